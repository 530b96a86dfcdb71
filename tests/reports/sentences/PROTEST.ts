import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "Protesters forced the closure of the port of Oldbridge on Sunday.",
    reports: [{ ploverClass: "PROTEST", mode: "obstruct", source: [], target: [], place: "oldbridge" }],
  },
  {
    text: "Thousands of Liberty Bloc supporters demonstrated against Drovnia in Murov on Sunday.",
    reports: [
      { ploverClass: "PROTEST", mode: "demo", source: ["liberty-bloc"], target: ["drovnia"], place: "murov" },
    ],
  },
  {
    text: "Tolvans rioted in Askel after the mill was closed.",
    reports: [
      { ploverClass: "PROTEST", mode: "riot", source: ["tolvan-minority"], target: [], place: "askel" },
    ],
  },
  {
    text: "Eleven Liberty Bloc prisoners have begun a hunger strike.",
    reports: [{ ploverClass: "PROTEST", mode: "hunger", source: ["liberty-bloc"], target: [] }],
  },
  {
    text: "The road into Quarl was blocked by Tolvan protesters with burning tyres.",
    reports: [
      { ploverClass: "PROTEST", mode: "obstruct", source: ["tolvan-minority"], target: [], place: "quarl" },
    ],
  },
  {
    text: "A protest march against Drovnia by the Orsk tribes brought Zelenik to a standstill.",
    reports: [
      {
        ploverClass: "PROTEST",
        mode: "demo",
        source: ["orsk-tribes"],
        target: ["drovnia"],
        place: "zelenik",
      },
    ],
  },
  {
    text: "Carrying candles, Tolvans marched against Averia outside the courthouse in Dunmere.",
    reports: [
      {
        ploverClass: "PROTEST",
        mode: "demo",
        source: ["tolvan-minority"],
        target: ["averia"],
        place: "dunmere",
      },
    ],
  },
  {
    text: "The Liberty Bloc is boycotting the election in Drovnia.",
    reports: [{ ploverClass: "PROTEST", mode: "boycott", source: ["liberty-bloc"], target: [] }],
  },
  {
    text: "The Liberty Bloc plans to hold a rally in Harim on the eve of the vote.",
    reports: [
      {
        ploverClass: "PROTEST",
        mode: "demo",
        source: ["liberty-bloc"],
        target: [],
        place: "harim",
        modality: "planned",
      },
    ],
  },
  {
    text: "The Liberty Bloc denied that its members had rioted in Murov.",
    reports: [
      {
        ploverClass: "PROTEST",
        mode: "riot",
        source: ["liberty-bloc"],
        target: [],
        place: "murov",
        modality: "denied",
      },
    ],
  },
  {
    text: "Tolvan protests against Averia spread across Northmark province on Tuesday.",
    reports: [
      {
        ploverClass: "PROTEST",
        mode: "demo",
        source: ["tolvan-minority"],
        target: ["averia"],
        place: "northmark",
      },
    ],
  },
  {
    text: "Orsk tribesmen staged a sit-in against Drovnia at the gates of Kestrel Base.",
    reports: [
      { ploverClass: "PROTEST", source: ["orsk-tribes"], target: ["drovnia"], place: "kestrel-base" },
    ],
  },
  {
    text: "The Liberty Bloc and the Orsk tribes took to the streets in protest at Drovnia's land law.",
    reports: [
      { ploverClass: "PROTEST", mode: "demo", source: ["liberty-bloc", "orsk-tribes"], target: ["drovnia"] },
    ],
  },
  {
    text: "Tolvan detainees in Oldbridge have reportedly gone on hunger strike.",
    reports: [
      {
        ploverClass: "PROTEST",
        mode: "hunger",
        source: ["tolvan-minority"],
        target: [],
        place: "oldbridge",
        modality: "alleged",
      },
    ],
  },
  {
    text: "Tolvan dockers in Tessara walked out on Monday in a strike over unpaid wages.",
    reports: [
      { ploverClass: "PROTEST", mode: "strike", source: ["tolvan-minority"], target: [], place: "tessara" },
    ],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  { text: "The riot of colour in Queen Ilena's garden draws visitors from all over Candria.", reports: [] },
  { text: "The march of the sand dunes has swallowed another farm in southern Averia.", reports: [] },
  { text: "Averia's opening batsman lost the strike and never got it back.", reports: [] },
  { text: "A lucky strike of gold near Dunmere made an Averian shepherd rich.", reports: [] },
  { text: "Demonstrators showed off the new Borduvan vacuum cleaner at a fair in Kelmora.", reports: [] },
  { text: "Rally drivers from Drovnia came first and third in the Upper Sarn mountain race.", reports: [] },
  { text: "Shares in Lisport rallied on news of Candria's record harvest.", reports: [] },
  { text: "A fallen oak blocked the road from Murov to Harim, Drovnia's highways office said.", reports: [] },
  { text: "The brass band of the Averian town of Askel played a march by a local composer.", reports: [] },
  {
    text: "Esmeria and Averia staged joint naval exercises in the Glass Sea.",
    reports: [{ ploverClass: "COOPERATE", source: ["esmeria", "averia"], target: [], place: "glass-sea" }],
  },
];
