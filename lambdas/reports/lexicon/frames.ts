import type { PloverClass } from "../plover.ts";

/**
 * What is said to have been done, and who fills which role. Definitions are our own, after PLOVER's manual draft 0.8,
 * section 3; root codes are CAMEO's, types ACLED's. Which verbs and nouns mean it: `verbs.ts`, `event-nouns.ts`, at least
 * one of them. How to add one: docs/coding.md.
 */
export interface Frame {
  /** The rule's name: "assault/kill". */
  id: string;
  ploverClass: PloverClass;
  /** How, when the words do not say it more exactly. */
  mode: string | null;
  cameoRoot: string;
  acled: readonly [type: string, subType: string] | null;
  /** Goldstein-style, -10 to 10. */
  intensity: number;
  /**
   * The direct object: `target` it is done to; `theme` it is what is moved, used or said, and whose it is may act;
   * `partner` both sides act; `none` there is none.
   */
  object: "target" | "theme" | "partner" | "none";
  /** Prepositions that bring the target. */
  to: readonly string[];
  /** What "of" brings after the noun ("withdrawal of X", "killing of X"). */
  of: "source" | "target";
  /** Both sides do it to each other: all are sources. */
  mutual?: boolean;
}

const other = ["Strategic developments", "Other"] as const;
const pact = ["Strategic developments", "Agreement"] as const;
const civilians = ["Violence against civilians", "Attack"] as const;
const clash = ["Battles", "Armed clash"] as const;
const remote = (subType: string) => ["Explosions/Remote violence", subType] as const;

type Row = readonly [
  id: string,
  mode: string | null,
  cameoRoot: string,
  intensity: number,
  object: Frame["object"],
  to: string,
  of: Frame["of"],
  acled?: Frame["acled"],
];

/** Sorted by class in PLOVER's order, then id. */
const rows: readonly Row[] = [
  ["agree/accept", null, "03", 4, "theme", "to with for", "source"],
  ["agree/promise", null, "03", 4, "theme", "to with for", "source"],
  ["agree/sign", null, "05", 6, "theme", "with", "source", pact],
  ["consult/confer", "phone", "04", 1, "none", "with to", "source"],
  ["consult/mediate", "third-party", "04", 3, "partner", "between among in with", "target"],
  ["consult/meet", "meet", "04", 2, "partner", "with", "source"],
  ["consult/negotiate", "negotiate", "04", 2, "none", "with to", "source"],
  ["consult/phone", "phone", "04", 1, "partner", "with to", "source"],
  ["consult/visit", "visit", "04", 2, "target", "to in at", "source"],
  ["support/back", null, "05", 4, "target", "for to of", "source"],
  ["support/praise", null, "05", 3, "target", "for to of on", "source"],
  ["support/recognise", null, "05", 5, "theme", "with to of", "source"],
  ["concede/ease", null, "08", 5, "theme", "on against for from in", "source"],
  ["concede/yield", null, "08", 4, "target", "to with for", "source"],
  ["cooperate/collaborate", null, "06", 6, "none", "with", "source"],
  ["cooperate/exercise", "exercise", "06", 6, "none", "with", "source"],
  ["cooperate/extradite", null, "06", 6, "theme", "to", "source"],
  ["cooperate/share", null, "06", 6, "theme", "with to", "source"],
  ["cooperate/train", "training", "06", 6, "target", "for to", "target"],
  ["aid/asylum", null, "07", 6, "theme", "to for from", "source"],
  ["aid/give", null, "07", 7, "theme", "to for in", "source"],
  ["aid/help", null, "07", 6, "target", "to for", "target"],
  ["retreat/access", "access", "08", 6, "theme", "to for", "source"],
  ["retreat/ceasefire", "ceasefire", "08", 7, "theme", "with against on", "source", other],
  ["retreat/disarm", "disarm", "08", 7, "theme", "to", "source", other],
  ["retreat/release", "release", "08", 6, "target", "", "target", other],
  ["retreat/resign", "resign", "08", 3, "none", "", "source"],
  ["retreat/surrender", "disarm", "08", 7, "theme", "to", "source", other],
  [
    "retreat/withdraw",
    "withdraw",
    "08",
    7,
    "theme",
    "",
    "source",
    ["Strategic developments", "Non-violent transfer of territory"],
  ],
  ["request/appeal", null, "02", 0, "target", "to on from for upon", "source"],
  ["request/demand", "change", "10", -3, "target", "from of on to", "source"],
  ["request/order", "change", "10", -3, "target", "to on", "source"],
  ["request/refuge", "assist", "02", 0, "theme", "in from", "source"],
  ["accuse/allege", "allege", "11", -2, "target", "on against at for", "source"],
  ["accuse/charge", "allege", "11", -2, "target", "against", "target"],
  ["accuse/criticise", "disapprove", "11", -2, "target", "against over of at on", "target"],
  ["accuse/investigate", "investigate", "09", -2, "target", "into of against by", "target"],
  ["reject/break", null, "12", -4, "theme", "with by on", "source"],
  ["reject/fail", null, "12", -2, "none", "with", "source"],
  ["reject/refuse", null, "12", -4, "theme", "from by of to with for", "target"],
  ["threaten/warn", "violence", "13", -5, "target", "against to with on", "source"],
  ["protest/boycott", "boycott", "14", -5, "target", "of against", "target"],
  [
    "protest/demonstrate",
    "demo",
    "14",
    -6,
    "none",
    "against at outside over to",
    "source",
    ["Protests", "Peaceful protest"],
  ],
  ["protest/heckle", "demo", "14", -6, "target", "", "target", ["Protests", "Peaceful protest"]],
  ["protest/hunger", "hunger", "14", -6, "none", "against", "source", ["Protests", "Peaceful protest"]],
  ["protest/obstruct", "obstruct", "14", -7, "theme", "against", "source", ["Protests", "Peaceful protest"]],
  ["protest/riot", "riot", "14", -8, "none", "against with", "source", ["Riots", "Violent demonstration"]],
  ["protest/strike", "strike", "14", -6, "none", "against", "source", ["Protests", "Peaceful protest"]],
  ["sanction/convict", "convict", "17", -5, "target", "for", "target"],
  ["sanction/discontinue", "discontinue", "16", -5, "theme", "with to from against for", "target"],
  ["sanction/expel", "expel", "16", -6, "target", "from", "target"],
  ["sanction/impose", "economic", "16", -6, "target", "on against upon", "source"],
  ["sanction/withdraw", "withdraw", "16", -5, "theme", "from", "source"],
  [
    "mobilize/base",
    "troops",
    "15",
    -5,
    "theme",
    "against",
    "source",
    ["Strategic developments", "Headquarters or base established"],
  ],
  ["mobilize/deploy", "troops", "15", -6, "theme", "against", "source", other],
  ["mobilize/exercise", "troops", "15", -5, "none", "against with", "source", other],
  [
    "mobilize/recruit",
    "militia",
    "15",
    -6,
    "theme",
    "against",
    "source",
    ["Strategic developments", "Change to group/activity"],
  ],
  ["mobilize/test", "weapons", "15", -6, "theme", "", "source", other],
  ["coerce/arrest", "arrest", "17", -6, "target", "for", "target", ["Strategic developments", "Arrests"]],
  ["coerce/censor", "censor", "17", -6, "target", "on against", "target"],
  ["coerce/curfew", "curfew", "17", -6, "target", "on in", "source"],
  ["coerce/cyber", "cyber", "17", -7, "target", "on against of into", "target"],
  ["coerce/deport", "deport", "17", -6, "target", "from", "target"],
  ["coerce/martial-law", "martial-law", "17", -7, "target", "in on", "source"],
  ["coerce/misinform", "misinformation", "17", -4, "target", "against on", "target"],
  ["coerce/restrict", "restrict", "17", -6, "target", "on against from to with", "target"],
  [
    "coerce/search",
    "seize",
    "17",
    -5,
    "target",
    "on of in at",
    "target",
    ["Strategic developments", "Disrupted weapons use"],
  ],
  [
    "coerce/seize",
    "seize",
    "17",
    -7,
    "target",
    "from",
    "target",
    ["Strategic developments", "Looting/property destruction"],
  ],
  ["coerce/withhold", "withhold", "17", -5, "theme", "from to", "source"],
  [
    "assault/abduct",
    "abduct",
    "18",
    -9,
    "target",
    "",
    "target",
    ["Violence against civilians", "Abduction/forced disappearance"],
  ],
  ["assault/assassinate", "assassinate", "18", -10, "target", "on against of", "target", civilians],
  ["assault/attack", null, "19", -9, "target", "on against at into upon", "target", clash],
  ["assault/beat", "beat", "18", -9, "target", "on against of", "target", civilians],
  [
    "assault/bomb",
    "explosives",
    "18",
    -10,
    "target",
    "on against at of",
    "target",
    remote("Remote explosive/landmine/IED"),
  ],
  ["assault/clash", "clash", "19", -9, "partner", "with against between", "source", clash],
  [
    "assault/disperse",
    "crowd-control",
    "17",
    -8,
    "target",
    "against at on",
    "target",
    ["Protests", "Excessive force against protesters"],
  ],
  ["assault/execute", "execute", "18", -10, "target", "of", "target", civilians],
  [
    "assault/explode",
    "explosives",
    "18",
    -10,
    "none",
    "at near in on outside",
    "source",
    remote("Remote explosive/landmine/IED"),
  ],
  ["assault/fire", "firearms", "19", -9, "theme", "at on against into towards toward", "source", clash],
  ["assault/kill", null, "18", -10, "target", "of", "target", civilians],
  [
    "assault/launch",
    "heavy-weapons",
    "19",
    -9,
    "theme",
    "at on against into towards toward",
    "source",
    remote("Shelling/artillery/missile attack"),
  ],
  [
    "assault/loot",
    "property",
    "18",
    -8,
    "target",
    "on",
    "target",
    ["Strategic developments", "Looting/property destruction"],
  ],
  ["assault/mob", "mob", "18", -9, "target", "on against between", "target", ["Riots", "Mob violence"]],
  [
    "assault/property",
    "property",
    "18",
    -8,
    "target",
    "on to",
    "target",
    ["Strategic developments", "Looting/property destruction"],
  ],
  [
    "assault/sexual",
    "sexual",
    "18",
    -9,
    "target",
    "of against",
    "target",
    ["Violence against civilians", "Sexual violence"],
  ],
  [
    "assault/shell",
    "heavy-weapons",
    "19",
    -10,
    "target",
    "on against of",
    "target",
    remote("Shelling/artillery/missile attack"),
  ],
  ["assault/strike", null, "19", -10, "target", "on against at", "target", remote("Air/drone strike")],
  [
    "assault/suicide",
    "suicide-attack",
    "18",
    -10,
    "target",
    "on against at",
    "target",
    remote("Suicide bomb"),
  ],
  [
    "assault/territory",
    "territory",
    "19",
    -9,
    "target",
    "from of over",
    "target",
    ["Battles", "Non-state actor overtakes territory"],
  ],
  ["assault/torture", "torture", "18", -9, "target", "of against", "target", civilians],
  [
    "assault/unconventional",
    "unconventional",
    "20",
    -10,
    "target",
    "on against in",
    "target",
    remote("Chemical weapon"),
  ],
  ["assault/violence", null, "18", -9, "target", "against on of", "target", civilians],
];

export const frames: readonly Frame[] = rows.map(
  ([id, mode, cameoRoot, intensity, object, to, of, acled]) => ({
    id,
    ploverClass: (id.split("/")[0] ?? "").toUpperCase() as PloverClass,
    mode,
    cameoRoot,
    acled: acled ?? null,
    intensity,
    object,
    to: to.split(" ").filter((word) => word !== ""),
    of,
    ...(id === "assault/clash" ? { mutual: true } : {}),
  }),
);

const byId = new Map(frames.map((frame) => [frame.id, frame]));

/** @throws when no frame has this id: a slip in `verbs.ts` or `event-nouns.ts`. */
export function frameOf(id: string): Frame {
  const frame = byId.get(id);
  if (frame === undefined) throw new Error(`Cannot find the frame "${id}"`);
  return frame;
}
