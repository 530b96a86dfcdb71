import type { Command } from "commander";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { print } from "../../lib/terminal.ts";
import { invoke } from "../invoke.ts";
import { knownWatch } from "../known-watch.ts";
import { onTarget, type TargetOptions, withTargetOptions } from "../target.ts";

export function addAlert(program: Command): void {
  const alert = program.command("alert").description("try the way that alerts go");
  withTargetOptions(
    alert
      .command("test")
      .description("send everybody who is subscribed to a watch a message that says it is a test")
      .requiredOption("--watch <id>", "which watch, by its id or how it begins"),
  ).action(testAlert);
}

const answerSchema = v.object({ to: v.array(v.string()) });

async function testAlert({ watch, ...options }: TargetOptions & { watch: string }): Promise<void> {
  await onTarget(options, async (target) => {
    const { id: testWatch } = await knownWatch(target, watch);
    const { lambda, outputs } = target;
    const answer = await invoke(await lambda(), outputs.SendAlertsFunction, { testWatch });
    const { to } = check(answerSchema, answer, "the answer of send-alerts");
    print(`Sent to ${to.join(", ")}. Whoever has not confirmed yet gets nothing: vedette subscriptions\n`);
  });
}
