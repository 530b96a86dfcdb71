/** What is read of a DOM node. */
export interface PageNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
  getAttribute?: (name: string) => string | null;
}

/** A paragraph, a heading, an item of a list: what stands on lines of its own. */
export interface PageBlock {
  text: string;
  /** Characters of it that are links. */
  linked: number;
  kind: "text" | "title" | "heading" | "list-item";
  /** The page calls what it stands in something else than the article: a caption, a teaser, a byline. */
  isAside: boolean;
  /** The page calls it the article's standfirst. */
  isLead: boolean;
}

const textNode = 3;
const elementNode = 1;

const unread = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG FIGURE FIGCAPTION BUTTON FORM SELECT TEXTAREA NAV FOOTER AUDIO VIDEO OBJECT".split(
    " ",
  ),
);
const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR DD DIV DL DT H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH TR UL".split(
    " ",
  ),
);

/** Words of class names and ids, between their hyphens, that name what stands around an article. */
const asideWords =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|also-?(?:on|read)|author(?:-?(?:bio|box|info|card))?|bio|breadcrumbs?|by-?line|captions?|comments?|cookie\w*|consent\w*|gdpr|cmp|copyright|credits?|disclaimer|disqus|discussions?|donat\w*|endless|follow|gallery|infinite|kicker|meta|more-?(?:on|from|stories)|newsletter|next-?(?:articles?|posts?|stor(?:y|ies))|outbrain|pagination|posted-on|promo\w*|pull-?quote|read-?(?:also|more|next)|reactions?|(?:reader|user|visitor|member)s?-(?:comments?|opinions?|reactions?|reviews?|voices?)|recirc\w*|recommend\w*|related\w*|replies|responses?|share\w*|sharing|sidebar|signup|social\w*|sponsor\w*|subscri\w*|taboola|tags?|talk-?backs?|tb-(?:list|item|box|comments?)|teasers?|timestamp|toolbar|trending|widget)(?=$|[\s_-])/i;
const asideNames = new Set(["ASIDE"]);
/** Likewise for the paragraph between headline and body that tells who did what, where and when. */
const leadWords =
  /(?:^|[\s_-])(?:abstract|chapeau|deck?|dek|excerpt|intro(?:duction)?|lead(?:-?in)?|lede|preamble|spoiler|spot|stand-?first|stand-?top|sub-?(?:head(?:line)?|title)|summary|synopsis|vorspann)(?=$|[\s_-])/i;

/** The blocks of a part of a page in their order; what no reader reads as text (scripts, forms, captions) is left out. */
export function blocksOf(root: PageNode): PageBlock[] {
  const found: PageBlock[] = [];
  let text = "";
  let linked = 0;
  let kind: PageBlock["kind"] = "text";
  let isAside = false;
  let isLead = false;
  const end = () => {
    const clean = text.replace(/\s+/g, " ").trim();
    if (clean !== "")
      found.push({ text: clean, linked: Math.min(linked, clean.length), kind, isAside, isLead });
    text = "";
    linked = 0;
  };
  const walk = (node: PageNode, inLink: boolean) => {
    if (node.nodeType === textNode) {
      const piece = node.textContent ?? "";
      text += piece;
      if (inLink) linked += piece.replace(/\s+/g, " ").length;
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === elementNode && unread.has(name)) return;
    const outer = { kind, isAside, isLead };
    const isBlock = blocks.has(name);
    if (isBlock) {
      end();
      if (/^H[1-6]$/.test(name)) kind = name === "H1" ? "title" : "heading";
      if (name === "LI") kind = "list-item";
    }
    // Inside a sentence a class says how words look, not whose they are.
    if (isBlock && isAsideElement(node, name)) isAside = true;
    if (isBlock && leadWords.test(namesOf(node))) isLead = true;
    for (const child of node.childNodes) walk(child, inLink || name === "A");
    if (isBlock) end();
    ({ kind, isAside, isLead } = outer);
  };
  walk(root, false);
  end();
  return found;
}

function isAsideElement(node: PageNode, name: string): boolean {
  if (asideNames.has(name)) return true;
  return asideWords.test(namesOf(node));
}

/** Class names and ids are a few words. */
const longestName = 500;
const namesOf = (node: PageNode) =>
  `${node.getAttribute?.("class") ?? ""} ${node.getAttribute?.("id") ?? ""}`.slice(0, longestName);
