import { byteSet, WORD } from './bytes.ts';
import type { Span } from '../../model/span.ts';

const TOKEN = byteSet(`${WORD}-`);
const BLANK = byteSet(' \t');
const LINE_BREAK = byteSet('\r\n');
const OPENING = byteSet('"\'`([');
const CLOSING = byteSet('"\'`)]');
const STOP = byteSet('.,;:');
/** What list marks end with: `-`, `*`, `+`, `>`, the last byte of a bullet, `1.` and `1)`. */
const LIST_MARK = byteSet('-*+>\xa2.)');
/** Last two letters of the words that announce a token: token(s), pat, secret, key, credential(s), is, was, here. */
const ANNOUNCING = new Set(['en', 'ns', 'at', 'et', 'ey', 'al', 'ls', 'is', 'as', 're'].map(pairOf));

function pairOf(letters: string): number {
  return (letters.charCodeAt(0) << 8) | letters.charCodeAt(1);
}

/**
 * Whether a run of at least `end - start` bytes may be a bare token: false only where {@link matchBare} finds none, since what
 * stands before it on its line is neither nothing, nor a list mark, nor a word that may announce it. Code ends here without a
 * window being opened.
 */
export function gateBare(bytes: Uint8Array, start: number, end: number, window: Span): boolean {
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
