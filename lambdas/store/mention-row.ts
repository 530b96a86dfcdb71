import * as v from "valibot";
import { eventMentionSchema } from "../events/event.ts";
import { uncodedSchema } from "../events/uncoded.ts";
import { eventMentionKey } from "./keys.ts";
import { putRow, type Table } from "./table.ts";

/** A mention as it stands beside the reports of its event, with what it is looked for by. */
export const mentionRowSchema = v.object({ ...eventMentionSchema.entries, ...uncodedSchema.entries });
export type MentionRow = v.InferOutput<typeof mentionRowSchema>;

export async function putMention(events: Table, eventId: string, mention: MentionRow): Promise<void> {
  await putRow(events, { ...eventMentionKey(eventId, mention.reportId), ...mention });
}
