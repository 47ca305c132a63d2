import type { BlobKind } from '../model/scanner.ts';
import type { Span } from '../model/span.ts';
/** Bytes around a secret that are shown at most. */
export declare const SNIPPET_BEFORE = 96;
export declare const SNIPPET_BEHIND = 64;
/** Offsets into the blob. */
export interface SnippetWindow {
    readonly from: number;
    readonly to: number;
    /** Whether the line goes on outside of the window. */
    readonly isCutBefore: boolean;
    readonly isCutBehind: boolean;
}
/**
 * The part of a span's line that is shown; of a span of several lines, what stands before it and the span. `bytes` begin at
 * offset `base`, and go on further than is shown unless the blob ends.
 */
export declare function windowOf(bytes: Uint8Array, base: number, kind: BlobKind, span: Span): SnippetWindow;
