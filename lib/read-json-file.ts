import { readFileSync } from "node:fs";
import { BadInput } from "../lambdas/check.ts";

/**
 * The JSON in a file, not yet checked; a byte order mark before it is read over.
 * @throws {BadInput} naming the file that is missing or holds no JSON.
 */
export function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readText(readFileSync(path)));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    // Of no JSON the message quotes some lines.
    throw new BadInput(path, [why.replace(/\s+/g, " ")]);
  }
}

/** What editors and shells on Windows begin a file with: https://encoding.spec.whatwg.org/#bom-sniff. */
const byteOrderMarks = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
];

const encodingOf = (bytes: Uint8Array): string =>
  byteOrderMarks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))?.encoding ?? "utf-8";

/** A text as editors save it, its byte order mark read over; bytes that are no letters become U+FFFD. */
export const decodeText = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes);

/** @throws {Error} when the bytes are no text in UTF-8 nor in what their byte order mark says. */
function readText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`Expected a text in UTF-8: found bytes that are none in ${encoding}`);
  }
}
