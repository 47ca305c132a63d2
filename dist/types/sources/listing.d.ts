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
export interface FileListing {
    /** Sorted by the bytes of their paths; each file once. */
    readonly files: readonly FileEntry[];
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
}
