import type { Region, Snippet } from '../model/finding.ts';
import type { Match, Rejection } from '../model/match.ts';
import type { Problem } from '../model/problem.ts';
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
    /** As in provenance; may hold secrets of its own. */
    readonly path: string;
    readonly kind: 'file' | 'stdin';
    readonly bytes: number;
    readonly matches: readonly PlacedMatch[];
    /** Only when explanations are asked for. */
    readonly rejections: readonly PlacedRejection[];
    readonly problem: Problem | undefined;
}
