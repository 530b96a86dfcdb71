import { expect, test } from "vitest";
import { findMentions } from "../../lambdas/mentions/find-mentions.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { namesIn } from "../../lambdas/mentions/names-in.ts";

const actorIds = (text: string) =>
  findMentions(text, loadKnowledge()).flatMap(({ kind, id }) =>
    kind === "actor" && id !== null ? [id] : [],
  );

/** Short sentences of our own, in the languages of the region's publishers. */
test.each([
  ["أعلن حزب الله أنه استهدف موقعا عسكريا", ["hezbollah"]],
  ["قالت حركة حماس إنها سترد", ["hamas"]],
  ["نیروی قدس سپاه در این باره بیانیه داد", ["quds-force", "irgc"]],
  ['כוחות צה"ל פעלו מול חיזבאללה', ["israel-military", "hezbollah"]],
  ["דובר צה״ל מסר הודעה", ["israel-military"]],
  ["Türk Silahlı Kuvvetleri açıklama yaptı", ["turkey-military"]],
  ["Хезболла выступила с заявлением", ["hezbollah"]],
])("%s", (text, expected) => {
  expect(actorIds(text)).toEqual(expected);
});

/** Sentences of our own that name places. */
test.each([
  ["وقعت الغارة قرب دير الزور وفي حلب", ["deir-ez-zor", "aleppo"]],
  ["سمع الدوي بدمشق وببيروت", ["damascus", "beirut"]],
  ["עימותים בג'נין וברמאללה, אזעקות בחיפה", ["jenin", "ramallah", "haifa"]],
  ["انفجاری در اصفهان و بندرعباس رخ داد", ["isfahan", "bandar-abbas"]],
  ["Взрывы в Дамаске и Алеппо, пожар в Багдаде", ["damascus", "aleppo", "baghdad"]],
])("%s", (text, expected) => {
  expect(namesIn(text, loadKnowledge()).sort()).toEqual([...expected].sort());
});

/** News of crops, sport and weather, full of words that look like prefixes, endings and names. */
test.each([
  "قال وزير الزراعة إن محصول القمح سيكون أفضل، وبلغ عدد المصابين خمسين، وافتتح معرض الكتاب أبوابه أمام الزوار. كمال وسامر وفادي أصدقاء، بارك والدهم خطوتهم. قطعت الشركة الكهرباء لإصلاح الكابل.",
  "שר החקלאות אמר כי יבול החיטה יהיה טוב, והוועדה תבקר במחסנים. הילד שתה חלב ואכל לחם, והמאמן אמר שהשחקנים נתנו משחק גדול.",
  "Министр сказал, что урожай будет лучше. Команда победила, Иванов забил дважды. Газы и нефть подорожали. Доходы населения растут. Мария приехала из деревни.",
  "Die Buchmesse öffnet ihre Tore. Maria Berg und Peter Stein kommen aus Essen. Die Partei hat ihre Liste vorgelegt, der Rat tagt am Montag.",
  "L'équipe a gagné trois à un. Nice et Nancy attendent la pluie, le Conseil se réunit lundi, et le prix du pain n'augmentera pas avant l'hiver.",
  "Takım üç-bir kazandı. Van Gölü çevresinde yağmur bekleniyor, Batman'da kar var. Ordu'da okullar açıldı.",
])("names nobody: %s", (text) => {
  expect(namesIn(text, loadKnowledge())).toEqual([]);
});
