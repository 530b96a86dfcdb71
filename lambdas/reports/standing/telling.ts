import { isAnswered } from "../answered.ts";
import { dayMs } from "../dates/calendar.ts";
import type { Deed } from "../deeds/deed.ts";
import { retrospects } from "../lexicon/article-words.ts";
import { haveForms } from "../lexicon/closed-classes.ts";
import { modalityWords } from "../lexicon/modality-words.ts";
import { type CodedReport, isListed } from "../report.ts";
import { isOfItsPeople } from "../same-happening.ts";
import type { Clause, Link } from "../syntax/clause.ts";
import type { Cut } from "../syntax/units.ts";
import type { PartName } from "./parts.ts";

/** One sentence's telling of a happening: its report before retellings are joined, and what bears on its standing. */
export interface Telling {
  report: CodedReport;
  /** Number of the sentence in the article, from 0. */
  row: number;
  /** The parts that hold by the sentence alone. */
  parts: ReadonlySet<PartName>;
}

/** Days before publication within which a happening is new. */
const newDays = 3;

/** The parts of its standing that a sentence decides by itself. */
export function tellingOf(
  { text }: Pick<Cut, "text">,
  deed: Deed,
  report: CodedReport,
  row: number,
  publishedAt: string,
): Telling {
  const words = text.toLowerCase();
  const parts = new Set<PartName>([
    ...datedAs(report, publishedAt),
    ...saidAs(text, deed),
    ...answeredAs(deed, report),
    ...rolesOf(report),
    report.ploverClass,
    ...modalityOf(report),
    ...(retrospects.foundIn(words) === null ? [] : (["a word of time past"] as const)),
    ...(isQuoted(text, deed) ? (["in quotation marks"] as const) : []),
  ]);
  return { report, row, parts };
}

function datedAs({ eventDate }: CodedReport, publishedAt: string): PartName[] {
  if (eventDate.precision === "published") return ["no date of its own"];
  const age = (Date.parse(publishedAt.slice(0, 10)) - Date.parse(eventDate.to)) / dayMs;
  if (age > newDays) return ["an old date"];
  return eventDate.precision === "day" ? ["a fresh day"] : ["a fresh week, month or year"];
}

const answeredAs = ({ trigger }: Deed, { evidence: { sentence } }: CodedReport): PartName[] =>
  isAnswered(sentence.text, trigger.start, trigger.tag === "verb")
    ? ["told as what another deed answers"]
    : [];

const asides: ReadonlySet<Link> = new Set(["relative", "adverbial", "participle", "gerund", "purpose"]);

/** How the deed stands in its sentence. */
function saidAs(text: string, deed: Deed): PartName[] {
  const above = governorsOf(deed.clause);
  const parts: PartName[] = [];
  if (deed.trigger.tag !== "verb") parts.push("told by a noun");
  if (deed.trigger.tag !== "verb" && isOfItsPeople(text.slice(0, deed.trigger.start)))
    parts.push("told by the way");
  if (deed.voice === "passive") parts.push("told in the passive");
  if (above.some(({ governor, link }) => governor !== null && asides.has(link)))
    parts.push("told by the way");
  if (above.some(({ link }) => link === "content")) parts.push("told as somebody's words");
  if (above.some(({ link }) => link === "infinitive")) parts.push("told by an infinitive");
  if (deed.clause !== null) parts.push(tenseOf(deed.clause));
  return parts;
}

/** A clause and those that it hangs on, itself first: no more than news ever nests. */
function governorsOf(clause: Clause | null): Clause[] {
  const all: Clause[] = [];
  for (let one = clause; one !== null && all.length < deepest; one = one.governor) all.push(one);
  return all;
}
const deepest = 8;

function tenseOf({ auxiliaries, form }: Clause): PartName {
  if (auxiliaries.includes("had")) return "past perfect";
  if (auxiliaries.some((word) => haveForms.has(word))) return "perfect";
  if (auxiliaries.some((word) => modalityWords.future.has(word) || modalityWords.possible.has(word)))
    return "future";
  if (form === "past" || form === "participle") return "simple past";
  return form === "ing" ? "gerund" : "present";
}

function rolesOf({ sourceActors, targetActors, place, toll, attributedTo, mode }: CodedReport): PartName[] {
  const parts: PartName[] = [];
  if (mode === "clash") parts.push("a clash");
  if (sourceActors.some(isListed)) parts.push("a listed source");
  if (targetActors.some(isListed)) parts.push("a listed target");
  const parties = [...sourceActors, ...targetActors];
  if (parties.length > 0 && !parties.some(isListed)) parts.push("strangers alone");
  if (place === null) parts.push("no place");
  else if (place.inferred) parts.push("a place only inferred");
  if (toll.killed !== null) parts.push("killed");
  if (attributedTo.length > 0) parts.push("somebody is cited");
  return parts;
}

function modalityOf({ modality }: CodedReport): PartName[] {
  return modality === "happened" ? [] : [modality];
}

/** Whether an odd number of quotation marks stands before the deed. */
function isQuoted(text: string, { trigger }: Deed): boolean {
  let marks = 0;
  for (let at = 0; at < trigger.start; at++) if (quotationMarks.has(text.charAt(at))) marks += 1;
  return marks % 2 === 1;
}
const quotationMarks = new Set(['"', "“", "”"]);
