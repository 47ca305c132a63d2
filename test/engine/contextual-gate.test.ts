import { expect, test } from '@jest/globals';
import { contextGateSees, gateOfContext } from '../../src/engine/gates/contextual.ts';
import { runProbe } from '../../src/engine/probe.ts';
import { probesOf } from '../../src/engine/probes.ts';
import type { CompiledRule, ContextualMatcher } from '../../src/model/rule.ts';
import { builtinRules } from '../../src/rules/builtin.ts';
import { compileValue } from '../../src/rules/pattern/compile-pattern.ts';
import { Tokens } from '../helpers/tokens.ts';

const WORD = 'service';
/** Values with a run at their beginning, behind a prefix, behind one of many lengths, and at their end. */
const SOURCES = [
  '[0-9a-f]{12}',
  'k_[0-9a-f]{8}',
  '[A-Z]{1,9}\\.[0-9a-f]{9}',
  '[\\w-]{3}:[0-9a-f]{7}:[0-9]{6}',
];
const refuse = () => {
  throw new TypeError('built-in rules have no patterns of users');
};

function ruleOf(source: string): { rule: CompiledRule; matcher: ContextualMatcher } {
  const { boundary, reach, holds } = compileValue({
    source,
    ignoreCase: false,
    reach: undefined,
    linear: false,
  });
  const matcher: ContextualMatcher = {
    kind: 'contextual',
    words: [{ text: WORD, ignoreCase: true }],
    value: { source, ignoreCase: false, reach, holds },
    within: 16,
    boundary,
    checks: [],
    publicPrefixes: [],
  };
  const [any] = builtinRules();
  if (any === undefined) throw new RangeError('no rules');
  return { rule: { ...any, matchers: [matcher] }, matcher };
}

/** The run, whole or a byte too short or too long, with what may stand before it. */
function nearMiss(tokens: Tokens): string {
  const length = tokens.pick([5, 6, 7, 8, 9, 11, 12, 13]);
  const head = tokens.pick(['', 'k_', 'ABC.', 'ABCDEFGHI.', 'a-b:', '-']);
  return head + tokens.text('0123456789abcdef', length) + tokens.pick(['', ':123456', '-', 'g', '\n\n']);
}

test('the gate of a word lets all pass that has a value near by (40,000 texts)', () => {
  const tokens = new Tokens(83);
  for (const source of SOURCES) {
    const { rule, matcher } = ruleOf(source);
    const gate = gateOfContext(matcher);
    const [probe] = probesOf(rule, 0, refuse);
    if (gate === undefined || probe === undefined) throw new TypeError('no gate');
    const { gate: _, ...open } = probe;
    let [found, refused] = [0, 0];
    for (let round = 0; round < 10_000; round++) {
      const space = tokens.pick([' ', '=', '"']).repeat(Math.floor(tokens.random() * 20));
      const text = `x${WORD}${space}${nearMiss(tokens)} ${nearMiss(tokens)}`;
      const bytes = Buffer.from(text.slice(0, tokens.pick([text.length, 20, 30, 40])));
      const passes = gate(bytes, 1, WORD.length);
      const outcomes = runProbe(open, bytes, 1, WORD.length)?.outcomes ?? [];
      if (outcomes.length > 0) found++;
      if (!passes) refused++;
      expect(passes || outcomes.length === 0).toBe(true);
      // What the gate says depends on no byte behind those that it is said to see.
      const seen = bytes.subarray(0, 1 + WORD.length + (contextGateSees(matcher)?.reach ?? 0));
      expect(gate(seen, 1, WORD.length)).toBe(passes);
    }
    expect(found).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(200);
  }
});
