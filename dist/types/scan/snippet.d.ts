import type { Snippet } from '../model/finding.ts';
import type { BlobKind } from '../model/scanner.ts';
import type { Secret } from '../model/secret.ts';
import type { Span } from '../model/span.ts';
import type { KnownValues } from './known-values.ts';
import { SNIPPET_BEFORE, SNIPPET_BEHIND } from './snippet-window.ts';
export { SNIPPET_BEFORE, SNIPPET_BEHIND };
/** A span of the blob that must not be shown, with what to show instead. */
export interface Hidden extends Span {
    readonly secret: Secret;
}
/**
 * The line of a secret with everything secret in it masked: every hidden span, every part of a known value in whatever form,
 * every run that looks like an encoded value, and what is left of a run that a mask or the window cuts.
 *
 * `bytes` begin at the blob's offset `base` and hold the span and what is there of twice {@link SNIPPET_BEFORE} and
 * {@link SNIPPET_BEHIND} bytes around it. `hidden` is sorted and disjoint.
 */
export declare function snippetOf(bytes: Uint8Array, base: number, kind: BlobKind, span: Span, hidden: readonly Hidden[], known: KnownValues): Snippet;
