import type { ObjectId } from '../../model/provenance.ts';
import { Damage, UnknownFormat } from './damage.ts';

/** The names of a pack's objects and where they stand in it: gitformat-pack(5), "Version 2 pack-*.idx files". */
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
    const word = bytes.readUInt32BE(at);
    unsorted[i] = word < IS_LARGE ? word : readLarge(bytes, largeTable + (word - IS_LARGE) * 8, end);
  }
  const names = inPackOrder(unsorted);
  const offsets = Float64Array.from(names, (name) => unsorted[name] ?? 0);
  const nameTable = bytes.subarray(NAMES, NAMES + count * idLength);
  return { count, idLength, offsets, names, nameTable };
}

function readLarge(bytes: Buffer, at: number, end: number): number {
  if (at + 8 > end) throw new Damage('an index with an offset that is not there');
  return bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
}

/** Digits of offsets, in bits, and how many of them there may be: packs of up to sixteen terabytes. */
const DIGIT = 11;
const DIGITS = 4;

/** Sorts by digits, lowest first: offsets are many and all different. */
function inPackOrder(offsets: Float64Array): Uint32Array {
  const { length } = offsets;
  const last = offsets.reduce((most, offset) => Math.max(most, offset), 0);
  let names = Uint32Array.from({ length }, (_, name) => name);
  if (last >= 2 ** (DIGIT * DIGITS)) return names.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  let sorted = new Uint32Array(length);
  const starts = new Uint32Array((1 << DIGIT) + 1);
  for (let unit = 1; unit <= last; unit *= 1 << DIGIT) {
    const digitOf = (name: number): number =>
      Math.floor((offsets[name] as number) / unit) & ((1 << DIGIT) - 1);
    starts.fill(0);
    for (let i = 0; i < length; i++) {
      const behind = digitOf(i) + 1;
      starts[behind] = (starts[behind] as number) + 1;
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    for (let i = 0; i < length; i++) {
      const name = names[i] as number;
      const digit = digitOf(name);
      const at = starts[digit] as number;
      sorted[at] = name;
      starts[digit] = at + 1;
    }
    [names, sorted] = [sorted, names];
  }
  return names;
}

/** The name of an entry. */
export function idOfEntry({ names, nameTable, idLength }: PackIndex, entry: number): ObjectId {
  const at = (names[entry] ?? 0) * idLength;
  return nameTable.toString('hex', at, at + idLength);
}

/** The entry that begins at an offset of the pack; -1 where none does. */
export function entryAt({ offsets }: PackIndex, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return offsets[low] === offset ? low : -1;
}

/** Entries by name, made for packs whose deltas name their bases: packs that git writes to disk rarely do. */
export function entriesByName(index: PackIndex): (id: Buffer) => number {
  const entries = new Map<string, number>();
  for (let entry = 0; entry < index.count; entry++) entries.set(idOfEntry(index, entry), entry);
  return (id) => entries.get(id.toString('hex')) ?? -1;
}
