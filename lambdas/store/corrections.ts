import { type Correction, correctionSchema } from "../alerts/correction.ts";
import { check, type Instant } from "../check.ts";
import { claimMinutes, isClaimable, isOwed } from "./alerts.ts";
import { correctionKey } from "./keys.ts";
import { isAbsent, putRow, queryRows, type Table, updateRow } from "./table.ts";

/** Corrections of what people were told, as rows of the alerts table. */

/** Days for which one is kept: what nobody needed to hear of by then is forgotten. */
const keptDays = 90;

/** Owes a correction, once; `dueAt`, of one that is told by itself, when. */
export async function oweCorrection(
  alerts: Table,
  correction: Correction,
  dueAt: Instant | null,
): Promise<void> {
  const due = dueAt === null ? {} : { dueKey: "correction", dueAt };
  await putRow(alerts, { ...rowOf(correction), ...due }, isAbsent);
}

const rowOf = (correction: Correction) => ({
  ...keyOf(correction),
  ...correction,
  listKey: "corrections",
  listAt: correction.createdAt,
  expiresAt: Math.floor(Date.parse(correction.createdAt) / 1000) + keptDays * 86_400,
});

/** All corrections of a subscription, the oldest first, whatever their state. */
export async function correctionsOf(alerts: Table, subscriptionId: string): Promise<Correction[]> {
  const { pk } = correctionKey(subscriptionId, "", "", null);
  return read(await queryRows(alerts, { partition: pk }));
}

/** Those to be told by themselves that are due, or were claimed and given up. */
export const dueCorrections = async (alerts: Table, by: Instant): Promise<Correction[]> =>
  read(await queryRows(alerts, { index: "due", partition: "correction", to: by }));

const read = (rows: readonly Record<string, unknown>[]): Correction[] =>
  rows.map((row) => check(correctionSchema, row, `the correction ${String(row["pk"])} ${String(row["sk"])}`));

/** Takes one back that nobody has heard of. @returns false when somebody is being told of it, or was. */
export const mootCorrection = (alerts: Table, correction: Correction, mootBy: Instant): Promise<boolean> =>
  putRow(alerts, { ...rowOf(correction), state: "moot", mootBy }, isOwed);

/**
 * Takes corrections to tell them: those owed, and those claimed at `givenUp` or before.
 * @returns those that nobody else has.
 */
export async function claimCorrections(
  alerts: Table,
  corrections: readonly Correction[],
  now: Date,
  givenUp: Instant,
): Promise<Correction[]> {
  const claimed: Correction[] = [];
  for (const correction of corrections) {
    const changes = { state: "claimed" as const, claimedAt: now.toISOString() };
    const again = new Date(now.getTime() + claimMinutes * 60_000).toISOString();
    const taken = await updateRow(
      alerts,
      keyOf(correction),
      { ...changes, ...(correction.tell ? { dueAt: again } : {}) },
      isClaimable(givenUp),
    );
    if (taken) claimed.push({ ...correction, ...changes });
  }
  return claimed;
}

/** Notes that SNS has taken the message that tells them. */
export async function confirmCorrections(
  alerts: Table,
  corrections: readonly Correction[],
  messageId: string,
  now: Instant,
): Promise<void> {
  for (const correction of corrections)
    await updateRow(alerts, keyOf(correction), { state: "sent", sentAt: now, messageId, dueKey: undefined });
}

/** SNS will never take them. */
export async function failCorrections(alerts: Table, corrections: readonly Correction[]): Promise<void> {
  for (const correction of corrections)
    await updateRow(alerts, keyOf(correction), { state: "failed", dueKey: undefined });
}

const keyOf = ({ subscriptionId, at, eventId, otherId }: Correction) =>
  correctionKey(subscriptionId, at, eventId, otherId);
