import * as v from "valibot";
import { type Instant, instantSchema } from "../check.ts";
import { ploverClassSchema } from "../reports/plover.ts";
import { isNews, type Report, reportPlaceSchema } from "../reports/report.ts";

export const verdictSchema = v.picklist(["right", "false", "duplicate", "wrong-place", "wrong-actor"]);
export type Verdict = v.InferOutput<typeof verdictSchema>;

/** What a verdict puts where something was wrong: another place, or another actor instead of one of the event's. */
export const insteadSchema = v.variant("of", [
  v.object({ of: v.literal("place"), place: reportPlaceSchema }),
  v.object({
    of: v.literal("actor"),
    actor: v.object({ id: v.string(), name: v.string() }),
    replaces: v.object({ id: v.string(), name: v.string() }),
  }),
]);
export type Instead = v.InferOutput<typeof insteadSchema>;

const verdictEntries = {
  verdict: verdictSchema,
  note: v.string(),
  instead: v.optional(v.nullable(insteadSchema), null),
};

/** A verdict that stands, as the event itself carries it. */
export const feedbackSchema = v.object({
  ...verdictEntries,
  at: instantSchema,
  /** Who said it; "" in rows of before it was asked. */
  by: v.optional(v.string(), ""),
});
export type Feedback = v.InferOutput<typeof feedbackSchema>;

/** What analysts have decided of an article's reports: it outlives every coding of the article. */
export const rulingSchema = v.object({
  articleId: v.string(),
  /** Events that none of its reports may join. */
  apart: v.array(v.string()),
  /**
   * Events that its reports of a class belong to, whatever the score. The latest last, and the last one counts; `from` is the
   * event that a join took them out of, to which a split lets them go back. What `apart` names counts for nothing.
   */
  together: v.array(
    v.object({
      ploverClass: ploverClassSchema,
      eventId: v.string(),
      from: v.optional(v.string()),
    }),
  ),
});
export type Ruling = v.InferOutput<typeof rulingSchema>;

export const noRuling = (articleId: string): Ruling => ({ articleId, apart: [], together: [] });

/** What a split or a join does to one article: how it is ruled from now on, and which of its reports move where at once. */
export const rulingStepSchema = v.object({
  ruling: rulingSchema,
  moves: v.array(v.object({ reportId: v.string(), eventId: v.string() })),
});
export type RulingStep = v.InferOutput<typeof rulingStepSchema>;
export type Move = RulingStep["moves"][number];

/** What an analyst said of an event, as stored beside it; `done` once merge-report has acted on it. */
const base = {
  eventId: v.string(),
  at: instantSchema,
  by: v.optional(v.string(), ""),
  /** Whether whom it concerns is told at once. */
  tell: v.optional(v.boolean(), false),
  done: v.boolean(),
};

/** Thought through before anything is touched: a run that broke off goes on with these. Of rows of before: none. */
const steps = v.optional(v.array(rulingStepSchema), []);

export const analystWordSchema = v.variant("kind", [
  /** These articles' reports do not belong to the event. */
  v.object({ ...base, kind: v.literal("split"), articleIds: v.array(v.string()), steps }),
  /** The event is the same happening as `into`, which takes its reports: those of these articles. */
  v.object({ ...base, kind: v.literal("join"), into: v.string(), articleIds: v.array(v.string()), steps }),
  v.object({ ...base, kind: v.literal("feedback"), ...verdictEntries }),
  /** The verdict of that moment is withdrawn. */
  v.object({ ...base, kind: v.literal("undo"), of: instantSchema }),
]);
export type AnalystWord = v.InferOutput<typeof analystWordSchema>;

/** The verdicts that nobody has withdrawn, the latest last. */
export function feedbackOf(words: readonly AnalystWord[]): Feedback[] {
  const withdrawn = new Set<Instant>(words.flatMap((word) => (word.kind === "undo" ? [word.of] : [])));
  return words
    .flatMap((word) => (word.kind === "feedback" && !withdrawn.has(word.at) ? [word] : []))
    .map(({ verdict, note, instead, at, by }) => ({ verdict, note, instead, at, by }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/**
 * The verdict for which an event alerts nobody; null when it may. What is wrong with it is answered by a later "right", or by
 * a verdict of the same kind that says what is right instead.
 */
export function quietedBy(feedback: readonly Feedback[]): Verdict | null {
  const open = feedback.slice(feedback.findLastIndex(({ verdict }) => verdict === "right") + 1);
  const isAnswered = (one: Feedback, n: number) =>
    one.instead !== null ||
    open.slice(n + 1).some(({ verdict, instead }) => verdict === one.verdict && instead !== null);
  return open.findLast((one, n) => !isAnswered(one, n))?.verdict ?? null;
}

/** What a report of an event has to say to who splits or joins it. */
type Ruled = Pick<Report, "id" | "articleId" | "ploverClass" | "standing">;

/**
 * Takes articles out of an event. What a join had brought goes back to where it came from, background only beside news;
 * everything else may join the event no longer.
 */
export function splitSteps(
  eventId: string,
  reports: readonly Ruled[],
  rulings: readonly Ruling[],
): RulingStep[] {
  const pinOf = (report: Ruled) =>
    rulings
      .find(({ articleId }) => articleId === report.articleId)
      ?.together.findLast((pin) => pin.eventId === eventId && pin.ploverClass === report.ploverClass);
  const revived = new Set(reports.filter(isNews).map((report) => pinOf(report)?.from));
  return rulings.map((ruling) => {
    const own = reports.filter(({ articleId }) => articleId === ruling.articleId);
    const moves = own.flatMap((report): Move[] => {
      const home = pinOf(report)?.from;
      return home === undefined || !revived.has(home) ? [] : [{ reportId: report.id, eventId: home }];
    });
    if (own.length === 0 || moves.length < own.length)
      return { ruling: { ...ruling, apart: withOne(ruling.apart, eventId) }, moves: [] };
    const pins = new Set(own.map(pinOf));
    return { ruling: { ...ruling, together: ruling.together.filter((pin) => !pins.has(pin)) }, moves };
  });
}

/** Gives an event's reports to another. What a split had taken out of that one goes back as it was; the rest is given to it. */
export function joinSteps(
  { eventId, into }: { eventId: string; into: string },
  reports: readonly Ruled[],
  rulings: readonly Ruling[],
): RulingStep[] {
  return rulings.map((ruling) => {
    const own = reports.filter(({ articleId }) => articleId === ruling.articleId);
    const moves = own.map(({ id }) => ({ reportId: id, eventId: into }));
    if (ruling.apart.includes(into))
      return { ruling: { ...ruling, apart: ruling.apart.filter((id) => id !== into) }, moves };
    const classes = [...new Set(own.map(({ ploverClass }) => ploverClass))];
    const pins = classes.map((ploverClass) => ({ ploverClass, eventId: into, from: eventId }));
    return { ruling: { ...ruling, together: [...ruling.together, ...pins] }, moves };
  });
}

const withOne = (ids: readonly string[], id: string) => (ids.includes(id) ? [...ids] : [...ids, id]);
