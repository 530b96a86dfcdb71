import * as v from "valibot";
import type { Knowledge } from "../mentions/knowledge.ts";
import { type CodedReport, mostActors, type ReportActor } from "../reports/report.ts";
import { severityOf } from "../reports/severity.ts";
import { type FieldName, type Fields, fieldSchemas, isFieldName } from "./answer.ts";
import type { ArticleIndex } from "./article-index.ts";
import { classified, isModeOf } from "./classify.ts";
import type { removable } from "./instructions.ts";
import type { Correction } from "./opinion.ts";
import { resolveActor } from "./resolve-actor.ts";
import { resolveCount } from "./resolve-count.ts";
import { resolveDate } from "./resolve-date.ts";
import { resolvePlace } from "./resolve-place.ts";

/** Told of every part of a correction that is not taken, and why. */
export type Refuse = (part: string, reason: string) => void;

/** The fields of an answer that have the right shape. */
export function readFields(given: Readonly<Record<string, unknown>>, refuse: Refuse): Fields {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    if (value === null) continue;
    const read = isFieldName(key) ? v.safeParse(fieldSchemas[key], value) : null;
    if (read === null) refuse("correct", "there is no such field");
    else if (read.success) fields[key] = read.output;
    else refuse(key, "it has not the shape of this field");
  }
  return fields;
}

/**
 * The fields of a report as the second reader has them, each resolved by our own tables or refused: names stand in the text,
 * numbers too, days are made by text and publication. What follows from them, as severity does, is worked out again.
 */
export function correctionOf(
  report: CodedReport,
  fields: Fields,
  removed: readonly (typeof removable)[number][],
  index: ArticleIndex,
  refuse: Refuse,
): Correction {
  const isRemoved = (field: (typeof removable)[number] & FieldName) =>
    removed.includes(field) && fields[field] === undefined;
  const actors = (field: "source" | "target" | "saidBy") =>
    isRemoved(field) ? [] : resolveActors(field, fields[field], index, refuse);
  const counts = (field: "killed" | "wounded") => {
    if (isRemoved(field)) return null;
    const value = fields[field];
    if (value === undefined) return undefined;
    const count = resolveCount(value, index);
    if (count === null) refuse(field, "the text has no such number");
    return count ?? undefined;
  };
  const own = given({
    ...partiesOf(report, actors("source"), actors("target")),
    attributedTo: actors("saidBy"),
    place: isRemoved("place")
      ? null
      : taken("place", fields.place, (name) => resolvePlace(name, index), refuse),
    eventDate: taken("date", fields.date, (date) => resolveDate(date, index), refuse),
    ...(fields.modality === undefined ? {} : { modality: fields.modality, modalityWords: "" }),
    toll: tollOf(report, counts("killed"), counts("wounded")),
  });
  const corrected = { ...report, ...own };
  const kind = kindOf(corrected, fields, isRemoved("mode"), refuse);
  return withGravity(report, differing(report, { ...own, ...kind }), index);
}

/** Only what says something else than the report: the same actors and place in other words are no correction. */
function differing(report: CodedReport, correction: Correction): Correction {
  const said = (field: unknown): string => {
    if (Array.isArray(field)) return JSON.stringify(field.map(said));
    const isNamed = typeof field === "object" && field !== null && "id" in field;
    return isNamed
      ? JSON.stringify([field.id, "inferred" in field && field.inferred])
      : JSON.stringify(field);
  };
  const own: Readonly<Record<string, unknown>> = report;
  return Object.fromEntries(
    Object.entries(correction).filter(([field, value]) => said(value) !== said(own[field])),
  );
}

/** Only what is given. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function taken<T, R extends object>(
  part: string,
  value: T | undefined,
  resolve: (value: T) => R | string,
  refuse: Refuse,
): R | undefined {
  if (value === undefined) return undefined;
  const resolved = resolve(value);
  if (typeof resolved !== "string") return resolved;
  refuse(part, resolved);
  return undefined;
}

/** Actors of a role, each once; those that do not stand in the text are refused, and nobody is left over for nothing. */
function resolveActors(
  part: string,
  names: readonly string[] | undefined,
  index: ArticleIndex,
  refuse: Refuse,
): ReportActor[] | undefined {
  if (names === undefined) return undefined;
  const found: ReportActor[] = [];
  for (const name of names) {
    const actor = resolveActor(name, index);
    if (actor === null) refuse(part, "its name does not stand in the text");
    else if (!found.some(({ id }) => id === actor.id)) found.push(actor);
  }
  return found.length === 0 && names.length > 0 ? undefined : found.slice(0, mostActors);
}

/** Nobody is on both sides: whom a correction puts on one leaves the other. */
function partiesOf(
  report: CodedReport,
  source: ReportActor[] | undefined,
  target: ReportActor[] | undefined,
): Pick<Correction, "sourceActors" | "targetActors"> {
  const without = (all: readonly ReportActor[], others: readonly ReportActor[]) =>
    all.filter(({ id }) => !others.some((other) => other.id === id));
  const sourceActors = source ?? (target === undefined ? undefined : without(report.sourceActors, target));
  const targetActors =
    target !== undefined
      ? without(target, source ?? [])
      : source === undefined
        ? undefined
        : without(report.targetActors, source);
  return given({ sourceActors, targetActors });
}

function tollOf(
  { toll }: CodedReport,
  killed: CodedReport["toll"]["killed"] | undefined,
  wounded: CodedReport["toll"]["wounded"] | undefined,
): CodedReport["toll"] | undefined {
  if (killed === undefined && wounded === undefined) return undefined;
  return { ...toll, ...given({ killed, wounded }) };
}

/** Class and mode with all that follows from them; nothing when both stay. */
function kindOf(report: CodedReport, fields: Fields, isModeRemoved: boolean, refuse: Refuse): Correction {
  const ploverClass = fields.class ?? report.ploverClass;
  const given = fields.mode?.toLowerCase();
  const isMode = given !== undefined && isModeOf(given, ploverClass);
  if (given !== undefined && !isMode) refuse("mode", "its class has no such mode");
  const kept = report.mode !== null && isModeOf(report.mode, ploverClass) ? report.mode : null;
  const mode = isMode ? given : isModeRemoved ? null : kept;
  if (ploverClass === report.ploverClass && mode === report.mode) return {};
  const words = (actors: readonly ReportActor[]) =>
    actors.map(({ name, text }) => `${name} ${text}`.toLowerCase()).join(" ");
  return {
    ...classified(ploverClass, mode, {
      means: report.weapon ?? "",
      target: `${words(report.targetActors)} ${report.object ?? ""}`,
      source: words(report.sourceActors),
    }),
    ...(ploverClass === "ASSAULT" || report.weapon === null ? {} : { weapon: null }),
  };
}

/** How grave a report is by our own table. */
export function gravityOf(report: CodedReport, knowledge: Knowledge): number {
  const { ploverClass, mode, toll, weapon, place, modality } = report;
  return severityOf({
    ploverClass,
    mode,
    killed: toll.killed?.least ?? null,
    weapon,
    placeType: place === null || place.inferred ? null : (knowledge.places.get(place.id)?.type ?? null),
    modality,
  });
}

/** How grave it is now, but never graver than rules had it: a reader raises nothing. */
function withGravity(report: CodedReport, correction: Correction, { knowledge }: ArticleIndex): Correction {
  if (Object.keys(correction).length === 0) return correction;
  const severity = gravityOf({ ...report, ...correction }, knowledge);
  return severity < report.severity ? { ...correction, severity } : correction;
}
