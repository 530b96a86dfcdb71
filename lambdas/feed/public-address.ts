import { BlockList, isIP } from "node:net";

/** IPv4 ranges that are not the public internet. Source: IANA IPv4 Special-Purpose Address Registry. */
const specialIpv4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;

/** Only 2000::/3 is public; inside it these are not (IETF protocols with Teredo, documentation, 6to4). */
const specialIpv6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const special = new BlockList();
for (const [address, bits] of specialIpv4) special.addSubnet(address, bits, "ipv4");
for (const [address, bits] of specialIpv6) special.addSubnet(address, bits, "ipv6");
const publicIpv6 = new BlockList();
publicIpv6.addSubnet("2000::", 3, "ipv6");

/**
 * Whether an IP address is on the public internet: not loopback, private, link-local (where clouds keep their
 * metadata), multicast or reserved. IPv4 mapped into IPv6 is refused whole: DNS never needs it.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address, "ipv4");
  if (family === 6) return publicIpv6.check(address, "ipv6") && !special.check(address, "ipv6");
  return false;
}

/** Top-level names that never lead to the public internet. Source: RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`. */
const specialNames = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|home\.arpa|onion)\.?$/i;

/** Whether a host name may lead to a public address: what it leads to is checked when it is connected to. */
export const isPublicName = (hostname: string): boolean => !specialNames.test(hostname);
