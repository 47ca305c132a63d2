import type { Span } from '../../../model/span.ts';
import { BITS_SIZE, type KeyBits, SLOT_BITS, type Tell } from '../key-bits.ts';
import { type BeginningsKernel, loadBeginnings } from './instance.ts';

/** Addresses; the same as in assembly/beginnings.ts. */
const BITS = 4096;
const TABLES = 3;
const INPUT = BITS + TABLES * BITS_SIZE;
/** Bytes that are searched at a time: with a table's number and a slot, a place in them takes 32 bits. */
const PIECE = 4 * 1024;
const PIECE_BITS = 12;
const OUTPUT = INPUT + PIECE + 64;
const PAGES = 3;
const SLOT_MASK = (1 << SLOT_BITS) - 1;
/** Of a place, the bytes behind its first one that its key is made of. */
const BEHIND = 5;

/** Finds places whose first bytes have one of some keys: see `Beginnings`. */
export class KernelBeginnings {
  readonly #kernel: BeginningsKernel;
  readonly #input: Uint8Array;
  readonly #output: Uint32Array;

  private constructor(kernel: BeginningsKernel, memory: ArrayBuffer) {
    this.#kernel = kernel;
    this.#input = new Uint8Array(memory, INPUT, PIECE + BEHIND);
    this.#output = new Uint32Array(memory, OUTPUT, TABLES * PIECE);
  }

  /** @returns undefined where there is no WebAssembly */
  static load(bits: KeyBits): KernelBeginnings | undefined {
    const memory = new WebAssembly.Memory({ initial: PAGES, maximum: PAGES });
    const kernel = loadBeginnings(memory);
    if (kernel === undefined) return undefined;
    new Uint8Array(memory.buffer, BITS, bits.bytes.length).set(bits.bytes);
    return new KernelBeginnings(kernel, memory.buffer);
  }

  /** Tells of each such place in the range, which ends in the bytes. */
  find(bytes: Uint8Array, { start, end }: Span, tell: Tell): void {
    for (let from = start; from < end; from += PIECE) {
      const length = Math.min(PIECE, end - from);
      const piece = bytes.subarray(from, from + length + BEHIND);
      this.#input.set(piece);
      this.#input.fill(0, piece.length, length + BEHIND);
      const count = this.#kernel.search(length);
      for (let i = 0; i < count; i++) {
        const record = this.#output[i] as number;
        tell(
          record >>> (PIECE_BITS + SLOT_BITS),
          (record >>> PIECE_BITS) & SLOT_MASK,
          from + (record & (PIECE - 1)),
        );
      }
    }
  }
}
