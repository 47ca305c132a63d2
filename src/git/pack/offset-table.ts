/**
 * Finds entries by where they begin. Each delta asks for its base: a search among all offsets waits for memory at each of its twenty
 * steps, so for stretches of the pack about as long as an entry is, it is noted which entry is the first behind their beginning.
 */
export class OffsetTable {
  readonly #offsets: Float64Array;
  /** Stretches in a byte. */
  readonly #scale: number;
  readonly #first: Uint32Array;

  /** @param offsets ascending */
  constructor(offsets: Float64Array) {
    this.#offsets = offsets;
    const count = offsets.length;
    const last = offsets[count - 1] ?? 0;
    let unit = 1;
    while (last / unit > count) unit *= 2;
    this.#scale = 1 / unit;
    this.#first = new Uint32Array(Math.floor(last / unit) + 2);
    let stretch = 0;
    for (let entry = 0; entry < count; entry++) {
      const own = Math.floor((offsets[entry] as number) * this.#scale);
      while (stretch <= own) this.#first[stretch++] = entry;
    }
    this.#first[stretch] = count;
  }

  /** The entry that begins at an offset; -1 where none does. */
  entryAt(offset: number): number {
    const stretch = Math.floor(offset * this.#scale);
    if (!(stretch >= 0 && stretch < this.#first.length - 1)) return -1;
    let low = this.#first[stretch] as number;
    let high = this.#first[stretch + 1] as number;
    // A pack can be made with all entries in one stretch.
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#offsets[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return this.#offsets[low] === offset ? low : -1;
  }
}
