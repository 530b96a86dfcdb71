import { matches, type Principal, type Statement } from "./roles.ts";

/** One action on one resource that a role allows. */
export interface Grant {
  /** The function or schedule whose role allows it. */
  function: string;
  action: string;
  resource: string;
}

/** Grants that may stay unused in a run; `*` stands for anything, and left out means any. */
interface Excuse {
  function?: string;
  action: string;
  resource?: string;
  reason: string;
}

/** What AWS itself does on the role's behalf. The local run makes the calls of mapping and scheduler in its place. */
const usedByAws: readonly Excuse[] = [
  { action: "logs:CreateLogStream", reason: "Lambda writes what the function prints" },
  { action: "logs:PutLogEvents", reason: "Lambda writes what the function prints" },
  { action: "sqs:GetQueueAttributes", reason: "Lambda's event source mapping looks at its queue" },
  { action: "sqs:ReceiveMessage", reason: "Lambda's event source mapping reads its queue" },
  { action: "sqs:DeleteMessage", reason: "Lambda's event source mapping deletes what was done" },
  { action: "lambda:InvokeFunction", reason: "EventBridge Scheduler starts the functions" },
];

/** What a quiet run does not call: tests that make the trouble, or the edit, ask for these too. */
const notInEveryRun: readonly Excuse[] = [
  {
    function: "send-alerts",
    action: "dynamodb:*",
    resource: "*ArticlesTable*",
    reason: "articles that a digest mentions",
  },
  {
    function: "send-alerts",
    action: "dynamodb:DeleteItem",
    reason: "the clock of a digest that is given up",
  },
  { action: "sqs:ChangeMessageVisibility", reason: "a message that met a passing fault is tried again soon" },
  { action: "sqs:SendMessage", resource: "*DeadLetters*", reason: "a message that can never be used" },
  {
    function: "poll-feeds",
    action: "dynamodb:UpdateItem",
    reason: "counts how often an article was sent on again",
  },
  {
    function: "poll-feeds",
    action: "sqs:SendMessage",
    resource: "*ArticlesQueue*",
    reason: "sends stored articles on again",
  },
  {
    function: "poll-feeds",
    action: "sqs:SendMessage",
    resource: "*ReportsQueue*",
    reason: "sends coded articles on again",
  },
  {
    function: "poll-feeds",
    action: "dynamodb:Query",
    resource: "*/index/*",
    reason: "all feeds or those due: a run asks for one",
  },
  {
    function: "poll-feeds",
    action: "dynamodb:GetItem",
    reason: "an article whose page is asked for again",
  },
  {
    function: "poll-feeds",
    action: "dynamodb:PutItem",
    reason: "its next revision",
  },
  {
    action: "dynamodb:GetItem",
    resource: "*FeedsTable",
    reason: "when a host was last asked: the operator's own need no pause",
  },
  {
    function: "send-alerts",
    action: "dynamodb:Query",
    resource: "*FeedsTable",
    reason: "the feed that fell silent",
  },
  {
    function: "send-alerts",
    action: "sns:Publish",
    resource: "*OperationsTopic*",
    reason: "tells the operator of it",
  },
  {
    function: "read-again",
    action: "bedrock:InvokeModel",
    reason: "of an inference profile, the model in another region than that which answered",
  },
  {
    function: "merge-report",
    action: "dynamodb:UpdateItem",
    resource: "*AlertsTable",
    reason: "the second reader doubts what waits",
  },
  {
    function: "read-feed",
    action: "dynamodb:UpdateItem",
    resource: "*ArticlesTable",
    reason: "a second feed lists an article",
  },
  {
    function: "merge-report",
    action: "dynamodb:DeleteItem",
    reason: "an edited article takes back what it said",
  },
  {
    function: "merge-report",
    action: "dynamodb:UpdateItem",
    resource: "*EventsTable",
    reason: "no index row is left to delete",
  },
  {
    function: "send-alerts",
    action: "dynamodb:PutItem",
    reason: "an alert waits for the end of quiet hours",
  },
];

/** A call that a role allowed, as text: `read-feed dynamodb:GetItem <arn>`. */
export type GrantUse = string;

/**
 * Keeps what was used, in this run and (`kept`) in earlier ones on the same data: a run with nothing new to read
 * uses little.
 */
export function watchGrants(principals: Iterable<Principal>, kept: readonly GrantUse[]) {
  const uses = new Set(kept);
  const isUsed = (grant: Grant) =>
    [...uses].some((use) => {
      const [name, action = "", resource = ""] = use.split(" ");
      return name === grant.function && matches(grant.action, action) && matches(grant.resource, resource);
    });
  return {
    use(name: string, action: string, resource: string): void {
      uses.add(`${name} ${action} ${resource}`);
    },

    used: (): GrantUse[] => [...uses],

    /**
     * What the roles of functions that ran allow and nobody used, but for what the lists above excuse. `all`: what a
     * quiet run does not use is asked for too.
     */
    unused({ all = false } = {}): Grant[] {
      const excuses = all ? usedByAws : [...usedByAws, ...notInEveryRun];
      return [...principals]
        .filter(({ name }) => [...uses].some((use) => use.startsWith(`${name} `)))
        .flatMap(({ name, statements }) => statements.flatMap((statement) => grantsOf(name, statement)))
        .filter((grant) => !isUsed(grant) && !excuses.some((excuse) => isExcused(excuse, grant)));
    },
  };
}

const grantsOf = (name: string, { effect, actions, resources }: Statement): Grant[] =>
  effect === "Deny"
    ? []
    : actions.flatMap((action) => resources.map((resource) => ({ function: name, action, resource })));

const isExcused = (excuse: Excuse, grant: Grant) =>
  matches(excuse.function ?? "*", grant.function) &&
  matches(excuse.action, grant.action) &&
  matches(excuse.resource ?? "*", grant.resource);
