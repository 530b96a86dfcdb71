import type { Deed } from "./deed.ts";
import type { Modality } from "./plover.ts";
import type { ReportActor, ReportPlace } from "./report.ts";

/** How sure the coder is of its reading, 0 to 1. Ordinal, not calibrated: a verb with both roles named is the surest. */
export function confidenceOf(
  deed: Deed,
  source: readonly ReportActor[],
  target: readonly ReportActor[],
  place: ReportPlace | null,
  modality: Modality,
): number {
  const isListed = (actors: readonly ReportActor[]) => actors.some(({ id }) => !id.startsWith("unlisted:"));
  const score =
    0.5 +
    (isListed(source) ? 0.12 : 0) +
    (isListed(target) ? 0.08 : 0) +
    (place !== null && !place.inferred ? 0.06 : 0) +
    (deed.trigger.tag === "verb" ? 0.1 : deed.voice === "light-verb" ? 0.06 : 0) -
    (source.length === 0 ? 0.06 : 0) -
    (modality === "hypothetical" || modality === "historical" ? 0.1 : 0);
  return Math.round(Math.min(0.95, Math.max(0.2, score)) * 100) / 100;
}
