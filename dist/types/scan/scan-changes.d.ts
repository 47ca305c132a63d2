import type { Git } from '../git/stream.ts';
import type { GitScan } from '../model/options.ts';
import type { ObjectId } from '../model/provenance.ts';
import { type ChangeScanOptions } from './changed-objects.ts';
import type { Deepening } from './deepen.ts';
import type { Tally } from './tally.ts';
/** What is about to be committed: secrets in the index that their path holds in no parent of the commit to be. */
export declare function scanStaged(git: Git, options: ChangeScanOptions): Promise<Tally>;
/** What commits bring: of each one, secrets that their path holds in none of its parents, and what its message holds; of `tags` their messages. */
export declare function scanCommits(git: Git, selection: readonly string[], tags: readonly ObjectId[], options: ChangeScanOptions): Promise<Tally>;
/**
 * `A..B` as arguments for git log: every commit that B has and A has not. An A of zeros is what a push of a new branch says: all
 * of B's history then.
 *
 * @throws InputError when a commit is not there, and in a shallow clone, where git would leave out the older ones without a word
 */
export declare function rangeSelection(git: Git, range: string, deepening?: Deepening): Promise<string[]>;
/** What is pushed. @throws InputError when a tip is not there */
export declare function commitSelection(git: Git, { tips, allBranches, without, besides }: Extract<GitScan, {
    kind: 'commits';
}>): Promise<string[]>;
/** `--since`: a revision stands for all that came after it, anything else is a date. */
export declare function sinceSelection(git: Git, since: string, deepening?: Deepening): Promise<string[]>;
