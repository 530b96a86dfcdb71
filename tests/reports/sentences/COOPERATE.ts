import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "Esmerian instructors are training Averian soldiers at Tarn Air Base.",
    reports: [
      {
        ploverClass: "COOPERATE",
        mode: "training",
        source: ["esmeria"],
        target: ["averia-military"],
        place: "tarn-air-base",
      },
    ],
  },
  {
    text: "At Kestrel Base, Drovnian pilots have reportedly been trained by members of Red Lantern and the Palace Guard.",
    reports: [
      {
        ploverClass: "COOPERATE",
        mode: "training",
        source: ["red-lantern", "candria-guard"],
        target: ["drovnia-military"],
        place: "kestrel-base",
        modality: "alleged",
      },
    ],
  },
  {
    text: "The Western Coalition trained four hundred Averian police officers in Port Vale.",
    reports: [
      {
        ploverClass: "COOPERATE",
        mode: "training",
        source: ["western-coalition"],
        target: ["averia-police"],
        place: "port-vale",
      },
    ],
  },
  {
    text: "Candria and Borduva held a joint military exercise near Oldbridge.",
    reports: [{ ploverClass: "COOPERATE", source: ["candria", "borduva"], target: [], place: "oldbridge" }],
  },
  {
    text: "Joint naval exercises by Esmeria and Averia began in the Glass Sea on Monday.",
    reports: [{ ploverClass: "COOPERATE", source: ["esmeria", "averia"], target: [], place: "glass-sea" }],
  },
  {
    text: "The training of Harim Brigades recruits by Candrian officers has begun in Zelenik.",
    reports: [
      {
        ploverClass: "COOPERATE",
        mode: "training",
        source: ["candria-military"],
        target: ["harim-brigades"],
        place: "zelenik",
      },
    ],
  },
  {
    text: "Fighters of the Free Averia Army have been trained by Esmeria since last autumn.",
    reports: [
      { ploverClass: "COOPERATE", mode: "training", source: ["esmeria"], target: ["free-averia-army"] },
    ],
  },
  {
    text: "Esmeria will train Drovnian border guards at Gull Harbour next month.",
    reports: [
      {
        ploverClass: "COOPERATE",
        mode: "training",
        source: ["esmeria"],
        target: ["drovnia-military"],
        place: "gull-harbour",
        modality: "planned",
      },
    ],
  },
  {
    text: "Candria denies training Black Heron fighters in the Belt.",
    reports: [
      {
        ploverClass: "COOPERATE",
        mode: "training",
        source: ["candria"],
        target: ["black-heron"],
        place: "belt-province",
        modality: "denied",
      },
    ],
  },
  {
    text: "Borduva took part in joint manoeuvres with Candria in Upper Sarn.",
    reports: [{ ploverClass: "COOPERATE", source: ["borduva"], target: ["candria"], place: "upper-sarn" }],
  },
  {
    text: "Osman Kray has trained Harim Brigades crews to fly drones, according to a defector.",
    reports: [
      { ploverClass: "COOPERATE", mode: "training", source: ["osman-kray"], target: ["harim-brigades"] },
    ],
  },
  {
    text: "Averian crews, trained by Esmerian officers at Gull Harbour, now man the patrol boats.",
    reports: [
      {
        ploverClass: "COOPERATE",
        mode: "training",
        source: ["esmeria-military"],
        target: ["averia-military"],
        place: "gull-harbour",
      },
    ],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  { text: "The first train from Candria to Borduva was eleven minutes late.", reports: [] },
  { text: "Esmeria's swimmers trained in a lake near Port Vale for the summer games.", reports: [] },
  { text: "A trained nurse from Averia runs the clinic in Mercy.", reports: [] },
  { text: "Doctors in Drovnia recommend light exercise after meals.", reports: [] },
  { text: "Borduva's language model was trained on the letters of dead poets.", reports: [] },
  {
    text: "The Averian navy began a live-fire exercise in the Glass Sea on Friday.",
    reports: [{ ploverClass: "MOBILIZE", source: ["averia-military"], target: [], place: "glass-sea" }],
  },
  { text: "The joint venture between an Esmerian brewer and a Candrian bottler lost money.", reports: [] },
];
