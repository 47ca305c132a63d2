import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import type { LiteralSet } from '../literal-set.ts';
import { ROW } from '../trie.ts';
import type { LiteralsKernel } from './instance.ts';
import { type KernelMemory, OUTPUT_SIZE, TABLES } from './memory.ts';

/** Bytes of a word. The kernel's states and classes are addresses: so many times those of the automaton. */
const WORD = 4;
/** Words that tell of an accepting state, and of a literal: see assembly/literals.ts. */
const STATE_WORDS = 2;
const LITERAL_WORDS = 3;
const RECORD = 2 * WORD;
/** Bytes that the kernel searches between two looks at the room for records. */
const BLOCK = 5 * 64;
/** Bytes of a literal that are compared at a time. */
const GROUP = 16;
const groupsOf = (length: number): number => Math.ceil(length / GROUP);

/** Bytes that the tables of a set take at most; known before its automaton is made, which small scans do without. */
export const tableSizeOf = ({ literals, maxStates }: LiteralSet): number => {
  const words = (2 * maxStates + 1) * ROW + maxStates * STATE_WORDS + literals.length * LITERAL_WORDS;
  return (
    words * WORD + GROUP + literals.reduce((sum, { text }) => sum + groupsOf(text.length) * 2 * GROUP, 0)
  );
};

/** Of different literals at most two of each length end at one place: one in which case matters, and one in which it does not. */
export const outputSizeOf = ({ maxLength }: LiteralSet): number =>
  Math.max(OUTPUT_SIZE, BLOCK * RECORD * 2 * maxLength);

/** Finds literals in bytes that lie in the kernel's memory. */
export class KernelLiterals {
  readonly #kernel: LiteralsKernel;
  readonly #memory: KernelMemory;
  readonly #set: LiteralSet;

  constructor(kernel: LiteralsKernel, memory: KernelMemory, set: LiteralSet) {
    this.#kernel = kernel;
    this.#memory = memory;
    this.#set = set;
    if (set.maxLength > 0) load(kernel, memory, set);
  }

  /** Like `findLiterals`. */
  find(bytes: Uint8Array, range: Span, into: AnchorList): void {
    const { maxLength } = this.#set;
    const end = Math.min(bytes.length, range.end + maxLength - 1);
    if (maxLength === 0 || range.start >= end) return;
    const { output, records } = this.#memory;
    const kernel = this.#kernel;
    kernel.begin(bytes.byteOffset + range.start, end - range.start, range.end - range.start);
    do into.addAll(records, kernel.search(output.start, output.end) / WORD, range.start);
    while (kernel.isDone() === 0);
  }
}

/** Puts the filter, the table, and what its states stand for, into the kernel's memory. */
function load(kernel: LiteralsKernel, memory: KernelMemory, set: LiteralSet): void {
  const { automaton, literals, wanted, maxLength } = set;
  const { table, acceptFrom, firstLiteral, nextLiteral, shorter } = automaton;
  const filter = TABLES / WORD;
  const rows = filter + table.length + ROW;
  const chains = rows + table.length;
  const entries = chains + STATE_WORDS * shorter.length;
  const sink = table.length * WORD;
  const words = new Int32Array(memory.memory.buffer);
  for (let i = 0; i < table.length; i++) {
    const next = table[i] as number;
    words[rows + i] = next * WORD;
    words[filter + i] = next >= acceptFrom ? sink : next * WORD;
  }
  words.fill(sink, filter + table.length, filter + table.length + ROW);
  for (let i = 0; i < shorter.length; i++) {
    words[chains + STATE_WORDS * i] = firstLiteral[i] as number;
    words[chains + STATE_WORDS * i + 1] = shorter[i] as number;
  }
  let address = Math.ceil(((entries + LITERAL_WORDS * literals.length) * WORD) / GROUP) * GROUP;
  wanted.forEach((bytes, id) => {
    const entry = entries + LITERAL_WORDS * id;
    words[entry] = address;
    words[entry + 1] = bytes.length;
    words[entry + 2] = nextLiteral[id] as number;
    writeLiteral(memory.bytes, address, bytes, literals[id]?.ignoreCase === true);
    address += groupsOf(bytes.length) * 2 * GROUP;
  });
  const [first, at, list] = [acceptFrom * WORD, chains * WORD, entries * WORD];
  kernel.configure(rows * WORD, first, sink, at, list, maxLength);
}

const isLetter = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;

/** Sixteen bytes, and the bits of them that matter, by turns: of a small letter all but the one that a capital does not have. */
function writeLiteral(into: Uint8Array, address: number, literal: Uint8Array, ignoreCase: boolean): void {
  literal.forEach((byte, index) => {
    const at = address + index + Math.floor(index / GROUP) * GROUP;
    into[at] = byte;
    into[at + GROUP] = ignoreCase && isLetter(byte) ? 0xdf : 0xff;
  });
}
