const INSPECT = Symbol.for('nodejs.util.inspect.custom');

/**
 * A secret value whose every implicit way out is redacted.
 *
 * The value lives in a private field, so that template strings, concatenation, JSON, `util.inspect`, structured clones and
 * error messages show the redacted form. `reveal()` is the only way to the value; the architecture test lists its callers.
 * Masking the finished output instead was rejected: it misses every encoding of the value that nobody thought of.
 */
export class Secret {
  readonly #value: string;
  /** What may be shown of the value: the part that every secret of the kind begins with. */
  readonly publicPrefix: string;

  constructor(value: string, publicPrefix = '') {
    this.#value = value;
    this.publicPrefix =
      value.startsWith(publicPrefix) && value.length > publicPrefix.length ? publicPrefix : '';
  }

  /** Length in UTF-16 code units. */
  get length(): number {
    return this.#value.length;
  }

  get redacted(): string {
    return `${this.publicPrefix}…(${this.length})`;
  }

  reveal(): string {
    return this.#value;
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return this.redacted;
  }

  toJSON(): string {
    return this.redacted;
  }

  [Symbol.toPrimitive](): string {
    return this.redacted;
  }

  [INSPECT](): string {
    return `Secret(${this.redacted})`;
  }
}
