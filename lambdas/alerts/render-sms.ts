import { foldAscii } from "./fold-ascii.ts";
import { safeLink } from "./harmless-text.ts";
import { sayChange, sayEvent, sayOwn, unratedSaid } from "./say-event.ts";
import type { Telling } from "./telling.ts";

/** One SMS part: 160 septets of the GSM-7 alphabet, in which a few characters take two. */
const smsSeptets = 160;

/**
 * One part, without question marks. What does not fit goes word by word, from what happened: how grave it is and on whose
 * word stands in every text; the link whole or not at all.
 */
export function renderSms({ event, kind, changes }: Telling): string {
  const changed = changes.flatMap((change) => sayChange(change, event));
  const said = toGsm(`${kind === "update" ? `UPDATE ${changed.join("; ")}: ` : ""}${sayEvent(event)}.`);
  const killed = event.killed === null ? "" : `${event.killed} killed.`;
  const publishers = event.unrated ? unratedSaid : sayOwn(event, "1");
  const facts = [killed, `Severity ${event.severity}, ${publishers}.`].filter((fact) => fact !== "");
  const whole = [said, ...facts].join(" ");
  const link = safeLink(event.reports[0]?.url ?? null);
  if (link !== null && isGsm(link) && septets(`${whole} ${link}`) <= smsSeptets) return `${whole} ${link}`;
  if (septets(whole) <= smsSeptets) return whole;
  const tail = ` ${facts.join(" ")}`;
  return `${fitWords(said, smsSeptets - septets(tail))}${tail}`;
}

/** Whole words up to the limit, then "..". A first word that alone is too long is left away. */
export function fitWords(text: string, most: number): string {
  if (septets(text) <= most) return text;
  const kept: string[] = [];
  for (const word of text.split(" ")) {
    if (septets([...kept, word].join(" ")) > most - 2) break;
    kept.push(word);
  }
  return `${kept.join(" ")}..`;
}

/** Of ASCII the GSM-7 alphabet lacks the grave accent alone; its extension table's characters take two septets. */
export const toGsm = (text: string): string => foldAscii(text).replace(/`/g, "'");
const isGsm = (text: string) => /^[\x20-\x5f\x61-\x7e]*$/.test(text);
export const septets = (text: string): number => text.length + (text.match(/[\^{}\\[\]~|]/g) ?? []).length;
