/** Whom and what the shapes name, so that they hold names which the dictionary in use knows. */
export interface Cast {
  land: string;
  other: string;
  adjective: string;
  group: string;
  town: string;
}

export const fictionalCast: Cast = {
  land: "Averia",
  other: "Candria",
  adjective: "Averian",
  group: "Red Lantern",
  town: "Kelmora",
};
/** Of the shipped dictionary. */
export const shippedCast: Cast = {
  land: "Israel",
  other: "Syria",
  adjective: "Israeli",
  group: "Hezbollah",
  town: "Aleppo",
};

/** A way to make a text of any length that reads hard: `text` gives so many characters of it, or a few less. */
export interface Shape {
  name: string;
  text: (length: number) => string;
}

/** The n-th of endlessly many invented names: "Bakol", "Bakom", … */
function invented(n: number): string {
  const syllables = ["ba", "ko", "ru", "mi", "ze", "ta", "lo", "vi", "du", "ne", "sha", "gri", "pol"];
  const last = ["l", "m", "n", "r", "s", "t", "k"];
  let rest = n;
  let name = "";
  for (let part = 0; part < 3 || rest > 0; part++) {
    name += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${last[n % last.length]}`;
}

type Piece = string | ((n: number) => string);

/** What is said again and again. Sorted by what it tries. */
function pieces({ land, other, adjective, group, town }: Cast): Record<string, Piece> {
  return {
    // Deeds and what hangs on them.
    "attack by": "attack by ",
    "attack of": "attack of ",
    "attack on land": `attack on ${other} by `,
    "talks between": `talks between ${land} and `,
    "threat of withdrawal of": "threat of withdrawal of ",
    "members of": "members of ",
    "forces loyal to": "forces loyal to ",
    "demand that": `demanded that ${other} `,
    "said that": `said that ${land} `,
    "said it had not": "said it had not attacked and ",
    "quote said": `"we attacked," said ${land}, `,
    "nested quotes": `"${land} said "`,
    "accused of": `accused ${other} of `,
    "order to": "ordered to prepare to attack to ",
    "plan to attack": "plan to attack ",
    "who attacked": `who attacked ${other} `,
    "which said which": `which ${land} said `,
    "and attacked": `and attacked ${other} `,
    "and was killed": "and was killed ",
    "killed by": `killed by ${group} `,
    "after striking": "after striking ",
    "if attacked": `if ${land} attacked `,
    "were attacked": `were ${other} to attack, `,
    "will not attack": "will not attack and ",
    "verbs in a row": "attacked bombed shelled seized ",
    "nouns in a row": "attack bombing siege raid ",
    "distinct verbs": (n) =>
      `${"accused bombed condemned deployed expelled freed governed halted invaded jailed".split(" ")[n % 10]} `,
    "linked to": "targets linked to ",
    "gave aid to": `gave ${other} aid and `,
    "signed pact with": `signed a pact with ${other} and `,
    "its attack its": "its attack its army ",
    "of those of": "of those of ",
    "in the in the": `in the in ${town} `,
    "to to": "to ",
    "the the": "the ",
    "reported claim that": "reports of claims that ",
    "rejected claims": `rejected claims that ${land} `,
    "denied denying": "denied denying ",
    "years ago": "years ago ",
    "could not be confirmed": "could not be confirmed ",
    protesters: "protesters and police and ",
    // Lists.
    "land and": `${land} and `,
    "land comma": `${land}, `,
    "group and town": `${group} and ${town}, `,
    "distinct groups": (n) => `the ${invented(n)} ${invented(n + 977)} Brigade and `,
    "distinct fronts": (n) => `${invented(n)} Liberation Front, `,
    "distinct places": (n) => `in ${invented(n)}, `,
    "distinct capitals": (n) => `${invented(n)} `,
    "distinct persons": (n) => `General ${invented(n)} ${invented(n + 311)} said `,
    "distinct acronyms": (n) => `${invented(n)} Movement (${invented(n).slice(0, 4).toUpperCase()}) `,
    "soldiers and": "12 soldiers, three policemen and ",
    possessives: `${land}'s ${other}'s `,
    adjectives: `${adjective} armed former senior `,
    "adjective-backed": `${adjective}-backed `,
    "Sunni Sunni": "Sunni Shiite tribal ",
    titles: "former Deputy Prime Minister Gen. ",
    "Lt. Gen.": "Lt. Gen. Sgt. ",
    "university of": "University of ",
    "the town of": `the town of ${town} `,
    "town, land": `${town}, ${other}, `,
    "north of": `north of ${town} `,
    "he they it": "he they it is the group ",
    "the group": `the group said the army of ${land} `,
    "aka brackets": `${group} (${group}) `,
    // Numbers and dates.
    numbers: (n) => `${n} `,
    "numbers with commas": "1,000,000 ",
    "number words": "one hundred and two thousand and ",
    "hundred hundred": "hundred ",
    "more more": "another other more ",
    "at least": "at least about ",
    "killed and wounded": "12 killed and 30 wounded, ",
    "killed killed": "killed ",
    "slowly slowly": "slowly ",
    "both and": "both were and all were ",
    "the toll rose": "the toll rose to 12 ",
    dates: "12 March 2019 ",
    "dates with words": "on Monday in May last year ",
    "since until": "since until ",
    "early late": "early late last next ",
    ranges: "12-13-14 to 15 ",
    years: "in 2001, 2002 ",
    times: "at 12:30:45 p.m. ",
    ordinals: "1st 2nd 3rd ",
    "iso dates": "2019-03-12 ",
    "two weeks before": "two weeks before ",
    money: "$1.2 billion ",
    "%": "12% ",
    // Marks.
    slashes: "a/b",
    "slash words": `${land}/${other}/`,
    hyphens: "vote-rigging-",
    "al-": "al-",
    "al al": "al el ",
    apostrophes: "'s ",
    quotes: '"',
    "curly quotes": "“war” ‘",
    brackets: "(war ",
    "closed brackets": "(war) ",
    "square brackets": "[file] ",
    angles: "<",
    "angled words": "<b>war</b> ",
    commas: "war, ",
    "comma comma": ",",
    semicolons: "war; ",
    colons: `${land}: `,
    dots: ".",
    "dotted letters": "U.S.A.",
    ellipses: "war… ",
    "question marks": "war? ",
    dashes: "war — ",
    underscores: "war_",
    ampersands: "A & B ",
    backslashes: "\\n",
    hashes: "#war ",
    "at signs": "@war ",
    stars: "* war ",
    pipes: "war | ",
    "line breaks": "war\n",
    blanks: "      ",
    tabs: "war\t",
    // Letters.
    "one letter": "a",
    "one letter apart": "a ",
    "one capital": "A",
    capitals: "WAR IN THE NORTH ",
    "capital words": "War In North ",
    "mixed case": "wArReD ",
    "long word": "attackers",
    umlauts: "äöüß ",
    marks: "e\u0301",
    "marks alone": "\u0301",
    "zero width": "w\u200bar ",
    "soft hyphens": "w\u00adar ",
    Arabic: "هجوم على المدينة ",
    "Arabic without blanks": "هجومعلىالمدينة",
    Hebrew: 'צה"ל תקף ',
    "right to left": "\u202eattack\u202c ",
    Cyrillic: "атака на город ",
    Chinese: "战争",
    Thai: "สงคราม",
    emoji: "💥",
    "emoji joined": "👨‍👩‍👧‍👦",
    "full width": "ｗａｒ ",
    digits: "1234567890",
    // The web.
    urls: "http://a.b/",
    "urls apart": "http://news.example/war?id=1&b=2 ",
    mails: "desk@news.example ",
    entities: "&amp;&lt;",
    "file names": "war.jpg ",
    // Datelines and what belongs to a page.
    datelines: `${town.toUpperCase()}, Nov 20 (Agency) - `,
    bylines: `By ${invented(1)} ${invented(2)}, `,
    credits: "(photo by ",
    "read more": "Read more: ",
  };
}

/** What surrounds the pieces: nothing, a deed in sentences as long as are read, a deed in sentences of a few pieces. */
function frames({ land, other }: Cast): Record<string, { before: string; behind: string; pieces: number }> {
  return {
    bare: { before: "", behind: "", pieces: Number.POSITIVE_INFINITY },
    "long sentences": {
      before: `${land} attacked ${other} `,
      behind: "and killed soldiers. ",
      pieces: Number.POSITIVE_INFINITY,
    },
    "short sentences": {
      before: `${land} attacked ${other} `,
      behind: " and killed 12 soldiers. ",
      pieces: 3,
    },
  };
}

/** Just within what the coder takes for a sentence. */
const longSentence = 2400;

/** Every piece in every frame, and some whose text is no repetition of pieces. */
export function shapes(cast: Cast): Shape[] {
  const told = Object.entries(pieces(cast)).flatMap(([piece, unit]) =>
    Object.entries(frames(cast)).map(([frame, { before, behind, pieces: most }]): Shape => {
      const pieceAt = typeof unit === "string" ? () => unit : unit;
      return {
        name: `${piece}, ${frame}`,
        text: (length) => {
          const parts: string[] = [];
          let size = 0;
          for (let n = 0; size < length; ) {
            let sentence = before;
            for (let said = 0; said < most && sentence.length < longSentence; said++)
              sentence += pieceAt(n++);
            sentence += behind;
            parts.push(sentence);
            size += sentence.length;
          }
          return parts.join("").slice(0, length);
        },
      };
    }),
  );
  return [...told, ...longShapes(cast)];
}

/** Many sentences, no two of them alike: what grows with the number of names, reports and actors of an article. */
export function longShapes({ land, other, town }: Cast): Shape[] {
  const lines = (line: (n: number) => string) => (length: number) => {
    let text = "";
    for (let n = 0; text.length < length; n++) text += line(n);
    return text.slice(0, length);
  };
  return [
    {
      name: "strangers fight",
      text: lines(
        (n) =>
          `The ${invented(n)} Brigade attacked the ${invented(n + 5003)} ${invented(n + 71)} Front in ${town}, killing ${n} soldiers. `,
      ),
    },
    {
      name: "strangers fight in strange places",
      text: lines(
        (n) => `${invented(n)} gunmen killed ${n} people in ${invented(n + 40)} on ${1 + (n % 28)} May. `,
      ),
    },
    {
      name: "one deed retold by ever more",
      text: lines((n) => `${land} and the ${invented(n)} Brigade attacked ${other} in ${town}. `),
    },
    {
      name: "opened and never closed",
      text: (length) => "(".repeat(length / 2) + "war ".repeat(length / 8),
    },
    { name: "one word without end", text: (length) => "a".repeat(length) },
    { name: "headline of all", text: lines((n) => `${land} attacks ${invented(n)}\n`) },
    {
      name: "every line a paragraph",
      text: lines((n) => `${land} bombed ${invented(n)}.\n\nIt said ${n} were killed.\n\n`),
    },
  ];
}
