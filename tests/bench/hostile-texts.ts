import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { codeJudged, type Judged } from "../../lambdas/reports/code-article.ts";
import { compareInRow } from "../hostile/prose-in-row.ts";
import { longShapes, shapes, shippedCast } from "../hostile/shapes.ts";
import { processorSeconds } from "./best-seconds.ts";

/** Characters: the least and the most that growth is measured from and to, for the few long shapes and for all. */
const lengths = { all: 10_000, long: 100_000 };
/** Characters of which the processor time is told. */
const timed = 100_000;

const publishedAt = "2026-11-23T12:00:00.000Z";

/** The coder on every shape: how steps grow when the text doubles, processor time, and how many are read in part. */
export function codedShapes(): string[][] {
  const knowledge = loadKnowledge();
  const title = `${shippedCast.land} strikes ${shippedCast.town}`;
  const judge = (text: string): Judged =>
    codeJudged({ id: "shape", revision: 1, title, text, publishedAt }, knowledge);
  const growthFrom = (length: number, all: ReturnType<typeof shapes>) =>
    worst(
      all.map(({ name, text }) => ({
        name,
        figure: judge(text(2 * length)).steps / judge(text(length)).steps,
      })),
    );
  const all = shapes(shippedCast);
  const rows = all.map(({ name, text }) => {
    const given = text(timed);
    const from = processorSeconds();
    const { inPart } = judge(given);
    return { name, figure: (processorSeconds() - from) * 1000, inPart };
  });
  const slowest = worst(rows);
  const long = growthFrom(lengths.long, longShapes(shippedCast));
  const short = growthFrom(lengths.all, all);
  const mean = rows.reduce((sum, { figure }) => sum + figure, 0) / rows.length;
  return [
    ["shapes", String(all.length), "at least 200"],
    ["steps of 20 kB against 10 kB, at most", `${short.figure.toFixed(2)}x (${short.name})`, "at most 2.3x"],
    [
      `steps of 200 kB against 100 kB, ${longShapes(shippedCast).length} long shapes`,
      `${long.figure.toFixed(2)}x (${long.name})`,
      "at most 2.3x",
    ],
    [
      "processor time for 100 kB, at most",
      `${slowest.figure.toFixed(0)} ms (${slowest.name})`,
      "at most 2000 ms",
    ],
    ["  on average", `${mean.toFixed(0)} ms`, ""],
    ["shapes read in part", String(rows.filter(({ inPart }) => inPart !== null).length), ""],
  ];
}

const worst = (rows: readonly { name: string; figure: number }[]) =>
  rows.reduce((most, row) => (row.figure > most.figure ? row : most), { name: "", figure: 0 });

/** Articles of our own in a row, read as one text. */
export function ordinaryProse(): string[][] {
  const from = processorSeconds();
  const { characters, sentences, unread, otherwise, inPart } = compareInRow();
  return [
    ["characters in a row", String(characters), "at least 200000"],
    ["read in part", inPart ?? "no", "no"],
    ["sentences lost", `${unread} of ${sentences}`, "0"],
    ["sentences that give reports by other rules than alone", `${otherwise.length} of ${sentences}`, ""],
    ...otherwise.slice(0, 10).map(({ apart, inRow }) => [`  ${apart.slice(-70)}`, inRow.slice(-40), ""]),
    ["processor time, both ways", `${((processorSeconds() - from) * 1000).toFixed(0)} ms`, ""],
  ];
}
