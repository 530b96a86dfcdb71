import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "In November 2025 more than a dozen people died in a raid on Dunmere.",
    reports: [{ ploverClass: "ASSAULT", source: [], target: [], place: "dunmere", modality: "historical" }],
  },
  {
    text: "Averia had nothing to do with the shelling of Kelmora, its foreign ministry said.",
    reports: [
      {
        ploverClass: "ASSAULT",
        mode: "heavy-weapons",
        source: ["averia"],
        target: [],
        place: "kelmora",
        modality: "denied",
      },
    ],
  },
  {
    text: "Responsibility for an explosion that killed four soldiers in Dunmere lies with Red Lantern.",
    reports: [{ ploverClass: "ASSAULT", mode: "explosives", source: [], target: [], place: "dunmere" }],
  },
  {
    text: "A drone struck a storage tank at Kestrel Base on Friday, officials said.",
    reports: [{ ploverClass: "ASSAULT", mode: "drone", source: [], target: [], place: "kestrel-base" }],
  },
  {
    text: "Two drones were launched at Tarn Air Base before dawn.",
    reports: [{ ploverClass: "ASSAULT", mode: "drone", source: [], target: [], place: "tarn-air-base" }],
  },
  {
    text: "Families held prayers in Dunmere for the people killed when Candrian jets struck the town in March 2025.",
    reports: [
      {
        ploverClass: "ASSAULT",
        mode: "aerial",
        source: ["candria"],
        target: [],
        place: "dunmere",
        modality: "historical",
      },
    ],
  },
  {
    text: "The number of soldiers killed in an air strike on a depot near Dunmere has risen to thirteen.",
    reports: [{ ploverClass: "ASSAULT", mode: "aerial", source: [], target: [], place: "dunmere" }],
  },
  {
    text: "Averia rejected the allegation that its army shelled Kelmora.",
    reports: [
      {
        ploverClass: "ASSAULT",
        mode: "heavy-weapons",
        source: ["averia"],
        target: [],
        place: "kelmora",
        modality: "denied",
      },
    ],
  },
  {
    text: "Candrian warplanes bombed a Free Averia Army camp in Lowfen province, killing six fighters.",
    reports: [
      {
        ploverClass: "ASSAULT",
        mode: "aerial",
        source: ["candria-military"],
        target: ["free-averia-army"],
        place: "lowfen",
      },
    ],
  },
  {
    text: "A Red Lantern outpost near Askel was shelled by the Averian army on Thursday.",
    reports: [
      {
        ploverClass: "ASSAULT",
        mode: "heavy-weapons",
        source: ["averia-military"],
        target: ["red-lantern"],
        place: "askel",
      },
    ],
  },
  {
    text: "Averian air strikes on Candria-backed militias in Dunmere left nine people dead.",
    reports: [
      {
        ploverClass: "ASSAULT",
        mode: "aerial",
        source: ["averia"],
        target: ["candria-backed-militias"],
        place: "dunmere",
      },
    ],
  },
  {
    text: "An attack by the Sons of the Marsh on Borduvan police in Brevik wounded two officers.",
    reports: [
      {
        ploverClass: "ASSAULT",
        source: ["sons-of-the-marsh"],
        target: ["borduva-police"],
        place: "brevik",
      },
    ],
  },
  {
    text: "Black Heron gunmen abducted three Drovnian soldiers near Mercy.",
    reports: [
      {
        ploverClass: "ASSAULT",
        mode: "abduct",
        source: ["black-heron"],
        target: ["drovnia-military"],
        place: "mercy",
      },
    ],
  },
  {
    text: "Drovnian troops clashed with Black Heron in the town of Zelenik.",
    reports: [
      {
        ploverClass: "ASSAULT",
        source: ["drovnia-military", "black-heron"],
        target: [],
        place: "zelenik",
      },
    ],
  },
  {
    text: "The Harim Brigades fired rockets at Western Coalition troops at Kestrel Base.",
    reports: [
      {
        ploverClass: "ASSAULT",
        mode: "heavy-weapons",
        source: ["harim-brigades"],
        target: ["western-coalition"],
        place: "kestrel-base",
      },
    ],
  },
  {
    text: "An Averian drone hit a Red Lantern convoy on the Candria-Averia border before dawn.",
    reports: [
      {
        ploverClass: "ASSAULT",
        mode: "drone",
        source: ["averia-military"],
        target: ["red-lantern"],
        place: "averia-candria-border",
      },
    ],
  },
  {
    text: "Borduva said on Friday that Candrian jets had attacked Kelmora.",
    reports: [
      { ploverClass: "ASSAULT", mode: "aerial", source: ["candria-military"], target: [], place: "kelmora" },
    ],
  },
  {
    text: "Two Candrian soldiers were killed when Red Lantern blew up a bridge near Oldbridge.",
    reports: [
      {
        ploverClass: "ASSAULT",
        mode: "explosives",
        source: ["red-lantern"],
        target: ["candria-military"],
        place: "oldbridge",
      },
    ],
  },
  {
    text: "Candria denies that it bombed the port of Quarl.",
    reports: [
      {
        ploverClass: "ASSAULT",
        source: ["candria"],
        target: [],
        place: "quarl",
        modality: "denied",
      },
    ],
  },
  {
    text: "Esmerian commandos allegedly raided a Harim Brigades hideout in Harim.",
    reports: [
      {
        ploverClass: "ASSAULT",
        source: ["esmeria-military"],
        target: ["harim-brigades"],
        place: "harim",
        modality: "alleged",
      },
    ],
  },
  {
    text: "Wreaths were laid in Tessara, twenty years after the Red Lantern bombing that killed thirty people there.",
    reports: [
      {
        ploverClass: "ASSAULT",
        mode: "explosives",
        source: ["red-lantern"],
        target: [],
        place: "tessara",
        modality: "historical",
      },
    ],
  },
  {
    text: "If the truce failed, Candria could attack Averia within days.",
    reports: [{ ploverClass: "ASSAULT", source: ["candria"], target: ["averia"], modality: "hypothetical" }],
  },
  {
    text: "A Candrian air strike on the hamlet of Kelm Vale wounded nine people.",
    reports: [{ ploverClass: "ASSAULT", mode: "aerial", source: ["candria"], target: [] }],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  { text: "Averia said that no one was killed in Dunmere.", reports: [] },
  { text: "Averia's attack was toothless and Candria scored twice before half-time.", reports: [] },
  { text: "Baggage handlers at Saltpan Airport in Candria are on strike for a third day.", reports: [] },
  { text: "Candria spoke of an air strike and would say no more.", reports: [] },
  { text: "Esmeria was hit by its worst storm in a decade.", reports: [] },
  { text: "Prime Minister Vrell suffered a heart attack in Tessara and is recovering.", reports: [] },
  { text: "The Borduvan singer's new album is a raid on the nation's attics.", reports: [] },
  {
    text: "Drovnia and Esmeria struck a deal on fishing quotas in Murov.",
    reports: [{ ploverClass: "AGREE", source: ["drovnia", "esmeria"], target: [], place: "murov" }],
  },
  { text: "Candrian viewers were bombarded with advertisements for soap.", reports: [] },
  { text: "What strikes visitors to Averia is the silence of its roads.", reports: [] },
  { text: "Averia attacked from the start and shot down Candria 3-1 in Lisport.", reports: [] },
];
