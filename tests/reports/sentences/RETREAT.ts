import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "Guns fell silent in Dunmere on Sunday.",
    reports: [{ ploverClass: "RETREAT", mode: "ceasefire", source: [], target: [], place: "dunmere" }],
  },
  {
    text: "Averian troops were handed over to Candria on Tuesday.",
    reports: [{ ploverClass: "RETREAT", mode: "release", source: [], target: ["averia"] }],
  },
  {
    text: "A truce took effect in Dunmere at midnight.",
    reports: [{ ploverClass: "RETREAT", mode: "ceasefire", source: [], target: [], place: "dunmere" }],
  },
  {
    text: "Averian soldiers dismantled their outpost at Brevik on Thursday.",
    reports: [{ ploverClass: "RETREAT", mode: "withdraw", source: ["averia"], target: [], place: "brevik" }],
  },
  {
    text: "Candria recalled its senior officers from Drovnia on Tuesday.",
    reports: [
      { ploverClass: "RETREAT", mode: "withdraw", source: ["candria"], target: [], place: "drovnia" },
    ],
  },
  {
    text: "Esmerian troops have withdrawn from the town of Dunmere.",
    reports: [
      {
        ploverClass: "RETREAT",
        mode: "withdraw",
        source: ["esmeria-military"],
        target: [],
        place: "dunmere",
      },
    ],
  },
  {
    text: "Two battalions of the Borduvan army were pulled out of Askel overnight.",
    reports: [
      { ploverClass: "RETREAT", mode: "withdraw", source: ["borduva-military"], target: [], place: "askel" },
    ],
  },
  {
    text: "The withdrawal of the Harim Brigades from Zelenik was completed before noon.",
    reports: [
      { ploverClass: "RETREAT", mode: "withdraw", source: ["harim-brigades"], target: [], place: "zelenik" },
    ],
  },
  {
    text: "Esmeria announced the withdrawal of its soldiers from Kestrel Base.",
    reports: [
      {
        ploverClass: "RETREAT",
        mode: "withdraw",
        source: ["esmeria"],
        target: [],
        place: "kestrel-base",
        modality: "announced",
      },
    ],
  },
  {
    text: "Western Coalition forces will leave Drovnia by the end of the year, a spokesman said.",
    reports: [
      {
        ploverClass: "RETREAT",
        mode: "withdraw",
        source: ["western-coalition"],
        target: [],
        place: "drovnia",
        modality: "planned",
      },
    ],
  },
  {
    text: "Red Lantern fighters retreated from the outskirts of Quarl after dark.",
    reports: [
      { ploverClass: "RETREAT", mode: "withdraw", source: ["red-lantern"], target: [], place: "quarl" },
    ],
  },
  {
    text: "Candria is reportedly pulling its advisers out of Harim province.",
    reports: [
      {
        ploverClass: "RETREAT",
        mode: "withdraw",
        source: ["candria"],
        target: [],
        place: "harim-governorate",
        modality: "alleged",
      },
    ],
  },
  {
    text: "Black Heron's departure from Mercy ended three months of occupation.",
    reports: [
      { ploverClass: "RETREAT", mode: "withdraw", source: ["black-heron"], target: [], place: "mercy" },
    ],
  },
  {
    text: "Averia denied that it had withdrawn its forces from Northmark province.",
    reports: [
      {
        ploverClass: "RETREAT",
        mode: "withdraw",
        source: ["averia"],
        target: [],
        place: "northmark",
        modality: "denied",
      },
    ],
  },
  {
    text: "Drovnia plans to recall its naval crews from Gull Harbour in the spring.",
    reports: [
      {
        ploverClass: "RETREAT",
        mode: "withdraw",
        source: ["drovnia"],
        target: [],
        place: "gull-harbour",
        modality: "planned",
      },
    ],
  },
  {
    text: "Military advisers who had been stationed in Brevik since 2019 have been recalled by Candria.",
    reports: [{ ploverClass: "RETREAT", mode: "withdraw", source: ["candria"], target: [], place: "brevik" }],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  { text: "Candria recalled two models of family car because of faulty brakes.", reports: [] },
  { text: "Veterans in Dunmere recalled the winter when Averian bread was rationed.", reports: [] },
  { text: "Investors withdrew deposits worth two million crowns from Borduvan banks.", reports: [] },
  { text: "The Esmerian striker withdrew from the tournament with a sore knee.", reports: [] },
  { text: "Monks from Candria met for a silent retreat near Oldbridge.", reports: [] },
  {
    text: "The glacier above Askel has retreated by nine metres since Averia began to measure it.",
    reports: [],
  },
  { text: "A night train leaves Tessara for Quarl at half past ten.", reports: [] },
];
