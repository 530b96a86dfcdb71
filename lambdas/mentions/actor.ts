/** What kind of actor a row of `knowledge/actors.tsv` names. */
export const actorTypes = [
  "state",
  "government",
  "military",
  "agency",
  "police",
  "armed-group",
  "militia",
  "party",
  "alliance",
  "organisation",
  "people",
  "person",
] as const;
export type ActorType = (typeof actorTypes)[number];

/** Membership, allegiance or support, with dates where they are known (`YYYY-MM-DD`, null = open). */
export interface Affiliation {
  to: string;
  from: string | null;
  until: string | null;
}

/** One actor of the dictionary. */
export interface Actor {
  id: string;
  name: string;
  type: ActorType;
  /** ISO 3166-1 alpha-2 of the state it belongs to or mainly acts in; null for international bodies. */
  country: string | null;
  affiliations: readonly Affiliation[];
  aliases: readonly string[];
  /** Where the row comes from. */
  source: string;
}
