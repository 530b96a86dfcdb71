import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const mentions = at("../../lambdas/mentions/");
const packed = `${mentions}packed/`;

/** What the packed file is made of: the tables, the code that packs them, the packages' versions. */
function inputsHash(): string {
  const own = readdirSync(at(".")).map((file) => at(`./${file}`));
  const code = readdirSync(mentions).filter((file) =>
    /^(?:build-names|fold|name-hash|name-table|pack-knowledge|packed-file|place|place-table|read-knowledge|strings)\.ts$/.test(
      file,
    ),
  );
  const tables = ["knowledge/actors.tsv", "knowledge/places.tsv"];
  const versions = at("../../package-lock.json");
  const hash = createHash("sha256");
  for (const file of [...own, ...[...code, ...tables].map((file) => mentions + file), versions].sort())
    hash.update(readFileSync(file));
  return hash.digest("hex");
}

/**
 * Packs the knowledge files into `lambdas/mentions/packed/` unless that is already done of just these inputs.
 * A bad row of a table stops it with its line.
 * @param onPacking told before the seconds that it takes.
 */
export async function ensureKnowledge(onPacking: () => void = () => {}): Promise<void> {
  const hash = inputsHash();
  const stamp = `${packed}inputs.sha256`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  onPacking();
  const { buildKnowledge } = await import("./build-knowledge.ts");
  const read = (file: string) => readFileSync(`${mentions}knowledge/${file}`, "utf8");
  const bytes = buildKnowledge(read("actors.tsv"), read("places.tsv"));
  mkdirSync(packed, { recursive: true });
  // Two builds at once each finish a file of their own; the last one stands, whole.
  const write = (file: string, content: string | Uint8Array) => {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, content);
    renameSync(draft, file);
  };
  write(`${packed}knowledge.bin.gz`, gzipSync(bytes, { level: 9 }));
  write(stamp, hash);
}
