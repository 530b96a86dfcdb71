/**
 * Bytes to text. Who names the encoding, in this order: byte order mark, HTTP charset, XML declaration; without any,
 * UTF-8 when the bytes are valid UTF-8, else windows-1252, which every byte is valid in.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const named = byteOrderMark(bytes) ?? charsetOf(contentType) ?? declaredEncoding(bytes);
  const decoder = named === null ? null : decoderOf(named);
  if (decoder !== null) return decoder.decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return null;
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1] ?? null;
}

/** `<?xml … encoding="…"?>` or `<meta charset="…">` in the first kilobyte, read as if it were ASCII. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = decodeWindows1252(bytes.subarray(0, 1024));
  return (
    /<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1] ??
    /<meta[^>]*charset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1] ??
    null
  );
}

/** Null for a name that no standard knows. */
function decoderOf(name: string): { decode: (bytes: Uint8Array) => string } | null {
  try {
    const decoder = new TextDecoder(name);
    // Also what ISO 8859-1 and ASCII mean on the web.
    return decoder.encoding === "windows-1252" ? { decode: decodeWindows1252 } : decoder;
  } catch {
    return null;
  }
}

/** Bytes 0x80 to 0x9f of windows-1252. Source: WHATWG Encoding Standard, index windows-1252. */
const upperControls =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** By hand, as some releases of Node 20 and 22 read windows-1252 as ISO 8859-1 and lose the quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (character) => upperControls[character.charCodeAt(0) - 0x80] ?? "");
}
