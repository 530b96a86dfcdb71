import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readConfigFolder } from "../../lib/config-folder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vedette-config-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("reads a folder's files, of which subscriptions.json may be missing", () => {
  writeFileSync(join(folder, "feeds.json"), "[]");
  writeFileSync(join(folder, "watches.json"), "[1]");
  expect(readConfigFolder(folder)).toEqual({ feeds: [], watches: [1], subscriptions: null });
});

it("names all that is missing or cannot be read at once, in plain words", () => {
  expect(() => readConfigFolder(join(folder, "none"))).toThrow("none: there is no such folder");
  mkdirSync(join(folder, "watches.json"));
  writeFileSync(join(folder, "subscriptions.json"), "[");
  expect(() => readConfigFolder(folder)).toThrow(
    /^Cannot use the configuration in .*: feeds\.json: there is no such file or folder; watches\.json: it is a folder, not a file; subscriptions\.json: .*JSON/,
  );
});
