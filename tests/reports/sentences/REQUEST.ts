import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "The League of Harbours urged Candria to withdraw its gunboats from the Strait of Ond.",
    reports: [
      {
        ploverClass: "REQUEST",
        mode: "yield",
        source: ["league-of-harbours"],
        target: ["candria"],
        place: "strait-of-ond",
      },
    ],
  },
  {
    text: "Averia asked Esmeria for two field hospitals and a thousand tents.",
    reports: [{ ploverClass: "REQUEST", mode: "assist", source: ["averia"], target: ["esmeria"] }],
  },
  {
    text: "Tolvan elders in Tessara called on Averia to reopen their schools.",
    reports: [{ ploverClass: "REQUEST", source: ["tolvan-minority"], target: ["averia"], place: "tessara" }],
  },
  {
    text: "The Western Coalition has been asked by Drovnia for ammunition.",
    reports: [{ ploverClass: "REQUEST", mode: "assist", source: ["drovnia"], target: ["western-coalition"] }],
  },
  {
    text: "Prime Minister Vrell demanded that Red Lantern lay down its arms.",
    reports: [{ ploverClass: "REQUEST", mode: "yield", source: ["tomas-vrell"], target: ["red-lantern"] }],
  },
  {
    text: "Drovnia asked the Orsk tribes for a meeting about the wells.",
    reports: [{ ploverClass: "REQUEST", mode: "meet", source: ["drovnia"], target: ["orsk-tribes"] }],
  },
  {
    text: "The Border Watch Mission's appeal to Averia and Candria for a ceasefire was broadcast every hour.",
    reports: [
      { ploverClass: "REQUEST", mode: "yield", source: ["border-watch"], target: ["averia", "candria"] },
    ],
  },
  {
    text: "Drovnia was pressed by Esmeria to release the jailed editors.",
    reports: [{ ploverClass: "REQUEST", mode: "yield", source: ["esmeria"], target: ["drovnia"] }],
  },
  {
    text: "The Liberty Bloc called on Drovnia, at a packed meeting in Harim, to hold free elections.",
    reports: [
      {
        ploverClass: "REQUEST",
        mode: "change",
        source: ["liberty-bloc"],
        target: ["drovnia"],
        place: "harim",
      },
    ],
  },
  {
    text: "Candria denied that it had asked Borduva for coal.",
    reports: [{ ploverClass: "REQUEST", source: ["candria"], target: ["borduva"], modality: "denied" }],
  },
  {
    text: "Averia has reportedly asked Esmeria for long-range rockets.",
    reports: [
      {
        ploverClass: "REQUEST",
        mode: "assist",
        source: ["averia"],
        target: ["esmeria"],
        modality: "alleged",
      },
    ],
  },
  {
    text: "Queen Ilena intends to ask the League of Harbours for a ruling on the reef.",
    reports: [
      {
        ploverClass: "REQUEST",
        source: ["ilena-dorsk"],
        target: ["league-of-harbours"],
        modality: "planned",
      },
    ],
  },
  {
    text: "Esmeria implored Averia and Candria to return to the negotiating table.",
    reports: [{ ploverClass: "REQUEST", mode: "meet", source: ["esmeria"], target: ["averia", "candria"] }],
  },
  {
    text: "An urgent appeal by the Orsk tribes to the League of Harbours for fodder was read out on the radio.",
    reports: [
      { ploverClass: "REQUEST", mode: "assist", source: ["orsk-tribes"], target: ["league-of-harbours"] },
    ],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  { text: "Demand for Averian wool rose by a tenth in the spring.", reports: [] },
  { text: "A demanding climb above Askel rewards walkers in Averia with a view of two seas.", reports: [] },
  { text: "Bus drivers in Candria take request stops only after dark.", reports: [] },
  { text: "The call of the Borduvan marsh owl can be heard as far away as Brevik.", reports: [] },
  { text: "Esmeria's new sedan has plenty of appeal for families with dogs.", reports: [] },
  { text: "The asking price of a flat in Lisport is higher than anywhere else in Candria.", reports: [] },
  { text: "Drovnia's fast bowler appealed for a catch that nobody else had seen.", reports: [] },
  { text: "Guidebooks to Averia urge visitors to try the smoked eel.", reports: [] },
  { text: "The urge to sneeze overcame Tomas Vrell during the anthem.", reports: [] },
  {
    text: "Candria dismissed an appeal from Esmeria over the impounded yacht.",
    reports: [{ ploverClass: "REJECT", source: ["candria"], target: ["esmeria"] }],
  },
];
