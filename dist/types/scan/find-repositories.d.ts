import type { BytePath } from '../model/byte-path.ts';
import type { ScanOptions } from '../model/options.ts';
/** Named paths that are tops of repositories. @throws InputError where one must be and is not */
export declare function findRepositories({ paths, cwd, git }: ScanOptions): BytePath[];
