import { describe, expect, test } from '@jest/globals';
import { isExample } from '../../../src/engine/relate/bar.ts';
import { type ScanEvents, InheritingScan } from '../../../src/git/pack/anchors.ts';
import { type Copies, readDeltaSizes } from '../../../src/git/pack/delta.ts';
import { RebuildMemory } from '../../../src/git/pack/rebuild-memory.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import type { BlobScanner } from '../../../src/model/scanner.ts';
import { applyOps, encodeDelta, randomOps, rebuild } from '../../helpers/delta.ts';
import { builtinScanner } from '../../helpers/engine.ts';
import { mixedText } from '../../helpers/mixed-text.ts';
import { Tokens } from '../../helpers/tokens.ts';

const scanner = builtinScanner();

/** An outcome as a text that holds everything, but for its extent: of what is inherited, that is the base's. */
const printed = ({ extent: _, ...outcome }: Outcome): string =>
  JSON.stringify(outcome, (_key, value) => (value?.reveal === undefined ? value : value.reveal()));

/** What no match depends on may be left out. */
const matters = (outcome: Outcome): boolean => outcome.kind !== 'rejected' || isExample(outcome);

const isOfMatch = ({ kind }: Outcome): boolean => kind === 'match' || kind === 'part';

interface Version {
  readonly bytes: Buffer;
  readonly copies: Copies | undefined;
  readonly delta: Buffer;
}

/** A chain of deltas, each made by what git would write and read by what reads it. */
function chainOf(
  tokens: Tokens,
  depth: number,
  text: () => string,
  first = Buffer.from(text() + text()),
): Version[] {
  const versions: Version[] = [{ bytes: first, copies: undefined, delta: Buffer.alloc(0) }];
  for (let i = 0; i < depth; i++) {
    const base = versions.at(-1)?.bytes ?? Buffer.alloc(0);
    const ops = randomOps(tokens, base, text);
    const wanted = applyOps(base, ops);
    const { bytes, copies } = rebuild(base, ops, wanted.length);
    expect(bytes.equals(wanted)).toBe(true);
    versions.push({ bytes, copies, delta: encodeDelta(base.length, ops) });
  }
  return versions;
}

const memory = new RebuildMemory();

/** The same in the kernel's memory, where what deltas touch is gathered by the kernel, and where most that they copy is left out. */
function byKernel({ bytes, delta }: Version, base: Buffer): Pick<Version, 'bytes' | 'copies'> {
  const target = memory.start + base.length;
  const at = target + bytes.length + memory.gap;
  memory.reserve(at + delta.length);
  base.copy(memory.bytes, memory.start);
  memory.bytes.fill(0xff, target, at);
  delta.copy(memory.bytes, at);
  const { next } = readDeltaSizes(delta, 0, delta.length);
  const copies = memory.apply(
    at + next,
    at + delta.length,
    memory.start,
    base.length,
    target,
    bytes.length,
    true,
  );
  expect(copies.windows).toBeDefined();
  return { bytes: memory.bytes.subarray(target, target + bytes.length), copies };
}

/** How many versions have other outcomes than the whole, and how many have any. */
function compare(
  used: BlobScanner,
  versions: readonly Version[],
  hasKernel = false,
): { wrong: number; withMatch: number } {
  let told: string[] = [];
  const events: ScanEvents = {
    onObject: () => {},
    onOutcomes: (_entry, _size, outcomes) => {
      told = outcomes.filter(matters).map(printed);
    },
  };
  const scan = new InheritingScan(used, events);
  let [wrong, withMatch] = [0, 0];
  versions.forEach((version, depth) => {
    told = [];
    const base = versions[depth - 1];
    const { bytes, copies } = base === undefined || !hasKernel ? version : byKernel(version, base.bytes);
    scan.visit(depth, depth, bytes, copies);
    const whole = scanner.whole(version.bytes).filter(matters);
    const wanted = whole.some(isOfMatch) ? whole.map(printed) : [];
    if (wanted.length > 0) withMatch++;
    if (told.join('\n') !== wanted.join('\n')) wrong++;
  });
  return { wrong, withMatch };
}

const sum = (results: readonly { wrong: number; withMatch: number }[]) => ({
  wrong: results.reduce((total, { wrong }) => total + wrong, 0),
  withMatch: results.reduce((total, { withMatch }) => total + withMatch, 0),
});

describe('what is inherited through deltas', () => {
  const chains = (seed: number, count: number) => {
    const tokens = new Tokens(seed);
    return Array.from({ length: count }, () =>
      chainOf(tokens, 12, () => mixedText(tokens, 1 + Math.floor(tokens.random() * 4))),
    );
  };

  test.each([
    ['with', true],
    ['without', false],
  ])(
    'is what scanning every version whole finds, %s the kernel (100 chains of 13 versions)',
    (_how, hasKernel) => {
      const results = chains(61, 100).map((versions) => compare(scanner, versions, hasKernel));
      const { wrong, withMatch } = sum(results);
      expect(wrong).toBe(0);
      expect(withMatch).toBeGreaterThan(900);
    },
  );

  test('is that where most of an object is left out until it is asked for (40 chains)', () => {
    const tokens = new Tokens(64);
    const text = (): string => mixedText(tokens, tokens.random() < 0.3 ? 200 : 2);
    const results = Array.from({ length: 40 }, () =>
      compare(scanner, chainOf(tokens, 6, text, Buffer.from(mixedText(tokens, 300))), true),
    );
    expect(sum(results).wrong).toBe(0);
  });

  test('from UTF-16, of which deltas make something else, too (40 chains)', () => {
    const tokens = new Tokens(62);
    const text = (): string => mixedText(tokens, 2);
    const chains = Array.from({ length: 40 }, (_, index) => {
      const first = Buffer.from(`\ufeff${text()}`, 'utf16le');
      return chainOf(tokens, 8, text, index % 2 === 0 ? first : first.swap16());
    });
    const kinds = new Set(chains.flatMap((chain) => chain.map(({ bytes }) => scanner.kind(bytes))));
    expect([...kinds].sort()).toEqual(['plain', 'utf-16be', 'utf-16le']);
    for (const hasKernel of [true, false])
      expect(sum(chains.map((chain) => compare(scanner, chain, hasKernel))).wrong).toBe(0);
  });

  test('would be wrong if extents were taken for less than they are, or seams for narrower', () => {
    const blind: BlobScanner = {
      ...scanner,
      evaluateAt: (bytes, position, id) => {
        const evaluation = scanner.evaluateAt(bytes, position, id);
        return evaluation && { ...evaluation, from: position, to: position + 1 };
      },
    };
    const narrow: BlobScanner = { ...scanner, anchorReach: 1 };
    expect(sum(chains(63, 10).map((versions) => compare(blind, versions))).wrong).toBeGreaterThan(5);
    for (const hasKernel of [true, false]) {
      const results = chains(63, 10).map((versions) => compare(narrow, versions, hasKernel));
      expect(sum(results).wrong).toBeGreaterThan(0);
    }
  });
});
