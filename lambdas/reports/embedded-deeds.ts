import type { Deed } from "./deed.ts";
import { modeOf } from "./mode.ts";
import type { Parsed } from "./units.ts";

/** Deeds that others swallow: what is threatened, accused of or agreed to did not happen for that. */
export function withoutEmbedded(parsed: Parsed, deeds: readonly Deed[]): Deed[] {
  const swallowed = new Set<Deed>();
  const kept = deeds.map((deed) => {
    if (!swallows(deed)) return deed;
    const inner = deeds.filter((other) => other !== deed && isWithin(parsed, deed, other));
    for (const other of inner) swallowed.add(other);
    return deed.frame.ploverClass === "THREATEN" ? withThreatened(parsed, deed, inner) : deed;
  });
  return kept.filter((deed, n) => {
    const original = deeds[n];
    return (
      original !== undefined &&
      !swallowed.has(original) &&
      (deed.frame.ploverClass !== "THREATEN" || isThreat(parsed, deed, deeds))
    );
  });
}

const swallows = ({ frame, trigger }: Deed) =>
  frame.ploverClass === "THREATEN" ||
  frame.id === "accuse" ||
  frame.id === "sign" ||
  frame.id === "host" ||
  (frame.id === "agree" && trigger.tag === "verb");

/** From the trigger to where another clause begins. */
function isWithin(parsed: Parsed, outer: Deed, inner: Deed): boolean {
  if (inner.trigger.at <= outer.trigger.at)
    return outer.frame.id === "sign" && inner.trigger.at >= outer.first && inner.voice === "noun";
  if (outer.frame.id === "host" || outer.frame.id === "sign")
    return inner.trigger.at <= outer.last && inner.trigger.tag === "noun";
  for (let n = outer.trigger.at + 1; n < inner.trigger.at; n++) {
    const unit = parsed.units[n];
    if (unit?.tag === "mark" && /[;:]/.test(unit.fold)) return false;
    if (unit?.tag === "sub" && !/^(?:that|where)$/.test(unit.fold)) return false;
    if (
      unit?.tag === "comma" &&
      parsed.units[n + 1]?.tag === "verb" &&
      parsed.units[n + 1]?.verb?.form === "ing"
    )
      return false;
    if (unit?.tag === "comma" && parsed.units[n + 1]?.tag === "conj" && parsed.units[n + 2]?.tag === "verb")
      return false;
  }
  return true;
}

/** A threat's target and manner are those of what is threatened. */
function withThreatened(parsed: Parsed, threat: Deed, inner: readonly Deed[]): Deed {
  const nearest = inner.find(({ target }) => target.length > 0);
  const target =
    threat.target.length > 0
      ? threat.target
      : (nearest?.target.filter((unit) => !threat.source.includes(unit)) ?? []);
  const last = Math.max(threat.last, ...inner.map((deed) => deed.last));
  const words = parsed.units
    .slice(threat.trigger.at, last + 1)
    .map(({ fold }) => fold)
    .join(" ");
  return {
    ...threat,
    target,
    last,
    means: words,
    frame: { ...threat.frame, mode: threatMode(words, inner) },
  };
}

function threatMode(words: string, inner: readonly Deed[]): string {
  if (/\b(?:expel|deport|banish)/.test(words)) return "expel";
  if (/\b(?:sanction|cut ties|sever|embargo|boycott)/.test(words)) return "relations";
  const first = inner[0];
  if (first?.frame.ploverClass === "COERCE") return modeOf(first) ?? "restrict";
  return /\b(?:close|block|blockade|shut|restrict)/.test(words) && first?.frame.ploverClass !== "ASSAULT"
    ? "restrict"
    : "violence";
}

const hostile =
  /\b(?:aveng\w+|reveng\w+|retaliat\w+|respon(?:d|se)|punish\w*|force|war|consequences|annihilat\w+|crush|wipe|strike|strikes|attack\w*|destroy\w*|destruction|expel|deport|sanctions?|close|block|blockade|shut|invade|invasion|kill|bomb\w*|shell\w*|hit|target|military action|escalat\w+|missiles?|severe|harsh)\b/;

/** "vowed" and "warned" threaten only with something hostile; "threatened" with that or a target. */
function isThreat(parsed: Parsed, deed: Deed, all: readonly Deed[]): boolean {
  const lemma = deed.trigger.verb?.lemma ?? deed.trigger.fold;
  const words = parsed.units
    .slice(deed.trigger.at + 1, deed.last + 12)
    .map(({ fold }) => fold)
    .join(" ");
  const isHostile =
    hostile.test(words) ||
    all.some((other) => other.frame.ploverClass === "ASSAULT" && isWithin(parsed, deed, other));
  if (/^threat/.test(lemma)) return isHostile || deed.target.length > 0;
  return isHostile;
}
