import { expect, test } from '@jest/globals';
import { byteSet, byteTable, SPACE, WORD } from '../../src/engine/gates/bytes.ts';

test.each([
  [WORD, /\w/],
  [SPACE, /\s/],
  ['-+', /[-+]/],
  [`${WORD}.$-`, /[\w.$-]/],
  ['a-c-', /[abc-]/],
])('%j are the bytes that expressions take for them', (bytes, pattern) => {
  expect(byteSet(bytes)).toEqual(byteTable(pattern));
  for (let byte = 0; byte < 256; byte++)
    expect(byteTable(pattern)[byte]).toBe(pattern.test(String.fromCharCode(byte)) ? 1 : 0);
});
