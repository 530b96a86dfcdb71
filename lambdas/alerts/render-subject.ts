import { fitLine } from "./fit-line.ts";
import { foldAscii } from "./fold-ascii.ts";
import { isPutRight, sayChangesShort } from "./say-change.ts";
import type { Manner } from "./say-event.ts";
import type { Telling, Told, ToldWatch } from "./telling.ts";

/** SNS takes fewer than 100 characters of ASCII, no line breaks, beginning with a letter, digit or punctuation. */
export const subjectCharacters = 99;
/** Of a watch's id; what happened needs the room more. */
const labelCharacters = 30;

/** With less room names become short, then fewer. */
const manners: readonly Manner[] = [
  { mostNames: 3 },
  { mostNames: 3, isShort: true },
  { mostNames: 2, isShort: true },
  { mostNames: 1, isShort: true },
  { mostNames: 1, isShort: true, isBrief: true },
];

/**
 * "[Vedette 4] iran-in-syria +2: UPDATE denied: Air strike by … on …, Palmyra, SY, 4 killed". All of a story begin
 * alike, with how grave it is and the first watch, so that mail can be sorted by it.
 */
export function renderSubject(telling: Telling): string {
  const { severity } = telling.main.event;
  return fitSubject(
    telling.main,
    `${subjectStart(severity, labelOf(telling.main.watches))}${openingWord(telling)}`,
  );
}

/** What kind of word it is, and what changed: "UPDATE denied: "; nothing where it is new. */
export function openingWord({ kind, main }: Pick<Telling, "kind" | "main">): string {
  if (kind === "new") return "";
  if (kind === "correction") return isPutRight(main) ? "CORRECTION: " : "NO LONGER STANDS: ";
  const changed = sayChangesShort(main.changes).join(", ");
  return changed === "" ? "UPDATE: " : `UPDATE ${changed}: `;
}

/** "[Vedette 4] digest: "; without a number where nothing happened. */
export const subjectStart = (severity: number | null, label: string): string =>
  `[Vedette${severity === null ? "" : ` ${severity}`}]${label === "" ? "" : ` ${label}:`} `;

/** What happened behind words that stay. */
export const fitSubject = ({ event }: Pick<Told, "event">, before: string): string =>
  fitLine({
    event,
    before,
    behind: "",
    most: subjectCharacters,
    lengthOf: ({ length }) => length,
    letters: foldAscii,
    manners,
  });

/** The first watch, and how many more. */
function labelOf(watches: readonly ToldWatch[]): string {
  const more = watches.length > 1 ? ` +${watches.length - 1}` : "";
  return watches.length === 0 ? "" : `${watches[0]?.id.slice(0, labelCharacters)}${more}`;
}
