import { runCommand } from "./run-command.ts";

// Whoever has read enough closes the pipe, as `head` does: that is no fault.
process.stdout.on("error", (error) => {
  if (Reflect.get(error, "code") !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCommand(process.argv.slice(2));
