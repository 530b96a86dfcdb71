/**
 * How often a proof by many tries is run: `whole` under `npm run proof`, with tries that differ each time; `some`, always the same
 * ones, under `npm test`.
 */
export const tries = (whole: number, some: number): { numRuns: number; seed?: number } =>
  process.env["VEDETTE_PROOF"] === "whole" ? { numRuns: whole } : { numRuns: some, seed: 1 };
