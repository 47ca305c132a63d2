import type { DenseTables } from './dense-tables.ts';
import type { KernelTables } from './kernel-tables.ts';

const WORD = 4;

/** See `packTables`; apart from what makes them, which a scan by the built-in rules never loads. */
export function openTables(packed: Uint8Array): KernelTables {
  const number = reader(packed);
  return { most: number(0), masks: number(1), bytes: packed.subarray(2 * WORD) };
}

/** See `packDenseTables`. */
export function openDenseTables(packed: Uint8Array): DenseTables {
  const number = reader(packed);
  return {
    cards: number(0),
    reaches: number(1),
    accepting: number(2),
    most: number(3),
    masks: number(4),
    reach: number(5),
    bytes: packed.subarray(6 * WORD),
  };
}

/** Of the numbers that it begins with. */
function reader(packed: Uint8Array): (index: number) => number {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  return (index) => view.getUint32(index * WORD, true);
}
