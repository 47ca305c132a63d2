import type { Snippet } from '../model/finding.ts';
import type { Match, Rejection } from '../model/match.ts';
import type { Problem } from '../model/problem.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Region } from '../model/region.ts';
/** A match with its place in its blob. */
export interface PlacedMatch {
    readonly match: Match;
    readonly region: Region;
    readonly snippet: Snippet;
}
export interface PlacedRejection {
    readonly rejection: Rejection;
    readonly region: Region;
}
/** All that scanning one blob gives. */
export interface BlobReport {
    /** May hold secrets of its own; empty where bytes have no path. */
    readonly path: string;
    readonly provenance: Provenance;
    readonly bytes: number;
    readonly matches: readonly PlacedMatch[];
    /** Only when explanations are asked for. */
    readonly rejections: readonly PlacedRejection[];
    readonly problem: Problem | undefined;
}
