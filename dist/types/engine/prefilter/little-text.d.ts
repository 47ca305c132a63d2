import type { Span } from '../../model/span.ts';
/** A range of an input that is small, with the byte before it and some behind, in latin1: in texts V8 searches by itself. */
export declare class LittleText {
    #private;
    /** Of the first byte in the input. */
    readonly offset: number;
    readonly text: string;
    /** @param behind bytes behind the range that what begins in it may take */
    constructor(bytes: Uint8Array, range: Span, behind: number);
    /** In small letters, those that ASCII lacks, too. */
    get folded(): string;
}
