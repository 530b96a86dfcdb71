import { describe, expect, test } from "vitest";
import { fictional } from "../../fictional.ts";
import { lists } from "./lists.ts";
import { modalities } from "./modalities.ts";
import { roles } from "./roles.ts";

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

test("the sentences for roles and modalities name invented actors alone, each text once", () => {
  const ids = roles.flatMap(({ source, target }) => [...source, ...target]);
  expect(ids.filter((id) => !fictional.actors.has(id))).toEqual([]);
  const texts = [...roles, ...modalities].map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});
