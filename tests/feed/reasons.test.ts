import { expect, test } from "vitest";
import { readPage } from "../../lambdas/article/read-page.ts";
import type { OpenWeb } from "../../lambdas/feed/open-web.ts";
import { readUrl } from "../../lambdas/feed/read-url.ts";

/** What a server writes into a header to take over the terminal of whoever reads why it could not be read. */
const hostile = "\u001b]0;taken\u0007\u009b31mRED\u202edetrevni\u0085";
const commands = /[\p{Cc}\p{Cf}]/u;

const answering =
  (status: number, headers: Record<string, string>): OpenWeb =>
  async () => ({
    status,
    header: (name) => headers[name] ?? null,
    body: null,
    cancel: async () => {},
  });
const limits = { maxBytes: 1000, deadlineMs: 10_000 };

test("the reason why a URL could not be read quotes what the server said and commands nothing", async () => {
  const redirected = await readUrl(
    "http://a.example/",
    {},
    limits,
    answering(302, { location: `http://${hostile}` }),
  );
  expect(redirected).toMatchObject({ kind: "fault", reason: expect.stringContaining("RED") });
  expect(redirected).toMatchObject({ reason: expect.not.stringMatching(commands) });

  const broken = await readUrl("http://a.example/", {}, limits, async () => {
    throw new Error(`Invalid header: ${hostile}`);
  });
  expect(broken).toMatchObject({ kind: "fault", reason: expect.stringContaining("RED") });
  expect(broken).toMatchObject({ reason: expect.not.stringMatching(commands) });

  const page = await readPage(
    "http://a.example/",
    answering(200, { "content-type": `x/${hostile}` }),
    limits,
  );
  expect(page).toMatchObject({ kind: "none", reason: expect.stringContaining("RED") });
  expect(page).toMatchObject({ reason: expect.not.stringMatching(commands) });
});
