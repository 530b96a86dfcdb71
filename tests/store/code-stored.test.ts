import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Article, TextFrom } from "../../lambdas/article/article.ts";
import { articleIdOfUrl } from "../../lambdas/article/article-id.ts";
import { BadInput } from "../../lambdas/check.ts";
import { articlesNaming } from "../../lambdas/store/article-names.ts";
import { articlesInState, getArticle, getReports, putArticle } from "../../lambdas/store/articles.ts";
import { codeStored, takeArticleMessage } from "../../lambdas/store/code-stored.ts";
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
    await codeStored(await store({ id: "a-third-time", attempt: 2 }), wire());
    const other = await store({ id: "a-other", language: "ar", fullText: false });
    expect(await codeStored(other, wire())).toEqual({ reports: [], textFrom: "feed" });
    expect(site.requests).toEqual([]);
    // The other language has no reports: nothing of it is to be merged.
    expect(sent()).toHaveLength(2);
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
      return { reports: [strikeReport(article.title)], inPart };
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
      const found = await codeStored(message, wire());
      expect(found?.reports, `died after call ${dieAfter}`).toHaveLength(1);
      expect(await getArticle(tables.articles, message.articleId)).toMatchObject({ state: "coded" });
      expect(sent(), `died after call ${dieAfter}`).toEqual([{ kind: "reports", ...message }]);
      if (!died) break;
      deaths += 1;
    }
    // Article, two looks for a text, robots.txt looked for and kept, page text, reports, state, send.
    expect(deaths).toBe(9);
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
