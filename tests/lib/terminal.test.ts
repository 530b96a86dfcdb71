import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { colourCodes, inColour } from "../../bin/paint.ts";
import { complain, harmless, jsonLine, print } from "../../lib/terminal.ts";

/** What a feed, a page or a header could bring to take the terminal over, or to turn the words around. */
const commands = {
  "a colour": "\u001b[31mred",
  "a window's title": "\u001b]0;taken\u0007",
  "a link": "\u001b]8;;https://example.org\u001b\\text\u001b]8;;\u001b\\",
  "a sequence of one byte": "\u009b31mred",
  "a command of one byte": "\u009d0;taken\u009c",
  "a carriage return": "harmless\rtaken",
  "a backspace": "no\b\bok",
  "a form feed": "\f\v",
  "a null": "a\u0000b",
  "a deletion": "a\u007fb",
  "words turned around": "\u202eevil\u202c \u2066left\u2069",
  "an invisible join": "pay\u200bpal \ufeffx",
};

describe("text from outside", () => {
  it.each(Object.entries(commands))("with %s commands nothing", (_, text) => {
    expect(harmless(text)).not.toMatch(/[^\P{C}\n]/u);
  });

  it("keeps its letters, its lines and what it says", () => {
    const text = "Şırnak\nهجوم على دمشق\nUkraine’s “drone” – 3 × 2 🚀";
    expect(harmless(text)).toBe(text);
    expect(harmless("was \u001b[31mRED\u009b0m")).toBe("was  [31mRED 0m");
  });
});

describe("the door to the terminal", () => {
  const written = { stdout: "", stderr: "" };
  beforeEach(() => {
    for (const name of ["stdout", "stderr"] as const) {
      written[name] = "";
      vi.spyOn(process[name], "write").mockImplementation((chunk) => {
        written[name] += String(chunk);
        return true;
      });
    }
  });
  afterEach(() => vi.restoreAllMocks());

  it.each(Object.entries(commands))("lets %s through on neither side", (_, text) => {
    print(`${text}\n`);
    complain(`${text}\n`);
    expect(written.stdout + written.stderr).not.toMatch(/[^\P{C}\n]/u);
  });

  it("keeps our own colours and no other sequence", () => {
    const text = `${inColour("a strike", "bold", "red")} \u001b[8mhidden\u001b[0m \u001b[2J\u009b31m`;
    print(text, colourCodes);
    expect(written.stdout).toBe(`${inColour("a strike", "bold", "red")}  [8mhidden [0m  [2J 31m`);
  });

  it("writes a value as JSON that says the same and commands nothing", () => {
    const value = { title: Object.values(commands).join(" "), persian: "می\u200cخواهم", sign: "\u{e0001}" };
    print(jsonLine(value));
    expect(written.stdout).not.toMatch(/[^\P{C}\n]/u);
    expect(JSON.parse(written.stdout)).toEqual(value);
  });
});
