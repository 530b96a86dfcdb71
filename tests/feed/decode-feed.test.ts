import { describe, expect, it } from "vitest";
import { decodeFeed } from "../../lambdas/feed/decode-feed.ts";

/** Big end first. */
const utf32 = (text: string) =>
  Buffer.concat(
    [...text].map((character) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(character.codePointAt(0) ?? 0);
      return bytes;
    }),
  );
const latin = (text: string) => Buffer.from(text, "latin1");

describe("decodeFeed", () => {
  it.each([
    [
      "the byte order mark, against the charset",
      Buffer.from("\ufeffcafé"),
      "text/xml; charset=iso-8859-1",
      "café",
    ],
    ["UTF-16 by its mark", Buffer.from("\ufeffcafé", "utf16le"), null, "café"],
    [
      "the charset, against the declaration",
      latin('<?xml encoding="utf-8"?>café'),
      "text/xml; charset=ISO-8859-1",
      '<?xml encoding="utf-8"?>café',
    ],
    [
      "the declaration",
      Buffer.from([...Buffer.from('<?xml encoding="windows-1256"?>'), 0xd3]),
      null,
      '<?xml encoding="windows-1256"?>س',
    ],
    ["the zeros of UTF-16 without a mark", Buffer.from("<a>é</a>", "utf16le"), null, "<a>é</a>"],
    ["the zeros of UTF-32", utf32("<a>é</a>"), null, "<a>é</a>"],
    ["a declared UTF-32", utf32("\ufeff<a>é</a>"), "text/xml; charset=utf-32", "<a>é</a>"],
    [
      "the bytes, against a declared UTF-16",
      Buffer.from('<?xml encoding="utf-16"?>é'),
      null,
      '<?xml encoding="utf-16"?>é',
    ],
    [
      "the declaration, when the charset says UTF-8 and it is not",
      Buffer.from([...Buffer.from('<?xml encoding="windows-1251"?>'), 0xcc, 0xe0, 0xe9]),
      "text/xml; charset=utf-8",
      '<?xml encoding="windows-1251"?>Май',
    ],
    [
      "UTF-8 that is broken in one place",
      Buffer.concat([Buffer.from("سوريا ".repeat(40)), Buffer.from([0xd8])]),
      "text/xml; charset=utf-8",
      `${"سوريا ".repeat(40)}\ufffd`,
    ],
    ["valid UTF-8", Buffer.from("café"), null, "café"],
    [
      "letters of UTF-8, against the charset",
      Buffer.from("Şırnak’ta"),
      "text/xml; charset=iso-8859-1",
      "Şırnak’ta",
    ],
    [
      "letters of UTF-8, against the declaration",
      Buffer.from('<?xml encoding="windows-1256"?>غارة'),
      null,
      '<?xml encoding="windows-1256"?>غارة',
    ],
    [
      "the language, when the charset says UTF-8 and it is not",
      Buffer.from([...Buffer.from("<rss><language>ar-sy</language>"), 0xdb, 0xc7, 0xd1, 0xc9]),
      "text/xml; charset=utf-8",
      "<rss><language>ar-sy</language>غارة",
    ],
    [
      "the language, when the charset is the one of those who have none",
      Buffer.from([...Buffer.from('<html lang="he">'), 0xf9, 0xec, 0xe5, 0xed]),
      "text/html; charset=iso-8859-1",
      '<html lang="he">שלום',
    ],
    [
      "the charset, in a language that has letters of its own",
      Buffer.from([...Buffer.from("<rss><language>ar</language>"), 0xe6, 0xc7]),
      "text/xml; charset=iso-8859-6",
      "<rss><language>ar</language>نا",
    ],
    ["windows-1252 for other bytes", Buffer.from([0x93, 0xe9, 0x94]), null, "“é”"],
    ["what is left when the charset has no meaning", Buffer.from("café"), "text/xml; charset=none", "café"],
  ])("goes by %s", (_, bytes, contentType, text) => {
    expect(decodeFeed(bytes, contentType)).toBe(text);
  });

  it("goes by the publisher's language where the text names none", () => {
    const bytes = Buffer.from([0xdb, 0xc7, 0xd1, 0xc9]);
    expect(decodeFeed(bytes, null, "ar")).toBe("غارة");
    expect(decodeFeed(bytes, null, "en")).toBe("ÛÇÑÉ");
  });
});
