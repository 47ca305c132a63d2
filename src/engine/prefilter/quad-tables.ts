import type { LiteralBytes } from './literal-bytes.ts';
import { QuadCards } from './quad-cards.ts';
import { rarityOfQuad } from './rarity.ts';

/**
 * Quads are four bytes of a literal by which it is found. Every literal has two of them, one byte apart, so that wherever it stands one lies
 * at an even place, and text need only be looked at there. Where it has too few bytes, one of a quad may be anything.
 *
 * Which ones is a matter of speed alone: rare ones, and such as few other literals have. Measured against a full Aho-Corasick
 * automaton, whose table no longer fits the second cache once there are 1,600 literals, this is 1.7 times as fast on C sources.
 *
 * Written in the form in which the kernel has it in its memory: see kernel/assembly/literals.ts.
 */
export class QuadTables {
  readonly #literals: LiteralBytes;
  readonly #cards: QuadCards;

  /** @param literals of three bytes at least */
  constructor(literals: LiteralBytes) {
    this.#literals = literals;
    this.#cards = new QuadCards(literals, boundOf(literals));
    for (let literal = 0; literal < literals.count; literal++) {
      const start = literals.starts[literal] as number;
      const length = literals.lengths[literal] as number;
      if (length > QUAD) this.#addPair(literal, start, this.#choose(start, length));
      else if (length === QUAD) this.#addFour(literal, start);
      else if (length === QUAD - 1) this.#addThree(literal, start);
      else throw new RangeError('a literal has three bytes at least');
    }
  }

  /** Literals that are looked at, at most, where a quad is found. */
  get most(): number {
    return this.#cards.most;
  }

  /** @param address in the kernel's memory at which they will lie */
  render(address: number): Uint8Array<ArrayBuffer> {
    return this.#cards.render(address);
  }

  /** Where the two quads lie of which the commoner one is rarest. */
  #choose(start: number, length: number): number {
    const { bytes } = this.#literals;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    let before = Number.NEGATIVE_INFINITY;
    const furthest = start + Math.min(length, FURTHEST) - QUAD;
    for (let at = start; at <= furthest; at++) {
      const hash = hashOf(bytes[at + 1] as number, bytes[at + 2] as number, bytes[at + 3] as number);
      const others = this.#cards.countOf(hash);
      const rarity = rarityOfQuad(bytes, at) - (others < CROWD ? 0 : others * CROWDED);
      const both = Math.min(before, rarity);
      if (both > most) {
        best = at - 1 - start;
        most = both;
      }
      before = rarity;
    }
    return best;
  }

  #addPair(literal: number, start: number, offset: number): void {
    this.#addAt(literal, start, offset);
    this.#addAt(literal, start, offset + 1);
  }

  /** The second quad has a byte that may be anything before the literal: behind it, that would be 32 quads. */
  #addFour(literal: number, start: number): void {
    this.#addAt(literal, start, 0);
    this.#addAt(literal, start, -1);
  }

  #addThree(literal: number, start: number): void {
    this.#addAt(literal, start, -1);
    this.#addOpen(literal, start, 0);
  }

  #addAt(literal: number, start: number, offset: number): void {
    const { bytes } = this.#literals;
    const at = start + offset;
    const hash = hashOf(bytes[at + 1] as number, bytes[at + 2] as number, bytes[at + 3] as number);
    this.#cards.add(hash, offset < 0 ? ANY : firstBit(bytes[at] as number), literal, offset);
  }

  /** A quad whose last byte may be anything. */
  #addOpen(literal: number, start: number, offset: number): void {
    const { bytes } = this.#literals;
    const at = start + offset;
    const bit = firstBit(bytes[at] as number);
    for (let last = 0; last <= LAST_MASK; last++)
      this.#cards.add(hashOf(bytes[at + 1] as number, bytes[at + 2] as number, last), bit, literal, offset);
  }
}

const QUAD = 4;
/** Bytes of a literal among which its quads are chosen. */
const FURTHEST = 128;
const LAST_MASK = 0x1f;

/** Quads at most: two for each literal, more for short ones. */
const boundOf = ({ lengths }: LiteralBytes): number =>
  lengths.reduce((sum, length) => sum + (length >= QUAD ? 2 : LAST_MASK + 2), 0);

/** Of a quad's second to fourth bytes, without their case. The kernel does the same; the factors are the best of forty on sources. */
const hashOf = (second: number, third: number, last: number): number =>
  (((second & 0x5f) | ((third & 0x5f) << 8)) * 0xa341 + (last & LAST_MASK) * 0xf4b1) & 0xffff;

/** Stands for a quad's first byte: its low three bits. */
const firstBit = (byte: number): number => 1 << (byte & 7);
const ANY = 0xff;

/** Quads of one hash from which on others are preferred, and by how much for each. */
const CROWD = 6;
const CROWDED = 15;
