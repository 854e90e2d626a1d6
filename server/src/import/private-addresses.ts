import { BlockList, isIPv6 } from 'node:net';

/** True for an IP address of a private network, of this machine or of no single machine (IANA's special-purpose registries). */
export function isPrivate(address: string): boolean {
  const mapped = asIPv4(address);
  if (mapped !== undefined) return isPrivate(mapped);
  return isIPv6(address) ? SPECIAL.check(address, 'ipv6') : SPECIAL.check(address, 'ipv4');
}

/** The address of four bytes that one of sixteen stands for: "::ffff:127.0.0.1", or the same as "::ffff:7f00:1". */
function asIPv4(address: string): string | undefined {
  const [, dotted, high, low] = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([\da-f]{1,4}):([\da-f]{1,4}))$/i.exec(address) ?? [];
  if (high === undefined || low === undefined) return dotted;
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}

const SPECIAL = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  SPECIAL.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  SPECIAL.addSubnet(network, bits, 'ipv6');
}
