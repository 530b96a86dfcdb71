import type { Clause } from "./clause.ts";
import { isBelow, type Reading, type Site, type SiteBelow } from "./reading.ts";

/** A way in which a clause hangs in its sentence. */
export interface Named {
  name: string;
  /** Sentences in which the verb between stars hangs so. */
  hit: readonly string[];
  /** Sentences in which it does not, though it looks alike. None for the last of a list, which takes what is left. */
  near: readonly string[];
}

/** One that is told where the verb is read. Lists of them are ordered: the first whose condition holds hangs the clause. */
export interface Attachment extends Named {
  when: (reading: Reading, clause: Clause, site: Site) => boolean;
  hang: (reading: Reading, clause: Clause, site: Site) => void;
}

interface AttachmentBelow extends Named {
  when: (reading: Reading, clause: Clause, site: SiteBelow) => boolean;
  hang: (reading: Reading, clause: Clause, site: SiteBelow) => void;
}

/** An attachment of a clause that has one before it. */
export const below = (row: AttachmentBelow): Attachment => ({
  ...row,
  when: (reading, clause, site) => isBelow(site) && row.when(reading, clause, site),
  hang: (reading, clause, site) => {
    if (isBelow(site)) row.hang(reading, clause, site);
  },
});

/** Hangs a clause by the first attachment that holds. */
export function hangBy(
  attachments: readonly Attachment[],
  reading: Reading,
  clause: Clause,
  site: Site,
): void {
  for (const { name, when, hang } of attachments) {
    if (!when(reading, clause, site)) continue;
    hang(reading, clause, site);
    clause.hungBy = name;
    return;
  }
}
