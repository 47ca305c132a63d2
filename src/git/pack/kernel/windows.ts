import type { Anchors } from '../../../model/scanner.ts';
import type { Copies } from '../delta.ts';
import type { WindowsKernel } from './instance.ts';

const WORD = 4;
const RANGE = 3;
/** Bytes that are gathered at a time, few enough for the second cache; and the words that say where they belong. */
const GATHERED_SIZE = 64 * 1024;
const RANGES_SIZE = 64 * 1024;
/** Bytes of this in the kernels' memory. */
export const WINDOWS_SIZE = RANGES_SIZE + GATHERED_SIZE;
/** Anchors of more bytes are rare, and ranges have to leave room for one. */
const MAX_REACH = 16 * 1024;

/**
 * What deltas touch, gathered to be searched as one text: the ranges of `TouchedRanges`, made and copied by the kernel next to
 * the objects. In TypeScript this took longer than to search them.
 */
export class KernelWindows {
  readonly #kernel: WindowsKernel;
  readonly #address: number;
  #ranges: Int32Array;
  #buffer: ArrayBuffer;
  #count = 0;
  #size = 0;

  /** @param address of {@link WINDOWS_SIZE} bytes */
  constructor(kernel: WindowsKernel, address: number, buffer: ArrayBuffer) {
    this.#kernel = kernel;
    this.#address = address;
    this.#buffer = buffer;
    this.#ranges = new Int32Array(buffer, address, RANGES_SIZE / WORD);
  }

  /** After the memory has grown. */
  moveTo(buffer: ArrayBuffer): void {
    this.#buffer = buffer;
    this.#ranges = new Int32Array(buffer, this.#address, RANGES_SIZE / WORD);
  }

  /** @param bytes of the object, in the kernel's memory @returns whether it can be done */
  begin({ fields, count, baseSize, size }: Copies, bytes: Uint8Array, reach: number): boolean {
    if (reach > MAX_REACH) return false;
    this.#kernel.begin(fields.byteOffset, count, bytes.byteOffset, baseSize, size, reach);
    this.#size = size;
    return true;
  }

  /** Gathers what there is room for. @returns undefined when there is no more */
  next(): Uint8Array | undefined {
    const ranges = this.#address;
    const bytes = ranges + RANGES_SIZE;
    this.#count = this.#kernel.gather(ranges, bytes, bytes, bytes + GATHERED_SIZE);
    if (this.#count === 0) return undefined;
    return new Uint8Array(this.#buffer, bytes, this.#kernel.gathered());
  }

  /**
   * Gives those anchors of the gathered bytes that are the object's and begin in a range, in its offsets.
   *
   * @param lengthOf bytes of a literal: only the object's end could cut one in two
   */
  forEach(
    { count, positions, ids }: Anchors,
    lengthOf: (id: number) => number,
    use: (position: number, id: number) => void,
  ): void {
    const ranges = this.#ranges;
    let range = 0;
    for (let i = 0; i < count; i++) {
      const at = positions[i] as number;
      while (range < this.#count * RANGE && at >= (ranges[range + 1] as number)) range += RANGE;
      if (range === this.#count * RANGE) return;
      if (at < (ranges[range] as number)) continue;
      const position = at + (ranges[range + 2] as number);
      const id = ids[i] as number;
      if (position + lengthOf(id) <= this.#size) use(position, id);
    }
  }
}
