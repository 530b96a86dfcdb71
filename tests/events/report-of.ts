import { signatureOf } from "../../lambdas/article/signature-of.ts";
import { type PloverClass, quadClassOf } from "../../lambdas/reports/plover.ts";
import type { EventDate, Report, ReportActor, ReportPlace } from "../../lambdas/reports/report.ts";
import { fictional } from "../fictional.ts";

export const knowledge = fictional;
/** What a test says of a report; the rest is filled in: an air strike on Dunmere of 10 May 2031. */
export interface Said {
  id?: string;
  revision?: number;
  publisher?: string;
  owner?: string;
  reliability?: Report["reliability"];
  stance?: string;
  ploverClass?: PloverClass;
  mode?: string | null;
  source?: string[];
  target?: string[];
  place?: string | null;
  inferred?: boolean;
  /** A day; `published:` before it when the text gave none. */
  day?: string;
  date?: EventDate;
  publishedAt?: string;
  modality?: Report["modality"];
  severity?: number;
  confidence?: number;
  killed?: number | null;
  wounded?: number;
  object?: string;
  reading?: Report["reading"];
  sentence?: string;
  particulars?: string[];
  title?: string;
  url?: string | null;
  /** What its copies are known by. */
  text?: string;
  standing?: Report["standing"];
  standingParts?: string[];
  isMain?: boolean;
}

export const today = "2031-05-10";

export function actorOf(id: string): ReportActor {
  const name = fictional.actors.get(id)?.name ?? id.replace("unlisted:", "");
  return { id, name, text: name, reason: "alias" };
}

export function placeOf(id: string, inferred = false): ReportPlace {
  const place = fictional.places.get(id);
  if (place === undefined) throw new Error(`There is no invented place ${id}`);
  const { name, precision, countries, province, lat, lon } = place;
  return {
    id,
    name,
    text: name,
    precision,
    countries: [...countries],
    province,
    lat,
    lon,
    inferred,
    reason: "alias",
  };
}

function dateOf(day: string): EventDate {
  const published = day.startsWith("published:");
  const at = day.replace("published:", "");
  return { from: at, to: at, precision: published ? "published" : "day" };
}

let lastId = 0;

export function reportOf(said: Said = {}): Report {
  lastId += 1;
  const ploverClass = said.ploverClass ?? "ASSAULT";
  const id = said.id ?? `a-${String(lastId).padStart(4, "0")}.0`;
  const publishedAt = said.publishedAt ?? `${today}T09:00:00.000Z`;
  const sentence = said.sentence ?? "Averian jets struck a depot in Dunmere.";
  return {
    id,
    articleId: id.split(".")[0] ?? id,
    revision: said.revision ?? 1,
    url: said.url === undefined ? `https://news.example/${id}` : said.url,
    title: said.title ?? "Depot struck in Dunmere",
    publisher: said.publisher ?? "Coast Wire",
    ...(said.owner === undefined ? {} : { owner: said.owner }),
    reliability: said.reliability ?? "B",
    stance: said.stance ?? "independent",
    publishedAt,
    firstSeenAt: publishedAt,
    reading: said.reading ?? "regular",
    signature: said.text === undefined ? null : signatureOf(said.text),
    ploverClass,
    mode: said.mode === undefined ? "aerial" : said.mode,
    contexts: ["military"],
    quadClass: quadClassOf[ploverClass],
    cameoRoot: "19",
    acledType: null,
    acledSubType: null,
    intensity: -9,
    sourceActors: (said.source ?? ["averia-military"]).map(actorOf),
    targetActors: (said.target ?? ["red-lantern"]).map(actorOf),
    attributedTo: [],
    place: said.place === null ? null : placeOf(said.place ?? "dunmere", said.inferred),
    eventDate: said.date ?? dateOf(said.day ?? today),
    modality: said.modality ?? "happened",
    modalityWords: "",
    toll: {
      killed: said.killed == null ? null : { least: said.killed, most: said.killed, stated: "exact" },
      wounded:
        said.wounded === undefined ? null : { least: said.wounded, most: said.wounded, stated: "exact" },
      captured: null,
      missing: null,
    },
    weapon: null,
    ...(said.object === undefined ? {} : { object: said.object }),
    severity: said.severity ?? 3,
    confidence: said.confidence ?? 0.8,
    rule: "assault/strike-active",
    evidence: {
      sentence: { start: 0, end: sentence.length, text: sentence },
      trigger: { start: 13, end: 19, text: "struck" },
      retold: [],
    },
    particulars: said.particulars ?? [],
    ...(said.standing === undefined ? {} : { standing: said.standing }),
    ...(said.standingParts === undefined ? {} : { standingParts: said.standingParts }),
    ...(said.isMain === undefined ? {} : { isMain: said.isMain }),
    coderVersion: "test",
  };
}
