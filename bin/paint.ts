import { inspect, styleText } from "node:util";

const colours = ["bold", "dim", "underline", "red", "green", "yellow", "cyan"] as const;
export type Colour = (typeof colours)[number];

/** Writes a text in colours, or leaves it as it is. */
export type Paint = (text: string, ...colours: Colour[]) => string;

export const inColour: Paint = (text, ...painted) =>
  painted.reduce((inner, colour) => styleText(colour, inner, { validateStream: false }), text);

/** What `inColour` writes: the only sequences that the terminal gets from us in a text. */
export const colourCodes = new RegExp(
  `\u001b\\[(?:${[...new Set(colours.flatMap((colour) => inspect.colors[colour] ?? []))].join("|")})m`,
  "g",
);

export const plain: Paint = (text) => text;

interface ColourVariables {
  NO_COLOR?: string | undefined;
  FORCE_COLOR?: string | undefined;
}

/** In colour on a terminal and nowhere else, unless FORCE_COLOR, or else NO_COLOR (https://no-color.org), says otherwise. */
export function paintFor(isTerminal: boolean, { NO_COLOR, FORCE_COLOR }: ColourVariables): Paint {
  if (FORCE_COLOR !== undefined) return /^(?:0|false)$/.test(FORCE_COLOR) ? plain : inColour;
  return isTerminal && (NO_COLOR ?? "") === "" ? inColour : plain;
}
