/** What an operator should know of a status, beside its number. Source: RFC 9110, RFC 6585, RFC 7725. */
const words: Readonly<Record<number, string>> = {
  401: "asks for a name and password",
  402: "asks for payment",
  403: "forbids the request, as many sites do to clouds",
  404: "there is nothing at this address",
  406: "has no form that we read",
  410: "gone for good, not asked again",
  429: "too many requests",
  451: "withheld for legal reasons",
};

/** Why an answer with this status gave nothing to read: "403: forbids the request, as many sites do to clouds". */
export function reasonOfStatus(status: number): string {
  const said = words[status] ?? (status >= 500 ? "the host has a fault" : "the host answered");
  return `${status}: ${said}`;
}
