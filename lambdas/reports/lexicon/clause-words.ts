import { wordLists } from "./word-list.ts";

/** Words that tell how clauses hang together. */
export const clauseWords = wordLists({
  /** Prepositions that bring who shall do it: "called on X to withdraw". */
  addressing: `
    for on to upon with`,
  /** Words that open what is asked or told: "decided whether". */
  asking: `
    how where whether why`,
  /** Verbs that a receiver and a thing may follow: "gave the rebels two tanks". */
  giving: `
    award bring deliver deny give grant hand lend offer pay promise provide sell send show supply teach tell`,
  /** Verbs that are never passive: "the rebels retaliated". */
  intransitive: `
    advance agree apologise apologize appear arrive attempt begin clash collapse come continue decline
    demonstrate depart deploy die emerge erupt explode fail fall fight flee gather go happen join last leave
    live march meet occur protest rally react refuse remain resign respond retaliate retreat return riot rise
    say sit stand start strike surrender talk tell threaten travel try vote vow warn withdraw`,
  /** Auxiliaries that open a condition before its subject: "should X withdraw, …". */
  inverting: `
    had should were`,
  /** Words at the head of a subject that negate the clause: "no troops fell". */
  nobody: `
    neither no nobody none`,
  /** Prepositions between a claim and who makes it: "accusations by X that". */
  nounOwner: `
    by from`,
  /** Prepositions between a plan and whose it is: "the refusal of X to withdraw". */
  planOwner: `
    by for from of`,
  /** Pronouns as a whole subject: they stand for the subject before. */
  referring: `
    he i it she they we`,
  /** Verbs that without an object are passive: "soldiers killed in the attack". */
  transitive: `
    abduct accuse affiliate ambush arm arrest assassinate back base behead blacklist board bomb call capture
    carry charge claim close conduct control convict damage deploy describe destroy detain displace dub equip
    evacuate execute fire fit force found free fund gun hijack hit hold house hurl hurt identify impound
    imprison injure intercept involve jail kidnap kill know launch link load locate make manufacture murder
    name occupy own pack plant produce raze release rig seize sentence shoot shut sign slay sponsor stage
    station stop support suspect target torch use wound`,
});
