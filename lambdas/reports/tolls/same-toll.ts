import type { Count, Toll } from "./toll.ts";

interface Tolled {
  toll: Toll;
}

/** Numbers that cannot be of the same persons. */
const areOthers = (a: Count, b: Count): boolean => {
  const [low, high] = boundsOf(a);
  const [otherLow, otherHigh] = boundsOf(b);
  return high < otherLow || otherHigh < low;
};

/** "Dozens" are some twenty to a hundred, "about 90" 80 to 100, "at least four" may prove to be ten. */
function boundsOf({ least, most, stated }: Count): [number, number] {
  const [low, high] = slack[stated];
  return [least * low, most === null ? (least + 1) * high : most * high];
}
const slack: Readonly<Record<Count["stated"], readonly [number, number]>> = {
  exact: [1, 1],
  range: [1, 1],
  "at most": [1, 1],
  about: [0.85, 1.2],
  "at least": [1, 2],
  vague: [0.5, 4],
};

/** Another number of dead, or where none is given, of wounded or captured. */
export function isOtherToll({ toll: a }: Tolled, { toll: b }: Tolled): boolean {
  if (a.killed !== null && b.killed !== null) return areOthers(a.killed, b.killed);
  return (["wounded", "captured"] as const).some((fate) => {
    const [one, other] = [a[fate], b[fate]];
    return one !== null && other !== null && areOthers(one, other);
  });
}

/** The same telling number of dead. */
export const isOneToll = ({ toll: { killed: a } }: Tolled, { toll: { killed: b } }: Tolled) =>
  a !== null && b !== null && a.least > 1 && a.least === b.least && a.stated !== "vague" && !areOthers(a, b);
