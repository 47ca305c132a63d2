import { Damage } from './damage.ts';
import type { KernelWindows } from './kernel/windows.ts';

/** The stretches of an object that a delta copies from its base, in the object's order; what lies between them is new. */
export class Copies {
  count = 0;
  /** Bytes of the base, and of the object. */
  baseSize = 0;
  size = 0;
  /** Of each: offset in the base, offset in the object, length. */
  fields = new Int32Array(3 * 256);

  /** What gathers the rest of the object, where that lies in the kernel's memory. */
  windows: KernelWindows | undefined;

  /** What makes the bytes that were left out of the object; undefined where none were, or no longer. */
  left: (() => void) | undefined;

  /** To be called before bytes of a hollow object are read that are further than {@link EDGE} from all that is new. */
  complete(): void {
    const { left } = this;
    this.left = undefined;
    left?.();
  }

  /** Whether both begin with the same bytes, so many at least. */
  hasHead(bytes: number): boolean {
    const { fields } = this;
    return this.count > 0 && fields[0] === 0 && fields[1] === 0 && (fields[2] as number) >= bytes;
  }

  reset(baseSize: number, size: number): void {
    this.left = undefined;
    this.count = 0;
    this.baseSize = baseSize;
    this.size = size;
  }

  /** What goes on where the last copy ended, in both, is one with it: git ends a copy after 64 KB. */
  add(from: number, to: number, length: number): void {
    const { fields } = this;
    const last = (this.count - 1) * 3;
    if (this.count > 0) {
      const before = fields[last + 2] as number;
      if ((fields[last] as number) + before === from && (fields[last + 1] as number) + before === to) {
        fields[last + 2] = before + length;
        return;
      }
    }
    const at = this.count * 3;
    if (at === fields.length) {
      this.fields = new Int32Array(fields.length * 2);
      this.fields.set(fields);
    }
    this.fields[at] = from;
    this.fields[at + 1] = to;
    this.fields[at + 2] = length;
    this.count++;
  }
}

/** Bytes at either end of a copied stretch that are there even where its middle is left out: see kernel/assembly/delta.ts. */
export const EDGE = 512;

/** Fewer bytes are copied faster one by one than by a call. */
const FEW = 24;

/** The sizes that a delta begins with: of its base and of what it makes. `next` is where its instructions begin. */
export interface DeltaSizes {
  readonly base: number;
  readonly result: number;
  readonly next: number;
}

/** @throws Damage */
export function readDeltaSizes(delta: Uint8Array, start: number, end: number): DeltaSizes {
  const base = readSize(delta, start, end);
  const result = readSize(delta, base.next, end);
  return { base: base.value, result: result.value, next: result.next };
}

function readSize(delta: Uint8Array, start: number, end: number): { value: number; next: number } {
  let value = 0;
  let unit = 1;
  for (let at = start; at < end; at++) {
    const byte = delta[at] as number;
    value += (byte & 0x7f) * unit;
    if (byte < 0x80) return { value, next: at + 1 };
    unit *= 128;
  }
  throw new Damage('a delta that is cut off');
}

/**
 * Makes an object of its base and a delta: gitformat-pack(5), "Deltified representation". All three lie in one buffer, because
 * bytes are then copied within it, without a view of each stretch.
 *
 * @param memory holds the base at `base`; the object is written at `target`, and the instructions are at [next, end)
 * @throws Damage when it does not make what it says
 */
export function applyDelta(
  memory: Buffer,
  next: number,
  end: number,
  base: number,
  target: number,
  copies: Copies,
): void {
  const { baseSize, size } = copies;
  let at = next;
  let made = 0;
  while (at < end) {
    const code = memory[at++] as number;
    if (code >= 0x80) {
      let from = 0;
      let length = 0;
      if (code & 1) from = memory[at++] as number;
      if (code & 2) from |= (memory[at++] as number) << 8;
      if (code & 4) from |= (memory[at++] as number) << 16;
      if (code & 8) from += (memory[at++] as number) * 2 ** 24;
      if (code & 16) length = memory[at++] as number;
      if (code & 32) length |= (memory[at++] as number) << 8;
      if (code & 64) length |= (memory[at++] as number) << 16;
      if (length === 0) length = 0x10000;
      if (from + length > baseSize || made + length > size) throw new Damage('a delta that copies too much');
      copyWithin(memory, base + from, target + made, length);
      copies.add(from, made, length);
      made += length;
    } else {
      if (code === 0 || made + code > size || at + code > end) throw new Damage('a delta that is not one');
      copyWithin(memory, at, target + made, code);
      at += code;
      made += code;
    }
  }
  if (made !== size || at !== end) throw new Damage('a delta that makes too little');
}

function copyWithin(memory: Buffer, from: number, to: number, length: number): void {
  if (length > FEW) memory.copyWithin(to, from, from + length);
  else for (let i = 0; i < length; i++) memory[to + i] = memory[from + i] as number;
}
