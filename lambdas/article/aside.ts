/** Why a line belongs to the page and not to the news. */
export type Aside = "byline" | "credit" | "boilerplate";

const name = String.raw`\p{Lu}[\p{L}.'-]+(?: (?:\p{Lu}[\p{L}.'-]*|de|van|von|al|el|bin)){0,4}`;

/** Sorted by kind. */
const lines: readonly { kind: Aside; line: RegExp }[] = [
  {
    kind: "byline",
    line: new RegExp(
      `^(?:By|Written by|Reported by|Reporting by|Edited by|Editing by|Words by) ${name}(?:,? (?:and|in|for|at) ${name}|, ${name})*[.,;]?(?: \\|.*)?$`,
      "u",
    ),
  },
  { kind: "byline", line: /^\(?(?:additional )?(?:reporting|writing|editing) by\b.{0,200}$/i },
  { kind: "credit", line: /^(?:©|\(c\)|copyright\b|all rights reserved).{0,160}$/i },
  {
    kind: "credit",
    line: /^(?:(?:file )?photo(?:graph)?s?|image|picture|illustration|graphic|video|credit|caption)(?: credit| source| by)?\s*[:/|].{0,160}$/i,
  },
  { kind: "credit", line: /^\[?(?:file|handout|stock)(?: photo| image)?\]?[:.]?.{0,60}$/i },
  {
    kind: "credit",
    line: /^.{0,160}\((?:photo|image|picture)(?: by|:| credit).{2,80}\)\s*$|\/(?:getty images|afp|reuters|ap photo|epa)\)?\.?$/i,
  },
  { kind: "credit", line: /^sources?: .{0,120}$/i },
  { kind: "boilerplate", line: /^(?:-\s*)?advertis(?:e?ment|ing)\b.{0,60}$/i },
  {
    kind: "boilerplate",
    line: /^(?:read|see|watch|view|click|tap|listen|subscribe|sign up|log in|follow|share|download|related|also read|recommended|continue reading|more on|most read|trending|show more|load more|skip to|join us|support us|donate|print|comments?)\b(?! (?:out|of|from|aloud)).{0,120}$/i,
  },
  { kind: "boilerplate", line: /^(?:editor'?s? )?note:? (?:this|the) (?:article|story|report|post)\b/i },
  {
    kind: "boilerplate",
    line: /^(?:this|the) (?:article|story|report|page|post|content) (?:was|has been|is|first appeared|originally appeared|appeared)\b.{0,160}(?:written|published|updated|corrected|translated|based|appeared|edited|produced|sponsored|automatically)/i,
  },
  {
    kind: "boilerplate",
    line: /^(?:last )?(?:updated|published|posted|modified)(?: on| at)?:? .{0,60}\d.{0,30}$/i,
  },
  {
    kind: "boilerplate",
    line: /\b(?:all rights reserved|(?:our|free|daily|weekly) newsletters?|cookie policy|terms of (?:use|service)|privacy policy|as an ai|push notifications|enable javascript|your inbox|views expressed (?:in|here)|does not necessarily reflect)\b/i,
  },
  {
    // "The post Shells fall on Quarl appeared first on Coast News."
    kind: "boilerplate",
    line: /^the post ?.{1,300}(?:first appeared|appeared first|appeared) on ?.{1,80}$/i,
  },
  {
    kind: "boilerplate",
    line: /^\d+ (?:min(?:ute)?s? (?:read|ago)|hours? ago|comments?|shares?)\b.{0,20}$/i,
  },
  {
    kind: "boilerplate",
    line: /^(?:this is (?:a )?)?(?:breaking|developing)(?: news)?(?: story)?\b[^.!?]{0,60}[.!?…]?(?: (?:more|further|check|please|stay|it will|we will|refresh)\b.{0,160})?$/i,
  },
  {
    kind: "boilerplate",
    line: /^(?:more (?:details?|information|updates?|to)|further (?:details|updates)|details)\b.{0,40}\b(?:follow|come|coming)\b.{0,20}$/i,
  },
  {
    kind: "boilerplate",
    line: /^(?:please )?(?:check back|stay tuned|refresh (?:this|the) page|stay with us)\b.{0,100}$/i,
  },
  {
    kind: "boilerplate",
    line: /^(?:to (?:stay|get|receive|read|keep)\b.{0,60} )?(?:please )?(?:get|try|install|download)\b.{0,30}\b(?:mobile )?apps?\b.{0,80}$/i,
  },
  {
    kind: "boilerplate",
    line: /\b(?:contains? only a (?:portion|part|selection|summary) of|please contact us for subscription|for subscription options|subscribers? to (?:our|the) (?:news|wire)|(?:reproduc|reprint|redistribut|republi)\w{2,6} .{0,60}\b(?:prohibited|permission|allowed|credit|consent)|(?:posts?|stories|articles?|news) (?:is|are) (?:offered|provided|distributed) to subscribers)\b/i,
  },
  {
    kind: "boilerplate",
    line: /\b(?:we and our (?:\d{1,5} )?(?:trusted |third-party )?(?:partners|vendors)|(?:we|our partners|this (?:site|website|page)|our (?:site|website)) uses? cookies|we (?:value|care about|respect) your privacy|(?:store|access) (?:and\/or |or |and )?(?:access |store )?information (?:on|from) (?:a|your) device|personali[sz]ed (?:advertising|ads)\b.{0,40}\bcontent|(?:accept|reject|allow|manage|essential|necessary|functional|third-party|tracking|advertising) (?:all |optional )?cookies|(?:manage|withdraw|change|give) your (?:consent|privacy|cookie)|your (?:consent|privacy|cookie) (?:choices|preferences|settings)|by clicking .{0,40}(?:accept|agree|consent)|legitimate interest|consent to (?:the use|our use|us|the processing))\b/i,
  },
];

/** Characters of a line that are looked at: more is no line of the page. */
const longest = 1000;

/** What kind of line of the page this is; null for news. */
export function asideOf(sentence: string): Aside | null {
  const line = sentence.trim().slice(0, longest);
  return lines.find((form) => form.line.test(line))?.kind ?? null;
}
