import path from 'node:path';
import { RuleBook } from '../../src/model/rule-book.ts';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { scanEntries } from '../../src/scan/scan-entries.ts';
import type { ScanHooks } from '../../src/scan/scan.ts';
import type { FileEntry } from '../../src/sources/listing.ts';
import { builtinScanner } from '../helpers/engine.ts';
import { withFiles } from '../helpers/files.ts';

const context = {
  scanner: builtinScanner(),
  rules: RuleBook.of([]),
  pathRules: [],
  explain: true,
  pieceSize: 1 << 20,
};
const FILES = 600;

/** Reports a rejection for each file, so that each is told of; ends at some. A hundredth of a second for each task. */
const worker = (endsAt: string, hangs: boolean): string => `
import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', ({ first, entries }) => {
  while (${hangs});
  const reports = entries.paths.split('\\0').map((path, i) => {
    Atomics.store(workerData.work.current, 0, first + i);
    if (new RegExp(${JSON.stringify(endsAt)}).test(path)) process.exit(3);
    return { path, provenance: { kind: 'file' }, bytes: 1, matches: [], rejections: [], problem: undefined };
  });
  Atomics.store(workerData.work.current, 0, -1);
  setTimeout(() => parentPort.postMessage({ files: reports.length, bytes: 7, reports }), 10);
});`;

async function* batchesOf(files: readonly FileEntry[], size: number): AsyncGenerator<readonly FileEntry[]> {
  for (let at = 0; at < files.length; at += size) yield files.slice(at, at + size);
}

interface Setting {
  readonly endsAt?: string;
  readonly hangs?: boolean;
  readonly jobs?: number;
  stop?(): string | undefined;
}

const run = (
  { endsAt = '^never$', hangs = false, jobs = 3, stop = () => undefined }: Setting,
  hooks: ScanHooks = {},
) =>
  withFiles(
    {
      'worker.mjs': worker(endsAt, hangs),
      ...Object.fromEntries(Array.from({ length: FILES }, (_, i) => [`f/${i}`, 'x'])),
    },
    (cwd) => {
      const files = Array.from({ length: FILES }, (_, i) => ({
        path: `f/${i}`,
        absolute: path.join(cwd, 'f', String(i)),
      }));
      const workerUrl = pathToFileURL(path.join(cwd, 'worker.mjs'));
      const options = { context, maxFileSize: undefined, wasm: true, jobs, stop };
      return scanEntries(batchesOf(files, 7), options, { workerUrl, worthAWorker: 0, ...hooks });
    },
  );

const MANY = 6000;
const SIZE = 1000;

/** Thousands of names of one file. */
const runMany = (worthAWorker: number) =>
  withFiles({ 'worker.mjs': worker('^never$', false), f: 'x'.repeat(SIZE) }, async (cwd) => {
    const files = Array.from({ length: MANY }, (_, i) => ({ path: `f${i}`, absolute: path.join(cwd, 'f') }));
    const hooks = { workerUrl: pathToFileURL(path.join(cwd, 'worker.mjs')), worthAWorker };
    const options = { context, maxFileSize: undefined, wasm: true, jobs: 2, stop: () => undefined };
    const { files: scanned, bytes } = await scanEntries(batchesOf(files, 7), options, hooks);
    return { files: scanned, isShared: bytes < MANY * SIZE };
  });

describe('scanning on several threads', () => {
  test('every file is scanned once, whatever the number of threads', async () => {
    for (const jobs of [1, 2, 5]) {
      const { files, problems } = await run({ jobs });
      expect({ files, problems }).toEqual({ files: FILES, problems: [] });
    }
  });

  test('workers do a part of it', async () => {
    const { bytes } = await run({ jobs: 2 });
    // Here a file has one byte; a task of a worker says that it has seven.
    expect(bytes).toBeLessThan(FILES);
  });

  test('a worker that ends names its file, and others do what it had left', async () => {
    // Two workers, both of which end at the first file they are given.
    const { reports, files } = await run({ endsAt: '.', jobs: 3 });
    const failed = reports.filter(({ problem }) => problem !== undefined);
    expect(failed).toHaveLength(2);
    for (const { path: name, problem } of failed)
      expect(problem).toEqual({ kind: 'worker', path: name, message: 'scanning it ended a worker' });
    expect(files).toBe(FILES - 2);
  });

  test('workers that cannot start at all leave their work to the main thread', async () => {
    const workerUrl = pathToFileURL('/nowhere/worker.mjs');
    const { files, reports, problems } = await run({}, { workerUrl });
    expect({ files, reports, problems }).toEqual({ files: FILES, reports: [], problems: [] });
  });

  test('no worker is taken on for little work', async () => {
    const { bytes } = await run({ jobs: 8 }, { worthAWorker: 1 << 20 });
    expect(bytes).toBe(FILES);
  });

  test('a worker that was started before it was known that it is not worth while is given nothing', async () => {
    expect(await runMany(64_000_000)).toEqual({ files: MANY, isShared: false });
    expect(await runMany(2_000_000)).toEqual({ files: MANY, isShared: true });
  });

  test('a scan that is told to stop at once says how much it has not done', async () => {
    const { problems } = await run({ stop: () => 'interrupted' });
    expect(problems).toMatchObject([
      { message: '0 of 0 files were scanned, and none of those that had not been found yet: interrupted' },
    ]);
  });

  test('a worker that hangs does not keep a scan from ending in time, and what it had counts as not scanned', async () => {
    // From when the scan first asks: to make the files takes a busy machine long.
    let started: number | undefined;
    const stop = (): string | undefined => {
      started ??= Date.now();
      return Date.now() - started > 3000 ? 'out of time' : undefined;
    };
    const { problems, files } = await run({ hangs: true, jobs: 2, stop });
    expect(files).toBeLessThan(FILES);
    expect(problems).toMatchObject([{ message: `${files} of ${FILES} files were scanned: out of time` }]);
  });
});
