import { composeTest } from "../alerts/compose-message.ts";
import { BadInput } from "../check.ts";
import { publish } from "./publish.ts";
import { findWatch, type SendEffects } from "./sending.ts";

/** Who was sent the test: subscription ids. */
export interface TestAnswer {
  to: string[];
}

/**
 * Sends all subscribers of a watch a word that says so of itself; quiet hours and severities do not hold it back.
 * @throws {BadInput} when there is no such watch, or nobody follows it.
 */
export async function sendTest(watchId: string, effects: SendEffects): Promise<TestAnswer> {
  const watch = await findWatch(watchId, effects);
  if (watch === null) throw new BadInput("the input", [`there is no watch "${watchId}"`]);
  const followers = (await effects.subscriptions()).filter(({ watches }) => watches.includes(watchId));
  const to = followers.map(({ id }) => id);
  if (to.length === 0) throw new BadInput("the input", [`nobody is subscribed to the watch "${watchId}"`]);
  await publish(effects.sns, effects.topicArn, composeTest(watch, followers));
  effects.logger.info("test sent", { watchId, to, announce: `TEST   ${watchId} → ${to.join(", ")}` });
  return { to };
}
