import type { LiteralAnchor } from '../../model/rule.ts';
/** What the kernel for dense texts has in its memory, and what it has to be told of that: see kernel/assembly/dense.ts. */
export interface DenseTables {
    readonly bytes: Uint8Array;
    /** Addresses of what there is of each accepting state, and of each literal. */
    readonly cards: number;
    readonly reaches: number;
    /** The first state that accepts. */
    readonly accepting: number;
    /** Cards of a state at most. */
    readonly most: number;
    readonly masks: number;
    /** How many bytes behind its first one a literal is found by the other kernel at most. */
    readonly reach: number;
}
/** As the build stores them for the literals of the built-in rules: six numbers, and the bytes. */
export declare function packDenseTables(tables: DenseTables): Uint8Array;
/**
 * Makes them.
 * @param others what the other kernel has of the same literals
 * @returns undefined where the literals are too many for that kernel
 */
export declare function makeDenseTables(literals: readonly LiteralAnchor[], others: Uint8Array): DenseTables | undefined;
