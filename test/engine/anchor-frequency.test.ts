import { expect, test } from '@jest/globals';
import { countAnchors } from '../../src/engine/anchor-frequency.ts';
import { builtinRules } from '../../src/rules/builtin.ts';

test('literals are counted, with the rules that they belong to, most frequent first', () => {
  const sample = ['the token and the TOKEN', `machine gh${'p'}_${'name'.repeat(4)} token gh${'p'}_`].map(
    (text) => Buffer.from(text),
  );
  const { bytes, anchors } = countAnchors(builtinRules(), sample);
  expect(bytes).toBe(23 + 39);
  expect(anchors[0]).toEqual({ name: 'token', ruleIds: ['generic-secret'], hits: 3 });
  expect(anchors.find(({ name }) => name === `gh${'p'}_`)).toMatchObject({
    hits: 1,
    ruleIds: expect.arrayContaining(['github-pat-classic']),
  });
});
