import type { LiteralBytes } from './literal-bytes.ts';
import { RARITY } from './rarity.ts';

const WORD = 4;
/** Hashes of the bytes at a place: of long literals, and behind them those of short ones. */
export const LONG_HASHES = 1 << 15;
const SHORT_HASHES = 1 << 14;
const HASHES = LONG_HASHES + SHORT_HASHES;

/** See kernel/assembly/literals.ts. */
const CARD_SIZE = 128;
const LANES = 4;
/** Words of a card: what the bytes are, the bits of them that matter, where they lie from the place on, and the next card's address. */
const [VALUES, MASKS, LOOK, NEXT, MEMBERS] = [0, 4, 8, 9, 16];
const MEMBER_WORDS = 4;
const CARD_WORDS = CARD_SIZE / WORD;

/** Where the four bytes of a card may lie, from the place on: beside those of the hash if they can, which are known but for their case. */
const LOOKS = [6, -4, 4, -2, 2, 0, 1] as const;
const LENGTH = 4;
/** The bytes of a hash, from the place on: see kernel/assembly/literals.ts. */
const OF_LONG = { start: 0, end: 6 };
const OF_SHORT = { start: 1, end: 4 };
/** What it is worth to see these once more, in tenths of bits like {@link RARITY}. */
const OWN = 8;
/** What it costs that another literal of the hash has the same bytes there: where words are of one family, all of it is gone through. */
const ALIKE = 60;
/** Of these others, so many are looked at: rules may be made to have very many of one hash. */
const ENOUGH = 64;

/** Literals by the hash of bytes of theirs, as the kernel has them in its memory. Each of the places at which they are found counts. */
export class QuadCards {
  readonly #literals: LiteralBytes;
  /** Of each place: its literal, where it lies in that, whether its hash is that of a long one, and the next place of the same hash, or -1. */
  readonly #owners: Int32Array;
  readonly #offsets: Int8Array;
  readonly #isLong: Uint8Array;
  readonly #others: Int32Array;
  #places = 0;
  readonly #raritySums: Int32Array;
  readonly #firstPlaces = new Int32Array(HASHES).fill(-1);
  readonly #counts = new Int32Array(HASHES);
  /** In the order in which they came. */
  readonly #hashes: number[] = [];

  /** @param places at most */
  constructor(literals: LiteralBytes, places: number) {
    this.#literals = literals;
    this.#raritySums = raritySums(literals);
    this.#owners = new Int32Array(places);
    this.#offsets = new Int8Array(places);
    this.#isLong = new Uint8Array(places);
    this.#others = new Int32Array(places);
  }

  /** Places of a hash. */
  countOf(hash: number): number {
    return this.#counts[hash] as number;
  }

  /** Adds a place in a literal: -1 to 127, from its first byte on. */
  add(hash: number, literal: number, offset: number): void {
    const place = this.#places++;
    if (this.#counts[hash] === 0) this.#hashes.push(hash);
    this.#counts[hash] = (this.#counts[hash] as number) + 1;
    this.#owners[place] = literal;
    this.#offsets[place] = offset;
    this.#isLong[place] = hash < LONG_HASHES ? 1 : 0;
    this.#others[place] = this.#firstPlaces[hash] as number;
    this.#firstPlaces[hash] = place;
  }

  /** Literals that are looked at, at most, at one place: those of a hash of either kind. */
  get most(): number {
    let [long, short] = [0, 0];
    for (const hash of this.#hashes) {
      if (hash < LONG_HASHES) long = Math.max(long, this.countOf(hash));
      else short = Math.max(short, this.countOf(hash));
    }
    return Math.max(1, long + short);
  }

  /**
   * @param table what lies before the cards
   * @param address of what this gives, in the kernel's memory: a multiple of a card's size
   */
  render(table: Uint8Array, address: number): Uint8Array<ArrayBuffer> {
    const { bytes: texts, masks } = this.#literals;
    const cards = this.#hashes.reduce((sum, hash) => sum + Math.ceil(this.countOf(hash) / LANES), 1);
    const base = table.length + HASHES * 2;
    const textBase = base + cards * CARD_SIZE;
    const bytes = new Uint8Array(textBase + texts.length + masks.length);
    bytes.set(table);
    bytes.set(texts, textBase);
    bytes.set(masks, textBase + texts.length);
    const numbers = new Uint16Array(bytes.buffer, table.length, HASHES);
    const words = new Int32Array(bytes.buffer, base, cards * CARD_WORDS);
    this.#fill(words, 0, [], 0, 0);
    // The first cards of all hashes lie in one table, since sixteen bits tell which one it is. The very first one belongs to no hash.
    let further = this.#hashes.length + 1;
    for (let number = 1; number <= this.#hashes.length; number++) {
      const hash = this.#hashes[number - 1] as number;
      numbers[hash] = number;
      const first = this.#firstPlaces[hash] as number;
      if (this.#counts[hash] === 1) {
        this.#fill(words, number, [first], this.#aloneLook(first), address + textBase);
        continue;
      }
      const places = this.#placesOf(first);
      let card = number;
      for (let i = 0; i < places.length; i += LANES) {
        const own = places.slice(i, i + LANES);
        this.#fill(words, card, own, this.#bestLook(own, places), address + textBase);
        if (i + LANES >= places.length) break;
        words[card * CARD_WORDS + NEXT] = address + base + further * CARD_SIZE;
        card = further++;
      }
    }
    return bytes;
  }

  /** Those that are best told by the same look stand together. */
  #placesOf(first: number): number[] {
    const places: number[] = [];
    for (let place = first; place >= 0; place = this.#others[place] as number) places.push(place);
    if (places.length <= LANES) return places;
    const best = places.map((place) => ({ place, look: this.#bestLook([place], places) }));
    return best.sort((a, b) => a.look - b.look || a.place - b.place).map(({ place }) => place);
  }

  #fill(words: Int32Array, card: number, places: readonly number[], look: number, texts: number): void {
    const literals = this.#literals;
    const first = card * CARD_WORDS;
    words[first + LOOK] = look;
    for (let lane = 0; lane < LANES; lane++) {
      const place = places[lane];
      if (place === undefined) {
        // Nothing is 1 where no bit matters: the lanes that are left over find nothing.
        words[first + VALUES + lane] = 1;
        continue;
      }
      const literal = this.#owners[place] as number;
      const start = literals.starts[literal] as number;
      const offset = this.#offsets[place] as number;
      const mask = literals.maskAt(start + offset + look);
      words[first + MASKS + lane] = mask;
      words[first + VALUES + lane] = literals.valueAt(start + offset + look) & mask;
      const member = first + MEMBERS + lane * MEMBER_WORDS;
      words[member] = offset;
      words[member + 1] = literals.lengths[literal] as number;
      words[member + 2] = texts + start;
      words[member + 3] = literal;
    }
  }

  /** {@link #bestLook} where there are no others, as for most. */
  #aloneLook(place: number): number {
    let best = 0;
    let most = -1;
    for (const look of LOOKS) {
      const worth = this.#rarityAt(place, look);
      if (worth <= most) continue;
      best = look;
      most = worth;
    }
    return best;
  }

  /** Where four bytes tell most of these, and most surely tell them from others of their hash. */
  #bestLook(places: readonly number[], others: readonly number[]): number {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const look of LOOKS) {
      let worth = 0;
      for (const place of places) worth += this.#worth(place, look, others);
      if (worth <= most) continue;
      best = look;
      most = worth;
    }
    return best;
  }

  #worth(place: number, look: number, others: readonly number[]): number {
    const at = this.#startOf(place) + look;
    const mask = this.#literals.maskAt(at);
    const value = this.#literals.valueAt(at);
    let worth = this.#rarityAt(place, look);
    for (let i = 0; i < others.length && i < ENOUGH; i++) {
      const other = others[i] as number;
      if (other === place) continue;
      // What is there of one literal is found where the other one stands.
      const differing = (this.#literals.valueAt(this.#startOf(other) + look) ^ value) & mask;
      if (differing === 0) worth -= ALIKE;
    }
    return worth;
  }

  /** Of four bytes that lie so far from a place, those that its hash is not made of. */
  #rarityAt(place: number, look: number): number {
    const start = this.#startOf(place);
    const own = this.#isLong[place] === 1 ? OF_LONG : OF_SHORT;
    const rarity =
      this.#raritySum(start + look, start + Math.min(look + LENGTH, own.start)) +
      this.#raritySum(start + Math.max(look, own.end), start + look + LENGTH);
    const overlaps = look < own.end && look + LENGTH > own.start;
    return overlaps ? rarity + OWN : rarity;
  }

  #raritySum(from: number, to: number): number {
    return to <= from ? 0 : (this.#raritySums[to] as number) - (this.#raritySums[from] as number);
  }

  #startOf(place: number): number {
    return (
      (this.#literals.starts[this.#owners[place] as number] as number) + (this.#offsets[place] as number)
    );
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
