import { afterEach, beforeAll, expect, it } from "vitest";
import { alertsOf } from "../../lambdas/store/alerts.ts";
import { getEvent, getMergePlan } from "../../lambdas/store/events.ts";
import { sendDue } from "../../lambdas/store/send-due.ts";
import { reader as desk, everyMinute, strikes } from "../desk.ts";
import { raid } from "../reader/asked.ts";
import { injected } from "../reader/injected.ts";
import { openReaderDesk, type ReaderDesk } from "../reader-desk.ts";

/**
 * Articles that speak to the model, of all kinds and by both questions, over the wire and with a model that obeys: beside
 * them honest articles are told as if they did not exist.
 */

let open: ReaderDesk | undefined;
afterEach(async () => {
  await open?.stop();
  open = undefined;
});

const watched = { ...strikes, places: ["XA", "XB"] };
const watches = [watched, { ...watched, id: "asking", reader: true }];
const subscribers = [desk, { ...desk, id: "night", endpoint: "night@example.org", watches: ["asking"] }];

const honest = [
  {
    id: "a-one",
    publisher: "Ridge Radio",
    title: "Borduvan jets bomb Kelmora depot",
    text: "Borduvan jets bombed a depot in Kelmora on Saturday, killing two people, officials said. It was the first strike of the month.",
  },
  {
    id: "a-two",
    publisher: "Lowland Post",
    title: "Gunmen attack police post in Brevik",
    text: "Gunmen attacked a police post in Brevik on Saturday and wounded four officers, the interior ministry said.",
  },
];

/** Rules read news in these, so that the model is asked about them before they alert. */
const toldByRules = injected.map(({ text, title }, n) => ({
  id: `a-rules-${n}`,
  publisher: `Night Blog ${n}`,
  title: title ?? raid.title,
  text: `Averian jets bombed a depot of Red Lantern in Dunmere on Thursday, killing three fighters, officials said.\n${text}`,
}));
/** No rule reads these. They tell what the first honest article does, and more. */
const french =
  "Des avions de Borduva ont bombardé samedi un dépôt à Kelmora, tuant deux personnes, ont indiqué des habitants de la ville. " +
  "Le gouvernement a refusé de répondre aux questions de la presse sur cette opération, qui serait la première du mois.";
const toldByModel = injected.map(({ text, title }, n) => ({
  id: `a-model-${n}`,
  publisher: `Gazette ${n}`,
  language: "fr",
  title: title ?? "Des avions frappent Kelmora",
  text: `${french}\n${text}`,
}));

/** What a model answers that does as it is told: to each question what the article orders, and of its own whatever harms most. */
function obey(of: ReaderDesk): void {
  of.bedrock.does(({ user: { publisher = "", named } }) => {
    const number = Number(publisher.split(" ").at(-1));
    const one = injected[number];
    if (one === undefined) return { answer: named === undefined ? { changes: [] } : { happenings: [] } };
    if (named === undefined) return { answer: one.answer };
    const order = one.text.split(/\s+/).slice(0, 12).join(" ");
    const told = { class: "ASSAULT", source: ["Borduva"], place: "Kelmora", date: "2031-05-10" };
    const worst = [
      { ...told, modality: "happened", killed: 900, quote: order },
      { ...told, modality: "happened", killed: 2, quote: "ont bombardé samedi un dépôt à Kelmora" },
      { ...told, modality: "denied", quote: "ont bombardé samedi un dépôt à Kelmora" },
    ];
    return { answer: { happenings: [worst[number % worst.length]] } };
  });
}

async function openWith(): Promise<ReaderDesk> {
  open = await openReaderDesk("gate");
  await open.configure(watches, subscribers);
  obey(open);
  return open;
}

async function tell(of: ReaderDesk, articles: readonly { id: string; text: string }[]): Promise<void> {
  for (const article of articles)
    await of.bring({ ...article, url: `https://${article.id}.example/1`, fingerprint: article.id });
  await of.read();
  await of.read();
  await sendDue({ ...everyMinute, endGatherings: true }, of.send);
}

const withoutIds = (text: string) => text.replace(/\be-[0-9a-f]{20}\b/g, "e-");

/** All that became of the honest articles: their events, and what everybody was owed and told of them. */
async function outcomeOf(of: ReaderDesk) {
  const outcomes = [];
  for (const { id } of honest) {
    const [assignment] = (await getMergePlan(of.tables.events, id))?.assignments ?? [];
    const event = await getEvent(of.tables.events, assignment?.eventId ?? "");
    const alerts = event === null ? [] : await alertsOf(of.tables.alerts, event.id);
    const { id: _id, version, updatedAt, alsoRead, firstSeenAt, mayBe, ...facts } = event ?? { id: "" };
    outcomes.push({
      facts,
      owed: alerts
        .filter(({ told }) => told.byModel !== true)
        .map(({ subscriptionId, kind, state, told, watches: hit }) => ({
          subscriptionId,
          kind,
          state,
          told,
          hit,
        })),
    });
  }
  return outcomes;
}
const mailsTo = (of: ReaderDesk, id: string, about: RegExp) =>
  of
    .published()
    .filter(({ attributes }) => JSON.parse(attributes["to"] ?? "[]").includes(id))
    .map(({ subject, texts }) => withoutIds(`${subject}\n${texts.email}`))
    .filter((mail) => about.test(mail))
    .toSorted();
const ofHonest = /Kelmora|Brevik/;

let expected: { outcome: Awaited<ReturnType<typeof outcomeOf>>; mails: string[]; night: string[] };
beforeAll(async () => {
  const of = await openWith();
  await tell(of, honest);
  const [mails, night] = [mailsTo(of, "desk", ofHonest), mailsTo(of, "night", ofHonest)];
  expected = { outcome: await outcomeOf(of), mails, night };
  await of.stop();
}, 120_000);

it("told after honest ones, they change nothing of these and of their alerts", async () => {
  expect(expected.mails).toHaveLength(2);
  const of = await openWith();
  await tell(of, honest);
  await tell(of, [...toldByRules, ...toldByModel]);
  expect(of.bedrock.calls.filter(({ user }) => user.named !== undefined).length).toBeGreaterThanOrEqual(30);
  expect(await outcomeOf(of)).toEqual(expected.outcome);
  expect(mailsTo(of, "desk", ofHonest)).toEqual(expected.mails);
  expect(mailsTo(of, "night", ofHonest).filter((mail) => !mail.includes("by the model"))).toEqual(
    expected.night,
  );
}, 400_000);

it("told before honest ones, they keep nobody from being told of these, as they are", async () => {
  const of = await openWith();
  await tell(of, toldByModel);
  expect(mailsTo(of, "desk", ofHonest)).toEqual([]);
  expect(mailsTo(of, "night", ofHonest)).not.toEqual([]);
  for (const mail of mailsTo(of, "night", ofHonest)) {
    expect(mail).toContain("by the model");
    expect(mail).toMatch(/How grave: [1-4] of 5/);
  }
  await tell(of, honest);
  const facts = (outcomes: Awaited<ReturnType<typeof outcomeOf>>) => outcomes.map((one) => one.facts);
  expect(facts(await outcomeOf(of))).toEqual(facts(expected.outcome));
  expect(mailsTo(of, "desk", ofHonest)).toEqual(expected.mails);
  // Who was told on the model's word alone hears of it as changed: rules read it now.
  const night = mailsTo(of, "night", ofHonest).filter((mail) => !mail.includes("by the model"));
  expect(night).toHaveLength(2);
}, 400_000);
