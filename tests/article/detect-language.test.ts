import { describe, expect, it, test } from "vitest";
import { detectLanguage } from "../../lambdas/article/detect-language.ts";

/** The same few sentences of our own in each language. */
const texts: Readonly<Record<string, string>> = {
  en: "The army said on Monday that its jets had struck a depot near the town. Residents reported three explosions shortly after noon. The government of the neighbouring state called the attack a breach of the truce.",
  ar: "قال الجيش يوم الاثنين إن طائراته قصفت مستودعا قرب المدينة. وأفاد السكان بسماع ثلاثة انفجارات بعد الظهر بقليل. ووصفت حكومة الدولة المجاورة الهجوم بأنه خرق للهدنة.",
  fa: "ارتش روز دوشنبه گفت که هواپیماهایش انباری را در نزدیکی شهر بمباران کرده‌اند. ساکنان از شنیدن سه انفجار کمی پس از ظهر خبر دادند. دولت کشور همسایه این حمله را نقض آتش‌بس خواند.",
  he: "הצבא מסר ביום שני כי מטוסיו תקפו מחסן ליד העיר. תושבים דיווחו על שלושה פיצוצים מעט אחרי הצהריים. ממשלת המדינה השכנה כינתה את התקיפה הפרה של הפסקת האש.",
  ru: "Армия сообщила в понедельник, что её самолёты нанесли удар по складу у города. Жители слышали три взрыва вскоре после полудня. Правительство соседнего государства назвало атаку нарушением перемирия.",
  uk: "Армія повідомила в понеділок, що її літаки завдали удару по складу біля міста. Мешканці чули три вибухи невдовзі після полудня. Уряд сусідньої держави назвав атаку порушенням перемир'я.",
  fr: "L'armée a déclaré lundi que ses avions avaient frappé un dépôt près de la ville. Des habitants ont entendu trois explosions peu après midi. Le gouvernement de l'État voisin a qualifié l'attaque de violation de la trêve.",
  tr: "Ordu pazartesi günü uçaklarının şehir yakınındaki bir depoyu vurduğunu açıkladı. Sakinler öğleden kısa süre sonra üç patlama duyduklarını söyledi. Komşu ülkenin hükümeti saldırıyı ateşkesin ihlali olarak niteledi.",
  de: "Die Armee teilte am Montag mit, ihre Flugzeuge hätten ein Lager nahe der Stadt angegriffen. Einwohner berichteten von drei Explosionen kurz nach Mittag. Die Regierung des Nachbarstaats nannte den Angriff einen Bruch der Waffenruhe.",
  es: "El ejército dijo el lunes que sus aviones atacaron un depósito cerca de la ciudad. Los vecinos oyeron tres explosiones poco después del mediodía. El gobierno del país vecino calificó el ataque de violación de la tregua.",
  ur: "فوج نے پیر کو کہا کہ اس کے طیاروں نے شہر کے قریب ایک گودام پر بمباری کی۔ رہائشیوں نے دوپہر کے فوراً بعد تین دھماکے سنے۔ پڑوسی ملک کی حکومت نے اس حملے کو جنگ بندی کی خلاف ورزی قرار دیا۔",
  ku: "سوپا ڕۆژی دووشەممە ڕایگەیاند کە فڕۆکەکانی کۆگایەکیان لە نزیک شار بۆردومان کردووە. دانیشتووان باسیان لە سێ تەقینەوە کرد دوای نیوەڕۆ. حکوومەتی وڵاتی دراوسێ هێرشەکەی بە پێشێلکردنی ئاگربەست ناو برد.",
  "ku-latin":
    "Artêşê roja duşemê ragihand ku balafirên wê embarek li nêzî bajêr bombebaran kirine. Şêniyan piştî nîvro dengê sê teqînan bihîstin. Hikûmeta welatê cîran êrîş wek binpêkirina agirbestê bi nav kir. Serokwezîr dê sibê bi wezîrên xwe re bicive.",
};

const languageOf = (key: string) => key.slice(0, 2);

describe("a language is detected", () => {
  test.each(Object.entries(texts))("%s", (key, text) => {
    expect(detectLanguage(text)).toBe(languageOf(key));
  });

  /** Letters tell sooner than frequencies do. */
  const isLatin = (text: string) => /^\p{Script=Latin}/u.test(text);

  test.each(Object.entries(texts))("%s, by any part of it that is long enough", (key, text) => {
    const length = isLatin(text) ? 200 : 120;
    const parts = Array.from({ length: text.length - length }, (_, at) => text.slice(at, at + length));
    expect(parts.length).toBeGreaterThan(5);
    const found = new Set(parts.map(detectLanguage));
    expect([...found].filter((one) => one !== null)).toEqual([languageOf(key)]);
  });
});

/** The same in languages that are like one of the above. */
describe("a neighbour is not taken for it", () => {
  test.each([
    [
      "bg",
      "Армията съобщи в понеделник, че нейни самолети са ударили склад край града. Жителите чули три взрива малко след обяд. Правителството на съседната държава нарече нападението нарушение на примирието и свика посланиците.",
    ],
    [
      "be",
      "Армія паведаміла ў панядзелак, што яе самалёты нанеслі ўдар па складзе каля горада. Жыхары чулі тры выбухі неўзабаве пасля паўдня. Урад суседняй дзяржавы назваў атаку парушэннем перамір'я.",
    ],
    [
      "ps",
      "پوځ د دوشنبې په ورځ وویل چې الوتکو یې ښار ته نږدې یو ګودام په نښه کړ. اوسېدونکو له غرمې وروسته درې چاودنې واورېدې. د ګاونډي هېواد حکومت دا برید د اوربند سرغړونه وبلله.",
    ],
    [
      "it",
      "L'esercito ha detto lunedì che i suoi aerei hanno colpito un deposito vicino alla città. Gli abitanti hanno sentito tre esplosioni poco dopo mezzogiorno. Il governo dello Stato vicino ha definito l'attacco una violazione della tregua.",
    ],
    [
      "ro",
      "Armata a anunțat luni că avioanele sale au lovit un depozit din apropierea orașului. Locuitorii au auzit trei explozii la scurt timp după amiază. Guvernul statului vecin a numit atacul o încălcare a armistițiului.",
    ],
    [
      "az",
      "Ordu bazar ertəsi təyyarələrinin şəhər yaxınlığındakı anbarı vurduğunu açıqladı. Sakinlər günortadan az sonra üç partlayış eşidiblər. Qonşu dövlətin hökuməti hücumu atəşkəsin pozulması adlandırdı.",
    ],
  ])("%s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe("a language is not detected", () => {
  it.each([
    ["in a headline", "Averian jets strike depot near Dunmere"],
    ["in nothing", ""],
    ["in numbers and links", "12.5.2031 14:07 ".repeat(40)],
    ["in a text without sense", "xkq zvv wqx ".repeat(30)],
  ])("%s", (_, text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});

describe("letters tell", () => {
  it.each([
    ["Arabic typed on a Persian keyboard", "ar", (texts["ar"] ?? "").replace(/ي/g, "ی").replace(/ك/g, "ک")],
    ["Persian typed on an Arabic keyboard", "fa", (texts["fa"] ?? "").replace(/ی/g, "ي").replace(/ک/g, "ك")],
    ["Ukrainian without its rarer letters", "uk", (texts["uk"] ?? "").replace(/[їєґ]/g, "и")],
    ["capitals", "ru", (texts["ru"] ?? "").toUpperCase()],
    ["letters with marks set apart", "fr", (texts["fr"] ?? "").normalize("NFD")],
    ["a quotation in another language", "en", `${texts["en"]} "${(texts["ar"] ?? "").slice(0, 60)}"`],
  ])("%s", (_, language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
