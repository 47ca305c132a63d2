import { treesKernel } from '../kernel.generated.ts';
import type { RebuildMemory } from '../rebuild-memory.ts';
import { instantiate } from './instance.ts';

/** See assembly/trees.ts. */
interface TreeExports {
  prepare(
    results: number,
    beginnings: number,
    endings: number,
    recent: number,
    boundsEnd: number,
    edgesEnd: number,
    idLength: number,
    isAsked: number,
  ): void;
  /**
   * Reads a tree; all but its size, copies and what it is like are addresses.
   *
   * @param copies of its delta; -1 for whole objects
   * @param isBase whether other trees are made of it
   * @param isHollow whether bytes were left out of it, as of objects that no other one is made of
   * @param notes has room behind it for as many bytes as the tree has
   * @returns how many entries were noted, -1 for what is no tree, -2 for more than there is room for, -3 where what was left out is needed
   */
  read(
    address: number,
    size: number,
    copies: number,
    baseBounds: number,
    bounds: number,
    baseEdges: number,
    edges: number,
    isBase: number,
    isHollow: number,
    notes: number,
  ): number;
}

/** What the kernel is told of what is wanted. */
export interface TreeTables {
  readonly idLength: number;
  /** By the first two bytes of an object's name, and by the last two of a file's, 1 for entries that are to be looked at: 65,536 bytes each. */
  readonly beginnings: Uint8Array;
  readonly lastBytes: Uint8Array;
  /** Whether entries are to be looked at whose object did not come lately. */
  readonly asksMissing: boolean;
}

// Where things lie behind the beginning of the room (bytes). What is never written takes no memory.
const RESULTS = 0;
const BEGINNINGS = 64;
const LAST_BYTES = BEGINNINGS + 65536;
const RECENT = LAST_BYTES + 65536;
const RECENT_SIZE = 32768 * 32;
const BOUNDS = RECENT + RECENT_SIZE;
const EDGES = BOUNDS + 16 * 1024 * 1024;
/** Bytes that are to be kept in front of the objects. */
export const TREE_ROOM = EDGES + 16 * 1024 * 1024;

/** Reads trees where they are rebuilt. */
export class TreeKernel {
  readonly #memory: RebuildMemory;
  readonly #exports: TreeExports;
  readonly #at: number;
  /** Addresses at which the first bounds and edges are to lie. */
  readonly bounds: number;
  readonly edges: number;
  #bytes: Buffer;
  /** Words of all of the memory. */
  words: Int32Array;

  /** @returns undefined where there is no WebAssembly @param memory with {@link TREE_ROOM} bytes of room */
  static load(memory: RebuildMemory, tables: TreeTables): TreeKernel | undefined {
    const { shared } = memory;
    if (shared === undefined) return undefined;
    const { beginnings, lastBytes, idLength, asksMissing } = tables;
    const { at } = shared;
    const kernel = new TreeKernel(memory, instantiate<TreeExports>(treesKernel, shared.memory), at);
    memory.bytes.set(beginnings, at + BEGINNINGS);
    memory.bytes.set(lastBytes, at + LAST_BYTES);
    // No object that belongs in the first slot, not even that of zeros.
    memory.bytes[at + RECENT] = 1;
    kernel.#exports.prepare(
      at + RESULTS,
      at + BEGINNINGS,
      at + LAST_BYTES,
      at + RECENT,
      at + EDGES,
      at + TREE_ROOM,
      idLength,
      Number(asksMissing),
    );
    return kernel;
  }

  private constructor(memory: RebuildMemory, exports: TreeExports, at: number) {
    this.#memory = memory;
    this.#exports = exports;
    this.#at = at;
    this.bounds = at + BOUNDS;
    this.edges = at + EDGES;
    this.#bytes = memory.bytes;
    this.words = wordsOf(memory.bytes);
  }

  /** Reads a tree, and says what it made of it in {@link boundEnd} and what stands behind that. */
  get read(): TreeExports['read'] {
    if (this.#bytes !== this.#memory.bytes) {
      this.#bytes = this.#memory.bytes;
      this.words = wordsOf(this.#bytes);
    }
    return this.#exports.read;
  }

  /** Of which objects the names came lately: to be called before a tree is read again, of which some may have been noted. */
  forget(): void {
    const recent = this.#at + RECENT;
    this.#memory.bytes.fill(0, recent, recent + RECENT_SIZE);
    // No object that belongs in the first slot, not even that of zeros.
    this.#memory.bytes[recent] = 1;
  }

  /** Of the tree that was read last: where its bounds end, its edges, and those of its base that it took over, if no others. */
  get boundEnd(): number {
    return this.words[this.#at >>> 2] as number;
  }

  get edgeEnd(): number {
    return this.words[(this.#at >>> 2) + 1] as number;
  }

  get same(): number {
    return this.words[(this.#at >>> 2) + 2] as number;
  }
}

const wordsOf = ({ buffer, length }: Buffer): Int32Array => new Int32Array(buffer, 0, length >>> 2);
