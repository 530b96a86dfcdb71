import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { completionScript } from "../../bin/completion-script.ts";

const words = [
  { path: [], words: ["events", "event-feed", "--version"] },
  { path: ["events"], words: ["show", "--since", "--severity"] },
  { path: ["events", "show"], words: ["--json"] },
];
const folder = mkdtempSync(join(tmpdir(), "vedette-completion-"));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ["vedette ev", "events event-feed"],
  ["vedette events --s", "--since --severity"],
  ["vedette events --since 7d sh", "show"],
  ["vedette events show --", "--json"],
  ["vedette events show a-1 show --", "--json"],
])("bash completes %j", (line, completed) => {
  const typed = line.split(" ");
  const ask = `COMP_WORDS=(${typed.join(" ")}); COMP_CWORD=${typed.length - 1}; _vedette; echo "\${COMPREPLY[*]}"`;
  const script = `${completionScript("bash", words)}\n${ask}`;
  expect(execFileSync("bash", ["-c", script], { encoding: "utf8" }).trim()).toBe(completed);
});

/** Where a shell is not installed what its script says is tested above all by bash's, which says the same. */
const isInstalled = (shell: string) => spawnSync(shell, ["-c", "true"]).status === 0;

it.skipIf(!isInstalled("fish")).each([
  ["vedette ev", ["event-feed", "events"]],
  ["vedette events --s", ["--severity", "--since"]],
  ["vedette events sh", ["show"]],
  ["vedette events show --", ["--json"]],
])("fish, where it is installed, completes %j", (line, completed) => {
  const script = `${completionScript("fish", words)}\ncomplete -C ${JSON.stringify(line)}`;
  const ended = spawnSync("fish", ["--no-config", "-c", script], { cwd: folder, encoding: "utf8" });
  expect(ended.stderr).toBe("");
  expect(ended.stdout.split("\n").filter(Boolean).toSorted()).toEqual(completed);
});

it.skipIf(!isInstalled("zsh"))("zsh, where it is installed, completes as it is typed", () => {
  const file = join(folder, "vedette.zsh");
  writeFileSync(file, completionScript("zsh", words));
  // A terminal of its own, in which lines are typed up to the tabulator and told as they are run.
  const script = `
    zmodload zsh/zpty
    zpty typed zsh -f -i
    hear() { while zpty -r typed line; do [[ $line == *$1* ]] && { print -r -- $line; return; }; done }
    zpty -w typed "autoload -Uz compinit; compinit -u -D; source ${file}; setopt no_beep; vedette() { print -r -- \\"RAN \\$*;\\" }; print READ''Y"
    hear READY >/dev/null
    for line in $'vedette events --sev\\t' $'vedette events sho\\t' $'vedette events --since 7d show --j\\t'; do
      zpty -w typed "$line"
      hear RAN
    done
    zpty -d typed`;
  const ended = spawnSync("zsh", ["-f", "-c", script], { cwd: folder, encoding: "utf8", timeout: 120_000 });
  expect(ended.stdout.match(/RAN .*?;/g)).toEqual([
    "RAN events --severity;",
    "RAN events show;",
    "RAN events --since 7d show --json;",
  ]);
});

it("zsh takes words as its own arrays have them, fish what has been typed before", () => {
  expect(completionScript("zsh", words)).toMatch(
    /"\$\{\(@\)words\[2,CURRENT-1\]\}"[\s\S]*\ncompdef _vedette vedette\n$/,
  );
  const fish = completionScript("fish", words);
  expect(fish).toContain("complete -c vedette -n '__fish_use_subcommand' -a events\n");
  expect(fish).toContain(
    "complete -c vedette -n '__fish_seen_subcommand_from events; and not __fish_seen_subcommand_from show' -l since\n",
  );
});
