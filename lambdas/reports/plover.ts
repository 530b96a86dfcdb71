import * as v from "valibot";

/** PLOVER's 16 classes (manual draft 0.8, section 3). */
export const ploverClasses = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export const ploverClassSchema = v.picklist(ploverClasses);
export type PloverClass = v.InferOutput<typeof ploverClassSchema>;

export const quadClassSchema = v.picklist([
  "verbal cooperation",
  "material cooperation",
  "verbal conflict",
  "material conflict",
]);
export type QuadClass = v.InferOutput<typeof quadClassSchema>;

/** The manual's section puts SANCTION with material conflict, its quad table with verbal: we follow the section. */
export const quadClassOf: Readonly<Record<PloverClass, QuadClass>> = {
  AGREE: "verbal cooperation",
  CONSULT: "verbal cooperation",
  SUPPORT: "verbal cooperation",
  CONCEDE: "verbal cooperation",
  COOPERATE: "material cooperation",
  AID: "material cooperation",
  RETREAT: "material cooperation",
  REQUEST: "verbal conflict",
  ACCUSE: "verbal conflict",
  REJECT: "verbal conflict",
  THREATEN: "verbal conflict",
  PROTEST: "material conflict",
  SANCTION: "material conflict",
  MOBILIZE: "material conflict",
  COERCE: "material conflict",
  ASSAULT: "material conflict",
};

/** How a happening stands to reality, by the words of the report. */
export const modalities = [
  "happened",
  "announced",
  "planned",
  "threatened",
  "alleged",
  "denied",
  "historical",
  "hypothetical",
] as const;
export const modalitySchema = v.picklist(modalities);
export type Modality = v.InferOutput<typeof modalitySchema>;
