import type { SecurityEvent } from "../events/event.ts";

/** What the publishers wrote of an event whose word counts in it, as far as it keeps it: titles and coded sentences. */
export const eventTexts = (event: SecurityEvent): string[] =>
  event.reports.filter(({ counts }) => counts).flatMap(({ title, sentence }) => [title, sentence]);
