import type { WorldPlace } from "../../lambdas/mentions/pack-knowledge.ts";

const openings = "b br d dr f g gr h k kl l m n p pr r s st t tr v z".split(" ");
const vowels = "a e i o u ai ei ou".split(" ");
const closings = "l m n r s t nd rk sh v".split(" ");

/** Invented towns of two to four syllables, one or two words, always the same ones. */
export function inventedPlaces(count: number): WorldPlace[] {
  let state = 12_345;
  // Numerical Recipes' linear congruential generator.
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const syllable = () =>
    `${openings[next(openings.length)]}${vowels[next(vowels.length)]}${next(2) === 0 ? "" : closings[next(closings.length)]}`;
  const word = () => {
    const text = Array.from({ length: 2 + next(3) }, syllable).join("");
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, (_, n) => ({
    id: `invented-${n}`,
    name: next(3) === 0 ? `${word()} ${word()}` : word(),
    type: "town",
    precision: "settlement",
    countries: ["XZ"],
    province: null,
    lat: 0,
    lon: 0,
    aliases: [],
    ambiguous: false,
    source: "invented",
    population: 1,
    shortForms: [],
  }));
}
