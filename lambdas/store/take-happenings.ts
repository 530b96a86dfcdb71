import { getArticle } from "./articles.ts";
import { getMergePlan } from "./events.ts";
import { type MergeEffects, mergeAnew } from "./merge-article.ts";

/**
 * Merges what a model alone read in an article, beside what rules read in it. Of a revision that is no longer the article's
 * it counts for nothing. Harmless to repeat.
 */
export async function takeHappenings(
  { articleId, revision }: { articleId: string; revision: number },
  effects: MergeEffects,
): Promise<void> {
  const article = await getArticle(effects.articles, articleId);
  const previous = await getMergePlan(effects.events, articleId);
  if (article?.revision !== revision || (previous !== null && previous.revision > revision)) {
    effects.logger.info("happenings of no current revision", { articleId, revision });
    return;
  }
  await mergeAnew({ articleId, revision }, previous, effects);
}
