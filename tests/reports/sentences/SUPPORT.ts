import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "Esmeria's prime minister praised Averia in Port Vale for keeping its temper during the ferry crisis.",
    reports: [{ ploverClass: "SUPPORT", source: ["esmeria"], target: ["averia"], place: "port-vale" }],
  },
  {
    text: "The League of Harbours has endorsed the Border Watch Mission's report on the floods without changing a comma.",
    reports: [{ ploverClass: "SUPPORT", source: ["league-of-harbours"], target: ["border-watch"] }],
  },
  {
    text: "Candria was defended by Borduva at every session of the harbour conference.",
    reports: [{ ploverClass: "SUPPORT", source: ["borduva"], target: ["candria"] }],
  },
  {
    text: "Esmeria's recognition of the Liberty Bloc as the lawful government was greeted with fireworks in Murov.",
    reports: [{ ploverClass: "SUPPORT", source: ["esmeria"], target: ["liberty-bloc"] }],
  },
  {
    text: "The Orsk tribes proclaimed their support for Drovnia at a gathering of elders in Zelenik.",
    reports: [{ ploverClass: "SUPPORT", source: ["orsk-tribes"], target: ["drovnia"], place: "zelenik" }],
  },
  {
    text: "Tomas Vrell, speaking in Tessara, paid tribute to Esmeria for its steadfast friendship.",
    reports: [{ ploverClass: "SUPPORT", source: ["tomas-vrell"], target: ["esmeria"], place: "tessara" }],
  },
  {
    text: "Drovnia was commended by the League of Harbours for its care of the shipwrecked.",
    reports: [{ ploverClass: "SUPPORT", source: ["league-of-harbours"], target: ["drovnia"] }],
  },
  {
    text: "Drovnia denied that it had recognised the Free Averia Army as a government in waiting.",
    reports: [
      { ploverClass: "SUPPORT", source: ["drovnia"], target: ["free-averia-army"], modality: "denied" },
    ],
  },
  {
    text: "Esmeria plans to recognise the Liberty Bloc as the winner of the election next week.",
    reports: [{ ploverClass: "SUPPORT", source: ["esmeria"], target: ["liberty-bloc"], modality: "planned" }],
  },
  {
    text: "Esmeria and Drovnia voiced strong support for the Border Watch Mission on Tuesday.",
    reports: [{ ploverClass: "SUPPORT", source: ["esmeria", "drovnia"], target: ["border-watch"] }],
  },
  {
    text: "An Averian official said that Candria had hailed the Harim Brigades as heroes.",
    reports: [{ ploverClass: "SUPPORT", source: ["candria"], target: ["harim-brigades"] }],
  },
  {
    text: "The Borduvan parliament, meeting in Kelmora, threw its weight behind Queen Ilena's water plan.",
    reports: [{ ploverClass: "SUPPORT", source: ["borduva"], target: ["ilena-dorsk"], place: "kelmora" }],
  },
  {
    text: "Averia won the public backing of the Western Coalition on Thursday after a fortnight of doubt.",
    reports: [{ ploverClass: "SUPPORT", source: ["western-coalition"], target: ["averia"] }],
  },
  {
    text: "General Lind has reportedly lauded Osman Kray as the only honest man on the coast.",
    reports: [{ ploverClass: "SUPPORT", source: ["pavo-lind"], target: ["osman-kray"], modality: "alleged" }],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  { text: "Support for the roof of Averia's oldest theatre is provided by forty oak beams.", reports: [] },
  {
    text: "The Candrian goalkeeper praised her trainers after a win on penalties in Oldbridge.",
    reports: [],
  },
  { text: "Critics in Borduva hailed the new opera as the finest in a generation.", reports: [] },
  { text: "Hailstones the size of plums fell on Drovnia's vineyards in the night.", reports: [] },
  {
    text: "The phone that Esmeria's best-known start-up sells no longer supports older chargers.",
    reports: [],
  },
  { text: "Few birdwatchers in Averia would recognise the marsh owl by its call alone.", reports: [] },
  { text: "The backing singers from Murov stole the show at Drovnia's jazz festival.", reports: [] },
  { text: "Shares in Candrian Brick found support at nine crowns before the close in Lisport.", reports: [] },
  { text: "A left-back from Borduva defended so well that Quarl United forgot to score.", reports: [] },
  {
    text: "Averia condemned Borduva for its silence about the empty reservoir.",
    reports: [{ ploverClass: "ACCUSE", source: ["averia"], target: ["borduva"] }],
  },
];
