import type { CodableArticle } from "./article.ts";

/** The text that is coded, and that offsets of evidence count in: the headline, an empty line, the body. */
export const codedText = ({ title, text }: Pick<CodableArticle, "title" | "text">): string =>
  `${title}\n\n${text}`;
