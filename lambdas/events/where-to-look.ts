import { listedIds, type Report } from "../reports/report.ts";
import { classFamily } from "./class-family.ts";
import { addDays, daysBetween } from "./days.ts";
import { denialDays } from "./match-date.ts";
import type { Uncoded } from "./uncoded.ts";

/** A stretch of the events' index: rows of one partition whose sort key begins so, or lies between two. */
export interface Stretch {
  partition: string;
  beginsWith?: string;
  from?: string;
  to?: string;
}

/** Whether a row of this sort key lies in a stretch of its partition. */
export const isWithin = (sk: string, { beginsWith, from, to }: Stretch): boolean =>
  beginsWith !== undefined ? sk.startsWith(beginsWith) : sk >= (from ?? "") && sk <= (to ?? sk);

/** Days at most that are searched for one report: a week, and what lies around it. */
const mostDays = 11;

/**
 * Where to look for the events of a report: of each day around it the classes that it may stand under there. As far on as back:
 * what denies it is found like what it denies.
 */
export function whereToLook(report: Report): Stretch[] {
  const { from, to } = report.eventDate;
  const first = addDays(from, report.modality === "denied" ? -denialDays : -1);
  const last = addDays(to, report.modality === "denied" ? 1 : denialDays);
  const count = Math.min(mostDays, daysBetween(first, last) + 1);
  const byDay = Array.from({ length: count }, (_, n) => addDays(last, -n)).flatMap((day) =>
    classFamily(report).map((ploverClass) => ({ partition: `day#${day}`, beginsWith: `${ploverClass}#` })),
  );
  return [...byDay, ...byNames(report)];
}

/** Where to look for what an article mentions that codes nothing: at every place and actor that its lead names. */
export function whereMentioned({ publishedAt, lead }: Uncoded): Stretch[] {
  const day = publishedAt.slice(0, 10);
  const days = { from: addDays(day, -1), to: `${addDays(day, 1)}~` };
  return [...lead.places.map((id) => `place#${id}`), ...lead.actors.map((id) => `actor#${id}`)].map(
    (partition) => ({ partition, ...days }),
  );
}

/** Of each, the first that the article names: further ones found nothing that these did not. */
const most = { places: 3, actors: 3 };

/** Whatever their class: the events of the days around it at the places and of the actors that its article names. */
function byNames({ place, sourceActors, targetActors, lead, eventDate, isMain }: Report): Stretch[] {
  if (lead === undefined || isMain === false) return [];
  const places = [...(place === null || place.inferred ? [] : [place.id]), ...lead.places];
  const actors = [...listedIds([...sourceActors, ...targetActors]), ...lead.actors];
  const days = { from: addDays(eventDate.to, -1), to: `${addDays(eventDate.to, 1)}~` };
  return [
    ...[...new Set(places)].slice(0, most.places).map((id) => ({ partition: `place#${id}`, ...days })),
    ...[...new Set(actors)].slice(0, most.actors).map((id) => ({ partition: `actor#${id}`, ...days })),
  ];
}
