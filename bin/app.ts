import { ensureKnowledge } from "../lib/knowledge/ensure-knowledge.ts";
import { makeApp } from "../lib/make-app.ts";

await ensureKnowledge();
makeApp({ warn: (text) => process.stderr.write(`Warning: ${text}\n`) }).synth();
