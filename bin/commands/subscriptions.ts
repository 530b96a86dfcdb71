import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import * as v from "valibot";
import type { Subscription } from "../../lambdas/alerts/subscription.ts";
import { BadInput } from "../../lambdas/check.ts";
import { allSubscriptions } from "../../lambdas/store/alerts.ts";
import { applySubscriptions } from "../../lambdas/store/apply-config.ts";
import { type SmsAccount, smsAccount } from "../../lambdas/store/sms.ts";
import { confirmSubscription, type Standing, standingsOf } from "../../lambdas/store/sns-subscriptions.ts";
import { readJsonFile } from "../../lib/read-json-file.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { readConfirmation } from "../confirmation-link.ts";
import { layOut } from "../table.ts";
import { onTarget, type Target, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";

interface SubscribeOptions extends TargetOptions {
  id?: string;
  watch: string[];
  minSeverity?: string;
  digest?: string;
  quiet?: string;
  zone?: string;
}

export function addSubscriptions(program: Command): void {
  withTargetOptions(
    program
      .command("subscribe")
      .description("tell somebody of watches; the same id again changes what he asks for")
      .argument("<protocol>", "email, sms, https, sqs")
      .argument("<endpoint>", "address, number as +15555550100, URL, or ARN of a queue")
      .requiredOption("--watch <ids...>", "of which watches")
      .option("--id <id>", "the subscription's name; made from the endpoint when left out")
      .option("--min-severity <n>", "only of events this grave, 1 to 5")
      .option(
        "--digest <when>",
        "once a day in one message: daily (07:00 UTC), or a time as 18:30, in --zone",
      )
      .option("--quiet <from-to>", "hold alerts back in these hours, as 22:00-06:00")
      .option("--zone <zone>", "whose clocks --quiet and --digest mean, as Asia/Beirut"),
  ).action(subscribe);
  withTargetOptions(
    program
      .command("unsubscribe")
      .description("end a subscription")
      .argument("<id>", "its id, as vedette subscriptions shows it"),
  ).action(unsubscribe);
  withTargetOptions(
    program
      .command("subscriptions")
      .description("who is subscribed to what, and whether SNS delivers to him")
      .option("--json", "print JSON"),
  ).action(list);
  withTargetOptions(
    program
      .command("confirm")
      .description(
        "confirm in a subscriber's place with the link that he was sent: then no link scanner can unsubscribe him",
      )
      .argument(
        "<link>",
        'the address behind "Confirm subscription", forwarded instead of clicked, in quotes; or its Token alone',
      ),
  ).action(confirm);
}

async function subscribe(protocol: string, endpoint: string, options: SubscribeOptions): Promise<void> {
  const entry = entryOf(protocol, endpoint, options);
  await onTarget(options, async (target) => {
    const stored = await allSubscriptions(tableOf(target, "AlertsTable"));
    const twin = stored.find((one) => one.protocol === protocol && one.endpoint === endpoint);
    const id = options.id ?? twin?.id ?? entry.id;
    const others = stored.filter((one) => one.id !== id);
    await change(stored, [...others, { ...entry, id }], options, target);
    print(`${confirmationWord(protocol, endpoint)}\n`);
  });
}

async function unsubscribe(id: string, options: TargetOptions): Promise<void> {
  await onTarget(options, async (target) => {
    const stored = await allSubscriptions(tableOf(target, "AlertsTable"));
    if (!stored.some((one) => one.id === id))
      throw new BadInput(id, [
        `there is no such subscription; there are ${stored.map((one) => one.id).join(", ") || "none"}`,
      ]);
    await change(
      stored,
      stored.filter((one) => one.id !== id),
      options,
      target,
    );
  });
}

/** An entry of `subscriptions.json`, not yet checked. */
function entryOf(protocol: string, endpoint: string, options: SubscribeOptions) {
  const { quiet, digest, minSeverity } = options;
  const zone = options.zone ?? "UTC";
  const [from, to] = quiet?.split("-") ?? [];
  return {
    id: idOf(endpoint),
    protocol,
    endpoint,
    watches: options.watch.flatMap((ids) => ids.split(",")),
    ...(minSeverity === undefined ? {} : { minSeverity: Number(minSeverity) }),
    ...(quiet === undefined ? {} : { quietHours: { from, to, zone } }),
    ...(digest === undefined
      ? {}
      : { digest: digest === "daily" ? { at: "07:00", zone } : { at: digest, zone } }),
  };
}

/** "desk@example.org" becomes `desk-example-org`. */
const idOf = (endpoint: string) =>
  endpoint
    .toLowerCase()
    .replace(/^(?:https:\/\/|arn:[^:]*:)/, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);

/** Applies the whole list, then keeps the folder's file equal to it where it was equal before. */
async function change(
  stored: readonly Subscription[],
  entries: readonly object[],
  options: TargetOptions,
  target: Target,
): Promise<void> {
  const { documents, sns, outputs } = target;
  const differences = await applySubscriptions(
    entries,
    { alertsTable: outputs.AlertsTable, alertTopicArn: outputs.AlertTopicArn },
    { documents, sns },
  );
  for (const { id, change: what, fields } of differences)
    print(`${what} ${id}${fields.length > 0 ? ` (${fields.join(", ")})` : ""}\n`);
  if (differences.length === 0) print("Nothing to change.\n");
  print(`${keepFile(join(options.config, "subscriptions.json"), stored, entries)}\n`);
}

const idsSchema = v.array(v.looseObject({ id: v.string() }));

function keepFile(path: string, stored: readonly Subscription[], entries: readonly object[]): string {
  const file = existsSync(path) ? v.safeParse(idsSchema, readJsonFile(path)) : null;
  const ids = file?.success === true ? file.output.map(({ id }) => id) : null;
  const wasEqual =
    ids !== null &&
    ids.toSorted().join() ===
      stored
        .map(({ id }) => id)
        .toSorted()
        .join();
  if (!wasEqual)
    return `${path} says something else and was left alone: the next apply of it undoes this, unless you put it in.`;
  writeFileSync(path, `${JSON.stringify(entries, null, 2)}\n`);
  return `Wrote ${path}.`;
}

function confirmationWord(protocol: string, endpoint: string): string {
  if (protocol === "sms")
    return `SNS sends to ${endpoint} at once; in the SMS sandbox only if AWS has verified the number.`;
  if (protocol === "sqs")
    return "The queue's policy must let the topic send to it (sqs:SendMessage for sns.amazonaws.com).";
  return (
    `AWS now sends ${endpoint} a confirmation link, good for two days. Let it be forwarded to you instead of clicked, and run\n` +
    "vedette confirm 'LINK': confirmed so, no link scanner can unsubscribe anybody."
  );
}

async function list(options: TargetOptions & { json?: boolean }): Promise<void> {
  await onTarget(options, async (target) => {
    const { sns, outputs } = target;
    const stored = await allSubscriptions(tableOf(target, "AlertsTable"));
    const sms = stored.some(({ protocol }) => protocol === "sms") ? await smsAccount(sns) : null;
    const { standings, strangers } = await standingsOf(
      sns,
      outputs.AlertTopicArn,
      stored,
      sms?.optedOut ?? [],
    );
    if (options.json === true) {
      const all = stored.map((one) => ({ ...one, ...standings.get(one.id) }));
      print(jsonLine({ subscriptions: all, strangers, sms }));
      return;
    }
    if (stored.length === 0) print("Nobody is subscribed: vedette subscribe --help\n");
    else
      print(
        layOut(
          ["ID", "STATE", "BY", "TO", "ASKS FOR", "WATCHES"],
          stored.map((one) => rowOf(one, standingWords[standings.get(one.id)?.standing ?? "dropped"])),
        ),
      );
    if (stored.some(({ protocol }) => protocol === "sms")) print(`\n${smsWord(sms)}\n`);
    const lost = [...standings.values()].filter(({ standing }) => isLost.has(standing)).length;
    if (lost > 0)
      print(
        `\n${lost} ${lost === 1 ? "gets" : "get"} nothing: vedette apply subscribes again who was unsubscribed or dropped.\n`,
      );
    if (strangers.length > 0)
      print(`\n${strangers.length} more subscribed to the topic by themselves, not by Vedette.\n`);
  });
}

const standingWords: Record<Standing["standing"], string> = {
  confirmed: "confirmed",
  pending: "pending confirmation",
  unsubscribed: "unsubscribed",
  dropped: "dropped by SNS",
  "opted-out": "opted out by STOP",
};
const isLost: ReadonlySet<Standing["standing"]> = new Set(["unsubscribed", "dropped"]);

function smsWord(sms: SmsAccount | null): string {
  if (sms === null)
    return "SMS: whether numbers opted out, and the spending limit, may not be looked up by these credentials.";
  const limit = sms.monthlyLimit === null ? "$1 a month, as AWS gives it" : `$${sms.monthlyLimit} a month`;
  return `SMS: limit ${limit}, for the whole account; beyond it SNS drops texts without a word.`;
}

const rowOf = (one: Subscription, standing: string) => [
  one.id,
  standing,
  one.protocol,
  one.endpoint,
  [
    one.minSeverity > 1 ? `severity ${one.minSeverity}+` : "all",
    ...(one.quietHours === null
      ? []
      : [`quiet ${one.quietHours.from}-${one.quietHours.to} ${one.quietHours.zone}`]),
    ...(one.digest === null ? [] : [`digest ${one.digest.at} ${one.digest.zone}`]),
  ].join(", "),
  one.watches.join(", "),
];

async function confirm(link: string, options: TargetOptions): Promise<void> {
  const { token, topicArn } = readConfirmation(link);
  await onTarget(options, async ({ sns, outputs }) => {
    const own = [outputs.AlertTopicArn, outputs.OperationsTopicArn];
    if (topicArn !== null && !own.includes(topicArn))
      throw new BadInput("the link", [`it is of the topic ${topicArn}, not of ${own.join(" or ")}`]);
    const arn = await confirmSubscription(sns, topicArn === null ? own : [topicArn], token);
    print(`Confirmed ${arn}; only this account can end it.\n`);
  });
}
