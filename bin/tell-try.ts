import { costOf, prices, tokensOf } from "../lambdas/reader/prices.ts";
import type { Question } from "../lambdas/reader/question.ts";
import type { ReadAnswer, ReadReport } from "./second-reader.ts";
import { layOut } from "./table.ts";

/** What a model would be asked, for a person to read. */
export function tellQuestion({ system, user, schema }: Question): string {
  const input = [system, user, JSON.stringify(schema)].reduce((sum, text) => sum + tokensOf(text), 0);
  const rows = prices.map(({ model }) => [model, `$${costOf(model, { input, output: 0 }).toFixed(5)}`]);
  return [
    `System\n${indented(system)}`,
    `User\n${indented(JSON.stringify(JSON.parse(user), null, 1))}`,
    `At most ${input} tokens with the schema of the answer (--json shows it)\n${indented(layOut(["model", "to ask"], rows))}`,
  ].join("\n");
}

/** What was taken of a model's answer, and what was not. */
export function tellTaken(answer: unknown, { reports, readByModel, thrown }: ReadAnswer): string {
  const judged = reports.map((report, n) => [String(n + 1), report.ploverClass, ...sayOpinion(report)]);
  const alone = readByModel.map(({ ploverClass, evidence }) => [ploverClass, `"${evidence.trigger.text}"`]);
  const refused = thrown.map(({ reportId, part, reason }) => [reportId ?? "", part, reason]);
  const section = (name: string, rows: string[][], header: string[]) =>
    rows.length === 0 ? [] : [`${name}\n${indented(layOut(header, rows))}`];
  return [
    `Answered\n${indented(JSON.stringify(answer, null, 1))}`,
    ...section("Taken", judged, ["report", "class", "judgement", "corrected", "quote"]),
    ...section("Read by the model alone", alone, ["class", "quote"]),
    ...section("Not taken", refused, ["report", "part", "reason"]),
  ].join("\n");
}

function sayOpinion({ opinion }: ReadReport): string[] {
  if (opinion === undefined) return ["not judged", "", ""];
  const { judgement, repeats, quote, otherwise } = opinion;
  const said = repeats === null ? judgement : `${judgement} of ${repeats}`;
  return [said, Object.keys(otherwise).join(", "), quote];
}

const indented = (text: string): string =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}\n`)
    .join("");
