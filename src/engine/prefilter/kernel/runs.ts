import type { RunAnchor, RunClass } from '../../../model/rule.ts';
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
const SLOTS = 3;
/** Carry of a class that the byte before the input is in: no run makes up for it. */
const FOREIGN = -0x7000_0000;

export interface RunEntry {
  readonly anchor: RunAnchor;
  readonly finder: RunFinder;
}

interface Slot {
  readonly members: Uint8Array;
  readonly entries: readonly RunEntry[];
}

/** Whether the kernel can look for such runs. */
export const isForKernel = ({ min }: RunAnchor): boolean => min >= MIN_LENGTH && min <= MAX_LENGTH;

/** Finds run starts in bytes that lie in the kernel's memory. */
export class KernelRuns {
  readonly #kernel: RunsKernel;
  readonly #memory: KernelMemory;
  readonly #slots: readonly Slot[];
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
      const mixedCase = own.every(({ anchor }) => anchor.mixedCase);
      kernel.configure(slot, groupsOf(runClass), least, mixedCase ? 1 : 0);
      return { members: classTable(runClass), entries: own };
    });
  }

  /** Like `RunFinder.find` of each entry. */
  find(bytes: Uint8Array, range: Span, into: AnchorList): void {
    const end = Math.min(bytes.length, range.end + this.#maxLength - 1);
    if (this.#slots.length === 0 || range.start >= end) return;
    const { output } = this.#memory;
    const carry = (slot: number): number => this.#carryAt(bytes, range.start, slot);
    this.#kernel.begin(bytes.byteOffset + range.start, end - range.start, carry(0), carry(1), carry(2));
    do {
      this.#accept(this.#kernel.search(output.start, output.end), bytes, range, into);
    } while (this.#kernel.isDone() === 0);
    this.#accept(this.#kernel.finish(output.start), bytes, range, into);
  }

  #carryAt(bytes: Uint8Array, start: number, slot: number): number {
    return start > 0 && this.#slots[slot]?.members[bytes[start - 1] ?? 0] === 1 ? FOREIGN : 0;
  }

  #accept(written: number, bytes: Uint8Array, range: Span, into: AnchorList): void {
    const records = new Uint32Array(this.#memory.memory.buffer, this.#memory.output.start, written / 4);
    for (let i = 0; i < records.length; i += 2) {
      const start = range.start + (records[i] ?? 0);
      if (start >= range.end) continue;
      for (const { finder } of this.#slots[records[i + 1] ?? 0]?.entries ?? [])
        finder.confirm(bytes, start, into);
    }
  }
}

/** The class as a set of the kernel's groups. */
const groupsOf = (runClass: RunClass): number => {
  const members = classTable(runClass);
  return GROUPS.reduce((bits, byte, index) => bits | ((members[byte.charCodeAt(0)] ?? 0) << index), 0);
};
