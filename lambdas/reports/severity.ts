import type { Modality, PloverClass } from "./plover.ts";

const byClass: Readonly<Record<PloverClass, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
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
/** Killed from which an assault is as grave as can be. */
const manyKilled = 10;
const graveModes = new Set(["unconventional", "suicide-attack"]);

/** 1 slight … 5 grave. What did not happen is less grave than what did. */
export function severityOf(
  ploverClass: PloverClass,
  mode: string | null,
  killed: number | null,
  modality: Modality,
): number {
  const grave = ploverClass === "ASSAULT" && ((killed ?? 0) >= manyKilled || graveModes.has(mode ?? ""));
  const mild = ploverClass === "COERCE" && mode !== "restrict" && mode !== "seize";
  const base = grave ? 5 : byClass[ploverClass] - (mild ? 1 : 0);
  const isReal = modality === "happened" || modality === "alleged" || modality === "announced";
  const isAhead = modality === "planned" || modality === "threatened";
  return Math.max(1, isReal || (isAhead && ploverClass === "THREATEN") ? base : base - (isAhead ? 1 : 2));
}
