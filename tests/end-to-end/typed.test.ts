import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPatienceMs, type GoingOn, goOnFromDemo } from "./demo-run.ts";
import { startFollowing, vedetteReading } from "./start.ts";

/** The commands as they are typed: piped into one another, followed, by other clocks. */
describe("vedette, typed", () => {
  let run: GoingOn;
  const vedette = (...args: string[]) => run.vedette(...args, "--data", run.path);
  const reading = (input: string, ...args: string[]) => vedetteReading(input, ...args, "--data", run.path);
  beforeAll(async () => {
    run = await goOnFromDemo();
  }, demoPatienceMs);
  afterAll(() => run?.close());

  test("what a list prints can be piped into why, events show and feedback", async () => {
    const list = (await vedette("events", "--severity", "5")).stdout;
    const [, id = ""] = /\n(e-\w{20}) +5 /.exec(list) ?? [];
    const why = await reading(list, "why", "-");
    expect(why).toMatchObject({ code: 0, stderr: "" });
    expect(why.stdout.match(/^e-\w{20} {2}/gm)).toHaveLength(list.match(/^e-/gm)?.length ?? 0);
    expect((await reading(`${id.slice(0, 8)}\n`, "events", "show", "-")).stdout).toContain(
      `\nid     ${id}\n`,
    );
    const said = await reading(list, "feedback", "-", "right", "--by", "amina");
    expect(said).toMatchObject({ code: 0, stderr: "" });
    expect(said.stdout).toContain(`Noted of amina: ${id} is right.`);
    expect(await reading("nothing here\n", "why", "-")).toMatchObject({ code: 2, stdout: "" });
  });

  test("events --follow prints each event that comes, whatever day it is of", async () => {
    const follow = startFollowing("events", "--follow", "--limit", "1", "--data", run.path);
    await follow.printed(/\ne-\w+ /);
    const file = join(run.path, "news.txt");
    writeFileSync(
      file,
      "Turkish warplanes bombed a camp of the Kurdistan Workers' Party near Sinjar on Sunday, killing six fighters.",
    );
    await vedette("ingest", file, "--title", "Turkish warplanes bomb camp near Sinjar");
    const [row] = await follow.printed(/\ne-\w+ .*Sinjar.*\n/);
    expect(row).toMatch(/ 4 +.* → Kurdistan Workers' Party +air strike +Sinjar, IQ /);
    expect(await follow.interrupt()).toMatchObject({ stderr: "" });
  });

  test("times go by --zone wherever they are told, and none is told as programs do", async () => {
    const zone = ["--zone", "Asia/Tokyo"];
    const list = (await vedette("events", "--severity", "5", ...zone)).stdout;
    expect(list).toContain("; times of Asia/Tokyo (GMT+9)\n");
    const [, id = ""] = /\n(e-\w{20}) /.exec(list) ?? [];
    for (const args of [
      ["events", "show", id],
      ["why", id],
      ["alerts"],
      ["articles", "--limit", "3"],
      ["feeds", "orontes"],
      ["feedback"],
      ["status"],
      ["silence", "--watch", "straits", "--until", "2d"],
      ["watch", "show", "straits"],
    ]) {
      const { stdout } = await vedette(...args, ...zone);
      expect(stdout, args.join(" ")).toMatch(/ GMT\+9|times of Asia\/Tokyo/);
      expect(stdout.replace(/http\S+|\{.*/g, ""), args.join(" ")).not.toMatch(/\d{4}-\d\d-\d\dT|UTC/);
    }
    expect(await vedette("feeds", "--zone", "Mars/Olympus")).toMatchObject({ code: 2, stdout: "" });
  });

  test("without filters no event is left out in silence", async () => {
    const all = await vedette("events", "--limit", "all", "--since", "1d");
    expect(all.stdout).toMatch(/ Russia +withdrawal \(planned\) +Tartus, SY +31 May 20\d\d /);
    const some = await vedette("events", "--limit", "2");
    expect(some.stdout).toMatch(/^The latest 2 events since .*\(--limit all: the rest\)/);
    expect((await vedette("events", "--since", "2000d", "--json")).code).toBe(0);
  });

  test("parse-feed, extract-text and code take what is piped into them, with no stack at all", async () => {
    const page = `<html><head><title>Raid</title></head><body><article>${"<p>Gunmen attacked a police station in Homs on Sunday, killing two officers, residents said.</p>".repeat(3)}</article></body></html>`;
    const feed =
      '<rss version="2.0"><channel><title>Post</title><item><title>Raid</title><link>https://post.example/1</link></item></channel></rss>';
    const lineOf = (value: object) => `${JSON.stringify(value)}\n`;
    const pages = await vedetteReading(
      lineOf({ id: "p", html: page, url: "https://post.example/1" }),
      "extract-text",
      "--jsonl",
    );
    expect(pages).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(pages.stdout)).toMatchObject({ id: "p" });
    expect(pages.stdout).toContain("Gunmen attacked a police station");
    const feeds = await vedetteReading(
      lineOf({ id: "f", body_b64: Buffer.from(feed).toString("base64") }),
      "parse-feed",
      "--jsonl",
    );
    expect(feeds).toMatchObject({ code: 0, stderr: "" });
    expect(feeds.stdout).toContain("https://post.example/1");
  });
});
