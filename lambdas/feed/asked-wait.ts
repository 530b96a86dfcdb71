/** Longer waits than a day are not asked for in good faith. */
const mostSeconds = 86_400;

/** Seconds until which `Retry-After` (RFC 9110 section 10.2.3) asks to wait: a number or a date. Null: nothing asked. */
export function retryAfterSeconds(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? "";
  if (/^\d{1,10}$/.test(text)) return Math.min(Number(text), mostSeconds);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : within((at - now.getTime()) / 1000);
}

/** Seconds for which `Cache-Control` (RFC 9111 section 5.2.2) calls the answer fresh, less its `Age`; 0: it says nothing. */
export function freshSeconds(cacheControl: string | null, age: string | null): number {
  const directives = (cacheControl ?? "").toLowerCase();
  if (/\bno-(?:cache|store)\b/.test(directives)) return 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/.exec(directives)?.[1];
  return maxAge === undefined ? 0 : within(Number(maxAge) - Number(/^\d{1,10}$/.exec(age ?? "")?.[0] ?? 0));
}

const within = (seconds: number) => Math.min(Math.max(0, Math.round(seconds)), mostSeconds);
