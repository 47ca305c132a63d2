import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indexBook, indexRules } from '../../src/engine/rule-index.ts';
import { createScanner } from '../../src/engine/scanner.ts';
import { eachList, listAt } from '../../src/model/number-lists.ts';
import { RuleBook } from '../../src/model/rule-book.ts';
import type { RuleIndex } from '../../src/model/rule-index.ts';
import { builtinBook, builtinIndex, builtinRules } from '../../src/rules/builtin.ts';
import { selectRules } from '../../src/rules/select.ts';
import { mixedText } from '../helpers/mixed-text.ts';
import { Tokens } from '../helpers/tokens.ts';

const rules = builtinRules();

/** Anchors in no order, with what is tried there. */
const byName = (index: RuleIndex) => ({
  ...index,
  literals: new Map(
    index.literals.map((text, id) => [`${index.cases[id]} ${text.toLowerCase()}`, listAt(index.probes, id)]),
  ),
  runs: new Map(
    index.runs.map((run, at) => [JSON.stringify(run), listAt(index.probes, index.literals.length + at)]),
  ),
  cases: [...index.cases].sort(),
  keys: index.keys.six.keys,
  probes: [],
});

describe('the index that the build makes', () => {
  test('is that of the rules beside it', () => {
    const { tables, ...index } = builtinIndex();
    expect(index).toEqual(indexRules(rules));
    // From sources they are made when they are needed.
    expect([tables?.literals(), tables?.dense()]).toEqual([undefined, undefined]);
    expect(index.ids).toEqual(rules.map(({ id }) => id));
  });

  test('names every probe of every rule', () => {
    const named = new Set(
      eachList(builtinIndex().probes).flatMap((places) => places.filter((_, i) => i % 2 === 0)),
    );
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

  test('with rules of a user behind it knows where all of them are tried', () => {
    const replaced = rules.find(({ id }) => id === 'github-pat-classic');
    const moved = rules.find(({ matchers }) => matchers.some(({ kind }) => kind === 'path'));
    if (replaced === undefined || moved === undefined) throw new Error('no such rules');
    const own = [replaced, { ...moved, id: 'acme-path' }, { ...replaced, id: 'acme-token' }];
    const book = builtinBook()
      .only((id) => id !== replaced.id)
      .and(own);
    const all = [...rules.filter((rule) => rule !== replaced), ...own];
    expect([...book.values()]).toEqual(all);
    expect(book.paths()).toEqual(indexRules(all).paths);
    expect(byName(indexBook(book))).toEqual(byName(indexRules(all)));
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
