import { type Profiler, Session } from "node:inspector/promises";

/**
 * Where the time of some work goes, by sampling its stacks: the share of each group of functions, with all they call.
 * A sample counts for the outermost function that a group names; what no group names is the rest.
 */
export async function timeShares(
  work: () => void,
  groups: Readonly<Record<string, readonly string[]>>,
): Promise<Record<string, number>> {
  const groupOf = new Map(
    Object.entries(groups).flatMap(([group, names]) => names.map((name) => [name, group] as const)),
  );
  const { nodes, samples = [], timeDeltas = [] } = await profileOf(work);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const groupAt = new Map<number, string | null>();
  const descend = (node: Profiler.ProfileNode, outer: string | null) => {
    const group = outer ?? groupOf.get(nameOf(node)) ?? null;
    groupAt.set(node.id, isIdle(node) ? null : (group ?? "the rest"));
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) descend(child, group);
    }
  };
  if (nodes[0]) descend(nodes[0], null);
  const times: Record<string, number> = Object.fromEntries(
    [...Object.keys(groups), "the rest"].map((group) => [group, 0]),
  );
  let sum = 0;
  for (const [n, id] of samples.entries()) {
    const group = groupAt.get(id) ?? null;
    if (group === null) continue;
    const time = Math.max(0, timeDeltas[n] ?? 0);
    times[group] = (times[group] ?? 0) + time;
    sum += time;
  }
  return Object.fromEntries(Object.entries(times).map(([group, time]) => [group, time / Math.max(1, sum)]));
}

/** Without the number that a bundler gives to the second function of a name. */
const nameOf = ({ callFrame }: Profiler.ProfileNode) => callFrame.functionName.replace(/\d+$/, "");
const isIdle = ({ callFrame }: Profiler.ProfileNode) =>
  /^(?:\(idle\)|\(program\)|dispatch)$/.test(callFrame.functionName);

async function profileOf(work: () => void): Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.start");
    work();
    return (await session.post("Profiler.stop")).profile;
  } finally {
    session.disconnect();
  }
}
