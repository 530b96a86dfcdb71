import { createContext, Script } from "node:vm";

/** The work was still going on when its time was over. */
export class TimeIsUp extends Error {
  constructor(milliseconds: number) {
    super(`not done within ${milliseconds / 1000} s`);
    this.name = "TimeIsUp";
  }
}

const place = createContext({ work: () => {} });
const call = new Script("work()");

/**
 * Does work that waits for nothing, and ends it when it takes longer than its time: also a loop, a regular expression or a
 * library that knows of no budget. Beside a budget of steps, which ends the same input at the same place, this is the guard
 * for what nobody has counted.
 * @throws {TimeIsUp}
 */
export function withinTime<T>(milliseconds: number, work: () => T): T {
  const done: T[] = [];
  place["work"] = () => void done.push(work());
  try {
    call.runInContext(place, { timeout: milliseconds });
  } catch (error) {
    throw isTimeout(error) ? new TimeIsUp(milliseconds) : error;
  }
  return done[0] as T;
}

/** An error of the other context's making: no `instanceof` knows it. */
const isTimeout = (error: unknown) =>
  typeof error === "object" &&
  error !== null &&
  Reflect.get(error, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT";
