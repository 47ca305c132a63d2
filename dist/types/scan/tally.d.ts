import type { Problem } from '../model/problem.ts';
import type { BlobReport } from './blob-report.ts';
/** What scanning some files gave: the reports that have something to say, and how much was read for them and the others. */
export interface Tally {
    readonly reports: readonly BlobReport[];
    /** Files that were scanned. */
    readonly files: number;
    /** Objects of git that were scanned. */
    readonly objects: number;
    /** Bytes of all of them. */
    readonly bytes: number;
    readonly problems: readonly Problem[];
}
/** Adds up. Of ten thousand files a few have something to say: the others are only counted. */
export declare class Tallier {
    #private;
    files: number;
    objects: number;
    bytes: number;
    constructor(announce?: (report: BlobReport) => void);
    add(report: BlobReport): void;
    addAll({ reports, files, objects, bytes, problems }: Tally): void;
    addProblem(problem: Problem): void;
    /** Reports are sorted by the bytes of their paths, whatever the order in which they came. */
    tally(): Tally;
}
