import type { Match, Related } from '../model/match.ts';
import type { Outcome } from '../model/outcome.ts';
import type { BlobKind, BlobScanner } from '../model/scanner.ts';
import { type ByteSource } from './byte-source.ts';
/** Blobs are scanned in pieces of this many bytes, so that memory stays bounded, and most of it in the processor's cache. */
export declare const PIECE: number;
export interface BlockOptions {
    /** Bytes; results do not depend on it. */
    readonly pieceSize: number;
    /** Bytes; for tests. */
    readonly blockSize?: number;
    /** Whether blobs without a match may be passed over, rejections and all. */
    readonly onlyMatches?: boolean;
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
export declare function eachBlock(scanner: BlobScanner, source: ByteSource, kind: BlobKind, { pieceSize, blockSize, onlyMatches }: BlockOptions, visit: (block: RelatedBlock) => void): void;
/** The matches of a blob all of whose outcomes are at hand: what {@link eachBlock} gives. */
export declare function relateBlob(scanner: BlobScanner, outcomes: readonly Outcome[], size: number, blockSize?: number): Match[];
export interface Piece {
    readonly outcomes: readonly Outcome[];
    /** All outcomes that are anchored before this offset have been given. */
    readonly end: number;
}
/**
 * The outcomes of a blob. Each piece is read with as many bytes on both sides as any rule may look at, and only what is
 * anchored in the piece itself counts: the results are those of the whole.
 */
export declare function eachPiece(scanner: BlobScanner, source: ByteSource, kind: BlobKind, pieceSize: number, visit: (piece: Piece) => void): void;
