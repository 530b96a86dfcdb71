import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "Candrian warships fired missiles during naval exercises off Oldbridge.",
    reports: [
      { ploverClass: "MOBILIZE", mode: "troops", source: ["candria"], target: [], place: "oldbridge" },
    ],
  },
  {
    text: "Borduva deployed three thousand troops to Upper Sarn province on Sunday.",
    reports: [
      { ploverClass: "MOBILIZE", mode: "troops", source: ["borduva"], target: [], place: "upper-sarn" },
    ],
  },
  {
    text: "Two Averian brigades have been deployed to the Averia-Candria border.",
    reports: [
      {
        ploverClass: "MOBILIZE",
        mode: "troops",
        source: ["averia-military"],
        target: [],
        place: "averia-candria-border",
      },
    ],
  },
  {
    text: "Candria is said to be mobilizing villagers in Harim province into a new militia called the River Shield.",
    reports: [
      {
        ploverClass: "MOBILIZE",
        mode: "militia",
        source: ["candria"],
        target: [],
        place: "harim-governorate",
        modality: "alleged",
      },
    ],
  },
  {
    text: "Candria has formed a militia of river pilots in Zelenik.",
    reports: [
      { ploverClass: "MOBILIZE", mode: "militia", source: ["candria"], target: [], place: "zelenik" },
    ],
  },
  {
    text: "The deployment of Esmerian warships to the Strait of Ond was announced in Port Vale by Esmeria.",
    reports: [
      {
        ploverClass: "MOBILIZE",
        source: ["esmeria-military"],
        target: [],
        place: "strait-of-ond",
        modality: "announced",
      },
    ],
  },
  {
    text: "Drovnia called up forty thousand reservists.",
    reports: [{ ploverClass: "MOBILIZE", mode: "troops", source: ["drovnia"], target: [] }],
  },
  {
    text: "The Candrian army began large-scale manoeuvres near Oldbridge.",
    reports: [{ ploverClass: "MOBILIZE", source: ["candria-military"], target: [], place: "oldbridge" }],
  },
  {
    text: "Red Lantern moved rocket launchers to the hills above Askel, two villagers said.",
    reports: [
      { ploverClass: "MOBILIZE", mode: "weapons", source: ["red-lantern"], target: [], place: "askel" },
    ],
  },
  {
    text: "Averian police were put on high alert in Tessara.",
    reports: [
      { ploverClass: "MOBILIZE", mode: "police", source: ["averia-police"], target: [], place: "tessara" },
    ],
  },
  {
    text: "Esmeria plans to send a second regiment to Gull Harbour.",
    reports: [
      {
        ploverClass: "MOBILIZE",
        mode: "troops",
        source: ["esmeria"],
        target: [],
        place: "gull-harbour",
        modality: "planned",
      },
    ],
  },
  {
    text: "Reinforcements were sent to Kestrel Base by the Drovnian army overnight.",
    reports: [
      {
        ploverClass: "MOBILIZE",
        mode: "troops",
        source: ["drovnia-military"],
        target: [],
        place: "kestrel-base",
      },
    ],
  },
  {
    text: "Borduva denied massing troops in Brevik.",
    reports: [
      {
        ploverClass: "MOBILIZE",
        mode: "troops",
        source: ["borduva"],
        target: [],
        place: "brevik",
        modality: "denied",
      },
    ],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  { text: "Esmeria has mobilized savings worth nine million crowns for its new railway.", reports: [] },
  { text: "The airbag deployed when the bus from Averia hit a wall in Quarl.", reports: [] },
  { text: "Candria formed a government after six weeks of haggling.", reports: [] },
  { text: "A low-pressure area formed over the Glass Sea and will reach Esmeria on Sunday.", reports: [] },
  { text: "Borduva deployed a new payment system in its post offices.", reports: [] },
  {
    text: "Esmeria and Averia began joint manoeuvres in the Glass Sea.",
    reports: [{ ploverClass: "COOPERATE", source: ["esmeria", "averia"], target: [], place: "glass-sea" }],
  },
  { text: "An army of ants has moved into the kitchen of the Drovnian embassy in Lisport.", reports: [] },
];
