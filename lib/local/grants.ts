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

/** What a run without trouble does not call: tests that make the trouble ask for these too. */
const usedInTrouble: readonly Excuse[] = [
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
];

/** Keeps what was used; one set per statement, of `action resource`. */
export function watchGrants(principals: Iterable<Principal>) {
  const used = new Map<Statement, Set<string>>();
  return {
    use(by: Statement, action: string, resource: string): void {
      const uses = used.get(by) ?? new Set();
      used.set(by, uses.add(`${action} ${resource}`));
    },

    /**
     * What the roles of functions that ran allow and nobody used, but for what the lists above excuse. `inTrouble`:
     * those of trouble are asked for too.
     */
    unused({ inTrouble = false } = {}): Grant[] {
      const excuses = inTrouble ? usedByAws : [...usedByAws, ...usedInTrouble];
      return [...principals]
        .filter(({ statements }) => statements.some((statement) => used.has(statement)))
        .flatMap(({ name, statements }) =>
          statements
            .filter((statement) => statement.effect === "Allow")
            .flatMap((statement) =>
              grantsOf(name, statement).filter((grant) => !isUsed(grant, used.get(statement) ?? new Set())),
            ),
        )
        .filter((grant) => !excuses.some((excuse) => isExcused(excuse, grant)));
    },
  };
}

const grantsOf = (name: string, { actions, resources }: Statement): Grant[] =>
  actions.flatMap((action) => resources.map((resource) => ({ function: name, action, resource })));

const isExcused = (excuse: Excuse, grant: Grant) =>
  matches(excuse.function ?? "*", grant.function) &&
  matches(excuse.action, grant.action) &&
  matches(excuse.resource ?? "*", grant.resource);

const isUsed = (grant: Grant, uses: ReadonlySet<string>) =>
  [...uses].some((use) => {
    const [action = "", resource = ""] = use.split(" ");
    return matches(grant.action, action) && matches(grant.resource, resource);
  });
