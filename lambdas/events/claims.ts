import * as v from "valibot";
import type { Report } from "../reports/report.ts";

/** One version of a fact on which the reports of an event differ, and the publishers that tell it so. */
export const claimSchema = v.object({
  about: v.picklist(["who did it", "to whom", "place", "killed", "modality"]),
  says: v.string(),
  publishers: v.array(v.string()),
});
export type Claim = v.InferOutput<typeof claimSchema>;

/** Versions and publishers kept, at most. */
const most = { versions: 5, publishers: 10 };

/**
 * Where the reports differ, side by side: each version with who tells it, in the order in which they came. A report that
 * is silent on a fact makes no claim about it; the last word of each publisher is its claim.
 * @param reports in the order of publication.
 */
export function claimsOf(reports: readonly Report[]): Claim[] {
  return Object.entries(facts).flatMap(([about, says]) => {
    const lastOf = new Map<string, string>();
    for (const report of reports) {
      const said = says(report);
      if (said !== null) lastOf.set(report.publisher, said);
    }
    const versions = [...new Set(lastOf.values())].slice(0, most.versions);
    if (versions.length < 2) return [];
    return versions.map((version) => ({
      about: about as Claim["about"],
      says: version,
      publishers: [...lastOf]
        .filter(([, said]) => said === version)
        .map(([publisher]) => publisher)
        .slice(0, most.publishers),
    }));
  });
}

const names = (actors: readonly { name: string }[]) =>
  actors.length === 0
    ? null
    : actors
        .map(({ name }) => name)
        .toSorted()
        .slice(0, 4)
        .join(", ");

const facts: Record<Claim["about"], (report: Report) => string | null> = {
  "who did it": ({ sourceActors, modality }) => (modality === "denied" ? null : names(sourceActors)),
  "to whom": ({ targetActors, modality }) => (modality === "denied" ? null : names(targetActors)),
  place: ({ place }) => (place === null || place.inferred ? null : place.name),
  killed: ({ toll }) => {
    if (toll.killed === null) return null;
    const { least, most: atMost } = toll.killed;
    return least === atMost || atMost === null ? String(least) : `${least} to ${atMost}`;
  },
  modality: ({ modality }) => modality,
};
