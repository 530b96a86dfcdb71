import { headlineOf } from "./headline.ts";

/** What an article is: only news tells one happening with what belongs to it; the others set things side by side. */
export type PieceKind = "news" | "live page" | "brief" | "list" | "round-up";

/** Headlines and addresses of pages that are added to all day. */
const liveTitle = /\blive (?:blog|updates?|coverage|ticker)\b|\bliveblog\b|\bminute by minute\b/i;
const liveAddress = /\/live(?:-?blog|-?news|-?updates?|-?coverage|-?ticker)?(?:[/-]|$)/i;
/** Headlines that promise things in a row. */
const listTitle =
  /^(?:timeline|factbox|list|chronology)\b|\bkey (?:events|moments|developments|takeaways)\b|\bwhat (?:we know|to know|you need to know)\b/i;
const countTitle =
  /^(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten) (?:key |big |more )?(?:things|facts|points|takeaways|questions|stories|moments)\b/i;
/** A page for the start or the end of a day. */
const briefTitle =
  /\b(?:morning|evening|daily|weekly|midday|world|news) (?:brief|briefing|bulletin|digest)\b/i;
const roundUpTitle =
  /^(?:the|this|our) (?:week|month|day|year) in\b|\b(?:week|month|year|day) in review\b|\b(?:news|daily|weekly|morning|evening|security|incident) (?:round-?up|digest|recap|wrap|summary|briefing)\b|\bround-?up of\b/i;

/** What it says that it is, in its headline and its address. */
export function kindByHeading({ title: whole, url }: { title: string; url: string | null }): PieceKind {
  const title = whole.slice(0, longestTitle);
  const { label } = headlineOf(title);
  if (label === "live" || liveTitle.test(title) || liveAddress.test(pathOf(url))) return "live page";
  if (label === "brief" || briefTitle.test(title)) return "brief";
  if (listTitle.test(title) || countTitle.test(title)) return "list";
  return roundUpTitle.test(title) ? "round-up" : "news";
}

const longestTitle = 300;
const pathOf = (url: string | null) => (url !== null && URL.canParse(url) ? new URL(url).pathname : "");

/** Pages that say again what was told: nothing in them is told first. A live page, a brief, and whatever a headline tells, may be. */
export const retellsOnly = (kind: PieceKind): boolean => kind === "list" || kind === "round-up";
