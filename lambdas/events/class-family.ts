import type { PloverClass } from "../reports/plover.ts";

/** A kind of deed: its class, and its mode where only that belongs to the family. */
interface Kind {
  ploverClass: PloverClass;
  modes: readonly string[] | null;
}
const kind = (ploverClass: PloverClass, ...modes: string[]): Kind => ({
  ploverClass,
  modes: modes.length === 0 ? null : modes,
});

/**
 * Kinds that publishers' words, or the coder, easily swap for one and the same happening. Every other class stands
 * alone.
 */
const families: readonly (readonly Kind[])[] = [
  // A meeting that signs something.
  [kind("CONSULT"), kind("AGREE")],
  // A drill told from one side or from both.
  [kind("MOBILIZE"), kind("COOPERATE")],
  // Whom one side's police detain, the other side's press calls abducted.
  [kind("COERCE", "arrest", "seize"), kind("ASSAULT", "abduct")],
  // A truce is agreed, and it begins.
  [kind("AGREE"), kind("RETREAT", "ceasefire")],
  // Aid gets through because somebody lets it.
  [kind("AID"), kind("RETREAT", "access")],
];

/** What is compared of a report or an event. */
interface Classified {
  ploverClass: PloverClass;
  mode: string | null;
}

const isOf = ({ ploverClass, mode }: Classified, one: Kind) =>
  one.ploverClass === ploverClass && (one.modes === null || one.modes.includes(mode ?? ""));

/** The class itself first, then those that it may be swapped for. */
export function classFamily(own: Classified): PloverClass[] {
  const others = families
    .filter((kinds) => kinds.some((one) => isOf(own, one)))
    .flatMap((kinds) => kinds.map(({ ploverClass }) => ploverClass));
  return [...new Set([own.ploverClass, ...others])];
}

/** Whether two kinds of deed may be one and the same happening. */
export const areOfOneFamily = (a: Classified, b: Classified): boolean =>
  a.ploverClass === b.ploverClass ||
  families.some((kinds) => kinds.some((one) => isOf(a, one)) && kinds.some((one) => isOf(b, one)));
