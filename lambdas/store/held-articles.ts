import { type Article, articleSchema } from "../article/article.ts";
import { check } from "../check.ts";
import { queryRows, type Table } from "./table.ts";

/** What of one feed's articles is held up. */
export interface HeldArticles {
  /** Articles that wait to be coded or merged. */
  waiting: number;
  /** Articles that were tried too often, or can never be coded: the last to be set aside first, with their reasons. */
  setAside: Pick<Article, "id" | "title" | "stateReason" | "stateSince">[];
}

export const nothingHeld: HeldArticles = { waiting: 0, setAside: [] };

/** Articles looked at in each state. */
const most = 5000;

/** What is held up of each feed's articles, by feed id; a feed of which nothing is has no entry. */
export async function heldArticles(articles: Table): Promise<Map<string, HeldArticles>> {
  const inState = async (state: string) => {
    const query = { index: "due", partition: `state#${state}`, newestFirst: true, limit: most } as const;
    const rows = await queryRows(articles, query);
    return rows.map((row) => check(articleSchema, row, `the article ${String(row["pk"])}`));
  };
  const held = new Map<string, HeldArticles>();
  const heldOf = (feedId: string) => held.get(feedId) ?? { waiting: 0, setAside: [] };
  for (const { feedId } of [...(await inState("stored")), ...(await inState("coded"))]) {
    if (feedId === null) continue;
    const own = heldOf(feedId);
    held.set(feedId, { ...own, waiting: own.waiting + 1 });
  }
  for (const { feedId, id, title, stateReason, stateSince } of await inState("set-aside")) {
    if (feedId === null) continue;
    const own = heldOf(feedId);
    held.set(feedId, { ...own, setAside: [...own.setAside, { id, title, stateReason, stateSince }] });
  }
  return held;
}
