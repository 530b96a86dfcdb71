import { describe, expect, it } from "vitest";
import { readSnapshot, resourcesOf } from "./template.ts";

/**
 * What stays when the stack is changed or deleted. A changed logical id or key makes CloudFormation build an empty
 * table beside the full one: do not change this list to make the test pass, move the data first.
 */
const tableKeys = [
  "pk:HASH",
  "sk:RANGE",
  "due:dueKey,dueAt",
  "list:listKey,listAt",
  "list2:list2Key,list2At",
];
const retained = {
  AlertsTable: ["AWS::DynamoDB::Table", ...tableKeys],
  ArticlesTable: ["AWS::DynamoDB::Table", ...tableKeys],
  EventsTable: ["AWS::DynamoDB::Table", ...tableKeys],
  FeedsTable: ["AWS::DynamoDB::Table", ...tableKeys],
  AlertTopic: ["AWS::SNS::Topic"],
};

interface KeyPart {
  AttributeName: string;
  KeyType: string;
}
interface TableProperties {
  KeySchema?: KeyPart[];
  GlobalSecondaryIndexes?: { IndexName: string; KeySchema: KeyPart[] }[];
}

function keysOf({ KeySchema = [], GlobalSecondaryIndexes = [] }: TableProperties): string[] {
  const keys = KeySchema.map((part) => `${part.AttributeName}:${part.KeyType}`);
  const indexes = GlobalSecondaryIndexes.map(
    (index) => `${index.IndexName}:${index.KeySchema.map((part) => part.AttributeName).join(",")}`,
  );
  return [...keys, ...indexes];
}

describe("what is retained", () => {
  const template = readSnapshot();

  it("has the logical ids and keys that it always had", () => {
    const found = Object.entries(template.Resources)
      .filter(([, resource]) => resource.DeletionPolicy?.startsWith("Retain"))
      .map(([id, resource]) => [id, [resource.Type, ...keysOf(resource.Properties)]]);
    expect(Object.fromEntries(found)).toEqual(retained);
  });

  it("stays when replaced, too", () => {
    for (const [id] of Object.entries(retained)) {
      expect(template.Resources[id]?.UpdateReplacePolicy, id).toBe("Retain");
    }
  });

  it("is taken back only with a first deployment that fails: nothing is in it yet", () => {
    for (const [id] of Object.entries(retained)) {
      expect(template.Resources[id]?.DeletionPolicy, id).toBe("RetainExceptOnCreate");
      // The rollback could not delete what is protected.
      expect(template.Resources[id]?.Properties["DeletionProtectionEnabled"], id).toBeUndefined();
    }
  });

  it("holds every table, encrypted with a key of AWS, restorable to any moment, with its old rows expiring", () => {
    const tables = resourcesOf(template, "AWS::DynamoDB::Table");
    expect(tables.map(([id]) => id).sort()).toEqual(
      Object.keys(retained).filter((id) => id !== "AlertTopic"),
    );
    for (const [id, { Properties }] of tables) {
      expect(Properties, id).toMatchObject({
        BillingMode: "PAY_PER_REQUEST",
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        // False is the key that AWS owns: DynamoDB stores nothing unencrypted.
        SSESpecification: { SSEEnabled: false },
        TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
      });
      expect(Properties, `${id} must not be named: a named table cannot be replaced`).not.toHaveProperty(
        "TableName",
      );
    }
  });
});
