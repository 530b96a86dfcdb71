/** Loads once and keeps the answer for so many seconds of the given clock; a failed load is not kept. */
export function keepFor<T>(seconds: number, now: () => Date, load: () => Promise<T>): () => Promise<T> {
  let kept: { value: T; until: number } | undefined;
  return async () => {
    const at = now().getTime();
    if (kept !== undefined && at < kept.until) return kept.value;
    const value = await load();
    kept = { value, until: at + seconds * 1000 };
    return value;
  };
}
