import { BadInput } from "../lambdas/check.ts";

/** What SNS asks for to confirm a subscription. */
export interface Confirmation {
  token: string;
  /** Null of a bare token. */
  topicArn: string | null;
}

/** Layers of wrapping that are taken off: a scanner's link within another one's, each encoded anew. */
const mostLayers = 5;
/** Texts looked at in one layer, links looked at in one text, and characters of a text. */
const most = { texts: 20, links: 40, characters: 50_000 };

const tokenForm = /^[\w-]{16,}/;
const arnForm = /^arn:[\w:-]+/;
const snsHost = /^sns(?:-fips)?\.[a-z]{2}(?:-[a-z]+)+-\d+\.amazonaws\.com(?:\.cn)?$/;

/**
 * What was pasted as a confirmation: the link of SNS's mail (`confirmation.html?TopicArn=…&Token=…`), a SubscribeURL
 * (`?Action=ConfirmSubscription&…`), either of them as a mail scanner wrapped it or as it stands in a mail's source,
 * or a token alone.
 * @throws {BadInput} saying what is amiss.
 */
export function readConfirmation(pasted: string): Confirmation {
  const text = asOneLine(pasted.slice(0, most.characters));
  if (tokenForm.exec(text)?.[0] === text) return { token: text, topicArn: null };
  const links = linksIn(text);
  const fromSns = links.filter(({ hostname }) => snsHost.test(hostname));
  for (const { searchParams } of fromSns) {
    const token = tokenForm.exec(searchParams.get("Token") ?? "")?.[0];
    const topic = searchParams.get("TopicArn");
    const topicArn = arnForm.exec(fullyDecoded(topic ?? ""))?.[0];
    if (token === undefined) continue;
    if (topic === null) return { token, topicArn: null };
    // None: a scanner's way of writing an ARN, that a further layer takes off.
    if (topicArn !== undefined) return { token, topicArn };
  }
  throw new BadInput("the link", [problemOf(links, fromSns)]);
}

function problemOf(links: readonly URL[], fromSns: readonly URL[]): string {
  if (fromSns.some(({ searchParams }) => searchParams.has("SubscriptionArn")))
    return 'it ends a subscription: wanted is the address behind "Confirm subscription", in the first mail of AWS';
  if (fromSns.length > 0)
    return 'there is no Token in it: copy it whole, and put it in quotes, as a shell ends it at the first "&"';
  const stranger = links.find(({ searchParams }) => searchParams.has("Token"));
  if (stranger !== undefined)
    return `its host is ${stranger.host}, not SNS's (sns.REGION.amazonaws.com, sns.REGION.amazonaws.com.cn)`;
  if (links.length > 0)
    return "no link of SNS stands in it: where a mail scanner hides it, take it from the mail's source";
  return 'Expected the address behind "Confirm subscription" (https://sns.REGION.amazonaws.com/confirmation.html?TopicArn=…&Token=…), or its token';
}

/** Without the marks of a mail's source: soft line breaks and "=3D" of quoted-printable, "&amp;" of HTML, broken lines. */
const asOneLine = (pasted: string): string =>
  (pasted.includes("=3D") ? pasted.replace(/=\s+/g, "").replaceAll("=3D", "=") : pasted)
    .replace(/\s+/g, "")
    .replace(/&(?:amp;)+/g, "&");

/** Every link in the text, the least decoded first. */
function linksIn(text: string): URL[] {
  const links: URL[] = [];
  let layer = [text];
  for (let n = 0; n < mostLayers && layer.length > 0; n++) {
    const next = new Set<string>();
    for (const each of layer) {
      const inside = wrappings.flatMap((unwrap) => unwrap(each));
      if (inside.length === 0) links.push(...plainLinksIn(each));
      for (const one of [...inside, ...encodings.flatMap((decode) => decode(each))]) next.add(one);
    }
    for (const each of layer) next.delete(each);
    layer = [...next].slice(0, most.texts);
  }
  return links;
}

/** From each scheme to the text's end: what follows a link is its parameter or, of a token, cut off. */
function plainLinksIn(text: string): URL[] {
  const starts = [...text.matchAll(/https?:\/\//gi)]
    .slice(0, most.links)
    .map(({ index }) => text.slice(index));
  return [...(text.startsWith("sns.") ? [`https://${text}`] : []), ...starts].flatMap((link) =>
    URL.canParse(link) ? [new URL(link)] : [],
  );
}

type Decode = (text: string) => string[];

/** Ways to write a link that only hide it: the text may be read both ways. */
const encodings: readonly Decode[] = [
  // Nearly all: Safelinks (url=), Google (q=, url=), Barracuda (a=), FireEye and Symantec (u=), Cisco (in its path).
  (text) => [percentDecoded(text)],
  // Proofpoint v2: "-3A" for "%3A", "_" for "/".
  (text) =>
    [...text.matchAll(/[?&]u=(https?-3A__[^&]*)/gi)].map(([, link = ""]) =>
      percentDecoded(link.replace(/_/g, "/").replace(/-(?=[0-9A-F]{2})/gi, "%")),
    ),
  // Sophos and others: base64 of "http…".
  (text) =>
    [...text.matchAll(/aHR0c[\w+/-]*/g)].map(([encoded]) => Buffer.from(encoded, "base64").toString("utf8")),
];

/** Ways in which a link stands unencoded, but with letters changed or something behind it. */
const wrappings: readonly Decode[] = [
  fromProofpoint3,
  // Check Point (Avanan): ___LINK___.SIGNATURE
  (text) => between(text, "/v2/___", "___."),
];

/** `/v3/__LINK__;BYTES!…`: each "*" in the link stands for a character of BYTES (base64), "**A" for two, "**B" for three. */
function fromProofpoint3(text: string): string[] {
  const lengths = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return between(text, "/v3/__", "__;").map((link) => {
    const [encoded = ""] = (text.split("__;")[1] ?? "").split("!");
    const characters = [...Buffer.from(encoded, "base64").toString("utf8")];
    return link
      .replace(/^(https?:\/)(?!\/)/i, "$1/")
      .replace(/\*(?:\*([\w-]))?/g, (_, run?: string) =>
        characters.splice(0, run === undefined ? 1 : lengths.indexOf(run) + 2).join(""),
      );
  });
}

/** What stands between the first of each, if both are there. */
function between(text: string, before: string, after: string): string[] {
  const start = text.indexOf(before);
  const end = start < 0 ? -1 : text.indexOf(after, start + before.length);
  return end < 0 ? [] : [text.slice(start + before.length, end)];
}

/** ASCII alone: tokens and ARNs are nothing else. */
const percentDecoded = (text: string): string =>
  text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function fullyDecoded(text: string): string {
  let [before, after] = ["", text];
  for (let n = 0; n < mostLayers && before !== after; n++) [before, after] = [after, percentDecoded(after)];
  return after;
}
