import { byteSet, WORD } from '../gates/bytes.ts';
import type { Window } from '../window.ts';
import { CONNECTOR_REACH, connectorsAt, type Operator } from './connectors.ts';

/** How a value is written behind a name. Indexes are into the window's text. */
export interface Assignment {
  /** The whole name that the word stands in. */
  readonly name: string;
  /** What stands before the name, at most {@link LEAD} bytes. */
  readonly before: string;
  readonly operator: Operator;
  readonly quote: Quote;
  /** The value without its quotes. */
  readonly start: number;
  readonly end: number;
  /** False when the value goes on past the window. */
  readonly closed: boolean;
}

export type Quote = 'double' | 'single' | 'backtick' | 'escaped' | 'none';

/** Looked up, since an expression for each byte of a long name takes as long as all the rest. */
const WORD_BYTE = byteSet(WORD);
const NAME_BYTE = byteSet(`${WORD}.$-`);
const MAX_NAME_BEFORE = 64;
const NAME_BEHIND = /[\w.$-]{0,48}/y;

/** Bytes before a name that say how it stands there. */
const LEAD = 24;

interface Wrapper {
  readonly pattern: RegExp;
  /** What it has before the first quote. */
  readonly holds?: string;
}

/** Prefixes of a literal, and calls and expressions around it. */
const WRAPPERS: readonly Wrapper[] = [
  // `ENV.fetch('NAME', '…')`: what is taken where the environment has none.
  {
    holds: '(',
    pattern: /[A-Za-z_][\w.]{0,40}\([ \t]{0,2}["'][A-Z][A-Z0-9_]{1,48}["'],[ \t]{0,4}(?=["'])/y,
  },
  {
    pattern:
      /(?:[A-Za-z_$][\w$.]{0,40}(?:\[[^\]\r\n]{0,40}\]|\([^()\r\n]{0,48}\))?[ \t]{0,4}(?:\|\||\?\?|\bor\b)[ \t]{0,4})(?=["'`])/y,
  },
  {
    holds: '(',
    pattern: /(?:new[ \t]{1,4})?(?:\[\d{0,3}\])?[A-Za-z_&][\w.:&]{0,40}!?\([ \t]{0,4}(?=[bBrRuU]?["'`])/y,
  },
  { pattern: /(?:[bBrRuUfFLN@$&]{1,3})(?=["'`])/y },
  { pattern: /(?:[{[]|<<)[ \t]{0,4}(?=["'`])/y },
];

/** What was read, and the part [from, to) of the window's text that was looked at for it. */
export interface AssignmentReading {
  readonly assignment: Assignment | undefined;
  readonly from: number;
  readonly to: number;
}

/** Bytes that all wrappers may take, with what must follow. */
const WRAPPER_REACH = 280;

/** Reads an assignment to the name that the window's anchor stands in. */
export function readAssignment(window: Window): AssignmentReading {
  const { text, at, anchorLength } = window;
  const head = text.slice(startOfName(text, at), at);
  const wordEnd = endOfWord(text, at, at + anchorLength);
  NAME_BEHIND.lastIndex = wordEnd;
  const tail = wordEnd < at + anchorLength ? '' : (NAME_BEHIND.exec(text)?.[0] ?? '');
  const name = head + text.slice(at, wordEnd) + tail;
  const nameEnd = wordEnd + tail.length;
  const from = Math.max(0, at - head.length - LEAD);
  const seen = nameEnd + CONNECTOR_REACH;
  const before = text.slice(from, at - head.length);
  for (const { operator, pattern } of connectorsAt(text, nameEnd)) {
    if (operator === 'text' && !isOfElement(before, tail)) continue;
    if (operator === 'line' && !opensLine(before, from === 0 && window.atBlobStart)) continue;
    if (operator === 'row' && !/\|[ \t]*$/.test(before)) continue;
    if (operator === 'flag' && !head.startsWith('-') && !isQuoted(text, nameEnd)) continue;
    pattern.lastIndex = nameEnd;
    const match = pattern.exec(text);
    if (match === null) continue;
    const operatorEnd = nameEnd + match[0].length;
    const assignment = readValue(window, { name, before, operator }, unwrap(text, operatorEnd));
    if (assignment === undefined) return { assignment, from, to: text.length };
    // The rest of the line that a value ends on is looked at, too.
    const to = Math.max(seen, operatorEnd + WRAPPER_REACH, endOfLine(text, assignment.end) + 2);
    return { assignment, from, to: Math.min(text.length, to) };
  }
  const to = Math.min(text.length, seen);
  const reversed = readReversed(window, name, nameEnd);
  return reversed === undefined ? { assignment: undefined, from, to } : { assignment: reversed, from: 0, to };
}

/** An element's name stands right behind its bracket, or behind a namespace; a group's name in an expression behind `?<`. */
const isOfElement = (before: string, tail: string): boolean =>
  (/[<:]$/.test(before) && !/\?P?<$/.test(before) && !tail.endsWith('-')) ||
  /\b(?:name|key)=["']$/.test(before);

/** `{ "value": "…", "name": "password" }`: what is assigned stands before the name. */
const REVERSED =
  /(\bvalue["']?[ \t]{0,4}[:=][ \t]{0,4}["'])([^"'\r\n]{1,64})(["']\s{0,4},\s{0,24}["']?(?:name|key)["']?[ \t]{0,4}[:=][ \t]{0,4}["'])$/i;

function readReversed({ text }: Window, name: string, nameEnd: number): Assignment | undefined {
  if (!/^["']\s{0,4}[,}]/.test(text.slice(nameEnd, nameEnd + 8))) return undefined;
  const [all, , value, joint] = REVERSED.exec(text.slice(0, nameEnd - name.length)) ?? [];
  if (all === undefined || value === undefined || joint === undefined) return undefined;
  const end = nameEnd - name.length - joint.length;
  const start = end - value.length;
  return { name, before: '', operator: 'pair', quote: 'double', start, end, closed: true };
}

/** Going backwards: a pattern with an end would be tried at every place before. */
function startOfName(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < MAX_NAME_BEFORE && NAME_BYTE[text.charCodeAt(start - 1)] === 1) start--;
  return start;
}

/** A word such as `key=` brings its operator along, which is no part of the name. */
function endOfWord(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && WORD_BYTE[text.charCodeAt(end - 1)] !== 1) end--;
  return end;
}

/** `PASSWORD 'x'`, as in SQL: a space is an operator before a quote. */
const isQuoted = (text: string, at: number): boolean =>
  /^(?:[ \t]{1,4}@?['"]|[ \t]{5,32}L?@?")/.test(text.slice(at, at + 36));

/** What sets a variable without a sign between name and value, in Dockerfiles and in shells such as fish. */
const SETS = '(?:ENV|setenv|set(?:[ \\t]+-{1,2}[A-Za-z]{1,8}){1,3})[ \\t]+';
const [OPENS_LINE, OPENS_TEXT] = [
  new RegExp(`[\\r\\n][ \\t]*(?:${SETS})?$`),
  new RegExp(`^[ \\t]*(?:${SETS})?$`),
];

const hasLineBreak = (text: string): boolean => text.includes('\n') || text.includes('\r');

/** Whether a name behind these bytes is the first word of its line, or the second of a Dockerfile's or a shell's. */
const opensLine = (before: string, fromStart: boolean): boolean =>
  (hasLineBreak(before) && OPENS_LINE.test(before)) || (fromStart && OPENS_TEXT.test(before));

/** What all wrappers end before, on the same line; with this expression for them all, they are made where there may be one. */
const QUOTE_AHEAD = /[^"'`\r\n]{0,280}["'`]/y;
const QUOTES = '"\'`';

function unwrap(text: string, start: number): number {
  QUOTE_AHEAD.lastIndex = start;
  const ahead = QUOTE_AHEAD.exec(text)?.[0];
  if (ahead === undefined) return start;
  let at = start;
  for (const { pattern, holds } of WRAPPERS) {
    // None begins with a quote.
    if (QUOTES.includes(text.charAt(at))) return at;
    if (holds !== undefined && !ahead.includes(holds)) continue;
    pattern.lastIndex = at;
    at += pattern.exec(text)?.[0].length ?? 0;
  }
  return at;
}

/** Marks that open a value; where another closes it, that stands third. A text in a text, `"\\"…\\""` or `'"…"'`, is Gradle's. */
const OPENERS: readonly (readonly [string, Quote, string?])[] = [
  ['"\\"', 'escaped', '\\"'],
  [`'"`, 'escaped', `"'`],
  ['"""', 'double'],
  ["'''", 'single'],
  ['\\\\\\"', 'escaped'],
  ['\\"', 'escaped'],
  ["\\'", 'escaped'],
  ['&quot;', 'escaped'],
  ['"', 'double'],
  ["'", 'single'],
  ['`', 'backtick'],
];

type Naming = Pick<Assignment, 'name' | 'before' | 'operator'>;

function readValue(window: Window, naming: Naming, at: number): Assignment | undefined {
  const { text } = window;
  const opener = OPENERS.find(([quote]) => text.startsWith(quote, at));
  if (opener === undefined) return readUnquoted(window, naming, at);
  const [mark, quote, closing = mark] = opener;
  const start = at + mark.length;
  const end = closingQuote(text, start, closing);
  if (end === undefined) return undefined;
  return assigned(naming, quote, start, Math.min(end, text.length), end < text.length || window.atBlobEnd);
}

/** Index of the closing mark; the text's length when it is not in the window; undefined when the line ends before it. */
function closingQuote(text: string, start: number, mark: string): number | undefined {
  for (let i = start; i < text.length; i++) {
    if (text.startsWith(mark, i)) return i;
    const char = text.charAt(i);
    if (char === '\n' || char === '\r') return undefined;
    if (char === '\\') i++;
  }
  return text.length;
}

const UNQUOTED_END = /[\s"'`,;<>(){}[\]\\]|\|(?!\w)|&(?=[\w.-]+=)|$/g;
const LINE_END = /[\r\n]|$/g;

/** Four groups of four letters: how Google shows passwords of apps. */
const APP_PASSWORD = /[a-z]{4}(?: [a-z]{4}){3}(?![ \t]*[\w-])/y;
const APP_GROUP = 4;

function readUnquoted(window: Window, naming: Naming, start: number): Assignment | undefined {
  const { text } = window;
  APP_PASSWORD.lastIndex = start;
  const grouped = text[start + APP_GROUP] === ' ' ? (APP_PASSWORD.exec(text)?.[0].length ?? 0) : 0;
  const stop = naming.operator === 'text' ? /<|\]\]>|[\r\n]|$/g : UNQUOTED_END;
  stop.lastIndex = start + grouped;
  const end = stop.exec(text)?.index ?? text.length;
  if (end === start) return undefined;
  // An element is closed: `<password>@host` in the form of an address is none.
  if (
    naming.operator === 'text' &&
    text[end] !== '<' &&
    text[end] !== ']' &&
    (end < text.length || window.atBlobEnd)
  )
    return undefined;
  return assigned(naming, 'none', start, end, end < text.length || window.atBlobEnd);
}

/** Field by field: a spread that goes on with more fields V8 does the slow way, each time, and this runs at most words. */
const assigned = (
  { name, before, operator }: Naming,
  quote: Quote,
  start: number,
  end: number,
  closed: boolean,
): Assignment => ({ name, before, operator, quote, start, end, closed });

/** The rest of the line behind an index, at most to the window's end. */
export const restOfLine = (text: string, from: number): string => text.slice(from, endOfLine(text, from));

export function endOfLine(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text)?.index ?? text.length;
}
