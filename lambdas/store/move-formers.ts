import type { Alert, Held } from "../alerts/alert.ts";
import { type FormerAlert, toldTo } from "../alerts/former-alert.ts";
import { machines } from "../alerts/machines.ts";
import type { Subscription } from "../alerts/subscription.ts";
import { alertsOf, closeFormer, formerAlertsOf, oweAlert, widenAlert } from "./alerts.ts";
import type { SendEffects } from "./sending.ts";

/**
 * Turns what was owed of an event before alerts were a person's into alerts of the followers of its watches, once. Who was
 * told it through another watch hears nothing again. The former alert is closed last: repeating it is harmless.
 */
export async function moveFormersOf(eventId: string, effects: SendEffects): Promise<void> {
  const watches = await effects.watches();
  const formers: FormerAlert[] = [];
  for (const { id } of watches) formers.push(...(await formerAlertsOf(effects.alerts, eventId, id)));
  const now = effects.now().toISOString();
  // What is claimed and not due again may be on its way.
  const owed = formers.filter((former) => isOwed(former) && (former.state === "owed" || former.dueAt <= now));
  if (owed.length === 0) return;
  const known = await alertsOf(effects.alerts, eventId);
  for (const subscription of [machines, ...(await effects.subscriptions())]) {
    for (const alert of owedTo(subscription, formers)) {
      const before = known.find(
        (one) => one.subscriptionId === subscription.id && one.change === alert.change,
      );
      if (before === undefined) await oweAlert(effects.alerts, alert);
      else if (before.state === "owed")
        await widenAlert(effects.alerts, before, joined(before.watches, alert.watches));
    }
  }
  for (const former of owed) await closeFormer(effects.alerts, former);
}

const isOwed = ({ state }: Pick<FormerAlert, "state">) => state === "owed" || state === "claimed";

/** What a subscription is still owed of these, each change once with all its watches. */
function owedTo(subscription: Subscription, formers: readonly FormerAlert[]): Alert[] {
  const all = toldTo(subscription, formers);
  const told = new Set(all.filter((alert) => !isOwed(alert)).map(({ change }) => change));
  const byChange = new Map<string, Alert>();
  for (const alert of all.filter(isOwed)) {
    if (told.has(alert.change)) continue;
    const known = byChange.get(alert.change);
    byChange.set(alert.change, {
      ...alert,
      state: "owed",
      claimedAt: null,
      held: known?.held ?? heldOf(alert),
      watches: joined(known?.watches ?? [], alert.watches),
    });
  }
  return [...byChange.values()];
}

const joined = (a: Alert["watches"], b: Alert["watches"]) => [
  ...a,
  ...b.filter(({ watchId }) => a.every((one) => one.watchId !== watchId)),
];

/** What it waited for, as far as that can be told. */
function heldOf({ kind, held, createdAt, dueAt }: Alert): Held | null {
  if (held !== null || dueAt <= createdAt) return held;
  const rule = kind === "digest" ? "digest" : kind === "summary" ? "backlog" : "cooldown";
  return { since: createdAt, until: dueAt, rule, said: "held back before alerts were a person's" };
}
