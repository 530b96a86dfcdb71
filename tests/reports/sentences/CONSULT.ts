import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "The Candrian foreign minister received a phone call from his Averian counterpart on Thursday.",
    reports: [{ ploverClass: "CONSULT", mode: "phone", source: ["candria"], target: ["averia"] }],
  },
  {
    text: "In a phone conversation with Candria's foreign minister on Monday, Averian Prime Minister Vrell explained his plan.",
    reports: [{ ploverClass: "CONSULT", mode: "phone", source: ["tomas-vrell"], target: ["candria"] }],
  },
  {
    text: "Averia's foreign minister met his Esmerian counterpart in Port Vale.",
    reports: [{ ploverClass: "CONSULT", source: ["averia"], target: ["esmeria"], place: "port-vale" }],
  },
  {
    text: "Candria and Borduva held talks on the water of the Sarn in Kelmora.",
    reports: [{ ploverClass: "CONSULT", source: ["candria", "borduva"], target: [], place: "kelmora" }],
  },
  {
    text: "Tomas Vrell arrived in Murov on Monday for a two-day visit to Drovnia.",
    reports: [
      { ploverClass: "CONSULT", mode: "visit", source: ["tomas-vrell"], target: ["drovnia"], place: "murov" },
    ],
  },
  {
    text: "Queen Ilena spoke by telephone with Prime Minister Vrell about the fisheries.",
    reports: [{ ploverClass: "CONSULT", mode: "phone", source: ["ilena-dorsk"], target: ["tomas-vrell"] }],
  },
  {
    text: "A meeting between Drovnia and the Orsk tribes took place in Zelenik.",
    reports: [{ ploverClass: "CONSULT", source: ["drovnia", "orsk-tribes"], target: [], place: "zelenik" }],
  },
  {
    text: "A Borduvan delegation was received by Candria in Lisport.",
    reports: [{ ploverClass: "CONSULT", source: ["candria"], target: ["borduva"], place: "lisport" }],
  },
  {
    text: "Esmeria will host talks between Averia and Candria in Port Vale on Thursday.",
    reports: [
      {
        ploverClass: "CONSULT",
        mode: "third-party",
        source: ["esmeria"],
        target: ["averia", "candria"],
        place: "port-vale",
        modality: "planned",
      },
    ],
  },
  {
    text: "Drovnian and Esmerian diplomats discussed the fate of the prisoners in Murov.",
    reports: [{ ploverClass: "CONSULT", source: ["drovnia", "esmeria"], target: [], place: "murov" }],
  },
  {
    text: "General Lind visited Borduvan troops in Brevik.",
    reports: [
      {
        ploverClass: "CONSULT",
        mode: "visit",
        source: ["pavo-lind"],
        target: ["borduva-military"],
        place: "brevik",
      },
    ],
  },
  {
    text: "Averia is reportedly holding secret talks with Red Lantern in Gull Harbour.",
    reports: [
      {
        ploverClass: "CONSULT",
        source: ["averia"],
        target: ["red-lantern"],
        place: "gull-harbour",
        modality: "alleged",
      },
    ],
  },
  {
    text: "Candria denied that its envoy had met Black Heron in Harim.",
    reports: [
      {
        ploverClass: "CONSULT",
        source: ["candria"],
        target: ["black-heron"],
        place: "harim",
        modality: "denied",
      },
    ],
  },
  {
    text: "The League of Harbours consulted with Drovnia on the pilot fees.",
    reports: [{ ploverClass: "CONSULT", source: ["league-of-harbours"], target: ["drovnia"] }],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  { text: "Averia meet Candria in the second semi-final on Saturday.", reports: [] },
  { text: "The new Borduvan lorries do not meet the emission standard.", reports: [] },
  { text: "Two million tourists visited Esmeria last summer.", reports: [] },
  { text: "The road from Harim meets the river below Zelenik.", reports: [] },
  { text: "Everyone in Candria talks about the price of butter.", reports: [] },
  { text: "Patients in Drovnia should consult a doctor before taking the tablets.", reports: [] },
];
