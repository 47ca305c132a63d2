import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { safe, safeJson } from '../../src/report/terminal.ts';
import { cutAround, wrap } from '../../src/report/wrap.ts';

/** Controls, formats (bidirectional, without width, tags), separators and halves of pairs; never a plain space. */
const ACTS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '\x1b[31m',
        '\x1b]0;owned\x07',
        '\x9b2J',
        '\u202e',
        '\u2066',
        '\u200b',
        '\u{e0041}',
        '\ufe0f',
        '日',
        '❤️',
      ),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('what goes to a terminal', () => {
  test('acts on nothing and is one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(safe(text)).not.toMatch(ACTS);
      }),
      { numRuns: 2000 },
    );
  });

  test('is the same where nothing acts', () => {
    const plain = 'naïve 日本語 😀 ❤️ ½ «quoted» C:\\path';
    expect(safe(plain)).toBe(plain);
  });

  test('says what was there', () => {
    expect(safe('a\nb\x1b[1m\u202e\u{e0041}\ud800')).toBe('a\\nb\\u001b[1m\\u202e\\udb40\\udc41\\ud800');
  });
});

describe('JSON', () => {
  test('says the same as JSON.stringify, without a character that acts or breaks a line', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), anyText, (value, text) => {
        const json = safeJson({ value, text, [text]: 1 });
        expect(json).not.toMatch(ACTS);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, text, [text]: 1 })));
        expect(JSON.parse(safeJson({ value, text }, 2))).toEqual(JSON.parse(JSON.stringify({ value, text })));
      }),
      { numRuns: 500 },
    );
  });
});

describe('wrapping', () => {
  const anyWords = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'b', '日', '😀', 'é'), minLength: 1, maxLength: 12 }),
    { maxLength: 30 },
  );

  test('loses no word, and no line is wider than asked for unless one word is', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 20, max: 100 }), (words, columns) => {
        const lines = wrap(words.join(' '), columns, '  ');
        expect(lines.map((line) => line.trim()).join(' ')).toBe(words.join(' '));
        for (const line of lines) {
          expect(stringWidth(line) <= columns || !line.trim().includes(' ')).toBe(true);
        }
      }),
    );
  });

  test('a cut line fits, keeps the secret, and is the line where that fits', () => {
    const side = fc.string({ unit: fc.constantFrom('a', '日', '😀', ' ', '👨‍👩‍👧', 'é'), maxLength: 120 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 40, max: 200 }), (before, behind, columns) => {
        const secret = 'acme_…(15)';
        const cut = cutAround(before, secret, behind, columns);
        const line = cut.before + cut.secret + cut.behind;
        expect(cut.secret).toBe(secret);
        expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        if (stringWidth(before + secret + behind) <= columns) expect(line).toBe(before + secret + behind);
      }),
      { numRuns: 500 },
    );
  });
});
