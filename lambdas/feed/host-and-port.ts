/** `host:port` of a URL, the port always named: the queue group of its host, and what `allowHosts` lists. */
export function hostAndPort(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  return `${hostname}:${port !== "" ? port : protocol === "https:" ? "443" : "80"}`;
}
