/**
 * A name in a sentence. A state that acts and the land it lies on share their names: both ids are kept here, and
 * `reading` says which of them the words around it ask for.
 */
export interface Name {
  /** First and last token, both inclusive. */
  first: number;
  last: number;
  actorId: string | null;
  placeId: string | null;
  /** An actor without a row in the dictionary. */
  unlisted: boolean;
  /** False for bare nouns ("gunmen"). */
  isNamed: boolean;
  reading: "actor" | "place" | "neither";
  reason: string;
}
