import type { Knowledge } from "../lambdas/mentions/knowledge.ts";

let opened: Promise<Knowledge> | undefined;

/** The dictionary and the gazetteer, which take longer to load than most commands to answer; packed anew first when a table has changed. */
export function openKnowledge(): Promise<Knowledge> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Knowledge> {
  const { ensureKnowledge } = await import("../lib/knowledge/ensure-knowledge.ts");
  await ensureKnowledge();
  const { loadKnowledge } = await import("../lambdas/mentions/load-knowledge.ts");
  return loadKnowledge();
}
