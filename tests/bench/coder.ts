import { layOut } from "../../bin/table.ts";
import { ensureKnowledge } from "../../lib/knowledge/ensure-knowledge.ts";
import { coderRows } from "./coder-rows.ts";

/** `npm run bench:coder`: the coder's speed alone, against `compromise` tagging the same texts in the same run. */
await ensureKnowledge();
process.stdout.write(layOut(["what", "figure", "to reach"], await coderRows()));
