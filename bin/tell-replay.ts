import type { ReigningSilence } from "../lambdas/alerts/recurring-silence.ts";
import type { Replayed } from "../lambdas/alerts/replay-watch.ts";
import type { Withheld, WithheldBy } from "../lambdas/alerts/withheld.ts";
import { counted } from "../lambdas/store/counted.ts";
import { groupBy } from "../lambdas/store/group-by.ts";
import { dayOf, hourOf, zoneSaid } from "./clock.ts";

/** What a watch would have sent, and what confidence or standing alone, or too few times, kept from it. */
export interface Replay {
  watchId: string;
  minConfidence: number;
  /** `silence`: the weekly silence that would have held it back. */
  alerts: (Replayed & { silence: ReigningSilence | null })[];
  withheld: Withheld[];
  /** Happened less often than `times` asks, or was named in the message of another. */
  seldom: (Pick<Replayed, "at" | "eventId" | "said"> & { reason: string })[];
}

export function tellReplay(
  { watchId, minConfidence, alerts, withheld, seldom }: Replay,
  since: string,
  now: Date,
): string {
  const days = groupBy(alerts, ({ at }) => dayOf(at));
  const count = counted(alerts.length, "alert");
  return [
    `${watchId}: ${count} since ${since}${alerts.length === 0 ? "" : `, on ${counted(days.length, "day")}; times of ${zoneSaid(now)}`}`,
    ...days.flatMap((ofDay) => [
      "",
      `  ${dayOf(ofDay[0]?.at ?? since)}  ${ofDay.length}`,
      ...ofDay.flatMap(tellAlert),
    ]),
    ...tellSeldom(seldom),
    ...tellWithheld(withheld, minConfidence),
    "",
  ].join("\n");
}

function tellSeldom(seldom: Replay["seldom"]): string[] {
  if (seldom.length === 0) return [];
  const lines = seldom.map(
    ({ at, said, reason, eventId }) => `    ${dayOf(at)} ${hourOf(at)}  ${said}  ${eventId}: ${reason}`,
  );
  return ["", `  and ${seldom.length} that \`times\` keeps back`, ...lines];
}

function tellAlert({
  at,
  kind,
  severity,
  said,
  changed,
  why,
  eventId,
  silence,
}: Replay["alerts"][0]): string[] {
  const update = changed.length > 0 ? `UPDATE ${changed.join("; ")}: ` : "";
  const summed =
    silence !== null
      ? ` (in a summary at ${hourOf(silence.until)}, after the silence ${silence.said.replace("silent ", "")})`
      : kind === "summary"
        ? " (in a summary)"
        : "";
  return [
    `    ${hourOf(at)}  severity ${severity}  ${update}${said}${summed}`,
    `           ${eventId}: ${why.join("; ")}`,
  ];
}

/** Before coder 1.6 nothing had a standing, and confidence did not tell a new happening from an old one. */
function tellWithheld(withheld: readonly Withheld[], minConfidence: number): string[] {
  if (withheld.length === 0) return [];
  const asked = `minConfidence ${minConfidence.toFixed(2)}`;
  const headings: Record<WithheldBy, string> = {
    confidence: `kept out by ${asked} alone`,
    standing: "told as background alone",
    "standing and confidence": `told as background, and below ${asked}`,
  };
  return [
    "",
    `  and ${withheld.length} that it does not tell: confidence is now the share of such reports that tell a new`,
    "  happening, and background alerts nobody",
    ...(["confidence", "standing", "standing and confidence"] as const).flatMap((by) => {
      const own = withheld.filter((one) => one.by === by);
      return own.length === 0 ? [] : ["", `  ${own.length} ${headings[by]}`, ...own.map(tellOne)];
    }),
  ];
}

const tellOne = ({ at, severity, confidence, said, eventId }: Withheld) =>
  `    ${dayOf(at)}  severity ${severity}  confidence ${confidence.toFixed(2)}  ${said}  ${eventId}`;
