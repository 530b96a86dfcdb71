/** Words of dates, in the languages that feeds of the region write them in. */

/**
 * A word as it is looked up: small, without the marks on its letters, its Arabic letters as all who write them type them, without
 * what is not seen. A stretched word is the word.
 */
export const foldDate = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{Mn}\p{Cf}\u0640]/gu, "")
    .replace(/[\u0643\u06aa]/g, "\u06a9")
    .replace(/[\u064a\u0649]/g, "\u06cc")
    .toLowerCase();

/** The first, and the second, of two months of one name: as it follows the name in Arabic, Sorani and Kurmanji. */
const ofTwo = {
  1: "الأول اول 1 یەکەم پێشین pêşîn yekem",
  2: "الثاني ثاني ثان 2 دووەم دووهەم دوەم پاشین paşîn duyem",
} as const;
/** Names that two months share. `wordsOfDate` gives "kanun-2" for both words. */
const twins = {
  kanun: "كانون کانوونی کانونی kanûna kanuna",
  tishrin: "تشرين تشرینی çiriya ciriya teşrîna",
} as const;

/** Months of the Gregorian calendar by number, each in the spellings of every language; CLDR 44, Levantine and Maghreb Arabic. */
const monthWords: readonly string[] = [
  `january jan janvier janv januar januari enero gennaio janeiro january janar ianuarie január ledna stycznia ocak oca yanvar rêbendan rêbendanê çile çileyê
   января январь янв січня січень студзеня януари қаңтар ιανουαρίου ιανουάριος ιαν հունվարի հունվար იანვარი იანვარს जनवरी 
   يناير جانفي ینایر kanun-2 ژانویه جنوری جنوري ינואר janaayo`,
  `february feb février fevrier févr fevr februar februari febrero febbraio fevereiro februarie február února lutego şubat subat şub fevral reşemî reşemiyê sibat sibatê
   февраля февраль фев лютого лютий лютага февруари ақпан φεβρουαρίου φεβρουάριος φεβ փետրվարի փետրվար თებერვალი თებერვალს फ़रवरी फरवरी
   فبراير شباط فيفري شوبات فوریه فروری فبروری فبروري פברואר febraayo`,
  `march mar mars märz maerz marzo março maart martie március března marca mart adar adarê maret machi maarso
   марта март мар березня березень сакавіка наурыз μαρτίου μάρτιος μαρ մարտի մարտ მარტი მარტს मार्च
   مارس آذار اذار ئازار ئادار مارچ מרץ מרס`,
  `april apr avril avr abril aprile aprilie április dubna kwietnia nisan nis aprel nîsan nîsanê avrêl avrêlê aprili abriil
   апреля апрель апр квітня квітень красавіка април сәуір απριλίου απρίλιος απρ ապրիլի ապրիլ აპრილი აპრილს अप्रैल
   أبريل ابريل إبريل نيسان أفريل نیسان آوریل اپریل אפריל`,
  `may mai mayo maggio maio mei maj máj május května maja mayıs mayis gulan gulanê maajo
   мая май травня травень мамыр μαΐου μάιος μαϊ մայիսի մայիս მაისი მაისს मई
   مايو أيار ايار ماي ئایار مه مئی می מאי`,
  `june jun juin juni junio giugno junho iunie június června czerwca haziran haz iyun hezîran hezîranê pûşper pûşperê juun
   июня июнь июн червня червень чэрвеня юни маусым ιουνίου ιούνιος ιουν հունիսի հունիս ივნისი ივნისს जून
   يونيو حزيران جوان حوزەیران حوزەیران ژوئن جون יוני`,
  `july jul juillet juil juli julio luglio julho iulie július července lipca temmuz tem iyul tîrmeh tîrmehê julai luulyo
   июля июль июл липня липень ліпеня юли шілде ιουλίου ιούλιος ιουλ հուլիսի հուլիս ივლისი ივლისს जुलाई
   يوليو يوليوز تموز جويلية تەممووز تەمووز تەموز ژوئیه جولائی جولای יולי`,
  `august aug août aout agosto augusti augustus augusztus srpna sierpnia ağustos agustos ağu avqust avgust tebax tebaxê gelawêj gelawêjê agosti agoosto
   августа август авг серпня серпень жніўня тамыз αυγούστου αύγουστος αυγ օգոստոսի օգոստոս აგვისტო აგვისტოს अगस्त
   أغسطس اغسطس آب أوت اوت غشت ئاب اوت اگست اګست אוגוסט`,
  `september sep sept septembre septiembre settembre setembro septembrie szeptember září września eylül eylul eyl sentyabr sentabr îlon îlonê rezber rezberê septemba sebtembar
   сентября сентябрь сен вересня вересень верасня септември қыркүйек σεπτεμβρίου σεπτέμβριος σεπ սեպտեմբերի սեպտեմբեր სექტემბერი სექტემბერს सितंबर सितम्बर
   سبتمبر أيلول ايلول شتنبر شتمبر ئەیلوول ئەیلول سپتامبر ستمبر سپتمبر ספטמבר`,
  `october oct octobre oktober octubre ottobre outubro octombrie október října października ekim eki oktyabr oktabr cotmeh cotmehê kewçêr kewçêrê oktoba oktoobar
   октября октябрь окт жовтня жовтень кастрычніка октомври қазан οκτωβρίου οκτώβριος οκτ հոկտեմբերի հոկտեմբեր ოქტომბერი ოქტომბერს अक्टूबर अक्तूबर
   أكتوبر اكتوبر tishrin-1 اکتبر اکتوبر ئۆکتۆبەر אוקטובר`,
  `november nov novembre noviembre novembro noiembrie novembra listopadu listopada kasım kasim kas noyabr mijdar mijdarê sermawez sermawezê novemba nofembar
   ноября ноябрь ноя листопада листопад лістапада ноември қараша νοεμβρίου νοέμβριος νοε նոյեմբերի նոյեմբեր ნოემბერი ნოემბერს नवंबर नवम्बर
   نوفمبر نونبر نوامبر نومبر نۆڤەمبەر tishrin-2 נובמבר`,
  `december dec déc décembre decembre dezember dez diciembre dicembre dezembro desember decembrie prosince grudnia aralık aralik ara dekabr kanûn berfanbar berfanbarê desemba desembar
   декабря декабрь дек грудня грудень снежня декември желтоқсан δεκεμβρίου δεκέμβριος δεκ դեկտեմբերի դեկտեմբեր დეკემბერი დეკემბერს दिसंबर दिसम्बर
   ديسمبر دجنبر دجمبر kanun-1 دسامبر دسمبر דצמבר`,
];

/** Months of the solar Hijri calendar, by number: in Persian, in Dari and Pashto, in Sorani. */
const persianWords: readonly string[] = [
  "فروردین حمل وری خاکەلێوە",
  "اردیبهشت ثور غویی گوڵان بانەمەڕ",
  "خرداد جوزا غبرګولی جۆزەردان",
  "تیر سرطان چنګاښ پووشپەڕ",
  "مرداد اسد زمری گەلاوێژ",
  "شهریور سنبله وږی خەرمانان",
  "مهر میزان تله ڕەزبەر",
  "آبان عقرب لړم گەڵاڕێزان خەزەڵوەر",
  "آذر قوس لیندۍ سەرماوەز",
  "دی جدی مرغومی بەفرانبار",
  "بهمن دلو سلواغه ڕێبەندان",
  "اسفند حوت کب ڕەشەمە",
];

/** Months of the lunar Hijri calendar, by number; two words as one. */
const islamicWords: readonly string[] = [
  "محرم",
  "صفر",
  "ربيع-الأول",
  "ربيع-الآخر ربيع-الثاني",
  "جمادى-الأولى جمادى-الاول",
  "جمادى-الآخرة جمادى-الآخر جمادى-الثانية جمادى-الثاني",
  "رجب",
  "شعبان",
  "رمضان",
  "شوال",
  "ذو-القعدة ذي-القعدة ذوالقعدة",
  "ذو-الحجة ذي-الحجة ذوالحجة",
];

const listed = (words: string) => words.trim().split(/\s+/).map(foldDate);
const numbered = (lists: readonly string[]) =>
  new Map(lists.flatMap((words, at) => listed(words).map((word): [string, number] => [word, at + 1])));

/** Number of a month, 1 to 12, by its word as `wordsOfDate` gives it, in each calendar. */
export const monthsOf = {
  gregory: numbered(monthWords),
  persian: numbered(persianWords),
  "islamic-umalqura": numbered(islamicWords),
} as const;
export type Calendar = keyof typeof monthsOf;

const either = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join("|");
const twinWords = Object.entries(twins).flatMap(([twin, words]) =>
  listed(words).map((word) => [word, twin] as const),
);
const ordinals = Object.entries(ofTwo).flatMap(([n, words]) =>
  listed(words).map((word) => [word, n] as const),
);
const twinNames = new Map(twinWords);
const ordinalOf = new Map(ordinals);
const twinMonth = new RegExp(
  `(${either([...twinNames.keys()])})[\\s-]+(${either([...ordinalOf.keys()])})(?![\\p{L}\\d])`,
  "gu",
);
/** Months whose names are two words in the lists above. */
const pairs = new RegExp(
  `(${either(
    [...monthsOf["islamic-umalqura"].keys()]
      .filter((word) => word.includes("-"))
      .map((word) => word.replace("-", "[\\s-]+")),
  )})`,
  "gu",
);

/** The two words of some months as one, of folded words. */
export const joinMonths = (folded: string): string =>
  folded
    .replace(twinMonth, (_, name: string, which: string) => `${twinNames.get(name)}-${ordinalOf.get(which)}`)
    .replace(pairs, (words) => words.replace(/[\s-]+/, "-"));

/** Minutes east of UTC. Names that mean different zones in different countries stand for the one most feeds mean. */
export const zones: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 60,
    bst: 60,
    cet: 60,
    cest: 120,
    met: 60,
    mest: 120,
    mez: 60,
    mesz: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    msd: 240,
    trt: 180,
    // Israel and Jordan write offsets; IST in feeds is mostly India's.
    ist: 330,
    idt: 180,
    irst: 210,
    irdt: 270,
    aft: 270,
    azt: 240,
    amt: 240,
    gst: 240,
    eat: 180,
    cat: 120,
    wat: 60,
    sast: 120,
    pkt: 300,
    sgt: 480,
    hkt: 480,
    jst: 540,
    kst: 540,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
    // RFC 822 section 5.1.
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    et: -300,
    ct: -360,
    mt: -420,
    pt: -480,
    akst: -540,
    akdt: -480,
    hst: -600,
  }),
);

const words = (list: string): ReadonlySet<string> => new Set(listed(list));

/** After these words an hour is one of the afternoon or evening. */
export const afternoon = words("pm p.m م مساء مساءً ب.ظ öö öğleden-sonra μμ μ.μ");
export const forenoon = words("am a.m ص صباحا صباحاً ق.ظ πμ π.μ");

/** Beginnings of the names of zones in the IANA Time Zone Database. */
export const zoneAreas =
  "africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc|us|canada";

/**
 * What programs write in a date's place when they have none: spans of time, as zones shift them. The epochs of Unix (also with
 * seconds taken for milliseconds), of FAT and DOS, of GPS, of Cocoa; the day zero of PHP; a clock without a battery; the last
 * second of 32 bits.
 */
export const placeholders: readonly (readonly [from: string, to: string])[] = [
  ["1970-01-01T00:00:00.000Z", "1970-12-31T23:59:59.999Z"],
  ["1979-12-31T10:00:00.000Z", "1980-01-01T14:00:00.000Z"],
  ["1980-01-05T10:00:00.000Z", "1980-01-06T14:00:00.000Z"],
  ["1999-11-29T10:00:00.000Z", "1999-11-30T14:00:00.000Z"],
  ["1999-12-31T10:00:00.000Z", "2000-01-01T14:00:00.000Z"],
  ["2000-12-31T10:00:00.000Z", "2001-01-01T14:00:00.000Z"],
  ["2036-02-07T06:28:15.000Z", "2036-02-07T06:28:17.000Z"],
  ["2038-01-19T03:14:07.000Z", "2038-01-19T03:14:08.000Z"],
  ["2099-12-31T00:00:00.000Z", "2099-12-31T23:59:59.999Z"],
];
