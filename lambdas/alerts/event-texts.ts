import type { SecurityEvent } from "../events/event.ts";

/** What the publishers wrote of an event, as far as the event keeps it: titles and coded sentences. */
export const eventTexts = (event: SecurityEvent): string[] =>
  event.reports.flatMap(({ title, sentence }) => [title, sentence]);
