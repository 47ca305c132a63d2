import type { LiteralAnchor } from '../../model/rule.ts';
import { type KeyedLists, listOf, toKeyedLists } from '../../model/number-lists.ts';
import type { LiteralKeys } from '../../model/rule-index.ts';
import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';
import { KernelBeginnings } from './kernel/beginnings.ts';
import { KEY_BITS, KeyBits, MORE_BITS, slotOf, slotOfSix, type Tell } from './key-bits.ts';
import type { LiteralSet } from './literal-set.ts';
import type { LittleText } from './little-text.ts';
import { CLASSES, ROW_SHIFT } from './trie.ts';

/** Bytes of a literal by which it is listed; shorter ones stand under all that may go on from them. */
const LENGTH = 4;
const SHORT = 3;
/** Bytes that are looked at first, where a literal has as many. */
const LONGEST = 6;
/** Bytes that are searched before the kernel is loaded, which takes as long. */
const UNTIL_KERNEL = 512;

export interface BeginningsOptions {
  /** Whether there is WebAssembly, and it may be used. */
  readonly wasm: boolean;
  readonly untilKernel?: number;
}

/**
 * Finds literals by the classes of their first three to six bytes, three looks at tables of bits for each byte of the input. It takes a twentieth
 * of the time of the automaton to make, which pays for inputs of less than a megabyte; hostile ones are slower by the number and the
 * length of the literals that begin alike.
 */
export class Beginnings {
  readonly #set: LiteralSet;
  readonly #tables: readonly KeyedLists[];
  readonly #tiny: readonly number[];
  readonly #bits: KeyBits;
  readonly #wasm: boolean;
  #kernel: KernelBeginnings | 'none' | undefined;
  #untilKernel: number;

  constructor(set: LiteralSet, keys: LiteralKeys, { wasm, untilKernel = UNTIL_KERNEL }: BeginningsOptions) {
    this.#set = set;
    this.#tables = [keys.three, keys.four, keys.six];
    this.#tiny = keys.tiny;
    this.#bits = new KeyBits(keys);
    this.#wasm = wasm;
    this.#untilKernel = untilKernel;
  }

  /** Adds each literal that begins in the range, under its index. @param text of the range */
  find(bytes: Uint8Array, text: LittleText, range: Span, into: AnchorList): void {
    const { start } = range;
    const end = Math.min(bytes.length, range.end);
    this.#untilKernel -= end - start;
    if (this.#kernel === undefined && this.#untilKernel < 0) this.#load();
    const tell: Tell = (table, slot, place) => {
      const ids = listOf(this.#tables[table] as KeyedLists, slot);
      if (ids !== undefined) this.#set.addStanding(ids, bytes, text, place, into);
      if (table === 0 && this.#tiny.length > 0) this.#set.addStanding(this.#tiny, bytes, text, place, into);
    };
    if (this.#kernel === undefined || this.#kernel === 'none') this.#findPlain(bytes, { start, end }, tell);
    else this.#kernel.find(bytes, { start, end }, tell);
  }

  #load(): void {
    this.#kernel = (this.#wasm ? KernelBeginnings.load(this.#bits) : undefined) ?? 'none';
  }

  /** The kernel's fallback and oracle. */
  #findPlain(bytes: Uint8Array, { start, end }: Span, tell: Tell): void {
    const bits = this.#bits;
    let key = keyAt(bytes, start) >> ROW_SHIFT;
    let more = (classAt(bytes, start + 3) << ROW_SHIFT) | classAt(bytes, start + 4);
    for (let at = start; at < end; at++) {
      key = ((key << ROW_SHIFT) | (more >> ROW_SHIFT)) & KEY_BITS;
      more = ((more << ROW_SHIFT) | classAt(bytes, at + LONGEST - 1)) & MORE_BITS;
      const three = key >> ROW_SHIFT;
      const four = slotOf(key);
      const six = slotOfSix(key, more);
      if (bits.has(0, three)) tell(0, three, at);
      if (bits.has(1, four)) tell(1, four, at);
      if (bits.has(2, six)) tell(2, six, at);
    }
  }
}

const keyAt = (bytes: Uint8Array, start: number): number =>
  (classAt(bytes, start) << (3 * ROW_SHIFT)) |
  (classAt(bytes, start + 1) << (2 * ROW_SHIFT)) |
  (classAt(bytes, start + 2) << ROW_SHIFT) |
  classAt(bytes, start + 3);

/** Behind the end there are bytes of no literal's class. */
const classAt = (bytes: Uint8Array, at: number): number =>
  at < bytes.length ? (CLASSES[bytes[at] as number] as number) : 0;

/** Done by the build for the literals of the rules that are built in. */
export function keysOf(literals: readonly LiteralAnchor[]): LiteralKeys {
  const three = new Map<number, number[]>();
  const four = new Map<number, number[]>();
  const six = new Map<number, number[]>();
  const tiny: number[] = [];
  for (const [id, { text }] of literals.entries()) {
    if (text.length < SHORT) {
      tiny.push(id);
      for (const key of keysOfTiny(text)) three.set(key, three.get(key) ?? []);
    } else if (text.length === SHORT) put(three, keyOf(text, SHORT), id);
    else if (text.length < LONGEST) put(four, slotOf(keyOf(text, LENGTH)), id);
    else put(six, slotOfSix(keyOf(text, LENGTH), keyOf(text.slice(LENGTH), LONGEST - LENGTH)), id);
  }
  return { three: toKeyedLists(three), four: toKeyedLists(four), six: toKeyedLists(six), tiny };
}

function put(into: Map<number, number[]>, key: number, id: number): void {
  const ids = into.get(key);
  if (ids === undefined) into.set(key, [id]);
  else ids.push(id);
}

function keyOf(text: string, length: number): number {
  let key = 0;
  for (let i = 0; i < length; i++) key = (key << ROW_SHIFT) | (CLASSES[text.charCodeAt(i)] as number);
  return key;
}

/** Every key of three bytes that a literal of fewer may be the beginning of. */
function keysOfTiny(text: string): number[] {
  const shift = ROW_SHIFT * (SHORT - text.length);
  const first = keyOf(text.padEnd(SHORT, '\0'), SHORT);
  return Array.from({ length: 1 << shift }, (_, i) => first + i);
}
