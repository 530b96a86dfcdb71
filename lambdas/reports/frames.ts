import type { PloverClass } from "./plover.ts";

/**
 * What a verb or an event noun says, and who fills which role. Adding a way to say something is adding a word here.
 * Definitions are our own, after PLOVER's manual draft 0.8, section 3; root codes are CAMEO's, types ACLED's.
 */
export interface Frame {
  /** With the class it makes the rule id: `cooperate/train-passive`. */
  id: string;
  ploverClass: PloverClass;
  mode: string | null;
  cameoRoot: string;
  acled: readonly [type: string, subType: string] | null;
  /** Goldstein-style, -10 to 10. */
  intensity: number;
  /** Lemmas, with their particle: "pull out". */
  verbs: readonly string[];
  nouns: readonly string[];
  /**
   * The direct object: `target` it is done to; `theme` it is what is moved or used, and whose it is acts;
   * `partner` both sides act; `none` there is no object.
   */
  object: "target" | "theme" | "partner" | "none";
  /** Prepositions that bring the target. */
  targetBy: readonly string[];
  /** What "of" brings after the noun ("withdrawal of X", "killing of X"). */
  of: "source" | "target";
  /** The verb means this only with one of these in its object: "fire" needs "rockets". */
  needs?: RegExp;
  /** If there is an object it must hold one of these, or a place. */
  objects?: RegExp;
  /** … never with one of these beside it: "struck a deal". */
  never?: RegExp;
  /** Without object the verb is passive or means something else: "11 killed". */
  needsObject?: boolean;
  /** The parties stand beside each other: "X and Y signed". */
  together?: boolean;
  /** Both sides do it to each other. */
  mutual?: boolean;
  /** The noun alone is too vague: it needs a verb over it, or both roles, or at least who did it. */
  bareNoun?: "with both" | "with source";
  /** The noun means this only with one of these before it: "phone call". */
  nounNeeds?: RegExp;
  /** A joint exercise is another thing than one of a single country. */
  parties?: "one" | "several";
  /** A country named as goal is the target: "a visit to X". */
  targetLand?: boolean;
}

const forces =
  /\b(?:troops?|forces?|soldiers?|commanders?|advis[eo]rs?|officers?|personnel|units?|brigades?|battalions?|divisions?|fighters?|militia(?:s|men)?|generals?|contingents?|marines?|peacekeepers?|men|army|guards?|warships?|ships?|fleet|vessels?|destroyers?|frigates?|carriers?|tanks?|armou?r|artillery|batter(?:y|ies)|missiles?|warplanes?|jets?|aircraft|helicopters?|drones?|(?:missile|defen[cs]e|radar|rocket|weapons?) systems?|launchers?|reinforcements|regiments?|crews?|trainers|convoys?|reservists|reserves|paratroopers|police|tribes?|tribesmen|militants?|mercenaries|weapons?|trainers?|instructors?|experts?|garrison|squadrons?|bombers?|submarines?|troopers|corps|members|staff|snipers|vehicles|columns?|patrols?|positions?)\b/;
const weapons =
  /\b(?:rockets?|missiles?|shells?|mortars?|drones?|uavs?|projectiles?|rounds?|artillery|grenades?|shots?|bullets?|gunfire|fire|munitions?|salvo(?:es|s)?|volleys?|barrages?|bombs?|explosives|devices?)\b/;
const pacts =
  /\b(?:agreements?|accords?|deals?|pacts?|treat(?:y|ies)|memorand(?:um|a)|protocols?|contracts?|truces?|ceasefires?|armistice|charter|compact|settlement|plan|terms|declaration|mou|roadmap|understanding)\b/;
const people =
  /\b(?:prisoners?|hostages?|detainees?|captives?|crew|sailors?|journalists?|citizens?|men|women|soldiers?|pilots?|activists?|bodies|remains|nationals?|people|children|students?|fishermen|pilgrims|inmates?|tanker|ship|vessel)\b/;
const sportAndTrade =
  /\b(?:deals?|agreements?|accords?|balance|record|chord|gold|goals?|headlines|market|note|tone|optimistic|pay|wages|oil|heart|panic|cardiac|asthma|hunger|general|rail|dock|bus|teachers?|labou?r|workers?|doctors|nurses|pilots|walkouts?|unions?|bargain|pose|blow to|low|high)\b/;

const battle = ["Battles", "Armed clash"] as const;
const remote = ["Explosions/Remote violence", "Air/drone strike"] as const;
const shelling = ["Explosions/Remote violence", "Shelling/artillery/missile attack"] as const;
const bombing = ["Explosions/Remote violence", "Remote explosive/landmine/IED"] as const;
const civilians = ["Violence against civilians", "Attack"] as const;
const abduction = ["Violence against civilians", "Abduction/forced disappearance"] as const;
const other = ["Strategic developments", "Other"] as const;
const agreement = ["Strategic developments", "Agreement"] as const;
const arrests = ["Strategic developments", "Arrests"] as const;

const assault = {
  ploverClass: "ASSAULT",
  cameoRoot: "19",
  intensity: -10,
  object: "target",
  targetBy: ["on", "against", "at", "into", "upon"],
  of: "target",
} as const;
const retreat = {
  ploverClass: "RETREAT",
  cameoRoot: "08",
  acled: other,
  intensity: 7,
  object: "theme",
  targetBy: [],
  of: "source",
} as const;
const consult = {
  ploverClass: "CONSULT",
  cameoRoot: "04",
  acled: null,
  intensity: 2,
  targetBy: ["with"],
  of: "source",
} as const;
const coerce = {
  ploverClass: "COERCE",
  cameoRoot: "17",
  intensity: -7,
  object: "target",
  of: "target",
} as const;
const mobilize = {
  ploverClass: "MOBILIZE",
  cameoRoot: "15",
  acled: other,
  intensity: -7,
  object: "theme",
  targetBy: ["against"],
  of: "source",
} as const;

/** Sorted by class, then id. */
export const frames: readonly Frame[] = [
  {
    id: "accuse",
    ploverClass: "ACCUSE",
    mode: "allege",
    cameoRoot: "11",
    acled: null,
    intensity: -2,
    verbs: ["accuse", "blame"],
    nouns: ["blame", "accusation", "complaint"],
    object: "target",
    targetBy: ["against", "on", "at"],
    of: "source",
    needsObject: true,
    bareNoun: "with both",
  },
  {
    id: "criticise",
    ploverClass: "ACCUSE",
    mode: "disapprove",
    cameoRoot: "11",
    acled: null,
    intensity: -2,
    verbs: [
      "condemn",
      "denounce",
      "criticize",
      "criticise",
      "decry",
      "deplore",
      "slam",
      "lambast",
      "rebuke",
      "castigate",
    ],
    nouns: ["condemnation", "criticism", "denunciation", "rebuke"],
    object: "target",
    targetBy: ["against"],
    of: "target",
    needsObject: true,
    bareNoun: "with both",
  },
  {
    id: "agree",
    ploverClass: "AGREE",
    mode: null,
    cameoRoot: "05",
    acled: agreement,
    intensity: 6,
    verbs: ["agree", "assent", "consent"],
    nouns: [],
    object: "none",
    targetBy: ["with"],
    of: "source",
    together: true,
  },
  {
    id: "pact",
    ploverClass: "AGREE",
    mode: null,
    cameoRoot: "05",
    acled: agreement,
    intensity: 6,
    verbs: [],
    nouns: [
      "agreement",
      "accord",
      "deal",
      "pact",
      "treaty",
      "memorandum",
      "protocol",
      "truce",
      "ceasefire",
      "armistice",
    ],
    object: "none",
    targetBy: ["with"],
    of: "source",
    together: true,
    bareNoun: "with both",
  },
  {
    id: "sign",
    ploverClass: "AGREE",
    mode: null,
    cameoRoot: "05",
    acled: agreement,
    intensity: 6,
    verbs: [
      "sign",
      "ink",
      "reach",
      "conclude",
      "seal",
      "initial",
      "forge",
      "ratify",
      "clinch",
      "strike",
      "finalize",
      "finalise",
      "accept",
    ],
    nouns: ["signing"],
    object: "none",
    targetBy: ["with"],
    of: "target",
    needs: pacts,
    needsObject: true,
    together: true,
  },
  {
    id: "abduct",
    ...assault,
    mode: "abduct",
    cameoRoot: "18",
    acled: abduction,
    intensity: -9,
    verbs: ["abduct", "kidnap", "take hostage", "take prisoner"],
    nouns: ["abduction", "kidnapping"],
    needsObject: true,
  },
  {
    id: "assassinate",
    ...assault,
    mode: "firearms",
    cameoRoot: "18",
    acled: civilians,
    verbs: ["assassinate", "execute", "behead", "massacre", "lynch", "stab", "murder"],
    nouns: ["assassination", "execution", "massacre", "beheading", "stabbing", "murder"],
    needsObject: true,
    never: /\b(?:plan|order|warrant|operation|project|contract)s?\b/,
  },
  {
    id: "attack",
    ...assault,
    mode: null,
    acled: battle,
    verbs: [
      "attack",
      "assault",
      "raid",
      "storm",
      "target",
      "ambush",
      "invade",
      "hit",
      "strike",
      "pound",
      "destroy",
      "down",
      "demolish",
      "torch",
      "shoot down",
      "blow up",
    ],
    nouns: [
      "attack",
      "assault",
      "raid",
      "ambush",
      "offensive",
      "incursion",
      "invasion",
      "strike",
      "onslaught",
      "pounding",
    ],
    needsObject: true,
    never: sportAndTrade,
  },
  {
    id: "bomb",
    ...assault,
    // "bombed" alone leaves open whether from the air.
    mode: null,
    acled: battle,
    verbs: ["bomb"],
    nouns: [],
    needsObject: true,
  },
  {
    id: "bombard",
    ...assault,
    mode: "aerial",
    acled: remote,
    verbs: ["strafe"],
    nouns: ["airstrike", "air strike", "air raid", "airstrikes", "air attack"],
    needsObject: true,
  },
  {
    id: "capture",
    ...assault,
    mode: "abduct",
    cameoRoot: "18",
    acled: abduction,
    intensity: -9,
    verbs: ["capture", "seize", "take"],
    nouns: ["capture"],
    needs:
      /\b(?:soldiers?|troops|fighters?|militants?|servicemen|pilots?|officers?|guards?|militiamen|policemen|peacekeepers|hostages?|commanders?|prisoners?|conscripts)\b/,
    needsObject: true,
  },
  {
    id: "clash",
    ...assault,
    mode: null,
    acled: battle,
    object: "partner",
    of: "source",
    targetBy: ["with", "against"],
    verbs: ["clash", "battle", "fight", "skirmish", "exchange fire", "trade fire"],
    nouns: ["clash", "firefight", "skirmish", "gunbattle", "gunfight", "fighting", "battle"],
    together: true,
    mutual: true,
    never:
      /\b(?:corruption|disease|cancer|fire|flames|poverty|inflation|election|court|words|liquidity|crime)\b/,
  },
  {
    id: "explode",
    ...assault,
    mode: "explosives",
    cameoRoot: "18",
    acled: bombing,
    verbs: ["detonate", "explode"],
    nouns: ["bombing", "explosion", "blast", "bomb"],
    bareNoun: "with source",
  },
  {
    id: "fire",
    ...assault,
    mode: null,
    acled: shelling,
    object: "theme",
    verbs: [
      "fire",
      "launch",
      "lob",
      "open fire",
      "unleash",
      "rain",
      "drop",
      "hurl",
      "shoot",
      "plant",
      "detonate",
    ],
    nouns: [],
    needs: weapons,
  },
  {
    id: "kill",
    ...assault,
    mode: null,
    cameoRoot: "18",
    acled: battle,
    verbs: ["kill", "wound", "injure", "shoot", "slay", "shoot dead", "gun down"],
    nouns: ["killing", "shooting"],
    needsObject: true,
  },
  {
    id: "operation",
    ...assault,
    mode: null,
    acled: battle,
    verbs: [],
    nouns: ["operation", "campaign"],
    nounNeeds: /\b(?:ground|military|air|aerial|bombing|cross-border|border|special|armed|naval|land)\b/,
    bareNoun: "with both",
  },
  {
    id: "shell",
    ...assault,
    mode: "heavy-weapons",
    acled: shelling,
    verbs: ["shell", "bombard"],
    nouns: ["shelling", "bombardment", "barrage"],
    needsObject: true,
  },
  {
    id: "arrest",
    ...coerce,
    mode: "arrest",
    acled: arrests,
    verbs: ["arrest", "detain", "apprehend", "imprison", "jail", "round up", "take into custody", "nab"],
    nouns: ["arrest", "detention", "roundup"],
    targetBy: [],
    needsObject: true,
  },
  {
    id: "close",
    ...coerce,
    mode: "restrict",
    acled: other,
    verbs: ["close", "shut", "reimpose"],
    nouns: ["closure"],
    targetBy: ["with", "to", "from"],
    needs:
      /\b(?:borders?|crossings?|straits?|ports?|airports?|airspace|embassy|consulate|waters|canal|frontier|corridor|bridges?)\b/,
    needsObject: true,
    bareNoun: "with both",
  },
  {
    id: "curfew",
    ...coerce,
    mode: "curfew",
    acled: other,
    verbs: [],
    nouns: ["curfew", "lockdown"],
    targetBy: ["on"],
  },
  {
    id: "deport",
    ...coerce,
    mode: "deport",
    acled: other,
    verbs: ["deport", "evict", "displace"],
    nouns: ["deportation", "eviction"],
    targetBy: [],
    needsObject: true,
  },
  {
    id: "hack",
    ...coerce,
    mode: "cyber",
    acled: other,
    verbs: ["hack"],
    nouns: ["cyberattack", "cyberattacks", "cyber-attack", "hack"],
    targetBy: ["on", "against"],
    needsObject: true,
  },
  {
    id: "restrict",
    ...coerce,
    mode: "restrict",
    acled: other,
    verbs: [
      "blockade",
      "obstruct",
      "block",
      "besiege",
      "restrict",
      "bar",
      "hinder",
      "impede",
      "seal off",
      "cordon off",
      "cut off",
    ],
    nouns: ["blockade", "siege", "crackdown", "obstruction"],
    targetBy: ["on", "against", "to", "from"],
    needsObject: true,
    never: /\b(?:talks|meeting|session|deal|gap|door|eyes|ranks|case)\b/,
  },
  {
    id: "seize",
    ...coerce,
    mode: "seize",
    acled: ["Strategic developments", "Looting/property destruction"],
    verbs: [
      "seize",
      "confiscate",
      "impound",
      "intercept",
      "commandeer",
      "board",
      "capture",
      "overrun",
      "annex",
      "occupy",
    ],
    nouns: ["seizure", "confiscation", "interception", "annexation"],
    targetBy: ["from"],
    needsObject: true,
    never: /\b(?:opportunity|chance|moment|attention|imagination|headlines)\b/,
  },
  {
    id: "host",
    ...consult,
    mode: "third-party",
    object: "partner",
    verbs: ["host", "receive", "welcome"],
    nouns: [],
    needsObject: true,
    needs:
      /\b(?:minister|president|delegation|envoy|king|emir|leader|officials?|counterpart|general|prince|ambassador|chief|secretary|talks|summit)\b/,
  },
  {
    id: "meet",
    ...consult,
    mode: "meet",
    object: "partner",
    verbs: ["meet", "consult", "confer"],
    nouns: ["meeting", "talk", "summit", "negotiation", "consultation", "dialogue", "discussion"],
    together: true,
    bareNoun: "with both",
    never: /\b(?:target|demand|need|requirement|deadline|standard|criteria|goal|cost)s?\b/,
  },
  {
    id: "negotiate",
    ...consult,
    mode: "meet",
    object: "none",
    verbs: ["negotiate", "discuss", "speak"],
    nouns: [],
    together: true,
    targetBy: ["with", "to"],
  },
  {
    id: "phone",
    ...consult,
    mode: "phone",
    object: "partner",
    verbs: ["phone", "telephone"],
    nouns: ["call"],
    together: true,
    bareNoun: "with both",
    nounNeeds: /\b(?:phone|telephone)\b/,
  },
  {
    id: "visit",
    ...consult,
    mode: "visit",
    object: "target",
    verbs: ["visit"],
    nouns: ["visit"],
    targetBy: ["to"],
    bareNoun: "with both",
    targetLand: true,
  },
  {
    id: "cooperate",
    ploverClass: "COOPERATE",
    mode: "military",
    cameoRoot: "06",
    acled: other,
    intensity: 6,
    verbs: ["cooperate", "co-operate", "collaborate", "coordinate"],
    nouns: ["cooperation", "coordination"],
    object: "none",
    targetBy: ["with"],
    of: "source",
    together: true,
    bareNoun: "with both",
  },
  {
    id: "exercise",
    ploverClass: "COOPERATE",
    mode: "exercise",
    cameoRoot: "06",
    acled: other,
    intensity: 6.5,
    verbs: ["patrol"],
    nouns: ["exercise", "drill", "manoeuvre", "maneuver", "patrol", "wargame"],
    object: "none",
    targetBy: ["with"],
    of: "source",
    together: true,
    bareNoun: "with both",
    parties: "several",
  },
  {
    id: "train",
    ploverClass: "COOPERATE",
    mode: "training",
    cameoRoot: "06",
    acled: other,
    intensity: 6.5,
    verbs: ["train", "instruct", "retrain"],
    nouns: ["training", "instruction"],
    object: "target",
    targetBy: ["for", "to"],
    of: "target",
    bareNoun: "with source",
    never: /\b(?:flights?|guns?|sights|accident|crash|matches?|pitch|coach|season|bus)\b/,
  },
  {
    id: "alert",
    ...mobilize,
    mode: "troops",
    verbs: ["put on alert", "place on alert"],
    nouns: [],
  },
  {
    id: "build-up",
    ...mobilize,
    mode: "troops",
    verbs: ["mass", "amass", "concentrate", "build up"],
    nouns: ["buildup", "build-up"],
    needs: forces,
  },
  {
    id: "call-up",
    ...mobilize,
    mode: "militia",
    verbs: ["mobilize", "mobilise", "call up", "recruit", "enlist", "conscript"],
    nouns: ["mobilization", "mobilisation", "conscription", "recruitment"],
    objects:
      /\b(?:troops?|forces?|soldiers?|tribes?|tribesmen|tribal|villagers|fighters?|militia\w*|men|women|reservists?|reserves|volunteers|supporters|recruits|people|youths?|residents|members|units?|brigades?|army|police|conscripts|mercenaries|teenagers|children|boys|elders|crews|clans)\b/,
    never: /\b(?:support|resources|votes?|opinion|funds?|public|staff)\b/,
  },
  {
    id: "deploy",
    ...mobilize,
    mode: "troops",
    verbs: ["deploy", "redeploy", "dispatch", "send", "move", "position", "rush", "transfer", "reinforce"],
    nouns: ["deployment", "reinforcement"],
    needs: forces,
    never: /\b(?:message|letter|signal|condolences|aid|back|delegation|envoy|team)\b/,
  },
  {
    id: "drill",
    ...mobilize,
    mode: "troops",
    verbs: [],
    nouns: ["exercise", "drill", "manoeuvre", "maneuver", "wargame"],
    bareNoun: "with source",
    parties: "one",
  },
  {
    id: "form",
    ...mobilize,
    mode: "militia",
    verbs: ["form", "establish", "create", "raise", "assemble", "set up"],
    nouns: ["formation"],
    needs:
      /\b(?:militias?|forces?|corps|brigades?|battalions?|units?|army|regiments?|legion|guard|squads?|cells?|bases?|outposts?)\b/,
    needsObject: true,
    bareNoun: "with both",
  },
  {
    id: "ceasefire",
    ...retreat,
    mode: "ceasefire",
    verbs: ["cease", "halt", "suspend"],
    nouns: ["ceasefire", "truce", "cease-fire"],
    targetBy: ["with"],
    bareNoun: "with both",
    needs: /\b(?:fire|hostilities|attacks?|fighting|operations|strikes|shelling|offensive|ceasefire|truce)\b/,
  },
  {
    id: "disarm",
    ...retreat,
    mode: "disarm",
    verbs: ["disarm", "demobilize", "demobilise", "lay down", "surrender", "disband", "hand over"],
    nouns: ["disarmament", "demobilization", "demobilisation", "surrender"],
    needs: /\b(?:arms|weapons?|forces?|fighters|militias?|themselves|itself|positions?|base|troops|units?)\b/,
  },
  {
    id: "release",
    ...retreat,
    mode: "release",
    object: "target",
    of: "target",
    verbs: ["release", "free", "set free"],
    nouns: ["release"],
    needs: people,
    targetBy: [],
    never: /\b(?:statement|video|report|figures|data|film|album|photos?|images?|footage|documents?|names)\b/,
  },
  {
    id: "withdraw",
    ...retreat,
    mode: "withdraw",
    verbs: [
      "withdraw",
      "pull out",
      "pull back",
      "retreat",
      "recall",
      "evacuate",
      "depart",
      "vacate",
      "leave",
      "abandon",
      "draw down",
      "quit",
    ],
    nouns: [
      "withdrawal",
      "pullout",
      "pull-out",
      "pullback",
      "departure",
      "retreat",
      "evacuation",
      "recall",
      "drawdown",
    ],
    objects: forces,
    never:
      /\b(?:ambassador|envoy|diplomats?|support|offer|bid|candidacy|product|bets?|money|funds?|cash|statement|remarks?|complaint|invitation|markets?|prices?|shares|dollars?|race|talks|treaty|agreement|licen[cs]e|holiday|spiritual|behind|dead|wounded|injured|homeless|damage|hospital)\b/,
  },
  {
    id: "threaten",
    ploverClass: "THREATEN",
    mode: "violence",
    cameoRoot: "13",
    acled: null,
    intensity: -5,
    verbs: ["promise", "pledge", "threaten", "vow", "swear", "warn"],
    nouns: ["threat", "ultimatum", "warning"],
    object: "target",
    targetBy: ["against", "to", "with", "on"],
    of: "source",
    bareNoun: "with source",
    never: /\b(?:weather|storm|rain|floods?|health|job|climate|species|travel|vacation)\b/,
  },
];
