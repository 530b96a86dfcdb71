import { BadInput } from "../lambdas/check.ts";

/** Ids that an error lists. */
const mostListed = 20;

/** The one that is meant, by its id or by how it begins. @throws {BadInput} when there is none, or several, with those that there are. */
export function oneOf<T extends { id: string }>(
  all: readonly T[],
  given: string,
  where: string,
  noun: string,
): T {
  const [first, ...others] = all.filter(({ id }) => given !== "" && id.startsWith(given));
  const found = all.find(({ id }) => id === given) ?? first;
  const list = (some: readonly T[]) => {
    const more = some.length > mostListed ? ` and ${some.length - mostListed} more` : "";
    return some
      .slice(0, mostListed)
      .map(({ id }) => id)
      .join(", ")
      .concat(more);
  };
  if (found === undefined)
    throw new BadInput(where, [`there is no ${noun} "${given}"; there are ${list(all) || "none"}`]);
  if (found.id !== given && others.length > 0)
    throw new BadInput(where, [`several begin with "${given}": ${list([found, ...others])}`]);
  return found;
}
