import type { BlobKind } from '../../model/scanner.ts';
/** UTF-8 bytes of a UTF-16 text, and the way back to its offsets. */
export interface Transcoded {
    readonly bytes: Buffer;
    /** Byte offset in the UTF-16 text of the character that holds this byte of `bytes`; its end for the end. */
    sourceOffset(offset: number): number;
}
export declare function transcode(source: Uint8Array, kind: Exclude<BlobKind, 'plain'>): Transcoded;
