import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPatienceMs, demoRun } from "./demo-run.ts";
import { deliveriesIn } from "./listeners.ts";

/** The messages that a page shows: its fenced blocks that are marked as texts. */
const samplesOf = (page: string): string[] =>
  [
    ...readFileSync(new URL(`../../${page}`, import.meta.url), "utf8").matchAll(
      /^```text\n([\s\S]*?)^```$/gm,
    ),
  ].flatMap(([, sample = ""]) => sample.split("\n").filter((line) => line !== "" && line !== "…"));

/** A line without what differs from run to run, the clock, ports and ids, or from coder to coder, how sure it is. */
const lasting = (line: string) =>
  line
    .replace(/127\.0\.0\.1:\d+/, "SITE")
    // With the day, where it was not the same.
    .replace(/first reported .*/, "first reported")
    .replace(/\b\d{2}:\d{2}\b/g, "CLOCK")
    .replace(/\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?\d{1,2} [A-Z][a-z]+(?: 2\d{3})?(?=[;:,])/g, "DAY")
    .replace(/\be-[0-9a-f]{20}\b/, "ID")
    .replace(/\bconfidence 0\.\d+/, "CONFIDENCE");

describe("the messages that the pages show", () => {
  let data: Awaited<ReturnType<typeof demoRun>>;
  let sent: Set<string>;
  beforeAll(async () => {
    data = await demoRun();
    sent = new Set(
      deliveriesIn(data.path).flatMap(({ subject, body }) =>
        [`Subject: ${subject ?? ""}`, ...body.split("\n")].map(lasting),
      ),
    );
  }, demoPatienceMs);
  afterAll(() => data?.remove());

  test.each(["README.md", "docs/demo.md"])("of %s are those of the demo, line for line", (page) => {
    const samples = samplesOf(page);
    expect(samples.length).toBeGreaterThan(5);
    expect(samples.filter((line) => !sent.has(lasting(line)))).toEqual([]);
  });
});
