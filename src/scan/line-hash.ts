/** Characters of a line, and of those behind it, that its hash is made of. */
const BLOCK = 100;
const BASE = 37;
const END_OF_FILE = 0xffff;
const [TAB, LF, CR, SPACE] = [9, 10, 13, 32] as const;
const HALF = 2 ** 32;

/** Unsigned, 64 bits in two halves: BigInt takes a microsecond for each character. */
interface Halves {
  readonly high: number;
  readonly low: number;
}

/** BASE ** BLOCK modulo 2 ** 64: what the character weighs that leaves the block. */
const LEAVING: Halves = (() => {
  const power = BigInt.asUintN(64, BigInt(BASE) ** BigInt(BLOCK));
  return { high: Number(power >> 32n), low: Number(power & 0xffffffffn) };
})();

/**
 * Hashes of lines as GitHub's `primaryLocationLineHash` has them (github/codeql-action, `fingerprints.ts`): a polynomial over the next
 * hundred characters from the line's start, spaces and tabs left out, every line break a line feed; behind a colon how often that
 * hash has occurred. The lines are those of that algorithm, in which a lone carriage return ends one, too.
 */
export function lineHashes(text: string, wanted: ReadonlySet<number>): Map<number, string> {
  const hasher = new LineHasher(wanted);
  for (let at = 0; at < text.length; at++) hasher.push(text.charCodeAt(at));
  return hasher.end();
}

class LineHasher {
  readonly #wanted: ReadonlySet<number>;
  readonly #hashes = new Map<number, string>();
  readonly #occurrences = new Map<string, number>();
  readonly #block = new Uint16Array(BLOCK);
  /** The line that begins at a place of the block; 0 for none. */
  readonly #lines = new Uint32Array(BLOCK);
  #at = 0;
  #line = 0;
  #isLineStart = true;
  #isBehindReturn = false;
  #high = 0;
  #low = 0;

  constructor(wanted: ReadonlySet<number>) {
    this.#wanted = wanted;
  }

  /** The next code unit. */
  push(unit: number): void {
    const isSkipped = unit === SPACE || unit === TAB || (this.#isBehindReturn && unit === LF);
    this.#isBehindReturn = unit === CR;
    if (!isSkipped) this.#take(unit === CR ? LF : unit);
  }

  end(): Map<number, string> {
    this.#take(END_OF_FILE);
    for (let i = 0; i < BLOCK; i++) {
      this.#tell();
      this.#shift(0);
    }
    return this.#hashes;
  }

  #take(unit: number): void {
    this.#tell();
    if (this.#isLineStart) this.#lines[this.#at] = ++this.#line;
    this.#isLineStart = unit === LF;
    this.#shift(unit);
  }

  /** Of the line that began a block ago, if one did. */
  #tell(): void {
    const line = this.#lines[this.#at] ?? 0;
    if (line === 0) return;
    this.#lines[this.#at] = 0;
    const hash =
      this.#high === 0
        ? this.#low.toString(16)
        : this.#high.toString(16) + this.#low.toString(16).padStart(8, '0');
    const count = (this.#occurrences.get(hash) ?? 0) + 1;
    this.#occurrences.set(hash, count);
    if (this.#wanted.has(line)) this.#hashes.set(line, `${hash}:${count}`);
  }

  /** hash × BASE + unit − LEAVING × what leaves the block. No sum reaches 2 ** 53. */
  #shift(unit: number): void {
    const left = this.#block[this.#at] ?? 0;
    this.#block[this.#at] = unit;
    this.#at = (this.#at + 1) % BLOCK;
    const gain = this.#low * BASE + unit;
    const loss = LEAVING.low * left;
    const low = (gain % HALF) - (loss % HALF);
    const high = this.#high * BASE + Math.floor(gain / HALF) - LEAVING.high * left - Math.floor(loss / HALF);
    this.#low = low < 0 ? low + HALF : low;
    this.#high = (((low < 0 ? high - 1 : high) % HALF) + HALF) % HALF;
  }
}
