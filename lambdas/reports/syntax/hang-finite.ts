import { clauseWords } from "../lexicon/clause-words.ts";
import { readingsOf } from "../lexicon/entries.ts";
import { isGoverning, speechVerbs } from "../lexicon/governors.ts";
import { type Attachment, below } from "./attachment.ts";
import { type Clause, type Link, lastPhrases } from "./clause.ts";
import { contentNoun, isRelativeThat, isSubjectThat } from "./governing.ts";
import { hangReduced, participleAttachments } from "./hang-participle.ts";
import { contentAbove, peerOf } from "./peers.ts";
import { isLight, type Phrase } from "./phrases.ts";
import {
  hasRelative,
  isBareParticiple,
  lastWaiting,
  type Reading,
  type Site,
  type SiteBelow,
} from "./reading.ts";
import { hasDirectBy, isInserted, isReduced, mustHaveObject } from "./reduced.ts";
import type { Unit } from "./units.ts";
import { isParticipleForm } from "./verb-group.ts";

/** A main clause of its own, whatever was read before. */
const standAlone = (clause: Clause, subject: Phrase[]) => Object.assign(clause, { subject, governor: null });

/** The row becomes the subject, with whom it is at it: "Averia with Candria attacked". */
function takeRow({ parsed: { units }, row, rowAttached }: Reading, clause: Clause, site: Site): void {
  clause.subject = row;
  clause.attached.push(...rowAttached.filter(({ preposition }) => preposition === "with"));
  // "One was killed and another wounded": the auxiliary is said once.
  if (
    isBareParticiple(clause, site) &&
    clause.object.length === 0 &&
    site.above?.isPassive &&
    unitBefore(units, row)?.tag === "conj"
  )
    clause.isPassive = true;
}

const unitBefore = (units: readonly Unit[], row: readonly Phrase[]): Unit | undefined =>
  units[(row[0]?.first ?? 0) - 1];

/** "That X did", and "whether X did" below a verb that may ask so. */
const opensContent = ({ opener }: Reading, { above }: Site) =>
  opener?.fold === "that" ||
  (above !== null && clauseWords.asking.has(opener?.fold ?? "") && isGoverning(above.lemma));

/** Whether a comma, light words passed over, stands before the row. */
function isBehindComma({ parsed: { units }, row }: Reading, { group }: Site): boolean {
  let at = Math.min(group.at, row[0]?.first ?? group.at) - 1;
  for (let unit = units[at]; unit !== undefined && isLight(unit); unit = units[at]) at--;
  return units[at]?.tag === "comma";
}

/** "Said that X did and Y did": no comma parts them. */
function joinsBefore({ parsed: { units }, row }: Reading): boolean {
  const before = unitBefore(units, row);
  return before?.tag === "conj" && units[before.at - 1]?.tag !== "comma";
}

const interposed: ReadonlySet<Link> = new Set(["relative", "participle", "gerund", "purpose"]);

/** Whether the clause before only stood between a row and its verb: "the troops killed in Harim | were". */
function endsBesideRow(reading: Reading, { above }: SiteBelow): boolean {
  const row = reading.waiting.at(-1);
  if (row === undefined) return false;
  if (above.subject === row && interposed.has(above.link)) return true;
  return (
    hasRelative(reading, row) &&
    !reading.clauses.some(({ subject, link }) => subject === row && (link === "main" || link === "content"))
  );
}

/** ", and threatened" behind what was said goes on with who said it. */
function peerAt(reading: Reading, clause: Clause, { above, prev }: SiteBelow): Clause {
  const before = reading.parsed.units[(prev?.at ?? 0) - 1]?.tag;
  const isApart =
    prev?.tag === "conj" && (before === "comma" || before === "quote") && above.link === "content";
  return peerOf(reading, isApart ? (above.governor ?? above) : above, clause);
}

/** "Seized", "given", but not "gave": a form that may stand behind "were". */
const mayBeParticiple = ({ fold, verb }: Unit) =>
  verb !== null &&
  isParticipleForm(verb.form) &&
  (verb.form === "participle" ||
    readingsOf(fold).some(({ form, lemma }) => form === "participle" && lemma === verb.lemma));

/** "Hit", "set", "cut": the past is written like the plain form. */
const mayBeBase = ({ fold, verb }: Unit) => verb !== null && fold === verb.lemma;

/** Hangs where its peer hangs; an auxiliary is said once: "were seized and burnt". */
function goOn({ parsed }: Reading, clause: Clause, peer: Clause): void {
  clause.subject = peer.subject;
  clause.governor = peer.governor;
  clause.link = peer.link;
  clause.via = peer.via;
  const isParticiple = mayBeParticiple(clause.verb);
  const isSame =
    clause.form === peer.form ||
    (isParticipleForm(clause.form) && isParticipleForm(peer.form)) ||
    (peer.form === "base" && mayBeBase(clause.verb));
  if (clause.auxiliaries.length > 0 || !isSame) return;
  clause.auxiliaries = peer.auxiliaries;
  clause.isPassive =
    peer.isPassive && isParticiple && (clause.object.length === 0 || !mustHaveObject(clause, parsed));
}

/** How a finite verb hangs that has a word which opens its clause, or phrases right before it. */
const withRow: readonly Attachment[] = [
  {
    name: "relative",
    hit: [
      "The cell that *struck* Harim fled to Candria.",
      "The pact that Candria *signed* angered Averia.",
      "Red Lantern denied any part in an attack that *killed* two soldiers.",
      "The troops, who had *fled* Harim, attacked the base.",
    ],
    near: [
      "Averia said that Candria *struck* Harim.",
      "Averia rejected reports that Candria *struck* Harim.",
    ],
    when: (reading, _, { above }) => {
      const { opener } = reading;
      if (opener === null) return false;
      if (opener.fold !== "that") return opener.tag === "rel";
      return isRelativeThat(reading, opener, above) || isSubjectThat(reading, opener);
    },
    hang: ({ row, waiting, opener }, clause, { above }) => {
      const antecedent = waiting.at(-1) ?? lastPhrases(above);
      clause.link = "relative";
      clause.via = opener;
      clause.subject = row.length > 0 ? row : antecedent;
      if (row.length > 0 && clause.object.length === 0) clause.object = antecedent;
    },
  },
  {
    name: "reduced relative of the subject",
    hit: [
      "Soldiers *killed* in Harim were buried on Monday.",
      "Soldiers *ambushed* by rebels fled to Candria.",
      "Drones *launched* from Harim hit Dunmere.",
    ],
    near: ["Soldiers *killed* four rebels in Harim.", "Drones *launched* from Harim hovered."],
    when: (reading, clause, site) => reading.row.length > 0 && isReduced(reading, clause, site),
    hang: ({ row, waiting }, clause) => {
      hangReduced(clause, row);
      waiting.push(row);
    },
  },
  {
    name: "content behind that",
    hit: ["Averia said that Candria *struck* Harim.", "Averia has not decided whether Candria may *attack*."],
    near: [
      "The cell that *struck* Harim fled to Candria.",
      "When Candria *attacked* Dunmere, Averia closed the border.",
    ],
    when: (reading, _, site) =>
      reading.row.length > 0 && reading.opener?.tag === "sub" && opensContent(reading, site),
    hang: (reading, clause, site) => {
      takeRow(reading, clause, site);
      const { opener } = reading;
      if (opener === null) return;
      clause.link = "content";
      clause.via = opener.fold === "whether" ? opener : (contentNoun(reading, site.above, opener) ?? opener);
    },
  },
  {
    name: "behind a conjunction",
    hit: ["When Candria *attacked* Dunmere, Averia closed the border."],
    near: ["Averia said that Candria *struck* Harim."],
    when: ({ row, opener }) => row.length > 0 && opener?.tag === "sub",
    hang: (reading, clause, site) => {
      takeRow(reading, clause, site);
      clause.link = "adverbial";
      clause.via = reading.opener;
    },
  },
  below({
    name: "content without that",
    hit: ["Averia said Candria had *shelled* Dunmere."],
    near: ["Averia shelled Harim, Candria *struck* Dunmere.", "Averia said, Candria had *shelled* Dunmere."],
    when: (reading, _, site) =>
      reading.row.length > 0 &&
      isGoverning(site.above.lemma) &&
      site.above.object.length === 0 &&
      site.above.link !== "relative" &&
      !isBehindComma(reading, site),
    hang: (reading, clause, site) => {
      takeRow(reading, clause, site);
      clause.link = "content";
    },
  }),
  below({
    name: "content goes on",
    hit: ["Averia said that Candria had shelled Dunmere and Borduva had *seized* Brevik."],
    near: ["Averia said that Candria had shelled Dunmere, and Borduva *closed* the border."],
    when: (reading, _, { above, prev }) =>
      reading.row.length > 0 &&
      prev !== undefined &&
      joinsBefore(reading) &&
      contentAbove(reading, above) !== null,
    hang: (reading, clause, site) => {
      takeRow(reading, clause, site);
      const content = contentAbove(reading, site.above);
      clause.link = "content";
      clause.governor = content?.governor ?? null;
      clause.via = content?.via ?? null;
    },
  }),
  {
    name: "main verb",
    hit: ["Averia *shelled* Harim, Candria *struck* Dunmere."],
    near: ["Averia said Candria had *shelled* Dunmere."],
    when: ({ row }) => row.length > 0,
    hang: (reading, clause, site) => {
      takeRow(reading, clause, site);
      clause.governor = null;
    },
  },
];

/** How it hangs without either: its subject is what waits, or that of a verb before. */
const withoutRow: readonly Attachment[] = [
  below({
    name: "verb of what waits",
    hit: [
      "Averian troops guarding the border *killed* two rebels.",
      "Soldiers killed in Harim were *buried* on Monday.",
    ],
    near: ["Averian troops attacked rebels *killed* in Harim."],
    when: (reading, clause, site) =>
      site.prev?.tag !== "conj" &&
      endsBesideRow(reading, site) &&
      !(
        isBareParticiple(clause, site) &&
        mustHaveObject(clause, reading.parsed) &&
        clause.object.length === 0
      ),
    hang: ({ waiting }, clause) => standAlone(clause, waiting.pop() ?? []),
  }),
  ...participleAttachments,
  {
    name: "reduced relative between commas",
    hit: ["The commander, *killed* in Harim on Monday, led the rebels."],
    near: ["Pavo Lind, a general, *shelled* Dunmere."],
    when: (reading, clause, site) =>
      site.prev?.tag === "comma" &&
      reading.waiting.length > 0 &&
      isBareParticiple(clause, site) &&
      (hasDirectBy(reading, clause) || (!speechVerbs.has(clause.lemma) && isInserted(reading, clause, site))),
    hang: (reading, clause) => hangReduced(clause, lastWaiting(reading)),
  },
  {
    name: "verb behind the comma",
    hit: ["Pavo Lind, a general, *shelled* Dunmere."],
    near: [
      "The commander, *killed* in Harim on Monday, led the rebels.",
      "Candria shelled Dunmere, *killed* four soldiers and fled.",
    ],
    when: ({ waiting }, _, { prev }) => prev?.tag === "comma" && waiting.length > 0,
    hang: (reading, clause) => {
      const { waiting } = reading;
      // "X, the man who did Y, attacked": what a relative clause spoke of was said of X.
      standAlone(clause, waiting.find((row) => !hasRelative(reading, row)) ?? waiting[0] ?? []);
      waiting.length = 0;
    },
  },
  {
    name: "verb behind an aside",
    hit: [
      "A plan by Candria to withdraw its troops was *welcomed* in Harim.",
      "The pact that Candria signed *angered* Averia.",
    ],
    near: ["Averian troops guarding the border *killed* two rebels."],
    when: ({ waiting }, _, { above, prev }) =>
      waiting.length > 0 &&
      prev?.tag !== "conj" &&
      (above === null || interposed.has(above.link) || above.via !== null),
    hang: ({ waiting }, clause) => standAlone(clause, waiting.pop() ?? []),
  },
  below({
    name: "trailing passive",
    hit: ["The rebels shelled Dunmere, *backed* by Candria."],
    near: ["The rebels shelled Dunmere, *killed* four soldiers and fled."],
    when: (_, clause, site) =>
      site.prev?.tag === "comma" && isBareParticiple(clause, site) && clause.object.length === 0,
    hang: (_, clause, { above }) => hangReduced(clause, above.subject),
  }),
  below({
    name: "goes on",
    hit: ["The rebels attacked the base and *killed* two soldiers.", "The bridge was seized and *burnt*."],
    near: ["Averia attacked the base and Candria *fled*."],
    when: (_, __, { prev }) => prev?.tag === "conj" || prev?.tag === "comma" || prev?.tag === "verb",
    hang: (reading, clause, site) => goOn(reading, clause, peerAt(reading, clause, site)),
  }),
  {
    name: "behind a conjunction, without a subject",
    hit: ["Candria will withdraw if *attacked*."],
    near: ["Candria will withdraw and has *agreed*."],
    when: ({ opener }) => opener?.tag === "sub",
    hang: ({ opener }, clause, site) => {
      clause.link = "adverbial";
      clause.via = opener;
      clause.subject = site.above?.subject ?? [];
      if (isBareParticiple(clause, site)) clause.isPassive = true;
    },
  },
  {
    name: "participle ahead",
    hit: ["*Backed* by Candria, the rebels attacked Dunmere."],
    near: ["The rebels, *backed* by Candria, attacked Dunmere."],
    when: ({ parsed: { units }, waiting }, clause, site) =>
      isBareParticiple(clause, site) &&
      site.above === null &&
      waiting.length === 0 &&
      units[0] === clause.verb,
    hang: (_, clause) => {
      clause.link = "participle";
      clause.isPassive = clause.object.length === 0;
    },
  },
  {
    name: "verb alone",
    hit: ["Will *withdraw* from Harim."],
    near: [],
    when: () => true,
    hang: (reading, clause) => standAlone(clause, lastWaiting(reading)),
  },
];

/** How a finite verb hangs, or a participle without an auxiliary. */
export const finiteAttachments: readonly Attachment[] = [...withRow, ...withoutRow];
