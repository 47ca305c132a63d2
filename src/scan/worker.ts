import { parentPort, workerData } from 'node:worker_threads';
import type { CompiledRule } from '../model/rule.ts';
import { RuleBook } from '../model/rule-book.ts';
import { builtinBook } from '../rules/builtin.ts';
import type { FileEntry } from '../sources/listing.ts';
import { loadScanner } from './engine.ts';
import { compilePathRules } from './match-paths.ts';
import { FileScanner } from './scan-files.ts';
import { Tallier } from './tally.ts';
import { toWire, type WireReport } from './wire.ts';

/** What a worker is started with. */
export interface WorkerSetup {
  /** All that are built in, of which each worker reads what it needs, or such as are not. */
  readonly rules: 'builtin' | readonly CompiledRule[];
  readonly explain: boolean;
  readonly pieceSize: number;
  readonly wasm: boolean;
  readonly maxFileSize: number | undefined;
  /** One integer: the index of the file at hand, so that a crash can name it. */
  readonly current: Int32Array;
}

export interface WorkerTask {
  readonly first: number;
  /** Names that are bytes arrive as plain Uint8Arrays. */
  readonly entries: readonly { readonly path: string; readonly absolute: string | Uint8Array }[];
}

/** See {@link Tally}. */
export interface WorkerAnswer {
  readonly files: number;
  readonly bytes: number;
  readonly reports: readonly WireReport[];
}

/** Serves tasks until the pool ends it. */
export async function serve(): Promise<void> {
  const setup: WorkerSetup = workerData;
  const rules = setup.rules === 'builtin' ? builtinBook() : RuleBook.of(setup.rules);
  // There is much to scan, or there would be no worker.
  const scanner = await loadScanner(rules, { wasm: setup.wasm, warmUp: 0 });
  const pathRules = await compilePathRules(rules);
  const files = new FileScanner({ ...setup, rules, scanner, pathRules }, setup.maxFileSize);
  parentPort?.on('message', (task: WorkerTask) => {
    const tallier = new Tallier();
    task.entries.forEach((entry, index) => {
      Atomics.store(setup.current, 0, task.first + index);
      const absolute = typeof entry.absolute === 'string' ? entry.absolute : Buffer.from(entry.absolute);
      tallier.add(files.scan({ ...entry, absolute } satisfies FileEntry));
    });
    Atomics.store(setup.current, 0, -1);
    const tally = tallier.tally();
    const answer: WorkerAnswer = {
      files: tally.files,
      bytes: tally.bytes,
      reports: tally.reports.map(toWire),
    };
    parentPort?.postMessage(answer);
  });
}
