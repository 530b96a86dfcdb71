import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { BadInput } from "../../lambdas/check.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const cacheFolder = join(root, "node_modules", ".cache", "vedette");

/** What the template and the bundles are made from. The local run itself is no part of the stack. */
const made = ["bin/app.ts", "lib", "lambdas", "cdk.json", "config/settings.json", "package-lock.json"];
const notMade = join("lib", "local");

/** Older syntheses that stay, so that a local run still running keeps its bundles. */
const kept = 3;

/**
 * The folder of the synthesized stack: made by the CDK app itself, once for each state of its sources.
 * @param onSynthesis told before the few seconds that it takes.
 */
export async function synthesizeOnce(onSynthesis: () => void): Promise<string> {
  const folder = join(cacheFolder, `stack-${hashOf(made)}`);
  if (existsSync(join(folder, "manifest.json"))) return folder;
  onSynthesis();
  mkdirSync(cacheFolder, { recursive: true });
  const unfinished = mkdtempSync(join(cacheFolder, "unfinished-"));
  try {
    await promisify(execFile)(process.execPath, ["--import", "tsx", join(root, "bin", "app.ts")], {
      cwd: root,
      env: { ...process.env, CDK_OUTDIR: unfinished },
      maxBuffer: 64 * 1024 * 1024,
    });
    // Another start may have been faster: then its folder is as good.
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } catch (error) {
    throw new BadInput("the stack", [`It cannot be synthesized:\n${wordsOf(error)}`]);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOld();
  return folder;
}

/** What the CDK app said, without its progress and npm's remarks. */
function wordsOf(error: unknown): string {
  const said: unknown =
    typeof error === "object" && error !== null ? Reflect.get(error, "stderr") : undefined;
  return String(said ?? error)
    .split("\n")
    .filter((line) => !/^(npm warn|Bundling asset)/.test(line))
    .join("\n");
}

function removeOld(): void {
  const folders = readdirSync(cacheFolder)
    .filter((name) => name.startsWith("stack-"))
    .map((name) => ({ path: join(cacheFolder, name), at: statSync(join(cacheFolder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of folders.slice(kept)) rmSync(path, { recursive: true, force: true });
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesIn).sort())
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 16);
}

function filesIn(path: string): string[] {
  if (path === notMade || !existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesIn(join(path, name)));
}
