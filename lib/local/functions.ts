import { type FunctionSettings, makePool, type Outcome } from "./environment-pool.ts";
import type { LocalFunction } from "./local-stack.ts";

export interface Functions {
  /** @throws when there is no function of this name, short name or ARN, and once the local run is ending. */
  invoke(name: string, payload: unknown): Promise<Outcome>;
  find(name: string): LocalFunction | undefined;
  running(): number;
  /** Starts one environment of each of these, so that the first invocation does not wait for it. */
  warmUp(functionNames: ReadonlySet<string>): void;
  /** Lets what runs end, then stops the children. */
  stop(): Promise<void>;
  /** At once. */
  kill(): void;
}

export function startFunctions(list: readonly LocalFunction[], settings: FunctionSettings): Functions {
  const pools = new Map(list.map((each) => [each, makePool(each, settings)]));
  const find = (name: string) =>
    list.find((each) => each.functionName === name || each.name === name || each.arn === name);
  const all = () => [...pools.values()];
  let stopping = false;
  return {
    find,
    async invoke(name, payload) {
      // A child started now would outlive the local run.
      if (stopping) throw new Error(`Cannot invoke "${name}" as the local run is ending`);
      const wanted = find(name);
      const pool = wanted && pools.get(wanted);
      if (pool === undefined) {
        throw new Error(
          `Cannot invoke "${name}" as there are only ${list.map((each) => each.name).join(", ")}`,
        );
      }
      return pool.invoke(payload);
    },
    running: () => all().reduce((sum, pool) => sum + pool.running(), 0),
    warmUp(functionNames) {
      for (const [of, pool] of pools) if (functionNames.has(of.functionName)) pool.warmUp();
    },
    async stop() {
      stopping = true;
      await Promise.all(all().map((pool) => pool.stop()));
    },
    kill() {
      for (const pool of all()) pool.kill();
    },
  };
}
