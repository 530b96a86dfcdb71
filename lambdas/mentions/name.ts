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
  /** Positions of all places that bear the name, likeliest first. */
  candidates?: readonly number[];
  /** Of a body called after its town ("Atlanta police"): positions of the places that bear the town's name. */
  homes?: readonly number[];
  /** Known from the world gazetteer alone: many such names are also persons, firms or ordinary words. */
  world?: boolean;
  /** An actor without a row in the dictionary. */
  unlisted: boolean;
  /** False for bare nouns ("gunmen"). */
  isNamed: boolean;
  /** A person found by title or given name. */
  person?: boolean;
  /** A ship by her name: it is no person and no place. */
  ship?: boolean;
  /** A short form or a noun that refers back to a name. */
  reference?: boolean;
  /** The land whose people or the group whose men they are ("Turkish engineers"), where no row holds them. */
  of?: string;
  /** The name in full that a pronoun or "the group" stands for. */
  refersTo?: string;
  reading: "actor" | "place" | "neither";
  /** A place that is somebody dealt with too: "sent troops to Iran". */
  dealtWith?: boolean;
  reason: string;
}
