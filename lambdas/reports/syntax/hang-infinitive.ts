import { clauseWords } from "../lexicon/clause-words.ts";
import { infinitiveHeads, isGoverning, objectControlVerbs, speechVerbs } from "../lexicon/governors.ts";
import { type Attachment, below } from "./attachment.ts";
import { type Clause, type Link, phrasesOf } from "./clause.ts";
import { ownersOf } from "./owners.ts";
import type { Phrase } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./units.ts";

/** Where the objects of a clause end; -1 without. */
const objectEnd = ({ second, object }: Clause): number => (second.at(-1) ?? object.at(-1))?.last ?? -1;
const attachedEnd = ({ attached }: Clause): number => attached.at(-1)?.phrases.at(-1)?.last ?? -1;
const phrasesEnd = (clause: Clause): number => Math.max(objectEnd(clause), attachedEnd(clause));
const lastPreposition = ({ attached }: Clause): string => attached.at(-1)?.preposition ?? "";

/** Whether the unit at an index may stand before "to" as what is only meant: "the plan to". */
const isHead = (units: readonly Unit[], at: number): boolean => infinitiveHeads.has(units[at]?.fold ?? "");

const rowEnd = ({ row }: Reading): number => row.at(-1)?.last ?? -1;

/** "Plans" among the objects, or the first of what prepositions bring: "dropped plans by X to". */
function headNoun({ parsed: { units } }: Reading, above: Clause): Unit | null {
  const isNoun = ({ last }: Phrase) => isHead(units, last);
  const found = above.object.find(isNoun) ?? above.attached.flatMap(({ phrases }) => phrases).find(isNoun);
  return units[found?.last ?? -1] ?? null;
}

/** Whose plan it is, if the phrase says so, else the subject's: "Averia approved the Candrian plan to". */
function plannersOf(units: readonly Unit[], above: Clause): Phrase[] {
  const end = phrasesEnd(above);
  const plan = phrasesOf(above).find(({ last }) => last === end);
  const owners = plan === undefined ? [] : ownersOf(units, [plan], []);
  return owners.length > 0 ? owners : above.subject;
}

/** Hangs it below: a subject does what the infinitive says, through a noun or an adjective. */
function hangOn(clause: Clause, subject: Phrase[], via: Unit | null = null, link: Link = "infinitive"): void {
  clause.subject = subject;
  clause.via = via;
  clause.link = link;
}

/** How "to <verb>" hangs. */
export const infinitiveAttachments: readonly Attachment[] = [
  {
    name: "infinitive of the subject's noun",
    hit: [
      "A plan by Candria to *withdraw* its troops was welcomed in Harim.",
      "Averia's decision to *attack* Harim was condemned.",
    ],
    near: ["Averian troops to *guard* Harim arrived on Monday."],
    when: (reading) => reading.row.length > 0 && isHead(reading.parsed.units, rowEnd(reading)),
    hang: (reading, clause) => {
      const { parsed, row, rowAttached, waiting } = reading;
      hangOn(clause, ownersOf(parsed.units, row, rowAttached), parsed.units[rowEnd(reading)] ?? null);
      clause.governor = null;
      waiting.push(row);
    },
  },
  {
    name: "purpose behind the subject",
    hit: ["Averian troops to *guard* Harim arrived on Monday."],
    near: ["Averia's decision to *attack* Harim was condemned."],
    when: ({ row }) => row.length > 0,
    hang: ({ row, waiting }, clause) => {
      hangOn(clause, row, null, "purpose");
      clause.governor = null;
      waiting.push(row);
    },
  },
  {
    name: "purpose ahead",
    hit: ["To *punish* Candria, Averia closed the border."],
    near: ["Averia closed the border with Candria to *stop* the rebels."],
    when: (_, __, { above }) => above === null,
    hang: (_, clause) => {
      hangOn(clause, [], null, "purpose");
    },
  },
  below({
    name: "infinitive goes on",
    hit: ["Averia vowed to withdraw and to *free* the prisoners."],
    near: ["Averia vowed to *withdraw* from Harim."],
    when: (_, __, { above, prev }) => prev?.tag === "conj" && above.link === "infinitive",
    hang: (_, clause, { above }) => {
      hangOn(clause, above.subject, above.via);
      clause.governor = above.governor;
    },
  }),
  below({
    name: "infinitive of the verb",
    hit: ["Averia vowed to *withdraw* from Harim.", "Candrian soldiers were ordered to *leave* Harim."],
    near: ["Candrian jets took off to *bomb* Harim."],
    when: (_, __, { above, prev }) =>
      phrasesEnd(above) < 0 &&
      prev?.tag !== "comma" &&
      (above.lemma === "be" || isGoverning(above.lemma) || above.isPassive),
    hang: (_, clause, { above }) => hangOn(clause, above.subject),
  }),
  below({
    name: "purpose behind the verb",
    hit: ["Candrian jets took off to *bomb* Harim."],
    near: ["Averia vowed to *withdraw* from Harim."],
    when: (_, __, { above }) => phrasesEnd(above) < 0,
    hang: (_, clause, { above }) => hangOn(clause, above.subject, null, "purpose"),
  }),
  below({
    name: "infinitive of an adjective",
    hit: ["Averia was ready to *withdraw* from Harim."],
    near: ["Averian troops were in Harim to *guard* the bridge."],
    when: ({ parsed: { units } }, _, { above }) =>
      above.lemma === "be" && units[phrasesEnd(above)]?.tag === "adj",
    hang: ({ parsed: { units } }, clause, { above }) =>
      hangOn(clause, above.subject, units[phrasesEnd(above)] ?? null),
  }),
  below({
    name: "infinitive of the object",
    hit: ["Averia urged Candria to *withdraw* from Harim."],
    near: ["Averia closed the border to *stop* the rebels."],
    when: ({ parsed: { units } }, _, { above }) =>
      objectControlVerbs.has(above.lemma) && objectEnd(above) >= 0 && !isHead(units, objectEnd(above)),
    hang: (_, clause, { above }) => hangOn(clause, above.object),
  }),
  below({
    name: "infinitive of the one called on",
    hit: ["Averia called on Candria to *withdraw* from Harim."],
    near: ["Averia fired on Candria to *defend* Dunmere."],
    when: (_, __, { above }) =>
      objectControlVerbs.has(above.lemma) &&
      objectEnd(above) < 0 &&
      clauseWords.addressing.has(lastPreposition(above)),
    hang: (_, clause, { above }) => hangOn(clause, above.attached.at(-1)?.phrases ?? []),
  }),
  below({
    name: "infinitive of a passive",
    hit: ["Candrian soldiers were ordered by Averia to *leave* Harim."],
    near: ["Candrian soldiers were attacked in Harim to *punish* Candria."],
    when: (_, __, { above }) =>
      above.isPassive &&
      objectEnd(above) < 0 &&
      (objectControlVerbs.has(above.lemma) || speechVerbs.has(above.lemma)),
    hang: (_, clause, { above }) => hangOn(clause, above.subject),
  }),
  below({
    name: "infinitive of a noun",
    hit: ["Averia approved a Candrian plan to *attack* Harim."],
    near: ["Averia closed the Candrian border to *stop* the rebels."],
    when: ({ parsed: { units } }, _, { above }) => isHead(units, phrasesEnd(above)),
    hang: ({ parsed: { units } }, clause, { above }) =>
      hangOn(clause, plannersOf(units, above), units[phrasesEnd(above)] ?? null),
  }),
  below({
    name: "infinitive of a noun with its owner",
    hit: ["Averia rejected the plan by Candria to *attack* Harim."],
    near: ["Averia attacked a convoy of Candria to *free* the prisoners."],
    when: (reading, _, { above }) =>
      clauseWords.planOwner.has(lastPreposition(above)) && headNoun(reading, above) !== null,
    hang: (reading, clause, { above }) =>
      hangOn(clause, above.attached.at(-1)?.phrases ?? [], headNoun(reading, above)),
  }),
  below({
    name: "infinitive of a noun before",
    hit: ["Averia made an attempt on Monday in Harim to *seize* the base."],
    near: ["Averia sent troops on Monday into Harim to *seize* the base."],
    when: (reading, _, { above, group }) =>
      reading.parsed.units[group.at - 1]?.tag !== "comma" && headNoun(reading, above) !== null,
    hang: (reading, clause, { above }) => hangOn(clause, above.subject, headNoun(reading, above)),
  }),
  below({
    name: "purpose",
    hit: ["Averia closed the border with Candria to *stop* the rebels."],
    near: ["Averia approved a Candrian plan to *attack* Harim."],
    when: () => true,
    hang: (_, clause, { above }) => hangOn(clause, above.subject, null, "purpose"),
  }),
];
