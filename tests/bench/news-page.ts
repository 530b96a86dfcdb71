const sentence = (n: number) =>
  `The ferry number ${n} ran aground near the harbour of Brevik on Monday, <a href="/places/brevik">residents</a> said, and was towed to Lisport. `;

const plain =
  "Two of those on board were hurt, and the harbour master, who had warned of the fog, asked for an inquiry. ";

/** A news page as they come: a long head, menus, scripts, teasers and comments around so many paragraphs. */
export function newsPage(seed: number, paragraphs: number, sentences = 2): string {
  const menu = Array.from(
    { length: 120 },
    (_, n) => `<li class="menu-item"><a href="/s/${n}">Section ${n}</a></li>`,
  ).join("");
  const script = `<script>window.data=${JSON.stringify({ seed, list: Array.from({ length: 900 }, (_, n) => `value ${n}`) })}</script>`;
  const teasers = Array.from(
    { length: 40 },
    (_, n) =>
      `<div class="teaser"><h3><a href="/t/${n}">Another headline, number ${n}</a></h3><p>In short.</p></div>`,
  ).join("");
  const body = Array.from(
    { length: paragraphs },
    (_, n) => `<p>${sentence(seed + n)}${plain.repeat(sentences)}</p>`,
  ).join("\n");
  return `<!doctype html><html lang="en"><head><title>Ferry ${seed} aground</title>${script}${script}</head><body>
<header><nav><ul>${menu}</ul></nav></header><main><article><h1>Ferry ${seed} aground</h1><div class="byline">By A. Person</div>
<div class="article-body">${body}</div></article><aside>${teasers}</aside></main><footer><ul>${menu}</ul></footer>${script}</body></html>`;
}
