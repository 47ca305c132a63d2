import type { BytePath } from '../model/byte-path.ts';
/** Ignored paths by the directory that holds them, since a walk asks directory by directory. */
export declare class IgnoredPaths {
    #private;
    constructor(paths?: readonly BytePath[]);
    /** Names of ignored entries of a directory, which is relative to the top and '' for the top itself. */
    in(directory: BytePath): ReadonlySet<BytePath> | undefined;
    /** Whether the path or a directory above it is ignored. */
    covers(path: BytePath): boolean;
}
