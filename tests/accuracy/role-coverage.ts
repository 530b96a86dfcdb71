import { readFileSync } from "node:fs";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { findMentions } from "../../lambdas/mentions/find-mentions.ts";
import type { Knowledge } from "../../lambdas/mentions/knowledge.ts";

const spans = v.optional(v.array(v.object({ text: v.string() })), []);
const lineSchema = v.object({
  stratum: v.string(),
  text: v.string(),
  gold: v.object({ roles: v.optional(v.object({ source: spans, target: spans })) }),
});

export interface Coverage {
  spans: number;
  /** Share of the spans in which an actor mention stands. */
  touched: number;
  /** Share of the spans half of whose letters stand in actor mentions. */
  half: number;
  /** Spans without an actor mention, in their sentences. */
  missed: { span: string; text: string }[];
}

/** How many of the labelled source and target actors of the set's role sentences some actor mention covers. */
export function roleCoverage(file: string, knowledge: Knowledge): Coverage {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const sentences = lines
    .map((line, n) => check(lineSchema, JSON.parse(line), `${file} line ${n + 1}`))
    .filter(({ stratum }) => stratum === "cameo_roles");
  const all = sentences.flatMap(({ text, gold }) => {
    const mentions = findMentions(text, knowledge).filter(({ kind }) => kind === "actor");
    const labelled = [...(gold.roles?.source ?? []), ...(gold.roles?.target ?? [])].map((span) => span.text);
    return [...new Set(labelled)].map((span) => ({ span, text, share: coveredShare(span, text, mentions) }));
  });
  const shareOf = (isCovered: (share: number) => boolean) =>
    all.filter(({ share }) => isCovered(share)).length / Math.max(1, all.length);
  return {
    spans: all.length,
    touched: shareOf((share) => share > 0),
    half: shareOf((share) => share >= 0.5),
    missed: all.filter(({ share }) => share === 0).map(({ span, text }) => ({ span, text })),
  };
}

/** Share of the span's letters that stand in mentions, where it has most of them. */
function coveredShare(
  span: string,
  text: string,
  mentions: readonly { start: number; end: number }[],
): number {
  let most = 0;
  for (let start = text.indexOf(span); start >= 0 && span !== ""; start = text.indexOf(span, start + 1)) {
    const end = start + span.length;
    const inside = mentions.reduce(
      (sum, mention) => sum + Math.max(0, Math.min(end, mention.end) - Math.max(start, mention.start)),
      0,
    );
    most = Math.max(most, inside / span.length);
  }
  return most;
}
