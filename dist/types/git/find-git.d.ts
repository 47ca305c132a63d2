/**
 * The git that PATH names, as an absolute path. Relative entries (an empty one means the working directory) are passed over:
 * with them a scanned repository could bring its own git.
 */
export declare function findGit(searchPath: string): string | undefined;
/** @throws InputError where there is none */
export declare function requireGit(searchPath: string): string;
