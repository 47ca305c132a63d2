/** The first bytes belong to the kernels: see assembly/literals.ts. */
export const TABLES = 32768;
/** Those of the kernel for dense texts, which has a memory of its own: see assembly/dense.ts. */
export const DENSE_TABLES = 262144;

/** Of what a kernel finds, and as many before the first one. */
const RECORD = 8;
/** Bytes for records of what was found, between two of which the kernels stop to have them taken away. */
export const OUTPUT_SIZE = 256 * 1024;
/** Bytes that lie elsewhere are copied here, piece by piece: few enough to stay in the second cache. */
const STAGING_SIZE = 256 * 1024;
/** The kernels read whole blocks, and behind them as much as the longest literal takes. */
const SLACK = 1024;

const PAGE = 64 * 1024;

/**
 * The kernels' memory: the automaton's tables, room for what they find, and the arena, into which files are read. All of it
 * is reserved at once, since growing would detach every view; the system provides only the pages that are written to.
 */
export class KernelMemory {
  readonly memory: WebAssembly.Memory;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Addresses of the room for records, and its words. */
  readonly output: { readonly start: number; readonly end: number };
  readonly records: Uint32Array;
  readonly staging: Uint8Array;
  /** What the kernel has of the literals. */
  readonly tables: Uint8Array;
  /** For the caller's bytes, which need not be copied then. */
  readonly arena: Buffer;

  /** @param outputSize bytes; at least {@link OUTPUT_SIZE} */
  constructor(tables: Uint8Array, arenaSize: number, outputSize = OUTPUT_SIZE, maxLength = 0) {
    const slack = SLACK + maxLength;
    const output = align(TABLES + tables.length + RECORD);
    const staging = output + outputSize;
    const arena = align(staging + STAGING_SIZE + slack);
    const pages = Math.ceil((arena + arenaSize + slack) / PAGE);
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.bytes = new Uint8Array(this.memory.buffer);
    this.bytes.set(tables, TABLES);
    this.tables = this.bytes.subarray(TABLES, TABLES + tables.length);
    this.output = { start: output, end: output + outputSize };
    this.staging = this.bytes.subarray(staging, staging + STAGING_SIZE);
    this.records = new Uint32Array(this.memory.buffer, output, outputSize / 4);
    this.arena = Buffer.from(this.memory.buffer, arena, arenaSize);
  }

  holds(bytes: Uint8Array): boolean {
    return bytes.buffer === this.memory.buffer;
  }
}

const align = (address: number): number => (address + 63) & ~63;
