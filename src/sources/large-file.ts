import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { FileEntry } from './listing.ts';
import { OPEN_FLAGS } from './read-file.ts';

/**
 * A file that is too large for one buffer, read here and there. Its size is that of the moment it was opened: what is added
 * later is not read.
 */
export class LargeFile {
  readonly size: number;
  readonly #file: number;
  #buffer: Uint8Array;

  /** @param buffer is used as long as it is large enough @throws the system's error */
  constructor(entry: FileEntry, buffer: Uint8Array = new Uint8Array(0)) {
    this.#buffer = buffer;
    this.#file = openSync(entry.absolute, OPEN_FLAGS);
    const stats = fstatSync(this.#file);
    this.size = stats.size;
    if (!stats.isFile()) {
      this.close();
      throw Object.assign(new Error('no regular file'), { code: 'ENXIO' });
    }
  }

  /** Bytes [start, end), clamped to the file. Valid until the next call. @throws Error when the file became shorter */
  read(start: number, end: number): Uint8Array {
    const length = Math.max(0, Math.min(end, this.size) - start);
    if (length > this.#buffer.length) this.#buffer = Buffer.allocUnsafeSlow(length);
    for (let done = 0; done < length; ) {
      const count = readSync(this.#file, this.#buffer, done, length - done, start + done);
      if (count === 0) throw Object.assign(new Error('it became shorter'), { code: 'ESTALE' });
      done += count;
    }
    return this.#buffer.subarray(0, length);
  }

  close(): void {
    closeSync(this.#file);
  }
}
