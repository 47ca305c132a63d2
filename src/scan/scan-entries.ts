import type { Problem } from '../model/problem.ts';
import type { FileEntry } from '../sources/listing.ts';
import { meanSize } from '../sources/mean-size.ts';
import { Crew } from './crew.ts';
import type { BlobScanContext } from './scan-blob.ts';
import { FileScanner } from './scan-files.ts';
import type { ScanHooks } from './scan.ts';
import { type Tally, Tallier } from './tally.ts';

export interface EntryScanOptions {
  readonly context: BlobScanContext;
  readonly maxFileSize: number | undefined;
  readonly wasm: boolean;
  /** Threads at most, this one included; undefined: as many as the machine has, up to eight. */
  readonly jobs: number | undefined;
  /** Says why the scan is to end, once it is. */
  stop(): string | undefined;
}

/** Files between two looks at the clock and turns of the event loop; also what a worker is given at a time. */
const BATCH = 64;
const MAX_THREADS = 8;
/** Files from which on the end of a scan counts as near. */
const LAST_FILES = 32 * BATCH;
/**
 * Bytes that are worth a worker. Until V8 has optimised all for it as well, that takes 0.6 s of processor time: of C sources, 128 MB are
 * scanned in 0.8 s by one thread and in 1.05 s by two, 370 MB in 1.5 s and in 1.4 s.
 */
const WORTH_A_WORKER = 256 * 1024 * 1024;
/** Bytes that tell how large files are. */
const ENOUGH_TO_KNOW = 4 * 1024 * 1024;
/** Files that are looked for before the first one is read: so many are worth a worker most of the time, from the beginning. */
const MANY = 4096;
/** Where these few hold this part of what is worth a worker, there may well be enough for one, and it is started. */
const PROMISING = 16;
/** Of these, how many are asked for their size: a microsecond or two each. */
const ASKED = 64;
/** Milliseconds between two looks at the clock while workers are waited for. */
const PATIENCE = 100;

/** Scans files while they are being found, on one thread until there is work enough for more. Results do not depend on that. */
export async function scanEntries(
  batches: AsyncIterable<readonly FileEntry[]>,
  options: EntryScanOptions,
  hooks: ScanHooks,
): Promise<Tally> {
  return new EntryScan(batches, options, hooks).run();
}

class EntryScan {
  readonly #source: AsyncIterator<readonly FileEntry[]>;
  readonly #options: EntryScanOptions;
  readonly #hooks: ScanHooks;
  readonly #here: FileScanner;
  readonly #tally: Tallier;
  readonly #crew: Crew | undefined;
  readonly #worth: number;
  /** Workers that may still be taken on. */
  #vacancies: number;
  /** Workers that were started before it is known whether there is work for them. */
  #early = 0;
  #isCounted = false;
  #pending: FileEntry[] = [];
  #next = 0;
  #isListed = false;
  /** Bytes of a file, going by some that were asked; undefined where there were too few files for that. */
  #guessedSize: number | undefined;

  constructor(batches: AsyncIterable<readonly FileEntry[]>, options: EntryScanOptions, hooks: ScanHooks) {
    this.#source = batches[Symbol.asyncIterator]();
    this.#options = options;
    this.#tally = new Tallier(options.context.announce);
    this.#hooks = hooks;
    this.#here = new FileScanner(options.context, options.maxFileSize);
    this.#worth = hooks.worthAWorker ?? WORTH_A_WORKER;
    this.#vacancies = (options.jobs ?? MAX_THREADS) - 1;
    if (hooks.workerUrl !== undefined && this.#vacancies > 0) {
      this.#crew = new Crew({ url: hooks.workerUrl, ...options }, this.#tally);
    }
  }

  async run(): Promise<Tally> {
    try {
      let reason = this.#options.stop();
      if (reason === undefined) await this.#lookAhead();
      for (; reason === undefined; reason = this.#options.stop()) {
        const entries = await this.#take();
        if (entries.length > 0) {
          await this.#hire();
          if (this.#crew?.give(entries, this.#ahead()) !== true) this.#scan(entries);
        } else if (!(await this.#waitForCrew())) break;
        this.#report();
        await new Promise(setImmediate);
      }
      if (reason !== undefined) this.#tally.addProblem(this.#notCovered(reason));
      return this.#tally.tally();
    } finally {
      // What it takes a thread to end need not be waited for.
      void this.#crew?.dismiss();
    }
  }

  /** The next files to scan; none when all have been given out. */
  async #take(): Promise<readonly FileEntry[]> {
    this.#pending.push(...(this.#crew?.takeReturned() ?? []));
    await this.#listUntil(this.#crew === undefined || this.#crew.size === 0 ? BATCH : LAST_FILES);
    const entries = this.#pending.slice(this.#next, this.#next + BATCH);
    this.#next += entries.length;
    if (this.#next > this.#pending.length / 2) {
      this.#pending = this.#pending.slice(this.#next);
      this.#next = 0;
    }
    return entries;
  }

  /** Goes on with the walk until so many files are known and not given out. */
  async #listUntil(count: number): Promise<void> {
    while (!this.#isListed && this.#pending.length - this.#next < count) {
      const step = await this.#source.next();
      if (step.done === true) this.#isListed = true;
      else this.#pending.push(...step.value);
    }
  }

  /**
   * Worker threads take as long to start as scanning a few megabytes: large trees should not have to be read first to be known, and one
   * starts while it is found out whether there is work enough for it.
   */
  async #lookAhead(): Promise<void> {
    await this.#listUntil(MANY);
    if (this.#pending.length < MANY) return;
    if (this.#crew !== undefined) {
      this.#guessedSize = meanSize(this.#pending, ASKED);
      await this.#countProcessors();
      this.#early = this.#vacancies > 0 && this.#guessedSize * MANY >= this.#worth / PROMISING ? 1 : 0;
      await this.#crew.hire(this.#early);
    }
    this.#options.context.scanner.prepare();
  }

  /** Takes on workers when it is known how large files are, and enough are known to be there. */
  async #hire(): Promise<void> {
    if (this.#crew === undefined || this.#vacancies <= 0 || this.#meanSize() === undefined) return;
    await this.#countProcessors();
    const known = await this.#knownWorth(this.#vacancies);
    const wanted = Math.min(this.#vacancies, known);
    // Everything is known by now: what was not worth while will not be later.
    this.#vacancies = this.#isListed ? 0 : this.#vacancies - wanted;
    if (wanted < this.#early) void this.#crew.dismiss();
    await this.#crew.hire(Math.max(0, wanted - this.#early));
    this.#early = 0;
  }

  /** Goes on with the walk until files are known that are worth so many workers. @returns how many they are worth */
  async #knownWorth(workers: number): Promise<number> {
    if (this.#worth === 0) return workers;
    for (;;) {
      const mean = Math.max(1, this.#meanSize() ?? 1);
      const needed = Math.ceil((this.#worth * workers) / mean);
      const known = this.#pending.length - this.#next;
      if (this.#isListed || known >= needed) return Math.floor((known * mean) / this.#worth);
      // The first ones are not like all others: in steps, each of which is asked.
      await this.#listUntil(Math.min(needed, 2 * known + BATCH));
      if (this.#guessedSize !== undefined) this.#guessedSize = meanSize(this.#pending, ASKED);
    }
  }

  /** Of the files that were read when those are enough to tell; undefined before, where none were asked. */
  #meanSize(): number | undefined {
    const { files, bytes } = this.#tally;
    return bytes < Math.min(ENOUGH_TO_KNOW, this.#worth / 2) ? this.#guessedSize : bytes / Math.max(1, files);
  }

  /** node:os is loaded by scans alone that may be worth a worker. */
  async #countProcessors(): Promise<void> {
    if (this.#options.jobs !== undefined || this.#isCounted) return;
    const { availableParallelism } = await import('node:os');
    this.#vacancies = Math.min(this.#vacancies, availableParallelism() - 1);
    this.#isCounted = true;
  }

  #scan(entries: readonly FileEntry[]): void {
    for (const entry of entries) this.#tally.add(this.#here.scan(entry));
  }

  /** @returns whether there may be something left to do */
  async #waitForCrew(): Promise<boolean> {
    if (this.#crew === undefined || this.#crew.outstanding === 0) return this.#pending.length > this.#next;
    await this.#crew.news(PATIENCE);
    return true;
  }

  #report(): void {
    this.#hooks.onProgress?.({
      unit: 'files',
      done: this.#tally.files,
      total: this.#isListed ? this.#tally.files + this.#open() : undefined,
      bytesRead: this.#tally.bytes,
    });
  }

  /**
   * Tasks that a worker may have at a time: one to do, and as many as keep it from waiting while this thread is at a file of many
   * megabytes; but few at the end, so that nobody waits for the last ones.
   */
  #ahead(): number {
    return this.#isListed && this.#pending.length - this.#next < LAST_FILES ? 2 : 8;
  }

  /** Files that are known and have not been reported. */
  #open(): number {
    return this.#pending.length - this.#next + (this.#crew?.outstanding ?? 0);
  }

  #notCovered(reason: string): Problem {
    const [done, open] = [this.#tally.files, this.#open()];
    const count = `${done} of ${done + open} files were scanned`;
    const message = this.#isListed ? count : `${count}, and none of those that had not been found yet`;
    return { kind: 'interrupted', path: '', message: `${message}: ${reason}` };
  }
}
