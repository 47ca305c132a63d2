/** Code units that a line is known by: its own, and those of the lines below where it is shorter. Blanks do not count. */
const BLOCK = 100;
const BASE = 37n;
const END_OF_FILE = 65_535;
const [TAB, LINE_FEED, RETURN, SPACE] = [9, 10, 13, 32];

/** Of code unit that leaves the block. */
const LEAVING = BigInt.asUintN(64, BASE ** BigInt(BLOCK));

/**
 * `primaryLocationLineHash` of lines, by number: what GitHub knows an alert by when lines move. The same as github/codeql-action
 * computes when it uploads a file without (`src/fingerprints.ts`): a rolling hash modulo 2^64 over the block from the line's start,
 * and how many lines before and with it have the same one.
 *
 * @param wanted numbers of lines, from 1
 */
export function lineHashes(text: string, wanted: ReadonlySet<number>): Map<number, string> {
  const { units, lines } = significant(text);
  const hashes = new Map<number, string>();
  const counts = new Map<string, number>();
  const window = new RollingHash(units);
  for (const [index, start] of lines.entries()) {
    const hash = window.at(start).toString(16);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    if (wanted.has(index + 1)) hashes.set(index + 1, `${hash}:${count}`);
  }
  return hashes;
}

/** What counts of a text, its end included, and where in that each line starts. */
function significant(text: string): { units: number[]; lines: number[] } {
  const units: number[] = [];
  const lines: number[] = [];
  let isStart = true;
  let isAfterReturn = false;
  for (let at = 0; at <= text.length; at++) {
    const unit = at === text.length ? END_OF_FILE : text.charCodeAt(at);
    const isSecondHalf = isAfterReturn && unit === LINE_FEED;
    isAfterReturn = unit === RETURN;
    if (unit === SPACE || unit === TAB || isSecondHalf) continue;
    if (isStart) lines.push(units.length);
    const isBreak = unit === LINE_FEED || unit === RETURN;
    units.push(isBreak ? LINE_FEED : unit);
    isStart = isBreak;
  }
  return { units, lines };
}

class RollingHash {
  readonly #units: readonly number[];
  #hash = 0n;
  /** Units that went in. */
  #end = 0;

  constructor(units: readonly number[]) {
    this.#units = units;
  }

  /** Of the block that begins at `start`, which never goes back. */
  at(start: number): bigint {
    while (this.#end < start + BLOCK) {
      const [coming, leaving] = [this.#units[this.#end] ?? 0, this.#units[this.#end - BLOCK] ?? 0];
      this.#hash = BigInt.asUintN(64, BASE * this.#hash + BigInt(coming) - LEAVING * BigInt(leaving));
      this.#end++;
    }
    return this.#hash;
  }
}
