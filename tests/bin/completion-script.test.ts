import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { completionScript } from "../../bin/completion-script.ts";

const words = [
  { path: [], words: ["events", "event-feed", "--version"] },
  { path: ["events"], words: ["show", "--since", "--severity"] },
  { path: ["events", "show"], words: ["--json"] },
];

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

it("zsh completes as bash does, fish with what has been typed before", () => {
  expect(completionScript("zsh", words)).toContain("bashcompinit");
  const fish = completionScript("fish", words);
  expect(fish).toContain("complete -c vedette -n '__fish_use_subcommand' -a events\n");
  expect(fish).toContain("complete -c vedette -n '__fish_seen_subcommand_from events' -l since\n");
});
