import { wordLists } from "./word-list.ts";

/** Words that tell how clauses hang together. */
export const clauseWords = wordLists({
  /** Prepositions that bring who shall do it: "called on X to withdraw". */
  addressing: `
    for on to upon
    + Averia called {on|upon} Candria to withdraw its troops from Harim.
    + Averia asked for Candrian rebels to be freed.
    + Averia appealed to Candria to free the prisoners.`,
  /** Words that open what is asked or told: "decided whether". */
  asking: `
    how where whether why
    + Averia will decide {how|where|whether|why} Candria may attack Dunmere.`,
  /** Verbs that a receiver and a thing may follow: "gave the rebels two tanks". */
  giving: `
    award bring deliver deny give grant hand lend offer pay promise provide sell send show supply teach tell
    + Candria {gave|sent|handed|offered|granted|lent|promised|paid|brought|denied|awarded|supplied|delivered|sold|showed|taught|told|provided} the rebels two tanks.`,
  /** Verbs that are never passive: "the rebels retaliated". */
  intransitive: `
    advance agree apologise apologize appear arrive attempt begin clash collapse come continue decline
    demonstrate depart die emerge erupt explode fail fall fight flee gather go happen join last leave
    live march meet occur protest rally react refuse remain resign respond retaliate retreat return riot rise
    say sit stand start strike surrender talk tell threaten travel try vote vow warn withdraw
    + Candrian troops {advanced|appeared|arrived|clashed|died|emerged|fell|fought|gathered|lived|marched|met|remained|retaliated|rose|stood|struck|surrendered|talked} in the town they had seized.
    + Candrian troops {came|departed|fled|left|retreated|returned|travelled|went|withdrew} from the town they had seized.
    + Candrian rebels {apologised|apologized|demonstrated|rallied|reacted|responded|rioted|voted} in the town they had shelled.
    + Averian officials {declined|failed|refused|resigned|tried} in the talks they had sought.
    + Borduvan troops joined in the attack they had planned.
    + Clashes {began|continued|erupted|happened|lasted|occurred|started} in the town rebels had seized.
    + Bridges {collapsed|exploded} in the town rebels had seized.
    + Candrian rebels {agreed|said|threatened|vowed|warned} by radio they would attack Dunmere.`,
  /** Auxiliaries that open a condition before its subject: "should X withdraw, …". */
  inverting: `
    had should were
    + Had Candria attacked Dunmere, Averia would have shelled Lisport.
    + Were Candria to attack Dunmere, Averia would strike Lisport.
    + Should Candria attack Dunmere, Averia will strike Lisport.`,
  /** Words at the head of a subject that negate the clause: "no troops fell". */
  nobody: `
    neither no nobody none
    + {No|None of the} Averian soldiers were killed in Harim.
    + Neither Averia nor Candria attacked Harim.
    + Nobody was killed in Harim.`,
  /** Prepositions between a claim and who makes it: "accusations by X that". */
  nounOwner: `
    by from
    + Averia rejected accusations {by|from} Candria that it had shelled Dunmere.`,
  /** Prepositions between a plan and whose it is: "the refusal of X to withdraw". */
  planOwner: `
    by for from of
    + Averia rejected the plan {by|of|for|from} Candria to attack Harim.`,
  /** Pronouns as a whole subject: they stand for the subject before. */
  referring: `
    he i it she they we
    + Averia said {it|they|he|she|we|I} had shelled Dunmere.`,
  /** Of those never passive the ones that are in headlines: "hospital struck in Dunmere". */
  struck: `
    agree strike
    + Candrian post struck in Harim
    + Truce agreed in Harim between Averia and Candria`,
  /** Verbs that without an object are passive: "soldiers killed in the attack". */
  transitive: `
    abduct accuse affiliate ambush arm arrest assassinate back base behead blacklist board bomb call capture
    carry charge claim close conduct control convict damage deploy describe destroy detain displace dub equip
    evacuate execute fire fit force found free fund gun hijack hit hold house hurl hurt identify impound
    imprison injure intercept involve jail kidnap kill know launch link load locate make manufacture murder
    name occupy own pack plant produce raze release rig seize sentence shoot shut sign slay sponsor stage
    station stop support suspect target torch use wound
    + Candrian soldiers {abducted|accused|ambushed|arrested|assassinated|based|beheaded|captured|convicted|deployed|detained|displaced|evacuated|executed|freed|held|hit|hurt|identified|imprisoned|injured|jailed|kidnapped|killed|murdered|released|seized|sentenced|slain|stationed|stopped|targeted|wounded} in Harim were named on Monday.
    + Candrian rebels {backed|blacklisted|equipped|forced|funded|involved|named|sponsored|supported} in Harim were attacked by Averia.
    + Candrian ships {boarded|bombed|controlled|damaged|destroyed|hijacked|impounded|intercepted|linked|loaded|located|made|manufactured|occupied|owned|packed|produced|torched|used} in Port Vale were shelled by Averia.
    + Candrian bombs {carried|fired|hurled|launched|planted|rigged} in Harim were shown on Monday.
    + Attacks {conducted|described|staged} in Harim were condemned by Averia.
    + Candrian offices {closed|housed|razed|shut} in Harim were shelled by Averia.
    + A group founded in Harim was attacked by Averia.
    + A pact signed in Harim was rejected by Averia.`,
});
