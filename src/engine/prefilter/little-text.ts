import type { Span } from '../../model/span.ts';

/** A range of an input that is small, with the byte before it and some behind, in latin1: in texts V8 searches by itself. */
export class LittleText {
  /** Of the first byte in the input. */
  readonly offset: number;
  readonly text: string;
  #folded: string | undefined;

  /** @param behind bytes behind the range that what begins in it may take */
  constructor(bytes: Uint8Array, range: Span, behind: number) {
    this.offset = Math.max(0, range.start - 1);
    const length = Math.max(0, Math.min(bytes.length, range.end + behind) - this.offset);
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset + this.offset, length).toString('latin1');
  }

  /** In small letters, those that ASCII lacks, too. */
  get folded(): string {
    this.#folded ??= this.text.toLowerCase();
    return this.#folded;
  }
}
