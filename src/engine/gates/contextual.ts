import type { ContextualMatcher } from '../../model/rule.ts';
import type { Gate } from './gate.ts';
import { tableOf } from './pattern.ts';

/**
 * Whether the run that every value holds stands near enough behind the word: false only where {@link matchContextual} finds none. A run
 * of 32 hex digits covers one of every 32 bytes, so that two or three bytes are looked at behind most words.
 */
export function gateOfContext({ value, within }: ContextualMatcher): Gate | undefined {
  const { holds } = value;
  if (holds === undefined) return undefined;
  const { min } = holds;
  const reach = within + holds.before;
  let set: Uint8Array | undefined;
  return (bytes, position, wordLength) => {
    set ??= tableOf(holds.class);
    const start = position + wordLength;
    // Of the last run that may be meant, its last byte.
    const last = Math.min(bytes.length - 1, start + reach + min - 1);
    let from = start;
    for (let probe = from + min - 1; probe <= last; probe = from + min - 1) {
      let at = probe;
      while (at >= from && set[bytes[at] as number] === 1) at--;
      if (at < from) return true;
      from = at + 1;
    }
    return false;
  };
}

/** Bytes behind the word that the gate looks at. */
export const contextGateSees = ({
  value: { holds },
  within,
}: ContextualMatcher): { readonly lead: number; readonly reach: number } | undefined =>
  holds === undefined ? undefined : { lead: 0, reach: within + holds.before + holds.min };
