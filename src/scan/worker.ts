import { parentPort, workerData } from 'node:worker_threads';
import { RuleBook } from '../model/rule-book.ts';
import type { BlobScanner } from '../model/scanner.ts';
import { builtinBook } from '../rules/builtin.ts';
import { loadScanner } from './engine.ts';
import { compilePathRules } from './match-paths.ts';
import { FileScanner } from './scan-files.ts';
import { Tallier } from './tally.ts';
import { toWire } from './wire.ts';
import { entriesFromWire } from './wire-entries.ts';
import type { FileWork, WorkerAnswer, WorkerSetup, WorkerTask } from './worker-setup.ts';

/** Serves tasks until the pool ends it. */
export async function serve(): Promise<void> {
  const setup: WorkerSetup = workerData;
  const rules = setup.rules === 'builtin' ? builtinBook() : RuleBook.of(setup.rules);
  // There is much to scan, or there would be no worker.
  const scanner = await loadScanner(rules, { wasm: setup.wasm, warmUp: 0 });
  if (setup.work.kind === 'files') await serveFiles(setup.work, rules, scanner);
  else {
    const { serveObjects } = await import('./object-worker.ts');
    serveObjects(setup.work, scanner);
  }
}

async function serveFiles(work: FileWork, rules: RuleBook, scanner: BlobScanner): Promise<void> {
  const { current, maxFileSize } = work;
  const pathRules = await compilePathRules(rules);
  const files = new FileScanner({ ...work, rules, scanner, pathRules }, maxFileSize);
  parentPort?.on('message', (task: WorkerTask) => {
    const tallier = new Tallier();
    entriesFromWire(task.entries).forEach((entry, index) => {
      Atomics.store(current, 0, task.first + index);
      tallier.add(files.scan(entry));
    });
    Atomics.store(current, 0, -1);
    const tally = tallier.tally();
    const answer: WorkerAnswer = {
      files: tally.files,
      bytes: tally.bytes,
      reports: tally.reports.map(toWire),
    };
    parentPort?.postMessage(answer);
  });
}
