import { kindOf } from "../reports/kind.ts";
import { type Frame, frameOf, frames } from "../reports/lexicon/frames.ts";
import { modesOfWeapons } from "../reports/mode.ts";
import type { PloverClass } from "../reports/plover.ts";

/** What a class is mostly told by, where nothing says how. */
const usual: Readonly<Record<PloverClass, string>> = {
  AGREE: "agree/sign",
  CONSULT: "consult/meet",
  SUPPORT: "support/back",
  CONCEDE: "concede/yield",
  COOPERATE: "cooperate/collaborate",
  AID: "aid/give",
  RETREAT: "retreat/withdraw",
  REQUEST: "request/appeal",
  ACCUSE: "accuse/criticise",
  REJECT: "reject/refuse",
  THREATEN: "threaten/warn",
  PROTEST: "protest/demonstrate",
  SANCTION: "sanction/impose",
  MOBILIZE: "mobilize/deploy",
  COERCE: "coerce/restrict",
  ASSAULT: "assault/attack",
};

const framesOf = (ploverClass: PloverClass) => frames.filter((frame) => frame.ploverClass === ploverClass);

/** Whether a class has a mode: its own, or of violence one by a weapon. */
export const isModeOf = (mode: string, ploverClass: PloverClass): boolean =>
  framesOf(ploverClass).some((frame) => frame.mode === mode) ||
  (ploverClass === "ASSAULT" && modesOfWeapons.has(mode));

/** The frame that a class and a mode stand for: the one called after the mode, or the first that has it. */
export function frameFor(ploverClass: PloverClass, mode: string | null): Frame {
  const having = framesOf(ploverClass).filter((frame) => mode !== null && frame.mode === mode);
  return having.find(({ id }) => id.endsWith(`/${mode}`)) ?? having[0] ?? frameOf(usual[ploverClass]);
}

/** All that follows from class and mode, by the rules that code them. `words`: of what it was done with and to. */
export function classified(
  ploverClass: PloverClass,
  mode: string | null,
  { means, target, source }: { means: string; target: string; source: string },
): ReturnType<typeof kindOf> {
  const frame = frameFor(ploverClass, mode);
  return kindOf({ frame, means, theme: target }, mode, { target, source });
}
