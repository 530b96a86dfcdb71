import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../bin/commands.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "config/README.md",
  "lib/local/newsroom/README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const read = (page: string) => readFileSync(join(root, page), "utf8");

/** The text without what stands in code. */
const prose = (text: string) => text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");

/** What stands in code, line by line of the page, so that an option is seen beside its command. */
function codeLines(text: string): string[][] {
  let fenced = false;
  return text.split("\n").map((line) => {
    if (line.startsWith("```")) fenced = !fenced;
    else if (fenced) return [line.replace(/ #.*$/, "")];
    return [...line.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
  });
}

/** As GitHub makes anchors of headings. */
const anchors = (page: string) =>
  [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

/** What is wrong with the links of a page to other pages of the project. */
function brokenLinks(page: string): string[] {
  const links = [...prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return links
    .filter((target) => !/^https?:/.test(target))
    .filter((target) => {
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? page : join(dirname(page), path);
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchors(file).includes(anchor);
    });
}

/** A command with what may follow it. */
interface Known {
  options: string[];
  subcommands: Map<string, Known>;
}

const knownOf = (command: Command): Known => ({
  options: command.options.flatMap(({ long, short }) => [long ?? [], short ?? []].flat()),
  subcommands: new Map(command.commands.map((one) => [one.name(), knownOf(one)])),
});

/** The commands that stand on a line, by the names that lead to them. */
const namedOn = (codes: readonly string[]) =>
  codes.flatMap((code) =>
    [...code.matchAll(/(?:^|[ (|"])vedette ((?:[a-z][a-z-]*)(?: [a-z][a-z-]*)?)/g)].map(([, words = ""]) =>
      words.split(" "),
    ),
  );

const optionsOn = (codes: readonly string[]) =>
  codes.flatMap((code) =>
    [...code.matchAll(/(?:^|[ [(])(--[a-z][a-z-]*)/g)].map(([, option = ""]) => option),
  );

describe("the pages", () => {
  let program: Known;
  beforeAll(async () => {
    const all = new Command();
    for (const { add } of Object.values(commands).flat()) (await add())(all);
    program = knownOf(all);
  });

  /** What of a line's commands and options there is not. */
  function unknownOn(codes: readonly string[]): string[] {
    const named = namedOn(codes);
    const found = named.map(([name = "", next = ""]) => {
      const command = program.subcommands.get(name);
      return [command, command?.subcommands.get(next)].filter((one) => one !== undefined);
    });
    if (named.length === 0 || codes.some((code) => /^(?:aws|npx cdk) /.test(code))) return [];
    const options = ["--help", "--version", ...found.flat().flatMap((one) => one.options)];
    return [
      ...named.filter((_, at) => found[at]?.length === 0).map((words) => words.join(" ")),
      ...optionsOn(codes).filter((option) => !options.includes(option)),
    ];
  }

  // What the changelog tells of may have another name since.
  it.each(pages.filter((page) => page !== "CHANGELOG.md"))(
    "%s names only commands and options that there are",
    (page) => {
      expect(codeLines(read(page)).flatMap(unknownOn)).toEqual([]);
    },
  );

  it("docs/commands.md names every command and subcommand", () => {
    const named = codeLines(read("docs/commands.md"))
      .flatMap(namedOn)
      .map((words) => words.join(" "));
    const asked = [...program.subcommands].flatMap(([name, { subcommands }]) =>
      subcommands.size === 0 ? [name] : [...subcommands.keys()].map((next) => `${name} ${next}`),
    );
    expect(
      asked.filter((words) => !named.some((one) => one === words || one.startsWith(`${words} `))),
    ).toEqual([]);
  });

  it.each(pages)("%s names only scripts that there are", (page) => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = [...read(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script]) => script);
    expect(named.filter((script) => script !== undefined && !(script in scripts))).toEqual([]);
  });

  it.each(pages)("%s links to pages and headings that there are", (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it("are named by the README, so that each is found", () => {
    const readme = read("README.md");
    const docs = pages.filter((page) => page.startsWith("docs/"));
    expect(docs.filter((page) => !readme.includes(`(${page})`))).toEqual([]);
  });
});
