import { Parser } from "htmlparser2";
import { type Budget, BudgetSpent, spend } from "../budget.ts";
import { withoutTail } from "./without-tail.ts";

/** An element of a feed, as far as feeds need it. */
export interface XmlElement {
  /** In lower case, with one prefix for each namespace, whatever the feed calls it: see `prefixes`. */
  name: string;
  /** By lower-case name without its prefix; `xml:` ones keep it. */
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
  /** URL that relative links in it are resolved against; null when none is known. */
  base: string | null;
  /** The text ended before the element did. */
  isCutOff: boolean;
}

/** From here on the text is read no further. */
class UnreadableXml extends Error {
  override readonly name = "UnreadableXml";
}

/** What could be read of a text. */
export interface ReadXml {
  /** What stands at the top, as the children of one element without a name. */
  top: XmlElement;
  /** Why it was not read to its end; null when it was. */
  stopped: UnreadableXml | BudgetSpent | null;
}

/** Feeds nest some ten deep; what nests deeper means harm. */
const deepest = 250;
/** Tags that were never closed cost the parser more with each: a feed that forgets so many is no feed. */
const mostForgotten = 1_000;

const mostAttributes = 1_000;
/** Two thousand items of a hundred and fifty. */
const mostElements = 300_000;
/** Characters; a longer base would be copied into each link that is relative to it. */
const longestBase = 2_000;
/** Steps that an element, and an attribute, cost beside their characters. */
const stepsOf = { element: 20, attribute: 5 } as const;

/** "" is for what belongs to RSS itself, in all its versions. Case and closing marks of a namespace are not compared. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://purl.org/rss/1.0", ""],
  ["http://purl.org/net/rss1.1", ""],
  ["http://my.netscape.com/rdf/simple/0.9", ""],
  ["http://channel.netscape.com/rdf/simple/0.9", ""],
  ["http://backend.userland.com/rss", ""],
  ["http://backend.userland.com/rss2", ""],
  ["http://backend.userland.com/rss091", ""],
  ["http://blogs.law.harvard.edu/tech/rss", ""],
  ["http://www.w3.org/2005/atom", "atom"],
  ["http://purl.org/atom/ns", "atom"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"],
  ["http://purl.org/dc/elements/1.1", "dc"],
  ["http://purl.org/dc/elements/1.0", "dc"],
  ["http://purl.org/dc/terms", "dcterms"],
  ["http://purl.org/rss/1.0/modules/content", "content"],
  ["http://purl.org/rss/1.0/modules/syndication", "sy"],
  ["http://search.yahoo.com/mrss", "media"],
  ["http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"],
  ["http://www.w3.org/1999/xhtml", "xhtml"],
  ["http://rssnamespace.org/feedburner/ext/1.0", "feedburner"],
  ["http://www.pheedo.com/namespace/pheedo", "pheedo"],
]);

/** What an element declares, prefix as the feed writes it ("" for the default namespace) to the one that we use. */
interface Namespaces {
  own: ReadonlyMap<string, string>;
  around: Namespaces | null;
}

/** Elements that hold text alone: where another one begins inside, the end of the first was forgotten. */
const leaves = new Set(["title", "link", "guid", "pubdate", "description", "author", "comments"]);
const isItem = (name: string) => name === "item" || name === "atom:entry";

interface Open {
  rawName: string;
  element: XmlElement;
  namespaces: Namespaces;
}

/**
 * Reads XML as forgivingly as a browser reads a page: bare ampersands, undeclared entities, tags that do not match,
 * junk around it and an end that is missing are no faults. `url` is where the text came from. What nests deeper than any
 * feed does, or takes more steps than are left, is read as far as that.
 */
export function readXml(text: string, url: string | null, budget: Budget): ReadXml {
  const top: Open = { rawName: "", element: newElement("", {}, url), namespaces: noNamespaces };
  const open: Open[] = [top];
  const current = () => open.at(-1) ?? top;
  let unclosed = 0;
  let elements = 0;
  let attributesOfOne = 0;
  let hasEnded = false;
  const parser = new Parser(
    {
      onopentagname() {
        attributesOfOne = 0;
      },
      onattribute() {
        spend(budget, stepsOf.attribute);
        attributesOfOne += 1;
        if (attributesOfOne > mostAttributes)
          throw new UnreadableXml("an element has thousands of attributes");
      },
      onopentag(rawName, rawAttributes) {
        spend(budget, stepsOf.element);
        unclosed += 1;
        elements += 1;
        if (elements > mostElements) throw new UnreadableXml(`it has more than ${mostElements} elements`);
        if (unclosed > mostForgotten) throw new UnreadableXml("its tags are not closed");
        const isBare = attributesOfOne === 0;
        const namespaces = isBare ? current().namespaces : declaredIn(rawAttributes, current().namespaces);
        const name = nameIn(rawName, namespaces, budget);
        closeForgotten(open, name);
        const parent = current().element;
        const attributes = isBare ? noAttributes : plainAttributes(rawAttributes);
        const element = newElement(name, attributes, resolved(attributes["xml:base"], parent.base));
        parent.children.push(element);
        open.push({ rawName, element, namespaces });
        if (open.length > deepest) throw new UnreadableXml(`it nests deeper than ${deepest} elements`);
      },
      ontext(piece) {
        const { children } = current().element;
        const before = children.at(-1);
        if (typeof before === "string") children[children.length - 1] = before + piece;
        else children.push(piece);
      },
      onclosetag(rawName) {
        unclosed -= 1;
        const at = open.findLastIndex((one) => one.rawName === rawName);
        // Closed before, where its end had been forgotten.
        if (at < 1) return;
        for (const { element } of open.splice(at)) element.isCutOff = hasEnded;
      },
    },
    { xmlMode: true },
  );
  try {
    spend(budget, text.length);
    parser.write(text);
    hasEnded = true;
    parser.end();
    return { top: top.element, stopped: null };
  } catch (error) {
    if (!(error instanceof UnreadableXml || error instanceof BudgetSpent)) throw error;
    for (const { element } of open) element.isCutOff = true;
    return { top: top.element, stopped: error };
  }
}

/** Ends what can hold no element of this name: an item inside an item, a title inside a link. */
function closeForgotten(open: Open[], name: string): void {
  const at = isItem(name)
    ? open.findIndex(({ element }) => isItem(element.name))
    : leaves.has(name) && leaves.has(open.at(-1)?.element.name ?? "")
      ? open.length - 1
      : -1;
  if (at > 0) open.splice(at);
}

const newElement = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  base: string | null,
): XmlElement => ({ name, attributes, children: [], base, isCutOff: false });

const noNamespaces: Namespaces = { own: new Map(), around: null };

function declaredIn(attributes: Readonly<Record<string, string>>, around: Namespaces): Namespaces {
  const own = new Map<string, string>();
  for (const [name, uri] of Object.entries(attributes)) {
    if (!/^xmlns(?::|$)/i.test(name)) continue;
    const written = name.slice("xmlns:".length).toLowerCase();
    own.set(written, prefixes.get(withoutTail(uri.trim().toLowerCase(), "/#")) ?? written);
  }
  return own.size === 0 ? around : { own, around };
}

function nameIn(rawName: string, namespaces: Namespaces, budget: Budget): string {
  const lower = rawName.toLowerCase();
  const colon = lower.indexOf(":");
  const written = colon < 0 ? "" : lower.slice(0, colon);
  const prefix = prefixIn(written, namespaces, budget);
  const local = lower.slice(colon + 1);
  return prefix === "" ? local : `${prefix}:${local}`;
}

function prefixIn(written: string, namespaces: Namespaces, budget: Budget): string {
  for (let at: Namespaces | null = namespaces; at !== null; at = at.around) {
    spend(budget);
    const prefix = at.own.get(written);
    if (prefix !== undefined) return prefix;
  }
  return written;
}

const noAttributes: Readonly<Record<string, string>> = {};

function plainAttributes(raw: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) {
    const lower = name.toLowerCase();
    plain[lower.startsWith("xml:") ? lower : lower.slice(lower.indexOf(":") + 1)] = value;
  }
  return plain;
}

/** A base given relative to the one around it; what cannot be one is passed over. */
function resolved(base: string | undefined, around: string | null): string | null {
  if (base === undefined || base.length > longestBase) return around;
  const trimmed = base.trim();
  return URL.canParse(trimmed, around ?? undefined) ? new URL(trimmed, around ?? undefined).href : around;
}
