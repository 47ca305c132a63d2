import { describe, expect, test } from '@jest/globals';
import { inMemory } from '../../src/scan/byte-source.ts';
import { type BlockOptions, eachBlock, type RelatedBlock } from '../../src/scan/related-blocks.ts';
import { builtinScanner } from '../helpers/engine.ts';
import { mixedText } from '../helpers/mixed-text.ts';
import { Tokens } from '../helpers/tokens.ts';

const scanner = builtinScanner();

const print = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => (inner?.reveal === undefined ? inner : inner.reveal()));

function blocksOf(bytes: Buffer, options: BlockOptions): RelatedBlock[] {
  const blocks: RelatedBlock[] = [];
  eachBlock(scanner, inMemory(bytes), 'plain', options, (block) => blocks.push(block));
  return blocks;
}

describe('outcomes are related in blocks', () => {
  test.each([
    [30_000, 1 << 20],
    [100_000, 9000],
    [200_000, 5000],
    [1 << 20, 20_000],
  ])('of %i bytes, scanned in pieces of %i, as in the whole', (blockSize, pieceSize) => {
    const tokens = new Tokens(blockSize + pieceSize);
    const bytes = Buffer.from(mixedText(tokens, 4000));
    const whole = scanner.relate(scanner.whole(bytes, 'plain'));
    const blocks = blocksOf(bytes, { pieceSize, blockSize });
    if (blockSize < bytes.length / 2) expect(blocks.length).toBeGreaterThan(2);
    expect(whole.matches.length).toBeGreaterThan(1000);
    expect(blocks.flatMap(({ own }) => own.matches).map(print)).toEqual(whole.matches.map(print));
    expect(blocks.flatMap(({ own }) => own.rejections).map(print)).toEqual(whole.rejections.map(print));
  });

  test('what stands near a block is at hand for masking, and no more', () => {
    const tokens = new Tokens(5);
    const bytes = Buffer.from(mixedText(tokens, 4000));
    const options = { pieceSize: 30_000, blockSize: 50_000 };
    for (const { own, near } of blocksOf(bytes, options)) {
      const [first] = own.matches;
      if (first === undefined) continue;
      for (const { span } of near.matches) {
        expect(Math.abs(span.start - first.span.start)).toBeLessThan(160 * 1024);
      }
    }
  });
});
