import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import type { BytePath } from '../../src/model/byte-path.ts';
import { PLACE } from '../../src/git/pack/entries.ts';
import { openPack } from '../../src/git/pack/pack.ts';

/** Breaks what one entry of a pack holds, so that its checksums say nothing of it. @param pack without its suffix */
export function breakEntry(pack: BytePath, type: number): void {
  const { file, entries } = openPack(pack, 20);
  file.close();
  const entry = entries.types.lastIndexOf(type);
  const bytes = readFileSync(`${pack}.pack`);
  const [start = 0, end = 0] = entries.places.subarray(entry * PLACE);
  const at = Math.floor((start + end) / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
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
