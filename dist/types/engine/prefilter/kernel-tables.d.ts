import type { LiteralAnchor } from '../../model/rule.ts';
/** What the kernel has of the literals in its memory, and what it has to be told of that. */
export interface KernelTables {
    readonly bytes: Uint8Array;
    /** Literals that are looked at, at most, at one place. */
    readonly most: number;
    /** Bytes of all literals together: so far behind them lie those that say which of their bits matter. */
    readonly masks: number;
}
/** To make them takes as long as searching a hundred megabytes, of which V8 spends most on optimising this; see {@link packTables}. */
export declare function makeTables(literals: readonly LiteralAnchor[]): KernelTables;
/** As the build stores them for the literals of the built-in rules: two numbers, and the bytes. */
export declare function packTables({ bytes, most, masks }: KernelTables): Uint8Array;
