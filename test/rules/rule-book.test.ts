import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indexRules } from '../../src/engine/rule-index.ts';
import { createScanner } from '../../src/engine/scanner.ts';
import { RuleBook } from '../../src/model/rule-book.ts';
import { builtinBook, builtinIndex, builtinRules } from '../../src/rules/builtin.ts';
import { selectRules } from '../../src/rules/select.ts';
import { mixedText } from '../helpers/mixed-text.ts';
import { Tokens } from '../helpers/tokens.ts';

const rules = builtinRules();

describe('the index that the build makes', () => {
  test('is that of the rules beside it', () => {
    expect(builtinIndex()).toEqual(indexRules(rules));
    expect(builtinIndex().ids).toEqual(rules.map(({ id }) => id));
  });

  test('names every probe of every rule', () => {
    const named = new Set(builtinIndex().probes.flatMap((places) => places.filter((_, i) => i % 2 === 0)));
    const paths = new Set(builtinIndex().paths.map(({ rule }) => rule));
    const forgotten = rules.filter((_, rule) => !named.has(rule) && !paths.has(rule));
    expect(forgotten).toEqual([]);
  });
});

describe('a book of rules', () => {
  test('reads a rule when it is asked for, and once', () => {
    const read: number[] = [];
    const book = RuleBook.builtin(builtinIndex(), (index) => {
      read.push(index);
      const rule = rules[index];
      if (rule === undefined) throw new RangeError('no such rule');
      return rule;
    });
    expect(book.size).toBe(rules.length);
    expect(book.has('github-pat-classic')).toBe(true);
    expect(read).toEqual([]);
    const found = book.get('github-pat-classic');
    expect(found).toBe(rules.find(({ id }) => id === 'github-pat-classic'));
    expect(book.get('github-pat-classic')).toBe(found);
    expect(read).toHaveLength(1);
    expect(book.get('no-such-rule')).toBeUndefined();
    expect(() => book.at(rules.length)).toThrow(RangeError);
  });

  test('is a map in the order of its rules', () => {
    const book = builtinBook();
    expect([...book]).toEqual(rules.map((rule) => [rule.id, rule]));
    expect([...book.keys()]).toEqual(rules.map(({ id }) => id));
    const seen: string[] = [];
    book.forEach((rule, id) => {
      seen.push(`${id} ${rule.id}`);
    });
    expect(seen).toEqual(rules.map(({ id }) => `${id} ${id}`));
  });

  test('changes what a rule says, and leaves what it matches', async () => {
    const overrides = { 'github-pat-classic': { severity: 'low' } as const };
    const book = await selectRules({ paths: [], only: [], skip: [], overrides });
    expect(book.get('github-pat-classic')?.severity).toBe('low');
    expect(builtinBook().get('github-pat-classic')?.severity).not.toBe('low');
    expect(book.index).toEqual(builtinIndex());
    expect(book.isBuiltin).toBe(false);
  });

  test('of some of the built-in rules finds what a scanner of those rules alone finds', () => {
    const ids = fc.uniqueArray(fc.nat(rules.length - 1), { minLength: 1, maxLength: rules.length });
    fc.assert(
      fc.property(ids, fc.nat(1e6), (chosen, seed) => {
        const kept = rules.filter((_, rule) => chosen.includes(rule));
        const wanted = new Set(kept.map(({ id }) => id));
        const narrowed = builtinBook().only((id) => wanted.has(id));
        const tokens = new Tokens(seed + 1);
        const text = Buffer.from(Array.from({ length: 8 }, () => mixedText(tokens, 3)).join('\n'));
        const [own, whole] = [createScanner(narrowed), createScanner(RuleBook.of(kept))];
        expect(own.relate(own.whole(text))).toEqual(whole.relate(whole.whole(text)));
      }),
      { numRuns: 40 },
    );
  });
});
