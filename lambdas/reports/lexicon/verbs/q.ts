/** Verbs in q: see `../verbs.ts`. */
export const q = `
quash          -
    + The Averian king quashed the rumour.
  | obj=rebellion/uprising/protest*/revolt/coup: assault/disperse
    + Averian troops quashed {a rebellion|an uprising|a protest|a revolt|a coup} in Quarl.
  | obj=conviction/sentence/ruling: concede/ease
    + An Averian court quashed the {conviction|sentence|ruling} of Osman Kray.
quell          assault/disperse must
    + Averian troops quelled a riot in Quarl.
question       -
    + The Averian king questioned the bill.
  | subj=police/authorities/agents/detectives obj=@people: accuse/investigate
    + Averian {police|authorities|agents|detectives} questioned two smugglers in Quarl.
quit           retreat/resign
    + Tomas Vrell quit in Averia.
  | obj=@land/base*: retreat/withdraw
    + Candria quit {the town|the base} of Dunmere.
  | obj=treaty/@pacts/union/league/talks/bloc: sanction/withdraw
    + Candria quit the {treaty|truce|union|league|talks|bloc} with Averia.
  | obj=job/smoking: -
    + The Averian king quit {his job|smoking}.
`;
