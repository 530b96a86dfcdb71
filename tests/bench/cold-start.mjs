import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Run in a fresh process: what the first start of the bundle in a folder costs, as one JSON line. */
const [, , folder = "."] = process.argv;
const start = performance.now();
const { handler } = await import(pathToFileURL(join(folder, "index.mjs")).href);
const imported = performance.now();
try {
  // It connects, which loads the knowledge, and then finds nothing to do in this.
  await handler({ Records: [] });
} catch (error) {
  if (error instanceof Error && /environment/.test(error.message)) throw error;
}
const ready = performance.now();
process.stdout.write(
  `${JSON.stringify({ importMs: imported - start, readyMs: ready - start, rssMb: process.memoryUsage().rss / 1e6 })}\n`,
);
