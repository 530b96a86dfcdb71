/** Whether this is `npm run proof`: then every long proof is run whole. */
export const isWhole = process.env["VEDETTE_PROOF"] === "whole";

/**
 * How far apart the calls are after which a process is killed: `npm run proof` tries each of them, `npm test` every `some`th,
 * the first among them.
 */
export const killEvery = (some: number): number => (isWhole ? 1 : some);

/**
 * How often a proof by many tries is run: `whole` under `npm run proof`, with tries that differ each time; `some`, always the same
 * ones, under `npm test`.
 */
export const tries = (whole: number, some: number): { numRuns: number; seed?: number } =>
  isWhole ? { numRuns: whole } : { numRuns: some, seed: 1 };
