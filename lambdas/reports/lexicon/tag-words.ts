import { wordList } from "./word-list.ts";

/** Participles that mostly stand before a noun: "armed men". */
export const attributiveParticiples = wordList(`
  alleged allied armed besieged deposed disgraced displaced disputed embattled exiled jailed masked
  occupied ousted retired suspected unarmed unidentified united wanted wounded
  + Averian police arrested {allied|deposed|displaced|exiled|masked|occupied|ousted|unarmed|unidentified} men in Dunmere.`);

/** Behind one of these such a participle belongs to a verb: "were wounded". */
export const participleAuxiliaries = wordList(`
  are be been had has have is was were
  + Rebels {are|had|have|were} armed men of Dunmere.`);

/** Endings of a participle behind a hyphen: "Candria-backed", "state-run". */
export const participleEndings: readonly string[] = ["ed", "held", "run"];

/** Endings of nouns of many. */
export const pluralEndings: readonly string[] = ["men", "people", "police", "s"];

/** Prepositions that the tagger may take for verbs. */
export const participlePrepositions = wordList(`
  concerning during including regarding
  + Averia rejected Candrian demands {concerning|during|regarding} the truce.`);

/** Forms of auxiliaries that are no finite verb of a clause. */
export const nonfiniteAuxiliaries = wordList("be been being having");

/** Plurals that stand before a noun and say what kind it is: "an arms raid", "sanctions relief". */
export const kindsInPlural = wordList(`
  affairs airstrikes arms clashes customs defences drugs elections forces goods hostages news operations politics prisoners rights sales
  sanctions sports strikes talks weapons`);

/** They open another clause, or an infinitive, before the verb of this one has come. */
export const innerOpeners = wordList("that to which who");

/** Before a number they say how exact it is. */
export const approximations = wordList(`
  about almost another approximately around nearly only over roughly some under
  + Candrian jets killed {approximately|nearly|roughly} ten soldiers in Dunmere.`);

/** Before a number they say on which side of it the true one lies. */
export const comparisons = wordList(`
  as_many_as as_much_as at_least at_most fewer_than less_than more_than up_to
  + Candrian jets killed {at most|as many as|fewer than|as much as} ten soldiers in Dunmere.`);

/** Words that count as a number behind "at least" or "more than". */
export const smallestCounts = wordList(`
  a an half one
  + Candrian jets killed more than a dozen soldiers in Dunmere.`);

/** Stretches of time that "last" or "next" opens. */
export const spells = wordList(
  "autumn days decade hours month months night spring summer week weekend weeks winter year years",
);

/** How many of them, without a number: "the past few weeks". */
export const spellCounts = wordList("few past several");

/** "Last week", "the next two months": they make a time of what follows. */
export const spellOpeners = wordList(`
  last next past previous
  + Candrian jets attacked Dunmere the {previous|last} night.`);

/** Before "past" they belong to the time: "the past week". */
export const spellArticles = wordList("the this");

/** Days that may stand between a subject and its verb: "Averia today attacked". */
export const nearDays = wordList(`
  today tomorrow tonight yesterday
  + Averian troops {today|tomorrow|tonight|yesterday} attack Candria`);

/** Behind an auxiliary, or before a verb, they stand apart from any noun: "they were all killed". */
export const standingApart = wordList("all both each");

/** Nouns that have the form of a verb; behind a noun they are not taken for one. */
export const fixedNouns = wordList(`
  arms being bombing briefing building ceiling clearing crackdown crossing evening feed feeling fighting forces
  funding gathering hearing holding housing injured killing king left means meeting mining morning need nothing press
  remains ruling shelling shooting something speed spring talks thing ties training united uprising wing wounded
  + Candria: three fined over {briefing|clearing|feeling|mining|meeting} in Dunmere
  + Averia fears another need after the attack.
  + Averia sent {feed|funding} to Dunmere after the attack.`);

/** Nouns before which a form with -ing is an adjective: "bombing charges". */
export const gerundHeads = wordList(`
  allegation allegations attack attacks campaign charge charges exercise exercises network operation operations plot ring
  session spree suspicion
  + Police in Dunmere hold three over spying {allegations|charges|network|operation|operations|ring|spree|suspicion}`);

/** Behind "shot and" they tell that "shot" is a verb. */
export const harmedForms = wordList(`
  injured killed wounded
  + Gunmen shot and {injured|killed|wounded} two officers in Dunmere.
  + Two policemen shot and {injured|killed|wounded} in Dunmere`);

/** Past forms that the tagger takes for nouns, though an object follows. */
export const transitivePasts = wordList(`
  cut fired held hit put set shot struck
  + Kray, the most wanted man on the coast, shot two policemen in Dunmere.`);

/** Behind a name and before a preposition of `callingFor` they are its verb: "Candria calls on". */
export const callings = wordList(`
  calls
  + Candria {calls} on Esmeria to help after Averian shelling kills two.`);
export const callingFor = wordList(`
  for on upon
  + Candria calls {on|upon} Esmeria to help after Averian shelling kills two.
  + Candria calls {for} talks after Averian shelling kills two.`);

/** Behind a comma and before who says so: ", reports the Courier". */
export const closingSpeech = wordList(`
  claims reports
  + Candria attacked Dunmere, {claims|reports} the Courier.`);

/** Behind a past form whose subject is a bare number: "three killed in Quarl". */
export const placing = wordList(`
  at by in on
  + Candria: three accused {at|by|in|on} Dunmere`);
