import type { Article } from "./article.ts";
import { anchorOf, articleIdOfUrl, articleIdOnPage, canonicalUrl } from "./article-id.ts";
import { outranks } from "./claim.ts";
import { claimOn, type Origin, type Place, sameArticle } from "./decide-article.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { foldTitle, type ListedItem, type MarkKind, type Marks, markKinds, markOf } from "./listed-items.ts";

/** What is stored: articles by their ids, and which of them the guids and marks of this feed name. */
export interface Stored {
  articles: ReadonlyMap<string, Article>;
  aliases: ReadonlyMap<string, string>;
}

/** Under what name the alias of a mark is stored; a guid names itself. */
export const aliasOf = (page: string, kind: MarkKind, mark: string): string =>
  kind === "guid" ? mark : JSON.stringify([page, kind, mark]);

/** The names of an item under which its article is found, should its page be shared. */
export const aliasesOf = ({ page, marks }: ListedItem): string[] =>
  markKinds.flatMap((kind) => {
    const mark = marks[kind];
    return mark === undefined || (kind === "date" && hasSurer(marks)) ? [] : [aliasOf(page, kind, mark)];
  });

/** What belongs to the item alone, whatever else is said under its headline or in its minute. */
const hasSurer = ({ guid, anchor }: Marks) => guid !== undefined || anchor !== undefined;

/** The id of an item that is not the first on its page. */
export function idOnPage({ item, page, marks }: ListedItem): string {
  const kind = markKinds.find((one) => marks[one] !== undefined);
  return articleIdOnPage(page, kind === undefined ? fingerprintOf(item) : `${kind} ${marks[kind]}`);
}

/** Whether the item is one of several on its page: by this reading, or by what the feed listed there before. */
export function isOnePart({ item, isShared }: ListedItem, origin: Origin, stored: Stored): boolean {
  if (isShared) return true;
  const onPage = stored.articles.get(articleIdOfUrl(item.link));
  if (onPage === undefined || onPage.feedId !== origin.feedId || onPage.url === null) return false;
  if (onPage.sharesPage) return true;
  // Another post of a live page, which the feed lists one at a time. A new anchor alone may say where readers come from.
  const isSame = item.guid !== null && stored.aliases.get(item.guid) === onPage.id;
  return (
    !isSame &&
    anchorOf(onPage.url) !== anchorOf(item.link) &&
    foldTitle(onPage.title) !== foldTitle(item.title)
  );
}

/**
 * Which article each item is about. One with a page of its own has the id of its link. Of those that share a page the
 * first seen has that id too, as it may have been alone then; each other one is found by what names it there.
 * `parts` are those that `isOnePart` of the same stored articles.
 */
export function placeItems(
  listed: readonly ListedItem[],
  parts: ReadonlySet<ListedItem>,
  origin: Origin,
  stored: Stored,
): Map<ListedItem, Place> {
  const places = new Map<ListedItem, Place>();
  const taken = new Set<string>();
  const place = (one: ListedItem, at: Place) => {
    places.set(one, at);
    taken.add(at.id);
  };
  for (const one of listed) {
    if (parts.has(one)) continue;
    const byLink = stored.articles.get(articleIdOfUrl(one.item.link)) ?? null;
    const byGuid = named(one.item.guid, stored);
    const same = sameArticle(one.item, { byLink, byGuid });
    const sharesPage = same !== null && same.feedId === origin.feedId && same.sharesPage;
    place(one, { id: same?.id ?? articleIdOfUrl(one.item.link), stored: same, sharesPage });
  }
  for (const kind of searches) {
    for (const one of parts) {
      if (places.has(one)) continue;
      const found = findBy(kind, one, stored);
      if (found !== null && !taken.has(found.id))
        place(one, { id: found.id, stored: found, sharesPage: true });
    }
  }
  for (const one of parts) {
    if (places.has(one)) continue;
    const first = articleIdOfUrl(one.item.link);
    const onPage = stored.articles.get(first) ?? null;
    const isFree = onPage === null || outranks(claimOn(origin, one.item.link), onPage);
    const id = isFree && !taken.has(first) ? first : idOnPage(one);
    place(one, { id, stored: stored.articles.get(id) ?? null, sharesPage: true });
  }
  return places;
}

/** In which order stored articles are looked for: a headline may stand over every post of a page. */
const searches = ["guid", "anchor", "title of that date", "date", "title"] as const;

/** The stored article that bears this mark of the item on its page. */
function findBy(search: (typeof searches)[number], one: ListedItem, stored: Stored): Article | null {
  const { item, page, marks } = one;
  const kind = search === "title of that date" ? "title" : search;
  const mark = marks[kind];
  if (mark === undefined) return null;
  const onPage = stored.articles.get(articleIdOfUrl(item.link)) ?? null;
  const found =
    named(aliasOf(page, kind, mark), stored) ??
    (onPage !== null && markOf(onPage, kind) === mark ? onPage : null);
  if (found === null) return null;
  const isOfPage = found.url !== null && canonicalUrl(found.url) === page;
  if (kind === "guid") return isOfPage || foldTitle(found.title) === foldTitle(item.title) ? found : null;
  const date = markOf(found, "date");
  const isOfOtherDate = item.publishedAt !== null && date !== undefined && date !== item.publishedAt;
  if (search === "title of that date" && isOfOtherDate) return null;
  // What has a surer mark and is not known by it is another item: the same headline later, or another of that minute.
  if (hasSurer(marks) && (search === "date" || (search === "title" && isOfOtherDate))) return null;
  return isOfPage ? found : null;
}

function named(alias: string | null, { articles, aliases }: Stored): Article | null {
  const id = alias === null ? undefined : aliases.get(alias);
  return id === undefined ? null : (articles.get(id) ?? null);
}
