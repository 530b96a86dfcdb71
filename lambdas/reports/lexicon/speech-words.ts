import { wordLists } from "./word-list.ts";

/** Who speaks before a colon or behind a dash, as headlines write it; beside people and names. */
export const speech = wordLists({
  /** Things that speak for people. */
  bodies: `
    agency media paper
    + {Agency|Media|Paper}: Candrian troops shelled Dunmere
    + Candrian troops shelled Dunmere: agency`,
  /** What they say is said by nobody in particular. */
  hearsay: `
    report reports rumours source sources study
    + {Report|Reports|Rumours|Source|Sources|Study}: Candrian troops shelled Dunmere
    + Candrian troops shelled Dunmere — {report|reports|sources}`,
});
