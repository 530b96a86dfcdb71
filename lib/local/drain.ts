import type { Engine, QueueCount } from "./engine.ts";
import type { Functions } from "./functions.ts";
import type { LocalStack } from "./local-stack.ts";

/** A dead-letter queue that is not empty. */
export interface DeadLetters {
  queue: string;
  messages: unknown[];
}

const deadLetterQueues = (stack: LocalStack) =>
  stack.queues.filter(({ arn }) =>
    stack.queues.some(({ attributes }) => attributes["RedrivePolicy"]?.includes(`"${arn}"`) ?? false),
  );

/** Milliseconds between two looks at the queues. */
const lookEveryMs = 20;

/** Queues, by name, that are not waited for: those in `all` whatever is in them, those in `delayed` for what is held back. */
interface NotWaitedFor {
  all: readonly string[];
  delayed: readonly string[];
}

/**
 * Waits until every queue but the dead letters is empty and nothing runs, or a call was refused. The ends of gatherings are
 * held back for a while, and not waited for.
 * @returns how many of those there are.
 */
export async function drain(
  engine: Engine,
  functions: Functions,
  stack: LocalStack,
  isRefused: () => boolean,
  except: NotWaitedFor,
): Promise<number> {
  const dead = new Set([...deadLetterQueues(stack).map((queue) => queue.name), ...except.all]);
  const isBusy = ({ name, waiting, inFlight, delayed }: QueueCount) =>
    waiting + inFlight + (except.delayed.includes(name) ? 0 : delayed) > 0;
  while (!isRefused()) {
    const runningBefore = functions.running();
    // All queues are counted in one moment, and a message leaves one only after the next has it.
    const queues = (await engine.countQueues()).filter(({ name }) => !dead.has(name));
    if (!queues.some(isBusy) && runningBefore === 0 && functions.running() === 0)
      return queues.reduce((sum, { delayed }) => sum + delayed, 0);
    await new Promise((wake) => setTimeout(wake, lookEveryMs));
  }
  return 0;
}

export async function deadLetters(engine: Engine, stack: LocalStack): Promise<DeadLetters[]> {
  const found: DeadLetters[] = [];
  for (const { name } of deadLetterQueues(stack)) {
    const messages = await engine.messagesOf(name);
    if (messages.length > 0) found.push({ queue: name, messages });
  }
  return found;
}
