import { type BlobKind, KIND_BYTES } from '../model/scanner.ts';

const MIN_PAIRS = 8;
/** Of one half of the pairs, the part that is zero in what is taken for UTF-16. */
const ZEROS = 0.8;

/**
 * UTF-16 by its byte order mark, or by what text without one looks like: one half of nearly every pair is zero, the other
 * never. Languages whose letters all lie above U+00FF cannot be told from binary data without a mark.
 */
export function detectKind(head: Uint8Array): BlobKind {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length, KIND_BYTES) >> 1;
  if (pairs < MIN_PAIRS || isText(head, pairs)) return 'plain';
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd >= pairs * ZEROS) return 'utf-16le';
  if (odd === 0 && even >= pairs * ZEROS) return 'utf-16be';
  return 'plain';
}

/**
 * Whether in neither half of the pairs so many can be zeros, which a few looks say of nearly all there is. To search for zeros takes a
 * view of the bytes and a call out of JavaScript.
 */
function isText(head: Uint8Array, pairs: number): boolean {
  const least = pairs * ZEROS;
  // Of each half, those that may still be zeros.
  let [even, odd] = [pairs, pairs];
  for (let i = 0; i < pairs * 2 && (even >= least || odd >= least); i += 2) {
    if (head[i] !== 0) even--;
    if (head[i + 1] !== 0) odd--;
  }
  return even < least && odd < least;
}
