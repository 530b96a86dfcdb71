import * as v from "valibot";
import type { Article } from "../article/article.ts";
import { kindByHeading } from "../article/kind-by-heading.ts";
import { instantSchema } from "../check.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Named } from "../reports/code-article.ts";
import { leadSchema } from "../reports/lead.ts";
import { type Alike, likest } from "./alike.ts";
import type { Candidate } from "./candidate.ts";
import type { Happening } from "./happening.ts";
import { type Dated, matchDate } from "./match-date.ts";
import { type MatchScore, matchParts, modalityWorld } from "./match-event.ts";
import { isNumber, type Look, type Looked, lookAgain, mayBeFrom, saidFor, sumOf } from "./second-look.ts";

/** An article about security that codes nothing, as far as it is looked for what event it mentions: about 0.8 KB. */
export const uncodedSchema = v.object({
  articleId: v.string(),
  revision: v.number(),
  publisher: v.string(),
  url: v.nullable(v.string()),
  title: v.string(),
  publishedAt: instantSchema,
  lead: leadSchema,
  particulars: v.array(v.string()),
});
export type Uncoded = v.InferOutput<typeof uncodedSchema>;

/** From this score on such an article mentions an event; from `mayBeFrom` on it may. */
export const mentionsFrom = 1.1;
/** Articles from which on an event takes no further one. */
export const mostMentions = 20;
const longestTitle = 300;

/** The name that a mention has among the reports of its article. */
export const mentionId = ({ articleId }: Pick<Uncoded, "articleId">) => `${articleId}.mention`;

/**
 * The article as it is looked for; null where that could find nothing that is sure: its lead must name an actor, and a place below
 * a province or a number from ten up, or such a place and such a number. Nor is it looked for where it goes through what happened.
 */
export function uncodedOf(
  article: Pick<Article, "id" | "revision" | "publisher" | "url" | "title" | "publishedAt" | "firstSeenAt">,
  { lead, particulars }: Named,
): Uncoded | null {
  const isGiven = [lead.actors.length > 0, lead.places.length > 0, particulars.some(isNumber)];
  if (isGiven.filter(Boolean).length < 2 || kindByHeading(article) !== "news") return null;
  const { id: articleId, revision, publisher, url, title, firstSeenAt } = article;
  return {
    articleId,
    revision,
    publisher,
    url,
    title: title.slice(0, longestTitle),
    publishedAt: article.publishedAt ?? firstSeenAt,
    lead,
    particulars,
  };
}

/** What a first look says of a telling that nothing was coded of. */
const nothingRead: MatchScore = {
  score: 0,
  parts: Object.fromEntries(matchParts.map((part) => [part, 0])) as MatchScore["parts"],
  said: Object.fromEntries(matchParts.map((part) => [part, ""])) as MatchScore["said"],
  veto: "nothing was coded of one",
  ruledOutBy: [],
};

type Published = Pick<Uncoded, "publishedAt">;

/** How much the article looks like an event, by what both name: the likest of its tellings; null where something rules it out. */
export function likenessOf(
  uncoded: Named & Published,
  tellings: readonly Happening[],
  knowledge: Knowledge,
): { score: number; said: string[] } | null {
  const looks = tellings.flatMap((told) => {
    const found = looksAt(uncoded, told, knowledge);
    return found === null ? [] : [{ score: sumOf(found), said: saidFor(found) }];
  });
  return looks.toSorted((a, b) => b.score - a.score)[0] ?? null;
}

function looksAt(uncoded: Named & Published, told: Happening, knowledge: Knowledge): Look[] | null {
  const { publishedAt, lead, particulars } = uncoded;
  const day = publishedAt.slice(0, 10);
  const own: Looked & Dated = {
    toldIn: "main",
    place: null,
    killed: null,
    lead,
    particulars: [particulars],
    firstPublishedAt: publishedAt,
    lastPublishedAt: publishedAt,
    modality: "happened",
    eventDate: { from: day, to: day, precision: "published" },
  };
  if (modalityWorld(told.modality) !== "live" || matchDate(own, told).veto !== null) return null;
  const looks = lookAgain(own, told, nothingRead, knowledge);
  return looks === null ? null : [...looks, { points: 0.3, said: "nothing rules it out" }];
}

/** What an article that codes nothing has to do with one stored event. */
export interface Mentioning {
  reportId: string;
  eventId: string;
  isNew: false;
  score: number;
  mention: true;
  said: string[];
}

/** The one event that it mentions, or may mention, of these: the likest, told as news. None at most. */
export function mentionsIn(
  uncoded: Uncoded,
  candidates: readonly Candidate[],
  former: ReadonlySet<string>,
  knowledge: Knowledge,
): Mentioning[] {
  const alike = candidates.flatMap(
    ({ eventId, firstSeenAt, tellings, backgroundOnly, mentionCount = 0 }): Alike[] => {
      const isOpen = !backgroundOnly && (former.has(eventId) || mentionCount < mostMentions);
      const likeness = isOpen ? likenessOf(uncoded, tellings, knowledge) : null;
      return likeness === null || likeness.score < mayBeFrom ? [] : [{ eventId, firstSeenAt, ...likeness }];
    },
  );
  const best = likest(alike);
  if (best === null) return [];
  const { eventId, score, said } = best;
  return [{ reportId: mentionId(uncoded), eventId, isNew: false, score, mention: true, said }];
}
