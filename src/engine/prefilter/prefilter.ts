import type { LiteralAnchor, RunAnchor } from '../../model/rule.ts';
import { MAX_RUN } from '../../model/rule.ts';
import type { LiteralColumns, LiteralKeys, RuleIndex, StoredTables } from '../../model/rule-index.ts';
import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';
import { loadLiterals, loadRuns } from './kernel/instance.ts';
import { KernelLiterals, outputSizeOf } from './kernel/literals.ts';
import { KernelMemory } from './kernel/memory.ts';
import { isForKernel, KernelRuns, type RunEntry } from './kernel/runs.ts';
import { LiteralSet } from './literal-set.ts';
import { makeTables } from './kernel-tables.ts';
import { openTables } from './stored-tables.ts';
import { findLiterals } from './literals.ts';
import { Beginnings, keysOf } from './beginnings.ts';
import { LittleRuns } from './little-runs.ts';
import { LittleText } from './little-text.ts';
import { RunFinder } from './runs.ts';

export interface PrefilterOptions {
  /** Whether WebAssembly may be used; without it the same work is done in TypeScript, at a quarter of the speed. */
  readonly wasm: boolean;
  /** Bytes that are searched in TypeScript before it is worth while to load the kernels (about 5 ms). */
  readonly warmUp: number;
  /** Bytes of {@link Prefilter.arena}. */
  readonly arenaSize: number;
  /** Bytes of dense texts that are searched before what is faster there is made; see {@link DenseOptions}. */
  readonly beforeDense?: number;
}

export const DEFAULT_PREFILTER: PrefilterOptions = {
  wasm: typeof WebAssembly === 'object',
  warmUp: 256 * 1024,
  arenaSize: 1280 * 1024,
};

/** The WebAssembly side, once it is loaded. */
interface Kernels {
  readonly literals: KernelLiterals;
  readonly runs: KernelRuns;
}

/** Finds literals and run starts: all that is done with every byte of the input. Literals have their index as id, runs follow. */
export class Prefilter {
  readonly #set: LiteralSet;
  readonly #runs: readonly RunEntry[];
  readonly #options: PrefilterOptions;
  readonly #keys: LiteralKeys | undefined;
  readonly #stored: StoredTables | undefined;
  /** Made with the kernels: to reserve it takes as long as scanning a few files. */
  #memory: KernelMemory | undefined;
  /** Bytes that an anchor takes at most: of those that begin in a range, some may lie behind it. */
  readonly lookAhead: number;
  /** Undefined before they are loaded; `none` where they cannot or must not be. */
  #kernels: Kernels | 'none' | undefined;
  /** For what is searched before. */
  #beginnings: Beginnings | undefined;
  #littleRuns: LittleRuns | undefined;
  #untilKernels: number;

  constructor(
    literals: readonly LiteralAnchor[] | LiteralColumns,
    runs: readonly RunAnchor[],
    options: PrefilterOptions = DEFAULT_PREFILTER,
    { keys, tables }: Pick<Partial<RuleIndex>, 'keys' | 'tables'> = {},
  ) {
    this.#keys = keys;
    this.#stored = tables;
    this.#set = new LiteralSet(literals);
    this.#runs = runs.map((anchor, index) => ({
      anchor,
      finder: new RunFinder(anchor, this.#set.size + index),
    }));
    this.lookAhead = Math.max(this.#set.maxLength, MAX_RUN, ...runs.map(({ min }) => min));
    this.#options = options;
    this.#untilKernels = options.warmUp;
    if (!options.wasm) this.#kernels = 'none';
    else if (options.warmUp <= 0) this.#load();
  }

  /** Bytes that lie here need not be copied; undefined without the kernels. */
  get arena(): Uint8Array | undefined {
    return this.#memory?.arena;
  }

  /** For bytes that are gathered from elsewhere; what is searched outside of the kernels' memory is copied there, too. */
  get staging(): Uint8Array | undefined {
    return this.#memory?.staging;
  }

  /** Loads the kernels, where much is to be searched, so that nothing is searched without them. */
  prepare(): void {
    if (this.#kernels === undefined) this.#load();
  }

  /** Adds what begins in the range. */
  find(bytes: Uint8Array, range: Span, into: AnchorList): void {
    if (this.#kernels === undefined && this.#untilKernels <= 0) this.#load();
    this.#untilKernels -= range.end - range.start;
    const memory = this.#memory;
    if (this.#kernels === 'none') this.#findPlain(bytes, range, into);
    else if (this.#kernels === undefined || memory === undefined) this.#findLittle(bytes, range, into);
    else if (memory.holds(bytes)) this.#findByKernel(this.#kernels, bytes, range, into);
    else this.#findCopied(this.#kernels, memory, bytes, range, into);
  }

  #load(): void {
    this.#beginnings = undefined;
    this.#kernels = 'none';
    const { arenaSize, beforeDense } = this.#options;
    const { maxLength, literals: wanted } = this.#set;
    const stored = this.#stored?.literals();
    const tables = stored === undefined ? makeTables(wanted) : openTables(stored);
    const memory = new KernelMemory(tables.bytes, arenaSize, outputSizeOf(tables), maxLength);
    const literals = loadLiterals(memory.memory);
    const runs = loadRuns(memory.memory);
    // Machines without SIMD have neither.
    if (literals === undefined || runs === undefined) return;
    this.#memory = memory;
    const entries = this.#runs.filter(({ anchor }) => isForKernel(anchor));
    this.#kernels = {
      literals: new KernelLiterals(literals, memory, wanted, tables, {
        beforeDense,
        stored: this.#stored?.dense,
      }),
      runs: new KernelRuns(runs, memory, entries),
    };
  }

  #findLittle(bytes: Uint8Array, range: Span, into: AnchorList): void {
    this.#beginnings ??= new Beginnings(this.#set, this.#keys ?? keysOf(this.#set.literals), this.#options);
    this.#littleRuns ??= new LittleRuns(this.#runs);
    const text = new LittleText(bytes, range, this.lookAhead);
    this.#beginnings.find(bytes, text, range, into);
    this.#littleRuns.find(bytes, text, range, into);
  }

  #findPlain(bytes: Uint8Array, range: Span, into: AnchorList): void {
    findLiterals(this.#set, bytes, range, into);
    for (const { finder } of this.#runs) finder.find(bytes, range, into);
  }

  #findByKernel({ literals, runs }: Kernels, bytes: Uint8Array, range: Span, into: AnchorList): void {
    literals.find(bytes, range, into);
    runs.find(bytes, range, into);
    for (const { anchor, finder } of this.#runs) if (!isForKernel(anchor)) finder.find(bytes, range, into);
  }

  /** Piece by piece by way of the kernel's memory, each with the byte before it and those that its anchors may take behind. */
  #findCopied(
    kernels: Kernels,
    memory: KernelMemory,
    bytes: Uint8Array,
    range: Span,
    into: AnchorList,
  ): void {
    const step = memory.staging.length - this.lookAhead - 1;
    for (let start = range.start; start < range.end; start += step) {
      const end = Math.min(range.end, start + step);
      const from = Math.max(0, start - 1);
      // A view of all of them is not made again: what a delta touches has few bytes, and there is much of it.
      const isAll = from === 0 && end + this.lookAhead >= bytes.length;
      const piece = isAll ? bytes : bytes.subarray(from, end + this.lookAhead);
      memory.staging.set(piece);
      const staged = memory.staging.subarray(0, piece.length);
      into.base = from;
      this.#findByKernel(kernels, staged, { start: start - from, end: end - from }, into);
    }
    into.base = 0;
  }
}
