import type { LiteralBytes } from './literal-bytes.ts';
import { QuadCards } from './quad-cards.ts';
import { rarityOf } from './rarity.ts';

/**
 * A literal is found by two quads, four bytes each, of which the second begins two bytes behind the first one. It has two such pairs, one
 * byte apart, so that wherever it stands one of them begins at an even place, and text need only be looked at there. Where it has too
 * few bytes, one of a quad may be anything; those of four bytes at every second place, and of three, have but one quad.
 *
 * Which ones is a matter of speed alone: rare ones, and such as few other literals have. Measured against a full Aho-Corasick
 * automaton, whose table no longer fits the second cache once there are 1,600 literals, this is twice as fast on C sources; and
 * against one quad alone, of which half as many places again need a second look at sources, and which families of literals share by the dozen.
 *
 * Written in the form in which the kernel has it in its memory: see kernel/assembly/literals.ts.
 */
export class QuadTables {
  readonly #literals: LiteralBytes;
  readonly #cards: QuadCards;
  readonly #table = new Uint8Array(QUAD_HASHES).fill(SECOND.single);

  /** @param literals of three bytes at least */
  constructor(literals: LiteralBytes) {
    this.#literals = literals;
    this.#cards = new QuadCards(literals);
    // Those that have the least choice come first.
    for (const literal of byLength(literals)) {
      const start = literals.starts[literal] as number;
      const length = literals.lengths[literal] as number;
      if (length >= LONG) this.#addLong(literal, start, length);
      else if (length >= THREE) this.#addShort(literal, start, length);
      else throw new RangeError('a literal has three bytes at least');
    }
  }

  /** Literals that are looked at, at most, at one place: where long ones may stand, and short ones from it and from the byte behind. */
  get most(): number {
    const { long, short } = this.#cards.most;
    return Math.max(1, long + 2 * short);
  }

  /** @param address in the kernel's memory at which they will lie */
  render(address: number): Uint8Array<ArrayBuffer> {
    return this.#cards.render(this.#table, address);
  }

  #addLong(literal: number, start: number, length: number): void {
    const at = start + this.#choose(start, length);
    for (let place = at; place <= at + 1; place++) {
      this.#mark(place, FIRST.long);
      this.#mark(place + 2, SECOND.long);
      this.#cards.add('long', longHash(this.#literals.bytes, place), literal, place - start);
    }
  }

  /** Where the two pairs lie of which the commoner one is rarest. */
  #choose(start: number, length: number): number {
    const { bytes } = this.#literals;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    let before = Number.NEGATIVE_INFINITY;
    const furthest = start + Math.min(length, FURTHEST) - PAIR;
    for (let at = start; at <= furthest; at++) {
      const worth = this.#worthOf(at, bytes);
      const both = Math.min(before, worth);
      if (both > most) {
        best = at - 1 - start;
        most = both;
      }
      before = worth;
    }
    return best;
  }

  /** Both quads count once more by themselves: the commoner one is found with any other literal's. */
  #worthOf(at: number, bytes: Uint8Array): number {
    const others = this.#cards.countOf('long', longHash(bytes, at));
    const quads = Math.min(rarityOf(bytes, at, QUAD), rarityOf(bytes, at + 2, QUAD));
    return rarityOf(bytes, at, PAIR) + quads - others * CROWDED;
  }

  /** At an even place, what begins there; at an odd one, what begins with the byte before. */
  #addShort(literal: number, start: number, length: number): void {
    this.#addKeys(literal, start, length);
    if (length === THREE) {
      this.#markOpen(start, FIRST.single);
      this.#markBefore(start, FIRST.single);
    } else {
      this.#mark(start, length === QUAD ? FIRST.single : FIRST.even);
      if (length === QUAD + 1) this.#markOpen(start + 2, SECOND.even);
      else if (length > QUAD + 1) this.#mark(start + 2, SECOND.even);
      this.#markBefore(start, FIRST.odd);
      if (length === QUAD) this.#markOpen(start + 1, SECOND.odd);
      else this.#mark(start + 1, SECOND.odd);
    }
  }

  /** Under all that the bytes behind a literal may be that are looked at. */
  #addKeys(literal: number, start: number, length: number): void {
    const { bytes } = this.#literals;
    const three =
      (bytes[start] as number) | ((bytes[start + 1] as number) << 8) | ((bytes[start + 2] as number) << 16);
    const choices = (at: number, any: readonly number[]): readonly number[] =>
      at < length ? [bytes[start + at] as number] : any;
    for (const fourth of choices(3, FOURTHS))
      for (const fifth of choices(4, FIFTHS))
        for (const sixth of choices(5, SIXTHS))
          this.#cards.add('short', shortHash(three | (fourth << 24), fifth | (sixth << 8)), literal, 0);
  }

  #mark(at: number, bits: number): void {
    const { bytes } = this.#literals;
    this.#set(bytes[at] as number, at, bytes[at + 3] as number, bits);
  }

  /** A quad whose last byte may be anything. */
  #markOpen(at: number, bits: number): void {
    const first = this.#literals.bytes[at] as number;
    for (let last = 0; last <= LAST; last++) this.#set(first, at, last, bits);
  }

  /** One whose first byte may be anything. */
  #markBefore(start: number, bits: number): void {
    const last = this.#literals.bytes[start + 2] as number;
    for (let first = 0; first <= FIRST_BYTE; first++) this.#set(first, start - 1, last, bits);
  }

  #set(first: number, at: number, last: number, bits: number): void {
    const { bytes } = this.#literals;
    const hash = hashOf(first, bytes[at + 1] as number, bytes[at + 2] as number, last);
    this.#table[hash] = (this.#table[hash] as number) | bits;
  }
}

const THREE = 3;
const QUAD = 4;
/** Bytes of two quads. */
const PAIR = 6;
/** Of literals that have two pairs. */
const LONG = PAIR + 1;
/** Bytes of a literal among which its quads are chosen. */
const FURTHEST = 127;

export const QUAD_HASHES = 1 << 16;
/**
 * Groups of literals: short ones by their first quad alone, or both at an even place; or at an odd one; and long ones. A bit of each for
 * the first quad, and one for the second, which all have that ask for none.
 */
const FIRST = { single: 1, even: 2, odd: 4, long: 8 } as const;
const SECOND = { single: 16, even: 32, odd: 64, long: 128 } as const;

/** Bits that matter of a quad's outer bytes: few, so that those that may be anything are few. */
const FIRST_BYTE = 0x07;
const LAST = 0x0f;

/** Of a quad, without the case of its letters. The kernel does the same; the factors are the best of forty on sources. */
const hashOf = (first: number, second: number, third: number, last: number): number =>
  (((first & FIRST_BYTE) | ((second & 0x5f) << 8)) * 0xdaad +
    ((third & 0x5f) | ((last & LAST) << 8)) * 0x5eb5) &
  0xffff;

/** Of the six bytes of a pair. */
const longHash = (bytes: Uint8Array, at: number): number => {
  const four =
    ((bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)) &
    0x5f5f5f5f;
  const two = ((bytes[at + 4] as number) | ((bytes[at + 5] as number) << 8)) & 0x5f5f;
  return (Math.imul(four, 0x9e3779b1) + Math.imul(two, 0x85ebca6b)) >>> 0;
};

/** Of the first six bytes of a short literal; of the last three few bits, so that few are those of literals that have not as many. */
const shortHash = (four: number, two: number): number =>
  (Math.imul(four & 0x075f5f5f, 0x9e3779b1) + Math.imul(two & 0x0306, 0x85ebca6b)) >>> 0;

const FOURTHS = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const FIFTHS = [0, 2, 4, 6] as const;
const SIXTHS = [0, 1, 2, 3] as const;

/** What it costs that another place has the same hash. */
const CROWDED = 100;

/** The shortest first; of the same length, as they come. */
const byLength = ({ lengths }: LiteralBytes): number[] =>
  [...lengths.keys()].sort((a, b) => (lengths[a] as number) - (lengths[b] as number) || a - b);
