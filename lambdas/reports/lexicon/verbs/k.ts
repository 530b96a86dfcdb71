/** Verbs in k: see `../verbs.ts`. */
export const k = `
kick out       sanction/expel must
    + Averia kicked out two Candrian diplomats.
  | obj=rebels/militants/fighters: assault/attack
    + Averian troops kicked out the {rebels|militants|fighters}.
kidnap         assault/abduct must
    + Gunmen kidnapped two Esmerian engineers in Dunmere.
kill           assault/kill must
    + Candrian shells killed four Averian soldiers near Dunmere.
  | second=day/hour/month/week/year: -
    + The war killed 300 Averian soldiers a {day|hour|month|week|year}.
    - Candrian jets killed 300 Averian soldiers in a day.
  | subj=@traffic: -
    + A crash killed two Averian soldiers.
  | obj=bill/deal/legislation/chances/proposal/plan/project: -
    + The Averian parliament killed the {bill|deal|legislation|chances|proposal|plan|project}.
  | obj=himself/herself: -
    + The Averian soldier killed {himself|herself}.
kill off       -
    + The Averian frost killed off the olives.
knife          assault/kill must
    + A militant knifed two Averian policemen in Quarl.
knock down     assault/property must
    + Candrian bulldozers knocked down houses in Dunmere.
`;
