/**
 * Text from outside as one harmless line: no control or bidi characters, no line breaks that could forge a field of
 * the message, no tags, nothing that a mail client or telephone would turn into a link. Links that Vedette itself
 * gives stand apart (`safeLink`).
 */
export function harmlessText(text: string, mostCharacters = 500): string {
  const line = text
    .slice(0, mostCharacters * mostLost)
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    // Cf: zero-width and bidi controls; Co, Cn: private and unassigned; Cs: half a surrogate pair.
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, "")
    .replace(/ {2,}/g, " ")
    .replace(/</g, "‹")
    .replace(/>/g, "›")
    .replace(/\b[a-z][a-z0-9+.-]{1,15}:\/\/+/gi, "")
    .replace(/\b(mailto|javascript|data|tel|sms):/gi, "$1 ")
    // A host name as links are made of: the dot before its last label, in lower case and not before a blank.
    .replace(/(?<=[\p{L}\p{N}-]{2})\.(?=[a-z]{2,24}(?![\p{L}\p{N}-]))/gu, "[.]")
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, (address) => address.replaceAll(".", "[.]"))
    .trim();
  return cutAtWord(line, mostCharacters);
}

/** For each character that is shown so many are looked at: a long text costs no more than what is shown of it. */
const mostLost = 8;

/** At most so many characters, cut between words and marked "…"; a single huge word is cut inside. */
export function cutAtWord(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most - 1).join("");
  const lastBlank = kept.lastIndexOf(" ");
  return `${(lastBlank > most / 2 ? kept.slice(0, lastBlank) : kept).trimEnd()}…`;
}

/** An article's address, to be shown as a link: http(s), escaped, without credentials; null when it is none. */
export function safeLink(url: string | null, mostCharacters = 500): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return null;
  if (parsed.username !== "" || parsed.password !== "") return null;
  const link = parsed.href.replace(/[<>"'()\s]/g, (found) => encodeURIComponent(found));
  return link.length > mostCharacters ? null : link;
}
