import { describe, expect, it, test } from "vitest";
import type { Actor } from "../../lambdas/mentions/actor.ts";
import { openKnowledge } from "../../lambdas/mentions/knowledge.ts";
import { namesIn } from "../../lambdas/mentions/names-in.ts";
import { packKnowledge, type WorldPlace } from "../../lambdas/mentions/pack-knowledge.ts";
import { fictionalActors, fictionalPlaces } from "../fictional.ts";

const actor = (id: string, ...aliases: string[]): Actor => ({
  id,
  name: id,
  type: "armed-group",
  country: null,
  affiliations: [],
  aliases,
  source: "invented",
});
const world = (name: string): WorldPlace => ({
  id: `${name.toLowerCase()}-1`,
  name,
  type: "city",
  precision: "settlement",
  countries: ["XA"],
  province: null,
  lat: 1,
  lon: 2,
  aliases: [],
  ambiguous: false,
  source: "invented",
  population: 200_000,
  shortForms: [],
});
/** The names of invented actors as other languages might write them. */
const knowledge = openKnowledge(
  packKnowledge(
    [
      ...fictionalActors,
      actor("averia-abroad", "أفيريا", "אבריה", "Аверия", "Averya", "Avérie"),
      actor("marsh", "الأهوار", "حزب الأهوار", "המורדים"),
      actor("lantern", "حزب الفانوس", 'פנ"א', "Фонарь", "FNR"),
      actor("drum", "طبل", "תוף", "Думы"),
      actor("marshmen", "Болотцы"),
    ],
    fictionalPlaces,
    [world("Ordu")],
  ),
);
const inText = (text: string) => namesIn(text, knowledge);

describe("a name is found behind what is joined to it", () => {
  test.each([
    ["قصفت أفيريا المدينة", ["averia-abroad"]],
    ["وأفيريا تنفي", ["averia-abroad"]],
    ["في حدود بأفيريا", ["averia-abroad"]],
    ["ولأفيريا موقف", ["averia-abroad"]],
    ["كأفيريا فأفيريا", ["averia-abroad"]],
    ["قالت والأهوار", ["marsh"]],
    ["هجوم للأهوار وللأهوار", ["marsh"]],
    ["وحزب الفانوس", ["lantern"]],
    ["لحزب الأهوار", ["marsh"]],
    ["ממשלת אבריה", ["averia-abroad"]],
    ["באבריה ולאבריה", ["averia-abroad"]],
    ["שאבריה וכשאבריה", ["averia-abroad"]],
    ["והמורדים למורדים", ["marsh"]],
    ['בפנ"א', ["lantern"]],
    ["в Аверии", ["averia-abroad"]],
    ["с Аверией и Аверию", ["averia-abroad"]],
    ["у Фонаря, Фонарём, Фонарю", ["lantern"]],
    ["для Болотцев и Болотцам", ["marshmen"]],
    ["Averya'nın ordusu", ["averia-abroad"]],
    ["FNR’ye göre", ["lantern"]],
    ["l'armée d'Avérie", ["averia-abroad"]],
  ])("%s", (text, ids) => {
    expect(inText(text)).toEqual(ids);
  });
});

describe("a word that only looks so is no name", () => {
  test.each([
    // Three letters behind a prefix are as like as not another word.
    ["وطبل بطبل"],
    ["בתוף ותוף"],
    // Prefixes in the middle and at the end, or that do not exist.
    ["سأفيريا"],
    ["أفيرياو"],
    ["אבריהב"],
    // Nouns are not names, nor are names of other letters.
    ["Аверийский фонарями"],
    ["aujourd'hui qu'avérie"],
    ["Fnr'de"],
  ])("%s", (text) => {
    expect(inText(text)).toEqual([]);
  });
});

describe("namesIn", () => {
  it("gives the most named first, each once", () => {
    expect(inText("وحزب الفانوس\nأفيريا\nبأفيريا")).toEqual(["averia-abroad", "lantern"]);
  });

  it("leaves out places of the world gazetteer, whose names are words elsewhere", () => {
    expect(inText("Ordu açıklama yaptı. Dunmere sakin.")).toEqual(["dunmere"]);
  });
});
