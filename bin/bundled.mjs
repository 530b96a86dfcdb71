// Plain JavaScript, as what loads TypeScript cannot be TypeScript.
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
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, "node_modules", ".cache", "vedette");

/** The programs by name, and where each begins. */
const programs = { vedette: "bin/vedette.ts", start: "bin/start.ts" };

/** Older bundles that stay: a program still running loads parts of its own. */
const kept = 3;

/**
 * The address of the program as JavaScript: to compile it anew would take each start a second or two. Made when packages
 * are installed, and again whenever a source has been written since.
 * @param {keyof typeof programs} program
 * @returns {Promise<string>}
 */
export async function bundled(program) {
  const folder = join(cache, `programs-${stateOfSources()}`);
  if (!existsSync(folder)) {
    process.stderr.write("Compiling Vedette, once…\n");
    await bundleInto(folder);
  }
  return pathToFileURL(join(folder, `${program}.mjs`)).href;
}

/** Names, sizes and times alone: to read the sources would take as long as a command. */
function stateOfSources() {
  // Bundles hold addresses of files: those of a copied checkout are others.
  const hash = createHash("sha256").update(root);
  for (const file of ["package-lock.json", ...["bin", "lambdas", "lib"].flatMap(sourcesIn)].sort()) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** @param {string} folder @returns {string[]} */
const sourcesIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.(?:ts|mjs)$/.test(entry.name) ? [path] : [];
  });

/** @param {string} folder */
async function bundleInto(folder) {
  const { build } = await import("esbuild");
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, "unfinished-"));
  try {
    await build({
      entryPoints: Object.fromEntries(
        Object.entries(programs).map(([name, path]) => [name, join(root, path)]),
      ),
      outdir: unfinished,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      platform: "node",
      format: "esm",
      target: "node20",
      mainFields: ["module", "main"],
      banner: { js: requireOfBundled },
      plugins: [packagesWithin, ownAddress],
      logLevel: "warning",
    });
    // Another start may have been faster: then its folder is as good.
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOld();
}

/** What packages of the older kind ask for by name. */
const requireOfBundled = `import { createRequire as requireFrom } from "node:module"; globalThis.require ??= requireFrom(import.meta.url);`;

/** What every command loads, and AWS's clients, which are hundreds of small files. */
const loadedAsOne = /^(?:@aws-sdk\/|(?:commander|valibot|string-width)$)/;

/** Packages that load in half the time as one; others stay where they are. @type {import("esbuild").Plugin} */
const packagesWithin = {
  name: "packages-within",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
      loadedAsOne.test(path) || importer.includes("/node_modules/") ? undefined : { path, external: true },
    ),
};

/** Files find what stands beside them by their own address, wherever they are bundled to. @type {import("esbuild").Plugin} */
const ownAddress = {
  name: "own-address",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(path).href),
      ),
    })),
};

function removeOld() {
  const folders = readdirSync(cache)
    .filter((name) => name.startsWith("programs-"))
    .map((name) => ({ path: join(cache, name), at: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of folders.slice(kept)) rmSync(path, { recursive: true, force: true });
}
