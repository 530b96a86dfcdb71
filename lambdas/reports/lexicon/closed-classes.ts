import { type WordList, wordList } from "./word-list.ts";

/** Words that open the phrase of a noun. */
export const determiners = wordList(`
  a all an another any both each enough every few fewer her his its least less many more most my no numerous other our
  several some such that the their these this those various what whose your
  + Candria attacked {numerous|various} towns in Averia.`);

/** Those that say whose. */
export const possessives = wordList(`
  her his its my our their your
  + Candria attacked your towns in Averia.`);

/** Articles and the words that point; with possessives they open a phrase in dates and tolls. */
export const phraseOpeners = wordList("a an that the these this those");

/** Further words that end the phrase of a noun in dates and tolls. */
export const phraseEnders = wordList("also he it not said says she than that they to we whose");

/** Numbers in letters. */
export const numerals = wordList(`
  billion dozen dozens eight eighteen eighty eleven fifteen fifty five forty four fourteen hundred hundreds million
  nine nineteen ninety scores seven seventeen seventy six sixteen sixty ten tens thirteen thirty thousand thousands
  three twelve twenty two
  + Candrian jets killed {dozens|scores|seventeen|sixteen|tens} of soldiers in Dunmere.
  + Averia spent a billion on the attack.`);

/** Prepositions, also those that have the form of a verb. */
export const prepositions = wordList(`
  about above across after against along alongside amid among amongst around at before behind below between beyond by
  concerning despite during following for from in including inside into like near of off on onto outside over per
  regarding since targeting through throughout toward towards under until upon via with within without
  + Candria attacked Averia {alongside|amongst|inside|toward|upon|via} Dunmere.`);

/** They join two of a kind. */
export const conjunctions = wordList(`
  & and but nor or plus
  + Candria attacked Dunmere plus Askel.`);

/** They open a clause beside the main one. */
export const subordinators = wordList(`
  after although as because before how if lest once since so than though unless until when where whereas whether while
  why
  + Candria attacked Dunmere {lest|whereas|although} Averia armed rebels.`);

/** They stand for a noun. */
export const pronouns = wordList(`
  anyone everyone he herself him himself i it itself me nobody she someone them themselves there they us we you
  + Candria attacked {herself|someone|themselves|us} in Dunmere.`);

/** Words by which a writer speaks of himself. */
export const ownWords = wordList(`
  i me my our us we
  + {I|We} saw that Candria attacked Dunmere.
  + It told {me|us} that Candria attacked {my|our} town, Dunmere.`);

/** They open a clause that tells more of the noun before. */
export const relatives = wordList("which who whom");

/** Auxiliaries with a plain form behind them. */
export const modals = wordList(`
  can cannot cant could couldnt ll may might must shall should shouldnt will wo wont would wouldnt
  + Candria {cant|couldnt|shall|shouldnt|wont|wouldnt} attack Dunmere.`);

/** Forms of "be", and of "get" as it is used for it: "got killed". */
export const beForms = wordList(`
  am are arent be been being get gets getting got is isnt re s was wasnt were werent
  + Averians {arent|isnt|wasnt|werent} attacking Dunmere.
  + Averia {gets|was getting} attacked by Candria.
  + "We're attacked and I am wounded," said a soldier in Dunmere.`);

/** Forms of "have". */
export const haveForms = wordList(`
  had hadnt has hasnt have havent having
  + Candria {hadnt|hasnt|havent} attacked Dunmere.`);

/** Forms of "do". */
export const doForms = wordList("did do does");

/** Forms of "do" with "not" in one word. */
export const doNotForms = wordList(`
  didnt doesnt dont
  + Candria {didnt|doesnt|dont} attack Dunmere.`);

const kindsOfAuxiliaries = [modals, beForms, haveForms, doForms, doNotForms];

/** All of these. */
export const auxiliaries: Pick<WordList, "has" | "words"> = {
  has: (word) => kindsOfAuxiliaries.some((kind) => kind.has(word)),
  words: kindsOfAuxiliaries.flatMap(({ words: forms }) => forms),
};

/** Adverbs that do not end with -ly. */
export const adverbs = wordList(`
  abroad again ago ahead almost already also apart away back down earlier even ever far hence here however indeed
  instead jointly just later long maybe meanwhile moreover n't nearly never not now nt off often once only out overnight
  perhaps seen separately sometimes soon still then thus together too twice up yet
  + Candria {often|sometimes} attacks Dunmere.
  + {However|Indeed|Instead|Maybe|Meanwhile|Moreover|Perhaps|Thus|Hence}, Candria attacked Dunmere.
  + Candria {nearly|separately} attacked Dunmere.`);

/** They turn what is said into its opposite. */
export const negations = wordList(`
  arent cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt neither never no nor not nt shouldnt wasnt
  werent wont wouldnt
  + Candria {arent|cant|couldnt|didnt|doesnt|dont|havent|isnt|shouldnt|wasnt|werent|wont|wouldnt} attack Dunmere.`);

/** Days, months and times of day. */
export const timeWords = wordList(`
  afternoon april august dawn december dusk evening february fri friday january july june march midnight mon monday
  morning noon november october sat saturday september sun sunday thu thursday today tomorrow tonight tue tuesday wed
  wednesday weekend yesterday
  + Candria attacked Dunmere {tomorrow|tonight|yesterday}.
  + Candria attacked Dunmere on {Mon|Tue|Wed|Thu|Fri}.`);
