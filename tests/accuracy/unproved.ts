import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { codeJudged } from "../../lambdas/reports/code-article.ts";
import {
  type Alternative,
  type Entry,
  nounEntries,
  verbEntries,
} from "../../lambdas/reports/lexicon/entries.ts";
import { ensureKnowledge } from "../../lib/knowledge/ensure-knowledge.ts";
import { fictional } from "../fictional.ts";
import { nameOf, readSentence, sentencesOf } from "../reports/try-example.ts";
import { takenIn } from "../reports/watch-entries.ts";
import { watchLists } from "../reports/watch-lists.ts";
import { wordsAsked } from "../reports/words-asked.ts";
import { evaluationTexts, ownTexts } from "./sample-texts.ts";

/**
 * `npm run unproved`: which words and exceptions of the coder no example and no text of the suite holds, and which of them
 * not even an article of the evaluation sets does, when VEDETTE_EVAL_DIR names their folder. What nothing holds is listed.
 */
await ensureKnowledge();
const real = loadKnowledge();
const lists = await watchLists();
const entries: readonly Entry[] = [...verbEntries, ...nounEntries];
const alternativesOf = (entry: Entry): readonly Alternative[] => [entry.default, ...entry.exceptions];

/** Everything that can be held, under the heading that it is listed under: its name, and whether texts so far hold it. */
const [words, alternatives, asked] = [
  new Set<Entry>(),
  new Set<Alternative>(),
  new Map<Alternative, Set<string>>(),
];
function note(work: () => void): void {
  for (const { entry, alternative, said } of takenIn(work)) {
    words.add(entry);
    alternatives.add(alternative);
    const held = asked.get(alternative) ?? new Set();
    for (const { name, isIn } of wordsAsked(alternative.when.written)) if (isIn(said)) held.add(name);
    asked.set(alternative, held);
  }
}

interface Kind {
  name: string;
  all: string[];
  unheld: string[];
}

function kinds(): Kind[] {
  const rows = entries.flatMap((entry) =>
    alternativesOf(entry).map((alternative) => ({ entry, alternative })),
  );
  const conditions = rows.flatMap(({ entry, alternative }) =>
    wordsAsked(alternative.when.written).map(({ name }) => ({
      name: `${nameOf(entry, alternative)}: ${name}`,
      isHeld: asked.get(alternative)?.has(name) === true,
    })),
  );
  const listed = lists.flatMap(({ name, list, held }) =>
    list.words.map((word) => ({ name: `${name}: ${word}`, isHeld: held.has(word) })),
  );
  const kind = (name: string, all: readonly { name: string; isHeld: boolean }[]): Kind => ({
    name,
    all: all.map((one) => one.name),
    unheld: all.filter(({ isHeld }) => !isHeld).map((one) => one.name),
  });
  return [
    kind(
      "verbs and event nouns",
      entries.map((entry) => ({ name: entry.word, isHeld: words.has(entry) })),
    ),
    kind(
      "their meanings",
      rows.map(({ entry, alternative }) => ({
        name: nameOf(entry, alternative),
        isHeld: alternatives.has(alternative),
      })),
    ),
    kind("words of their conditions", conditions),
    kind("words of lists", listed),
  ];
}

const examples = [
  ...entries.flatMap((entry) =>
    alternativesOf(entry).flatMap(({ hits, nearMisses }) => [...hits, ...nearMisses]),
  ),
  ...lists.flatMap(({ list }) => list.examples),
].flatMap(sentencesOf);
note(() => {
  for (const text of examples) readSentence(text);
  for (const { world, ...article } of ownTexts()) codeJudged(article, world === "real" ? real : fictional);
});
const byExamples = kinds();
const folder = process.env["VEDETTE_EVAL_DIR"] ?? "";
if (folder !== "")
  note(() => {
    for (const { world, ...article } of evaluationTexts(folder))
      codeJudged(article, world === "real" ? real : fictional);
  });
const share = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
for (const [n, { name, all, unheld }] of kinds().entries()) {
  const without = byExamples[n]?.unheld.length ?? 0;
  if (unheld.length > 0)
    process.stdout.write(`${name} that nothing holds\n${unheld.map((one) => `  ${one}\n`).join("")}\n`);
  process.stdout.write(
    `${name}: ${all.length}; no example holds ${without} (${share(without, all.length)})${
      folder === ""
        ? ""
        : `, no example and no article ${unheld.length} (${share(unheld.length, all.length)})`
    }\n\n`,
  );
}
const [total, without] = byExamples.reduce(
  ([a, b], { all, unheld }) => [a + all.length, b + unheld.length],
  [0, 0],
);
process.stdout.write(`in all ${total}; no example holds ${without} (${share(without, total)})\n`);
