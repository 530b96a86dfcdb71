/** What is done to a page's document. */
export interface PreparedElement {
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  remove(): void;
  contains(other: unknown): boolean;
  querySelector(selector: string): PreparedElement | null;
  textContent: string | null;
}
export interface PreparedDocument {
  querySelectorAll(selector: string): Iterable<PreparedElement>;
}

/** Characters from which a hidden element is a paragraph and no icon. */
const paragraphLength = 60;
/** What a meter hides from screen readers and shows to subscribers. */
const metered = "p li blockquote h2 h3 h4 [class*=paywall] [class*=premium] [class*=meter] [class*=locked]"
  .split(" ")
  .map((selector) => `${selector}[aria-hidden=true]`)
  .join(",");
/** Articles of one page that are looked at. */
const mostArticles = 50;

/**
 * Takes from a page what would lead a reader astray: class names that Readability takes for bylines, marks that hide what
 * stands on the page, and whole further articles that are appended below the first.
 */
export function prepareDocument(document: PreparedDocument): void {
  for (const dateline of document.querySelectorAll('[class*="dateline" i]'))
    dateline.removeAttribute("class");
  for (const hidden of document.querySelectorAll(metered))
    if ((hidden.textContent ?? "").length >= paragraphLength) hidden.removeAttribute("aria-hidden");
  dropFurtherArticles(document);
}

/** An article with a headline of its own, after one that has its own: the next one of an endless page. */
function dropFurtherArticles(document: PreparedDocument): void {
  const articles = [...document.querySelectorAll("article, [itemtype*='Article' i]")]
    .slice(0, mostArticles)
    .filter((article) => article.querySelector("h1, [itemprop=headline]") !== null);
  const [first, ...others] = articles;
  if (first === undefined) return;
  for (const other of others) if (!first.contains(other) && !other.contains(first)) other.remove();
}
