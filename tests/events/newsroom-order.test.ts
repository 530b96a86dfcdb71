import { expect, test } from "vitest";
import { walkMerging } from "../../lambdas/events/walk-merging.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { shortHash } from "../../lambdas/store/keys.ts";
import { codedNewsroom } from "../newsroom/coded.ts";
import { tries } from "../proof.ts";
import { partitionOf, seeded, shuffled } from "../shuffled.ts";

const { numRuns: orders } = tries(20, 6);

test(`${orders} orders of arrival make the same events of the sample newsroom`, () => {
  const knowledge = loadKnowledge();
  const articles = [...codedNewsroom(new Date("2026-11-23T12:00:00.000Z"), knowledge).values()];
  const eventsOf = (order: typeof articles) => partitionOf(walkMerging(order, knowledge, shortHash));
  const events = eventsOf(articles);
  // Some events have several reports, or the orders prove nothing.
  expect(events.filter((reports) => reports.includes(" ")).length).toBeGreaterThan(30);
  // Two villages six kilometres apart that one article names, and a suburb with its city.
  expect(events).toContain("aitaroun-shells-levant.0 border-villages-meridian.1");
  expect(events).toContain("border-villages-meridian.0 yaroun-mortar-gulf.0");
  expect(events).toContainEqual(expect.stringMatching(/beirut-commander-orontes\.0 haret-hreik-levant\.0/));
  const random = seeded(11);
  for (let n = 0; n < orders; n++) expect(eventsOf(shuffled(articles, random)), `order ${n}`).toEqual(events);
});
