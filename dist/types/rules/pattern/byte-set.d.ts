import type { AST } from '@eslint-community/regexpp';
/** A set of bytes, as a bit mask. */
export type ByteSet = bigint;
export declare const NO_BYTES: ByteSet;
export declare const ALL_BYTES: ByteSet;
export declare const range: (from: number, to: number) => ByteSet;
export declare const ALNUM: bigint;
export declare const CAPITAL: bigint;
export declare const CAPITAL_OR_DIGIT: bigint;
export declare const overlap: (a: ByteSet, b: ByteSet) => boolean;
/** The bytes of a set in ascending order. */
export declare function bytesOf(set: ByteSet): number[];
type Single = AST.Character | AST.CharacterSet | AST.CharacterClass;
/** The bytes that a one-character node matches on latin1 text. */
export declare function byteSetOf(node: Single, ignoreCase: boolean): ByteSet;
/** The inside of a character class that matches exactly the set; '' for the empty one. */
export declare function toClass(set: ByteSet): string;
export {};
