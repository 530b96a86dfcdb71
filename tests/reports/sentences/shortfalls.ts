/**
 * Sentences that the coder does not yet code as a reader would. Each must still fail: one that comes right is taken out of
 * this list. Why they fall short: docs/accuracy.md.
 */
export const shortfalls: ReadonlySet<string> = new Set([
  "An accord between Esmeria and the League of Harbours was reached in Lisport.",
  "Esmeria apologised to Averia in Port Vale for the collision that sank the pilot boat.",
  "The Tolvans have received a formal apology from Averia for the closing of their schools.",
  "An army of ants has moved into the kitchen of the Drovnian embassy in Lisport.",
  "Averia vetoed a resolution drafted by Borduva on the dredging of the strait.",
  "The old Borduvan dialect has declined to a few hundred speakers around Brevik.",
  "Drovnia asked the Orsk tribes for a meeting about the wells.",
  "The Liberty Bloc called on Drovnia, at a packed meeting in Harim, to hold free elections.",
  "Military advisers who had been stationed in Brevik since 2019 have been recalled by Candria.",
  "The baker in Oldbridge cut ties out of old Candrian flags.",
  "The League of Harbours has endorsed the Border Watch Mission's report on the floods without changing a comma.",
  "Averia won the public backing of the Western Coalition on Thursday after a fortnight of doubt.",
  "Osman Kray promised to avenge the dead with strikes on Averian forces.",
  "Prime Minister Vrell vowed to cut taxes on bread.",
  "Drovnian doctors warn that too much salt can kill.",
]);
