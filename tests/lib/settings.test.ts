import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { afterAll, describe, expect, it } from "vitest";
import { makeApp } from "../../lib/make-app.ts";
import { lossesOf, readSettings } from "../../lib/settings.ts";
import { readTemplate, resourcesOf, type Template } from "./template.ts";

const folder = mkdtempSync(join(tmpdir(), "vedette-settings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "settings.json");
const writeSettings = (settings: unknown) =>
  writeFileSync(file, typeof settings === "string" ? settings : JSON.stringify(settings));

const settings = (context: Record<string, unknown>, from: string | null = null) =>
  readSettings(new App({ context }).node, from);

describe("settings", () => {
  it("have defaults, without a file too", () => {
    const defaults = { retentionDays: 180, logRetentionDays: 30, hostDelayMs: 1000 };
    expect(settings({})).toMatchObject(defaults);
    expect(settings({})).not.toHaveProperty("operationsEmail");
    expect(settings({}, join(folder, "none.json"))).toEqual(settings({}));
  });

  it("are read from the context as the command line writes them", () => {
    expect(
      settings({ retentionDays: "365", logRetentionDays: "7", operationsEmail: "a@example.org" }),
    ).toMatchObject({ retentionDays: 365, logRetentionDays: 7, operationsEmail: "a@example.org" });
  });

  it("come from the file, and the context goes before it", () => {
    writeSettings({ operationsEmail: "ops@example.org", retentionDays: 90 });
    expect(settings({ retentionDays: "365" }, file)).toMatchObject({
      operationsEmail: "ops@example.org",
      retentionDays: 365,
    });
  });

  it("may be those of the example", () => {
    const example = new URL("../../config/settings.example.json", import.meta.url).pathname;
    expect(settings({}, example)).toMatchObject({ operationsEmail: "ops@example.org" });
  });

  const bad: [unknown, string][] = [
    [{ retentionDays: "a year" }, "retentionDays: Expected a whole number of days, 1 or more"],
    [{ retentionDays: 0 }, "retentionDays: Expected a whole number of days, 1 or more"],
    [{ retentionDays: null }, "retentionDays: Expected a whole number of days, 1 or more"],
    [
      { logRetentionDays: 31 },
      "logRetentionDays: Expected a number of days that CloudWatch Logs knows: 1, 3, 5",
    ],
    [{ hostDelayMs: 60_000 }, "hostDelayMs: Expected at most 10000 milliseconds"],
    [{ smsMonthlyLimit: "lots" }, "smsMonthlyLimit"],
    [{ operationsEmail: "nobody" }, "operationsEmail: Expected an e-mail address"],
    [{ contact: "desk\nBcc: x" }, "contact: Expected 3 to 100 letters"],
    [{ userAgent: "Vedette\r\nX-Other: 1" }, "userAgent: Expected 3 to 300 letters"],
  ];
  it.each(bad)("are refused by name: %j", (context, message) => {
    expect(() => settings(context as Record<string, unknown>)).toThrow(
      `Cannot use the CDK context: ${message}`,
    );
    writeSettings(context);
    expect(() => settings({}, file)).toThrow(`Cannot use ${file}: ${message}`);
  });

  it.each([
    [
      { operationEmail: "ops@example.org" },
      "operationEmail: there is no such setting, only retentionDays, log",
    ],
    [["ops@example.org"], 'Expected an object, as { "operationsEmail": … }'],
    ['{ "operationsEmail": "ops@', "JSON"],
  ])("are refused in a file that holds something else: %j", (content, message) => {
    writeSettings(content);
    expect(() => settings({}, file)).toThrow(`Cannot use ${file}: `);
    expect(() => settings({}, file)).toThrow(message);
  });

  it("without an operator say what a deployment loses", () => {
    expect(lossesOf(settings({}))).toMatchObject([expect.stringContaining("No operationsEmail")]);
    expect(lossesOf(settings({ operationsEmail: "ops@example.org" }))).toEqual([]);
  });
});

describe("the stack of a settings file", () => {
  it("has the operator's subscription and the contact, at every deployment", () => {
    writeSettings({ operationsEmail: "ops@example.org" });
    const made = ["first", "second"].map((name) => {
      const warnings: string[] = [];
      const app = makeApp({
        outdir: join(folder, name),
        bundle: false,
        settings: file,
        warn: (text) => warnings.push(text),
      });
      const template = readTemplate(join(app.synth().directory, "Vedette.template.json"));
      return { template, warnings };
    });
    for (const { template, warnings } of made) {
      expect(warnings).toEqual([]);
      expect(resourcesOf(template, "AWS::SNS::Subscription")).toMatchObject([
        [expect.any(String), { Properties: { Protocol: "email", Endpoint: "ops@example.org" } }],
      ]);
      expect(JSON.stringify(template.Resources["ReadFeed"]?.Properties)).toContain(
        '"USER_AGENT":"Vedette/0.1 (news feed reader; +mailto:ops@example.org)"',
      );
    }
    const contactOf = ({ Resources }: Template) => JSON.stringify(Resources["SendAlerts"]?.Properties);
    expect(made.map(({ template }) => contactOf(template))).toEqual(
      made.map(() => expect.stringContaining('"CONTACT":"ops@example.org"')),
    );
    expect(made[1]?.template).toEqual(made[0]?.template);
  });

  it("warns of the operator who is taken off", () => {
    const warnings: string[] = [];
    makeApp({
      outdir: join(folder, "bare"),
      bundle: false,
      settings: null,
      warn: (text) => warnings.push(text),
    });
    expect(warnings).toHaveLength(1);
  });
});

describe("CDK's feature flags", () => {
  it("stand in cdk.json and hold without its command line too", () => {
    const { context } = JSON.parse(readFileSync(new URL("../../cdk.json", import.meta.url), "utf8"));
    expect(Object.keys(context).length).toBeGreaterThan(80);
    const { node } = makeApp({ outdir: join(folder, "flags"), bundle: false, settings: null });
    for (const [flag, value] of Object.entries(context))
      expect(node.tryGetContext(flag), flag).toEqual(value);
  });
});
