import { expect, it } from "vitest";
import type { ActorType } from "../../lambdas/mentions/actor.ts";
import { shortNameOf } from "../../lambdas/mentions/short-name.ts";

const shortOf = (type: ActorType, name: string, ...aliases: string[]) =>
  shortNameOf({ id: "x", name, type, country: "XA", affiliations: [], aliases, source: "test" });

it.each<[string | null, ActorType, string, string[]]>([
  // The initials of its name, whatever stands before them in the dictionary.
  ["RLF", "armed-group", "Red Lantern Front", ["Lantern men", "RLF", "RL"]],
  ["FDM", "party", "Front for the Defence of the Marsh", ["Marsh Front", "FDM"]],
  // Two letters say enough of a state alone.
  [null, "militia", "Kestrel Hunters", ["KH"]],
  ["UH", "state", "United Harbours", ["Harbourmen", "UH"]],
  // Initials of its name, then "… military" of armed forces, then initials of another name.
  ["ADF", "military", "Averia Defence Forces", ["Averian military", "ADF"]],
  [
    "Averian military",
    "military",
    "Averian Armed Forces",
    ["AAA", "Averian Army of Askel", "Averian military"],
  ],
  ["RLM", "armed-group", "Red Lantern", ["Red Lantern Movement", "RLM"].toReversed()],
  ["QRZ", "armed-group", "Workers of the Marsh", ["QRZ", "Marsh Workers"]],
  ["QRZ-N", "armed-group", "Workers of the Marsh-North", ["QRZ-N"]],
  // Letters that stand for nothing known, and names in other letters, are none.
  [null, "armed-group", "Red Lantern Front", ["Lantern men", "QRZ", "Фонарь"]],
  ["Vrell", "person", "Tomas Vrell", ["Prime Minister Vrell", "Vrell"]],
  [null, "person", "Tomas Vrell", ["Kray"]],
  ["League of Harbours", "alliance", "League of Harbours against Piracy", ["league of harbours"]],
  [null, "state", "Averia", ["Averian", "Tessara"]],
])("%s: %s %s", (short, type, name, aliases) => {
  const found = shortOf(type, name, ...aliases);
  expect(found === null || found.length < name.length).toBe(true);
  expect(found).toBe(short);
});

it("names nobody that the dictionary does not hold", () => {
  expect(shortNameOf(undefined)).toBeNull();
});
