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
  /** The file does not fit the largest buffer; {@link readPieces} reads it. */
  | { readonly kind: 'large' }
  /** The file has more bytes than the user allows. */
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface ReadLimits {
  /** Of the buffer, bytes. Files above it are `large`. */
  readonly maxBuffer: number;
  /** Of a file, bytes; above it a file is a problem. */
  readonly maxFileSize: number | undefined;
}

/** 64 KiB holds 95 of 100 source files; a buffer that is larger costs nothing but the memory, which is touched when used. */
const FIRST_BUFFER = 1024 * 1024;
export const DEFAULT_MAX_BUFFER = 256 * 1024 * 1024;

const { constants } = nodeFs;
/**
 * A link or pipe that took a file's place since it was listed is neither followed nor waited for. Windows has neither flag.
 */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads files one after the other into one buffer. Synchronous: a promise for each file costs ten times the processor time
 * (`openSync`, `readSync`, `closeSync`: 6 µs a file; `fs.promises.readFile`: 60 µs).
 */
export class FileReader {
  readonly #limits: ReadLimits;
  readonly #fs: ReadFs;
  #buffer: Buffer;

  constructor(limits: Partial<ReadLimits> = {}, fs: ReadFs = nodeFs) {
    this.#limits = { maxBuffer: limits.maxBuffer ?? DEFAULT_MAX_BUFFER, maxFileSize: limits.maxFileSize };
    this.#fs = fs;
    this.#buffer = Buffer.allocUnsafeSlow(Math.min(FIRST_BUFFER, this.#limits.maxBuffer + 1));
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
      if (length > maxBuffer) return { kind: 'large' };
      if (length === this.#buffer.length) this.#grow();
    }
    if (length === 0 && !this.#fs.fstatSync(fd).isFile()) return notRegular(entry);
    return { kind: 'bytes', bytes: this.#buffer.subarray(0, length) };
  }

  #grow(): void {
    const larger = Buffer.allocUnsafeSlow(Math.min(this.#buffer.length * 4, this.#limits.maxBuffer + 1));
    this.#buffer.copy(larger);
    this.#buffer = larger;
  }
}

export interface Piece {
  /** Where the piece begins in the file. */
  readonly offset: number;
  /** A view: valid until the next piece is asked for. All but the last have the full size. */
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
}

/**
 * A file in pieces that overlap: each begins with the last `overlap` bytes of the one before.
 *
 * What is read is what was there when the file was opened; a file that grows as fast as it is read would have no end. One that
 * gets shorter meanwhile is a problem, given last.
 */
export function* readPieces(
  entry: FileEntry,
  size: { readonly piece: number; readonly overlap: number },
  fs: ReadFs = nodeFs,
): Generator<Piece, Problem | undefined> {
  let fd: number | undefined;
  try {
    fd = fs.openSync(entry.absolute, OPEN_FLAGS);
    const stats = fs.fstatSync(fd);
    if (!stats.isFile()) return notRegular(entry).problem;
    return yield* pieces(fd, entry, stats.size, size, fs);
  } catch (error) {
    return readProblem(entry.path, error);
  } finally {
    if (fd !== undefined) fs.closeSync(fd);
  }
}

function* pieces(
  fd: number,
  entry: FileEntry,
  total: number,
  size: { readonly piece: number; readonly overlap: number },
  fs: ReadFs,
): Generator<Piece, Problem | undefined> {
  const buffer = Buffer.allocUnsafeSlow(size.piece);
  let offset = 0;
  let kept = 0;
  for (;;) {
    const length = fill(fd, buffer, kept, Math.min(size.piece, total - offset), fs);
    const isLast = offset + length >= total;
    const isShort = !isLast && length < size.piece;
    yield { offset, bytes: buffer.subarray(0, length), isLast: isLast || isShort };
    if (isShort)
      return { kind: 'changed', path: entry.path, message: 'changed while it was scanned: it got shorter' };
    if (isLast) return undefined;
    kept = size.overlap;
    buffer.copyWithin(0, length - kept, length);
    offset += length - kept;
  }
}

/** Reads up to `until`, or the end of the file. @returns how far the buffer is filled */
function fill(fd: number, buffer: Buffer, from: number, until: number, fs: ReadFs): number {
  let length = from;
  while (length < until) {
    const read = fs.readSync(fd, buffer, length, until - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}

function tooLarge(entry: FileEntry, maxFileSize: number) {
  const message = `larger than the limit of ${maxFileSize} bytes`;
  return { kind: 'problem', problem: { kind: 'limit', path: entry.path, message } } as const;
}

function notRegular(entry: FileEntry) {
  const message = 'changed while it was scanned: it is no regular file';
  return { kind: 'problem', problem: { kind: 'changed', path: entry.path, message } } as const;
}
