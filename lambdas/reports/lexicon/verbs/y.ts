/** Verbs in y: see `../verbs.ts`. */
export const y = `
yield          concede/yield
    + Averia yielded to Candria on Monday.
    - The talks yielded results.
  | obj=result*/fruit/crop*: -
    + The talks yielded {results|fruit|a crop of ideas}.
`;
