import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import type { TableName } from "./pipeline.ts";

/** The three indexes of every table: `<name>Key` and `<name>At`, sparse, with everything in them. */
export const indexNames = ["due", "list", "list2"] as const;
export type IndexName = (typeof indexNames)[number];

export type Tables = Record<TableName, Table>;

/** Four tables of one shape: docs/data-model.md lists the rows in them. */
export function makeTables(scope: Construct): Tables {
  return {
    feeds: makeTable(scope, "FeedsTable"),
    articles: makeTable(scope, "ArticlesTable"),
    events: makeTable(scope, "EventsTable"),
    alerts: makeTable(scope, "AlertsTable"),
  };
}

function makeTable(scope: Construct, id: string): Table {
  const table = new Table(scope, id, {
    partitionKey: { name: "pk", type: AttributeType.STRING },
    sortKey: { name: "sk", type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    // With a key that AWS owns: the one that AWS manages in the account bills each request to KMS, and protects no better.
    encryption: TableEncryption.DEFAULT,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    timeToLiveAttribute: "expiresAt",
    // A first deployment that fails leaves no empty tables behind. Deletion protection would: the rollback could not
    // take them back. A table deleted by hand comes back from the backup that DynamoDB makes for 35 days.
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
  for (const indexName of indexNames) {
    table.addGlobalSecondaryIndex({
      indexName,
      partitionKey: { name: `${indexName}Key`, type: AttributeType.STRING },
      sortKey: { name: `${indexName}At`, type: AttributeType.STRING },
      projectionType: ProjectionType.ALL,
    });
  }
  return table;
}
