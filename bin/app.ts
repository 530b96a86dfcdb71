import { ensureKnowledge } from "../lib/knowledge/ensure-knowledge.ts";
import { makeApp } from "../lib/make-app.ts";

await ensureKnowledge();
makeApp().synth();
