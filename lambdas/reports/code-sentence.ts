import { spend, withinBudget } from "../budget.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { unlistedId } from "../mentions/unlisted-name.ts";
import { CODER_VERSION } from "./coder-version.ts";
import { confidenceOf } from "./confidence.ts";
import { dayMs } from "./dates/calendar.ts";
import { dateNear, readDates } from "./dates/event-date.ts";
import type { Deed } from "./deeds/deed.ts";
import { findDeeds } from "./deeds/find-deeds.ts";
import { tellsOfHarm } from "./deeds/noun-deeds.ts";
import type { Filler } from "./deeds/role-fillers.ts";
import { frameOf } from "./lexicon/frames.ts";
import { isPerson } from "./lexicon/people-words.ts";
import { wordTest } from "./lexicon/word-classes.ts";
import { modalityOf } from "./modality.ts";
import { acledOf, isRemote, modeOf, weaponOf } from "./mode.ts";
import { type Leads, placeOf } from "./place.ts";
import { quadClassOf } from "./plover.ts";
import { type CodedReport, isListed, mostActors, type ReportActor, type ReportPlace } from "./report.ts";
import { severityOf } from "./severity.ts";
import type { Clause } from "./syntax/clauses.ts";
import { unitsOf, wordsOf } from "./syntax/phrases.ts";
import { firstOf, once, type Parsed } from "./syntax/units.ts";
import { statesToll, type Toll, tollIn } from "./tolls/toll.ts";

/** What a sentence is read with: where it stands, when it was published, what went before. */
export interface Surroundings extends Leads {
  /** Offset of the sentence in the coded text. */
  offset: number;
  /** Its number in the article, from 0. */
  row: number;
  publishedAt: string;
  particulars: string[];
  /** The article speaks of violence somewhere: then its dead did not die of an accident. */
  isOfViolence: boolean;
  knowledge: Knowledge;
}

/** What came of a sentence: its reports with the decisions behind them, or why there is none. */
export interface Coding {
  reports: { report: CodedReport; decisions: string[] }[];
  silence: string;
  /** It was not read to its end: that would have cost too much. */
  inPart: boolean;
}

const yearMs = 365 * dayMs;
const noToll: Toll = { killed: null, wounded: null, captured: null, missing: null };

/** All reports of one sentence, before those that tell the same happening are joined. */
export function codeSentence(parsed: Parsed, around: Surroundings): Coding {
  const { clauses, deeds, speakers } = findDeeds(parsed);
  if (deeds.length === 0)
    return { reports: [], silence: "no verb or noun that names a deed with its parties", inPart: false };
  let stated: Toll | null = null;
  const toll = () => {
    stated ??= tollIn(parsed.text, parsed.tokens);
    return stated;
  };
  const reasons: string[] = [];
  const reports: Coding["reports"] = [];
  const isWhole = withinBudget(() => {
    for (const deed of deeds) {
      spend(parsed.budget, stepsOf(deed));
      const found = reportOf(
        parsed,
        settled(parsed, deed, around.knowledge),
        { all: deeds, clauses, speakers, toll },
        around,
      );
      if (typeof found !== "string") reports.push(found);
      else reasons.push(`"${parsed.text.slice(deed.trigger.start, deed.trigger.end)}": ${found}`);
    }
  });
  return {
    reports: withPast(reports),
    silence: reports.length > 0 ? "" : reasons.join("; "),
    inPart: !isWhole,
  };
}

/** What a deed's report costs: its words are gone through for each thing that they may tell. */
const stepsOf = ({ first, last, means, theme }: Deed) =>
  reportPrice + (last - first) + Math.ceil((means.length + theme.length) / charactersPerStep);
const reportPrice = 300;
const charactersPerStep = 4;

/** "For those killed when bombers struck in March 2025": one violent deed of a sentence that is past makes all so. */
function withPast(reports: Coding["reports"]): Coding["reports"] {
  const past = reports.find(
    ({ report }) => report.ploverClass === "ASSAULT" && report.modality === "historical",
  );
  if (past === undefined) return reports;
  const { modality, modalityWords, eventDate: on } = past.report;
  return reports.map(({ report, decisions }) => ({
    report:
      report.ploverClass === "ASSAULT" &&
      report.modality === "happened" &&
      report.rule.startsWith("assault/kill")
        ? { ...report, modality, modalityWords, eventDate: on }
        : report,
    decisions,
  }));
}

const isDrill =
  /\b(?:war ?games?|man(?:oeuvres?|euvers?)|(?:military|naval|joint|live-fire|missile|air|annual|combined|planned|coalition) (?:exercises?|drills?))\b/i;

const isProtester = /\b(?:protest[eo]rs?|demonstrators?|rioters?|marchers|strikers|picketers)\b/;

/** A struck town is a place, not an actor: "shelled Kelmora". Fighting sides act alike. */
function settled(parsed: Parsed, deed: Deed, knowledge: Knowledge): Deed {
  const isTown = ({ name }: Filler) => {
    const place = knowledge.places.get(name?.placeId ?? "");
    return place !== undefined && place.precision !== "country";
  };
  // What protesters wreck, throw or fight in is a riot (PLOVER, section 3.12).
  const protesters = deed.source.filter((filler) => isProtester.test(wordsOf(parsed, [filler])));
  if (
    protesters.length > 0 &&
    /^assault\/(?:property|attack|clash|fire|beat|mob|loot|violence|strike|launch)$/.test(deed.frame.id)
  )
    return {
      ...deed,
      frame: frameOf("protest/riot"),
      source: protesters,
      target: [...deed.source.filter((filler) => !protesters.includes(filler)), ...deed.target],
    };
  const others = deed.target.filter((filler) => isProtester.test(wordsOf(parsed, [filler])));
  if (others.length > 0 && deed.frame.id === "assault/clash")
    return { ...deed, frame: frameOf("protest/riot"), source: others, target: deed.source };
  // What is fired at war games strikes nobody.
  if (
    /^assault\/(?:fire|launch|strike|attack|bomb|explode)$/.test(deed.frame.id) &&
    !deed.target.some(({ name }) => name?.isNamed) &&
    firstOf(parsed, isDrill) !== null
  )
    return settled(parsed, { ...deed, frame: frameOf("mobilize/exercise") }, knowledge);
  const { frame } = deed;
  // Several powers that exercise are at it together: COOPERATE, where one alone is MOBILIZE.
  const partners = deed.target.filter(({ name }) => name?.isNamed === true);
  if (frame.id === "mobilize/exercise") {
    const isJoint =
      new Set(deed.source.map(({ name }) => name?.actorId ?? "")).size > 1 || partners.length > 0;
    return isJoint
      ? { ...deed, target: partners, frame: frameOf("cooperate/exercise") }
      : { ...deed, target: [] };
  }
  if (frame.mutual) return { ...deed, source: [...deed.source, ...deed.target], target: [] };
  const isPhysical =
    frame.ploverClass === "ASSAULT" || frame.id === "coerce/restrict" || frame.id === "coerce/seize";
  return isPhysical && deed.target.some(isTown)
    ? { ...deed, target: deed.target.filter((filler) => !isTown(filler)) }
    : deed;
}

/** What a sentence was found to hold. */
interface Found {
  all: readonly Deed[];
  clauses: readonly Clause[];
  speakers: readonly Filler[];
  /** What the sentence states, read when it is asked for. */
  toll: () => Toll;
}

function reportOf(
  parsed: Parsed,
  deed: Deed,
  { all, clauses, speakers, toll: stated }: Found,
  { offset, row, publishedAt, particulars, lead, dateline, isOfViolence, knowledge }: Surroundings,
): { report: CodedReport; decisions: string[] } | string {
  const { frame, trigger } = deed;
  const sourceActors = distinct(deed.source.map((filler) => reportActor(parsed, filler, knowledge)));
  const targetActors = distinct(deed.target.map((filler) => reportActor(parsed, filler, knowledge))).filter(
    ({ id }) => !sourceActors.some((source) => source.id === id),
  );
  const isAssault = frame.ploverClass === "ASSAULT";
  const place = placeOf(parsed, deed, all, { lead, dateline }, knowledge);
  const toll = isAssault || frame.id === "coerce/arrest" ? stated() : noToll;
  const lack = lackOf(parsed, deed, sourceActors, targetActors, place, {
    hasToll: statesToll(toll),
    isOfViolence,
    knowledge,
  });
  if (lack !== "") return lack;
  const reality = modalityOf(parsed, deed, clauses, publishedAt);
  if (reality === null) return "said not to have happened";
  const mode = modeOf(deed) ?? weaponElsewhere(parsed, deed);
  const [acledType, acledSubType] = acledOf(
    deed,
    mode,
    `${wordsOf(parsed, deed.target)} ${deed.theme}`,
    wordsOf(parsed, deed.source),
  );
  const isAhead = /^(?:planned|announced)$/.test(reality.modality);
  const dates = once(parsed, readDates, isAhead, () =>
    readDates(parsed.text, parsed.tokens, publishedAt, isAhead),
  );
  spend(parsed.budget, dates.fitting.length);
  const dated = dateNear(dates, trigger.start);
  // A date more than a year back is history, though no word says so.
  const isLongAgo =
    dated.precision !== "published" && Date.parse(dated.to) < Date.parse(publishedAt) - yearMs;
  const modality =
    isLongAgo && /^(?:happened|alleged)$/.test(reality.modality) ? "historical" : reality.modality;
  const actorIds = new Set([...sourceActors, ...targetActors].map(({ id }) => id));
  const span = (start: number, end: number) => ({
    start: offset + start,
    end: offset + end,
    text: parsed.text.slice(start, end),
  });
  const weapon = weaponOf(deed);
  const report: CodedReport = {
    ploverClass: frame.ploverClass,
    mode,
    contexts: contextsOf(deed, mode),
    quadClass: quadClassOf[frame.ploverClass],
    cameoRoot: frame.cameoRoot,
    acledType,
    acledSubType,
    intensity: frame.intensity,
    sourceActors,
    targetActors,
    attributedTo: distinct(speakers.map((filler) => reportActor(parsed, filler, knowledge))).filter(
      ({ id }) => !actorIds.has(id),
    ),
    place,
    eventDate: dated,
    modality,
    modalityWords: modality === reality.modality ? reality.words : "its date",
    toll,
    weapon,
    severity: severityOf({
      ploverClass: frame.ploverClass,
      mode,
      killed: toll.killed?.least ?? null,
      weapon,
      placeType: place === null || place.inferred ? null : (knowledge.places.get(place.id)?.type ?? null),
      modality,
    }),
    confidence: confidenceOf({ deed, source: sourceActors, target: targetActors, place, modality, row }),
    rule: `${frame.id}-${deed.voice}`,
    evidence: {
      sentence: span(0, parsed.text.length),
      trigger: span(trigger.start, trigger.end),
      retold: [],
    },
    particulars,
    coderVersion: CODER_VERSION,
  };
  return { report, decisions: decisionsOf(report, deed) };
}

function decisionsOf(report: CodedReport, deed: Deed): string[] {
  return [
    ...deed.notes,
    report.modalityWords === ""
      ? "nothing makes it other than happened"
      : `${report.modality} by "${report.modalityWords}"`,
    report.place === null ? "no place" : `place: ${report.place.reason}`,
    report.eventDate.precision === "published"
      ? "no date: that of publication"
      : `date: a ${report.eventDate.precision} named in the sentence`,
  ];
}

const isProjectile = /\b(?:rockets?|missiles?|shells?|mortars?|drones?|bombs?|projectiles?)\b/;

/** "The crossing was closed", "the tanker was seized", "the pumps were hacked": the thing itself says what it was about. */
const isOfThing = ({ frame, theme, means, struck }: Deed) =>
  (frame.id === "coerce/seize" && isShip.test(theme)) ||
  (frame.id === "coerce/restrict" && (struck.length > 0 || isPassage.test(theme))) ||
  frame.id === "coerce/cyber" ||
  (frame.id === "aid/give" && isLoad.test(`${means} ${theme}`)) ||
  frame.id === "retreat/ceasefire";
const isShip = /\b(?:ships?|vessels?|tankers?|freighters?|carriers?|dhows?|boats?)\b/;
const isPassage = /\b(?:borders?|crossings?|airspace|straits?|gates?)\b/;
const isLoad = /\b(?:trucks?|lorr(?:y|ies)|convoys?|aid|food|flour|medicines?|shipments?|supplies)\b/;

/** What a report of this class cannot do without and this one lacks; "" when it has all. */
function lackOf(
  parsed: Parsed,
  deed: Deed,
  source: readonly ReportActor[],
  target: readonly ReportActor[],
  place: ReportPlace | null,
  { hasToll, isOfViolence, knowledge }: { hasToll: boolean; isOfViolence: boolean; knowledge: Knowledge },
): string {
  const { frame } = deed;
  const isPlaced = place !== null && !place.inferred && !/^the article's first/.test(place.reason);
  // "Three rockets were fired at X", "the crossing at X was closed": told for the place's sake, whoever did it.
  const isOfPlace =
    isPlaced &&
    (frame.ploverClass === "ASSAULT"
      ? isProjectile.test(deed.theme) || isRemote(deed) || firstOf(parsed, tellsOfHarm) !== null
      : isOfThing(deed));
  if (source.length + target.length === 0 && !isOfPlace) return "nobody is named who did it or to whom";
  const isByThing = deed.voice === "active" && source.length === 0 && (deed.clause?.subject.length ?? 0) > 0;
  if (
    isByThing &&
    !isOfPlace &&
    frame.ploverClass !== "ASSAULT" &&
    !(frame.ploverClass === "COERCE" && target.length > 0)
  )
    return "what did it is no actor";
  const isPublic = (filler: Filler) =>
    filler.name?.isNamed === true ||
    isPower.test(wordsOf(parsed, [filler])) ||
    knownOf(filler, knowledge) !== undefined;
  const parties = [...deed.source, ...deed.target];
  if (!isOfPlace && !/^(?:ASSAULT|COERCE|PROTEST|MOBILIZE)$/.test(frame.ploverClass)) {
    const known = parties.filter(
      (filler) => filler.name?.isNamed === true || knownOf(filler, knowledge) !== undefined,
    );
    const powers = parties.filter(isPublic);
    const isCivil = /^(?:retreat|sanction|consult\/mediate|aid\/asylum)/.test(frame.id)
      ? powers.length === 0
      : known.length === 0 &&
        powers.length < 2 &&
        !powers.some((filler) => isSeveral.test(wordsOf(parsed, [filler])));
    if (isCivil) return "private persons among themselves";
  }
  const listed = source.some(isListed) || target.some(isListed);
  const isNamed = parties.some(({ name }) => name?.isNamed === true);
  const isPeople = (actors: readonly ReportActor[]) =>
    actors.some(
      (actor) =>
        isNamed ||
        actor.id === "unlisted:people" ||
        isListed(actor) ||
        isPerson(actor.text.toLowerCase().split(/\s+/).at(-1) ?? ""),
    );
  switch (frame.ploverClass) {
    case "ASSAULT":
      if (source.length === 0 && isAccident(parsed, deed, isOfViolence))
        return "no word of violence, or an accident";
      if (!isPeople([...source, ...target]) && deed.struck.length === 0 && !isPlaced)
        return "neither side is people or a power";
      return target.length > 0 ||
        isPlaced ||
        hasToll ||
        (deed.theme.trim() !== "" && (listed || parties.some(isPublic))) ||
        source.length > 1
        ? ""
        : "whom or what it struck is not said";
    case "COERCE":
      return source.length > 0 || isOfPlace || isPeople(target) ? "" : "nobody is named who did it";
    case "CONSULT":
      return source.length + target.length > 1 ||
        (source.length > 0 && (listed || frame.id === "consult/mediate"))
        ? ""
        : "with whom is not said";
    case "REQUEST":
    case "ACCUSE":
      return source.length === 0 &&
        frame.id !== "accuse/charge" &&
        frame.id !== "accuse/allege" &&
        frame.id !== "accuse/investigate"
        ? "who says so is not named"
        : target.length === 0 &&
            frame.id === "request/appeal" &&
            !/\b(?:truce|ceasefire|withdraw\w*|sanctions?|release|talks|aid|asylum|refuge|extradit\w*|intervention|independence|election|end|halt|arrest|resign\w*|action|probe|investigation|negotiations?|meeting)\b/.test(
              `${deed.theme} ${parsed.text.toLowerCase()}`,
            )
          ? "of whom is not said"
          : "";
    default:
      return source.length > 0 ||
        (frame.object === "target" && target.length > 0) ||
        frame.ploverClass === "RETREAT" ||
        frame.ploverClass === "AID" ||
        frame.ploverClass === "SANCTION"
        ? ""
        : "who did it is not named";
  }
}

/** Those who stand against the state whose adjective they bear: "Turkish protesters" are no Turkey. */
const isOtherSide =
  /\b(?:rebels?|militants?|protest[eo]rs?|opposition|guerr?illas?|insurgents?|separatists?|gunm[ae]n|terrorists?|hackers?|gangs?|demonstrators?|rioters?|dissidents?|activists?|extremists?|jihadists?|militias?|mobs?|crowds?|strikers|criminals|smugglers?|pirates?|bandits|exiles?|loyalists|secessionists|factions?|fighters|marchers|detainees?|prisoners?|partisans|mercenaries|hijackers?|kidnappers|bombers?)\b/;

/** "Two were killed when a mine went off": what killed them is told in another clause of the sentence. */
function weaponElsewhere(parsed: Parsed, deed: Deed): string | null {
  if (deed.frame.id !== "assault/kill" || deed.source.length > 0) return null;
  return once(parsed, weaponElsewhere, deed.frame.mode, () =>
    modeOf({ ...deed, means: parsed.text.toLowerCase() }),
  );
}

const isMishap = wordTest(
  "@traffic|gas|boiler|fireworks|transformer|warehouse|refinery|poisoning|outbreak|volcano|tornado|stampede|derail*|crash*|collid*|capsiz*|overturn*|lightning|mine-shaft|leak*|chemicals|carnival",
);
export const isViolent = wordTest(
  "attack*|bomb*|shell*|gun*|shot|shoot*|strike*|airstrike*|raid*|clash*|militant*|rebel*|terror*|missile*|rocket*|mortar*|grenade*|ied*|mine|landmine*|ambush*|suicide|kidnap*|abduct*|murder*|massacre*|stab*|behead*|execut*|war|fight|fights|fought|fighting|battle*|troops|soldiers|army|insurgen*|explosive*|device|assailant*|assassinat*|blast*|explosion*|detonat*|torture*|rape*|beaten|lynch*|mob|arson|torch*|loot*|riot*|sniper*|police|forces|guerrilla*|jihad*|violence|hostage*|crackdown|protest*|dead-body|offensive|bullet*|gang|cartel*|poison*|chemical|gas|drone*|seized|captured|sexual*|assault*|firing|killing*|shootout|encounter|gunfight|armed|cadre*|outfit",
);

/** Deaths that nobody is said to have caused: only words of violence make them an assault. */
function isAccident(parsed: Parsed, deed: Deed, isOfViolence: boolean): boolean {
  const isPlain = deed.frame.id === "assault/kill" || deed.frame.id === "assault/explode";
  if (!isOfViolence && !tellsOf(parsed, isViolent)) return true;
  return isPlain && tellsOf(parsed, isMishap) && !tellsOf(parsed, isByHand);
}

/** Whether a test holds of a sentence's words, made once for all its deeds. */
const tellsOf = (parsed: Parsed, test: (words: string) => boolean) =>
  once(parsed, test, "words", () => test(parsed.units.map(({ fold }) => fold).join(" ")));

const isByHand = (words: string) =>
  /\b(?:bomb\w*|attack\w*|militants?|suicide|terror\w*|gunm[ae]n|shot|rockets?|missiles?|mortars?|grenades?|ieds?|air ?strikes?|airstrikes?|troops|soldiers|sarin|chlorine|landmines?|explosives?|improvised|device|rebels?|insurgents?|maoists?|taliban|guerr?illas?|cadres?|ambush\w*|explosion at|blast at|bombers?)\b/.test(
    words,
  );

/** Bare nouns that stand for a power: who governs, fights, judges or rules. */
const isPower =
  /\b(?:governments?|ministers?|ministry|ministries|president|premier|king|queen|emir|parliament|army|military|police|troops|forces|rebels?|militants?|guerr?illas?|insurgents?|opposition|authorities|regime|courts?|junta|militias?|cabinet|congress|senate|envoys?|ambassadors?|diplomats?|attach[eé]s?|delegations?|leaders?|separatists?|fighters?|soldiers?|gunm[ae]n|protest[eo]rs?|demonstrators?|peacekeepers?|officials?|hostages?|prisoners?|detainees?|refugees|tribes(?:men)?|coalition|party|union|tribunal|prosecutors?|factions?|armed groups|rival groups|sides|rivals|clans?|navy|commanders?|generals?|terrorists?|jihadists?|mediators?|negotiators?|captives?)\b/;

/** One noun for two or more powers. */
const isSeveral =
  /\b(?:factions|sides|rivals|clans|tribes|parties|negotiators|militias|armed groups|rival groups)\b/;

/** The row of the actor, or of the land or group whose men they are. */
const knownOf = ({ name }: Filler, knowledge: Knowledge) =>
  knowledge.actors.get(name?.actorId ?? "") ?? knowledge.actors.get(name?.of ?? "");

/** Characters of an actor as the text names it, and of the reason why: longer ones are lists, and a store holds a row. */
const longest = { actor: 100, reason: 200 };

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
  if (land !== undefined && (land.type === "people" || !isOtherSide.test(text.toLowerCase())))
    return { id: land.id, name: land.name, text, reason: `people of ${land.name}` };
  const isCount = unitsOf(parsed.units, filler).every(
    ({ tag, fold }) => tag === "number" || tag === "det" || fold === "others",
  );
  if (isCount && filler.name === null)
    return { id: "unlisted:people", name: "people", text, reason: "a number of people" };
  return { id: unlistedId(text), name: text, text, reason: filler.name?.reason ?? "an agent without a name" };
}

function distinct(actors: readonly ReportActor[]): ReportActor[] {
  return actors
    .filter(({ id }, at) => actors.findIndex((other) => other.id === id) === at)
    .slice(0, mostActors);
}

const armed = new Set(["ASSAULT", "MOBILIZE", "RETREAT"]);

function contextsOf({ frame, means, theme }: Deed, mode: string | null): string[] {
  const words = `${means} ${theme}`;
  const contexts = [
    (armed.has(frame.ploverClass) && frame.id !== "retreat/resign") ||
    frame.id === "cooperate/train" ||
    frame.id === "cooperate/exercise" ||
    /\b(?:military|defen[cs]e|army|troops)\b/.test(words)
      ? "military"
      : "",
    /\b(?:truce|ceasefire|border|territory|airspace)\b/.test(words) || mode === "territory"
      ? "territory"
      : "",
    frame.ploverClass === "CONSULT" || frame.ploverClass === "AGREE" ? "diplomatic" : "",
    mode === "cyber" ? "cyber" : "",
    /\bterror\w*\b/.test(words) ? "terrorism" : "",
    /\b(?:election|vote|ballot|referendum)\w*\b/.test(words) ? "election" : "",
    /\b(?:humanitarian|refugees?|relief)\b/.test(words) ? "humanitarian" : "",
    /\b(?:nuclear|chemical|biological)\b/.test(words) ? "cbrn" : "",
  ];
  return contexts.filter((context) => context !== "");
}
