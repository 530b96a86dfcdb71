import type { PieceKind } from "../article/kind-by-heading.ts";
import type { Instant } from "../check.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { PloverClass } from "../reports/plover.ts";
import { isNews, type Report } from "../reports/report.ts";
import { compare } from "./compare.ts";
import type { Aside, SecurityEvent } from "./event.ts";
import { kindOfPiece } from "./kind-of-piece.ts";
import { areOfOneDay, areRelated, countriesOf, kmApart, nearKm, shareParty } from "./relation.ts";

/**
 * A story is a main happening with its side deeds, which are told together. What belongs to it is decided article by
 * article; it is not passed on: what stands beside a side deed is in the side deed's story, not in that of its main one.
 */

/** A deed that is done because of another, and how it is called. */
interface SideDeed {
  said: string;
  ploverClass: PloverClass;
  /** Null for every mode of the class. */
  modes: readonly string[] | null;
}
const deed = (said: string, ploverClass: PloverClass, ...modes: string[]): SideDeed => ({
  said,
  ploverClass,
  modes: modes.length === 0 ? null : modes,
});

const sideDeeds: readonly SideDeed[] = [
  deed("a reaction", "SUPPORT"),
  deed("a reaction", "ACCUSE"),
  deed("a reaction", "REJECT"),
  deed("a demand", "REQUEST"),
  deed("a statement", "THREATEN"),
  deed("a statement", "AGREE", "promise"),
  deed("an arrest", "COERCE", "arrest"),
  deed("talks", "CONSULT"),
  deed("sanctions", "SANCTION"),
  deed("a deployment", "MOBILIZE"),
  deed("a drill", "COOPERATE", "exercise"),
];

/**
 * Whether `other` stands beside the main happening of its article, and by which rule; null when it stands by itself. A side
 * deed is related to the main one by a party or a country; any other shares its day, its place and a party.
 */
export function asideOf(
  main: Report,
  other: Report,
  article: { kind: PieceKind },
  knowledge: Knowledge,
): { by: string } | null {
  if (article.kind !== "news" || main.id === other.id || !isNews(main) || !isNews(other)) return null;
  const side = sideDeeds.find(
    ({ ploverClass, modes }) =>
      ploverClass === other.ploverClass && (modes === null || modes.includes(other.mode ?? "")),
  );
  if (side !== undefined && areRelated(main, other, knowledge))
    return { by: `${side.said}, told beside the main happening of its article` };
  const km = kmApart(main, other);
  return km !== null && km <= nearKm && areOfOneDay(main, other) && shareParty(main, other, knowledge)
    ? {
        by: `the day, the place (${Math.round(km)} km apart) and a party of the main happening of its article`,
      }
    : null;
}

/** What of an article stands beside its main happening, report by report; `eventOf` says which event each report tells. */
export function asidesIn(
  reports: readonly Report[],
  eventOf: ReadonlyMap<string, string>,
  knowledge: Knowledge,
): Map<string, Aside> {
  const main = reports.find(({ isMain }) => isMain === true);
  const mainEvent = main === undefined ? undefined : eventOf.get(main.id);
  const asides = new Map<string, Aside>();
  if (main === undefined || mainEvent === undefined) return asides;
  const article = { kind: kindOfPiece(reports.filter(isNews), knowledge) };
  for (const report of reports) {
    const eventId = eventOf.get(report.id);
    const aside = eventId === mainEvent ? null : asideOf(main, report, article, knowledge);
    if (eventId !== undefined && aside !== null) asides.set(report.id, { main: mainEvent, by: aside.by });
  }
  return asides;
}

/** A report of an event, with what the plan of its article noted. */
export type NotedReport = Report & { aside?: Aside | null | undefined };

/**
 * The story that an event belongs to by what its reports say: that of the article which told it first. Later ones find it
 * told already, and two events never stand beside each other, however the articles about them come in.
 */
export function asideOfEvent(reports: readonly NotedReport[]): Aside | null {
  const news = reports.filter(isNews);
  const [first] = news.toSorted(
    (a, b) => compare(a.publishedAt, b.publishedAt) || compare(a.articleId, b.articleId),
  );
  const told = news
    .filter(({ articleId }) => articleId === first?.articleId)
    .toSorted((a, b) => compare(a.id, b.id));
  if (told.some(({ isMain }) => isMain === true)) return null;
  return told.find(({ aside }) => aside != null)?.aside ?? null;
}

/** Events of a story at most, the main one among them. */
export const mostInStory = 12;
/** Side deeds that are kept with a story; of these the first seen are in it. */
export const mostClaims = 40;
const openMs = 24 * 3_600_000;

/** What is known of a story: its main event, and the side deeds that belong to it as long as there is room. */
export interface Story {
  main: string;
  /** When the main event was first seen; null when no report tells it any longer, as of news. */
  since: Instant | null;
  claims: readonly { eventId: string; seenAt: Instant }[];
}

/** When a story closes. */
export const closesAt = (since: Instant): Instant => new Date(Date.parse(since) + openMs).toISOString();

/** The events of a story, the main one first: side deeds first seen within a day of it, the first of them as far as there is room. */
export function eventsOf({ main, since, claims }: Story): string[] {
  if (since === null) return [];
  const near = claims.filter(({ seenAt }) => Math.abs(Date.parse(seenAt) - Date.parse(since)) <= openMs);
  return [
    main,
    ...inOrder(near)
      .slice(0, mostInStory - 1)
      .map(({ eventId }) => eventId),
  ];
}

/** The story with a side deed in it, or as it now was seen, or without it (`seenAt` null). */
export function withClaim(story: Story, eventId: string, seenAt: Instant | null): Story {
  const others = story.claims.filter((claim) => claim.eventId !== eventId);
  const claims = seenAt === null ? others : [...others, { eventId, seenAt }];
  return { ...story, claims: inOrder(claims).slice(0, mostClaims) };
}

const inOrder = (claims: Story["claims"]) =>
  claims.toSorted((a, b) => compare(a.seenAt, b.seenAt) || compare(a.eventId, b.eventId));

/** Severity from which on nothing waits for anything of its story. */
const graveFrom = 4;

type Weighed = Pick<SecurityEvent, "ploverClass" | "killed" | "severity" | "place">;

/** Why a side deed is told at once, whatever else of its story was told or will be; null when it may wait. */
export function isNeverHeld(event: Weighed, main: Weighed): string | null {
  if (event.ploverClass === "ASSAULT") return "an attack is never held";
  if ((event.killed ?? 0) > 0) return "what tells of dead is never held";
  if (event.severity >= graveFrom) return `severity ${event.severity} is never held`;
  const elsewhere = countriesOf(event).filter((country) => !countriesOf(main).includes(country));
  return elsewhere.length === 0
    ? null
    : `what lies in another country (${elsewhere.join(", ")}) is never held`;
}
