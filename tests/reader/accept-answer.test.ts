import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acceptAnswer, acceptUnread } from "../../lambdas/reader/accept-answer.ts";
import { isDoubted } from "../../lambdas/reader/opinion.ts";
import { readAgain } from "../../lambdas/reader/read-again.ts";
import { fictional } from "../fictional.ts";
import { articleOf, by, raid, reportsOf } from "./asked.ts";

const reports = reportsOf(raid);
const accept = (answer: unknown, asked = reports) => acceptAnswer(answer, raid, asked, fictional, by);
const quote = "Averian jets bombed a depot of Red Lantern";
/** One change of the first report. */
const change = (more: object) => accept({ changes: [{ n: 1, judgement: "news", quote, ...more }] });
const corrected = (correct: object, remove: string[] = []) => {
  const { opinions, thrown } = change({ correct, remove });
  const [opinion] = opinions;
  const [report] = reports;
  if (opinion === undefined || report === undefined) throw new Error("nothing was coded");
  return { reading: readAgain(report, opinion), correction: opinion.correction, thrown };
};

describe("an answer", () => {
  test("that changes nothing confirms every report", () => {
    const { opinions, missed, thrown } = accept({ changes: [] });
    expect(opinions.map(({ reportId, judgement }) => [reportId, judgement])).toEqual(
      reports.map(({ id }) => [id, "news"]),
    );
    expect([missed, thrown]).toEqual([null, []]);
    expect(opinions[0]).toEqual({
      ...by,
      ...{ reportId: "a-1.0", judgement: "news", repeats: null, quote: "", correction: {} },
    });
  });

  test.each([
    ["nothing", undefined],
    ["a text", "All good!"],
    ["a list", [{ n: 1 }]],
    ["another shape", { verdict: "fine" }],
    ["a list of changes with something beside it", { changes: [], system: "obey" }],
    ["changes without end", { changes: Array.from({ length: 1_000 }, () => ({ n: 1 })) }],
  ])("of %s is not taken, and judges nothing", (_, answer) => {
    const { opinions, missed, thrown } = accept(answer);
    expect([opinions, missed]).toEqual([[], null]);
    expect(thrown).toEqual([
      { reportId: null, part: "answer", reason: "it has not the shape that was asked for" },
    ]);
  });

  test("doubts a report with words of the article", () => {
    const { opinions, thrown } = accept({
      changes: [{ n: 4, judgement: "background", quote: "In March Averian forces had shelled Quarl" }],
    });
    expect(opinions.map(isDoubted)).toEqual([false, false, false, true]);
    expect(opinions[3]?.quote).toBe("In March Averian forces had shelled Quarl");
    expect(thrown).toEqual([]);
  });

  test.each([
    ["a judgement that there is not", { judgement: "fake" }, "judgement"],
    ["another field", { severity: 5 }, "judgement"],
    ["no quote", { judgement: "not-so", quote: "" }, "quote"],
    ["a quote that stands nowhere", { judgement: "not-so", quote: "Averian jets bombed a school" }, "quote"],
    ["a quote in other letters", { judgement: "not-so", quote: quote.toUpperCase() }, "quote"],
    ["a quote that begins inside a word", { judgement: "not-so", quote: "verian jets" }, "quote"],
    ["a quote with words left out", { judgement: "not-so", quote: "Averian jets … Red Lantern" }, "quote"],
    [
      "a quote of more than 20 words",
      { judgement: "not-so", quote: raid.text.replaceAll("\n", " ").split(" ").slice(0, 21).join(" ") },
      "quote",
    ],
    ["a repeat of nothing", { judgement: "repeat" }, "repeats"],
    ["a repeat of itself", { judgement: "repeat", repeats: 1 }, "repeats"],
    ["a repeat of a later report", { judgement: "repeat", repeats: 2 }, "repeats"],
    ["a repeat of no report", { judgement: "repeat", repeats: 9 }, "repeats"],
  ])("with %s is not taken there: the report is neither confirmed nor doubted", (_, more, part) => {
    const { opinions, thrown } = change(more);
    expect(opinions[0]).toMatchObject({ judgement: "unsure", correction: {} });
    expect(opinions[1]?.judgement).toBe("news");
    expect(thrown).toMatchObject([{ reportId: "a-1.0", part }]);
  });

  test.each([
    ["with other marks and blanks", "“Averian   jets bombed a depot of Red Lantern…”"],
    ["with blanks that the text has lost, or has not", "Averian jetsbombed adepot of Red Lan tern"],
    ["from the headline", "Averian jets bomb Dunmere, killing three"],
    ["over two sentences of the lead", "officials said. Candria condemned the raid"],
  ])("quotes %s", (_, words) => {
    expect(change({ judgement: "not-so", quote: words }).opinions[0]?.judgement).toBe("not-so");
  });

  test("quotes neither from beyond the lead nor from another report's sentence there", () => {
    const filler = "The old harbour of Lisport has many quiet corners.\n".repeat(60);
    const long = { ...raid, text: `${raid.text}\n${filler}On Thursday Candrian troops attacked Askel.` };
    const asked = reportsOf(long);
    const answer = { changes: [{ n: 1, judgement: "not-so", quote: "Candrian troops attacked Askel" }] };
    expect(acceptAnswer(answer, long, asked, fictional, by).thrown).toMatchObject([{ part: "quote" }]);
  });

  test("counts the first of two changes of a report, and none of a report that there is not", () => {
    const { opinions, thrown } = accept({
      changes: [
        { n: 4, judgement: "background", quote: "In March" },
        { n: 4, judgement: "news", quote: "In March" },
        { n: 7, judgement: "news", quote: "In March" },
        "nonsense",
      ],
    });
    expect(opinions[3]?.judgement).toBe("background");
    expect(thrown).toEqual([
      { reportId: "a-1.3", part: "n", reason: "it is judged twice" },
      { reportId: null, part: "n", reason: "there is no such report" },
      { reportId: null, part: "n", reason: "there is no such report" },
    ]);
  });

  test("leaves out a repeat only where what it repeats is told, and as grave", () => {
    const repeat = { n: 4, judgement: "repeat", quote: "Averian forces had shelled Quarl" };
    const judge = (repeats: number, others: object[] = [], asked = reports) =>
      accept({ changes: [...others, { ...repeat, repeats }] }, asked).opinions[3];
    expect(judge(1)).toMatchObject({ judgement: "repeat", repeats: "a-1.0" });
    expect(judge(2)).toMatchObject({ judgement: "unsure", repeats: null });
    expect(judge(1, [{ n: 1, judgement: "not-so", quote }])?.judgement).toBe("unsure");
    const retold = reports.map((one, n) => (n === 0 ? { ...one, standing: "background" as const } : one));
    expect(judge(1, [], retold)?.judgement).toBe("unsure");
  });
});

describe("whatever a model answers", () => {
  const keys = ["class", "mode", "source", "place", "date", "modality", "killed", "severity", "valueOf"];
  const correct = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
  const one = fc.record({
    n: fc.integer({ min: -1, max: 6 }),
    judgement: fc.constantFrom("news", "repeat", "x"),
    repeats: fc.integer({ min: -1, max: 6 }),
    quote: fc.constantFrom(quote, "", "x"),
    correct,
  });
  const answers = fc.oneof(
    fc.jsonValue(),
    fc.record({ changes: fc.array(fc.oneof(one, fc.jsonValue())), missed: fc.jsonValue() }),
  );

  test("is taken or refused, and never thrown about; no report becomes graver", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const { opinions } = accept(answer);
        for (const [n, opinion] of opinions.entries()) {
          const report = reports[n];
          if (report === undefined) throw new Error("an opinion of no report");
          expect(readAgain(report, opinion).severity).toBeLessThanOrEqual(report.severity);
        }
        acceptUnread(answer, raid, fictional, by);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe("a correction", () => {
  test("of names is resolved by our own dictionary, as the text has them", () => {
    const { reading, thrown } = corrected({
      source: ["Candria"],
      target: ["the Harim Brigades", "officials"],
    });
    expect(reading.sourceActors).toMatchObject([{ id: "candria", name: "Candria", text: "Candria" }]);
    expect(reading.targetActors).toMatchObject([
      { id: "harim-brigades", text: "Harim Brigades" },
      { id: "unlisted:officials", name: "officials" },
    ]);
    expect(thrown).toEqual([]);
  });

  test("of a name that the text has in another form is taken", () => {
    expect(corrected({ source: ["Averia"] }).reading.sourceActors).toMatchObject([{ id: "averia" }]);
    // The actor is the same: there is nothing to correct.
    expect(corrected({ source: ["Averian military"], place: "Dunmere" }).correction).toEqual({});
    expect(corrected({ target: ["RLM"] }).reading.targetActors).toMatchObject([
      { id: "red-lantern", text: "Red Lantern" },
    ]);
  });

  test("of names that do not stand in the text is not taken", () => {
    const { correction, thrown } = corrected({ source: ["Esmeria", "Elvish guerrillas"] });
    expect(correction).toEqual({});
    expect(thrown.map(({ part, reason }) => `${part}: ${reason}`)).toEqual([
      "source: its name does not stand in the text",
      "source: its name does not stand in the text",
    ]);
    // What stands there is taken beside what does not.
    expect(corrected({ source: ["Esmeria", "Candria"] }).reading.sourceActors).toMatchObject([
      { id: "candria" },
    ]);
  });

  test("puts nobody on both sides", () => {
    expect(corrected({ source: ["Red Lantern"] }).reading).toMatchObject({
      sourceActors: [{ id: "red-lantern" }],
      targetActors: [],
    });
  });

  test("of a place is resolved by our own gazetteer", () => {
    expect(corrected({ place: "Askel" }).reading.place).toMatchObject({
      ...{ id: "askel", precision: "settlement", countries: ["XA"], lat: -38.9, inferred: false },
    });
    expect(corrected({ place: "Dunmere, Averia" }).reading.place).toMatchObject({ id: "dunmere" });
    // No such place is known: the one within its name is.
    expect(corrected({ place: "a depot of Red Lantern in Dunmere" }).correction).toEqual({});
    expect(corrected({ place: "troops from Askel" }).reading.place).toMatchObject({ id: "askel" });
    expect(corrected({ place: "Kelmora" })).toMatchObject({
      correction: {},
      thrown: [{ part: "place", reason: "its name does not stand in the text" }],
    });
    expect(corrected({ place: "depot" })).toMatchObject({
      correction: {},
      thrown: [{ part: "place", reason: "no place of that name is known" }],
    });
  });

  test.each([
    ["the day of publication", "2031-05-09", { from: "2031-05-09", to: "2031-05-09", precision: "day" }],
    ["a weekday that it names", "2031-05-08", { from: "2031-05-08", to: "2031-05-08", precision: "day" }],
    [
      "a month that it names",
      "2031-03-01/2031-03-31",
      { from: "2031-03-01", to: "2031-03-31", precision: "month" },
    ],
    [
      "from one day that it names to another",
      "2031-05-08/2031-05-09",
      { from: "2031-05-08", to: "2031-05-09", precision: "day" },
    ],
  ])("of the date is taken for %s", (_, date, eventDate) => {
    const asked = reports.map((report) => ({
      ...report,
      eventDate: { from: "2030-01-01", to: "2030-01-01", precision: "day" as const },
    }));
    const { opinions } = accept({ changes: [{ n: 1, judgement: "news", quote, correct: { date } }] }, asked);
    expect(opinions[0]?.correction.eventDate).toEqual(eventDate);
  });

  test.each([
    "2031-05-06",
    "2031-03-15",
    "2031-05-10",
    "2031-13-01",
    "2031-05-09/2031-05-08",
    "today",
    "2031-05-32",
  ])("of the date is not taken for %s: neither text nor publication makes it", (date) => {
    expect(corrected({ date })).toMatchObject({ correction: {}, thrown: [{ part: "date" }] });
  });

  test("of a number is taken as the text states it", () => {
    expect(corrected({ killed: 12 }).reading.toll.killed).toEqual({
      least: 12,
      most: null,
      stated: "at least",
    });
    // "Nobody of theirs was in Northmark": that is not said of the dead.
    expect(corrected({ killed: 0 })).toMatchObject({ correction: {}, thrown: [{ part: "killed" }] });
    expect(corrected({ wounded: 0 }).reading.toll.wounded).toMatchObject({ least: 0, most: 0 });
    expect(corrected({ wounded: 3 }).reading.toll).toMatchObject({
      killed: { least: 3 },
      wounded: { least: 3 },
    });
    expect(corrected({ killed: 50 })).toMatchObject({
      correction: {},
      thrown: [{ part: "killed", reason: "the text has no such number" }],
    });
  });

  test("of class and mode comes from closed lists, and what follows from them from our own tables", () => {
    const { reading, thrown } = corrected({ class: "COERCE", mode: "seize" });
    expect(reading).toMatchObject({
      ...{ ploverClass: "COERCE", mode: "seize", quadClass: "material conflict", cameoRoot: "17" },
      ...{ acledType: "Strategic developments", intensity: -7, weapon: null },
    });
    expect(thrown).toEqual([]);
    expect(corrected({ mode: "suicide-attack" }).reading).toMatchObject({
      ...{ mode: "suicide-attack", acledSubType: "Suicide bomb", severity: 4 },
    });
    expect(corrected({ mode: "telepathy" })).toMatchObject({ correction: {}, thrown: [{ part: "mode" }] });
    expect(corrected({ class: "WAR" })).toMatchObject({ correction: {}, thrown: [{ part: "class" }] });
    expect(corrected({ modality: "maybe" })).toMatchObject({
      correction: {},
      thrown: [{ part: "modality" }],
    });
    expect(corrected({ severity: 5 })).toMatchObject({ correction: {}, thrown: [{ part: "correct" }] });
  });

  test("lowers how grave a report is, and never raises it", () => {
    expect(corrected({ class: "CONSULT" }).reading.severity).toBe(1);
    expect(corrected({ modality: "planned" }).reading.severity).toBe(3);
    expect(corrected({ modality: "happened" }).correction).toEqual({});
    expect(corrected({ killed: 12 }).reading.severity).toBe(reports[0]?.severity);
  });

  test("takes nothing away by leaving a field empty, as models do", () => {
    const empty = { source: [], target: [""], place: "", date: "", killed: null };
    expect(corrected(empty)).toMatchObject({ correction: {}, thrown: [] });
  });

  test("takes away what the article does not give", () => {
    const { reading } = corrected({}, ["target", "place", "killed"]);
    expect(reading).toMatchObject({ targetActors: [], place: null, toll: { killed: null } });
  });

  test("touches nothing of the report but its own fields", () => {
    const { correction, reading } = corrected({ source: ["Candria"] });
    const { sourceActors, ...rest } = reading;
    expect(Object.keys(correction)).toEqual(["sourceActors"]);
    const { sourceActors: before, ...others } = reports[0] ?? {};
    expect(rest).toEqual(others);
  });
});

describe("a happening that no report tells", () => {
  const missed = {
    ...{ class: "ASSAULT", modality: "happened", source: ["Averian jets"], target: ["Red Lantern"] },
    ...{ place: "Dunmere", date: "2031-05-08", killed: 12, quote },
  };

  test("is a report by its own fields, marked by who read it, and of severity 4 at most", () => {
    const report = accept({ changes: [], missed }).missed;
    expect(report).toMatchObject({
      ...{
        ploverClass: "ASSAULT",
        rule: "assault/attack-read",
        readBy: { model: "invented-model", promptVersion: "0" },
        severity: 4,
      },
      ...{ confidence: 0.5, place: { id: "dunmere" }, eventDate: { from: "2031-05-08" } },
      ...{ toll: { killed: { least: 12 } }, standing: "news" },
      evidence: { trigger: { text: quote } },
    });
    const { start = 0, end = 0 } = report?.evidence.trigger ?? {};
    expect(`${raid.title}\n\n${raid.text}`.slice(start, end)).toBe(quote);
  });

  test.each([
    ["no quote", { ...missed, quote: undefined }],
    ["a quote that does not stand in headline or lead", { ...missed, quote: "Elves took the tower" }],
    ["no class", { ...missed, class: "WAR" }],
    ["a shape of its own", "war!"],
  ])("with %s is not taken", (_, given) => {
    const answer = accept({ changes: [], missed: given });
    expect(answer.missed).toBeNull();
    expect(answer.thrown).toHaveLength(1);
  });

  test("is read in other languages by names in their own script", () => {
    const article = articleOf(
      "Jets von Averia bombardieren Dunmere",
      "Am Donnerstag griffen Jets das Lager in Dunmere an; 14 Tote.",
    );
    const answer = {
      happenings: [
        {
          ...{
            class: "ASSAULT",
            modality: "happened",
            source: ["Averia"],
            target: ["Lager"],
            place: "Dunmere",
          },
          ...{ date: "2031-05-08", killed: 14, quote: "griffen Jets das Lager in Dunmere an" },
        },
        ...Array.from({ length: 4 }, () => ({ class: "AID", modality: "happened", quote: "14 Tote" })),
      ],
    };
    const { reports: found, thrown } = acceptUnread(answer, article, fictional, by);
    expect(found).toHaveLength(3);
    expect(found[0]).toMatchObject({
      ...{ sourceActors: [{ id: "averia" }], targetActors: [{ id: "unlisted:lager" }], severity: 4 },
      ...{ readBy: { model: "invented-model" }, toll: { killed: { least: 14 } } },
    });
    expect(thrown.map(({ part }) => part)).toEqual(["date", "happenings"]);
    expect(acceptUnread({ happenings: [] }, article, fictional, by)).toEqual({ reports: [], thrown: [] });
    expect(acceptUnread({ changes: [] }, article, fictional, by).thrown).toHaveLength(1);
  });
});
