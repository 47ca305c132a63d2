import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { runPool } from '../../src/scan/pool.ts';
import { builtinScanner } from '../helpers/engine.ts';
import { withFiles } from '../helpers/files.ts';

const context = { scanner: builtinScanner(), rules: [], explain: false, pieceSize: 1 << 20 };
const files = Array.from({ length: 100 }, (_, i) => ({ path: `${i}.txt`, absolute: `/nowhere/${i}.txt` }));

/** Answers every task but the one with this file, at which it ends. */
const worker = (crashAt: number): string => `
import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', ({ first, entries }) => {
  const reports = entries.map(({ path }, i) => {
    Atomics.store(workerData.current, 0, first + i);
    if (first + i === ${crashAt}) process.exit(3);
    return { path, kind: 'file', bytes: 1, matches: [], rejections: [] };
  });
  parentPort.postMessage({ first, reports });
});`;

const run = (crashAt: number, jobs: number, stop: () => string | undefined = () => undefined) =>
  withFiles({ 'worker.mjs': worker(crashAt) }, (cwd) =>
    runPool(
      files,
      { url: pathToFileURL(path.join(cwd, 'worker.mjs')), jobs, context, maxFileSize: undefined },
      {},
      stop,
    ),
  );

test('the reports are in the order of the files, whatever the number of threads', async () => {
  for (const jobs of [1, 2, 5]) {
    const { reports, problems } = await run(-1, jobs);
    expect(reports.map(({ path: name }) => name)).toEqual(files.map(({ path: name }) => name));
    expect(problems).toEqual([]);
  }
});

test('a worker that ends names its file, and the scan neither hangs nor counts as complete', async () => {
  const { reports } = await run(60, 2);
  const failed = reports.filter(({ problem }) => problem !== undefined);
  expect(failed.find(({ path: name }) => name === '60.txt')?.problem).toMatchObject({
    kind: 'worker',
    message: 'scanning it ended a worker',
  });
  expect(failed.length).toBeGreaterThan(0);
  expect(reports.filter(({ problem }) => problem === undefined).length).toBeGreaterThan(0);
});

test('when the last worker has ended, what was not scanned is counted', async () => {
  const { problems, reports } = await run(0, 1);
  expect(reports).toHaveLength(48);
  expect(problems).toMatchObject([
    { kind: 'interrupted', message: '52 files were not scanned: no worker was left' },
  ]);
});

test('a scan that is told to stop says so', async () => {
  const { problems } = await run(-1, 2, () => 'interrupted');
  expect(problems).toMatchObject([{ message: '100 files were not scanned: interrupted' }]);
});
