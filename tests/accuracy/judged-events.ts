import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { splitSentences } from "../../lambdas/article/split-sentences.ts";
import { check } from "../../lambdas/check.ts";
import { type PloverClass, ploverClassSchema, quadClassOf } from "../../lambdas/reports/plover.ts";
import type { Pair } from "./bootstrap.ts";
import type { Judgement } from "./calibration.ts";

/** The strata of single sentences whose labels name a class, or a quad class. */
export const strata = ["cameo_quad", "plover_gsr", "case21"] as const;

const itemSchema = v.object({
  id: v.string(),
  stratum: v.string(),
  text: v.string(),
  gold: v.object({ quad: v.optional(v.string()), classes: v.optional(v.array(v.string()), []) }),
});
const answerSchema = v.object({
  id: v.string(),
  events: v.array(v.object({ class: ploverClassSchema, confidence: v.number() })),
});
type Item = v.InferOutput<typeof itemSchema>;
type Event = v.InferOutput<typeof answerSchema>["events"][number];

export interface JudgedEvents {
  /** Of each single sentence in which an event was found: the surest event, by stratum. */
  judgements: Map<string, Judgement[]>;
  /** Labelled and found class of every text of `plover_gsr`. */
  pairs: Pair[];
}

/** What the saved answers to the events set say, against its labels. */
export function judgedEvents(goldFile: string, answersFile: string): JudgedEvents {
  const surest = new Map(
    linesOf(answersFile, answerSchema).map(({ id, events }) => [id, surestOf(events)] as const),
  );
  const items = linesOf(goldFile, itemSchema).map((item) => ({
    item,
    event: surest.get(opaqueId(item.id)) ?? null,
  }));
  const judgements = strata.map((stratum) => {
    const own = items.filter(
      ({ item }) => item.stratum === stratum && splitSentences(item.text).length === 1,
    );
    return [
      stratum,
      own.flatMap(({ item, event }) =>
        event === null ? [] : [{ confidence: event.confidence, right: isRight(item, event) }],
      ),
    ] as const;
  });
  const pairs = items
    .filter(({ item }) => item.stratum === "plover_gsr")
    .map(({ item, event }) => pairOf(item, event));
  return { judgements: new Map(judgements), pairs };
}

function linesOf<Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema>[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line, n) => check(schema, JSON.parse(line), `${file} line ${n + 1}`));
}

/** The scorer shows the system no id of the set. */
const opaqueId = (id: string) => `d${createHash("sha256").update(`opaque|${id}`).digest("hex").slice(0, 14)}`;

/** The first of the surest, as the scorer takes it. */
const surestOf = (events: readonly Event[]) =>
  events.reduce<Event | null>(
    (best, event) => (best === null || event.confidence > best.confidence ? event : best),
    null,
  );

const isRight = ({ gold }: Item, event: Event) =>
  gold.quad === undefined ? gold.classes.includes(event.class) : gold.quad === labelledQuad(event.class);

/** Quad classes as the set's labels group them, which is not quite as we do. */
function labelledQuad(ploverClass: PloverClass): string {
  if (ploverClass === "CONCEDE") return "MATERIAL_COOP";
  if (ploverClass === "SANCTION") return "VERBAL_CONF";
  const [kind = "", side = ""] = quadClassOf[ploverClass].split(" ");
  return `${kind}_${side.slice(0, 4)}`.toUpperCase();
}

/** Any class of a text's labels counts as its first. */
function pairOf({ gold }: Item, event: Event | null): Pair {
  const [first = ""] = gold.classes;
  const found = event?.class ?? "NONE";
  return { gold: first, found: gold.classes.includes(found) ? first : found };
}
