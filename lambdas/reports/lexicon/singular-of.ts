/** "Cities" to "city", "clashes" to "clash", "years" to "year"; other words as they are. */
export const singularOf = (fold: string): string =>
  fold.endsWith("s") ? fold.replace(/ies$/, "y").replace(/(?<=ch|sh|x)es$|(?<!s)s$/, "") : fold;
