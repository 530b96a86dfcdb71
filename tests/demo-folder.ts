import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one demo run of all test files stands, once a file has asked for it. */
    demoFolder: string;
  }
}

/** Before any test, and after all of them. */
export function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "vedette-demo-"));
  provide("demoFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
