import type { KernelTables } from './kernel-tables.ts';

/** See `packTables`; apart from what makes them, which a scan by the built-in rules never loads. */
export function openTables(packed: Uint8Array): KernelTables {
  const view = new DataView(packed.buffer, packed.byteOffset, HEADER);
  return { most: view.getUint32(0, true), masks: view.getUint32(4, true), bytes: packed.subarray(HEADER) };
}

const HEADER = 8;
