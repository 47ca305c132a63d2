import type { DenseTables } from './dense-tables.ts';
import type { KernelTables } from './kernel-tables.ts';
/** See `packTables`; apart from what makes them, which a scan by the built-in rules never loads. */
export declare function openTables(packed: Uint8Array): KernelTables;
/** See `packDenseTables`. */
export declare function openDenseTables(packed: Uint8Array): DenseTables;
