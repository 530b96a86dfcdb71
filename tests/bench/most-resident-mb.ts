import { readFileSync } from "node:fs";

/** MB that this process was resident with at most. `maxRSS` will not do: a child begins with that of its parent. */
export const mostResidentMb = (): number =>
  Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? Number.NaN) / 1000;
