/**
 * What a person's glob of paths stands for, as globs from the top of the work tree: with a slash in front or behind as without, and
 * a directory for all that is in it. One reading for the configuration and the ignore file, for files and for paths of a history.
 */
export declare function readPathGlob(glob: string): string[];
/** What is wrong with a glob, in words. `!(a|b)` is a pattern like any other; `!a` would stand for everything else. */
export declare const pathGlobFault: (glob: string) => string | undefined;
