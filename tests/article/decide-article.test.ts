import { describe, expect, it } from "vitest";
import type { Article } from "../../lambdas/article/article.ts";
import { decideArticle, type Origin } from "../../lambdas/article/decide-article.ts";
import type { FeedItem } from "../../lambdas/feed/feed.ts";

const now = "2031-05-04T12:00:00.000Z";
const origin: Origin = {
  feedId: "harbour",
  publisher: "Harbour",
  reliability: "B",
  stance: "independent",
  language: "en",
  fullText: true,
};
const item: FeedItem = {
  guid: "1",
  link: "https://news.example/1?utm_source=rss",
  title: "One",
  summary: "Short.",
  content: "Short. And long.",
  publishedAt: "2031-05-04T11:00:00.000Z",
};
const nothing = { byLink: null, byGuid: null };
const decide = (
  changes: Partial<FeedItem> = {},
  known: { byLink: Article | null; byGuid: Article | null } = nothing,
  from: Origin = origin,
) => decideArticle({ ...item, ...changes }, from, known, () => "regular", now);
const stored: Article = { ...decide().article, state: "merged", reading: "backlog" };

describe("decideArticle", () => {
  it("takes what is not known for new, with the longer text", () => {
    const decision = decide();
    expect(decision).toMatchObject({ kind: "new", text: "Short. And long." });
    expect(decision.article).toMatchObject({
      revision: 1,
      state: "stored",
      url: item.link,
      firstSeenAt: now,
    });
  });

  it("never lets an article be published after it was seen", () => {
    const { article } = decide({ publishedAt: "2031-05-04T15:00:00.000Z" });
    expect(article).toMatchObject({ publishedAt: now, datedAhead: true });
    const earlier = { ...article, publishedAt: "2031-05-04T10:00:00.000Z", state: "merged" as const };
    const again = decide(
      { title: "One, corrected", publishedAt: "2031-05-04T15:00:00.000Z" },
      { ...nothing, byLink: earlier },
    );
    expect(again.article).toMatchObject({ publishedAt: earlier.publishedAt, datedAhead: true });
    expect(decide({ publishedAt: null }).article.publishedAt).toBeNull();
  });

  it("leaves what is the same, and sends on what may not have been sent", () => {
    expect(decide({}, { ...nothing, byLink: stored }).kind).toBe("leave");
    expect(decide({}, { ...nothing, byLink: { ...stored, state: "stored" } }).kind).toBe("again");
    expect(decide({ summary: " Short.\n" }, { ...nothing, byLink: stored }).kind).toBe("leave");
  });

  it("takes a changed title or text for a revision; old news stays old unless it is dated anew", () => {
    const changed = decide({ title: "One, corrected" }, { ...nothing, byLink: stored });
    expect(changed).toMatchObject({
      kind: "revision",
      article: { id: stored.id, revision: 2, reading: "backlog" },
    });
    const dated = decide(
      { title: "Two", publishedAt: "2031-05-04T11:50:00.000Z" },
      { ...nothing, byLink: stored },
    );
    expect(dated.article.reading).toBe("regular");
  });

  it("lets no other feed change it", () => {
    const other = { ...origin, feedId: "elsewhere" };
    expect(decide({ title: "In other words" }, { ...nothing, byLink: stored }, other).kind).toBe("leave");
  });

  it("goes by the guid when the link changed, but not when the title did as well", () => {
    const moved = { link: "https://news.example/moved" };
    expect(decide(moved, { ...nothing, byGuid: stored })).toMatchObject({
      kind: "leave",
      article: { id: stored.id },
    });
    const other = decide({ ...moved, title: "Another matter" }, { ...nothing, byGuid: stored });
    expect(other.kind).toBe("new");
    expect(other.article.id).not.toBe(stored.id);
  });
});
