import { join } from "node:path";
import type { Command } from "commander";
import { checkSubscriptions } from "../../lambdas/alerts/check-subscriptions.ts";
import type { Subscription } from "../../lambdas/alerts/subscription.ts";
import { BadInput } from "../../lambdas/check.ts";
import { allSubscriptions, allWatches } from "../../lambdas/store/alerts.ts";
import { putSubscription, removeSubscription } from "../../lambdas/store/apply-config.ts";
import { type Standing, standingsOf } from "../../lambdas/store/sns-subscriptions.ts";
import { print } from "../../lib/terminal.ts";
import { askFirst } from "../ask-first.ts";
import { keepFile } from "../keep-file.ts";
import { oneOf } from "../one-of.ts";
import { type Asked, idsIn, subscriptionOf } from "../subscription-of.ts";
import { onTarget, type Target, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";
import { confirmationWord, tellChanges, tellLoss, tellRoute } from "../tell-subscription.ts";

interface SubscribeOptions extends TargetOptions, Asked {
  id?: string;
  yes?: boolean;
}

export function addSubscribe(program: Command): void {
  withTargetOptions(
    program
      .command("subscribe")
      .description("tell somebody of watches; said again it adds watches and changes only what is given")
      .argument("<protocol>", "email, sms, https, sqs")
      .argument("<endpoint>", "address, number as +15555550100, URL, or ARN of a queue")
      .option(
        "--watch <ids...>",
        "of which watches, by their ids or how they begin, beside those that he has",
      )
      .option("--only", "of the watches of --watch alone: takes away all others")
      .option("--remove-watch <ids...>", "of these watches no longer")
      .option("--id <id>", "the subscription's name; made from the endpoint when left out")
      .option("--min-severity <n>", "only of events this grave, 1 to 5")
      .option(
        "--digest <when>",
        "once a day in one message: daily (07:00 UTC), or a time as 18:30, in --zone",
      )
      .option("--no-digest", "no digest any longer")
      .option("--digest-below <n>", "only what is less grave waits for the digest, 2 to 5; none: everything")
      .option("--always", "send the digest also when it is empty, as a sign of life")
      .option("--no-always", "no empty digest")
      .option("--quiet <from-to>", "hold alerts back in these hours, as 22:00-06:00, in --zone")
      .option("--no-quiet", "no quiet hours any longer")
      .option("--quiet-unless <n>", "what is this grave breaks the quiet hours, 2 to 5; none: nothing does")
      .option("--zone <zone>", "whose clocks quiet hours and digest go by, as Asia/Beirut")
      .option("--tell-confirmed", "a further word when independent publishers confirm an event")
      .option("--no-tell-confirmed", "no word of that")
      .option("--group-wait <seconds>", "wait so long for the rest of a story, 0 to 120")
      .option("--yes", "do not ask before something is lost"),
  ).action(subscribe);
  withTargetOptions(
    program
      .command("unsubscribe")
      .description("end a subscription")
      .argument("<id>", "its id, as vedette subscriptions shows it, or how it begins"),
  ).action(unsubscribe);
}

async function subscribe(protocol: string, endpoint: string, options: SubscribeOptions): Promise<void> {
  await onTarget(options, async (target) => {
    const alerts = tableOf(target, "AlertsTable");
    const stored = await allSubscriptions(alerts);
    const watches = await allWatches(alerts);
    const watchIds = watches.map(({ id }) => id);
    const twin = stored.find((one) => one.protocol === protocol && one.endpoint === endpoint) ?? null;
    const id = options.id ?? twin?.id ?? idOf(endpoint);
    const before = stored.find((one) => one.id === id) ?? twin;
    if (before !== null && twin !== null && twin.id !== before.id)
      throw new BadInput("--id", [`${endpoint} is subscribed as ${twin.id}, and ${id} is somebody else`]);
    const watch = idsIn(options.watch).map((given) => oneOf(watches, given, "--watch", "watch").id);
    const entry = subscriptionOf({ id, protocol, endpoint }, { ...options, watch }, before, watchIds);
    const [after] = checkSubscriptions([entry], "the subscription", watchIds);
    if (after === undefined) return;
    const loss = before === null ? null : tellLoss(before, after, idsIn(options.removeWatch));
    if (loss !== null && !(await askFirst(loss, options))) {
      print("Nothing was changed.\n");
      return;
    }
    await putSubscription(after, placeOf(target), await effectsOf(target));
    tellSubscribed(before, after, await standingOf(after, target));
    tell(keepFile(join(options.config, "subscriptions.json"), stored, before, after));
  });
}

const effectsOf = async ({ documents, sns }: Target) => ({ documents, sns: await sns() });

const placeOf = ({ outputs }: Target) => ({
  alertsTable: outputs.AlertsTable,
  alertTopicArn: outputs.AlertTopicArn,
});

async function standingOf(one: Subscription, { sns, outputs }: Target): Promise<Standing["standing"]> {
  const { standings } = await standingsOf(await sns(), outputs.AlertTopicArn, [one], []);
  return standings.get(one.id)?.standing ?? "dropped";
}

function tellSubscribed(
  before: Subscription | null,
  after: Subscription,
  standing: Standing["standing"],
): void {
  const changes =
    before === null ? [`watches: ${after.watches.join(", ")}`, tellRoute(after)] : tellChanges(before, after);
  const what = before === null ? "added" : changes.length === 0 ? "nothing to change for" : "changed";
  print([`${what} ${after.id}`, ...changes.map((line) => `  ${line}`), ""].join("\n"));
  tell(confirmationWord(after, { standing, isNew: before?.endpoint !== after.endpoint }));
}

const tell = (line: string | null) => {
  if (line !== null) print(`${line}\n`);
};

async function unsubscribe(given: string, options: TargetOptions): Promise<void> {
  await onTarget(options, async (target) => {
    const stored = await allSubscriptions(tableOf(target, "AlertsTable"));
    const before = oneOf(stored, given, given, "subscription");
    const { id } = before;
    const remarks = await removeSubscription(id, placeOf(target), await effectsOf(target));
    print(`removed ${id}${remarks.length > 0 ? ` (${remarks.join(", ")})` : ""}\n`);
    tell(keepFile(join(options.config, "subscriptions.json"), stored, before, null));
  });
}

/** "desk@example.org" becomes `desk-example-org`. */
const idOf = (endpoint: string) =>
  endpoint
    .toLowerCase()
    .replace(/^(?:https:\/\/|arn:[^:]*:)/, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
