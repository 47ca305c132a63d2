import type { TextSpan } from './known-values.ts';

/** Of the characters of base64, hex and most tokens, so many that a whole secret could be written with them. */
const RUN = /[A-Za-z0-9+/=_-]{16,}/g;

/**
 * The name of an assignment: words, each in one case, with a number at most. What is written in base64 mixes cases and digits
 * everywhere, so that a padded run is no name.
 */
const NAME =
  /^(?:(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Z][a-z]{1,20})\d{0,3}|\d{1,4})(?:[_-](?:(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Z][a-z]{1,20})\d{0,3}|\d{1,4}))*(?==|$)/;

/**
 * Runs that mix letters and digits as an encoded value does. Masked although no rule knows them: an encoded form of a secret
 * must not survive beside its mask. A name that a value is assigned to is left, for it says what the value is.
 */
export function encodedRuns(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!/\d/.test(run) || !/[A-Za-z]/.test(run)) continue;
    const end = index + run.length;
    const name = NAME.exec(run)?.[0] ?? '';
    const isNamed =
      name !== '' && (run[name.length] === '=' || /^["']?\s*[:=]/.test(text.slice(end, end + 8)));
    const start = isNamed ? index + name.length + (run[name.length] === '=' ? 1 : 0) : index;
    if (start < end) spans.push({ start, end });
  }
  return spans;
}

const BEFORE = /[A-Za-z0-9+/_%\\-]/;
const BEHIND = /^[A-Za-z0-9+/_%-]+/;

/** What is left of runs at places where a text was cut or masked: part of something of which the rest is not to be seen. */
export const runsAtEdges = (text: string, edges: readonly number[]): TextSpan[] =>
  edges.flatMap((edge) => {
    // Backwards: a pattern with an end would be tried at every place before.
    let before = 0;
    while (before < edge && BEFORE.test(text.charAt(edge - before - 1))) before++;
    const behind = BEHIND.exec(text.slice(edge))?.[0].length ?? 0;
    return before + behind === 0 ? [] : [{ start: edge - before, end: edge + behind }];
  });
