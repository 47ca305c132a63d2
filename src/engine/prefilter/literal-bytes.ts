import type { LiteralAnchor } from '../../model/rule.ts';
import { foldByte } from './trie.ts';

/** Bytes behind each literal that belong to none: the kernel compares so many at a time. */
const BEHIND = 16;

/** The bytes of all literals one after the other: an array for each takes longer to make than all that is done with them. */
export class LiteralBytes {
  readonly count: number;
  /** In small letters where case does not matter. */
  readonly bytes: Uint8Array;
  /** The bits of each byte that matter: of a letter whose case does not, all but that of capitals; 0 outside of literals. */
  readonly masks: Uint8Array;
  /** Of each literal, where it begins in `bytes`, and its length. */
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  readonly tails: Uint8Array;

  constructor(literals: readonly LiteralAnchor[]) {
    this.count = literals.length;
    this.starts = new Int32Array(literals.length);
    this.lengths = new Int32Array(literals.length);
    this.tails = Uint8Array.from(literals, ({ tail = 0 }) => tail);
    let at = 0;
    for (let i = 0; i < literals.length; i++) {
      const { length } = (literals[i] as LiteralAnchor).text;
      this.starts[i] = at;
      this.lengths[i] = length;
      at += length + BEHIND;
    }
    this.bytes = new Uint8Array(at);
    this.masks = new Uint8Array(at);
    for (let i = 0; i < literals.length; i++) {
      const { text, ignoreCase } = literals[i] as LiteralAnchor;
      at = this.starts[i] as number;
      for (let j = 0; j < text.length; j++, at++) {
        const byte = text.charCodeAt(j);
        const folded = ignoreCase ? foldByte(byte) : byte;
        this.bytes[at] = folded;
        this.masks[at] = ignoreCase && folded >= 0x61 && folded <= 0x7a ? 0xdf : 0xff;
      }
    }
  }

  /** The bits that matter of four bytes, as the kernel loads them. */
  maskAt(at: number): number {
    const { masks } = this;
    return four(
      masks[at] as number,
      masks[at + 1] as number,
      masks[at + 2] as number,
      masks[at + 3] as number,
    );
  }

  valueAt(at: number): number {
    const { bytes } = this;
    return four(
      bytes[at] as number,
      bytes[at + 1] as number,
      bytes[at + 2] as number,
      bytes[at + 3] as number,
    );
  }
}

const four = (a: number, b: number, c: number, d: number): number => a | (b << 8) | (c << 16) | (d << 24);
