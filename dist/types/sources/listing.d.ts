import type { Problem } from '../model/problem.ts';
import type { Exclusion } from '../model/result.ts';
import type { WorkTrees } from '../model/work-tree.ts';
/** A file to be scanned. */
export interface FileEntry {
    /** What to show: relative to the working directory where it lies below that, with forward slashes. */
    readonly path: string;
    /** What to open; bytes where the name is not UTF-8. No part that was found by walking is a symbolic link. */
    readonly absolute: string | Buffer;
}
/** The files to be scanned, found while they are asked for. */
export interface FileSource {
    /** Directory by directory, in no order; each file once. To be read once. */
    readonly batches: AsyncIterable<readonly FileEntry[]>;
    /** Whole when the batches have come to their end. */
    rest(): FilesRest;
}
/** What there is to say beside the files. */
export interface FilesRest {
    /** Sorted by reason; reasons that excluded nothing are left out. */
    readonly exclusions: readonly Exclusion[];
    readonly problems: readonly Problem[];
    /** What the user should know although nothing is missing, such as that git could not say what it ignores. */
    readonly notes: readonly string[];
}
export interface ListOptions {
    readonly cwd: string;
    readonly includeIgnored: boolean;
    /** Whether the excluded paths are wanted, not only their number. */
    readonly listExclusions: boolean;
    readonly workTrees: WorkTrees;
    /** What the configuration leaves out: asked with paths from `root`, of files and of directories, which are left out whole. */
    readonly excluded?: {
        readonly root: string;
        test(path: string): boolean;
    } | undefined;
}
