import { mapOffsets } from '../model/map-offsets.ts';
import type { Match, Related, Rejection } from '../model/match.ts';
import type { Outcome } from '../model/outcome.ts';
import type { BlobKind, BlobScanner } from '../model/scanner.ts';
import type { Span } from '../model/span.ts';
import { type ByteSource, even } from './byte-source.ts';

/** Blobs are scanned in pieces of this many bytes, so that memory stays bounded, and most of it in the processor's cache. */
export const PIECE = 1024 * 1024;
/** Outcomes are related in blocks of this many bytes: a file of nothing but candidates has a hundred in a kilobyte. */
const BLOCK = 1024 * 1024;
/** Bytes on both sides of a block whose outcomes are related with its own: several times the largest distance of any relation. */
const MARGIN = 64 * 1024;

export interface BlockOptions {
  /** Bytes; results do not depend on it. */
  readonly pieceSize: number;
  /** Bytes; for tests. */
  readonly blockSize?: number;
  /** Whether blobs without a match may be passed over, rejections and all. */
  readonly onlyMatches?: boolean;
}

/** What the outcomes of one block of a blob amount to, in the light of those on both sides. */
export interface RelatedBlock {
  /** Matches and rejections that begin in the block. */
  readonly own: Related;
  /** Those on both sides too. */
  readonly near: Related;
}

/**
 * Scans a blob of any size, block by block. Where a block begins is a matter of the blob's offsets alone, so that results
 * depend neither on the size of pieces nor on how much memory there is.
 */
export function eachBlock(
  scanner: BlobScanner,
  source: ByteSource,
  kind: BlobKind,
  { pieceSize, blockSize = BLOCK, onlyMatches = false }: BlockOptions,
  visit: (block: RelatedBlock) => void,
): void {
  if (onlyMatches && source.size <= Math.min(pieceSize, blockSize)) {
    const outcomes = scanner.wholeIfAny(source.read(0, source.size), kind);
    if (outcomes.length > 0) visit(relateBlock(scanner, outcomes, WHOLE));
    return;
  }
  if (onlyMatches && !holdsAny(scanner, source, kind, pieceSize)) return;
  let pending: readonly Outcome[] = [];
  let start = 0;
  eachPiece(scanner, source, kind, pieceSize, ({ outcomes, end }) => {
    pending = pending.length === 0 ? outcomes : pending.concat(outcomes);
    for (;;) {
      const isLast = source.size - start <= blockSize + MARGIN;
      if (end < (isLast ? source.size : start + blockSize + MARGIN)) return;
      const block = { start, end: isLast ? Number.POSITIVE_INFINITY : start + blockSize };
      visit(relateBlock(scanner, pending, block));
      if (isLast) return;
      start += blockSize;
      const oldest = start - MARGIN;
      pending = pending.filter(({ anchor }) => anchor >= oldest);
    }
  });
}

/** Whether a blob of many pieces holds a match or a part of one. One that does is gone through twice up to there. */
function holdsAny(scanner: BlobScanner, source: ByteSource, kind: BlobKind, pieceSize: number): boolean {
  for (const { from, to } of piecesOf(scanner, source, kind, pieceSize))
    if (scanner.wholeIfAny(source.read(from, to), kind).length > 0) return true;
  return false;
}

/** The matches of a blob all of whose outcomes are at hand: what {@link eachBlock} gives. */
export function relateBlob(
  scanner: BlobScanner,
  outcomes: readonly Outcome[],
  size: number,
  blockSize = BLOCK,
): Match[] {
  const matches: Match[] = [];
  for (let start = 0; ; start += blockSize) {
    const isLast = size - start <= blockSize + MARGIN;
    const near = start === 0 ? outcomes : outcomes.filter(({ anchor }) => anchor >= start - MARGIN);
    const block = { start, end: isLast ? Number.POSITIVE_INFINITY : start + blockSize };
    matches.push(...relateBlock(scanner, near, block).own.matches);
    if (isLast) return matches;
  }
}

const WHOLE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

function relateBlock(scanner: BlobScanner, outcomes: readonly Outcome[], block: Span): RelatedBlock {
  if (block.start === 0 && block.end === Number.POSITIVE_INFINITY) {
    const related = scanner.relate(outcomes);
    return { own: related, near: related };
  }
  const last = block.end + MARGIN;
  const near = scanner.relate(outcomes.filter(({ anchor }) => anchor < last));
  const isOwn = ({ span }: Match | Rejection): boolean => span.start >= block.start && span.start < block.end;
  return { own: { matches: near.matches.filter(isOwn), rejections: near.rejections.filter(isOwn) }, near };
}

export interface Piece {
  readonly outcomes: readonly Outcome[];
  /** All outcomes that are anchored before this offset have been given. */
  readonly end: number;
}

/**
 * The outcomes of a blob. Each piece is read with as many bytes on both sides as any rule may look at, and only what is
 * anchored in the piece itself counts: the results are those of the whole.
 */
export function eachPiece(
  scanner: BlobScanner,
  source: ByteSource,
  kind: BlobKind,
  pieceSize: number,
  visit: (piece: Piece) => void,
): void {
  const { size } = source;
  if (size <= pieceSize) {
    visit({ outcomes: scanner.whole(source.read(0, size), kind), end: size });
    return;
  }
  for (const { start, end, from, to } of piecesOf(scanner, source, kind, pieceSize)) {
    const outcomes: Outcome[] = [];
    for (const outcome of scanner.whole(source.read(from, to), kind)) {
      const anchor = from + outcome.anchor;
      if (anchor >= start && anchor < end) outcomes.push(mapOffsets(outcome, (offset) => from + offset));
    }
    visit({ outcomes, end });
  }
}

/** A piece, and the bytes [from, to) that are read for it. */
interface PieceSpan extends Span {
  readonly from: number;
  readonly to: number;
}

function* piecesOf(
  scanner: BlobScanner,
  { size }: ByteSource,
  kind: BlobKind,
  pieceSize: number,
): Generator<PieceSpan> {
  // In UTF-16 every ASCII character takes two bytes, and pieces must not cut one in two.
  const margin = scanner.reach * (kind === 'plain' ? 1 : 2);
  const step = Math.max(2, even(pieceSize));
  for (let start = 0; start < size; start += step) {
    const end = Math.min(size, start + step);
    yield { start, end, from: even(Math.max(0, start - margin)), to: Math.min(size, end + margin) };
  }
}
