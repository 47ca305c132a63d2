import { type BlobKind } from '../model/scanner.ts';
/**
 * UTF-16 by its byte order mark, or by what text without one looks like: one half of nearly every pair is zero, the other
 * never. Languages whose letters all lie above U+00FF cannot be told from binary data without a mark.
 */
export declare function detectKind(head: Uint8Array): BlobKind;
