import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { createInflater, plainInflater } from '../../../src/git/pack/inflate.ts';
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
