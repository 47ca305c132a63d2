import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';
import type { LiteralSet } from './literal-set.ts';
import { KernelBeginnings } from './kernel/beginnings.ts';
import { CLASSES, ROW_SHIFT } from './trie.ts';

/** Bytes of a literal that are looked at before the literal is. */
const LENGTH = 3;
const KEYS = 1 << (ROW_SHIFT * LENGTH);
/** Bytes that are searched before the kernel is loaded, which takes as long. */
const UNTIL_KERNEL = 1024;

/**
 * Finds literals by the classes of their first three bytes, one look at a table for each byte of the input. It takes a twentieth of the
 * time of the automaton to make, which pays for inputs of less than a megabyte; hostile ones are slower by the number and the length of
 * the literals that begin alike.
 */
export class Beginnings {
  readonly #set: LiteralSet;
  /** By key, the number of a literal with that beginning, counted from 1, or 0; `#next` has those that go on from there. */
  readonly #first = new Int32Array(KEYS);
  readonly #next: Int32Array;
  /** The class of a literal's next byte; 0 where it has none. */
  readonly #fourth: Uint8Array;
  /** Literals of fewer bytes: they stand under every key that they may be followed by. */
  readonly #short: readonly number[];
  /** Keys under which something stands. */
  readonly #keys: number[] = [];
  #kernel: KernelBeginnings | undefined;
  #untilKernel: number;

  /** @param wasm whether there is WebAssembly, and it may be used */
  constructor(set: LiteralSet, wasm: boolean, untilKernel = UNTIL_KERNEL) {
    this.#set = set;
    this.#untilKernel = wasm ? untilKernel : Number.POSITIVE_INFINITY;
    const { literals } = set;
    this.#next = new Int32Array(literals.length + 1);
    this.#fourth = new Uint8Array(literals.length + 1);
    const short: number[] = [];
    for (let id = 0; id < literals.length; id++) {
      const text = literals[id]?.text ?? '';
      if (text.length < LENGTH) {
        short.push(id);
        continue;
      }
      const key = keyOf(text);
      const known = this.#first[key] as number;
      if (known === 0) this.#keys.push(key);
      this.#next[id + 1] = known;
      this.#first[key] = id + 1;
      if (text.length > LENGTH) this.#fourth[id + 1] = CLASSES[text.charCodeAt(LENGTH)] as number;
    }
    this.#short = short;
    for (const id of short) this.#markShort(literals[id]?.text ?? '');
  }

  /** Adds each literal that begins in the range, under its index. */
  find(bytes: Uint8Array, range: Span, into: AnchorList): void {
    const end = Math.min(bytes.length, range.end);
    this.#untilKernel -= end - range.start;
    if (this.#untilKernel < 0) {
      this.#untilKernel = Number.POSITIVE_INFINITY;
      this.#kernel = KernelBeginnings.load(this.#keys);
    }
    if (this.#kernel === undefined) this.#findPlain(bytes, { start: range.start, end }, into);
    else
      this.#kernel.find(bytes, { start: range.start, end }, (start) =>
        this.#report(bytes, start, this.#first[keyAt(bytes, start)] as number, into),
      );
  }

  #findPlain(bytes: Uint8Array, { start: from, end }: Span, into: AnchorList): void {
    const first = this.#first;
    // Behind the end there are bytes of no literal's class.
    const last = Math.min(end, bytes.length - LENGTH + 1);
    let key = keyAt(bytes, from) >> ROW_SHIFT;
    let start = from;
    for (; start < last; start++) {
      key = ((key << ROW_SHIFT) | (CLASSES[bytes[start + 2] as number] as number)) & (KEYS - 1);
      if (first[key] !== 0) this.#report(bytes, start, first[key] as number, into);
    }
    for (; start < end; start++) this.#report(bytes, start, first[keyAt(bytes, start)] as number, into);
  }

  #report(bytes: Uint8Array, start: number, found: number, into: AnchorList): void {
    const set = this.#set;
    const follows = start + LENGTH < bytes.length ? (CLASSES[bytes[start + LENGTH] as number] as number) : 0;
    for (let at = found; at > 0; at = this.#next[at] as number) {
      const fourth = this.#fourth[at] as number;
      if ((fourth === 0 || fourth === follows) && set.stands(bytes, start, at - 1)) into.add(start, at - 1);
    }
    if (found !== 0) for (const id of this.#short) if (set.stands(bytes, start, id)) into.add(start, id);
  }

  /** -1 where there is nothing else. */
  #markShort(text: string): void {
    const shift = ROW_SHIFT * (LENGTH - text.length);
    let key = 0;
    for (let i = 0; i < text.length; i++) key = (key << ROW_SHIFT) | (CLASSES[text.charCodeAt(i)] as number);
    for (let at = key << shift; at < (key + 1) << shift; at++)
      if (this.#first[at] === 0) {
        this.#first[at] = -1;
        this.#keys.push(at);
      }
  }
}

/** Without a loop: this is run so often when a scan starts that V8 would set out to optimise one. */
const keyOf = (text: string): number =>
  (classOf(text, 0) << (2 * ROW_SHIFT)) | (classOf(text, 1) << ROW_SHIFT) | classOf(text, 2);

const classOf = (text: string, at: number): number => CLASSES[text.charCodeAt(at)] as number;

function keyAt(bytes: Uint8Array, start: number): number {
  let key = 0;
  for (let i = 0; i < LENGTH; i++) {
    const at = start + i;
    key = (key << ROW_SHIFT) | (at < bytes.length ? (CLASSES[bytes[at] as number] as number) : 0);
  }
  return key;
}
