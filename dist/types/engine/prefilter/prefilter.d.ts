import type { LiteralAnchor, RunAnchor } from '../../model/rule.ts';
import type { LiteralColumns, RuleIndex } from '../../model/rule-index.ts';
import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';
export interface PrefilterOptions {
    /** Whether WebAssembly may be used; without it the same work is done in TypeScript, at a quarter of the speed. */
    readonly wasm: boolean;
    /** Bytes that are searched in TypeScript before it is worth while to load the kernels (about 5 ms). */
    readonly warmUp: number;
    /** Bytes of {@link Prefilter.arena}. */
    readonly arenaSize: number;
    /** Bytes of dense texts that are searched before what is faster there is made; see {@link DenseOptions}. */
    readonly beforeDense?: number;
}
export declare const DEFAULT_PREFILTER: PrefilterOptions;
/** Finds literals and run starts: all that is done with every byte of the input. Literals have their index as id, runs follow. */
export declare class Prefilter {
    #private;
    /** Bytes that an anchor takes at most: of those that begin in a range, some may lie behind it. */
    readonly lookAhead: number;
    constructor(literals: readonly LiteralAnchor[] | LiteralColumns, runs: readonly RunAnchor[], options?: PrefilterOptions, { keys, tables }?: Pick<Partial<RuleIndex>, 'keys' | 'tables'>);
    /** Bytes that lie here need not be copied; undefined without the kernels. */
    get arena(): Uint8Array | undefined;
    /** For bytes that are gathered from elsewhere; what is searched outside of the kernels' memory is copied there, too. */
    get staging(): Uint8Array | undefined;
    /** Loads the kernels, where much is to be searched, so that nothing is searched without them. */
    prepare(): void;
    /** Adds what begins in the range. */
    find(bytes: Uint8Array, range: Span, into: AnchorList): void;
}
