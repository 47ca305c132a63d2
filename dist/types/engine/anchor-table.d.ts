import type { Anchors, Ranges } from '../model/scanner.ts';
import type { RuleIndex } from '../model/rule-index.ts';
import { type PrefilterOptions } from './prefilter/prefilter.ts';
import type { Probe } from './probe.ts';
/** One anchor, and what is tried there. */
export interface AnchorEntry {
    /** Bytes of the literal, 0 for a run start. */
    readonly length: number;
    readonly probes: readonly Probe[];
}
/** All the probes of a rule by its index, in their order. */
export type ProbesOf = (rule: number) => readonly Probe[];
/** Every distinct anchor of all probes, numbered: first the literals, then the run starts. */
export declare class AnchorTable {
    #private;
    constructor(index: RuleIndex, probesOf: ProbesOf, options?: PrefilterOptions);
    /** @throws RangeError where there is no such anchor */
    at(id: number): AnchorEntry;
    /** See `BlobScanner.anchorLength`. */
    lengthOf(id: number): number;
    /** See {@link Prefilter.arena}. */
    get arena(): Uint8Array | undefined;
    /** See `BlobScanner.prepare`. */
    prepare(): void;
    /** See `BlobScanner.anchorReach`. */
    get anchorReach(): number;
    find(bytes: Uint8Array, ranges?: Ranges): Anchors;
}
