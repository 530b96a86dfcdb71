import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { functionNames, pipeline } from "../../lib/pipeline.ts";
import { readSnapshot, resourcesOf } from "./template.ts";

const template = readSnapshot();
const idOf = (value: unknown): string => {
  const found = /"(?:Ref|Fn::GetAtt)":\[?"(\w+)"/.exec(JSON.stringify(value));
  if (found?.[1] === undefined) throw new Error(`Expected a Ref or Fn::GetAtt: ${JSON.stringify(value)}`);
  return found[1];
};
const propertiesOf = (id: string): Record<string, unknown> => {
  const found = template.Resources[id];
  if (found === undefined) throw new Error(`No resource ${id} in the template`);
  return found.Properties;
};
const environmentOf = (name: string) => {
  const { Variables } = propertiesOf(name)["Environment"] as { Variables: Record<string, unknown> };
  return Variables;
};

/** A function's own source, with the parts of it that several functions share beside them. */
function sourcesOf(entry: string): string[] {
  const source = readFileSync(new URL(`../../lambdas/${entry}.ts`, import.meta.url), "utf8");
  const shared = [...source.matchAll(/from "\.\/([\w-]+)\.ts"/g)].map(([, name = ""]) => name);
  return [source, ...shared.flatMap(sourcesOf)];
}

describe("the functions", () => {
  it("are those of the pipeline", () => {
    const ids = resourcesOf(template, "AWS::Lambda::Function").map(([id]) => id);
    expect(ids.sort()).toEqual([...functionNames].sort());
  });

  it.each(functionNames)("%s runs on ARM64 and Node 24, logs JSON, and its log ends some day", (name) => {
    const { Runtime, Architectures, LoggingConfig } = propertiesOf(name);
    expect({ Runtime, Architectures }).toEqual({ Runtime: "nodejs24.x", Architectures: ["arm64"] });
    expect(LoggingConfig).toEqual({ LogFormat: "JSON", LogGroup: { Ref: `${name}Logs` } });
    expect(propertiesOf(`${name}Logs`)["RetentionInDays"]).toBeGreaterThan(0);
  });

  it.each(functionNames)("%s is told exactly what its code asks for", (name) => {
    const asked = sourcesOf(pipeline[name].entry)
      .flatMap((source) => [...source.matchAll(/readEnv\(([^)]*)\)/g)])
      .flatMap(([, names = ""]) => [...names.matchAll(/"([A-Z_]+)"/g)])
      .map(([, variable = ""]) => variable);
    expect(Object.keys(environmentOf(name)).sort()).toEqual([...new Set(asked)].sort());
  });

  it("may read no address of a private network", () => {
    for (const name of functionNames) {
      expect(environmentOf(name)["VEDETTE_ALLOW_HOSTS"] ?? "", name).toBe("");
    }
  });
});

describe("the queues", () => {
  const mappings = resourcesOf(template, "AWS::Lambda::EventSourceMapping");

  it("are each read by one function, that says which messages failed", () => {
    const read = mappings.map(([, { Properties }]) => idOf(Properties["EventSourceArn"]));
    expect(read.sort()).toEqual(["AlertsQueue", "ArticlesQueue", "FeedsQueue", "ReportsQueue"]);
    for (const [id, { Properties }] of mappings) {
      expect(Properties["FunctionResponseTypes"], id).toEqual(["ReportBatchItemFailures"]);
    }
  });

  it("hide a message six times as long as its function may take", () => {
    for (const [id, { Properties }] of mappings) {
      const timeout = Number(propertiesOf(idOf(Properties["FunctionName"]))["Timeout"]);
      const visibility = Number(propertiesOf(idOf(Properties["EventSourceArn"]))["VisibilityTimeout"]);
      expect(visibility, id).toBeGreaterThanOrEqual(6 * timeout);
    }
  });

  it("have dead letters of their own kind, kept 14 days, that their function can write to", () => {
    for (const [id, { Properties }] of mappings) {
      const queue = propertiesOf(idOf(Properties["EventSourceArn"]));
      const redrive = queue["RedrivePolicy"] as { deadLetterTargetArn: unknown; maxReceiveCount: number };
      const deadLetters = idOf(redrive.deadLetterTargetArn);
      expect(redrive.maxReceiveCount, id).toBe(5);
      expect(propertiesOf(deadLetters)["MessageRetentionPeriod"], id).toBe(14 * 24 * 3600);
      expect(propertiesOf(deadLetters)["FifoQueue"], id).toBe(queue["FifoQueue"]);
      expect(environmentOf(idOf(Properties["FunctionName"]))["DEAD_LETTER_QUEUE_URL"]).toEqual({
        Ref: deadLetters,
      });
    }
  });

  it("are encrypted", () => {
    for (const [id, { Properties }] of resourcesOf(template, "AWS::SQS::Queue")) {
      expect(Properties["SqsManagedSseEnabled"], id).toBe(true);
    }
  });
});

describe("the alarms", () => {
  it("point each to a paragraph of the runbook", () => {
    const runbook = readFileSync(new URL("../../docs/runbook.md", import.meta.url), "utf8");
    const anchors = [...runbook.matchAll(/^## (.+)$/gm)].map(([, title = ""]) =>
      title.toLowerCase().replaceAll(" ", "-"),
    );
    const alarms = resourcesOf(template, "AWS::CloudWatch::Alarm");
    expect(alarms).toHaveLength(4);
    for (const [id, { Properties }] of alarms) {
      const [, anchor] = /docs\/runbook\.md#([\w-]+)$/.exec(String(Properties["AlarmDescription"])) ?? [];
      expect(anchors, id).toContain(anchor);
      expect(Properties["AlarmActions"]).toEqual([{ Ref: "OperationsTopic" }]);
    }
  });
});
