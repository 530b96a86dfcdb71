import type { Instant } from "../check.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { type Precision, precisions } from "../mentions/place.ts";
import { shortNameOf } from "../mentions/short-name.ts";
import { type Modality, modalities } from "../reports/plover.ts";
import {
  type EventDate,
  isByRules,
  isNews,
  ownerOf,
  type Report,
  type ReportActor,
  type ReportPlace,
} from "../reports/report.ts";
import { claimsOf } from "./claims.ts";
import { compare } from "./compare.ts";
import { credibilityOf } from "./credibility.ts";
import type { BackgroundTelling, EventActor, EventReport, SecurityEvent } from "./event.ts";
import { type Copies, findCopies } from "./find-copies.ts";
import { isSeatFor } from "./match-place.ts";
import { putRight } from "./put-right.ts";
import { isRated, weighReports } from "./weigh-reports.ts";

/** Bounds of an event's lists, so that the item stays far below DynamoDB's 400 KB however many reports there are. */
const most = {
  reports: 40,
  background: 10,
  actors: 20,
  texts: 5,
  contexts: 10,
  publishers: 40,
  sentence: 500,
  title: 300,
};

/** Of several modalities of one happening the first in this list is the event's: a fact beats a claim. */
const modalityOrder: readonly Modality[] = [
  "happened",
  "alleged",
  "announced",
  "planned",
  "threatened",
  "denied",
  "historical",
  "hypothetical",
];

/** Of several dates the sharpest is the event's. */
const dateOrder: readonly EventDate["precision"][] = ["day", "published", "week", "month", "year"];

/** `area` names no point: a country of which a word is sure says more. */
const placeOrder: readonly Precision[] = [
  ...precisions.filter((p) => p !== "area" && p !== "country"),
  "area",
  "country",
];

/** What an event has of its own: who it is, what analysts said of it, and how it stands to other events. */
export type Own = Pick<SecurityEvent, "id" | "version" | "updatedAt"> &
  Partial<Pick<SecurityEvent, "feedback" | "folded" | "story" | "mayBe" | "mentionedBy">>;

/**
 * The event that these reports tell of together: what those say that tell it as news, and listed beside it those that
 * retell it as background, or that a model alone read. Where nobody tells it as news any longer it is what these retell;
 * where no rule read it, what the model read. Deterministic: neither
 * their order nor how often it is folded matters. `own` is what no report says.
 */
export function foldEvent(
  reports: readonly [Report, ...Report[]],
  own: Own,
  knowledge: Knowledge,
): SecurityEvent {
  const news = reports.filter(isNews);
  const byRules = news.filter(isByRules);
  const [first, ...others] = byRules.length > 0 ? byRules : news;
  if (first === undefined)
    return { ...putRight(foldTellings(reports, own, knowledge)), backgroundOnly: true };
  const background = inOrder(reports.filter((report) => !isNews(report)));
  return {
    ...putRight(foldTellings([first, ...others], own, knowledge)),
    background: background.slice(0, most.background).map(backgroundTelling),
    backgroundCount: background.length,
    ...alsoReadIn(inOrder(news), first),
  };
}

/** What a model alone read weighs nothing beside what rules read, and is only listed. */
function alsoReadIn(news: readonly Report[], first: Report): Pick<SecurityEvent, "alsoRead"> {
  const read = news.flatMap((report) =>
    report.readBy === undefined ? [] : [{ ...backgroundTelling(report), readBy: report.readBy }],
  );
  return read.length === 0 || !isByRules(first) ? {} : { alsoRead: read.slice(0, most.background) };
}

/** What those reports say whose word counts, beside it what the others say otherwise. */
function foldTellings(
  reports: readonly [Report, ...Report[]],
  own: Own,
  knowledge: Knowledge,
): SecurityEvent {
  const { telling, counted, uncounted, unrated } = weighReports(inOrder(reports), knowledge);
  const modality =
    modalityOrder.find((one) => counted.some((report) => report.modality === one)) ?? modalities[0];
  const ploverClass = commonest(telling.map((report) => report.ploverClass)) ?? reports[0].ploverClass;
  const leading = telling.filter((report) => report.ploverClass === ploverClass);
  const lead = leading.reduce(
    (best, report) => (report.confidence > best.confidence ? report : best),
    leading[0] ?? reports[0],
  );
  const all = [...counted, ...uncounted];
  const publishers = unique(all.map(({ publisher }) => publisher));
  const copies = findCopies([...all.filter(isRated), ...all.filter((report) => !isRated(report))]);
  const isOwn = ({ id }: Report) => !copies.has(id);
  const voices = unique(telling.filter(isOwn).map(ownerOf)).length;
  return {
    feedback: [],
    folded: [],
    foldedInto: null,
    story: null,
    mayBe: [],
    ...own,
    ...(lead.readBy === undefined ? {} : { readBy: lead.readBy }),
    ploverClass,
    mode: commonest(leading.flatMap(({ mode }) => (mode === null ? [] : [mode]))),
    contexts: byCount(counted.flatMap(({ contexts }) => contexts)).slice(0, most.contexts),
    quadClass: lead.quadClass,
    cameoRoot: lead.cameoRoot,
    acledType: lead.acledType,
    acledSubType: lead.acledSubType,
    intensity: telling
      .map((report) => report.intensity)
      .reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a)),
    sourceActors: foldActors(
      counted.map((report) => report.sourceActors),
      knowledge,
    ),
    targetActors: foldActors(
      counted.map((report) => report.targetActors),
      knowledge,
    ),
    place: foldPlace(telling, knowledge),
    eventDate: foldDate(telling),
    modality,
    denied: counted.some((report) => report.modality === "denied"),
    unrated,
    killed: greatest(telling.flatMap(({ toll }) => toll.killed?.least ?? [])),
    wounded: greatest(telling.flatMap(({ toll }) => toll.wounded?.least ?? [])),
    weapon: commonest(telling.flatMap(({ weapon }) => (weapon === null ? [] : [weapon]))),
    severity: Math.max(...telling.map(({ severity }) => severity)),
    confidence: Math.max(...telling.map(({ confidence }) => confidence)),
    credibility: credibilityOf(counted, copies, knowledge),
    publishers: publishers.slice(0, most.publishers),
    publisherCount: publishers.length,
    independentCount: unrated ? Math.min(1, voices) : voices,
    reportCount: all.length,
    reports: [
      ...counted.map((report) => eventReport(report, copies, true)),
      ...uncounted.map((report) => eventReport(report, copies, false)),
    ].slice(0, most.reports),
    background: [],
    backgroundCount: 0,
    backgroundOnly: false,
    claims: claimsOf(counted.filter(isOwn), uncounted.filter(isOwn)),
    firstPublishedAt: earliest(counted.map(({ publishedAt }) => publishedAt)),
    lastPublishedAt: latest(counted.map(({ publishedAt }) => publishedAt)),
    firstSeenAt: earliest(all.map(({ firstSeenAt }) => firstSeenAt)),
    backlogOnly: counted.every(({ reading }) => reading === "backlog"),
    retracted: false,
  };
}

function inOrder(reports: readonly Report[]): Report[] {
  return [...reports].sort((a, b) => compare(a.publishedAt, b.publishedAt) || compare(a.id, b.id));
}

/** A later report may be sharper: a state beside its own armed forces or police ("Israel", "Israeli jets") is those. */
function foldActors(lists: readonly (readonly ReportActor[])[], knowledge: Knowledge): EventActor[] {
  const all = lists.flat();
  const ids = byCount(all.map(({ id }) => id));
  const isSharpened = (id: string) => ids.includes(`${id}-military`) || ids.includes(`${id}-police`);
  return ids
    .filter((id) => !isSharpened(id))
    .slice(0, most.actors)
    .map((id) => {
      const named = all.filter((actor) => actor.id === id);
      const short = shortNameOf(knowledge.actors.get(id));
      return {
        id,
        name: named[0]?.name ?? id,
        ...(short === null ? {} : { short }),
        texts: unique(named.map(({ text }) => text)).slice(0, most.texts),
      };
    });
}

/** A place that some word names beats an inferred one, a sharper one a duller one, a commoner one a rarer one. */
/** The sharpest place told, the commonest of equals; of a town and its province's seat, the town. */
function foldPlace(reports: readonly Report[], knowledge: Knowledge): ReportPlace | null {
  const places = reports.flatMap(({ place }) => (place === null ? [] : [place]));
  const rank = (place: ReportPlace) =>
    (place.inferred ? placeOrder.length : 0) + placeOrder.indexOf(place.precision);
  const sharpest = Math.min(...places.map(rank));
  const sharp = places.filter((place) => rank(place) === sharpest);
  const isLoose = (place: ReportPlace) =>
    sharp.some((other) => other.id !== place.id && isSeatFor(place, other, knowledge));
  const exact = sharp.filter((place) => !isLoose(place));
  const candidates = exact.length > 0 ? exact : sharp;
  const id = commonest(candidates.map((place) => place.id));
  return candidates.find((place) => place.id === id) ?? null;
}

function foldDate(reports: readonly Report[]): EventDate {
  const dates = reports.map(({ eventDate }) => eventDate);
  const rank = ({ precision }: EventDate) => dateOrder.indexOf(precision);
  const sharpest = Math.min(...dates.map(rank));
  const texts = dates.filter((date) => rank(date) === sharpest).map(({ from, to }) => `${from} ${to}`);
  const chosen = (sharpest === dateOrder.indexOf("published") ? texts.toSorted()[0] : commonest(texts)) ?? "";
  const [from = "", to = ""] = chosen.split(" ");
  return { from, to, precision: dateOrder[sharpest] ?? "published" };
}

const eventReport = (report: Report, copies: Copies, counts: boolean): EventReport => ({
  reportId: report.id,
  articleId: report.articleId,
  publisher: report.publisher,
  ...(report.owner === undefined ? {} : { owner: report.owner }),
  reliability: report.reliability,
  stance: report.stance,
  counts,
  url: report.url,
  title: report.title.slice(0, most.title),
  publishedAt: report.publishedAt,
  modality: report.modality,
  copyOf: copies.get(report.id)?.publisher ?? null,
  sentence: report.evidence.sentence.text.slice(0, most.sentence),
  trigger: report.evidence.trigger.text,
  object: report.object ?? null,
  rule: report.rule,
  particulars: report.particulars,
  ...(report.readBy === undefined ? {} : { readBy: report.readBy }),
});

const backgroundTelling = ({
  id: reportId,
  articleId,
  publisher,
  url,
  title,
  publishedAt,
}: Report): BackgroundTelling => ({
  reportId,
  articleId,
  publisher,
  url,
  title: title.slice(0, most.title),
  publishedAt,
});

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Each value once, the commonest first; those equally common in their order of first appearance. */
function byCount<T>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

const commonest = <T>(values: readonly T[]): T | null => byCount(values)[0] ?? null;
const greatest = (values: readonly number[]) => (values.length === 0 ? null : Math.max(...values));
const earliest = (instants: readonly Instant[]) => instants.toSorted()[0] ?? "";
const latest = (instants: readonly Instant[]) => instants.toSorted().at(-1) ?? "";
