export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const determiners =
  words(`a an the this that these those some any several many few all both each every another other
  more most no its their his her our your my such various numerous least what whose
  enough fewer less`);
export const possessives = words("its their his her our your my");
export const numerals =
  words(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens hundreds
  thousands scores tens`);
export const prepositions =
  words(`in at on of from with without against by for near over under into onto inside outside across
  along around toward towards through throughout during between among amid despite including after before since until via
  about above below behind beyond off within upon per alongside following like targeting concerning regarding amongst`);
export const conjunctions = words("and or but nor plus &");
export const subordinators =
  words(`if unless because while when whereas although though whether as once where why how so than
  lest after before since until`);
export const pronouns = words(
  "it they he she i we you them him us me himself herself itself themselves there someone everyone anyone nobody",
);
export const relatives = words("who which whom");
export const modals = words(
  "will would shall should can could may might must wo ll wont wouldnt couldnt cannot cant shouldnt",
);
export const beForms = words(
  "is are was were be been being am s re isnt arent wasnt werent get got gets getting",
);
export const haveForms = words("have has had having havent hasnt hadnt");
export const auxiliaries = new Set([
  ...modals,
  ...beForms,
  ...haveForms,
  ...words("do does did dont doesnt didnt"),
]);
export const adverbs =
  words(`not never also then already again soon still just now ago later earlier even almost nearly
  twice overnight abroad together apart away back out up down ahead meanwhile however moreover instead far long ever yet too
  here seen thus hence indeed perhaps maybe separately jointly once only n't nt off`);
export const negations = words(
  "not never no nt didnt doesnt dont hasnt havent hadnt isnt arent wasnt werent cannot cant neither nor wont wouldnt couldnt shouldnt",
);
export const timeWords =
  words(`monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june july
  august september october november december today yesterday tonight tomorrow morning evening afternoon dawn dusk midnight noon
  weekend`);

export {
  aspectVerbs,
  blameVerbs,
  causativeVerbs,
  infinitiveHeads,
  lightVerbs,
  objectControlVerbs,
  speechVerbs,
  sufferVerbs,
} from "./governors.ts";
