import { ConfigError } from '../../model/errors.ts';
import type { LiteralAnchor } from '../../model/rule.ts';

/** Entries of a row of the automaton's table, and so classes at most. */
export const ROW_SHIFT = 6;
export const ROW = 1 << ROW_SHIFT;
/** A table of 64 MB, a hundred times what the built-in rules need. */
export const MAX_STATES = 262_144;

/** ASCII alone: other letters have no case here. */
export const foldByte = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);

/** The literals as a tree over classes of bytes: what both the automaton and the search of small inputs are made from. */
export interface LiteralTree {
  readonly trie: Trie;
  /**
   * Class of each byte. Upper and lower case share one, but so do other bytes: what the tree finds has to be compared with the
   * bytes.
   */
  readonly classes: Uint8Array;
}

/** @throws ConfigError when the literals need more than 262,144 states. */
export const buildTree = (literals: readonly LiteralAnchor[]): LiteralTree => ({
  trie: new Trie(literals, CLASSES),
  classes: CLASSES,
});

/**
 * Bits 0 to 4 and bit 6. No table is needed for it, sixteen bytes are done at a time by SIMD, and letters lose their case; that
 * `_` is taken for DEL, and `*` for a line break, makes candidates that texts hardly hold.
 */
export const CLASSES = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) CLASSES[byte] = (byte & 31) | ((byte & 64) >> 1);

/** The literals as a tree. Node 0 is the root. Children are linked lists, since most nodes have one; 0 ends a list. */
export class Trie {
  nodes = 1;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Class of the edge that leads to a node. */
  readonly edge: Uint8Array;
  /** Literals that end in a node, as linked lists: the first one of a node, and the next one of a literal; -1 ends. */
  readonly firstLiteral: Int32Array;
  readonly nextLiteral: Int32Array;

  constructor(literals: readonly LiteralAnchor[], classes: Uint8Array) {
    const bound = 1 + literals.reduce((sum, { text }) => sum + text.length, 0);
    this.firstChild = new Int32Array(bound);
    this.nextSibling = new Int32Array(bound);
    this.edge = new Uint8Array(bound);
    this.firstLiteral = new Int32Array(bound).fill(-1);
    this.nextLiteral = new Int32Array(literals.length).fill(-1);
    literals.forEach(({ text }, id) => {
      this.#insert(text, id, classes);
    });
  }

  /** 0 where there is none. */
  child(node: number, byteClass: number): number {
    const { edge, nextSibling } = this;
    let child = this.firstChild[node] as number;
    while (child !== 0 && edge[child] !== byteClass) child = nextSibling[child] as number;
    return child;
  }

  #insert(text: string, id: number, classes: Uint8Array): void {
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      // Upper case has the class of lower case.
      const byteClass = classes[text.charCodeAt(i)] as number;
      const known = this.child(node, byteClass);
      node = known === 0 ? this.#addChild(node, byteClass) : known;
    }
    this.nextLiteral[id] = this.firstLiteral[node] as number;
    this.firstLiteral[node] = id;
  }

  #addChild(node: number, byteClass: number): number {
    if (this.nodes === MAX_STATES) throw tooMany();
    const child = this.nodes++;
    this.edge[child] = byteClass;
    this.nextSibling[child] = this.firstChild[node] as number;
    this.firstChild[node] = child;
    return child;
  }
}

const tooMany = (): ConfigError =>
  new ConfigError(
    'PD_RULES_TOO_MANY',
    `the rules' literals need more than ${MAX_STATES} states`,
    [],
    'load fewer rules at once, or write shorter words in `context` and `generic`',
  );
