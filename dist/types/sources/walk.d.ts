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
    /** Whether the configuration leaves out a path, given without symbolic links. */
    readonly isExcluded?: ((real: BytePath) => boolean) | undefined;
}
export interface WalkRest {
    /** Directories below it with a `.git` of their own: not entered, since other ignore rules hold there. */
    readonly nested: readonly BytePath[];
    /** Directories that were not read. */
    readonly problems: readonly Problem[];
}
/**
 * Walks a directory, dot files included and symbolic links not followed. Yields the files of each directory, relative to the
 * one that is walked, in no order.
 *
 * fast-glob took 600 ms of processor time for 78,000 files with this reader under it, and 50 ms to be loaded; this takes 180.
 */
export declare function walk(task: WalkTask, exclusions: ExclusionCounter, fs?: WalkFs): Generator<readonly BytePath[], WalkRest>;
