/** Tokens of a call. */
export interface Tokens {
  input: number;
  output: number;
}

/** What a model costs, in dollars for a million tokens, as its provider lists it. */
export interface Price {
  /** As Bedrock names the model, without the region's prefix of an inference profile. */
  model: string;
  input: number;
  output: number;
  source: string;
  /** Day on which the list was read. */
  on: string;
}

/** List prices on demand, in us-east-1. The dearest stands for a model that is not in the list. */
export const prices: readonly Price[] = [];

/** Dollars. A model that no row names costs what the dearest does. */
export function costOf(model: string, { input, output }: Tokens): number {
  const named = prices.filter((one) => model.endsWith(one.model));
  const dollars = (named.length > 0 ? named : prices).map(
    (one) => (input * one.input + output * one.output) / 1_000_000,
  );
  return Math.max(0, ...dollars);
}

/** No fewer tokens than any usual model makes of a text: English has four letters in one, other scripts one or two. */
export function tokensOf(text: string): number {
  let thirds = 0;
  for (const character of text) thirds += (character.codePointAt(0) ?? 0) < 0x80 ? 1 : 5;
  return Math.ceil(thirds / 3);
}

/** Tokens that an answer may take: the bound that is set with every call. */
export const mostAnswerTokens = 1_200;
