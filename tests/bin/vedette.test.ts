import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { vedette } from "../end-to-end/start.ts";

const program = fileURLToPath(new URL("../../bin/vedette.mjs", import.meta.url));
const run = (args: readonly string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

describe("vedette", () => {
  test.each([
    [["lookup", "Hezbollah"], 0, /actor +hezbollah +exact/, /^$/],
    [["lookup", "Nobodyatall"], 1, /^Nothing is known by the name "Nobodyatall"/, /^$/],
    [["explain", "no-such-file.txt"], 2, /^$/, /Cannot use no-such-file\.txt: there is no such file/],
    [["explain"], 2, /^$/, /missing required argument 'article'/],
    [["explain", "-", "--html", "--json"], 2, /^$/, /cannot be used with option '--json'/],
    [["articles", "--naming", "Nobodyatall"], 2, /^$/, /--naming: "Nobodyatall" is not known/],
    [
      ["articles", "--state", "lost"],
      2,
      /^$/,
      /option '--state <state>' argument 'lost' is invalid. Allowed choices are stored, coded, merged, set-aside/,
    ],
    [["articles", "--since", "spring"], 2, /^$/, /--since: Expected a time: 90m/],
    [["explain", "--help"], 0, /a file, the URL of a page, or - for standard input/, /^$/],
  ])("%j exits with %d", async (args, code, stdout, stderr) => {
    const ended = await vedette(...args);
    expect(ended.stderr).toMatch(stderr);
    expect(ended.stdout).toMatch(stdout);
    expect(ended.code).toBe(code);
  });

  test.each([
    [["explain", "-", "--published", "soon"], 2, /^$/, /--published: Expected a time/],
    [
      ["explain", "-", "--html", "no/such/folder/page.html"],
      2,
      /^$/,
      /Cannot use no\/such\/folder\/page\.html: there is no such file or folder/,
    ],
    [["explain", "-", "--html"], 0, /^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n$/, /^$/],
    [["lookup", "Nobodyatall"], 1, /^Nothing is known by the name "Nobodyatall"/, /^$/],
  ])("%j, as a process that reads what it is given, exits with %d", (args, status, stdout, stderr) => {
    const ended = run(args, "Rain fell.");
    expect(ended.stderr).toMatch(stderr);
    expect(ended.stdout).toMatch(stdout);
    expect(ended.status).toBe(status);
  });

  test.each([
    [{}, /Cannot use --stack Vedette: no region is set: set AWS_REGION/],
    [{ AWS_REGION: "us-east-1" }, /Cannot use --stack Vedette: no credentials are set: set AWS_PROFILE/],
  ])("feeds --stack with %j says what is missing for AWS", (variables, stderr) => {
    // No settings of this machine's user, and no address of a cloud machine's own.
    const bare = {
      PATH: process.env["PATH"],
      HOME: "/nonexistent",
      AWS_CONFIG_FILE: "/nonexistent",
      AWS_SHARED_CREDENTIALS_FILE: "/nonexistent",
      AWS_EC2_METADATA_DISABLED: "true",
    };
    const ended = spawnSync(process.execPath, [program, "feeds", "--stack", "Vedette"], {
      env: { ...bare, ...variables },
      encoding: "utf8",
    });
    expect(ended.stderr).toMatch(stderr);
    expect(ended.status).toBe(2);
  });

  test("a reader that has read enough, as head does, is no fault", () => {
    const ended = spawnSync("sh", ["-c", '"$0" "$1" --help | head -1', process.execPath, program], {
      encoding: "utf8",
    });
    expect(ended).toMatchObject({ stderr: "", stdout: "Usage: vedette [options] [command]\n" });
  });

  test("explain --json gives mentions whose offsets cut them out of the text", () => {
    const { stdout, status } = run(
      ["explain", "-", "--json", "--published", "2026-11-20"],
      "Hamas met Egypt in Cairo.",
    );
    expect(status).toBe(0);
    const explained = JSON.parse(stdout);
    expect(explained.mentions.map(({ id }: { id: string }) => id)).toContain("hamas");
    expect(explained.sentences[0].reports[0].decisions).not.toEqual([]);
    expect(explained.reports[0].decisions).toEqual(explained.sentences[0].reports[0].decisions);
    for (const { start, end, text } of [...explained.mentions, ...explained.sentences])
      expect(explained.text.slice(start, end)).toBe(text);
  });

  test("explain --html FILE writes the page there, and says what is on it", () => {
    const folder = mkdtempSync(join(tmpdir(), "vedette-explain-"));
    try {
      const file = join(folder, "page.html");
      const { stdout } = run(["explain", "-", "--html", file], "Hamas met Egypt in Cairo.");
      expect(stdout).toBe(`${file}: 1 report, 3 mentions\n`);
      expect(readFileSync(file, "utf8")).toMatch(/^<!doctype html>/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("code --events says of each report which event it belongs to, all lines in the order given", () => {
    const strike = (id: string, title: string) => ({
      id,
      title,
      text: "An Israeli air strike killed three Hezbollah fighters near Baalbek on Monday.",
      publishedAt: "2026-11-24T09:00:00.000Z",
    });
    const other = "Gunmen of the Islamic State killed two policemen in Kirkuk on Monday.";
    const lines = [
      strike("one", "Israeli air strike kills three near Baalbek"),
      { ...strike("two", "Two policemen killed in Kirkuk"), text: other },
      strike("three", "Three Hezbollah fighters killed in Israeli air strike near Baalbek"),
    ];
    const input = lines.map((line) => JSON.stringify(line)).join("\n");
    const { stdout, status } = run(["code", "--jsonl", "--reports", "--events"], input);
    expect(status).toBe(0);
    const told = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(told.map(({ id }) => id)).toEqual(["one", "two", "three"]);
    const [one, two, three] = told.map(({ reports }) => reports[0].event);
    expect(one).toMatch(/^e-/);
    expect(three).toBe(one);
    expect(two).not.toBe(one);
  });

  test("code --events says which event a line mentions of which nothing is coded, wherever it stands", () => {
    const publishedAt = "2026-11-24T09:00:00.000Z";
    const uncoded = {
      ...{ id: "fear", publishedAt },
      title: "Fear in Baalbek as 180 Hezbollah fighters mourn commander Qassem Tufayli",
      text: "The 180 Hezbollah fighters at the Douris barracks near Baalbek were without their commander Qassem Tufayli on Monday night. Missiles and rockets lay under the rubble of the depot in Douris.",
    };
    const strike = {
      ...{ id: "strike", publishedAt },
      title: "Israeli air strike kills Hezbollah commander Qassem Tufayli near Baalbek",
      text: "An Israeli air strike killed Hezbollah commander Qassem Tufayli at the Douris barracks near Baalbek on Monday, where 180 of his fighters slept.",
    };
    const input = [uncoded, strike].map((line) => JSON.stringify(line)).join("\n");
    const { stdout } = run(["code", "--jsonl", "--reports", "--events"], input);
    const [fear, killed] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(fear).toMatchObject({ relevant: true, reports: [], mentions: killed.reports[0].event });
    expect(killed.mentions).toBeNull();
    expect(run(["explain", "-"], `${uncoded.title}\n\n${uncoded.text}`).stdout).toContain(
      "Named in headline and lead",
    );
  });

  test("explain reads a saved page", () => {
    const words =
      "Hezbollah fighters fired rockets at a barracks near Haifa on Monday, the army said. ".repeat(8);
    const page = `<!doctype html><html><head><title>Rockets at a barracks</title></head><body><article><p>${words}</p><p>${words}</p></article></body></html>`;
    const { stdout } = run(["explain", "-"], page);
    expect(stdout).toMatch(/^Rockets at a barracks\n/);
    expect(stdout).not.toContain("<p>");
    expect(stdout).toMatch(/^relevant /m);
  });
});
