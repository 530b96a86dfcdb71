import { describe, expect, test } from "vitest";
import { fictional } from "../../fictional.ts";
import * as ACCUSE from "./ACCUSE.ts";
import * as AGREE from "./AGREE.ts";
import * as ASSAULT from "./ASSAULT.ts";
import * as COERCE from "./COERCE.ts";
import * as CONSULT from "./CONSULT.ts";
import * as COOPERATE from "./COOPERATE.ts";
import * as MOBILIZE from "./MOBILIZE.ts";
import * as RETREAT from "./RETREAT.ts";
import * as THREATEN from "./THREATEN.ts";

const lists = { ACCUSE, AGREE, ASSAULT, COERCE, CONSULT, COOPERATE, MOBILIZE, RETREAT, THREATEN };

describe.each(Object.entries(lists))("the sentences for %s", (ploverClass, { hits, nearMisses }) => {
  const all = [...hits, ...nearMisses];
  const reports = all.flatMap((sentence) => sentence.reports);

  test("are at least ten that code it and six that do not", () => {
    expect(hits.length).toBeGreaterThanOrEqual(10);
    expect(nearMisses.length).toBeGreaterThanOrEqual(6);
    const classesOf = (sentence: (typeof all)[number]) => sentence.reports.map((one) => one.ploverClass);
    expect(hits.filter((sentence) => !classesOf(sentence).some((one) => one === ploverClass))).toEqual([]);
    expect(nearMisses.filter((sentence) => classesOf(sentence).some((one) => one === ploverClass))).toEqual(
      [],
    );
  });

  test("name invented actors and places alone, each sentence once", () => {
    const actorIds = reports.flatMap((report) => [...report.source, ...report.target]);
    expect(actorIds.filter((id) => !fictional.actors.has(id))).toEqual([]);
    const placeIds = reports.flatMap((report) => (report.place === undefined ? [] : [report.place]));
    expect(placeIds.filter((id) => !fictional.places.has(id))).toEqual([]);
    expect(new Set(all.map((sentence) => sentence.text)).size).toBe(all.length);
  });
});
