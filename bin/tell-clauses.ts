import type { ClauseNode, SentenceTree } from "./clause-tree.ts";
import { clean, cut, hanging, harmless, leastReason, type Page, wrapped } from "./lines.ts";

const widestLabel = "second object".length;

/** A sentence, then its clauses as a tree: each verb with how it hangs, and below it what it has taken. */
export function tellTree({ text, clauses }: SentenceTree, page: Page): string {
  const sentence = hanging(wrapped(page.paint(clean(text), "bold"), page.width - 2), 2);
  return [`  ${sentence}`, ...clauses.flatMap((clause) => linesOf(clause, page, indent, indent))].join("\n");
}

const indent = "     ";

/** `lead` stands before the verb, `margin` before what follows it. */
function linesOf(clause: ClauseNode, page: Page, lead: string, margin: string): string[] {
  const { verb, hungBy, taken, below } = clause;
  const bar = `${margin}${below.length > 0 ? "│  " : "   "}`;
  return [
    ...verbLines(`${page.paint(harmless(verb), "bold")}: ${harmless(hangingOf(clause))}`, page, lead, bar),
    factLine(bar, "hung by", hungBy, page),
    ...taken.map(({ as, words }) => factLine(bar, as, words.join(" + "), page)),
    ...below.flatMap((node, n) => {
      const isLast = n === below.length - 1;
      return linesOf(node, page, `${margin}${isLast ? "└─ " : "├─ "}`, `${margin}${isLast ? "   " : "│  "}`);
    }),
  ];
}

/** "passive; content through “that”" */
function hangingOf({ marks, link, via }: ClauseNode): string {
  return [...marks, via === null ? link : `${link} through “${via}”`].join("; ");
}

function verbLines(told: string, { width }: Page, lead: string, bar: string): string[] {
  const [first = "", ...more] = wrapped(told, width - bar.length).split("\n");
  return [lead + first, ...more.map((line) => bar + line)];
}

function factLine(bar: string, label: string, fact: string, { paint, width }: Page): string {
  const start = `${bar}${harmless(label).padEnd(widestLabel)}  `;
  return paint(start, "dim") + cut(clean(fact), Math.max(leastReason, width - start.length));
}
