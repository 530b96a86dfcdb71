import type { PloverClass } from "../reports/plover.ts";

/**
 * Classes that publishers' words, or the coder, easily swap for one and the same happening: a meeting that signs
 * something, a drill told from one side (MOBILIZE) or from both (COOPERATE). Every other class stands alone.
 */
const families: readonly (readonly PloverClass[])[] = [
  ["CONSULT", "AGREE"],
  ["MOBILIZE", "COOPERATE"],
];

/** The class itself first, then those that it may be swapped for. */
export function classFamily(ploverClass: PloverClass): PloverClass[] {
  const family = families.find((classes) => classes.includes(ploverClass)) ?? [];
  return [ploverClass, ...family.filter((other) => other !== ploverClass)];
}
