import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expected } from "../newsroom/expected.ts";
import { alertLines, articleLines, eventLines } from "./compare.ts";
import { demoPatienceMs, demoRun } from "./demo-run.ts";
import { deliveriesIn, heldIn, listeners, toldEvents } from "./listeners.ts";
import { readTables, type Tables } from "./read-tables.ts";
import { type Ended, readOutbox, startOnce } from "./start.ts";
import { measureTold } from "./told.ts";

/** The whole stack on the sample newsroom, over the wire: what the README's first command does. */
describe("npm start -- --demo --once", () => {
  let data: { ended: Ended; path: string; remove: () => void };
  let tables: Tables;
  beforeAll(async () => {
    data = await demoRun();
    tables = await readTables(data.path);
  }, demoPatienceMs);
  afterAll(() => data?.remove());

  test("ends well and says what came of it", () => {
    expect(data.ended).toMatchObject({ code: 0, signal: null });
    for (const title of ["Feeds", "Articles", "Events  ", "Alerts", "Set aside", "Outbox", "Next"]) {
      expect(data.ended.stdout).toContain(`\n${title}`);
    }
    expect(data.ended.stdout).not.toContain("Dead letters");
    expect(data.ended.stdout).not.toContain("Grants that no call used");
    expect(data.ended.stdout).toMatch(/^Vedette on its sample newsroom, .*\n5 feeds for \d+ watches and /);
    expect(data.ended.stdout).toMatch(/^\d\d:\d\d:\d\d {2}EVENT {2}5 {2}Air strike by .*, Palmyra, SY, /m);
    expect(data.ended.stdout).toMatch(/\nnpx vedette why e-\w{4} --data /);
    // Where nobody watches a terminal each step is a line, and nothing is rewritten.
    expect(data.ended.stderr).toMatch(/^Starting…\n/);
    expect(data.ended.stdout + data.ended.stderr).not.toMatch(/[\r\u001b]/);
  });

  test("reads every feed and every article, and sets aside what cannot be read", () => {
    expect(tables.feeds.map(({ state }) => state.health)).toEqual(
      new Array(expected.totals.feeds).fill("ok"),
    );
    expect(tables.articles.map(({ slug }) => slug).sort()).toEqual(Object.keys(expected.articles).sort());
    expect(new Set(tables.articles.map(({ state }) => state))).toEqual(new Set(["merged"]));
    expect(tables.feeds.reduce((sum, { state }) => sum + state.itemsSetAside, 0)).toBe(
      expected.totals.setAside,
    );
  });

  test("codes each article as expected", () => {
    for (const [slug, { read, wanted }] of Object.entries(articleLines(tables))) {
      expect(read, slug).toEqual(wanted);
    }
  });

  test("takes for background what is only remembered or imagined, and all else for news", () => {
    for (const { slug, reports } of tables.articles) {
      if (slug in expected.misread) continue;
      const standing = expected.background.includes(slug) ? "background" : "news";
      // Beside its own news an article may tell again what another event is of.
      const retells = expected.events.some(({ retold = [] }) => retold.includes(slug));
      const judged = retells ? reports.filter(({ isMain }) => isMain) : reports;
      expect(
        judged.map((report) => report.standing),
        slug,
      ).toEqual(judged.map(() => standing));
      expect(reports.filter(({ isMain }) => isMain).length).toBe(
        standing === "news" ? Math.min(1, reports.length) : 0,
      );
    }
  });

  test("joins three publishers' strike into one event, and keeps all others apart", () => {
    const { read, wanted } = eventLines(tables);
    expect(read).toEqual(wanted);
  });

  test("owes each person each alert once, and no other; what is not sent waits for a time", () => {
    const { read, wanted } = alertLines(tables);
    expect(read).toEqual(wanted);
    const unsent = tables.alerts.filter(({ state }) => state !== "sent");
    expect(unsent.filter(({ state, held }) => state !== "owed" || held === null)).toEqual([]);
  });

  test("tells each person each happening once, by its place or a party, and nothing else", () => {
    const telling = {
      deliveries: deliveriesIn(data.path),
      events: toldEvents(tables),
      held: heldIn(tables),
      changes: expected.changes,
    };
    const told = listeners.map((listener) => measureTold(listener, telling));
    const faults = told.flatMap(({ id, missed, again, wrong, unnamed }) =>
      Object.entries({ missed, again, wrong, unnamed }).flatMap(([what, keys]) =>
        keys.map((key) => `${id} ${what}: ${key}`),
      ),
    );
    expect(faults.sort()).toEqual(expected.mistold);
    expect(told.map(({ happenings }) => happenings > 10)).toEqual(told.map(() => true));
  });

  test("delivers one digest, and texts that fit", () => {
    const deliveries = deliveriesIn(data.path);
    const digests = deliveries.filter(({ attributes }) => attributes["kind"] === "digest");
    expect(digests.map(({ endpoint }) => endpoint)).toEqual(["evening@example.org"]);
    for (const title of expected.digests.mentions) expect(digests[0]?.body).toContain(title);
    const texts = deliveries.filter(({ protocol }) => protocol === "sms");
    expect(texts.some(({ body }) => body.includes("Palmyra"))).toBe(true);
    // Two parts at most.
    for (const { body } of texts) expect(body.length).toBeLessThanOrEqual(306);
  });

  test("a second run finds nothing new, is answered 304, and tells nobody anything", async () => {
    const before = readOutbox(data.path);
    const second = await startOnce(data.path);
    expect(second.code).toBe(0);
    const after = await readTables(data.path);
    expect(after.feeds.map(({ state }) => state.health)).toEqual(
      new Array(expected.totals.feeds).fill("unchanged"),
    );
    expect(readOutbox(data.path)).toEqual(before);
    expect(after.articles).toEqual(tables.articles);
    expect(after.events).toEqual(tables.events);
    expect(after.alerts).toEqual(tables.alerts);
  });
});
