import type { Problem } from '../model/problem.ts';
/** Our own words for a file system error; the system's message would repeat the path. */
export declare function describeFsError(error: unknown): string;
/** The problem of a file that was listed and could not be read. */
export declare function readProblem(path: string, error: unknown): Problem;
