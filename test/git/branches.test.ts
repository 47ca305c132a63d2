import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Branches } from '../../src/git/branches.ts';
import { MAX_BRANCHES } from '../../src/model/provenance.ts';

test('a commit is on the first of all branches that it can be reached from (300 graphs)', () => {
  const graph = fc.record({
    // Of each commit, how far behind it its parents are: children come before parents.
    parents: fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 60,
    }),
    tips: fc.array(fc.nat(), { maxLength: 60 }),
  });
  fc.assert(
    fc.property(graph, ({ parents, tips }) => {
      const ends = tips.map((tip, at) => ({
        name: `b${String(at).padStart(2, '0')}`,
        commit: tip % parents.length,
      }));
      const reached = parents.map(() => new Set<string>());
      for (const { name, commit } of ends) reached[commit]?.add(name);
      const branches = new Branches(ends);
      parents.forEach((distances, commit) => {
        const own = distances
          .map((distance) => commit + distance)
          .filter((parent) => parent < parents.length);
        for (const parent of own) for (const name of reached[commit] ?? []) reached[parent]?.add(name);
        const all = [...(reached[commit] ?? [])].sort();
        expect(branches.pass(commit, own)).toEqual(all.slice(0, MAX_BRANCHES));
      });
    }),
    { numRuns: 300 },
  );
});
