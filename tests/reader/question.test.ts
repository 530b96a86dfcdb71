import { describe, expect, test } from "vitest";
import { questionBefore, questionUnread } from "../../lambdas/reader/question.ts";
import { plainText } from "../../lambdas/reader/shown-article.ts";
import { articleOf, raid, reportsOf } from "./asked.ts";

const asked = (article = raid, reports = reportsOf(article)) => {
  const question = questionBefore(article, reports);
  return { ...question, user: JSON.parse(question.user) };
};

describe("the question before an alert", () => {
  test("shows the article, and each report by its sentence, word and fields", () => {
    const { user } = asked();
    expect(user).toMatchObject({
      publisher: "Coast Wire",
      published: "Friday 2031-05-09",
      headline: "Averian jets bomb Dunmere, killing three",
    });
    expect(user.text[3]).toBe("Queen Ilena called on Averia to withdraw its troops from Askel.");
    expect(user.reports.map(({ n }: { n: number }) => n)).toEqual([1, 2, 3, 4]);
    expect(user.reports[0]).toEqual({
      ...{ n: 1, in: 0, word: "bomb", class: "ASSAULT", mode: "aerial" },
      ...{ source: ["Averian Armed Forces"], target: ["Red Lantern"], saidBy: ["officials"] },
      ...{ place: "Dunmere (XA)", date: "2031-05-08", modality: "happened", killed: "3" },
    });
    // No day stands there: what is taken for it is said.
    expect(user.reports[2].date).toBe("2031-05-09 (no day given)");
    expect(user.reports[3]).toMatchObject({ date: "2031-03-01/2031-03-31", wounded: "12 or more" });
  });

  test("names what rules call background, and no more of it", () => {
    const [first, ...others] = reportsOf(raid);
    if (first === undefined) throw new Error("nothing was coded");
    const { user } = asked(raid, [{ ...first, standing: "background" }, ...others]);
    expect(user.reports[0]).toEqual({ n: 1, in: 0, word: "bomb", class: "ASSAULT", background: true });
  });

  test("shows no place that rules only guessed", () => {
    const reports = reportsOf(raid).map((report) => ({
      ...report,
      place: report.place && { ...report.place, inferred: true },
    }));
    expect(asked(raid, reports).user.reports[0]).not.toHaveProperty("place");
  });

  test("shows a lead of bounded length, and behind it the sentences of reports with one before and after", () => {
    const filler = Array.from(
      { length: 60 },
      (_, n) => `The old harbour of Lisport has ${n + 20} quiet corners.`,
    );
    const late = "On Thursday Candrian troops attacked Dunmere.";
    const article = articleOf(
      "A coast without rest",
      [...filler, late, "Nobody spoke of it.", ...filler].join("\n"),
    );
    const reports = reportsOf({ ...article, text: `${late}\n${late}` }).map((report) => {
      const start = article.title.length + 2 + article.text.indexOf(late);
      const sentence = { start, end: start + late.length, text: late };
      return { ...report, evidence: { sentence, trigger: sentence, retold: [] } };
    });
    const { text } = asked(article, reports).user;
    const shown = Object.keys(text).map(Number);
    const lead = shown.filter((n) => n < 59);
    expect(lead.map((n) => text[n].length).reduce((sum, length) => sum + length)).toBeLessThanOrEqual(1_800);
    expect(shown.slice(lead.length)).toEqual([60, 61, 62]);
    expect(text[61]).toBe(late);
  });

  test("leaves out captions and advertisements, but not a caption in which a report stands", () => {
    const caption = "Smoke rises over Dunmere after a raid by Averian jets, May 8, 2031.";
    const article = articleOf(raid.title, `${caption}\nAdvertisement\n${raid.text}\nRead more: the harbour`);
    const plain = asked(article, []).user;
    expect(JSON.stringify(plain)).not.toMatch(/Smoke|Advertisement|Read more/);
    const [report] = reportsOf(raid);
    if (report === undefined) throw new Error("nothing was coded");
    const start = article.title.length + 2;
    const sentence = { start, end: start + caption.length, text: caption };
    const shown = asked(article, [{ ...report, evidence: { ...report.evidence, sentence } }]).user;
    expect(Object.values(shown.text)).toContain(caption);
  });

  test("costs little of a hostile article: its words are cut, and those unseen are gone", () => {
    const article = articleOf("B".repeat(50_000), `${"word ".repeat(40_000)}\n${"x".repeat(100_000)}`);
    expect(questionBefore(article, []).user.length).toBeLessThan(5_000);
  });
});

describe("the question of what rules cannot read", () => {
  test("shows the lead and the names that are watched, in any script", () => {
    const article = articleOf("طائرات تقصف دنمير", "قصفت طائرات أفيرية مستودعا في دنمير يوم الخميس.");
    const question = questionUnread(article, ["Dunmere", "Averia"]);
    expect(JSON.parse(question.user)).toEqual({
      ...{ publisher: "Coast Wire", published: "Friday 2031-05-09", headline: "طائرات تقصف دنمير" },
      text: { 1: "قصفت طائرات أفيرية مستودعا في دنمير يوم الخميس." },
      named: ["Dunmere", "Averia"],
    });
  });
});

describe("plain text", () => {
  test.each([
    ["control characters", "a\u0000b\u001bc\u0085d", "a b c d"],
    ["line breaks that could forge a line", "a\nb\u2028c\r\nd", "a b c d"],
    ["zero-width characters", "Dun\u200bme\u200dre\ufeff", "Dunmere"],
    ["marks of writing direction", "\u202eeremnuD\u202c \u2066x\u2069", "eremnuD x"],
    ["hidden words in tags", "Dunmere\u{e0049}\u{e0067}\u{e006e}", "Dunmere"],
    ["marks that carry bytes", "D\ufe00u\u{e0101}n", "Dun"],
    ["private and unassigned characters", "a\ue000b\u{10ffff}c", "abc"],
    ["addresses of the web", "see https://example.org/a?b=c and www.example.org now", "see and now"],
  ])("loses %s", (_, text, plain) => {
    expect(plainText(text, 100)).toBe(plain);
  });

  test("keeps letters with marks, quotes and signs", () => {
    expect(plainText("«Málaga» – 3 %, “İzmir”", 100)).toBe("«Málaga» – 3 %, “İzmir”");
  });
});
