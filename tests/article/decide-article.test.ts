import { describe, expect, it } from "vitest";
import type { Article } from "../../lambdas/article/article.ts";
import { articleIdOfUrl } from "../../lambdas/article/article-id.ts";
import { decideArticle, type Origin, sameArticle } from "../../lambdas/article/decide-article.ts";
import type { FeedItem } from "../../lambdas/feed/feed.ts";

const now = "2031-05-04T12:00:00.000Z";
const origin: Origin = {
  feedId: "harbour",
  publisher: "Harbour",
  reliability: "B",
  stance: "independent",
  language: "en",
  fullText: true,
  site: "news.example",
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
  sharesPage = false,
) => {
  const changed = { ...item, ...changes };
  const same = sameArticle(changed, known);
  const place = { id: same?.id ?? articleIdOfUrl(changed.link), stored: same, sharesPage };
  return decideArticle(changed, place, from, () => "regular", now);
};
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

  it("lets no feed with an equal or lesser claim change it, and remembers nothing of its words", () => {
    for (const other of [
      { ...origin, feedId: "twin", publisher: "Twin" },
      { ...origin, feedId: "blog", publisher: "Blog", site: "blog.example" },
      { ...origin, feedId: "wire", publisher: "Wire", reliability: "A" as const, site: "wire.example" },
      { ...origin, feedId: null, publisher: "By hand", reliability: "A" as const, site: null },
    ]) {
      const decision = decide({ title: "In other words" }, { ...nothing, byLink: stored }, other);
      expect(decision, other.publisher).toEqual({ kind: "leave", article: stored });
    }
  });

  it("gives it to the feed of its own site as a revision, whatever the first lister said of it", () => {
    const blog: Origin = {
      feedId: "blog",
      publisher: "Blog",
      reliability: "A",
      stance: "party to the conflict",
      language: "fr",
      fullText: false,
      site: "blog.example",
    };
    const lie = {
      title: "Spring fashion",
      publishedAt: "2030-05-04T11:00:00.000Z",
      link: `${item.link}#blog`,
    };
    const listed: Article = { ...decide(lie, nothing, blog).article, state: "merged", reading: "backlog" };
    expect(listed).toMatchObject({ ownSite: false, listedBy: ["blog"] });
    const decision = decide({ publishedAt: null }, { ...nothing, byLink: listed });
    expect(decision).toMatchObject({ kind: "take-over", text: "Short. And long." });
    expect(decision.article).toEqual({
      ...decide({ publishedAt: null }).article,
      revision: 2,
      listedBy: ["harbour", "blog"],
      firstSeenAt: listed.firstSeenAt,
    });
    // And it is not taken back.
    const back = decide(lie, { ...nothing, byLink: decision.article }, blog);
    expect(back).toEqual({ kind: "again", article: decision.article });
  });

  it("gives it from a less reliable stranger to a more reliable one, also where the words are the same", () => {
    const stranger = (feedId: string, reliability: Origin["reliability"]): Origin => {
      return { ...origin, feedId, publisher: feedId, reliability, site: `${feedId}.example` };
    };
    const grades = ["F", "E", "D", "C", "B", "A"] as const;
    let owned = decide({}, nothing, stranger("f0", "F")).article;
    for (const [n, grade] of grades.slice(1).entries()) {
      const decision = decide({}, { ...nothing, byLink: owned }, stranger(`f${n + 1}`, grade));
      expect(decision.kind).toBe("take-over");
      owned = decision.article;
      expect(decide({}, { ...nothing, byLink: owned }, stranger("late", grade)).article).toEqual(owned);
    }
    expect(owned.listedBy).toEqual(["f5", "f4", "f3", "f2", "f1", "f0"]);
  });

  it("leaves what was stored before owners were noted with a feed of the same publisher", () => {
    const { ownSite: _, ...before } = stored;
    const sister = { ...origin, feedId: "harbour-world" };
    expect(decide({}, { ...nothing, byLink: before }, sister).kind).toBe("leave");
    const stranger = { ...before, publisher: "Blog", feedId: "blog" };
    expect(decide({}, { ...nothing, byLink: stranger }).kind).toBe("take-over");
  });

  it("reads no page that it shares with others", () => {
    expect(decide({}, nothing, origin, true).article).toMatchObject({ sharesPage: true, fullText: false });
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
