import type { Uncoded } from "../../lambdas/events/uncoded.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { reportOf, type Said, today } from "./report-of.ts";

/** What headline and lead of both name: the strike on a depot in Dunmere in which Kray's 180 fighters were hit. */
export const named = {
  lead: { places: ["dunmere"], actors: ["red-lantern"], numbers: [] },
  particulars: ["kray", "depot", "180"],
};

/** A report of that strike, by an article whose headline and lead name so much. */
export const namingReport = (said: Said = {}, lead = named.lead): Report => ({
  ...reportOf({ particulars: named.particulars, ...said }),
  lead,
});

/** An article that names the same, and of which nothing is coded. */
export const uncodedArticle = (changes: Partial<Uncoded> = {}): Uncoded => ({
  articleId: "u-1",
  revision: 1,
  publisher: "Harbour",
  url: "https://harbour.example/1",
  title: "Night of fear for Kray's 180 in Dunmere",
  publishedAt: `${today}T10:00:00.000Z`,
  ...named,
  ...changes,
});
