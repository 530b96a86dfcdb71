import type { Watch } from "../lambdas/alerts/watch.ts";
import { watchSchema } from "../lambdas/alerts/watch.ts";
import { check } from "../lambdas/check.ts";
import { allSubscriptions, allWatches, silencedUntil } from "../lambdas/store/alerts.ts";
import { jsonLine, print } from "../lib/terminal.ts";
import { moment } from "./clock.ts";
import { knownWatch } from "./known-watch.ts";
import { clean, hanging, wrapped } from "./lines.ts";
import { type Screen, screenOf } from "./list-options.ts";
import { colourCodes } from "./paint.ts";
import { layOut, textWidth } from "./table.ts";
import { onTarget, type TargetOptions, tableOf } from "./target.ts";

interface JsonOptions extends TargetOptions {
  json?: boolean;
}

export async function listWatches(options: JsonOptions): Promise<void> {
  await onTarget(options, async (target) => {
    const alerts = tableOf(target, "AlertsTable");
    const [watches, subscriptions] = [await allWatches(alerts), await allSubscriptions(alerts)];
    const followersOf = (id: string) =>
      subscriptions.filter((one) => one.watches.includes(id)).map((one) => one.id);
    if (options.json === true)
      print(jsonLine(watches.map((watch) => ({ ...watch, followers: followersOf(watch.id) }))));
    else if (watches.length === 0)
      print("No watch is applied: vedette apply --help, vedette watch add --help\n");
    else print(tellWatches(watches, followersOf, screenOf()), colourCodes);
  });
}

const tellWatches = (
  watches: readonly Watch[],
  followersOf: (id: string) => readonly string[],
  screen: Screen,
): string =>
  layOut(
    [
      { title: "WATCH", colours: () => ["cyan"] },
      { title: "TITLE", least: 16 },
      { title: "FOLLOWED BY", least: 12, colours: (text) => (text === "nobody" ? ["yellow"] : []) },
      { title: "TELLS", least: 14 },
    ],
    watches.map((watch) => [
      watch.id,
      clean(watch.title),
      followersOf(watch.id).join(", ") || "nobody",
      tellsOf(watch).join("; "),
    ]),
    screen,
  );

/** What keeps a watch from telling all that hits it, in words. */
const tellsOf = ({ minSeverity, times, silences, reader }: Watch): string[] => [
  minSeverity > 1 ? `severity ${minSeverity} and more` : "every severity",
  ...(times === null ? [] : [`only what happens ${times.count} times in ${times.hours} h`]),
  ...silences.map(({ every, zone }) => `silent ${every} ${zone}`),
  ...(reader ? ["also what a second reader alone finds"] : []),
];

/** All of one watch that is not as usual, who follows it, and whether it is silent. */
export async function showWatch(given: string, options: JsonOptions): Promise<void> {
  await onTarget(options, async (target) => {
    const alerts = tableOf(target, "AlertsTable");
    const watch = await knownWatch(target, given, given);
    const followers = (await allSubscriptions(alerts)).filter((one) => one.watches.includes(watch.id));
    const silent = (await silencedUntil(alerts, new Date().toISOString())).get(watch.id) ?? null;
    if (options.json === true) {
      print(jsonLine({ ...watch, followers: followers.map(({ id }) => id), silentUntil: silent }));
      return;
    }
    const facts = [
      ...settingsOf(watch),
      ["followed by", followers.map(({ id }) => id).join(", ") || "nobody"],
      ...(silent === null ? [] : [["silent", `until ${moment(silent)}`]]),
    ];
    print(`${[watch.id, ...facts.map(([name = "", value = ""]) => factLine(name, value))].join("\n")}\n`);
  });
}

const labelWidth = 18;

const factLine = (name: string, value: string) =>
  `  ${name.padEnd(labelWidth)}${hanging(wrapped(clean(value), textWidth() - labelWidth - 2), labelWidth + 2)}`;

/** Fields that differ from what they are when nothing is said. */
function settingsOf(watch: Watch): string[][] {
  const usual = check(watchSchema, { id: watch.id }, "a watch without settings");
  return Object.entries(watch)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(usual, name)))
    .map(([name, value]) => [name, said(value)])
    .filter(([, value]) => value !== "");
}

function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .filter(([, one]) => !Array.isArray(one) || one.length > 0)
    .map(([name, one]) => `${name} ${said(one)}`)
    .join(", ");
}
