import type { Families } from '../git/pack/forest.ts';
import type { Pack } from '../git/pack/pack.ts';
import type { Tools } from '../git/pack/tools.ts';
import type { Match } from '../model/match.ts';
import type { BlobScanner } from '../model/scanner.ts';
/** What some blobs of a pack hold, by entry, in the order in which they were come to. */
export interface FoundBlobs {
    objects: number;
    bytes: number;
    readonly tooLarge: number[];
    /** Those that could not be read. */
    readonly failed: number[];
    readonly matches: (readonly [entry: number, matches: readonly Match[]])[];
}
export declare const nothingFound: () => FoundBlobs;
export interface FamilyScanOptions {
    readonly scanner: BlobScanner;
    /** Bytes; larger objects are told of and not scanned. */
    readonly maxSize: number;
    readonly tools: Tools;
}
/** Scans blobs of packs, family by family. */
export declare class FamilyScan {
    #private;
    constructor(packs: readonly Pack[], families: readonly Families[], options: FamilyScanOptions);
    /** @param found is added to */
    scan(pack: number, root: number, found: FoundBlobs, isStopped: () => boolean): void;
}
