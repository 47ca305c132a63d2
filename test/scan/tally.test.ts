import { expect, test } from '@jest/globals';
import { failed } from '../../src/scan/scan-files.ts';
import { Tallier } from '../../src/scan/tally.ts';

test('reports are sorted by the bytes of their paths, in whatever order they came', () => {
  const paths = ['b', '\u{1f600}', 'a/b', 'B', '\uff5e', 'a-b', 'a'];
  const tallier = new Tallier();
  for (const path of paths) tallier.add(failed(path, { kind: 'unreadable', path, message: 'no' }));
  expect(tallier.tally().reports.map(({ path }) => path)).toEqual([
    'B',
    'a',
    'a-b',
    'a/b',
    'b',
    '\uff5e',
    '\u{1f600}',
  ]);
});

test('a file of which there is nothing to say is counted only', () => {
  const tallier = new Tallier();
  tallier.add({
    path: 'a',
    provenance: { kind: 'file' },
    bytes: 7,
    matches: [],
    rejections: [],
    problem: undefined,
  });
  expect(tallier.tally()).toEqual({ reports: [], files: 1, objects: 0, bytes: 7, problems: [] });
});
