import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explainArticle } from "../../bin/explain-article.ts";
import { pageExplained } from "../../bin/page-explained.ts";
import { fictional } from "../fictional.ts";

const executablePath = "/usr/bin/chromium";

const hostile = [
  "<script>document.title = 'taken'</script>",
  "<img src='https://example.org/x.png' onerror='document.title = \"taken\"'>",
  "<style>body { display: none }</style>",
  "</p></main><iframe src='javascript:parent.document.title=1'></iframe>",
  "&#60;script&#62; \" onmouseover=\"document.title='taken'",
];
const explained = explainArticle(
  {
    title: `Candrian jets bomb Red Lantern camp near Quarl ${hostile[0]}`,
    text: [
      "Candrian jets bombed a Red Lantern camp near Quarl on Thursday, killing at least seven fighters, Commander Tomas Ray said.",
      ...hostile,
      `${"Averylongwordthatnothingbreaks".repeat(6)} fell on Quarl.`,
      "It rained in the afternoon.",
    ].join("\n\n"),
    publishedAt: "2026-11-20T12:00:00.000Z",
  },
  fictional,
);

/** None where the machine has none: then each test fails and says so. */
let browser: Browser | undefined;
let folder: string;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "vedette-page-"));
  const file = join(folder, "page.html");
  writeFileSync(file, pageExplained(explained));
  url = pathToFileURL(file).href;
  if (!existsSync(executablePath)) return;
  browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
});

afterAll(async () => {
  await browser?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

async function open(
  width: number,
  colorScheme: "light" | "dark",
): Promise<{ page: Page; asked: string[]; told: string[] }> {
  if (browser === undefined)
    throw new Error(`Cannot open the page as ${executablePath} is missing: apt-get install chromium`);
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const asked: string[] = [];
  const told: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => told.push(message.text()));
  page.on("pageerror", (error) => told.push(error.message));
  await page.goto(url);
  return { page, asked, told };
}

describe("the page in a browser", () => {
  test("shows the article, its mentions, reports and silent sentences", async () => {
    const { page } = await open(1000, "light");
    expect(await page.locator("h1").innerText()).toContain(
      "Candrian jets bomb Red Lantern camp near Quarl <script>",
    );
    expect(await page.locator(".report").count()).toBe(explained.reports.length);
    expect(await page.locator(".news mark.actor").first().innerText()).toBe("Candrian jets");
    expect(await page.locator(".news mark.unlisted").allInnerTexts()).toContain("Commander Tomas Ray");
    expect(await page.locator(".news mark.place").first().innerText()).toBe("Quarl");
    expect(await page.locator("#report-1 dl").innerText()).toMatch(/toll\s+at least 7 killed/);
    expect(await page.locator(".silent").innerText()).toContain("It rained in the afternoon.");
    expect(await page.locator("tbody tr").count()).toBeGreaterThan(3);
    await page.locator(".news a.trigger, h1 a.trigger").first().click();
    expect(page.url()).toBe(`${url}#report-1`);
    await page.close();
  });

  test("runs and loads nothing that the article brings", async () => {
    const { page, asked, told } = await open(1000, "light");
    expect(await page.locator("script, img, iframe, link, body style").count()).toBe(0);
    expect(await page.title()).toMatch(/^Candrian jets .* · explained by Vedette$/);
    for (const words of hostile) expect(await page.locator(".news").innerText()).toContain(words);
    expect(asked).toEqual([url]);
    expect(told).toEqual([]);
    await page.close();
  });

  test("its policy stops a script even if one got in", async () => {
    const { page } = await open(1000, "light");
    await page.evaluate(`{
      const script = document.createElement("script");
      script.textContent = "document.title = 'taken'";
      document.body.append(script);
    }`);
    expect(await page.title()).not.toBe("taken");
    await page.close();
  });

  test.each([
    [1000, "light"],
    [1000, "dark"],
    [400, "light"],
    [400, "dark"],
  ] as const)("is readable %d wide and %s", async (width, scheme) => {
    const { page } = await open(width, scheme);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    const contrasts = (await page.evaluate(contrastsOf)) as { of: string; ratio: number }[];
    expect(contrasts.length).toBeGreaterThan(8);
    expect(contrasts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    await page.close();
  });

  test("is dark where the reader's screen is", async () => {
    const papers = await Promise.all(
      (["light", "dark"] as const).map(async (scheme) => {
        const { page } = await open(1000, scheme);
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
      }),
    );
    expect(papers).toEqual(["rgb(251, 250, 247)", "rgb(21, 24, 27)"]);
  });
});

/** Contrast of each kind of text with what is behind it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. At least 4.5. */
const contrastsOf = `
  ["h1", ".quiet", ".verdict", ".why", "mark.actor", "mark.unlisted", "mark.place", "a.trigger", "dt", "dd", "th", ".silent li"]
    .flatMap((of) => [...document.querySelectorAll(of)].slice(0, 1).map((element) => {
      const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
      const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
        .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, n) => sum + c * [0.2126, 0.7152, 0.0722][n], 0);
      let behind = element;
      while (rgb(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
      const [a, b] = [getComputedStyle(element).color, getComputedStyle(behind).backgroundColor].map((text) => light(rgb(text)));
      return { of, ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) };
    }))`;
