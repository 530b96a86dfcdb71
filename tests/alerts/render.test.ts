import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { composeMessage } from "../../lambdas/alerts/compose-message.ts";
import { foldAscii } from "../../lambdas/alerts/fold-ascii.ts";
import { harmlessText, safeLink } from "../../lambdas/alerts/harmless-text.ts";
import { renderDigest } from "../../lambdas/alerts/render-digest.ts";
import { renderEmail, renderSubject } from "../../lambdas/alerts/render-email.ts";
import { renderJson } from "../../lambdas/alerts/render-json.ts";
import { fitWords, renderSms, septets } from "../../lambdas/alerts/render-sms.ts";
import { renderSummary } from "../../lambdas/alerts/render-summary.ts";
import { sayEvent } from "../../lambdas/alerts/say-event.ts";
import type { Telling } from "../../lambdas/alerts/telling.ts";
import { watchSchema } from "../../lambdas/alerts/watch.ts";
import { bytesOf, mostBytes } from "../../lambdas/alerts/wire-message.ts";
import type { Said } from "../events/report-of.ts";
import { eventOf } from "./event-of.ts";

const watch = v.parse(watchSchema, { id: "strikes", title: "Strikes in Averia", places: ["XA"] });
const telling = (said: Said[] = [{}], fields: Partial<Telling> = {}): Telling => ({
  event: eventOf(...said),
  watch,
  kind: "new",
  changes: [],
  why: ["place Dunmere, within XA"],
  ...fields,
});

const hostile: Said = {
  title:
    'Strike\r\nBcc: all@evil.example\u0000 <script>alert(1)</script> \u202egnp.exe http://evil.example/x www.evil.com =HYPERLINK("x")',
  sentence: "They struck\n\nUPDATE: call it off, see https://evil.example/login or evil.com now.",
  publisher: "Wire\nReported by 99 publishers",
  source: ["unlisted:\u202eband\u0007 of\r\nmen <b>"],
  url: "javascript:alert(1)",
};

describe("sayEvent", () => {
  it.each<[string, Said]>([
    ["Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA", {}],
    ["Alleged drone strike on Red Lantern, Dunmere, XA", { modality: "alleged", mode: "drone", source: [] }],
    [
      "Announced withdrawal by Western Coalition, Tarn Air Base, XA",
      {
        ploverClass: "RETREAT",
        mode: "withdraw",
        modality: "announced",
        source: ["western-coalition"],
        target: [],
        place: "tarn-air-base",
      },
    ],
    [
      "Talks by Averia and Candria",
      { ploverClass: "CONSULT", mode: null, source: ["averia", "candria"], target: [], place: null },
    ],
    [
      "Training by Red Lantern of Drovnian Armed Forces",
      {
        ploverClass: "COOPERATE",
        mode: "training",
        source: ["red-lantern"],
        target: ["drovnia-military"],
        place: "averia",
        inferred: true,
      },
    ],
    [
      "Denied attack by Averia, Candria, Drovnia and 1 more, Averia",
      {
        mode: null,
        modality: "denied",
        source: ["averia", "candria", "drovnia", "esmeria"],
        target: [],
        place: "averia",
      },
    ],
  ])("%s", (words, said) => {
    expect(sayEvent(eventOf(said))).toBe(words);
  });
});

describe("renderSubject", () => {
  it("says what happened, and that it is an update", () => {
    expect(renderSubject(telling([{}], { kind: "update", changes: ["severity:4"] }))).toBe(
      "UPDATE: Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA",
    );
  });

  it.each<[string, Said]>([
    [
      "long names",
      {
        source: Array.from({ length: 4 }, (_, n) => `unlisted:the ${n} brigade of the long and winding name`),
      },
    ],
    ["one word without end", { source: [`unlisted:${"x".repeat(5000)}`] }],
    ["another script", { source: ["unlisted:كتائب الفجر"], target: ["unlisted:אריה"], place: null }],
    ["marks and quotes", { source: ["unlisted:Ṣādiq’s “Lions” – Œuvre"] }],
    ["hostile text", hostile],
  ])("is below 100 characters of printable ASCII, without question marks: %s", (_, said) => {
    expect(renderSubject(telling([said]))).toMatch(/^[\x21-\x3e\x40-\x7e][\x20-\x3e\x40-\x7e]{4,98}$/);
  });
});

describe("renderEmail", () => {
  it("reads well", () => {
    const two: Said[] = [
      { killed: 4, severity: 4 },
      {
        publisher: "Borduva Post",
        reliability: "D",
        stance: "state media of Borduva",
        title: "Bombs on Dunmere",
        sentence: "Bombs fell on Dunmere.",
        source: [],
      },
    ];
    expect(renderEmail(telling(two)).split("\n")).toEqual([
      "Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA",
      "",
      "What      ASSAULT, aerial, military",
      "Who       Averian Armed Forces -> Red Lantern",
      "Where     Dunmere, XA (settlement)",
      "          https://www.openstreetmap.org/?mlat=-38.2000&mlon=-124.9000#map=11/-38.2000/-124.9000",
      "When      2031-05-10 (as the text says); first published 2031-05-10 09:00 UTC",
      "Modality  happened",
      "Severity  4 of 5, at least 4 killed",
      "How sure  credibility 2 (probably true): told by 2 publishers of reliability B at best; read with confidence 0.80",
      "",
      "In their words",
      '- "Averian jets struck a depot in Dunmere." (Coast Wire)',
      '- "Bombs fell on Dunmere." (Borduva Post)',
      "",
      "Reported by 2 publishers",
      "- Coast Wire (reliability B): Depot struck in Dunmere",
      "  https://news.example/a-1.0",
      "- Borduva Post (reliability D, state media of Borduva): Bombs on Dunmere",
      "  https://news.example/a-2.0",
      "",
      "Why you got this",
      "- watch: Strikes in Averia",
      "- place Dunmere, within XA",
      '- coded by rule assault/strike-active from the words "struck"',
      "",
      "To hear less",
      "- for a while: vedette silence --watch strikes --until 2d",
      "- for good: vedette unsubscribe, or minSeverity, quietHours and digest of your subscription",
      "- of this event: vedette feedback e-1 false|duplicate|wrong-place|wrong-actor",
      "",
      "Event e-1: vedette events show e-1",
      "",
    ]);
  });

  it("sets claims side by side where publishers differ", () => {
    const text = renderEmail(
      telling([
        { killed: 4 },
        { publisher: "Borduva Post", killed: 9, source: ["candria"] },
        { publisher: "Averia Today", modality: "denied", source: ["averia"], killed: null },
      ]),
    );
    expect(text).toContain(
      [
        "Where they differ",
        "- who did it: Averian Armed Forces (Coast Wire); Candria (Borduva Post)",
        "- killed: 4 (Coast Wire); 9 (Borduva Post)",
        "- modality: happened (Coast Wire and Borduva Post); denied (Averia Today)",
        "",
      ].join("\n"),
    );
  });

  it("begins an update with what changed, and who denies it", () => {
    const said: Said[] = [{ severity: 4 }, { modality: "denied", publisher: "Averia Today" }];
    const update = telling(said, { kind: "update", changes: ["severity:4", "denied@duty"] });
    expect(renderEmail(update)).toMatch(
      /^UPDATE: severity now 4 of 5; a denial is reported by Averia Today\n\n/,
    );
    expect(renderEmail(update)).toContain("Modality  happened, but denied\n");
  });

  it("shows no place that nobody named as if somebody had", () => {
    expect(renderEmail(telling([{ place: "averia", inferred: true }]))).toContain(
      "Where     not said (perhaps Averia)\n",
    );
    expect(renderEmail(telling([{ place: null }]))).toContain("Where     not said\n");
  });

  it("lets hostile text forge no line, no link, no tag", () => {
    const lines = renderEmail(telling([hostile])).split("\n");
    expect(lines.filter((line) => line.startsWith("UPDATE") || line.startsWith("Bcc"))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("Reported by"))).toEqual(["Reported by"]);
    const text = lines.join("\n");
    expect(
      text.match(/https?:\/\/[^\s)]+/g)?.every((link) => link.startsWith("https://www.openstreetmap.org/")),
    ).toBe(true);
    expect(text).not.toMatch(
      /[<>](?!\s)|javascript:|evil\.(com|example)|[\u202a-\u202e\u0000-\u0009\u000b-\u001f]/,
    );
  });

  it("stays small, however many publishers report", () => {
    const many = Array.from({ length: 60 }, (_, n) => ({
      publisher: `Paper ${n}`,
      sentence: `${n} ${"word ".repeat(400)}`,
      title: "t".repeat(5000),
    }));
    const text = renderEmail(telling(many));
    expect(text.length).toBeLessThan(10_000);
    expect(text).toContain("- and 52 more\n");
  });
});

describe("renderSms", () => {
  it("is one part with the link, when that fits", () => {
    expect(renderSms(telling([{ killed: 4 }]))).toBe(
      "Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA. 4 killed. Severity 3, 1 publisher. https://news.example/a-1.0",
    );
  });

  it("leaves the link away whole when it does not fit", () => {
    const text = renderSms(telling([{ url: `https://news.example/${"x".repeat(100)}` }]));
    expect(text).toBe(
      "Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA. Severity 3, 1 publisher.",
    );
  });

  it.each<[string, Said]>([
    [
      "long names",
      {
        source: Array.from({ length: 4 }, (_, n) => `unlisted:the ${n} brigade of the long and winding name`),
      },
    ],
    ["one word without end", { source: [`unlisted:${"x".repeat(5000)}`] }],
    ["another script", { source: ["unlisted:كتائب الفجر"] }],
    ["characters of two septets", { source: [`unlisted:${"[{~}] ".repeat(30)}`] }],
    ["hostile text", hostile],
  ])("is one GSM-7 part, cut between words: %s", (_, said) => {
    const text = renderSms(telling([said], { kind: "update", changes: ["severity:4"] }));
    expect(septets(text)).toBeLessThanOrEqual(160);
    expect(text).toMatch(/^UPDATE [\x20-\x5f\x61-\x7e]+$/);
    expect(text).not.toMatch(/evil\.|\?/);
  });

  it("cuts no word", () => {
    expect(fitWords("one two three four", 13)).toBe("one two..");
    expect(fitWords("one two three", 13)).toBe("one two three");
    expect(fitWords("extraordinarily", 5)).toBe("..");
  });
});

describe("renderJson", () => {
  it("is one document of the documented shape", () => {
    expect(JSON.parse(renderJson(telling([{}], { kind: "update", changes: ["severity:3"] })))).toMatchObject({
      version: 1,
      kind: "update",
      said: "Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA",
      changed: ["severity now 3 of 5"],
      watch: { id: "strikes", title: "Strikes in Averia" },
      why: ["place Dunmere, within XA"],
      event: {
        id: "e-1",
        eventVersion: 1,
        ploverClass: "ASSAULT",
        cameoRoot: "19",
        reports: [{ rule: "assault/strike-active" }],
      },
    });
  });

  it("gives no link but http and https", () => {
    expect(JSON.parse(renderJson(telling([hostile])))).toMatchObject({ event: { reports: [{ url: null }] } });
  });
});

describe("renderSummary", () => {
  const events = (said: Said[]) =>
    said.map((one, n) => ({ event: { ...eventOf(one), id: `e-${n}` }, change: "new" }));

  it("tells the gravest first, each in one line with its link", () => {
    const { subject, email, sms } = renderSummary(
      watch,
      events([{ reading: "backlog" }, { reading: "backlog", severity: 5, place: "quarl" }]),
    );
    expect(subject).toBe("Summary: 2 events on Strikes in Averia, gravest 5 of 5");
    expect(email().split("\n").slice(0, 8)).toEqual([
      'Summary: 2 events on "Strikes in Averia", told together',
      "Published before we began to read these feeds, or while we could not.",
      "",
      "- Air strike by Averian Armed Forces on Red Lantern, Quarl, XA (2031-05-10, severity 5, Coast Wire)",
      "  https://news.example/a-1.0",
      "- Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA (2031-05-10, severity 3, Coast Wire)",
      "  https://news.example/a-1.0",
      "",
    ]);
    expect(sms()).toBe(
      "2 events on Strikes in Averia: Air strike by Averian Armed Forces on Red Lantern, Quarl, XA; Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA",
    );
  });

  it("says when it is the hourly cap, and counts what it does not list", () => {
    const email = renderSummary(watch, events(Array.from({ length: 45 }, () => ({})))).email();
    expect(email).toContain("or as more came in an hour than the 20 alerts that it takes,");
    expect(email).toMatch(/… and 15 more: vedette events --since 2031-\d\d-\d\d\n/);
    expect(email.length).toBeLessThan(20_000);
  });
});

describe("what only unrated publishers tell", () => {
  const said = "told only by publishers that nobody has rated";
  const blog: Said = { publisher: "Night Blog", reliability: "F", killed: 40, severity: 5 };

  it("says so in every text of every kind of message", () => {
    const to = (["email", "sms", "https"] as const).map((protocol) => ({ id: protocol, protocol }));
    const { texts } = composeMessage(telling([blog]), to);
    for (const text of [texts.default, texts.email, texts.sms]) expect(text).toContain(said);
    expect(JSON.parse(texts.https ?? "")).toMatchObject({ tellers: said, event: { unrated: true } });
    const summed = [{ event: eventOf(blog), change: "new" }];
    const summary = renderSummary(watch, summed);
    expect(summary.email()).toContain(`severity 5, Night Blog; ${said})`);
    const digest = renderDigest(
      [{ watch, events: summed, mentions: [] }],
      "2031-05-10",
    )({
      watches: 1,
      entries: 1,
    });
    for (const text of [summary.sms(), digest.email(), digest.sms()]) expect(text).toContain(said);
    for (const text of [summary.json(), digest.json()]) expect(text).toContain('"unrated":true');
    const rated = composeMessage(telling([{}]), to);
    expect(JSON.stringify(rated)).not.toContain(said);
  });

  it("says so, and how grave it is, however long the rest of a text message is", () => {
    const source = Array.from(
      { length: 4 },
      (_, n) => `unlisted:the ${n} brigade of the long and winding name`,
    );
    const text = renderSms(telling([{ ...blog, source }]));
    expect(text).toMatch(/^Air strike by .*\.\. 40 killed\. Severity 5, told only by .* nobody has rated\.$/);
    expect(septets(text)).toBeLessThanOrEqual(160);
  });

  it("stands after what rated ones tell, in a summary of both", () => {
    const flood = Array.from({ length: 40 }, () => ({ event: eventOf(blog), change: "new" }));
    const { email, subject, sms } = renderSummary(watch, [
      ...flood,
      { event: eventOf({ severity: 2 }), change: "new" },
    ]);
    expect(email().split("\n")[3]).toMatch(/severity 2, Coast Wire\)$/);
    expect(subject).toContain("gravest 5 of 5");
    expect(sms()).toMatch(
      /^41 events on Strikes in Averia \(40 told only by .* nobody has rated\): Air strike/,
    );
  });

  it("stands beside a rated one, marked, in the e-mail", () => {
    const text = renderEmail(telling([{ severity: 3 }, { ...blog, sentence: "Forty died in Dunmere." }]));
    expect(text).toContain("Severity  3 of 5\n");
    expect(text).toContain("told by one publisher of reliability B;");
    expect(text).toContain("Where they differ\n- killed: 40 (Night Blog, not rated)\n");
    expect(text).toContain('- "Forty died in Dunmere." (Night Blog, not rated)\n');
    expect(text).toContain("Reported by 1 publisher, beside 1 that nobody has rated\n");
  });
});

describe("composeMessage", () => {
  it("fits SNS with everything at its largest", () => {
    const many = Array.from({ length: 60 }, (_, n) => ({
      publisher: `Paper ${n}`,
      sentence: "w ".repeat(2000),
      title: "ü".repeat(5000),
      source: Array.from({ length: 30 }, (_, i) => `unlisted:${n} ${i} ${"y".repeat(60)}`),
    }));
    const message = composeMessage(
      telling(many),
      Array.from({ length: 50 }, (_, n) => ({ id: `subscriber-${n}`, protocol: "sqs" as const })),
    );
    expect(bytesOf(message)).toBeLessThan(mostBytes);
  });
});

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
