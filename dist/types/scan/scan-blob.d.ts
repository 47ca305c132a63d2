import type { Outcome } from '../model/outcome.ts';
import type { CompiledRule } from '../model/rule.ts';
import type { BlobKind, BlobScanner } from '../model/scanner.ts';
import type { BlobReport } from './blob-report.ts';
import type { ByteSource } from './byte-source.ts';
import { type PathRule } from './match-paths.ts';
/** Larger blobs are scanned in pieces of this many bytes, so that memory stays bounded. */
export declare const PIECE: number;
export interface BlobScanContext {
    readonly scanner: BlobScanner;
    readonly rules: readonly CompiledRule[];
    readonly pathRules: readonly PathRule[];
    readonly explain: boolean;
    /** Bytes; see {@link PIECE}. Results do not depend on it. */
    readonly pieceSize: number;
}
/** Scans one blob: outcomes, matches, and their places. */
export declare function scanBlob(context: BlobScanContext, source: ByteSource, provenance: {
    readonly kind: 'file' | 'stdin';
    readonly path: string;
}): BlobReport;
/**
 * The outcomes of a blob of any size. Each piece is read with as many bytes on both sides as any rule may look at, and
 * only what is anchored in the piece itself counts: the results are those of the whole.
 */
export declare function outcomesOf({ scanner, pieceSize }: BlobScanContext, source: ByteSource, kind: BlobKind): Outcome[];
