import type { ContextualMatcher } from '../../model/rule.ts';
import type { BoundaryTest } from '../boundary.ts';
import { runChecks } from '../checks/run-checks.ts';
import { byteSet, WORD } from '../gates/bytes.ts';
import { type Expression, groupOf } from '../patterns/expression.ts';
import { decodeBytes } from '../text.ts';
import type { Window } from '../window.ts';
import type { Hit, MatcherResult } from './matcher-result.ts';

export const CONTEXTUAL_LEAD = 0;

/** The word, the space up to the value, the value, and one byte to see whether it goes on. */
export const contextualReach = (matcher: ContextualMatcher): number =>
  Math.max(...matcher.words.map((word) => word.text.length)) + matcher.within + matcher.value.reach + 1;

/** Places at which a value is tried behind one word: bounds the work where values of the class stand close together. */
const MAX_TRIES = 12;

const TOKEN_BYTE = byteSet(WORD);
const [CR, LF, BACKSLASH, N, R, T] = [0x0d, 0x0a, 0x5c, 0x6e, 0x72, 0x74];

/**
 * Tries the value wherever a token begins behind the word. The shape of the value is specific, so that any text may stand
 * between the two that is no other paragraph: assignment, quotes, markup, prose.
 */
export function matchContextual(
  window: Window,
  matcher: ContextualMatcher,
  value: Expression,
  boundary: BoundaryTest,
): MatcherResult {
  const { text } = window;
  const wordEnd = window.at + window.anchorLength;
  const last = Math.min(text.length, wordEnd + matcher.within);
  let tries = 0;
  for (let i = wordEnd; i <= last && tries < MAX_TRIES; i++) {
    if (beginsParagraph(text, i)) break;
    if (!isTokenByte(text, i) || continuesToken(text, i)) continue;
    tries++;
    const hit = tryAt(window, matcher, value, boundary, i);
    if (hit !== undefined) return { hits: [hit], from: 0, to: text.length };
  }
  return { hits: [], from: 0, to: text.length };
}

/** Inside of a name that began before; behind an escape such as `\n` a new one begins. */
function continuesToken(text: string, at: number): boolean {
  if (!isTokenByte(text, at - 1)) return false;
  const before = text.charCodeAt(at - 1);
  return (before !== N && before !== R && before !== T) || text.charCodeAt(at - 2) !== BACKSLASH;
}

/** False beyond the text's edges, where there is no code to look up. */
const isTokenByte = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && TOKEN_BYTE[text.charCodeAt(at)] === 1;

function beginsParagraph(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first === LF) return text.charCodeAt(at + 1) === LF;
  return first === CR && text.startsWith('\r\n\r\n', at);
}

/** A part of a longer value in base64, such as a sum in a lock file, whose signs no token of letters and digits has. */
const isInBase64 = (text: string, start: number, end: number): boolean =>
  text.charAt(start - 1) === '+' ||
  text.charAt(end) === '+' ||
  /^={1,2}(?![\w"'=])/.test(text.slice(end, end + 3));

/** What a link to a file, or to a change, of a repository has before the hash, and one to a message or a team before its id. */
const OF_LINK = /\b(?:blob|tree|raw|commits?|compare|archive|pull|pl)\/$|[?&]id=$/;

function tryAt(
  window: Window,
  matcher: ContextualMatcher,
  value: Expression,
  boundary: BoundaryTest,
  at: number,
): Hit | undefined {
  const match = value.matchAt(window.text, at);
  if (match === undefined) return undefined;
  const sides = boundary.check(window, match.start, match.end);
  // Not this token: another one may follow within reach.
  if (sides.verdict === 'reject' || isInBase64(window.text, match.start, match.end)) return undefined;
  if (OF_LINK.test(window.text.slice(Math.max(0, match.start - 12), match.start))) return undefined;
  const { start, end } = groupOf(match, 'secret') ?? match;
  const groups = Object.fromEntries(
    Object.entries(match.groups).map(([name, span]) => [name, window.text.slice(span.start, span.end)]),
  );
  const candidate = { value: decodeBytes(window.text.slice(start, end)), groups };
  return { start, end, groups, checks: [...runChecks(candidate, matcher.checks), sides] };
}
