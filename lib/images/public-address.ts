import { BlockList } from 'node:net';

/** Networks that are not the public Internet (IANA's special-purpose registries), and IPv6 forms that hide an IPv4 address. */
const notPublic = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  notPublic.addSubnet(network, prefix, 'ipv4');
}
/** Global unicast is 2000::/3; everything outside it is loopback, ULA, link-local, multicast, mapped or unassigned. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  notPublic.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address is one of the public Internet, so that fetching from it reveals nothing of a private network. */
export function isPublicAddress(address: string, family: 4 | 6): boolean {
  if (family === 4) return !notPublic.check(address, 'ipv4');
  const plain = address.split('%')[0] ?? address;
  return globalUnicast.check(plain, 'ipv6') && !notPublic.check(plain, 'ipv6');
}
