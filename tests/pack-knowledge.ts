import { ensureKnowledge } from "../lib/knowledge/ensure-knowledge.ts";

/** Before any test: what `loadKnowledge` reads is packed of the tables as they stand. */
export const setup = (): Promise<void> => ensureKnowledge();
