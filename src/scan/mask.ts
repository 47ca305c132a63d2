import type { Snippet } from '../model/finding.ts';
import type { BlobKind } from '../model/scanner.ts';
import type { Secret } from '../model/secret.ts';
import type { Span } from '../model/span.ts';

/** A span of the blob that must not be shown, with what to show instead. */
export interface Hidden extends Span {
  readonly secret: Secret;
}

/** Bytes around a secret that are shown at most. */
export const SNIPPET_BEFORE = 96;
export const SNIPPET_BEHIND = 64;

/**
 * The line of a secret with everything secret in it masked: every hidden span, every other occurrence of a hidden value, and
 * every run that looks like an encoded value, since a base64 or hex form of the secret may stand beside it.
 *
 * `bytes` begin at the blob's offset `base` and hold the span and what is there of {@link SNIPPET_BEFORE} and
 * {@link SNIPPET_BEHIND} bytes around it. `hidden` is sorted by start.
 */
export function snippetOf(
  bytes: Uint8Array,
  base: number,
  kind: BlobKind,
  span: Span,
  hidden: readonly Hidden[],
): Snippet {
  const [from, to] = lineAround(bytes, base, kind, span);
  const values = hidden.map(({ secret }) => secret);
  const show = (start: number, end: number): string =>
    end > start ? maskText(decode(bytes.subarray(start - base, end - base), kind), values) : '';
  let text = '';
  let at = from;
  let mark: { start: number; end: number } | undefined;
  for (const item of hidden) {
    if (item.end <= at || item.start >= to) continue;
    text += show(at, item.start);
    if (item.start <= span.start && span.end <= item.end)
      mark = { start: text.length, end: text.length + item.secret.redacted.length };
    text += item.secret.redacted;
    at = item.end;
  }
  text += show(at, to);
  return { text: text.replace(/[\r\n]+$/, ''), start: mark?.start ?? 0, end: mark?.end ?? 0 };
}

/** The part of the span's first line that is shown, as offsets into the blob; cut where characters begin. */
function lineAround(bytes: Uint8Array, base: number, kind: BlobKind, span: Span): [number, number] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const newline = kind === 'plain' ? '\n' : kind === 'utf-16le' ? '\n\0' : '\0\n';
  const step = newline.length;
  const start = span.start - base;
  const before = start === 0 ? -1 : buffer.lastIndexOf(newline, start - 1, 'latin1');
  let from = before < 0 || before + step > start ? Math.max(0, start - SNIPPET_BEFORE) : before + step;
  from = Math.max(from, start - SNIPPET_BEFORE);
  while (kind === 'plain' && from < start && ((buffer[from] ?? 0) & 0xc0) === 0x80) from++;
  if (kind !== 'plain' && (base + from) % 2 === 1) from++;
  const end = span.end - base;
  const behind = buffer.indexOf(newline, end, 'latin1');
  let to = Math.min(
    buffer.length,
    behind < 0 ? end + SNIPPET_BEHIND : Math.min(behind, end + SNIPPET_BEHIND),
  );
  while (kind === 'plain' && to > end && to < buffer.length && ((buffer[to] ?? 0) & 0xc0) === 0x80) to--;
  // A secret of several lines is shown by its first one.
  const firstBreak = buffer.indexOf(newline, start, 'latin1');
  if (firstBreak >= 0 && firstBreak < end) to = end;
  return [base + from, base + to];
}

function decode(bytes: Uint8Array, kind: BlobKind): string {
  const buffer = Buffer.from(bytes);
  if (kind === 'plain') return buffer.toString('utf8');
  const even = buffer.subarray(0, buffer.length & ~1);
  return (kind === 'utf-16be' ? Buffer.from(even).swap16() : even).toString('utf16le').replace(/^\ufeff/, '');
}

/** Shorter values occur in words by chance, and masking them there would say more than it hides. */
const MIN_VALUE = 4;
const ENCODED = /[A-Za-z0-9+/=_%\\-]{16,}/g;

/** Other text with every known value masked, and every run that mixes letters and digits like an encoded value. */
export function maskText(text: string, secrets: readonly Secret[]): string {
  return maskValues(text, secrets).replace(ENCODED, (run) =>
    /\d/.test(run) && /[A-Za-z]/.test(run) ? MASK : run,
  );
}

const MASK = '…';

/** Text with every known value masked, in plain and as JSON, URLs, base64 and hex write it. */
export function maskValues(text: string, secrets: readonly Secret[]): string {
  let masked = text;
  for (const secret of secrets) {
    if (secret.length < MIN_VALUE) continue;
    for (const form of formsOf(secret.reveal()))
      if (masked.includes(form)) masked = masked.replaceAll(form, secret.redacted);
  }
  return masked;
}

function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  const hex = bytes.toString('hex');
  return [
    value,
    JSON.stringify(value).slice(1, -1),
    percentEncoded(value),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    hex,
    hex.toUpperCase(),
  ].filter((form) => form.length >= MIN_VALUE);
}

/** Empty for text that has no UTF-8, which nothing can have encoded. */
function percentEncoded(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return '';
  }
}
