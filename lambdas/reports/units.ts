import { type ArticleSenses, findNames } from "../mentions/find-names.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Name } from "../mentions/name.ts";
import { tokenize } from "../mentions/tokens.ts";
import type { VerbReading } from "./lexicon.ts";
import { tagUnit } from "./tag-unit.ts";

/** What a unit does in its sentence, as far as word lists and neighbours tell. */
export type Tag =
  | "name"
  | "noun"
  | "number"
  | "det"
  | "verb"
  | "aux"
  | "prep"
  | "to"
  | "conj"
  | "sub"
  | "rel"
  | "pron"
  | "adv"
  | "time"
  | "comma"
  | "quote"
  | "mark";

/** A word, or a whole name, of a sentence. Offsets count in the sentence. */
export interface Unit {
  at: number;
  start: number;
  end: number;
  fold: string;
  tag: Tag;
  possessive: boolean;
  glued: boolean;
  name: Name | null;
  /** For `verb`: the reading taken. */
  verb: VerbReading | null;
}

/** A sentence as units, with its own text. */
export interface Parsed {
  text: string;
  units: readonly Unit[];
}

/** Cuts a sentence into units, names whole, and tags them from left to right. */
export function parse(text: string, knowledge: Knowledge, senses?: ArticleSenses): Parsed {
  const tokens = tokenize(text);
  const names = findNames(tokens, knowledge, senses);
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const name = names.find(({ first }) => first === at) ?? null;
    const last = name === null ? token : (tokens[name.last] ?? token);
    units.push({
      at: units.length,
      start: token.start,
      end: last.end,
      fold: name === null ? token.fold : text.slice(token.start, last.end).toLowerCase(),
      tag:
        name !== null
          ? "name"
          : token.kind === "number"
            ? "number"
            : token.kind === "mark"
              ? markOf(token.text)
              : "noun",
      possessive: last.possessive,
      glued: token.glued,
      name,
      verb: null,
    });
    if (name !== null) at = name.last;
  }
  for (const unit of units) if (unit.tag === "noun") Object.assign(unit, tagUnit(units, unit));
  return { text, units };
}

function markOf(text: string): Tag {
  if (text === ",") return "comma";
  return /["“”'‘’«»]/u.test(text) ? "quote" : "mark";
}
