import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { eventTexts } from "../../lambdas/alerts/event-texts.ts";
import { indexWatches } from "../../lambdas/alerts/index-watches.ts";
import { matchWatch } from "../../lambdas/alerts/match-watch.ts";
import { type Watch, watchSchema } from "../../lambdas/alerts/watch.ts";
import { check } from "../../lambdas/check.ts";
import { addDays } from "../../lambdas/events/days.ts";
import { happeningOfReport } from "../../lambdas/events/happening.ts";
import { indexRows } from "../../lambdas/events/index-rows.ts";
import { uncodedKey } from "../../lambdas/store/keys.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { eventOf } from "../alerts/event-of.ts";
import { openDesk } from "../desk.ts";
import { reportOf } from "../events/report-of.ts";
import { uncodedArticle } from "../events/uncoded-of.ts";
import { fictional } from "../fictional.ts";
import { bestOfEach } from "./best-seconds.ts";

/** Watches and stored events cost what they touch, not what there is: each pair of figures is of one run. */
export async function eventRows(): Promise<string[][]> {
  return [...matchingRows(), ...(await mergingRows())];
}

/** Watches that an air strike on Dunmere does not hit: by other actors and places, circles far away. */
function strangers(count: number): Watch[] {
  const actors = ["candria", "esmeria", "drovnia", "borduva"];
  return Array.from({ length: count }, (_, n) =>
    check(
      watchSchema,
      n % 2 === 0
        ? { id: `w-${n}`, actors: [actors[n % actors.length]], classes: ["AGREE"] }
        : { id: `w-${n}`, places: [{ name: "far", lat: (n % 80) - 10, lon: n % 170, radiusKm: 50 }] },
      "a watch of the bench",
    ),
  );
}

function matchingRows(): string[][] {
  const event = eventOf();
  const hit = check(watchSchema, { id: "hit", places: ["dunmere"] }, "a watch of the bench");
  const texts = eventTexts(event);
  const matchAll = (count: number) => {
    const watchesFor = indexWatches([...strangers(count - 1), hit], fictional);
    return () => {
      for (let n = 0; n < 2000; n++)
        for (const watch of watchesFor(event)) matchWatch(event, watch, fictional, texts);
    };
  };
  const works = [matchAll(100), matchAll(10_000)];
  const [few = 0, many = 0] = bestOfEach(works, () => performance.now() / 1000);
  return [
    ["one event against 100 watches", `${((few / 2000) * 1e6).toFixed(0)} µs`, ""],
    ["one event against 10,000 watches", `${((many / 2000) * 1e6).toFixed(0)} µs`, ""],
    ["  cost against 100", `${(many / few).toFixed(2)}x`, "at most 3x"],
  ];
}

/** Events a day, in the short history as in the long one: 1,000 are ten days of them, 100,000 near three years. */
const perDay = 100;

/** Rows by which a merge finds events: of a day and class, and of the places and actors that headline and lead name. */
const lookedThrough = /^(?:day|place|actor)#/;
const lead = {
  places: ["dunmere", "quarl", "askel"],
  actors: ["averia-military", "candria-military", "averia"],
  numbers: [4],
};

async function mergingRows(): Promise<string[][]> {
  const [few, many] = [await mergeBeside(1000), await mergeBeside(100_000)];
  return [
    ["merging a report, 1,000 events stored, 100 a day", `${few.ms.toFixed(1)} ms, ${few.calls} calls`, ""],
    ["merging a report, 100,000 events stored", `${many.ms.toFixed(1)} ms, ${many.calls} calls`, ""],
    [
      "  cost against 1,000",
      `${(many.ms / few.ms).toFixed(2)}x, ${many.calls - few.calls} more calls`,
      "at most 2x, none",
    ],
  ];
}

/** As many articles of which nothing is coded as one merge looks through: they name the same places, and mention no event. */
const waitingRows = () =>
  Array.from({ length: 200 }, (_, n) => {
    const uncoded = uncodedArticle({ articleId: `u-${n}`, lead, particulars: [`name${n}`, "commander"] });
    return { ...uncodedKey(uncoded.publishedAt, uncoded.articleId), ...uncoded };
  });

/** The best of several merges of one report, with so many events stored by day as merging looks for them. */
async function mergeBeside(stored: number): Promise<{ ms: number; calls: number }> {
  const desk = await openDesk();
  try {
    const { documents, name } = desk.tables.events;
    const rows = Array.from({ length: stored }, (_, n) => {
      const day = addDays("2031-05-10", -Math.floor(n / perDay));
      const place = n % 3 === 0 ? "quarl" : n % 3 === 1 ? "askel" : "lisport";
      const report = reportOf({ day, place, publishedAt: `${day}T09:00:00.000Z` });
      const event = { ...eventOf({ day, place, publishedAt: `${day}T09:00:00.000Z` }), id: `e-${n}` };
      return indexRows(event, [happeningOfReport(report)]).filter(({ pk }) => lookedThrough.test(pk));
    }).flat();
    const items: Record<string, unknown>[] = [...rows, ...waitingRows()];
    for (let first = 0; first < items.length; first += 25) {
      const puts = items.slice(first, first + 25).map((Item) => ({ PutRequest: { Item } }));
      await documents.send(new BatchWriteCommand({ RequestItems: { [name]: puts } }));
    }
    let [ms, calls] = [Number.POSITIVE_INFINITY, 0];
    for (let n = 0; n < 12; n++) {
      const report = { ...reportOf({ id: `a-${n}.0`, publisher: `Paper ${n}` }), lead };
      await desk.storeCoded([report]);
      desk.dieAfter(Number.POSITIVE_INFINITY);
      const start = performance.now();
      await mergeArticle(report, desk.merge);
      // The first ones begin the event and warm the process up.
      if (n > 2) ms = Math.min(ms, performance.now() - start);
      calls = desk.calls();
    }
    return { ms, calls };
  } finally {
    await desk.stop();
  }
}
