import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "Averia ordered the Candrian consul to leave within two days.",
    reports: [{ ploverClass: "SANCTION", mode: "expel", source: ["averia"], target: ["candria"] }],
  },
  {
    text: "Esmeria sanctions three Candrian traders.",
    reports: [{ ploverClass: "SANCTION", mode: "economic", source: ["esmeria"], target: ["candria"] }],
  },
  {
    text: "Averia gave a Candrian attaché three days to leave Tessara.",
    reports: [{ ploverClass: "SANCTION", mode: "expel", source: ["averia"], target: ["candria"] }],
  },
  {
    text: "Esmeria's treasury added three Candrian traders to its blacklist on Wednesday.",
    reports: [{ ploverClass: "SANCTION", mode: "economic", source: ["esmeria"], target: ["candria"] }],
  },
  {
    text: "Esmeria imposed economic sanctions on Candria on Tuesday.",
    reports: [{ ploverClass: "SANCTION", mode: "economic", source: ["esmeria"], target: ["candria"] }],
  },
  {
    text: "Two Candrian diplomats were expelled by Averia on Friday.",
    reports: [{ ploverClass: "SANCTION", mode: "expel", source: ["averia"], target: ["candria"] }],
  },
  {
    text: "A Drovnian court in Murov sentenced two Black Heron bombers to life in prison.",
    reports: [
      {
        ploverClass: "SANCTION",
        mode: "convict",
        source: ["drovnia"],
        target: ["black-heron"],
        place: "murov",
      },
    ],
  },
  {
    text: "Candria severed diplomatic relations with Averia on Wednesday.",
    reports: [{ ploverClass: "SANCTION", source: ["candria"], target: ["averia"] }],
  },
  {
    text: "Borduva's membership was suspended by the League of Harbours on Monday.",
    reports: [{ ploverClass: "SANCTION", source: ["league-of-harbours"], target: ["borduva"] }],
  },
  {
    text: "Esmerian trade sanctions against Borduva and Candria took effect at midnight.",
    reports: [
      { ploverClass: "SANCTION", mode: "economic", source: ["esmeria"], target: ["borduva", "candria"] },
    ],
  },
  {
    text: "Esmeria halted all aid to Drovnia on Thursday.",
    reports: [{ ploverClass: "SANCTION", source: ["esmeria"], target: ["drovnia"] }],
  },
  {
    text: "The expulsion of nine Averian diplomats by Borduva filled a whole railway carriage.",
    reports: [{ ploverClass: "SANCTION", mode: "expel", source: ["borduva"], target: ["averia"] }],
  },
  {
    text: "Three Red Lantern couriers were convicted by an Averian court in Tessara.",
    reports: [
      {
        ploverClass: "SANCTION",
        mode: "convict",
        source: ["averia"],
        target: ["red-lantern"],
        place: "tessara",
      },
    ],
  },
  {
    text: "Drovnia has broken off talks with Esmeria about the lighthouse dues.",
    reports: [{ ploverClass: "SANCTION", source: ["drovnia"], target: ["esmeria"] }],
  },
  {
    text: "Esmeria announced economic sanctions against Candria, beginning next month.",
    reports: [
      {
        ploverClass: "SANCTION",
        mode: "economic",
        source: ["esmeria"],
        target: ["candria"],
        modality: "announced",
      },
    ],
  },
  {
    text: "Candria denied that it had expelled two Esmerian diplomats.",
    reports: [
      {
        ploverClass: "SANCTION",
        mode: "expel",
        source: ["candria"],
        target: ["esmeria"],
        modality: "denied",
      },
    ],
  },
  {
    text: "Averia plans to impose economic sanctions on Candria next week.",
    reports: [
      {
        ploverClass: "SANCTION",
        mode: "economic",
        source: ["averia"],
        target: ["candria"],
        modality: "planned",
      },
    ],
  },
  {
    text: "Drovnia has reportedly expelled an Esmerian envoy for espionage.",
    reports: [
      {
        ploverClass: "SANCTION",
        mode: "expel",
        source: ["drovnia"],
        target: ["esmeria"],
        modality: "alleged",
      },
    ],
  },
  {
    text: "Averia could cut diplomatic ties with Candria if the quarrel over the archive drags on.",
    reports: [{ ploverClass: "SANCTION", source: ["averia"], target: ["candria"], modality: "hypothetical" }],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  {
    text: "The boxing federation has sanctioned a title fight in Port Vale, to Esmeria's delight.",
    reports: [],
  },
  { text: "Averia's captain was suspended for two matches after a foul in the semi-final.", reports: [] },
  {
    text: "A suspension bridge over the Sarn will halve the journey from Brevik to Kelmora, Borduvan engineers believe.",
    reports: [],
  },
  { text: "The ferry between Averia and Candria was suspended because of high winds.", reports: [] },
  {
    text: "A careless sentence in the guidebook sent forty Drovnian hikers to the wrong valley.",
    reports: [],
  },
  { text: "The baker in Oldbridge cut ties out of old Candrian flags.", reports: [] },
  { text: "The geyser expelled a column of steam that could be seen all over Averia.", reports: [] },
  { text: "Lungs expel stale air, a Borduvan physician explained to the class.", reports: [] },
  { text: "Esmeria's ice hockey team broke off training because of a power cut.", reports: [] },
  {
    text: "Esmeria lifted its sanctions on Candria on Tuesday.",
    reports: [{ ploverClass: "CONCEDE", source: ["esmeria"], target: ["candria"] }],
  },
];
