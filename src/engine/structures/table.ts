import type { CheckResult } from '../../model/check.ts';
import type { Confidence } from '../../model/levels.ts';
import { pass, reject } from '../candidate.ts';
import { isHexDigest, isPasswordHash } from '../checks/digest.ts';
import { isRandom } from '../checks/naturalness.ts';
import { checkPassword } from '../checks/password.ts';
import { isStateOrLabel } from '../context/words.ts';
import { byteSet, WORD } from '../gates/bytes.ts';
import type { Window } from '../window.ts';
import { nothing, type Reading, type Structure } from './structure.ts';

const LEAD = 384;
const REACH = 2048;
const MAX_ROWS = 40;

/** The column's name, whole. */
const COLUMN = /^(?:\w{0,32}[_ -])?(?:password|passwd|passwort|pwd|pass)$/i;

const NAMES = byteSet(WORD);
const AROUND = byteSet(' "\'`[]');
const BEFORE = byteSet(',;\t|(\r\n');
const BEHIND = byteSet(',;\t|)\r\n');
const MAX_AROUND = 40;

/** A column of passwords: of CSV and its like, of Markdown, and of an SQL statement that inserts rows. */
export const table: Structure = {
  lead: LEAD,
  reach: REACH,
  gate(bytes, position, length) {
    let from = position - 1;
    while (from > position - MAX_AROUND && isIn(NAMES, bytes[from])) from--;
    while (from > position - MAX_AROUND && isIn(AROUND, bytes[from])) from--;
    if (from >= 0 && !isIn(BEFORE, bytes[from])) return false;
    let to = position + length;
    while (to < position + MAX_AROUND && isIn(NAMES, bytes[to])) to++;
    while (to < position + MAX_AROUND && isIn(AROUND, bytes[to])) to++;
    return isIn(BEHIND, bytes[to]);
  },
  read(window) {
    const { text, at } = window;
    const readings = readInsert(text, at) ?? readRows(window) ?? [];
    return readings.length === 0 ? nothing(window) : { readings, from: 0, to: text.length };
  },
};

const isIn = (set: Uint8Array, byte: number | undefined): boolean => byte !== undefined && set[byte] === 1;

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** A list of columns in parentheses, and rows of values behind it. */
const VALUES = /\)\s{0,8}values?\s{0,8}(?=\()/iy;
const NEXT_ROW = /\s{0,8},\s{0,8}(?=\()/y;

function readInsert(text: string, at: number): Reading[] | undefined {
  const open = text.lastIndexOf('(', at);
  const close = text.indexOf(')', at);
  if (open < 0 || close < 0 || text.slice(open, at).includes(')')) return undefined;
  VALUES.lastIndex = close;
  if (!VALUES.test(text)) return undefined;
  const columns = text.slice(open + 1, close).split(',');
  const column = columns.findIndex((name) => COLUMN.test(name.trim().replace(/^["'`[]+|["'`\]]+$/g, '')));
  if (column < 0) return undefined;
  const readings: Reading[] = [];
  for (let start = VALUES.lastIndex, rows = 0; rows < MAX_ROWS; rows++) {
    const row = valuesAt(text, start + 1);
    if (row === undefined) break;
    const cell = row.cells[column];
    if (cell?.quoted && row.cells.length === columns.length) readings.push(readingOf(text, cell));
    NEXT_ROW.lastIndex = row.end;
    if (!NEXT_ROW.test(text)) break;
    start = NEXT_ROW.lastIndex;
  }
  return readings;
}

const VALUE = /\s{0,8}(?:[A-Za-z]{0,8}'((?:[^'\\\r\n]|''|\\.){0,512})'|[^'(),\r\n]{0,256})\s{0,8}/y;

/** The values of a row up to its closing parenthesis; undefined for what is no plain row. */
function valuesAt(text: string, from: number): { cells: Cell[]; end: number } | undefined {
  const cells: Cell[] = [];
  for (let at = from; at < text.length; ) {
    VALUE.lastIndex = at;
    const match = VALUE.exec(text);
    if (match === null) return undefined;
    const start = at + match[0].indexOf("'") + 1;
    cells.push({ start, end: start + (match[1]?.length ?? 0), quoted: match[1] !== undefined });
    at += match[0].length;
    if (text.charAt(at) === ')') return { cells, end: at + 1 };
    if (text.charAt(at) !== ',') return undefined;
    at++;
  }
  return undefined;
}

/** Names of columns, and nothing that code or prose has. */
const HEADER_CELL = /^ {0,2}["']?[A-Za-z][\w ./#()-]{0,40}["']? {0,40}$/;

function readRows({ text, at, atBlobStart, atBlobEnd }: Window): Reading[] | undefined {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = endOfLine(text, at);
  const header = text.slice(start, end);
  const delimiter = [',', ';', '\t', '|'].find((mark) => header.includes(mark));
  if (delimiter === undefined || end >= text.length || (start === 0 && !atBlobStart)) return undefined;
  const isMarkdown = delimiter === '|';
  // Arguments and lists of words have a space behind the comma.
  if (!isMarkdown && /[,;] /.test(header)) return undefined;
  const names = cellsOf(text, start, end, delimiter);
  if (names.length < 2 || !names.every((cell) => HEADER_CELL.test(text.slice(cell.start, cell.end))))
    return undefined;
  const column = names.findIndex((cell) => COLUMN.test(text.slice(cell.start, cell.end).trim()));
  if (column < 0 || isBelowRow(text, start, names.length, delimiter)) return undefined;
  const readings: Reading[] = [];
  let line = text.indexOf('\n', end) + 1;
  for (let rows = 0; rows < MAX_ROWS && line > 0 && line < text.length; rows++) {
    const lineEnd = endOfLine(text, line);
    // It may go on behind the window.
    if (lineEnd === text.length && !atBlobEnd) break;
    const cells = cellsOf(text, line, lineEnd, delimiter);
    if (cells.length !== names.length) break;
    const cell = cells[column];
    if (cell !== undefined && cell.end > cell.start && !isRule(text.slice(line, lineEnd)))
      readings.push(readingOf(text, cell));
    line = text.indexOf('\n', lineEnd) + 1;
  }
  return readings;
}

/** A line of as many cells stands above: this one is a row, too, with the word for a password in it. */
function isBelowRow(text: string, start: number, cells: number, delimiter: string): boolean {
  if (start === 0) return false;
  const above = text.lastIndexOf('\n', start - 2) + 1;
  return (
    text.slice(above, start).trim() !== '' && cellsOf(text, above, start - 1, delimiter).length === cells
  );
}

/** The line below a header of Markdown. */
const isRule = (line: string): boolean => /^[\s|:-]+$/.test(line);

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}

function cellsOf(text: string, from: number, to: number, delimiter: string): Cell[] {
  let [start, end] = [from, to];
  if (delimiter === '|') {
    while (start < end && /[ \t|]/.test(text.charAt(start))) start++;
    while (end > start && /[ \t|]/.test(text.charAt(end - 1))) end--;
  }
  const cells: Cell[] = [];
  for (let at = start; at <= end; ) {
    const quote = /["']/.test(text.charAt(at)) ? text.charAt(at) : '';
    const closing = quote === '' ? -1 : text.indexOf(quote + delimiter, at + 1);
    const next = closing >= 0 && closing < end ? closing + 1 : text.indexOf(delimiter, at);
    const stop = next < 0 || next > end ? end : next;
    cells.push(trimmed(text, at, stop));
    at = stop + 1;
  }
  return cells;
}

/** Without blanks and quotes around it. */
function trimmed(text: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && /[ \t]/.test(text.charAt(start))) start++;
  while (end > start && /[ \t]/.test(text.charAt(end - 1))) end--;
  const quoted = /^(["'`]).*\1$/.test(text.slice(start, end)) && end - start > 1;
  return quoted ? { start: start + 1, end: end - 1, quoted } : { start, end, quoted };
}

function readingOf(text: string, { start, end }: Cell): Reading {
  const value = text.slice(start, end);
  return { start, end, label: 'password', checks: [checkCell(value)], confidence: confidenceOf(value) };
}

const MIN_LENGTH = 4;

function checkCell(value: string): CheckResult {
  if (value.length < MIN_LENGTH || /\s/.test(value)) return reject('length', 'no password');
  if (isPasswordHash(value) || isHexDigest(value)) return reject('digest', 'the hash of a password');
  const password = checkPassword(value);
  return password.verdict === 'reject' ? password : pass('structure', 'a column of passwords');
}

const confidenceOf = (value: string): Confidence =>
  /\d/.test(value) || isRandom(value) || (/^[a-z]{6,32}$/.test(value) && !isStateOrLabel(value))
    ? 'medium'
    : 'low';
