import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../bin/commands.ts";
import { demoPatienceMs, demoRun, type GoingOn, goOnFromDemo } from "./demo-run.ts";
import { spawnVedette, vedette as withoutRun } from "./start.ts";

/** The commands against a local run that goes on from a demo run. */
describe("vedette", () => {
  const folder = mkdtempSync(join(tmpdir(), "vedette-cli-"));
  let run: GoingOn;
  const vedette = (...args: string[]) => run.vedette(...args, "--data", run.path);
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  beforeAll(async () => {
    run = await goOnFromDemo();
  }, demoPatienceMs);
  afterAll(async () => {
    await run?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("events finds by any name of an actor, by country, class and day", async () => {
    const byActor = await vedette("events", "--actor", "Hizbullah", "--json");
    expect(byActor.code).toBe(0);
    const events = v.parse(
      v.array(v.object({ sourceActors: v.array(v.unknown()), targetActors: v.array(v.unknown()) })),
      JSON.parse(byActor.stdout),
    );
    expect(events.length).toBeGreaterThan(1);
    for (const event of events) expect(JSON.stringify(event)).toContain('"hezbollah"');

    const table = await vedette("events", "--place", "SY", "--class", "assault", "--since", "30d");
    expect(table.stdout).toMatch(/^\d+ events since .*; times of UTC\nEVENT +SEV +WHO +WHAT +WHERE +WHEN/);
    expect(table.stdout).toMatch(
      /\ne-\w{4,} +5 +Israel Defense Forces → .* air strike +Palmyra, SY .* 4 publishers .* ASSAULT aerial\n/,
    );
    expect(table.stdout).not.toMatch(/RETREAT|Erbil/);
  });

  test("events says which name it does not know, and the nearest that it does", async () => {
    const ended = await vedette("events", "--actor", "hezbolaq");
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(/"hezbolaq" is not known; did you mean Hezbollah/);
  });

  test("events are limited, sorted and filtered, and say so; times go by the zone that is asked for", async () => {
    const some = await vedette("events", "--limit", "3", "--sort", "severity", "--zone", "Asia/Beirut");
    expect(some.stdout).toMatch(
      /^3 of \d+ events since .* \(--limit all: the rest\); times of Asia\/Beirut \(GMT\+\d\)\n/,
    );
    expect(some.stdout.trimEnd().split("\n")).toHaveLength(5);
    expect(some.stdout).toMatch(/\nEVENT .*\ne-\w+ +5 /);
    const latest = await vedette("events", "--limit", "2");
    expect(latest.stdout).toMatch(
      /^The latest 2 events since .*; times of UTC\n.*\ne-\w+ .* Russia +withdrawal \(planned\) /,
    );
    const denied = await vedette("events", "--modality", "denied", "--severity", "4", "--json");
    const found = v.parse(v.array(v.object({ denied: v.boolean() })), JSON.parse(denied.stdout));
    expect(found.length).toBeGreaterThan(0);
    for (const event of found) expect(event).toMatchObject({ denied: true });
    const before = await vedette("events", "--since", "2w", "--until", "2026-01-01");
    expect(before).toMatchObject({ code: 2 });
    expect(before.stderr).toMatch(/--until: 2026-01-01 is before --since/);
  });

  test("events show tells what was written and who was alerted; the beginning of an id is enough", async () => {
    const list = await vedette("events", "--place", "Palmyra");
    const [, id = ""] = /\ne-(\w+) +5 /.exec(list.stdout) ?? [];
    const shown = await vedette("events", "show", id);
    expect(shown.stdout).toMatch(/^Air strike by Israel Defense Forces on Iran-backed militias, Palmyra, SY/);
    expect(shown.stdout).toMatch(/\nwhere +Palmyra, SY \(settlement\), 34\.\d+ 38\.\d+\n/);
    expect(shown.stdout).toMatch(/\nWhat they say\n\n {2}a-\w+\.\d .*\n {4}.*/);
    expect(shown.stdout).toMatch(/\nAlerts\n {2}sent [\s\S]* to desk/);
    expect(shown.stdout).not.toContain("in all");
    expect((await vedette("events", "show", id, "--arithmetic")).stdout).toContain("in all");
    const why = await vedette("why", id, "--watch", "iran-in");
    expect(why.stdout).toMatch(/\niran-in-syria \(.*\): it hits\n/);
  });

  test("alerts lists what was sent, to whom and for what, and how much of it analysts found right", async () => {
    const all = await vedette("alerts", "--since", "2d", "--to", "desk", "--severity", "5");
    expect(all.stdout).toMatch(
      /^\d+ messages?, \d+ held; times of UTC\nEVENT +SEV +STATE +TO +WHAT +FOR +WHEN\n/,
    );
    expect(all.stdout).toMatch(/\ne-\w+ +5 +sent +desk.* Air strike by .* iran-in-syria/);
    expect((await vedette("alerts", "--quality")).stdout).toMatch(/^Nobody has judged/);
    const [, id = ""] = /\n(e-\w+) +5 +sent/.exec(all.stdout) ?? [];
    expect((await vedette("feedback", id, "right")).stdout).toMatch(/is right\./);
    const quality = await vedette("alerts", "--quality");
    expect(quality.stdout).toMatch(/^1 of 1 judged were right, of \d+ told\.\n/);
    expect(quality.stdout).toMatch(/\niran-in-syria +\d+ +1 +1 +100 %\n/);
  });

  test("watch adds, shows and removes one, and asks where somebody follows it", async () => {
    const added = await vedette("watch", "add", "sahel", "--place", "Mali", "NE", "--min-severity", "3");
    expect(added.stdout).toMatch(/^added +watches\.json +sahel\n\+1 ~0 -0\nNobody follows it yet/);
    const shown = await vedette("watch", "show", "sah");
    expect(shown.stdout).toMatch(
      /^sahel\n[\s\S]* {2}places +.*NE\n {2}minSeverity +3\n {2}followed by +nobody\n$/,
    );
    expect((await vedette("watch", "list")).stdout).toMatch(/\nsahel +nobody +severity 3 and more\n/);
    const bad = await vedette("watch", "add", "sahel", "--place", "Nowherestan");
    expect(bad).toMatchObject({ code: 2, stdout: "" });
    expect((await vedette("watch", "remove", "sahel")).stdout).toMatch(/^removed +watches\.json +sahel\n/);
    const followed = await vedette("watch", "remove", "iran-in-syria");
    expect(followed.stderr).toMatch(/iran-in-syria would be removed, followed by .*say --yes/);
  });

  test("status says on one screen how it all is, and what wants attention", async () => {
    const ended = await vedette("status");
    expect(ended.stdout).toMatch(
      /\nfeeds +5: .*; polled .*\narticles .*\nqueues +empty\nalerts +\d+ messages sent in 24 h/,
    );
    expect(ended.code).toBe(/Wants attention\n! /.test(ended.stdout) ? 1 : 0);
  });

  test("articles names those too that were coded", async () => {
    const named = await vedette("articles", "--naming", "Hezbollah", "--json");
    const found = v.parse(v.array(v.object({ language: v.string() })), JSON.parse(named.stdout));
    expect(new Set(found.map(({ language }) => language))).toContain("en");
    expect(found.length).toBeGreaterThan(5);
  });

  test("feeds shows the health of each", async () => {
    const ended = await vedette("feeds");
    const lines = ended.stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^FEED +HEALTH +POLLED/);
  });

  test("ingest codes a text, tells the dry merge, and waits for the outcome", async () => {
    const file = write(
      "news.txt",
      "Turkish warplanes bombed a camp of the Kurdistan Workers' Party near Sinjar on Sunday, killing six fighters.",
    );
    const told = await vedette(
      ...["ingest", "--text", file, "--title", "Turkish warplanes bomb camp near Sinjar"],
      ...["--publisher", "Harbour Post", "--wait"],
    );
    expect(told).toMatchObject({ code: 0, stderr: "" });
    expect(told.stdout).toMatch(/ASSAULT aerial: .* → /);
    expect(told.stdout).toMatch(/event +would begin e-/);
    expect(told.stdout).toMatch(/Outcome: merged\n +e-\w{20} {2}ASSAULT aerial/);
  });

  test("ingest says of background that it begins no event, articles lists it, and why tells how that was decided", async () => {
    const file = write(
      "remembered.txt",
      [
        "Turkish warplanes bombed a camp of the Kurdistan Workers' Party near Amedi on Sunday, killing nine fighters.",
        "In August 2014 Islamic State fighters killed thousands of Yazidis in Sinjar.",
      ].join("\n\n"),
    );
    const told = await vedette(
      ...["ingest", file, "--title", "Turkish warplanes bomb camp near Amedi"],
      ...["--publisher", "Harbour Post", "--wait"],
    );
    expect(told).toMatchObject({ code: 0, stderr: "" });
    expect(told.stdout).toMatch(/\nmerge +1 would begin an event, 0 would join one; 1 told as background; /);
    expect(told.stdout).toMatch(/ {4}standing {2}news, the main happening of its article: .*\d\n/);
    expect(told.stdout).toMatch(
      / {4}standing {2}background: .*told as historical\n[\s\S]*\n {4}event {5}background: begins no event\n/,
    );
    const listed = await vedette("articles", "--background");
    expect(listed.stdout).toMatch(
      /(?:^|\n)a-\w+\.1 {2}2014-08-31 {2}ASSAULT {2}Islamic State → Yazidis {2}Sinjar, IQ {2}\(Harbour Post\)\n.*\n {4}background: .*\n {4}begins no event, and retells none\n/,
    );
    const [, eventId = ""] = /would begin (e-\w+)/.exec(told.stdout) ?? [];
    const why = await vedette("why", eventId);
    expect(why.stdout).toMatch(
      /^e-\w+ {2}ASSAULT aerial .*\n {2}a-\w+\.0 \(Harbour Post\): news, the main happening of its article\n/,
    );
  });

  test("feeds shows all that is known of one, with what of it was set aside", async () => {
    const ended = await vedette("feeds", "orontes-agency");
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toMatch(/^orontes-agency\nurl +http:.*\npublisher +Orontes/);
    expect(ended.stdout).toMatch(/\nset aside +1 item so far, lately:\n .*no link\n/);
    expect(await vedette("feeds", "nonesuch")).toMatchObject({ code: 2, stdout: "" });
  });

  test("ingest takes a file, a saved page or standard input, and says what it did at each stage", async () => {
    const page = write(
      "saved.html",
      `<html><head><title>Police station attacked in Homs</title></head><body><article>${"<p>Unknown gunmen attacked a police station in Homs on Sunday, killing two officers, residents said.</p>".repeat(2)}</article></body></html>`,
    );
    const told = await vedette("ingest", page, "--publisher", "Harbour Post");
    expect(told).toMatchObject({ code: 0, stderr: "" });
    expect(told.stdout).toMatch(
      /^read +a text of \d+ characters\nstore +1 new\ncode +1 from the text: 1 report\nmerge +1 would begin an event, 0 would join one; \d+ alerts?\n/,
    );
    const feed = write(
      "feed.xml",
      '<rss version="2.0"><channel><title>Post</title><item><title>Bakers of Homs win a prize</title><link>http://127.0.0.1:9/1</link></item></channel></rss>',
    );
    const read = await vedette("ingest", feed);
    expect(read.stdout).toMatch(/^read +the feed "Post": 1 item\nstore +1 new, 0 changed, 0 known already\n/);
  });

  test("ingest says that the alerts of an old article are withheld", async () => {
    const file = write(
      "old.txt",
      "Iran withdrew two hundred officers of the Quds Force from Aleppo, Syria, local officials said.",
    );
    const told = await vedette(
      ...["ingest", "--text", file, "--title", "Iran withdraws officers from Aleppo"],
      ...["--publisher", "Harbour Post", "--published", "2024-02-13"],
    );
    expect(told.stdout).toMatch(/RETREAT withdraw: .*\n +where +Aleppo, SY/);
    expect(told.stdout).toMatch(/iran-in-syria: withheld: published 2024-02-13, older than 72 h/);
  });

  test("ingest refuses what it may not read, and a command line without anything to read", async () => {
    const refused = await vedette("ingest", "http://169.254.169.254/latest/meta-data/");
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("169.254.169.254:80 is not a public address");
    expect(await vedette("ingest")).toMatchObject({ code: 2, stdout: "" });
  });

  test("apply refuses a bad file whole, shows a difference without making it, then makes it once", async () => {
    write("feeds.json", '[{ "id": "harbour", "url": "https://harbour.example/rss" }]');
    write("watches.json", '[{ "id": "w", "actors": ["hisbollah"], "classes": ["ATTACK"] }]');
    const bad = await vedette("apply", folder);
    expect(bad).toMatchObject({ code: 2, stdout: "" });
    expect(bad.stderr).toMatch(/watches\.json.*watch "w", classes\.0.*"ASSAULT"/s);

    write("watches.json", '[{ "id": "w", "actors": ["hezbollah"] }]');
    const dry = await vedette("apply", folder, "--dry-run");
    expect(dry.stdout).toMatch(/added +watches\.json +w/);
    expect(dry.stdout).toContain("Nothing was changed");
    expect(await vedette("apply", folder, "--prune")).toMatchObject({ code: 2 });
    expect((await vedette("apply", folder, "--prune", "--yes")).stdout).toMatch(
      /removed +feeds\.json +levant-wire[\s\S]*\n\+2 ~0 -\d+\n[\s\S]*\nDone;/,
    );
    expect((await vedette("apply", folder)).stdout).toMatch(
      /^Nothing to change\.\nunrated +feeds\.json +harbour /,
    );
  });

  test("every command has its help, and an unknown one is refused", async () => {
    const { stdout } = await withoutRun("--help");
    const listed = Object.values(commands).flatMap((group) => group.flatMap(({ names }) => names));
    expect(listed).toEqual(expect.arrayContaining(["ingest", "events", "subscribe", "why", "extract-text"]));
    // Each as it is bundled, where it loads only what it needs.
    for (const command of listed) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
      const help = await spawnVedette(command, "--help");
      expect(help, command).toMatchObject({ code: 0, stderr: "" });
      expect(help.stdout).toContain(`Usage: vedette ${command}`);
    }
    expect((await spawnVedette("nonsense")).code).toBe(2);
    expect((await withoutRun("--version")).stdout).toMatch(/^vedette \d+\.\d+\.\d+\n$/);
    expect((await withoutRun("completion", "bash")).stdout).toMatch(/"events show"\) words=".*--arithmetic/);
    const follow = await withoutRun("events", "--follow", "--data", join(folder, "nothing"));
    expect(follow.stderr).toMatch(/--follow: nothing runs on/);
  });
});

/** With no local run on the data, each boots one by itself, without schedules, and leaves it ended. */
test(
  "vedette ingest ends when all that it began has ended, and the next command finds it",
  async () => {
    const data = await demoRun();
    const on = ["--data", data.path];
    try {
      const file = join(data.path, "news.txt");
      writeFileSync(
        file,
        "Gunmen attacked a police station in Homs on Sunday, killing two officers, residents said.",
      );
      const told = await spawnVedette(
        ...["ingest", ...on, "--text", file, "--title", "Police station attacked in Homs"],
        ...["--publisher", "Harbour Post"],
      );
      expect(told).toMatchObject({ code: 0 });
      expect(told.stderr).toContain(`Nothing runs on ${data.path}: starting the local stack`);
      expect(existsSync(join(data.path, "run.json"))).toBe(false);
      const merged = await spawnVedette("articles", ...on, "--state", "merged");
      expect(merged.stdout).toContain("Police station attacked in Homs");
    } finally {
      data.remove();
    }
  },
  demoPatienceMs,
);
