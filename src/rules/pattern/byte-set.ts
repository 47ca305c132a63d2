import type { AST } from '@eslint-community/regexpp';

/** A set of bytes, as a bit mask. */
export type ByteSet = bigint;

export const NO_BYTES: ByteSet = 0n;
export const ALL_BYTES: ByteSet = (1n << 256n) - 1n;

const bit = (byte: number): ByteSet => 1n << BigInt(byte);

export const range = (from: number, to: number): ByteSet => {
  let set = NO_BYTES;
  for (let byte = from; byte <= Math.min(to, 255); byte++) set |= bit(byte);
  return set;
};

const DIGIT = range(0x30, 0x39);
const WORD = DIGIT | range(0x41, 0x5a) | range(0x61, 0x7a) | bit(0x5f);
/** What `\s` means below U+0100. */
const SPACE = range(0x09, 0x0d) | bit(0x20) | bit(0xa0);
const LINE_BREAKS = bit(0x0a) | bit(0x0d);
export const ALNUM = WORD & ~bit(0x5f);
export const CAPITAL = range(0x41, 0x5a);
export const CAPITAL_OR_DIGIT = CAPITAL | DIGIT;

export const overlap = (a: ByteSet, b: ByteSet): boolean => (a & b) !== NO_BYTES;

/** The bytes of a set in ascending order. */
export function bytesOf(set: ByteSet): number[] {
  const bytes: number[] = [];
  for (let byte = 0; byte < 256; byte++) if ((set & bit(byte)) !== NO_BYTES) bytes.push(byte);
  return bytes;
}

type Single = AST.Character | AST.CharacterSet | AST.CharacterClass;

/** The bytes that a one-character node matches on latin1 text. */
export function byteSetOf(node: Single, ignoreCase: boolean): ByteSet {
  const set = exactSet(node);
  return ignoreCase ? withBothCases(set) : set;
}

function exactSet(node: Single | AST.CharacterClassElement): ByteSet {
  switch (node.type) {
    case 'Character':
      return node.value < 256 ? bit(node.value) : NO_BYTES;
    case 'CharacterClassRange':
      return range(node.min.value, node.max.value);
    case 'CharacterClass': {
      const union = node.elements.reduce((set, element) => set | exactSet(element), NO_BYTES);
      return node.negate ? ALL_BYTES & ~union : union;
    }
    case 'CharacterSet':
      return characterSet(node);
    default:
      return NO_BYTES;
  }
}

function characterSet(node: AST.CharacterSet): ByteSet {
  if (node.kind === 'any') return ALL_BYTES & ~LINE_BREAKS;
  const set =
    node.kind === 'digit' ? DIGIT : node.kind === 'word' ? WORD : node.kind === 'space' ? SPACE : NO_BYTES;
  return 'negate' in node && node.negate ? ALL_BYTES & ~set : set;
}

function withBothCases(set: ByteSet): ByteSet {
  let both = set;
  for (let lower = 0x61; lower <= 0x7a; lower++) {
    if ((set & (bit(lower) | bit(lower - 0x20))) !== NO_BYTES) both |= bit(lower) | bit(lower - 0x20);
  }
  return both;
}

/** The inside of a character class that matches exactly the set; '' for the empty one. */
export function toClass(set: ByteSet): string {
  const hex = (byte: number): string => `\\x${byte.toString(16).padStart(2, '0')}`;
  const readable = (byte: number): string =>
    /[0-9A-Za-z_]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : hex(byte);
  const bytes = bytesOf(set);
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    let j = i;
    while (bytes[j + 1] === (bytes[j] ?? 0) + 1) j++;
    const [from, to] = [bytes[i] ?? 0, bytes[j] ?? 0];
    text +=
      j - i > 1
        ? `${readable(from)}-${readable(to)}`
        : bytes
            .slice(i, j + 1)
            .map(readable)
            .join('');
    i = j + 1;
  }
  return text;
}
