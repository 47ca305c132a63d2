import type { BlobKind } from '../model/scanner.ts';
import type { Span } from '../model/span.ts';

/** Bytes around a secret that are shown at most. */
export const SNIPPET_BEFORE = 96;
export const SNIPPET_BEHIND = 64;

/** Offsets into the blob. */
export interface SnippetWindow {
  readonly from: number;
  readonly to: number;
  /** Whether the line goes on outside of the window. */
  readonly isCutBefore: boolean;
  readonly isCutBehind: boolean;
}

/**
 * The part of a span's line that is shown; of a span of several lines, what stands before it and the span. `bytes` begin at
 * offset `base`, and go on further than is shown unless the blob ends.
 */
export function windowOf(bytes: Uint8Array, base: number, kind: BlobKind, span: Span): SnippetWindow {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const newline = NEWLINES[kind];
  const [start, end] = [span.start - base, span.end - base];
  const lineStart = endOfLast(buffer, newline, start, base);
  const from = wholeCharacter(buffer, kind, Math.max(lineStart, start - SNIPPET_BEFORE), start);
  const isCutBefore = from > lineStart || (lineStart === 0 && base > 0);
  const isLong = firstIndex(buffer, newline, start, base) < end;
  const lineEnd = isLong ? end : firstIndex(buffer, newline, end, base);
  const to = wholeCharacter(buffer, kind, Math.min(lineEnd, end + SNIPPET_BEHIND), lineEnd);
  return { from: base + from, to: base + to, isCutBefore, isCutBehind: to < lineEnd };
}

const NEWLINES: Readonly<Record<BlobKind, Buffer>> = {
  plain: Buffer.from('\n'),
  'utf-16le': Buffer.from('\n', 'utf16le'),
  'utf-16be': Buffer.from('\n', 'utf16le').swap16(),
};

/** Index of the first newline from `at` on, at an offset that can begin a code unit; the buffer's end where there is none. */
function firstIndex(buffer: Buffer, newline: Buffer, at: number, base: number): number {
  let found = buffer.indexOf(newline, at);
  while (found >= 0 && (base + found) % newline.length !== 0) found = buffer.indexOf(newline, found + 1);
  return found < 0 ? buffer.length : found;
}

/** One past the last newline before `at`; 0 where there is none. */
function endOfLast(buffer: Buffer, newline: Buffer, at: number, base: number): number {
  const before = buffer.subarray(0, at);
  let found = before.lastIndexOf(newline);
  while (found > 0 && (base + found) % newline.length !== 0) found = before.lastIndexOf(newline, found - 1);
  return found < 0 ? 0 : found + newline.length;
}

/** The first index from `at` on, and not behind `limit`, where a character can begin. */
function wholeCharacter(buffer: Buffer, kind: BlobKind, at: number, limit: number): number {
  let index = at;
  const isInside = (): boolean =>
    kind === 'plain' ? ((buffer[index] ?? 0) & 0xc0) === 0x80 : index % NEWLINES[kind].length !== 0;
  // No character has more than four bytes: what goes on like one is no UTF-8.
  while (index < limit && index < at + 3 && isInside()) index++;
  return index;
}
