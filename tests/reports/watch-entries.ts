import {
  type Alternative,
  alternativesOf,
  type Entry,
  nounEntries,
  type Said,
  verbEntries,
} from "../../lambdas/reports/lexicon/entries.ts";

/** An alternative of an entry that was taken while texts were coded, and what its conditions were asked about. */
export interface Taken {
  entry: Entry;
  alternative: Alternative;
  said: Said;
}

let taken: Taken[] = [];

/** Every alternative of every entry tells when it is taken: `meaningOf` takes the first that holds. */
for (const entry of [...verbEntries, ...nounEntries])
  for (const alternative of alternativesOf(entry)) {
    const { holds } = alternative.when;
    const watched = (said: Said) => {
      const isTaken = holds(said);
      if (isTaken) taken.push({ entry, alternative, said });
      return isTaken;
    };
    Object.assign(alternative.when, { holds: watched });
  }

/** The alternatives that are taken while something is done, in order. */
export function takenIn(work: () => void): Taken[] {
  taken = [];
  work();
  return taken;
}
