import * as v from "valibot";
import { type Watch, type WatchRule, watchSchema } from "../lambdas/alerts/watch.ts";

const defaults = v.parse(watchSchema, { id: "any" });

/** The rules that a watch states itself, and of those that nobody set the ones that keep something out. */
export function rulesAsked(watch: Watch, rules: readonly WatchRule[]): WatchRule[] {
  return rules.filter(({ rule, holds }) => !holds || !(ofEveryWatch.has(rule) || isDefault(watch, rule)));
}

/** What no watch need state. */
const ofEveryWatch: ReadonlySet<string> = new Set(["reports", "standing"]);

function isDefault(watch: Watch, rule: string): boolean {
  const given: unknown = Reflect.get(watch, rule);
  const usual: unknown = Reflect.get(defaults, rule);
  return usual !== undefined && JSON.stringify(given) === JSON.stringify(usual);
}
