import { complain, print, printProgress } from "../lib/terminal.ts";
import { cut } from "./display-width.ts";
import { hanging, wrapped } from "./lines.ts";
import { colourCodes, type Paint } from "./paint.ts";

/** Says what goes on: on a terminal in one line that is rewritten in place, elsewhere in a line for each step. */
export interface Progress {
  /** What is done from now on, until the next step or the next line that stays. */
  step(text: string): void;
  /** How far it has come: elsewhere told twice a minute at most. */
  tell(text: string): void;
  /** Nothing is under way, and it waits: elsewhere not told. */
  rest(text: string): void;
  /** Lines that stay, broken already. */
  say(text: string): void;
  /** A line of what was found, to standard error. */
  remark(text: string): void;
  /** A line of what is wrong, to standard error. */
  complain(text: string): void;
  /** Nothing goes on any longer, whatever is told. */
  end(): void;
}

/** What somebody sees this on. */
export interface ProgressScreen {
  /** Whether standard error is a terminal. */
  isTerminal: boolean;
  /** Columns, asked again for each line: windows change. */
  width: () => number;
  paint: Paint;
}

const frames = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
const frameMs = 100;
/** Milliseconds from which on a step says how long it has taken. */
const longMs = 3000;
/** Milliseconds between two words of how far it is, where they cannot be rewritten. */
const patienceMs = 30_000;

export function openProgress({ isTerminal, width, paint }: ProgressScreen): Progress {
  let now = "";
  let isAtRest = false;
  let isOver = false;
  let since = Date.now();
  let told = Date.now();
  let frame = 0;
  const draw = () => {
    if (now === "" || isOver) return printProgress("");
    if (isAtRest) return printProgress(paint(cut(now, width() - 1), "dim"), colourCodes);
    const seconds = Math.round((Date.now() - since) / 1000);
    const time = seconds * 1000 < longMs ? "" : `  ${seconds} s`;
    const room = width() - "⠋ ".length - time.length - 1;
    const [spinner] = [...frames].slice(frame % frames.length);
    printProgress(`${paint(spinner ?? "", "cyan")} ${cut(now, room)}${paint(time, "dim")}`, colourCodes);
  };
  const clock = isTerminal
    ? setInterval(() => {
        frame += 1;
        if (!isAtRest) draw();
      }, frameMs).unref()
    : undefined;
  const inLines = (text: string) => `${hanging(wrapped(text, width() - indent), indent)}\n`;
  /** Lines that stay are written where the one in place was, which is drawn again below them. */
  const above = (write: () => void) => {
    if (isTerminal) printProgress("");
    write();
    if (isTerminal) draw();
  };
  return {
    step(text) {
      now = `${text}…`;
      isAtRest = false;
      since = told = Date.now();
      if (isTerminal) draw();
      else complain(inLines(now));
    },
    tell(text) {
      if (isAtRest) since = Date.now();
      now = text;
      isAtRest = false;
      if (isTerminal || Date.now() - told < patienceMs) return;
      told = Date.now();
      complain(inLines(text));
    },
    rest(text) {
      if (isAtRest && now === text) return;
      now = text;
      isAtRest = true;
      if (isTerminal) draw();
    },
    remark: (text) => above(() => complain(inLines(text))),
    say: (text) => above(() => print(`${text}\n`, colourCodes)),
    complain: (text) =>
      above(() => complain(paint(inLines(text).trimEnd(), "red").concat("\n"), colourCodes)),
    end() {
      clearInterval(clock);
      isOver = true;
      if (isTerminal) printProgress("");
    },
  };
}

/** Columns before the further lines of a long remark. */
const indent = 2;
