import type { Subscription } from "../lambdas/alerts/subscription.ts";
import type { Standing } from "../lambdas/store/sns-subscriptions.ts";

/** The route of a subscriber in words: what of his watches he is told, and when. */
export function tellRoute(one: Subscription): string {
  return [
    severityWords(one),
    ...(one.digest === null ? [] : [digestWords(one)]),
    ...(one.quietHours === null ? [] : [quietWords(one)]),
    ...(one.tellConfirmed ? ["told again when it is confirmed"] : []),
    gatherWords(one),
  ].join("; ");
}

const severityWords = ({ minSeverity }: Subscription) =>
  minSeverity > 1 ? `severity ${minSeverity} and more` : "every severity";

function digestWords({ digest }: Subscription): string {
  if (digest === null) return "no digest";
  const { at, zone, below, always } = digest;
  const what = below === null ? "all in a digest" : `below ${below} in a digest`;
  return `${what} at ${at} ${zone}${always ? ", also when it is empty" : ""}`;
}

function quietWords({ quietHours }: Subscription): string {
  if (quietHours === null) return "no quiet hours";
  const { from, to, zone, unlessSeverity } = quietHours;
  return `quiet ${from}-${to} ${zone}${unlessSeverity === null ? "" : `, unless severity ${unlessSeverity}`}`;
}

const gatherWords = ({ groupWaitSeconds: seconds }: Subscription) =>
  seconds === 0 ? "waits for nothing" : `waits ${seconds} s for the rest of a story`;

const confirmedWords = ({ tellConfirmed }: Subscription) =>
  tellConfirmed ? "told again when it is confirmed" : "not told again when it is confirmed";

/** What becomes otherwise between two states of a subscription, one line each; nothing when all stays. */
export function tellChanges(before: Subscription, after: Subscription): string[] {
  const words = [severityWords, digestWords, quietWords, confirmedWords, gatherWords];
  return [
    ...(before.id === after.id ? [] : [`id: ${before.id} → ${after.id}`]),
    ...(before.endpoint === after.endpoint && before.protocol === after.protocol
      ? []
      : [`to: ${before.protocol} ${before.endpoint} → ${after.protocol} ${after.endpoint}`]),
    ...watchChanges(before.watches, after.watches),
    ...words.flatMap((say) => (say(before) === say(after) ? [] : [`${say(before)} → ${say(after)}`])),
  ];
}

function watchChanges(before: readonly string[], after: readonly string[]): string[] {
  const changes = [
    ...after.filter((watch) => !before.includes(watch)).map((watch) => `+${watch}`),
    ...before.filter((watch) => !after.includes(watch)).map((watch) => `-${watch}`),
  ];
  return changes.length === 0 ? [] : [`watches: ${changes.join(" ")} (${after.length})`];
}

/**
 * What a subscriber would lose that nobody named: watches that he had and `--only` leaves out, or his old address. Null when
 * he loses nothing, or nothing but what he was asked to lose.
 */
export function tellLoss(
  before: Subscription,
  after: Subscription,
  named: readonly string[] = [],
): string | null {
  const watches = before.watches.filter((watch) => !after.watches.includes(watch) && !named.includes(watch));
  if (before.protocol !== after.protocol || before.endpoint !== after.endpoint)
    return `${before.protocol} ${before.endpoint} would get nothing any longer`;
  return watches.length === 0
    ? null
    : `${before.id} would lose ${watches.length === 1 ? "a watch" : `${watches.length} watches`}: ${watches.join(", ")}`;
}

/** What must still be done that messages arrive; null when nothing must. */
export function confirmationWord(
  { protocol, endpoint }: Subscription,
  { standing, isNew }: { standing: Standing["standing"]; isNew: boolean },
): string | null {
  if (protocol === "sms" && isNew)
    return `SNS sends to ${endpoint} at once; in the SMS sandbox only if AWS has verified the number.`;
  if (protocol === "sqs" && isNew)
    return "The queue's policy must let the topic send to it (sqs:SendMessage for sns.amazonaws.com).";
  if (standing !== "pending") return null;
  return (
    `AWS now sends ${endpoint} a confirmation link, good for two days. Let it be forwarded to you instead of clicked, and run\n` +
    "vedette confirm 'LINK': confirmed so, no link scanner can unsubscribe anybody."
  );
}
