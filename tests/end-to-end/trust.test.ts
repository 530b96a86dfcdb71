import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expected } from "../newsroom/expected.ts";
import { demoPatienceMs, type GoingOn, goOnFromDemo } from "./demo-run.ts";
import { type Ended, readOutbox } from "./start.ts";

/** What analysts and operators do with events, watches and subscriptions, over the wire, on a local run that goes on from a demo run. */
describe("vedette", () => {
  const folder = mkdtempSync(join(tmpdir(), "vedette-trust-"));
  let run: GoingOn;
  const vedette = (...args: string[]) => run.vedette(...args, "--data", run.path);
  const json = (ended: Ended): unknown => {
    expect(ended, ended.stderr).toMatchObject({ code: 0, stderr: "" });
    return JSON.parse(ended.stdout);
  };
  let palmyra = "";
  /** Reports of the strike on Palmyra in the sample newsroom. */
  const strike = expected.events.find(({ key }) => key === "palmyra-strike");
  const told = [...(strike?.slugs ?? []), ...(strike?.retold ?? [])].length;
  const showSchema = v.object({
    event: v.looseObject({ publisherCount: v.number(), retracted: v.boolean() }),
    reports: v.array(
      v.object({
        reportId: v.string(),
        title: v.string(),
        standing: v.string(),
        match: v.nullable(v.object({ score: v.number(), veto: v.nullable(v.string()) })),
      }),
    ),
  });
  const show = async (id: string) => v.parse(showSchema, json(await vedette("events", "show", id, "--json")));
  const listSchema = v.array(
    v.object({
      eventId: v.string(),
      ploverClass: v.string(),
      place: v.nullable(v.object({ id: v.string() })),
    }),
  );
  const eventsAt = async (place: string) =>
    v
      .parse(listSchema, json(await vedette("events", "--json")))
      .filter((event) => event.ploverClass === "ASSAULT" && event.place?.id === place)
      .map(({ eventId }) => eventId);
  beforeAll(async () => {
    run = await goOnFromDemo();
    [palmyra = ""] = await eventsAt("palmyra");
  }, demoPatienceMs);
  afterAll(async () => {
    await run?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("events show tells why each report belongs, part by part", async () => {
    const { reports } = await show(palmyra);
    expect(reports).toHaveLength(told);
    for (const { match } of reports) {
      expect(match?.veto).toBeNull();
      expect(match?.score).toBeGreaterThanOrEqual(0.65);
    }
    const shown = await vedette("events", "show", palmyra, "--arithmetic");
    expect(shown.stdout).toMatch(/ 0\.40 {2}place +both name Palmyra\n/);
    expect(shown.stdout).toMatch(/ in all\n/);
    expect(await vedette("events", "show", "e-none")).toMatchObject({ code: 2, stdout: "" });
  });

  test("events split takes an article out, events join puts it back, both by merge-report", async () => {
    const { reports } = await show(palmyra);
    const toll = reports.find(({ title }) => title.startsWith("Toll of"))?.reportId ?? "";
    const split = await vedette("events", "split", palmyra, toll);
    expect(split.stdout).toMatch(/^a-\w+ now tells of e-\w+\nNobody is paged/);
    const both = await eventsAt("palmyra");
    expect(both).toHaveLength(2);
    expect((await show(palmyra)).reports).toHaveLength(told - 1);
    const other = both.find((id) => id !== palmyra) ?? "";
    expect((await vedette("events", "join", other, palmyra)).code).toBe(0);
    expect(await eventsAt("palmyra")).toEqual([palmyra]);
    expect((await show(palmyra)).reports).toHaveLength(told);
    expect(await vedette("events", "split", palmyra, "a-none")).toMatchObject({ code: 2 });
  });

  test("why tells rule by rule, what was sent, and which watches it never came near", async () => {
    const told = await vedette("why", palmyra);
    expect(told.stdout).toMatch(/iran-in-syria .*: it hits\n/);
    expect(told.stdout).toMatch(/ {2}yes {2}places +Palmyra \(SY\)\n/);
    expect(told.stdout).toMatch(/ {2}sent +\d{4}-\d\d-\d\d \d\d:\d\d UTC {2}new, severity 5, message /);
    expect(told.stdout).toMatch(/other watches are further off; --watch tells of one of them\.\n$/);
    const miss = await vedette("why", palmyra, "--watch", "houthi-threats");
    expect(miss.stdout).toMatch(/kept out by 2 rules\n/);
    expect(miss.stdout).toMatch(/ {2}NO {3}classes +class ASSAULT is not watched\n/);
    expect(await vedette("why", palmyra, "--watch", "nope")).toMatchObject({ code: 2, stdout: "" });
  });

  test("alerts lists what was sent to whom, and what is held", async () => {
    const listed = await vedette("alerts", "--to", "desk");
    expect(listed.stdout).toMatch(/\nEVENT +SEV +STATE +TO +WHAT +FOR +WHEN\n/);
    expect(listed.stdout).toMatch(/^e-\w+ +5 +sent +desk.* Air strike.* \d\d \w{3} \d\d:\d\d$/m);
    // The run has ended all gatherings, summaries and digests.
    expect((await vedette("alerts", "--held")).stdout).toBe("Nothing is held.\n");
  });

  test("watch test runs a watch that is not applied over what is stored, and sends nothing", async () => {
    const file = join(folder, "watch.json");
    writeFileSync(file, JSON.stringify({ id: "try", places: ["Palmyra"], classes: ["ASSAULT"] }));
    const before = readOutbox(run.path).length;
    const told = await vedette("watch", "test", file, "--since", "30d");
    expect(told.stdout).toMatch(/^try: \d alerts? since .*, on 1 day; times of UTC\n/);
    expect(told.stdout).toMatch(/Air strike by Israel Defense Forces .*Palmyra/);
    expect(readOutbox(run.path)).toHaveLength(before);
    writeFileSync(file, JSON.stringify({ id: "try", actors: ["hezbolaq"] }));
    expect((await vedette("watch", "test", file)).stderr).toContain('did you mean "hezbollah"?');
  });

  test("alert test reaches those who follow the watch", async () => {
    const before = readOutbox(run.path).length;
    expect((await vedette("alert", "test", "--watch", "around-shayrat")).stdout).toMatch(/^Sent to desk\./);
    const [line, ...more] = readOutbox(run.path).slice(before);
    expect(line).toMatchObject({ endpoint: "desk@example.org", attributes: { kind: "test" } });
    expect(more).toEqual([]);
  });

  test("silence is listed, holds, and ends", async () => {
    expect((await vedette("silence")).stdout).toBe("No watch is silenced.\n");
    const set = await vedette("silence", "--watch", "iran-in-syria", "--until", "2d", "--note", "loud");
    expect(set.stdout).toMatch(/iran-in-syria +.* UTC +in \d.* +loud\n/);
    expect((await vedette("silence", "--watch", "iran-in-syria", "--end")).stdout).toMatch(/^No watch/);
    expect(await vedette("silence", "--watch", "iran-in-syria", "--until", "2001-01-01")).toMatchObject({
      code: 2,
    });
  });

  test("subscribe, subscriptions, confirm and unsubscribe keep table, SNS and file as one", async () => {
    const config = ["--config", folder];
    const path = join(folder, "subscriptions.json");
    const stored = json(await vedette("subscriptions", "--json"));
    const { subscriptions } = v.parse(
      v.object({ subscriptions: v.array(v.looseObject({ id: v.string() })) }),
      stored,
    );
    writeFileSync(
      path,
      JSON.stringify(subscriptions.map(({ standing: _standing, arn: _arn, ...one }) => one)),
    );
    const added = await vedette(
      ...["subscribe", "email", "ana@example.org", "--watch", "houthi", "--min-severity", "3"],
      ...["--digest", "18:30", "--zone", "Asia/Beirut", ...config],
    );
    expect(added.stdout).toMatch(
      /^added ana-example-org\n {2}watches: houthi-threats\n[\s\S]*\nWrote .*subscriptions.json\.\n$/,
    );
    expect(readFileSync(path, "utf8")).toContain('"ana-example-org"');
    const listed = await vedette("subscriptions");
    expect(listed.stdout).toMatch(
      /ana-example-org +confirmed +email +ana@example.org\n +watches houthi-threats\n +severity 3 and more; all in a digest at 18:30 Asia\/Beirut;/,
    );
    const wrong = await vedette(
      "subscribe",
      "email",
      "ana@example.org",
      "--watch",
      "houthi-treats",
      ...config,
    );
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toContain('there is no watch "houthi-treats"');

    const arnSchema = v.object({
      subscriptions: v.array(v.object({ id: v.string(), arn: v.nullable(v.string()) })),
    });
    const { subscriptions: known } = v.parse(arnSchema, json(await vedette("subscriptions", "--json")));
    const arn = known.find(({ id }) => id === "ana-example-org")?.arn ?? "";
    const [topicArn, token] = [arn.slice(0, arn.lastIndexOf(":")), arn.slice(arn.lastIndexOf(":") + 1)];
    const link = (query: Record<string, string>) =>
      `https://sns.us-east-1.amazonaws.com/confirmation.html?${new URLSearchParams(query)}`;
    const good = { TopicArn: topicArn, Token: token, Endpoint: "ana@example.org" };
    const mailed = link(good);
    expect((await vedette("confirm", mailed)).stdout).toBe(
      `Confirmed ${arn}; only this account can end it.\n`,
    );
    expect(await vedette("confirm", "https://example.org/")).toMatchObject({ code: 2 });

    expect((await vedette("unsubscribe", "ana-example-org", ...config)).stdout).toMatch(
      /^removed ana-example-org\nWrote /,
    );
    expect(readFileSync(path, "utf8")).not.toContain("ana@example.org");
    expect((await vedette("subscriptions")).stdout).not.toContain("ana@example.org");
  });

  test("feedback is stored, shown, exported, quiets the event, and is withdrawn", async () => {
    const news = (await show(palmyra)).reports.filter(({ standing }) => standing === "news");
    const wrong = ["feedback", palmyra.slice(0, 10), "wrong-place", "--note", "it was Homs", "--by", "amina"];
    const given = await vedette(...wrong);
    expect(given).toMatchObject({ code: 0, stderr: "" });
    expect(given.stdout).toMatch(/^Noted of amina: e-\w+ is wrong-place\.\n.*\nIt alerts nobody any longer/);
    expect((await vedette("feedback")).stdout).toMatch(
      /wrong-place +amina +it was Homs +Air strike by Israel/,
    );
    expect(json(await vedette("feedback", "--export"))).toMatchObject({
      eventId: palmyra,
      verdict: "wrong-place",
      by: "amina",
      coded: { ploverClass: "ASSAULT", place: "palmyra" },
      right: null,
      texts: news.map(({ title }) => ({ title })),
    });
    const shown = await vedette("events", "show", palmyra.slice(2, 8));
    expect(shown.stdout).toMatch(/wrong-place {2}by amina {2}it was Homs/);
    expect((await vedette("why", palmyra)).stdout).toContain("an analyst called it wrong-place");

    const right = await vedette("feedback", palmyra, "wrong-place", "--place", "Homs");
    expect(right.stdout).toMatch(/is wrong-place: the place is Homs\.\n.*Homs, SY.*\nIt may alert; /);
    expect((await vedette("events", "--place", "homs", "--since", "30d", "--json")).stdout).toContain(
      palmyra,
    );
    for (const said of [/which \w+ said/, /which amina said/]) {
      const undone = await vedette("feedback", palmyra, "--undo");
      expect(undone.stdout).toMatch(said);
      expect(undone.stdout).toContain("Palmyra, SY");
    }
    expect((await vedette("feedback")).stdout).toMatch(/wrong-place \(withdrawn\) +amina/);
    expect((await vedette("feedback", "--export")).stdout).toBe("");

    expect(await vedette("feedback", palmyra, "--undo")).toMatchObject({ code: 2 });
    expect(await vedette("feedback", palmyra, "false", "--place", "Homs")).toMatchObject({ code: 2 });
    expect(await vedette("feedback", palmyra, "silly")).toMatchObject({ code: 2 });
    const unknown = await vedette("feedback", "e-none", "false");
    expect(unknown).toMatchObject({ code: 2 });
    expect((await vedette("events", "join", palmyra, palmyra.slice(0, 12))).stderr).toContain(
      "it is the same event",
    );
  });

  test("actors unlisted names those that the dictionary does not hold, with a line to add", async () => {
    const file = join(folder, "news.txt");
    writeFileSync(
      file,
      "Fighters of the Wadi Salam Brigade attacked a Syrian army post near Homs on Sunday, killing two soldiers.",
    );
    await vedette(
      "ingest",

      file,
      "--title",
      "Wadi Salam Brigade attacks army post near Homs",
      "--publisher",
      "Post",
      "--wait",
    );
    const told = await vedette("actors", "unlisted");
    expect(told.stdout).toMatch(
      /Wadi Salam Brigade: 1 event, last .*\n {2}".*" \(Post\)\n {2}wadi-salam-brigade\tWadi Salam Brigade\t/,
    );
  });
});
