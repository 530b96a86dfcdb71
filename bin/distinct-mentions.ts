import type { ToldMention } from "./explain-article.ts";

/** Each mention once, with how often the same words stand for the same. */
export function distinctMentions(
  mentions: readonly ToldMention[],
): { mention: ToldMention; times: number }[] {
  const times = new Map<string, number>();
  for (const mention of mentions) times.set(keyOf(mention), (times.get(keyOf(mention)) ?? 0) + 1);
  return mentions
    .filter((mention, at) => mentions.findIndex((other) => keyOf(other) === keyOf(mention)) === at)
    .map((mention) => ({ mention, times: times.get(keyOf(mention)) ?? 1 }));
}

const keyOf = ({ kind, id, text, reason }: ToldMention) =>
  `${kind} ${id ?? ""} ${text.toLowerCase().replace(/\s+/g, " ")} ${reason}`;
