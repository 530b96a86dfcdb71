import type { Command } from "commander";
import type { Subscription } from "../../lambdas/alerts/subscription.ts";
import { BadInput } from "../../lambdas/check.ts";
import { allSubscriptions } from "../../lambdas/store/alerts.ts";
import { type SmsAccount, smsAccount } from "../../lambdas/store/sms.ts";
import { confirmSubscription, type Standing, standingsOf } from "../../lambdas/store/sns-subscriptions.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { readConfirmation } from "../confirmation-link.ts";
import { hanging, wrapped } from "../lines.ts";
import { layOut, textWidth } from "../table.ts";
import { onTarget, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";
import { tellRoute } from "../tell-subscription.ts";
import { addSubscribe } from "./subscribe.ts";

export function addSubscriptions(program: Command): void {
  addSubscribe(program);
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

async function list(options: TargetOptions & { json?: boolean }): Promise<void> {
  await onTarget(options, async (target) => {
    const { outputs } = target;
    const sns = await target.sns();
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
    else print(tellAll(stored, standings));
    if (stored.some(({ protocol }) => protocol === "sms")) print(`\n${smsWord(sms)}\n`);
    const lost = [...standings.values()].filter(({ standing }) => isLost.has(standing)).length;
    if (lost > 0)
      print(
        `\n${lost} ${lost === 1 ? "gets" : "get"} nothing: vedette subscribe, said again, subscribes who was unsubscribed or dropped, as does an apply of a file that has him.\n`,
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

/** A table of who gets it, and under each line what he gets. */
function tellAll(stored: readonly Subscription[], standings: ReadonlyMap<string, Standing>): string {
  const [header = "", ...rows] = layOut(
    ["ID", "STATE", "BY", "TO"],
    stored.map((one) => [
      one.id,
      standingWords[standings.get(one.id)?.standing ?? "dropped"],
      one.protocol,
      one.endpoint,
    ]),
  )
    .trimEnd()
    .split("\n");
  const more = (text: string) => `    ${hanging(wrapped(text, textWidth() - 4), 4)}`;
  const of = (one: Subscription) => [more(`watches ${one.watches.join(", ")}`), more(tellRoute(one))];
  return `${[header, ...stored.flatMap((one, at) => [rows[at] ?? "", ...of(one)])].join("\n")}\n`;
}

async function confirm(link: string, options: TargetOptions): Promise<void> {
  const { token, topicArn } = readConfirmation(link);
  await onTarget(options, async ({ outputs, ...clients }) => {
    const own = [outputs.AlertTopicArn, outputs.OperationsTopicArn];
    if (topicArn !== null && !own.includes(topicArn))
      throw new BadInput("the link", [`it is of the topic ${topicArn}, not of ${own.join(" or ")}`]);
    const arn = await confirmSubscription(await clients.sns(), topicArn === null ? own : [topicArn], token);
    print(`Confirmed ${arn}; only this account can end it.\n`);
  });
}
