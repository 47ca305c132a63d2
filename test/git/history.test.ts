import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TYPE } from '../../src/git/pack/entries.ts';
import { listPacks } from '../../src/git/pack/pack.ts';
import { breakEntry } from '../helpers/damage.ts';
import { withFiles } from '../helpers/files.ts';
import { patdown } from '../helpers/program.ts';
import { placesOf, TestRepository } from '../helpers/repository.ts';
import { Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(81);

/** Of its only pack. */
function indexOf(cwd: string): string {
  const packs = path.join(cwd, '.git/objects/pack');
  const [name = ''] = readdirSync(packs).filter((file) => file.endsWith('.idx'));
  return path.join(packs, name);
}

describe('nothing that git stores hides a secret', () => {
  test('wherever it stands, and each is attributed', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const secret = {
        deleted: tokens.ghp(),
        amended: tokens.ghp(),
        stash: tokens.ghp(),
        tag: tokens.ghp(),
        message: tokens.ghp(),
        merge: tokens.ghp(),
        undiffed: tokens.ghp(),
        binary: tokens.ghp(),
        passing: tokens.ghp(),
        note: tokens.ghp(),
        dangling: tokens.ghp(),
        link: tokens.ghp(),
      };
      repository.write('.gitattributes', '*.cfg -diff\n*.dat binary\n');
      const first = repository.write('old.txt', `a\n  ${secret.deleted}\n`).commit('first');
      rmSync(path.join(cwd, 'old.txt'));
      repository.write('app.cfg', `token ${secret.undiffed}\n`);
      repository.write('blob.dat', Buffer.from(`\0\0binary\0 ${secret.binary} \0`));
      const second = repository.commit('second');
      repository.write('amend.txt', secret.amended).commit('third');
      const amended = repository.git('rev-parse', 'HEAD');
      repository.write('amend.txt', 'nothing');
      repository.git('add', '-A');
      repository.git('commit', '-q', '--amend', '-m', 'third, again');
      repository.git('reflog', 'expire', '--expire=now', '--all');
      repository.write('amend.txt', secret.stash);
      repository.git('stash', '-q');
      repository.git('tag', '-a', 'v1', '-m', `release\n\n${secret.tag}`);
      const told = repository.commit(`message\n\n${secret.message}`);
      repository.git('notes', 'add', '-m', secret.note);
      repository.git('checkout', '-q', '-b', 'side');
      repository.write('both.txt', 'side').commit('side');
      const added = repository.write('passing.txt', secret.passing).commit('add');
      rmSync(path.join(cwd, 'passing.txt'));
      repository.commit('remove');
      repository.git('checkout', '-q', 'main');
      repository.write('both.txt', 'main').commit('main');
      expect(() => repository.git('merge', '-q', 'side')).toThrow();
      const merged = repository.write('both.txt', `resolved ${secret.merge}`).commit('merge');
      writeFileSync(path.join(cwd, 'x'), secret.dangling);
      repository.git('hash-object', '-w', 'x');
      rmSync(path.join(cwd, 'x'));
      symlinkSync(`/nowhere/${secret.link}`, path.join(cwd, 'link'));
      const linked = repository.commit('link');

      const result = await repository.scan();
      expect(result.problems).toEqual([]);
      const commitOf = (value: string): unknown =>
        placesOf(result, value).map(({ path: file, provenance }) => [
          file,
          provenance.kind,
          'commit' in provenance ? provenance.commit : undefined,
        ]);
      expect(commitOf(secret.deleted)).toEqual([['old.txt', 'commit', first]]);
      expect(commitOf(secret.undiffed)).toEqual([['app.cfg', 'commit', second]]);
      expect(commitOf(secret.binary)).toEqual([['blob.dat', 'commit', second]]);
      expect(commitOf(secret.amended)).toEqual([['amend.txt', 'commit', amended]]);
      expect(commitOf(secret.message)).toEqual([['', 'commit-message', told]]);
      expect(commitOf(secret.merge)).toEqual([['both.txt', 'commit', merged]]);
      expect(commitOf(secret.link)).toEqual([['link', 'commit', linked]]);
      expect(commitOf(secret.passing)).toEqual([['passing.txt', 'commit', added]]);
      expect(placesOf(result, secret.tag)[0]?.provenance).toMatchObject({ kind: 'tag-message', tag: 'v1' });
      expect(placesOf(result, secret.stash).map(({ path: file }) => file)).toContain('amend.txt');
      expect(placesOf(result, secret.note)[0]?.path).toBe(told);
      expect(placesOf(result, secret.dangling)[0]?.provenance).toMatchObject({ kind: 'unreachable' });

      const [gone] = placesOf(result, secret.deleted);
      expect(gone).toMatchObject({ startLine: 2, startColumn: 3 });
      expect(gone?.provenance).toMatchObject({
        author: 'T',
        email: 't@example.com',
        atHead: false,
        branches: ['main', 'side'],
      });
      expect(placesOf(result, secret.undiffed)[0]?.provenance).toMatchObject({ atHead: true });
      expect(placesOf(result, secret.amended)[0]?.provenance).toMatchObject({ branches: [] });
      expect(placesOf(result, secret.merge)[0]?.provenance).toMatchObject({
        branches: ['main'],
        atHead: true,
      });
    }));

  test.each([['sha1'], ['sha256']])('packed, loose and lent by another repository (%s)', (format) =>
    withFiles({}, async (cwd) => {
      const lender = new TestRepository(path.join(cwd, 'lender'), `--object-format=${format}`);
      const [lent, packed, loose] = [tokens.ghp(), tokens.ghp(), tokens.ghp()];
      lender.write('lent.txt', lent).commit('lent');
      lender.git('clone', '-q', '-s', '.', path.join(cwd, 'borrower'));
      const borrower = new TestRepository(path.join(cwd, 'borrower'));
      borrower.write('packed.txt', packed).commit('packed');
      borrower.git('repack', '-q', '-a', '-d', '-l');
      borrower.write('loose.txt', loose).commit('loose');
      const result = await borrower.scan();
      expect(result.problems).toEqual([]);
      for (const value of [lent, packed, loose]) expect(placesOf(result, value)).toHaveLength(1);
    }),
  );

  test('a pack with an index of the first version is read by git', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const [value, other] = [tokens.ghp(), tokens.ghp()];
      const first = repository.write('a.txt', value).commit('first');
      repository.write('a.txt', 'gone').commit(`second\n\n${other}`);
      repository.git('-c', 'pack.indexVersion=1', 'repack', '-q', '-a', '-d');
      expect(readFileSync(indexOf(cwd)).readUInt32BE(0)).not.toBe(0xff744f63);
      const result = await repository.scan();
      expect(result.problems).toEqual([]);
      expect(placesOf(result, value).map(({ provenance }) => provenance)).toMatchObject([
        { kind: 'commit', commit: first, atHead: false },
      ]);
      expect(placesOf(result, other)).toHaveLength(1);
    }));

  test('a pack that a multi-pack index alone knows, which git cannot read either, is no clean scan', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const value = tokens.ghp();
      repository.write('a.txt', value).commit('first');
      repository.git('repack', '-q', '-a', '-d', '--write-midx');
      const whole = await repository.scan();
      expect(whole.problems).toEqual([]);
      expect(placesOf(whole, value)).toHaveLength(1);
      rmSync(indexOf(cwd));
      expect((await repository.scan()).problems).not.toEqual([]);
    }));

  test('a pointer of LFS is a text like others, and nothing is fetched for it', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const value = tokens.ghp();
      const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a21'.repeat(10)}0a1b\nsize 12345\n`;
      repository.write('.gitattributes', '*.bin filter=lfs diff=lfs merge=lfs -text\n');
      repository.git('config', 'filter.lfs.smudge', 'false');
      repository.git('config', 'filter.lfs.clean', 'cat');
      repository.write('plain.bin', pointer).write('other.bin', `${pointer}x-note ${value}\n`).commit('lfs');
      const result = await repository.scan();
      expect(result.problems).toEqual([]);
      expect(result.findings).toHaveLength(1);
      expect(placesOf(result, value).map((place) => [place.path, place.startLine])).toEqual([
        ['other.bin', 4],
      ]);
    }));

  test('paths of any bytes, and a secret at several paths and in several commits', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const value = tokens.ghp();
      const one = repository.write('a\nb.txt', value).commit('one');
      repository.write('a\nb.txt', 'gone').commit('two');
      const three = repository.write('a\nb.txt', `back ${value}`).write('copy', value).commit('three');
      repository.write('a\nb.txt', `still there ${value}\n`).commit('four');
      const places = placesOf(await repository.scan(), value);
      const told = places.map(({ path: file, provenance }) => [
        file,
        'commit' in provenance ? provenance.commit : '',
      ]);
      expect(told.sort()).toEqual(
        [
          ['a\udc0ab.txt', one],
          ['a\udc0ab.txt', three],
          ['copy', three],
        ].sort(),
      );
    }));

  test('a secret that stands several times in a blob is told once for each of its places', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const [often, once] = [tokens.ghp(), tokens.ghp()];
      repository.write('a', `${often}\n${often}\n${once}\n\n${often}\n`).commit('one');
      const { findings } = await repository.scan();
      const lines = findings.map(({ locations }) =>
        locations.map((location) => ('startLine' in location ? location.startLine : undefined)).sort(),
      );
      expect(lines.sort()).toEqual([[1, 2, 5], [3]]);
    }));

  test('files and history together: the same secret at the same path has one fingerprint', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const value = tokens.ghp();
      repository.write('a.txt', value).commit('one');
      const places = placesOf(await repository.scan({ kind: 'history', mode: 'auto' }), value);
      expect(places.map(({ provenance }) => provenance.kind)).toEqual(['commit', 'file']);
      expect(new Set(places.map(({ fingerprint }) => fingerprint)).size).toBe(1);
    }));
});

describe('what cannot be read is told', () => {
  test('a shallow clone is not a whole history', () =>
    withFiles({}, async (cwd) => {
      const origin = new TestRepository(path.join(cwd, 'origin'));
      origin.write('a', tokens.ghp()).commit('one');
      origin.write('a', 'b').commit('two');
      origin.git('clone', '-q', '--depth', '1', `file://${cwd}/origin`, path.join(cwd, 'clone'));
      const result = await new TestRepository(path.join(cwd, 'clone')).scan();
      expect(result.problems.map(({ message }) => message)).toEqual([expect.stringContaining('shallow')]);
    }));

  test('a repository in a format that git does not know, as one with reftables is for an old git', () =>
    withFiles({}, (cwd) => {
      const repository = new TestRepository(cwd);
      repository.write('a', tokens.ghp()).commit('one');
      repository.write('b', tokens.ghp()).git('add', '-A');
      repository.git('config', 'core.repositoryFormatVersion', '1');
      repository.git('config', 'extensions.notKnownYet', 'true');
      const scanned = (...flags: string[]): number | null => patdown(['scan', '.', ...flags], { cwd }).code;
      expect(scanned()).toBe(2);
      expect(scanned('--history-only')).toBe(2);
      expect(scanned('--staged')).toBe(2);
      expect(scanned('--range', `${'0'.repeat(40)}..HEAD`)).toBe(2);
      expect(scanned('--no-history')).not.toBe(0);
    }));

  test('a scan whose time is up says what it has covered', () =>
    withFiles({}, (cwd) => {
      const repository = new TestRepository(cwd);
      for (const name of ['one', 'two']) repository.write(name, name).commit(name);
      const scanned = (...flags: string[]): string => {
        const { code, stdout } = patdown(['scan', '.', '--timeout', '0ms', ...flags], { cwd });
        expect(code).toBe(2);
        return stdout;
      };
      expect(scanned('--history-only')).toContain('0 of 6 objects of the history were scanned');
      expect(scanned('--no-history')).toContain('0 of 0 files were scanned, and none of those');
      expect(scanned('--range', `${'0'.repeat(40)}..HEAD`)).toContain('0 of 4 objects of the history');
      repository.write('three', 'three').git('add', '-A');
      expect(scanned('--staged')).toContain('0 of 1 objects');
    }));

  test('an object that is broken is named, and all others are scanned', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const values = [tokens.ghp(), tokens.ghp(), tokens.ghp()];
      for (const [index, value] of values.entries()) repository.write(`${index}.txt`, value);
      repository.commit('all');
      const id = repository.git('rev-parse', 'HEAD:1.txt');
      const file = path.join(cwd, '.git/objects', id.slice(0, 2), id.slice(2));
      rmSync(file);
      writeFileSync(file, 'broken');
      const result = await repository.scan();
      expect(result.problems.some(({ message }) => message.includes(id))).toBe(true);
      expect(placesOf(result, values[0] ?? '')).toHaveLength(1);
      expect(placesOf(result, values[2] ?? '')).toHaveLength(1);
      expect(result.findings).toHaveLength(2);
    }));

  test('an entry that ends with a wrong sum, in a pack whose hash is right, is scanned, and named where git cannot show it', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const values = [tokens.ghp(), tokens.ghp()];
      for (const [index, value] of values.entries()) repository.write(`${index}.txt`, `${value}\n`);
      repository.commit('all');
      repository.git('repack', '-q', '-a', '-d');
      const objects = path.join(cwd, '.git/objects');
      breakEntry(listPacks(objects)[0] ?? '', TYPE.blob, 'sum');
      const { findings, problems } = await repository.scan();
      expect(findings).toHaveLength(1);
      expect(problems).toEqual([
        expect.objectContaining({ message: expect.stringContaining('git cannot read object') }),
      ]);
    }));

  test('of 200 random bit flips in a pack or its index, none is a clean scan', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const values = Array.from({ length: 12 }, () => tokens.ghp());
      for (const [index, value] of values.entries())
        repository.write(`${index}.txt`, `${tokens.text('abc \n', 300)}${value}\n`);
      repository.commit('all');
      repository.git('repack', '-q', '-a', '-d');
      const packs = path.join(cwd, '.git/objects/pack');
      const names = readdirSync(packs).filter((name) => /\.(?:pack|idx)$/.test(name));
      const random = new Tokens(82);
      const isFound = new Set<number>();
      for (let round = 0; round < 200; round++) {
        const file = path.join(packs, random.pick(names));
        const good = readFileSync(file);
        const bad = Buffer.from(good);
        const at = Math.floor(random.random() * bad.length);
        bad[at] = (bad[at] ?? 0) ^ (1 << Math.floor(random.random() * 8));
        rmSync(file);
        writeFileSync(file, bad);
        const outcome = await repository.scan().then(
          ({ findings, problems }) => ({ found: findings.length, isComplete: problems.length === 0 }),
          () => ({ found: 0, isComplete: false }),
        );
        rmSync(file);
        writeFileSync(file, good);
        expect(outcome.isComplete).toBe(false);
        isFound.add(outcome.found);
      }
      // A flip that nothing but a checksum sees loses nothing, and one in a blob loses that alone.
      expect(isFound).toContain(values.length);
      expect(isFound).toContain(values.length - 1);
    }));
});
