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
   withhold withheld withheld|write wrote written`
    .split(/\||\n/)
    .map((line) => line.trim().split(" "))
    .map(([lemma = "", past = "", participle = ""]) => [lemma, `${past} ${participle}`]),
);
/** Verbs of one stressed last syllable that double their consonant. */
const doubling = new Set(
  "stop ban bar cut hit get let plan put set shut rob stab run win quit sit transfer refer impel expel repel grab trap map ram control patrol propel".split(
    " ",
  ),
);

/** Every form of a regular or irregular verb. */
export function inflect(lemma: string): { text: string; form: VerbForm }[] {
  const stem = doubling.has(lemma) ? lemma + lemma.slice(-1) : lemma;
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
  return [
    { text: lemma, form: "base" },
    { text: s, form: "s" },
    { text: past, form: "past" },
    { text: participle, form: "participle" },
    { text: ing, form: "ing" },
  ];
}
