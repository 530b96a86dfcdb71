/** Forms of a verb: plain, with -s, past, past participle, with -ing. */
export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

/** Past and participle of the irregular verbs that news of conflict uses. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `arise arose arisen|be was been|bear bore borne|become became become|begin began begun|blow blew blown
   break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught
   choose chose chosen|come came come|cut cut cut|deal dealt dealt|draw drew drawn|drive drove driven
   fall fell fallen|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown
   get got got|give gave given|go went gone|grow grew grown|have had had|hear heard heard|hide hid hidden
   hit hit hit|hold held held|keep kept kept|know knew known|lay laid laid|lead led led|leave left left
   let let let|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|put put put
   quit quit quit|read read read|ride rode ridden|run ran run|say said said|see saw seen|seek sought sought
   sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|shut shut shut|sink sank sunk
   sleep slept slept|speak spoke spoken|spend spent spent|spread spread spread|stand stood stood|steal stole stolen
   strike struck struck|swear swore sworn|take took taken|tell told told|think thought thought|throw threw thrown
   undergo underwent undergone|understand understood understood|win won won|withdraw withdrew withdrawn
   withhold withheld withheld|write wrote written|overrun overran overrun|overtake overtook overtaken|retake retook retaken
   undertake undertook undertaken|beat beat beaten|forgive forgave forgiven|forbid forbade forbidden|rebuild rebuilt rebuilt
   overthrow overthrew overthrown|burn burnt burnt|bind bound bound|cling clung clung|creep crept crept|dig dug dug
   drink drank drunk|eat ate eaten|feed fed fed|forget forgot forgotten|foresee foresaw foreseen|freeze froze frozen
   hang hung hung|lend lent lent|light lit lit|mistake mistook mistaken|outlaw outlawed outlawed|overcome overcame overcome
   oversee oversaw overseen|ring rang rung|slay slew slain|slide slid slid|sweep swept swept|swing swung swung
   teach taught taught|tear tore torn|wear wore worn|wind wound wound|abide abode abode|cast cast cast|broadcast broadcast broadcast
   cost cost cost|bet bet bet|hurt hurt hurt|thrust thrust thrust|rise rose risen|bid bid bid|rescind rescinded rescinded
   repay repaid repaid|resell resold resold|uphold upheld upheld|upset upset upset|behead beheaded beheaded|lie lay lain
   befall befell befallen|shed shed shed|split split split|stick stuck stuck|sting stung stung|spend spent spent`
    .split(/\||\n/)
    .map((line) => line.trim().split(" "))
    .map(([lemma = "", past = "", participle = ""]) => [lemma, `${past} ${participle}`]),
);
/** Past forms and participles back to their verbs: "struck" to "strike". */
export const irregularForms: ReadonlyMap<string, { lemma: string; form: VerbForm }> = new Map(
  Object.entries(irregular).flatMap(([lemma, forms]) =>
    forms
      .split(" ")
      .reverse()
      .map(
        (text, n) => [text, { lemma, form: n === 0 ? ("participle" as const) : ("past" as const) }] as const,
      ),
  ),
);
/** Verbs of one stressed last syllable that double their consonant. */
const doubling = new Set(
  "stop ban bar cut hit get let plan put set shut rob stab run win quit sit transfer refer impel expel repel grab trap map ram control patrol propel rebel compel drop gun kidnap submit permit admit commit omit defer confer refer prefer occur recur chop slam ship equip patrol mug step wrap dispel pin pen nab bug wed shun shed clap strip tip scrap bid dig".split(
    " ",
  ),
);

/** Every form of a regular or irregular verb. */
export function inflect(lemma: string): { text: string; form: VerbForm }[] {
  const stem = doubling.has(lemma.split("-").at(-1) ?? "") ? lemma + lemma.slice(-1) : lemma;
  const isMuteE = /[^e]e$/.test(lemma) && !/(?:oe|ye)$/.test(lemma);
  const isY = /[^aeiou]y$/.test(lemma);
  const regularPast = isMuteE
    ? `${lemma}d`
    : isY
      ? `${lemma.slice(0, -1)}ied`
      : lemma.endsWith("ee")
        ? `${lemma}d`
        : `${stem}ed`;
  const [past = regularPast, participle = regularPast] = irregular[lemma]?.split(" ") ?? [];
  const s = isY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const ing = isMuteE
    ? `${lemma.slice(0, -1)}ing`
    : lemma.endsWith("ie")
      ? `${lemma.slice(0, -2)}ying`
      : `${stem}ing`;
  // British spelling doubles an l that no stress falls on: "cancelled".
  const british: { text: string; form: VerbForm }[] =
    /[aeiou]l$/.test(lemma) && lemma.length > 5 && !/[aeo][ae]l$/.test(lemma) && stem === lemma
      ? [
          { text: `${lemma}led`, form: "past" },
          { text: `${lemma}ling`, form: "ing" },
        ]
      : [];
  return [
    ...british,
    { text: lemma, form: "base" },
    { text: s, form: "s" },
    { text: past, form: "past" },
    { text: participle, form: "participle" },
    { text: ing, form: "ing" },
  ];
}
