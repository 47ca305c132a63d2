import type { TreeHelpers, TreePart, TreeTask } from '../git/attribution/tree-reading.ts';
import { Damage } from '../git/pack/damage.ts';
import { type Pack, sharePack } from '../git/pack/pack.ts';
import type { Work } from '../git/pack/shares.ts';
import type { RuleBook } from '../model/rule-book.ts';
import type { ObjectAnswer, ObjectTask, WireShare } from './object-worker.ts';
import type { FoundBlobs } from './scan-families.ts';
import { type ThreadListener, Threads } from './threads.ts';
import { matchFromWire } from './wire.ts';
import { engineSetup } from './worker-setup.ts';

/** What makes an engine for objects. */
export interface ObjectEngine {
  readonly rules: RuleBook;
  readonly wasm: boolean;
  /** Bytes; larger objects are told of and not scanned. */
  readonly maxSize: number;
}

/** How many threads there may be. */
export interface Hiring {
  /** Threads at most, the main one included; undefined: as many as the machine has, up to eight. */
  readonly jobs: number | undefined;
  /** See {@link Threads}; without it there are no workers. */
  readonly workerUrl: URL | undefined;
  /** Bytes of packs that are worth a worker; for tests. */
  readonly worthAWorker: number | undefined;
}

const MAX_THREADS = 8;
/**
 * Bytes of packs that are worth a worker, which takes 0.8 s of processor time of its own in packs of 20 MB and 2.6 s in those of 500 MB, until
 * V8 has optimised all for it as well, and some 80 MB: of 20 MB (jq) one thread takes 2.6 s and two 3.4 s together, 1.1 s of it the main
 * one; of 496 MB (git) 23.0 s and 25.6 s, 11.8 s of it the main one.
 */
const WORTH_A_WORKER = 128 * 1024 * 1024;
/** Milliseconds between two looks at the clock while workers are waited for. */
const PATIENCE = 100;

/** Takes on workers for what is in packs, where it is worth any. */
export async function hireFor(
  packs: readonly Pack[],
  engine: ObjectEngine,
  { jobs, workerUrl, worthAWorker = WORTH_A_WORKER }: Hiring,
): Promise<ObjectCrew | undefined> {
  if (workerUrl === undefined || jobs === 1 || packs.length === 0) return undefined;
  const bytes = packs.reduce((sum, { file }) => sum + file.size, 0);
  const worth = worthAWorker === 0 ? MAX_THREADS : Math.floor(bytes / worthAWorker);
  if (worth === 0) return undefined;
  const vacancies = (jobs ?? (await countProcessors())) - 1;
  const count = Math.min(worth, vacancies);
  if (count < 1) return undefined;
  const crew = new ObjectCrew(workerUrl);
  await crew.hire(count, packs, engine);
  return crew;
}

/** node:os is loaded by scans alone that may be worth a worker. */
async function countProcessors(): Promise<number> {
  const { availableParallelism } = await import('node:os');
  return Math.min(MAX_THREADS, availableParallelism());
}

/** Worker threads that read packs beside the main one: they take shares of what it does itself, as long as there are any. */
export class ObjectCrew implements TreeHelpers {
  readonly #threads: Threads;
  readonly #members = new Set<Member>();
  /** Whether one has ended since a task was begun. */
  #isShort = false;
  #onShare: (share: number, found: FoundBlobs) => void = () => {};
  #onLost: (share: number) => void = () => {};
  #parts: TreePart[] = [];
  #damage: string | undefined;

  constructor(url: URL) {
    this.#threads = new Threads(url);
  }

  async hire(count: number, packs: readonly Pack[], { rules, wasm, maxSize }: ObjectEngine): Promise<void> {
    const threads = count + 1;
    for (const { file } of packs) file.shareWith(threads);
    const setup = engineSetup(rules, wasm);
    const shared = packs.map(sharePack);
    for (let i = 0; i < count; i++) {
      const member = new Member(this);
      const work = { kind: 'objects', packs: shared, threads, maxSize, current: member.current } as const;
      member.post = await this.#threads.start<ObjectTask, ObjectAnswer>({ ...setup, work }, member);
      this.#members.add(member);
    }
  }

  /** @param onShare is told what each share holds that another thread has scanned; @param onLost of those that one ended at */
  scanBlobs(
    work: Work,
    onShare: (share: number, found: FoundBlobs) => void,
    onLost: (share: number) => void,
  ): void {
    [this.#onShare, this.#onLost] = [onShare, onLost];
    this.#give({ kind: 'blobs', work });
  }

  /** Resolves when workers are done or have ended, or when something is to be looked at in the meantime. @returns whether they are done */
  async waits(): Promise<boolean> {
    if (this.#isIdle()) return false;
    await this.#threads.news(PATIENCE);
    return true;
  }

  begin(task: TreeTask): void {
    [this.#parts, this.#damage, this.#isShort] = [[], undefined, false];
    this.#give({ kind: 'trees', task });
  }

  async parts(isStopped: () => boolean): Promise<readonly TreePart[] | undefined> {
    while (!isStopped() && (await this.waits()));
    if (isStopped()) return undefined;
    if (this.#isShort) throw new Damage('trees that ended a worker');
    if (this.#damage !== undefined) throw new Damage(this.#damage);
    // Nothing else is asked of them, and what comes now takes memory, too.
    await this.dismiss();
    return this.#parts;
  }

  /** Ends all. To be waited for before packs are closed. */
  async dismiss(): Promise<void> {
    this.#members.clear();
    await this.#threads.dismiss();
  }

  answered(member: Member, answer: ObjectAnswer): void {
    switch (answer.kind) {
      case 'done':
        member.isBusy = false;
        break;
      case 'blobs':
        this.#onShare(answer.share, fromWire(answer));
        break;
      case 'trees':
        this.#parts.push(answer.part);
        break;
      case 'damage':
        this.#damage ??= answer.message;
        break;
    }
  }

  ended(member: Member): void {
    this.#members.delete(member);
    this.#isShort = true;
    const share = Atomics.load(member.current, 0);
    if (share >= 0) this.#onLost(share);
  }

  #isIdle(): boolean {
    return ![...this.#members].some(({ isBusy }) => isBusy);
  }

  #give(task: ObjectTask): void {
    for (const member of this.#members) {
      member.isBusy = true;
      member.post(task);
    }
  }
}

const fromWire = ({ objects, bytes, tooLarge, failed, matches }: WireShare): FoundBlobs => ({
  objects,
  bytes,
  tooLarge: [...tooLarge],
  failed: [...failed],
  matches: matches.map(([entry, ofEntry]) => [entry, ofEntry.map(matchFromWire)] as const),
});

class Member implements ThreadListener<ObjectAnswer> {
  readonly #crew: ObjectCrew;
  /** See {@link ObjectWork}. */
  readonly current = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  post: (task: ObjectTask) => void = () => {};
  isBusy = false;

  constructor(crew: ObjectCrew) {
    this.#crew = crew;
  }

  answered(answer: ObjectAnswer): void {
    this.#crew.answered(this, answer);
  }

  ended(): void {
    this.#crew.ended(this);
  }
}
