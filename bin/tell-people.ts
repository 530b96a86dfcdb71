import type { Alert } from "../lambdas/alerts/alert.ts";
import { isMachines } from "../lambdas/alerts/machines.ts";
import type { Instant } from "../lambdas/check.ts";
import { moment } from "./clock.ts";
import { broken, clean, hanging, type Page, wrapped } from "./lines.ts";

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
export function tellPeople(people: readonly Person[], isHit: boolean, page: Page): string[] {
  if (people.length > 0) return people.flatMap((person) => tellPerson(person, page));
  return [isHit ? "  nobody: none follows a watch that it hits" : "  nobody: no watch is hit"];
}

function tellPerson({ id, protocol, alerts, corrections, now }: Person, page: Page): string[] {
  const name = isMachines({ id }) ? "programs that read the topic" : `${id} (${protocol})`;
  const said = (text: string) => hanging(wrapped(clean(text), page.width - 13), 13);
  return [
    `  ${name}${alerts.length === 0 ? `: nothing; ${clean(now)}` : ""}`,
    ...alerts
      .flatMap(({ alert, beside }) => tellAlert(alert, beside))
      .map((line) => broken(line, page.width, 13)),
    ...corrections.map(
      ({ said: what, state, at }) =>
        `    ${state.padEnd(7)}  ${said(`correction of ${moment(at)}: ${what}`)}`,
    ),
    ...(alerts.length === 0 ? [] : [page.paint(`    now      ${said(now)}`, "dim")]),
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
