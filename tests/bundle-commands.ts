import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What `npm start` and `vedette` run, by name, bundled into this folder: a test that starts them need not wait for tsx each time. */
export const commandsFolder = `${root}node_modules/.cache/vedette/commands`;

/** Files find what stands beside them by their own address, wherever they are bundled to. */
const ownAddress: Plugin = {
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

/** Before any test. */
export async function setup(): Promise<void> {
  await build({
    entryPoints: { vedette: `${root}bin/vedette.ts`, start: `${root}lib/local/start.ts` },
    outdir: commandsFolder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    plugins: [ownAddress],
    logLevel: "warning",
  });
}
