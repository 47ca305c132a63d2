import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import type { BytePath } from '../../src/model/byte-path.ts';
import { PLACE } from '../../src/git/pack/entries.ts';
import { openPack } from '../../src/git/pack/pack.ts';

/** What is wrong with an entry: data that nobody can inflate, or the sum that it ends with, which git looks at. */
type Fault = 'data' | 'sum';

/** Breaks what one entry of a pack holds, so that the hashes of the pack say nothing of it. @param pack without its suffix */
export function breakEntry(pack: BytePath, type: number, fault: Fault = 'data'): void {
  const { file, entries } = openPack(pack, 20);
  file.close();
  const entry = entries.types.lastIndexOf(type);
  const bytes = readFileSync(`${pack}.pack`);
  const [start = 0, end = 0] = entries.places.subarray(entry * PLACE);
  // Behind two bytes of zlib's, a block's header, of which two bits say its kind: there is no fourth one (RFC 1951, 3.2.3).
  if (fault === 'data') bytes[start + 2] = (bytes[start + 2] ?? 0) | 6;
  else bytes[end - 1] = (bytes[end - 1] ?? 0) ^ 0xff;
  const checksum = signed(bytes);
  const index = readFileSync(`${pack}.idx`);
  checksum.copy(index, index.length - 40);
  signed(index);
  for (const [name, content] of [
    ['pack', bytes],
    ['idx', index],
  ] as const) {
    chmodSync(`${pack}.${name}`, 0o644);
    writeFileSync(`${pack}.${name}`, content);
  }
}

/** Sets the checksum that stands at the end. */
function signed(bytes: Buffer): Buffer {
  const checksum = createHash('sha1').update(bytes.subarray(0, -20)).digest();
  checksum.copy(bytes, bytes.length - 20);
  return checksum;
}
