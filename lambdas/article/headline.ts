/** What a newsroom writes beside a headline to say what kind of piece stands below it. */
export type Label =
  | "alert"
  | "analysis"
  | "brief"
  | "document"
  | "exclusive"
  | "explainer"
  | "interview"
  | "live"
  | "opinion"
  | "pictures"
  | "review"
  | "update";

/** The news of a headline, without label and publisher. Offsets count in the headline. */
export interface Headline {
  start: number;
  end: number;
  label: Label | null;
}

/** Sorted by label: words that stand before a colon, a bar or a dash at the head of a headline, or behind one at its end. */
const labels: readonly { label: Label; words: string }[] = [
  {
    label: "alert",
    words:
      "breaking(?: news)?|just in|urgent|developing(?: story)?|(?:news ?|red )?(?:alert|flash)|(?:the )?latest",
  },
  {
    label: "analysis",
    words:
      "(?:news |quick )?(?:analysis|feature|insight|profile|focus)|in depth|long read|special report|factbox|timeline",
  },
  {
    label: "brief",
    words:
      "(?:the )?(?:(?:world|middle east|africa|asia|europe|morning|evening|daily|weekly|business|news) )*(?:news )?(?:in brief|briefs?|briefing|round-?up|digest|recap|headlines|wrap)",
  },
  { label: "document", words: "press release|full text|transcript|read-?out|communiqu[eé]|fact sheet" },
  { label: "exclusive", words: "exclusive|scoop|first on cnn" },
  { label: "explainer", words: "explainer|explained|fact[ -]?check|q ?& ?a|questions and answers" },
  { label: "interview", words: "interview|podcast|listen|audio" },
  {
    label: "live",
    words: "(?:watch )?live(?: ?blog| updates?| coverage| news)?|as it happened|minute by minute",
  },
  {
    label: "opinion",
    words: "opinion|op-?ed|editorial|comment(?:ary)?|column|view(?:point|s)?|perspective|essay|letters?",
  },
  {
    label: "pictures",
    words:
      "(?:watch |see |in )?(?:video|photos?|pictures?|images?|gallery|slideshow|maps?|graphic|infographic|footage)(?: (?:video|gallery|slideshow|footage))?|watch|see",
  },
  { label: "review", words: "(?:[a-z]{1,20} )?reviews?" },
  {
    label: "update",
    words:
      "update[sd]?(?: ?\\d{1,2})?|(?:wrap-?up|rpt|repeat|refile|corrected|correction|wrap)(?: ?\\d{1,2})?|recast",
  },
];

/** "The moment a missile hit": what a video shows. */
const shown = "(?:(?:the |dramatic |terrifying )*(?:moment|footage (?:shows|of)|how|shows) )?";

interface Form {
  label: Label;
  form: RegExp;
}

/** "BREAKING: ", "OPINION | ", "Video - ", "[Watch] ". */
const heads: readonly Form[] = labels.map(({ label, words }) => ({
  label,
  form: new RegExp(
    `^(?:[[(](?:${words})[\\])]:? |(?:${words})(?: ?[:|]| [-—]) )${label === "pictures" ? shown : ""}`,
    "i",
  ),
}));
/** "UPDATE 2-", "EXCLUSIVE-": as agencies write them, in one word with the headline. */
const joined: readonly Form[] = labels
  .filter(({ label }) => ["analysis", "exclusive", "explainer", "update"].includes(label))
  .map(({ label, words }) => ({ label, form: new RegExp(`^(?:${words})-`, "i") }));
const tails: readonly Form[] = labels.map(({ label, words }) => ({
  label,
  form: new RegExp(`(?:(?: [-—|]|:) (?:${words})| [[(](?:${words})[\\])])$`, "i"),
}));
/** "(LEAD)", "(2nd LD)", "(News Focus)": an agency's count of its versions. */
const version = /^\((?:\d{1,2}(?:st|nd|rd|th) )?(?:lead|ld|urgent|news focus)\) /i;

/** A publisher behind a bar, or behind a dash where its name shows it: "| Coast News", "- The Quarl Post". */
const publisher = new RegExp(
  [
    String.raw` \| [^|]{2,40}$`,
    String.raw` [-—] (?:The )?(?:[\p{Lu}\d][\p{L}\d.&'-]{0,20} ){0,4}(?:Agence|Agency|AP|AFP|BBC|Broadcasting|Bulletin|Chronicle|Citizen|CNN|Courier|Daily|Dispatch|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Insider|Jazeera|Journal|Magazine|Mail|Media|Mirror|Monitor|Network|News|Newspaper|NPR|Observer|Online|Post|Press|Radio|Reuters|Standard|Star|Sun|Telegraph|Times|Today|Tribune|TV|Weekly|Wire)(?: (?:Agency|Africa|Arabia|Asia|English|News|Online|TV|UK|US|World))?$`,
    String.raw` [-—] [\p{L}\d-]{2,30}\.(?:com|org|net|news|info|co\.\p{L}{2})$`,
  ].join("|"),
  "u",
);

/** Labels, versions and publishers that one headline has at most. */
const mostTrims = 4;
/** Characters of the longest headline that is looked at. */
const longest = 300;

/** Where the news of a headline begins and ends, and what it is called. A headline that is a label alone stays whole. */
export function headlineOf(line: string): Headline {
  let [start, end] = [0, line.length];
  if (line.length > longest) return { start, end, label: null };
  let label: Label | null = null;
  for (let trims = 0; trims < mostTrims; trims++) {
    const found = trimOf(line.slice(start, end));
    if (found === null || found.before + found.behind >= end - start) break;
    start += found.before;
    end -= found.behind;
    label ??= found.label;
  }
  return { start, end, label };
}

/** What stands before the news of a headline, else behind it: its length and label; null when nothing does. */
function trimOf(line: string): { before: number; behind: number; label: Label | null } | null {
  const isOneWord = (length: number) => /^\p{Lu}/u.test(line.slice(length));
  const inOne = cut(joined, line);
  const head = cut(heads, line) ?? (inOne !== null && isOneWord(inOne.length) ? inOne : null);
  const before = head?.length ?? version.exec(line)?.[0].length ?? 0;
  if (before > 0) return { before, behind: 0, label: head?.label ?? null };
  const tail = cut(tails, line);
  const behind = tail?.length ?? publisher.exec(line)?.[0].length ?? 0;
  return behind > 0 ? { before, behind, label: tail?.label ?? null } : null;
}

function cut(forms: readonly Form[], text: string): { label: Label; length: number } | null {
  for (const { label, form } of forms) {
    const found = form.exec(text);
    if (found !== null) return { label, length: found[0].length };
  }
  return null;
}
