import { ensureKnowledge } from "../lib/knowledge/ensure-knowledge.ts";
import { makeApp } from "../lib/make-app.ts";
import { complain } from "../lib/terminal.ts";

await ensureKnowledge();
makeApp({ warn: (text) => complain(`Warning: ${text}\n`) }).synth();
