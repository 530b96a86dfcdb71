import { isToldAsNews } from "../events/event.ts";
import { getMergePlan } from "./events.ts";
import type { MergeEffects } from "./merge-article.ts";
import { oweAlerts } from "./owe-alerts.ts";
import { getReading, putEventOpinions } from "./readings.ts";
import { refold } from "./refold.ts";
import { withLeads } from "./think-of-plan.ts";

/**
 * Puts what the second reader made of an article beside its reports, in whichever events they are, and folds these anew. It
 * begins nothing, and touches no other article's report. Of a revision that is no longer the article's it counts for
 * nothing. Harmless to repeat.
 */
export async function takeOpinion(
  { articleId, revision }: { articleId: string; revision: number },
  effects: MergeEffects,
): Promise<void> {
  const { articles, events, logger } = effects;
  const stored = await getMergePlan(events, articleId);
  const reading = await getReading(articles, articleId, revision);
  if (stored === null || !stored.done || stored.revision !== revision || reading === null) {
    logger.info("opinion of no current revision", { articleId, revision });
    return;
  }
  const plan = await withLeads(events, stored);
  await putEventOpinions(events, plan, reading);
  const told = plan.assignments.filter(({ background }) => background !== true);
  for (const eventId of new Set(told.map((assignment) => assignment.eventId))) {
    const event = (await refold(eventId, effects))?.event;
    if (event === undefined || !isToldAsNews(event)) continue;
    const { doubted = false, unread = null } = event.secondReading ?? {};
    logger.info("event read again", {
      eventId,
      doubted,
      unread,
      ...(doubted ? { announce: `DOUBT  ${eventId}: the second reader speaks against it` } : {}),
    });
    await oweAlerts(event, effects);
  }
}
