import { aspectVerbs, blameVerbs } from "../lexicon/governors.ts";
import { type Attachment, below } from "./attachment.ts";
import { type Clause, type Link, phrasesOf } from "./clause.ts";
import { ownersOf } from "./owners.ts";
import { brought, type Phrase } from "./phrases.ts";
import { lastWaiting, type Reading, type Site } from "./reading.ts";
import type { Unit } from "./units.ts";

/** The "while" or the preposition before the gerund. */
const openerOf = ({ opener }: Reading, { prev }: Site): Unit | null =>
  opener ?? (prev?.tag === "prep" || prev?.tag === "to" ? prev : null);

/** Where all that a clause has taken ends; -1 when it has taken nothing. */
const phrasesEnd = ({ object, second, attached }: Clause): number =>
  Math.max(object.at(-1)?.last ?? -1, second.at(-1)?.last ?? -1, attached.at(-1)?.phrases.at(-1)?.last ?? -1);

/** Who is blamed, thanked or held back. */
const blamed = ({ isPassive, subject, object, attached }: Clause): Phrase[] =>
  isPassive ? subject : object.length > 0 ? object : brought(attached, ["on", "against"]);

function hangOn(clause: Clause, link: Link, subject: Phrase[], via: Unit | null): void {
  clause.link = link;
  clause.subject = subject;
  clause.via = via;
}

/** "Accusations of shelling", "plans for deploying": the noun that ends what is above and stands before the preposition. */
function nounBefore({ parsed: { units } }: Reading, { above, prev }: Site): Unit | null {
  const noun = units[(prev?.at ?? 0) - 1];
  return above !== null && noun?.tag === "noun" && noun.at === phrasesEnd(above) ? noun : null;
}

/** Whose accusations or plans those are; else the subject above does it. */
function doersBy(
  { parsed: { units } }: Reading,
  { object, attached, subject }: Clause,
  noun: Unit,
): Phrase[] {
  const phrase = [...object, ...attached.flatMap(({ phrases }) => phrases)].find(
    ({ last }) => last === noun.at,
  );
  const owners = phrase === undefined ? [] : ownersOf(units, [phrase], []);
  return owners.length > 0 ? owners : subject;
}

/** How "<verb>ing" hangs. */
export const gerundAttachments: readonly Attachment[] = [
  {
    name: "participle behind the subject",
    hit: ["Averian troops *guarding* the border killed two rebels."],
    near: ["Averia attacked troops *guarding* the border."],
    when: ({ row }, _, { prev }) => row.length > 0 && prev?.tag !== "prep" && prev?.tag !== "comma",
    hang: (reading, clause, site) => {
      const { row, opener, waiting } = reading;
      hangOn(clause, opener?.tag === "sub" ? "adverbial" : "participle", row, openerOf(reading, site));
      waiting.push(row);
    },
  },
  {
    name: "gerund ahead",
    hit: [
      "*Fearing* an attack, Averia closed the border.",
      "Rebels in Harim, after *shelling* Dunmere, attacked the base.",
    ],
    near: ["Candria shelled Dunmere, *killing* two soldiers."],
    when: (_, __, { above }) => above === null,
    hang: (reading, clause, site) => hangOn(clause, "gerund", lastWaiting(reading), openerOf(reading, site)),
  },
  below({
    name: "gerund goes on",
    hit: ["Candrian troops fled after shelling Dunmere and *killing* two soldiers."],
    near: ["Candria shelled Dunmere and is *attacking* Askel."],
    when: (_, __, { above, prev }) => prev?.tag === "conj" && above.form === "ing",
    hang: (_, clause, { above }) => {
      hangOn(clause, above.link, above.subject, above.via);
      clause.governor = above.governor;
    },
  }),
  below({
    name: "gerund of a verb of aspect",
    hit: ["Candria began *shelling* Dunmere."],
    near: ["Candria left, *shelling* Dunmere."],
    when: (_, __, { above, prev }) => prev?.tag === "verb" && aspectVerbs.has(above.lemma),
    hang: (reading, clause, site) =>
      hangOn(clause, "infinitive", site.above.subject, openerOf(reading, site)),
  }),
  below({
    name: "gerund of blame",
    hit: [
      "Averia accused Candria of *shelling* Dunmere.",
      "Candria was accused by Averia of *shelling* Dunmere.",
    ],
    near: ["Averia denied accusations of *shelling* Dunmere."],
    when: (_, __, { above, prev }) => prev?.tag === "prep" && blameVerbs.has(above.lemma),
    hang: (reading, clause, site) => {
      const doers = blamed(site.above);
      hangOn(clause, "infinitive", doers.length > 0 ? doers : site.above.subject, openerOf(reading, site));
    },
  }),
  below({
    name: "gerund of blame that goes on",
    hit: ["Averia accused Candria of raids on Dunmere and *killing* two soldiers."],
    near: ["Averia accused Candria of raids on Dunmere, *killing* a truce."],
    when: (_, __, { above, prev }) =>
      prev?.tag === "conj" && blameVerbs.has(above.lemma) && blamed(above).length > 0,
    hang: (reading, clause, site) =>
      hangOn(clause, "infinitive", blamed(site.above), openerOf(reading, site)),
  }),
  below({
    name: "gerund of a noun",
    hit: [
      "Averia denied accusations of *shelling* Dunmere.",
      "Averia rejected Candrian plans for *attacking* Harim.",
    ],
    near: ["Averia accused Candria of *shelling* Dunmere."],
    when: (reading, _, site) => site.prev?.tag === "prep" && nounBefore(reading, site) !== null,
    hang: (reading, clause, site) => {
      const noun = nounBefore(reading, site);
      if (noun !== null) hangOn(clause, "infinitive", doersBy(reading, site.above, noun), noun);
    },
  }),
  below({
    name: "gerund behind a preposition",
    hit: ["Candrian troops fled after *shelling* Dunmere."],
    near: ["Averia denied accusations of *shelling* Dunmere."],
    when: (_, __, { prev }) => prev?.tag === "prep",
    hang: (reading, clause, site) => hangOn(clause, "gerund", site.above.subject, openerOf(reading, site)),
  }),
  below({
    name: "participle of the phrase before",
    hit: ["Averia attacked troops *guarding* the border."],
    near: ["Averia attacked the troops, *killing* four."],
    when: (_, __, { above, prev }) =>
      prev !== undefined && prev.tag !== "comma" && prev.tag !== "conj" && phrasesEnd(above) === prev.at,
    hang: (reading, clause, site) => {
      const end = phrasesEnd(site.above);
      const doers = phrasesOf(site.above).filter(({ last }) => last === end);
      hangOn(clause, "participle", doers, openerOf(reading, site));
    },
  }),
  below({
    name: "trailing participle",
    hit: ["Candria shelled Dunmere, *killing* two soldiers."],
    near: ["Averia attacked troops *guarding* the border."],
    when: () => true,
    hang: (reading, clause, site) =>
      hangOn(clause, "participle", site.above.subject, openerOf(reading, site)),
  }),
];
