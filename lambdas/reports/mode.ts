import type { Deed } from "./deeds/deed.ts";
import { wordTest } from "./lexicon/word-classes.ts";

/** Weapons by the words that tell them, the more telling first; modes after PLOVER's manual, section 3.16. */
const weaponModes: readonly (readonly [RegExp, string])[] = [
  [
    /\bsuicide\b|\bsuicide bomb|\bblew (?:himself|herself|themselves|itself)|\bexplosive (?:vest|belt)/,
    "suicide-attack",
  ],
  [
    /\b(?:chemical|chlorine|sarin|gas|phosphorus|nerve agent|mustard|poison\w*|biological|toxic)\b(?! (?:tank|pipe|plant|canister|mask|field|station))/,
    "unconventional",
  ],
  [/\b(?:drones?|uavs?|quadcopters?|unmanned)\b/, "drone"],
  [
    /\b(?:air ?strikes?|air raids?|air attacks?|airstrikes?|warplanes?|jets?|aircraft|helicopters?|gunships?|bombers?|planes?|strafed|air force|from the air|sorties|air campaign|aerial|f-16s?|fighter jets)\b|\bair (?:strikes?|raids?|attacks?|bombardment)\b/,
    "aerial",
  ],
  [
    /\b(?:rockets?|missiles?|artillery|mortars?|shell(?:s|ed|ing)?|tanks?|howitzers?|bombardment|bombarded|katyusha|projectiles?|cannons?)\b/,
    "heavy-weapons",
  ],
  [
    /\b(?:bombs?|bombing|bombings|explosives?|explosions?|blasts?|(?<!(?:mica|coal|gold|copper|salt|iron|diamond|zinc|platinum) )mines?|landmines?|ieds?|remote-controlled|remote controlled|grenades?|blew|blown|detonat\w+|device|dynamite|improvised)\b/,
    "explosives",
  ],
  [
    /\b(?:gunm[ae]n|shots?|gunfire|gunfight|firefight|gunbattle|rifles?|machine gun\w*|snipers?|shooting|shootings|shoots?|opened fire|open fire|gunned|shoot-?out|bullets?|guns?|firing|firearms?)\b/,
    "firearms",
  ],
];
/** How it was done is the frame's own: no weapon changes it. */
const fixedModes = new Set([
  "abduct",
  "assassinate",
  "sexual",
  "torture",
  "property",
  "territory",
  "crowd-control",
  "execute",
]);
const isOver = /^(?:assault\/(?:clash|mob|beat))$/;

const remoteModes = new Set(["suicide-attack", "drone", "aerial", "heavy-weapons", "explosives"]);

/** Whether its words tell a weapon that strikes from afar or by itself: such a deed is told of places too. */
export const isRemote = ({ means, theme }: Pick<Deed, "means" | "theme">): boolean =>
  remoteModes.has(weaponModes.find(([words]) => words.test(`${means} ${theme}`))?.[1] ?? "");

/** What is fired or launched is the weapon, though it is the deed's theme. */
const meansOf = ({ frame, means, theme }: Deed) =>
  /^assault\/(?:fire|launch)$/.test(frame.id) ? `${means} ${theme}` : means;

/** How it was done; null when the words do not say. */
export function modeOf(deed: Deed): string | null {
  const { frame, means, theme } = deed;
  if (frame.ploverClass === "ASSAULT") {
    if (frame.mode !== null && fixedModes.has(frame.mode)) return frame.mode;
    if (isOver.test(frame.id)) return frame.mode;
    const told = weaponModes.find(([words]) => words.test(meansOf(deed)))?.[1] ?? null;
    // A missile that warplanes fire is an air strike; what the frame says beats a weaker hint.
    return told ?? frame.mode;
  }
  if (frame.id === "mobilize/deploy" || frame.id === "mobilize/recruit")
    return mobilized(`${theme} ${means}`) ?? frame.mode;
  if (frame.ploverClass === "CONSULT" && /\b(?:tele)?phone\b/.test(`${means} ${theme}`)) return "phone";
  return frame.mode;
}

function mobilized(words: string): string | null {
  if (
    /\b(?:launchers?|missiles?|systems?|batter(?:y|ies)|weapons?|rockets?|artillery|tanks|drones|radar|warships?|frigates?|destroyers?|carriers?|jets|warplanes|bombers|fleet)\b/.test(
      words,
    )
  )
    return "weapons";
  if (/\bpolice|gendarm/.test(words)) return "police";
  if (/\b(?:tribes?|tribesmen|militias?|villagers|volunteers|tribal|corps|recruits)\b/.test(words))
    return "militia";
  if (
    /\b(?:troops?|soldiers?|forces|brigades?|battalions?|reservists?|regiments?|reinforcements|army|navy|divisions?)\b/.test(
      words,
    )
  )
    return "troops";
  return null;
}

const isArmed = wordTest(
  "@forces|fighter*|rebel*|insurgent*|guerrilla*|gunm?n|terrorist*|jihadist*|taliban|assailants|military|army",
);
const isCivil = wordTest(
  "civilian*|villager*|people|person*|woman|women|child|children|student*|journalist*|resident*|worker*|teacher*|doctor*|girl*|boy*|family|families|market|school*|church*|mosque*|hotel|hospital*|bus|mall|passenger*|pilgrim*|worshipper*|shopkeeper*|trader*|activist*|farmer*|tourist*|mayor|politician*|leader",
);

/** ACLED's type and sub-type, made sharper by the mode and by whom it was done to. */
export function acledOf(
  deed: Deed,
  mode: string | null,
  targetWords: string,
  sourceWords: string,
): readonly [string | null, string | null] {
  const remote = "Explosions/Remote violence";
  const byMode: Readonly<Record<string, readonly [string, string]>> = {
    aerial: [remote, "Air/drone strike"],
    drone: [remote, "Air/drone strike"],
    "heavy-weapons": [remote, "Shelling/artillery/missile attack"],
    explosives: [remote, /\bgrenades?\b/.test(deed.means) ? "Grenade" : "Remote explosive/landmine/IED"],
    "suicide-attack": [remote, "Suicide bomb"],
    unconventional: [remote, "Chemical weapon"],
  };
  if (deed.frame.ploverClass !== "ASSAULT") return deed.frame.acled ?? [null, null];
  const sharp = byMode[mode ?? ""];
  if (sharp !== undefined) return sharp;
  if (/^assault\/(?:attack|kill|strike|fire|violence)$/.test(deed.frame.id)) {
    const isClash = isArmed(targetWords) && !isCivil(targetWords) && isArmed(sourceWords);
    return isClash ? ["Battles", "Armed clash"] : ["Violence against civilians", "Attack"];
  }
  return deed.frame.acled ?? [null, null];
}

/** The weapon as a plain word, for the reader. */
export function weaponOf(deed: Deed): string | null {
  if (deed.frame.ploverClass !== "ASSAULT" && deed.frame.ploverClass !== "THREATEN") return null;
  const found =
    /\b(ballistic missiles?|cluster (?:bombs?|munitions?)|barrel bombs?|chlorine|sarin|nerve agents?|drones?|uavs?|rockets?|missiles?|artillery|mortars?|warplanes?|jets|helicopters?|bombs?|grenades?|landmines?|rifles?|knives|knife|tanks?|machetes?)\b/.exec(
      meansOf(deed),
    );
  return found?.[1] ?? null;
}
