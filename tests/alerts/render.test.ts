import { describe, expect, it } from "vitest";
import { renderEmail } from "../../lambdas/alerts/render-email.ts";
import { renderJson } from "../../lambdas/alerts/render-json.ts";
import { fitWords, renderSms, septets } from "../../lambdas/alerts/render-sms.ts";
import { renderSubject } from "../../lambdas/alerts/render-subject.ts";
import { sayWhyVoid } from "../../lambdas/alerts/say-change.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { countSmsParts } from "../../lib/local/sms-parts.ts";
import { placeOf, type Said } from "../events/report-of.ts";
import {
  feedbackOf,
  hardToFit,
  hostile,
  strikes,
  tellingOf,
  toldAs,
  toldOf,
  updateOf,
  withEvent,
} from "./telling-of.ts";

const denial: Said = { modality: "denied", publisher: "Averia Today", sentence: "Averia denies it." };
const seizure: Said = {
  ploverClass: "COERCE",
  mode: "seize",
  source: ["candria"],
  target: [],
  object: "an oil tanker",
  place: "quarl",
  severity: 3,
};

describe("renderSubject", () => {
  it.each<[string, Parameters<typeof tellingOf>]>([
    [
      "[Vedette 4] strikes: Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA, 4 killed",
      [toldOf([{ killed: 4, severity: 4 }])],
    ],
    ["[Vedette 3] strikes: Seizure of an oil tanker by Candria, Quarl, XA", [toldOf([seizure])]],
    [
      "[Vedette 3] strikes +2: Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA",
      [toldOf([{}], { watches: [strikes, { ...strikes, id: "b" }, { ...strikes, id: "c" }] })],
    ],
    ["[Vedette 3] Seizure of an oil tanker by Candria, Quarl, XA", [toldOf([seizure], { watches: [] })]],
    [
      "[Vedette 3] strikes: UPDATE graver, denied: Seizure of an oil tanker by Candria, Quarl, XA (denied)",
      [
        toldOf([seizure, { ...seizure, ...denial }], { changes: ["severity:3+denied@desk", "severity:3"] }),
        { kind: "update" },
      ],
    ],
    [
      "[Vedette 3] strikes: UPDATE confirmed: Seizure of an oil tanker by Candria, Quarl, XA",
      [toldOf([seizure], { changes: ["confirmed"] }), { kind: "update" }],
    ],
    [
      "[Vedette 3] strikes: NO LONGER STANDS: Seizure of an oil tanker by Candria, Quarl, XA",
      [toldOf([seizure]), { kind: "correction" }],
    ],
  ])("%s", (subject, telling) => {
    expect(renderSubject(tellingOf(...telling))).toBe(subject);
  });

  it("begins alike for all of a story", () => {
    const main = tellingOf(toldAs("e-1", [{ severity: 4 }]), { story: "e-1" });
    const later = tellingOf(toldAs("e-2", [{ ...seizure, severity: 4 }]), { story: "e-1" });
    for (const telling of [main, later]) expect(renderSubject(telling)).toMatch(/^\[Vedette 4\] strikes: \S/);
  });

  it.each<[string, string, Said]>([
    // Short names first, then fewer, then the place without its country; to whom, where and the toll stay.
    [
      "short names",
      "[Vedette 3] strikes: Air strike by Averian military on Red Lantern of the Deep Marshes, Dunmere, XA",
      { target: ["unlisted:Red Lantern of the Deep Marshes"] },
    ],
    [
      "fewer names",
      "[Vedette 3] strikes: Air strike by Averian military on Red Lantern.., Dunmere, 14 killed",
      { target: ["unlisted:Red Lantern of the Deep Marshes and of the Hills", "black-heron"], killed: 14 },
    ],
  ])("has room for what counts: %s", (_, subject, said) => {
    expect(renderSubject(tellingOf(toldOf([said])))).toBe(subject);
  });

  it.each(hardToFit)("is below 100 characters of printable ASCII, without question marks: %s", (_, said) => {
    for (const kind of ["new", "update", "correction"] as const) {
      const subject = renderSubject(tellingOf(toldOf([said]), { kind }));
      expect(subject).toMatch(/^\[Vedette 3\] [\x20-\x3e\x40-\x7e]{4,87}$/);
      expect(subject).not.toMatch(/ ,|,,|, *$| {2}|\b(?:by|on|of|and)[,.]/);
    }
  });
});

describe("renderEmail", () => {
  const two: Said[] = [
    { killed: 4, severity: 4, object: "a depot" },
    {
      publisher: "Borduva Post",
      reliability: "D",
      stance: "state media of Borduva",
      title: "Bombs on Dunmere",
      sentence: "Bombs fell on Dunmere.",
      source: [],
    },
  ];

  it("reads well", () => {
    const marsh = { id: "marsh", title: "", why: ["actor Red Lantern", "place Dunmere, within XA"] };
    expect(renderEmail(tellingOf(toldOf(two, { watches: [strikes, marsh] }))).split("\n")).toEqual([
      '"Averian jets struck a depot in Dunmere."',
      "Coast Wire, 10 May, 09:00 UTC",
      "",
      "Who: Averian Armed Forces",
      "What: Air strike on Red Lantern (a depot), at least 4 killed",
      "Where: Dunmere, XA",
      "When: Sat 10 May 2031; first reported 09:00 UTC",
      "How sure: Probably true: told by 2 publishers, the best rated usually reliable.",
      "How grave: 4 of 5",
      "",
      "Reported by 2 publishers",
      "- Coast Wire (usually reliable): Depot struck in Dunmere",
      "https://news.example/a-1.0",
      "- Borduva Post (not usually reliable, state media of Borduva): Bombs on Dunmere",
      '"Bombs fell on Dunmere."',
      "https://news.example/a-2.0",
      "- Map",
      "https://www.openstreetmap.org/?mlat=-38.200&mlon=-124.900&zoom=11",
      "",
      "Why you got this",
      "- Strikes in Averia: place Dunmere, within XA",
      "- marsh: actor Red Lantern; place Dunmere, within XA",
      "",
      "To be told less, or not at all: the night desk, desk@example.org",
      "",
      'Event e-1: ASSAULT, aerial, military; credibility 2, reliability B, confidence 0.80; assault/strike-active from "struck"',
      "",
    ]);
  });

  it("wraps on any screen: no columns, no wide gaps, no line but links that cannot break", () => {
    const also = [toldAs("e-2", [seizure]), toldAs("e-3", [{ place: "quarl", killed: 2 }])];
    const text = renderEmail(tellingOf(toldOf(two), { also }));
    for (const line of text.split("\n")) {
      expect(line).not.toMatch(/\S {2,}|\t|-{4,}/);
      if (!line.startsWith("https://"))
        for (const word of line.split(" ")) expect(word.length).toBeLessThan(36);
    }
  });

  it("sets claims side by side where publishers differ", () => {
    const text = renderEmail(
      tellingOf(
        toldOf([
          { killed: 4 },
          { publisher: "Borduva Post", killed: 9, source: ["candria"] },
          { publisher: "Averia Today", modality: "denied", source: ["averia"], killed: null },
        ]),
      ),
    );
    expect(text).toContain(
      [
        "Where they differ",
        "- who did it: Averian Armed Forces (Coast Wire); Candria (Borduva Post)",
        "- killed: 4 (Coast Wire); 9 (Borduva Post)",
        "- whether it happened: it did (Coast Wire and Borduva Post); denied (Averia Today)",
        "",
      ].join("\n"),
    );
    expect(text).toContain("; denied by Averia Today.\n");
  });

  it("begins an update with what changed, and a denial with its own words", () => {
    const update = renderEmail(updateOf([{ severity: 4 }, denial], ["severity:4", "denied@duty"]));
    expect(update.split("\n").slice(0, 4)).toEqual([
      "UPDATE: severity now 4 of 5; a denial is reported by Averia Today",
      "",
      '"Averia denies it."',
      "Averia Today, 10 May, 09:00 UTC",
    ]);
    expect(update).toContain("What: Air strike on Red Lantern (denied)\n");
    const graver = renderEmail(updateOf([{ severity: 4 }, denial], ["severity:4"]));
    expect(graver).toMatch(/^UPDATE: severity now 4 of 5\n\n"Averian jets struck/);
  });

  it("says what no longer stands and why, and repeats nothing of it as a fact", () => {
    const wrong = withEvent(toldOf([{ killed: 4 }]), { feedback: [feedbackOf("wrong-place")] });
    const text = renderEmail(tellingOf(wrong, { kind: "correction" }));
    expect(text).toMatch(
      /^You were told this, and it no longer stands:\nAir strike by .*, 4 killed\nWhy: it did not happen at that place\.\n/,
    );
    expect(text).not.toMatch(/^(?:Who|Where|How sure):/m);
    expect(text).toContain("\nWhy you got this\n");
  });

  it("tells what has been put right as it is now", () => {
    const put = withEvent(toldOf([{ place: "quarl" }]), {
      feedback: [feedbackOf("wrong-place", { of: "place", place: placeOf("quarl") })],
    });
    const telling = tellingOf(put, { kind: "correction" });
    expect(renderSubject(telling)).toMatch(/^\[Vedette 3\] strikes: CORRECTION: Air strike .*, Quarl, XA$/);
    expect(renderEmail(telling)).toMatch(/^CORRECTION of what you were told: the place is Quarl\.\n\n"/);
    expect(renderEmail(telling)).toContain("\nWhere: Quarl, XA\n");
  });

  it.each<[string, Partial<SecurityEvent>]>([
    ["it did not happen as it was read", { feedback: [feedbackOf("false")] }],
    [
      "the place is Quarl",
      { feedback: [feedbackOf("wrong-place", { of: "place", place: placeOf("quarl") })] },
    ],
    [
      "Candria, not Averia",
      {
        feedback: [
          feedbackOf("wrong-actor", {
            of: "actor",
            actor: { id: "candria", name: "Candria" },
            replaces: { id: "averia", name: "Averia" },
          }),
        ],
      },
    ],
    ["it is one with another event", { foldedInto: "e-9", retracted: true }],
    ["its articles say so no longer", { retracted: true }],
    ["its articles only look back on it", { backgroundOnly: true }],
    ["it was looked at again", {}],
  ])("says why it no longer stands: %s", (why, fields) => {
    expect(sayWhyVoid(withEvent(toldOf(), fields))).toBe(why);
  });

  it("tells what else belongs to the story in full: five of it, the rest counted", () => {
    const places = ["quarl", "askel", "tessara", "lowfen", "averia"];
    const also = places.map((place, n) => toldAs(`e-${n + 2}`, [{ place, killed: n + 1, severity: 3 }]));
    const drill = toldAs("e-9", [{ ...seizure, publisher: "Ridge Radio", severity: 2 }], {
      watches: [{ id: "sea", title: "The sea", why: ["place Quarl"] }],
    });
    const text = renderEmail(tellingOf(toldOf(), { also: [...also, drill, drill], story: "e-1" }));
    expect(text).toContain(
      [
        "Also told",
        "- Air strike by Averian Armed Forces on Red Lantern, Quarl, XA, 1 killed",
        "Severity 3 · possibly true, 1 publisher",
        "https://news.example/a-1.0",
        "",
        "- Air strike",
      ].join("\n"),
    );
    expect(text.match(/^Severity /gm)).toHaveLength(5);
    expect(text).toContain("\n… and 2 more, the gravest of them 2 of 5\n");
    // Every watch is named, also one that only a side deed hits.
    expect(text).toContain(
      "Why you got this\n- Strikes in Averia: place Dunmere, within XA\n- The sea: place Quarl\n",
    );
  });

  it.each<[string, Said, string]>([
    ["nobody named the place", { place: "averia", inferred: true }, "Where: not said (perhaps Averia)\n"],
    ["there is none", { place: null }, "Where: not said\n"],
    ["it is wide", { place: "lowfen" }, "Where: Lowfen, XA (no nearer place is named)\n"],
    ["nobody is named", { source: [] }, "Who: not said\n"],
    [
      "no day is given",
      { day: "published:2031-05-10" },
      "When: no day given; first reported Sat 10 May 2031, 09:00 UTC\n",
    ],
    [
      "it took days",
      { date: { from: "2031-05-05", to: "2031-05-09", precision: "week" } },
      "When: between Mon 5 May 2031 and Fri 9 May 2031; first reported 10 May, 09:00 UTC\n",
    ],
    [
      "a month is named",
      { date: { from: "2031-05-01", to: "2031-05-31", precision: "month" } },
      "When: in May 2031; ",
    ],
    [
      "only a denial is known",
      { modality: "denied" },
      "How sure: Truth cannot be judged: only its denial is reported, by one publisher, rated usually reliable.\n",
    ],
    [
      "it is alleged",
      { modality: "alleged" },
      "How sure: Doubtful: told by one publisher, rated usually reliable; alleged only.\n",
    ],
  ])("says so where %s", (_, said, line) => {
    expect(renderEmail(tellingOf(toldOf([said])))).toContain(line);
  });

  it("names whom to ask, or at least who could know", () => {
    expect(renderEmail(tellingOf(toldOf(), { contact: "" }))).toContain(
      "\nTo be told less, ask whoever runs Vedette for you.\n",
    );
    expect(renderEmail(tellingOf())).not.toContain("vedette ");
  });

  it("lets hostile text forge no line, no link, no tag", () => {
    const also = [toldAs("e-2", [hostile])];
    const lines = renderEmail(tellingOf(toldOf([hostile]), { also })).split("\n");
    expect(lines.filter((line) => /^(?:UPDATE|Bcc|\d+ publishers)/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("Reported by"))).toEqual(["Reported by"]);
    expect(lines.filter((line) => line.startsWith("Who: "))).toHaveLength(1);
    const text = lines.join("\n");
    const links = text.match(/https?:\/\/[^\s)]+/g) ?? [];
    expect(links.filter((link) => !link.startsWith("https://www.openstreetmap.org/"))).toEqual([]);
    expect(text).not.toMatch(
      /[<>](?!\s)|javascript:|evil\.(com|example)|[\u202a-\u202e\u0000-\u0009\u000b-\u001f]/,
    );
  });

  it("stays small, however many publishers report and whatever else is told", () => {
    const many = Array.from({ length: 60 }, (_, n) => ({
      publisher: `Paper ${n}`,
      sentence: `${n} ${"word ".repeat(400)}`,
      title: "t".repeat(5000),
    }));
    const text = renderEmail(
      tellingOf(toldOf(many), { also: Array.from({ length: 11 }, () => toldOf(many)) }),
    );
    expect(text.length).toBeLessThan(10_000);
    expect(text).toContain("- and 52 more\n");
  });
});

describe("renderSms", () => {
  const longLink = `https://news.example/${"x".repeat(100)}`;

  it.each<[string, string, Parameters<typeof tellingOf>]>([
    [
      "the link where it fits",
      "Vedette 3: Air strike by Averian military on RLM, Dunmere, XA, 4 killed. https://news.example/a-1.0",
      [toldOf([{ killed: 4 }])],
    ],
    [
      "no link where it does not, and none is worth a second part",
      "Vedette 3: Air strike by Averian military on RLM, Dunmere, XA.",
      [toldOf([{ url: longLink }])],
    ],
    [
      "a second part for the link of what is grave",
      `Vedette 4: Air strike by Averian military on RLM, Dunmere, XA. ${longLink}`,
      [toldOf([{ url: longLink, severity: 4 }])],
    ],
    [
      "how many tell it where several do, and how much more is told",
      "Vedette 3: Air strike by Averian military on RLM, Dunmere, XA. 2 publishers, +2 more. https://news.example/a-1.0",
      [toldOf([{}, { publisher: "Borduva Post" }]), { also: [toldOf(), toldOf()] }],
    ],
    [
      "what changed",
      "Vedette 3: UPDATE denied: Air strike by Averian military on RLM, Dunmere, XA (denied). https://news.example/a-1.0",
      [toldOf([{}, denial], { changes: ["denied"] }), { kind: "update" }],
    ],
    [
      "what no longer stands",
      "Vedette 3: NO LONGER STANDS: Air strike by Averian military on RLM, Dunmere, XA. https://news.example/a-1.0",
      [toldOf(), { kind: "correction" }],
    ],
  ])("tells %s", (_, text, telling) => {
    expect(renderSms(tellingOf(...telling))).toBe(text);
  });

  it("counts two parts of what has two", () => {
    const grave = tellingOf(toldOf([{ url: longLink, severity: 5, killed: 12 }]));
    expect(countSmsParts(renderSms(grave))).toEqual({ encoding: "GSM-7", parts: 2 });
    const endless = `https://news.example/${"x".repeat(160)}`;
    expect(renderSms(tellingOf(toldOf([{ url: endless, severity: 5 }])))).not.toContain("https");
  });

  it.each(hardToFit)("is one GSM-7 part, cut between words, or two with its link: %s", (_, said) => {
    for (const severity of [3, 5]) {
      const telling = updateOf([{ url: longLink, ...said, severity }], ["severity:4"]);
      const text = renderSms(telling);
      const own = text.split(" https://")[0] ?? "";
      expect(septets(own)).toBeLessThanOrEqual(160);
      expect(countSmsParts(text).parts).toBeLessThanOrEqual(text === own ? 1 : 2);
      expect(text).toMatch(/^Vedette \d: UPDATE graver: [\x20-\x5f\x61-\x7e]+$/);
      expect(text).not.toMatch(/evil\.|\?/);
    }
  });

  it("cuts no word", () => {
    expect(fitWords("one two three four", 13)).toBe("one two..");
    expect(fitWords("one two of the four", 14)).toBe("one two..");
    expect(fitWords("one two and 2 more", 17)).toBe("one two..");
    expect(fitWords("one two three", 13)).toBe("one two three");
  });
});

describe("renderJson", () => {
  it("is one document of the documented shape", () => {
    const also = [toldAs("e-2", [seizure], { watches: [{ id: "sea", title: "", why: ["place Quarl"] }] })];
    const telling = tellingOf(toldOf([{}], { changes: ["severity:3"] }), {
      kind: "update",
      also,
      story: "e-1",
    });
    expect(JSON.parse(renderJson(telling))).toMatchObject({
      version: 2,
      kind: "update",
      said: "Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA",
      story: "e-1",
      told: [
        {
          main: true,
          said: "Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA",
          tellers: "told by one publisher, rated usually reliable",
          changed: ["severity now 3 of 5"],
          watches: [{ id: "strikes", title: "Strikes in Averia" }],
          why: ["place Dunmere, within XA"],
          event: {
            id: "e-1",
            eventVersion: 1,
            ploverClass: "ASSAULT",
            cameoRoot: "19",
            reports: [{ rule: "assault/strike-active" }],
          },
        },
        {
          main: false,
          changed: [],
          watches: [{ id: "sea", title: "sea" }],
          why: ["place Quarl"],
          event: { id: "e-2", reports: [{ object: "an oil tanker" }] },
        },
      ],
    });
  });

  it("gives no link but http and https", () => {
    expect(JSON.parse(renderJson(tellingOf(toldOf([hostile]))))).toMatchObject({
      told: [{ event: { reports: [{ url: null }] } }],
    });
  });
});
