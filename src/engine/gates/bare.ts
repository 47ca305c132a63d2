import { byteTable } from './bytes.ts';
import type { Span } from '../../model/span.ts';

const DIGIT = 1;
const UPPER = 2;
const LOWER = 4;

const KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x30 && byte <= 0x39) return DIGIT;
  if (byte >= 0x41 && byte <= 0x5a) return UPPER;
  return byte >= 0x61 && byte <= 0x7a ? LOWER : 0;
});

const TOKEN = byteTable(/[\w-]/);
const BLANK = byteTable(/[ \t]/);
const LINE_BREAK = byteTable(/[\r\n]/);
const OPENING = byteTable(/["'`([]/);
const CLOSING = byteTable(/["'`)\]]/);
const STOP = byteTable(/[.,;:]/);
/** What list marks end with: `-`, `*`, `+`, `>`, the last byte of a bullet, `1.` and `1)`. */
const LIST_MARK = byteTable(/[-*+>\xa2.)]/);
/** Last two letters of the words that announce a token: token(s), pat, secret, key, credential(s), is, was, here. */
const ANNOUNCING = new Set(['en', 'ns', 'at', 'et', 'ey', 'al', 'ls', 'is', 'as', 're'].map(pairOf));

function pairOf(letters: string): number {
  return (letters.charCodeAt(0) << 8) | letters.charCodeAt(1);
}

/** Changes of kind that words in camel case or with numbers do not reach. */
const MIN_CHANGES = 4;

/**
 * Whether a run of at least `end - start` bytes may be a bare token: false only where {@link matchBare} finds none or one
 * that is not random. Names, words and numbers, and what stands inside of code, end here without a window being opened.
 * Of random tokens of 20 characters, one in 10,000 does.
 */
export function gateBare(bytes: Uint8Array, start: number, end: number, window: Span): boolean {
  return isVaried(bytes, start, end) && isPlaced(bytes, start, end, window);
}

/** At least two kinds of character in turns. */
function isVaried(bytes: Uint8Array, start: number, end: number): boolean {
  let kinds = 0;
  let changes = 0;
  let previous = 0;
  for (let i = start; i < end; i++) {
    const kind = KIND[bytes[i] as number] as number;
    kinds |= kind;
    if (kind !== previous && kind !== 0) {
      changes++;
      previous = kind;
    }
  }
  return changes > MIN_CHANGES && (kinds & (kinds - 1)) !== 0;
}

/** Whether what stands before it on its line is nothing, a list mark, or may be a word that announces it. */
function isPlaced(bytes: Uint8Array, start: number, end: number, window: Span): boolean {
  let at = start;
  if (at > window.start && OPENING[bytes[at - 1] as number] === 1) at--;
  at = skipBlanks(bytes, at, window.start);
  // Where the window begins, the matcher takes the line to begin.
  if (at === window.start || LINE_BREAK[bytes[at - 1] as number] === 1) return isLast(bytes, end, window.end);
  const isListed = LIST_MARK[bytes[at - 1] as number] === 1;
  return (isListed && isLast(bytes, end, window.end)) || isAnnounced(bytes, at, window.start);
}

/** Backwards. */
function skipBlanks(bytes: Uint8Array, from: number, limit: number): number {
  let at = from;
  while (at > limit && BLANK[bytes[at - 1] as number] === 1) at--;
  return at;
}

/** Whether the line ends with the token, but for quotes and marks. */
function isLast(bytes: Uint8Array, end: number, limit: number): boolean {
  let at = end;
  while (at < limit && TOKEN[bytes[at] as number] === 1) at++;
  if (CLOSING[bytes[at] as number] === 1) at++;
  if (STOP[bytes[at] as number] === 1) at++;
  while (at < limit && BLANK[bytes[at] as number] === 1) at++;
  return at >= limit || LINE_BREAK[bytes[at] as number] === 1;
}

const COLON = 0x3a;
const EQUALS = 0x3d;
const HYPHEN = 0x2d;

function isAnnounced(bytes: Uint8Array, behind: number, limit: number): boolean {
  const sign = bytes[behind - 1];
  const isSign = sign === COLON || sign === EQUALS || sign === HYPHEN;
  const at = isSign ? skipBlanks(bytes, behind - 1, limit) : behind;
  if (at - 2 < limit) return false;
  // Both in small letters, if they are letters.
  return ANNOUNCING.has(((bytes[at - 2] as number) << 8) | (bytes[at - 1] as number) | 0x2020);
}
