import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { requireWritable, writeFileAtomic } from '../../src/cli/atomic-write.ts';
import { wantsColour } from '../../src/cli/colour.ts';
import type { ScanProgress } from '../../src/model/options.ts';
import { progressText, terminalProgress } from '../../src/cli/progress.ts';
import { withFiles } from '../helpers/files.ts';

describe('a report file', () => {
  test('is new or replaced, and nothing else is left beside it', () =>
    withFiles({ old: 'before' }, (cwd) => {
      for (const name of ['old', 'new', ' -odd name.json']) writeFileAtomic(`${cwd}/${name}`, 'text ü');
      expect(readdirSync(cwd).sort()).toEqual([' -odd name.json', 'new', 'old']);
      expect(readFileSync(`${cwd}/old`, 'utf8')).toBe('text ü');
      expect(statSync(`${cwd}/new`).mode & 0o777).toBe(0o666 & ~process.umask());
    }));

  test('behind a link is replaced, and the link stays', () =>
    withFiles({ 'd/real': 'before' }, (cwd) => {
      symlinkSync('d/real', `${cwd}/link`);
      writeFileAtomic(`${cwd}/link`, 'after');
      expect(lstatSync(`${cwd}/link`).isSymbolicLink()).toBe(true);
      expect(readFileSync(`${cwd}/d/real`, 'utf8')).toBe('after');
    }));

  test.each([
    ['missing/file', 'its directory does not exist'],
    ['file/below', 'a part of its path is no directory'],
    ['dir', 'it is a directory'],
  ])('%s cannot be written, as is known before the scan', (name, reason) =>
    withFiles({ file: 'kept' }, (cwd) => {
      mkdirSync(`${cwd}/dir`);
      const failure = expect.objectContaining({
        code: 'PD_OUTPUT_UNWRITABLE',
        message: `cannot write ${cwd}/${name}: ${reason}`,
      });
      expect(() => requireWritable(`${cwd}/${name}`)).toThrow(failure);
      expect(() => writeFileAtomic(`${cwd}/${name}`, 'x')).toThrow(failure);
      expect(readdirSync(cwd).sort()).toEqual(['dir', 'file']);
    }),
  );

  test('in a directory without permission is known before the scan', () =>
    withFiles({}, (cwd) => {
      if (process.getuid?.() === 0) return;
      chmodSync(cwd, 0o555);
      expect(() => requireWritable(`${cwd}/x`)).toThrow(/no permission/);
      chmodSync(cwd, 0o755);
    }));

  test('that is a device is written to as it is', () => {
    writeFileAtomic('/dev/null', 'x');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    if (!existsSync('/dev/full')) return;
    expect(() => writeFileAtomic('/dev/full', 'x')).toThrow('cannot write /dev/full: the disk is full');
  });
});

describe('colour', () => {
  const TERMINAL = { isTTY: true };
  test.each<[string[], Record<string, string>, { isTTY?: boolean }, boolean]>([
    [[], {}, TERMINAL, true],
    [[], {}, {}, false],
    [[], { NO_COLOR: '1' }, TERMINAL, false],
    [[], { NO_COLOR: '' }, TERMINAL, true],
    [[], { FORCE_COLOR: '1' }, {}, true],
    [[], { FORCE_COLOR: '0' }, TERMINAL, false],
    [[], { NO_COLOR: '1', FORCE_COLOR: '1' }, TERMINAL, false],
    [[], { TERM: 'dumb' }, TERMINAL, false],
    [['color'], { NO_COLOR: '1' }, {}, true],
    [['no-color'], { FORCE_COLOR: '1' }, TERMINAL, false],
    [['no-color', 'color'], {}, TERMINAL, false],
  ])('%j %j %j: %s', (flags, environment, stream, expected) => {
    expect(wantsColour(new Map(flags.map((flag) => [flag, ['']])), environment, stream)).toBe(expected);
  });
});

describe('progress', () => {
  function watched() {
    let now = 0;
    const events: string[] = [];
    const spinner = { text: '', start: () => events.push('start'), stop: () => events.push('stop') };
    const progress = terminalProgress(
      async () => spinner,
      () => now,
    );
    const at = async (time: number, done: number, more: Partial<ScanProgress> = {}): Promise<void> => {
      now = time;
      progress.update({ unit: 'files', done, total: 2000, bytesRead: 3e6, ...more });
      await Promise.resolve();
      await Promise.resolve();
    };
    return { progress, spinner, events, at };
  }

  test('is shown after a second, now and then, and gone at the end', async () => {
    const { progress, spinner, events, at } = watched();
    await at(999, 1);
    expect(events).toEqual([]);
    await at(1000, 2);
    expect([events, spinner.text]).toEqual([['start'], 'Scanned 2 of 2,000 files, 3 MB']);
    await at(1050, 3);
    expect(spinner.text).toContain('Scanned 2 ');
    await at(1100, 4);
    expect(spinner.text).toContain('Scanned 4 ');
    progress.stop();
    expect(events).toEqual(['start', 'stop']);
  });

  test('that comes too late is not shown', async () => {
    const { progress, events, at } = watched();
    const shown = at(1000, 1);
    progress.stop();
    await shown;
    expect(events).toEqual([]);
  });

  test('says how long it will take, by unit, once that can be told', async () => {
    const { progress, spinner, at } = watched();
    await at(1999, 500);
    expect(spinner.text).toBe('Scanned 500 of 2,000 files, 3 MB');
    await at(2100, 500);
    expect(spinner.text).toBe('Scanned 500 of 2,000 files, 3 MB, about 7 s left');
    await at(4000, 2000);
    expect(spinner.text).toBe('Scanned 2,000 of 2,000 files, 3 MB, about 0 s left');
    // Another kind of work takes another time.
    const objects = { unit: 'objects', total: 9_000_000 } as const;
    await at(5000, 10, objects);
    expect(spinner.text).toBe('Scanned 10 of 9,000,000 objects, 3 MB');
    await at(8000, 300_010, objects);
    expect(spinner.text).toBe('Scanned 300,010 of 9,000,000 objects, 3 MB, about 87 s left');
    await at(9000, 300_010, objects);
    expect(spinner.text).toContain('about 2 min left');
    progress.stop();
  });

  test('does without a total', () => {
    expect(progressText({ unit: 'files', done: 1234, total: undefined, bytesRead: 0 })).toBe(
      'Scanned 1,234 files, 0 MB',
    );
  });
});
