import { describe, expect, it } from "vitest";
import { foldAscii } from "../../lambdas/alerts/fold-ascii.ts";
import { harmlessText, safeLink } from "../../lambdas/alerts/harmless-text.ts";

describe("harmlessText", () => {
  it.each([
    ["line\r\nbreaks\u2028and\ttabs", "line breaks and tabs"],
    ["<b>bold</b>", "‹b›bold‹/b›"],
    ["\u202eabc\u200b\u2066\ufeff", "abc"],
    ["bell\u0007 and half \ud800 a pair", "bell and half a pair"],
    ["see http://evil.example/x", "see evil[.]example/x"],
    ["see HTTPS://Evil.example", "see Evil[.]example"],
    ["see www.evil.com/a.b", "see www[.]evil[.]com/a.b"],
    ["write to a@evil.org.", "write to a@evil[.]org."],
    ["javascript:alert(1)", "javascript alert(1)"],
    [
      "It ended. Then 3.5 million in the U.S. went home.",
      "It ended. Then 3.5 million in the U.S. went home.",
    ],
    ["Ṣan‘ā’ — صنعاء", "Ṣan‘ā’ — صنعاء"],
  ])("%j becomes %j", (text, harmless) => {
    expect(harmlessText(text)).toBe(harmless);
  });

  it("cuts between words, and a word without end inside", () => {
    expect(harmlessText("one two three four", 12)).toBe("one two…");
    expect(harmlessText("x".repeat(1_000_000), 12)).toBe(`${"x".repeat(11)}…`);
  });
});

describe("safeLink", () => {
  it.each<[string | null, string | null]>([
    ["https://news.example/a?b=c&d", "https://news.example/a?b=c&d"],
    ["http://news.example/a b\n<c>", "http://news.example/a%20b%3Cc%3E"],
    ["javascript:alert(1)", null],
    ["https://user:secret@news.example/", null],
    ["//news.example/a", null],
    [`https://news.example/${"x".repeat(600)}`, null],
    [null, null],
  ])("%j gives %j", (url, link) => {
    expect(safeLink(url)).toBe(link);
  });
});

describe("foldAscii", () => {
  it.each([
    ["Şırnak “città” – naïve → Łódź", 'Sirnak "citta" - naive -> Lodz'],
    ["كتائب", ""],
    ["a  b", "a b"],
  ])("%j becomes %j", (text, folded) => {
    expect(foldAscii(text)).toBe(folded);
  });
});
