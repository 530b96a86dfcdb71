import { actorsLine } from "../lambdas/events/event-line.ts";
import { hanging, harmless, leastReason, oneLine, type Page, wrapped } from "./lines.ts";
import { type Fact, factsOf } from "./report-facts.ts";
import type { ToldReport } from "./tie-sentences.ts";

/** Where what a report says begins, behind its label. */
const reportIndent = 15;

/** A report with its evidence, and part by part what was decided and why. */
export function tellDecided(report: ToldReport, number: number, page: Page): string {
  const { sentence, trigger } = report.evidence;
  const title = `${[report.ploverClass, report.mode].filter(Boolean).join(" ")}: ${actorsLine(report)}`;
  const facts: Fact[] = [
    { label: "because", said: quoted(sentence.text), why: "" },
    { label: "", said: `by ${quoted(trigger.text)}, rule ${report.rule}`, why: "" },
    ...factsOf(report),
    ...report.evidence.retold.map(({ rule, sentence: other }) => ({
      label: "also by",
      said: rule,
      why: other.start === sentence.start ? "in the same sentence" : quoted(other.text),
    })),
  ];
  const labelled = facts.map((fact, n) =>
    fact.label === facts[n - 1]?.label ? tellFact({ ...fact, label: "" }, page) : tellFact(fact, page),
  );
  const heading = hanging(wrapped(harmless(title), page.width - 5), 5);
  return [`${String(number).padStart(3)}  ${page.paint(heading, "bold", "cyan")}`, ...labelled].join("\n");
}

const quoted = (text: string) => `"${oneLine(text)}"`;

function tellFact({ label, said, why }: Fact, { paint, width }: Page): string {
  const room = Math.max(leastReason, width - reportIndent);
  const reason = why === "" ? "" : `: ${paint(harmless(why), "dim")}`;
  const lines = wrapped(harmless(said) + reason, room);
  return `     ${paint(label.padEnd(reportIndent - 5), "dim")}${hanging(lines, reportIndent)}`;
}
