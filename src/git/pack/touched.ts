import type { Ranges } from '../../model/scanner.ts';
import type { Copies } from './delta.ts';

/** Ranges that are made anew for each object, in one array that grows. */
export class TouchedRanges implements Ranges {
  count = 0;
  bounds = new Int32Array(512);

  /**
   * Where an anchor of an object may begin whose bytes do not all stand in one copied stretch: at what is new, and before and
   * behind every seam. An anchor takes `reach` bytes from its first one on, and the byte before it says whether it is one.
   */
  compute({ fields, count, baseSize, size }: Copies, reach: number): void {
    this.count = 0;
    let end = 0;
    let isSeam = true;
    for (let i = 0; i < count; i++) {
      const from = fields[i * 3] as number;
      const to = fields[i * 3 + 1] as number;
      const length = fields[i * 3 + 2] as number;
      // Where both begin, there is nothing before the copy that could be another.
      if (!(i === 0 && from === 0 && to === 0)) this.#add(Math.max(0, end - reach + 1), to + 1);
      end = to + length;
      isSeam = !(end === size && from + length === baseSize);
    }
    if (isSeam) this.#add(Math.max(0, end - reach + 1), size);
  }

  start(range: number): number {
    return this.bounds[range * 2] as number;
  }

  end(range: number): number {
    return this.bounds[range * 2 + 1] as number;
  }

  #add(start: number, end: number): void {
    const { bounds, count } = this;
    if (start >= end) return;
    if (count > 0 && start <= (bounds[count * 2 - 1] as number)) {
      bounds[count * 2 - 1] = Math.max(end, bounds[count * 2 - 1] as number);
      return;
    }
    if (count * 2 === bounds.length) {
      this.bounds = new Int32Array(bounds.length * 2);
      this.bounds.set(bounds);
    }
    this.bounds[count * 2] = start;
    this.bounds[count * 2 + 1] = end;
    this.count++;
  }
}
