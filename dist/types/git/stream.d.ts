import { type BytePath } from '../model/byte-path.ts';
import { type Environment, type GitScope } from './environment.ts';
/** A repository, and how git is asked about it. */
export interface Git {
    /** Where git is started: the top of a work tree, or a bare repository. */
    readonly directory: BytePath;
    readonly environment: Environment;
    /** `hook`: what git tells its hooks in `GIT_*` counts. `directory`: nothing but the directory does. `remote`: to fetch. */
    readonly scope: GitScope;
    /** Ends what git is doing, which says nothing for minutes where it has much to look through first. */
    readonly signal?: AbortSignal | undefined;
}
/**
 * Runs git and gives what it prints, as it comes: simple-git holds all of an output in memory and decodes it.
 *
 * @param input lines for its standard input
 * @param size `small`: what is printed is likely to fit {@link AT_ONCE}
 * @throws InputError when git ends with anything but 0, or says that something is wrong and goes on: a pack whose index is broken
 * is left out like that, or was interrupted. Its own words are never part of the message.
 */
export declare function streamGit(git: Git, args: readonly string[], input?: Iterable<string>, size?: 'small' | 'large'): AsyncGenerator<Buffer>;
/** All that git prints, for short outputs that are bytes. @throws InputError */
export declare function readGit(git: Git, args: readonly string[], input?: Iterable<string>): Promise<Buffer>;
