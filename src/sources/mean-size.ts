import { lstatSync } from 'node:fs';
import type { FileEntry } from './listing.ts';

/** Bytes of a file on average, going by so many of them, spread evenly. What cannot be asked has none. */
export function meanSize(entries: readonly FileEntry[], asked: number): number {
  const step = Math.max(1, Math.floor(entries.length / asked));
  const sizes = entries.filter((_, index) => index % step === 0).map(sizeOf);
  return sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
}

function sizeOf({ absolute }: FileEntry): number {
  try {
    return lstatSync(absolute).size;
  } catch {
    // That it cannot be read is told where it is to be read.
    return 0;
  }
}
