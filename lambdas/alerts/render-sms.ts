import { cutTo, fitLine } from "./fit-line.ts";
import { foldAscii } from "./fold-ascii.ts";
import { safeLink } from "./harmless-text.ts";
import { openingWord } from "./render-subject.ts";
import { capitalise, type Manner } from "./say-event.ts";
import { readingInShort } from "./say-reading.ts";
import { sayOwn } from "./say-sure.ts";
import type { Telling, Told } from "./telling.ts";

/** One SMS part: 160 septets of the GSM-7 alphabet, in which a few characters take two; of two parts each has 153. */
export const smsSeptets = 160;
const joinedSeptets = 153;
/** From this severity on a link is worth a second part. */
const graveSeverity = 4;

const manners: readonly Manner[] = [
  { mostNames: 2, isShort: true },
  { mostNames: 1, isShort: true },
  { mostNames: 1, isShort: true, isBrief: true },
];

/** What a text message says of events that nobody tells who is rated. */
export const unratedShort = "unrated publishers only";
/** And of those that a model alone read. */
export const readShort = "read by a model only";

/**
 * One part, without question marks: how grave, what, to whom, where, how many killed, how many publishers if several, how
 * many more events. The link whole or not at all: behind it where it fits, in a second part where the event is grave.
 */
export function renderSms(telling: Telling): string {
  const { event } = telling.main;
  const link = linkOf(telling.main);
  const whole = textOf(telling, smsSeptets);
  const one = withLink(whole, link);
  const isWorthASecond = event.severity >= graveSeverity && link !== null && septets(link) < joinedSeptets;
  return one === whole && isWorthASecond ? `${textOf(telling, joinedSeptets)} ${link}` : one;
}

/** Where to read of it, if a text message can hold that. */
export function linkOf(told: Told | undefined): string | null {
  const link = safeLink(told?.event.reports[0]?.url ?? null);
  return link !== null && isGsm(link) ? link : null;
}

/** The link behind it where one part has room for both. */
export const withLink = (text: string, link: string | null): string =>
  link !== null && septets(`${text} ${link}`) <= smsSeptets ? `${text} ${link}` : text;

function textOf({ kind, main, also }: Telling, most: number): string {
  const { event } = main;
  const own = event.independentCount > 1 ? sayOwn(event, "1") : "";
  const facts = [
    event.readBy !== undefined ? readShort : event.unrated ? unratedShort : own,
    also.length > 0 ? `+${also.length} more` : "",
    readingInShort(main.reading),
  ].filter((fact) => fact !== "");
  return fitLine({
    event,
    before: `Vedette ${event.severity}: ${openingWord({ kind, main })}`,
    behind: facts.length === 0 ? "." : `. ${capitalise(facts.join(", "))}.`,
    most,
    lengthOf: septets,
    letters: toGsm,
    manners,
  });
}

/** Several events in one part: the words before, then as many as fit. */
export const fitWords = (text: string, most: number): string => cutTo(text, most, septets);

/** Of ASCII the GSM-7 alphabet lacks the grave accent alone; its extension table's characters take two septets. */
export const toGsm = (text: string): string => foldAscii(text).replace(/`/g, "'");
const isGsm = (text: string) => /^[\x20-\x5f\x61-\x7e]*$/.test(text);
export const septets = (text: string): number => text.length + (text.match(/[\^{}\\[\]~|]/g) ?? []).length;
