/**
 * Actor ids as they are compared with expectations: sorted, unlisted actors left out, a state and its armed forces as
 * one ("Israel struck" and "Israeli jets struck" say the same).
 */
export function comparableActors(actorIds: readonly string[]): string[] {
  const listed = actorIds.filter((id) => !id.startsWith("unlisted:"));
  return [...new Set(listed.map((id) => id.replace(/-military$/, "")))].sort();
}
