import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { expect, it } from "vitest";
import { commands } from "../../bin/commands.ts";

const testsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));

/** The names that lead to each command that does something. */
const leavesOf = (command: Command, path: readonly string[] = []): string[][] =>
  command.commands.flatMap((one) => {
    const own = [...path, one.name()];
    const isGroup = one.commands.length > 0 && !Reflect.get(one, "_actionHandler");
    return [...(isGroup ? [] : [own]), ...leavesOf(one, own)];
  });

it("every command of vedette --help is run by a test, from its words to what it prints", async () => {
  const all = new Command();
  for (const { add } of Object.values(commands).flat()) (await add())(all);
  const leaves = leavesOf(all).map((path) => path.map((name) => `"${name}"`).join(", "));
  expect(leaves).toEqual(expect.arrayContaining(['"events"', '"events", "show"', '"watch", "test"']));
  const tests = [
    ...testsIn(fileURLToPath(new URL("../end-to-end", import.meta.url))),
    ...testsIn(fileURLToPath(new URL(".", import.meta.url))).filter((text) => !text.includes("leavesOf(")),
  ].join("\n");
  expect(leaves.filter((words) => !tests.includes(words))).toEqual([]);
});
