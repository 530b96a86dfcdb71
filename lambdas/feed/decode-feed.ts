/**
 * Bytes to text. Who names the encoding, in this order: byte order mark, the zeros of UTF-16 and UTF-32, HTTP charset,
 * XML or HTML declaration; without any, UTF-8 when the bytes are valid UTF-8, else what the language is written in, else
 * windows-1252, which every byte is valid in. A name that no standard knows, or that the bytes contradict, is passed over for
 * the next one: letters of UTF-8 are hardly ever anything else, and bytes that are no UTF-8 are not.
 * `language` is that of the publisher, where the text names none.
 */
export function decodeFeed(
  bytes: Uint8Array,
  contentType: string | null,
  language: string | null = null,
): string {
  const certain = byteOrderMark(bytes) ?? wideEncoding(bytes);
  if (certain !== null) return decoderOf(certain)?.decode(bytes) ?? decodeWindows1252(bytes);
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  const seen = lettersIn(utf8);
  const isUtf8 = seen.beyondAscii > 0 && isMostlyRight(seen);
  const ofLanguage = encodings.get(declaredLanguage(bytes) ?? language ?? "");
  for (const name of [charsetOf(contentType), declaredEncoding(bytes)]) {
    const decoder = name === null ? null : decoderOf(name);
    // Its declaration was read as ASCII: it cannot be UTF-16.
    if (decoder === null || decoder.encoding.startsWith("utf-16")) continue;
    if (isUtf8 || (decoder.encoding === "utf-8" && isMostlyRight(seen))) return utf8;
    if (decoder.encoding === "utf-8") continue;
    // Many say so who have said nothing: no such language is written in it.
    if (decoder.encoding === "windows-1252" && ofLanguage !== undefined) continue;
    return decoder.decode(bytes);
  }
  if (isMostlyRight(seen)) return utf8;
  return ofLanguage === undefined ? decodeWindows1252(bytes) : new TextDecoder(ofLanguage).decode(bytes);
}

/** What a language is written in that is written in neither UTF-8 nor windows-1252, by ISO 639-1. */
const encodings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "windows-1256": "ar fa ur ps ku ckb",
    "windows-1255": "he iw yi",
    "windows-1251": "ru uk be bg mk",
    "windows-1253": "el",
    "windows-1254": "tr az",
    "windows-874": "th",
    gb18030: "zh",
    shift_jis: "ja",
    "euc-kr": "ko",
  }).flatMap(([encoding, languages]) =>
    languages.split(" ").map((language) => [language, encoding] as const),
  ),
);

/** ISO 639 of the language that a feed or a page says it is in, read as if it were ASCII. */
function declaredLanguage(bytes: Uint8Array): string | null {
  const start = decodeWindows1252(bytes.subarray(0, 4096));
  const named =
    /<(?:dc:)?language>\s{0,20}([a-z]{2,3})\b/i.exec(start) ??
    /<(?:feed|rss|html|channel)\s[^<>]{0,500}\blang\s?=\s?["']?([a-z]{2,3})\b/i.exec(start);
  return named?.[1]?.toLowerCase() ?? null;
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
    declaredIn(start, /<\?xml/i, /encoding\s*=\s*["']([\w.:-]+)["']/i) ??
    declaredIn(start, /<meta/i, /charset\s*=\s*["']?([\w.:-]+)/i)
  );
}

/** What the first of these tags says that says it. */
function declaredIn(start: string, tag: RegExp, said: RegExp): string | null {
  const [, ...tags] = start.split(tag);
  return (
    tags.map((one) => said.exec(one.split(">", 1)[0] ?? "")?.[1]).find((one) => one !== undefined) ?? null
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

interface Letters {
  /** Characters that are neither ASCII nor broken. */
  beyondAscii: number;
  broken: number;
}

function lettersIn(text: string): Letters {
  let beyondAscii = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) beyondAscii += 1;
  }
  return { beyondAscii, broken };
}

/** One broken character in a hundred that are not ASCII is a slip; more is another encoding. */
const isMostlyRight = ({ beyondAscii, broken }: Letters): boolean => broken * 100 <= beyondAscii + broken;

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
