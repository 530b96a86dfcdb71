import { text } from "node:stream/consumers";
import type { Watch } from "../lambdas/alerts/watch.ts";
import { BadInput } from "../lambdas/check.ts";
import { allSubscriptions, allWatches } from "../lambdas/store/alerts.ts";
import { applyConfig, type Difference } from "../lambdas/store/apply-config.ts";
import { readJsonFile } from "../lib/read-json-file.ts";
import { print } from "../lib/terminal.ts";
import { askFirst } from "./ask-first.ts";
import { oneOf } from "./one-of.ts";
import { openKnowledge } from "./open-knowledge.ts";
import { onTarget, type Target, type TargetOptions, tableOf } from "./target.ts";
import { tellDifferences } from "./tell-differences.ts";

/** A watch as it can be said in a command line. */
interface Said {
  title?: string;
  actor?: string[];
  place?: string[];
  class?: string[];
  minSeverity?: string;
}

export async function addWatches(what: string, options: TargetOptions & Said): Promise<void> {
  const watches = await readWatches(what, options);
  await onTarget(options, async (target) => {
    const done = await applyWatches(watches, target, false);
    print(tellDifferences(done));
    const ids = done.filter(({ change }) => change === "added").map(({ id }) => id);
    if (ids.length > 0)
      print(
        `Nobody follows it yet: vedette subscribe --help. It is not in ${options.config}/watches.json.\n`,
      );
  });
}

/** Of a file, of standard input, or, by an id, of what the options say. */
async function readWatches(what: string, { title, actor, place, class: classes, minSeverity }: Said) {
  const entry = {
    id: what,
    ...(title === undefined ? {} : { title }),
    ...(actor === undefined ? {} : { actors: actor }),
    ...(place === undefined ? {} : { places: place }),
    ...(classes === undefined ? {} : { classes: classes.map((one) => one.toUpperCase()) }),
    ...(minSeverity === undefined ? {} : { minSeverity: Number(minSeverity) }),
  };
  const isSaid = Object.keys(entry).length > 1;
  if (isSaid) return [entry];
  const content = what === "-" ? readJson(await text(process.stdin)) : readJsonFile(what);
  return Array.isArray(content) ? content : [content];
}

function readJson(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch (error) {
    throw new BadInput("standard input", [error instanceof Error ? error.message : String(error)]);
  }
}

export async function removeWatch(given: string, options: TargetOptions & { yes?: boolean }): Promise<void> {
  await onTarget(options, async (target) => {
    const alerts = tableOf(target, "AlertsTable");
    const watches = await allWatches(alerts);
    const { id } = oneOf(watches, given, given, "watch");
    const followers = (await allSubscriptions(alerts)).filter((one) => one.watches.includes(id));
    const whose =
      followers.length === 0
        ? "nobody follows it"
        : `followed by ${followers.map((one) => one.id).join(", ")}`;
    if (followers.length > 0 && !(await askFirst(`${id} would be removed, ${whose}`, options))) {
      print("Nothing was changed.\n");
      return;
    }
    // As somebody would write them: names are found anew.
    const rest = watches.filter((one) => one.id !== id).map(({ names: _names, ...watch }: Watch) => watch);
    print(tellDifferences(await applyWatches(rest, target, true)));
  });
}

async function applyWatches(
  watches: readonly unknown[],
  target: Target,
  isAll: boolean,
): Promise<Difference[]> {
  const { documents, outputs } = target;
  const differences = await applyConfig(
    { feeds: [], watches, subscriptions: null },
    {
      feedsTable: outputs.FeedsTable,
      alertsTable: outputs.AlertsTable,
      alertTopicArn: outputs.AlertTopicArn,
    },
    {
      documents,
      sns: await target.sns(),
      knowledge: await openKnowledge(),
      now: () => new Date(),
      prune: isAll ? ["watches.json"] : [],
    },
  );
  return differences.filter(({ change }) => change !== "kept");
}
