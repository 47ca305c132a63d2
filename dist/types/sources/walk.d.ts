import * as nodeFs from 'node:fs';
import { type BytePath } from '../model/byte-path.ts';
import type { Problem } from '../model/problem.ts';
import type { ExclusionCounter } from './exclusions.ts';
import type { IgnoredPaths } from './ignored-paths.ts';
/** The part of `node:fs` that walking needs; tests hand in file systems with faults. */
export type WalkFs = Pick<typeof nodeFs, 'readdirSync' | 'statSync'>;
export interface WalkTask {
    /** The directory, without symbolic links. */
    readonly real: BytePath;
    readonly display: string;
    /** Where `real` lies in its work tree; '' for the top. */
    readonly inWorkTree: BytePath;
    readonly ignored: IgnoredPaths;
}
export interface WalkResult {
    /** Relative to the directory. Not sorted. */
    readonly files: readonly BytePath[];
    /** Directories below it with a `.git` of their own: not entered, since other ignore rules hold there. */
    readonly nested: readonly BytePath[];
    /** Directories that were not read. */
    readonly problems: readonly Problem[];
}
/**
 * Walks a directory, dot files included and symbolic links not followed.
 *
 * fast-glob walks; what it sees of the disk goes through {@link DirectoryReader}, because left alone it drops names with
 * newlines, mangles names that are not UTF-8, passes over directories that vanish, stops at the first that is unreadable,
 * and tests each ignored path against each file.
 */
export declare function walk(task: WalkTask, exclusions: ExclusionCounter, fs?: WalkFs): Promise<WalkResult>;
