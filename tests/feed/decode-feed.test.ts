import { describe, expect, it } from "vitest";
import { decodeFeed } from "../../lambdas/feed/decode-feed.ts";

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
    ["valid UTF-8", Buffer.from("café"), null, "café"],
    ["windows-1252 for other bytes", Buffer.from([0x93, 0xe9, 0x94]), null, "“é”"],
    ["what is left when the charset has no meaning", Buffer.from("café"), "text/xml; charset=none", "café"],
  ])("goes by %s", (_, bytes, contentType, text) => {
    expect(decodeFeed(bytes, contentType)).toBe(text);
  });
});
