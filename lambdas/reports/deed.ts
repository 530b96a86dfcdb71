import type { Arguments } from "./arguments-after.ts";
import { argumentsAfter } from "./arguments-after.ts";
import type { Frame } from "./frames.ts";
import type { Phrase } from "./phrases.ts";
import { wordsOf } from "./phrases.ts";
import { actorsOf } from "./role-fillers.ts";
import type { Parsed, Unit } from "./units.ts";
import type { VerbGroup } from "./verb-group.ts";
import { previousVerb, verbGroup } from "./verb-group.ts";

/** Something that a sentence says was done, before modality, place and date. */
export interface Deed {
  frame: Frame;
  /** How it was said: the second half of the rule id. */
  voice: "active" | "passive" | "noun" | "light-verb" | "suffered";
  trigger: Unit;
  source: Unit[];
  target: Unit[];
  /** Places that are themselves the object: "shelled Kelmora", "left Averia". */
  struck: Unit[];
  group: VerbGroup | null;
  /** Units of its clause, first and last. */
  first: number;
  last: number;
  /** Words that say with what: subject, modifiers, "with", "by", "in". */
  means: string;
  /** Words of what it is done to or moved. */
  theme: string;
}

export const textOf = (parsed: Parsed, phrases: readonly Phrase[]) =>
  phrases.map((phrase) => wordsOf(parsed, phrase)).join(" ");

export const brought = (args: Arguments, prepositions: readonly string[]) =>
  args.byPreposition
    .filter(({ preposition }) => prepositions.includes(preposition))
    .flatMap(({ phrases }) => phrases);

export const placeUnits = (parsed: Parsed, phrases: readonly Phrase[]) =>
  phrases.flatMap((phrase) =>
    parsed.units
      .slice(phrase.first, phrase.last + 1)
      .filter(({ name }) => name !== null && name.placeId !== null),
  );

export const isListed = ({ name }: Unit) => name?.actorId != null;

/** Actors of a subject; "its envoy" and "it" stand for the subject of the verb above. */
export function doers(parsed: Parsed, phrases: readonly Phrase[], verb: Unit, strict: boolean): Unit[] {
  const found = actorsOf(parsed, phrases, strict);
  if (found.some(({ name }) => name?.actorId !== null)) return found;
  const first = parsed.units[phrases[0]?.first ?? -1];
  if (first === undefined || !/^(?:its|their|his|her)$/.test(first.fold)) return found;
  const above = previousVerb(parsed, first.at - 1);
  const outer =
    above === null || above.at >= verb.at ? [] : actorsOf(parsed, verbGroup(parsed, above).phrases, true);
  return outer.length > 0 ? outer : found;
}

/** "talks between A and B": both, when "between" follows the unit. */
export function betweenAfter(parsed: Parsed, at: number): Unit[] {
  const args = argumentsAfter(parsed, at);
  return actorsOf(parsed, brought(args, ["between", "among"]), false);
}
