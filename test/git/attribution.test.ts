import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { RuleBook } from '../../src/model/rule-book.ts';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { EdgeStore } from '../../src/git/attribution/edge-store.ts';
import { ObjectNumbers } from '../../src/git/attribution/object-numbers.ts';
import { TreeEdges } from '../../src/git/attribution/tree-edges.ts';
import { WantedEntries } from '../../src/git/attribution/wanted-entries.ts';
import type { Copies } from '../../src/git/pack/delta.ts';
import { findObjectStore } from '../../src/git/store/object-directories.ts';
import { openStore } from '../../src/git/store/open-store.ts';
import { scanHistory } from '../../src/scan/scan-history.ts';
import { scanStore } from '../../src/scan/scan-store.ts';
import { TreeHistory } from '../../src/scan/tree-reader.ts';
import { applyOps, type Op, rebuild } from '../helpers/delta.ts';
import { builtinScanner } from '../helpers/engine.ts';
import { withFiles } from '../helpers/files.ts';
import { TestRepository } from '../helpers/repository.ts';
import { LOWER, Tokens } from '../helpers/tokens.ts';

const scanner = builtinScanner();
const context = { scanner, rules: RuleBook.of([]), pathRules: [], explain: false, pieceSize: 1 << 20 };

/** All places, by trees or by git's log. */
async function places(directory: string, byLog: boolean): Promise<string[]> {
  const git = { directory, environment: { PATH: process.env['PATH'] ?? '' }, scope: 'directory' } as const;
  const { reports, problems } = await scanHistory(git, {
    context,
    display: '.',
    pathOf: (file) => file,
    maxFileSize: undefined,
    byLog,
    isWanted: () => true,
    stop: () => undefined,
  });
  expect(problems).toEqual([]);
  return reports
    .map(({ provenance, path: place, matches }) =>
      JSON.stringify([provenance, place, matches.map(({ match }) => [match.ruleId, match.span])]),
    )
    .sort();
}

const NAMES = ['a', 'b.txt', 'a directory with 40000 files', 'sub', '100644 x', 'ü', 'z\nline'];

/** Files come, change, move and go, on branches that are merged, with and without conflicts. */
function grow(repository: TestRepository, tokens: Tokens, steps: number): void {
  const values = Array.from({ length: 6 }, () => tokens.ghp());
  const file = (): string =>
    Array.from({ length: 1 + Math.floor(tokens.random() * 3) }, () => tokens.pick(NAMES)).join('/') +
    tokens.pick(['.cfg', '.md']);
  const written = new Set<string>();
  const write = (): void => {
    const name = file();
    const content = tokens.random() < 0.5 ? tokens.pick(values) : tokens.text(LOWER, 30);
    repository.write(name, `${content}\n${tokens.text(LOWER, 200)}\n`);
    written.add(name);
  };
  for (let step = 0; step < steps; step++) {
    const chance = tokens.random();
    const old = tokens.pick([...written]);
    if (old !== undefined && chance < 0.15) rmSync(path.join(repository.directory, old), { force: true });
    else if (old !== undefined && chance < 0.3) move(repository.directory, old, file());
    else for (let i = 0; i < 3; i++) write();
    repository.commit(tokens.random() < 0.1 ? `says ${tokens.pick(values)}` : `step ${step}`);
    if (step % 7 === 3) {
      repository.git('checkout', '-q', '-B', `side-${step}`, 'HEAD~1');
      write();
      repository.commit('side');
      repository.git('checkout', '-q', 'main');
      try {
        repository.git('merge', '-q', '--no-ff', '-m', 'merge', `side-${step}`);
      } catch {
        repository.commit('merged by hand');
      }
    }
  }
}

function move(directory: string, from: string, to: string): void {
  try {
    mkdirSync(path.join(directory, path.dirname(to)), { recursive: true });
    renameSync(path.join(directory, from), path.join(directory, to));
  } catch {
    // A file that is gone, or a directory in its place: nothing is moved.
  }
}

describe('which commits brought what', () => {
  test.each([
    ['sha1', 101],
    ['sha256', 102],
  ])('is the same by trees as by the log of git (%s)', (format, seed) =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd, `--object-format=${format}`);
      const tokens = new Tokens(seed);
      grow(repository, tokens, 25);
      // Some in a pack, the others loose, and some that no branch leads to.
      repository.git('repack', '-q', '-a', '-d', '-f', '--window=50');
      repository.git('reset', '-q', '--hard', 'HEAD~2');
      grow(repository, tokens, 10);
      repository.git('tag', '-a', '-m', `a tag of ${tokens.ghp()}`, 'v1');
      const byLog = await places(cwd, true);
      expect(byLog.length).toBeGreaterThan(40);
      expect(await places(cwd, false)).toEqual(byLog);
      repository.git('repack', '-q', '-A', '-d', '-f', '--window=50', '--depth=100');
      expect(await places(cwd, false)).toEqual(await places(cwd, true));
    }),
  );
});

test('trees are read without the log of git', () =>
  withFiles({}, async (cwd) => {
    const repository = new TestRepository(cwd);
    grow(repository, new Tokens(104), 12);
    repository.git('repack', '-q', '-a', '-d');
    repository.commit('loose');
    const git = {
      directory: cwd,
      environment: { PATH: process.env['PATH'] ?? '' },
      scope: 'directory',
    } as const;
    const opening = openStore(await findObjectStore(git));
    if (opening.kind !== 'open') throw new Error('the store could not be read');
    const { store } = opening;
    const history = new TreeHistory(store);
    const { onCommit, onLooseTree } = history;
    const scanned = await scanStore(store, {
      scanner,
      maxSize: 2 ** 30,
      onCommit,
      onLooseTree,
      stop: () => undefined,
    });
    const blobs = [...scanned.blobs.keys()];
    expect(await history.read({ blobs, isStopped: () => true })).toBe('stopped');
    const trees = await history.read({ blobs, isStopped: () => false });
    if (trees === undefined || trees === 'stopped') throw new Error('the trees could not be read');
    const refuse = (): never => {
      throw new Error('the log was asked for');
    };
    let commits = 0;
    const wanted = { blobs, commits: scanned.commitIds() };
    const log = { each: refuse, eachOfBroken: refuse, signatures: refuse };
    await history.reader(git, trees, wanted, log).each(() => commits++);
    store.close();
    expect(`${commits}`).toBe(repository.git('rev-list', '--all', '--count'));
  }));

test('entries of trees that are found through deltas are those of the whole tree (300 chains)', () => {
  const tokens = new Tokens(103);
  const ids = Array.from({ length: 60 }, () => Buffer.from(tokens.text('0123456789abcdef', 40), 'hex'));
  const numbers = new ObjectNumbers({ idLength: 20, bytes: Buffer.concat(ids) });
  const isTree = (number: number): boolean => number >= 0 && number < 20;
  const wanted = new WantedEntries(numbers, new Set([40, 41, 42, 43, 44]));
  const entry = (): Buffer => {
    const number = Math.floor(tokens.random() * 60);
    const mode = isTree(number) ? tokens.pick(['40000', '40000', '040000']) : '100644';
    const name = tokens.pick(['a', 'b 40000 c', 'a name of some length', '100644 x', tokens.text(LOWER, 9)]);
    return Buffer.concat([Buffer.from(`${mode} ${name}\0`), ids[number] ?? Buffer.alloc(20)]);
  };
  const entries = (count: number): Buffer => Buffer.concat(Array.from({ length: count }, entry));
  let inherited = 0;
  for (let round = 0; round < 300; round++) {
    const store = new EdgeStore(100, isTree);
    const chain = new TreeEdges(numbers, wanted, store, {
      numberOf: (number) => number,
      hasDeltas: (depth) => depth < 7,
    });
    let base = entries(12);
    chain.visit(0, 0, base, undefined);
    for (let depth = 1; depth < 8; depth++) {
      const { bytes, copies } = mutate(tokens, base, entry);
      chain.visit(depth, depth, bytes, copies);
      const whole = new TreeEdges(numbers, wanted, store, {
        numberOf: () => 50 + depth,
        hasDeltas: () => false,
      });
      whole.visit(0, 0, bytes, undefined);
      expect(edgesOf(store, depth)).toEqual(edgesOf(store, 50 + depth));
      inherited += store.count(depth);
      base = bytes;
    }
  }
  expect(inherited).toBeGreaterThan(4000);
});

const edgesOf = (store: EdgeStore, tree: number): string[] =>
  Array.from({ length: store.count(tree) }, (_, i) => `${store.nameAt(tree, i)} ${store.targetAt(tree, i)}`);

/** Another tree of whole entries, made by a delta that cuts where git's do: anywhere. */
function mutate(tokens: Tokens, base: Buffer, entry: () => Buffer): { bytes: Buffer; copies: Copies } {
  const starts = [0];
  for (let at = 0; at < base.length; at = starts.at(-1) ?? 0) starts.push(base.indexOf(0, at) + 21);
  const at = (): number => starts[Math.floor(tokens.random() * starts.length)] ?? 0;
  const [from = 0, to = 0] = [at(), at()].sort((a, b) => a - b);
  const added = entry();
  if (tokens.random() < 0.3) {
    const ops = movingDelta(tokens, base, from, to, added);
    return rebuild(base, ops, applyOps(base, ops).length);
  }
  const wanted = Buffer.concat([base.subarray(0, from), added, base.subarray(to)]);
  return rebuild(base, cutDelta(base, wanted), wanted.length);
}

/** Copies what lies between two entries before what lies in front of them, and some of it twice; a byte of each copy is new. */
function movingDelta(tokens: Tokens, base: Buffer, from: number, to: number, added: Buffer): Op[] {
  const copy = (start: number, end: number): Op[] => {
    if (start === end) return [];
    const at = start + Math.floor(tokens.random() * (end - start));
    return [
      { kind: 'copy', from: start, length: at - start },
      { kind: 'insert', bytes: base.subarray(at, at + 1) },
      { kind: 'copy', from: at + 1, length: end - at - 1 },
    ];
  };
  const ops = [
    ...copy(from, to),
    ...copy(0, from),
    { kind: 'insert', bytes: added } as const,
    ...(to - from < 200 ? copy(from, to) : []),
    ...copy(to, base.length),
  ];
  return ops.filter((op) => op.kind === 'insert' || op.length > 0);
}

/** What is the same at the beginning and at the end is copied, whatever entries it belongs to. */
function cutDelta(base: Buffer, wanted: Buffer): Op[] {
  let before = 0;
  const most = Math.min(base.length, wanted.length);
  while (before < most && base[before] === wanted[before]) before++;
  let behind = 0;
  while (behind < most - before && base[base.length - 1 - behind] === wanted[wanted.length - 1 - behind])
    behind++;
  const ops = [
    { kind: 'copy', from: 0, length: before },
    { kind: 'insert', bytes: wanted.subarray(before, wanted.length - behind) },
    { kind: 'copy', from: base.length - behind, length: behind },
  ] as const;
  const used = ops.filter((op) => (op.kind === 'copy' ? op.length : op.bytes.length) > 0);
  expect(applyOps(base, used).equals(wanted)).toBe(true);
  return used;
}
