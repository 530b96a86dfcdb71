import * as v from "valibot";

/** A number of persons as a sentence states it; `most` is null when nothing bounds it. */
export const countSchema = v.object({
  least: v.pipe(v.number(), v.integer(), v.minValue(0)),
  most: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  stated: v.picklist(["exact", "at least", "at most", "about", "range", "vague"]),
});
export type Count = v.InferOutput<typeof countSchema>;
/** How exact the words before a number make it. */
export type Qualifier = Count["stated"] | "same";

export const exact = (value: number): Count => ({ least: value, most: value, stated: "exact" });
export const vague = (least: number): Count => ({ least, most: null, stated: "vague" });

export function plus(a: Count, b: Count): Count {
  const most = a.most === null || b.most === null ? null : a.most + b.most;
  return { least: a.least + b.least, most, stated: statedOf(a, b, most) };
}

function statedOf(a: Count, b: Count, most: number | null): Count["stated"] {
  if (a.stated === b.stated) return a.stated;
  if (most === null) return "at least";
  return a.stated === "about" || b.stated === "about" ? "about" : "range";
}

export function qualified(count: Count, stated: Qualifier): Count {
  if (stated === "same" || count.stated === "range") return count;
  if (stated === "at most") return { least: 0, most: count.most ?? count.least, stated };
  if (stated === "at least") return { least: count.least, most: null, stated };
  return count.stated === "exact" ? { ...count, stated } : count;
}

/** Of a number of dead and wounded together: none to all of them. */
export function shareOf({ most }: Count): Count {
  if (most === null) return vague(0);
  return most === 0 ? exact(0) : { least: 0, most, stated: "at most" };
}
