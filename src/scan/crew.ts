import type { Worker } from 'node:worker_threads';
import type { Problem } from '../model/problem.ts';
import type { FileEntry } from '../sources/listing.ts';
import type { BlobScanContext } from './scan-blob.ts';
import { failed } from './scan-files.ts';
import type { Tallier } from './tally.ts';
import { fromWire } from './wire.ts';
import type { WorkerAnswer, WorkerSetup, WorkerTask } from './worker.ts';

export interface CrewOptions {
  /** The program that workers run; what stands behind `#` is its argument. */
  readonly url: URL;
  readonly context: BlobScanContext;
  readonly maxFileSize: number | undefined;
  readonly wasm: boolean;
}

/** Worker threads that scan beside the main one. They are given tasks as long as they have room for them. */
export class Crew {
  readonly #options: CrewOptions;
  readonly #tally: Tallier;
  readonly #members = new Set<Member>();
  #returned: FileEntry[] = [];
  #wake: () => void = () => {};

  constructor(options: CrewOptions, tally: Tallier) {
    this.#options = options;
    this.#tally = tally;
  }

  /** Worker threads cost 5 ms to be known of at all: small scans do without. */
  async hire(count: number): Promise<void> {
    if (count === 0) return;
    const { Worker } = await import('node:worker_threads');
    const argv = [this.#options.url.hash.slice(1)];
    const start = (setup: WorkerSetup): Worker => new Worker(this.#options.url, { workerData: setup, argv });
    for (let i = 0; i < count; i++) this.#members.add(new Member(this.#options, this, start));
  }

  /** Files that workers have and have not reported yet. */
  get outstanding(): number {
    return [...this.#members].reduce((sum, member) => sum + member.files, 0);
  }

  /** Hands a task to the worker with the least to do. @param ahead tasks that one may have at a time @returns whether one had room */
  give(entries: readonly FileEntry[], ahead: number): boolean {
    const [freest] = [...this.#members].sort((a, b) => a.tasks - b.tasks);
    if (freest === undefined || freest.tasks >= ahead) return false;
    freest.give(entries);
    return true;
  }

  /** What workers that ended have left undone. */
  takeReturned(): readonly FileEntry[] {
    const returned = this.#returned;
    this.#returned = [];
    return returned;
  }

  /** Resolves when a worker has said something, at the latest after so many milliseconds. */
  news(timeout: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeout);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async dismiss(): Promise<void> {
    const members = [...this.#members];
    this.#members.clear();
    await Promise.all(members.map((member) => member.dismiss()));
  }

  answered({ files, bytes, reports }: WorkerAnswer): void {
    this.#tally.addAll({ files, objects: 0, bytes, reports: reports.map(fromWire), problems: [] });
    this.#wake();
  }

  /** A worker ended: the file that it was at is named, and what else it had is done by others. */
  ended(member: Member, culprit: FileEntry | undefined, left: readonly FileEntry[]): void {
    if (!this.#members.delete(member)) return;
    if (culprit !== undefined) {
      const { path } = culprit;
      const problem: Problem = { kind: 'worker', path, message: 'scanning it ended a worker' };
      this.#tally.add(failed(path, problem));
    }
    this.#returned.push(...left);
    this.#wake();
  }
}

class Member {
  readonly #crew: Crew;
  readonly #worker: Worker;
  /** One integer, written by the worker: the index of the file at hand among all that it was given; -1 between tasks. */
  readonly #current = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  readonly #tasks: { readonly first: number; readonly entries: readonly FileEntry[] }[] = [];
  #given = 0;

  constructor(
    { context, maxFileSize, wasm }: CrewOptions,
    crew: Crew,
    start: (setup: WorkerSetup) => Worker,
  ) {
    this.#crew = crew;
    const { rules, explain, pieceSize } = context;
    const setup: WorkerSetup = {
      rules: rules.isBuiltin ? 'builtin' : [...rules.values()],
      explain,
      pieceSize,
      wasm,
      maxFileSize,
      current: this.#current,
    };
    this.#worker = start(setup);
    this.#worker.on('message', (answer: WorkerAnswer) => {
      this.#tasks.shift();
      crew.answered(answer);
    });
    // The exit that follows settles it; without a listener the error would end the process.
    this.#worker.on('error', () => {});
    this.#worker.on('exit', () => this.#end());
  }

  get tasks(): number {
    return this.#tasks.length;
  }

  get files(): number {
    return this.#tasks.reduce((sum, { entries }) => sum + entries.length, 0);
  }

  give(entries: readonly FileEntry[]): void {
    const task = { first: this.#given, entries };
    this.#given += entries.length;
    this.#tasks.push(task);
    this.#worker.postMessage(task satisfies WorkerTask);
  }

  async dismiss(): Promise<void> {
    await this.#worker.terminate();
  }

  #end(): void {
    const at = Atomics.load(this.#current, 0);
    const all = this.#tasks.flatMap(({ first, entries }) =>
      entries.map((entry, index) => ({ entry, index: first + index })),
    );
    this.#crew.ended(
      this,
      all.find(({ index }) => index === at)?.entry,
      all.filter(({ index }) => index !== at).map(({ entry }) => entry),
    );
  }
}
