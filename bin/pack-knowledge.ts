import { ensureKnowledge } from "../lib/knowledge/ensure-knowledge.ts";

await ensureKnowledge();
