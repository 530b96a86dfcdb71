import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { synthesizeOnce } from "../../lib/local/synthesis.ts";
import { startSmallNewsroom } from "./small-newsroom.ts";
import { makeDataDir, runOnce } from "./start.ts";

test("a grant taken out of the stack stops the local run, which names the function, the action and the resource", async () => {
  const data = makeDataDir();
  const assembly = makeDataDir();
  const newsroom = await startSmallNewsroom(data.path);
  vi.stubEnv("VEDETTE_ALLOW_HOSTS", newsroom.host);
  try {
    cpSync(await synthesizeOnce(() => {}), assembly.path, { recursive: true });
    const path = join(assembly.path, "Vedette.template.json");
    const before = readFileSync(path, "utf8");
    const template = JSON.parse(before);
    const statements: { Action: string | string[] }[] =
      template.Resources.CodeArticleRole.Properties.Policies[0].PolicyDocument.Statement;
    for (const statement of statements) {
      if (Array.isArray(statement.Action)) {
        statement.Action = statement.Action.filter((action) => action !== "dynamodb:UpdateItem");
      }
    }
    writeFileSync(path, JSON.stringify(template));

    const places = ["--config", newsroom.configDir, "--data", data.path];
    const ended = await runOnce(...places, "--assembly", assembly.path);

    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/code-article may not dynamodb:UpdateItem on\s+\S*ArticlesTable/);
  } finally {
    vi.unstubAllEnvs();
    await newsroom.stop();
    data.remove();
    assembly.remove();
  }
});
