import { spend } from "../../budget.ts";
import { isVerbThat } from "../lexicon/governors.ts";
import type { Named } from "./attachment.ts";
import type { Clause } from "./clause.ts";
import type { Parsed } from "./units.ts";

/** Told when all verbs are read. */
export const citedBehind: Named = {
  name: "cited behind",
  hit: ["Candrian jets *struck* Dunmere, Averia said."],
  near: ["Candrian jets *struck* Dunmere and Averia said nothing."],
};

/** "Y struck Z, X said": the clause of speech behind stands above what was said before. */
export function citeBehind(parsed: Parsed, clauses: readonly Clause[]): void {
  for (const [n, clause] of clauses.entries()) {
    if (n === 0 || !isVerbThat("says", clause.lemma)) continue;
    spend(parsed.budget, clauses.length);
    if (!mayCite(clause, clauses)) continue;
    const isInverted = clause.object.length > 0 && clause.subject.length === 0;
    if (clause.object.length > 0 && !isInverted && !isVerbThat("informs", clause.lemma)) continue;
    if (isInverted) [clause.subject, clause.object] = [clause.object, []];
    if (isBehindBreak(parsed, clause)) for (const said of clauses.slice(0, n)) hangBelow(said, clause);
  }
}

/** A main verb that nothing behind it tells the content of. */
const mayCite = (clause: Clause, clauses: readonly Clause[]) =>
  clause.link === "main" &&
  !clause.isPassive &&
  !clauses.some(({ governor, link }) => governor === clause && link === "content");

function isBehindBreak({ units }: Parsed, { subject, verb }: Clause): boolean {
  const before = units[Math.min(subject[0]?.first ?? verb.at, verb.at) - 1]?.tag;
  return before === "comma" || before === "quote";
}

function hangBelow(said: Clause, clause: Clause): void {
  if (said.governor !== null || said.link !== "main") return;
  said.governor = clause;
  said.link = "content";
  said.hungBy = citedBehind.name;
}
