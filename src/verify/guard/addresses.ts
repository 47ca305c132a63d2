import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Ranges that are nobody's public service: RFC 6890 and the IANA registries of special-purpose addresses (2025). */
const IPV4: readonly (readonly [string, number, string])[] = [
  ['0.0.0.0', 8, 'unspecified'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'shared by carriers'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'reserved'],
  ['192.0.2.0', 24, 'for documentation'],
  ['192.88.99.0', 24, 'a relay'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'for benchmarks'],
  ['198.51.100.0', 24, 'for documentation'],
  ['203.0.113.0', 24, 'for documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
  // Azure's host agent answers here, from a range that is public otherwise.
  ['168.63.129.16', 32, 'a metadata service'],
];

/** Within 2000::/3, which is all that is global unicast; everything outside of it is refused. */
const IPV6: readonly (readonly [string, number, string])[] = [
  ['2001::', 23, 'reserved'], // Teredo, ORCHID, benchmarks
  ['2001:db8::', 32, 'for documentation'],
  ['2002::', 16, 'a relay'], // 6to4: any IPv4 address may stand in it
  ['3fff::', 20, 'for documentation'],
];

const lists = <T extends 'ipv4' | 'ipv6'>(
  ranges: readonly (readonly [string, number, string])[],
  family: T,
): readonly { readonly list: BlockList; readonly kind: string }[] =>
  ranges.map(([net, bits, kind]) => {
    const list = new BlockList();
    list.addSubnet(net, bits, family);
    return { list, kind };
  });

const REFUSED_IPV4 = lists(IPV4, 'ipv4');
const REFUSED_IPV6 = lists(IPV6, 'ipv6');

/**
 * What kind of address must not be dialled: undefined for a public one. Takes what a resolver gives; anything else is refused.
 * An IPv4 address inside of an IPv6 one (mapped, NAT64) is judged as what it is.
 */
export function refusalOf(address: string): string | undefined {
  if (isIPv4(address)) return REFUSED_IPV4.find(({ list }) => list.check(address, 'ipv4'))?.kind;
  if (!isIPv6(address) || address.includes('%')) return 'no plain address';
  const words = wordsOf(address);
  const inner = embeddedIPv4(words);
  if (inner !== undefined) return refusalOf(inner);
  if (((words[0] ?? 0) & 0xe000) !== 0x2000) return kindOutside(words);
  return REFUSED_IPV6.find(({ list }) => list.check(address, 'ipv6'))?.kind;
}

function kindOutside(words: readonly number[]): string {
  const [first = 0] = words;
  if (words.every((word) => word === 0)) return 'unspecified';
  if (words.slice(0, 7).every((word) => word === 0) && words[7] === 1) return 'loopback';
  if ((first & 0xfe00) === 0xfc00) return 'private';
  if ((first & 0xffc0) === 0xfe80) return 'link-local';
  return (first & 0xff00) === 0xff00 ? 'multicast' : 'reserved';
}

/** ::ffff:0:0/96 (mapped) and 64:ff9b::/96 (NAT64, which networks without IPv4 use for every host that has no IPv6). */
function embeddedIPv4(words: readonly number[]): string | undefined {
  const head = words.slice(0, 6).join();
  if (head !== MAPPED && head !== NAT64) return undefined;
  const [high = 0, low = 0] = words.slice(6);
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}

const MAPPED = [0, 0, 0, 0, 0, 0xffff].join();
const NAT64 = [0x64, 0xff9b, 0, 0, 0, 0].join();

/** The eight words of a valid IPv6 address. */
function wordsOf(address: string): number[] {
  const dotted = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) =>
    [Number(a) * 256 + Number(b), Number(c) * 256 + Number(d)].map((word) => word.toString(16)).join(':'),
  );
  const [left = '', right] = dotted.split('::');
  const parse = (side: string): number[] =>
    side === '' ? [] : side.split(':').map((word) => Number.parseInt(word, 16));
  const [head, tail] = [parse(left), parse(right ?? '')];
  return right === undefined ? head : [...head, ...Array(8 - head.length - tail.length).fill(0), ...tail];
}
