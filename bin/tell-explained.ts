import type { SentenceTree } from "./clause-tree.ts";
import type { Explained, ToldMention } from "./explain-article.ts";
import { cut, hanging, harmless, leastReason, type Page, wrapped } from "./lines.ts";
import { legend, mark, mentionTable } from "./mention-table.ts";
import { type Outcomes, outcomesOf, unread } from "./outcomes.ts";
import type { Paint } from "./paint.ts";
import { tellTree } from "./tell-clauses.ts";
import { tellDecided } from "./tell-decided.ts";

/** Readers lose the line when it is longer. */
const widestText = 100;

/** The article with its mentions marked, then what they are, whether it is relevant, what it reports, and what it does not. */
export function tellExplained(explained: Explained, paint: Paint, width: number): string {
  const { title, text, relevance, inPart, asides, mentions, reports, sentences, clauses } = explained;
  const page: Page = { paint, width: Math.min(width, widestText) };
  const heading = headingOf(page);
  const body = wrapped(marked(text, mentions, paint), page.width).trim();
  const parts = [
    title === "" ? body : body.replace(/^.*(?:\n.+)*/, (lines) => paint(lines, "bold")),
    tellRelevance(relevance, page),
    ...(inPart === null ? [] : [paint(`in part: ${inPart}`, "yellow")]),
    mentions.length === 0
      ? heading("No mentions")
      : `${heading("Mentions")}  ${legend(paint)}\n${mentionTable(mentions, paint, width)}`,
    ...(asides.length === 0
      ? []
      : [
          list(
            heading("Set aside, never coded"),
            asides.map(({ kind, text: line }) => item(kind.padEnd(11), line, page)),
          ),
        ]),
    ...(reports.length === 0
      ? [list(heading("No reports"), sentences.length === 0 ? [`  ${paint(unread, "dim")}`] : [])]
      : [heading("Reports"), ...reports.map((report, n) => tellDecided(report, n + 1, page))]),
    ...tellNamed(explained, page),
    ...tellOutcomes(outcomesOf(sentences), relevance.relevant, page),
    ...(clauses === undefined ? [] : tellClauses(clauses, page)),
  ];
  return `${parts.join("\n\n")}\n`;
}

const headingOf =
  ({ paint }: Page) =>
  (words: string) =>
    paint(words, "bold", "underline");

const list = (heading: string, lines: readonly string[]) => [heading, ...lines].join("\n");

function tellClauses(trees: readonly SentenceTree[], page: Page): string[] {
  const heading = headingOf(page);
  return trees.length === 0
    ? [heading("No clauses: no sentence could name a deed")]
    : [heading("Clauses"), ...trees.map((tree) => tellTree(tree, page))];
}

/** By what an article that codes nothing is looked for among events. */
function tellNamed({ named }: Explained, page: Page): string[] {
  if (named === null) return [];
  const { places, actors, numbers } = named.lead;
  const all = [...places, ...actors, ...numbers.map(String), ...named.particulars];
  const said = `It is looked for among the events of its day at these places and of these actors, and listed with the one that it mentions: ${[...new Set(all)].join(", ")}`;
  return [
    list(headingOf(page)("Named in headline and lead"), [
      `  ${hanging(wrapped(harmless(said), page.width - 2), 2)}`,
    ]),
  ];
}

function tellRelevance({ relevant, score, reason }: Explained["relevance"], { paint, width }: Page): string {
  const verdict = `${relevant ? "relevant" : "not relevant"} ${score.toFixed(2)}`;
  const indent = verdict.length + 2;
  const said = hanging(wrapped(harmless(reason), Math.max(leastReason, width - indent)), indent);
  return `${paint(verdict, "bold", relevant ? "green" : "yellow")}  ${said}`;
}

function marked(text: string, mentions: readonly ToldMention[], paint: Paint): string {
  let read = 0;
  const pieces = mentions.map((mention) => {
    const before = text.slice(read, mention.start);
    read = mention.end;
    return harmless(before) + mark(harmless(mention.text), mention, paint);
  });
  return pieces.join("") + harmless(text.slice(read));
}

/** What became no report of its own, a line each. */
function tellOutcomes({ silent, unkept }: Outcomes, isRelevant: boolean, page: Page): string[] {
  const heading = headingOf(page);
  const reason = isRelevant ? "an article holds no more reports" : "the article is not relevant";
  return [
    ...(unkept.length === 0
      ? []
      : [
          list(
            heading(`Read, but not kept: ${reason}`),
            unkept.map(({ rule, sentence }) => item(rule, sentence, page)),
          ),
        ]),
    ...(silent.length === 0
      ? []
      : [
          list(
            heading("Sentences that code nothing"),
            silent.flatMap(({ reason: why, sentences }) => [
              `  ${hanging(wrapped(harmless(why), page.width - 2), 2)}`,
              ...sentences.map((sentence) => item(" ", sentence, page)),
            ]),
          ),
        ]),
  ];
}

/** A label and what belongs to it, cut to one line. */
function item(label: string, text: string, { paint, width }: Page): string {
  const start = `  ${harmless(label)}  `;
  return (
    start +
    paint(cut(harmless(text).replace(/\s+/g, " "), Math.max(leastReason, width - start.length)), "dim")
  );
}
