import { isUtf8 } from 'node:buffer';
import type { Snippet } from '../model/finding.ts';
import type { BlobKind } from '../model/scanner.ts';
import type { Secret } from '../model/secret.ts';
import type { Span } from '../model/span.ts';
import type { KnownValues, TextSpan } from './known-values.ts';
import { coverSpans, type Replacement } from './mask.ts';
import { encodedRuns, runsAtEdges } from './runs.ts';
import { SNIPPET_BEFORE, SNIPPET_BEHIND, windowOf } from './snippet-window.ts';

export { SNIPPET_BEFORE, SNIPPET_BEHIND };

/** A span of the blob that must not be shown, with what to show instead. */
export interface Hidden extends Span {
  readonly secret: Secret;
}

/**
 * The line of a secret with everything secret in it masked: every hidden span, every part of a known value in whatever form,
 * every run that looks like an encoded value, and what is left of a run that a mask or the window cuts.
 *
 * `bytes` begin at the blob's offset `base` and hold the span and what is there of twice {@link SNIPPET_BEFORE} and
 * {@link SNIPPET_BEHIND} bytes around it. `hidden` is sorted and disjoint.
 */
export function snippetOf(
  bytes: Uint8Array,
  base: number,
  kind: BlobKind,
  span: Span,
  hidden: readonly Hidden[],
  known: KnownValues,
): Snippet {
  const window = windowOf(bytes, base, kind, span);
  const decode = (start: number, end: number): string =>
    decodeBytes(bytes.subarray(start - base, Math.max(start, end) - base), kind);
  const text = decode(window.from, window.to);
  const indexOf = (offset: number): number => decode(window.from, Math.min(offset, window.to)).length;
  const labels = hidden
    .filter(({ start, end }) => end > window.from && start < window.to)
    .map((item) => ({
      start: indexOf(Math.max(item.start, window.from)),
      end: indexOf(item.end),
      by: item.secret.redacted,
      isOwn: item.start <= span.start && span.end <= item.end && span.end > span.start,
    }));
  const cuts = [...(window.isCutBefore ? [0] : []), ...(window.isCutBehind ? [text.length] : [])];
  const covered = [
    ...known.spansIn(text),
    ...encodedRuns(text),
    ...runsAtEdges(text, [...cuts, ...labels.flatMap(({ start, end }) => [start, end])]),
  ];
  return assemble(text, labels, covered);
}

interface Label extends Replacement {
  readonly isOwn: boolean;
}

/** Labels stand whole; what else is covered becomes one mask for each part that no label takes. */
function assemble(text: string, labels: readonly Label[], covered: readonly TextSpan[]): Snippet {
  let out = '';
  let at = 0;
  let mark = { start: 0, end: 0 };
  const gap = (end: number): void => {
    out += maskRange(text, at, end, covered);
    at = Math.max(at, end);
  };
  for (const { start, end, by, isOwn } of labels) {
    gap(start);
    if (isOwn) mark = { start: out.length, end: out.length + by.length };
    out += by;
    at = Math.max(at, end);
  }
  gap(text.length);
  return { text: out.replace(/[\r\n]+$/, ''), ...mark };
}

function maskRange(text: string, from: number, to: number, covered: readonly TextSpan[]): string {
  const inside = covered.map(({ start, end }) => ({
    start: Math.max(start, from) - from,
    end: Math.min(end, to) - from,
  }));
  return coverSpans(text.slice(from, to), inside);
}

/** What is no UTF-8 is taken for latin1, so that columns and text agree. */
function decodeBytes(bytes: Uint8Array, kind: BlobKind): string {
  const buffer = Buffer.from(bytes);
  if (kind === 'plain') return buffer.toString(isUtf8(buffer) ? 'utf8' : 'latin1').replace(/^\ufeff/, '');
  const even = buffer.subarray(0, buffer.length & ~1);
  return (kind === 'utf-16be' ? Buffer.from(even).swap16() : even).toString('utf16le').replace(/^\ufeff/, '');
}
