import type { Article } from "../lambdas/article/article.ts";

/** An article of a made-up feed, stored and not coded, but for the changes. */
export const articleOf = (changes: Partial<Article> = {}): Article => ({
  id: "a-1",
  revision: 1,
  fingerprint: "f",
  url: null,
  feedId: "harbour",
  listedBy: ["harbour"],
  sharesPage: false,
  publisher: "Harbour",
  reliability: "B",
  stance: "independent",
  language: "en",
  title: "News",
  publishedAt: null,
  datedAhead: false,
  firstSeenAt: "2031-05-04T11:59:00.000Z",
  reading: "regular",
  fullText: true,
  state: "stored",
  stateReason: "",
  stateSince: "2031-05-04T11:59:00.000Z",
  attempt: 0,
  ...changes,
});
