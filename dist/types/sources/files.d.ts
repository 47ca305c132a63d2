import type { FileSource, ListOptions } from './listing.ts';
/**
 * Every file that is asked for: files that were named, always; below directories that were named, all files but those that
 * git ignores. git only says what to leave out; what is there, the disk says. So an index that is wrong hides no file.
 *
 * @throws InputError when a named path is not there, UsageError when it is neither file nor directory
 */
export declare function openFiles(paths: readonly string[], options: ListOptions): Promise<FileSource>;
