/** Verbs in k: see `../verbs.ts`. */
export const k = `
kick out       sanction/expel must
  | obj=rebels/militants/fighters: assault/attack
kidnap         assault/abduct must
kill           assault/kill must
  | subj=@traffic: -
  | obj=bill/deal/legislation/time/chances/proposal/plan/project: -
  | obj=himself/herself: -
kill off       -
knife          assault/kill must
knock down     assault/property must
`;
