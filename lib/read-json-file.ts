import { readFileSync } from "node:fs";
import { BadInput } from "../lambdas/check.ts";
import { fileFault } from "./file-fault.ts";

/**
 * The JSON in a file, not yet checked; a byte order mark before it is read over.
 * @throws {BadInput} naming the file that is missing or holds no JSON.
 */
export function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readText(readFileSync(path)));
  } catch (error) {
    throw new BadInput(path, [fileFault(error)]);
  }
}

/** What editors and shells on Windows begin a file with: https://encoding.spec.whatwg.org/#bom-sniff. */
const byteOrderMarks = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
];

/** @throws {Error} when the bytes are no text in UTF-8 nor in what their byte order mark says. */
function readText(bytes: Uint8Array): string {
  const found = byteOrderMarks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const encoding = found?.encoding ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`Expected a text in UTF-8: found bytes that are none in ${encoding}`);
  }
}
