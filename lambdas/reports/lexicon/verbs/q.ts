/** Verbs in q: see `../verbs.ts`. */
export const q = `
quash          -
  | obj=rebellion/uprising/protest*/revolt/coup: assault/disperse
  | obj=conviction/sentence/ruling: concede/ease
quell          assault/disperse must
question       -
  | subj=police/authorities/agents/detectives obj=@people: accuse/investigate
quit           retreat/resign
  | obj=@land/base*: retreat/withdraw
  | obj=treaty/@pacts/union/league/talks/bloc: sanction/withdraw
  | obj=job/smoking: -
`;
