import { constants, deflateSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { createInflater, plainInflater } from '../../../src/git/pack/inflate.ts';
import { RebuildMemory } from '../../../src/git/pack/rebuild-memory.ts';
import { BASE62, Tokens } from '../../helpers/tokens.ts';

const tokens = new Tokens(65);

describe.each([
  ['one handle', createInflater()],
  ["Node's own function", plainInflater],
])('inflating with %s', (_name, inflater) => {
  test('gives what was deflated, in the middle of other bytes', () => {
    for (let round = 0; round < 300; round++) {
      const text = Buffer.from(tokens.text(BASE62, Math.floor(tokens.random() * 3000)));
      const input = Buffer.concat([Buffer.from('before'), deflateSync(text), Buffer.from('behind')]);
      const output = Buffer.alloc(text.length + 11, 0x2e);
      expect(inflater.inflate(input, 6, input.length, output, 10, text.length)).toBe(true);
      expect(output.subarray(10, 10 + text.length).equals(text)).toBe(true);
      expect(output.toString('latin1', 0, 10)).toBe('..........');
    }
  });

  test('refuses another size, places that are not there, and changed bits, and goes on (2,000 bits)', () => {
    const text = Buffer.from(tokens.text(BASE62, 400));
    const good = deflateSync(text);
    const output = Buffer.alloc(1000);
    const run = (input: Buffer, size = text.length, start = 0, end = input.length, at = 0): boolean =>
      inflater.inflate(input, start, end, output, at, size);
    expect(run(good, text.length + 1)).toBe(false);
    expect(run(good, text.length - 1)).toBe(false);
    expect(run(good, 2 ** 40)).toBe(false);
    expect(run(good, -1)).toBe(false);
    expect(run(good, text.length, 5, 5)).toBe(false);
    expect(run(good, text.length, 0, good.length + 1)).toBe(false);
    expect(run(good, text.length, -1)).toBe(false);
    expect(run(good, text.length, 0, good.length, 600)).toBe(false);
    for (let round = 0; round < 2000; round++) {
      const bad = Buffer.from(good);
      const at = Math.floor(tokens.random() * bad.length);
      bad[at] = (bad[at] ?? 0) ^ (1 << Math.floor(tokens.random() * 8));
      if (run(bad)) expect(output.subarray(0, text.length).equals(text)).toBe(true);
      expect(run(good)).toBe(true);
    }
  });
});

test('the handle is the one that is used', () => {
  expect(createInflater()).not.toBe(plainInflater);
});

describe('the kernel', () => {
  const memory = new RebuildMemory();
  const room = 256 * 1024;
  memory.reserve(memory.start + room);
  const run = (input: Buffer, size: number, start = 0, end = input.length): boolean =>
    memory.inflate(input, start, end, memory.start, size);
  const made = (size: number): Buffer => memory.bytes.subarray(memory.start, memory.start + size);

  /** Bytes of many kinds: one again and again, few, words that come again near or far, random ones. */
  function sample(): Buffer {
    const size = Math.floor(tokens.random() * 10 ** (1 + tokens.random() * 4));
    const alphabet = BASE62.slice(0, 1 + Math.floor(tokens.random() * 62));
    const parts: Buffer[] = [];
    for (let length = 0; length < size; ) {
      const word = Buffer.from(tokens.text(alphabet, 1 + Math.floor(tokens.random() ** 4 * 300)));
      if (tokens.random() < 0.1) for (let i = 0; i < word.length; i++) word[i] = tokens.random() * 256;
      const times = tokens.random() < 0.2 ? Math.floor(tokens.random() * 40) : 1;
      for (let i = 0; i < times; i++) parts.push(word);
      if (parts.length > 3) parts.push(parts[Math.floor(tokens.random() * parts.length)] ?? word);
      length += word.length * (times + 1);
    }
    return Buffer.concat(parts).subarray(0, room);
  }

  test('inflates what zlib makes, at every level and by every strategy (2,000 objects)', () => {
    const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;
    const strategies = [Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE];
    for (let round = 0; round < 2000; round++) {
      const bytes = sample();
      const strategy = strategies[round % strategies.length] ?? Z_DEFAULT_STRATEGY;
      const deflated = deflateSync(bytes, { level: round % 10, strategy, memLevel: 1 + (round % 9) });
      const input = Buffer.concat([Buffer.from('before'), deflated, Buffer.from('behind')]);
      memory.bytes.fill(0x2e, memory.start + bytes.length, memory.start + bytes.length + memory.gap + 1);
      expect(run(input, bytes.length, 6, 6 + deflated.length)).toBe(true);
      expect(made(bytes.length).equals(bytes)).toBe(true);
      expect(memory.bytes[memory.start + bytes.length + memory.gap]).toBe(0x2e);
    }
  });

  test('refuses another size, another end, and what is longer than it has room for', () => {
    const bytes = Buffer.from(tokens.text(BASE62, 1000));
    const deflated = deflateSync(bytes);
    expect(run(deflated, 999)).toBe(false);
    expect(run(deflated, 1001)).toBe(false);
    expect(run(deflated, 1000, 0, deflated.length - 1)).toBe(false);
    expect(run(Buffer.concat([deflated, Buffer.of(0)]), 1000)).toBe(false);
    const long = Buffer.from(tokens.text(BASE62, 2 ** 19));
    expect(run(deflateSync(long, { level: 0 }), long.length)).toBe(false);
    expect(run(deflated, 1000)).toBe(true);
  });

  test('accepts nothing that zlib would make something else of: changed bytes (30,000 inputs)', () => {
    let same = 0;
    for (let round = 0; round < 300; round++) {
      const bytes = sample().subarray(0, 2000);
      const good = deflateSync(bytes, { level: round % 10 });
      for (let change = 0; change < 100; change++) {
        const bad = Buffer.from(good);
        const at = Math.floor(tokens.random() ** 2 * bad.length);
        bad[at] = (bad[at] ?? 0) ^ (1 << Math.floor(tokens.random() * 8));
        if (!run(bad, bytes.length)) continue;
        same++;
        // The sum at the end is the one thing that the kernel leaves to others.
        expect(made(bytes.length).equals(inflateRawSync(bad.subarray(2, -4)))).toBe(true);
      }
    }
    expect(same).toBeGreaterThan(0);
  });
});
