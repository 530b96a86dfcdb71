import type { ActorType } from "./actor.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a noun behind "the" takes up. */
export interface ReferringNoun {
  /** Kinds of actor that it may stand for. */
  types: readonly ActorType[];
  /** What it is of the last state that was named, where no such actor was: "the army" is that state's. */
  arm?: "military" | "police";
  /** It is also said without "the" at the head of a sentence, and of nobody: "Troops opened fire". */
  isBare?: boolean;
}

const groups: readonly ActorType[] = ["armed-group", "militia", "party"];
const fighters: readonly ActorType[] = ["armed-group", "militia"];
const entries = (nouns: string, noun: ReferringNoun): [string, ReferringNoun][] =>
  [...words(nouns)].map((one) => [one, noun]);

/** "The group", "the army", "the militants". */
export const referringNouns: ReadonlyMap<string, ReferringNoun> = new Map([
  ...entries("faction front group movement outfit", { types: groups }),
  ...entries("militia militias", { types: ["militia", "armed-group"] }),
  ...entries("organisation organization", { types: [...groups, "organisation"] }),
  ...entries("party", { types: ["party", "armed-group"] }),
  ...entries("corps", { types: ["military"] }),
  ...entries("brigade brigades", { types: ["military", "militia"] }),
  ...entries("council", { types: ["government"] }),
  ...entries("ministry", { types: ["government"] }),
  ...entries("agency", { types: ["agency", "organisation"] }),
  ...entries("alliance coalition", { types: ["alliance"] }),
  ...entries("country", { types: ["state"] }),
  ...entries("government", { types: ["state", "government"] }),
  ...entries("kingdom regime republic", { types: ["state"] }),
  ...entries("army military navy", { types: ["military"], arm: "military" }),
  ...entries("airmen paratroopers soldiers troops warplanes", {
    types: ["military"],
    arm: "military",
    isBare: true,
  }),
  ...entries("extremists fighters guerrillas insurgents jihadists militants militiamen rebels", {
    types: fighters,
    isBare: true,
  }),
]);

/** Between "the" and such a noun they say of what sort it is: "the armed group". */
export const referringModifiers = words(`
  armed extremist guerrilla insurgent islamist jihadist militant paramilitary political rebel separatist shia shiite sunni terror
  terrorist`);

/** Men and posts that, with "its" before them, are whose "its" is: "two of its soldiers". */
export const ownMen = words(`
  base bases commander commanders convoy fighter fighters forces leader leaders member members militants navy officer officers
  personnel positions soldier soldiers staff stronghold strongholds troops`);

/** Verbs of saying as they stand behind who speaks. */
export const sayingForms = words(`
  acknowledged added adds admitted alleged announced announces argued asserted boasted claimed claims confirmed confirms declared
  denied denies explained insisted insists noted pledged promised reported reports said saying says stated stressed
  threatened told vowed vows warned warns wrote`);

/** Behind "it is" or "it was" they say that "it" is nobody: "it was unclear". */
export const impersonal = words(`
  a an also believed clear decided difficult early essential expected feared hard hoped important impossible known likely necessary no
  not only possible probably reported said still the thought time too unclear understood unknown unlikely up`);

/** Between who speaks and the verb they say when and how: "Averia on Monday said". */
export const betweenSpeaker = words(`
  also again later meanwhile earlier however separately on monday tuesday wednesday thursday friday saturday sunday has have had who
  which , spokesman spokesperson spokeswoman`);
