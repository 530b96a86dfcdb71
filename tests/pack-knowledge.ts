/** Before any test: what `loadKnowledge` reads is packed of the tables as they stand. */
export { ensureKnowledge as setup } from "../lib/knowledge/ensure-knowledge.ts";
