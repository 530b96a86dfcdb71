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
    encryption: TableEncryption.AWS_MANAGED,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    timeToLiveAttribute: "expiresAt",
    removalPolicy: RemovalPolicy.RETAIN,
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
