import type { Region } from '../model/region.ts';
import type { BlobKind } from '../model/scanner.ts';
import type { Span } from '../model/span.ts';
/**
 * Turns byte offsets into lines and columns, of a blob that is given piece by piece. Lines end with `\n` (SARIF 2.1.0, 3.14.25,
 * has `\r\n` and `\n`, and both end with it); columns are UTF-16 code units.
 */
export declare class Locator {
    #private;
    constructor(spans: readonly Span[], kind?: BlobKind);
    /** The next bytes of the blob, as many as are at hand. */
    push(bytes: Uint8Array): void;
    /** Regions in the order of the spans. Call it when all bytes up to the last span's end were pushed. */
    regions(): Region[];
}
/** The places of spans in a blob that is at hand as a whole. Takes time linear in the blob. */
export declare function locate(bytes: Uint8Array, spans: readonly Span[], kind?: BlobKind): Region[];
