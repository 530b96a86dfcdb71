/** What left for somebody, as the outbox keeps it. */
export interface Delivery {
  protocol: string;
  endpoint: string;
  subject: string | null;
  body: string;
  attributes: Readonly<Record<string, unknown>>;
}

/** Who should hear of which happenings, by their keys. */
export interface Listener {
  id: string;
  endpoint: string;
  must: readonly string[];
  /** To tell it is right, and so is not to. */
  may: readonly string[];
}

/** A stored event: which happening it is (null: none that is known), and what names it to a reader. */
export interface ToldEvent {
  id: string;
  key: string | null;
  place: string | null;
  /** Names that its parties go by. */
  sources: readonly string[];
  targets: readonly string[];
}

export interface Telling {
  deliveries: readonly Delivery[];
  events: readonly ToldEvent[];
  /** What waits for a later time, as `vedette alerts` lists it. */
  held: readonly { subscriptionId: string; eventId: string; rule: string }[];
  /** What may truly change of a happening after it was told. */
  changes: Readonly<Record<string, readonly string[]>>;
}

/** What came to one listener. */
export interface Told {
  id: string;
  /** Happenings that should be told. */
  must: number;
  /** Messages, of whatever kind. */
  messages: number;
  /** Happenings told that should be told, or may be. */
  happenings: number;
  /** How often those were told, updates aside. */
  tellings: number;
  once: string[];
  missed: string[];
  /** Neither told nor forgotten: they have a time, and a rule. */
  held: string[];
  /** Told again, though nothing of it truly changed. */
  again: string[];
  updated: string[];
  /** Should not have been told. */
  wrong: string[];
  /** Told by lines that name neither place nor party. */
  unnamed: string[];
}

/** Reads what was delivered as its receiver would: which happening each message tells, and how often. */
export function measureTold(listener: Listener, { deliveries, events, held, changes }: Telling): Told {
  const own = deliveries.filter(({ endpoint }) => endpoint === listener.endpoint);
  const tellings = own.flatMap((delivery) =>
    eventsIn(delivery, events).map((event) => ({
      key:
        event.key ??
        `unforeseen ${event.id}: ${[...event.sources, "→", ...event.targets, event.place].join(" ")}`,
      isUpdate: delivery.attributes["kind"] === "update",
      isNamed: isNamed(delivery, event),
    })),
  );
  const right = [...listener.must, ...listener.may];
  const firsts = tellings.filter(({ isUpdate }) => !isUpdate);
  const timesTold = (key: string) => firsts.filter((one) => one.key === key).length;
  const waiting = held
    .filter(({ subscriptionId }) => subscriptionId === listener.id)
    .map(({ eventId, rule }) => ({ key: events.find(({ id }) => id === eventId)?.key ?? eventId, rule }));
  const isHeld = (key: string) => waiting.some((one) => one.key === key);
  const told = right.filter((key) => timesTold(key) > 0);
  const truly = ({ key }: { key: string }) => key in changes;
  const updates = tellings.filter(({ isUpdate }) => isUpdate);
  return {
    id: listener.id,
    must: listener.must.length,
    messages: own.length,
    happenings: told.length,
    tellings: told.reduce((sum, key) => sum + timesTold(key), 0),
    once: listener.must.filter((key) => timesTold(key) === 1),
    missed: listener.must.filter((key) => timesTold(key) === 0 && !isHeld(key)),
    held: [
      ...new Set(
        waiting.filter(({ key }) => timesTold(key) === 0).map(({ key, rule }) => `${key} (${rule})`),
      ),
    ],
    again: [
      ...told.flatMap((key) => new Array<string>(timesTold(key) - 1).fill(key)),
      ...updates.filter((one) => right.includes(one.key) && !truly(one)).map(({ key }) => `${key} (update)`),
    ],
    updated: updates.filter((one) => right.includes(one.key) && truly(one)).map(({ key }) => key),
    wrong: [...new Set(tellings.map(({ key }) => key))].filter((key) => !right.includes(key)),
    unnamed: tellings.filter(({ isNamed }) => !isNamed).map(({ key }) => key),
  };
}

/** The events that a message tells: by its attribute, else by the ids in it, else by the lines that name them. */
function eventsIn(delivery: Delivery, events: readonly ToldEvent[]): ToldEvent[] {
  const listed = delivery.attributes["events"];
  const ids = Array.isArray(listed) ? listed.map(String) : (delivery.body.match(/\be-[0-9a-f]{20}\b/g) ?? []);
  if (ids.length === 0) {
    const lines = textOf(delivery).split("\n");
    return events.filter((event) => lines.some((line) => names(line, event.place) && areIn(line, event)));
  }
  return [...new Set(ids)].map(
    (id) =>
      events.find((event) => event.id === id) ?? { id, key: null, place: null, sources: [], targets: [] },
  );
}

const textOf = ({ subject, body }: Delivery) => `${subject ?? ""}\n${body}`;
const names = (text: string, name: string | null) =>
  name !== null && text.toLowerCase().includes(name.toLowerCase());
const isNamed = (delivery: Delivery, { place, sources, targets }: ToldEvent) =>
  [place, ...sources, ...targets].some((name) => names(textOf(delivery), name));

/** "… by X on Y …": as messages say it. */
function areIn(line: string, { sources, targets }: ToldEvent): boolean {
  const places = (parties: readonly string[]) =>
    parties.map((name) => line.toLowerCase().indexOf(name.toLowerCase())).filter((at) => at >= 0);
  const [source, target] = [places(sources), places(targets)];
  if (source.length === 0) return sources.length === 0 && target.length > 0;
  return targets.length === 0 || target.some((at) => at > Math.min(...source));
}

/** All listeners in a table, and below it what is not as it should be. */
export function tellTold(all: readonly Told[]): string {
  const columns = ["", "must", "once", "missed", "held", "again", "updated", "wrong", "unnamed", "messages"];
  const rows = all.map((told) => [
    told.id,
    `${told.must}`,
    ...[told.once, told.missed, told.held, told.again, told.updated, told.wrong, told.unnamed].map(
      ({ length }) => `${length}`,
    ),
    `${told.messages}`,
  ]);
  const widths = columns.map((name, n) =>
    Math.max(...[name, ...rows.map((row) => row[n] ?? "")].map((cell) => cell.length)),
  );
  const table = [columns, ...rows].map((row) =>
    row
      .map((cell, n) => cell.padEnd(widths[n] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const sum = (count: (told: Told) => number) => all.reduce((total, told) => total + count(told), 0);
  const perHappening =
    sum(({ tellings }) => tellings) /
    Math.max(
      1,
      sum(({ happenings }) => happenings),
    );
  const faults = all.flatMap(({ id, missed, held, again, wrong, unnamed }) =>
    Object.entries({ missed, held, again, wrong, unnamed }).flatMap(([what, keys]) =>
      keys.map((key) => `${id}  ${what}: ${key}`),
    ),
  );
  return [...table, "", `messages per person and happening: ${perHappening.toFixed(2)}`, ...faults].join(
    "\n",
  );
}
