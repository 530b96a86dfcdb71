import { contextsOf } from "./contexts.ts";
import type { Deed } from "./deeds/deed.ts";
import { acledOf } from "./mode.ts";
import { quadClassOf } from "./plover.ts";
import type { CodedReport } from "./report.ts";

/** What kind of deed a report tells, in each of the schemes that it goes by. */
type Kind = Pick<
  CodedReport,
  "ploverClass" | "mode" | "contexts" | "quadClass" | "cameoRoot" | "acledType" | "acledSubType" | "intensity"
>;

/** All that follows from a deed and its mode. `words`: of whom or what it was done to, and of who did it. */
export function kindOf(
  deed: Pick<Deed, "frame" | "means" | "theme">,
  mode: string | null,
  words: { target: string; source: string },
): Kind {
  const { ploverClass, cameoRoot, intensity } = deed.frame;
  const [acledType, acledSubType] = acledOf(deed, mode, words.target, words.source);
  return {
    ploverClass,
    mode,
    contexts: contextsOf(deed, mode),
    quadClass: quadClassOf[ploverClass],
    cameoRoot,
    acledType,
    acledSubType,
    intensity,
  };
}
