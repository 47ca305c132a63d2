import type { ObjectId } from '../../model/provenance.ts';
import { NameBatch } from './name-batch.ts';
import { type ObjectNumbers, UNKNOWN } from './object-numbers.ts';

/** Names of objects that came last; few enough for the second cache (640 KB). */
const RECENT = 1 << 15;

/**
 * Which of the objects that trees name are not there. Trees name the same ones again and again: those that came not long ago are
 * not looked up. The others are, many together.
 */
export class PresenceCheck {
  readonly #numbers: ObjectNumbers;
  /** Of a name, in words of four bytes. */
  readonly #words: number;
  /** By its first bits, the last name that had them. */
  readonly #recent: Int32Array;
  readonly #batch: NameBatch;
  readonly #missing = new Set<ObjectId>();
  /** The bytes that names are read from. */
  #view: DataView = new DataView(new ArrayBuffer(0));

  constructor(numbers: ObjectNumbers) {
    this.#numbers = numbers;
    this.#words = numbers.idLength / 4;
    this.#recent = new Int32Array(RECENT * this.#words);
    // No object that belongs in the first slot, not even that of zeros.
    this.#recent[0] = 1;
    this.#batch = new NameBatch(numbers);
  }

  /** To be called with the bytes that entries are read from, before they are. */
  begin(bytes: Buffer): void {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Whether the name of an object in the tree at `from` did not come lately; where it did not, it is for {@link check}. */
  isNew(from: number): boolean {
    const view = this.#view;
    const words = this.#words;
    const recent = this.#recent;
    const slot = (view.getInt32(from, true) & (RECENT - 1)) * words;
    let i = 0;
    while (i < words && recent[slot + i] === view.getInt32(from + i * 4, true)) i++;
    if (i === words) return false;
    for (; i < words; i++) recent[slot + i] = view.getInt32(from + i * 4, true);
    return true;
  }

  check(bytes: Buffer, at: number): void {
    this.#batch.add(bytes, at);
    if (this.#batch.isFull) this.#lookUp();
  }

  /** Notes an object that is known not to be there. */
  miss(bytes: Buffer, at: number): void {
    this.#missing.add(bytes.toString('hex', at, at + this.#numbers.idLength));
  }

  get missing(): ReadonlySet<ObjectId> {
    this.#lookUp();
    return this.#missing;
  }

  #lookUp(): void {
    const { count, bytes } = this.#batch;
    const found = this.#batch.findAll();
    for (let i = 0; i < count; i++) if (found[i] === UNKNOWN) this.miss(bytes, i * this.#numbers.idLength);
  }
}
