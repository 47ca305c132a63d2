import type { Automaton } from '../automaton.ts';

/** Addresses that the kernels know: see assembly/literals.ts. */
const CLASSES = 1024;
const TABLE = 4096;
/** Bytes of an entry of the table. */
const ENTRY = 4;

/** Bytes for records of what was found, between two of which the kernels stop to have them taken away. */
const OUTPUT_SIZE = 256 * 1024;
/** Bytes that lie elsewhere are copied here, piece by piece: few enough to stay in the second cache. */
const STAGING_SIZE = 256 * 1024;
/** The kernels read whole groups of 16 bytes. */
const SLACK = 64;

const PAGE = 64 * 1024;

/**
 * The kernels' memory: the automaton's table, room for what they find, and the arena, into which files are read. All of it
 * is reserved at once, since growing would detach every view; the system provides only the pages that are written to.
 */
export class KernelMemory {
  readonly memory: WebAssembly.Memory;
  readonly bytes: Uint8Array;
  /** Addresses of the room for records, and its words. */
  readonly output: { readonly start: number; readonly end: number };
  readonly records: Uint32Array;
  readonly staging: Uint8Array;
  /** For the caller's bytes, which need not be copied then. */
  readonly arena: Buffer;

  constructor(tableSize: number, arenaSize: number) {
    const output = align(TABLE + tableSize);
    const staging = output + OUTPUT_SIZE;
    const arena = staging + STAGING_SIZE + SLACK;
    const pages = Math.ceil((arena + arenaSize + SLACK) / PAGE);
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.bytes = new Uint8Array(this.memory.buffer);
    this.output = { start: output, end: output + OUTPUT_SIZE };
    this.staging = this.bytes.subarray(staging, staging + STAGING_SIZE);
    this.records = new Uint32Array(this.memory.buffer, output, OUTPUT_SIZE / 4);
    this.arena = Buffer.from(this.memory.buffer, arena, arenaSize);
  }

  /** The kernel adds classes and states up to addresses: here they are four times what they are in TypeScript. */
  load({ classes, table }: Automaton): void {
    for (let byte = 0; byte < 256; byte++) this.bytes[CLASSES + byte] = (classes[byte] ?? 0) * ENTRY;
    const rows = new Uint32Array(this.memory.buffer, TABLE, table.length);
    for (let i = 0; i < table.length; i++) rows[i] = (table[i] ?? 0) * ENTRY;
  }

  holds(bytes: Uint8Array): boolean {
    return bytes.buffer === this.memory.buffer;
  }
}

const align = (address: number): number => (address + 63) & ~63;
