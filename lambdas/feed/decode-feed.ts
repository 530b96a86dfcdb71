/**
 * Bytes to text. Who names the encoding, in this order: byte order mark, the zeros of UTF-16 and UTF-32, HTTP charset,
 * XML or HTML declaration; without any, UTF-8 when the bytes are valid UTF-8, else windows-1252, which every byte is
 * valid in. A name that no standard knows, or that the bytes contradict, is passed over for the next one.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const certain = byteOrderMark(bytes) ?? wideEncoding(bytes);
  if (certain !== null) return decoderOf(certain)?.decode(bytes) ?? decodeWindows1252(bytes);
  for (const name of [charsetOf(contentType), declaredEncoding(bytes)]) {
    const decoder = name === null ? null : decoderOf(name);
    // Its declaration was read as ASCII: it cannot be UTF-16.
    if (decoder === null || decoder.encoding.startsWith("utf-16")) continue;
    const text = decoder.decode(bytes);
    if (decoder.encoding !== "utf-8" || isMostlyRight(text)) return text;
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.includes(replacement) && !isMostlyRight(text) ? decodeWindows1252(bytes) : text;
}

interface Decoder {
  encoding: string;
  decode: (bytes: Uint8Array) => string;
}

function byteOrderMark([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? "utf-32le" : "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return "utf-32be";
  return null;
}

/** A feed begins with "<", whatever it is written in: XML 1.0, appendix F. */
function wideEncoding([first, second, third, fourth]: Uint8Array): string | null {
  const zeros = [first, second, third, fourth].map((byte) => (byte === 0 ? "0" : "x")).join("");
  if (zeros === "x000") return "utf-32le";
  if (zeros === "000x") return "utf-32be";
  if (zeros === "x0x0") return "utf-16le";
  if (zeros === "0x0x") return "utf-16be";
  return null;
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1] ?? null;
}

/** `<?xml … encoding="…"?>` or `<meta charset="…">` in the first kilobytes, read as if they were ASCII. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = decodeWindows1252(bytes.subarray(0, 4096));
  return (
    /<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1] ??
    /<meta[^>]*charset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1] ??
    null
  );
}

/** Null for a name that no standard knows. */
function decoderOf(name: string): Decoder | null {
  const wide = /^(?:ucs-?4|utf-?32)(?:-?(le|be))?$/i.exec(name);
  if (wide !== null) {
    const isLittle = wide[1]?.toLowerCase() === "le";
    return { encoding: "utf-32", decode: (bytes) => decodeUtf32(bytes, isLittle) };
  }
  try {
    const decoder = new TextDecoder(name);
    // Also what ISO 8859-1 and ASCII mean on the web.
    if (decoder.encoding === "windows-1252") return { encoding: "windows-1252", decode: decodeWindows1252 };
    return { encoding: decoder.encoding, decode: (bytes) => decoder.decode(bytes) };
  } catch {
    return null;
  }
}

const replacement = "\ufffd";

/** One broken character in a hundred that are not ASCII is a slip; more is another encoding. */
function isMostlyRight(text: string): boolean {
  const broken = text.split(replacement).length - 1;
  if (broken === 0) return true;
  const beyondAscii = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  return broken * 100 <= beyondAscii;
}

function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters: string[] = [];
  for (let at = 0; at + 3 < bytes.byteLength; at += 4) {
    const code = view.getUint32(at, isLittle);
    characters.push(code > 0x10ffff ? replacement : String.fromCodePoint(code));
  }
  return characters.join("").replace(/^\ufeff/, "");
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
