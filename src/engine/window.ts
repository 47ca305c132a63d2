import type { Extent } from '../model/span.ts';

/**
 * What a rule sees at one anchor: a bounded piece of the blob as latin1 text, one character for each byte, so that text
 * indexes are byte offsets. Nothing outside it may be looked at: that is what makes results local.
 */
export interface Window {
  readonly text: string;
  /** Index of the anchor in `text`. */
  readonly at: number;
  /** Length of the anchor literal, 0 for a run start. */
  readonly anchorLength: number;
  /** Offset in the blob of `text[0]`. */
  readonly offset: number;
  /** Whether `text` begins or ends where the blob does, rather than where the matcher's limit cut it. */
  readonly atBlobStart: boolean;
  readonly atBlobEnd: boolean;
}

/** At most `lead` bytes before `position` and `reach` from it on, the anchor included. */
export function openWindow(
  bytes: Buffer,
  position: number,
  anchorLength: number,
  lead: number,
  reach: number,
): Window {
  const start = Math.max(0, position - lead);
  const end = Math.min(bytes.length, position + reach);
  return {
    text: bytes.toString('latin1', start, end),
    at: position - start,
    anchorLength,
    offset: start,
    atBlobStart: start > position - lead || start === 0,
    atBlobEnd: end < position + reach || end === bytes.length,
  };
}

/** The extent of the part [from, to) of a window: what was looked at, and whether the blob's edge was what ended it. */
export function extentOf(window: Window, from = 0, to = window.text.length): Extent {
  return {
    start: window.offset + from,
    end: window.offset + to,
    touchesStart: from === 0 && window.atBlobStart,
    touchesEnd: to === window.text.length && window.atBlobEnd,
  };
}
