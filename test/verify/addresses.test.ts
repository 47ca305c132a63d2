import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '../../src/verify/guard/addresses.ts';
import { hostRefusal, isUnder } from '../../src/verify/guard/hosts.ts';

describe('addresses that are dialled', () => {
  test.each([
    '8.8.8.8',
    '140.82.121.6',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.169.0.1',
    '2606:4700::6810:1',
    '2a00:1450:4001:82a::200e',
    '::ffff:8.8.8.8',
    '64:ff9b::8c52:7906',
  ])('%s is public', (address) => {
    expect(refusalOf(address)).toBeUndefined();
  });

  test.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['0.0.0.0', 'unspecified'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'shared by carriers'],
    ['100.100.100.200', 'shared by carriers'],
    ['169.254.169.254', 'link-local'],
    ['168.63.129.16', 'a metadata service'],
    ['192.0.0.192', 'reserved'],
    ['198.18.0.1', 'for benchmarks'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'reserved'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:a9fe:a9fe', 'link-local'],
    ['0:0:0:0:0:ffff:10.0.0.1', 'private'],
    ['::127.0.0.1', 'reserved'],
    ['64:ff9b::7f00:1', 'loopback'],
    ['64:ff9b::169.254.169.254', 'link-local'],
    ['64:ff9b:1::1', 'reserved'],
    ['2002:7f00:1::', 'a relay'],
    ['2001:0:7f00:1::', 'reserved'],
    ['2001:db8::1', 'for documentation'],
    ['fc00::1', 'private'],
    ['fd00:ec2::254', 'private'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'no plain address'],
    ['fec0::1', 'reserved'],
    ['ff02::1', 'multicast'],
    ['100::1', 'reserved'],
    ['not an address', 'no plain address'],
    ['127.1', 'no plain address'],
    ['0177.0.0.1', 'no plain address'],
    ['2130706433', 'no plain address'],
  ])('%s is refused: %s', (address, kind) => {
    expect(refusalOf(address)).toBe(kind);
  });
});

describe('hosts that nobody named', () => {
  test.each(['api.github.com', 'sts.eu-west-1.amazonaws.com', 'a.b.c.example'])(
    '%s may be called',
    (host) => {
      expect(hostRefusal(host)).toBeUndefined();
    },
  );

  test.each([
    '127.0.0.1',
    '[::1]',
    '[fe80::1%25eth0]',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    'localhost',
    'api.localhost',
    'printer.local',
    'metadata.google.internal',
    'api.github.com.',
    'API.GITHUB.COM',
    'api_github.com',
    'a..b.com',
    'xn--.com-',
    '',
    'api.github.com:443',
    'user@api.github.com',
  ])('%s may not', (host) => {
    expect(hostRefusal(host)).toBeDefined();
  });

  test('a domain covers what is below it and nothing that only ends alike', () => {
    expect(isUnder('acme.okta.com', ['okta.com'])).toBe(true);
    expect(isUnder('okta.com', ['okta.com'])).toBe(true);
    expect(isUnder('evilokta.com', ['okta.com'])).toBe(false);
    expect(isUnder('okta.com.evil.example', ['okta.com'])).toBe(false);
  });
});
