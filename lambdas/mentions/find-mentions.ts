import { splitSentences } from "../article/split-sentences.ts";
import { findNames } from "./find-names.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Mention } from "./mention.ts";
import { tokenize } from "./tokens.ts";

/** Names of actors and places in the text, in order of start, not overlapping. */
export function findMentions(text: string, knowledge: Knowledge): Mention[] {
  return splitSentences(text).flatMap((sentence) => {
    const tokens = tokenize(sentence.text);
    return findNames(tokens, knowledge).flatMap((name): Mention[] => {
      const first = tokens[name.first];
      const last = tokens[name.last];
      if (name.reading === "neither" || first === undefined || last === undefined) return [];
      const isActor = name.reading === "actor";
      return [
        {
          kind: isActor ? "actor" : "place",
          start: sentence.start + first.start,
          end: sentence.start + last.end,
          text: sentence.text.slice(first.start, last.end),
          id: isActor ? name.actorId : name.placeId,
          reason: name.reason,
        },
      ];
    });
  });
}
