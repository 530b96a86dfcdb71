import type { ToldMention } from "./explain-article.ts";

/** Each mention once, with how often the same words stand for the same. */
export function distinctMentions(
  mentions: readonly ToldMention[],
): { mention: ToldMention; times: number }[] {
  const distinct = new Map<string, { mention: ToldMention; times: number }>();
  for (const mention of mentions) {
    const known = distinct.get(keyOf(mention));
    if (known === undefined) distinct.set(keyOf(mention), { mention, times: 1 });
    else known.times += 1;
  }
  return [...distinct.values()];
}

const keyOf = ({ kind, id, text, reason }: ToldMention) =>
  `${kind} ${id ?? ""} ${text.toLowerCase().replace(/\s+/g, " ")} ${reason}`;
