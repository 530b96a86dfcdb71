/** Verbs in j: see `../verbs.ts`. */
export const j = `
jail           coerce/arrest must
  | at=for:years/life/months: sanction/convict
  | at=for obj=years/life/months: sanction/convict
  | second=years/life/months: sanction/convict
jam            -
  | obj=signal*/radar/gps/broadcast*/communication*/radio/station*: coerce/cyber
jeer           protest/heckle must
  | subj=fans: -
join           -
  | obj=army/militia*/rebels/insurgen*/group at=after subj=fighter*/soldier*/militia*/rebel*: mobilize/recruit
  | obj=protest*/march*/demonstration*/rally/strike: protest/demonstrate
  | obj=exercise*/drill*: cooperate/exercise
  | obj=@talks: consult/meet
  | obj=militia*/rebels/insurgen*: mobilize/recruit
  | obj=coalition/alliance/forces at=with: cooperate/collaborate
`;
