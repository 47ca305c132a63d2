import type { LiteralAnchor } from '../../model/rule.ts';
import type { LiteralKeys } from '../../model/rule-index.ts';
import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';
import { KernelBeginnings } from './kernel/beginnings.ts';
import type { LiteralSet } from './literal-set.ts';
import { CLASSES, ROW_SHIFT } from './trie.ts';

/** Bytes of a literal that are looked at before the literal is. */
const LENGTH = 3;
const KEYS = 1 << (ROW_SHIFT * LENGTH);
/** Bytes that are searched before the kernel is loaded, which takes as long. */
const UNTIL_KERNEL = 1024;

export interface BeginningsOptions {
  /** Whether there is WebAssembly, and it may be used. */
  readonly wasm: boolean;
  readonly untilKernel?: number;
}

/**
 * Finds literals by the classes of their first three bytes, one look at a table for each byte of the input. It takes a twentieth of the
 * time of the automaton to make, which pays for inputs of less than a megabyte; hostile ones are slower by the number and the length of
 * the literals that begin alike.
 */
export class Beginnings {
  readonly #set: LiteralSet;
  readonly #keys: LiteralKeys;
  /** A bit for each key under which something stands. */
  readonly #bits = new Uint8Array(KEYS / 8);
  readonly #wasm: boolean;
  #kernel: KernelBeginnings | 'none' | undefined;
  #untilKernel: number;

  constructor(set: LiteralSet, keys: LiteralKeys, { wasm, untilKernel = UNTIL_KERNEL }: BeginningsOptions) {
    this.#set = set;
    this.#keys = keys;
    this.#wasm = wasm;
    this.#untilKernel = untilKernel;
    for (const key of keys.keys) this.#bits[key >> 3] = (this.#bits[key >> 3] as number) | (1 << (key & 7));
  }

  /** Adds each literal that begins in the range, under its index. */
  find(bytes: Uint8Array, range: Span, into: AnchorList): void {
    const { start } = range;
    const end = Math.min(bytes.length, range.end);
    this.#untilKernel -= end - start;
    if (this.#kernel === undefined && this.#untilKernel < 0) this.#load();
    const tell = (place: number): void => this.#report(bytes, place, into);
    if (this.#kernel === undefined || this.#kernel === 'none') this.#findPlain(bytes, { start, end }, tell);
    else this.#kernel.find(bytes, { start, end }, tell);
  }

  #load(): void {
    this.#kernel = (this.#wasm ? KernelBeginnings.load(this.#bits) : undefined) ?? 'none';
  }

  /** The kernel's fallback and oracle. */
  #findPlain(bytes: Uint8Array, { start, end }: Span, tell: (place: number) => void): void {
    const bits = this.#bits;
    let key = classAt(bytes, start, end) << ROW_SHIFT;
    key |= classAt(bytes, start + 1, bytes.length);
    for (let at = start; at < end; at++) {
      key = ((key << ROW_SHIFT) | classAt(bytes, at + 2, bytes.length)) & (KEYS - 1);
      if ((((bits[key >> 3] as number) >> (key & 7)) & 1) === 1) tell(at);
    }
  }

  #report(bytes: Uint8Array, start: number, into: AnchorList): void {
    const set = this.#set;
    const follows = classAt(bytes, start + LENGTH, bytes.length);
    for (const id of this.#literalsAt(bytes, start)) {
      const text = set.literals[id]?.text ?? '';
      // Most differ in this byte.
      if (text.length > LENGTH && (CLASSES[text.charCodeAt(LENGTH)] as number) !== follows) continue;
      if (set.stands(bytes, start, id)) into.add(start, id);
    }
    for (const id of this.#keys.short) if (set.stands(bytes, start, id)) into.add(start, id);
  }

  /** Those that have the first three bytes, or such as are taken for them. */
  #literalsAt(bytes: Uint8Array, start: number): readonly number[] {
    const { keys, literals } = this.#keys;
    const { length } = bytes;
    const key =
      (classAt(bytes, start, length) << (2 * ROW_SHIFT)) |
      (classAt(bytes, start + 1, length) << ROW_SHIFT) |
      classAt(bytes, start + 2, length);
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    return keys[low] === key ? (literals[low] as readonly number[]) : NONE;
  }
}

const NONE: readonly number[] = [];

/** Behind the end there are bytes of no literal's class. */
const classAt = (bytes: Uint8Array, at: number, end: number): number =>
  at < end ? (CLASSES[bytes[at] as number] as number) : 0;

/** Done by the build for the literals of the rules that are built in. */
export function keysOf(literals: readonly LiteralAnchor[]): LiteralKeys {
  const byKey = new Map<number, number[]>();
  const short: number[] = [];
  for (const [id, { text }] of literals.entries()) {
    if (text.length < LENGTH) {
      short.push(id);
      for (const key of keysOfShort(text)) if (!byKey.has(key)) byKey.set(key, []);
      continue;
    }
    const key = keyOf(text);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [id]);
    else known.push(id);
  }
  const sorted = [...byKey].sort(([a], [b]) => a - b);
  return { keys: sorted.map(([key]) => key), literals: sorted.map(([, ids]) => ids), short };
}

function keyOf(text: string): number {
  let key = 0;
  for (let i = 0; i < LENGTH; i++) key = (key << ROW_SHIFT) | (CLASSES[text.charCodeAt(i)] as number);
  return key;
}

/** Every key that a literal of fewer bytes may be the beginning of. */
function keysOfShort(text: string): number[] {
  const shift = ROW_SHIFT * (LENGTH - text.length);
  const first = keyOf(text.padEnd(LENGTH, '\0'));
  return Array.from({ length: 1 << shift }, (_, i) => first + i);
}
