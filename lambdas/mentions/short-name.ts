import type { Actor } from "./actor.ts";

/** Words that leave no letter in an abbreviation. */
const unlettered = new Set(["a", "against", "al", "and", "de", "for", "from", "in", "of", "on", "the", "to"]);

/**
 * The shortest name of an actor by which people know it, where letters are few; null when its name is the one. By what the
 * dictionary holds: the initials of its name ("SDF"); of armed forces "… military" ("Syrian military"); letters that stand
 * first among its other names ("PKK"), or are the initials of one of them; of a person his last name; of a long name its own beginning ("International Coalition").
 */
export function shortNameOf(actor: Actor | undefined): string | null {
  // A part of a people has letters, the people has none.
  if (actor === undefined || actor.type === "people") return null;
  const { name, aliases, type } = actor;
  const latin = aliases.filter((alias) => /^[\x20-\x7e]+$/.test(alias));
  const abbreviations = latin.filter((alias) => isAbbreviation(alias, type === "state" ? 2 : 3));
  const found =
    abbreviations.find((alias) => isOf(alias, name)) ??
    (type === "military" ? latin.find((alias) => /^\S+ military$/.test(alias)) : undefined) ??
    lettersFirst(latin) ??
    abbreviations.find((alias) => latin.some((other) => isOf(alias, other))) ??
    (type === "person" ? latin.find((alias) => name.endsWith(` ${alias}`)) : undefined) ??
    beginningOf(name, latin);
  return found !== undefined && found.length < name.length ? found : null;
}

const isAbbreviation = (alias: string, least: number) => alias.length >= least && /^[A-Z]{1,6}$/.test(alias);

/** The dictionary has the best known of its other names first; letters in whatever language may be that. */
const lettersFirst = ([first = ""]: readonly string[]) =>
  /^[A-Z]{3,7}(?:-[A-Z])?$/.test(first) ? first : undefined;

/** Whether these are the initials of that name. */
function isOf(alias: string, name: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => !unlettered.has(word.toLowerCase()));
  return words.length > 1 && words.map((word) => word.slice(0, 1).toUpperCase()).join("") === alias;
}

/** The name up to where another name of it ends, two words at least. */
function beginningOf(name: string, aliases: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const beginning = aliases
    .filter((alias) => alias.includes(" ") && lower.startsWith(`${alias.toLowerCase()} `))
    .toSorted((a, b) => a.length - b.length)[0];
  return beginning === undefined ? undefined : name.slice(0, beginning.length);
}
