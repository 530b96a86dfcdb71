import type { Alert } from "../lambdas/alerts/alert.ts";
import { isMachines } from "../lambdas/alerts/machines.ts";
import type { Instant } from "../lambdas/check.ts";
import { moment } from "./clock.ts";
import { clean } from "./lines.ts";

/** What one subscription was told of an event, or is to be told. */
export interface Person {
  id: string;
  protocol: string;
  alerts: {
    alert: Alert;
    /** What else stood in the same message, one line each. */
    beside: string[];
  }[];
  /** Corrections of it that he is owed or had. */
  corrections: { said: string; state: string; at: Instant }[];
  /** Why nothing more is owed now, or that it is. */
  now: string;
}

/** For each person what he was told when, in which message, and what is held for him: since when, until when, by which rule. */
export const tellPeople = (people: readonly Person[]): string[] => [
  "",
  "Who was told",
  ...(people.length === 0 ? ["  nobody follows a watch that is near it"] : people.flatMap(tellPerson)),
];

function tellPerson({ id, protocol, alerts, corrections, now }: Person): string[] {
  const name = isMachines({ id }) ? "programs that read the topic" : `${id} (${protocol})`;
  return [
    `  ${name}${alerts.length === 0 ? `: nothing; ${clean(now)}` : ""}`,
    ...alerts.flatMap(({ alert, beside }) => tellAlert(alert, beside)),
    ...corrections.map(
      ({ said, state, at }) => `    ${state.padEnd(7)}  correction of ${moment(at)}: ${clean(said)}`,
    ),
    ...(alerts.length === 0 ? [] : [`    now      ${clean(now)}`]),
  ];
}

function tellAlert(alert: Alert, beside: readonly string[]): string[] {
  const { state, change, kind, told, sentAt, messageId, createdAt, dueAt, held } = alert;
  const what = `${change === "new" ? "new" : `UPDATE ${change}`}, severity ${told.severity}`;
  const via = kind === "digest" || kind === "summary" ? `, in a ${kind}` : "";
  if (sentAt !== null)
    return [
      `    sent     ${moment(sentAt)}  ${what}${via}, message ${messageId ?? "unknown"}`,
      ...beside.map((line) => `             with ${line}`),
    ];
  if (state === "owed" && held !== null)
    return [
      `    held     ${what}${via}: since ${exactly(held.since)} until ${exactly(held.until)}, by ${held.rule}: ${clean(held.said)}`,
    ];
  if (state === "owed") return [`    due      ${moment(dueAt)}  ${what}${via}`];
  return [`    ${state.padEnd(7)}  ${moment(createdAt)}  ${what}: ${endedBecause[state] ?? state}`];
}

/** To the second where it is not to the minute, as a gathering lasts seconds. */
const exactly = (at: Instant) => (/:00(?:\.0+)?Z$/.test(at) ? moment(at) : moment(at, { seconds: true }));

const endedBecause: Readonly<Record<string, string>> = {
  claimed: "it is being sent",
  nobody: "it was asked for no longer when it was due",
  failed: "SNS refused it for good",
  quieted: "when it was due an analyst had called the event wrong, or nobody told it as news any longer",
  moved: "another message told it already",
};
