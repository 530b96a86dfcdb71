import { deedWords } from "../lexicon/deed-words.ts";
import type { Frame } from "../lexicon/frames.ts";
import { causativeVerbs, lightVerbs, sufferVerbs } from "../lexicon/governors.ts";
import type { Clause } from "../syntax/clause.ts";
import { brought } from "../syntax/phrases.ts";
import type { Parsed, Unit } from "../syntax/units.ts";
import type { Deed } from "./deed.ts";
import type { Standing } from "./noun-spot.ts";
import { actorsOf, type Filler } from "./role-fillers.ts";

/** Who did it to whom, by a noun and the verb over it. */
export interface Roles {
  source: Filler[];
  target: Filler[];
  voice: Deed["voice"];
  note: string;
}

/** What the verb over a noun may add to the noun's own roles. */
interface Above {
  parsed: Parsed;
  frame: Frame;
  own: Roles;
  standing: Standing;
  clause: Clause;
  /** Who the subject of an active verb stands for. */
  subjects: Filler[];
  /** The noun is what the verb does: its object, or what hangs on that. */
  isUnder: boolean;
  /** "its attack", "the withdrawal of its soldiers" */
  isOwned: boolean;
}

/** A way in which the verb tells who did it to whom. */
export interface VerbRule {
  name: string;
  /** A sentence in which it decides. */
  hit: string;
  /** A sentence much like it in which it does not. */
  near: string;
  /** The roles by it; null when it says nothing. */
  roles: (above: Above) => Roles | null;
}

/** In order: the first that has roles decides. */
export const verbRules: readonly VerbRule[] = [
  {
    name: "suffered",
    hit: "Candrian troops came under attack near Harim on Friday.",
    near: "Candrian troops launched an attack near Harim on Friday.",
    roles: ({ parsed, frame, own, clause, subjects, isUnder }) =>
      !clause.isPassive &&
      isUnder &&
      sufferVerbs.has(clause.lemma) &&
      frame.traits.has("violent") &&
      subjects.length > 0
        ? {
            source:
              own.source.length > 0
                ? own.source
                : actorsOf(parsed, brought(clause.attached, ["from", "by"]), true),
            target: subjects,
            voice: "suffered",
            note: `the subject of "${clause.verb.fold}" suffers it`,
          }
        : null,
  },
  {
    name: "brought about",
    hit: "Averia secured the withdrawal of Candrian troops from Harim.",
    near: "Averia welcomed the withdrawal of Candrian troops from Harim.",
    roles: ({ frame, own, clause, subjects, isUnder }) => {
      if (clause.isPassive || !isUnder || !causativeVerbs.has(clause.lemma)) return null;
      if (frame.object !== "theme" || own.source.length === 0) return null;
      const sides = new Set(own.source.map(({ name }) => name?.actorId));
      const others = subjects.filter(({ name }) => !sides.has(name?.actorId ?? null));
      return {
        ...own,
        target: own.target.length > 0 ? own.target : others,
        note: `brought about by the subject of "${clause.verb.fold}"`,
      };
    },
  },
  {
    name: "took part",
    hit: "In a phone call with Candria on Monday, Averia said that it wanted peace.",
    near: "Averia held a phone call with Candria on Monday.",
    roles: ({ frame, own, standing, clause, subjects }) =>
      frame.traits.has("meets") &&
      standing.role === "attached" &&
      deedWords.during.has(standing.preposition) &&
      subjects.length + own.source.length + own.target.length > 1 &&
      subjects.length > 0
        ? {
            source: subjects,
            target: [...own.source, ...own.target],
            voice: "light-verb",
            note: `the subject of "${clause.verb.fold}" took part`,
          }
        : null,
  },
  {
    name: "blamed",
    hit: "Averia accused Candria of an attack on Dunmere.",
    near: "Averia warned Candria of an attack on Dunmere.",
    roles: ({ parsed, own, standing, clause }) => {
      if (standing.role !== "attached" || !deedWords.blamedFor.has(standing.preposition)) return null;
      if (!deedWords.blaming.has(clause.lemma) || own.source.length > 0) return null;
      const blamed = actorsOf(parsed, clause.isPassive ? clause.subject : clause.object, true);
      const note = `"${clause.verb.fold}" says who did it`;
      return blamed.length > 0 ? { ...own, source: blamed, voice: "passive", note } : null;
    },
  },
  {
    name: "done by the subject",
    hit: "Candrian troops launched an attack on Dunmere on Friday.",
    near: "Candrian troops feared an attack on Dunmere on Friday.",
    roles: ({ parsed, frame, own, clause, subjects, isUnder, isOwned }) =>
      isLight(clause, isUnder) && subjects.length > 0 && (own.source.length === 0 || isOwned)
        ? {
            source: subjects,
            target:
              own.target.length > 0 ? own.target : actorsOf(parsed, brought(clause.attached, frame.to), true),
            voice: "light-verb",
            note: `the subject of "${clause.verb.fold}" does it`,
          }
        : null,
  },
  {
    name: "one side by the subject",
    hit: "The government signed an Averian agreement with Candria.",
    near: "The government criticised an Averian agreement with Candria.",
    roles: ({ frame, own, clause, subjects, isUnder }) =>
      isLight(clause, isUnder) && subjects.length > 0 && frame.traits.has("paired") && own.source.length === 1
        ? { ...own, voice: "light-verb" }
        : null,
  },
  {
    name: "owner",
    hit: "Averia defended its attack on Dunmere.",
    near: "Averia defended the attack on Dunmere.",
    roles: ({ frame, own, subjects, isOwned }) =>
      isOwned && own.source.length === 0 && subjects.length > 0 && !frame.traits.has("suffered")
        ? { ...own, source: subjects, voice: "light-verb", note: "its owner is the subject" }
        : null,
  },
  {
    name: "by the doer",
    hit: "The attack on Dunmere was carried out by Candrian troops.",
    near: "The attack on Dunmere was filmed by Candrian troops.",
    roles: ({ parsed, own, standing, clause }) => {
      if (standing.role !== "subject" || own.source.length > 0) return null;
      if (!clause.isPassive && clause.link !== "relative") return null;
      const by = actorsOf(parsed, brought(clause.attached, ["by"]));
      const blamed = deedWords.blamingOn.has(clause.lemma)
        ? actorsOf(parsed, brought(clause.attached, ["on", "to"]), true)
        : [];
      const doers = by.length > 0 ? by : blamed;
      const isDoing =
        lightVerbs.has(clause.lemma) || blamed.length > 0 || deedWords.bringingAbout.has(clause.lemma);
      const note = `by the doer of "${clause.verb.fold}"`;
      return doers.length > 0 && isDoing ? { ...own, source: doers, voice: "passive", note } : null;
    },
  },
];

const isLight = (clause: Clause, isUnder: boolean) =>
  !clause.isPassive && isUnder && lightVerbs.has(clause.lemma);

/** What the verb over the noun adds: who "launched", "came under", "expedited" it, or by whom it "was carried out". */
export function withVerb(
  parsed: Parsed,
  frame: Frame,
  own: Roles,
  standing: Standing | null,
  noun: Unit,
): Roles {
  if (standing === null) return own;
  const { clause } = standing;
  const above: Above = {
    parsed,
    frame,
    own,
    standing,
    clause,
    subjects: clause.isPassive ? [] : actorsOf(parsed, clause.subject),
    isUnder: isUnderVerb(parsed, standing, noun),
    isOwned: isOwnedHere(parsed, own, noun),
  };
  for (const rule of verbRules) {
    const roles = rule.roles(above);
    if (roles !== null) return roles;
  }
  return own;
}

/** "launched an attack", "claimed responsibility for the attack", "responded with an attack". */
function isUnderVerb(
  { units }: Parsed,
  { clause, role, preposition, before }: Standing,
  noun: Unit,
): boolean {
  if (role !== "attached") return role === "object";
  const isNear =
    deedWords.leading.has(before) ||
    units[clause.verb.at + 1]?.at === noun.at - 1 ||
    clause.object.length === 0;
  return isNear && (preposition === "" || deedWords.under.has(preposition));
}

/** "its attack", "the withdrawal of its soldiers" */
function isOwnedHere({ units }: Parsed, { source }: Roles, noun: Unit): boolean {
  const first = source[0];
  const isOwn = (at: number) => deedWords.belonging.has(units[at - 1]?.fold ?? "");
  if (first === undefined) return isOwn(noun.at);
  return (first.name === null || !first.name.isNamed) && isOwn(first.first);
}
