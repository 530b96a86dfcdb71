/** Verbs in n: see `../verbs.ts`. */
export const n = `
nab            coerce/arrest must
name           -
nationalise    coerce/seize must
nationalize    coerce/seize must
negotiate      consult/negotiate
  | obj=release/ransom/surrender: consult/negotiate
  | obj=contract/salary/bend/corner: -
net            -
  | obj=suspect*/militant*/member*/men: coerce/arrest
neutralise     assault/kill must
  | obj=bomb*/device*/ied*/threat: coerce/search
neutralize     assault/kill must
  | obj=bomb*/device*/ied*/threat: coerce/search
nominate       -
normalise      support/recognise must
normalize      support/recognise must
`;
