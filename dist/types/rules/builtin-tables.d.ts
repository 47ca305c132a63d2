import type { StoredTables } from '../model/rule-index.ts';
/**
 * What the build stores for the kernels that search the literals of all built-in rules: see `packTables` and `packDenseTables`. In the program
 * this reads files; from sources, and in the library, which is one file, there are none, and the tables are made when they are needed.
 */
export declare const builtinTables: StoredTables;
