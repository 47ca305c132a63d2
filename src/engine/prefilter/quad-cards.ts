import type { LiteralBytes } from './literal-bytes.ts';
import { RARITY } from './rarity.ts';

const WORD = 4;
const QUAD = 4;
export const HASHES = 1 << 16;

/** See kernel/assembly/literals.ts. */
const CARD_SIZE = 128;
const LANES = 4;
/** Words of a card: what the bytes are, the bits of them that matter, their place from the quad on, and the next card's address. */
const [VALUES, MASKS, PLACE, NEXT, MEMBERS] = [0, 4, 8, 9, 16];
const MEMBER_WORDS = 4;
const CARD_WORDS = CARD_SIZE / WORD;

/** Where the four bytes of a card may lie, from the quad on: beside it if they can, since its own bytes are known but for their case. */
const PLACES = [4, -4, 2, -2, 0] as const;
/** What it is worth to see the quad's own bytes once more, in tenths of bits like {@link RARITY}. */
const OWN = 8;
/** What it costs that another literal of the hash has the same bytes there: where words are of one family, all of it is gone through. */
const ALIKE = 60;

/** Literals by the hash of their quads, as the kernel has them in its memory. */
export class QuadCards {
  readonly #literals: LiteralBytes;
  /** Of each quad: its literal, where it begins in that, and the next quad of the same hash, or -1. */
  readonly #owners: Int32Array;
  readonly #offsets: Int8Array;
  readonly #others: Int32Array;
  #quads = 0;
  readonly #raritySums: Int32Array;
  readonly #firstQuads = new Int32Array(HASHES).fill(-1);
  readonly #counts = new Int32Array(HASHES);
  readonly #firstBits = new Uint8Array(HASHES);
  /** In the order in which they came. */
  readonly #hashes: number[] = [];

  /** @param quads at most */
  constructor(literals: LiteralBytes, quads: number) {
    this.#literals = literals;
    this.#raritySums = raritySums(literals);
    this.#owners = new Int32Array(quads);
    this.#offsets = new Int8Array(quads);
    this.#others = new Int32Array(quads);
  }

  /** Quads of a hash. */
  countOf(hash: number): number {
    return this.#counts[hash] as number;
  }

  /** Adds a quad, where it begins in its literal: at -1 to 127. */
  add(hash: number, firstBits: number, literal: number, offset: number): void {
    const quad = this.#quads++;
    if (this.#counts[hash] === 0) this.#hashes.push(hash);
    this.#counts[hash] = (this.#counts[hash] as number) + 1;
    this.#firstBits[hash] = (this.#firstBits[hash] as number) | firstBits;
    this.#owners[quad] = literal;
    this.#offsets[quad] = offset;
    this.#others[quad] = this.#firstQuads[hash] as number;
    this.#firstQuads[hash] = quad;
  }

  /** Quads of a hash at most. */
  get most(): number {
    return this.#hashes.reduce((most, hash) => Math.max(most, this.countOf(hash)), 1);
  }

  /** @param address of what this gives, in the kernel's memory: a multiple of a card's size */
  render(address: number): Uint8Array<ArrayBuffer> {
    const { bytes: texts, masks } = this.#literals;
    const cards = this.#hashes.reduce((sum, hash) => sum + Math.ceil(this.countOf(hash) / LANES), 0);
    const base = HASHES * 3;
    const textBase = base + cards * CARD_SIZE;
    const bytes = new Uint8Array(textBase + texts.length + masks.length);
    bytes.set(this.#firstBits);
    bytes.set(texts, textBase);
    bytes.set(masks, textBase + texts.length);
    const numbers = new Uint16Array(bytes.buffer, HASHES, HASHES);
    const words = new Int32Array(bytes.buffer, base, cards * CARD_WORDS);
    // The first cards of all hashes lie in one table, since sixteen bits tell which one it is.
    let further = this.#hashes.length;
    for (let number = 0; number < this.#hashes.length; number++) {
      const hash = this.#hashes[number] as number;
      numbers[hash] = number;
      const first = this.#firstQuads[hash] as number;
      if (this.#counts[hash] === 1) {
        this.#fill(words, number, [first], this.#alonePlace(first), address + textBase);
        continue;
      }
      const quads = this.#quadsOf(first);
      let card = number;
      for (let i = 0; i < quads.length; i += LANES) {
        const own = quads.slice(i, i + LANES);
        this.#fill(words, card, own, this.#bestPlace(own, quads), address + textBase);
        if (i + LANES >= quads.length) break;
        words[card * CARD_WORDS + NEXT] = address + base + further * CARD_SIZE;
        card = further++;
      }
    }
    return bytes;
  }

  /** Those that one place suits best stand together. */
  #quadsOf(first: number): number[] {
    const quads: number[] = [];
    for (let quad = first; quad >= 0; quad = this.#others[quad] as number) quads.push(quad);
    if (quads.length <= LANES) return quads;
    const best = quads.map((quad) => ({ quad, place: this.#bestPlace([quad], quads) }));
    return best.sort((a, b) => a.place - b.place || a.quad - b.quad).map(({ quad }) => quad);
  }

  #fill(words: Int32Array, card: number, quads: readonly number[], place: number, texts: number): void {
    const literals = this.#literals;
    const first = card * CARD_WORDS;
    words[first + PLACE] = place;
    for (let lane = 0; lane < LANES; lane++) {
      const quad = quads[lane];
      if (quad === undefined) {
        // Nothing is 1 where no bit matters: the lanes that are left over find nothing.
        words[first + VALUES + lane] = 1;
        continue;
      }
      const literal = this.#owners[quad] as number;
      const start = literals.starts[literal] as number;
      const offset = this.#offsets[quad] as number;
      const mask = literals.maskAt(start + offset + place);
      words[first + MASKS + lane] = mask;
      words[first + VALUES + lane] = literals.valueAt(start + offset + place) & mask;
      const member = first + MEMBERS + lane * MEMBER_WORDS;
      words[member] = offset;
      words[member + 1] = literals.lengths[literal] as number;
      words[member + 2] = texts + start;
      words[member + 3] = literal;
    }
  }

  /** {@link #bestPlace} where there are no others, as for most. */
  #alonePlace(quad: number): number {
    const start = this.#startOf(quad);
    let best = 0;
    let most = -1;
    for (const place of PLACES) {
      const worth = this.#rarityAt(start, place);
      if (worth <= most) continue;
      best = place;
      most = worth;
    }
    return best;
  }

  /** Where four bytes tell most of these quads, and most surely tell them from others of their hash. */
  #bestPlace(quads: readonly number[], others: readonly number[]): number {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const place of PLACES) {
      let worth = 0;
      for (const quad of quads) worth += this.#worth(quad, place, others);
      if (worth <= most) continue;
      best = place;
      most = worth;
    }
    return best;
  }

  #worth(quad: number, place: number, others: readonly number[]): number {
    const start = this.#startOf(quad);
    const at = start + place;
    const mask = this.#literals.maskAt(at);
    const value = this.#literals.valueAt(at);
    let worth = this.#rarityAt(start, place);
    for (const other of others) {
      if (other === quad) continue;
      // What is there of one quad is found where the other's literal stands.
      const differing = (this.#literals.valueAt(this.#startOf(other) + place) ^ value) & mask;
      if (differing === 0) worth -= ALIKE;
    }
    return worth;
  }

  /** Of four bytes that lie so far from a quad, those that are not its own. */
  #rarityAt(start: number, place: number): number {
    const sums = this.#raritySums;
    const from = place < 0 ? start + place : start + Math.max(place, QUAD);
    const to = place < 0 ? Math.min(start, start + place + QUAD) : start + place + QUAD;
    const rarity = place === 0 ? 0 : (sums[to] as number) - (sums[from] as number);
    return Math.abs(place) < QUAD ? rarity + OWN : rarity;
  }

  #startOf(quad: number): number {
    return (this.#literals.starts[this.#owners[quad] as number] as number) + (this.#offsets[quad] as number);
  }
}

/** Of all bytes before one, so that any number of them is two looks. */
function raritySums({ bytes, masks }: LiteralBytes): Int32Array {
  const sums = new Int32Array(bytes.length + 1);
  let sum = 0;
  for (let at = 0; at < bytes.length; at++) {
    sums[at] = sum;
    if (masks[at] !== 0) sum += RARITY[bytes[at] as number] as number;
  }
  sums[bytes.length] = sum;
  return sums;
}
