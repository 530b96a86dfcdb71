import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "Candria refused to withdraw its troops from the disputed island.",
    reports: [{ ploverClass: "REJECT", mode: "yield", source: ["candria"], target: [] }],
  },
  {
    text: "Averia rejected Candria's latest proposal for sharing the reservoir.",
    reports: [{ ploverClass: "REJECT", source: ["averia"], target: ["candria"] }],
  },
  {
    text: "The League of Harbours' plan for inspections was turned down by Borduva.",
    reports: [{ ploverClass: "REJECT", source: ["borduva"], target: ["league-of-harbours"] }],
  },
  {
    text: "Tomas Vrell has refused to meet Osman Kray under any circumstances.",
    reports: [{ ploverClass: "REJECT", mode: "meet", source: ["tomas-vrell"], target: ["osman-kray"] }],
  },
  {
    text: "Candria's rejection of Esmeria's offer was read out on the steps of the palace in Lisport.",
    reports: [{ ploverClass: "REJECT", source: ["candria"], target: ["esmeria"], place: "lisport" }],
  },
  {
    text: "Drovnia dismissed the Liberty Bloc's demands at a press conference in Murov.",
    reports: [{ ploverClass: "REJECT", source: ["drovnia"], target: ["liberty-bloc"], place: "murov" }],
  },
  {
    text: "Red Lantern spurned Averia's call for it to surrender its weapons.",
    reports: [{ ploverClass: "REJECT", mode: "yield", source: ["red-lantern"], target: ["averia"] }],
  },
  {
    text: "Averia vetoed a resolution drafted by Borduva on the dredging of the strait.",
    reports: [{ ploverClass: "REJECT", source: ["averia"], target: ["borduva"] }],
  },
  {
    text: "Candria could reject Averia's offer if the wording is not softened.",
    reports: [{ ploverClass: "REJECT", source: ["candria"], target: ["averia"], modality: "hypothetical" }],
  },
  {
    text: "The Harim Brigades have reportedly rejected Drovnia's amnesty.",
    reports: [
      { ploverClass: "REJECT", source: ["harim-brigades"], target: ["drovnia"], modality: "alleged" },
    ],
  },
  {
    text: "Queen Ilena ruled out any talks before the spring.",
    reports: [{ ploverClass: "REJECT", mode: "meet", source: ["ilena-dorsk"], target: [] }],
  },
  {
    text: "Esmeria declined to give Drovnia any more diesel.",
    reports: [{ ploverClass: "REJECT", mode: "assist", source: ["esmeria"], target: ["drovnia"] }],
  },
  {
    text: "Borduva denied that it had turned down Esmeria's invitation to the summit.",
    reports: [{ ploverClass: "REJECT", source: ["borduva"], target: ["esmeria"], modality: "denied" }],
  },
  {
    text: "Drovnia's truce offer was rebuffed by Black Heron within the hour.",
    reports: [{ ploverClass: "REJECT", source: ["black-heron"], target: ["drovnia"] }],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  { text: "House prices declined in Esmeria for the third month running.", reports: [] },
  { text: "Refuse collectors in Tessara work longer hours than anyone else in Averia.", reports: [] },
  { text: "The Candrian patient's body rejected the new kidney after a week.", reports: [] },
  { text: "Rejected manuscripts fill a whole cellar at Borduva's national library.", reports: [] },
  { text: "Averia were denied a penalty in the last minute of the match in Oldbridge.", reports: [] },
  { text: "The referee ruled out a Drovnian goal for offside.", reports: [] },
  { text: "A ballerina from Esmeria appears to defy gravity, the reviewers agree.", reports: [] },
  { text: "The old Borduvan dialect has declined to a few hundred speakers around Brevik.", reports: [] },
  {
    text: "Candria agreed to Esmeria's proposal for a fisheries treaty.",
    reports: [{ ploverClass: "AGREE", source: ["candria"], target: ["esmeria"] }],
  },
];
