import { expect, test } from "vitest";
import { inColour } from "../../bin/paint.ts";
import { terminalSvg } from "./terminal-svg.ts";

test("what is painted keeps its colour and its column, and nothing of it is markup", () => {
  const svg = terminalSvg(`${inColour("4", "red", "bold")}   a <b>\nplain`, 20, '"run"');
  const texts = [...svg.matchAll(/<text class="([^"]*)" x="([^"]*)"[^>]*>([^<]*)<\/text>/g)];
  expect(texts.map(([, look, x, text]) => [look, x, text])).toEqual([
    ["red bold", "18", "4"],
    ["text", "51.6", "a &lt;b&gt;"],
    ["text", "18", "plain"],
  ]);
  expect(svg).toContain('aria-label="&quot;run&quot;"');
  expect(svg).not.toContain("\u001b");
});

test("the same words make the same picture", () => {
  expect(terminalSvg("a  b", 10, "t")).toBe(terminalSvg("a  b", 10, "t"));
});
