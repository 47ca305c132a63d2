import type { PatternVariant } from '../../model/rule.ts';
import { byteTable, holdsRun } from './bytes.ts';
import type { Gate } from './gate.ts';

/** The run of bytes that the pattern guarantees behind its anchor, if it does. */
export function gateOfPattern({ follows }: PatternVariant): Gate | undefined {
  if (follows === undefined) return undefined;
  const { min } = follows;
  let set: Uint8Array | undefined;
  return (bytes, position, anchorLength) => {
    set ??= tableOf(follows.class);
    return holdsRun(bytes, position + anchorLength, min, set);
  };
}

const tables = new Map<string, Uint8Array>();

/** Made when an anchor of the rule is found for the first time; most rules see none in a scan. */
export function tableOf(bytes: string): Uint8Array {
  const table = tables.get(bytes) ?? byteTable(new RegExp(`[${bytes}]`));
  tables.set(bytes, table);
  return table;
}
