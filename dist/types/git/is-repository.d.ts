import { type BytePath } from '../model/byte-path.ts';
/** Whether a directory is the top of a repository: of a work tree, or a bare one. Apart, since every scan asks. */
export declare function isRepository(directory: BytePath): boolean;
