import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "A Candrian ship unloaded armoured vehicles for Red Lantern at Port Vale.",
    reports: [{ ploverClass: "AID", source: ["candria"], target: ["red-lantern"], place: "port-vale" }],
  },
  {
    text: "Thirty trucks entered Dunmere on Sunday with flour for the besieged town.",
    reports: [{ ploverClass: "AID", source: [], target: [], place: "dunmere" }],
  },
  {
    text: "Esmeria delivered nine thousand sacks of flour to Averia through the port of Quarl.",
    reports: [{ ploverClass: "AID", source: ["esmeria"], target: ["averia"], place: "quarl" }],
  },
  {
    text: "The Harim Brigades have been armed by Candria with mortars and shoulder-fired rockets.",
    reports: [{ ploverClass: "AID", source: ["candria"], target: ["harim-brigades"] }],
  },
  {
    text: "The League of Harbours sent blankets and field kitchens to the Orsk tribes.",
    reports: [{ ploverClass: "AID", source: ["league-of-harbours"], target: ["orsk-tribes"] }],
  },
  {
    text: "Esmeria's arms shipments to the Free Averia Army have doubled since the summer.",
    reports: [{ ploverClass: "AID", source: ["esmeria"], target: ["free-averia-army"] }],
  },
  {
    text: "Borduva gave shelter to four hundred Tolvans in a disused sugar mill in Brevik.",
    reports: [{ ploverClass: "AID", source: ["borduva"], target: ["tolvan-minority"], place: "brevik" }],
  },
  {
    text: "Candria has allegedly been supplying Red Lantern with rifles hidden in pianos.",
    reports: [{ ploverClass: "AID", source: ["candria"], target: ["red-lantern"], modality: "alleged" }],
  },
  {
    text: "Drovnia evacuated eleven thousand villagers from Zelenik as the dam began to leak.",
    reports: [{ ploverClass: "AID", source: ["drovnia"], target: [], place: "zelenik" }],
  },
  {
    text: "Esmeria will send two field hospitals to Drovnia next week.",
    reports: [{ ploverClass: "AID", source: ["esmeria"], target: ["drovnia"], modality: "planned" }],
  },
  {
    text: "Candria denied that it had funded Black Heron through a bank in the Old Quarter.",
    reports: [{ ploverClass: "AID", source: ["candria"], target: ["black-heron"], modality: "denied" }],
  },
  {
    text: "The League of Harbours announced an airlift of medicines to Averia.",
    reports: [
      { ploverClass: "AID", source: ["league-of-harbours"], target: ["averia"], modality: "announced" },
    ],
  },
  {
    text: "A defector said that Candria had given the Sons of the Marsh explosives and two boats.",
    reports: [{ ploverClass: "AID", source: ["candria"], target: ["sons-of-the-marsh"] }],
  },
  {
    text: "Emergency food aid was provided to Averia by Esmeria after the frost.",
    reports: [{ ploverClass: "AID", source: ["esmeria"], target: ["averia"] }],
  },
  {
    text: "The Western Coalition flew blood plasma and tents to Drovnia on Sunday, landing in Murov in thick snow.",
    reports: [{ ploverClass: "AID", source: ["western-coalition"], target: ["drovnia"], place: "murov" }],
  },
  {
    text: "Borduva and Esmeria donated winter fodder to the Orsk tribes.",
    reports: [{ ploverClass: "AID", source: ["borduva", "esmeria"], target: ["orsk-tribes"] }],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  { text: "An assist from the Candrian captain set up the winning goal in Oldbridge.", reports: [] },
  { text: "Hearing aids are free of charge in Averia for anyone over seventy.", reports: [] },
  { text: "Queen Ilena supplied the voice of a walrus in a cartoon made in Lisport.", reports: [] },
  { text: "The wind from the Glass Sea delivered a cold spring to Esmeria's orchards.", reports: [] },
  { text: "First-aid courses are compulsory for Drovnian taxi drivers.", reports: [] },
  { text: "Borduva's trade surplus gave the crown a lift against every currency on the coast.", reports: [] },
  { text: "The Esmerian striker was fed by a long ball from the keeper and made no mistake.", reports: [] },
  { text: "Lawyers were treated to dinner by a Candrian bank in the Old Quarter.", reports: [] },
  {
    text: "Esmeria cut off all aid to Drovnia on Thursday.",
    reports: [{ ploverClass: "SANCTION", source: ["esmeria"], target: ["drovnia"] }],
  },
];
