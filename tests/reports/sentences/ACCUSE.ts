import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "Averia accused Candria of an attack on Dunmere.",
    reports: [
      { ploverClass: "ACCUSE", mode: "allege", source: ["averia"], target: ["candria"], place: "dunmere" },
      {
        ploverClass: "ASSAULT",
        source: ["candria"],
        target: [],
        place: "dunmere",
        modality: "alleged",
      },
    ],
  },
  {
    text: "Prosecutors are investigating the murder of Osman Kray in Dunmere.",
    reports: [
      { ploverClass: "ACCUSE", mode: "investigate", source: [], target: ["osman-kray"], place: "dunmere" },
      { ploverClass: "ASSAULT", source: [], target: ["osman-kray"], place: "dunmere" },
    ],
  },
  {
    text: "Averia accused Candria of breaking the truce in Northmark.",
    reports: [{ ploverClass: "ACCUSE", source: ["averia"], target: ["candria"], place: "northmark" }],
  },
  {
    text: "Candria was accused by Esmeria of lying about its reactors.",
    reports: [{ ploverClass: "ACCUSE", source: ["esmeria"], target: ["candria"] }],
  },
  {
    text: "Drovnia blamed Black Heron for the shortage of flour in Harim.",
    reports: [{ ploverClass: "ACCUSE", source: ["drovnia"], target: ["black-heron"], place: "harim" }],
  },
  {
    text: "The Liberty Bloc denounced Drovnia over the closure of its newspaper.",
    reports: [{ ploverClass: "ACCUSE", source: ["liberty-bloc"], target: ["drovnia"] }],
  },
  {
    text: "Borduva's accusations against Averia were read out in Kelmora.",
    reports: [{ ploverClass: "ACCUSE", source: ["borduva"], target: ["averia"], place: "kelmora" }],
  },
  {
    text: "The Border Watch Mission criticised the Averian army for its conduct in Dunmere.",
    reports: [
      { ploverClass: "ACCUSE", source: ["border-watch"], target: ["averia-military"], place: "dunmere" },
    ],
  },
  {
    text: "Tolvan leaders in Askel accuse Averia of neglect.",
    reports: [{ ploverClass: "ACCUSE", source: ["tolvan-minority"], target: ["averia"], place: "askel" }],
  },
  {
    text: "Esmeria condemned Candria in a speech at the League of Harbours.",
    reports: [{ ploverClass: "ACCUSE", source: ["esmeria"], target: ["candria"] }],
  },
  {
    text: "Queen Ilena, speaking in Lisport, accused Tomas Vrell of bad faith.",
    reports: [{ ploverClass: "ACCUSE", source: ["ilena-dorsk"], target: ["tomas-vrell"], place: "lisport" }],
  },
  {
    text: "Averia laid the blame for the blackout on Borduva.",
    reports: [{ ploverClass: "ACCUSE", source: ["averia"], target: ["borduva"] }],
  },
  {
    text: "The Harim Brigades have been blamed by Drovnia for the unrest in Zelenik.",
    reports: [{ ploverClass: "ACCUSE", source: ["drovnia"], target: ["harim-brigades"], place: "zelenik" }],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  { text: "The accused, a baker from Averia, said nothing in court.", reports: [] },
  { text: "Nobody in Candria can be blamed for the weather.", reports: [] },
  { text: "Engineers blamed a loose bolt for the delay at Saltpan Airport in Candria.", reports: [] },
  { text: "The Esmerian critic condemned the opera as three hours too long.", reports: [] },
  { text: "A condemned lighthouse on the Drovnian coast is to become a hotel.", reports: [] },
  {
    text: "Averia and Borduva discussed accusations that their sheep had crossed the river.",
    reports: [{ ploverClass: "CONSULT", source: ["averia", "borduva"], target: [] }],
  },
];
