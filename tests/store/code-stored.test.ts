import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Article, TextFrom } from "../../lambdas/article/article.ts";
import { articleIdOfUrl } from "../../lambdas/article/article-id.ts";
import { BadInput } from "../../lambdas/check.ts";
import type { Named } from "../../lambdas/reports/code-article.ts";
import { allow, perHour } from "../../lambdas/store/allowances.ts";
import { articlesNaming } from "../../lambdas/store/article-names.ts";
import { getText } from "../../lambdas/store/article-texts.ts";
import {
  articlesInState,
  getArticle,
  getReports,
  moveArticle,
  putArticle,
} from "../../lambdas/store/articles.ts";
import { codeStored, takeArticleMessage } from "../../lambdas/store/code-stored.ts";
import { pollFeeds } from "../../lambdas/store/poll-feeds.ts";
import { mostFailed } from "../../lambdas/store/tries.ts";
import { articleOf } from "../article-of.ts";
import { type LocalQueues, type LocalTables, startQueues, startTables } from "../local-aws.ts";
import { Killed, strikeReport, wirePipeline } from "../pipeline.ts";
import { type Site, startSite } from "../site.ts";

/** In French, so that it is not coded, of people and places that the invented dictionary holds. */
const french =
  "Des avions ont frappé un dépôt près de Dunmere dans la nuit de lundi, ont indiqué deux habitants de la ville. " +
  "Averia a démenti, et Borduva a demandé une réunion. Personne à Averia n'a voulu dire si des appareils avaient décollé.";
const english =
  "Aircraft struck a depot near Dunmere in the night to Monday, two people who live in the town said. " +
  "Averia denied it, and Borduva asked for a meeting. Nobody in Averia would say whether aircraft had taken off.";
const summary = "Averian jets struck Brevik on Monday.";
const page = `<!doctype html><html lang="en"><head><title>Averian jets strike Brevik</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Averian jets strike Brevik</h1>
<p>${summary} Residents of the town said that they had heard three explosions shortly after noon, one of them close to the grain market.</p>
<p>The Borduvan government called the attack a breach of the truce that both sides had signed in Kelmora two years ago, and said that it would answer.</p>
<p>A spokesman of the Averian army declined to comment, but said that operations against the Sons of the Marsh would go on as planned.</p>
</article><footer>All rights reserved</footer></body></html>`;

describe("code-article", () => {
  let tables: LocalTables;
  let queues: LocalQueues;
  let site: Site;
  beforeAll(async () => {
    queues = await startQueues();
    site = await startSite();
  });
  beforeEach(async () => {
    await tables?.stop();
    tables = await startTables();
    queues.empty();
    site.pages.clear();
    site.requests.length = 0;
    site.pages.set("/strike", { body: page, headers: { "content-type": "text/html; charset=utf-8" } });
  });
  afterAll(async () => {
    await Promise.all([tables.stop(), queues.stop(), site.stop()]);
  });

  /** The coder of these tests reports the text's length, so that what was coded shows. */
  const wire = (dieAfter?: number) =>
    wirePipeline(tables, queues, site.host, {
      ...(dieAfter === undefined ? {} : { dieAfter }),
      code: (article) => [strikeReport(`${article.text.split("\n").length} paragraphs`)],
    });
  const store = async (changes: Partial<Article> = {}, text = summary, textFrom: TextFrom = "feed") => {
    const article = articleOf({
      id: articleIdOfUrl(site.url("/strike")),
      url: site.url("/strike"),
      title: "Averian jets strike Brevik",
      ...changes,
    });
    await putArticle({ articles: tables.articles, retentionDays: 180 }, article, text, textFrom);
    return { articleId: article.id, revision: article.revision };
  };
  const sent = () => queues.waiting("reports");

  it("codes the page's text, keeps the reports with provenance, and sends them on", async () => {
    const message = await store();
    const found = await codeStored(message, wire());
    expect(found?.textFrom).toBe("page");
    const stored = await getReports(tables.articles, message.articleId, 1);
    expect(stored).toEqual(found);
    expect(stored?.reports[0]).toMatchObject({
      id: `${message.articleId}.0`,
      publisher: "Harbour",
      reliability: "B",
      publishedAt: "2031-05-04T11:59:00.000Z",
      evidence: { trigger: { text: "3 paragraphs" } },
    });
    expect(await getArticle(tables.articles, message.articleId)).toMatchObject({ state: "coded" });
    expect(sent()).toEqual([{ kind: "reports", ...message }]);
  });

  it("sends on what codes nothing when its lead names enough to be looked for among events, and nothing else of the kind", async () => {
    const named: Named = {
      lead: { places: ["brevik"], actors: ["averia"], numbers: [] },
      particulars: ["180"],
    };
    const coding = (found: Named | null) => ({
      ...wire(),
      code: () => ({ reports: [], named: found, inPart: null }),
    });
    const message = await store();
    const found = await codeStored(message, coding(named));
    expect(found).toMatchObject({
      reports: [],
      uncoded: { articleId: message.articleId, publisher: "Harbour", ...named },
    });
    expect(await getReports(tables.articles, message.articleId, 1)).toEqual(found);
    expect(await getArticle(tables.articles, message.articleId)).toMatchObject({
      state: "coded",
      reportCount: 0,
    });
    expect(sent()).toEqual([{ kind: "reports", ...message }]);
    const others: [string, Named | null][] = [
      ["a-vague", { ...named, lead: { places: [], actors: [], numbers: [] } }],
      ["a-other", null],
    ];
    for (const [id, of] of others) {
      const other = await store({ id });
      expect(await codeStored(other, coding(of))).toEqual({ reports: [], textFrom: "page" });
      expect(await getArticle(tables.articles, id)).toMatchObject({ state: "merged" });
    }
    expect(sent()).toHaveLength(1);
  });

  it("dates by its page what its feed does not date: an old page that turns up is no news", async () => {
    const old = page.replace(
      "</head>",
      '<meta property="article:published_time" content="2028-02-03T10:00:00Z"></head>',
    );
    site.pages.set("/strike", { body: old, headers: { "content-type": "text/html; charset=utf-8" } });
    const undated = await codeStored(await store({ publishedAt: null }), wire());
    expect(undated?.reports[0]?.publishedAt).toBe("2028-02-03T10:00:00.000Z");
    const dated = await codeStored(
      await store({ id: "a-dated", publishedAt: "2031-05-04T11:00:00.000Z" }),
      wire(),
    );
    expect(dated?.reports[0]?.publishedAt).toBe("2031-05-04T11:00:00.000Z");
  });

  it("codes the feed's summary when the page refuses, fails, hangs or speaks of something else", async () => {
    const consent = `<!doctype html><title>Before you go on</title><article>${"<p>We value your privacy and would like to store cookies on your device.</p>".repeat(9)}</article>`;
    const pages = [
      { status: 403 },
      { status: 503 },
      { body: consent },
      { body: "%PDF", headers: { "content-type": "application/pdf" } },
    ];
    for (const [n, answer] of pages.entries()) {
      site.pages.set(`/page-${n}`, answer);
      const url = site.url(`/page-${n}`);
      const message = await store({ id: articleIdOfUrl(url), url });
      expect(await codeStored(message, wire())).toMatchObject({ textFrom: "feed", reports: [{ url }] });
    }
    expect(sent()).toHaveLength(pages.length);
  });

  it("does not read pages that are not to be read, nor code other languages", async () => {
    await codeStored(await store({ fullText: false }), wire());
    const other = await store({ id: "a-other", language: "ar", fullText: false });
    expect(await codeStored(other, wire())).toEqual({ reports: [], textFrom: "feed" });
    expect(site.requests).toEqual([]);
    // The other language has no reports: nothing of it is to be merged.
    expect(sent()).toHaveLength(1);
  });

  it("reads the page however often the article was sent on again: waiting is no try", async () => {
    const message = await store({ attempt: 7 });
    expect(await codeStored(message, wire())).toMatchObject({ textFrom: "page" });
  });

  /** Tries to code it in a process that is killed while it does, `times` times, minutes apart. */
  async function cutOff(message: { articleId: string; revision: number }, times: number, first = 0) {
    for (let n = first; n < first + times; n += 1) {
      // Article, tries looked for and written, two looks for a text.
      const killed = wire(5);
      killed.setNow(`2031-05-04T12:0${n}:00.000Z`);
      await expect(codeStored(message, killed)).rejects.toThrow(Killed);
    }
  }
  const later = (at = "2031-05-04T12:09:00.000Z") => {
    const pipeline = wire();
    pipeline.setNow(at);
    return pipeline;
  };
  const pagesRead = () => site.requests.filter(({ path }) => path === "/strike").length;

  it("reads the page again after it was cut off twice, as by restarts", async () => {
    const message = await store();
    await cutOff(message, 2);
    expect(await codeStored(message, later())).toMatchObject({ textFrom: "page" });
  });

  it("counts no try that a local run was ended in: when it starts again, it begins to count anew", async () => {
    const message = await store();
    for (const n of [0, 2, 4]) {
      await cutOff(message, 2, n);
      const started = later(`2031-05-04T12:0${n + 1}:30.000Z`);
      expect(await pollFeeds({ all: true, resumeAfterMinutes: 0 }, started)).toMatchObject({
        articlesResumed: 1,
      });
    }
    expect(await codeStored(message, later())).toMatchObject({ textFrom: "page" });
  });

  it("codes what the feed said after it was cut off three times, and owes the page", async () => {
    const message = await store();
    await cutOff(message, 3);
    expect(await codeStored(message, later())).toMatchObject({ textFrom: "feed" });
    expect(pagesRead()).toBe(0);
    expect(sent()).toEqual([{ kind: "reports", ...message }]);
    const merged = { from: "coded", to: "merged" } as const;
    await moveArticle(tables.articles, message.articleId, 1, merged, "2031-05-04T12:10:00.000Z");
    const poll = later("2031-05-04T12:39:00.000Z");
    expect(await pollFeeds({ all: false, resumeAfterMinutes: 30 }, poll)).toMatchObject({ pagesRetried: 1 });
    const next = { ...message, revision: 2 };
    expect(queues.waiting("articles")).toEqual([next]);
    expect(await codeStored(next, poll)).toMatchObject({ textFrom: "page" });
  });

  it("leaves a stored page's text aside that may be what kills the coder", async () => {
    const message = await store();
    // It dies after the page's text was put.
    for (let n = 0; n < 3; n += 1) {
      const killed = wire(n === 0 ? 11 : 4);
      killed.setNow(`2031-05-04T12:0${n}:00.000Z`);
      await expect(codeStored(message, killed)).rejects.toThrow(Killed);
    }
    expect(await getText(tables.articles, message.articleId, 1)).toMatchObject({ textFrom: "page" });
    expect(await codeStored(message, later())).toMatchObject({ textFrom: "feed" });
  });

  it("sets an article aside that was cut off once more without its page, and lets the operator hear of it", async () => {
    const message = await store();
    await cutOff(message, 4);
    const reason = "coding was cut off 4 times";
    await expect(takeArticleMessage(message, later())).rejects.toThrow(BadInput);
    await expect(takeArticleMessage(message, later())).rejects.toThrow(reason);
    expect(await getArticle(tables.articles, message.articleId)).toMatchObject({
      state: "set-aside",
      stateReason: reason,
    });
    const all = { all: false, resumeAfterMinutes: 0 };
    const answer = await pollFeeds(all, later("2031-05-09T12:00:00.000Z"));
    expect(answer).toMatchObject({ articlesResumed: 0, pagesRetried: 0 });
    // What the feed says next is tried for itself.
    const next = await store({ revision: 2 });
    expect(await codeStored(next, later())).toMatchObject({ textFrom: "page" });
  });

  it("sets an article without a page aside after three", async () => {
    const message = await store({ fullText: false });
    await cutOff(message, 3);
    expect(await codeStored(message, later())).toBeNull();
    expect(await getArticle(tables.articles, message.articleId)).toMatchObject({
      stateReason: "coding was cut off 3 times",
    });
  });

  it("sets an article aside on which its function failed fifteen times, with the last reason", async () => {
    const message = await store({ fullText: false });
    // It ends in a date that no row can hold.
    const broken = { ...wire(), store: { articles: tables.articles, retentionDays: Number.NaN } };
    for (let n = 0; n < mostFailed; n += 1) {
      await expect(codeStored(message, broken)).rejects.toThrow(/NaN/);
    }
    expect(await codeStored(message, broken)).toBeNull();
    const stored = await getArticle(tables.articles, message.articleId);
    expect(stored?.stateReason).toMatch(/^coding failed 15 times: .*NaN/);
  });

  it("lets an article wait whose feed has had its hour's merges, and sends it in a later hour", async () => {
    await allow(tables.feeds, "harbour", "merged", perHour.merged - 1, new Date("2031-05-04T12:00:00.000Z"));
    const first = await store({ id: "a-1", fullText: false });
    const second = await store({ id: "a-2", fullText: false });
    const other = await store({ id: "a-3", fullText: false, feedId: "other" });
    for (const message of [first, second, other]) await codeStored(message, wire());
    expect(sent()).toEqual([first, other].map((message) => ({ kind: "reports", ...message })));
    expect(await getArticle(tables.articles, "a-2")).toMatchObject({ state: "coded" });
    const regular = { all: false, resumeAfterMinutes: 30 };
    const soon = later("2031-05-04T12:45:00.000Z");
    // Those that were sent and got lost are sent again, as far as there is a share; the other waits.
    expect(await pollFeeds(regular, soon)).toMatchObject({ articlesResumed: 1 });
    queues.empty();
    expect(await pollFeeds(regular, later("2031-05-04T13:01:00.000Z"))).toMatchObject({ articlesResumed: 1 });
    expect(sent()).toEqual([{ kind: "reports", ...second }]);
  });

  it("counts merges by their reports, as these are what takes the lane's time", async () => {
    const many = wirePipeline(tables, queues, site.host, {
      code: () => Array.from({ length: 25 }, (_, n) => strikeReport(`strike ${n}`)),
    });
    const fitting = Math.floor(perHour.merged / 25);
    for (let n = 0; n <= fitting; n += 1)
      await codeStored(await store({ id: `a-${n}`, fullText: false }), many);
    expect(sent()).toHaveLength(fitting);
    expect(await getArticle(tables.articles, "a-0")).toMatchObject({ reportCount: 25 });
    // The next hour has room for sixteen of those seventeen.
    queues.empty();
    const next = later("2031-05-04T13:05:00.000Z");
    expect(await pollFeeds({ all: false, resumeAfterMinutes: 30 }, next)).toMatchObject({
      articlesResumed: fitting,
    });
  });

  const naming = (nameId: string) => articlesNaming(tables.articles, nameId, "2031-05-01T00:00:00.000Z", 10);

  it("keeps the language and the names of an article that is not in English, whatever its feed says", async () => {
    const message = await store({ title: "Frappe", fullText: false }, french);
    expect(await codeStored(message, wire())).toMatchObject({ reports: [] });
    expect(await getArticle(tables.articles, message.articleId)).toMatchObject({
      state: "merged",
      language: "fr",
      names: ["averia", "dunmere", "borduva"],
    });
    expect((await naming("dunmere")).map(({ article }) => article.id)).toEqual([message.articleId]);
    expect(await naming("candria")).toEqual([]);
    expect(sent()).toEqual([]);
  });

  it("codes an article that is in English, whatever its feed says, and forgets what names it had", async () => {
    const first = await store({ title: "Frappe", fullText: false }, french);
    await codeStored(first, wire());
    const next = { language: "fr", title: "Strike", fullText: false, names: ["averia"], revision: 2 };
    const message = await store(next, english);
    const coded = await codeStored(message, wire());
    expect(coded?.reports).toHaveLength(1);
    expect(coded?.reports[0]?.signature).toBeNull();
    expect(await getArticle(tables.articles, message.articleId)).toMatchObject({ language: "en", names: [] });
    expect(await naming("averia")).toEqual([]);
  });

  it("takes the feed's word for the language of a text too short to tell", async () => {
    const message = await store({ language: "he", fullText: false });
    await codeStored(message, wire());
    expect(await getArticle(tables.articles, message.articleId)).toMatchObject({ language: "he" });
  });

  it("gives the reports of a longer text what its copies are known by", async () => {
    const message = await store();
    const found = await codeStored(message, wire());
    expect(found?.reports[0]?.signature?.hashes).toHaveLength(344);
    expect(await getReports(tables.articles, message.articleId, 1)).toEqual(found);
  });

  it("sends on a revision that says nothing: what the one before said is to be taken back", async () => {
    await store({ language: "ar", fullText: false });
    const second = await store(
      { revision: 2, language: "ar", fullText: false },
      "نص بلا تقارير عن المرفأ والعبارات والناس في المدينة اليوم.",
    );
    expect(await codeStored(second, wire())).toMatchObject({ reports: [] });
    expect(sent()).toEqual([{ kind: "reports", ...second }]);
  });

  it("acknowledges older revisions, and refuses articles that do not exist", async () => {
    const message = await store();
    await store({ revision: 2 });
    expect(await codeStored(message, wire())).toBeNull();
    expect(sent()).toEqual([]);
    await expect(codeStored({ articleId: "a-none", revision: 1 }, wire())).rejects.toThrow(BadInput);
    await expect(takeArticleMessage({ articleId: 7 }, wire())).rejects.toThrow("articleId");
  });

  it("sets an article aside that the coder fails on, with the reason", async () => {
    const message = await store();
    const failing = wirePipeline(tables, queues, site.host, {
      code: () => {
        throw new RangeError("too deep");
      },
    });
    expect(await codeStored(message, failing)).toBeNull();
    const [aside] = await articlesInState(tables.articles, "set-aside", "2031-05-04T13:00:00.000Z");
    expect(aside).toMatchObject({
      id: message.articleId,
      stateReason: "the coder failed: RangeError: too deep",
    });
  });

  it("keeps what was read of an article in part, and says so until a coding reads it whole", async () => {
    const message = await store();
    let times: boolean[] = [];
    const pipeline = wire();
    const inPart = "1 of 2 sentences not read to their end: no time was left";
    const code: typeof pipeline.code = (article, _knowledge, hasTime = () => true) => {
      times = [hasTime()];
      pipeline.setNow("2031-05-04T12:00:30.000Z");
      times.push(hasTime());
      return { reports: [strikeReport(article.title)], named: null, inPart };
    };
    pipeline.setNow("2031-05-04T12:00:00.000Z");
    expect((await codeStored(message, { ...pipeline, code }))?.reports).toHaveLength(1);
    // Half a minute is more than coding gets.
    expect(times).toEqual([true, false]);
    expect(await getArticle(tables.articles, message.articleId)).toMatchObject({ state: "coded", inPart });
    const next = await store({ revision: 2, inPart });
    await codeStored(next, wire());
    expect(await getArticle(tables.articles, message.articleId)).not.toHaveProperty("inPart");
  });

  it("loses nothing and sends nothing twice, whichever call it dies after", async () => {
    let deaths = 0;
    for (let dieAfter = 1; ; dieAfter += 1) {
      await tables.stop();
      tables = await startTables();
      queues.empty();
      const message = await store();
      const died = await codeStored(message, wire(dieAfter)).then(
        () => false,
        (error: unknown) => {
          if (!(error instanceof Killed)) throw error;
          return true;
        },
      );
      const found = await codeStored(message, later());
      expect(found?.reports, `died after call ${dieAfter}`).toHaveLength(1);
      expect(await getArticle(tables.articles, message.articleId)).toMatchObject({ state: "coded" });
      expect(sent(), `died after call ${dieAfter}`).toEqual([{ kind: "reports", ...message }]);
      if (!died) break;
      deaths += 1;
    }
    // Article, tries looked for and written, two looks for a text, robots.txt looked for and kept, the host's turn looked
    // for, taken and given back, page text, reports, state, the feed's share, send.
    expect(deaths).toBe(15);
  });

  it("loses no name, whichever call it dies after", async () => {
    for (let dieAfter = 1; dieAfter <= 10; dieAfter += 1) {
      await tables.stop();
      tables = await startTables();
      queues.empty();
      const message = await store({ title: "Frappe", fullText: false }, french);
      await codeStored(message, wire(dieAfter)).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      await codeStored(message, wire());
      for (const name of ["averia", "borduva", "dunmere"])
        expect(await naming(name), `${name}, died after call ${dieAfter}`).toHaveLength(1);
      expect(await getArticle(tables.articles, message.articleId)).toMatchObject({ state: "merged" });
    }
  });
});
