import type { LiteralAnchor } from '../../model/rule.ts';
import type { LiteralKeys } from '../../model/rule-index.ts';
import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';
import type { LiteralSet } from './literal-set.ts';
import type { LittleText } from './little-text.ts';
export interface BeginningsOptions {
    /** Whether there is WebAssembly, and it may be used. */
    readonly wasm: boolean;
    readonly untilKernel?: number;
}
/**
 * Finds literals by the classes of their first three to six bytes, three looks at tables of bits for each byte of the input. It takes a twentieth
 * of the time of the automaton to make, which pays for inputs of less than a megabyte; hostile ones are slower by the number and the
 * length of the literals that begin alike.
 */
export declare class Beginnings {
    #private;
    constructor(set: LiteralSet, keys: LiteralKeys, { wasm, untilKernel }: BeginningsOptions);
    /** Adds each literal that begins in the range, under its index. @param text of the range */
    find(bytes: Uint8Array, text: LittleText, range: Span, into: AnchorList): void;
}
/** Done by the build for the literals of the rules that are built in. */
export declare function keysOf(literals: readonly LiteralAnchor[]): LiteralKeys;
