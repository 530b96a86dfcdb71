/** Words of dates, in the languages that feeds of the region write them in. */

/** Months of the Gregorian calendar by number, each in the spellings of every language; CLDR 44, and Levantine Arabic. */
const monthWords: readonly string[] = [
  "january jan janvier janv ocak oca января январь янв يناير كانون-الثاني جانفي ژانویه ינואר januar enero gennaio janeiro",
  "february feb février fevrier févr fevr şubat subat şub февраля февраль фев فبراير شباط فيفري فوریه פברואר februar febrero febbraio fevereiro",
  "march mar mars mart марта март мар مارس آذار اذار مارس מרץ מרס märz maerz marzo março",
  "april apr avril avr nisan nis апреля апрель апр أبريل ابريل إبريل نيسان أفريل آوریل אפריל abril aprile",
  "may mai mayıs mayis мая май مايو أيار ايار ماي مه מאי mayo maggio maio",
  "june jun juin haziran haz июня июнь июн يونيو حزيران جوان ژوئن יוני juni junio giugno junho",
  "july jul juillet juil temmuz tem июля июль июл يوليو تموز جويلية ژوئیه יולי juli julio luglio julho",
  "august aug août aout ağustos agustos ağu августа август авг أغسطس اغسطس آب أوت اوت אוגוסט agosto",
  "september sep sept septembre eylül eylul eyl сентября сентябрь сен سبتمبر أيلول ايلول سپتامبر ספטמבר septiembre settembre setembro",
  "october oct octobre ekim eki октября октябрь окт أكتوبر اكتوبر تشرين-الأول اکتبر אוקטובר oktober octubre ottobre outubro",
  "november nov novembre kasım kasim kas ноября ноябрь ноя نوفمبر تشرين-الثاني نوامبر נובמבר noviembre novembro",
  "december dec déc décembre decembre aralık aralik ara декабря декабрь дек ديسمبر كانون-الأول دسامبر דצמבר dezember dez diciembre dicembre dezembro",
];

/** Months of the Persian (solar Hijri) calendar, by number. */
const persianWords = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(" ");

const numbered = (lists: readonly string[]): [string, number][] =>
  lists.flatMap((words, at) => words.split(" ").map((word): [string, number] => [word, at + 1]));

/** Number of a month, 1 to 12, by its word as `wordsOfDate` gives it. */
export const gregorianMonths: ReadonlyMap<string, number> = new Map(numbered(monthWords));
export const persianMonths: ReadonlyMap<string, number> = new Map(numbered(persianWords));

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
    gst: 240,
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

/** After these words an hour is one of the afternoon or evening. */
export const afternoon = new Set(["pm", "p.m", "م", "مساء", "مساءً", "ب.ظ", "öö", "öğleden-sonra"]);
export const forenoon = new Set(["am", "a.m", "ص", "صباحا", "صباحاً", "ق.ظ"]);
