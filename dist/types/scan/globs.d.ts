/**
 * The one way from globs to a test of paths: dotfiles included, on forward slashes, with case. Without `dot`, picomatch would
 * pass over `.env` and everything below `.config`.
 */
export declare function compileGlobs(globs: readonly string[]): (path: string) => boolean;
