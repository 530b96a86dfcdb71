import { deedWords } from "../lexicon/deed-words.ts";
import { meaningOf, type Said, verbEntry } from "../lexicon/entries.ts";
import type { Frame } from "../lexicon/frames.ts";
import { isPerson } from "../lexicon/people-words.ts";
import { wordTest } from "../lexicon/word-classes.ts";
import type { Clause } from "../syntax/clause.ts";
import { brought, type Phrase, unitsOf, wordsOf } from "../syntax/phrases.ts";
import type { Parsed, Unit } from "../syntax/units.ts";
import type { Deed } from "./deed.ts";
import { actorsOf, type Filler, hanging, shipsOf } from "./role-fillers.ts";
import { headsOf, isAimedAtThought, isOwn, isThought, nearestAntecedent } from "./thought.ts";

/** What a clause's verb says was done, with the clauses that hang on it; null when it is no verb of ours or lacks what its entry asks for. */
export function verbDeed(parsed: Parsed, clause: Clause, children: readonly Clause[]): Deed | null {
  const entry = verbEntry(clause.lemma, clause.particle);
  if (entry === undefined) return null;
  const said = saidOf(parsed, clause, children);
  const meant = meaningOf(entry, said);
  if (meant === null) return null;
  const { frame } = meant;
  const by = brought(clause.attached, ["by"]);
  const targets = brought(clause.attached, frame.to);
  const isBare = entry.need === "must" && !clause.isPassive && clause.object.length === 0;
  if (isBare && !isObjectReplaced(parsed, frame, targets, said)) return null;
  if (isDoneByNature(parsed, clause, by) || isAttribute(clause, frame)) return null;
  if (
    frame.traits.has("tangible") &&
    (isThought(said, meant) || isAimedAtThought(parsed, frame, said, targets))
  )
    return null;
  const object = clause.isPassive ? clause.subject : clause.object;
  return {
    frame,
    voice: clause.isPassive ? "passive" : "active",
    trigger: clause.verb,
    ...(frame.traits.has("intercepts")
      ? defence(parsed, clause, by, children)
      : rolesOf(parsed, frame, clause, by, said)),
    struck:
      !frame.traits.has("placed") || frame.traits.has("intercepts")
        ? []
        : [
            ...placesIn(parsed, object),
            ...(frame.object === "none" || clause.object.length === 0 ? placesIn(parsed, targets) : []),
          ],
    things: object.length > 0 && !frame.traits.has("launches") ? object : targets,
    clause,
    first: clause.first,
    last: clause.last,
    means: meansOf(parsed, clause, frame),
    theme: said.obj,
    isInferred: false,
    notes: [clause.isPassive ? "passive: the subject is whom it was done to" : "active: the subject did it"],
  };
}

/** "fired on X", "demanded that X leave": a preposition or a clause brings what else would be the object. */
const isObjectReplaced = (parsed: Parsed, frame: Frame, targets: readonly Phrase[], said: Said) =>
  (targets.length > 0 && actorsOf(parsed, targets, true).length > 0) ||
  ((said.hasThat || said.hasInfinitive) && frame.traits.has("takesClause"));

const isNature = wordTest("@traffic");

/** "was hit by a storm". */
const isDoneByNature = (parsed: Parsed, clause: Clause, by: readonly Phrase[]) =>
  clause.isPassive && by.length > 0 && isNature(wordsOf(parsed, by)) && actorsOf(parsed, by).length === 0;

/** "forces backed by Candria", "troops stationed in Harim": they say what kind of forces these are, not a deed. */
const isAttribute = (clause: Clause, frame: Frame) =>
  clause.isPassive &&
  clause.link === "relative" &&
  clause.via === null &&
  (frame.traits.has("describes") || deedWords.stationing.has(clause.lemma));

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
  const near = clause.isPassive ? "" : nearestAntecedent(parsed, clause);
  return {
    subj: `${withHanging(subject)} ${near}`.trim(),
    obj,
    second: words(clause.second),
    with: words(brought(clause.attached, ["with", "by", "using", "via", "from"])),
    any: words([clause]),
    who: near === "" ? headsOf(parsed, subject) : near,
    what: headsOf(parsed, object.filter(isOwn(clause))),
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

interface Parties {
  source: Filler[];
  target: Filler[];
}

/** What brings the fillers of a role. */
type Brings = (prepositions: readonly string[]) => Filler[];

/** Who did it to whom. */
function rolesOf(parsed: Parsed, frame: Frame, clause: Clause, by: readonly Phrase[], said: Said): Parties {
  const brings: Brings = (prepositions) => actorsOf(parsed, brought(clause.attached, prepositions), true);
  if (clause.isPassive) return passiveRoles(parsed, frame, clause, actorsOf(parsed, by), brings);
  // "died in the attack", "suffered injuries"
  if (frame.traits.has("kills") && deedWords.suffering.has(clause.lemma))
    return {
      source: brings(["by"]),
      target: firstOf(actorsOf(parsed, clause.subject), ...unnamed(parsed, frame, clause.subject)),
    };
  const source = doersOf(parsed, clause);
  // "X received weapons from Y": Y gave them.
  if (frame.traits.has("gives") && deedWords.receiving.has(clause.lemma))
    return { source: brings(["from"]), target: source };
  return { source, target: targetOf(parsed, frame, clause, said, brings) };
}

/** "Shot down a Candrian drone", "intercepted missiles that Red Lantern had fired": whose they were, not where they came from. */
function defence(
  parsed: Parsed,
  clause: Clause,
  by: readonly Phrase[],
  children: readonly Clause[],
): Parties {
  const stopped = clause.isPassive ? clause.subject : clause.object;
  const launches = children.filter(
    ({ link, lemma }) => link === "relative" && deedWords.launching.has(lemma),
  );
  const launchers = launches.flatMap((launch) =>
    launch.isPassive ? brought(launch.attached, ["by"]) : launch.subject,
  );
  return {
    source: clause.isPassive ? actorsOf(parsed, by) : doersOf(parsed, clause),
    target: firstOf(actorsOf(parsed, stopped), actorsOf(parsed, launchers)),
  };
}

/** Those who are told by their number or as ships, or by a noun that the verb makes a person. */
const unnamed = (parsed: Parsed, frame: Frame, phrases: readonly Phrase[]) => [
  firstOf(counted(parsed, frame, phrases), frame.traits.has("forcible") ? shipsOf(parsed, phrases) : []),
  persons(parsed, frame, phrases),
];

/** "was done by X": the subject is whom it was done to, or what was moved or said. */
function passiveRoles(
  parsed: Parsed,
  frame: Frame,
  clause: Clause,
  named: Filler[],
  brings: Brings,
): Parties {
  // "A truce was agreed between X and Y."
  const agents = named.length === 0 && frame.traits.has("together") ? brings(["between"]) : named;
  const patients = actorsOf(parsed, clause.subject, true);
  if (clause.object.length > 0 && frame.object === "theme") return { source: agents, target: patients };
  if (frame.object === "none" || frame.object === "theme") {
    const isOwned = frame.traits.has("owned");
    const others = brings(frame.to.filter((preposition) => preposition !== "by"));
    const owners = isOwned ? firstOf(patients, reach(parsed, clause.subject)) : [];
    return {
      source: agents.length > 0 ? agents : isOwned ? [] : patients,
      target: firstOf(others, owners),
    };
  }
  const sides = frame.traits.has("alleges") ? brings(["on"]) : [];
  if (patients.length > 0 || sides.length > 0) return { source: agents, target: firstOf(patients, sides) };
  const [many, people] = unnamed(parsed, frame, clause.subject);
  return {
    source: agents,
    target: firstOf(many ?? [], reach(parsed, clause.subject), people ?? []),
  };
}

/** Whom the object of an active verb stands for, or what its prepositions bring. */
function targetOf(parsed: Parsed, frame: Frame, clause: Clause, said: Said, brings: Brings): Filler[] {
  const doers = frame.traits.has("blames") ? doersBehind(parsed, clause.object) : [];
  const object = firstOf(doers, actorsOf(parsed, clause.object, true));
  const others = othersOf(parsed, frame, clause, brings);
  if (frame.object === "theme")
    return clause.second.length > 0 ? object : themesTarget(parsed, frame, clause, object, others);
  if (frame.object === "none") return others;
  if (object.length > 0) return object;
  const [many = [], people = []] = unnamed(parsed, frame, clause.object);
  const isPerson = others.length === 0 && !deedWords.taking.has(clause.lemma);
  const told = firstOf(many, isPerson ? people : []);
  if (told.length > 0) return told;
  return !said.objectIsActor() && others.length === 0
    ? reach(parsed, clause.object, frame.traits.has("blames"))
    : others;
}

/** What the verb's prepositions bring; of a protest also what it was "in protest at". */
function othersOf(parsed: Parsed, frame: Frame, clause: Clause, brings: Brings): Filler[] {
  const at = !frame.traits.has("protests")
    ? -1
    : clause.attached.findIndex(({ phrases }) => wordsOf(parsed, phrases).split(/\W/).includes("protest"));
  return at < 0
    ? brings(frame.to)
    : actorsOf(parsed, brought(clause.attached.slice(at), ["at", "over", "against", "of"]), true);
}

/** Whom something is given to, or whose it is: "signed a pact with X", "rejected the plan of X". */
function themesTarget(
  parsed: Parsed,
  frame: Frame,
  clause: Clause,
  object: Filler[],
  others: Filler[],
): Filler[] {
  const inner = ownersBehind(parsed, clause.object, frame);
  const isOwned = frame.traits.has("owned");
  const owned = isOwned ? object.filter(isKnownByName) : [];
  const isVague = others.every(({ name }) => name === null || !name.isNamed) && owned.length > 0;
  if (others.length > 0 && !isVague) return others;
  // "Rejected the Candrian proposal for the release of hostages": whose it is says more than what it is about.
  return (inner.some(isKnownByName) || owned.length === 0) && (inner.length > 0 || !isOwned) ? inner : object;
}

const isKnownByName = ({ name }: Filler) => name?.isNamed === true;

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
  if (clause.link === "participle" && governor !== null && deedWords.papers.has(paper))
    return actorsOf(parsed, governor.subject);
  const own = actorsOf(parsed, clause.subject);
  const first = parsed.units[clause.subject[0]?.first ?? -1];
  const head = parsed.units[clause.subject[0]?.last ?? -1];
  const isOwned =
    deedWords.belonging.has(first?.fold ?? "") &&
    isOwnForce(head?.fold.split(" ").at(-1) ?? "") &&
    own.every(({ name }) => name === null || !name.isNamed);
  if (!isOwned) return own;
  const owner = actorsOf(parsed, clause.owner).filter(({ name }) => name?.isNamed === true);
  return owner.length > 0 ? owner : own;
}

/** What acts for its owner: "its army", "their fighters", "its jets". */
const isOwnForce = (word: string) => isPerson(word) || isArm(word) || deedWords.arms.foundIn(word) !== null;
const isArm = wordTest("@weapons|@forces");

const firstOf = (...found: readonly Filler[][]): Filler[] =>
  found.find((fillers) => fillers.length > 0) ?? [];

const isGoods = wordTest("@property|@weapons|@forces");
const isThing = (fold: string) => isGoods(fold) || deedWords.things.foundIn(fold) !== null;

/** Whom one kidnaps, murders or arrests is a person, whatever noun names him. */
function persons({ units }: Parsed, frame: Frame, phrases: readonly Phrase[]): Filler[] {
  if (!frame.traits.has("persons")) return [];
  return phrases.flatMap((phrase): Filler[] => {
    const own = units.slice(phrase.first, phrase.last + 1);
    const head = units[phrase.last];
    if (
      head?.tag !== "noun" ||
      deedWords.measures.has(head.fold) ||
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
  if (!frame.traits.has("counted")) return [];
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

/** "condemned the expulsion of its diplomats by X": X is condemned. */
const doersBehind = (parsed: Parsed, object: readonly Phrase[]): Filler[] =>
  actorsOf(parsed, brought(hanging(parsed, object.at(-1) ?? { first: 0, last: -2 }), ["by"]), true);

/** "demanded the withdrawal of X": the first actor that hangs on the object. */
function reach(parsed: Parsed, object: readonly Phrase[], isBlame = false): Filler[] {
  const last = object.at(-1);
  if (last === undefined) return [];
  return firstOf(
    isBlame ? doersBehind(parsed, object) : [],
    actorsOf(parsed, brought(hanging(parsed, last), ["of", "by", "with", "on", "against", "from"]), true),
  );
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
  const verb = frame.traits.has("anyWeapon") ? "" : clause.verb.fold;
  return `${subject} ${verb} ${clause.particle ?? ""} ${object} ${brings}`;
}
