import type { PatternVariant } from '../../model/rule.ts';
import { byteTable, holdsRun } from './bytes.ts';
import type { Gate } from './gate.ts';

/** The run of bytes that the pattern guarantees behind its anchor, if it does. */
export function gateOfPattern({ follows }: PatternVariant): Gate | undefined {
  if (follows === undefined) return undefined;
  const set = byteTable(new RegExp(`[${follows.class}]`));
  const { min } = follows;
  return (bytes, position, anchorLength) => holdsRun(bytes, position + anchorLength, min, set);
}
