import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";

/** Run in a fresh process with `--expose-gc`: what loading costs, as one JSON line. */
const collect = () => globalThis.gc?.();
const memory = () => {
  collect();
  const { rss, heapUsed, arrayBuffers, external } = process.memoryUsage();
  return { rss, used: heapUsed + Math.max(arrayBuffers, external) };
};

const before = memory();
const start = performance.now();
const knowledge = loadKnowledge();
const ms = performance.now() - start;
const after = memory();
const mb = (bytes: number) => bytes / 1e6;
process.stdout.write(
  `${JSON.stringify({ ms, usedMb: mb(after.used - before.used), rssMb: mb(after.rss - before.rss), actors: knowledge.actors.size, places: knowledge.places.size })}\n`,
);
