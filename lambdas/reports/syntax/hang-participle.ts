import { isVerbThat } from "../lexicon/governors.ts";
import { type Attachment, below } from "./attachment.ts";
import { type Clause, lastPhrases } from "./clause.ts";
import type { Phrase } from "./phrases.ts";
import { isBareParticiple, type SiteBelow } from "./reading.ts";

/** "Troops killed in Harim": the participle says what was done to the phrases. */
export function hangReduced(clause: Clause, phrases: Phrase[]): void {
  clause.link = "relative";
  clause.isPassive = true;
  clause.subject = phrases;
}

/** Whether a participle stands right behind what is above, or behind a noun. */
function isBehindPhrase({ above, prev }: SiteBelow): boolean {
  if (prev?.tag === "conj" || prev?.tag === "comma") return false;
  return lastPhrases(above).at(-1)?.last === prev?.at || prev?.tag === "noun" || prev?.tag === "name";
}

/** How a participle without an auxiliary hangs right behind what it says something of. */
export const participleAttachments: readonly Attachment[] = [
  below({
    name: "wanted done",
    hit: ["Averia wants Red Lantern *disarmed*.", "Averia needs the Candrian guns *seized*."],
    near: [
      "Averia buried soldiers *killed* in Harim.",
      "Averia wants a share of the guns *seized* in Harim.",
    ],
    when: (_, clause, site) =>
      isBareParticiple(clause, site) &&
      isVerbThat("perfects", site.above.lemma) &&
      site.above.object.at(-1)?.last === site.prev?.at,
    hang: (_, clause, { above }) => {
      hangReduced(clause, above.object);
      clause.link = "infinitive";
    },
  }),
  below({
    name: "reduced relative",
    hit: ["Averia buried soldiers *killed* in Harim.", "Averia attacked rebels *trained* by Candria."],
    near: ["Averia buried soldiers and *killed* rebels.", "The rebels shelled Dunmere, *backed* by Candria."],
    when: (_, clause, site) => isBareParticiple(clause, site) && isBehindPhrase(site),
    hang: (_, clause, { above }) => hangReduced(clause, lastPhrases(above)),
  }),
];
