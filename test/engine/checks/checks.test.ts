import { describe, expect, test } from '@jest/globals';
import * as zlib from 'node:zlib';
import type { Candidate } from '../../../src/engine/candidate.ts';
import { checkChecksum } from '../../../src/engine/checks/checksum.ts';
import { crc32 } from '../../../src/engine/checks/crc32.ts';
import { checkDecode } from '../../../src/engine/checks/decode.ts';
import { checkDigest, isPasswordHash } from '../../../src/engine/checks/digest.ts';
import { checkCharset, checkEntropy, shannonEntropy } from '../../../src/engine/checks/entropy.ts';
import { isRandom } from '../../../src/engine/checks/naturalness.ts';
import { marvin32 } from '../../../src/engine/checks/marvin32.ts';
import { checkPassword } from '../../../src/engine/checks/password.ts';
import { placeholderReason } from '../../../src/engine/checks/placeholder.ts';
import { referenceReason } from '../../../src/engine/checks/reference.ts';
import { BASE62, BASE64URL, HEX, LOWER, Tokens } from '../../helpers/tokens.ts';

const candidate = (value: string, groups: Record<string, string> = {}): Candidate => ({ value, groups });

describe('CRC-32', () => {
  test('of the standard check value', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
  });

  const native = (zlib as unknown as { crc32?: (data: Buffer) => number }).crc32;
  (native === undefined ? test.skip : test)('equals the one of zlib', () => {
    const tokens = new Tokens(1);
    for (let i = 0; i < 2000; i++) {
      const bytes = Buffer.from(Array.from({ length: i % 97 }, () => Math.floor(tokens.random() * 256)));
      expect(crc32(bytes.toString('latin1'))).toBe(native?.(bytes));
    }
  });
});

describe('Marvin32', () => {
  test('of the vector that its authors publish', () => {
    const { low, high } = marvin32(Buffer.from('abc'), 0xd53c_d9ce_cd08_93b7n);
    expect((low ^ high) >>> 0).toBe(0x6be0_2a86);
  });

  test('a key of Azure Storage is proven by its last four bytes, and any other byte leaves it unproven', () => {
    const seed = Buffer.from('Default0').readBigUInt64BE();
    const tokens = new Tokens(9);
    for (let i = 0; i < 50; i++) {
      // The signature stands where bytes 57 to 59 are written.
      const body = Buffer.from(`${tokens.text(BASE62, 76)}+ASt`, 'base64');
      const { low, high } = marvin32(body, seed);
      const sum = Buffer.alloc(4);
      sum.writeUInt32LE((low ^ high) >>> 0);
      const verdict = (key: Buffer) =>
        checkDecode(candidate(key.toString('base64')), { check: 'structure', kind: 'azure-key' }).verdict;
      const key = Buffer.concat([body, sum]);
      expect(verdict(key)).toBe('proof');
      const changed = Buffer.from(key);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(verdict(changed)).toBe('pass');
    }
  });
});

describe('what stands where a password does', () => {
  test.each([
    ['password', 'placeholder'],
    ['${DB_PASSWORD}', 'reference'],
    ['DB_PASSWORD', 'reference'],
    ['********', 'placeholder'],
  ])('%s is none', (value, check) => {
    expect(checkPassword(value)).toMatchObject({ check, verdict: 'reject' });
  });

  test('a weak one is one', () => {
    expect(checkPassword('kqlc').verdict).toBe('pass');
  });
});

describe('checksums', () => {
  const over = { over: 'body', equals: 'check' } as const;

  test('of GitHub, padded with zeros', () => {
    // A body whose sum is small enough for two zeros in front, found by counting up.
    const tokens = new Tokens(2);
    let padded = '';
    while (!/^00/.test(padded.slice(30))) padded = tokens.checked('');
    const groups = { body: padded.slice(0, 30), check: padded.slice(30) };
    expect(
      checkChecksum(candidate(padded, groups), { check: 'checksum', kind: 'crc32-base62', ...over }).verdict,
    ).toBe('proof');
  });

  test.each([
    ['crc32-hex', (sum: number) => sum.toString(16).padStart(8, '0')],
    ['crc32-hex-upper', (sum: number) => sum.toString(16).padStart(8, '0').toUpperCase()],
    ['crc32-base36', (sum: number) => sum.toString(36).padStart(7, '0')],
    [
      'crc32-hex-le',
      (sum: number) => {
        const bytes = Buffer.alloc(4);
        bytes.writeUInt32LE(sum);
        return bytes.toString('hex');
      },
    ],
    [
      'crc32-base64-le',
      (sum: number) => {
        const bytes = Buffer.alloc(4);
        bytes.writeUInt32LE(sum);
        return bytes.toString('base64').replace('==', '');
      },
    ],
  ] as const)('%s: right proves, any other character is evidence against', (kind, write) => {
    const tokens = new Tokens(3);
    for (let i = 0; i < 200; i++) {
      const body = tokens.text(BASE62, 20);
      const check = write(crc32(body));
      expect(
        checkChecksum(candidate('', { body, check }), { check: 'checksum', kind, ...over }).verdict,
      ).toBe('proof');
      const at = Math.floor(tokens.random() * body.length);
      const changed = body.slice(0, at) + (body[at] === 'x' ? 'y' : 'x') + body.slice(at + 1);
      expect(
        checkChecksum(candidate('', { body: changed, check }), { check: 'checksum', kind, ...over }).verdict,
      ).toBe('against');
    }
  });
});

describe('decoding', () => {
  test('an AWS account, by the vector of the format', () => {
    const id = ['ASIAQNZ', 'GKIQY56JQ7WML'].join('');
    expect(checkDecode(candidate(id), { check: 'structure', kind: 'aws-account' }).facts).toEqual({
      account: '029608264753',
    });
  });

  test('base64 of text is refused, of random bytes it is not', () => {
    const decode = (value: string) =>
      checkDecode(candidate(value), { check: 'structure', kind: 'base64-text' }).verdict;
    expect(decode(Buffer.from('hello, this is text').toString('base64'))).toBe('reject');
    expect(decode(Buffer.from('hello, this is text').toString('base64url'))).toBe('reject');
    const tokens = new Tokens(4);
    const refused = Array.from({ length: 2000 }, () => tokens.bare()).filter(
      (token) => decode(token) === 'reject',
    );
    expect(refused).toEqual([]);
  });

  test('a user and a password need a colon', () => {
    const decode = (text: string) =>
      checkDecode(candidate(Buffer.from(text).toString('base64')), {
        check: 'structure',
        kind: 'basic-credentials',
      });
    expect(decode('user:secret').verdict).toBe('pass');
    expect(decode('no colon').check).toBe('structure');
    expect(decode('no colon').verdict).toBe('reject');
    expect(decode('user:').check).toBe('placeholder');
  });
});

describe('randomness', () => {
  const tokens = new Tokens(5);
  const share = (make: () => string, count = 3000): number =>
    Array.from({ length: count }, make).filter(isRandom).length / count;

  test.each([
    ['32 hex digits', () => tokens.text(HEX, 32)],
    ['40 hex digits', () => tokens.text(HEX, 40)],
    ['12 letters and digits', () => tokens.text(BASE62, 12)],
    ['16 letters and digits', () => tokens.text(BASE62, 16)],
    ['20 letters, digits, - and _', () => tokens.text(BASE64URL, 20)],
    ['40 letters and digits', () => tokens.text(BASE62, 40)],
    ['20 lower-case letters', () => tokens.text(LOWER, 20)],
    ['16 lower-case letters and digits', () => tokens.text(`${LOWER}0123456789`, 16)],
  ])('of 3,000 values of %s less than 1 %% are lost', (_, make) => {
    expect(share(make)).toBeGreaterThanOrEqual(0.99);
  });

  test('names in sources are not random, but for 2 % of them at most', async () => {
    const { readFileSync } = await import('node:fs');
    const text = [
      'node_modules/typescript/lib/lib.dom.d.ts',
      'node_modules/fast-check/README.md',
      'node_modules/yaml/dist/compose/composer.js',
    ]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const names = [...new Set(text.match(/[A-Za-z][\w-]{11,39}/g))].filter((name) => !/\d{3}/.test(name));
    expect(names.length).toBeGreaterThan(1000);
    expect(names.filter(isRandom).length / names.length).toBeLessThan(0.02);
  });
});

describe('placeholders', () => {
  test.each([
    'xxxxxxxxxxxxxxxx',
    'your-api-key-here',
    'abcdefghijklmnop',
    '1234567890abcdef',
    'EXAMPLEKEY123456',
    '<token>',
    'abcabcabcabc',
    'aaaabbbbaaaabbbb',
    'changeme123',
  ])('%s is one', (value) => {
    expect(placeholderReason(value)).toBeDefined();
  });

  test('of 20,000 random tokens none is one', () => {
    const tokens = new Tokens(6);
    const lost = Array.from({ length: 20_000 }, () => tokens.text(BASE62, 40)).filter((value) =>
      placeholderReason(value),
    );
    expect(lost).toEqual([]);
  });
});

describe('references, digests, entropy, charsets', () => {
  test.each([
    '${TOKEN}',
    '$TOKEN',
    'process.env.TOKEN',
    '{{ token }}',
    'vault:secret/a',
    'ENC[AES256,x]',
    'getToken()',
    'config.token',
    '%(token)s',
    '<%= token %>',
  ])('%s says where the value is', (value) => {
    expect(referenceReason(value)).toBeDefined();
  });

  test('UUIDs and hashes are public', () => {
    expect(checkDigest(candidate('123e4567-e89b-12d3-a456-426614174000')).verdict).toBe('reject');
    expect(checkDigest(candidate('a'.repeat(39))).verdict).toBe('pass');
    expect(checkDigest(candidate(new Tokens(7).text(HEX, 40))).verdict).toBe('reject');
    expect(isPasswordHash(`$2b$12$${'a'.repeat(53)}`)).toBe(true);
    expect(isPasswordHash('$ecret')).toBe(false);
  });

  test('entropy and charsets', () => {
    expect(shannonEntropy('aaaa')).toBe(0);
    expect(shannonEntropy('abcd')).toBe(2);
    expect(checkEntropy(candidate('abab'), 1.5).verdict).toBe('reject');
    expect(checkCharset(candidate('abc1'), ['digit', 'lower']).verdict).toBe('pass');
    expect(checkCharset(candidate('abc'), ['digit', 'upper']).detail).toBe('has no digit, no upper');
  });
});
