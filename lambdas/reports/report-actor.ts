import type { Actor } from "../mentions/actor.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { vesselNouns } from "../mentions/ship-words.ts";
import { unlistedId } from "../mentions/unlisted-name.ts";
import { small } from "./deeds/object-of.ts";
import type { Filler } from "./deeds/role-fillers.ts";
import { deedWords } from "./lexicon/deed-words.ts";
import { isPerson } from "./lexicon/people-words.ts";
import { mostActors, type ReportActor } from "./report.ts";
import { unitsOf } from "./syntax/phrases.ts";
import type { Parsed, Unit } from "./syntax/units.ts";

/** Characters of an actor as the text names it, and of the reason why: longer ones are lists, and a store holds a row. */
const longest = { actor: 100, reason: 200 };

/** The actors that fill a role, each once. */
export function reportActors(
  parsed: Parsed,
  fillers: readonly Filler[],
  knowledge: Knowledge,
): ReportActor[] {
  const actors = fillers.map((filler) => reportActor(parsed, filler, knowledge));
  return actors
    .filter(({ id }, at) => actors.findIndex((other) => other.id === id) === at)
    .slice(0, mostActors);
}

/** The row of the actor, or of the land or group whose men they are. */
export const knownOf = ({ name }: Filler, knowledge: Knowledge): Actor | undefined =>
  knowledge.actors.get(name?.actorId ?? "") ?? knowledge.actors.get(name?.of ?? "");

function reportActor(parsed: Parsed, filler: Filler, knowledge: Knowledge): ReportActor {
  const actor = actorAs(parsed, filler, knowledge);
  return { ...actor, reason: actor.reason.slice(0, longest.reason) };
}

function actorAs(parsed: Parsed, filler: Filler, knowledge: Knowledge): ReportActor {
  const text = (
    filler.name?.refersTo ??
    parsed.text.slice(parsed.units[filler.first]?.start ?? 0, parsed.units[filler.last]?.end ?? 0)
  ).slice(0, longest.actor);
  const actor = knowledge.actors.get(filler.name?.actorId ?? "");
  if (actor !== undefined) return { id: actor.id, name: actor.name, text, reason: filler.name?.reason ?? "" };
  const land = knowledge.actors.get(filler.name?.of ?? "");
  // "Turkish protesters" do not stand for Turkey.
  const isOtherSide = () => deedWords.otherSides.foundIn(text.toLowerCase()) !== null;
  if (land !== undefined && (land.type === "people" || !isOtherSide()))
    return { id: land.id, name: land.name, text, reason: `people of ${land.name}` };
  const isCount = unitsOf(parsed.units, filler).every(
    ({ tag, fold }) => tag === "number" || tag === "det" || fold === "others",
  );
  if (isCount && filler.name === null)
    return { id: "unlisted:people", name: "people", text, reason: "a number of people" };
  const name = filler.first === 0 && isCommon(parsed.units[0], filler) ? small(text) : text;
  return { id: unlistedId(text), name, text, reason: filler.name?.reason ?? "an agent without a name" };
}

/** Whether the capital of a sentence's first word is not its own: the tagger takes some for names that stand there. */
const isCommon = (first: Unit | undefined, { name }: Filler): boolean =>
  first !== undefined &&
  name?.isNamed !== true &&
  (!first.isProper || isPerson(first.fold) || vesselNouns.has(first.fold));
