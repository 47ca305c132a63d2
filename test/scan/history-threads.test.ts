import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TYPE } from '../../src/git/pack/entries.ts';
import { listPacks } from '../../src/git/pack/pack.ts';
import { findObjectStore } from '../../src/git/store/object-directories.ts';
import { openStore } from '../../src/git/store/open-store.ts';
import { builtinBook } from '../../src/rules/builtin.ts';
import { renderJson } from '../../src/report/json.ts';
import type { BlobReport } from '../../src/scan/blob-report.ts';
import { hireFor, type ObjectCrew } from '../../src/scan/object-crew.ts';
import { scan } from '../../src/scan/scan.ts';
import { scanHistory } from '../../src/scan/scan-history.ts';
import { scanStore, type StoreScan } from '../../src/scan/scan-store.ts';
import { breakEntry } from '../helpers/damage.ts';
import { builtinScanner } from '../helpers/engine.ts';
import { withFiles } from '../helpers/files.ts';
import { mixedText } from '../helpers/mixed-text.ts';
import { TestRepository } from '../helpers/repository.ts';
import { scanOptions } from '../helpers/scan-options.ts';
import { Tokens } from '../helpers/tokens.ts';
import { buildWorker } from '../helpers/worker-program.ts';

const PATH = process.env['PATH'] ?? '';
const gitOf = (directory: string) => ({ directory, environment: { PATH }, scope: 'directory' }) as const;
const objectsOf = (directory: string): string => path.join(directory, '.git/objects');
/** Bytes of the largest blobs that are scanned. */
const LIMIT = 200_000;

let folder: string;
let workerUrl: URL;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'patdown-worker-')));
  workerUrl = await buildWorker(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Several packs, one of them lent, one with an entry that is broken; loose objects; and a blob that is too large. */
function fill(cwd: string): TestRepository {
  const tokens = new Tokens(91);
  const lender = new TestRepository(path.join(cwd, 'lender'));
  lender.write('lent.txt', mixedText(tokens, 30)).commit('lent');
  lender.git('repack', '-q', '-a', '-d');
  const repository = new TestRepository(path.join(cwd, 'own'));
  repository.write('.git/objects/info/alternates', '../../../lender/.git/objects\n');
  for (let pack = 0; pack < 5; pack++) {
    for (let version = 0; version < 4; version++) {
      repository.write(`d${pack}/a.txt`, mixedText(tokens, 20) + tokens.ghp());
      repository.write(`d${version}/b/c.txt`, `${pack} ${version}\n`.repeat(50));
      repository.commit(`${pack} ${version} ${tokens.ghp()}`);
    }
    if (pack === 2) repository.write('large.txt', 'many lines\n'.repeat(LIMIT / 10)).commit('large');
    if (pack < 4) repository.git('repack', '-q', '-d');
  }
  repository.git('tag', '-a', 'v1', '-m', tokens.ghp());
  const [first = ''] = listPacks(objectsOf(repository.directory));
  breakEntry(first, TYPE.blob);
  return repository;
}

async function reportOf(cwd: string, jobs: number, url = workerUrl): Promise<string> {
  const options = scanOptions(cwd, { git: { kind: 'history', mode: 'only' }, jobs, maxFileSize: LIMIT });
  const hooks = { environment: { PATH }, workerUrl: url, worthAWorker: 0, clock: () => 0 };
  const context = {
    version: '1',
    colour: false,
    columns: 80,
    showSecrets: true,
    verbose: true,
    explain: false,
  };
  return renderJson(await scan(options, hooks), { ...context, now: 0 });
}

describe('a history that several threads read', () => {
  test('is told of as by a single one', () =>
    withFiles({}, async (cwd) => {
      const { directory } = fill(cwd);
      const alone = await reportOf(directory, 1);
      expect(JSON.parse(alone)).toMatchObject({
        scan: {
          problems: [
            { message: expect.stringContaining('larger than the limit') },
            { message: expect.stringContaining('git cannot read object') },
          ],
        },
      });
      expect(JSON.parse(alone).findings.length).toBeGreaterThan(20);
      for (const jobs of [2, 3]) expect(await reportOf(directory, jobs)).toBe(alone);
      expect(await reportOf(directory, 2, pathToFileURL('/nowhere/worker.mjs'))).toBe(alone);
    }));

  test('and workers do a part of it', () =>
    withFiles({}, async (cwd) => {
      const { directory } = fill(cwd);
      const alone = await scanWith(directory, undefined);
      const shared = await scanWith(directory, 2);
      expect(shared.shares).toBeGreaterThan(1);
      for (const part of ['blobs', 'commits', 'tags'] as const)
        expect([...shared.scan[part].keys()]).toEqual([...alone.scan[part].keys()]);
      const withIds = (scan: StoreScan) => ({ ...scan, commitIds: scan.commitIds() });
      expect(withIds(shared.scan)).toEqual(withIds(alone.scan));
    }));
});

/** @returns how many shares workers did, too; this thread waits for them to do two */
async function scanWith(directory: string, workers: number | undefined) {
  const opening = openStore(await findObjectStore(gitOf(directory)));
  if (opening.kind !== 'open') throw new Error('the store could not be read');
  const { store } = opening;
  const scanner = builtinScanner();
  const engine = { rules: builtinBook(), wasm: true, maxSize: LIMIT };
  const hiring = { jobs: (workers ?? 0) + 1, workerUrl, worthAWorker: 0 };
  const hired = await hireFor(store.packs, engine, hiring);
  let shares = 0;
  const crew = hired && countShares(hired, () => shares++);
  const pause = (): Promise<void> | undefined =>
    crew !== undefined && shares < 2 ? new Promise((resolve) => setTimeout(resolve, 20)) : undefined;
  const wait = async (): Promise<void> => {
    for (let turn = pause(); turn !== undefined; turn = pause()) await turn;
  };
  const scanned: StoreScan = await scanStore(store, {
    scanner,
    maxSize: LIMIT,
    crew,
    stop: () => undefined,
    pause: wait,
  });
  await hired?.dismiss();
  store.close();
  return { scan: scanned, shares };
}

function countShares(crew: ObjectCrew, count: () => void): ObjectCrew {
  const scanBlobs = crew.scanBlobs.bind(crew);
  crew.scanBlobs = (work, onShare, onLost) =>
    scanBlobs(
      work,
      (share, found) => {
        count();
        onShare(share, found);
      },
      onLost,
    );
  return crew;
}

/** A worker that takes a share of blobs, and then does something else; in trees it does `inTrees`. */
const strange = (taken: string, inBlobs: string, inTrees: string): string => `
import { writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', ({ kind, work }) => {
  if (kind === 'blobs') {
    if (${inBlobs !== ''}) Atomics.store(workerData.work.current, 0, Atomics.add(work.next, 0, 1));
    writeFileSync(${JSON.stringify(taken)}, '');
    ${inBlobs}
  } else { ${inTrees} }
  parentPort.postMessage({ kind: 'done' });
});`;

interface Strange {
  readonly inBlobs?: string;
  readonly inTrees?: string;
  /** Says why the scan is to end, so many milliseconds after the worker has begun. */
  stop?(milliseconds: number): string | undefined;
}

/** Goes on when the worker has begun. */
async function scanBeside(
  cwd: string,
  { inBlobs = '', inTrees = '', stop = () => undefined }: Strange | undefined = {},
) {
  const taken = path.join(cwd, 'taken');
  const program = path.join(cwd, 'worker.mjs');
  writeFileSync(program, strange(taken, inBlobs, inTrees));
  let begun = 0;
  const rules = builtinBook();
  const context = { scanner: builtinScanner(), rules, pathRules: [], explain: false, pieceSize: 1 << 20 };
  return scanHistory(gitOf(path.join(cwd, 'own')), {
    context,
    display: '.',
    pathOf: (file) => file,
    maxFileSize: LIMIT,
    isWanted: () => true,
    stop: () => {
      while (!existsSync(taken)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
      begun ||= Date.now();
      return stop(Date.now() - begun);
    },
    hiring: { wasm: true, jobs: 2, workerUrl: pathToFileURL(program), worthAWorker: 0 },
  });
}

const messagesOf = ({ problems }: Awaited<ReturnType<typeof scanBeside>>): string[] =>
  problems.map(({ message }) => message);

describe('a worker that reads a history', () => {
  test('and ends makes the scan incomplete, which is said', () =>
    withFiles({}, async (cwd) => {
      fill(cwd);
      const whole = await scanBeside(cwd);
      const part = await scanBeside(cwd, { inBlobs: 'process.exit(3);' });
      const own = part.problems.find(({ kind }) => kind === 'worker');
      const [, lost = ''] =
        /^scanning (\d+) objects of the history ended a worker$/.exec(own?.message ?? '') ?? [];
      expect(Number(lost)).toBeGreaterThan(0);
      const unread = messagesOf(part).filter((text) => text.startsWith('git cannot read')).length;
      const before = messagesOf(whole).filter((text) => text.startsWith('git cannot read')).length;
      expect(part.objects + Number(lost) + unread).toBe(whole.objects + before);
    }));

  test('and throws is one that ended', () =>
    withFiles({}, async (cwd) => {
      fill(cwd);
      const { problems } = await scanBeside(cwd, { inBlobs: "throw new Error('x');" });
      expect(problems).toContainEqual(expect.objectContaining({ kind: 'worker' }));
    }));

  test('and hangs does not keep the scan from ending in time, which says what it has covered', () =>
    withFiles({}, async (cwd) => {
      fill(cwd);
      const hang = {
        inBlobs: 'while (true);',
        stop: (after: number) => (after > 3000 ? 'enough' : undefined),
      };
      const part = await scanBeside(cwd, hang);
      const told = messagesOf(part).map((text) =>
        /^(\d+) of (\d+) objects of the history were scanned: enough$/.exec(text),
      );
      const [, done, all] = told.find((found) => found !== null) ?? [];
      expect(Number(done)).toBeGreaterThan(0);
      expect(Number(done)).toBeLessThan(Number(all));
    }));

  test.each([
    ['ends', 'process.exit(3);'],
    ['finds damage', "parentPort.postMessage({ kind: 'damage', message: 'x' });"],
  ])('and %s at trees leaves them to git, with the same result', (_, inTrees) =>
    withFiles({}, async (cwd) => {
      fill(cwd);
      const { reports, problems } = await scanBeside(cwd, { inTrees });
      const alone = await scanBeside(cwd);
      // Git and trees tell commits of the same second in orders of their own; findings are put in order at the end.
      expect(inOrder(reports)).toEqual(inOrder(alone.reports));
      expect(problems).toEqual(alone.problems);
    }),
  );
});

const inOrder = (reports: readonly BlobReport[]): string[] =>
  reports.map(({ path: file, provenance }) => JSON.stringify([file, provenance])).sort();
