/** SGR codes: https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ section 8.3.117. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;
export type Colour = keyof typeof codes;

/** Writes a text in colours, or leaves it as it is. */
export type Paint = (text: string, ...colours: Colour[]) => string;

export const inColour: Paint = (text, ...colours) =>
  colours.reduce((painted, colour) => {
    const [on, off] = codes[colour];
    return `\u001b[${on}m${painted}\u001b[${off}m`;
  }, text);

/** What `inColour` writes: the only sequences that the terminal gets from us in a text. */
export const colourCodes = new RegExp(
  `\u001b\\[(?:${[...new Set(Object.values(codes).flat())].join("|")})m`,
  "g",
);

export const plain: Paint = (text) => text;

/** In colour on a terminal, unless NO_COLOR says otherwise (https://no-color.org). */
export function paintFor(isTerminal: boolean, noColor: string | undefined): Paint {
  return isTerminal && (noColor ?? "") === "" ? inColour : plain;
}
