import type { Knowledge } from "./knowledge.ts";
import type { Name } from "./name.ts";
import type { Token } from "./tokens.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What one state gives, says or does to another: "aid to X", "sanctions on X", "hostility towards X". */
const dealtNouns = words(`
  aid assistance help relief support backing loan loans grant grants donation donations subsidies arms weapons exports
  supplies deliveries shipments extradition visit visits envoy envoys ultimatum warning warnings message messages appeal
  appeals letter letters reply proposal proposals offer offers pledge pledges promise promises guarantees assurances
  concession concessions threat threats challenge apology condolences thanks gratitude loyalty allegiance sanction sanctions
  embargo boycott blockade ban restrictions tariff tariffs curfew siege pressure claim claims demand demands hostility enmity
  policy policies stance attitude approach commitment obligations`);
/** What one state gets or wants "from" another. */
const gottenNouns = words(`
  aid assistance help relief support backing loan loans grant grants donation donations supplies deliveries imports
  threat threats pressure warning warnings criticism condemnation response reply answer offer offers message
  concession concessions guarantees assurances apology compensation reparations permission approval protection independence
  secession recognition cooperation`);
const gettingVerbs =
  /^(?:demand|request|seek|sought|want|expect|buy|bought|purchas|import|borrow|receiv|obtain|extort|extract|win|won|secur)(?:e|s|es|ed|ing)?$/;
/** Power and feeling that are held "over" or "at" another. */
const heldNouns = words("victory triumph influence leverage dominance anger fury outrage rage frustration");

/** What is handed over has a giver, a gift and somebody who gets it, or no longer gets it. */
const givingVerbs =
  /^(?:send|sends|sent|sending|(?:dispatch|suppl|deliver|ship|provid|donat|deploy|transfer|export|hand|return|suspend|halt|resum|restor|block|cancel)(?:y|e|s|es|ies|ed|ied|led|ped|red|ing|ling|ping|ring|ying)?|give|gives|gave|given|giving|lend|lends|lent|lending|cut|cuts|cutting)$/;
const withdrawingVerbs =
  /^(?:withdraw|withdraws|withdrew|withdrawn|withdrawing|(?:pull|recall|remov)(?:e|s|es|ed|ing)?)$/;
const aimingVerbs =
  /^(?:(?:fir|aim|direct|launch|hurl|level|lob|point)(?:e|s|es|ed|led|bed|ing|ling|bing)?|shoot|shoots|shot)$/;
/** Words that are no object: "sent him to X" and "pulled back from X" are ways of going there. */
const noObject =
  /^(?:him|her|me|us|you|them|himself|herself|themselves|back|out|home|off|away|up|down|over|again|not|and|or|the|a|an|\p{L}+ly)$/u;
/** Another phrase or clause begins: the verb before it governs the name no more. */
const clauseEdges = words(
  "to from in into at on across near inside through by with for against that which who whose where when while after before because but as",
);

/**
 * Whether the land named behind a preposition is somebody dealt with: "actor" when it is that alone ("pressure from
 * X"), "both" when it is the land as well that something goes to or comes from ("sent troops to X").
 */
export function dealtWith(
  name: Name,
  tokens: readonly Token[],
  knowledge: Knowledge,
): "actor" | "both" | null {
  const place = knowledge.places.get(name.placeId ?? "");
  const isState = knowledge.actors.get(name.actorId ?? "")?.type === "state";
  if (place === undefined || !(isState || (name.actorId === null && place.precision !== "facility")))
    return null;
  if (tokens[name.last]?.possessive || tokens[name.last + 1]?.glued) return null;
  const at = tokens[name.first - 1]?.fold === "the" ? name.first - 2 : name.first - 1;
  const preposition = tokens[at]?.fold ?? "";
  const governor = tokens[at - 1]?.fold ?? "";
  const isLand = isState && place.precision === "country";
  if (/^(?:to|towards?|on|against|for)$/.test(preposition) && dealtNouns.has(governor)) return "both";
  if (!isState) return null;
  if (preposition === "from" && gottenNouns.has(governor)) return "actor";
  if (preposition === "from" && verbWithObject(tokens, at, gettingVerbs)) return "actor";
  if (/^(?:over|at|towards?)$/.test(preposition) && heldNouns.has(governor)) return "actor";
  if (!isLand) return null;
  const verbs = { to: givingVerbs, from: withdrawingVerbs, at: aimingVerbs, towards: aimingVerbs }[
    preposition
  ];
  return verbs !== undefined && verbWithObject(tokens, at, verbs) ? "both" : null;
}

/** Whether one of the verbs and then its object come before the preposition: "sent seven ships" but not "sent". */
function verbWithObject(tokens: readonly Token[], preposition: number, verbs: RegExp): boolean {
  let hasObject = false;
  for (let at = preposition - 1; at >= Math.max(0, preposition - 9); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark" || clauseEdges.has(token.fold)) return false;
    // "Sent ships to": a word that may be such a verb is the object here.
    if (verbs.test(token.fold) && (hasObject || !token.fold.endsWith("s"))) return hasObject;
    hasObject ||= token.kind === "word" && !noObject.test(token.fold);
  }
  return false;
}
