import { expect, test } from "vitest";
import { findMentions } from "../../lambdas/mentions/find-mentions.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";

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
