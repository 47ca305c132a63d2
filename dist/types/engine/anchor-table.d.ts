import type { Anchors, Ranges } from '../model/scanner.ts';
import { type PrefilterOptions } from './prefilter/prefilter.ts';
import { type Probe } from './probe.ts';
export interface AnchorEntry {
    /** The literal in latin1; of a run start its class and length. */
    readonly name: string;
    /** Bytes of the literal, 0 for a run start. */
    readonly length: number;
    readonly probes: readonly Probe[];
}
/** Every distinct anchor of all probes, numbered: first the literals, then the run starts. */
export declare class AnchorTable {
    #private;
    readonly entries: readonly AnchorEntry[];
    constructor(probes: readonly Probe[], options?: PrefilterOptions);
    /** See {@link Prefilter.arena}. */
    get arena(): Uint8Array | undefined;
    /** See `BlobScanner.anchorReach`. */
    get anchorReach(): number;
    find(bytes: Uint8Array, ranges?: Ranges): Anchors;
}
