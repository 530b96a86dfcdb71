import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inColour } from "../../bin/paint.ts";
import { firstMinute } from "./first-minute.ts";
import { terminalSvg } from "./terminal-svg.ts";

/** Draws docs/first-minute.svg: what somebody sees who types the README's first command, and then asks for events. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const columns = 100;
const folder = mkdtempSync(join(tmpdir(), "vedette-picture-"));

/** What a program prints in a folder of its own, in colour on a terminal so wide, at the clocks of UTC. */
function printed(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "1", COLUMNS: String(columns), TZ: "UTC" },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}

try {
  const run = printed("bin/start.mjs", "--demo", "--once");
  const events = printed("bin/vedette.mjs", "events", "--severity", "3", "--limit", "8");
  const shown = firstMinute(run, events, inColour);
  writeFileSync(join(root, "docs/first-minute.svg"), terminalSvg(shown, columns, "Vedette's first minute"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
