import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseAnswer, readAnswers } from "../../bin/parse-answer.ts";
import { questionOf, type ReaderMode, readLine } from "../../bin/second-reader.ts";
import { reportsLine } from "../../lambdas/reports/answer-line.ts";
import { type BedrockStub, startBedrock } from "../bedrock-stub.ts";
import { vedette } from "../end-to-end/start.ts";
import { fictional } from "../fictional.ts";
import { raid } from "../reader/asked.ts";

const rules = reportsLine(raid, fictional);
const doubt = { n: 1, judgement: "not-so", quote: "Averian jets bombed a depot" };
const read = (changes: object[], mode: ReaderMode, more: object = {}) =>
  readLine(raid, { changes, ...more }, { mode, model: "m" }, fictional);

describe("which question is asked of an article", () => {
  const reportsIn = (line: object) =>
    JSON.parse(questionOf(line, undefined, fictional)?.user ?? "{}").reports;

  test("is that before an alert where rules code news", () => {
    expect(reportsIn(raid)).toHaveLength(rules.reports.length);
  });

  test("is that of what rules did not read where a known name stands, in other languages too", () => {
    const line = { ...raid, title: "", text: "Kelmora ist eine alte Stadt in Borduva." };
    const question = questionOf(line, undefined, fictional);
    expect(JSON.parse(question?.user ?? "{}")).toMatchObject({ named: expect.arrayContaining(["Borduva"]) });
    expect(reportsIn(line)).toBeUndefined();
  });

  test("is none where nobody is named, and where it is asked for reports and has none", () => {
    const line = { ...raid, title: "", text: "Rain fell all night." };
    expect(questionOf(line, undefined, fictional)).toBeNull();
    expect(questionOf(line, "before", fictional)).toBeNull();
    expect(questionOf(raid, "unread", fictional)).not.toBeNull();
  });
});

describe("what an answer makes of a line", () => {
  test("is nothing where there is none, or where it cannot be read", () => {
    const bare = { readByModel: [], thrown: [] };
    expect(readLine(raid, undefined, { mode: "gate", model: "m" }, fictional)).toEqual({ ...rules, ...bare });
    const unreadable = readLine(raid, "no idea", { mode: "gate", model: "m" }, fictional);
    expect(unreadable.reports).toEqual(rules.reports);
    expect(unreadable.thrown).toHaveLength(1);
  });

  test("with annotate is only said", () => {
    const { reports } = read([{ ...doubt, correct: { killed: 12 } }], "annotate");
    const { opinion, ...told } = reports[0] ?? {};
    expect(told).toEqual(rules.reports[0]);
    expect(opinion).toMatchObject({
      ...{ reportId: "a-1.0", judgement: "not-so", quote: doubt.quote },
      otherwise: { toll: { killed: { least: 12 } } },
    });
  });

  test("with gate is what is told: what is doubted is no news, what is corrected is told so, and both readings stand there", () => {
    const doubted = read([doubt], "gate").reports;
    expect(doubted.map(({ standing }) => standing)).toEqual(["doubted", "news", "news", "news"]);
    const corrected = read([{ ...doubt, judgement: "news", correct: { killed: 12 } }], "gate").reports[0];
    expect(corrected).toMatchObject({
      ...{ standing: "news", toll: { killed: { least: 12 } } },
      opinion: { judgement: "news", otherwise: { toll: { killed: { least: 3 } } } },
    });
  });

  test("with gate makes no fresh news of what rules date long ago", () => {
    const old = {
      n: 4,
      judgement: "news",
      quote: "Averian forces had shelled Quarl",
      correct: { date: "2031-05-09" },
    };
    expect(rules.reports[3]).toMatchObject({ eventDate: { to: "2031-03-31" } });
    expect(read([old], "gate").reports[3]).toMatchObject({
      ...{ eventDate: { to: "2031-03-31" }, opinion: { otherwise: { eventDate: { to: "2031-05-09" } } } },
    });
  });

  test("keeps apart what the model alone read", () => {
    const missed = { class: "ASSAULT", modality: "happened", quote: "Averian jets bombed a depot" };
    const { reports, readByModel } = read([], "gate", { missed });
    expect(reports).toHaveLength(rules.reports.length);
    expect(readByModel).toMatchObject([{ readBy: { model: "m" }, ploverClass: "ASSAULT" }]);
  });
});

describe("an answer as a model writes it", () => {
  test.each([
    ["an object", { changes: [] }, { changes: [] }],
    ["JSON", '{"changes":[]}', { changes: [] }],
    ["JSON between marks of code", '```json\n{"changes":[]}\n```', { changes: [] }],
    ["JSON behind words", 'Here you are: {"changes":[]}', { changes: [] }],
    ["no JSON", "{sorry}", "{sorry}"],
  ])("is read from %s", (_, answer, parsed) => {
    expect(parseAnswer(answer)).toEqual(parsed);
  });
});

describe("on the command line", () => {
  let folder = "";
  let bedrock: BedrockStub;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "vedette-second-reader-"));
    bedrock = await startBedrock();
    writeFileSync(
      join(folder, "article.txt"),
      "Israeli jets strike Damascus\n\nIsraeli jets struck a depot of Hezbollah in Damascus on Thursday, killing three fighters.\n",
    );
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await bedrock.stop();
  });
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const answer = { changes: [{ n: 1, judgement: "background", quote: "killing three fighters" }] };
  const tryIt = (...more: string[]) =>
    vedette("reader", "try", join(folder, "article.txt"), "--published", "2031-05-09", ...more);

  test("answers stand in a file of lines, and a bad line is refused with its number", () => {
    const lines = [
      { id: "a", answer },
      { id: "b", answer: JSON.stringify(answer) },
    ];
    const answers = readAnswers(
      file("good.jsonl", `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`),
    );
    expect([...answers]).toEqual([
      ["a", answer],
      ["b", answer],
    ]);
    expect(() => readAnswers(file("bad.jsonl", '{"id":"a","answer":{}}\n{"id":1}\n'))).toThrow(
      /line 2 of .*id/,
    );
    expect(() => readAnswers(file("bad.jsonl", "nonsense"))).toThrow(/line 1 of .*Expected JSON/);
    expect(() => readAnswers(join(folder, "none.jsonl"))).toThrow(/there is no such file/);
  });

  test("reader try shows the question, what it costs at most, and what is taken of an answer", async () => {
    const { stdout, code } = await tryIt("--answer", file("answer.json", JSON.stringify(answer)));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^System\n {2}You check the reports/);
    expect(stdout).toMatch(/"published": "Friday 2031-05-09"/);
    expect(stdout).toMatch(/amazon\.nova-micro-v1:0 +\$0\.000/);
    expect(stdout).toMatch(/Taken\n.*\n +1 +ASSAULT +background +killing three fighters\n/);
  });

  test("reader try --model asks the model, and says what was not taken of its answer", async () => {
    const variables = {
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: bedrock.url,
      ...{ AWS_REGION: "eu-west-1", AWS_ACCESS_KEY_ID: "invented", AWS_SECRET_ACCESS_KEY: "invented" },
    };
    const before = { ...process.env };
    Object.assign(process.env, variables);
    try {
      bedrock.does(() => ({ answer: { changes: [{ n: 1, judgement: "not-so", quote: "nowhere" }] } }));
      const asked = await tryIt("--model", "invented.model-v1:0", "--json");
      const { question, reading } = JSON.parse(asked.stdout);
      expect(bedrock.calls.at(-1)).toMatchObject({ modelId: "invented.model-v1:0", system: question.system });
      expect(reading.thrown).toMatchObject([{ part: "quote" }]);
      bedrock.does(() => ({ error: "AccessDeniedException", status: 403 }));
      expect(await tryIt("--model", "invented.model-v1:0")).toMatchObject({
        ...{ code: 2, stdout: "", stderr: expect.stringMatching(/--model invented\.model-v1:0: refused/) },
      });
    } finally {
      for (const name of Object.keys(variables)) delete process.env[name];
      Object.assign(process.env, before);
    }
  });

  test.each([
    [["code", "--jsonl", "--answers", "a.jsonl"], /Cannot use --answers: it goes with --reports alone/],
    [
      ["code", "--jsonl", "--reports", "--answers", "none.jsonl"],
      /Cannot use none\.jsonl: there is no such file/,
    ],
    [
      ["code", "--jsonl", "--reports", "--answers", "a.jsonl", "--reader", "obey"],
      /Allowed choices are annotate, gate/,
    ],
    [["reader", "prompts"], /required option '--jsonl'/],
  ])("%j is refused", async (args, stderr) => {
    expect(await vedette(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(stderr) });
  });
});
