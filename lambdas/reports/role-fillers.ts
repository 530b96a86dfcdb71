import { agentNouns, governmentHeads, militaryHeads, policeHeads } from "../mentions/agent-words.ts";
import { framesOfNoun } from "./lexicon.ts";
import type { Phrase } from "./phrases.ts";
import { actorUnits, joinedRight, phraseStartingAt } from "./phrases.ts";
import type { Parsed, Unit } from "./units.ts";

const ownNouns =
  /\b(?:counterpart|diplomats?|instructors?|trainers?|negotiators?|mediators?|agents?|spies|hackers|experts?|sailors?|crews?|delegat\w+|consulate|embassy|commanders?|envoys?|leaders?|side|capital|fighters|members|elements|teams?|militia\w*|suspects?|leadership|wing|branch|chief|head|recruits?|men|strongholds?|guards?|officers?|proxies|allies|intelligence|media|coastguard|boats?|ships?|vessels?)\b/;

/** Whether the actor itself, its men or its officials are meant, not a singer of that country. */
export function standsForActor(parsed: Parsed, phrase: Phrase, unit: Unit): boolean {
  if (unit.at === phrase.last || unit.name === null) return true;
  const rest = parsed.units.slice(unit.at + 1, phrase.last + 1);
  const head = rest.at(-1)?.fold ?? "";
  if (rest.some(({ name }) => name !== null)) return true;
  if (framesOfNoun(head).length > 0 || ownNouns.test(head) || rest.some(({ fold }) => ownNouns.test(fold)))
    return true;
  return (
    militaryHeads.has(head) || policeHeads.has(head) || governmentHeads.has(head) || agentNouns.has(head)
  );
}

/** The actors that phrases stand for: the last one each names, or what hangs on it with "of". */
export function actorsOf(parsed: Parsed, phrases: readonly Phrase[], strict: boolean): Unit[] {
  return phrases.flatMap((phrase) => {
    const own = actorUnits(parsed, phrase).filter((unit) => !strict || standsForActor(parsed, phrase, unit));
    const listed = own.filter(({ name }) => name?.actorId !== null).at(-1);
    if (listed) return [listed];
    const hanging = hangingActors(parsed, phrase);
    if (hanging.length > 0) return hanging;
    const unlisted = own.at(-1);
    return unlisted ? [unlisted] : [];
  });
}

/** "elements of X and Y", "targets linked to X". */
function hangingActors(parsed: Parsed, phrase: Phrase): Unit[] {
  const next = unitAt(parsed, phrase.last + 1);
  const after = unitAt(parsed, phrase.last + 2);
  const isLink =
    /^(?:belonging|linked|loyal|affiliated|tied|allied|used|held|run|controlled|owned|operated|close)$/.test(
      next?.fold ?? "",
    );
  const start =
    next?.fold === "of" || next?.fold === "from"
      ? next.at + 1
      : isLink && (after?.tag === "prep" || after?.tag === "to")
        ? after.at + 1
        : null;
  const inner = start === null ? null : phraseStartingAt(parsed.units, start);
  if (inner === null) return [];
  const phrases = joinedRight(parsed.units, inner);
  const found = phrases.flatMap((one) =>
    actorUnits(parsed, one)
      .filter(({ name }) => name?.actorId !== null)
      .slice(-1),
  );
  if (found.length > 0) return found;
  const bodies = phrases.flatMap((one) =>
    actorUnits(parsed, one).filter(({ name }) => name?.isNamed === true),
  );
  if (bodies.length > 0) return bodies;
  const deeper = phrases.at(-1);
  return deeper && next?.fold === "of" && unitAt(parsed, deeper.last + 1)?.fold === "of"
    ? hangingActors(parsed, deeper)
    : [];
}

const unitAt = (parsed: Parsed, n: number): Unit | undefined => parsed.units[n];
