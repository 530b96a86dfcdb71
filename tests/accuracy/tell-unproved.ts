import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { codeJudged } from "../../lambdas/reports/code-article.ts";
import {
  type Alternative,
  alternativesOf,
  type Entry,
  nounEntries,
  verbEntries,
} from "../../lambdas/reports/lexicon/entries.ts";
import { ensureKnowledge } from "../../lib/knowledge/ensure-knowledge.ts";
import { fictional } from "../fictional.ts";
import { hitsOf, nameOf, nearMissesOf, readSentence, sentencesOf } from "../reports/try-example.ts";
import { takenIn } from "../reports/watch-entries.ts";
import { type WatchedList, watchLists } from "../reports/watch-lists.ts";
import { wordsAsked } from "../reports/words-asked.ts";
import { evaluationTexts, ownTexts, type SampleText } from "./sample-texts.ts";

const entries: readonly Entry[] = [...verbEntries, ...nounEntries];

/** What texts were found to hold so far: words of the tables, their meanings, and of these the words of their conditions. */
interface Held {
  words: Set<Entry>;
  meanings: Set<Alternative>;
  asked: Map<Alternative, Set<string>>;
}

function note({ words, meanings, asked }: Held, work: () => void): void {
  for (const { entry, alternative, said } of takenIn(work)) {
    words.add(entry);
    meanings.add(alternative);
    const held = asked.get(alternative) ?? new Set();
    for (const { name, isIn } of wordsAsked(alternative.when.written)) if (isIn(said)) held.add(name);
    asked.set(alternative, held);
  }
}

/** Things of one kind, and those of them that nothing held so far. */
interface Kind {
  name: string;
  all: string[];
  unheld: string[];
}

function kindsOf({ words, meanings, asked }: Held, lists: readonly WatchedList[]): Kind[] {
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
        isHeld: meanings.has(alternative),
      })),
    ),
    kind("words of their conditions", conditions),
    kind("words of lists", listed),
  ];
}

const share = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;

/** Tells what nothing holds, and how much of each kind no example does. `folder`: of the evaluation sets; "" for none. */
export async function tellUnproved(folder: string, tell: (line: string) => void): Promise<void> {
  await ensureKnowledge();
  const real = loadKnowledge();
  const lists = await watchLists();
  const held: Held = { words: new Set(), meanings: new Set(), asked: new Map() };
  const code = ({ world, ...article }: SampleText) =>
    codeJudged(article, world === "real" ? real : fictional);
  const examples = [
    ...entries.flatMap(alternativesOf).flatMap((one) => [...hitsOf(one), ...nearMissesOf(one)]),
    ...lists.flatMap(({ list }) => list.examples).flatMap(sentencesOf),
  ];
  note(held, () => {
    for (const text of examples) readSentence(text);
    for (const sample of ownTexts()) code(sample);
  });
  const byExamples = kindsOf(held, lists);
  if (folder !== "")
    note(held, () => {
      for (const sample of evaluationTexts(folder)) code(sample);
    });
  for (const [n, { name, all, unheld }] of kindsOf(held, lists).entries()) {
    const without = byExamples[n]?.unheld.length ?? 0;
    if (unheld.length > 0)
      tell(`${name} that nothing holds\n${unheld.map((one) => `  ${one}`).join("\n")}\n`);
    const byNothing = `, no example and no article ${unheld.length} (${share(unheld.length, all.length)})`;
    tell(
      `${name}: ${all.length}; no example holds ${without} (${share(without, all.length)})${folder === "" ? "" : byNothing}\n`,
    );
  }
  const total = byExamples.reduce((sum, { all }) => sum + all.length, 0);
  const without = byExamples.reduce((sum, { unheld }) => sum + unheld.length, 0);
  tell(`in all ${total}; no example holds ${without} (${share(without, total)})`);
}
