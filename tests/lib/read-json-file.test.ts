import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readJsonFile } from "../../lib/read-json-file.ts";
import { temporaryFolder } from "./local/tiny-stack.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const path = join(folder.path, "feeds.json");
const read = (bytes: string | Uint8Array) => {
  writeFileSync(path, bytes);
  return readJsonFile(path);
};
const text = '[{ "id": "São" }]';
const value = [{ id: "São" }];

describe("a JSON file", () => {
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 behind its byte order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16 as Windows writes it", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 with the high byte first", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ])("is read in %s", (_, bytes) => {
    expect(read(bytes)).toEqual(value);
  });

  it.each([
    ["cut off", '[{ "id": "harbour",\n  "ur'],
    ["empty", ""],
    ["no JSON", "feeds:\n  - harbour\n"],
    ["in another encoding", Buffer.from(text, "latin1")],
  ])("that is %s is refused by name, in one line", (_, bytes) => {
    let message = "";
    try {
      read(bytes);
    } catch (error) {
      message = String(error);
    }
    expect(message).toMatch(/^BadInput: Cannot use .*feeds\.json: .+$/);
  });

  it("that is not there is refused by name", () => {
    expect(() => readJsonFile(join(folder.path, "none.json"))).toThrow(/none\.json: there is no such file/);
  });
});
