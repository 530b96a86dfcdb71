import { existsSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import * as v from "valibot";
import { type Subscription, subscriptionSchema } from "../lambdas/alerts/subscription.ts";
import { readJsonFile } from "../lib/read-json-file.ts";

/**
 * Keeps a folder's `subscriptions.json` equal to what is stored, where it was so before the change; another is left alone.
 * @param before of the one that changed, null when it is new. @param after null when it was ended.
 * @returns what to say of it; null when there is no such file, as is usual.
 */
export function keepFile(
  path: string,
  stored: readonly Subscription[],
  before: Subscription | null,
  after: Subscription | null,
): string | null {
  if (!existsSync(path)) return null;
  const written = readJsonFile(path);
  const file = v.safeParse(v.array(subscriptionSchema), written);
  const id = after?.id ?? before?.id ?? "";
  if (!file.success || !Array.isArray(written) || !isSame(file.output, stored)) {
    const stands = file.success && file.output.some((one) => one.id === id || one.id === before?.id);
    return stands
      ? `${path} says otherwise and was left alone: the next apply of it changes ${id} back.`
      : `${path} says otherwise and was left alone: apply --prune of it would end ${id}.`;
  }
  const at = file.output.findIndex((one) => one.id === before?.id);
  const own = after === null ? [] : [withoutDefaults(after)];
  writeFileSync(
    path,
    `${JSON.stringify(written.toSpliced(at === -1 ? written.length : at, at === -1 ? 0 : 1, ...own), null, 2)}\n`,
  );
  return `Wrote ${path}.`;
}

/** The same entries, in whatever order. */
const isSame = (a: readonly Subscription[], b: readonly Subscription[]) =>
  isDeepStrictEqual(byId(a), byId(b));

const byId = (all: readonly Subscription[]) => new Map(all.map((one) => [one.id, one]));

/** As a person would write the entry: what is left out has its default. */
function withoutDefaults(one: Subscription): Partial<Subscription> {
  const { id, protocol, endpoint, watches } = one;
  const least: Record<string, unknown> = v.parse(subscriptionSchema, { id, protocol, endpoint, watches });
  const needed = ["id", "protocol", "endpoint", "watches"];
  return Object.fromEntries(
    Object.entries(one).filter(
      ([field, value]) => needed.includes(field) || !isDeepStrictEqual(value, least[field]),
    ),
  );
}
