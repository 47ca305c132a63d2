import { Damage } from './damage.ts';
import { applyDelta, Copies } from './delta.ts';
import { type KernelWithMemory, loadPackKernel } from './kernel/instance.ts';
import { KernelWindows, WINDOWS_SIZE } from './kernel/windows.ts';
import { CACHE_SIZE, PackCache } from './pack-cache.ts';

/** Bytes that the objects of a chain may take. */
export const DEFAULT_MEMORY = 192 * 1024 * 1024;

/** Bytes at first. */
const SMALL = 16 * 1024 * 1024;
/** In front of the objects, room for the copies of a delta; with more than 87,000 it is applied without the kernel. */
const COPIES = 1024 * 1024;
/** Behind them, what the kernel that inflates needs, at the same place as in kernel/assembly/codes.ts, and what it is given that lies in no block. */
const INPUT = COPIES + 32 * 1024;
/** Longer input, of which there is little, is inflated by zlib alone (bytes). */
const MAX_INPUT = 256 * 1024;
/** And what it may read behind it. */
const BEHIND_INPUT = 64;
/** And what deltas touch. */
const WINDOWS = INPUT + MAX_INPUT + BEHIND_INPUT;
/** Behind that, a delta that is to be applied, and what is read and written behind it. */
const DELTA = WINDOWS + WINDOWS_SIZE;
const MAX_DELTA = 256 * 1024;
/** Behind that, what of packs is kept. Pages that are never written take no memory. */
const PACKS = DELTA + MAX_DELTA + BEHIND_INPUT;
const FRONT = PACKS + CACHE_SIZE;
const PAGE = 64 * 1024;
/** What the kernels read behind objects and deltas, and write behind them: they take up to 32 bytes at a time. */
const SLACK = 32;

export interface MemoryOptions {
  /** Bytes. */
  readonly maxSize?: number;
  /** Whether WebAssembly may be used; without it the same work is done in TypeScript, in three times the time. */
  readonly wasm?: boolean;
  /** Bytes in front of the objects that another kernel works with: see {@link RebuildMemory.shared}. */
  readonly room?: number;
}

/** What another kernel works with. */
export interface SharedMemory {
  readonly memory: WebAssembly.Memory;
  /** Where its room begins, at a multiple of sixteen. */
  readonly at: number;
}

/** The memory in which objects are made of their bases: all of a chain lie in it, and the delta at hand. */
export class RebuildMemory {
  /** All of it; another one after each `reserve`. */
  bytes: Buffer;
  /** Where the first object is to lie. */
  readonly start: number;
  /** Where deltas of up to {@link deltaRoom} bytes may lie. */
  readonly delta: number;
  readonly deltaRoom: number;
  /** Bytes to be left free behind what is to be made by `apply`. */
  readonly gap = SLACK;
  /** What of packs is kept, from {@link packsStart} on in {@link packs}. */
  readonly cache = new PackCache();
  readonly packsStart: number;
  /** Where input of up to {@link inputRoom} bytes may be put together, in {@link packs}. */
  readonly input: number;
  readonly inputRoom: number;
  readonly #maxSize: number;
  readonly #wasm: KernelWithMemory | undefined;
  readonly #plainCopies = new Copies();
  readonly #kernelCopies = new Copies();
  /** Without the kernels, a buffer of its own. */
  #plainPacks: Buffer | undefined;
  /** Of the object that was made last. */
  #base = 0;
  #target = 0;

  constructor({
    maxSize = DEFAULT_MEMORY,
    wasm = typeof WebAssembly === 'object',
    room = 0,
  }: MemoryOptions = {}) {
    this.#maxSize = maxSize;
    const front = FRONT + room;
    const maximum = Math.ceil((front + maxSize + SLACK) / PAGE);
    this.#wasm = wasm
      ? loadPackKernel(Math.min(maximum, Math.ceil((front + SMALL) / PAGE)), maximum)
      : undefined;
    const isPlain = this.#wasm === undefined;
    this.start = isPlain ? 0 : front;
    this.delta = isPlain ? 0 : DELTA;
    this.deltaRoom = isPlain ? -1 : MAX_DELTA;
    this.packsStart = isPlain ? MAX_INPUT : PACKS;
    this.input = isPlain ? 0 : INPUT;
    this.inputRoom = MAX_INPUT;
    this.bytes =
      this.#wasm === undefined
        ? Buffer.allocUnsafeSlow(Math.min(SMALL, maxSize + SLACK))
        : this.#view(this.#wasm.memory);
    if (this.#wasm !== undefined)
      this.#kernelCopies.windows = new KernelWindows(this.#wasm.kernel, WINDOWS, this.#wasm.memory.buffer);
  }

  /** Where parts of packs lie; another one after each `reserve`. */
  get packs(): Buffer {
    if (this.#wasm !== undefined) return this.bytes;
    return (this.#plainPacks ??= Buffer.allocUnsafeSlow(MAX_INPUT + CACHE_SIZE));
  }

  /** Whether copies lie where the kernels note them. */
  isOfKernel(copies: Copies): boolean {
    return copies === this.#kernelCopies;
  }

  /** Undefined without WebAssembly. */
  get shared(): SharedMemory | undefined {
    return this.#wasm === undefined ? undefined : { memory: this.#wasm.memory, at: FRONT };
  }

  /** Makes sure that there are bytes up to `end`, and some behind. What is there is kept. @throws Damage */
  reserve(end: number): void {
    const wanted = end + SLACK;
    if (wanted <= this.bytes.length) return;
    const most = this.start + this.#maxSize + SLACK;
    if (wanted > most) throw new Damage('a family that takes too much memory');
    const length = Math.min(most, wanted * 2);
    if (this.#wasm !== undefined) this.#grow(this.#wasm.memory, length);
    else {
      const larger = Buffer.allocUnsafeSlow(length);
      this.bytes.copy(larger);
      this.bytes = larger;
    }
  }

  /**
   * Inflates what is no longer than most entries are, without a call out of WebAssembly: half the time of zlib by its handle.
   *
   * @param at where `size` bytes and {@link gap} more have been reserved
   * @returns whether this was done; where it was not, zlib may still do it, and look at the checksum, which is left to the pack's own hash here
   */
  inflate(input: Buffer, start: number, end: number, at: number, size: number): boolean {
    const length = end - start;
    if (this.#wasm === undefined || length > MAX_INPUT) return false;
    if (input === this.bytes) return this.#wasm.kernel.inflate(start, length, at, size) === INFLATED;
    input.copy(this.bytes, INPUT, start, end);
    return this.#wasm.kernel.inflate(INPUT, length, at, size) === INFLATED;
  }

  /**
   * Makes an object: see {@link applyDelta}. What it returns is valid until the next call.
   *
   * @param isHollow whether bytes may be left out until {@link Copies.complete}
   * @throws Damage
   */
  apply(
    next: number,
    end: number,
    base: number,
    baseSize: number,
    target: number,
    size: number,
    isHollow = false,
  ): Copies {
    if (this.#wasm !== undefined) {
      const { kernel } = this.#wasm;
      const count = kernel.apply(next, end, base, baseSize, target, size, 0, COPIES, Number(isHollow));
      if (count === DAMAGED) throw new Damage('a delta that is not one');
      if (count >= 0) {
        const copies = this.#kernelCopies;
        copies.reset(baseSize, size);
        copies.count = count;
        if (isHollow) {
          this.#base = base;
          this.#target = target;
          copies.left = this.#fill;
        }
        return copies;
      }
    }
    this.#plainCopies.reset(baseSize, size);
    applyDelta(this.bytes, next, end, base, target, this.#plainCopies);
    return this.#plainCopies;
  }

  readonly #fill = (): void => {
    this.#wasm?.kernel.fill(0, this.#kernelCopies.count, this.#base, this.#target);
  };

  #grow(memory: WebAssembly.Memory, length: number): void {
    try {
      memory.grow(Math.ceil((length - memory.buffer.byteLength) / PAGE));
    } catch {
      throw new Damage('a family that takes more memory than there is');
    }
    this.bytes = this.#view(memory);
  }

  #view({ buffer }: WebAssembly.Memory): Buffer {
    this.#kernelCopies.windows?.moveTo(buffer);
    this.#kernelCopies.fields = new Int32Array(buffer, 0, COPIES / 4);
    return Buffer.from(buffer);
  }
}

/** What the kernels return: see assembly/delta.ts and assembly/inflate.ts. */
const DAMAGED = -1;
const INFLATED = 1;
