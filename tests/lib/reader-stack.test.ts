import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { afterAll, describe, expect, it } from "vitest";
import { readSettings } from "../../lib/settings.ts";
import { synthesize } from "../../lib/synthesize.ts";
import { readSnapshot, readTemplate, resourcesOf, type Template } from "./template.ts";

const folder = mkdtempSync(join(tmpdir(), "vedette-reader-stack-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
/** Synthesis throws on a finding of cdk-nag: these templates have none either. */
function templateOf(settings: Record<string, unknown>): Template {
  made += 1;
  const file = join(folder, `settings-${made}.json`);
  writeFileSync(file, JSON.stringify(settings));
  return readTemplate(synthesize(join(folder, `stack-${made}`), { bundle: false, settings: file }));
}

const annotate = { reader: "annotate", readerModel: "amazon.nova-micro-v1:0" };

interface Statement {
  Action: string | string[];
  Resource: unknown;
}
const asksModel = ({ Action }: Statement) => JSON.stringify(Action).includes("bedrock:");
function propertiesOf(template: Template, id: string): Record<string, unknown> {
  const found = template.Resources[id];
  if (found === undefined) throw new Error(`No resource ${id} in the template`);
  return found.Properties;
}

function statementsOf(template: Template, role: string): Statement[] {
  const policies = propertiesOf(template, role)["Policies"] as {
    PolicyDocument: { Statement: Statement[] };
  }[];
  return policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

function variablesOf(template: Template, name: string): Record<string, unknown> {
  const { Variables } = propertiesOf(template, name)["Environment"] as { Variables: Record<string, unknown> };
  return Variables;
}

describe("a stack with a second reader", () => {
  const template = templateOf(annotate);
  const before = readSnapshot();

  it("has one function, one queue and its dead letters more, and nothing less", () => {
    const added = Object.keys(template.Resources).filter((id) => !(id in before.Resources));
    expect(added.sort()).toEqual([
      "ReadAgain",
      "ReadAgainDeadLetters",
      "ReadAgainDeadLettersAlarm",
      "ReadAgainDeadLettersPolicy",
      "ReadAgainLogs",
      "ReadAgainMapping",
      "ReadAgainQueue",
      "ReadAgainQueuePolicy",
      "ReadAgainRole",
    ]);
    expect(Object.keys(before.Resources).filter((id) => !(id in template.Resources))).toEqual([]);
  });

  it("changes nothing of what was there but what some functions are told, and may do", () => {
    const unlike = Object.keys(before.Resources).filter(
      (id) =>
        JSON.stringify(before.Resources[id]?.Properties).replace(/[0-9a-f]{64}|asset/g, "") !==
        JSON.stringify(template.Resources[id]?.Properties).replace(/[0-9a-f]{64}|asset/g, ""),
    );
    expect(unlike.sort()).toEqual([
      "CodeArticle",
      "CodeArticleRole",
      "Ingest",
      "IngestRole",
      "MergeReport",
      "MergeReportRole",
      "SendAlerts",
    ]);
    expect(variablesOf(template, "MergeReport")).toEqual({
      ...variablesOf(before, "MergeReport"),
      READER: "annotate",
      READ_AGAIN_QUEUE_URL: { Ref: "ReadAgainQueue" },
    });
    expect(variablesOf(template, "CodeArticle")).toEqual({
      ...variablesOf(before, "CodeArticle"),
      READER: "annotate",
      READ_AGAIN_QUEUE_URL: { Ref: "ReadAgainQueue" },
      ALERTS_TABLE: { Ref: "AlertsTable" },
    });
    expect(variablesOf(template, "SendAlerts")).toEqual({
      ...variablesOf(before, "SendAlerts"),
      READER: "annotate",
    });
  });

  it("may ask that model of its own region, by one role, and no other", () => {
    const asking = resourcesOf(template, "AWS::IAM::Role").flatMap(([id]) =>
      statementsOf(template, id)
        .filter(asksModel)
        .map(({ Action, Resource }) => ({ id, Action, Resource })),
    );
    expect(asking).toEqual([
      {
        id: "ReadAgainRole",
        Action: "bedrock:InvokeModel",
        Resource: {
          "Fn::Join": [
            "",
            [
              "arn:",
              { Ref: "AWS::Partition" },
              ":bedrock:",
              { Ref: "AWS::Region" },
              "::foundation-model/amazon.nova-micro-v1:0",
            ],
          ],
        },
      },
    ]);
  });

  it("reads no events, no watches and no subscribers", () => {
    const touched = JSON.stringify(statementsOf(template, "ReadAgainRole"));
    for (const id of ["EventsTable", "AlertsTable", "FeedsTable", "AlertTopic", "AlertsQueue"])
      expect(touched).not.toContain(id);
  });

  it("of a profile over several regions may ask the profile, and the model in just those", () => {
    const profile = templateOf({
      reader: "gate",
      readerModel: "eu.amazon.nova-micro-v1:0",
      readerRegions: ["eu-central-1", "eu-west-1"],
    });
    const [statement] = statementsOf(profile, "ReadAgainRole").filter(asksModel);
    const said = JSON.stringify(statement?.Resource);
    expect(said).toContain(":inference-profile/eu.amazon.nova-micro-v1:0");
    expect(said.match(/:bedrock:[a-z0-9-]+::foundation-model\/[a-z0-9.:-]+/g)).toEqual([
      ":bedrock:eu-central-1::foundation-model/amazon.nova-micro-v1:0",
      ":bedrock:eu-west-1::foundation-model/amazon.nova-micro-v1:0",
    ]);
  });
});

describe("settings of a second reader", () => {
  const read = (context: Record<string, unknown>) => readSettings(new App({ context }).node, null);

  it("are off when nothing is said, with a small budget", () => {
    expect(read({})).toMatchObject({ reader: "off", readerDollarsPerDay: 0.05, readerRegions: [] });
  });

  it("are read as the command line writes them", () => {
    const profile = { reader: "gate", readerModel: "us.amazon.nova-micro-v1:0" };
    expect(
      read({ ...profile, readerRegions: "us-east-1,us-west-2", readerDollarsPerDay: "0.2" }),
    ).toMatchObject({ readerRegions: ["us-east-1", "us-west-2"], readerDollarsPerDay: 0.2 });
  });

  it.each([
    [{ reader: "on" }, "reader: "],
    [{ reader: "gate" }, "readerModel: Expected the id of a model"],
    [{ ...annotate, readerModel: "eu.amazon.nova-micro-v1:0" }, "readerRegions: Expected the regions"],
    [{ ...annotate, readerRegions: ["eu-west-1"] }, "readerRegions: Expected none"],
    [{ ...annotate, readerModel: "global.amazon.nova-2-lite-v1:0" }, "found a global one"],
    [{ ...annotate, readerModel: "arn:aws:bedrock:*" }, "readerModel: Expected an id"],
    [{ ...annotate, readerRegions: ["Europe"] }, "Expected regions, as eu-west-1"],
    [{ ...annotate, readerDollarsPerDay: 0 }, "readerDollarsPerDay: Expected a number of dollars"],
    [{ ...annotate, readerDollarsPerDay: "much" }, "readerDollarsPerDay"],
  ])("are refused by name: %j", (context, message) => {
    expect(() => read(context)).toThrow(message);
  });
});
