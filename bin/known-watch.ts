import type { Watch } from "../lambdas/alerts/watch.ts";
import { allWatches } from "../lambdas/store/alerts.ts";
import { oneOf } from "./one-of.ts";
import { type Target, tableOf } from "./target.ts";

/** The watch of that id, or whose id alone begins so. @throws {BadInput} when there is none, with those that there are. */
export const knownWatch = async (target: Target, given: string, where = "--watch"): Promise<Watch> =>
  oneOf(await allWatches(tableOf(target, "AlertsTable")), given, where, "watch");
