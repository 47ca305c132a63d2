/**
 * What the build stores for the kernel that searches the literals of all built-in rules: see `packTables`. In the program this reads a file; from
 * sources, and in the library, which is one file, there is none, and the tables are made when they are needed.
 */
export declare const builtinTables: () => Uint8Array | undefined;
