import { listed } from "./word-list.ts";

/** Forms of a verb: plain, with -s, past, past participle, with -ing. */
export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

/** Plain form, past and participle of the irregular verbs that news of conflict uses. */
export const irregularVerbs = `
  abide abode abode | arise arose arisen | be was been | bear bore borne | beat beat beaten | become became become |
  befall befell befallen | begin began begun | behead beheaded beheaded | bet bet bet | bid bid bid |
  bind bound bound | blow blew blown | break broke broken | bring brought brought | broadcast broadcast broadcast |
  build built built | burn burnt burnt | buy bought bought | cast cast cast | catch caught caught |
  choose chose chosen | cling clung clung | come came come | cost cost cost | creep crept crept | cut cut cut |
  deal dealt dealt | dig dug dug | draw drew drawn | drink drank drunk | drive drove driven | eat ate eaten |
  fall fell fallen | feed fed fed | feel felt felt | fight fought fought | find found found | flee fled fled |
  fly flew flown | forbid forbade forbidden | foresee foresaw foreseen | forget forgot forgotten |
  forgive forgave forgiven | freeze froze frozen | get got got | give gave given | go went gone | grow grew grown |
  hang hung hung | have had had | hear heard heard | hide hid hidden | hit hit hit | hold held held |
  hurt hurt hurt | keep kept kept | know knew known | lay laid laid | lead led led | leave left left |
  lend lent lent | let let let | lie lay lain | light lit lit | lose lost lost | make made made | mean meant meant |
  meet met met | mistake mistook mistaken | outlaw outlawed outlawed | overcome overcame overcome |
  overrun overran overrun | oversee oversaw overseen | overtake overtook overtaken |
  overthrow overthrew overthrown | pay paid paid | put put put | quit quit quit | read read read |
  rebuild rebuilt rebuilt | repay repaid repaid | rescind rescinded rescinded | resell resold resold |
  retake retook retaken | ride rode ridden | ring rang rung | rise rose risen | run ran run | say said said |
  see saw seen | seek sought sought | sell sold sold | send sent sent | set set set | shake shook shaken |
  shed shed shed | shoot shot shot | shut shut shut | sink sank sunk | slay slew slain | sleep slept slept |
  slide slid slid | speak spoke spoken | speed sped sped | spend spent spent | split split split | spread spread spread |
  stand stood stood | steal stole stolen | stick stuck stuck | sting stung stung | strike struck struck |
  strive strove striven |
  swear swore sworn | sweep swept swept | swing swung swung | take took taken | teach taught taught |
  tear tore torn | tell told told | think thought thought | throw threw thrown | thrust thrust thrust |
  undergo underwent undergone | understand understood understood | undertake undertook undertaken |
  uphold upheld upheld | upset upset upset | wear wore worn | win won won | wind wound wound |
  withdraw withdrew withdrawn | withhold withheld withheld | withstand withstood withstood |
  write wrote written`;

const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  irregularVerbs
    .split("|")
    .map((row) => row.trim().split(" "))
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
export const doublingVerbs: readonly string[] = listed(`
  acquit admit annul aver ban bar beg bid blog bug chop clap commit compel confer control cut defer deter dig dispel
  drop equip expel gas get grab gun hit impel kidnap let map mug nab occur omit patrol pen permit pin plan plot
  prefer propel put quit ram rebel rebut recur refer repel rob run scrap set shed ship shun shut sit slam stab stem step
  stop strip submit tip transfer trap wed win wrap`);

const doubling: ReadonlySet<string> = new Set(doublingVerbs);

/** "Tiptoe", "dye": the e is not mute. */
const fullE = /(?:oe|ye)$/;
/** "Passes", "fixes", "clashes", "vetoes": -s is heard as a syllable, or written so. */
const takesEs = /(?:s|x|z|ch|sh|o)$/;

/** Every form of a regular or irregular verb. */
export function inflect(lemma: string): { text: string; form: VerbForm }[] {
  const stem = doubling.has(lemma.split("-").at(-1) ?? "") ? lemma + lemma.slice(-1) : lemma;
  const isMuteE = /[^e]e$/.test(lemma) && !fullE.test(lemma);
  const isY = /[^aeiou]y$/.test(lemma);
  const regularPast = isMuteE
    ? `${lemma}d`
    : isY
      ? `${lemma.slice(0, -1)}ied`
      : lemma.endsWith("ee")
        ? `${lemma}d`
        : `${stem}ed`;
  const [past = regularPast, participle = regularPast] = irregular[lemma]?.split(" ") ?? [];
  const s = isY ? `${lemma.slice(0, -1)}ies` : takesEs.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const ing = isMuteE
    ? `${lemma.slice(0, -1)}ing`
    : lemma.endsWith("ie")
      ? `${lemma.slice(0, -2)}ying`
      : `${stem}ing`;
  // British spelling doubles an l that no stress falls on: "cancelled".
  const british: { text: string; form: VerbForm }[] =
    /[aeiou]l$/.test(lemma) && lemma.length > 4 && !/[aeo][ae]l$/.test(lemma) && stem === lemma
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
