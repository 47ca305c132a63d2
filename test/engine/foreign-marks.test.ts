import { expect, test } from '@jest/globals';
import type { MarkOutcome } from '../../src/model/outcome.ts';
import { builtinScanner } from '../helpers/engine.ts';

const scanner = builtinScanner();

/** The comments of other scanners in a text: whose each is, what of the text it is, and what it covers. */
const marksOf = (text: string): unknown[] =>
  scanner
    .whole(Buffer.from(text))
    .filter((outcome): outcome is MarkOutcome => outcome.kind === 'mark')
    .flatMap(({ mark, span }) =>
      mark.kind === 'allow' && mark.tool !== undefined
        ? [[mark.tool, text.slice(span.start, span.end), text.slice(mark.covers.start, mark.covers.end)]]
        : [],
    );

test.each([
  ['secretlint', 'secretlint-disable-line', 'line'],
  ['secretlint', 'secretlint-disable-next-line', 'next'],
  ['detect-secrets', 'pragma: allowlist secret', 'line'],
  ['detect-secrets', 'Pragma: Allowlist NextLine Secret', 'next'],
])('%s: "%s" covers its %s', (tool, comment, covered) => {
  const lines = [`one // ${comment}`, 'two', 'three'];
  const [own = '', next = ''] = lines;
  expect(marksOf(lines.join('\n'))).toEqual([[tool, comment, covered === 'line' ? own : `\n${next}`]]);
});

test('a comment that only begins like a long one is none: no more than 24 bytes of it are searched for', () => {
  expect(marksOf('one // secretlint-disable-next-time\ntwo')).toEqual([]);
  expect(marksOf('one // pragma: allowlist nextline secre\ntwo')).toEqual([]);
  expect(marksOf('one // secretlint-disable-next-')).toEqual([]);
});
