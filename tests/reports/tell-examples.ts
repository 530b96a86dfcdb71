import { alternativesOf, nounEntries, verbEntries } from "../../lambdas/reports/lexicon/entries.ts";
import { hitsOf, nameOf, problemsOf, readSentence } from "./try-example.ts";
import { takenIn } from "./watch-entries.ts";
import { wordsAsked } from "./words-asked.ts";

/**
 * `npm run examples -- [nouns] [from] [to]`: tries the examples of the verbs (or of the event nouns) from one word, or
 * beginning of words, to another, and tells which fail, which alternatives have none, and which of their words no example holds.
 */
const words = process.argv.slice(2);
const isNouns = words[0] === "nouns";
const [from = "", to = from || "~"] = isNouns ? words.slice(1) : words;
const entries = (isNouns ? nounEntries : verbEntries).filter(({ word }) => word >= from && word <= `${to}~`);
let [failed, without, unheld, all] = [0, 0, 0, 0];
const tell = (line: string) => process.stdout.write(`${line}\n`);
for (const entry of entries)
  for (const alternative of alternativesOf(entry)) {
    const name = nameOf(entry, alternative);
    const hits = hitsOf(alternative);
    if (hits.length === 0) {
      without += 1;
      tell(`${name}\n    no example`);
    }
    const problems = problemsOf(entry, alternative);
    failed += problems.length;
    for (const [text, problem] of problems) tell(`${name}\n    ${text}\n    ${problem}`);
    const asked = wordsAsked(alternative.when.written);
    const held = new Set(
      hits
        .flatMap((text) => takenIn(() => readSentence(text)))
        .filter((one) => one.alternative === alternative)
        .flatMap(({ said }) => asked.filter(({ isIn }) => isIn(said)).map(({ name: own }) => own)),
    );
    const rest = asked.map(({ name: own }) => own).filter((own) => !held.has(own));
    all += asked.length;
    unheld += rest.length;
    if (rest.length > 0 && hits.length > 0) tell(`${name}\n    not held: ${rest.join(" ")}`);
  }
tell(
  `rows tried: ${entries.length}; sentences that fail: ${failed}; meanings without a sentence: ${without}; words of conditions that none holds: ${unheld} of ${all}`,
);
