import { meaningOf, type Said, verbEntry } from "../lexicon/entries.ts";
import type { Frame } from "../lexicon/frames.ts";
import { isPerson } from "../lexicon/people-words.ts";
import { wordTest } from "../lexicon/word-classes.ts";
import type { Clause } from "../syntax/clauses.ts";
import { brought, type Phrase, unitsOf, wordsOf } from "../syntax/phrases.ts";
import type { Parsed, Unit } from "../syntax/units.ts";
import type { Deed } from "./deed.ts";
import { actorsOf, type Filler, hanging } from "./role-fillers.ts";

const isNature = wordTest("@traffic");

/** What a clause's verb says was done, with the clauses that hang on it; null when it is no verb of ours or lacks what its entry asks for. */
export function verbDeed(parsed: Parsed, clause: Clause, children: readonly Clause[]): Deed | null {
  const entry = verbEntry(clause.lemma, clause.particle);
  if (entry === undefined) return null;
  const said = saidOf(parsed, clause, children);
  const frame = meaningOf(entry, said);
  if (frame === null) return null;
  const by = brought(clause.attached, ["by"]);
  const targets = brought(clause.attached, frame.to);
  if (entry.need === "must" && !clause.isPassive && clause.object.length === 0) {
    const isReplaced = targets.length > 0 && actorsOf(parsed, targets, true).length > 0;
    const isSaid = said.hasThat || said.hasInfinitive;
    if (!isReplaced && !(isSaid && /^(?:request|accuse|threaten|agree|reject)/.test(frame.id))) return null;
  }
  if (clause.isPassive && by.length > 0 && isNature(wordsOf(parsed, by)) && actorsOf(parsed, by).length === 0)
    return null;
  // "Russian-backed", "backed by Russia": what kind of forces they are, no deed.
  // So are "troops stationed in X".
  const isAttribute = clause.isPassive && clause.link === "relative" && clause.via === null;
  if (isAttribute && (frame.id === "support/back" || /^(?:station|base|deploy|garrison)$/.test(clause.lemma)))
    return null;
  const roles = rolesOf(parsed, frame, clause, by, said);
  const object = clause.isPassive ? clause.subject : clause.object;
  const notes = [
    clause.isPassive ? "passive: the subject is whom it was done to" : "active: the subject did it",
  ];
  return {
    frame,
    voice: clause.isPassive ? "passive" : "active",
    trigger: clause.verb,
    ...roles,
    struck: !isPhysical.test(frame.ploverClass)
      ? []
      : [
          ...placesIn(parsed, object),
          ...(frame.object === "none" || clause.object.length === 0 ? placesIn(parsed, targets) : []),
        ],
    clause,
    first: clause.first,
    last: clause.last,
    means: meansOf(parsed, clause, frame),
    theme: said.obj,
    isInferred: false,
    notes,
  };
}

/** Verbs whose subject is whom it was done to: "died in the attack", "suffered injuries". */
const isSuffering = /^(?:die|suffer|sustain|lose|perish)$/;

/** What parties do with each other. */
const isMutual = /^(?:agree|consult|cooperate)\//;

/** Deeds that are done somewhere, and not just to somebody. */
const isPhysical = /^(?:ASSAULT|COERCE|RETREAT|MOBILIZE|PROTEST|CONSULT)$/;

/** What is rejected, lifted or severed is somebody's: whose it is is the target. */
const isOwned = /^(?:(?:reject|concede|sanction|support|aid)\/|agree\/accept)/;

function saidOf(parsed: Parsed, clause: Clause, children: readonly Clause[]): Said {
  const { isPassive } = clause;
  const by = brought(clause.attached, ["by"]);
  const subject = isPassive ? by : clause.subject;
  const object = isPassive ? [...clause.subject, ...clause.object] : clause.object;
  const words = (phrases: readonly Phrase[]) => wordsOf(parsed, phrases);
  const withHanging = (phrases: readonly Phrase[]) =>
    [
      words(phrases),
      ...phrases.slice(-1).map((phrase) => words(brought(hanging(parsed, phrase), ["of"]))),
    ].join(" ");
  const infinitives = children.filter(({ link }) => link === "infinitive" || link === "purpose");
  const obj = withHanging(object);
  return {
    subj: withHanging(subject),
    obj,
    second: words(clause.second),
    with: words(brought(clause.attached, ["with", "by", "using", "via", "from"])),
    any: words([clause]),
    inf: infinitives.flatMap(({ lemma, particle }) => [lemma, particle ?? ""]).join(" "),
    mod: "",
    of: "",
    verb: "",
    attached: clause.attached.map(({ preposition, phrases }) => ({ preposition, words: words(phrases) })),
    hasThat: children.some(({ link }) => link === "content"),
    hasInfinitive: infinitives.length > 0,
    hasObject: object.length > 0,
    objectIsActor: () => actorsOf(parsed, object).length > 0,
    objectIsPlace: () => placesIn(parsed, object).length > 0,
  };
}

/** Who did it to whom. */
function rolesOf(
  parsed: Parsed,
  frame: Frame,
  clause: Clause,
  by: readonly Phrase[],
  said: Said,
): { source: Filler[]; target: Filler[] } {
  const brings = (prepositions: readonly string[]) =>
    actorsOf(parsed, brought(clause.attached, prepositions), true);
  if (clause.isPassive) {
    const named = actorsOf(parsed, by);
    // "A truce was agreed between X and Y."
    const agents = named.length === 0 && isMutual.test(frame.id) ? brings(["between"]) : named;
    const patients = actorsOf(parsed, clause.subject, true);
    if (clause.object.length > 0 && frame.object === "theme") return { source: agents, target: patients };
    if (frame.object === "none" || frame.object === "theme") {
      const others = brings(frame.to.filter((preposition) => preposition !== "by"));
      const owners = isOwned.test(frame.id)
        ? patients.length > 0
          ? patients
          : reach(parsed, clause.subject)
        : [];
      return agents.length > 0
        ? { source: agents, target: others.length > 0 ? others : owners }
        : { source: isOwned.test(frame.id) ? [] : patients, target: others.length > 0 ? others : owners };
    }
    const sides = frame.id === "accuse/allege" ? brings(["on"]) : [];
    return {
      source: agents,
      target:
        patients.length > 0
          ? patients
          : sides.length > 0
            ? sides
            : firstOf(
                counted(parsed, frame, clause.subject),
                reach(parsed, clause.subject),
                persons(parsed, frame, clause.subject),
              ),
    };
  }
  if (isSuffering.test(clause.lemma) && frame.id === "assault/kill") {
    const victims = actorsOf(parsed, clause.subject);
    return {
      source: brings(["by"]),
      target: firstOf(
        victims,
        counted(parsed, frame, clause.subject),
        persons(parsed, frame, clause.subject),
      ),
    };
  }
  const source = doersOf(parsed, clause);
  // "X received weapons from Y": Y gave them.
  if (frame.ploverClass === "AID" && /^(?:receive|get|obtain)$/.test(clause.lemma))
    return { source: brings(["from"]), target: source };
  const doers =
    frame.ploverClass === "ACCUSE"
      ? actorsOf(
          parsed,
          brought(hanging(parsed, clause.object.at(-1) ?? { first: 0, last: -2 }), ["by"]),
          true,
        )
      : [];
  const object = doers.length > 0 ? doers : actorsOf(parsed, clause.object, true);
  const at = clause.attached.findIndex(({ phrases }) => /\bprotest\b/.test(wordsOf(parsed, phrases)));
  const others =
    frame.ploverClass === "PROTEST" && at >= 0
      ? actorsOf(parsed, brought(clause.attached.slice(at), ["at", "over", "against", "of"]), true)
      : brings(frame.to);
  if (frame.object === "theme" && clause.second.length > 0) return { source, target: object };
  if (frame.object === "theme") {
    const inner = ownersBehind(parsed, clause.object, frame);
    const owned = isOwned.test(frame.id) ? object.filter(({ name }) => name?.isNamed === true) : [];
    const isVague = others.every(({ name }) => name === null || !name.isNamed) && owned.length > 0;
    return {
      source,
      target:
        others.length > 0 && !isVague ? others : inner.length > 0 || !isOwned.test(frame.id) ? inner : object,
    };
  }
  if (frame.object === "none") return { source, target: others };
  const many =
    object.length === 0
      ? firstOf(
          counted(parsed, frame, clause.object),
          others.length > 0 || /^(?:capture|take|hold|seize|snatch|catch)$/.test(clause.lemma)
            ? []
            : persons(parsed, frame, clause.object),
        )
      : [];
  if (many.length > 0) return { source, target: many };
  const isEvent = object.length === 0 && !said.objectIsActor();
  return {
    source,
    target:
      object.length > 0
        ? object
        : isEvent && others.length === 0
          ? reach(parsed, clause.object, frame.ploverClass === "ACCUSE")
          : others,
  };
}

/** Who the subject stands for; "its envoy" stands for whom "its" refers to. */
function doersOf(parsed: Parsed, clause: Clause): Filler[] {
  // "was bombed by X, leaving ten dead": not the bombed one leaves them.
  const { governor } = clause;
  if (
    clause.link === "participle" &&
    governor !== null &&
    governor.isPassive &&
    clause.subject === governor.subject
  )
    return actorsOf(parsed, brought(governor.attached, ["by"]));
  // "a report accusing X": who put it out accuses.
  const paper = parsed.units[clause.subject[0]?.last ?? -1]?.fold ?? "";
  if (
    clause.link === "participle" &&
    governor !== null &&
    /^(?:report|statement|letter|resolution|message|declaration|document|communique|note|video|speech)s?$/.test(
      paper,
    )
  )
    return actorsOf(parsed, governor.subject);
  const own = actorsOf(parsed, clause.subject);
  const first = parsed.units[clause.subject[0]?.first ?? -1];
  const head = parsed.units[clause.subject[0]?.last ?? -1];
  const isOwned =
    /^(?:its|their|his|her)$/.test(first?.fold ?? "") &&
    isOwnForce(head?.fold.split(" ").at(-1) ?? "") &&
    own.every(({ name }) => name === null || !name.isNamed);
  if (!isOwned) return own;
  const owner = actorsOf(parsed, clause.owner).filter(({ name }) => name?.isNamed === true);
  return owner.length > 0 ? owner : own;
}

/** What acts for its owner: "its army", "their fighters", "its jets". */
const isOwnForce = (word: string) => isPerson(word) || isArm(word);
const isArm = wordTest(
  "@weapons|@forces|jet|jets|plane*|warplane*|aircraft|helicopter*|ship*|warship*|boat*",
);

const firstOf = (...found: readonly Filler[][]): Filler[] =>
  found.find((fillers) => fillers.length > 0) ?? [];
const isThing = wordTest(
  "@property|@weapons|@forces|ship*|plane*|vessel*|aircraft|power|control|territory|land|area|town|city|village|idea|hope*|chance*|bill|plan|project|attention|deal|talks|thing*|animal*|cattle|dog*|attack*|operation*|station|base|post|hotel|position*|ground|money|funds|goods|equipment|lives|life|rights|order*|warrant*",
);

/** Whom one kidnaps, murders or arrests is a person, whatever noun names him. */
function persons({ units }: Parsed, frame: Frame, phrases: readonly Phrase[]): Filler[] {
  if (
    !/^(?:assault\/(?:abduct|assassinate|execute|kill|torture)|coerce\/(?:arrest|deport)|sanction\/convict)$/.test(
      frame.id,
    )
  )
    return [];
  return phrases.flatMap((phrase): Filler[] => {
    const own = units.slice(phrase.first, phrase.last + 1);
    const head = units[phrase.last];
    if (
      head?.tag !== "noun" ||
      (!isPerson(head.fold) && own.some(({ fold }) => isThing(fold))) ||
      own.some(({ name }) => name !== null)
    )
      return [];
    let first = phrase.first;
    while (units[first]?.tag === "det" || units[first]?.tag === "number") first++;
    return first > phrase.last ? [] : [{ first, last: phrase.last, name: null }];
  });
}

/** "killing four", "120 were arrested": people, though no noun says so. */
function counted({ units }: Parsed, frame: Frame, phrases: readonly Phrase[]): Filler[] {
  if (
    !/^(?:assault\/(?:kill|abduct|execute|attack)|coerce\/(?:arrest|deport)|sanction\/convict|retreat\/release)$/.test(
      frame.id,
    )
  )
    return [];
  return phrases
    .filter(
      ({ first, last }) =>
        units
          .slice(first, last + 1)
          .every(({ tag, fold }) => tag === "number" || tag === "det" || fold === "others") &&
        units[last + 1]?.fold !== "%" &&
        units[last + 1]?.fold !== "of",
    )
    .map(({ first, last }) => ({ first, last, name: null }));
}

/** "signed a pact with X", "lifted its sanctions on X": what hangs on the object. */
function ownersBehind(parsed: Parsed, object: readonly Phrase[], frame: Frame): Filler[] {
  const last = object.at(-1);
  if (last === undefined || frame.to.length === 0) return [];
  return actorsOf(parsed, brought(hanging(parsed, last), frame.to), true);
}

/** "demanded the withdrawal of X": the first actor that hangs on the object. */
function reach(parsed: Parsed, object: readonly Phrase[], isBlame = false): Filler[] {
  const last = object.at(-1);
  // "condemned the expulsion of its diplomats by X": X is condemned.
  const doers =
    isBlame && last !== undefined ? actorsOf(parsed, brought(hanging(parsed, last), ["by"]), true) : [];
  if (doers.length > 0) return doers;
  return last === undefined
    ? []
    : actorsOf(parsed, brought(hanging(parsed, last), ["of", "by", "with", "on", "against", "from"]), true);
}

export const placesIn = ({ units }: Parsed, phrases: readonly Phrase[]): Unit[] =>
  phrases.flatMap((phrase) =>
    unitsOf(units, phrase).filter(({ name }) => name !== null && name.placeId !== null),
  );

/** What tells the weapon: the doer, the verb, and what is brought by "with", "by", "in", "from". */
function meansOf(parsed: Parsed, clause: Clause, frame: Frame): string {
  const brings = wordsOf(
    parsed,
    brought(clause.attached, ["with", "by", "using", "in", "via", "from", "of"]),
  );
  const subject = clause.isPassive ? "" : wordsOf(parsed, clause.subject);
  const object = frame.object === "theme" || frame.object === "none" ? wordsOf(parsed, clause.object) : "";
  const verb = frame.id === "assault/bomb" ? "" : clause.verb.fold;
  return `${subject} ${verb} ${clause.particle ?? ""} ${object} ${brings}`;
}
