import type { Span } from '../../model/span.ts';

/**
 * The smallest object (`{…}`) around an index, by counting braces outside of strings; undefined where it does not end in the
 * text. Works in JSON and in JSON inside a string, since quotes are only paired, escaped or not.
 */
export function enclosingObject(text: string, at: number): Span | undefined {
  const start = openingBrace(text, at);
  if (start === undefined) return undefined;
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '"') {
      i = endOfString(text, i);
      if (i < 0) return undefined;
    } else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return { start, end: i + 1 };
  }
  return undefined;
}

function openingBrace(text: string, at: number): number | undefined {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const char = text.charAt(i);
    if (char === '}') depth++;
    else if (char === '{' && depth-- === 0) return i;
  }
  return undefined;
}

/** Index of the quote that closes the one at `from`: the next with as many backslashes before it; -1 for none. */
function endOfString(text: string, from: number): number {
  const escapes = backslashesBefore(text, from);
  for (let i = text.indexOf('"', from + 1); i >= 0; i = text.indexOf('"', i + 1)) {
    if (backslashesBefore(text, i) === escapes) return i;
  }
  return -1;
}

function backslashesBefore(text: string, at: number): number {
  let count = 0;
  while (count < 8 && text.charAt(at - 1 - count) === '\\') count++;
  return count;
}
