import type { ObjectId } from '../../model/provenance.ts';
import { Damage, UnknownFormat } from './damage.ts';
import { inPackOrder } from './pack-order.ts';
import { sharedBytes, sharedFloat64, sharedUint32 } from './shared-arrays.ts';

/** The names of a pack's objects and where they stand in it: gitformat-pack(5), "Version 2 pack-*.idx files". All is shared memory. */
export interface PackIndex {
  readonly count: number;
  /** Bytes of an object's name: 20 (SHA-1) or 32 (SHA-256). */
  readonly idLength: number;
  /** Where entries begin in the pack, ascending (bytes). An entry's number is its place here. */
  readonly offsets: Float64Array;
  /** Of each entry, which name is its own. */
  readonly names: Uint32Array;
  /** All names, ascending. */
  readonly nameTable: Buffer;
}

const SIGNATURE = 0xff744f63;
const VERSION = 2;
const FANOUT = 8;
const FANOUT_ENTRIES = 256;
const NAMES = FANOUT + FANOUT_ENTRIES * 4;
/** Set in an offset that is the number of one of eight bytes, in the table behind. */
const IS_LARGE = 0x80000000;

/** @throws Damage for anything but a whole index of version 2 */
export function parsePackIndex(bytes: Buffer, idLength: number): PackIndex {
  if (bytes.length < NAMES + idLength * 2) throw new Damage('an index that is cut off');
  if (bytes.readUInt32BE(0) !== SIGNATURE || bytes.readUInt32BE(4) !== VERSION)
    throw new UnknownFormat('an index of another version');
  const count = bytes.readUInt32BE(NAMES - 4);
  const offsetTable = NAMES + count * (idLength + 4);
  const largeTable = offsetTable + count * 4;
  const end = bytes.length - idLength * 2;
  if (largeTable > end || (end - largeTable) % 8 !== 0) throw new Damage('an index of another size');
  const unsorted = new Float64Array(count);
  for (let i = 0, at = offsetTable; i < count; i++, at += 4) {
    // Four bytes: a call of `readUInt32BE` that is not inlined takes ten times as long.
    const word =
      (bytes[at] as number) * 0x1000000 +
      (((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number));
    unsorted[i] = word < IS_LARGE ? word : readLarge(bytes, largeTable + (word - IS_LARGE) * 8, end);
  }
  const names = sharedUint32(count);
  names.set(inPackOrder(unsorted));
  const offsets = sharedFloat64(count);
  for (let entry = 0; entry < count; entry++) offsets[entry] = unsorted[names[entry] as number] as number;
  const nameTable = sharedBytes(count * idLength);
  bytes.copy(nameTable, 0, NAMES, NAMES + count * idLength);
  return { count, idLength, offsets, names, nameTable };
}

function readLarge(bytes: Buffer, at: number, end: number): number {
  if (at + 8 > end) throw new Damage('an index with an offset that is not there');
  return bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
}

/** The name of an entry. */
export function idOfEntry({ names, nameTable, idLength }: PackIndex, entry: number): ObjectId {
  const at = (names[entry] ?? 0) * idLength;
  return nameTable.toString('hex', at, at + idLength);
}

/** Entries by name, made for packs whose deltas name their bases: packs that git writes to disk rarely do. */
export function entriesByName(index: PackIndex): (id: Buffer) => number {
  const entries = new Map<string, number>();
  for (let entry = 0; entry < index.count; entry++) entries.set(idOfEntry(index, entry), entry);
  return (id) => entries.get(id.toString('hex')) ?? -1;
}
