import type { Confidence } from '../../model/levels.ts';
import type { BareMatcher } from '../../model/rule.ts';
import { pass, reject } from '../candidate.ts';
import { randomnessOf } from '../checks/randomness.ts';
import { placeholderReason } from '../checks/placeholder.ts';
import { mayProve, runChecks } from '../checks/run-checks.ts';
import { isKept } from '../judge.ts';
import type { Window } from '../window.ts';
import type { MatcherResult } from './matcher-result.ts';

/** Bytes of the line before the token that are looked at. */
export const BARE_LEAD = 128;
/** And behind it. */
const BARE_TAIL = 96;

export const bareReach = (matcher: BareMatcher): number => matcher.maxLength + 1 + BARE_TAIL;

const TOKEN = /[\w-]+/y;
/** What may stand on a line before a token that stands alone: indents, quotes, list marks. */
const ALONE_BEFORE = /(?:^|[\r\n])[ \t]*(?:[-*+>]|\xe2\x80\xa2|\d{1,2}[.)])?[ \t]*["'`([]?$/;
const ALONE_BEHIND = /^["'`)\]]?[.,;:]?[ \t]*(?:[\r\n]|$)/;
/** A full line of base64 above or below: the last line of an encoded block is no token. */
const BLOCK_BEFORE = /(?:^|[\r\n])[ \t"'#*/]*[A-Za-z0-9+/]{44,}={0,2}(?:\\n)?["',+ \\]*\r?\n[ \t"'#*/]*$/;
const BLOCK_BEHIND =
  /^={0,2}(?:\\n)?["',+ \\]*\r?\n[ \t"'#*/]*[A-Za-z0-9+/]{44,}={0,2}["',+ \\]*(?:[\r\n]|$)/;

/** The first or the last line of an armoured block (RFC 7468), or of what is shown of one. */
const ARMOUR_BEFORE = /-----BEGIN [A-Z0-9 ]{1,40}-----(?:\\n|["'+ ,])*\r?\n[ \t"'#*]*$/;
const ARMOUR_BEHIND = /^={0,2}(?:\\n)?["',+ \\]*\r?\n[ \t"'#*]*(?:=[\w+/]{4}\r?\n[ \t"'#*]*)?-----END /;

/** Words right before a token that announce it. */
const ANNOUNCED =
  /\b(?:tokens?|pat|secret|api[ -]?key|credentials?|access[ -]key)\b(?:[ \t]+(?:is|was|here))?[ \t]*[:=-]?[ \t]*["'`([]?$/i;

/** Bits by which chance must explain a token better than words: a name alone on its line is common, a token is not. */
const MIN_BITS = 10;

/** A random token that nothing names: reported where it stands alone on its line or where the words before announce it. */
export function matchBare(window: Window, matcher: BareMatcher): MatcherResult {
  const { text, at } = window;
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(text)?.[0] ?? '';
  const end = at + token.length;
  const range = { from: 0, to: text.length };
  if (token.length < matcher.minLength || token.length > matcher.maxLength) return { hits: [], ...range };
  const surroundings = placeOf(text.slice(0, at), text.slice(end));
  if (surroundings === undefined) return { hits: [], ...range };
  const candidate = { value: token, groups: {} };
  const placeholder = placeholderReason(token);
  const checks = [
    ...runChecks(candidate, matcher.checks),
    placeholder === undefined ? pass('placeholder', 'no example') : reject('placeholder', placeholder),
    isTokenLike(token)
      ? pass('naturalness', 'random')
      : reject('naturalness', 'reads as words, a name or a number'),
    pass('alone', surroundings.detail),
  ];
  return { hits: [{ start: at, end, groups: {}, checks, confidence: surroundings.confidence }], ...range };
}

/** Whether {@link matchBare} gives a hit that is kept; what rejects most is asked first. */
export function keepsBare(window: Window, matcher: BareMatcher): boolean {
  const { text, at } = window;
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(text)?.[0] ?? '';
  if (token.length < matcher.minLength || token.length > matcher.maxLength) return false;
  if (!isTokenLike(token) && !mayProve(matcher.checks)) return false;
  return matchBare(window, matcher).hits.some(({ checks }) => isKept(checks));
}

function placeOf(before: string, behind: string): { confidence: Confidence; detail: string } | undefined {
  // Part of an address, a path or an assignment: not bare.
  if (/[./@=:%$#\\&~]$/.test(before) && !/[:=] ?$/.test(before)) return undefined;
  if (/^[./@=:%&(]/.test(behind) && !ALONE_BEHIND.test(behind)) return undefined;
  if (BLOCK_BEFORE.test(before) || BLOCK_BEHIND.test(behind)) return undefined;
  if (ARMOUR_BEFORE.test(before) || ARMOUR_BEHIND.test(behind)) return undefined;
  if (ANNOUNCED.test(before)) return { confidence: 'medium', detail: 'announced on its line' };
  if (ALONE_BEFORE.test(before) && ALONE_BEHIND.test(behind))
    return { confidence: 'low', detail: 'alone on its line' };
  return undefined;
}

/** Random, and not only hex digits or capitals with marks between them. */
const isTokenLike = (token: string): boolean =>
  randomnessOf(token) >= MIN_BITS &&
  !/^[0-9a-f_-]+$|^[0-9A-F_-]+$/.test(token) &&
  /[A-Z]/.test(token) &&
  /[a-z]/.test(token);
