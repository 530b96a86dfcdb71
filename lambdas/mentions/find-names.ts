import type { Knowledge } from "./knowledge.ts";
import { knownNameAt } from "./known-name.ts";
import type { Name } from "./name.ts";
import { readingOf } from "./read-name.ts";
import type { Token } from "./tokens.ts";
import { unlistedAt } from "./unlisted-name.ts";
import { widenName } from "./widen-name.ts";

/** Names of known actors and places, and of actors that have no row, in order and not overlapping. */
export function findNames(tokens: readonly Token[], knowledge: Knowledge): Name[] {
  const caseless = !tokens.some(({ text, kind }) => kind === "word" && /^\p{Lu}/u.test(text));
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = knownNameAt(tokens, at, knowledge, caseless) ?? unlistedAt(tokens, at, knowledge, caseless);
    if (found === null) continue;
    const wide = widenName(found, tokens, knowledge);
    names.push(wide);
    at = wide.last;
  }
  return names.map((name) => ({ ...name, reading: readingOf(name, names, tokens, knowledge) }));
}
