import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addLineHashes } from '../../src/scan/add-line-hashes.ts';
import { lineHashes } from '../../src/scan/line-hash.ts';
import { withFiles } from '../helpers/files.ts';
import { finding, gitLocations, location, result } from '../report/fixtures.ts';

/** By the definition: of each line the sum of its next hundred characters, weighed by powers of 37, modulo 2 ** 64. */
function slowHashes(text: string): string[] {
  const units: number[] = [];
  let isBehindReturn = false;
  for (const char of text.split('')) {
    if (char !== ' ' && char !== '\t' && !(isBehindReturn && char === '\n'))
      units.push(char === '\r' ? 10 : char.charCodeAt(0));
    isBehindReturn = char === '\r';
  }
  units.push(0xffff);
  const counts = new Map<bigint, number>();
  return units
    .flatMap((_, at) => (at === 0 || units[at - 1] === 10 ? [at] : []))
    .map((start) => {
      let hash = 0n;
      for (let i = 0; i < 100; i++) hash = BigInt.asUintN(64, hash * 37n + BigInt(units[start + i] ?? 0));
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      return `${hash.toString(16)}:${counts.get(hash)}`;
    });
}

const hashesOf = (text: string): string[] => {
  const all = lineHashes(text, new Set(Array.from({ length: text.length + 1 }, (_, at) => at + 1)));
  return [...all].sort(([a], [b]) => a - b).map(([, hash]) => hash);
};

describe("GitHub's hashes of lines", () => {
  test('are what the definition says', () => {
    const unit = fc.oneof(
      fc.constantFrom('\n', '\r', '\r\n', ' ', '\t', 'a', 'b', '\uffff', '\ufeff', '😀'),
      fc.string({ unit: 'binary', maxLength: 2 }),
      fc.nat(150).map((count) => 'x'.repeat(count)),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        expect(hashesOf(text)).toEqual(slowHashes(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('count how often a hash has occurred, and do not see indentation and line ends', () => {
    const body = `${'y'.repeat(120)}\n`;
    const [first = '', second = ''] = hashesOf(body + body);
    expect([first.split(':')[1], second.split(':')[1]]).toEqual(['1', '2']);
    expect(hashesOf('a = 1\r\n\tb\r\n')).toEqual(hashesOf('  a=1\nb\n'));
  });

  test('are given to places in files that are checked out, and to no others', () =>
    withFiles({ 'src/config.ts': 'one\ntwo\nthree\n' }, (cwd) => {
      const found = result({
        findings: [finding({ locations: [location(), location({ path: 'src/gone.ts' }), ...gitLocations] })],
      });
      const [hashed] = addLineHashes(found, cwd).findings;
      const third = slowHashes('one\ntwo\nthree\n')[2];
      const none = undefined;
      expect(hashed?.locations.map(({ lineHash }) => lineHash)).toEqual([
        third,
        none,
        third,
        third,
        none,
        none,
        none,
        none,
      ]);
    }));
});
