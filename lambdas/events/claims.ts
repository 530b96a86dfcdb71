import * as v from "valibot";
import type { Report } from "../reports/report.ts";

const aboutSchema = v.picklist(["who did it", "to whom", "place", "killed", "modality"]);

/** One version of a fact on which the reports of an event differ, and the publishers that tell it so. */
export const claimSchema = v.object({
  about: aboutSchema,
  says: v.string(),
  publishers: v.array(v.string()),
  /** False when only publishers say so that count for nothing beside the others. */
  counts: v.optional(v.boolean(), true),
});
export type Claim = v.InferOutput<typeof claimSchema>;

/** Versions and publishers kept, at most. */
const most = { versions: 5, publishers: 10 };

/**
 * Where the reports differ, side by side: each version with who tells it, in the order in which they came, those that
 * count first. A report that is silent on a fact makes no claim about it; the last word of each publisher is its claim.
 * What only reports say that do not count is a difference even where the others are silent.
 * @param counted, uncounted each in the order of publication.
 */
export function claimsOf(counted: readonly Report[], uncounted: readonly Report[] = []): Claim[] {
  return aboutSchema.options.flatMap((about) => {
    const said = lastWords(counted, facts[about]);
    const beside = lastWords(uncounted, facts[about]);
    const versions = versionsOf(said);
    const strange = versionsOf(beside).filter(([version]) => versions.every(([known]) => known !== version));
    if (versions.length < 2 && strange.length === 0) return [];
    return [...versions, ...strange].slice(0, most.versions).map(([version, says]) => ({
      about,
      says,
      publishers: [...said, ...beside]
        .filter(([, { key }]) => key === version)
        .map(([publisher]) => publisher)
        .slice(0, most.publishers),
      counts: versions.some(([known]) => known === version),
    }));
  });
}

/** What each publisher said last. */
function lastWords(reports: readonly Report[], says: (report: Report) => Said | null): Map<string, Said> {
  const lastOf = new Map<string, Said>();
  for (const report of reports) {
    const said = says(report);
    if (said !== null) lastOf.set(report.publisher, said);
  }
  return lastOf;
}

/** The versions that publishers hold to, by key, each in the words in which it first came. */
function versionsOf(lastOf: ReadonlyMap<string, Said>): [string, string][] {
  const latestFirst = [...lastOf.values()].toReversed().map(({ key, text }): [string, string] => [key, text]);
  return [...new Map(latestFirst)].toReversed();
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
