import type { Subscription } from "../lambdas/alerts/subscription.ts";
import { BadInput } from "../lambdas/check.ts";

/** What the command line of `subscribe` asks for; what is left out stays as it was, `false` takes it away. */
export interface Asked {
  watch?: readonly string[];
  /** Only the watches of `watch`, not beside those that he had. */
  only?: boolean;
  removeWatch?: readonly string[];
  minSeverity?: string;
  digest?: string | false;
  digestBelow?: string;
  always?: boolean;
  quiet?: string | false;
  quietUnless?: string;
  zone?: string;
  tellConfirmed?: boolean;
  groupWait?: string;
}

/**
 * What a subscription becomes, not yet checked: as it was, but for what is asked.
 * @param before null when it is new. @param watchIds of all watches: one that is gone is left out.
 * @throws {BadInput} when something is asked of what is not there, or no watch would be left.
 */
export function subscriptionOf(
  who: { id: string; protocol: string; endpoint: string },
  asked: Asked,
  before: Subscription | null,
  watchIds: readonly string[],
): Record<string, unknown> & { watches: string[] } {
  const watches = watchesOf(who.id, asked, before, watchIds);
  const { minSeverity, tellConfirmed, groupWait } = asked;
  return {
    ...before,
    ...who,
    watches,
    ...(minSeverity === undefined ? {} : { minSeverity: Number(minSeverity) }),
    quietHours: quietHoursOf(asked, before?.quietHours ?? null),
    digest: digestOf(asked, before?.digest ?? null),
    ...(tellConfirmed === undefined ? {} : { tellConfirmed }),
    ...(groupWait === undefined ? {} : { groupWaitSeconds: Number(groupWait) }),
  };
}

/** Ids of an option that takes several, apart or joined by commas. */
export const idsIn = (given: readonly string[] = []): string[] => given.flatMap((some) => some.split(","));

function watchesOf(
  id: string,
  asked: Asked,
  before: Subscription | null,
  watchIds: readonly string[],
): string[] {
  const [added, taken] = [idsIn(asked.watch), idsIn(asked.removeWatch)];
  const had = (before?.watches ?? []).filter((watch) => watchIds.includes(watch));
  const strange = taken.filter((watch) => before?.watches.includes(watch) !== true);
  if (strange.length > 0)
    throw new BadInput("--remove-watch", [
      `${id} has no watch "${strange[0]}"; it has ${before?.watches.join(", ") ?? "none, as it is new"}`,
    ]);
  if (asked.only === true && added.length === 0)
    throw new BadInput("--only", ["Expected --watch beside it: only of which watches?"]);
  const kept = asked.only === true ? [] : had.filter((watch) => !taken.includes(watch));
  const watches = [...new Set([...kept, ...added])];
  if (watches.length > 0) return watches;
  throw new BadInput(
    "the command line",
    before === null
      ? [`${id} is new: say of which watches, with --watch; there are ${watchIds.join(", ") || "none"}`]
      : [`${id} would be left with no watch: vedette unsubscribe ${id} ends it`],
  );
}

function quietHoursOf({ quiet, quietUnless, zone }: Asked, before: Subscription["quietHours"]) {
  if (quiet === false) return null;
  const [from, to] = quiet?.split("-") ?? [before?.from, before?.to];
  if (quiet === undefined && before === null) {
    if (quietUnless !== undefined) throw new BadInput("--quiet-unless", ["Expected --quiet beside it"]);
    return null;
  }
  const unlessSeverity =
    quietUnless === undefined ? (before?.unlessSeverity ?? null) : numberOrNone(quietUnless);
  return { from, to, zone: zone ?? before?.zone ?? "UTC", unlessSeverity };
}

function digestOf({ digest, digestBelow, always, zone }: Asked, before: Subscription["digest"]) {
  if (digest === false) return null;
  if (digest === undefined && before === null) {
    const lone = digestBelow !== undefined ? "--digest-below" : always === true ? "--always" : null;
    if (lone !== null) throw new BadInput(lone, ["Expected --digest beside it"]);
    return null;
  }
  return {
    at: digest === undefined ? before?.at : digest === "daily" ? "07:00" : digest,
    zone: zone ?? before?.zone ?? "UTC",
    below: digestBelow === undefined ? (before?.below ?? null) : numberOrNone(digestBelow),
    always: always ?? before?.always ?? false,
  };
}

const numberOrNone = (text: string) => (text === "none" ? null : Number(text));
