import type { Deed } from "./deeds/deed.ts";
import { weaponWords } from "./lexicon/weapon-words.ts";
import { wordTest } from "./lexicon/word-classes.ts";
import type { WordList } from "./lexicon/word-list.ts";
import { once, type Parsed } from "./syntax/units.ts";

/** Words that tell a weapon, and the mode that they make of a deed. */
interface WeaponMode {
  mode: string;
  words: WordList;
  /** Single words that tell it only when none of these stands before, or behind. */
  before?: WordList;
  behind?: WordList;
}

/** The more telling first; modes after PLOVER's manual, section 3.16. */
const weaponModes: readonly WeaponMode[] = [
  { mode: "suicide-attack", words: weaponWords.suicide },
  { mode: "unconventional", words: weaponWords.poisons, behind: weaponWords.works },
  { mode: "unconventional", words: weaponWords.nerveAgents },
  { mode: "drone", words: weaponWords.drones },
  { mode: "aerial", words: weaponWords.aircraft },
  { mode: "heavy-weapons", words: weaponWords.artillery },
  { mode: "explosives", words: weaponWords.explosives },
  { mode: "explosives", words: weaponWords.mines, before: weaponWords.ores },
  { mode: "firearms", words: weaponWords.guns },
];

/** All modes that a weapon makes. */
export const modesOfWeapons: ReadonlySet<string> = new Set(weaponModes.map(({ mode }) => mode));

function tells({ words, before, behind }: WeaponMode, text: string): boolean {
  if (words.foundIn(text) === null) return false;
  if (before === undefined && behind === undefined) return true;
  const all = text.split(/\W+/);
  return all.some(
    (word, at) => words.has(word) && !before?.has(all[at - 1] ?? "") && !behind?.has(all[at + 1] ?? ""),
  );
}

const weaponMode = (text: string) => weaponModes.find((one) => tells(one, text))?.mode ?? null;

const remoteModes = new Set(["suicide-attack", "drone", "aerial", "heavy-weapons", "explosives"]);

/** Whether its words tell a weapon that strikes from afar or by itself: such a deed is told of places too. */
export const isRemote = ({ means, theme }: Pick<Deed, "means" | "theme">): boolean =>
  remoteModes.has(weaponMode(`${means} ${theme}`) ?? "");

/** What is fired or launched is the weapon, though it is the deed's theme. */
const meansOf = ({ frame, means, theme }: Deed) =>
  frame.traits.has("launches") ? `${means} ${theme}` : means;

/** How it was done; null when the words do not say. */
export function modeOf(deed: Deed): string | null {
  const { frame, means, theme } = deed;
  if (frame.traits.has("violent")) {
    if (frame.traits.has("fixedMode")) return frame.mode;
    // A missile that warplanes fire is an air strike; what the frame says beats a weaker hint.
    return weaponMode(meansOf(deed)) ?? frame.mode;
  }
  if (frame.traits.has("modeByTheme")) return mobilized(`${theme} ${means}`) ?? frame.mode;
  if (frame.traits.has("meets") && weaponWords.phones.foundIn(`${means} ${theme}`) !== null) return "phone";
  return frame.mode;
}

/** "Two were killed when a mine went off": what killed them is told in another clause of the sentence. */
export function weaponElsewhere(parsed: Parsed, deed: Deed): string | null {
  if (!deed.frame.traits.has("kills") || deed.source.length > 0) return null;
  return once(parsed, weaponElsewhere, deed.frame.mode, () =>
    modeOf({ ...deed, means: parsed.text.toLowerCase() }),
  );
}

/** What is moved or recruited makes the mode; the first that is found. */
const moved: readonly (readonly [mode: string, words: WordList])[] = [
  ["weapons", weaponWords.deployedWeapons],
  ["police", weaponWords.deployedPolice],
  ["militia", weaponWords.deployedMilitia],
  ["troops", weaponWords.deployedTroops],
];

const mobilized = (text: string) => moved.find(([, words]) => words.foundIn(text) !== null)?.[0] ?? null;

const isOfForces = wordTest("@forces");
const isArmed = (words: string) => isOfForces(words) || weaponWords.armedSides.foundIn(words) !== null;
const isCivil = (words: string) => weaponWords.civilians.foundIn(words) !== null;

const remote = "Explosions/Remote violence";
/** ACLED's sub-types of it, by mode. */
const remoteTypes: Readonly<Record<string, string>> = {
  aerial: "Air/drone strike",
  drone: "Air/drone strike",
  explosives: "Remote explosive/landmine/IED",
  "heavy-weapons": "Shelling/artillery/missile attack",
  "suicide-attack": "Suicide bomb",
  unconventional: "Chemical weapon",
};
const hasGrenades = (words: string) => weaponWords.grenades.foundIn(words) !== null;

/** ACLED's type and sub-type, made sharper by the mode and by whom it was done to. */
export function acledOf(
  deed: Pick<Deed, "frame" | "means">,
  mode: string | null,
  targetWords: string,
  sourceWords: string,
): readonly [string | null, string | null] {
  if (!deed.frame.traits.has("violent")) return deed.frame.acled ?? [null, null];
  const sharp = remoteTypes[mode ?? ""];
  if (sharp !== undefined)
    return [remote, mode === "explosives" && hasGrenades(deed.means) ? "Grenade" : sharp];
  if (deed.frame.traits.has("acledBySides")) {
    const isClash = isArmed(targetWords) && !isCivil(targetWords) && isArmed(sourceWords);
    return isClash ? ["Battles", "Armed clash"] : ["Violence against civilians", "Attack"];
  }
  return deed.frame.acled ?? [null, null];
}

/** The weapon as a plain word, for the reader. */
export const weaponOf = (deed: Deed): string | null =>
  deed.frame.traits.has("armed") ? weaponWords.weapons.foundIn(meansOf(deed)) : null;
