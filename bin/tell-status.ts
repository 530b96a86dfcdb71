import { counted } from "../lambdas/store/counted.ts";
import { moment } from "./clock.ts";
import { clean, hanging, wrapped } from "./lines.ts";
import type { Screen } from "./list-options.ts";
import type { Status } from "./read-status.ts";
import { ago, until } from "./table.ts";

/** One line for each part, then what wants attention. */
export function tellStatus(status: Status, { width, paint }: Screen, now: Date): string {
  const { feeds, articles, queues, alerts, attention } = status;
  const waiting = queues
    .filter((queue) => queue.waiting > 0)
    .map((queue) => `${queue.name} ${queue.waiting}`);
  const facts: [string, string][] = [
    ["runs", status.runs ? "yes, and polls by itself" : "no: what was stored is shown (npm start runs it)"],
    ["feeds", `${feeds.count}: ${healths(feeds.byHealth) || "none"}; polled ${polledSaid(feeds, now)}`],
    ["articles", `${articles.waiting} on their way, ${articles.setAside} set aside`],
    ["queues", waiting.join(", ") || "empty"],
    [
      "alerts",
      `${counted(alerts.sent, "message")} sent in 24 h, ${alerts.held} held, ${alerts.failed} failed`,
    ],
    [
      "watching",
      `${status.watches === 1 ? "1 watch" : `${status.watches} watches`}, ${counted(status.subscriptions, "subscription")}`,
    ],
  ];
  const line = (label: string, said: string) =>
    `${paint(label.padEnd(9), "dim")} ${hanging(wrapped(clean(said), width - 10), 10)}`;
  const wanting =
    attention.length === 0
      ? [paint("Nothing wants attention.", "green")]
      : [
          paint("Wants attention", "bold"),
          ...attention.map((one) => `${paint("!", "red")} ${hanging(wrapped(clean(one), width - 2), 2)}`),
        ];
  const head = paint(moment(now.toISOString()), "dim");
  return `${[head, ...facts.map(([label, said]) => line(label, said)), "", ...wanting].join("\n")}\n`;
}

const healths = (byHealth: Status["feeds"]["byHealth"]): string =>
  Object.entries(byHealth)
    .toSorted(([, a], [, b]) => b - a)
    .map(([health, count]) => `${count} ${health}`)
    .join(", ");

function polledSaid({ polledAt, nextPollAt }: Status["feeds"], now: Date): string {
  if (polledAt === null) return "never";
  return `${ago(polledAt, now)} ago${nextPollAt === null ? "" : `, next ${until(nextPollAt, now)}`}`;
}
