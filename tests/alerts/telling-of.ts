import type { Telling, Told } from "../../lambdas/alerts/telling.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import type { Feedback } from "../../lambdas/events/ruling.ts";
import type { Said } from "../events/report-of.ts";
import { eventOf } from "./event-of.ts";

/** The watch of these tests, as a message names it. */
export const strikes = { id: "strikes", title: "Strikes in Averia", why: ["place Dunmere, within XA"] };

/** An event as somebody is told of it; by default one air strike on Dunmere, new, on one watch. */
export const toldOf = (said: Said[] = [{}], fields: Partial<Told> = {}): Told => ({
  event: eventOf(...said),
  changes: [],
  watches: [strikes],
  ...fields,
});

/** The same with an id of its own. */
export const toldAs = (id: string, said: Said[], fields: Partial<Told> = {}): Told => {
  const told = toldOf(said, fields);
  return { ...told, event: { ...told.event, id } };
};

export const withEvent = (told: Told, fields: Partial<SecurityEvent>): Told => ({
  ...told,
  event: { ...told.event, ...fields },
});

export const tellingOf = (main: Told = toldOf(), fields: Partial<Telling> = {}): Telling => ({
  kind: "new",
  main,
  also: [],
  story: null,
  contact: "the night desk, desk@example.org",
  ...fields,
});

/** What an analyst said of an event. */
export const feedbackOf = (verdict: Feedback["verdict"], instead: Feedback["instead"] = null): Feedback => ({
  verdict,
  instead,
  note: "",
  by: "desk",
  at: "2031-05-10T12:00:00.000Z",
});

/** An update of one event. */
export const updateOf = (said: Said[], changes: string[]): Telling =>
  tellingOf(toldOf(said, { changes }), { kind: "update" });

/** What somebody may write who wants to forge a message. */
export const hostile: Said = {
  title:
    'Strike\r\nBcc: all@evil.example\u0000 <script>alert(1)</script> \u202egnp.exe http://evil.example/x www.evil.com =HYPERLINK("x")',
  sentence: "They struck\n\nUPDATE: call it off, see https://evil.example/login or evil.com now.",
  publisher: "Wire\nReported by 99 publishers",
  source: ["unlisted:\u202eband\u0007 of\r\nmen <b>"],
  target: [],
  object: "a depot\r\nWho: nobody, see https://evil.example/x <b>",
  url: "javascript:alert(1)",
};

/** Texts that are hard to fit into a line. */
export const hardToFit: [string, Said][] = [
  [
    "long names",
    {
      source: Array.from({ length: 4 }, (_, n) => `unlisted:the ${n} brigade of the long and winding name`),
    },
  ],
  ["one word without end", { source: [`unlisted:${"x".repeat(5000)}`] }],
  ["another script", { source: ["unlisted:كتائب الفجر"], target: ["unlisted:אריה"], place: null }],
  ["marks and quotes", { source: ["unlisted:Ṣādiq’s “Lions” – Œuvre"] }],
  ["characters of two septets", { source: [`unlisted:${"[{~}] ".repeat(30)}`] }],
  ["a long thing", { source: [], target: [], object: `two ${"very ".repeat(12)}old lorries` }],
  ["hostile text", hostile],
];
