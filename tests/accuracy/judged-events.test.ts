import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { judgedEvents } from "./judged-events.ts";

const folder = mkdtempSync(join(tmpdir(), "vedette-judged-"));

function write(name: string, rows: object[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join("\n"));
  return file;
}

const item = (id: string, stratum: string, gold: object, text = "Averia thanked Candria.") => ({
  id,
  stratum,
  text,
  gold,
});
const answer = (id: string, ...events: [string, number][]) => ({
  id: `d${createHash("sha256").update(`opaque|${id}`).digest("hex").slice(0, 14)}`,
  events: events.map(([name, confidence]) => ({ class: name, confidence })),
});

test("judges the surest event of each single sentence by its stratum's labels", () => {
  const gold = write("gold.jsonl", [
    item("1", "cameo_quad", { quad: "VERBAL_CONF" }),
    item("2", "cameo_quad", { quad: "MATERIAL_COOP" }),
    item("3", "cameo_quad", { quad: "NEUTRAL" }),
    item("4", "cameo_quad", { quad: "VERBAL_COOP" }, "Averia slept. Candria slept."),
    item("5", "plover_gsr", { classes: ["AGREE", "CONSULT"] }),
    item("6", "plover_gsr", { classes: ["AID"] }),
    item("7", "case21", { classes: ["NONE"] }),
    item("8", "another", { classes: ["AID"] }),
  ]);
  const answers = write("answers.jsonl", [
    answer("1", ["AID", 0.4], ["SANCTION", 0.7], ["ASSAULT", 0.7]),
    answer("2", ["CONCEDE", 0.6]),
    answer("3", ["CONSULT", 0.5]),
    answer("4", ["CONSULT", 0.5]),
    answer("5", ["CONSULT", 0.8]),
    answer("6"),
    answer("7", ["ASSAULT", 0.9]),
    answer("8", ["AID", 0.9]),
  ]);
  const { judgements, pairs } = judgedEvents(gold, answers);
  expect(Object.fromEntries(judgements)).toEqual({
    cameo_quad: [
      { confidence: 0.7, right: true },
      { confidence: 0.6, right: true },
      { confidence: 0.5, right: false },
    ],
    plover_gsr: [{ confidence: 0.8, right: true }],
    case21: [{ confidence: 0.9, right: false }],
  });
  expect(pairs).toEqual([
    { gold: "AGREE", found: "AGREE" },
    { gold: "AID", found: "NONE" },
  ]);
});
