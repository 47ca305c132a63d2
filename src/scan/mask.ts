import type { Secret } from '../model/secret.ts';
import { MIN_VALUE, rowsOf, type TextSpan } from './known-values.ts';
import { viewsOf } from './views.ts';

/** What stands for something that is not to be seen and has no public part. */
const MASK = '…';

export interface Replacement extends TextSpan {
  readonly by: string;
}

/** A text with some of its parts replaced. Of parts that overlap the first one is replaced, and the other's rest goes with it. */
export function replaceSpans(text: string, parts: readonly Replacement[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, by } of [...parts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    if (start >= at) out += text.slice(at, start) + by;
    at = end;
  }
  return out + text.slice(at);
}

/** A text with {@link MASK} for what the spans cover; one for those that overlap or touch. Empty spans cover nothing. */
export function coverSpans(text: string, spans: readonly TextSpan[]): string {
  const parts: Replacement[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (start >= end) continue;
    if (last === undefined || start > last.end) parts.push({ start, end, by: MASK });
    else parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, end), by: MASK };
  }
  return replaceSpans(text, parts);
}

/**
 * Other text, such as a path, with every known value masked: in plain and in every form of {@link viewsOf}. Only whole values are:
 * a file whose name is a part of a password must still be found.
 */
export function maskText(text: string, secrets: readonly Secret[]): string {
  const known = secrets.filter(({ length }) => length >= MIN_VALUE);
  if (known.length === 0) return text;
  const views = viewsOf(text);
  const found = known.flatMap((secret) => {
    const value = Buffer.from(secret.reveal());
    return views.flatMap((view) => {
      const parts: Replacement[] = [];
      for (let at = view.bytes.indexOf(value); at >= 0; at = view.bytes.indexOf(value, at + value.length)) {
        const end = view.to[at + value.length - 1] ?? 0;
        parts.push({ start: view.from[at] ?? 0, end, by: secret.redacted });
      }
      return parts;
    });
  });
  return replaceSpans(text, found);
}

/** Shorter values are parts of ordinary names. */
const MIN_IN_OTHER_TEXT = 6;

/** The secrets that may stand in one of the texts, in any form. Takes time linear in both, for scans that find thousands. */
export function secretsIn(texts: readonly string[], secrets: readonly Secret[]): Secret[] {
  const candidates = secrets.filter(({ length }) => length >= MIN_IN_OTHER_TEXT);
  if (candidates.length === 0) return [];
  const rows = new Set(
    texts.flatMap((text) => viewsOf(text).flatMap(({ bytes }) => rowsOf(bytes, MIN_IN_OTHER_TEXT))),
  );
  return candidates.filter((secret) => {
    const value = Buffer.from(secret.reveal());
    // The end: many values begin alike.
    return rows.has(value.readUIntBE(value.length - MIN_IN_OTHER_TEXT, MIN_IN_OTHER_TEXT));
  });
}
