import type { LiteralBytes } from './literal-bytes.ts';

const WORD = 4;
/** Entries by the hash of the bytes at a place: of long literals, and behind them those of short ones. */
const LONG_SHIFT = 17;
const SHORT_SHIFT = 18;
const LONG_ENTRIES = 1 << (32 - LONG_SHIFT);
const ENTRIES = LONG_ENTRIES + (1 << (32 - SHORT_SHIFT));
/** Of an entry's hashes, the bits that choose one of its high half. */
const BIT_SHIFT = 8;
const BITS = 15;
const HIGH_HALF = 16;

/** See kernel/assembly/literals.ts. */
const CARD_SIZE = 64;
const CARD_WORDS = CARD_SIZE / WORD;
/** Bytes of a literal that its card has, and words of the card: these, the bits of them that matter, and what else there is to know. */
const BEGINNING = 16;
const [MASKS, BACK, LENGTH, NUMBER, NEXT, REST, GOES_ON, TAIL] = [4, 8, 9, 10, 11, 12, 13, 14];

/** Of a long literal, hashes are those of six chosen bytes; of a short one, of its first six. */
export type Kind = 'long' | 'short';

/** Literals by the hash of bytes of theirs, as the kernel has them in its memory. Each of the places at which they are found counts. */
export class QuadCards {
  readonly #literals: LiteralBytes;
  /** Of each place: its literal, where it lies in that, and the place before of the same entry, or -1. */
  readonly #owners: number[] = [];
  readonly #offsets: number[] = [];
  readonly #others: number[] = [];
  readonly #lastPlaces = new Int32Array(ENTRIES).fill(-1);
  readonly #counts = new Int32Array(ENTRIES);
  readonly #bits = new Uint16Array(ENTRIES);
  /** In the order in which they came. */
  readonly #entries: number[] = [];

  constructor(literals: LiteralBytes) {
    this.#literals = literals;
  }

  /** Places of a hash's entry. */
  countOf(kind: Kind, hash: number): number {
    return this.#counts[entryOf(kind, hash)] as number;
  }

  /** Adds a place in a literal, counted from its first byte on. */
  add(kind: Kind, hash: number, literal: number, offset: number): void {
    const entry = entryOf(kind, hash);
    if (this.#counts[entry] === 0) this.#entries.push(entry);
    this.#counts[entry] = (this.#counts[entry] as number) + 1;
    this.#bits[entry] = (this.#bits[entry] as number) | (1 << ((hash >>> BIT_SHIFT) & BITS));
    this.#others.push(this.#lastPlaces[entry] as number);
    this.#lastPlaces[entry] = this.#owners.length;
    this.#owners.push(literal);
    this.#offsets.push(offset);
  }

  /** Literals of an entry of long ones, and of one of short ones, at most. */
  get most(): Readonly<Record<Kind, number>> {
    let [long, short] = [0, 0];
    for (const entry of this.#entries) {
      if (entry < LONG_ENTRIES) long = Math.max(long, this.#counts[entry] as number);
      else short = Math.max(short, this.#counts[entry] as number);
    }
    return { long, short };
  }

  /**
   * @param table what lies before the cards
   * @param address of what this gives, in the kernel's memory: a multiple of a card's size
   */
  render(table: Uint8Array, address: number): Uint8Array<ArrayBuffer> {
    const { bytes: texts, masks } = this.#literals;
    const { entries, cards } = this.#deal();
    const base = table.length + ENTRIES * WORD;
    const textBase = base + cards.length * CARD_SIZE;
    const bytes = new Uint8Array(textBase + texts.length + masks.length);
    bytes.set(table);
    bytes.set(texts, textBase);
    bytes.set(masks, textBase + texts.length);
    new Uint32Array(bytes.buffer, table.length, ENTRIES).set(entries);
    const words = new Int32Array(bytes.buffer, base, cards.length * CARD_WORDS);
    for (const [number, { place, next }] of cards.entries()) {
      const own = words.subarray(number * CARD_WORDS, (number + 1) * CARD_WORDS);
      this.#fill(own, place, address + textBase);
      own[NEXT] = next === 0 ? 0 : address + base + next * CARD_SIZE;
    }
    return bytes;
  }

  /**
   * Gives each entry its cards. The first ones of all lie in front, since sixteen bits tell which one it is; the very first belongs to none.
   * A literal that is alone in many entries has one card for all of them.
   */
  #deal(): { entries: Uint32Array; cards: Card[] } {
    const entries = new Uint32Array(ENTRIES);
    const cards: Card[] = [{ place: -1, next: 0 }];
    const alone = new Map<string, number>();
    const heads: Card[] = [];
    for (const entry of this.#entries) {
      const place = this.#lastPlaces[entry] as number;
      const isAlone = this.#counts[entry] === 1;
      const name = `${this.#owners[place]} ${this.#offsets[place]}`;
      const number = (isAlone ? alone.get(name) : undefined) ?? cards.length;
      entries[entry] = number | ((this.#bits[entry] as number) << HIGH_HALF);
      if (number < cards.length) continue;
      const card = { place, next: 0 };
      cards.push(card);
      if (isAlone) alone.set(name, number);
      else heads.push(card);
    }
    for (let card of heads) {
      while ((this.#others[card.place] as number) >= 0) {
        const further = { place: this.#others[card.place] as number, next: 0 };
        card.next = cards.push(further) - 1;
        card = further;
      }
    }
    return { entries, cards };
  }

  #fill(words: Int32Array, place: number, texts: number): void {
    if (place < 0) {
      // Nothing is 1 where no bit matters.
      words[0] = 1;
      return;
    }
    const literals = this.#literals;
    const literal = this.#owners[place] as number;
    const start = literals.starts[literal] as number;
    for (let i = 0; i < BEGINNING; i += WORD) {
      const mask = literals.maskAt(start + i);
      words[MASKS + i / WORD] = mask;
      words[i / WORD] = literals.valueAt(start + i) & mask;
    }
    words[BACK] = this.#offsets[place] as number;
    words[LENGTH] = literals.lengths[literal] as number;
    words[NUMBER] = literal;
    words[REST] = texts + start + BEGINNING;
    const tail = literals.tails[literal] as number;
    words[TAIL] = tail;
    words[GOES_ON] = (literals.lengths[literal] as number) > BEGINNING || tail > 0 ? 1 : 0;
  }
}

/**
 * Of each literal, how many bytes behind its first one the kernel finds it at most.
 * @param rendered what {@link QuadCards.render} gave
 * @param table bytes before the cards
 */
export function reachesOf(rendered: Uint8Array, table: number, literals: LiteralBytes): Uint8Array {
  const reaches = new Uint8Array(literals.count);
  const first = table + ENTRIES * WORD;
  const size = rendered.length - 2 * literals.bytes.length - first;
  const words = new Int32Array(rendered.buffer, rendered.byteOffset + first, size / WORD);
  // The very first one belongs to none.
  for (let card = CARD_WORDS; card < words.length; card += CARD_WORDS) {
    const literal = words[card + NUMBER] as number;
    reaches[literal] = Math.max(reaches[literal] as number, words[card + BACK] as number);
  }
  return reaches;
}

/** The number of the next card of the same hash, or 0. */
interface Card {
  readonly place: number;
  next: number;
}

const entryOf = (kind: Kind, hash: number): number =>
  kind === 'long' ? hash >>> LONG_SHIFT : LONG_ENTRIES + (hash >>> SHORT_SHIFT);
