import type { LiteralBytes } from './literal-bytes.ts';
import { RARITY } from './rarity.ts';

const WORD = 4;
export const HASHES = 1 << 16;
const QUAD = 4;

/**
 * Words of a list: where the byte is that tells its members apart, from the quad on; bit by bit, which low five bits it may have; the
 * address of its parts, and 31 where there are so many by those bits, else 0; the bits that all its quads have in common, and what
 * these are.
 */
const LIST_WORDS = 6;
const [PLACE, CLASSES_OF, PARTS, PART_MASK, COMMON, VALUE] = [0, 1, 2, 3, 4, 5];
/**
 * Words of a member: four bytes of the literal that lie as far from the quad as may be, as their place from the quad on, the bits of them
 * that matter, and what these are; where the quad begins in the literal, the literal's length, where its bytes are, and its number; the
 * address of the next member, or 0.
 */
const MEMBER_WORDS = 8;
const NEXT = 7;

const CLASSES = 32;
/** Members of a list that are not worth being told apart. */
const FEW = 6;
/** Where the byte may be that tells them apart; the quad's own first byte for want of others. */
const PLACES = [4, -1, 5, -2, 0] as const;

/** Literals by the hash of their quads, in the kernel's memory. */
export class QuadLists {
  readonly #literals: LiteralBytes;
  readonly #words: Int32Array;
  readonly #firstBits: Uint8Array;
  readonly #numbers: Uint16Array;
  readonly #counts = new Int32Array(HASHES);
  /** Hashes in the order of their lists. */
  readonly #hashes: number[] = [];
  /** Words at which the lists, the members of the next list and so on lie. */
  readonly #lists: number;
  #parts: number;
  #members: number;
  /** Address of the literals' bytes. */
  readonly #bytes: number;
  most = 1;

  /** @param quads at most */
  constructor(literals: LiteralBytes, quads: number, memory: ArrayBuffer, address: number) {
    this.#literals = literals;
    this.#words = new Int32Array(memory);
    this.#firstBits = new Uint8Array(memory, address, HASHES);
    this.#numbers = new Uint16Array(memory, address + HASHES, HASHES);
    this.#lists = (address + HASHES * 3) / WORD;
    this.#parts = this.#lists + Math.min(quads, HASHES) * LIST_WORDS;
    this.#members = this.#parts + partsFor(quads);
    this.#bytes = (this.#members + quads * MEMBER_WORDS) * WORD;
    new Uint8Array(memory).set(literals.bytes, this.#bytes);
    new Uint8Array(memory).set(literals.masks, this.#bytes + literals.bytes.length);
  }

  static sizeFor(literals: LiteralBytes, quads: number): number {
    const words = Math.min(quads, HASHES) * LIST_WORDS + partsFor(quads) + quads * MEMBER_WORDS;
    return HASHES * 3 + words * WORD + 2 * literals.bytes.length;
  }

  /** Quads of a hash. */
  countOf(hash: number): number {
    return this.#counts[hash] as number;
  }

  /** Adds a quad, where it begins in its literal. */
  add(hash: number, firstBits: number, literal: number, offset: number): void {
    const words = this.#words;
    const count = (this.#counts[hash] as number) + 1;
    this.#counts[hash] = count;
    if (count > this.most) this.most = count;
    this.#firstBits[hash] = (this.#firstBits[hash] as number) | firstBits;
    if (count === 1) this.#addList(hash, literal, offset);
    const list = this.#lists + LIST_WORDS * (this.#numbers[hash] as number);
    const start = (this.#literals.starts[literal] as number) + offset;
    const place = start + (words[list + PLACE] as number);
    words[list + CLASSES_OF] = (words[list + CLASSES_OF] as number) | this.#classesAt(place);
    const value = this.#literals.valueAt(start);
    words[list + COMMON] =
      (words[list + COMMON] as number) &
      this.#literals.maskAt(start) &
      ~(value ^ (words[list + VALUE] as number));
    words[list + VALUE] = (words[list + VALUE] as number) & (words[list + COMMON] as number);
    const member = this.#addMember(literal, offset);
    const head = words[list + PARTS] as number;
    words[member + NEXT] = words[head / WORD] as number;
    words[head / WORD] = member * WORD;
  }

  #addList(hash: number, literal: number, offset: number): void {
    const number = this.#hashes.length;
    this.#numbers[hash] = number;
    this.#hashes.push(hash);
    const words = this.#words;
    const list = this.#lists + LIST_WORDS * number;
    const start = (this.#literals.starts[literal] as number) + offset;
    words[list + PLACE] = this.#rarestPlace(start);
    words[list + PARTS] = this.#parts++ * WORD;
    words[list + COMMON] = -1;
    words[list + VALUE] = this.#literals.valueAt(start);
  }

  #rarestPlace(start: number): number {
    const { bytes, masks } = this.#literals;
    let best = 0;
    let most = 0;
    for (const place of PLACES) {
      const rarity = masks[start + place] === 0 ? 0 : (RARITY[bytes[start + place] as number] as number);
      if (place === 0 || rarity <= most) continue;
      best = place;
      most = rarity;
    }
    return best;
  }

  /** Those of a byte of a literal; all of them where there is none. */
  #classesAt(at: number): number {
    return this.#literals.masks[at] === 0 ? -1 : 1 << ((this.#literals.bytes[at] as number) % CLASSES);
  }

  #addMember(literal: number, offset: number): number {
    const words = this.#words;
    const member = this.#members;
    this.#members += MEMBER_WORDS;
    const length = this.#literals.lengths[literal] as number;
    const from = length - QUAD - offset > offset ? Math.max(0, length - QUAD) : 0;
    const start = this.#literals.starts[literal] as number;
    const mask = this.#literals.maskAt(start + from);
    words[member] = from - offset;
    words[member + 1] = mask;
    words[member + 2] = this.#literals.valueAt(start + from) & mask;
    words[member + 3] = offset;
    words[member + 4] = length;
    words[member + 5] = this.#bytes + start;
    words[member + 6] = literal;
    return member;
  }

  /** Divides long lists into parts. A member that has no such byte is at the end of them all. */
  split(): void {
    this.most = 1;
    for (let number = 0; number < this.#hashes.length; number++) {
      const count = this.#counts[this.#hashes[number] as number] as number;
      if (count > FEW) this.#split(this.#lists + LIST_WORDS * number);
      else if (count > this.most) this.most = count;
    }
  }

  #split(list: number): void {
    const words = this.#words;
    const members: number[] = [];
    for (let at = words[(words[list + PARTS] as number) / WORD] as number; at !== 0; ) {
      members.push(at / WORD);
      at = words[at / WORD + NEXT] as number;
    }
    const place = this.#bestPlace(members);
    const parts = this.#parts;
    this.#parts += CLASSES;
    words[list + PLACE] = place;
    words[list + PARTS] = parts * WORD;
    words[list + PART_MASK] = CLASSES - 1;
    const classes = members.map((member) => this.#classesAt(this.#atPlace(member, place)));
    words[list + CLASSES_OF] = classes.reduce((all, own) => all | own, 0);
    // What stands in every part is put there first, and so is the end of all.
    const chain = (member: number, part: number): void => {
      words[member + NEXT] = words[part] as number;
      words[part] = member * WORD;
    };
    members.forEach((member, index) => {
      if (classes[index] === -1) chain(member, parts);
    });
    words.fill(words[parts] as number, parts, parts + CLASSES);
    members.forEach((member, index) => {
      const own = classes[index] as number;
      if (own !== -1) chain(member, parts + 31 - Math.clz32(own));
    });
    for (let part = parts; part < parts + CLASSES; part++) this.#measure(part);
  }

  #measure(part: number): void {
    let length = 0;
    for (let at = this.#words[part] as number; at !== 0; at = this.#words[at / WORD + NEXT] as number)
      length++;
    if (length > this.most) this.most = length;
  }

  #atPlace(member: number, place: number): number {
    const start = this.#literals.starts[this.#words[member + 6] as number] as number;
    return start + (this.#words[member + 3] as number) + place;
  }

  /** Where the longest part is shortest. */
  #bestPlace(members: readonly number[]): number {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const place of PLACES) {
      const sizes = new Uint16Array(CLASSES);
      let everywhere = 0;
      let longest = 0;
      for (const member of members) {
        const own = this.#classesAt(this.#atPlace(member, place));
        if (own === -1) everywhere++;
        else {
          const size = (sizes[31 - Math.clz32(own)] as number) + 1;
          sizes[31 - Math.clz32(own)] = size;
          if (size > longest) longest = size;
        }
      }
      if (longest + everywhere >= least) continue;
      best = place;
      least = longest + everywhere;
    }
    return best;
  }
}

const partsFor = (quads: number): number => quads + Math.ceil(quads / FEW) * CLASSES;
