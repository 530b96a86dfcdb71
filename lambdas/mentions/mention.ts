/** A span of the article's text naming an actor or a place, and what it resolves to. */
export interface Mention {
  kind: "actor" | "place";
  /** Offsets into the text given, end exclusive (UTF-16 code units). */
  start: number;
  end: number;
  /** The words as they stand. */
  text: string;
  /** Id of an `Actor` or a `Place`; null for an actor not in the dictionary. */
  id: string | null;
  /** The place of that name; of an actor too, where the name is a land's ("Iran said") and has no mention as a place. */
  placeId: string | null;
  /** What refers back to a name given before: its short form, "the group", "he"; null for a name in full. */
  reference: "short form" | "noun" | "pronoun" | null;
  /** Why it resolves so: the alias matched and the key that matched it, or the reason for leaving it open. */
  reason: string;
}
