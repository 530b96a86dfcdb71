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

const [source, on] = ["https://aws.amazon.com/bedrock/pricing/", "2026-10-05"];
/** A profile over the regions of one continent costs so much more than the model in its own region, where that is sold. */
const ofProfile = 1.1;

/** List prices on demand, in us-east-1. The dearest stands for a model that is not in the list. */
export const prices: readonly Price[] = [
  { model: "amazon.nova-micro-v1:0", input: 0.035, output: 0.14, source, on },
  { model: "amazon.nova-lite-v1:0", input: 0.06, output: 0.24, source, on },
  { model: "anthropic.claude-haiku-4-5-20251001-v1:0", input: 1, output: 5, source, on },
];

/** Dollars. A model that no row names costs what the dearest does. */
export function costOf(model: string, { input, output }: Tokens): number {
  const named = prices.filter((one) => model.endsWith(one.model));
  const dollars = (named.length > 0 ? named : prices).map(
    (one) => (input * one.input + output * one.output) / 1_000_000,
  );
  return Math.max(...dollars) * (prices.some((one) => one.model === model) ? 1 : ofProfile);
}

/** No fewer tokens than any usual model makes of a text: English has four letters in one, other scripts one or two. */
export function tokensOf(text: string): number {
  let thirds = 0;
  for (const character of text) thirds += (character.codePointAt(0) ?? 0) < 0x80 ? 1 : 5;
  return Math.ceil(thirds / 3);
}

/** Tokens that an answer may take: the bound that is set with every call. */
export const mostAnswerTokens = 1_200;
