import { Worker } from 'node:worker_threads';
import type { Problem } from '../model/problem.ts';
import type { FileEntry } from '../sources/listing.ts';
import type { BlobReport } from './blob-report.ts';
import type { BlobScanContext } from './scan-blob.ts';
import { failed } from './scan-files.ts';
import type { ScanHooks } from './scan.ts';
import { fromWire } from './wire.ts';
import type { WorkerAnswer, WorkerSetup, WorkerTask } from './worker.ts';

export interface PoolOptions {
  readonly url: URL;
  readonly jobs: number;
  readonly context: BlobScanContext;
  readonly maxFileSize: number | undefined;
}

/** Files in one task: few enough that the last ones do not keep one worker busy alone. */
const BATCH = 48;

/** Scans files on several threads. The reports' order is that of the files, whatever the number of threads. */
export async function runPool(
  files: readonly FileEntry[],
  options: PoolOptions,
  hooks: ScanHooks,
  stop: () => string | undefined,
): Promise<{ reports: BlobReport[]; problems: Problem[] }> {
  const state = new PoolState(files, hooks, stop);
  const threads = Math.min(options.jobs, Math.ceil(files.length / BATCH));
  await Promise.all(Array.from({ length: threads }, () => runThread(state, options)));
  return state.result();
}

class PoolState {
  readonly #files: readonly FileEntry[];
  readonly #reports: (BlobReport | undefined)[];
  readonly #hooks: ScanHooks;
  readonly #stop: () => string | undefined;
  #next = 0;
  #done = 0;
  #bytesRead = 0;
  #stopped: string | undefined;

  constructor(files: readonly FileEntry[], hooks: ScanHooks, stop: () => string | undefined) {
    this.#files = files;
    this.#reports = new Array(files.length).fill(undefined);
    this.#hooks = hooks;
    this.#stop = stop;
  }

  /** The next files to scan; undefined when there are none or the scan is to end. */
  next(): WorkerTask | undefined {
    this.#stopped ??= this.#stop();
    if (this.#stopped !== undefined || this.#next >= this.#files.length) return undefined;
    const first = this.#next;
    this.#next = Math.min(this.#files.length, first + BATCH);
    return { first, entries: this.#files.slice(first, this.#next) };
  }

  accept({ first, reports }: WorkerAnswer): void {
    reports.forEach((report, index) => {
      this.#reports[first + index] = fromWire(report);
      this.#bytesRead += report.bytes;
    });
    this.#done += reports.length;
    this.#hooks.onProgress?.({
      filesDone: this.#done,
      filesTotal: this.#files.length,
      bytesRead: this.#bytesRead,
    });
  }

  /** A worker ended in the middle of a task: the file that it was at is named, and the rest of the task with it. */
  crashed(task: WorkerTask, current: number): void {
    task.entries.forEach(({ path }, index) => {
      const message =
        task.first + index === current ? 'scanning it ended a worker' : 'not scanned: its worker ended';
      this.#reports[task.first + index] = failed(path, { kind: 'worker', path, message });
    });
  }

  result(): { reports: BlobReport[]; problems: Problem[] } {
    const reports = this.#reports.filter((report) => report !== undefined);
    const missing = this.#reports.filter((report) => report === undefined).length;
    const problems: Problem[] =
      missing === 0
        ? []
        : [
            {
              kind: 'interrupted',
              path: '',
              message: `${missing} files were not scanned: ${this.#stopped ?? 'no worker was left'}`,
            },
          ];
    return { reports, problems };
  }
}

/** Runs one worker until there is nothing left; one that ends early is not replaced: it would end at the next file too. */
function runThread(state: PoolState, options: PoolOptions): Promise<void> {
  const current = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const { rules, explain, pieceSize } = options.context;
  const setup: WorkerSetup = {
    kind: 'patdown-scan',
    rules,
    explain,
    pieceSize,
    maxFileSize: options.maxFileSize,
    current,
  };
  return new Promise((resolve) => {
    const worker = new Worker(options.url, { workerData: setup });
    let task: WorkerTask | undefined;
    const advance = (): void => {
      task = state.next();
      if (task === undefined) void worker.terminate();
      else worker.postMessage(task);
    };
    worker.on('message', (answer: WorkerAnswer) => {
      state.accept(answer);
      advance();
    });
    // The exit that follows settles it; without a listener the error would end the process.
    worker.on('error', () => {});
    worker.on('exit', () => {
      if (task !== undefined) state.crashed(task, Atomics.load(current, 0));
      resolve();
    });
    advance();
  });
}
