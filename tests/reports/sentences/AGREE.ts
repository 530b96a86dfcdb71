import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "Averia and Esmeria signed a defence pact in Port Vale on Wednesday.",
    reports: [{ ploverClass: "AGREE", source: ["averia", "esmeria"], target: [], place: "port-vale" }],
  },
  {
    text: "Candria signed an agreement with Borduva on the return of refugees.",
    reports: [{ ploverClass: "AGREE", source: ["candria"], target: ["borduva"] }],
  },
  {
    text: "A ceasefire agreement was signed by Drovnia and Black Heron in Murov.",
    reports: [{ ploverClass: "AGREE", source: ["drovnia", "black-heron"], target: [], place: "murov" }],
  },
  {
    text: "The Orsk tribes agreed to a truce with the Harim Brigades in Zelenik.",
    reports: [
      { ploverClass: "AGREE", source: ["orsk-tribes"], target: ["harim-brigades"], place: "zelenik" },
    ],
  },
  {
    text: "Averia has agreed to reopen the Candria-Averia border.",
    reports: [{ ploverClass: "AGREE", source: ["averia"], target: [] }],
  },
  {
    text: "An accord between Esmeria and the League of Harbours was reached in Lisport.",
    reports: [
      { ploverClass: "AGREE", source: ["esmeria", "league-of-harbours"], target: [], place: "lisport" },
    ],
  },
  {
    text: "Borduva will sign a gas treaty with Drovnia next week.",
    reports: [{ ploverClass: "AGREE", source: ["borduva"], target: ["drovnia"], modality: "planned" }],
  },
  {
    text: "Candria and Red Lantern reached an understanding on the port of Quarl, according to two negotiators.",
    reports: [{ ploverClass: "AGREE", source: ["candria", "red-lantern"], target: [] }],
  },
  {
    text: "Queen Ilena signed a treaty of friendship with Borduva in Kelmora.",
    reports: [{ ploverClass: "AGREE", source: ["ilena-dorsk"], target: ["borduva"], place: "kelmora" }],
  },
  {
    text: "The signing of a grain agreement by Averia and Drovnia took place in Murov.",
    reports: [{ ploverClass: "AGREE", source: ["averia", "drovnia"], target: [], place: "murov" }],
  },
  {
    text: "Drovnia has reportedly agreed to a prisoner exchange with Black Heron.",
    reports: [{ ploverClass: "AGREE", source: ["drovnia"], target: ["black-heron"], modality: "alleged" }],
  },
  {
    text: "Esmeria denied that it had signed a secret deal with Candria.",
    reports: [{ ploverClass: "AGREE", source: ["esmeria"], target: ["candria"], modality: "denied" }],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  { text: "Quarl United signed a goalkeeper from Candria for a record fee.", reports: [] },
  { text: "Critics in Averia agreed that the soup was too salty.", reports: [] },
  { text: "The Candrian author signed copies of her novel in Oldbridge.", reports: [] },
  { text: "Heavy clouds over Esmeria are a sure sign of rain.", reports: [] },
  { text: "In Borduvan the adjective agrees with its noun in gender.", reports: [] },
  { text: "A great deal of snow fell on Drovnia in March.", reports: [] },
];
