import { describe, expect, test } from "vitest";
import { explainArticle } from "../../bin/explain-article.ts";
import { inColour, paintFor, plain } from "../../bin/paint.ts";
import { withHeadline } from "../../bin/read-article.ts";
import { tellExplained } from "../../bin/tell-explained.ts";
import { fictional } from "../fictional.ts";

const article = {
  title: "Shells fall on Quarl",
  text: [
    "QUARL, Nov 20 (Coast Wire) - Candrian troops shelled Red Lantern fighters in Quarl on Friday.",
    "Commander Tomas Ray denied it.",
    "Advertisement",
  ].join("\n"),
  publishedAt: "2026-11-21T00:00:00.000Z",
};
const explained = explainArticle(article, fictional);

describe("explainArticle", () => {
  test("finds mentions, page furniture, relevance and reports", () => {
    expect(explained.relevance.relevant).toBe(true);
    expect(explained.asides).toEqual([{ kind: "boilerplate", text: "Advertisement" }]);
    expect(explained.reports.map(({ ploverClass }) => ploverClass)).toContain("ASSAULT");
    expect(explained.mentions.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Candrian troops", "Commander Tomas Ray"]),
    );
  });

  test("offsets cut the mentions out of the text", () => {
    for (const { start, end, text } of explained.mentions)
      expect(explained.text.slice(start, end)).toBe(text);
  });

  test("tells what each mention resolves to", () => {
    expect(explained.mentions.find(({ text }) => text === "Candrian troops")).toMatchObject({
      id: "candria-military",
      about: "military, XC",
    });
    expect(explained.mentions.find(({ text }) => text === "Commander Tomas Ray")).toMatchObject({
      name: null,
      about: "unlisted actor",
    });
  });
});

/** One article with a toll, a weapon, a denial, what is told again, and what codes nothing. */
const long = explainArticle(
  {
    title: "Candrian jets bomb Red Lantern camp near Quarl",
    text: [
      "Candrian jets bombed a Red Lantern camp near Quarl on Thursday, killing at least seven fighters and wounding about a dozen, Averia said.",
      "It rained in the afternoon.",
      "Candrian jets bombed the “Red Lantern” camp near Quarl.",
      "Tomas Vrell met Ilena Dorsk in Quarl on Wednesday.",
      "The market was quiet.",
    ].join("\n\n"),
    publishedAt: "2026-11-20T12:00:00.000Z",
  },
  fictional,
);

describe("explainArticle, on decisions", () => {
  test("every sentence has its reports or a reason, as it was published", () => {
    expect(long.sentences).toHaveLength(6);
    for (const { start, end, text, reports, silence } of long.sentences) {
      expect(long.text.slice(start, end)).toBe(text);
      expect(reports.length > 0).toBe(silence === "");
    }
    expect(long.sentences.filter(({ silence }) => silence !== "").map(({ text }) => text.trim())).toEqual([
      "It rained in the afternoon.",
      "The market was quiet.",
    ]);
  });

  test("every report has the decisions of the sentence that began it", () => {
    for (const [n, { rule, decisions, evidence }] of long.reports.entries()) {
      const begun = long.sentences.find(({ start }) => start === evidence.sentence.start);
      expect(begun?.reports).toContainEqual({ rule, decisions, tells: n });
      expect(decisions).not.toEqual([]);
    }
  });

  test("what is told again belongs to the report that it was joined to", () => {
    const assault = long.reports.find(({ ploverClass }) => ploverClass === "ASSAULT");
    expect(assault?.evidence.retold.map(({ sentence }) => sentence.text.trim())).toContain(
      "Candrian jets bombed the “Red Lantern” camp near Quarl.",
    );
  });

  test("an article about something else keeps nothing of what was read", () => {
    const film = explainArticle(
      {
        title: "Film festival opens",
        text: "The film festival opened with a comedy and a concert.\nIn the film, Candrian troops shelled Quarl.\nThe actress won the award, the museum said.",
        publishedAt: article.publishedAt,
      },
      fictional,
    );
    expect(film.relevance.relevant).toBe(false);
    expect(film.reports).toEqual([]);
    for (const { tells } of film.sentences.flatMap(({ reports }) => reports)) expect(tells).toBeNull();
  });
});

describe("tellExplained", () => {
  test("marks mentions by brackets when there are no colours", () => {
    const told = tellExplained(explained, plain, Number.POSITIVE_INFINITY);
    expect(told).not.toContain("\u001b");
    expect(told).toContain("Shells fall on <Quarl>");
    expect(told).toContain("[Candrian troops] shelled");
    expect(told).toContain("{Commander Tomas Ray} denied it.");
    expect(told).toMatch(/^relevant \d\.\d\d {2}speaks of /m);
    expect(told).toMatch(/^ {2}Candrian troops\s+candria-military\s+military, XC\s+\S/m);
    expect(told).toContain('because   "Shells fall on Quarl"');
    expect(told).toContain('also by   assault/shell-active: "Candrian troops shelled Red Lantern');
  });

  test("marks them by colour on a terminal", () => {
    const told = tellExplained(explained, inColour, 80);
    expect(told).toContain("\u001b[31m\u001b[1mCandrian troops\u001b[22m\u001b[39m");
    expect(told).toContain("\u001b[32m\u001b[1mQuarl\u001b[22m\u001b[39m");
    expect(told).not.toContain("[Candrian troops]");
  });

  test("keeps to the width, names whole", () => {
    const told = tellExplained(explained, plain, 60);
    const body = told.slice(0, told.indexOf("\nrelevant "));
    expect(Math.max(...body.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(body).toContain("[Candrian troops]");
  });

  const told80 = tellExplained(long, plain, 80);
  test.each([
    ["its number, class and parties", /^ {2}1 {2}ASSAULT \w+: Candrian Armed Forces → Red Lantern$/m],
    ["the evidence", /^ {5}because {3}"Candrian jets bomb Red Lantern camp near Quarl"$/m],
    ["trigger and rule", /^ {15}by "bomb", rule assault\/\S+$/m],
    ["who, by which words", /^ {5}source {4}Candrian Armed Forces \(candria-military\): "Candrian jets"$/m],
    ["how the roles were found", /^ {5}roles {5}active: the subject did it$/m],
    ["where, and why there", /^ {5}where {5}Quarl, XA \(.*settlement\): named/m],
    ["when, and why then", /^ {5}when {6}2026-11-19: the text names the day$/m],
    ["the modality", /^ {5}modality {2}happened: no word makes it other$/m],
    ["the toll", /^ {5}toll {6}at least 7 killed, about 12 wounded$/m],
    ["the weapon", /^ {5}weapon {4}jets$/m],
    ["what else tells it", /^ {15}assault\/\S+: "Candrian jets bombed the “Red Lantern”$/m],
  ])("says of a report %s", (_, line) => {
    expect(told80).toMatch(line);
  });

  test("lists the silent sentences under their reason, at the end", () => {
    expect(told80.slice(told80.indexOf("Sentences that code nothing"))).toMatch(
      /^Sentences that code nothing\n {2}no verb or noun .*\n {5}It rained in the afternoon\.\n {5}The market was quiet\.\n$/,
    );
  });

  test.each([48, 60, 80, 100])("no line is longer than %d columns", (width) => {
    const lines = tellExplained(long, plain, width).split("\n");
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  });

  test("lets no article command the terminal", () => {
    const hostile = {
      ...article,
      title: "Quarl \u001b[2J\u202eshelled",
      text: "Shells\u0007 fell\u001b]0;x\u0007.",
    };
    const told = tellExplained(explainArticle(hostile, fictional), plain, 80);
    expect(told).not.toMatch(/[\u0007\u001b\u202e]/);
  });

  test("tells what was read and not kept", () => {
    const [first] = long.sentences.filter(({ silence }) => silence === "");
    const told = tellExplained(
      {
        ...long,
        relevance: { ...long.relevance, relevant: false },
        sentences:
          first === undefined
            ? []
            : [{ ...first, reports: [{ rule: "assault/kill-active", decisions: [], tells: null }] }],
      },
      plain,
      100,
    );
    expect(told).toContain(
      "Read, but not kept: the article is not relevant\n  assault/kill-active  Candrian jets bomb",
    );
  });

  test("says so when there is nothing", () => {
    const nothing = explainArticle({ ...article, title: "", text: "Rain fell." }, fictional);
    const told = tellExplained(nothing, plain, 80);
    expect(told).toContain("not relevant");
    expect(told).toContain("No mentions");
    expect(told).toContain("No reports\n\nSentences that code nothing\n");
    const unread = tellExplained({ ...nothing, sentences: [] }, plain, 80);
    expect(unread).toMatch(/No reports\n {2}No sentence was read: .*\n$/);
  });
});

describe("tellExplained, on clauses", () => {
  const given = {
    ...article,
    text: [
      "Candrian jets struck Quarl on Monday, killing two soldiers who had guarded the port, Averia said.",
      "Averia said that Candria had not been warned.",
      "Rebels gave Averia two tanks and carried out attacks on Quarl and Askel.",
      "The market was calm.",
    ].join("\n\n"),
  };
  const clausesAt = (width: number) => {
    const told = tellExplained(explainArticle(given, fictional, true), plain, width);
    return told.slice(told.indexOf("\n\nClauses\n")).trim();
  };

  test("shows how each sentence that was read hangs together", () => {
    expect(clausesAt(80)).toBe(
      [
        "Clauses",
        "",
        "  Shells fall on Quarl",
        "     fall: main",
        "        hung by        main verb",
        "        subject        Shells",
        "        on             Quarl",
        "",
        "  Candrian jets struck Quarl on Monday, killing two soldiers who had guarded the",
        "  port, Averia said.",
        "     said: main",
        "     │  hung by        main verb",
        "     │  subject        Averia",
        "     └─ struck: content",
        "        │  hung by        cited behind",
        "        │  subject        Candrian jets",
        "        │  object         Quarl",
        "        └─ killing: participle",
        "           │  hung by        trailing participle",
        "           │  subject        Candrian jets",
        "           │  object         two soldiers",
        "           └─ had guarded: relative through “who”",
        "                 hung by        relative",
        "                 subject        two soldiers",
        "                 object         the port",
        "",
        "  Averia said that Candria had not been warned.",
        "     said: main",
        "     │  hung by        main verb",
        "     │  subject        Averia",
        "     └─ had been warned: passive; negated; content through “that”",
        "           hung by        content behind that",
        "           subject        Candria",
        "",
        "  Rebels gave Averia two tanks and carried out attacks on Quarl and Askel.",
        "     gave: main",
        "        hung by        main verb",
        "        subject        Rebels",
        "        object         Averia",
        "        second object  two tanks",
        "     carried out: main",
        "        hung by        goes on",
        "        subject        Rebels",
        "        object         attacks",
        "        on             Quarl + Askel",
      ].join("\n"),
    );
  });

  test.each([48, 60, 100])("no line is longer than %d columns", (width) => {
    expect(
      clausesAt(width)
        .split("\n")
        .filter((line) => line.length > width),
    ).toEqual([]);
  });

  test("only for who asks", () => {
    expect(explainArticle(given, fictional)).not.toHaveProperty("clauses");
    expect(tellExplained(explainArticle(given, fictional), plain, 80)).not.toContain("Clauses");
  });

  test("says so when no sentence was read", () => {
    const calm = explainArticle({ ...given, title: "", text: "The market was calm." }, fictional, true);
    expect(calm.clauses).toEqual([]);
    expect(tellExplained(calm, plain, 80)).toMatch(/\nNo clauses: no sentence could name a deed\n$/);
  });
});

describe("paintFor", () => {
  test.each([
    [true, {}, inColour],
    [true, { NO_COLOR: "" }, inColour],
    [true, { NO_COLOR: "1" }, plain],
    [false, {}, plain],
    [false, { FORCE_COLOR: "1" }, inColour],
    [false, { FORCE_COLOR: "", NO_COLOR: "1" }, inColour],
    [true, { FORCE_COLOR: "0" }, plain],
  ])("terminal %s, %j", (isTerminal, variables, paint) => {
    expect(paintFor(isTerminal, variables)).toBe(paint);
  });
});

describe("withHeadline", () => {
  test.each([
    ["Shells fall\n\nThey fell on Quarl.", { title: "Shells fall", text: "They fell on Quarl." }],
    ["Shells fall\r\n\r\nThey fell.", { title: "Shells fall", text: "They fell." }],
    [
      "They fell on Quarl.\n\nThen they stopped.",
      { title: "", text: "They fell on Quarl.\n\nThen they stopped." },
    ],
    ["Shells fall", { title: "", text: "Shells fall" }],
  ])("%j", (text, expected) => {
    expect(withHeadline(text)).toEqual(expected);
  });
});
