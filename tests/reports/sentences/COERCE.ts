import type { SampleSentence } from "./sample-sentence.ts";

export const hits: readonly SampleSentence[] = [
  {
    text: "The border crossing at Dunmere was closed on Wednesday after an exchange of fire.",
    reports: [{ ploverClass: "COERCE", mode: "restrict", source: [], target: [], place: "dunmere" }],
  },
  {
    text: "Candria's navy boarded a Borduva-flagged tanker off Oldbridge on Monday.",
    reports: [{ ploverClass: "COERCE", mode: "seize", source: ["candria"], target: [], place: "oldbridge" }],
  },
  {
    text: "Averian police arrested nine Red Lantern suspects in Tessara.",
    reports: [
      {
        ploverClass: "COERCE",
        mode: "arrest",
        source: ["averia-police"],
        target: ["red-lantern"],
        place: "tessara",
      },
    ],
  },
  {
    text: "Two leaders of the Liberty Bloc were detained by Drovnian police in Murov on Saturday.",
    reports: [
      {
        ploverClass: "COERCE",
        mode: "arrest",
        source: ["drovnia-police"],
        target: ["liberty-bloc"],
        place: "murov",
      },
    ],
  },
  {
    text: "The arrest of three Tolvans by Candrian police in Oldbridge caused an outcry.",
    reports: [
      {
        ploverClass: "COERCE",
        mode: "arrest",
        source: ["candria-police"],
        target: ["tolvan-minority"],
        place: "oldbridge",
      },
    ],
  },
  {
    text: "The Candrian navy seized an Esmerian tanker in the Strait of Ond.",
    reports: [
      {
        ploverClass: "COERCE",
        mode: "seize",
        source: ["candria-military"],
        target: ["esmeria"],
        place: "strait-of-ond",
      },
    ],
  },
  {
    text: "Borduva imposed a curfew in Kelmora.",
    reports: [{ ploverClass: "COERCE", mode: "curfew", source: ["borduva"], target: [], place: "kelmora" }],
  },
  {
    text: "Candria has blockaded the port of Quarl for a week.",
    reports: [{ ploverClass: "COERCE", mode: "restrict", source: ["candria"], target: [], place: "quarl" }],
  },
  {
    text: "Drovnia deported forty Borduvans from Harim province.",
    reports: [
      {
        ploverClass: "COERCE",
        mode: "deport",
        source: ["drovnia"],
        target: ["borduva"],
        place: "harim-governorate",
      },
    ],
  },
  {
    text: "The Secret Office has reportedly arrested Osman Kray in Lisport.",
    reports: [
      {
        ploverClass: "COERCE",
        mode: "arrest",
        source: ["candria-intelligence"],
        target: ["osman-kray"],
        place: "lisport",
        modality: "alleged",
      },
    ],
  },
  {
    text: "Averia closed its border with Candria to lorries.",
    reports: [{ ploverClass: "COERCE", mode: "restrict", source: ["averia"], target: ["candria"] }],
  },
  {
    text: "A Drovnian fishing boat was seized by the Esmerian navy in the Glass Sea.",
    reports: [
      {
        ploverClass: "COERCE",
        mode: "seize",
        source: ["esmeria-military"],
        target: ["drovnia"],
        place: "glass-sea",
      },
    ],
  },
  {
    text: "Borduvan police rounded up members of the Sons of the Marsh in Brevik.",
    reports: [
      {
        ploverClass: "COERCE",
        mode: "arrest",
        source: ["borduva-police"],
        target: ["sons-of-the-marsh"],
        place: "brevik",
      },
    ],
  },
  {
    text: "Candria denied that it had detained Averian sailors at Saltpan Airport.",
    reports: [
      {
        ploverClass: "COERCE",
        mode: "arrest",
        source: ["candria"],
        target: ["averia-military"],
        place: "saltpan-airport",
        modality: "denied",
      },
    ],
  },
];

export const nearMisses: readonly SampleSentence[] = [
  { text: "The view from the castle in Kelmora is arresting, say guides from Borduva.", reports: [] },
  { text: "Esmeria's opera house seized the chance to repaint its ceiling.", reports: [] },
  {
    text: "Black Heron captured five Drovnian soldiers in a battle near Harim.",
    reports: [
      {
        ploverClass: "ASSAULT",
        mode: "abduct",
        source: ["black-heron"],
        target: ["drovnia-military"],
        place: "harim",
      },
    ],
  },
  { text: "A photographer from Averia captured the comet over Dunmere.", reports: [] },
  { text: "The engine of the Candrian ferry seized up outside the harbour.", reports: [] },
  { text: "Doctors in Borduva saved a man after a cardiac arrest on a tram.", reports: [] },
  { text: "The museum in Lisport closed for the winter, Candria's tourist board said.", reports: [] },
];
