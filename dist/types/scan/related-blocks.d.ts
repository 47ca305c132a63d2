import type { Related } from '../model/match.ts';
import type { Outcome } from '../model/outcome.ts';
import type { BlobKind, BlobScanner } from '../model/scanner.ts';
import type { ByteSource } from './byte-source.ts';
/** Blobs are scanned in pieces of this many bytes, so that memory stays bounded, and most of it in the processor's cache. */
export declare const PIECE: number;
export interface BlockOptions {
    /** Bytes; results do not depend on it. */
    readonly pieceSize: number;
    /** Bytes; for tests. */
    readonly blockSize?: number;
}
/** What the outcomes of one block of a blob amount to, in the light of those on both sides. */
export interface RelatedBlock {
    /** Matches and rejections that begin in the block. */
    readonly own: Related;
    /** Those on both sides too. */
    readonly near: Related;
}
/**
 * Scans a blob of any size, block by block. Where a block begins is a matter of the blob's offsets alone, so that results
 * depend neither on the size of pieces nor on how much memory there is.
 */
export declare function relatedBlocks(scanner: BlobScanner, source: ByteSource, kind: BlobKind, { pieceSize, blockSize }: BlockOptions): Generator<RelatedBlock>;
/** All outcomes of a blob, in the order of their pieces; for tests and measurements. */
export declare const outcomesOf: (scanner: BlobScanner, source: ByteSource, kind: BlobKind, pieceSize: number) => Outcome[];
