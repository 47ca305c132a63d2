import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { type BytePath, fsPath } from '../../model/byte-path.ts';
import { Damage } from './damage.ts';
import { readFully } from './pack-file.ts';

/** Bytes that are read and hashed at a time. */
const PIECE = 1024 * 1024;
/** Bytes of a stretch, at most. */
const LONGEST = 64;

/** Reads a pack once, from its first byte to its last: hashes all of it, and shows short stretches on the way. */
export class PackSweep {
  /** Bytes. */
  readonly size: number;
  readonly #fd: number;
  readonly #hash: Hash;
  readonly #idLength: number;
  /** What was read last lies in it. */
  readonly buffer = Buffer.allocUnsafeSlow(PIECE + LONGEST);
  /** What of the file is in the buffer. */
  #start = 0;
  #end = 0;

  /** @throws Error of the file system, Damage */
  constructor(path: BytePath, idLength: number) {
    this.#fd = openSync(fsPath(path), 'r');
    this.size = fstatSync(this.#fd).size;
    this.#idLength = idLength;
    this.#hash = createHash(idLength === 32 ? 'sha256' : 'sha1');
  }

  /**
   * @param start not before that of the last call
   * @returns where the stretch lies in {@link buffer}, until the next one is read
   * @throws Damage when the file has no such bytes
   */
  read(start: number, end: number): number {
    if (start < this.#start || end > this.size || start >= end || end - start > LONGEST)
      throw new Damage('a place that the pack has not');
    while (end > this.#end) this.#next();
    return start - this.#start;
  }

  /** Reads what is left. @returns the hash of the pack's bytes @throws Damage if it is not what the pack itself ends with */
  finish(): Buffer {
    if (this.size < this.#idLength) throw new Damage('a pack that is cut off');
    while (this.#end < this.size) this.#next();
    const digest = this.#hash.digest();
    const trailer = this.buffer.subarray(0, this.#end - this.#start).subarray(-this.#idLength);
    if (!digest.equals(trailer)) throw new Damage('a pack that does not end with its checksum');
    return digest;
  }

  close(): void {
    closeSync(this.#fd);
  }

  /** Reads on; the last bytes of what was there are kept. */
  #next(): void {
    const kept = Math.min(LONGEST, this.#end - this.#start);
    const before = this.#end - this.#start;
    this.buffer.copyWithin(0, before - kept, before);
    const length = Math.min(PIECE, this.size - this.#end);
    readFully(this.#fd, this.buffer, kept, length, this.#end);
    // The checksum itself is not hashed.
    const hashed = Math.min(length, Math.max(0, this.size - this.#idLength - this.#end));
    this.#hash.update(this.buffer.subarray(kept, kept + hashed));
    this.#start = this.#end - kept;
    this.#end += length;
  }
}
