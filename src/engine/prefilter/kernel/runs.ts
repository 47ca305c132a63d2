import type { RunAnchor, RunClass, RunLetters } from '../../../model/rule.ts';
import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import { classTable, type RunFinder } from '../runs.ts';
import type { RunsKernel } from './instance.ts';
import type { KernelMemory } from './memory.ts';

/** One byte of each group that the kernel tells apart, in the order of their bits: see assembly/runs.ts. */
const GROUPS = ['0', 'A', 'P', 'a', 'p', '_', '-', '+'] as const;

/** The lengths that the kernel can look for: shorter runs could lie inside of a group of 16 bytes. */
const MIN_LENGTH = 17;
const MAX_LENGTH = 32;
const SLOTS = 2;
/** How the kernel is told what letters are wanted. */
const LETTER_BITS: Readonly<Record<RunLetters, number>> = {
  any: 1,
  mixed: 2,
  upper: 4,
  turning: 16,
};
/** Digits alone, which capitals may follow. */
const DIGITS = 8;
/** What a run's first bytes may be like that is longer than they are: mixed letters may begin with any. */
const BITS_OF_LONGER: Readonly<Record<RunLetters, number>> = {
  any: 1,
  mixed: 1,
  upper: 4 | DIGITS,
  turning: 1,
};
/** Of a record's second word: the class's number in the low bits, and the letters above them. */
const SLOT_SHIFT = 3;
const SLOT_BITS = (1 << SLOT_SHIFT) - 1;
/** In no class: stands for the byte before the first one. */
const SPACE = 0x20;

export interface RunEntry {
  readonly anchor: RunAnchor;
  readonly finder: RunFinder;
}

/** A run of a class, as the kernel's records tell of it. */
interface SlotEntry {
  readonly finder: RunFinder;
  /** Bits of a record, one of which is set where the letters may be as they are wanted. */
  readonly letters: number;
  /** Whether the kernel has looked at all that is wanted, and not only at the first bytes. */
  readonly isProven: boolean;
}

/** Whether the kernel can look for such runs. */
export const isForKernel = ({ min }: RunAnchor): boolean => min >= MIN_LENGTH && min <= MAX_LENGTH;

/** Finds run starts in bytes that lie in the kernel's memory. */
export class KernelRuns {
  readonly #kernel: RunsKernel;
  readonly #memory: KernelMemory;
  readonly #slots: readonly (readonly SlotEntry[])[];
  readonly #maxLength: number;

  constructor(kernel: RunsKernel, memory: KernelMemory, entries: readonly RunEntry[]) {
    this.#kernel = kernel;
    this.#memory = memory;
    this.#maxLength = Math.max(1, ...entries.map(({ anchor }) => anchor.min));
    const classes = [...new Set(entries.map(({ anchor }) => anchor.class))];
    if (classes.length > SLOTS) throw new RangeError(`the kernel knows ${SLOTS} classes of runs`);
    this.#slots = classes.map((runClass, slot) => {
      const own = entries.filter(({ anchor }) => anchor.class === runClass);
      const least = Math.min(...own.map(({ anchor }) => anchor.min));
      const bitsOf = ({ min, letters }: RunAnchor): number =>
        min === least ? LETTER_BITS[letters] : BITS_OF_LONGER[letters];
      const wanted = own.reduce((bits, { anchor }) => bits | bitsOf(anchor), 0);
      kernel.configure(slot, groupsOf(runClass), least, wanted);
      return own.map(({ anchor, finder }) => ({
        finder,
        letters: bitsOf(anchor) << SLOT_SHIFT,
        isProven: anchor.min === least,
      }));
    });
  }

  /** Like `RunFinder.find` of each entry. */
  find(bytes: Uint8Array, range: Span, into: AnchorList): void {
    const end = Math.min(bytes.length, range.end + this.#maxLength - 1);
    if (this.#slots.length === 0 || range.start >= end) return;
    const { output } = this.#memory;
    const previous = range.start > 0 ? (bytes[range.start - 1] ?? SPACE) : SPACE;
    this.#kernel.begin(bytes.byteOffset + range.start, end - range.start, previous);
    do {
      this.#accept(this.#kernel.search(output.start, output.end), bytes, range, into);
    } while (this.#kernel.isDone() === 0);
  }

  #accept(written: number, bytes: Uint8Array, range: Span, into: AnchorList): void {
    const { records } = this.#memory;
    const words = written >>> 2;
    for (let i = 0; i < words; i += 2) {
      const start = range.start + (records[i] as number);
      if (start >= range.end) continue;
      const found = records[i + 1] as number;
      for (const { finder, letters, isProven } of this.#slots[found & SLOT_BITS] ?? []) {
        if ((found & letters) === 0) continue;
        if (isProven) into.add(start, finder.id);
        else finder.confirm(bytes, start, into);
      }
    }
  }
}

/** The class as a set of the kernel's groups. */
const groupsOf = (runClass: RunClass): number => {
  const members = classTable(runClass);
  return GROUPS.reduce((bits, byte, index) => bits | ((members[byte.charCodeAt(0)] ?? 0) << index), 0);
};
