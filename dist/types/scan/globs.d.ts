/**
 * The one way from globs to a test of paths: dotfiles included, on forward slashes, with case. Without `dot`, picomatch would
 * pass over `.env` and everything below `.config`. What only asks for an ending is answered without it, since paths are asked
 * about by the hundred thousand, and small scans do without loading it.
 */
export declare function compileGlobs(globs: readonly string[]): Promise<(path: string) => boolean>;
/** The same for globs of the configuration and the ignore file. */
export declare const compilePathGlobs: (globs: readonly string[]) => Promise<(path: string) => boolean>;
