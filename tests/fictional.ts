import type { Actor, ActorType, Affiliation } from "../lambdas/mentions/actor.ts";
import { makeKnowledge } from "../lambdas/mentions/knowledge.ts";
import type { Place, Precision } from "../lambdas/mentions/place.ts";

/**
 * Invented countries, so that rule tests stay as they are while the real dictionary grows, and no real group is
 * libelled by a test sentence. Five states on an invented coast: Averia (at odds with Candria), Borduva (Candria's
 * ally), Candria, Drovnia, Esmeria. Country codes are ISO's user-assigned ones; the coast lies in the empty Pacific.
 */
const source = "invented";

function actor(
  id: string,
  name: string,
  type: ActorType,
  country: string | null,
  affiliatedTo: readonly (string | Affiliation)[],
  aliases: readonly string[],
): Actor {
  const affiliations = affiliatedTo.map((to) =>
    typeof to === "string" ? { to, from: null, until: null } : to,
  );
  return { id, name, type, country, affiliations, aliases, source };
}

function place(
  id: string,
  name: string,
  type: string,
  precision: Precision,
  countries: readonly string[],
  province: string | null,
  [lat, lon]: readonly [number, number],
  aliases: readonly string[] = [],
  ambiguous = false,
): Place {
  return { id, name, type, precision, countries, province, lat, lon, aliases, ambiguous, source };
}

/** As in the real dictionary a state's aliases hold its demonym and its capital ("Tessara said"). */
export const fictionalActors: Actor[] = [
  actor("averia", "Averia", "state", "XA", [], ["Averian", "Averians", "Republic of Averia", "Tessara"]),
  actor(
    "averia-military",
    "Averian Armed Forces",
    "military",
    "XA",
    ["averia"],
    ["Averian army", "Averian forces", "Averian military", "Averian navy", "Averian air force"],
  ),
  actor("averia-police", "Averian police", "police", "XA", ["averia"], ["Averian National Police"]),
  actor("borduva", "Borduva", "state", "XB", [], ["Borduvan", "Borduvans", "Kelmora"]),
  actor(
    "borduva-military",
    "Borduvan Armed Forces",
    "military",
    "XB",
    ["borduva"],
    ["Borduvan army", "Borduvan forces", "Borduvan military", "Borduvan air force"],
  ),
  actor("borduva-police", "Borduvan police", "police", "XB", ["borduva"], []),
  actor("candria", "Candria", "state", "XC", [], ["Candrian", "Candrians", "Kingdom of Candria", "Lisport"]),
  actor(
    "candria-military",
    "Candrian Armed Forces",
    "military",
    "XC",
    ["candria"],
    ["Candrian army", "Candrian forces", "Candrian military", "Candrian navy", "Candrian air force"],
  ),
  actor("candria-police", "Candrian police", "police", "XC", ["candria"], ["Candrian gendarmerie"]),
  actor("candria-guard", "Candrian Palace Guard", "military", "XC", ["candria"], ["Palace Guard", "CPG"]),
  actor("drovnia", "Drovnia", "state", "XD", [], ["Drovnian", "Drovnians", "Murov"]),
  actor(
    "drovnia-military",
    "Drovnian Armed Forces",
    "military",
    "XD",
    ["drovnia"],
    ["Drovnian army", "Drovnian forces", "Drovnian military", "Drovnian navy"],
  ),
  actor("drovnia-police", "Drovnian police", "police", "XD", ["drovnia"], []),
  actor("esmeria", "Esmeria", "state", "XE", [], ["Esmerian", "Esmerians", "Port Vale"]),
  actor(
    "esmeria-military",
    "Esmerian Armed Forces",
    "military",
    "XE",
    ["esmeria"],
    ["Esmerian army", "Esmerian forces", "Esmerian military", "Esmerian navy"],
  ),
  actor("red-lantern", "Red Lantern", "armed-group", "XA", ["candria"], ["Red Lantern Movement", "RLM"]),
  actor("harim-brigades", "Harim Brigades", "militia", "XD", ["candria"], ["Harim Brigade"]),
  actor("sons-of-the-marsh", "Sons of the Marsh", "militia", "XB", [], []),
  actor("black-heron", "Black Heron", "armed-group", "XD", [], ["Black Heron Group"]),
  actor(
    "free-averia-army",
    "Free Averia Army",
    "armed-group",
    "XA",
    [{ to: "esmeria", from: "2015-03-01", until: null }],
    ["FAA"],
  ),
  actor(
    "candria-backed-militias",
    "Candria-backed militias",
    "militia",
    null,
    ["candria"],
    ["Candrian-backed militias", "Candria-backed groups"],
  ),
  actor("orsk-tribes", "Orsk tribes", "people", "XD", [], ["Orsk tribesmen", "Orsk tribal leaders"]),
  actor("tolvan-minority", "Tolvans", "people", "XA", [], ["Tolvan"]),
  actor("liberty-bloc", "Liberty Bloc", "party", "XD", [], []),
  actor(
    "western-coalition",
    "Western Coalition",
    "alliance",
    null,
    ["esmeria"],
    ["Western Coalition forces", "Western Coalition troops"],
  ),
  actor("league-of-harbours", "League of Harbours", "organisation", null, [], ["Harbour League"]),
  actor(
    "border-watch",
    "Border Watch Mission",
    "organisation",
    null,
    ["league-of-harbours"],
    ["Border Watch"],
  ),
  actor("candria-intelligence", "Candrian Secret Office", "agency", "XC", ["candria"], ["Secret Office"]),
  actor("tomas-vrell", "Tomas Vrell", "person", "XA", ["averia"], ["Prime Minister Vrell", "Vrell"]),
  actor("ilena-dorsk", "Ilena Dorsk", "person", "XC", ["candria"], ["Queen Ilena", "Dorsk"]),
  actor(
    "pavo-lind",
    "Pavo Lind",
    "person",
    "XB",
    [
      { to: "borduva-military", from: "2009-01-01", until: "2020-12-31" },
      { to: "sons-of-the-marsh", from: "2021-01-01", until: null },
    ],
    ["General Lind", "Lind"],
  ),
  actor("osman-kray", "Osman Kray", "person", "XA", ["red-lantern"], ["Commander Kray", "Kray"]),
];

export const fictionalPlaces: Place[] = [
  place("averia", "Averia", "country", "country", ["XA"], null, [-40, -125]),
  place("borduva", "Borduva", "country", "country", ["XB"], null, [-36, -125]),
  place("candria", "Candria", "country", "country", ["XC"], null, [-40, -119]),
  place("drovnia", "Drovnia", "country", "country", ["XD"], null, [-44, -122]),
  place("esmeria", "Esmeria", "country", "country", ["XE"], null, [-47, -127]),
  place(
    "northmark",
    "Northmark",
    "province",
    "province",
    ["XA"],
    null,
    [-38.6, -125.2],
    ["Northmark province"],
  ),
  place("lowfen", "Lowfen", "province", "province", ["XA"], null, [-41.2, -125.4], ["Lowfen province"]),
  place(
    "upper-sarn",
    "Upper Sarn",
    "province",
    "province",
    ["XB"],
    null,
    [-35.1, -124.6],
    ["Upper Sarn province"],
  ),
  place(
    "belt-province",
    "Belt Province",
    "province",
    "province",
    ["XC"],
    null,
    [-40.4, -120.6],
    ["the Belt"],
  ),
  place(
    "harim-governorate",
    "Harim Governorate",
    "province",
    "province",
    ["XD"],
    null,
    [-43.4, -121.5],
    ["Harim province"],
  ),
  place("tessara", "Tessara", "city", "settlement", ["XA"], "lowfen", [-41.02, -125.31]),
  place("kelmora", "Kelmora", "city", "settlement", ["XB"], "upper-sarn", [-35.3, -124.2]),
  place("lisport", "Lisport", "city", "settlement", ["XC"], null, [-40.1, -118.2]),
  place("murov", "Murov", "city", "settlement", ["XD"], null, [-44.8, -122.4]),
  place("port-vale", "Port Vale", "city", "settlement", ["XE"], null, [-47.3, -127.6]),
  place("dunmere", "Dunmere", "town", "settlement", ["XA"], "northmark", [-38.2, -124.9], ["Dun Mere"]),
  place("askel", "Askel", "town", "settlement", ["XA"], "northmark", [-38.9, -125.6], ["Al-Askel"]),
  place("quarl", "Quarl", "city", "settlement", ["XA"], "lowfen", [-41.5, -125.9], ["Quarrel City"]),
  place("brevik", "Brevik", "town", "settlement", ["XB"], "upper-sarn", [-34.9, -124.8]),
  place("oldbridge", "Oldbridge", "city", "settlement", ["XC"], "belt-province", [-40.3, -120.9]),
  place("harim", "Harim", "city", "settlement", ["XD"], "harim-governorate", [-43.5, -121.6]),
  place("zelenik", "Zelenik", "town", "settlement", ["XD"], "harim-governorate", [-43.1, -121.2]),
  /** An ordinary word: a place only with "in", "at", "near" or a type word beside it. */
  place("mercy", "Mercy", "town", "settlement", ["XD"], null, [-44.1, -122.9], [], true),
  place("old-quarter", "Old Quarter", "district", "district", ["XC"], null, [-40.12, -118.22]),
  place(
    "tarn-air-base",
    "Tarn Air Base",
    "air base",
    "facility",
    ["XA"],
    "northmark",
    [-38.5, -125.0],
    ["Tarn airbase", "Tarn base"],
  ),
  place(
    "kestrel-base",
    "Kestrel Base",
    "military base",
    "facility",
    ["XD"],
    "harim-governorate",
    [-43.3, -121.9],
  ),
  place("saltpan-airport", "Saltpan Airport", "airport", "facility", ["XC"], null, [-40.2, -118.4]),
  place("gull-harbour", "Gull Harbour", "naval base", "facility", ["XE"], null, [-47.1, -127.9]),
  place(
    "averia-candria-border",
    "Averia-Candria border",
    "border",
    "area",
    ["XA", "XC"],
    null,
    [-40, -121.8],
    ["Candria-Averia border", "Averian-Candrian border"],
  ),
  place(
    "southern-averia",
    "southern Averia",
    "region",
    "area",
    ["XA"],
    null,
    [-41.6, -125.5],
    ["south Averia"],
  ),
  place("glass-sea", "Glass Sea", "sea", "area", [], null, [-42, -129]),
  place("strait-of-ond", "Strait of Ond", "strait", "area", [], null, [-46, -129.5], ["Ond Strait"]),
];

export const fictional = makeKnowledge(fictionalActors, fictionalPlaces);
