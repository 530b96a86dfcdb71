/** Verbs in y: see `../verbs.ts`. */
export const y = `
yield          concede/yield
  | obj=result*/fruit/crop*/per: -
`;
