import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "Averia lifted its trade sanctions on Candria on Wednesday after six years.",
    reports: [{ ploverClass: "CONCEDE", source: ["averia"], target: ["candria"] }],
  },
  {
    text: "Esmeria apologised to Averia in Port Vale for the collision that sank the pilot boat.",
    reports: [{ ploverClass: "CONCEDE", source: ["esmeria"], target: ["averia"], place: "port-vale" }],
  },
  {
    text: "The curfew in Harim was lifted by Drovnia at dawn.",
    reports: [{ ploverClass: "CONCEDE", source: ["drovnia"], target: [], place: "harim" }],
  },
  {
    text: "Candria's apology to Esmeria over the burnt flag was delivered by a junior clerk.",
    reports: [{ ploverClass: "CONCEDE", source: ["candria"], target: ["esmeria"] }],
  },
  {
    text: "Borduva has ended the state of emergency in Brevik.",
    reports: [{ ploverClass: "CONCEDE", source: ["borduva"], target: [], place: "brevik" }],
  },
  {
    text: "The Tolvans have received a formal apology from Averia for the closing of their schools.",
    reports: [{ ploverClass: "CONCEDE", source: ["averia"], target: ["tolvan-minority"] }],
  },
  {
    text: "Bowing to pressure, Drovnia accepted the Liberty Bloc's demand for a recount.",
    reports: [{ ploverClass: "CONCEDE", source: ["drovnia"], target: ["liberty-bloc"] }],
  },
  {
    text: "The suspension of Borduva was lifted by the League of Harbours on Monday.",
    reports: [{ ploverClass: "CONCEDE", source: ["league-of-harbours"], target: ["borduva"] }],
  },
  {
    text: "Candria will lift its ban on Averian timber in the first week of May.",
    reports: [{ ploverClass: "CONCEDE", source: ["candria"], target: ["averia"], modality: "planned" }],
  },
  {
    text: "Averia announced an end to the curfew in Quarl from Saturday.",
    reports: [
      { ploverClass: "CONCEDE", source: ["averia"], target: [], place: "quarl", modality: "announced" },
    ],
  },
  {
    text: "Candria denied that it had apologised to Averia for the sunken trawler.",
    reports: [{ ploverClass: "CONCEDE", source: ["candria"], target: ["averia"], modality: "denied" }],
  },
  {
    text: "Esmeria might ease its sanctions on Drovnia if the ports stay open.",
    reports: [{ ploverClass: "CONCEDE", source: ["esmeria"], target: ["drovnia"], modality: "hypothetical" }],
  },
  {
    text: "Drovnia backed down on Friday and dropped its claim against the Orsk tribes for unpaid grazing fees.",
    reports: [{ ploverClass: "CONCEDE", source: ["drovnia"], target: ["orsk-tribes"] }],
  },
  {
    text: "Prime Minister Vrell said sorry to the Tolvans on a rain-soaked football pitch in Askel.",
    reports: [
      { ploverClass: "CONCEDE", source: ["tomas-vrell"], target: ["tolvan-minority"], place: "askel" },
    ],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  {
    text: "Averia's weightlifters lifted more than anybody had expected at the games in Port Vale.",
    reports: [],
  },
  { text: "The fog over Candria lifted shortly before noon and the ferries began to run.", reports: [] },
  { text: "Borduva conceded two late goals and went out of the cup.", reports: [] },
  { text: "Inflation in Esmeria eased to three per cent in April, helped by cheaper bread.", reports: [] },
  { text: "The yield on Drovnian ten-year bonds fell to a record low on Thursday.", reports: [] },
  { text: "Saltpan Airport in Candria apologised to passengers for the broken escalator.", reports: [] },
  {
    text: "The lift in the town hall of Dunmere has been accepted as a monument by Averia's heritage board.",
    reports: [],
  },
  { text: "Drivers in Kelmora must give way to trams, as every Borduvan child knows.", reports: [] },
  {
    text: "Tight restrictions on hosepipes in Esmeria are over now that the reservoirs are full.",
    reports: [],
  },
  {
    text: "Averia imposed economic sanctions on Candria on Wednesday after the talks failed.",
    reports: [{ ploverClass: "SANCTION", mode: "economic", source: ["averia"], target: ["candria"] }],
  },
];
