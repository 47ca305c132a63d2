import { describe, expect, test } from '@jest/globals';
import { mapOffsets } from '../../src/model/map-offsets.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { isInheritable, type Span } from '../../src/model/span.ts';
import { inMemory } from '../../src/scan/byte-source.ts';
import { eachPiece } from '../../src/scan/related-blocks.ts';
import { builtinScanner } from '../helpers/engine.ts';
import { mixedText } from '../helpers/mixed-text.ts';
import { Tokens } from '../helpers/tokens.ts';

const scanner = builtinScanner();
const revealed = (_: string, value: { reveal?(): string } | null): unknown => value?.reveal?.() ?? value;
/** An outcome as a text that holds everything: secrets revealed, extents included. */
const printed = (outcome: Outcome): string => JSON.stringify(outcome, revealed);

const keyOf = (outcome: Outcome): string => `${outcome.rule} ${outcome.anchor} ${outcome.kind}`;

describe('what a rule says at an anchor depends on its extent alone', () => {
  test('scanned whole and in any piece, an outcome that may be inherited is the same (250 texts)', () => {
    const tokens = new Tokens(11);
    let inherited = 0;
    for (let round = 0; round < 250; round++) {
      const bytes = Buffer.from(mixedText(tokens, 24));
      const start = Math.floor(tokens.random() * bytes.length);
      const piece: Span = { start, end: start + Math.floor(tokens.random() * (bytes.length - start + 1)) };
      const whole = new Set(scanner.whole(bytes, 'plain').map(printed));
      for (const outcome of scanner.whole(bytes.subarray(piece.start, piece.end), 'plain')) {
        if (!isInheritable(outcome.extent, piece, bytes.length)) continue;
        inherited++;
        const moved = mapOffsets(outcome, (offset) => piece.start + offset);
        expect(whole).toContain(printed(moved));
      }
    }
    expect(inherited).toBeGreaterThan(1000);
  });

  test('every outcome of the whole whose extent lies in a piece is found in the piece (250 texts)', () => {
    const tokens = new Tokens(12);
    let compared = 0;
    for (let round = 0; round < 250; round++) {
      const bytes = Buffer.from(mixedText(tokens, 24));
      const start = Math.floor(tokens.random() * bytes.length);
      const piece: Span = { start, end: start + Math.floor(tokens.random() * (bytes.length - start + 1)) };
      const inPiece = scanner
        .whole(bytes.subarray(piece.start, piece.end), 'plain')
        .map((outcome) => keyOf(mapOffsets(outcome, (offset) => piece.start + offset)));
      for (const outcome of scanner.whole(bytes, 'plain')) {
        const { extent } = outcome;
        if (extent.start < piece.start || extent.end > piece.end) continue;
        // What ends at the piece's edge might have gone on there.
        if (extent.start === piece.start && piece.start > 0) continue;
        if (extent.end === piece.end && piece.end < bytes.length) continue;
        compared++;
        expect(inPiece).toContain(keyOf(outcome));
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });

  test('a blob of which nothing is said without a match has none; of others all is said (2,000 texts)', () => {
    const tokens = new Tokens(17);
    const counts = { silent: 0, telling: 0 };
    for (let round = 0; round < 2000; round++) {
      const bytes = Buffer.from(mixedText(tokens, 1 + Math.floor(tokens.random() * 3)));
      const all = scanner.whole(bytes, 'plain');
      const hasMatch = all.some(({ kind }) => kind === 'match' || kind === 'part');
      counts[hasMatch ? 'telling' : 'silent']++;
      expect(scanner.wholeIfAny(bytes, 'plain').map(printed)).toEqual(hasMatch ? all.map(printed) : []);
    }
    expect(Math.min(counts.silent, counts.telling)).toBeGreaterThan(200);
  });

  test('what matches do not depend on may be left out: they are the same (2,000 texts)', () => {
    const tokens = new Tokens(19);
    let [matches, left] = [0, 0];
    for (let round = 0; round < 2000; round++) {
      const bytes = Buffer.from(mixedText(tokens, 1 + Math.floor(tokens.random() * 6)));
      const [all, telling] = [scanner.whole(bytes, 'plain'), scanner.telling(bytes, 'plain')];
      const expected = scanner.relate(all).matches;
      expect(JSON.stringify(scanner.relate(telling).matches, revealed)).toBe(
        JSON.stringify(expected, revealed),
      );
      matches += expected.length;
      left += all.length - telling.length;
    }
    expect(Math.min(matches, left)).toBeGreaterThan(2000);
  });

  test('an example within a longer token is told of: it keeps others from being reported', () => {
    for (const text of ['xAKIAIOSFODNN7EXAMPLE', 'AKIAIOSFODNN7EXAMPLEx']) {
      const told = scanner.telling(Buffer.from(`secret = "${text}"\n`), 'plain');
      expect(told).toContainEqual(
        expect.objectContaining({ kind: 'rejected', check: 'placeholder', matcher: 'pattern' }),
      );
    }
  });

  test('bytes outside of an extent do not change its outcome (200 texts)', () => {
    const tokens = new Tokens(13);
    for (let round = 0; round < 200; round++) {
      const bytes = Buffer.from(mixedText(tokens, 4));
      const outcomes = scanner.whole(bytes, 'plain');
      const outcome = outcomes.length > 0 ? tokens.pick(outcomes) : undefined;
      if (outcome === undefined) continue;
      const changed = Buffer.from(bytes);
      for (let i = 0; i < changed.length; i++) {
        if (i < outcome.extent.start || i >= outcome.extent.end)
          changed[i] = 0x20 + Math.floor(tokens.random() * 90);
      }
      expect(scanner.whole(changed, 'plain').map(printed)).toContain(printed(outcome));
    }
  });

  test.each([512 * 1024, 16_384, 4_096, 1_000, 64, 2])(
    'streamed in pieces of %i bytes, a blob gives the outcomes of the whole',
    (pieceSize) => {
      const tokens = new Tokens(14 + pieceSize);
      const text = mixedText(tokens, pieceSize < 100 ? 6 : 60);
      for (const kind of ['plain', 'utf-16le', 'utf-16be'] as const) {
        const bytes = kind === 'plain' ? Buffer.from(text) : Buffer.from(text, 'utf16le');
        if (kind === 'utf-16be') bytes.swap16();
        const pieces: Outcome[] = [];
        eachPiece(scanner, inMemory(bytes), kind, pieceSize, ({ outcomes }) => pieces.push(...outcomes));
        const withoutExtents = ({ extent: _, ...rest }: Outcome): string =>
          JSON.stringify(rest, (__, value) => (value?.reveal === undefined ? value : value.reveal()));
        expect(pieces.map(withoutExtents).sort()).toEqual(
          scanner.whole(bytes, kind).map(withoutExtents).sort(),
        );
      }
    },
  );
});
