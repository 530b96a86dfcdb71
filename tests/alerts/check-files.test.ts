import { describe, expect, it } from "vitest";
import { checkSubscriptions } from "../../lambdas/alerts/check-subscriptions.ts";
import { checkWatches } from "../../lambdas/alerts/check-watches.ts";
import { BadInput } from "../../lambdas/check.ts";
import { fictional } from "../fictional.ts";

const problemsOf = (read: () => unknown): readonly string[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof BadInput) return error.problems;
    throw error;
  }
  return [];
};
const watchProblems = (...watches: unknown[]) =>
  problemsOf(() => checkWatches(watches, "watches.json", fictional));
const subscriptionProblems = (...subscriptions: unknown[]) =>
  problemsOf(() => checkSubscriptions(subscriptions, "subscriptions.json", ["strikes", "talks"]));

describe("checkWatches", () => {
  it("resolves names to ids, keeps country codes and circles, and fills in what is left out", () => {
    const circle = { name: "Mine", lat: -38, lon: -125, radiusKm: 20 };
    const [watch] = checkWatches(
      [
        {
          id: "w",
          actors: ["RLM", "averia"],
          places: ["Dun Mere", "XA", "northmark", circle],
          exclude: { actors: ["Esmeria"] },
        },
      ],
      "watches.json",
      fictional,
    );
    expect(watch).toEqual({
      id: "w",
      title: "",
      match: "all",
      actors: ["red-lantern", "averia"],
      includeAffiliates: true,
      as: "any",
      places: ["dunmere", "XA", "northmark", circle],
      classes: ["*"],
      modalities: ["happened", "announced", "planned", "threatened", "alleged"],
      minSeverity: 1,
      minConfidence: 0.5,
      minCredibility: 6,
      minPublishers: 1,
      text: [],
      mentions: false,
      exclude: { actors: ["esmeria"], places: [], text: [] },
      cooldownMinutes: 30,
      hourlyCap: 20,
      silences: [],
      reader: false,
      times: null,
    });
  });

  it("finds all that is wrong in one look: shapes, names and ids that two have", () => {
    const file = [
      { id: "w", places: ["XA"] },
      { id: "w", actors: ["Nobody at all"], minSeverity: 9, colour: "red" },
      { id: "W 3", places: ["Nowhere"], silences: [{ every: "now and then" }] },
    ];
    expect(watchProblems(...file)).toEqual([
      expect.stringMatching(/^entry 2, watch "w", minSeverity: /),
      'entry 2, watch "w", colour: there is no such field',
      'entry 2, id: "w" is already taken by entry 1',
      expect.stringMatching(/^entry 3, watch "W 3", id: Expected lower-case letters/),
      expect.stringMatching(/^entry 2, watch "w", actors: no actor is called "Nobody at all"/),
      expect.stringMatching(/^entry 3, watch "W 3", silences\.0\.every: /),
      expect.stringMatching(/^entry 3, watch "W 3", places: no place is called "Nowhere"/),
    ]);
  });

  it("takes weekly silences and a count of times", () => {
    const silences = [{ every: "Fri 12:00-18:00", zone: "Asia/Beirut" }, { every: "Mon-Fri 22:00-06:00" }];
    const file = [{ id: "w", places: ["XA"], silences, times: { count: 3, hours: 24 } }];
    expect(checkWatches(file, "watches.json", fictional)).toMatchObject([
      {
        silences: [
          { every: "Fri 12:00-18:00", zone: "Asia/Beirut" },
          { every: "Mon-Fri 22:00-06:00", zone: "UTC" },
        ],
        times: { count: 3, hours: 24 },
      },
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    [
      "an unknown actor",
      { id: "w", actors: ["Red Lanten Moovement"] },
      /^entry 1, watch "w", actors: no actor is called "Red Lanten Moovement"; did you mean "red-lantern"\? Near it are also /,
    ],
    [
      "an unknown place",
      { id: "w", places: ["Dunmoor"] },
      /^entry 1, watch "w", places: no place is called "Dunmoor"; did you mean "dunmere"\?/,
    ],
    [
      "an unknown country",
      { id: "w", places: ["ZZ"] },
      /^entry 1, watch "w", places: no known place lies in a country with the code "ZZ"$/,
    ],
    [
      "an unknown exclusion",
      { id: "w", places: ["XA"], exclude: { actors: ["averja"] } },
      /^entry 1, watch "w", exclude.actors: no actor .* did you mean "averia"/,
    ],
    [
      "neither actors nor places",
      { id: "w" },
      /^entry 1, watch "w", actors: name at least one actor, or one place in "places"$/,
    ],
    [
      "a class that is none",
      { id: "w", places: ["XA"], classes: ["STRIKE"] },
      /^entry 1, watch "w", classes.0: Expected .*"ASSAULT".* but received "STRIKE"$/,
    ],
    [
      "a field that is none",
      { id: "w", places: ["XA"], actor: ["averia"] },
      /^entry 1, watch "w", actor: there is no such field$/,
    ],
    ["no id", { places: ["XA"] }, /^entry 1, id: missing$/],
    [
      "an id of other letters",
      { id: "My Watch", places: ["XA"] },
      /^entry 1, watch "My Watch", id: Expected lower-case letters, digits and hyphens/,
    ],
    [
      "a silence on no day",
      { id: "w", places: ["XA"], silences: [{ every: "12:00-18:00", zone: "UTC" }] },
      /^entry 1, watch "w", silences.0.every: Expected days and hours as "Fri 12:00-18:00", .* got "12:00-18:00"$/,
    ],
    [
      "a silence in no zone",
      { id: "w", places: ["XA"], silences: [{ every: "Fri 12:00-18:00", zone: "Mars" }] },
      /^entry 1, watch "w", silences.0.zone: Expected a zone as "Asia\/Beirut" or "UTC", got "Mars"$/,
    ],
    [
      "a count of one",
      { id: "w", places: ["XA"], times: { count: 1, hours: 24 } },
      /^entry 1, watch "w", times.count: Expected a whole number: 2 to 20$/,
    ],
    [
      "a count in no time",
      { id: "w", places: ["XA"], times: { count: 3 } },
      /^entry 1, watch "w", times.hours: missing$/,
    ],
    [
      "a radius too wide",
      { id: "w", places: [{ name: "N", lat: 0, lon: 0, radiusKm: 5000 }] },
      /^entry 1, watch "w", places.0/,
    ],
  ])("refuses %s", (_, watch, problem) => {
    expect(watchProblems(watch)).toEqual([expect.stringMatching(problem)]);
  });

  it("collects all problems of all entries", () => {
    expect(
      watchProblems({ id: "a" }, { id: "b", places: ["Nowhereton"], mentions: true }, 7, {
        id: "a",
        places: ["XA"],
      }),
    ).toHaveLength(4);
  });

  it("lists the names under which mentions are looked for: affiliates, countries, places of a circle", () => {
    const names = (watch: object) =>
      checkWatches([{ id: "w", mentions: true, ...watch }], "watches.json", fictional)[0]?.names;
    expect(names({ actors: ["averia"] })).toEqual(expect.arrayContaining(["averia", "averia-military"]));
    expect(names({ actors: ["averia"], includeAffiliates: false })).toEqual(["averia"]);
    expect(names({ places: ["averia"] })).toEqual(expect.arrayContaining(["XA"]));
    const circle = {
      name: "c",
      lat: fictional.places.get("dunmere")?.lat,
      lon: fictional.places.get("dunmere")?.lon,
    };
    expect(names({ places: [{ ...circle, radiusKm: 5 }] })).toContain("dunmere");
    expect(names({ actors: ["averia"], mentions: false })).toBeUndefined();
  });

  it("refuses what is no list", () => {
    expect(problemsOf(() => checkWatches({}, "watches.json", fictional))).toEqual([
      'Expected a list of entries, as [ { "id": … } ]',
    ]);
  });
});

describe("checkSubscriptions", () => {
  const good = { id: "desk", protocol: "email", endpoint: "desk@example.org", watches: ["strikes"] };

  it("takes the shipped forms", () => {
    const sms = {
      id: "duty",
      protocol: "sms",
      endpoint: "+15555550100",
      watches: ["talks"],
      quietHours: { from: "22:00", to: "06:00", zone: "Asia/Beirut" },
    };
    const routed = {
      ...{ id: "routed", protocol: "email", endpoint: "routed@example.org", watches: ["talks"] },
      quietHours: { from: "22:00", to: "06:00", zone: "Asia/Beirut", unlessSeverity: 5 },
      digest: { at: "18:00", zone: "Asia/Beirut", below: 4, always: true },
      ...{ tellConfirmed: true, groupWaitSeconds: 0 },
    };
    const sqs = {
      id: "q",
      protocol: "sqs",
      endpoint: "arn:aws:sqs:eu-west-1:123456789012:alerts-in",
      watches: ["talks"],
    };
    const https = { id: "h", protocol: "https", endpoint: "https://example.org/alerts", watches: ["talks"] };
    expect(subscriptionProblems(good, sms, routed, sqs, https)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    [
      "an unknown watch",
      { watches: ["strikes", "strike"] },
      /^entry 1, subscription "desk", watches: there is no watch "strike"; watches.json has strikes, talks$/,
    ],
    ["no watch", { watches: [] }, /^entry 1, subscription "desk", watches: /],
    [
      "an address without a host",
      { endpoint: "desk@" },
      /^entry 1, subscription "desk", endpoint: Expected an address as "desk@example.org" for email, got "desk@"$/,
    ],
    [
      "a number without country code",
      { protocol: "sms", endpoint: "0555 1234" },
      /endpoint: Expected a number as "\+15555550100"/,
    ],
    [
      "plain http",
      { protocol: "https", endpoint: "http://example.org/" },
      /endpoint: Expected a URL as "https:/,
    ],
    [
      "another protocol",
      { protocol: "fax" },
      /protocol: Expected \("email" \| "sms" \| "https" \| "sqs"\) but received "fax"$/,
    ],
    [
      "a zone that is none",
      { quietHours: { from: "22:00", to: "06:00", zone: "Asia/Atlantis" } },
      /quietHours.zone: Expected a zone as "Asia\/Beirut" or "UTC", got "Asia\/Atlantis"$/,
    ],
    [
      "an hour that is none",
      { quietHours: { from: "25:00", to: "06:00" } },
      /quietHours.from: Expected a time as "22:00"$/,
    ],
    [
      "quiet hours of no length",
      { quietHours: { from: "06:00", to: "06:00" } },
      /quietHours: "from" and "to" are the same time$/,
    ],
    ["a digest that is none", { digest: "07:00" }, /digest: /],
    ["a digest's hour", { digest: { at: "7" } }, /digest.at: Expected a time as "22:00"$/],
    [
      "a digest below 1",
      { digest: { at: "07:00", below: 1 } },
      /digest.below: Expected a severity: 2, 3, 4 or 5$/,
    ],
    [
      "quiet hours unless 6",
      { quietHours: { from: "22:00", to: "06:00", unlessSeverity: 6 } },
      /quietHours.unlessSeverity: Expected a severity: 2, 3, 4 or 5$/,
    ],
    [
      "an hour's gathering",
      { groupWaitSeconds: 3600 },
      /groupWaitSeconds: Expected whole seconds: 0 to 120$/,
    ],
    [
      "a field of digests that is none",
      { digest: { at: "07:00", above: 4 } },
      /digest.above: there is no such field$/,
    ],
    ["a digest's zone", { digest: { at: "07:00", zone: "Mars" } }, /digest.zone: Expected a zone as/],
  ])("refuses %s", (_, fields, problem) => {
    expect(subscriptionProblems({ ...good, ...fields })).toEqual([expect.stringMatching(problem)]);
  });

  it("refuses one endpoint twice, as SNS takes it once", () => {
    expect(subscriptionProblems(good, { ...good, id: "two", endpoint: "Desk@example.org" })).toEqual([
      'entry 2, subscription "two", endpoint: email to "Desk@example.org" already stands in entry 1, subscription "desk"; SNS takes an endpoint once, so list all its watches there',
    ]);
  });
});
