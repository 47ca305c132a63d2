import type { LiteralBytes } from './literal-bytes.ts';
import { CLASSES } from './trie.ts';

/** Bytes of a literal that its card has. */
export const MAX_KNOWN = 16;
/** A beginning of fewer bytes stands everywhere. */
const MIN_KNOWN = 6;
/** Literals that may have a beginning in common. */
const SHARED = 3;

/**
 * How many bytes of each literal the automaton for dense texts need know: so many that hardly another one has the same. Of a literal
 * that may stand at a place the bytes are compared anyway, and with fewer states their table fits the second cache.
 */
export function knownLengths(literals: LiteralBytes): Uint8Array {
  const beginnings = beginningsOf(literals);
  const order = [...beginnings.keys()].sort((a, b) =>
    compare(beginnings[a] as string, beginnings[b] as string),
  );
  const sorted = order.map((literal) => beginnings[literal] as string);
  const known = Uint8Array.from(beginnings, aperiodicLength);
  // So many that stand together have a beginning in common if the first and the last of them have.
  for (let first = 0; first + SHARED < sorted.length; first++) {
    const length = inCommon(sorted[first] as string, sorted[first + SHARED] as string) + 1;
    for (let i = first; i <= first + SHARED; i++) {
      const literal = order[i] as number;
      known[literal] = Math.max(known[literal] as number, length);
    }
  }
  return known.map((length, i) => Math.min(length, (beginnings[i] as string).length));
}

/** Of bytes like those before them none may be the last: of dashes a line of them would hold a beginning at each place. */
function aperiodicLength(beginning: string): number {
  let length = MIN_KNOWN;
  for (let period = 1; period < MIN_KNOWN; period++)
    length = Math.max(length, period + inCommon(beginning, beginning.slice(period)) + 1);
  return length;
}

/** As the automaton tells bytes from each other. */
function beginningsOf({ bytes, starts, lengths, count }: LiteralBytes): string[] {
  return Array.from({ length: count }, (_, literal) => {
    let beginning = '';
    const start = starts[literal] as number;
    const end = start + Math.min(MAX_KNOWN, lengths[literal] as number);
    for (let at = start; at < end; at++)
      beginning += String.fromCharCode(CLASSES[bytes[at] as number] as number);
    return beginning;
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function inCommon(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
