import { byteSet, SPACE as SPACES, WORD } from './bytes.ts';
/** Bytes behind the word that are looked at for an operator. */
export const GATE_REACH = 64;

const NAME = byteSet(`${WORD}.$-`);
const SKIPPED = byteSet(`\\"'\`])${SPACES}`);
/** First bytes of every connector, behind quotes, brackets and space. */
const OPERATORS = byteSet('=:>,(!+?|<[@-');
const SPACE = byteSet(SPACES);
const QUOTE = byteSet('"\'`');
/** Behind a name that an object ends with: its value may stand before. */
const CLOSING = byteSet('}.');
const ASTERISK = 0x2a;
const HYPHEN = 0x2d;

/**
 * Whether an assignment may follow a word that ends at `end`: false only where {@link readAssignment} finds none. Most
 * words in sources are followed by neither operator nor quote, and end here without a window being opened.
 */
export function gateGeneric(bytes: Uint8Array, position: number, length: number): boolean {
  const end = position + length;
  // The word brings its operator along.
  if (NAME[bytes[end - 1] as number] === 0) return true;
  const limit = Math.min(bytes.length, end + GATE_REACH);
  let i = end;
  while (i < limit && NAME[bytes[i] as number] === 1) i++;
  let sawQuote = false;
  let sawSpace = false;
  while (i < limit && SKIPPED[bytes[i] as number] === 1) {
    if (QUOTE[bytes[i] as number] === 1) sawQuote = true;
    if (SPACE[bytes[i] as number] === 1) sawSpace = true;
    i++;
  }
  if (i >= limit) return limit < bytes.length;
  const next = bytes[i] as number;
  if (OPERATORS[next] === 1 || (sawQuote && (sawSpace || CLOSING[next] === 1))) return true;
  if (!sawSpace) return next === ASTERISK;
  return isConnector(bytes, i) || isLongToken(bytes, i) || isFlagOrOpensLine(bytes, end);
}

const LETTERS = byteSet('A-Za-z');
const ATTRIBUTE = byteSet(`${WORD}:-`);
const EQUALS = 0x3d;
const [LONGEST_ATTRIBUTE, LONGEST_PACKED] = [24, 6];

/** Its first letters, small or not, five bits each. */
function packLetters(bytes: ArrayLike<number>, start: number): number {
  let packed = 0;
  for (let i = start; i < start + LONGEST_PACKED && LETTERS[bytes[i] as number] === 1; i++)
    packed = packed * 32 + ((bytes[i] as number) & 31);
  return packed;
}

/** All words that one of the connectors (../context/connectors.ts) begins with, or the first six letters of them. */
const CONNECTING = new Set(
  'is was are to by or as string varchar text value default parameter'
    .split(' ')
    .map((word) => packLetters(Buffer.from(word), 0)),
);

/** Whether one of these words stands here, or an attribute of an element. */
function isConnector(bytes: Uint8Array, at: number): boolean {
  if (CONNECTING.has(packLetters(bytes, at))) return true;
  let i = at;
  while (i < at + LONGEST_ATTRIBUTE && ATTRIBUTE[bytes[i] as number] === 1) i++;
  return i > at && bytes[i] === EQUALS;
}

const TOKEN = byteSet(`${WORD}+/=-`);
const LONG = 32;

/** Bytes that {@link gateGeneric} looks at: those of the name, and those behind the word. */
export const GATE_SEES = { lead: GATE_REACH + 26, reach: GATE_REACH + LONG } as const;

/** A token right behind the word, too long for a word of prose. */
function isLongToken(bytes: Uint8Array, at: number): boolean {
  let i = at;
  while (i < at + LONG && i < bytes.length && TOKEN[bytes[i] as number] === 1) i++;
  return i === at + LONG;
}

const LONGEST_OPTION = 8;

/**
 * Whether the name that ends here begins with a hyphen, `--password`, or `-Password` as in PowerShell; or is a line's first
 * word, or stands behind `ENV`, `setenv` or an option of `set`.
 */
function isFlagOrOpensLine(bytes: Uint8Array, end: number): boolean {
  const limit = Math.max(0, end - GATE_REACH - 16);
  let i = end - 1;
  while (i >= limit && NAME[bytes[i] as number] === 1) i--;
  if (bytes[i + 1] === HYPHEN) return true;
  while (i >= limit && (bytes[i] === 0x20 || bytes[i] === 0x09)) i--;
  if (i < 0 || bytes[i] === 0x0a || bytes[i] === 0x0d || bytes[i] === 0x56 || bytes[i] === 0x76) return true;
  const option = Math.max(0, i - LONGEST_OPTION);
  while (i > option && LETTERS[bytes[i] as number] === 1) i--;
  return bytes[i] === HYPHEN;
}
