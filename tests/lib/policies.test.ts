import { describe, expect, it } from "vitest";
import { functionNames } from "../../lib/pipeline.ts";
import { readSnapshot, resourcesOf } from "./template.ts";

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
}

const template = readSnapshot();
const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);
const isStatement = (value: unknown): value is Statement =>
  typeof value === "object" && value !== null && "Effect" in value && "Resource" in value;

/** Every statement that allows something to somebody, wherever it stands, with the resource it stands in. */
function allowed(): { id: string; actions: string[]; resources: unknown[] }[] {
  return Object.entries(template.Resources).flatMap(([id, resource]) =>
    statementsIn(resource.Properties)
      .filter((statement) => statement.Effect === "Allow")
      .map(({ Action, Resource }) => ({ id, actions: list(Action), resources: list(Resource) })),
  );
}

function statementsIn(value: unknown): Statement[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(isStatement(value) ? [value] : []), ...Object.values(value).flatMap(statementsIn)];
}

const text = (value: unknown) => JSON.stringify(value);

/** Roles that may do an action that begins so, to a resource whose ARN names this. */
function rolesThatMay(action: RegExp, resourceId: string): string[] {
  const found = allowed()
    .filter(({ actions }) => actions.some((one) => action.test(one)))
    .filter(({ resources }) => resources.some((one) => text(one).includes(`"${resourceId}"`)));
  return [...new Set(found.map(({ id }) => id))].sort();
}

const writes = /^dynamodb:(Put|Update|Delete|BatchWrite|PartiQL|Transact)/;

describe("the policies", () => {
  it("name actions and resources one by one", () => {
    expect(allowed().length).toBeGreaterThan(30);
    for (const { id, actions, resources } of allowed()) {
      for (const action of actions) expect(action, id).toMatch(/^[a-z]+:[A-Z][A-Za-z]+$/);
      for (const resource of resources) expect(text(resource), id).not.toContain("*");
    }
  });

  it("hold no scan", () => {
    expect(allowed().flatMap(({ actions }) => actions)).not.toContain("dynamodb:Scan");
  });

  it("come from the stack alone: no managed policy, one role for each function", () => {
    const roles = resourcesOf(template, "AWS::IAM::Role");
    expect(roles.map(([id]) => id).sort()).toEqual(
      [...functionNames.map((name) => `${name}Role`), "SchedulesRole"].sort(),
    );
    for (const [id, { Properties }] of roles) expect(Properties, id).not.toHaveProperty("ManagedPolicyArns");
    expect(resourcesOf(template, "AWS::IAM::Policy")).toEqual([]);
    for (const name of functionNames) {
      expect(template.Resources[name]?.Properties["Role"]).toEqual({ "Fn::GetAtt": [`${name}Role`, "Arn"] });
    }
  });

  it("let merge-report alone write events", () => {
    expect(rolesThatMay(writes, "EventsTable")).toEqual(["MergeReportRole"]);
  });

  it("let send-alerts alone publish alerts", () => {
    expect(rolesThatMay(/^sns:/, "AlertTopic")).toEqual(["SendAlertsRole"]);
  });

  it("let each queue be read by one function", () => {
    const receives = /^sqs:ReceiveMessage$/;
    expect(rolesThatMay(receives, "FeedsQueue")).toEqual(["ReadFeedRole"]);
    expect(rolesThatMay(receives, "ArticlesQueue")).toEqual(["CodeArticleRole"]);
    expect(rolesThatMay(receives, "ReportsQueue")).toEqual(["MergeReportRole"]);
    expect(rolesThatMay(receives, "AlertsQueue")).toEqual(["SendAlertsRole"]);
  });

  it("let the schedules start their two functions alone", () => {
    expect(rolesThatMay(/^lambda:InvokeFunction$/, "PollFeeds")).toEqual(["SchedulesRole"]);
    expect(rolesThatMay(/^lambda:InvokeFunction$/, "SendAlerts")).toEqual(["SchedulesRole"]);
    expect(rolesThatMay(/^lambda:/, "Ingest")).toEqual([]);
  });

  it("refuse whatever does not come over TLS, on every queue and topic", () => {
    const refused = Object.values(template.Resources).flatMap(({ Properties }) =>
      statementsIn(Properties)
        .filter((statement) => text(statement).includes('{"Bool":{"aws:SecureTransport":"false"}}'))
        .filter((statement) => statement.Effect === "Deny")
        .map((statement) => text(statement.Resource)),
    );
    for (const [id] of resourcesOf(template, "AWS::SQS::Queue")) {
      expect(refused).toContain(text({ "Fn::GetAtt": [id, "Arn"] }));
    }
    for (const [id] of resourcesOf(template, "AWS::SNS::Topic")) {
      expect(refused).toContain(text({ Ref: id }));
    }
  });
});
