import { harmless } from "./lines.ts";

/** Markup: made by `html` alone and by `ownMarkup`, so that whatever else is put into it is text. */
class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

export type { Html };

type Part = string | number | Html | readonly Html[];

/** Markup with values put in. Strings are escaped, in content and in quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...values: Part[]): Html {
  return new Html(
    parts.map((part, n) => part + (n < values.length ? markupOf(values[n] ?? "") : "")).join(""),
  );
}

/** What this program has written itself and needs as it stands: its style. Never anything out of an article. */
export const ownMarkup = (markup: string) => new Html(markup);

function markupOf(value: Part): string {
  if (value instanceof Html) return value.markup;
  if (typeof value === "object") return value.map(({ markup }) => markup).join("");
  return escapeHtml(String(value));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text that an article may have come with: no markup, no control characters, no turned lines. */
const escapeHtml = (text: string) =>
  harmless(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
