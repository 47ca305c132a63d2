import type { Problem } from '../model/problem.ts';
import type { FileEntry } from '../sources/listing.ts';
import type { BlobScanContext } from './scan-blob.ts';
import { failed } from './scan-files.ts';
import type { Tallier } from './tally.ts';
import { type ThreadListener, Threads } from './threads.ts';
import { fromWire } from './wire.ts';
import { entriesToWire } from './wire-entries.ts';
import { engineSetup, type WorkerAnswer, type WorkerSetup, type WorkerTask } from './worker-setup.ts';

export interface CrewOptions {
  /** See {@link Threads}. */
  readonly url: URL;
  readonly context: BlobScanContext;
  readonly maxFileSize: number | undefined;
  readonly wasm: boolean;
}

/** Worker threads that scan files. They are given tasks as long as they have room for them. */
export class Crew {
  readonly #options: CrewOptions;
  readonly #tally: Tallier;
  readonly #threads: Threads;
  readonly #members = new Set<Member>();
  #returned: FileEntry[] = [];

  constructor(options: CrewOptions, tally: Tallier) {
    this.#options = options;
    this.#tally = tally;
    this.#threads = new Threads(options.url);
  }

  async hire(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      const member = new Member(this);
      const setup = setupOf(this.#options, member.current);
      member.begin(await this.#threads.start<WorkerTask, WorkerAnswer>(setup, member));
      this.#members.add(member);
    }
  }

  get size(): number {
    return this.#members.size;
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

  /** See {@link Threads}. */
  news(timeout: number): Promise<void> {
    return this.#threads.news(timeout);
  }

  async dismiss(): Promise<void> {
    this.#members.clear();
    await this.#threads.dismiss();
  }

  answered({ files, bytes, reports }: WorkerAnswer): void {
    this.#tally.addAll({ files, objects: 0, bytes, reports: reports.map(fromWire), problems: [] });
  }

  /** A worker ended: the file that it was at is named, and what else it had is done by others. */
  ended(member: Member, culprit: FileEntry | undefined, left: readonly FileEntry[]): void {
    this.#members.delete(member);
    if (culprit !== undefined) {
      const { path } = culprit;
      const problem: Problem = { kind: 'worker', path, message: 'scanning it ended a worker' };
      this.#tally.add(failed(path, problem));
    }
    this.#returned.push(...left);
  }
}

const setupOf = ({ context, maxFileSize, wasm }: CrewOptions, current: Int32Array): WorkerSetup => {
  const { rules, explain, pieceSize } = context;
  return { ...engineSetup(rules, wasm), work: { kind: 'files', explain, pieceSize, maxFileSize, current } };
};

class Member implements ThreadListener<WorkerAnswer> {
  readonly #crew: Crew;
  /** One integer, written by the worker: the index of the file at hand among all that it was given; -1 between tasks. */
  readonly current = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  readonly #tasks: { readonly first: number; readonly entries: readonly FileEntry[] }[] = [];
  #post: (task: WorkerTask) => void = () => {};
  #given = 0;

  constructor(crew: Crew) {
    this.#crew = crew;
  }

  begin(post: (task: WorkerTask) => void): void {
    this.#post = post;
  }

  get tasks(): number {
    return this.#tasks.length;
  }

  get files(): number {
    return this.#tasks.reduce((sum, { entries }) => sum + entries.length, 0);
  }

  give(entries: readonly FileEntry[]): void {
    const first = this.#given;
    this.#given += entries.length;
    this.#tasks.push({ first, entries });
    this.#post({ first, entries: entriesToWire(entries) });
  }

  answered(answer: WorkerAnswer): void {
    this.#tasks.shift();
    this.#crew.answered(answer);
  }

  ended(): void {
    const at = Atomics.load(this.current, 0);
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
