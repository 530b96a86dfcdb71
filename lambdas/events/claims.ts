import * as v from "valibot";
import type { Report } from "../reports/report.ts";

const aboutSchema = v.picklist(["who did it", "to whom", "place", "killed", "modality"]);

/** One version of a fact on which the reports of an event differ, and the publishers that tell it so. */
export const claimSchema = v.object({
  about: aboutSchema,
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
  return aboutSchema.options.flatMap((about) => {
    const says = facts[about];
    const lastOf = new Map<string, Said>();
    for (const report of reports) {
      const said = says(report);
      if (said !== null) lastOf.set(report.publisher, said);
    }
    const versions = new Map([...lastOf.values()].toReversed().map((said) => [said.key, said.text]));
    if (versions.size < 2) return [];
    return [...versions]
      .toReversed()
      .slice(0, most.versions)
      .map(([version, text]) => ({
        about,
        says: text,
        publishers: [...lastOf]
          .filter(([, { key }]) => key === version)
          .map(([publisher]) => publisher)
          .slice(0, most.publishers),
      }));
  });
}

/** A version of a fact: what it is compared by, and how it is shown. */
interface Said {
  key: string;
  text: string;
}
const said = (text: string): Said => ({ key: text, text });

/** A state and its own forces ("Israel", "Israeli jets") are no two versions of who did it. */
function names(actors: readonly { id: string; name: string }[]): Said | null {
  const sorted = actors.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 4);
  if (sorted.length === 0) return null;
  return {
    key: sorted.map(({ id }) => id.replace(/-(?:military|police)$/, "")).join(" "),
    text: sorted.map(({ name }) => name).join(", "),
  };
}

const facts: Record<Claim["about"], (report: Report) => Said | null> = {
  "who did it": ({ sourceActors, modality }) => (modality === "denied" ? null : names(sourceActors)),
  "to whom": ({ targetActors, modality }) => (modality === "denied" ? null : names(targetActors)),
  place: ({ place }) => (place === null || place.inferred ? null : said(place.name)),
  killed: ({ toll }) => {
    if (toll.killed === null) return null;
    const { least, most: atMost } = toll.killed;
    return said(least === atMost || atMost === null ? String(least) : `${least} to ${atMost}`);
  },
  modality: ({ modality }) => said(modality),
};
