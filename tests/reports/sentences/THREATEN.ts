import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "Candria threatened to bomb Averia if the dam was closed.",
    reports: [
      {
        ploverClass: "THREATEN",
        mode: "violence",
        source: ["candria"],
        target: ["averia"],
        modality: "threatened",
      },
    ],
  },
  {
    text: "Red Lantern vowed to attack Esmerian ships in the Glass Sea.",
    reports: [
      {
        ploverClass: "THREATEN",
        mode: "violence",
        source: ["red-lantern"],
        target: ["esmeria"],
        place: "glass-sea",
        modality: "threatened",
      },
    ],
  },
  {
    text: "Averia warned Red Lantern that it would strike its camps in Northmark.",
    reports: [
      {
        ploverClass: "THREATEN",
        mode: "violence",
        source: ["averia"],
        target: ["red-lantern"],
        place: "northmark",
        modality: "threatened",
      },
    ],
  },
  {
    text: "Western Coalition troops in Murov were threatened by the Harim Brigades.",
    reports: [
      {
        ploverClass: "THREATEN",
        source: ["harim-brigades"],
        target: ["western-coalition"],
        place: "murov",
        modality: "threatened",
      },
    ],
  },
  {
    text: "A threat by Black Heron to shell Harim emptied its market on Friday.",
    reports: [
      {
        ploverClass: "THREATEN",
        mode: "violence",
        source: ["black-heron"],
        target: [],
        place: "harim",
        modality: "threatened",
      },
    ],
  },
  {
    text: "Osman Kray promised to avenge the dead with strikes on Averian forces.",
    reports: [
      {
        ploverClass: "THREATEN",
        mode: "violence",
        source: ["osman-kray"],
        target: ["averia-military"],
        modality: "threatened",
      },
    ],
  },
  {
    text: "Borduva threatened to expel Averian diplomats from Kelmora.",
    reports: [
      {
        ploverClass: "THREATEN",
        mode: "expel",
        source: ["borduva"],
        target: ["averia"],
        place: "kelmora",
        modality: "threatened",
      },
    ],
  },
  {
    text: "Drovnia issued a warning to Black Heron that its bases would be destroyed.",
    reports: [
      {
        ploverClass: "THREATEN",
        mode: "violence",
        source: ["drovnia"],
        target: ["black-heron"],
        modality: "threatened",
      },
    ],
  },
  {
    text: "Candria repeated its threat to close the Strait of Ond.",
    reports: [
      {
        ploverClass: "THREATEN",
        mode: "restrict",
        source: ["candria"],
        target: [],
        place: "strait-of-ond",
        modality: "threatened",
      },
    ],
  },
  {
    text: 'Esmeria said that any move on Gull Harbour "will be met with force", and threatened Drovnia with retaliation.',
    reports: [
      {
        ploverClass: "THREATEN",
        mode: "violence",
        source: ["esmeria"],
        target: ["drovnia"],
        modality: "threatened",
      },
    ],
  },
  {
    text: "Averia has been threatened with missile attacks by Candria.",
    reports: [
      {
        ploverClass: "THREATEN",
        mode: "violence",
        source: ["candria"],
        target: ["averia"],
        modality: "threatened",
      },
    ],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  { text: "Rising seas threaten a third of Esmeria's farmland.", reports: [] },
  { text: "Forecasters in Averia warned of black ice on the road to Quarl.", reports: [] },
  { text: "Rain threatened to spoil the royal picnic in Candria.", reports: [] },
  { text: "The threatened marsh owl has returned to Borduva.", reports: [] },
  { text: "Prime Minister Vrell vowed to cut taxes on bread.", reports: [] },
  { text: "Drovnian doctors warn that too much salt can kill.", reports: [] },
];
