/**
 * What a sentence is on its page. "headline": of the article's own; "caption": what a picture shows; "heading": a line of its
 * own without a full stop among lines that have one: a heading within the text, or the headline of another story.
 */
export type SentenceKind = "body" | "caption" | "heading" | "headline";

/** What people and smoke do in pictures, sorted. */
const scenes =
  `address addresses aim aims arrive arrives attend attends bear bears billow billows board brings burn burns carries
carry celebrate celebrates chant chants check cheer clear clears collect collects cross crosses drive drives embrace embraces
examine examines fill fills fire fires flies fly follow gather gathers gesture gestures greet greets guard guards hold holds hug hugs
inspect inspects leave leaves lie lies light lights line lines listen listens load look looks march marches meet meets mourn
mourns move moves parade parades pass passes patrol patrols pay pays pose poses pray prays prepare prepares question questions queue
queues raise raises react reacts ride rides rise rises run runs salute salutes search searches shake shakes shout shouts show
shows sit sits speak speaks stand stands survey take takes talk talks tour tours transport transports travel travels visit visits wait
waits walk walks watch watches wave waves work works`
    .split(/\s+/)
    .join("|");
const month = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?";
const endsInDate = `(?:,|\\bon|\\bin) (?:\\w{3,6}day,? )?(?:${month} \\d{1,2},? |\\d{1,2} ${month} )\\d{4}[.,]?$`;

const captions: readonly RegExp[] = [
  // "Smoke rises over Quarl, Nov. 20, 2026."
  new RegExp(
    `^(?:[^\\s.]+ ){1,9}(?:(?:${scenes})\\b|(?:is|are) (?:seen|pictured|shown)\\b).{0,260}${endsInDate}`,
  ),
  // "A view of Quarl after the strike, Nov. 20, 2026.", "Smoke over Quarl, Nov. 20, 2026."
  new RegExp(
    `^(?:An? |The )?(?:general |aerial |satellite )?(?:aftermath|flames|graphic|image|map|photo|photograph|picture|rubble|ruins|screengrab|screenshot|smoke|still|view|wreckage)\\b.{0,260}${endsInDate}`,
    "i",
  ),
  /^(?:in this|this) (?:[\w.,-]+ ){0,6}(?:photo|photograph|image|picture|frame grab|screengrab|handout)\b/i,
  /\((?:file(?: photo| picture| image)?|archive|archives|illustrative|pictured)\)\.?$/i,
];

/** Whether a sentence says what a picture shows. */
export const isCaption = (sentence: string): boolean =>
  sentence.length <= longestCaption && captions.some((form) => form.test(sentence));
const longestCaption = 400;

/** Lines from which a text is known to end them in full stops, the share that must, and letters of the longest heading. */
const [fewestLines, leastStopped, longestHeading] = [5, 0.6, 160];
const isStopped = /[.?!:;…,]["')\]]*$/;

/** Whether a line of this text, told by its number, is a heading: not the first, which may be a standfirst, nor the last, which may be cut. */
export function headingsIn(lines: readonly string[]): (row: number) => boolean {
  const stopped = lines.map((line) => isStopped.test(line));
  const isProse =
    lines.length >= fewestLines && stopped.filter(Boolean).length >= leastStopped * lines.length;
  return (row) =>
    isProse &&
    row > 0 &&
    row < lines.length - 1 &&
    stopped[row] === false &&
    (lines[row]?.length ?? 0) <= longestHeading;
}
