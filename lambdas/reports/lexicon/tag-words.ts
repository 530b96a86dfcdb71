import { wordList } from "./word-list.ts";

/** Participles that mostly stand before a noun: "armed men". */
export const attributiveParticiples = wordList(`
  alleged allied armed besieged deposed disgraced disputed embattled exiled jailed masked occupied ousted retired
  suspected unarmed unidentified united wanted wounded`);

/** Behind one of these such a participle belongs to a verb: "were wounded". */
export const participleAuxiliaries = wordList("are be been had has have is was were");

/** Endings of a participle behind a hyphen: "Candria-backed", "state-run". */
export const participleEndings: readonly string[] = ["ed", "held", "run"];

/** Endings of nouns of many. */
export const pluralEndings: readonly string[] = ["men", "people", "police", "s"];

/** Prepositions that the tagger may take for verbs. */
export const participlePrepositions = wordList("concerning during including regarding");

/** Forms of auxiliaries that are no finite verb of a clause. */
export const nonfiniteAuxiliaries = wordList("be been being having");

/** They open another clause, or an infinitive, before the verb of this one has come. */
export const innerOpeners = wordList("that to which who");

/** Before a number they say how exact it is. */
export const approximations = wordList(
  "about almost another approximately around nearly only over roughly some under",
);

/** Before a number they say on which side of it the true one lies. */
export const comparisons = wordList(
  "as_many_as as_much_as at_least at_most fewer_than less_than more_than up_to",
);

/** Words that count as a number behind "at least" or "more than". */
export const smallestCounts = wordList("a an half one");

/** Stretches of time that "last" or "next" opens. */
export const spells = wordList(
  "autumn days decade hours month months night spring summer week weekend weeks winter year years",
);

/** How many of them, without a number: "the past few weeks". */
export const spellCounts = wordList("few past several");

/** "Last week", "the next two months": they make a time of what follows. */
export const spellOpeners = wordList("last next past previous");

/** Before "past" they belong to the time: "the past week". */
export const spellArticles = wordList("the this");

/** Days that may stand between a subject and its verb: "Averia today attacked". */
export const nearDays = wordList("today tomorrow tonight yesterday");

/** Behind an auxiliary, or before a verb, they belong to no noun: "they were all killed". */
export const standingApart = wordList("all both each");

/** Nouns that have the form of a verb: behind a noun they are none. */
export const fixedNouns = wordList(`
  arms authorities bed being beings bombing bombings breed briefing building buildings ceiling clearing crackdown creed
  crossing deed elections embed evening feed feeling fighting forces funding gathering greed hatred headquarters hearing
  hearings holding housing hundred injured killing killings kindred king left means media meeting meetings mining morning
  need news nothing police press red reed relations remains ruling sacred seed shelling shooting shootings something speed
  spring steed talks thing ties training troops united uprising weapons weed wing wounded`);

/** Nouns before which a form with -ing is an adjective: "bombing charges". */
export const gerundHeads = wordList(`
  allegation allegations attack attacks campaign charge charges exercise exercises network operation operations plot ring
  session spree suspicion`);

/** Behind "shot and" they tell that "shot" is a verb. */
export const harmedForms = wordList("injured killed wounded");

/** Past forms that the tagger takes for nouns, though an object follows. */
export const transitivePasts = wordList("cut fired held hit put set shot struck");

/** Behind a comma and before who says so: ", reports the Courier". */
export const closingSpeech = wordList("adds claims reports says writes");

/** Behind a past form whose subject is a bare number: "three killed in Quarl". */
export const placing = wordList("at by in on");
