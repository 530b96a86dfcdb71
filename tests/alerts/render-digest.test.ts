import { describe, expect, it } from "vitest";
import { composeDigest, composeMessage, composeSummary } from "../../lambdas/alerts/compose-message.ts";
import { machines } from "../../lambdas/alerts/machines.ts";
import { renderDigest } from "../../lambdas/alerts/render-digest.ts";
import { renderSummary } from "../../lambdas/alerts/render-summary.ts";
import { sayLife } from "../../lambdas/alerts/say-life.ts";
import type { SignOfLife } from "../../lambdas/alerts/sign-of-life.ts";
import type { Digest, DigestPart } from "../../lambdas/alerts/telling.ts";
import { placeOf, type Said } from "../events/report-of.ts";
import { feedbackOf, hostile, strikes, tellingOf, toldAs, toldOf, withEvent } from "./telling-of.ts";

const contact = "the night desk, desk@example.org";
const sea = { id: "sea", title: "Ships on the Grey Sea", why: ["place Quarl"] };
const life: SignOfLife = {
  feedsRead: 61,
  feeds: 64,
  articles: 1480,
  lastAt: "2031-05-10T17:52:00.000Z",
  silent: [
    { publisher: "Ridge Radio", since: "2031-05-10T09:10:00.000Z" },
    { publisher: "Marsh Post", since: "2031-05-10T09:10:00.000Z" },
    { publisher: "Averia Today", since: "2031-05-09T21:00:00.000Z" },
  ],
};
const part = (watch: DigestPart["watch"], events: DigestPart["events"]): DigestPart => ({
  watch,
  events,
  mentions: [],
});
const digestOf = (fields: Partial<Digest> = {}): Digest => ({
  parts: [],
  life,
  corrections: [],
  day: "2031-05-10",
  contact,
  ...fields,
});
const textOf = (digest: Digest) => renderDigest(digest)(Number.POSITIVE_INFINITY);
const linesOf = (digest: Digest) => textOf(digest).email().split("\n");

const denied: Said[] = [
  { killed: 2, severity: 4, place: "quarl" },
  { modality: "denied", publisher: "Averia Today", place: "quarl", source: ["averia"] },
];
const blog: Said = { publisher: "Night Blog", reliability: "F", killed: 40, severity: 5 };
const unratedSaid = "told only by publishers that nobody has rated";

describe("a digest", () => {
  it("tells a day: the gravest first over all watches, each event once, what fell, and that we were at work", () => {
    const both = { watches: [strikes, sea] };
    const seizure: Said = {
      ploverClass: "COERCE",
      mode: "seize",
      source: ["candria"],
      target: [],
      object: "an oil tanker",
      place: "quarl",
    };
    const digest = digestOf({
      parts: [
        part(strikes, [toldAs("e-1", [{ severity: 3 }]), toldAs("e-2", denied, both)]),
        {
          ...part(sea, [
            toldAs("e-3", [seizure], { watches: [sea] }),
            toldAs("e-2", denied, { watches: [sea] }),
          ]),
          mentions: [
            {
              title: "أخبار من دنمير",
              publisher: "Gazette",
              language: "ar",
              url: "https://news.example/ar",
              names: ["Dunmere"],
            },
          ],
        },
      ],
      corrections: [
        withEvent(toldOf([{ place: "askel", killed: 9 }]), { feedback: [feedbackOf("false")] }),
        withEvent(toldOf([{ place: "quarl" }]), {
          feedback: [feedbackOf("wrong-place", { of: "place", place: placeOf("quarl") })],
        }),
      ],
    });
    expect(textOf(digest).subject).toBe(
      "[Vedette 4] digest: 3 events, 1 mention: Air strike by Averian.., Quarl, 2 killed (denied)",
    );
    expect(linesOf(digest)).toEqual([
      "Digest of Sat 10 May 2031: 3 events, 1 mention.",
      "",
      "Severity 4 of 5",
      "- Air strike by Averian Armed Forces on Red Lantern, Quarl, XA, 2 killed (denied)",
      "Doubtful, 1 publisher; 1 of 2 publishers denies it · for Strikes in Averia, Ships on the Grey Sea",
      "https://news.example/a-1.0",
      "",
      "Severity 3 of 5",
      "- Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA",
      "Possibly true, 1 publisher · for Strikes in Averia",
      "https://news.example/a-1.0",
      "",
      "- Seizure of an oil tanker by Candria, Quarl, XA",
      "Possibly true, 1 publisher · for Ships on the Grey Sea",
      "https://news.example/a-1.0",
      "",
      "Of what you were told before",
      "- no longer stands: Air strike by Averian Armed Forces on Red Lantern, Askel, XA, 9 killed (it did not happen as it was read)",
      "- put right: Air strike by Averian Armed Forces on Red Lantern, Quarl, XA (the place is Quarl)",
      "",
      "Named, without an event that could be read",
      "- أخبار من دنمير",
      "Gazette, ar · names Dunmere · for Ships on the Grey Sea",
      "https://news.example/ar",
      "",
      "61 of 64 feeds read, 1,480 articles, last at 17:52 UTC. Not read since 09:10 UTC: Ridge Radio, Marsh Post; since 9 May, 21:00 UTC: Averia Today.",
      "",
      "To be told less, or not at all: the night desk, desk@example.org",
      "",
    ]);
    expect(JSON.parse(textOf(digest).json())).toMatchObject({
      version: 2,
      kind: "digest",
      day: "2031-05-10",
      told: [{ id: "e-2", watches: [{ id: "strikes" }, { id: "sea" }] }, { id: "e-1" }, { id: "e-3" }],
      corrections: [{ because: "it did not happen as it was read" }, { because: "the place is Quarl" }],
      mentions: [{ watch: "sea", names: ["Dunmere"] }],
      life: { feedsRead: 61 },
      left: { events: 0, mentions: 0 },
    });
  });

  it("says kindly that nothing happened, and that it would have known", () => {
    const text = textOf(digestOf());
    expect(text.subject).toBe("[Vedette] digest: a quiet day, nothing happened on your watches");
    expect(text.email()).toMatch(
      /^Digest of Sat 10 May 2031: a quiet day, nothing happened on your watches\.\n\n61 of 64 feeds read, /,
    );
    expect(text.sms()).toMatch(
      /^Vedette digest: a quiet day, nothing happened on your watches\. 61 of 64 feeds read, 1,480 articles, /,
    );
    expect(composeDigest(digestOf(), { id: "eve", protocol: "email" })).toMatchObject({
      to: ["eve"],
      watches: [],
      events: [],
      kind: "digest",
      severity: 1,
    });
  });

  it("tells a change under one watch as new where it is new under another", () => {
    const parts = [
      part(strikes, [toldAs("e-1", denied, { changes: ["denied"] })]),
      part(sea, [toldAs("e-1", denied, { watches: [sea] })]),
    ];
    expect(textOf(digestOf({ parts })).email()).not.toContain("UPDATE");
    const [only] = parts;
    expect(textOf(digestOf({ parts: only === undefined ? [] : [only] })).email()).toContain(
      "\n- UPDATE, a denial is reported by Averia Today: Air strike ",
    );
  });

  it("is one text message that begins with how much there is", () => {
    const parts = [part(strikes, [toldAs("e-1", [{ severity: 5, killed: 12 }])])];
    expect(textOf(digestOf({ parts })).sms()).toBe(
      "Vedette digest, 1 event: Air strike by Averian military on RLM, Dunmere, XA, 12 killed. https://news.example/a-1.0",
    );
  });

  it("lets hostile words forge nothing", () => {
    const mention = {
      title: hostile.title ?? "",
      publisher: "x\nTo be told less: evil.example",
      language: "en",
      url: "javascript:alert(1)",
      names: ["a\nb <i>"],
    };
    const digest = digestOf({
      parts: [{ ...part({ id: "w", title: "<b>\nw" }, [toldAs("e-1", [hostile])]), mentions: [mention] }],
      life: { ...life, silent: [{ publisher: "x\ny <b>", since: "2031-05-10T09:10:00.000Z" }] },
      corrections: [toldOf([hostile])],
    });
    const text = textOf(digest).email();
    expect(text).not.toMatch(
      /[<>]|javascript:|evil\.(com|example)|[\u202a-\u202e\u0000-\u0009\u000b-\u001f]/,
    );
    expect(text.split("\n").filter((line) => line.startsWith("To be told less"))).toHaveLength(1);
  });
});

describe("the sign of life", () => {
  it.each<[string, Partial<SignOfLife>]>([
    ["64 of 64 feeds read, 1 article, last at 17:52 UTC.", { feedsRead: 64, articles: 1, silent: [] }],
    [
      "0 of 1 feed read, 0 articles, none yet.",
      { feedsRead: 0, feeds: 1, articles: 0, lastAt: null, silent: [] },
    ],
    [
      "61 of 64 feeds read, 1,480 articles, last at 8 May, 03:00 UTC.",
      { lastAt: "2031-05-08T03:00:00.000Z", silent: [] },
    ],
    [
      "61 of 64 feeds read, 1,480 articles, last at 17:52 UTC. Not read since 09:10 UTC: A, A, A, A, A, A; and 3 more.",
      { silent: Array.from({ length: 9 }, () => ({ publisher: "A", since: "2031-05-10T09:10:00.000Z" })) },
    ],
  ])("%s", (said, fields) => {
    expect(sayLife({ ...life, ...fields }, "2031-05-10")).toBe(said);
  });
});

describe("a summary", () => {
  const backlog = (id: string, said: Said = {}) => toldAs(id, [{ reading: "backlog", ...said }]);

  it("tells the gravest first, with how grave, how sure and for which watch", () => {
    const { subject, email, sms } = renderSummary(
      [backlog("e-1"), backlog("e-2", { severity: 5, place: "quarl" })],
      contact,
    );
    expect(subject).toBe(
      "[Vedette 5] summary: 2 events: Air strike by Averian Armed Forces on Red Lantern, Quarl, XA",
    );
    expect(email().split("\n")).toEqual([
      "2 events, told together; the gravest 5 of 5.",
      "They were published before we began to read these feeds, or while we could not.",
      "",
      "- Air strike by Averian Armed Forces on Red Lantern, Quarl, XA",
      "Severity 5 · possibly true, 1 publisher · for Strikes in Averia",
      "https://news.example/a-1.0",
      "",
      "- Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA",
      "Severity 3 · possibly true, 1 publisher · for Strikes in Averia",
      "https://news.example/a-1.0",
      "",
      "Why you got this",
      "- Strikes in Averia: place Dunmere, within XA",
      "",
      "To be told less, or not at all: the night desk, desk@example.org",
      "",
    ]);
    expect(sms()).toBe(
      "Vedette 5: 2 events: Air strike by Averian military on RLM, Quarl, XA; Air strike by Averian military on RLM, Dunmere, XA.",
    );
  });

  it("tells an event once, with all its watches and changes", () => {
    const twice = [
      toldAs("e-1", [{}], { changes: ["severity:3"] }),
      toldAs("e-1", [{}], { changes: ["denied"], watches: [sea] }),
    ];
    const message = composeSummary(twice, [{ id: "desk", protocol: "email" }], contact);
    expect(message.events).toEqual(["e-1"]);
    expect(message.texts.email).toContain("- UPDATE, severity now 3 of 5; a denial is reported: Air strike ");
    expect(message.texts.email).toContain(" · for Strikes in Averia, Ships on the Grey Sea\n");
  });

  it("says why they waited, and counts what it does not list", () => {
    const events = Array.from({ length: 45 }, (_, n) => toldAs(`e-${100 + n}`, [{}]));
    const email = renderSummary(events, contact).email();
    expect(email).toContain("\nThey were held back: ");
    expect(email).toContain("\n… and 15 more, the gravest of them 3 of 5\n");
    expect(email.length).toBeLessThan(20_000);
  });
});

describe("what only unrated publishers tell", () => {
  it("says so in every text of every kind of message", () => {
    const to = (["email", "sms", "https"] as const).map((protocol) => ({ id: protocol, protocol }));
    const told = toldOf([blog]);
    const { texts } = composeMessage(tellingOf(told), to);
    for (const text of [texts.default, texts.email]) expect(text).toContain(unratedSaid);
    expect(texts.sms).toContain(". Unrated publishers only. ");
    expect(JSON.parse(texts.https ?? "")).toMatchObject({
      told: [{ tellers: unratedSaid, event: { unrated: true } }],
    });
    const summary = renderSummary([told], contact);
    const digest = textOf(digestOf({ parts: [part(strikes, [told])] }));
    for (const text of [summary, digest]) {
      expect(text.email()).toMatch(/told only by publishers that nobody has rated · for Strikes in Averia/i);
      expect(text.sms()).toContain("(unrated publishers only): ");
      expect(text.json()).toContain('"unrated":true');
    }
    const rated = composeMessage(tellingOf(), to);
    expect(JSON.stringify(rated)).not.toMatch(/unrated publishers|nobody has rated/);
  });

  it("stands after what rated ones tell, in a summary of both", () => {
    const flood = Array.from({ length: 40 }, (_, n) => toldAs(`e-${100 + n}`, [blog]));
    const { email, subject, sms } = renderSummary([...flood, toldAs("e-1", [{ severity: 2 }])], contact);
    expect(email().split("\n")[4]).toMatch(/^Severity 2 · possibly true, /);
    expect(subject).toMatch(/^\[Vedette 5\] summary: 41 events: Air strike/);
    expect(sms()).toMatch(/^Vedette 5: 41 events \(40 by unrated publishers only\): Air strike/);
  });

  it("stands beside a rated one, marked, in the e-mail", () => {
    const told = toldOf([{ severity: 3 }, { ...blog, sentence: "Forty died in Dunmere." }]);
    const text = composeMessage(tellingOf(told), [{ id: "a", protocol: "email" }]).texts.email;
    expect(text).toContain("How grave: 3 of 5\n");
    expect(text).toContain("told by one publisher, rated usually reliable.");
    expect(text).toContain("Where they differ\n- killed: 40 (Night Blog, not rated)\n");
    expect(text).toContain("Reported by 1 publisher, beside 1 that nobody has rated\n");
    expect(text).toContain('- Night Blog (not rated)\n"Forty died in Dunmere."\n');
  });
});

describe("who is addressed", () => {
  const desk = { id: "desk", protocol: "email" as const };
  const all = { id: machines.id, protocol: "sqs" as const };
  const telling = tellingOf(toldAs("e-1", [{}]), {
    also: [toldAs("e-2", [{ severity: 4, place: "quarl" }], { watches: [strikes, sea] })],
    story: "e-1",
  });

  it("names the watches to machines alone, and gives them the document", () => {
    const people = composeMessage(telling, [desk]);
    expect(people).toMatchObject({
      to: ["desk"],
      watches: [],
      events: ["e-1", "e-2"],
      story: "e-1",
      severity: 4,
    });
    expect(people.texts.default).toMatch(/^Air strike by /);
    const both = composeMessage(telling, [desk, all]);
    expect(both).toMatchObject({ to: ["desk"], watches: ["strikes", "sea"], events: ["e-1", "e-2"] });
    expect(JSON.parse(both.texts.default)).toMatchObject({
      version: 2,
      told: [{ main: true }, { main: false }],
    });
    expect(both.texts.email).toBe(people.texts.email);
    expect(composeMessage(telling, [all])).toMatchObject({ to: [], watches: ["strikes", "sea"] });
  });
});
