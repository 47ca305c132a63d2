import type { BlobKind } from '../../model/scanner.ts';

/** UTF-8 bytes of a UTF-16 text, and the way back to its offsets. */
export interface Transcoded {
  readonly bytes: Buffer;
  /** Byte offset in the UTF-16 text of the character that holds this byte of `bytes`; its end for the end. */
  sourceOffset(offset: number): number;
}

/** Code units between two checkpoints; a full map would take four bytes for each byte of text. */
const STRIDE = 4096;

export function transcode(source: Uint8Array, kind: Exclude<BlobKind, 'plain'>): Transcoded {
  const even = source.length & ~1;
  const units = Buffer.from(source.subarray(0, even));
  if (kind === 'utf-16be') units.swap16();
  const chunks: Buffer[] = [];
  const checkpoints: Checkpoint[] = [];
  let target = 0;
  for (let from = 0; from < even; ) {
    const to = endOfChunk(units, from, even);
    checkpoints.push({ source: from, target });
    const chunk = Buffer.from(units.toString('utf16le', from, to), 'utf8');
    chunks.push(chunk);
    target += chunk.length;
    from = to;
  }
  const bytes = Buffer.concat(chunks);
  return { bytes, sourceOffset: (offset) => walkBack(bytes, checkpoints, offset) };
}

interface Checkpoint {
  readonly source: number;
  readonly target: number;
}

/** Never between the two halves of a surrogate pair. */
function endOfChunk(units: Buffer, from: number, end: number): number {
  const to = Math.min(end, from + STRIDE * 2);
  const isHighSurrogate = to < end && ((units[to - 1] ?? 0) & 0xfc) === 0xd8;
  return isHighSurrogate ? to - 2 : to;
}

function walkBack(bytes: Buffer, checkpoints: readonly Checkpoint[], offset: number): number {
  let low = 0;
  let high = checkpoints.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((checkpoints[middle]?.target ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const checkpoint = checkpoints[low] ?? { source: 0, target: 0 };
  let source = checkpoint.source;
  let at = checkpoint.target;
  while (at < offset && at < bytes.length) {
    const width = utf8Width(bytes[at] ?? 0);
    if (at + width > offset) break;
    at += width;
    source += width === 4 ? 4 : 2;
  }
  return source;
}

const utf8Width = (lead: number): number => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
