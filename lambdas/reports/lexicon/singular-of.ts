const pluralOfY = /ies$/;
const pluralEnding = /(?<=ch|sh|x)es$|(?<!s)s$/;

/** "Cities" to "city", "clashes" to "clash", "years" to "year"; other words as they are. */
export const singularOf = (fold: string): string =>
  fold.endsWith("s") ? fold.replace(pluralOfY, "y").replace(pluralEnding, "") : fold;
