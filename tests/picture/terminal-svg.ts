import { inspect } from "node:util";
import { displayWidth } from "../../bin/display-width.ts";
import type { Colour } from "../../bin/paint.ts";

/** Letters of one look, and the column that they begin in. */
interface Run {
  text: string;
  column: number;
  looks: readonly Colour[];
}

const column = 8.4;
const line = 19;
const margin = 18;
/** Height of the bar with the window's buttons. */
const bar = 30;

/** Colours on a light page and on a dark one. */
const palette: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  page: ["#fbfbf9", "#15181d"],
  edge: ["#d4d4cf", "#2e343d"],
  text: ["#24292f", "#d5d9df"],
  dim: ["#6b727b", "#8b939e"],
  red: ["#c0262d", "#ff7b72"],
  green: ["#1a7f37", "#7ee787"],
  yellow: ["#8a5a00", "#e3b341"],
  cyan: ["#0b7285", "#6cc7dd"],
};

const style = (theme: 0 | 1) => [
  ...["page", "edge"].map(
    (name) => `.${name}{${name === "edge" ? "stroke" : "fill"}:${palette[name]?.[theme]}}`,
  ),
  ...Object.keys(palette)
    .filter((name) => name !== "page" && name !== "edge")
    .map((name) => `.${name}{fill:${palette[name]?.[theme]}}`),
];

/** What a terminal shows, in its colours, as an SVG that goes by the reader's light or dark. @param columns of the terminal. */
export function terminalSvg(shown: string, columns: number, title: string): string {
  const lines = shown.split("\n");
  const [width, height] = [columns * column + 2 * margin, lines.length * line + bar + 2 * margin];
  const size = `${round(width)} ${round(height)}`;
  const body = lines.flatMap((text, n) =>
    runsOf(text).map((run) => textOf(run, bar + margin + n * line + line * 0.75)),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" width="${round(width)}" height="${round(height)}" role="img" aria-label="${escaped(title)}">
<style>
text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre}
.bold{font-weight:600}
${style(0).join("")}
@media(prefers-color-scheme:dark){${style(1).join("")}}
</style>
<rect class="page edge" x="0.5" y="0.5" width="${round(width - 1)}" height="${round(height - 1)}" rx="9"/>
${[0, 1, 2].map((n) => `<circle class="edge" cx="${margin + 4 + n * 18}" cy="${bar / 2 + 5}" r="5.5" fill="none"/>`).join("")}
${body.join("\n")}
</svg>
`;
}

function textOf({ text, column: at, looks }: Run, y: number): string {
  const colour = looks.find((look) => look in palette) ?? "text";
  const weight = looks.includes("bold") ? " bold" : "";
  // As wide as its columns in whichever font.
  const length = round(displayWidth(text) * column);
  return `<text class="${colour}${weight}" x="${round(margin + at * column)}" y="${round(y)}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`;
}

/** The line's runs of letters, without the blanks between them. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  const looks = new Set<Colour>();
  let at = 0;
  for (const part of text.split(codes)) {
    const code = codeOf(part);
    if (code !== null) {
      for (const [name, [on, off]] of colours) {
        if (code === off || code === 0) looks.delete(name);
        if (code === on) looks.add(name);
      }
      continue;
    }
    // What stands three blanks apart keeps its columns by itself.
    for (const [word] of part.matchAll(/\S+(?: {1,2}\S+)*|\s+/g)) {
      if (word.trim() !== "") runs.push({ text: word, column: at, looks: [...looks] });
      at += displayWidth(word);
    }
  }
  return runs;
}

const codes = /(\u001b\[\d+m)/;
const codeOf = (part: string): number | null =>
  part.startsWith("\u001b[") ? Number(part.slice(2, -1)) : null;

const colours = (["bold", "dim", "underline", "red", "green", "yellow", "cyan"] as const).map(
  (name) => [name, inspect.colors[name] ?? [0, 0]] as const,
);

const round = (number: number) => Number(number.toFixed(1));

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
