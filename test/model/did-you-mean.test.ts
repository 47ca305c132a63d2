import { describe, expect, test } from '@jest/globals';
import { didYouMean } from '../../src/model/did-you-mean.ts';

describe('a suggestion', () => {
  test.each([
    ['scna', ['scan', 'rules'], 'did you mean scan?'],
    [
      'acme-token',
      ['acme-token-old', 'other', 'acme-token-new'],
      'did you mean acme-token-new or acme-token-old?',
    ],
    ['ab-', ['ab-1', 'ab-2', 'ab-3', 'ab-4'], 'did you mean ab-1, ab-2 or ab-3?'],
    ['acme-tokne', ['acme-token', 'acme-key'], 'did you mean acme-token?'],
    ['foo', ['jwt', 'hook'], undefined],
    ['jso', ['json', 'jsonl'], 'did you mean json or jsonl?'],
    ['', ['scan'], undefined],
    ['anything', [], undefined],
  ])('for %j among %j', (text, choices, expected) => {
    expect(didYouMean(text, choices)).toBe(expected);
  });
});
