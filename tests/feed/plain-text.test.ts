import { describe, expect, it } from "vitest";
import { plainLine, plainText } from "../../lambdas/feed/plain-text.ts";

describe("plainText", () => {
  it.each([
    ["tags", "A <b>bold</b> claim", "A bold claim"],
    ["scripts with what they hold", "One<script>alert(1)</script><style>p{}</style> two", "One two"],
    ["entities", "Salt &amp; iron &#8211; &quot;now&quot;", 'Salt & iron – "now"'],
    ["entities escaped twice", "Salt &amp;amp; iron &amp;#8217;s", "Salt & iron ’s"],
    ["tags escaped once more", "&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;", "One\nTwo"],
    ["bidi overrides and control characters", "evil\u202egpj\u0000.exe\u2066\u200f", "evilgpj.exe"],
    ["halves of characters", "broken \ud83d here", "broken here"],
    ["blanks of all kinds", "  a\u00a0\t b\n\n\n c ", "a b\nc"],
  ])("is harmless: %s", (_, html, text) => {
    expect(plainText(html, 1000)).toBe(text);
  });

  it("keeps what only looks like a tag", () => {
    expect(plainText("3 < 5 and 7 > 6", 100)).toBe("3 < 5 and 7 > 6");
  });

  it("keeps paragraphs apart, and a headline on one line", () => {
    expect(plainText("<p>One</p><ul><li>Two</li><li>Three<br>Four</li></ul>", 100)).toBe(
      "One\nTwo\nThree\nFour",
    );
    expect(plainLine("One\nTwo<br>Three", 100)).toBe("One Two Three");
  });

  it("cuts words of a megabyte", () => {
    expect(plainText("x".repeat(1_000_000), 500)).toHaveLength(500);
  });
});
