import { App } from "aws-cdk-lib";
import { describe, expect, it } from "vitest";
import { readSettings } from "../../lib/settings.ts";

const settings = (context: Record<string, unknown>) => readSettings(new App({ context }).node);

describe("settings from the CDK context", () => {
  it("have defaults", () => {
    expect(settings({})).toEqual({
      retentionDays: 180,
      logRetentionDays: 30,
      hostDelayMs: 1000,
      smsMonthlyLimit: 1,
    });
  });

  it("are read as the command line writes them", () => {
    expect(
      settings({ retentionDays: "365", logRetentionDays: "7", operationsEmail: "a@example.org" }),
    ).toMatchObject({ retentionDays: 365, logRetentionDays: 7, operationsEmail: "a@example.org" });
  });

  it.each([
    [{ retentionDays: "a year" }, "retentionDays"],
    [{ retentionDays: 0 }, "retentionDays"],
    [{ logRetentionDays: 31 }, "logRetentionDays: Expected a number of days that CloudWatch Logs knows"],
    [{ smsMonthlyLimit: "lots" }, "smsMonthlyLimit"],
    [{ operationsEmail: "nobody" }, "operationsEmail: Expected an e-mail address"],
  ])("are refused by name: %j", (context, message) => {
    expect(() => settings(context)).toThrow(message);
  });
});
