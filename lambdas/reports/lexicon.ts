import type { Frame } from "./frames.ts";
import { frames } from "./frames.ts";
import type { VerbForm } from "./inflect.ts";
import { inflect } from "./inflect.ts";
import {
  aspectVerbs,
  lightVerbs,
  objectControlVerbs,
  plainVerbs,
  speechVerbs,
  sufferVerbs,
} from "./words.ts";

/** One reading of a word as a verb. */
export interface VerbReading {
  lemma: string;
  form: VerbForm;
}

const verbs = new Map<string, VerbReading[]>();
const frameVerbs = frames.flatMap((frame) => frame.verbs.map((verb) => verb.split(" ")[0] ?? ""));
const allVerbs = new Set([
  ...frameVerbs,
  ...speechVerbs,
  ...aspectVerbs,
  ...objectControlVerbs,
  ...lightVerbs,
  ...sufferVerbs,
  ...plainVerbs,
]);
for (const lemma of allVerbs)
  for (const { text, form } of inflect(lemma)) verbs.set(text, [...(verbs.get(text) ?? []), { lemma, form }]);

const nounFrames = new Map<string, Frame[]>();
for (const frame of frames)
  for (const noun of frame.nouns)
    for (const form of new Set([
      noun,
      noun.endsWith("s") ? noun : (inflect(noun).find(({ form: f }) => f === "s")?.text ?? noun),
    ]))
      nounFrames.set(form, [...(nounFrames.get(form) ?? []), frame]);

const particles: ReadonlySet<string> = new Set(
  frames.flatMap((frame) => frame.verbs.flatMap((verb) => verb.split(" ").slice(1, 2))),
);

/** Verbs that are as often nouns: only the words around them tell. */
const alsoNouns: ReadonlySet<string> = new Set(
  `strike attack raid hit fire bomb shell target clash fight battle visit protest retreat release recall deal talk meet host
   phone block arrest blockade ban curb blame support aid train exercise drill march rally storm ambush assault capture
   advance pound launch plan claim order call demand request vow pledge report state note guard patrol threat warn control
   hope fear move turn rise fall return rest result share show work search look use end form force cost mark test damage
   change offer increase transfer surrender contact press stop help try attempt aim start answer face blast hand race strain
   mass station position command lead damage drop push cause stage mount balance board down mean hack murder murder
   sanction massacre skirmish burn touch wish doubt travel delay question study escape step cut act value name rescue cross
   run stand guide break drive raid travel experience appeal spread win need walk vote worry witness wonder delight sleep
   find pay stay cover claim quote free close import export access draw smell saw set shot exchange trade recruit restrict board free`.split(
    /\s+/,
  ),
);

export const verbReadings = (fold: string): readonly VerbReading[] => verbs.get(fold) ?? [];
export const framesOfNoun = (fold: string): readonly Frame[] => nounFrames.get(fold) ?? [];
export const isAlsoNoun = (lemma: string) => alsoNouns.has(lemma);
export const isParticle = (fold: string) => particles.has(fold);

/** Frames of a verb, those with a particle that stands near it first. */
export function framesOfVerb(lemma: string, near: readonly string[]): readonly Frame[] {
  const withParticle = frames.filter((frame) =>
    frame.verbs.some((verb) => {
      const [head, ...rest] = verb.split(" ");
      return head === lemma && rest.length > 0 && rest.every((word) => near.includes(word));
    }),
  );
  const plain = frames.filter((frame) => frame.verbs.includes(lemma));
  return [...withParticle, ...plain.filter(({ needs }) => needs), ...plain.filter(({ needs }) => !needs)];
}
