import type { MarkOutcome } from '../model/outcome.ts';
import type { LiteralAnchor } from '../model/rule.ts';
import type { Span } from '../model/span.ts';
import { type Look, MARKS, NO_OUTCOMES, type Probe } from './probe.ts';
import { decodeBytes } from './text.ts';
import { extentOf, type Window } from './window.ts';

const literal = (text: string): LiteralAnchor => ({ text, ignoreCase: true });

/** Words that announce a token to a reader. Only whole words count. */
const PHRASES = [
  'access token',
  'api token',
  'auth token',
  'bearer token',
  'deploy token',
  'personal token',
  'secret token',
  'api key',
  'secret key',
].map(literal);

const WORD = /[A-Za-z0-9_]/;

export const phraseProbe: Probe = {
  rule: MARKS,
  anchors: PHRASES,
  lead: 1,
  reach: Math.max(...PHRASES.map((phrase) => phrase.text.length)) + 2,
  run(window, position): Look {
    const whole = { from: 0, to: window.text.length };
    const end = window.at + window.anchorLength;
    const plural = window.text.charAt(end).toLowerCase() === 's' ? 1 : 0;
    if (WORD.test(window.text.charAt(window.at - 1)) || WORD.test(window.text.charAt(end + plural)))
      return { outcomes: NO_OUTCOMES, from: 0, to: whole.to };
    const outcomes = [{ ...markAt(window, position, whole), mark: { kind: 'phrase' } as const }];
    return { outcomes, from: 0, to: whole.to };
  },
};

/** How far an allow comment's line, and the line behind it, are followed. */
export const ALLOW_REACH = 8 * 1024;

/** `patdown:allow[rule, rule] reason`, in a comment of any language. */
const ALLOW = /patdown:allow(?:\[([\w\-, ]{0,512})\])?([^\r\n]{0,512})/y;
const COMMENT_END = /\s*(?:\*\/|-->|--%>|#\}|\*\)|"""|''')?\s*$/;

export const allowProbe: Probe = {
  rule: MARKS,
  anchors: [{ text: 'patdown:allow', ignoreCase: false }],
  lead: ALLOW_REACH,
  reach: ALLOW_REACH,
  run(window, position): Look {
    ALLOW.lastIndex = window.at;
    const match = ALLOW.exec(window.text);
    if (match === null) return { outcomes: NO_OUTCOMES, from: 0, to: window.text.length };
    const rules = (match[1] ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '');
    const reason = decodeBytes((match[2] ?? '').replace(COMMENT_END, '').trim());
    const lines = coveredLines(window);
    const covers = { start: window.offset + lines.start, end: window.offset + lines.end };
    // The line breaks on both sides were looked at as well.
    const seen = { from: Math.max(0, lines.start - 1), to: Math.min(window.text.length, lines.end + 1) };
    const mark = {
      ...markAt(window, position, seen),
      mark: { kind: 'allow', covers, rules, reason },
    } as const;
    return { outcomes: [mark], from: seen.from, to: seen.to };
  },
};

/** The mark's line and the next, as indexes into the window; `middle` is where the first one ends. */
export function coveredLines({ text, at }: Window): Span & { readonly middle: number } {
  const lineEnd = text.indexOf('\n', at);
  const nextEnd = lineEnd < 0 ? -1 : text.indexOf('\n', lineEnd + 1);
  return {
    start: text.lastIndexOf('\n', at) + 1,
    middle: lineEnd < 0 ? text.length : lineEnd,
    end: nextEnd < 0 ? text.length : nextEnd,
  };
}

export const markAt = (
  window: Window,
  position: number,
  { from, to }: Omit<Look, 'outcomes'>,
): Omit<MarkOutcome, 'mark'> => ({
  kind: 'mark',
  rule: MARKS,
  anchor: position,
  extent: extentOf(window, from, to),
  span: { start: position, end: position + window.anchorLength },
});
