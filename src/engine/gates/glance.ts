import type { GenericMatcher } from '../../model/rule.ts';
import { byteSet, SPACE, WORD } from './bytes.ts';
import type { Gate } from './gate.ts';

const WORDS = byteSet(WORD);
const NAME = byteSet(`${WORD}.$-`);
const BLANK = byteSet(' \t');
const SPACES = byteSet(SPACE);
const LINE_BREAK = byteSet('\r\n');
const QUOTE = byteSet('"\'`');
/** What ends a value without quotes; of `|` and `&` that depends on what follows. */
const VALUE_END = byteSet(`${SPACE}"'\`,;<>(){}[]\\`);
/** Behind a value: it is code. */
const CODE_BEHIND = byteSet(';,(){}[].');
const DIGIT = byteSet('0-9');
const LETTER = byteSet('A-Za-z');
/** Marks that passwords have and names do not. */
const MARK = byteSet('!@#$%^&*?+~');

const MAX_TAIL = 48;
const MAX_BLANKS = 40;
const MAX_SPACES = 24;
/** Bytes that wrappers around a literal take at most; all of them end at a quote on the same line. */
const WRAPPER_REACH = 281;
const MAX_VALUE = 256;
/** The shortest secret that is chosen, and the shortest token without a digit. */
const [LEAST, LEAST_LETTERS] = [8, 12];
const LEAST_PASSWORD = 4;

/** Bytes that {@link glanceGeneric} looks at: those of the name's end, an operator with its blanks, and a value or its wrappers. */
export const GLANCE_SEES = {
  lead: 0,
  reach: MAX_TAIL + MAX_BLANKS + 1 + 3 + MAX_SPACES + WRAPPER_REACH + 1,
} as const;

const [PAREN, EQUALS, GREATER, PIPE, AMPERSAND] = [0x28, 0x3d, 0x3e, 0x7c, 0x26];

/**
 * Whether what is assigned to a name or handed to a call may be kept by {@link matchGeneric}: false only where it has no quotes and is
 * refused, since it is too short, or what programs are made of. Most words in sources end here without a window being opened.
 */
export const glanceGeneric =
  (expects: GenericMatcher['expects']): Gate =>
  (bytes, position, length) => {
    const at = endOfName(bytes, position, position + length);
    if (at === undefined) return true;
    const sign = skip(bytes, BLANK, at, MAX_BLANKS + 1);
    const isCall = bytes[sign] === PAREN;
    if (sign - at > MAX_BLANKS || (!isCall && bytes[sign] !== EQUALS)) return true;
    const operatorEnd = isCall ? sign + 1 : endOfOperator(bytes, sign);
    const start = skip(bytes, SPACES, operatorEnd, MAX_SPACES);
    if (start - operatorEnd === MAX_SPACES || mayBeQuoted(bytes, start)) return true;
    const value = readValue(bytes, start);
    if (value === undefined) return true;
    return expects === 'password' ? !isCall && mayBePassword(value) : mayBeToken(value);
  };

/** Where the name ends that a word stands in; undefined where it is too long to be told. */
function endOfName(bytes: Uint8Array, position: number, end: number): number | undefined {
  let at = end;
  // A word that brings its operator along ends before it.
  while (at > position && WORDS[bytes[at - 1] as number] === 0) at--;
  if (at < end) return at;
  at = skip(bytes, NAME, end, MAX_TAIL);
  return at - end === MAX_TAIL ? undefined : at;
}

function skip(bytes: Uint8Array, set: Uint8Array, from: number, most: number): number {
  const limit = Math.min(bytes.length, from + most);
  let at = from;
  while (at < limit && set[bytes[at] as number] === 1) at++;
  return at;
}

/** Of `=`, `==`, `===` and `=>`. */
function endOfOperator(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  if (bytes[at] === GREATER) return at + 1;
  while (at < start + 3 && bytes[at] === EQUALS) at++;
  return at;
}

function mayBeQuoted(bytes: Uint8Array, start: number): boolean {
  if (bytes[start] === AMPERSAND) return true;
  const limit = Math.min(bytes.length, start + WRAPPER_REACH);
  for (let at = start; at < limit; at++) {
    if (QUOTE[bytes[at] as number] === 1) return true;
    if (LINE_BREAK[bytes[at] as number] === 1) return false;
  }
  return false;
}

interface Value {
  readonly length: number;
  readonly isCode: boolean;
  readonly hasDigit: boolean;
  readonly hasLetter: boolean;
  readonly hasMark: boolean;
  /** Like a variable of a program with an underscore. */
  readonly isName: boolean;
}

/** Undefined where its end cannot be told. */
function readValue(bytes: Uint8Array, start: number): Value | undefined {
  const limit = Math.min(bytes.length, start + MAX_VALUE);
  let [hasDigit, hasLetter, hasMark, isWord, hasUnderscore] = [false, false, false, true, false];
  let at = start;
  for (; at < limit; at++) {
    const byte = bytes[at] as number;
    if (byte === PIPE || byte === AMPERSAND) return undefined;
    if (VALUE_END[byte] === 1) break;
    if (DIGIT[byte] === 1) hasDigit = true;
    else if (LETTER[byte] === 1) hasLetter = true;
    else if (byte === UNDERSCORE) hasUnderscore = true;
    else isWord = false;
    if (MARK[byte] === 1) hasMark = true;
  }
  if (at === limit) return undefined;
  const isName = isWord && hasUnderscore && DIGIT[bytes[start] as number] === 0;
  const isCode = CODE_BEHIND[bytes[at] as number] === 1;
  return { length: at - start, isCode, hasDigit, hasLetter, hasMark, isName };
}

const UNDERSCORE = 0x5f;

function mayBeToken({ length, isCode, hasDigit, isName }: Value): boolean {
  if (length < LEAST || (!hasDigit && length < LEAST_LETTERS)) return false;
  return !isCode || (hasDigit && !isName);
}

function mayBePassword({ length, isCode, hasDigit, hasLetter, hasMark }: Value): boolean {
  return length >= LEAST_PASSWORD && (!isCode || hasMark || (hasDigit && hasLetter));
}
