import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { groupBy } from "../../../lambdas/store/group-by.ts";
import { type LocalRun, startLocalRun } from "../../../lib/local/local-run.ts";
import { rss, type Site, startSite } from "../../site.ts";
import { makeDataDir, readOutbox, vedette } from "../start.ts";

/** What a publisher that nobody has rated tries against a reliable one: to deny, to drown out, to inflate what it tells. */
describe("an unrated publisher", () => {
  const data = makeDataDir();
  const folder = (name: string) => join(data.path, name);
  let agency: Site;
  let blog: Site;
  let run: LocalRun;

  /** Places of invented attacks: as many as the watch takes in an hour. */
  const towns = ["Baqubah", "Kirkuk", "Tikrit", "Samarra", "Mosul", "Basra"];
  const item = (site: Site, path: string, title: string, text: string) =>
    `<title>${title}</title><link>${site.url(`/${path}`)}</link><guid>${path}</guid>` +
    `<pubDate>${new Date(Date.now() - 60_000).toUTCString()}</pubDate><description>${text}</description>`;
  const publish = (site: Site, items: readonly string[]) =>
    site.pages.set("/feed", { body: rss(items, "News") });

  const deliverySchema = v.object({
    deliveredAt: v.string(),
    endpoint: v.string(),
    subject: v.nullable(v.string()),
    body: v.string(),
    attributes: v.looseObject({ kind: v.string() }),
  });
  const received = (reader: string) =>
    v
      .parse(v.array(deliverySchema), readOutbox(folder("data")))
      .filter(({ endpoint }) => endpoint === `${reader}@example.org`);
  const eventSchema = v.array(
    v.looseObject({
      eventId: v.string(),
      severity: v.number(),
      credibility: v.number(),
      denied: v.boolean(),
    }),
  );
  const eventsAt = async (place: string) => {
    const ended = await vedette("events", "--data", folder("data"), "--place", place, "--json");
    return v.parse(eventSchema, JSON.parse(ended.stdout));
  };
  const pollAll = async () => {
    await run.invoke("poll-feeds", { all: true, resumeAfterMinutes: 0 });
    await run.drain();
  };

  beforeAll(async () => {
    [agency, blog] = await Promise.all([startSite(), startSite()]);
    mkdirSync(folder("config"));
    const write = (name: string, value: unknown) =>
      writeFileSync(join(folder("config"), name), JSON.stringify(value));
    write("feeds.json", [
      {
        id: "agency",
        url: agency.url("/feed"),
        publisher: "Reliable Agency",
        reliability: "A",
        fullText: false,
      },
      { id: "blog", url: blog.url("/feed"), fullText: false },
    ]);
    const readers = [
      { id: "sure", places: ["Damascus"], minCredibility: 3 },
      { id: "iraq", places: ["IQ"], hourlyCap: towns.length },
      { id: "lebanon", places: ["LB"] },
      { id: "two", places: ["LB"], minPublishers: 2 },
      { id: "probable", places: ["LB"], minCredibility: 2 },
      { id: "grave", places: ["LB"], minSeverity: 5 },
    ];
    write("watches.json", readers);
    write(
      "subscriptions.json",
      readers.map(({ id }) => ({ id, protocol: "email", endpoint: `${id}@example.org`, watches: [id] })),
    );
    vi.stubEnv("VEDETTE_ALLOW_HOSTS", [agency.host, blog.host].join(","));
    const wounded = item(
      agency,
      "wounded",
      "Israeli drone strike wounds two in Nabatieh",
      "An Israeli drone strike wounded two Hezbollah fighters in Nabatieh, Lebanon, officials said.",
    );
    const invented = [
      ...towns.map((town, n) =>
        item(
          blog,
          `invented-${n}`,
          `Islamic State bomb kills six soldiers in ${town}`,
          `Islamic State militants killed six Iraqi soldiers with a roadside bomb in ${town}, Iraq.`,
        ),
      ),
      item(
        blog,
        "denial",
        "Israel denies air strike in Damascus",
        "Israel denied that its warplanes carried out an air strike in Damascus, Syria.",
      ),
    ];
    publish(agency, [wounded]);
    publish(blog, invented);
    run = await startLocalRun({
      configDir: folder("config"),
      dataDir: folder("data"),
      port: 0,
      demo: false,
      schedules: false,
      log: () => {},
    });
    await pollAll();
    publish(blog, [
      ...invented,
      item(
        blog,
        "inflated",
        "Israeli drone strike kills 500 in Nabatieh",
        "An Israeli drone strike killed 500 Hezbollah fighters in Nabatieh, Lebanon.",
      ),
    ]);
    publish(agency, [
      wounded,
      item(
        agency,
        "damascus",
        "Israeli air strike hits Damascus",
        "Israeli warplanes struck a depot of Hezbollah in Damascus, Syria, killing three men, officials said.",
      ),
      item(
        agency,
        "sinjar",
        "Turkish warplanes kill 90 in Sinjar",
        "Turkish warplanes bombed a camp of the Kurdistan Workers' Party in Sinjar, Iraq, killing 90 fighters.",
      ),
      item(
        agency,
        "baiji",
        "Rockets kill seven soldiers in Baiji",
        "Iran-backed militias fired rockets that killed seven American soldiers in Baiji, Iraq, officials said.",
      ),
    ]);
    await pollAll();
    await run.invoke("send-alerts", { resumeAfterMinutes: 0, summariesNow: true });
    await run.drain();
  }, 600_000);
  afterAll(async () => {
    vi.unstubAllEnvs();
    await run?.stop();
    await Promise.all([agency.stop(), blog.stop()]);
    data.remove();
  });

  test("suppresses nothing by a denial that it forges", async () => {
    expect(await eventsAt("Damascus")).toMatchObject([{ credibility: 3, denied: false }]);
    const [mail, ...more] = received("sure");
    expect(more).toEqual([]);
    expect(mail?.subject).toMatch(
      /^\[Vedette \d\] \S+: Air strike by (?:Israel Defense Forces|IDF) on Hezbollah, Damascus, SY, 3 killed$/,
    );
    expect(mail?.body).toContain("told by one publisher, rated completely reliable.");
    expect(mail?.body).toContain(
      "- whether it happened: it did (Reliable Agency); denied (127[.]0[.]0[.]1, not rated)\n",
    );
  }, 180_000);

  test("alerts with two fields in feeds.json, says what it is, and holds up no other by a flood", async () => {
    const applied = await vedette("apply", folder("config"), "--dry-run", "--data", folder("data"));
    expect(applied.stdout).toMatch(/\nunrated +feeds\.json +blog {2}\(no reliability given: F; /);
    const single = received("iraq").filter(({ attributes }) => attributes.kind === "new");
    const isAgencys = ({ body }: { body: string }) => body.includes("Reliable Agency");
    expect(single.filter(isAgencys).map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /: Air strike by (?:Turkish Armed Forces|Turkish military) on .*, Sinjar, IQ, \d+ killed$/,
        ),
        expect.stringMatching(/, Baiji, IQ, \d+ killed$/),
      ]),
    );
    const invented = single.filter((mail) => !isAgencys(mail));
    // A quarter of the cap in each hour (the clock may strike while the test runs), and one more where two senders side by side
    // take the last place.
    const hours = groupBy(invented, ({ deliveredAt }) => deliveredAt.slice(0, 13));
    for (const ofHour of hours) expect(ofHour.length).toBeLessThanOrEqual(3);
    expect(invented.length).toBeGreaterThanOrEqual(2);
    for (const { body } of invented)
      expect(body).toContain("Truth cannot be judged: told only by publishers that nobody has rated.");
    const summaries = received("iraq").filter(({ attributes }) => attributes.kind === "summary");
    expect(summaries.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(`summary: ${towns.length - invented.length} events: `),
    ]);
  }, 180_000);

  test("neither inflates what a rated one tells nor confirms it", async () => {
    const events = await eventsAt("Nabatieh");
    expect(events).toMatchObject([{ credibility: 3, severity: 4 }]);
    expect(received("lebanon").map(({ attributes }) => attributes.kind)).toEqual(["new"]);
    expect(["two", "probable", "grave"].flatMap(received)).toEqual([]);
    const shown = await vedette("events", "show", events[0]?.eventId ?? "", "--data", folder("data"));
    expect(shown.stdout).toMatch(
      /sure +Possibly true: told by one publisher, rated completely reliable\. Credibility 3 of 6/,
    );
    expect(shown.stdout).toMatch(/Where they differ\n {2}killed +500 {2}\(127\.0\.0\.1, not rated\)\n/);
    expect(shown.stdout).toMatch(/happened: not rated, counts for nothing here\n/);
  }, 180_000);
});
