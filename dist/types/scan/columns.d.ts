import type { BlobKind } from '../model/scanner.ts';
/** Counts lines and columns, from 1, while bytes go by. A byte order mark is no column: editors do not show it as one. */
export interface Columns {
    readonly line: number;
    readonly column: number;
    /** Goes over the next bytes of the text, which are `bytes` from index `from` to `to`. */
    advance(bytes: Uint8Array, from: number, to: number): void;
}
/**
 * Columns of UTF-8 in UTF-16 code units. A byte that is not part of a valid character counts as one, as it would in latin1:
 * a file that is latin1 has right columns, too.
 */
export declare class Utf8Columns implements Columns {
    #private;
    line: number;
    column: number;
    advance(bytes: Uint8Array, from: number, to: number): void;
}
/** Columns of UTF-16. Offsets in the middle of a code unit count as its start. */
export declare class Utf16Columns implements Columns {
    #private;
    line: number;
    column: number;
    constructor(kind: Exclude<BlobKind, 'plain'>);
    advance(bytes: Uint8Array, from: number, to: number): void;
}
