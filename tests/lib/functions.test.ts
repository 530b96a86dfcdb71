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
    // Without a second reader nothing is said of one.
    const { readerVariables = [] } = pipeline[name];
    const told = [...Object.keys(environmentOf(name)), ...readerVariables];
    expect(told.sort()).toEqual([...new Set(asked)].sort());
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

describe("the functions side by side", () => {
  it("are ten at most, the quota of a new account: the merge lane is one, the minute's runs are two", () => {
    const limits = functionNames.flatMap((name) => {
      const limit = pipeline[name].reads?.maxConcurrency;
      return limit === undefined ? [] : [name === "MergeReport" ? 1 : limit];
    });
    const schedules = resourcesOf(template, "AWS::Scheduler::Schedule").length;
    expect(limits.reduce((sum, limit) => sum + limit, schedules)).toBeLessThanOrEqual(10);
  });

  it("take one message of a FIFO queue at a time: a neighbour neither waits for another nor shares its tries", () => {
    for (const [id, { Properties }] of resourcesOf(template, "AWS::Lambda::EventSourceMapping")) {
      const isFifo = propertiesOf(idOf(Properties["EventSourceArn"]))["FifoQueue"] === true;
      if (isFifo) expect(Properties["BatchSize"], id).toBe(1);
    }
  });
});

describe("the minute's runs", () => {
  it("do not pile up: what could not begin within its minute, or failed, is dropped", () => {
    const configs = resourcesOf(template, "AWS::Lambda::EventInvokeConfig").map(([, { Properties }]) => [
      idOf(Properties["FunctionName"]),
      Properties["MaximumRetryAttempts"],
      Properties["MaximumEventAgeInSeconds"],
      Properties["Qualifier"],
    ]);
    const started = resourcesOf(template, "AWS::Scheduler::Schedule").map(([, { Properties }]) =>
      idOf((Properties["Target"] as { Arn: unknown }).Arn),
    );
    expect(configs).toEqual(started.map((name) => [name, 0, 60, "$LATEST"]));
  });
});

describe("the alarms", () => {
  const alarms = resourcesOf(template, "AWS::CloudWatch::Alarm");
  const alarm = (id: string) => propertiesOf(id);

  it("point each to a paragraph of the runbook, and tell the operator of their beginning and end", () => {
    const runbook = readFileSync(new URL("../../docs/runbook.md", import.meta.url), "utf8");
    const anchors = [...runbook.matchAll(/^## (.+)$/gm)].map(([, title = ""]) =>
      title.toLowerCase().replaceAll(" ", "-"),
    );
    expect(alarms.length).toBeGreaterThanOrEqual(8);
    for (const [id, { Properties }] of alarms) {
      const [, anchor] = /docs\/runbook\.md#([\w-]+)$/.exec(String(Properties["AlarmDescription"])) ?? [];
      expect(anchors, id).toContain(anchor);
      expect(Properties["AlarmActions"]).toEqual([{ Ref: "OperationsTopic" }]);
      expect(Properties["OKActions"]).toEqual([{ Ref: "OperationsTopic" }]);
    }
  });

  it("go off when no run of PollFeeds ended well for ten minutes, also when there was none", () => {
    const { Metrics, ...rest } = alarm("NoFeedsPolledAlarm");
    expect(rest).toMatchObject({
      ComparisonOperator: "LessThanThreshold",
      Threshold: 1,
      EvaluationPeriods: 2,
      TreatMissingData: "breaching",
    });
    const metrics = Metrics as { Id: string; Expression?: string; MetricStat?: Record<string, unknown> }[];
    expect(metrics.find(({ Expression }) => Expression !== undefined)).toMatchObject({
      Expression: "runs - failed",
    });
    const statOf = (id: string) => metrics.find(({ Id }) => Id === id)?.MetricStat;
    const metric = (MetricName: string) => ({
      Metric: {
        MetricName,
        Namespace: "AWS/Lambda",
        Dimensions: [{ Name: "FunctionName", Value: { Ref: "PollFeeds" } }],
      },
      Period: 300,
      Stat: "Sum",
    });
    expect(statOf("runs")).toEqual(metric("Invocations"));
    expect(statOf("failed")).toEqual(metric("Errors"));
  });

  it.each(["PollFeeds", "SendAlerts"])("go off when runs of %s fail", (name) => {
    expect(alarm(`${name}ErrorsAlarm`)).toMatchObject({
      Namespace: "AWS/Lambda",
      MetricName: "Errors",
      Dimensions: [{ Name: "FunctionName", Value: { Ref: name } }],
      Statistic: "Sum",
      Period: 300,
      Threshold: 2,
      ComparisonOperator: "GreaterThanThreshold",
      TreatMissingData: "notBreaching",
    });
  });

  it("go off when reports wait to be merged, later than a kill or a failing article holds the lane", () => {
    const waiting = alarm("ReportsWaitAlarm");
    expect(waiting).toMatchObject({
      Namespace: "AWS/SQS",
      MetricName: "ApproximateAgeOfOldestMessage",
      Dimensions: [{ Name: "QueueName", Value: { "Fn::GetAtt": ["ReportsQueue", "QueueName"] } }],
      Statistic: "Maximum",
      TreatMissingData: "notBreaching",
    });
    expect(waiting["Threshold"]).toBeGreaterThan(120);
  });
});

describe("the runbook's way back from the dead letters", () => {
  it("names both queues: SQS does not know where a message came from that a function put there itself", () => {
    const runbook = readFileSync(new URL("../../docs/runbook.md", import.meta.url), "utf8");
    const lines = [...runbook.matchAll(/^aws sqs start-message-move-task .*$/gm)].map(([line]) => line);
    expect(lines.length).toBeGreaterThan(0);
    const [, source, destination] =
      /^aws sqs start-message-move-task --source-arn (\w+) --destination-arn (\w+)$/.exec(lines[0] ?? "") ??
      [];
    expect({ source, destination }).toEqual({ source: "XDeadLettersArn", destination: "XQueueArn" });
    for (const line of lines) expect(line).toBe(lines[0]);
    for (const name of ["Feeds", "Articles", "Reports", "Alerts"]) {
      const arnOf = (id: string) => ({ Value: { "Fn::GetAtt": [id, "Arn"] } });
      expect(template.Outputs[`${name}DeadLettersArn`]).toEqual(arnOf(`${name}DeadLetters`));
      expect(template.Outputs[`${name}QueueArn`]).toEqual(arnOf(`${name}Queue`));
      const redrive = propertiesOf(`${name}Queue`)["RedrivePolicy"] as { deadLetterTargetArn: unknown };
      expect(redrive.deadLetterTargetArn).toEqual(arnOf(`${name}DeadLetters`).Value);
    }
  });
});
