import { execFileSync } from 'node:child_process';
import { RuleBook } from '../../../src/model/rule-book.ts';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { listObjects, readObjects } from '../../../src/git/objects.ts';
import { TYPE } from '../../../src/git/pack/entries.ts';
import { FamilyWalk } from '../../../src/git/pack/families.ts';
import { forestOf } from '../../../src/git/pack/forest.ts';
import { createInflater } from '../../../src/git/pack/inflate.ts';
import { listPacks, openPack } from '../../../src/git/pack/pack.ts';
import { OffsetTable } from '../../../src/git/pack/offset-table.ts';
import { idOfEntry } from '../../../src/git/pack/pack-index.ts';
import { openStore } from '../../../src/git/store/open-store.ts';
import { RebuildMemory } from '../../../src/git/pack/rebuild-memory.ts';
import { findObjectStore } from '../../../src/git/store/object-directories.ts';
import type { Match } from '../../../src/model/match.ts';
import { inMemory } from '../../../src/scan/byte-source.ts';
import { scanBytes } from '../../../src/scan/scan-blob.ts';
import { createPauser } from '../../../src/scan/pauser.ts';
import { scanStore, type StoreScan } from '../../../src/scan/scan-store.ts';
import { builtinScanner } from '../../helpers/engine.ts';
import { withFiles } from '../../helpers/files.ts';
import { mixedText } from '../../helpers/mixed-text.ts';
import { TestRepository } from '../../helpers/repository.ts';
import { Tokens } from '../../helpers/tokens.ts';

const scanner = builtinScanner();
const gitOf = (directory: string) =>
  ({ directory, environment: { PATH: process.env['PATH'] ?? '' }, scope: 'directory' }) as const;

/** Versions of texts, as blobs that a branch holds. */
function fillWithBlobs(directory: string, tokens: Tokens, count: number): void {
  let stream = '';
  let text = '';
  for (let mark = 1; mark <= count; mark++) {
    text = nextVersion(tokens, text);
    stream += `blob\nmark :${mark}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  }
  stream += 'commit refs/heads/main\ncommitter T <t@example.com> 1 +0000\ndata 1\nx\n';
  for (let mark = 1; mark <= count; mark++) stream += `M 100644 :${mark} f${mark}\n`;
  execFileSync('git', ['fast-import', '--quiet'], { cwd: directory, input: stream });
}

/** Something is cut out, put in, moved or doubled; now and then it is all new. */
function nextVersion(tokens: Tokens, text: string): string {
  if (text.length < 200 || tokens.random() < 0.03) return mixedText(tokens, 40);
  const at = (): number => Math.floor(tokens.random() * text.length);
  const [a = 0, b = 0, c = 0] = [at(), at(), at()].sort((x, y) => x - y);
  const parts = [text.slice(0, a), text.slice(a, b), text.slice(b, c), text.slice(c)] as const;
  const way = tokens.random();
  if (way < 0.4) return parts[0] + mixedText(tokens, 2) + parts[1] + parts[2] + parts[3];
  if (way < 0.6) return parts[0] + text.slice(a + Math.floor(tokens.random() * 60));
  if (way < 0.8) return `${parts[0]}${parts[2]}${parts[1]}${parts[3]}`;
  return parts[0] + parts[1].slice(0, 300) + parts[1] + parts[2] + parts[3];
}

const keysOf = (id: string, matches: readonly Match[]): string[] =>
  matches.map(({ ruleId, span, secret }) => `${id} ${span.start} ${ruleId} ${secret.length}`);

/** By `git cat-file`, every blob whole. */
async function oracle({ directory }: TestRepository): Promise<string[]> {
  const git = gitOf(directory);
  const ids: string[] = [];
  for await (const { id, type } of listObjects(git)) if (type === 'blob') ids.push(id);
  const context = { scanner, rules: RuleBook.of([]), pathRules: [], explain: false, pieceSize: 1 << 20 };
  const keys: string[] = [];
  for await (const read of readObjects(git, ids)) {
    if (read.kind === 'failed') throw new Error('git could not read an object');
    const { matches } = scanBytes(context, inMemory(read.bytes));
    keys.push(
      ...keysOf(
        read.id,
        matches.map(({ match }) => match),
      ),
    );
  }
  return keys.sort();
}

async function scanned(repository: TestRepository): Promise<StoreScan> {
  const opening = openStore(await findObjectStore(gitOf(repository.directory)));
  if (opening.kind !== 'open') throw new Error('the store could not be read');
  const { store } = opening;
  const scan = await scanStore(store, { scanner, maxSize: 2 ** 30, stop: () => undefined });
  store.close();
  return scan;
}

const keysIn = ({ blobs }: StoreScan): string[] => [...blobs].flatMap(([id, matches]) => keysOf(id, matches));

describe('reading packs gives what git gives', () => {
  test.each<[string, string[], string[]]>([
    ['deep chains', [], ['-a', '-d', '-f', '--depth=250', '--window=20']],
    ['bases by name', [], ['-a', '-d', '-f', '--depth=50', '--window=20']],
    ['sha256', ['--object-format=sha256'], ['-a', '-d', '-f', '--window=10']],
  ])('%s', (name, init, repack) =>
    withFiles({}, async (cwd) => {
      const tokens = new Tokens(67);
      const repository = new TestRepository(cwd, ...init);
      fillWithBlobs(cwd, tokens, 150);
      if (name === 'bases by name') repository.git('config', 'repack.useDeltaBaseOffset', 'false');
      repository.git('repack', '-q', ...repack);
      const scan = await scanned(repository);
      expect(scan.unread).toEqual([]);
      const wanted = await oracle(repository);
      expect(wanted.length).toBeGreaterThan(500);
      expect(keysIn(scan).sort()).toEqual(wanted);
    }),
  );

  test('loose, in several packs, and lent by another repository', () =>
    withFiles({}, async (cwd) => {
      const tokens = new Tokens(68);
      const lender = new TestRepository(path.join(cwd, 'lender'));
      fillWithBlobs(lender.directory, tokens, 20);
      const repository = new TestRepository(path.join(cwd, 'own'));
      repository.write('.git/objects/info/alternates', '# a comment\n../../../lender/.git/objects\n');
      for (let round = 0; round < 3; round++) {
        repository.write('a.txt', mixedText(tokens, 20)).commit('x');
        if (round < 2) repository.git('repack', '-q', '-l', '-d');
      }
      expect(keysIn(await scanned(repository)).sort()).toEqual(await oracle(repository));
      expect((await oracle(repository)).length).toBeGreaterThan(100);
    }));

  test('a chain that takes more memory than there may be is left to git, and nothing is lost', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const noise = 'A line of a large file.\n'.repeat(390_000);
      for (let i = 0; i < 4; i++) repository.write('big.txt', `${i}\n${noise}${i}\n`).commit('x');
      repository.git('repack', '-q', '-a', '-d', '-f');
      const [pack = ''] = listPacks(path.join(cwd, '.git/objects'));
      const { file, index, entries } = openPack(pack, 20);
      const forest = forestOf(entries, TYPE.blob);
      const memory = new RebuildMemory({ maxSize: 17 * 1024 * 1024 });
      const walk = new FamilyWalk(file, entries, forest, createInflater(), memory);
      const seen: string[] = [];
      const visitor = { visit: (entry: number) => void seen.push(idOfEntry(index, entry)) };
      for (const root of forest.roots) walk.walk(root, visitor);
      file.close();
      const failed = walk.failed.map((entry) => idOfEntry(index, entry));
      expect(seen.length + failed.length).toBe(4);
      expect(new Set([...seen, ...failed]).size).toBe(4);
      expect(failed.length).toBeGreaterThan(0);
      expect(seen.length).toBeGreaterThan(0);
    }));

  test('can be stopped at any object, and lets others have their turn', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      fillWithBlobs(cwd, new Tokens(71), 60);
      repository.git('repack', '-q', '-a', '-d', '-f', '--depth=50', '--window=20');
      repository.write('loose', 'x').commit('loose');
      const opening = openStore(await findObjectStore(gitOf(cwd)));
      if (opening.kind !== 'open') throw new Error('the store could not be read');
      const { store } = opening;
      let turns = 0;
      const pause = createPauser(() => turns++ * 1000);
      const whole = await scanStore(store, { scanner, maxSize: 2 ** 30, stop: () => undefined, pause });
      expect(turns).toBeGreaterThan(3);
      expect(whole.left).toBe(0);
      expect(whole.total).toBe(whole.objects);
      for (let limit = 0; limit < 80; limit += 7) {
        let asked = 0;
        const stop = (): string | undefined => (asked++ < limit ? undefined : 'enough');
        const part = await scanStore(store, { scanner, maxSize: 2 ** 30, stop });
        expect(part.objects).toBeLessThanOrEqual(limit);
        expect(part.left).toBe(whole.total - part.objects);
        expect(keysIn(whole)).toEqual(expect.arrayContaining(keysIn(part)));
      }
      store.close();
    }));

  test('offsets and names are those of git show-index', () =>
    withFiles({}, (cwd) => {
      const repository = new TestRepository(cwd);
      fillWithBlobs(cwd, new Tokens(70), 50);
      repository.git('repack', '-q', '-a', '-d');
      const [pack = ''] = listPacks(path.join(cwd, '.git/objects'));
      const { file, index } = openPack(pack, 20);
      file.close();
      expect(readdirSync(path.join(cwd, '.git/objects/pack')).length).toBeGreaterThan(1);
      const lines = execFileSync('sh', ['-c', `git show-index < "${pack}.idx"`], { cwd, encoding: 'latin1' })
        .trim()
        .split('\n');
      expect(lines).toHaveLength(index.count);
      const table = new OffsetTable(index.offsets);
      for (const line of lines) {
        const [offset = '', id] = line.split(' ');
        expect(idOfEntry(index, table.entryAt(Number(offset)))).toBe(id);
      }
      expect(repository.git('count-objects')).toContain('0 objects');
    }));
});
