import { type Change } from '../git/commits.ts';
import type { Git } from '../git/stream.ts';
import type { BytePath } from '../model/byte-path.ts';
import type { ObjectId, Provenance } from '../model/provenance.ts';
import type { Region } from '../model/region.ts';
import type { BlobReport } from './blob-report.ts';
import { type BlobScanContext } from './scan-blob.ts';
/** A change that may bring a file which a rule judges by its path alone. */
export interface NamedChange {
    readonly change: Change;
    /** The blob that the path has in the commit that is checked out. */
    readonly atHead: ObjectId | undefined;
    /** @param there where the same file begins at HEAD; undefined where it is not there */
    provenance(object: ObjectId, there: Region | undefined): Provenance;
}
export interface NamedFileOptions {
    readonly context: BlobScanContext;
    /** A path as the same file has it where files are scanned. */
    pathOf(path: BytePath): string;
}
/** Whether a rule judges a path by itself; undefined where no rule does. */
export declare function namedBy({ context, pathOf }: NamedFileOptions): ((path: BytePath) => boolean) | undefined;
/** Whether a change brings a file with such a path: what a symbolic link leads to is no file of the repository's. */
export declare const isFileNamed: ({ object, isLink, path }: Change, isNamed: ((path: BytePath) => boolean) | undefined) => boolean;
/**
 * Files that should never be committed, whatever they hold. Such a secret is the file: one of another size is another one, and new
 * where its path had none of that size in any parent. What cannot be read is told of by who reads all objects.
 */
export declare function reportNamed(git: Git, changes: readonly NamedChange[], options: NamedFileOptions): Promise<BlobReport[]>;
/** Of commits that change such a path, the files that they bring. @throws InputError */
export declare function reportNamedCommits(git: Git, commits: ReadonlyMap<ObjectId, readonly string[]>, head: ReadonlyMap<BytePath, ObjectId>, options: NamedFileOptions): Promise<BlobReport[]>;
