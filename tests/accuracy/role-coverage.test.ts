import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fictional } from "../fictional.ts";
import { roleCoverage } from "./role-coverage.ts";

const line = (text: string, source: string[], target: string[], stratum = "cameo_roles") =>
  JSON.stringify({
    stratum,
    text,
    gold: {
      roles: {
        source: source.map((span) => ({ text: span })),
        target: target.map((span) => ({ text: span })),
      },
    },
  });

test("counts the labelled spans in which actor mentions stand", () => {
  const file = join(mkdtempSync(join(tmpdir(), "vedette-roles-")), "dev.jsonl");
  writeFileSync(
    file,
    [
      line("Candria shelled the old mill.", ["Candria"], ["the old mill"]),
      line(
        "Averia thanked the long-suffering people of Candria.",
        ["Averia"],
        ["the long-suffering people of Candria"],
      ),
      line("Borduva slept.", ["Borduva"], [], "another"),
    ].join("\n"),
  );
  const coverage = roleCoverage(file, fictional);
  expect(coverage.spans).toBe(4);
  expect(coverage.touched).toBe(0.75);
  expect(coverage.half).toBeLessThan(0.75);
  expect(coverage.missed).toEqual([{ span: "the old mill", text: "Candria shelled the old mill." }]);
});
