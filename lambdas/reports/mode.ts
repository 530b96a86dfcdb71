import type { Deed } from "./deed.ts";

/** Weapons by the words that tell them, the more telling first; modes after PLOVER's manual, section 3.16. */
const weaponModes: readonly (readonly [RegExp, string])[] = [
  [/\bsuicide\b|\bsuicide bomb/, "suicide-attack"],
  [/\b(?:chemical|chlorine|sarin|gas|phosphorus|nerve agent)\b/, "unconventional"],
  [/\b(?:drones?|uavs?|quadcopters?|unmanned)\b/, "drone"],
  [
    /\b(?:air ?strikes?|air raids?|air attacks?|airstrikes?|warplanes?|jets?|aircraft|helicopters?|gunships?|bombers?|planes?|strafed|air force|from the air|sorties)\b|\bair (?:strikes?|raids?|attacks?|bombardment)\b/,
    "aerial",
  ],
  [
    /\b(?:rockets?|missiles?|artillery|mortars?|shell(?:s|ed|ing)?|tanks?|howitzers?|bombardment|bombarded|katyusha)\b/,
    "heavy-weapons",
  ],
  [
    /\b(?:bombs?|bombing|bombings|explosives?|explosion|blast|mines?|landmines?|ieds?|grenades?|blew|blown|detonat\w+|device|car bomb)\b/,
    "explosives",
  ],
  [
    /\b(?:gunm[ae]n|shots?|gunfire|gunfight|firefight|rifles?|machine|snipers?|shooting|shoots?|opened fire|gunned)\b/,
    "firearms",
  ],
];
const fixedModes = new Set(["abduct", "assassinate"]);

/** How it was done; null when the words do not say. */
export function modeOf(deed: Deed): string | null {
  const { frame, means, theme } = deed;
  if (frame.ploverClass === "ASSAULT") {
    if (fixedModes.has(frame.id)) return frame.mode;
    return weaponModes.find(([words]) => words.test(means))?.[1] ?? frame.mode;
  }
  if (frame.ploverClass === "MOBILIZE") return mobilized(`${theme} ${means}`) ?? frame.mode;
  if (frame.id === "host") return deed.target.length > 1 ? "third-party" : "visit";
  if (frame.id === "meet" || frame.id === "negotiate")
    return /\bphone\b|\btelephone\b/.test(means) || /\bphone\b|\btelephone\b/.test(theme)
      ? "phone"
      : frame.mode;
  return frame.mode;
}

function mobilized(words: string): string | null {
  if (
    /\b(?:launchers?|missiles?|systems?|batter(?:y|ies)|weapons?|rockets?|artillery|tanks|drones|radar)\b/.test(
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

/** ACLED's type and sub-type, made sharper by the mode. */
export function acledOf(deed: Deed, mode: string | null): readonly [string | null, string | null] {
  const remote = "Explosions/Remote violence";
  const byMode: Readonly<Record<string, string>> = {
    aerial: "Air/drone strike",
    drone: "Air/drone strike",
    "heavy-weapons": "Shelling/artillery/missile attack",
    explosives: "Remote explosive/landmine/IED",
    "suicide-attack": "Suicide bomb",
    unconventional: "Chemical weapon",
  };
  const subType = deed.frame.ploverClass === "ASSAULT" ? byMode[mode ?? ""] : undefined;
  if (subType !== undefined) return [remote, subType];
  return deed.frame.acled ?? [null, null];
}

/** The weapon as a plain word, for the reader. */
export function weaponOf(deed: Deed): string | null {
  if (deed.frame.ploverClass !== "ASSAULT" && deed.frame.ploverClass !== "THREATEN") return null;
  const found =
    /\b(drones?|uavs?|rockets?|missiles?|artillery|mortars?|warplanes?|jets|helicopters?|bombs?|grenades?|landmines?|rifles?|knives|knife|tanks?)\b/.exec(
      deed.means,
    );
  return found?.[1] ?? null;
}
