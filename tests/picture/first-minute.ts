import type { Paint } from "../../bin/paint.ts";

/** Lines of a kind that are shown of the many that there are. */
const mostOfKind = 3;

/**
 * The head and the end of a run, and a list of events, as they follow one another on a terminal. Its clocks and its day are set to
 * one moment, so that the picture of another run differs in little.
 */
export function firstMinute(run: string, events: string, paint: Paint): string {
  const lines = run.trimEnd().split("\n");
  const isLive = (text: string) => /^(?:\u001b\[\d+m)*\d\d:\d\d:\d\d/.test(text);
  const firstLive = lines.findIndex(isLive);
  const summary = lines.findIndex((text) => bare(text) === "Feeds");
  const live = entriesOf(lines.slice(firstLive, summary), isLive);
  const of = (word: string) => live.filter(([first = ""]) => bare(first).includes(`  ${word} `));
  const other = live.filter((entry) => !/ {2}(?:EVENT|SENT) /.test(bare(entry[0] ?? "")));
  const some = (entries: readonly string[][]) => entries.slice(0, mostOfKind).flat();
  const prompt = (typed: string) => `${paint("$", "dim")} ${paint(typed, "bold")}`;
  const more = paint("…", "dim");
  return settled(
    [
      prompt("npm start -- --demo --once"),
      ...lines.slice(0, firstLive),
      ...some(other),
      ...some(of("EVENT")),
      more,
      ...some(of("SENT")),
      more,
      "",
      ...partOf(lines, "Alerts"),
      "",
      ...partOf(lines, "Next"),
      "",
      prompt("npx vedette events --severity 3 --limit 8"),
      ...events.trimEnd().split("\n"),
    ].join("\n"),
  );
}

const bare = (text: string) => text.replace(/\u001b\[\d+m/g, "");

/** Lines that begin with a clock, each with those that go on. */
function entriesOf(lines: readonly string[], isFirst: (text: string) => boolean): string[][] {
  const entries: string[][] = [];
  for (const text of lines) {
    if (isFirst(text)) entries.push([text]);
    else if (text !== "") entries.at(-1)?.push(text);
  }
  return entries;
}

/** From its heading to the next blank line. */
function partOf(lines: readonly string[], heading: string): string[] {
  const from = lines.findIndex((text) => bare(text) === heading);
  const length = lines.slice(from).indexOf("");
  return from === -1 ? [] : lines.slice(from, length === -1 ? undefined : from + length);
}

const settled = (text: string) =>
  text
    .replace(/(?<!\d)\d\d:\d\d:\d\d/g, "13:30:00")
    .replace(/(?<!\d)\d\d [A-Z][a-z]{2} \d\d:\d\d/g, "24 Nov 13:29")
    .replace(/\bsince \d\d [A-Z][a-z]{2}\b/g, "since 17 Nov");
