declare const INSPECT: unique symbol;
/**
 * A secret value whose every implicit way out is redacted.
 *
 * The value lives in a private field, so that template strings, concatenation, JSON, `util.inspect`, structured clones and
 * error messages show the redacted form. `reveal()` is the only way to the value; the architecture test lists its callers.
 * Masking the finished output instead was rejected: it misses every encoding of the value that nobody thought of.
 */
export declare class Secret {
    #private;
    /** What may be shown of the value: the part that every secret of the kind begins with. */
    readonly publicPrefix: string;
    constructor(value: string, publicPrefix?: string);
    /** Length in UTF-16 code units. */
    get length(): number;
    get redacted(): string;
    reveal(): string;
    equals(other: Secret): boolean;
    toString(): string;
    toJSON(): string;
    [Symbol.toPrimitive](): string;
    [INSPECT](): string;
}
export {};
