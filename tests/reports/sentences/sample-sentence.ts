import type { Modality, PloverClass } from "../../../lambdas/reports/plover.ts";

/** A sentence about the invented countries of `tests/fictional.ts`, and every report that it must give, no other. */
export interface SampleSentence {
  text: string;
  reports: readonly SampleReport[];
}

export interface SampleReport {
  ploverClass: PloverClass;
  /** Absent: not compared. */
  mode?: string;
  /**
   * Compared by `comparableActors`. A nationality with a military noun ("Averian jets") is the
   * armed forces, with an event noun ("Averian strikes") or another noun ("Averian diplomats") the state.
   * What parties do together ("A and B signed") has all of them as source.
   */
  source: readonly string[];
  target: readonly string[];
  /** Absent: not compared. */
  place?: string;
  /** Absent: `happened`. A threat is `threatened`; "X said" alone leaves it at `happened`. */
  modality?: Modality;
}

/** How a sentence says who did what to whom. */
export type Construction =
  | "active"
  | "passive"
  | "reduced-passive"
  | "nominal"
  | "light-verb"
  | "relative"
  | "participial"
  | "control"
  | "coordinated"
  | "list"
  | "speech"
  | "backed"
  | "pronoun"
  | "headline"
  | "apposition";

/** A sentence and the source and target that its main report must have: exactly these ids, `[]` when none. */
export interface RoleSentence {
  text: string;
  ploverClass: PloverClass;
  source: readonly string[];
  target: readonly string[];
  construction: Construction;
}

/** A sentence and the modality that its report of that class must have. */
export interface ModalitySentence {
  text: string;
  ploverClass: PloverClass;
  modality: Modality;
}
