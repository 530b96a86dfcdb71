import { classHas } from "./lexicon/traits.ts";
import { weaponWords } from "./lexicon/weapon-words.ts";
import type { Modality, PloverClass } from "./plover.ts";

/** What bears on how grave a happening is; what is not known is null. */
export interface Gravity {
  ploverClass: PloverClass;
  mode: string | null;
  killed: number | null;
  weapon: string | null;
  /** The gazetteer's word for the place: "nuclear site", "hospital". */
  placeType: string | null;
  modality: Modality;
}

const byClass: Readonly<Record<PloverClass, number>> = {
  AGREE: 2,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 2,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 1,
  ACCUSE: 1,
  REJECT: 2,
  THREATEN: 3,
  PROTEST: 2,
  SANCTION: 2,
  MOBILIZE: 3,
  COERCE: 3,
  ASSAULT: 4,
};
/** Killed from which any deed is as grave as can be. */
const manyKilled = 10;
const graveModes = new Set(["unconventional", "suicide-attack"]);
/** A strike here reaches beyond those whom it hits. */
const gravePlaces = new Set(["nuclear site", "hospital", "dam", "refugee camp", "religious site"]);
/** Of these somebody killed makes as much as an assault. */
const deadly: ReadonlySet<PloverClass> = new Set(["COERCE", "PROTEST", "MOBILIZE"]);
/** Modes that are as grave as their class; the others of it are one less. */
const graverModes: Readonly<Partial<Record<PloverClass, ReadonlySet<string>>>> = {
  COERCE: new Set(["restrict", "seize"]),
};
const mildAssaults = new Set(["beat", "property"]);

/**
 * 1 slight … 5 grave, from one table:
 *
 * | what                                                                                            | severity |
 * |-------------------------------------------------------------------------------------------------|----------|
 * | CONSULT, SUPPORT, REQUEST, ACCUSE                                                                 | 1        |
 * | AGREE, CONCEDE, COOPERATE, AID, RETREAT, REJECT, PROTEST, SANCTION; COERCE but for seizing and restricting | 2   |
 * | THREATEN, MOBILIZE; COERCE by seizing or restricting; a beating or damage that kills nobody        | 3        |
 * | ASSAULT; any conflict with somebody killed                                                         | 4        |
 * | ASSAULT with ten or more killed, by suicide or unconventional attack, with a chemical, nuclear or  | 5        |
 * | ballistic weapon, or on a nuclear site, hospital, dam, refugee camp or place of worship            |          |
 * | announced ahead (planned, threatened), but for THREATEN                                            | one less |
 * | denied, historical, hypothetical                                                                   | two less |
 */
export function severityOf(gravity: Gravity): number {
  const { ploverClass, modality } = gravity;
  const isReal = modality === "happened" || modality === "alleged" || modality === "announced";
  const isAhead = modality === "planned" || modality === "threatened";
  const base = baseOf(gravity);
  return Math.max(
    1,
    isReal || (isAhead && classHas(ploverClass, "threatens")) ? base : base - (isAhead ? 1 : 2),
  );
}

function baseOf({ ploverClass, mode, killed, weapon, placeType }: Gravity): number {
  if (classHas(ploverClass, "violent")) {
    const isGrave =
      (killed ?? 0) >= manyKilled ||
      graveModes.has(mode ?? "") ||
      weaponWords.graveWeapons.foundIn(weapon ?? "") !== null ||
      gravePlaces.has(placeType ?? "");
    if (isGrave) return 5;
    return mildAssaults.has(mode ?? "") && !killed ? 3 : 4;
  }
  if (killed && deadly.has(ploverClass)) return 4;
  const grave = graverModes[ploverClass];
  const isMild = grave !== undefined && !grave.has(mode ?? "");
  return byClass[ploverClass] - (isMild ? 1 : 0);
}
