const SLOTS = 1 << 12;

/** Numbers names of files as they come. Most came not long ago: of those no text is made. */
export class NameNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #names: Buffer[] = [];
  /** By the low bits of a hash, the number of the name that had them last, plus one: names of one hash take each other's place. */
  readonly #last = new Int32Array(SLOTS);

  of(bytes: Buffer, start: number, end: number): number {
    const slot = slotOf(bytes, start, end);
    const last = (this.#last[slot] as number) - 1;
    if (last >= 0 && isSame(this.name(last), bytes, start, end)) return last;
    const number = this.#find(bytes, start, end);
    this.#last[slot] = number + 1;
    return number;
  }

  #find(bytes: Buffer, start: number, end: number): number {
    const text = bytes.toString('latin1', start, end);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#names.length);
    return this.#names.push(Buffer.from(text, 'latin1')) - 1;
  }

  /** All, by number: a character for each byte. */
  all(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  name(number: number): Buffer {
    return this.#names[number] ?? Buffer.alloc(0);
  }
}

/** By FNV-1a. */
function slotOf(bytes: Buffer, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isSame(name: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) if (name[i] !== bytes[start + i]) return false;
  return true;
}
