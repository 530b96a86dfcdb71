import { readFileSync } from "node:fs";
import { join } from "node:path";
import { questionOf } from "../../bin/second-reader.ts";
import { layOut } from "../../bin/table.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { costOf, prices } from "../../lambdas/reader/prices.ts";
import type { Question } from "../../lambdas/reader/question.ts";
import { ensureKnowledge } from "../../lib/knowledge/ensure-knowledge.ts";
import { readNewsroom } from "../../lib/local/newsroom/read-newsroom.ts";

/**
 * `npm run reader:cost`: what a second reader costs for fifty feeds, by the length of what it is asked and the list prices.
 * The articles are those of the real news where VEDETTE_EVAL_DIR names the evaluation sets, else the sample newsroom's.
 */

/** Articles that fifty feeds of news bring in a day: thirty each, as the busiest agencies and the quietest papers average. */
const articlesADay = 50 * 30;
/** Of a hundred articles so many are told to somebody: on a desk's dozen watches most hit none, or a happening told before. */
const shareTold = 0.05;
/** Of a hundred so many are asked about though rules coded nothing: those in other languages that name somebody watched. */
const shareUnread = 0.03;
/** Letters and marks in one token of English: what the providers say, and less for JSON, where marks stand alone. */
const lettersInToken = { text: 4, json: 3.3 };
/** What a model answers, in tokens: changes only. */
const answer = 145;
const daysInMonth = 30;

await ensureKnowledge();
const knowledge = loadKnowledge();
const folder = process.env["VEDETTE_EVAL_DIR"] ?? "";
const lines = folder === "" ? newsroomLines() : realNewsLines(join(folder, "realnews", "articles.dev.jsonl"));
const asked = lines.flatMap((line) => questionOf(line, "before", knowledge) ?? []);
const unread = lines.flatMap((line) => questionOf(line, "unread", knowledge) ?? []);

function newsroomLines(): object[] {
  return readNewsroom(new Date("2026-11-23T12:00:00.000Z")).map(
    ({ slug, title, paragraphs, publishedAt }) => ({
      ...{ id: slug, title, text: paragraphs.join("\n"), publisher: slug },
      publishedAt: publishedAt.toISOString(),
    }),
  );
}

function realNewsLines(path: string): object[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { published, ...article } = JSON.parse(line);
      return { ...article, publishedAt: published };
    });
}

const tokensIn = ({ system, user, schema }: Question) => ({
  instructions: system.length / lettersInToken.text,
  schema: JSON.stringify(schema).length / lettersInToken.json,
  article: user.length / lettersInToken.json,
});
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const meanOf = (questions: readonly Question[], part: keyof ReturnType<typeof tokensIn>) =>
  mean(questions.map((question) => tokensIn(question)[part]));
const parts = ["instructions", "schema", "article"] as const;
const inputOf = (questions: readonly Question[]) =>
  parts.reduce((sum, part) => sum + meanOf(questions, part), 0);

const say = (value: number) => Math.round(value).toString();
process.stdout.write(
  layOut(
    ["tokens of a call, on average", "articles", ...parts, "in all", "answer"],
    [
      ["before an alert", asked],
      ["what rules cannot read", unread],
    ].map(([name, questions]) =>
      typeof name === "string" && Array.isArray(questions)
        ? [
            name,
            String(questions.length),
            ...parts.map((part) => say(meanOf(questions, part))),
            say(inputOf(questions)),
            say(answer),
          ]
        : [],
    ),
  ),
);

const month = articlesADay * daysInMonth;
const callsBefore = month * shareTold;
const callsUnread = month * shareUnread;
const dollars = (value: number) => `$${value.toFixed(2)}`;
process.stdout.write(
  `\nFifty feeds, ${articlesADay} articles a day: ${callsBefore} calls a month before an alert (${shareTold * 100} % of the articles), ${callsUnread} of what rules cannot read (${shareUnread * 100} %)\n`,
);
process.stdout.write(
  layOut(
    [
      "model",
      "of 1,000 articles asked",
      "a month, before alerts",
      "… and what rules cannot read",
      "every article asked",
    ],
    prices.map(({ model }) => {
      const before = costOf(model, { input: inputOf(asked), output: answer });
      const other = costOf(model, { input: inputOf(unread), output: answer });
      return [
        model,
        dollars(before * 1_000),
        dollars(before * callsBefore),
        dollars(before * callsBefore + other * callsUnread),
        dollars(before * month),
      ];
    }),
  ),
);
