import * as nodeFs from 'node:fs';
import { Buffer } from 'node:buffer';
import type { Problem } from '../model/problem.ts';
import { readProblem } from './fs-error.ts';
import type { FileEntry } from './listing.ts';

/** The part of `node:fs` that reading needs; tests hand in file systems with faults. */
export type ReadFs = Pick<typeof nodeFs, 'openSync' | 'readSync' | 'closeSync' | 'fstatSync'>;

export type ReadResult =
  /** A view of the reader's buffer: valid until the next call. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** The file does not fit the largest buffer: see large-file.ts. */
  | { readonly kind: 'large' }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface ReadLimits {
  /** Of the buffer, bytes. Files above it are `large`. */
  readonly maxBuffer: number;
  /** Of a file, bytes; above it a file is a problem. */
  readonly maxFileSize: number | undefined;
  /** Is used if it holds more than `maxBuffer` bytes. */
  readonly buffer: Uint8Array | undefined;
}

/** Holds nearly all source files. Memory that is not touched costs nothing. */
const FIRST_BUFFER = 1024 * 1024;
export const DEFAULT_MAX_BUFFER = 256 * 1024 * 1024;

const { constants } = nodeFs;
/**
 * A link or pipe that took a file's place since it was listed is neither followed nor waited for. Windows has neither flag.
 */
export const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads files one after the other into one buffer. Synchronous: a promise for each file costs ten times the processor time
 * (`openSync`, `readSync`, `closeSync`: 6 µs a file; `fs.promises.readFile`: 60 µs).
 */
export class FileReader {
  readonly #limits: ReadLimits;
  readonly #fs: ReadFs;
  #buffer: Uint8Array;

  constructor(limits: Partial<ReadLimits> = {}, fs: ReadFs = nodeFs) {
    const { maxBuffer = DEFAULT_MAX_BUFFER, maxFileSize, buffer } = limits;
    this.#limits = { maxBuffer, maxFileSize, buffer };
    this.#fs = fs;
    this.#buffer =
      buffer !== undefined && buffer.length > maxBuffer
        ? buffer.subarray(0, maxBuffer + 1)
        : Buffer.allocUnsafeSlow(Math.min(FIRST_BUFFER, maxBuffer + 1));
  }

  /** All bytes of a file. Never throws for what the file or the system does. */
  read(entry: FileEntry): ReadResult {
    let fd: number;
    try {
      fd = this.#fs.openSync(entry.absolute, OPEN_FLAGS);
    } catch (error) {
      return { kind: 'problem', problem: readProblem(entry.path, error) };
    }
    try {
      return this.#readAll(fd, entry);
    } catch (error) {
      return { kind: 'problem', problem: readProblem(entry.path, error) };
    } finally {
      this.#fs.closeSync(fd);
    }
  }

  /** Reads until the end is seen: sizes are not asked for, since those of /proc are 0 and those of others change. */
  #readAll(fd: number, entry: FileEntry): ReadResult {
    const { maxBuffer, maxFileSize } = this.#limits;
    let length = 0;
    for (;;) {
      const read = this.#fs.readSync(fd, this.#buffer, length, this.#buffer.length - length, null);
      if (read === 0) break;
      length += read;
      if (maxFileSize !== undefined && length > maxFileSize) return tooLarge(entry, maxFileSize);
      if (length > maxBuffer) return this.#large(fd, entry);
      if (length === this.#buffer.length) this.#grow();
    }
    if (length === 0 && !this.#fs.fstatSync(fd).isFile()) return notRegular(entry);
    return { kind: 'bytes', bytes: this.#buffer.subarray(0, length) };
  }

  #large(fd: number, entry: FileEntry): ReadResult {
    const { maxFileSize } = this.#limits;
    if (maxFileSize === undefined || this.#fs.fstatSync(fd).size <= maxFileSize) return { kind: 'large' };
    return tooLarge(entry, maxFileSize);
  }

  #grow(): void {
    const larger = Buffer.allocUnsafeSlow(Math.min(this.#buffer.length * 4, this.#limits.maxBuffer + 1));
    larger.set(this.#buffer);
    this.#buffer = larger;
  }
}

function tooLarge(entry: FileEntry, maxFileSize: number) {
  const message = `larger than the limit of ${maxFileSize} bytes`;
  return { kind: 'problem', problem: { kind: 'limit', path: entry.path, message } } as const;
}

function notRegular(entry: FileEntry) {
  const message = 'changed while it was scanned: it is no regular file';
  return { kind: 'problem', problem: { kind: 'changed', path: entry.path, message } } as const;
}
