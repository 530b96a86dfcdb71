/** How an attempt to connect to one address failed, by the system's code. */
const attemptWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: "refused",
  ECONNRESET: "broken off",
  ETIMEDOUT: "timed out",
  ENETUNREACH: "no route",
  EHOSTUNREACH: "no route",
  // A machine without IPv6 (or IPv4) has no address of its own to connect from.
  EADDRNOTAVAIL: "no route",
  EAFNOSUPPORT: "no route",
};

/**
 * Which addresses of a host were tried and how each failed, as `192.0.2.1: timed out, 2001:db8::1: no route`; null when
 * the error does not tell. A host of several addresses fails with an AggregateError, which has no words of its own; one
 * that was not connected to in time with a list of addresses in the message.
 */
export function connectionWords(error: unknown): string | null {
  if (error instanceof AggregateError) {
    const attempts = error.errors.flatMap((each: unknown) => attemptOf(each) ?? []);
    return attempts.length === 0 ? null : attempts.join(", ");
  }
  const [, attempted] =
    /^[^(]*\(attempted addresses?: ([^()]+), timeout: \d+ms\)$/.exec(
      error instanceof Error ? error.message : "",
    ) ?? [];
  if (attempted === undefined) return attemptOf(error);
  return attempted
    .split(", ")
    .map((address) => `${address.replace(/:\d+$/, "")}: timed out`)
    .join(", ");
}

function attemptOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const [address, code]: unknown[] = [Reflect.get(error, "address"), Reflect.get(error, "code")];
  if (typeof address !== "string" || typeof code !== "string") return null;
  return `${address}: ${attemptWords[code] ?? code}`;
}
