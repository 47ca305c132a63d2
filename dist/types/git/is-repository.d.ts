import { type BytePath } from '../model/byte-path.ts';
/**
 * Whether a directory is the top of a repository: of a work tree, or a bare one. Apart, since every scan asks.
 *
 * What a repository needs is git's own test (setup.c, is_git_directory): an empty `.git` is a directory like any other.
 */
export declare function isRepository(directory: BytePath): boolean;
/** Whether a directory is in a repository: below the top of a work tree, or of what git keeps. */
export declare function isInRepository(directory: BytePath): boolean;
