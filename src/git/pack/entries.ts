import { Damage, UnknownFormat } from './damage.ts';
import type { PackSweep } from './pack-sweep.ts';
import { OffsetTable } from './offset-table.ts';
import { entriesByName, type PackIndex } from './pack-index.ts';
import { sharedFloat64, sharedInt32, sharedUint8 } from './shared-arrays.ts';

/** Numbers of types in entries' headers: gitformat-pack(5), "Object types". */
export const TYPE = {
  unknown: 0,
  commit: 1,
  tree: 2,
  blob: 3,
  tag: 4,
  offsetDelta: 6,
  nameDelta: 7,
} as const;

/** What the headers of a pack's entries say, by entry. All is shared memory. */
export interface Entries {
  /** Of a delta, that of the object at the end of its chain; `unknown` where that is not in the pack. */
  readonly types: Uint8Array;
  /** Of a delta, the entry that it changes; -1 for whole objects, {@link NO_BASE} where it is not in the pack. */
  readonly bases: Int32Array;
  /**
   * Of each entry, {@link PLACE} numbers: where its deflated data begins in the pack, where it ends, and bytes of the inflated data, which is
   * an object or a delta. Entries are come to in no order: so all that is asked of one lies in one place.
   */
  readonly places: Float64Array;
}

export const PLACE = 3;

export const WHOLE = -1;
export const NO_BASE = -2;

const SIGNATURE = 0x5041434b;
/** Bytes that no header is longer than: ten of the size, and a name or ten of an offset. */
const MAX_HEADER = 10 + 32;

/** Reads all headers, in the pack's order. @throws Damage */
export function readEntries(file: PackSweep, index: PackIndex): Entries {
  checkPack(file, index);
  const { count, offsets, idLength } = index;
  const types = sharedUint8(count);
  const bases = sharedInt32(count).fill(WHOLE);
  const places = sharedFloat64(count * PLACE);
  const { buffer } = file;
  const last = file.size - idLength;
  const table = new OffsetTable(offsets);
  const byName = lazily(() => entriesByName(index));
  for (let entry = 0; entry < count; entry++) {
    const offset = offsets[entry] as number;
    if (offset >= last) throw new Damage('an entry behind the end of its pack');
    const at = file.read(offset, Math.min(last, offset + MAX_HEADER));
    let i = at;
    let byte = buffer[i++] as number;
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let unit = 16; byte >= 0x80; unit *= 128) {
      byte = buffer[i++] as number;
      size += (byte & 0x7f) * unit;
      if (i - at > MAX_HEADER) throw new Damage('a size that does not end');
    }
    if (type === TYPE.offsetDelta) {
      byte = buffer[i++] as number;
      let distance = byte & 0x7f;
      while (byte >= 0x80 && i - at <= MAX_HEADER) {
        byte = buffer[i++] as number;
        distance = (distance + 1) * 128 + (byte & 0x7f);
      }
      const base = table.entryAt(offset - distance);
      bases[entry] = toBase(base);
      // It stands before its delta, and its type is known, nearly always.
      if (base >= 0) types[entry] = types[base] as number;
    } else if (type === TYPE.nameDelta) {
      bases[entry] = toBase(byName()(buffer.subarray(i, i + idLength)));
      i += idLength;
    } else types[entry] = type;
    places[entry * PLACE] = offset + (i - at);
    places[entry * PLACE + 1] = offsets[entry + 1] ?? last;
    places[entry * PLACE + 2] = size;
  }
  settleTypes(types, bases);
  return { types, bases, places };
}

const toBase = (entry: number): number => (entry < 0 ? NO_BASE : entry);

function checkPack(file: PackSweep, { count, idLength }: PackIndex): void {
  if (file.size < 12 + idLength) throw new Damage('a pack that is cut off');
  const { buffer } = file;
  const at = file.read(0, 12);
  if (buffer.readUInt32BE(at) !== SIGNATURE || buffer.readUInt32BE(at + 4) !== 2)
    throw new UnknownFormat('a pack of another version');
  if (buffer.readUInt32BE(at + 8) !== count) throw new Damage('a pack that its index does not fit');
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A base may stand behind its deltas, and a damaged pack may lead in a circle. */
function settleTypes(types: Uint8Array, bases: Int32Array): void {
  if (!types.includes(TYPE.unknown)) return;
  const chain: number[] = [];
  const isOpen = new Uint8Array(types.length);
  for (let entry = 0; entry < types.length; entry++) {
    let at = entry;
    while (at >= 0 && types[at] === TYPE.unknown && isOpen[at] === 0) {
      isOpen[at] = 1;
      chain.push(at);
      at = bases[at] as number;
    }
    const type = at >= 0 ? (types[at] as number) : TYPE.unknown;
    for (const link of chain) types[link] = type;
    chain.length = 0;
  }
}
