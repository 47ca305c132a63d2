import * as nodeFs from 'node:fs';
import type { Problem } from '../model/problem.ts';
import type { FileEntry } from './listing.ts';
/** The part of `node:fs` that reading needs; tests hand in file systems with faults. */
export type ReadFs = Pick<typeof nodeFs, 'openSync' | 'readSync' | 'closeSync' | 'fstatSync'>;
export type ReadResult = 
/** A view of the reader's buffer: valid until the next call. */
{
    readonly kind: 'bytes';
    readonly bytes: Uint8Array;
}
/** The file does not fit the largest buffer: see large-file.ts. */
 | {
    readonly kind: 'large';
} | {
    readonly kind: 'problem';
    readonly problem: Problem;
};
export interface ReadLimits {
    /** Of the buffer, bytes. Files above it are `large`. */
    readonly maxBuffer: number;
    /** Of a file, bytes; above it a file is a problem. */
    readonly maxFileSize: number | undefined;
    /** Is used if it holds more than `maxBuffer` bytes. */
    readonly buffer: Uint8Array | undefined;
}
export declare const DEFAULT_MAX_BUFFER: number;
/**
 * A link or pipe that took a file's place since it was listed is neither followed nor waited for. Windows has neither flag.
 */
export declare const OPEN_FLAGS: number;
/**
 * Reads files one after the other into one buffer. Synchronous: a promise for each file costs ten times the processor time
 * (`openSync`, `readSync`, `closeSync`: 6 µs a file; `fs.promises.readFile`: 60 µs).
 */
export declare class FileReader {
    #private;
    constructor(limits?: Partial<ReadLimits>, fs?: ReadFs);
    /** All bytes of a file. Never throws for what the file or the system does. */
    read(entry: FileEntry): ReadResult;
}
