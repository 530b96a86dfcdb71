import { spend } from "../budget.ts";
import type { Actor, ActorType } from "../mentions/actor.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { exactness, type Place } from "../mentions/place.ts";
import type { Deed } from "./deeds/deed.ts";
import type { Filler } from "./deeds/role-fillers.ts";
import { deedWords } from "./lexicon/deed-words.ts";
import { isCited } from "./lexicon/governors.ts";
import { placeWords } from "./lexicon/place-words.ts";
import { clausesAbove, standingOf } from "./place-standing.ts";
import type { PloverClass } from "./plover.ts";
import type { ReportPlace } from "./report.ts";
import type { Clause } from "./syntax/clause.ts";
import { once, type Parsed, type Unit } from "./syntax/units.ts";

interface Found {
  place: Place;
  text: string;
  at: number;
}

/** The places that an article gives to sentences that name none. */
export interface Leads {
  /** The first that it names, headline and all. */
  lead: ReportPlace | null;
  /** Where its writer was. */
  dateline: ReportPlace | null;
  /** The country of a dateline that only says where its agency sits: nothing of other countries was done there. */
  desk: string | null;
}

/** Where the words of the sentence put it: in its clause, else elsewhere in the sentence. */
export function placeOf(
  parsed: Parsed,
  deed: Deed,
  { all: others, clauses }: { all: readonly Deed[]; clauses: readonly Clause[] },
  leads: Leads,
  knowledge: Knowledge,
): ReportPlace | null {
  const named = placesIn(parsed, knowledge);
  spend(parsed.budget, named.length * (others.length + clauses.length));
  const standing = new Map(named.map((one) => [one, standingOf(parsed, clauses, deed, one.at)]));
  // What is stopped in flight was on its way: neither where it came from nor its owner's land is where.
  const stops = deed.frame.traits.has("intercepts");
  const here = named.filter((one) => standing.get(one) === "here" && !(stops && isFrom(parsed, one)));
  const inClause = here.filter(({ at }) => at >= deed.first && at <= deed.last);
  const chosen = choose(parsed, deed, inClause);
  if (chosen) return asReportPlace(chosen, `named in the clause of "${deed.trigger.fold}"`);
  const beside = choose(parsed, deed, here.filter(isBeside(deed)));
  if (beside) return asReportPlace(beside, `named in the clause that "${deed.trigger.fold}" stands in`);
  const struck = stops ? null : struckPlace(parsed, deed, knowledge);
  const free = here.filter(({ at }) => !others.some((other) => isOfAnother(other, deed, at)));
  const shared = here.filter(({ at }) => !others.some((other) => isOnlySaid(other, deed, at)));
  const elsewhere = choose(parsed, deed, free.length > 0 ? free : shared);
  if (struck && (elsewhere === null || elsewhere.place.precision === "country")) return struck;
  if (elsewhere) return asReportPlace(elsewhere, "named in the sentence");
  // What is said is said nowhere in particular: only the dateline places it.
  const dateline = datelineFor(deed, leads, knowledge);
  const home = homePlace(deed, knowledge);
  const first = deed.frame.traits.has("said") ? dateline : (leads.lead ?? dateline);
  if (home !== null && !home.countries.some((one) => first?.countries.includes(one))) return home;
  if (first !== null) return first;
  // "Ten were killed, medics in Harim said": they tell of what is near.
  const isNear = deed.frame.traits.has("violent");
  const teller = isNear
    ? choose(
        parsed,
        deed,
        named.filter((one) => standing.get(one) === "teller"),
      )
    : null;
  return teller === null
    ? inferredPlace(deed, knowledge)
    : asReportPlace(teller, "where those are who tell of it");
}

/** "A strike killed nine in Harim": in the clause that the noun is the subject of. */
const isBeside =
  ({ trigger, clause }: Deed) =>
  ({ at }: Found): boolean =>
    trigger.tag !== "verb" &&
    clause !== null &&
    clause.subject.some(({ first, last }) => first <= trigger.at && trigger.at <= last) &&
    at >= clause.first &&
    at <= clause.last;

/** "Rockets fired from Candria". */
const isFrom = (parsed: Parsed, { at }: Found) => prepositionBefore(parsed, at) === release.from;

/** Those of a role that have a row. */
const listed = (fillers: readonly Filler[], knowledge: Knowledge): Actor[] =>
  fillers.flatMap(({ name }) => knowledge.actors.get(name?.actorId ?? "") ?? []);

/**
 * The town of the dateline, if the deed may have been done there: not what one state says or decrees where another's
 * news is written, nor what others do where only an agency sits.
 */
function datelineFor(
  { source, target, frame }: Deed,
  { dateline, desk }: Leads,
  knowledge: Knowledge,
): ReportPlace | null {
  const [doers, all] = [listed(source, knowledge), listed([...source, ...target], knowledge)];
  if (dateline === null || (desk !== null && !all.some(({ country }) => country === desk))) return null;
  const isSpoken = frame.traits.has("said") && !frame.traits.has("shared");
  // Whoever is a person may have come.
  const powers = doers.filter(({ country, type }) => country !== null && type !== "person");
  const isAbroad =
    powers.length > 0 && !powers.some(({ country }) => dateline.countries.includes(country ?? ""));
  return isSpoken && isAbroad ? null : dateline;
}

/** Whether a unit stands in the clause of a deed of another kind. Two deeds are compared: no class is named. */
const isOfAnother = (other: Deed, deed: Deed, at: number) =>
  other !== deed &&
  at >= other.first &&
  at <= other.last &&
  other.frame.ploverClass !== deed.frame.ploverClass;

/** "Expels envoys, accuses Candria of the Harim attack": what another deed says of a place tells nothing of this one. */
const isOnlySaid = (other: Deed, deed: Deed, at: number) =>
  other.frame.traits.has("said") &&
  isOfAnother(other, deed, at) &&
  (other.clause === null || (other.clause !== deed.clause && !clausesAbove(deed.clause).has(other.clause)));

export const fromDateline = "the article's first place, its dateline";

/** The most exact place that a sentence names; for sentences that come after it. */
export function leadPlace(
  parsed: Parsed,
  knowledge: Knowledge,
  reason = "the article's first named place",
): ReportPlace | null {
  const found = [...placesIn(parsed, knowledge)].sort(
    (a, b) => exactness[a.place.precision] - exactness[b.place.precision],
  );
  const best = found[0];
  return best === undefined ? null : asReportPlace(best, reason);
}

const placesIn = (parsed: Parsed, knowledge: Knowledge): readonly Found[] =>
  once(parsed, placesIn, "", () => placesNamed(parsed, knowledge));

function placesNamed(parsed: Parsed, knowledge: Knowledge): Found[] {
  return parsed.units.flatMap((unit): Found[] => {
    const place = unit.name?.reading === "place" ? knowledge.places.get(unit.name.placeId ?? "") : undefined;
    if (place === undefined || isSpeakers(parsed, unit)) return [];
    // "The Velm district" is the land around the town.
    const isDistrict = place.precision === "settlement" && parsed.units[unit.at + 1]?.fold === "district";
    const precision = isDistrict ? "district" : isOffCoast(parsed, unit) ? "area" : place.precision;
    return [
      {
        place: { ...place, precision },
        text: textOf(parsed, unit),
        at: unit.at,
      },
    ];
  });
}

/** Words between "nautical miles" and the port from which they are counted. */
const longestBearing = 9;

/** "Forty nautical miles west of Harim": at sea, in the waters off it. */
function isOffCoast({ units }: Parsed, { at }: Unit): boolean {
  for (let before = at - 1; before >= Math.max(0, at - longestBearing); before--) {
    const unit = units[before];
    if (placeWords.seaMiles.has(unit?.fold ?? "")) return true;
    if (unit?.tag === "verb" || unit?.tag === "mark" || unit?.tag === "comma") return false;
  }
  return false;
}

/** "Officials in X said", "her X manager": that is where they sit. */
function isSpeakers({ units }: Parsed, { at }: Unit): boolean {
  const isSeat = units[at - 1]?.fold === "in" && deedWords.speakers.has(units[at - 2]?.fold ?? "");
  if (deedWords.posts.has(units[at + 1]?.fold ?? "")) return true;
  return isSeat && isCited(units[at + 1]?.verb?.lemma ?? "");
}
const textOf = (parsed: Parsed, unit: Unit) => parsed.text.slice(unit.start, unit.end);

/** The way a deed goes: what is left lies behind "from", where troops are sent behind "to". */
const ways: Readonly<Partial<Record<PloverClass, Way>>> = {
  RETREAT: { to: "from", from: "to" },
  MOBILIZE: { to: "to", from: "from" },
  CONSULT: { to: "to", from: "from" },
};

/** Whoever is set free "from" a country is its citizen. */
const release = { to: "in", from: "from" };

/** The most exact, unless it lies on the wrong end of the way; among equals the one on the right end, then the first. */
function choose(parsed: Parsed, deed: Deed, found: readonly Found[]): Found | null {
  const way = deed.frame.traits.has("releases") ? release : ways[deed.frame.ploverClass];
  const score = ({ place, at }: Found) => {
    const preposition = prepositionBefore(parsed, at);
    return exactness[place.precision] + (preposition === null ? 0 : fitOf(preposition, way));
  };
  const sorted = [...found].sort((a, b) => score(a) - score(b) || a.at - b.at);
  return sorted[0] ?? null;
}

type Way = { to: string; from: string };

/** How much a preposition speaks for the place that it brings, less for more; without a way of its own a deed is not done "beyond" a place. */
const fitOf = (preposition: string, way: Way | undefined): number => {
  if (way === undefined) return placeWords.away.has(preposition) ? 5 : 0;
  return preposition === way.to ? -2 : preposition === way.from ? 5 : 0;
};

function prepositionBefore(parsed: Parsed, at: number): string | null {
  for (let n = at - 1; n >= Math.max(0, at - 12); n--) {
    const unit = parsed.units[n];
    if (unit?.tag === "to" || (unit?.tag === "prep" && unit.fold !== "of")) return unit.fold;
    if (unit?.tag === "verb" || unit?.tag === "mark") return null;
  }
  return null;
}

/** What is struck lies somewhere: "shelled Kelmora", "attacked Averia". */
function struckPlace(parsed: Parsed, deed: Deed, knowledge: Knowledge): ReportPlace | null {
  const isForcible = deed.frame.traits.has("forcible");
  const targets = deed.target.flatMap(({ first, last }) => parsed.units.slice(first, last + 1));
  for (const unit of [...deed.struck, ...(isForcible ? targets : [])]) {
    const place = knowledge.places.get(unit.name?.placeId ?? "");
    // "Kelmora critics": who stands before those whom it was done to is no place of it.
    if (isBeforeHead(parsed, unit)) continue;
    // "Hosted Tessara and Lisport": whom one meets is there no longer.
    if (place && !(deed.frame.traits.has("meets") && unit.name?.reading === "actor"))
      return asReportPlace({ place, text: textOf(parsed, unit) }, "what the deed was done to");
  }
  return null;
}

/** A party's name before the noun that it belongs to. */
const isBeforeHead = ({ units }: Parsed, { at, name, possessive }: Unit): boolean =>
  name?.reading === "actor" && !possessive && units[at + 1]?.tag === "noun";

/** Where a power does what it does at home, and where police are: in the land of all parties that have one. */
function homePlace({ frame, source, target }: Deed, knowledge: Knowledge): ReportPlace | null {
  const [doers, all] = [listed(source, knowledge), listed([...source, ...target], knowledge)];
  const isHome =
    (frame.traits.has("domestic") && doers.some(({ type }) => homePowers.has(type))) ||
    (frame.traits.has("placed") && all.some(({ type }) => type === "police"));
  const lands = new Set(all.flatMap(({ country }) => country ?? []));
  const place = isHome && lands.size === 1 ? knowledge.places.country([...lands][0] ?? "") : undefined;
  return place === undefined
    ? null
    : {
        ...asReportPlace({ place, text: "" }, "no place is named: powers do so at home"),
        inferred: true,
      };
}
const homePowers: ReadonlySet<ActorType> = new Set(["government", "police", "state"]);

/** The land of the first actor that has one: a guess, and marked as such. */
function inferredPlace(deed: Deed, knowledge: Knowledge): ReportPlace | null {
  // A power strikes abroad more often than at home: the land of those whom it struck comes first.
  const { traits } = deed.frame;
  const isThere = traits.has("forcible") && !traits.has("intercepts");
  for (const { name } of isThere ? [...deed.target, ...deed.source] : [...deed.source, ...deed.target]) {
    const country = knowledge.actors.get(name?.actorId ?? "")?.country;
    const place = country ? knowledge.places.country(country) : undefined;
    if (place)
      return {
        ...asReportPlace({ place, text: "" }, "no place is named: an actor's country"),
        inferred: true,
      };
  }
  return null;
}

/** A place of the gazetteer as a report gives it: the words that named it, and why it is taken. */
export function asReportPlace({ place, text }: Pick<Found, "place" | "text">, reason: string): ReportPlace {
  const { id, name, precision, countries, province, lat, lon } = place;
  return {
    id,
    name,
    text,
    precision,
    countries: [...countries],
    province,
    lat,
    lon,
    inferred: false,
    reason,
  };
}
