'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  KIND_BYTES
} = require("patdown-scanner");
const {
  relateBlob
} = require("patdown-byte-source");
const {
  mapOffsets
} = require("patdown-map-offsets");
const {
  errorCode
} = require("patdown-error-code");
const {
  fsPath
} = require("patdown-byte-path");

// src/git/pack/damage.ts
var Damage = class extends Error {
  name = "Damage";
};
var UnknownFormat = class extends Damage {
};

// src/git/pack/pack.ts
const { createHash: createHash2 } = require("node:crypto");
const { readdirSync, readFileSync } = require("node:fs");

// src/git/pack/offset-table.ts
var OffsetTable = class {
  #offsets;
  /** Stretches in a byte. */
  #scale;
  #first;
  /** @param offsets ascending */
  constructor(offsets) {
    this.#offsets = offsets;
    const count = offsets.length;
    const last = offsets[count - 1] ?? 0;
    let unit = 1;
    while (last / unit > count) unit *= 2;
    this.#scale = 1 / unit;
    this.#first = new Uint32Array(Math.floor(last / unit) + 2);
    let stretch = 0;
    for (let entry = 0; entry < count; entry++) {
      const own = Math.floor(offsets[entry] * this.#scale);
      while (stretch <= own) this.#first[stretch++] = entry;
    }
    this.#first[stretch] = count;
  }
  /** The entry that begins at an offset; -1 where none does. */
  entryAt(offset) {
    const stretch = Math.floor(offset * this.#scale);
    if (!(stretch >= 0 && stretch < this.#first.length - 1)) return -1;
    let low = this.#first[stretch];
    let high = this.#first[stretch + 1];
    while (low < high) {
      const middle = low + high >>> 1;
      if (this.#offsets[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return this.#offsets[low] === offset ? low : -1;
  }
};

// src/git/pack/pack-order.ts
var DIGIT = 11;
var HALF = 32;
var MOST = 2 ** (HALF + DIGIT);
function inPackOrder(offsets) {
  const { length } = offsets;
  const low = new Uint32Array(length);
  let last = 0;
  for (let name = 0; name < length; name++) {
    const offset = offsets[name];
    low[name] = offset;
    if (offset > last) last = offset;
  }
  const names = new Uint32Array(length);
  for (let name = 0; name < length; name++) names[name] = name;
  if (last >= MOST) return names.sort((a, b) => offsets[a] - offsets[b]);
  const other = new Uint32Array(length);
  let sorted = names;
  for (let shift = 0; shift < HALF && last >= 2 ** shift; shift += DIGIT)
    sorted = byDigit(low, shift, sorted, sorted === names ? other : names);
  if (last < 2 ** HALF) return sorted;
  const high = Uint32Array.from(offsets, (offset) => offset / 2 ** HALF);
  return byDigit(high, 0, sorted, sorted === names ? other : names);
}
function byDigit(words, shift, from, to) {
  const mask = (1 << DIGIT) - 1;
  const next = new Uint32Array(mask + 1);
  for (let i = 0; i < words.length; i++) {
    const digit = words[i] >>> shift & mask;
    next[digit] = next[digit] + 1;
  }
  for (let digit = 0, start = 0; digit <= mask; digit++) {
    const count = next[digit];
    next[digit] = start;
    start += count;
  }
  for (let i = 0; i < from.length; i++) {
    const name = from[i];
    const digit = words[name] >>> shift & mask;
    const at = next[digit];
    to[at] = name;
    next[digit] = at + 1;
  }
  return to;
}

// src/git/pack/shared-arrays.ts
var sharedBytes = (length) => Buffer.from(new SharedArrayBuffer(length));
var sharedUint8 = (length) => new Uint8Array(new SharedArrayBuffer(length));
var sharedInt32 = (length) => new Int32Array(new SharedArrayBuffer(length * 4));
var sharedUint32 = (length) => new Uint32Array(new SharedArrayBuffer(length * 4));
var sharedFloat64 = (length) => new Float64Array(new SharedArrayBuffer(length * 8));
var asBuffer = ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length);

// src/git/pack/pack-index.ts
var SIGNATURE = 4285812579;
var VERSION = 2;
var FANOUT = 8;
var FANOUT_ENTRIES = 256;
var NAMES = FANOUT + FANOUT_ENTRIES * 4;
var IS_LARGE = 2147483648;
function parsePackIndex(bytes, idLength) {
  if (bytes.length < NAMES + idLength * 2) throw new Damage("an index that is cut off");
  if (bytes.readUInt32BE(0) !== SIGNATURE || bytes.readUInt32BE(4) !== VERSION)
    throw new UnknownFormat("an index of another version");
  const count = bytes.readUInt32BE(NAMES - 4);
  const offsetTable = NAMES + count * (idLength + 4);
  const largeTable = offsetTable + count * 4;
  const end = bytes.length - idLength * 2;
  if (largeTable > end || (end - largeTable) % 8 !== 0) throw new Damage("an index of another size");
  const unsorted = new Float64Array(count);
  for (let i = 0, at = offsetTable; i < count; i++, at += 4) {
    const word = bytes[at] * 16777216 + (bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3]);
    unsorted[i] = word < IS_LARGE ? word : readLarge(bytes, largeTable + (word - IS_LARGE) * 8, end);
  }
  const names = sharedUint32(count);
  names.set(inPackOrder(unsorted));
  const offsets = sharedFloat64(count);
  for (let entry = 0; entry < count; entry++) offsets[entry] = unsorted[names[entry]];
  const nameTable = sharedBytes(count * idLength);
  bytes.copy(nameTable, 0, NAMES, NAMES + count * idLength);
  return { count, idLength, offsets, names, nameTable };
}
function readLarge(bytes, at, end) {
  if (at + 8 > end) throw new Damage("an index with an offset that is not there");
  return bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
}
function idOfEntry({ names, nameTable, idLength }, entry) {
  const at = (names[entry] ?? 0) * idLength;
  return nameTable.toString("hex", at, at + idLength);
}
function entriesByName(index) {
  const entries = /* @__PURE__ */ new Map();
  for (let entry = 0; entry < index.count; entry++) entries.set(idOfEntry(index, entry), entry);
  return (id) => entries.get(id.toString("hex")) ?? -1;
}

// src/git/pack/entries.ts
var TYPE = {
  unknown: 0,
  commit: 1,
  tree: 2,
  blob: 3,
  tag: 4,
  offsetDelta: 6,
  nameDelta: 7
};
var PLACE = 3;
var WHOLE = -1;
var NO_BASE = -2;
var SIGNATURE2 = 1346454347;
var MAX_HEADER = 10 + 32;
function readEntries(file, index) {
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
    const offset = offsets[entry];
    if (offset >= last) throw new Damage("an entry behind the end of its pack");
    const at = file.read(offset, Math.min(last, offset + MAX_HEADER));
    let i = at;
    let byte = buffer[i++];
    const type = byte >> 4 & 7;
    let size = byte & 15;
    for (let unit = 16; byte >= 128; unit *= 128) {
      byte = buffer[i++];
      size += (byte & 127) * unit;
      if (i - at > MAX_HEADER) throw new Damage("a size that does not end");
    }
    if (type === TYPE.offsetDelta) {
      byte = buffer[i++];
      let distance = byte & 127;
      while (byte >= 128 && i - at <= MAX_HEADER) {
        byte = buffer[i++];
        distance = (distance + 1) * 128 + (byte & 127);
      }
      const base = table.entryAt(offset - distance);
      bases[entry] = toBase(base);
      if (base >= 0) types[entry] = types[base];
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
var toBase = (entry) => entry < 0 ? NO_BASE : entry;
function checkPack(file, { count, idLength }) {
  if (file.size < 12 + idLength) throw new Damage("a pack that is cut off");
  const { buffer } = file;
  const at = file.read(0, 12);
  if (buffer.readUInt32BE(at) !== SIGNATURE2 || buffer.readUInt32BE(at + 4) !== 2)
    throw new UnknownFormat("a pack of another version");
  if (buffer.readUInt32BE(at + 8) !== count) throw new Damage("a pack that its index does not fit");
}
function lazily(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
function settleTypes(types, bases) {
  if (!types.includes(TYPE.unknown)) return;
  const chain = [];
  const isOpen = new Uint8Array(types.length);
  for (let entry = 0; entry < types.length; entry++) {
    let at = entry;
    while (at >= 0 && types[at] === TYPE.unknown && isOpen[at] === 0) {
      isOpen[at] = 1;
      chain.push(at);
      at = bases[at];
    }
    const type = at >= 0 ? types[at] : TYPE.unknown;
    for (const link of chain) types[link] = type;
    chain.length = 0;
  }
}

// src/git/pack/pack-file.ts
const { closeSync, fstatSync, openSync, readSync } = require("node:fs");

// src/git/pack/pack-cache.ts
var WHOLE2 = 192 * 1024 * 1024;
var PART = 96 * 1024 * 1024;
var BLOCK = 8 * 1024;
var CACHE_SIZE = WHOLE2;
var PackCache = class {
  /** Of each slot, the file that it is of, and which of its blocks. */
  #files = [];
  #blocks = new Int32Array(CACHE_SIZE / BLOCK);
  /** Slots are used again in turns. */
  #next = 0;
  /** A slot for a block that is to be read. @param threads that have a cache of the same file, each with a part of the memory */
  take(file, block, threads) {
    const slots = Math.floor((file.size <= WHOLE2 ? WHOLE2 : PART) / BLOCK / threads);
    const slot = this.#next < slots ? this.#next : 0;
    this.#next = slot + 1;
    this.#files[slot]?.forget(this.#blocks[slot]);
    this.#files[slot] = file;
    this.#blocks[slot] = block;
    return slot;
  }
};

// src/git/pack/pack-file.ts
var PackFile = class _PackFile {
  /** What was read last lies in it: all that is to be inflated, or of a long stretch a buffer of its own. */
  buffer = Buffer.alloc(0);
  /** Bytes. */
  size;
  fd;
  #threads;
  /** Where a block lies in the cache of the memory that was read to last, plus one; 0 where it does not. */
  #slots;
  #memory;
  #scratch = Buffer.alloc(0);
  /** @param threads that read the file, each with a part of the memory */
  constructor({ fd, size }, threads = 1) {
    this.fd = fd;
    this.size = size;
    this.#slots = new Uint16Array(Math.ceil(size / BLOCK));
    this.#threads = threads;
  }
  /** @throws Error of the file system */
  static open(path) {
    const fd = openSync(fsPath(path), "r");
    return new _PackFile({ fd, size: fstatSync(fd).size });
  }
  /** Leaves others their part of the memory. To be called before anything is read. */
  shareWith(threads) {
    this.#threads = threads;
  }
  /**
   * @param memory in whose cache it lies after that, where it is not too long
   * @returns where in {@link buffer}, until the next one is read @throws Damage when the file has no such bytes
   */
  read(memory, start, end) {
    if (start < 0 || end > this.size || start >= end) throw new Damage("a place that the pack has not");
    if (this.#memory !== memory) this.#slots.fill(0);
    this.#memory = memory;
    const first = Math.floor(start / BLOCK);
    const at = start - first * BLOCK;
    if (at + (end - start) > BLOCK) return this.#assemble(memory, start, end);
    const slot = this.#load(memory, first);
    this.buffer = memory.packs;
    return memory.packsStart + slot * BLOCK + at;
  }
  close() {
    closeSync(this.fd);
  }
  /** The block has to make room for another one. */
  forget(block) {
    this.#slots[block] = 0;
  }
  #assemble(memory, start, end) {
    const size = end - start;
    const isLong = size > memory.inputRoom;
    if (isLong && this.#scratch.length < size) this.#scratch = Buffer.allocUnsafeSlow(size * 2);
    const target = isLong ? this.#scratch : memory.packs;
    const to = isLong ? 0 : memory.input;
    this.buffer = target;
    if (size > BLOCK * 4) {
      readFully(this.fd, target, to, size, start);
      return to;
    }
    for (let done = 0; done < size; ) {
      const block = Math.floor((start + done) / BLOCK);
      const from = start + done - block * BLOCK;
      const length = Math.min(BLOCK - from, size - done);
      const slot = memory.packsStart + this.#load(memory, block) * BLOCK;
      memory.packs.copy(target, to + done, slot + from, slot + from + length);
      done += length;
    }
    return to;
  }
  /** The slot that a block lies in. */
  #load(memory, block) {
    const known = this.#slots[block] ?? 0;
    if (known > 0) return known - 1;
    const slot = memory.cache.take(this, block, this.#threads);
    const at = block * BLOCK;
    readFully(this.fd, memory.packs, memory.packsStart + slot * BLOCK, Math.min(BLOCK, this.size - at), at);
    this.#slots[block] = slot + 1;
    return slot;
  }
};
function readFully(fd, target, at, length, position) {
  for (let done = 0; done < length; ) {
    const read = readSync(fd, target, at + done, length - done, position + done);
    if (read === 0) throw new Damage("a file that became shorter while it was read");
    done += read;
  }
}

// src/git/pack/pack-sweep.ts
const { createHash } = require("node:crypto");
const { closeSync: closeSync2, fstatSync: fstatSync2, openSync: openSync2 } = require("node:fs");
var PIECE = 1024 * 1024;
var LONGEST = 64;
var PackSweep = class {
  /** Bytes. */
  size;
  #fd;
  #hash;
  #idLength;
  /** What was read last lies in it. */
  buffer = Buffer.allocUnsafeSlow(PIECE + LONGEST);
  /** What of the file is in the buffer. */
  #start = 0;
  #end = 0;
  /** @throws Error of the file system, Damage */
  constructor(path, idLength) {
    this.#fd = openSync2(fsPath(path), "r");
    this.size = fstatSync2(this.#fd).size;
    this.#idLength = idLength;
    this.#hash = createHash(idLength === 32 ? "sha256" : "sha1");
  }
  /**
   * @param start not before that of the last call
   * @returns where the stretch lies in {@link buffer}, until the next one is read
   * @throws Damage when the file has no such bytes
   */
  read(start, end) {
    if (start < this.#start || end > this.size || start >= end || end - start > LONGEST)
      throw new Damage("a place that the pack has not");
    while (end > this.#end) this.#next();
    return start - this.#start;
  }
  /** Reads what is left. @returns the hash of the pack's bytes @throws Damage if it is not what the pack itself ends with */
  finish() {
    if (this.size < this.#idLength) throw new Damage("a pack that is cut off");
    while (this.#end < this.size) this.#next();
    const digest = this.#hash.digest();
    const trailer = this.buffer.subarray(0, this.#end - this.#start).subarray(-this.#idLength);
    if (!digest.equals(trailer)) throw new Damage("a pack that does not end with its checksum");
    return digest;
  }
  close() {
    closeSync2(this.#fd);
  }
  /** Reads on; the last bytes of what was there are kept. */
  #next() {
    const kept = Math.min(LONGEST, this.#end - this.#start);
    const before = this.#end - this.#start;
    this.buffer.copyWithin(0, before - kept, before);
    const length = Math.min(PIECE, this.size - this.#end);
    readFully(this.#fd, this.buffer, kept, length, this.#end);
    const hashed = Math.min(length, Math.max(0, this.size - this.#idLength - this.#end));
    this.#hash.update(this.buffer.subarray(kept, kept + hashed));
    this.#start = this.#end - kept;
    this.#end += length;
  }
};

// src/git/pack/pack.ts
var sharePack = ({ file, index, entries }) => ({
  file: { fd: file.fd, size: file.size },
  index,
  entries
});
function attachPack(shared, threads) {
  const index = { ...shared.index, nameTable: asBuffer(shared.index.nameTable) };
  const file = new PackFile(shared.file, threads);
  return { file, index, entries: shared.entries };
}
function listPacks(directory) {
  const names = new Set(namesIn(`${directory}/pack`));
  const packs = [...names].filter((name) => name.endsWith(".pack")).map((name) => name.slice(0, -".pack".length));
  if (packs.some((pack) => !names.has(`${pack}.idx`))) throw new UnknownFormat("a pack without an index");
  return packs.sort().map((pack) => `${directory}/pack/${pack}`);
}
var namesIn = (directory) => {
  try {
    return readdirSync(fsPath(directory), "latin1");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw new Damage("a directory of packs that cannot be read");
  }
};
function openPack(path, idLength) {
  const algorithm = idLength === 32 ? "sha256" : "sha1";
  const raw = readIndex(`${path}.idx`);
  const end = raw.length - idLength;
  if (end < 0 || !createHash2(algorithm).update(raw.subarray(0, end)).digest().equals(raw.subarray(end)))
    throw new Damage("an index with another checksum");
  const index = parsePackIndex(raw, idLength);
  const file = `${path}.pack`;
  const entries = sweep(file, index, raw.subarray(end - idLength, end));
  return { file: PackFile.open(file), index, entries };
}
function sweep(path, index, wanted) {
  const pack = new PackSweep(path, index.idLength);
  const check = () => {
    if (!pack.finish().equals(wanted)) throw new Damage("a pack with another checksum");
  };
  try {
    const entries = readEntries(pack, index);
    check();
    return entries;
  } catch (error) {
    if (error instanceof UnknownFormat) check();
    throw error;
  } finally {
    pack.close();
  }
}
function readIndex(path) {
  try {
    return readFileSync(fsPath(path));
  } catch {
    throw new Damage("an index that cannot be read");
  }
}

// src/git/pack/shares.ts
var FIELDS = 3;
var SHARE = 1024 * 1024;
var OBJECT = 128;
var undivided = (families) => workOf(
  families,
  families.map(({ roots }, pack) => ({ pack, first: 0, last: roots.length }))
);
function divide(families, entries) {
  const large = [];
  const others = [];
  families.forEach((ofPack, pack) => {
    const worths = worthsOf(ofPack, entries[pack]);
    let [first, sum] = [0, 0];
    const end = (last) => {
      if (last > first) others.push({ pack, first, last });
      [first, sum] = [last, 0];
    };
    worths.forEach((worth, root) => {
      if (worth >= SHARE) {
        end(root);
        large.push({ pack, first: root, last: root + 1, worth });
        first = root + 1;
      } else {
        sum += worth;
        if (sum >= SHARE) end(root + 1);
      }
    });
    end(worths.length);
  });
  return workOf(families, [...large.sort((a, b) => b.worth - a.worth), ...others]);
}
function workOf(families, list) {
  const shares = sharedInt32(list.length * FIELDS);
  list.forEach(({ pack, first, last }, index) => {
    shares.set([pack, first, last], index * FIELDS);
  });
  return { families, shares, next: sharedInt32(1) };
}
function worthsOf({ roots, starts, list }, { places }) {
  const worths = new Float64Array(roots.length);
  const open = [];
  roots.forEach((root, index) => {
    let worth = 0;
    open.push(root);
    for (let entry = open.pop(); entry !== void 0; entry = open.pop()) {
      worth += places[entry * PLACE + 1] - places[entry * PLACE] + OBJECT;
      for (let child = starts[entry]; child < starts[entry + 1]; child++)
        open.push(list[child]);
    }
    worths[index] = worth;
  });
  return worths;
}
function takeShare({ next, shares }) {
  const index = Atomics.add(next, 0, 1);
  return index < shares.length / FIELDS ? index : void 0;
}
var shareAt = ({ shares }, index) => ({
  pack: shares[index * FIELDS],
  first: shares[index * FIELDS + 1],
  last: shares[index * FIELDS + 2]
});
var inOrder = (a, b) => a.pack - b.pack || a.first - b.first;

// src/git/pack/inflate.ts
const { createInflate, deflateSync, inflateSync } = require("node:zlib");
var FINISH = 4;
function createInflater() {
  return handleInflater() ?? plainInflater;
}
function handleInflater() {
  const stream = createInflate();
  const handle = Reflect.get(stream, "_handle");
  const state = Reflect.get(stream, "_writeState");
  if (!isHandle(handle) || !isWords(state)) return void 0;
  let isWrong = false;
  handle.onerror = () => {
    isWrong = true;
  };
  const inflater = {
    inflate(input, start, end, output, at, size) {
      if (!(start >= 0 && end > start && end <= input.length)) return false;
      if (!(at >= 0 && size >= 0 && at + size + 1 <= output.length)) return false;
      isWrong = false;
      handle.reset();
      handle.writeSync(FINISH, input, start, end - start, output, at, size + 1);
      return !isWrong && state[0] === 1;
    }
  };
  return passesSelfTest(inflater) ? inflater : void 0;
}
function isHandle(value) {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "reset") === "function" && typeof Reflect.get(value, "writeSync") === "function";
}
var isWords = (value) => Object.prototype.toString.call(value) === "[object Uint32Array]";
function passesSelfTest(inflater) {
  const text = "patdown";
  const good = deflateSync(text);
  const bad = Buffer.from(good);
  bad.writeUInt8(bad.readUInt8(bad.length - 1) ^ 1, bad.length - 1);
  const output = Buffer.alloc(text.length + 1);
  const run = (input) => inflater.inflate(input, 0, input.length, output, 0, text.length) && output.toString("latin1", 0, text.length) === text;
  try {
    return run(good) && !run(bad) && run(good);
  } catch {
    return false;
  }
}
var plainInflater = {
  inflate(input, start, end, output, at, size) {
    if (!(start >= 0 && end > start && end <= input.length)) return false;
    if (!(at >= 0 && size >= 0 && at + size + 1 <= output.length)) return false;
    try {
      const inflated = inflateSync(input.subarray(start, end), { maxOutputLength: size + 1 });
      if (inflated.length !== size) return false;
      output.set(inflated, at);
      return true;
    } catch {
      return false;
    }
  }
};

// src/git/pack/kernel.generated.ts
var deltaKernel = "AGFzbQEAAAABLQZgAAF/YAR/f39/AX9gBn9/f39/fwBgAABgBH9/f38AYAl/f39/f39/f38BfwIPAQNlbnYGbWVtb3J5AgAAAwcGAAECAwQFBj0MfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALBzYGBWFwcGx5AAUEZmlsbAAEB3ByZXBhcmUAAwViZWdpbgACBmdhdGhlcgABCGdhdGhlcmVkAAAKlgsGBAAjCwupBAEJfyAAIQkgAiEEQX8hBQNAIwkjCkgEQEEBIQwFAkADQCMIRQRAIwQjBUkEQCMEKAIEIggjBCgCACIKckUiBwR/QQAFIwYjA2tBAWoLIQZBACAIQQFqIAcbIQsjBCgCCCEHQQEhDCMJIwpIIAYjCkpxDQMgByAIaiQGIwEgByAKakYjBiMCRnEkByMEQQxqJAQFIwIhC0EBIQwjCSMKSCMHBH8jAgUjBiMDa0EBagsiBiMKSnENA0EBJAgLIAZBACAGQQBOGyIGIAtODQEjCSMKRgRAIAYkCQsjCiIGIAsgBiALShskCgwBCwsjCSMKSCEMCwsgDARAAkAjCUEBayIGQQAgBkEAThshCCMCIgsjCiIHIwlBgEBrIgYgBiAHShsiCiMDakEBayIGIAYgC0obIQcgCUEMaiABSwR/QQEFIAQgByAIa2pBIWogA0sLDQAgCCAFIgZKBEAgCCEGIAIgBEcEQCAEQQA6AAAgBEEBaiEECwsgBiAHSARAIAQhBSMAIAZqIQsCQCAHIAZrIghBgARLBEAgBSALIAj8CgAADAELIAUgCGohCANAIAUgC/0ABAD9CwQAIAUgC/0ABBD9CwQQIAtBIGohCyAIIAVBIGoiBUsNAAsLIAQgByIFIAZraiEECyAJIwkgBSAEIAJrayIGazYCACAJIAogBms2AgQgCSAGNgIIIAlBDGohCSAKJAkMAgsLCyAEIAJrJAsgCSAAa0EMbgs0ACACJAAgAyQBIAQkAiAFJAMgACQEIAAgAUEMbGokBUEAJAZBACQHQQAkCEEAJAlBACQKC3YBBX8DQCADQYABSQRAIANBBHRBgPDBAGoiAv0M//////////////////////0LBABBACEBQQAhBANAIARBB0kEQCADIAR2QQFxBEAgASIAQQFqIQEgAiAEaiAAOgAACyAEQQFqIQQMAQsLIANBAWohAwwBCwsLkQEBA38gACABQQxsaiEFA0AgACAFSQRAIAAoAggiBkGAEEsEQAJAIAMgACgCBGohASACIAAoAgBqIQQgBkGABEsEQCABIAQgBvwKAAAMAQsgASAGaiEGA0AgASAE/QAEAP0LBAAgASAE/QAEEP0LBBAgBEEgaiEEIAYgAUEgaiIBSw0ACwsLIABBDGohAAwBCwsLpAQCCn8BeyAGQQxrIRBBfyEOA0AgACABSQRAIABBAWohCSAALQAAIgtBgAFxBEAgCSALQf8AcSIKaWohACADIAn9AAQAIApBBHRBgPDBAGr9AAQA/Q4iE/0bACIKayEJIBP9GwEiC0UEQEGAgAQhCwsgAyAKSSAJIAtJciALIAUgEWtLcgRAQX8PCyACIApqIQkgDiARRiAKIA1GcQRAIBAgECgCCCALajYCCAUgEEEMaiIQQQxqIAdLBEBBfg8LIBAgCjYCACAQIBE2AgQgECALNgIICyAKIAtqIQ0gCyARaiEOIAtBgBBLQQAgCBsEQCAJIQogBCARaiIMIg9BgARqIRIDQCAPIAr9AAQA/QsEACAPIAr9AAQQ/QsEECAKQSBqIQogEiAPQSBqIg9LDQALIAkgC2pBgARrIQkgCyAMakGABGsiCkGABGohDANAIAogCf0ABAD9CwQAIAogCf0ABBD9CwQQIAlBIGohCSAMIApBIGoiCksNAAsgCyARaiERDAMLBSALRSALIAUgEWtLciALIAEgCWtLcgRAQX8PCyAJIAtqIQALIAQgEWohCgJAIAtBgARLBEAgCiAJIAv8CgAADAELIAogC2ohDANAIAogCf0ABAD9CwQAIAogCf0ABBD9CwQQIAlBIGohCSAMIApBIGoiCksNAAsLIAsgEWohEQwBCwsgACABRiAFIBFGcQR/IBBBDGogBmtBDG4FQX8LCw==";
var inflateKernel = "AGFzbQEAAAABGQRgAAF/YAV/f39/fwF/YAR/f39/AX9gAAACDwEDZW52Bm1lbW9yeQIAAAMHBgEAAAACAwYuCX4BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwcVAgdpbmZsYXRlAAQHcHJlcGFyZQAFCtgjBucIAQx/A0AgCEHAAEkEQCAIQZCMwQBq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAIQRBqIQgMAQsLQQAhCANAIAEgCEsEQCAAIAhq/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0k/WQhBSABIAhBEGpJBEAgBUEBIAEgCGt0QQFrcSEFCwNAIAUEQCAFaCAAIAhqai0AAEECdEGQjMEAaiIHIAcoAgBBAWo2AgAgBSAFQQFrcSEFDAELCyAIQRBqIQgMAQsLQQ8hBQNAIAUEfyAFQQJ0QZCMwQBqKAIABUEBC0UEQCAFQQFrIQUMAQsLQQEhB0EBIQgDQCAFIAhPBEAgB0EBdCAIQQJ0QZCMwQBqKAIAIgprIgdBAEgEQEEADwsgCEECdEHQjMEAaiAMNgIAIAogDGohDCAIQQFqIQgMAQsLIAdBAEoEQCAFQQFLBEBBAA8LIANCgMCCgICAKDcDAAtBACEIA0AgASAISwRAIAAgCGr9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZCEHIAEgCEEQakkEQCAHQQEgASAIa3RBAWtxIQcLA0AgBwRAIAggB2hqIgogAGotAABBAnRB0IzBAGoiCygCACEMIAsgDEEBajYCACAMQQF0QZCNwQBqIAo7AQAgByAHQQFrcSEHDAELCyAIQRBqIQgMAQsLIAUgBCAEIAVLG0EBIAUbIQ1BkI3BACEHQQAhAUEBIQADQCAAIA1NBEBBASAAdEEBdiEIIABBAUsEQCAIQQJ0IQogCEEESQRAIAMgCmogAyAK/AoAAAVBACEEA0AgBCAKSQRAIAMgCmogBGogAyAEav0ABAD9CwQAIARBEGohBAwBCwsLCyAIQQF0QQFrIQggAEECdEGQjMEAaigCACEEA0AgBARAIAIgBy8BAEECdGooAgAhCiAHQQJqIQcgAyABQQJ0aiAKIABBgQJsajYCACABIAhzIgoEfyABQQFBHyAKZ2t0IgFBAWtxIAFyBUEACyEBIARBAWshBAwBCwsgAEEBaiEADAELCyAFIA1LBEAgBSEEQQEgDXQiAEEBayEKQX8hBSANQQFqIQwDQCAEIAxPBEBBASAMdEEBayEOQQEgDCANa3QhDyAMQQJ0QZCMwQBqKAIAIQsDQCALBEAgASAKcSIIIAVHBEAgCCEFIAAhBkEBIAwgDWsiCHQgC2shAANAIAggDWogBEkgAEEASnEEQCAAQQF0IA0gCEEBaiIIakECdEGQjMEAaigCAGshAAwBCwsgAyAFQQJ0aiAGQRB0QYCAA3IgCEEIdHIgDXI2AgBBASAIdCIJIAZqIQALIAIgBy8BAEECdGooAgAgB0ECaiEHIAwgDWtBgQJsaiEQIAEgDXYhCANAIAggCUkEQCADIAYgCGpBAnRqIBA2AgAgCCAPaiEIDAELCyABIA5zIggEfyABQQFBHyAIZ2t0IgFBAWtxIAFyBUEACyEBIAtBAWshCwwBCwsgDEEBaiEMDAELCwsgDQveBQMLfwJ+AXsjACELIwEhAyMCIQQjBSEAIwQhByMDQQhqIQgjBiEGAn8DQCALIAQpAwAgA62GhCELIARBPyADa0EDdmohBCADQThyIQNBACAEIAhLDQEaQQQgBiAAayIBIAFBBEsbIQIDQCACBH9BmYLECCALp3ZBAXEFQQELRQRAIAAiAUEBaiEAIAEgC6ciAUH/A3FBAnRBoPjAAGotAAI6AAAgC0GAkaLEeCABdkEBcUEIaiIBrIghCyADIAFrIQMgAkEBayECDAELC0GZgsQIIAundkEBcUUEQEEAIAAgBkYNAhoMAQsCQCALp0H/A3FBAnRBoPjAAGooAgAiAUGAgAJxBEBBACABQYDAAHENAxoMAQsgBCkDACADIAFBP3FrIgKthiALIAGtiIQhDCAEQT8gAmtBA3ZqIQRBACAMpyIJQR9xQQJ0QaCIwQBqKAIAIgpBgIACcQ0CGiABQRB2IAunQQEgAXRBAWtxIAFBCHZBD3F2aiEFIAwgCq2IIQsgAkE4ciAKQT9xayEDQQAgBSAGIABrSyAKQRB2IAlBASAKdEEBa3EgCkEIdkEPcXZqIgkgACAHa0tyDQIaIAlBEE8EQCAAIAAgCWsiAf0ABAD9CwQAIAAgAf0ABBD9CwQQIAVBIEsEQCAAQSBqIgEgBUEga2ohCiABIAlrIQIDQCABIApJBEAgASAC/QAEAP0LBAAgAUEQaiEBIAJBEGohAgwBCwsLBSAFIAAiAWohCiABIAlrIQIgCUEBRgRAIAItAAD9DyENA0AgASAKSQRAIAEgDf0LBAAgAUEQaiEBDAELCwUgCUEITwRAA0AgASAKSQRAIAEgAikDADcDACABQQhqIQEgAkEIaiECDAELCwUDQCABIApJBEAgASACKQMANwMAIAEgCWohAQwBCwsLCwsgACAFaiEADAELCyALIAFBD3EiAa2IJAAgAyABayQBIAQkAiAAJAVBAQsLzAgDDn8BfgF7IwghCiMFIQAjBCELIwNBCGohDCMGIQcjACMCIgEpAwAjASICrYaEIQ4gAUE/IAJrQQN2aiEFIAJBOHIhAyMHIgggDqdxQQJ0QYCLwABqKAIAIQICfwNAIA4gBSkDACADrYaEIQ4gBUE/IANrQQN2aiEFIANBOHIhA0EAIAUgDEsNARogAkGAgICAeHEEQEEAIAAgB0YNAhogACACQRB2OgAAIAMgAkEPcWshAyAHIABBAWoiAEtBACAOIAKtiCIOpyAIcUECdEGAi8AAaigCACICQYCAgIB4cRsEQCAAIAJBEHY6AAAgAyACQQ9xayEDIAcgAEEBaiIAS0EAIA4gAq2IIg6nIAhxQQJ0QYCLwABqKAIAIgJBgICAgHhxGwRAIAAgAkEQdjoAACADIAJBD3FrIQMgDiACrYgiDqcgCHFBAnRBgIvAAGooAgAhAiAAQQFqIQALCyACQYCAgIB4cQ0BCwJAIAJBgIACcQRAIAJBgIABcQRAIAMgAkEPcSIBayEDIA4gAa2IIg6nQQEgAkEIdkEPcXRBAWtxIAJBEHZqQQJ0QYCLwABqKAIAIgJBgICAgHhxBEBBACAAIAdGDQUaIAMgAkEPcWshAyAAIgFBAWohACABIAJBEHY6AAAgDiACrYgiDqcgCHFBAnRBgIvAAGooAgAhAgwECwsgAkGAgAJxBEBBACACQYDAAXENBBoMAgsLIAJBEHYgDqdBASACdEEBa3EgAkEIdkEPcXZqIQkgBSkDACADIAJBP3FrIgGthiAOIAKtiIQhDiAFQT8gAWtBA3ZqIQUgAUE4ciEDIA6nIApxQQJ0QaDUwABqKAIAIgJBgIACcQRAQQAgAkGAgAFxRQ0DGiADIAJBD3EiAWshA0EAIA4gAa2IIg6nQQEgAkEIdkEPcXRBAWtxIAJBEHZqQQJ0QaDUwABqKAIAIgJBgIACcQ0DGgsgAkEQdiAOp0EBIAJ0QQFrcSACQQh2QQ9xdmohBiADIAJBP3FrIQMgDiACrYgiDqcgCHFBAnRBgIvAAGooAgAhAkEAIAYgACALa0sgCSAHIABrS3INAhogBkEQTwRAIAAgACAGayIB/QAEAP0LBAAgACAB/QAEEP0LBBAgCUEgSwRAIABBIGoiASAJQSBraiENIAEgBmshBANAIAEgDUkEQCABIAT9AAQA/QsEACABQRBqIQEgBEEQaiEEDAELCwsFIAAhASAAIAlqIQ0gACAGayEEIAZBAUYEQCAELQAA/Q8hDwNAIAEgDUkEQCABIA/9CwQAIAFBEGohAQwBCwsFIAZBCE8EQANAIAEgDUkEQCABIAQpAwA3AwAgAUEIaiEBIARBCGohBAwBCwsFA0AgASANSQRAIAEgBCkDADcDACABIAZqIQEMAQsLCwsLIAAgCWohAAwBCwsgDiACQQ9xIgGtiCQAIAMgAWskASAFJAIgACQFQQELC88FAgl/An4jAKdBH3FBgQJqIQMjAEIFiKdBH3FBAWohBSMAQgqIp0EPcUEEaiEBIwBCDogkACMBQQ5rJAEgBUEeSyADQZ4CS3IEQEEADwtB8IvBAP0MAAAAAAAAAAAAAAAAAAAAAP0LBABBgIzBAP0MAAAAAAAAAAAAAAAAAAAAAP0LBAADQCAAIAFJBEAgAEENRgRAIwAjAikDACMBrYaEJAAjAkE/IwFrQQN2aiQCIwFBOHIkAQsgAEHQkcEAai0AAEHwi8EAaiMAQgeDPAAAIwBCA4gkACMBQQNrJAEgAEEBaiEADAELC0Hwi8EAQRNBgIrAAEGg9MAAQQcQACIABH9BASAAdEEBayEHIANBoInBAGogBWohBiMAIQkjASECIwIhBEGgicEAIQACfwNAIAAgBkkEQCAJIAQpAwAgAq2GhCEJQQAgBEE/IAJrQQN2aiIEIwNBCGpLDQIaQQAgCacgB3FBAnRBoPTAAGooAgAiAUGAgAJxDQIaIAkgAa2IIQkgAkE4ciABQQ9xayECIAFBEHYiCEEQSQRAIAAiAUEBaiEAIAEgCDoAAAwCC0IAIQpBByEBIAhBEEYEf0EAIABBoInBAEYNAxogAEEBazEAAEKBgoSIkKDAgAF+IQpBAiEBIAmnQQNxQQNqBSAIQRFGBH9BAyEBIAmnQQdxQQNqBSAJp0H/AHFBC2oLCyEIIAkgAa2IIQkgAiABayECQQAgCCAGIABrSw0CGiAAIAhqIQEDQCAAIAFJBEAgACAKNwMAIABBCGohAAwBCwsgASEADAELCyAJJAAgAiQBIAQkAkEBCwVBAAtFBEBBAA8LQaCLwQAtAABFBEBBAA8LQaCJwQAgA0GAgMAAQYCLwABBCxAAIQAgA0GgicEAaiAFQYCJwABBoNTAAEEIEAAhAUEBIAB0QQFrJAdBASABdEEBayQIIAFBAEdBACAAGwuMAwEBfyAALQABIAAtAABBCHRyIgRBIHEgBEGAHnFBgBBHIAFBCElyIARB//8BS3JyBH9BAQUgBEEfcAsEQEEADwsgAEECaiQCIAAgAWokAyACJAQgAiQFIAIgA2okBkIAJABBACQBQQAhAQNAIAFFBEAjACMCKQMAIwGthoQkACMCQT8jAWtBA3ZqJAIjAUE4ciQBIwIjA0EIaksEQEEADwsjAEIBg6chASMAQgGIp0EDcSEAIwBCA4gkACMBQQNrJAEgAARAIABBAUYEQBABRQRAQQAPCwUgAEEDRgR/QQAFEAMLBH8QAgVBAAtFBEBBAA8LCwUjAiMBQQN2ayQCAn9BACMCQQRqIgAjA0sNABpBACMCLwECIwIvAQAiAkH//wNzRw0AGiAAJAJBACACIwYjBWtLIwIgAmoiACMDS3INABojBSMCIAL8CgAAIwUgAmokBSAAJAJCACQAQQAkAUEBC0UEQEEADwsLDAELCyMCIwFBA3ZrJAIjBSMGRgR/IwMjAkEEakYFQQALC98DAQN/A0AgAEGAAkkEQCAAQQJ0QYCAQGsgAEEQdEGAgICAeHI2AgAgAEEBaiEADAELC0GAiMAAQYCAAjYCAEEAIQBBAyEBA0AgAEEcSQRAIABBAnRBhIjAAGogAEECdkEBa0EAIABBCE8bIgIgAUEQdHI2AgAgAUEBIAJ0aiEBIABBAWohAAwBCwtB9IjAAEGAgIgINgIAQQAhAEEBIQEDQCAAQR5JBEAgAEECdEGAicAAaiAAQQF2QQFrQQAgAEEETxsiAiABQRB0cjYCACABQQEgAnRqIQEgAEEBaiEADAELC0H4iMAAQYDAAjYCAEH8iMAAQYDAAjYCAEH4icAAQYDAAjYCAEH8icAAQYDAAjYCAEEAIQADQCAAQRNJBEAgAEECdEGAisAAaiAAQRB0NgIAIABBAWohAAwBCwtB0JHBAEKQosiAgOHBhAY3AwBB2JHBAEKKiqygwOHAhgI3AwBB4JHBAEKOgjw3AwBBoInBAEEIQZAB/AsAQbCKwQBBCUHwAPwLAEGgi8EAQQdBGPwLAEG4i8EAQoiQoMCAgYKECDcAAEGgicEAQaACQYCAwABBoPjAAEEJEAAaQaCJwQBBBUEg/AsAQaCJwQBBIEGAicAAQaCIwQBBBRAAGgs=";
var treesKernel = "AGFzbQEAAAABMQVgAn9/AX9gCn9/f39/f39/f38Bf2AIf39/f39/f38AYAd/f39/f39/AX9gA39/fwACDwEDZW52Bm1lbW9yeQIAAAMGBQABAgMEBmATfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQX8LfwFBAAsHEgIHcHJlcGFyZQACBHJlYWQAAQqhDgWcAgEGfyMIIABqIQAjCCABaiEEA0AgACAESQRAIxEjBiAAIQECQANAIAEjCUkEQCABIAH9AAQA/QwgICAgICAgICAgICAgICAg/SP9ZCIDaGohAiADDQIgAUEQaiEBDAELCyMJIQILIAIhAQJAA0AgASMJSQRAIAEgAf0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgdoaiEDIAcNAiABQRBqIQEMAQsLIwkhAwsgA0EBamoiASMIa0kjECAAIwhrS3IEQEEBJBJBfw8LIAEjCUsEQEF/DwsjCgRAIwQjC0EEakkEQEEBJA9Bfw8LIwsgACMIazYCACMLQQRqJAsLIAAgAiADEAQjDwRAQX8PCyABIQAMAQsLIAAjCGsLqAEAIAAkCCAAIAFqJAkgB0EARyQKIAQkCyAGJAwgCSQNIAUkDkEAJA9BACQSQQAkEEF/JBEgAkEASAR/QQAgARAAIAFNBSACIAEgAyAEIAUgBiAIEAMLIxIEQEF9DwsjDwRAQX4PC0UEQEF/DwsjCgRAIwsjBE8EQEF+DwsjCyABNgIAIwtBBGokCwsjACMLNgIAIwAjDDYCBCMAIw42AggjDSAJa0EEdgslACAAJAAgASQBIAIkAiADJAMgBCQEIAUkBSAGJAYgB0EARyQHC/EGAg1/AXsgAiEHIAQhCCAAQQxsIQ8gBgRAQQAhAAJAA0AgACAPSQRAIAAoAghBgBBLBEAgACgCBEGABGokEQwDCyAAQQxqIQAMAQsLQX8kEUF/IQALBUF/IQALIAAhBgNAIA8gEksEQCASKAIAIgogEigCCGohECASKAIEIgAgCmshDiAAIAlLBEAgCSAAEAAiCSABSwRAQQAPCwsDQCAJIA4gEGpJBEACQCAJIA5rIREgAyAHSwR/IAcoAgAgEUYFQQALBEAgByEABSADIAIiAGtBAnYhBwNAIAcEQCAAIAdBAXYiDEECdGoiCygCACARSSEKIAtBBGogACAKGyEAIAcgDGtBAWsgDCAKGyEHDAELCwsgACADSQR/IAAoAgAgEUYFQQALBEAgECADQQRrIgooAgBHBEAgEEEBaiELIAAhByADIABrQQJ2IRMDQCATBEAgByATQQF2Ig1BAnRqIgwoAgAgC0khCiAMQQRqIAcgChshByATIA1rQQFrIA0gChshEwwBCwsgB0EEayEKCyAAIApJBEAgCigCACELIwoEfwJ/IwQgCiAAayIJIwtqQRBqSQRAQQEkD0EADAELIA79ESEUQQAhBwNAIAcgCUkEQCMLIAdqIAAgB2r9AAQAIBT9rgH9CwQAIAdBEGohBwwBCwsjCyAJaiQLQQELBUEBC0UEQEEADwsgCCEAA0AgACAESwR/IABBDGsoAgAgEU8FQQALBEAgAEEMayEADAELCwNAIAAgBUkEfyAAKAIAIBFJBUEACwRAIABBDGohAAwBCwsgACEHAkADQCAAIAVJBH8gACgCACALSQVBAAsEQCMFIwxBDGpJBEBBASQPDAMLIwwgACgCACAOajYCACMMIAApAwQ3AwQjDEEMaiQMIABBDGohAAwBCwsgACAHSwRAIABBACMOIAdGGyQOCwsgACEIIw8EQEEADwsgCyAOaiEJCyAKQQRqIQcMAQsgACEHIAkgCUEBahAAIgkgAUsEQEEADwsMAgsLCyAGIBJGBEAgDiAQakGABGskECASQQxqIQACQANAIAAgD0kEQCAAKAIIQYAQSwRAIAAoAgRBgARqJBEMAwsgAEEMaiEADAELC0F/JBFBfyEACyAAIQYLIBJBDGohEgwBCwsgASAJTQR/QQEFIAkgARAAIAFNCwu9AwEEfyACQQFqIQQgAUEFayEFAkAgASAAa0EFSQR/QQEFIAUoAgBBtODAgQNHCwR/QQEFIAUtAARBMEcLDQAgACEDA0AgAyAFSQRAIAMtAABBMEcNAiADQQFqIQMMAQsLQQEhBgsCQCAGBEBBASEDDAELIwIgAkECay8BAGotAAAEf0EBBSMBIAQvAQBqLQAACwRAQQAhAwwBCyABIABrQQZPBH8gAUEGaygCAEGx7MCBA0YFQQALBH8gAUECay8BAEGw4ABGBUEACwRADwsjBwR/IwMjBiAEKAIAQf//AXFsaiEDQQAhAANAIAAjBkkEfyAAIANqKAIAIAAgBGooAgBGBUEACwRAIABBBGohAAwBCwsgACMGRgR/QQAFA0AgACMGSQRAIAAgA2ogACAEaigCADYCACAAQQRqIQAMAQsLQQELBUEAC0UEQA8LIw0gATYCACMNIAI2AgQjDUEANgIIIw1BADYCDCMNQRBqJA0PCwJAIwUjDEEMakkEQEEBJA8MAQsjDCAAIwhrNgIAIw0gATYCACMNIAI2AgQjDSMMNgIIIw0gA0EARzYCDCMNQRBqJA0jDEEMaiQMCws=";

// src/git/pack/kernel/instance.ts
function loadPackKernel(initial, maximum) {
  try {
    const memory = new WebAssembly.Memory({ initial, maximum });
    const delta = instantiate(deltaKernel, memory);
    const inflate = instantiate(inflateKernel, memory);
    delta.prepare();
    inflate.prepare();
    return { kernel: { ...delta, inflate: inflate.inflate }, memory };
  } catch {
    return void 0;
  }
}
function instantiate(kernel, memory) {
  const module = new WebAssembly.Module(Buffer.from(kernel, "base64"));
  return new WebAssembly.Instance(module, { env: { memory } }).exports;
}

// src/git/pack/kernel/trees.ts
var RESULTS = 0;
var BEGINNINGS = 64;
var LAST_BYTES = BEGINNINGS + 65536;
var RECENT = LAST_BYTES + 65536;
var RECENT_SIZE = 32768 * 32;
var BOUNDS = RECENT + RECENT_SIZE;
var EDGES = BOUNDS + 16 * 1024 * 1024;
var TREE_ROOM = EDGES + 16 * 1024 * 1024;
var TreeKernel = class _TreeKernel {
  #memory;
  #exports;
  #at;
  /** Addresses at which the first bounds and edges are to lie. */
  bounds;
  edges;
  #bytes;
  /** Words of all of the memory. */
  words;
  /** @returns undefined where there is no WebAssembly @param memory with {@link TREE_ROOM} bytes of room */
  static load(memory, tables) {
    const { shared } = memory;
    if (shared === void 0) return void 0;
    const { beginnings, lastBytes, idLength, asksMissing } = tables;
    const { at } = shared;
    const kernel = new _TreeKernel(memory, instantiate(treesKernel, shared.memory), at);
    memory.bytes.set(beginnings, at + BEGINNINGS);
    memory.bytes.set(lastBytes, at + LAST_BYTES);
    memory.bytes[at + RECENT] = 1;
    kernel.#exports.prepare(
      at + RESULTS,
      at + BEGINNINGS,
      at + LAST_BYTES,
      at + RECENT,
      at + EDGES,
      at + TREE_ROOM,
      idLength,
      Number(asksMissing)
    );
    return kernel;
  }
  constructor(memory, exports, at) {
    this.#memory = memory;
    this.#exports = exports;
    this.#at = at;
    this.bounds = at + BOUNDS;
    this.edges = at + EDGES;
    this.#bytes = memory.bytes;
    this.words = wordsOf(memory.bytes);
  }
  /** Reads a tree, and says what it made of it in {@link boundEnd} and what stands behind that. */
  get read() {
    if (this.#bytes !== this.#memory.bytes) {
      this.#bytes = this.#memory.bytes;
      this.words = wordsOf(this.#bytes);
    }
    return this.#exports.read;
  }
  /** Of which objects the names came lately: to be called before a tree is read again, of which some may have been noted. */
  forget() {
    const recent = this.#at + RECENT;
    this.#memory.bytes.fill(0, recent, recent + RECENT_SIZE);
    this.#memory.bytes[recent] = 1;
  }
  /** Of the tree that was read last: where its bounds end, its edges, and those of its base that it took over, if no others. */
  get boundEnd() {
    return this.words[this.#at >>> 2];
  }
  get edgeEnd() {
    return this.words[(this.#at >>> 2) + 1];
  }
  get same() {
    return this.words[(this.#at >>> 2) + 2];
  }
};
var wordsOf = ({ buffer, length }) => new Int32Array(buffer, 0, length >>> 2);

// src/git/pack/delta.ts
var Copies = class {
  count = 0;
  /** Bytes of the base, and of the object. */
  baseSize = 0;
  size = 0;
  /** Of each: offset in the base, offset in the object, length. */
  fields = new Int32Array(3 * 256);
  /** What gathers the rest of the object, where that lies in the kernel's memory. */
  windows;
  /** What makes the bytes that were left out of the object; undefined where none were, or no longer. */
  left;
  /** To be called before bytes of a hollow object are read that are further than {@link EDGE} from all that is new. */
  complete() {
    const { left } = this;
    this.left = void 0;
    left?.();
  }
  /** Whether both begin with the same bytes, so many at least. */
  hasHead(bytes) {
    const { fields } = this;
    return this.count > 0 && fields[0] === 0 && fields[1] === 0 && fields[2] >= bytes;
  }
  reset(baseSize, size) {
    this.left = void 0;
    this.count = 0;
    this.baseSize = baseSize;
    this.size = size;
  }
  /** What goes on where the last copy ended, in both, is one with it: git ends a copy after 64 KB. */
  add(from, to, length) {
    const { fields } = this;
    const last = (this.count - 1) * 3;
    if (this.count > 0) {
      const before = fields[last + 2];
      if (fields[last] + before === from && fields[last + 1] + before === to) {
        fields[last + 2] = before + length;
        return;
      }
    }
    const at = this.count * 3;
    if (at === fields.length) {
      this.fields = new Int32Array(fields.length * 2);
      this.fields.set(fields);
    }
    this.fields[at] = from;
    this.fields[at + 1] = to;
    this.fields[at + 2] = length;
    this.count++;
  }
};
var EDGE = 512;
var FEW = 24;
function readDeltaSizes(delta, start, end) {
  const base = readSize(delta, start, end);
  const result = readSize(delta, base.next, end);
  return { base: base.value, result: result.value, next: result.next };
}
function readSize(delta, start, end) {
  let value = 0;
  let unit = 1;
  for (let at = start; at < end; at++) {
    const byte = delta[at];
    value += (byte & 127) * unit;
    if (byte < 128) return { value, next: at + 1 };
    unit *= 128;
  }
  throw new Damage("a delta that is cut off");
}
function applyDelta(memory, next, end, base, target, copies) {
  const { baseSize, size } = copies;
  let at = next;
  let made = 0;
  while (at < end) {
    const code = memory[at++];
    if (code >= 128) {
      let from = 0;
      let length = 0;
      if (code & 1) from = memory[at++];
      if (code & 2) from |= memory[at++] << 8;
      if (code & 4) from |= memory[at++] << 16;
      if (code & 8) from += memory[at++] * 2 ** 24;
      if (code & 16) length = memory[at++];
      if (code & 32) length |= memory[at++] << 8;
      if (code & 64) length |= memory[at++] << 16;
      if (length === 0) length = 65536;
      if (from + length > baseSize || made + length > size) throw new Damage("a delta that copies too much");
      copyWithin(memory, base + from, target + made, length);
      copies.add(from, made, length);
      made += length;
    } else {
      if (code === 0 || made + code > size || at + code > end) throw new Damage("a delta that is not one");
      copyWithin(memory, at, target + made, code);
      at += code;
      made += code;
    }
  }
  if (made !== size || at !== end) throw new Damage("a delta that makes too little");
}
function copyWithin(memory, from, to, length) {
  if (length > FEW) memory.copyWithin(to, from, from + length);
  else for (let i = 0; i < length; i++) memory[to + i] = memory[from + i];
}

// src/git/pack/kernel/windows.ts
var WORD = 4;
var RANGE = 3;
var GATHERED_SIZE = 64 * 1024;
var RANGES_SIZE = 64 * 1024;
var WINDOWS_SIZE = RANGES_SIZE + GATHERED_SIZE;
var MAX_REACH = 16 * 1024;
var KernelWindows = class {
  #kernel;
  #address;
  #ranges;
  #buffer;
  #count = 0;
  #size = 0;
  /** @param address of {@link WINDOWS_SIZE} bytes */
  constructor(kernel, address, buffer) {
    this.#kernel = kernel;
    this.#address = address;
    this.#buffer = buffer;
    this.#ranges = new Int32Array(buffer, address, RANGES_SIZE / WORD);
  }
  /** After the memory has grown. */
  moveTo(buffer) {
    this.#buffer = buffer;
    this.#ranges = new Int32Array(buffer, this.#address, RANGES_SIZE / WORD);
  }
  /** @param bytes of the object, in the kernel's memory @returns whether it can be done */
  begin({ fields, count, baseSize, size }, bytes, reach) {
    if (reach > MAX_REACH) return false;
    this.#kernel.begin(fields.byteOffset, count, bytes.byteOffset, baseSize, size, reach);
    this.#size = size;
    return true;
  }
  /** Gathers what there is room for. @returns undefined when there is no more */
  next() {
    const ranges = this.#address;
    const bytes = ranges + RANGES_SIZE;
    this.#count = this.#kernel.gather(ranges, bytes, bytes, bytes + GATHERED_SIZE);
    if (this.#count === 0) return void 0;
    return new Uint8Array(this.#buffer, bytes, this.#kernel.gathered());
  }
  /**
   * Gives those anchors of the gathered bytes that are the object's and begin in a range, in its offsets.
   *
   * @param lengthOf bytes of a literal: only the object's end could cut one in two
   */
  forEach({ count, positions, ids }, lengthOf, use) {
    const ranges = this.#ranges;
    let range = 0;
    for (let i = 0; i < count; i++) {
      const at = positions[i];
      while (range < this.#count * RANGE && at >= ranges[range + 1]) range += RANGE;
      if (range === this.#count * RANGE) return;
      if (at < ranges[range]) continue;
      const position = at + ranges[range + 2];
      const id = ids[i];
      if (position + lengthOf(id) <= this.#size) use(position, id);
    }
  }
};

// src/git/pack/rebuild-memory.ts
var DEFAULT_MEMORY = 192 * 1024 * 1024;
var SMALL = 16 * 1024 * 1024;
var COPIES = 1024 * 1024;
var INPUT = COPIES + 32 * 1024;
var MAX_INPUT = 256 * 1024;
var BEHIND_INPUT = 64;
var WINDOWS = INPUT + MAX_INPUT + BEHIND_INPUT;
var DELTA = WINDOWS + WINDOWS_SIZE;
var MAX_DELTA = 256 * 1024;
var PACKS = DELTA + MAX_DELTA + BEHIND_INPUT;
var FRONT = PACKS + CACHE_SIZE;
var PAGE = 64 * 1024;
var SLACK = 32;
var RebuildMemory = class {
  /** All of it; another one after each `reserve`. */
  bytes;
  /** Where the first object is to lie. */
  start;
  /** Where deltas of up to {@link deltaRoom} bytes may lie. */
  delta;
  deltaRoom;
  /** Bytes to be left free behind what is to be made by `apply`. */
  gap = SLACK;
  /** What of packs is kept, from {@link packsStart} on in {@link packs}. */
  cache = new PackCache();
  packsStart;
  /** Where input of up to {@link inputRoom} bytes may be put together, in {@link packs}. */
  input;
  inputRoom;
  #maxSize;
  #wasm;
  #plainCopies = new Copies();
  #kernelCopies = new Copies();
  /** Without the kernels, a buffer of its own. */
  #plainPacks;
  /** Of the object that was made last. */
  #base = 0;
  #target = 0;
  constructor({
    maxSize = DEFAULT_MEMORY,
    wasm = typeof WebAssembly === "object",
    room = 0
  } = {}) {
    this.#maxSize = maxSize;
    const front = FRONT + room;
    const maximum = Math.ceil((front + maxSize + SLACK) / PAGE);
    this.#wasm = wasm ? loadPackKernel(Math.min(maximum, Math.ceil((front + SMALL) / PAGE)), maximum) : void 0;
    const isPlain = this.#wasm === void 0;
    this.start = isPlain ? 0 : front;
    this.delta = isPlain ? 0 : DELTA;
    this.deltaRoom = isPlain ? -1 : MAX_DELTA;
    this.packsStart = isPlain ? MAX_INPUT : PACKS;
    this.input = isPlain ? 0 : INPUT;
    this.inputRoom = MAX_INPUT;
    this.bytes = this.#wasm === void 0 ? Buffer.allocUnsafeSlow(Math.min(SMALL, maxSize + SLACK)) : this.#view(this.#wasm.memory);
    if (this.#wasm !== void 0)
      this.#kernelCopies.windows = new KernelWindows(this.#wasm.kernel, WINDOWS, this.#wasm.memory.buffer);
  }
  /** Where parts of packs lie; another one after each `reserve`. */
  get packs() {
    if (this.#wasm !== void 0) return this.bytes;
    return this.#plainPacks ??= Buffer.allocUnsafeSlow(MAX_INPUT + CACHE_SIZE);
  }
  /** Whether copies lie where the kernels note them. */
  isOfKernel(copies) {
    return copies === this.#kernelCopies;
  }
  /** Undefined without WebAssembly. */
  get shared() {
    return this.#wasm === void 0 ? void 0 : { memory: this.#wasm.memory, at: FRONT };
  }
  /** Makes sure that there are bytes up to `end`, and some behind. What is there is kept. @throws Damage */
  reserve(end) {
    const wanted = end + SLACK;
    if (wanted <= this.bytes.length) return;
    const most = this.start + this.#maxSize + SLACK;
    if (wanted > most) throw new Damage("a family that takes too much memory");
    const length = Math.min(most, wanted * 2);
    if (this.#wasm !== void 0) this.#grow(this.#wasm.memory, length);
    else {
      const larger = Buffer.allocUnsafeSlow(length);
      this.bytes.copy(larger);
      this.bytes = larger;
    }
  }
  /**
   * Inflates what is no longer than most entries are, without a call out of WebAssembly: half the time of zlib by its handle.
   *
   * @param at where `size` bytes and {@link gap} more have been reserved
   * @returns whether this was done; where it was not, zlib may still do it, and look at the checksum, which is left to the pack's own hash here
   */
  inflate(input, start, end, at, size) {
    const length = end - start;
    if (this.#wasm === void 0 || length > MAX_INPUT) return false;
    if (input === this.bytes) return this.#wasm.kernel.inflate(start, length, at, size) === INFLATED;
    input.copy(this.bytes, INPUT, start, end);
    return this.#wasm.kernel.inflate(INPUT, length, at, size) === INFLATED;
  }
  /**
   * Makes an object: see {@link applyDelta}. What it returns is valid until the next call.
   *
   * @param isHollow whether bytes may be left out until {@link Copies.complete}
   * @throws Damage
   */
  apply(next, end, base, baseSize, target, size, isHollow = false) {
    if (this.#wasm !== void 0) {
      const { kernel } = this.#wasm;
      const count = kernel.apply(next, end, base, baseSize, target, size, 0, COPIES, Number(isHollow));
      if (count === DAMAGED) throw new Damage("a delta that is not one");
      if (count >= 0) {
        const copies = this.#kernelCopies;
        copies.reset(baseSize, size);
        copies.count = count;
        if (isHollow) {
          this.#base = base;
          this.#target = target;
          copies.left = this.#fill;
        }
        return copies;
      }
    }
    this.#plainCopies.reset(baseSize, size);
    applyDelta(this.bytes, next, end, base, target, this.#plainCopies);
    return this.#plainCopies;
  }
  #fill = () => {
    this.#wasm?.kernel.fill(0, this.#kernelCopies.count, this.#base, this.#target);
  };
  #grow(memory, length) {
    try {
      memory.grow(Math.ceil((length - memory.buffer.byteLength) / PAGE));
    } catch {
      throw new Damage("a family that takes more memory than there is");
    }
    this.bytes = this.#view(memory);
  }
  #view({ buffer }) {
    this.#kernelCopies.windows?.moveTo(buffer);
    this.#kernelCopies.fields = new Int32Array(buffer, 0, COPIES / 4);
    return Buffer.from(buffer);
  }
};
var DAMAGED = -1;
var INFLATED = 1;

// src/git/pack/tools.ts
var createTools = () => ({
  inflater: createInflater(),
  memory: new RebuildMemory({ room: TREE_ROOM })
});

// src/git/pack/anchor-index.ts
var BLOCK_BITS = 11;
var NEVER = 2147483647;
var AnchorIndex = class {
  /** With one behind the last. */
  #positions = new Int32Array(0);
  /** Of each block of the base, the first anchor in it or behind it. */
  #firsts = new Int32Array(0);
  /** What is set but once V8 takes for constant, and it throws code away when that is set again. */
  constructor() {
    this.#positions = new Int32Array(4096);
    this.#firsts = new Int32Array(4096);
  }
  /** @param records begin with a position each, ascending; those of the base are `stride` numbers apart, in [start, end) */
  fill(records, stride, start, end, baseSize) {
    const count = (end - start) / stride;
    const blocks = (baseSize >>> BLOCK_BITS) + 1;
    if (count >= this.#positions.length) this.#positions = new Int32Array(count * 2);
    if (blocks > this.#firsts.length) this.#firsts = new Int32Array(blocks * 2);
    const positions = this.#positions;
    const firsts = this.#firsts;
    let block = 0;
    for (let i = 0, at = start; i < count; i++, at += stride) {
      const position = records[at];
      positions[i] = position;
      for (const last = position >>> BLOCK_BITS; block <= last; block++) firsts[block] = i;
    }
    for (; block < blocks; block++) firsts[block] = count;
    positions[count] = NEVER;
  }
  /** The number of the first anchor at a position or behind it. */
  firstFrom(position) {
    const positions = this.#positions;
    let anchor = this.#firsts[position >>> BLOCK_BITS];
    while (positions[anchor] < position) anchor++;
    return anchor;
  }
  /**
   * Passes over copies that bring no anchor: see `untouchedIn`.
   *
   * @returns the first copy, from `copy` on, that may bring one; their number where there is none
   */
  nextCopy({ fields, count }, copy, reach) {
    const positions = this.#positions;
    const firsts = this.#firsts;
    const last = count - 1;
    if (copy === 0 || copy >= last) return copy;
    for (let i = copy; i < last; i++) {
      const from = fields[i * 3];
      let anchor = firsts[from >>> BLOCK_BITS];
      while (positions[anchor] <= from) anchor++;
      if (positions[anchor] <= from + fields[i * 3 + 2] - reach) return i;
    }
    return last;
  }
};

// src/git/pack/inherited.ts
function untouchedIn({ fields, baseSize, size }, copy, reach) {
  const from = fields[copy * 3];
  const to = fields[copy * 3 + 1];
  const end = from + fields[copy * 3 + 2];
  const shift = to - from;
  const isStart = from === 0 && to === 0;
  const isEnd = end === baseSize && end + shift === size;
  return {
    start: isStart ? from : from + 1,
    end: isEnd ? end : end - reach + 1,
    first: isStart ? -1 : from,
    last: isEnd ? baseSize + 1 : end,
    shift
  };
}

// src/git/pack/touched.ts
var TouchedRanges = class {
  count = 0;
  bounds = new Int32Array(512);
  /**
   * Where an anchor of an object may begin whose bytes do not all stand in one copied stretch: at what is new, and before and
   * behind every seam. An anchor takes `reach` bytes from its first one on, and the byte before it says whether it is one.
   */
  compute({ fields, count, baseSize, size }, reach) {
    this.count = 0;
    let end = 0;
    let isSeam = true;
    for (let i = 0; i < count; i++) {
      const from = fields[i * 3];
      const to = fields[i * 3 + 1];
      const length = fields[i * 3 + 2];
      if (!(i === 0 && from === 0 && to === 0)) this.#add(Math.max(0, end - reach + 1), to + 1);
      end = to + length;
      isSeam = !(end === size && from + length === baseSize);
    }
    if (isSeam) this.#add(Math.max(0, end - reach + 1), size);
  }
  start(range) {
    return this.bounds[range * 2];
  }
  end(range) {
    return this.bounds[range * 2 + 1];
  }
  #add(start, end) {
    const { bounds, count } = this;
    if (start >= end) return;
    if (count > 0 && start <= bounds[count * 2 - 1]) {
      bounds[count * 2 - 1] = Math.max(end, bounds[count * 2 - 1]);
      return;
    }
    if (count * 2 === bounds.length) {
      this.bounds = new Int32Array(bounds.length * 2);
      this.bounds.set(bounds);
    }
    this.bounds[count * 2] = start;
    this.bounds[count * 2 + 1] = end;
    this.count++;
  }
};

// src/git/pack/anchors.ts
var FIELDS2 = 5;
var [POSITION, ID, BEFORE, BEHIND, SAID] = [0, 1, 2, 3, 4];
var NOTHING = 0;
var FoundAnchors = class {
  count = 0;
  positions = new Int32Array(1024);
  ids = new Int32Array(1024);
  add(position, id) {
    const at = this.count++;
    if (at === this.positions.length) {
      this.positions = enlarged(this.positions, at * 2);
      this.ids = enlarged(this.ids, at * 2);
    }
    this.positions[at] = position;
    this.ids[at] = id;
  }
};
function enlarged(numbers, length) {
  const larger = new Int32Array(length);
  larger.set(numbers);
  return larger;
}
var InheritingScan = class {
  #scanner;
  #events;
  #touched = new TouchedRanges();
  #found = new FoundAnchors();
  #levels = [];
  #index = new AnchorIndex();
  /** The base that the index is of. */
  #indexed;
  #fields = new Int32Array(0);
  /** Of `#fields`. */
  #length = 0;
  /** By number; the first one stands for nothing. */
  #said = [{ position: 0, outcomes: [], hasMatch: false }];
  /** Whether a match or a part of one is among what is said of the object at hand. */
  #hasMatch = false;
  /** Of the object at hand. */
  #copies;
  nearness;
  constructor(scanner, events) {
    this.#scanner = scanner;
    this.#events = events;
    this.#fields = new Int32Array(FIELDS2 * 4096);
    this.nearness = Math.max(KIND_BYTES, scanner.anchorReach + 1);
  }
  visit(entry, depth, bytes, copies) {
    this.#events.onObject(entry, bytes.length);
    const base = depth === 0 ? void 0 : this.#levels[depth - 1];
    const start = base?.end ?? 0;
    this.#length = start;
    if (this.#said.length !== (base?.said ?? 1)) this.#said.length = base?.said ?? 1;
    this.#hasMatch = false;
    this.#copies = copies;
    const isAsBefore = base?.isPlain === true && copies?.hasHead(KIND_BYTES) === true;
    const kind = isAsBefore ? "plain" : this.#scanner.kind(bytes);
    const isPlain = kind === "plain";
    const isInherited = isPlain && copies !== void 0 && base?.isPlain === true;
    if (!isInherited) copies?.complete();
    if (!isPlain) {
      const outcomes = this.#scanner.telling(bytes, kind);
      if (outcomes.some(isOfMatch)) this.#events.onOutcomes(entry, bytes.length, outcomes);
    } else if (isInherited) this.#inherit(bytes, base, copies);
    else this.#addAll(bytes, this.#scanner.findAnchors(bytes));
    this.#levels[depth] = { isPlain, start, end: this.#length, said: this.#said.length };
    if (this.#hasMatch) this.#events.onOutcomes(entry, bytes.length, this.#gather(start));
  }
  #addAll(bytes, { count, positions, ids }) {
    for (let i = 0; i < count; i++) this.#evaluate(bytes, positions[i], ids[i]);
  }
  /** Merges what stands in touched ranges with what the base has in copied stretches: no position is in both. */
  #inherit(bytes, base, copies) {
    const reach = this.#scanner.anchorReach;
    const { count, positions, ids } = this.#findTouched(bytes, copies, reach);
    let next = 0;
    if (base.end > base.start) {
      const index = this.#indexOf(base, copies.baseSize);
      for (let copy = index.nextCopy(copies, 0, reach); copy < copies.count; copy = index.nextCopy(copies, copy + 1, reach)) {
        const { start, end, first, last, shift } = untouchedIn(copies, copy, reach);
        const at = base.start + index.firstFrom(start) * FIELDS2;
        if (at === base.end || this.#fields[at] >= end) continue;
        for (; next < count && positions[next] < start + shift; next++)
          this.#evaluate(bytes, positions[next], ids[next]);
        this.#takeAll(bytes, at, base.end, end, shift, first, last);
      }
    }
    for (; next < count; next++) this.#evaluate(bytes, positions[next], ids[next]);
  }
  /** Made once for all deltas of a base. */
  #indexOf(base, size) {
    if (this.#indexed !== base) this.#index.fill(this.#fields, FIELDS2, base.start, base.end, size);
    this.#indexed = base;
    return this.#index;
  }
  /** What begins in touched ranges. */
  #findTouched(bytes, copies, reach) {
    const { windows } = copies;
    const scanner = this.#scanner;
    if (windows?.begin(copies, bytes, reach) !== true) {
      copies.complete();
      this.#touched.compute(copies, reach);
      return scanner.findAnchors(bytes, this.#touched);
    }
    const found = this.#found;
    found.count = 0;
    const lengthOf = (id) => scanner.anchorLength(id);
    const add = (position, id) => found.add(position, id);
    for (let text = windows.next(); text !== void 0; text = windows.next())
      windows.forEach(scanner.findAnchors(text), lengthOf, add);
    return found;
  }
  /**
   * Takes over the anchors of the base from `at` up to offset `end`, each with what was said there if all that it depended on
   * was copied along. There are thousands in a version of which a line has changed: their fields are moved here, one by one.
   */
  #takeAll(bytes, at, limit, end, shift, from, to) {
    let next = at;
    while (next < limit) {
      if (this.#length + (limit - next) > this.#fields.length) this.#enlarge(this.#length + (limit - next));
      const fields = this.#fields;
      let length = this.#length;
      let isWhole = true;
      for (; next < limit; next += FIELDS2) {
        const position = fields[next + POSITION];
        if (position >= end) break;
        const before = fields[next + BEFORE];
        const behind = fields[next + BEHIND];
        isWhole = position - before >= from && position + behind <= to;
        if (!isWhole) break;
        const said = fields[next + SAID];
        fields[length + POSITION] = position + shift;
        fields[length + ID] = fields[next + ID];
        fields[length + BEFORE] = before;
        fields[length + BEHIND] = behind;
        fields[length + SAID] = said;
        length += FIELDS2;
        if (said !== NOTHING && this.#said[said]?.hasMatch === true) this.#hasMatch = true;
      }
      this.#length = length;
      if (isWhole) return;
      this.#evaluate(
        bytes,
        this.#fields[next + POSITION] + shift,
        this.#fields[next + ID]
      );
      next += FIELDS2;
    }
  }
  #evaluate(bytes, position, id) {
    this.#copies?.complete();
    const evaluation = this.#scanner.evaluateAt(bytes, position, id);
    if (evaluation === void 0) return;
    const { outcomes, from, to } = evaluation;
    let said = NOTHING;
    if (outcomes.length > 0)
      said = this.#said.push({ position, outcomes, hasMatch: outcomes.some(isOfMatch) }) - 1;
    this.#push(position, id, position - from, to - position, said);
  }
  #push(position, id, before, behind, said) {
    const at = this.#length;
    if (at + FIELDS2 > this.#fields.length) this.#enlarge(at + FIELDS2);
    this.#fields[at + POSITION] = position;
    this.#fields[at + ID] = id;
    this.#fields[at + BEFORE] = before;
    this.#fields[at + BEHIND] = behind;
    this.#fields[at + SAID] = said;
    this.#length = at + FIELDS2;
    if (said !== NOTHING && this.#said[said]?.hasMatch === true) this.#hasMatch = true;
  }
  #enlarge(least) {
    this.#fields = enlarged(this.#fields, Math.max(least, this.#fields.length * 2));
  }
  /** All that is said of the object at hand, in its own offsets. */
  #gather(start) {
    const all = [];
    for (let at = start; at < this.#length; at += FIELDS2) {
      const number = this.#fields[at + SAID];
      const said = number === NOTHING ? void 0 : this.#said[number];
      if (said === void 0) continue;
      const shift = this.#fields[at + POSITION] - said.position;
      for (const outcome of said.outcomes)
        all.push(shift === 0 ? outcome : mapOffsets(outcome, (offset) => offset + shift));
    }
    return all;
  }
};
var isOfMatch = ({ kind }) => kind === "match" || kind === "part";

// src/git/pack/forest.ts
function forestOf(entries, type, zeros = (length) => new Int32Array(length)) {
  const count = entries.types.length;
  const starts = zeros(count + 2);
  const rootCount = countDeltas(entries, type, starts);
  addUp(starts);
  const [list, roots] = [zeros(starts[count + 1] ?? 0), zeros(rootCount)];
  deal(entries, type, starts, list, roots);
  return { roots, starts, list, lost: lostEntries(entries.types) };
}
function countDeltas({ types, bases }, type, starts) {
  let rootCount = 0;
  for (let entry = 0; entry < types.length; entry++) {
    if (types[entry] !== type) continue;
    const base = bases[entry];
    if (base >= 0) starts[base + 2] = starts[base + 2] + 1;
    else rootCount++;
  }
  return rootCount;
}
function addUp(starts) {
  for (let at = 2; at < starts.length; at++) starts[at] = starts[at] + starts[at - 1];
}
function deal({ types, bases }, type, starts, list, roots) {
  let rootCount = 0;
  for (let entry = 0; entry < types.length; entry++) {
    if (types[entry] !== type) continue;
    const base = bases[entry];
    if (base < 0) {
      roots[rootCount++] = entry;
      continue;
    }
    const at = starts[base + 1];
    list[at] = entry;
    starts[base + 1] = at + 1;
  }
}
var lostEntries = (types) => {
  const lost = [];
  for (let entry = 0; entry < types.length; entry++) if (types[entry] === 0) lost.push(entry);
  return lost;
};
var hasDeltas = ({ starts }, entry) => starts[entry + 1] > starts[entry];
function descendants({ starts, list }, entry) {
  const all = [entry];
  for (let i = 0; i < all.length; i++) {
    const at = all[i];
    for (let child = starts[at]; child < starts[at + 1]; child++)
      all.push(list[child]);
  }
  return all;
}

// src/git/pack/families.ts
var MANY = 8 * 1024 * 1024;
var FamilyWalk = class {
  #file;
  #entries;
  #forest;
  #inflater;
  #memory;
  /** The chain from the root to the object at hand: entries, where they lie, how long they are, and their next delta. */
  #chain = [];
  #at = [];
  #size = [];
  #next = [];
  /** Entries that could not be rebuilt. */
  failed = [];
  constructor(file, entries, forest, inflater, memory) {
    this.#file = file;
    this.#entries = entries;
    this.#forest = forest;
    this.#inflater = inflater;
    this.#memory = memory;
  }
  /** Visits a whole object and all that is made of it, unless it is stopped before: a family can be made to have no end. */
  walk(root, visitor, isStopped = () => false) {
    this.#open(root, -1, visitor);
    while (this.#chain.length > 0) {
      const depth = this.#chain.length - 1;
      const child = isStopped() ? void 0 : this.#takeChild(depth);
      if (child === void 0) this.#pop();
      else this.#open(child, depth, visitor);
    }
  }
  /** @param depth of its base; -1 for whole objects */
  #open(entry, depth, visitor) {
    try {
      if (depth < 0) this.#openRoot(entry, visitor);
      else this.#openDelta(entry, depth, visitor);
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      for (const lost of descendants(this.#forest, entry)) this.failed.push(lost);
    }
  }
  #takeChild(depth) {
    const entry = this.#chain[depth];
    const next = this.#next[depth];
    if (next >= this.#forest.starts[entry + 1]) return void 0;
    this.#next[depth] = next + 1;
    return this.#forest.list[next];
  }
  #pop() {
    this.#chain.pop();
    this.#at.pop();
    this.#size.pop();
    this.#next.pop();
  }
  #openRoot(root, visitor) {
    const size = this.#sizeOf(root);
    const { start } = this.#memory;
    this.#memory.reserve(start + size + 1);
    this.#inflate(root, start, size);
    this.#show(visitor, root, 0, start, size, void 0);
    this.#push(root, start, size);
  }
  #openDelta(entry, depth, visitor) {
    const base = this.#at[depth];
    const baseSize = this.#size[depth];
    const memory = this.#memory;
    const target = base + baseSize;
    const deltaSize = this.#sizeOf(entry);
    const isShort = deltaSize <= memory.deltaRoom;
    let delta = isShort ? memory.delta : target + baseSize + memory.gap;
    if (!isShort) memory.reserve(delta + deltaSize + 1);
    this.#inflate(entry, delta, deltaSize);
    const sizes = readDeltaSizes(memory.bytes, delta, delta + deltaSize);
    if (sizes.base !== baseSize) throw new Damage("a delta of another base");
    const next = sizes.next - delta;
    const size = sizes.result;
    if (isShort) memory.reserve(target + size + memory.gap);
    else if (size > baseSize) {
      const later = target + size + memory.gap;
      memory.reserve(later + deltaSize);
      memory.bytes.copyWithin(later, delta, delta + deltaSize);
      delta = later;
    }
    const isBase = hasDeltas(this.#forest, entry);
    const isHollow = !isBase && (visitor.nearness ?? EDGE + 1) <= EDGE;
    const copies = memory.apply(delta + next, delta + deltaSize, base, baseSize, target, size, isHollow);
    this.#show(visitor, entry, depth + 1, target, size, copies);
    if (isBase) this.#push(entry, this.#settle(depth, target, size), size);
  }
  #show(visitor, entry, depth, start, size, copies) {
    if ("visitAt" in visitor) visitor.visitAt(entry, depth, start, size, copies);
    else visitor.visit(entry, depth, this.#memory.bytes.subarray(start, start + size), copies);
  }
  /** Where an object with deltas of its own is to lie: over its base where that has had its last one, and room is wanted. */
  #settle(depth, target, size) {
    const base = this.#at[depth];
    const entry = this.#chain[depth];
    const isLast = this.#next[depth] >= this.#forest.starts[entry + 1];
    if (!isLast || target - this.#memory.start < MANY) return target;
    this.#memory.bytes.copyWithin(base, target, target + size);
    this.#size[depth] = 0;
    return base;
  }
  #inflate(entry, at, size) {
    const { places } = this.#entries;
    const start = places[entry * PLACE];
    const end = places[entry * PLACE + 1];
    const from = this.#file.read(this.#memory, start, end);
    const to = from + (end - start);
    const { buffer } = this.#file;
    if (this.#memory.inflate(buffer, from, to, at, size)) return;
    if (!this.#inflater.inflate(buffer, from, to, this.#memory.bytes, at, size))
      throw new Damage("an entry that cannot be inflated");
  }
  /** Bytes of its inflated data. */
  #sizeOf(entry) {
    return this.#entries.places[entry * PLACE + 2];
  }
  #push(entry, at, size) {
    this.#chain.push(entry);
    this.#at.push(at);
    this.#size.push(size);
    this.#next.push(this.#forest.starts[entry]);
  }
};

// src/scan/scan-families.ts
var nothingFound = () => ({
  objects: 0,
  bytes: 0,
  tooLarge: [],
  failed: [],
  matches: []
});
var FamilyScan = class {
  #options;
  #walks;
  #found = nothingFound();
  /** Bytes of the family at hand. In a field, V8 would make code for small numbers, and make it anew where a sum passes 2 GB. */
  #bytes = new Float64Array(1);
  constructor(packs, families, options) {
    this.#options = options;
    const { inflater, memory } = options.tools;
    this.#walks = packs.map(({ file, entries }, pack) => ({
      walk: new FamilyWalk(file, entries, families[pack], inflater, memory),
      visitor: this.#visitor()
    }));
  }
  /** @param found is added to */
  scan(pack, root, found, isStopped) {
    const at = this.#walks[pack];
    if (at === void 0) return;
    this.#found = found;
    this.#bytes[0] = 0;
    at.walk.walk(root, at.visitor, isStopped);
    found.bytes += this.#bytes[0];
    for (const entry of at.walk.failed) found.failed.push(entry);
    at.walk.failed.length = 0;
  }
  #visitor() {
    const { scanner, maxSize } = this.#options;
    const bytes = this.#bytes;
    return new InheritingScan(scanner, {
      onObject: (entry, size) => {
        this.#found.objects++;
        bytes[0] = bytes[0] + size;
        if (size > maxSize) this.#found.tooLarge.push(entry);
      },
      onOutcomes: (entry, size, outcomes) => {
        if (size > maxSize) return;
        const matches = relateBlob(scanner, outcomes, size);
        if (matches.length > 0) this.#found.matches.push([entry, matches]);
      }
    });
  }
};

// src/git/attribution/name-numbers.ts
var SLOTS = 1 << 12;
var NameNumbers = class {
  #numbers = /* @__PURE__ */ new Map();
  #names = [];
  /** By the low bits of a hash, the number of the name that had them last, plus one: names of one hash take each other's place. */
  #last = new Int32Array(SLOTS);
  of(bytes, start, end) {
    const slot = slotOf(bytes, start, end);
    const last = this.#last[slot] - 1;
    if (last >= 0 && isSame(this.name(last), bytes, start, end)) return last;
    const number = this.#find(bytes, start, end);
    this.#last[slot] = number + 1;
    return number;
  }
  #find(bytes, start, end) {
    const text = bytes.toString("latin1", start, end);
    const known = this.#numbers.get(text);
    if (known !== void 0) return known;
    this.#numbers.set(text, this.#names.length);
    return this.#names.push(Buffer.from(text, "latin1")) - 1;
  }
  /** All, by number: a character for each byte. */
  all() {
    return [...this.#numbers.keys()];
  }
  name(number) {
    return this.#names[number] ?? Buffer.alloc(0);
  }
};
function slotOf(bytes, start, end) {
  let hash = 2166136261;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at], 16777619);
  return (hash ^ hash >>> 15) & SLOTS - 1;
}
function isSame(name, bytes, start, end) {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) if (name[i] !== bytes[start + i]) return false;
  return true;
}

// src/git/attribution/edge-store.ts
var MAX_EDGES = 5e7;
var EdgeStore = class {
  #isTree;
  /** Of each object, where its entries begin, and how many there are: side by side, since trees are come to in no order. */
  #lists;
  #edges;
  #length = 0;
  #names = new NameNumbers();
  constructor(objects, isTree) {
    this.#isTree = isTree;
    this.#lists = new Int32Array(objects * 2);
    this.#edges = new Int32Array(Math.min(MAX_EDGES * 2, Math.max(1 << 14, objects * 8)));
  }
  isTree(number) {
    return this.#isTree(number);
  }
  nameOf(bytes, start, end) {
    return this.#names.of(bytes, start, end);
  }
  name(number) {
    return this.#names.name(number);
  }
  /**
   * @param records of `stride` numbers, in [start, end); of each, the last two are the number of a name, and of what it leads to
   * @returns where the tree begins, for {@link addLike}
   */
  add(tree, records, stride, start, end) {
    const count = (end - start) / stride;
    const first = this.#reserve(count * 2);
    const edges = this.#edges;
    let to = first;
    for (let at = start + stride - 2; at < end; at += stride) {
      edges[to++] = records[at];
      edges[to++] = records[at + 1];
    }
    this.#length = to;
    return this.addLike(tree, first, count);
  }
  /** A tree with the entries of one that was added before: most that deltas make differ in files alone. */
  addLike(tree, start, count) {
    this.#lists[tree * 2] = start;
    this.#lists[tree * 2 + 1] = count;
    return start;
  }
  /** What is there, to be given away: nothing may be added after that. */
  part() {
    return {
      edges: this.#edges.subarray(0, this.#length),
      lists: this.#lists,
      names: this.#names.all()
    };
  }
  /** Adds what another thread has read. */
  take({ edges, lists, names }) {
    const numbers = Int32Array.from(names, (text) => {
      const name = Buffer.from(text, "latin1");
      return this.#names.of(name, 0, name.length);
    });
    const first = this.#reserve(edges.length);
    const own = this.#edges;
    for (let at = 0; at < edges.length; at += 2) {
      own[first + at] = numbers[edges[at]];
      own[first + at + 1] = edges[at + 1];
    }
    this.#length = first + edges.length;
    for (let at = 0; at < lists.length; at += 2) {
      const count = lists[at + 1];
      if (count > 0) this.addLike(at / 2, first + lists[at], count);
    }
  }
  /** Makes room for so many numbers. @returns where */
  #reserve(length) {
    while (this.#length + length > this.#edges.length) this.#grow();
    return this.#length;
  }
  #grow() {
    if (this.#edges.length >= MAX_EDGES * 2) throw new Damage("more trees than there is room for");
    const larger = new Int32Array(this.#edges.length * 2);
    larger.set(this.#edges);
    this.#edges = larger;
  }
  count(tree) {
    return this.#lists[tree * 2 + 1];
  }
  #startOf(tree) {
    return this.#lists[tree * 2];
  }
  nameAt(tree, index) {
    return this.#edges[this.#startOf(tree) + index * 2];
  }
  targetAt(tree, index) {
    return this.#edges[this.#startOf(tree) + index * 2 + 1];
  }
  /** How many entries in a row are the same in two trees, from one of each on: by number alone, and at once where trees share them. */
  commonRun(tree, from, other, otherFrom) {
    const edges = this.#edges;
    const start = this.#startOf(tree) + from * 2;
    const otherStart = this.#startOf(other) + otherFrom * 2;
    const most = Math.min(this.count(tree) - from, this.count(other) - otherFrom);
    if (start === otherStart) return most;
    let run = 0;
    while (run < most && edges[start + run * 2] === edges[otherStart + run * 2] && edges[start + run * 2 + 1] === edges[otherStart + run * 2 + 1])
      run++;
    return run;
  }
  isNamedAt(tree, index, name) {
    return index < this.count(tree) && this.nameAt(tree, index) === name;
  }
  /**
   * Where a name is among a tree's entries; -1 where it leads to nothing that matters. Trees are sorted alike: the search begins at
   * `hint`, which is right for the next name when it is one behind the last one's place.
   */
  indexOf(tree, name, hint) {
    const count = this.count(tree);
    for (let i = hint; i < count; i++) if (this.nameAt(tree, i) === name) return i;
    for (let i = Math.min(hint, count) - 1; i >= 0; i--) if (this.nameAt(tree, i) === name) return i;
    return -1;
  }
};

// src/git/attribution/name-batch.ts
var BATCH = 256;
var NameBatch = class {
  #numbers;
  #words;
  /** The same memory: of names, one after the other. */
  bytes;
  /** A batch's own: another one may be looked up before what was found is read. */
  #found = new Int32Array(BATCH);
  #count = 0;
  constructor(numbers) {
    this.#numbers = numbers;
    const memory = new ArrayBuffer(BATCH * numbers.idLength);
    this.#words = new Int32Array(memory);
    this.bytes = Buffer.from(memory);
  }
  get count() {
    return this.#count;
  }
  get isFull() {
    return this.#count === BATCH;
  }
  /** Where in {@link bytes} another name is to be written. */
  get next() {
    return this.#count * this.#numbers.idLength;
  }
  /** Takes what was written to {@link next} for one more. */
  extend() {
    this.#count++;
  }
  /** Adds the name that stands there. */
  add(bytes, at) {
    const { idLength } = this.#numbers;
    const to = this.next;
    for (let i = 0; i < idLength; i++) this.bytes[to + i] = bytes[at + i];
    this.extend();
  }
  /** Empties the batch. @returns the numbers of the objects whose names were in it, or `UNKNOWN`, valid until this is called again */
  findAll() {
    this.#numbers.findAll(this.#words, this.#count, this.#found);
    this.#count = 0;
    return this.#found;
  }
};

// src/git/attribution/object-numbers.ts
const { randomFillSync } = require("node:crypto");
var UNKNOWN = -1;
var WORD2 = 4;
var FURTHEST = 256;
var ObjectNumbers = class {
  idLength;
  #names;
  /** The same memory. */
  #words;
  /** Words of a name. */
  #width;
  /** Of each slot, a number plus one. */
  #slots;
  #mask;
  /** Bits of a hash that choose no slot. */
  #shift;
  /** A random number for each word; undefined where slots are chosen by the first bits. */
  #key;
  /** Slots between a name and its first one, at most: what is not found so far is not there, however long a stretch is full. */
  #furthest = 0;
  /** The name that is looked for, and its words. */
  #wantedBytes;
  #wanted;
  count;
  /**
   * @param names of all objects, in the order of their numbers; of names that come twice the first counts
   * @param made by another thread of the same names
   */
  constructor({ idLength, bytes }, made) {
    this.idLength = idLength;
    this.#names = aligned(bytes);
    this.#words = wordsOf2(this.#names);
    this.#width = idLength / WORD2;
    this.count = bytes.length / idLength;
    this.#slots = made?.slots ?? sharedInt32(slotsFor(this.count));
    this.#mask = this.#slots.length - 1;
    this.#shift = Math.clz32(this.#mask);
    this.#wanted = new Int32Array(this.#width);
    this.#wantedBytes = new Uint8Array(this.#wanted.buffer);
    if (made !== void 0) {
      this.#key = made.key;
      this.#furthest = made.furthest;
    } else if (!this.#insertAll(FURTHEST)) {
      this.#key = randomFillSync(new Int32Array(this.#width));
      this.#furthest = 0;
      this.#slots.fill(0);
      this.#insertAll(this.count);
    }
  }
  get nameSlots() {
    const [bytes, slots, key, furthest] = [this.#names, this.#slots, this.#key, this.#furthest];
    return { idLength: this.idLength, bytes, slots, key, furthest };
  }
  /** @returns whether all have one of the `most` slots from their first one on */
  #insertAll(most) {
    for (let number = 0; number < this.count; number++) if (!this.#insert(number, most)) return false;
    return true;
  }
  #insert(number, most) {
    const at = number * this.#width;
    const first = this.#slotOf(this.#words, at);
    for (let step = 0; step < most; step++) {
      const slot = first + step & this.#mask;
      const other = this.#slots[slot];
      if (other === 0) {
        this.#slots[slot] = number + 1;
        if (step > this.#furthest) this.#furthest = step;
        return true;
      }
      if (this.#isSame(this.#words, at, other - 1)) return true;
    }
    return false;
  }
  /** The number of the object whose name stands in `bytes` at `at`, or {@link UNKNOWN}. */
  find(bytes, at) {
    for (let i = 0; i < this.idLength; i++) this.#wantedBytes[i] = bytes[at + i];
    return this.#findWords(this.#wanted, 0);
  }
  /**
   * The numbers of `count` names, one after the other, or {@link UNKNOWN}. All slots are read first, then a word of all
   * names that they lead to: so the processor waits for the memory of many at a time, not of one after the other.
   *
   * @param names the words of their bytes
   * @param found is where they go
   */
  findAll(names, count, found) {
    const words = this.#words;
    const width = this.#width;
    for (let i = 0; i < count; i++) found[i] = this.#slots[this.#slotOf(names, i * width)] - 1;
    const last = width - 1;
    for (let i = 0; i < count; i++) {
      const number = found[i];
      if (number >= 0 && words[number * width + last] !== names[i * width + last]) found[i] = UNKNOWN;
    }
    for (let i = 0; i < count; i++) {
      const number = found[i];
      const at = i * width;
      if (number < 0 || !this.#isSame(names, at, number)) found[i] = this.#findWords(names, at);
    }
  }
  /** The number that stands for all objects with this one's name. */
  findOwn(number) {
    return this.#findWords(this.#words, number * this.#width);
  }
  findId(id) {
    return this.find(Buffer.from(id, "hex"), 0);
  }
  idOf(number) {
    return this.#names.toString("hex", number * this.idLength, (number + 1) * this.idLength);
  }
  #findWords(words, at) {
    const first = this.#slotOf(words, at);
    for (let step = 0; step <= this.#furthest; step++) {
      const other = this.#slots[first + step & this.#mask];
      if (other === 0) return UNKNOWN;
      if (this.#isSame(words, at, other - 1)) return other - 1;
    }
    return UNKNOWN;
  }
  /** With a key, universal hashing of all words (Lemire and Kaser, "Strongly universal string hashing is fast", 2013). */
  #slotOf(words, at) {
    const key = this.#key;
    if (key === void 0) return firstBytes(words[at]) >>> this.#shift;
    let hash = 0;
    for (let i = 0; i < this.#width; i++) hash += Math.imul(words[at + i], key[i]);
    return hash >>> 0 >>> this.#shift;
  }
  #isSame(words, at, number) {
    const own = number * this.#width;
    for (let i = 0; i < this.#width; i++) if (words[at + i] !== this.#words[own + i]) return false;
    return true;
  }
};
var firstBytes = (word) => word << 24 | (word & 65280) << 8 | word >>> 8 & 65280 | word >>> 24;
var wordsOf2 = ({ buffer, byteOffset, length }) => new Int32Array(buffer, byteOffset, length / WORD2);
function aligned(bytes) {
  if (bytes.byteOffset % WORD2 === 0) return bytes;
  const moved = sharedBytes(bytes.length);
  bytes.copy(moved);
  return moved;
}
function slotsFor(count) {
  let size = 16;
  while (size < count * 2) size *= 2;
  return size;
}

// src/git/attribution/kernel-trees.ts
var EDGE2 = 12;
var STRIDE = 3;
var NOT_THERE = -3;
var NOTE = 4;
var KernelTreeEdges = class {
  #trees;
  #wanted;
  #store;
  #entries;
  #memory;
  #kernel;
  #levels = [];
  #bytes;
  /** Of the noted entries that could have been edges, those that are none. */
  #dropped = 0;
  /** Whether all trees that were named were there. */
  isWhole = true;
  /** Entries are shorter, nearly always. */
  nearness = EDGE;
  constructor(numbers, wanted, store, entries, memory, kernel) {
    this.#trees = new NameBatch(numbers);
    this.#wanted = wanted;
    this.#store = store;
    this.#entries = entries;
    this.#memory = memory;
    this.#kernel = kernel;
  }
  visitAt(entry, depth, start, size, copies) {
    const base = depth === 0 ? void 0 : this.#levels[depth - 1];
    const kernel = this.#kernel;
    const bounds = base?.boundEnd ?? kernel.bounds;
    const edges = base?.edgeEnd ?? kernel.edges;
    const isBase = this.#entries.hasDeltas(entry);
    const notes = start + size + this.#memory.gap + 15 & ~15;
    this.#memory.reserve(notes + size);
    const { bytes } = this.#memory;
    const isInherited = base !== void 0 && copies !== void 0 && this.#memory.isOfKernel(copies);
    const count = isInherited ? copies.count : -1;
    const baseBounds = base?.boundStart ?? bounds;
    const baseEdges = base?.edgeStart ?? edges;
    if (!isInherited) copies?.complete();
    const read = (isHollow) => kernel.read(
      start,
      size,
      count,
      baseBounds,
      bounds,
      baseEdges,
      edges,
      Number(isBase),
      Number(isHollow),
      notes
    );
    let noted = read(copies?.left !== void 0);
    if (noted === NOT_THERE) {
      copies?.complete();
      kernel.forget();
      noted = read(false);
    }
    if (noted < 0) throw new Damage(noted === -1 ? "a tree that is not one" : "a tree of too many entries");
    const { boundEnd } = kernel;
    let { edgeEnd } = kernel;
    const added = this.#look(bytes, notes >>> 2, noted);
    if (this.#dropped > 0) edgeEnd = this.#compact(edges >>> 2, edgeEnd >>> 2) << 2;
    const isSame2 = isInherited && added === 0 && kernel.same === base.edgeEnd;
    const tree = this.#entries.numberOf(entry);
    const stored = isSame2 ? this.#store.addLike(tree, base.stored, (base.edgeEnd - base.edgeStart) / EDGE2) : this.#store.add(tree, kernel.words, STRIDE, edges >>> 2, edgeEnd >>> 2);
    if (!isBase) return;
    const level = this.#levels[depth] ??= { boundStart: 0, boundEnd: 0, edgeStart: 0, edgeEnd: 0, stored };
    level.boundStart = bounds;
    level.boundEnd = boundEnd;
    level.edgeStart = edges;
    level.edgeEnd = edgeEnd;
    level.stored = stored;
  }
  /** Looks at entries that were noted. @returns how many of them are edges */
  #look(bytes, notes, count) {
    if (this.#bytes !== bytes) this.#wanted.begin(bytes);
    this.#bytes = bytes;
    this.#dropped = 0;
    let added = 0;
    for (let first = 0; first < count; first += BATCH) {
      const many = Math.min(BATCH, count - first);
      added += this.#lookAt(bytes, notes + first * NOTE, many);
    }
    return added;
  }
  /** @param count not more than a batch has room for */
  #lookAt(bytes, notes, count) {
    const { words } = this.#kernel;
    const trees = this.#findTrees(bytes, notes, count);
    let [added, next] = [0, 0];
    for (let note = notes; note < notes + count * NOTE; note += NOTE) {
      const [space, nul] = [words[note], words[note + 1]];
      const edge = words[note + 2] >>> 2;
      if (edge === 0) {
        this.#wanted.check(bytes, nul + 1);
        continue;
      }
      const isTree = words[note + 3] === 1;
      const number = isTree ? trees[next++] : this.#wanted.find(bytes, space, nul);
      words[edge + 2] = number;
      if (number === UNKNOWN) {
        if (isTree) this.#miss(bytes, nul + 1);
        this.#dropped++;
        continue;
      }
      words[edge + 1] = this.#store.nameOf(bytes, space + 1, nul);
      added++;
    }
    return added;
  }
  /** The numbers of the trees among them. */
  #findTrees(bytes, notes, count) {
    const { words } = this.#kernel;
    for (let note = notes; note < notes + count * NOTE; note += NOTE)
      if (words[note + 2] !== 0 && words[note + 3] === 1)
        this.#trees.add(bytes, words[note + 1] + 1);
    return this.#trees.findAll();
  }
  #miss(bytes, id) {
    if (!this.#wanted.miss(bytes, id)) throw new Damage("a tree with one in it that is not there");
    this.isWhole = false;
  }
  /** Takes out what are no edges. @returns where the others end */
  #compact(start, end) {
    const { words } = this.#kernel;
    let to = start;
    for (let at = start; at < end; at += STRIDE) {
      if (words[at + 2] === UNKNOWN) continue;
      if (to < at) words.copyWithin(to, at, at + STRIDE);
      to += STRIDE;
    }
    return to;
  }
};

// src/git/attribution/pack-numbers.ts
var PackNumbers = class _PackNumbers extends ObjectNumbers {
  #starts = /* @__PURE__ */ new Map();
  /** No object can be there twice. */
  #isOne;
  constructor(packs, names, isOne, made) {
    super(names, made);
    this.#isOne = isOne;
    let start = 0;
    for (const pack of packs) {
      this.#starts.set(pack, start);
      start += pack.index.count;
    }
  }
  static attach(packs, { idLength, bytes, isOne, ...made }) {
    return new _PackNumbers(packs, { idLength, bytes: asBuffer(bytes) }, isOne, made);
  }
  share() {
    return { ...this.nameSlots, isOne: this.#isOne };
  }
  /** The number that the object's name leads to, though it may be in several packs. */
  ofEntry(pack, entry) {
    if (this.#isOne) return pack.index.names[entry];
    return this.findOwn(this.ownOf(pack, entry));
  }
  /** Its number in this pack alone. */
  ownOf(pack, entry) {
    return (this.#starts.get(pack) ?? 0) + pack.index.names[entry];
  }
};

// src/git/attribution/tree-edges.ts
var STRIDE2 = 3;
var [POSITION2, NAME, TARGET] = [0, 1, 2];
var SPACE = 32;
var ZERO = 48;
var TREE_MODE = Buffer.from("40000");
var TreeEdges = class {
  #numbers;
  #entries;
  #wanted;
  #levels = [];
  /** Of the trees of the chain. */
  #bounds = new Int32Array(1 << 14);
  #boundCount = 0;
  /** Whether the tree at hand is the base of others: only then its bounds are looked for. */
  #isBase = true;
  #edges = new Int32Array(STRIDE2 << 12);
  #edgeLength = 0;
  /** The edge of the base that is next while all have been taken over and none is new; -1 when the tree has others. */
  #same = -1;
  #store;
  /** Whether all trees that were named were there. */
  isWhole = true;
  constructor(numbers, wanted, store, entries) {
    this.#numbers = numbers;
    this.#entries = entries;
    this.#wanted = wanted;
    this.#store = store;
  }
  visit(entry, depth, bytes, copies) {
    const base = depth === 0 ? void 0 : this.#levels[depth - 1];
    const [bound, edge] = [base?.boundEnd ?? 0, base?.edgeEnd ?? 0];
    this.#boundCount = bound;
    this.#edgeLength = edge;
    this.#same = base?.edgeStart ?? -1;
    this.#isBase = this.#entries.hasDeltas(entry);
    this.#wanted.begin(bytes);
    if (base === void 0 || copies === void 0) this.#parse(bytes, 0, bytes.length);
    else this.#inherit(bytes, base, copies);
    const tree = this.#entries.numberOf(entry);
    const stored = base !== void 0 && this.#same === base.edgeEnd ? this.#store.addLike(tree, base.stored, (edge - base.edgeStart) / STRIDE2) : this.#store.add(tree, this.#edges, STRIDE2, edge, this.#edgeLength);
    if (!this.#isBase) return;
    this.#reserveBounds(1);
    this.#bounds[this.#boundCount++] = bytes.length;
    const level = this.#levels[depth] ??= { boundStart: 0, boundEnd: 0, edgeStart: 0, edgeEnd: 0, stored };
    level.boundStart = bound;
    level.boundEnd = this.#boundCount;
    level.edgeStart = edge;
    level.edgeEnd = this.#edgeLength;
    level.stored = stored;
  }
  /** Takes over entries that lie in one copy, and reads those between. */
  #inherit(bytes, base, { fields, count }) {
    let done = 0;
    let hint = base.boundStart;
    let edge = base.edgeStart;
    for (let i = 0; i < count; i++) {
      const from = fields[i * 3];
      const to = fields[i * 3 + 1];
      const end = from + fields[i * 3 + 2];
      const shift = to - from;
      if (done < to) done = this.#parse(bytes, done, to);
      while (done < end + shift) {
        const first = this.#boundFrom(base, done - shift, hint);
        if (this.#bounds[first] === done - shift) {
          const behind = this.#lastBoundIn(base, first, end);
          if (behind > first) {
            if (this.#isBase) this.#takeBounds(first, behind, shift);
            edge = this.#takeEdges(base, edge, first, behind, shift);
            done = this.#bounds[behind] + shift;
          }
          hint = behind + 1;
          break;
        }
        hint = first;
        done = this.#parse(bytes, done, done + 1);
      }
    }
    if (done < bytes.length) this.#parse(bytes, done, bytes.length);
  }
  #takeBounds(first, behind, shift) {
    this.#reserveBounds(behind - first);
    const bounds = this.#bounds;
    const to = this.#boundCount;
    this.#boundCount = to + behind - first;
    if (shift === 0 && behind - first > 40) bounds.copyWithin(to, first, behind);
    else for (let i = first, at = to; i < behind; i++) bounds[at++] = bounds[i] + shift;
  }
  /** Takes over the base's edges between two of its bounds. @param hint an edge that is likely near @returns the one behind them */
  #takeEdges({ edgeStart, edgeEnd }, hint, first, behind, shift) {
    const from = this.#bounds[first];
    const to = this.#bounds[behind];
    const edges = this.#edges;
    let at = hint;
    while (at > edgeStart && edges[at - STRIDE2 + POSITION2] >= from) at -= STRIDE2;
    while (at < edgeEnd && edges[at + POSITION2] < from) at += STRIDE2;
    const start = at;
    for (; at < edgeEnd && this.#edges[at + POSITION2] < to; at += STRIDE2)
      this.#push(
        this.#edges[at + POSITION2] + shift,
        this.#edges[at + NAME],
        this.#edges[at + TARGET]
      );
    if (at > start) this.#same = this.#same === start ? at : -1;
    return at;
  }
  /** The first of a tree's entries that begins at `position` or behind it. @param hint is tried first */
  #boundFrom({ boundStart, boundEnd }, position, hint) {
    if (hint < boundEnd && this.#bounds[hint] === position) return hint;
    return this.#search(boundStart, boundEnd, position);
  }
  /** The last bound of a tree that is not behind `end`. @param first one that is not */
  #lastBoundIn({ boundEnd }, first, end) {
    if (this.#bounds[boundEnd - 1] === end) return boundEnd - 1;
    return this.#search(first, boundEnd, end + 1) - 1;
  }
  #search(start, end, position) {
    const bounds = this.#bounds;
    let low = start;
    let high = end;
    while (low < high) {
      const middle = low + high >>> 1;
      if (bounds[middle] < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  /**
   * Reads entries that begin in [at, to), in turn: a mode, a space, a name, NUL and the name of an object, as git-mktree(1)
   * makes them. @returns where the last one ends
   */
  #parse(bytes, at, to) {
    const { idLength } = this.#numbers;
    const { length } = bytes;
    let start = at;
    while (start < to) {
      let space = start;
      while (space < length && bytes[space] !== SPACE) space++;
      let nul = space;
      while (nul < length && bytes[nul] !== 0) nul++;
      const end = nul + 1 + idLength;
      if (end > length) throw new Damage("a tree that is not one");
      if (this.#isBase) {
        this.#reserveBounds(1);
        this.#bounds[this.#boundCount++] = start;
      }
      this.#addEntry(bytes, start, space, nul);
      start = end;
    }
    return start;
  }
  #addEntry(bytes, start, space, nul) {
    const isTree = isTreeEntry(bytes, start, space);
    const number = isTree ? this.#numbers.find(bytes, nul + 1) : this.#wanted.find(bytes, space, nul);
    if (number === UNKNOWN) {
      if (isTree) this.#miss(bytes, nul + 1);
      return;
    }
    this.#push(start, this.#store.nameOf(bytes, space + 1, nul), number);
    this.#same = -1;
  }
  #miss(bytes, id) {
    if (!this.#wanted.miss(bytes, id)) throw new Damage("a tree with one in it that is not there");
    this.isWhole = false;
  }
  #reserveBounds(count) {
    if (this.#boundCount + count > this.#bounds.length)
      this.#bounds = grown(this.#bounds, this.#boundCount + count);
  }
  #push(position, name, target) {
    const at = this.#edgeLength;
    if (at + STRIDE2 > this.#edges.length) this.#edges = grown(this.#edges, at + STRIDE2);
    this.#edges[at + POSITION2] = position;
    this.#edges[at + NAME] = name;
    this.#edges[at + TARGET] = target;
    this.#edgeLength = at + STRIDE2;
  }
};
function grown(array, length) {
  const larger = new Int32Array(Math.max(array.length * 2, length));
  larger.set(array);
  return larger;
}
function isTreeEntry(bytes, start, space) {
  const mode = space - TREE_MODE.length;
  if (mode < start) return false;
  for (let i = 0; i < TREE_MODE.length; i++) if (bytes[mode + i] !== TREE_MODE[i]) return false;
  for (let at = start; at < mode; at++) if (bytes[at] !== ZERO) return false;
  return true;
}

// src/git/attribution/presence-check.ts
var RECENT2 = 1 << 15;
var PresenceCheck = class {
  #numbers;
  /** Of a name, in words of four bytes. */
  #words;
  /** By its first bits, the last name that had them. */
  #recent;
  #batch;
  #missing = /* @__PURE__ */ new Set();
  /** The bytes that names are read from. */
  #view = new DataView(new ArrayBuffer(0));
  constructor(numbers) {
    this.#numbers = numbers;
    this.#words = numbers.idLength / 4;
    this.#recent = new Int32Array(RECENT2 * this.#words);
    this.#recent[0] = 1;
    this.#batch = new NameBatch(numbers);
  }
  /** To be called with the bytes that entries are read from, before they are. */
  begin(bytes) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  /** Whether the name of an object in the tree at `from` did not come lately; where it did not, it is for {@link check}. */
  isNew(from) {
    const view = this.#view;
    const words = this.#words;
    const recent = this.#recent;
    const slot = (view.getInt32(from, true) & RECENT2 - 1) * words;
    let i = 0;
    while (i < words && recent[slot + i] === view.getInt32(from + i * 4, true)) i++;
    if (i === words) return false;
    for (; i < words; i++) recent[slot + i] = view.getInt32(from + i * 4, true);
    return true;
  }
  check(bytes, at) {
    this.#batch.add(bytes, at);
    if (this.#batch.isFull) this.#lookUp();
  }
  /** Notes an object that is known not to be there. */
  miss(bytes, at) {
    this.#missing.add(bytes.toString("hex", at, at + this.#numbers.idLength));
  }
  get missing() {
    this.#lookUp();
    return this.#missing;
  }
  #lookUp() {
    const { count, bytes } = this.#batch;
    const found = this.#batch.findAll();
    for (let i = 0; i < count; i++) if (found[i] === UNKNOWN) this.miss(bytes, i * this.#numbers.idLength);
  }
};

// src/git/attribution/wanted-entries.ts
var WantedEntries = class {
  #numbers;
  #blobs;
  /** Whether two bytes, the first one lowest, begin the name of a wanted blob. */
  beginnings = new Uint8Array(1 << 16);
  /** Whether two bytes, the first one lowest, may be the last ones of a name with one of the endings. */
  lastBytes = new Uint8Array(1 << 16);
  /** By the byte that they end with: nearly all names end with one that no ending has. */
  #endings = Array.from({ length: 256 });
  /** Undefined where it is not asked what is missing. */
  #presence;
  /** Numbers of blobs that were given a name with one of the endings. */
  named = /* @__PURE__ */ new Set();
  /** @param blobs numbers of blobs that matter */
  constructor(numbers, blobs, { endings = [], missing = false } = {}) {
    this.#numbers = numbers;
    this.#blobs = blobs;
    for (const ending of endings.map((text) => Buffer.from(text))) {
      const last = ending.at(-1) ?? 0;
      this.#endings[last] = [...this.#endings[last] ?? [], ending];
      const before = ending.at(-2);
      for (let byte = before ?? 0; byte <= (before ?? 255); byte++) this.lastBytes[byte | last << 8] = 1;
    }
    this.#presence = missing ? new PresenceCheck(numbers) : void 0;
    for (const number of blobs) {
      const id = Buffer.from(numbers.idOf(number), "hex");
      this.beginnings[id.readUInt16LE(0)] = 1;
    }
  }
  /** Whether it is asked what is missing. */
  get asksMissing() {
    return this.#presence !== void 0;
  }
  /** Looks up later whether an object is there. */
  check(bytes, id) {
    this.#presence?.check(bytes, id);
  }
  /** Objects that are not there. Those of submodules are never. */
  get missing() {
    return this.#presence?.missing ?? /* @__PURE__ */ new Set();
  }
  /** To be called with the bytes that entries are read from, before they are. */
  begin(bytes) {
    this.#presence?.begin(bytes);
  }
  /** The number of the blob that an entry leads to, or {@link UNKNOWN} where it does not matter. @param space behind its mode, @param nul behind its name */
  find(bytes, space, nul) {
    const id = nul + 1;
    const isNamed = this.#hasEnding(bytes, space + 1, nul);
    if (!isNamed && this.beginnings[bytes[id] | bytes[id + 1] << 8] === 0) {
      if (!isSubmodule(bytes, space) && this.#presence?.isNew(id) === true) this.#presence.check(bytes, id);
      return UNKNOWN;
    }
    const number = this.#numbers.find(bytes, id);
    if (number === UNKNOWN) {
      if (!isSubmodule(bytes, space)) this.miss(bytes, id);
      return UNKNOWN;
    }
    if (isNamed) this.named.add(number);
    return isNamed || this.#blobs.has(number) ? number : UNKNOWN;
  }
  /** Notes an object that is not there. @returns whether such objects are wanted */
  miss(bytes, id) {
    this.#presence?.miss(bytes, id);
    return this.#presence !== void 0;
  }
  #hasEnding(bytes, start, end) {
    const endings = this.#endings[bytes[end - 1]];
    if (endings === void 0) return false;
    for (const ending of endings) if (isEnding(ending, bytes, start, end)) return true;
    return false;
  }
};
function isEnding(ending, bytes, start, end) {
  if (end - start < ending.length) return false;
  for (let back = 1; back <= ending.length; back++)
    if (bytes[end - back] !== ending[ending.length - back]) return false;
  return true;
}
var SUBMODULE = Buffer.from("160000");
var isSubmodule = (bytes, space) => space >= SUBMODULE.length && isEnding(SUBMODULE, bytes, space - SUBMODULE.length, space);

// src/git/attribution/tree-reading.ts
var TreeReading = class {
  #readers;
  constructor(packs, families, numbers, wanted, edges, { inflater, memory }) {
    const { beginnings, lastBytes, asksMissing } = wanted;
    const tables = { beginnings, lastBytes, asksMissing, idLength: numbers.idLength };
    const kernel = TreeKernel.load(memory, tables);
    this.#readers = packs.map((pack, index) => {
      const ofPack = families[index];
      const entries = {
        numberOf: (entry) => numbers.ofEntry(pack, entry),
        hasDeltas: (entry) => hasDeltas(ofPack, entry)
      };
      const visitor = kernel === void 0 ? new TreeEdges(numbers, wanted, edges, entries) : new KernelTreeEdges(numbers, wanted, edges, entries, memory, kernel);
      return { walk: new FamilyWalk(pack.file, pack.entries, ofPack, inflater, memory), visitor };
    });
  }
  /** @throws Damage */
  read(pack, root, isStopped) {
    const reader = this.#readers[pack];
    reader?.walk.walk(root, reader.visitor, isStopped);
    if (reader !== void 0 && reader.walk.failed.length > 0) throw new Damage("trees that cannot be read");
  }
  /** Whether all trees that were named were there. */
  get isWhole() {
    return this.#readers.every(({ visitor }) => visitor.isWhole);
  }
};
function readTreePart(packs, task, tools) {
  const { work, missing, endings } = task;
  const numbers = PackNumbers.attach(packs, task.numbers);
  const wanted = new WantedEntries(numbers, new Set(task.blobs), { endings, missing });
  const edges = new EdgeStore(numbers.count, () => false);
  const reading = new TreeReading(packs, work.families, numbers, wanted, edges, tools);
  for (let index = takeShare(work); index !== void 0; index = takeShare(work)) {
    const { pack, first, last } = shareAt(work, index);
    const roots = work.families[pack]?.roots.subarray(first, last) ?? [];
    for (const root of roots) reading.read(pack, root, () => false);
  }
  return {
    edges: edges.part(),
    named: [...wanted.named],
    missing: [...wanted.missing],
    isWhole: reading.isWhole
  };
}

module.exports = {
  Damage,
  UnknownFormat,
  sharedBytes,
  sharedInt32,
  idOfEntry,
  TYPE,
  sharePack,
  attachPack,
  listPacks,
  openPack,
  forestOf,
  descendants,
  FamilyWalk,
  undivided,
  divide,
  takeShare,
  shareAt,
  inOrder,
  createTools,
  nothingFound,
  FamilyScan,
  BATCH,
  NameBatch,
  UNKNOWN,
  EdgeStore,
  TreeEdges,
  PackNumbers,
  WantedEntries,
  TreeReading,
  readTreePart
};
});
