'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  EVERYTHING,
  listMissing
} = require("patdown-missing-objects");
const {
  Branches,
  keyOf,
  logReader,
  namedBy,
  partly,
  placeObjects,
  readSignaturesOf,
  readTips,
  report,
  reportNamedCommits,
  scanObjects
} = require("patdown-branches");
const {
  listNames,
  listObjects,
  messageOf
} = require("patdown-objects");
require("patdown-provenance");
require("patdown-interrupted");
const {
  relateBlob
} = require("patdown-byte-source");
const {
  unquotePath
} = require("patdown-quoted-path");
const {
  mapOffsets
} = require("patdown-map-offsets");
require("patdown-globs-2");
require("patdown-path-glob");
const {
  readEnds
} = require("patdown-commits");
const {
  readGit
} = require("patdown-records");
require("patdown-known-values");
const {
  errorCode,
  isMissing
} = require("patdown-error-code");
require("patdown-secret");
require("patdown-environment");
require("patdown-find-git");
const {
  bytePath,
  fsPath
} = require("patdown-byte-path");
const {
  InputError
} = require("patdown-errors");
require("patdown-helpers");

// src/git/store/object-directories.ts
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
async function findObjectStore(git) {
  const asked = ["--is-shallow-repository", "--show-object-format", "--git-path", "objects"];
  const answer = await readGit(git, ["rev-parse", ...asked]);
  const [shallow = "", format = "", ...rest] = answer.toString("latin1").split("\n");
  const own = bytePath(Buffer.from(rest.join("\n").replace(/\n$/, ""), "latin1"));
  const directories = withAlternates(path.resolve(git.directory, own));
  return {
    directories,
    idLength: format === "sha256" ? 32 : 20,
    isShallow: shallow === "true",
    isPartial: directories.some(hasPromises)
  };
}
function hasPromises(directory) {
  try {
    return readdirSync(fsPath(`${directory}/pack`), "latin1").some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}
var MAX_DEPTH = 5;
function withAlternates(own) {
  const all = [own];
  const follow = (directory, depth) => {
    for (const other of alternatesOf(directory)) {
      if (all.includes(other)) continue;
      if (depth > MAX_DEPTH) throw new InputError("PD_GIT_ALTERNATES", "alternates lead to more alternates");
      all.push(other);
      follow(other, depth + 1);
    }
  };
  follow(own, 1);
  return all;
}
function alternatesOf(directory) {
  const lines = readIfThere(`${directory}/info/alternates`)?.toString("latin1").split("\n") ?? [];
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => path.resolve(directory, unquotePath(bytePath(Buffer.from(line, "latin1")))));
}
function readIfThere(file) {
  try {
    return readFileSync(fsPath(file));
  } catch {
    return void 0;
  }
}

// src/git/pack/damage.ts
var Damage = class extends Error {
  name = "Damage";
};
var UnknownFormat = class extends Damage {
};

// src/git/pack/pack.ts
const { createHash: createHash2 } = require("node:crypto");
const { readdirSync: readdirSync2, readFileSync: readFileSync2 } = require("node:fs");

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
  const names = inPackOrder(unsorted);
  const offsets = new Float64Array(count);
  for (let entry = 0; entry < count; entry++) offsets[entry] = unsorted[names[entry]];
  const nameTable = bytes.subarray(NAMES, NAMES + count * idLength);
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
var WHOLE = -1;
var NO_BASE = -2;
var SIGNATURE2 = 1346454347;
var MAX_HEADER = 10 + 32;
function readEntries(file, index) {
  checkPack(file, index);
  const { count, offsets, idLength } = index;
  const types = new Uint8Array(count);
  const sizes = new Float64Array(count);
  const bases = new Int32Array(count).fill(WHOLE);
  const starts = new Float64Array(count);
  const last = file.size - idLength;
  const table = new OffsetTable(offsets);
  const byName = lazily(() => entriesByName(index));
  for (let entry = 0; entry < count; entry++) {
    const offset = offsets[entry];
    if (offset >= last) throw new Damage("an entry behind the end of its pack");
    const { buffer, at } = file.read(offset, Math.min(last, offset + MAX_HEADER));
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
      bases[entry] = toBase(table.entryAt(offset - distance));
    } else if (type === TYPE.nameDelta) {
      bases[entry] = toBase(byName()(buffer.subarray(i, i + idLength)));
      i += idLength;
    } else types[entry] = type;
    sizes[entry] = size;
    starts[entry] = offset + (i - at);
  }
  settleTypes(types, bases);
  return { types, sizes, bases, starts, end: (entry) => offsets[entry + 1] ?? last };
}
var toBase = (entry) => entry < 0 ? NO_BASE : entry;
function checkPack(file, { count, idLength }) {
  if (file.size < 12 + idLength) throw new Damage("a pack that is cut off");
  const { buffer, at } = file.read(0, 12);
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
var WHOLE2 = 192 * 1024 * 1024;
var BLOCK = 16 * 1024;
var BLOCKS = 8192;
var PackFile = class {
  /** Bytes. */
  size;
  #fd;
  #cache;
  /** Where a block lies in the cache, plus one; 0 where it does not. */
  #slots;
  #blocks;
  /** The cache's slots are used again in turns. */
  #next = 0;
  #scratch = Buffer.alloc(0);
  /** @throws Error of the file system */
  constructor(path2) {
    this.#fd = openSync(fsPath(path2), "r");
    this.size = fstatSync(this.#fd).size;
    const slots = this.size <= WHOLE2 ? Math.ceil(this.size / BLOCK) : BLOCKS;
    this.#cache = Buffer.allocUnsafeSlow(slots * BLOCK);
    this.#slots = new Uint16Array(Math.ceil(this.size / BLOCK));
    this.#blocks = new Int32Array(slots).fill(-1);
  }
  /** @throws Damage when the file has no such bytes */
  read(start, end) {
    if (start < 0 || end > this.size || start >= end) throw new Damage("a place that the pack has not");
    const first = Math.floor(start / BLOCK);
    const at = start - first * BLOCK;
    const slot = this.#load(first);
    if (at + (end - start) <= BLOCK) return { buffer: this.#cache, at: slot * BLOCK + at };
    return this.#assemble(start, end);
  }
  close() {
    closeSync(this.#fd);
  }
  #assemble(start, end) {
    const size = end - start;
    if (this.#scratch.length < size) this.#scratch = Buffer.allocUnsafeSlow(size * 2);
    if (size > BLOCK * 4) {
      readFully(this.#fd, this.#scratch, 0, size, start);
      return { buffer: this.#scratch, at: 0 };
    }
    for (let done = 0; done < size; ) {
      const block = Math.floor((start + done) / BLOCK);
      const from = start + done - block * BLOCK;
      const length = Math.min(BLOCK - from, size - done);
      const slot = this.#load(block) * BLOCK;
      this.#cache.copy(this.#scratch, done, slot + from, slot + from + length);
      done += length;
    }
    return { buffer: this.#scratch, at: 0 };
  }
  /** The slot that a block lies in. */
  #load(block) {
    const known = this.#slots[block] ?? 0;
    if (known > 0) return known - 1;
    const slot = this.#next;
    this.#next = (slot + 1) % this.#blocks.length;
    const old = this.#blocks[slot] ?? -1;
    if (old >= 0) this.#slots[old] = 0;
    this.#blocks[slot] = block;
    this.#slots[block] = slot + 1;
    const at = block * BLOCK;
    readFully(this.#fd, this.#cache, slot * BLOCK, Math.min(BLOCK, this.size - at), at);
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
  #buffer = Buffer.allocUnsafeSlow(PIECE + LONGEST);
  /** What of the file is in the buffer. */
  #start = 0;
  #end = 0;
  /** @throws Error of the file system, Damage */
  constructor(path2, idLength) {
    this.#fd = openSync2(fsPath(path2), "r");
    this.size = fstatSync2(this.#fd).size;
    this.#idLength = idLength;
    this.#hash = createHash(idLength === 32 ? "sha256" : "sha1");
  }
  /** @param start not before that of the last call @throws Damage when the file has no such bytes */
  read(start, end) {
    if (start < this.#start || end > this.size || start >= end || end - start > LONGEST)
      throw new Damage("a place that the pack has not");
    while (end > this.#end) this.#next();
    return { buffer: this.#buffer, at: start - this.#start };
  }
  /** Reads what is left. @returns the hash of the pack's bytes @throws Damage if it is not what the pack itself ends with */
  finish() {
    if (this.size < this.#idLength) throw new Damage("a pack that is cut off");
    while (this.#end < this.size) this.#next();
    const digest = this.#hash.digest();
    const trailer = this.#buffer.subarray(0, this.#end - this.#start).subarray(-this.#idLength);
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
    this.#buffer.copyWithin(0, before - kept, before);
    const length = Math.min(PIECE, this.size - this.#end);
    readFully(this.#fd, this.#buffer, kept, length, this.#end);
    const hashed = Math.min(length, Math.max(0, this.size - this.#idLength - this.#end));
    this.#hash.update(this.#buffer.subarray(kept, kept + hashed));
    this.#start = this.#end - kept;
    this.#end += length;
  }
};

// src/git/pack/pack.ts
function listPacks(directory) {
  const names = new Set(namesIn(`${directory}/pack`));
  const packs = [...names].filter((name) => name.endsWith(".pack")).map((name) => name.slice(0, -".pack".length));
  if (packs.some((pack) => !names.has(`${pack}.idx`))) throw new UnknownFormat("a pack without an index");
  return packs.sort().map((pack) => `${directory}/pack/${pack}`);
}
var namesIn = (directory) => {
  try {
    return readdirSync2(fsPath(directory), "latin1");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw new Damage("a directory of packs that cannot be read");
  }
};
function openPack(path2, idLength) {
  const algorithm = idLength === 32 ? "sha256" : "sha1";
  const raw = readIndex(`${path2}.idx`);
  const end = raw.length - idLength;
  if (end < 0 || !createHash2(algorithm).update(raw.subarray(0, end)).digest().equals(raw.subarray(end)))
    throw new Damage("an index with another checksum");
  const index = parsePackIndex(raw, idLength);
  const file = `${path2}.pack`;
  const entries = sweep(file, index, raw.subarray(end - idLength, end));
  return { file: new PackFile(file), index, entries };
}
function sweep(path2, index, wanted) {
  const pack = new PackSweep(path2, index.idLength);
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
function readIndex(path2) {
  try {
    return readFileSync2(fsPath(path2));
  } catch {
    throw new Damage("an index that cannot be read");
  }
}

// src/git/store/loose-objects.ts
const { readdirSync: readdirSync3, readFileSync: readFileSync3 } = require("node:fs");
const { inflateSync } = require("node:zlib");
function listLooseObjects(directory, idLength) {
  return namesIn2(directory).filter((name) => /^[0-9a-f]{2}$/.test(name)).flatMap(
    (folder) => namesIn2(`${directory}/${folder}`).filter((name) => name.length === idLength * 2 - 2 && /^[0-9a-f]+$/.test(name)).map((name) => ({ id: folder + name, path: `${directory}/${folder}/${name}` }))
  );
}
var namesIn2 = (directory) => {
  try {
    return readdirSync3(fsPath(directory), "latin1").sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw new Damage("a directory of objects that cannot be read");
  }
};
var MAX_SIZE = 192 * 1024 * 1024;
var HEADER = /^(blob|tree|commit|tag) (\d{1,15})$/;
var TYPES = {
  blob: "blob",
  tree: "tree",
  commit: "commit",
  tag: "tag"
};
function readLooseObject({ path: path2 }) {
  const inflated = inflateFile(path2);
  const end = inflated.indexOf(0);
  const [, name = "", size = ""] = HEADER.exec(inflated.toString("latin1", 0, Math.max(0, end))) ?? [];
  const type = TYPES[name];
  const bytes = inflated.subarray(end + 1);
  if (type === void 0 || Number(size) !== bytes.length) throw new Damage("a loose object of another size");
  return { type, bytes };
}
function inflateFile(path2) {
  try {
    return inflateSync(readFileSync3(fsPath(path2)), { maxOutputLength: MAX_SIZE });
  } catch {
    throw new Damage("a loose object that cannot be inflated");
  }
}

// src/git/store/open-store.ts
function openStore({ directories, idLength }) {
  const packs = [];
  const close = () => {
    for (const { file } of packs) file.close();
  };
  try {
    for (const path2 of directories.flatMap(listPacks)) packs.push(openPack(path2, idLength));
    const loose = directories.flatMap((directory) => listLooseObjects(directory, idLength));
    return { kind: "open", store: { idLength, packs, loose, close } };
  } catch (error) {
    close();
    if (error instanceof UnknownFormat || isOfFileSystem(error)) return { kind: "unknown" };
    if (error instanceof Damage) return { kind: "damaged", what: error.message };
    throw error;
  }
}
var isOfFileSystem = (error) => error instanceof Error && "syscall" in error && "code" in error;

// src/scan/pauser.ts
var TURN = 50;
function createPauser(clock) {
  let last = clock();
  return () => {
    if (clock() - last < TURN) return void 0;
    return new Promise((resolve) => {
      setImmediate(() => {
        last = clock();
        resolve();
      });
    });
  };
}

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
var NEAR = 8;
function firstFrom(records, stride, list, hint, position) {
  let low = list.start;
  let high = list.end;
  if (hint === low || records[hint - stride] < position) {
    low = hint;
    for (let i = 0; i < NEAR; i++, low += stride)
      if (low >= high || records[low] >= position) return low;
  } else high = hint;
  while (low < high) {
    const middle = low + Math.floor((high - low) / stride / 2) * stride;
    if (records[middle] < position) low = middle + stride;
    else high = middle;
  }
  return low;
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
var FIELDS = 5;
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
  #fields = new Int32Array(FIELDS * 4096);
  /** Of `#fields`. */
  #length = 0;
  /** By number; the first one stands for nothing. */
  #said = [{ position: 0, outcomes: [], hasMatch: false }];
  /** Whether a match or a part of one is among what is said of the object at hand. */
  #hasMatch = false;
  constructor(scanner, events) {
    this.#scanner = scanner;
    this.#events = events;
  }
  visit(entry, depth, bytes, copies) {
    this.#events.onObject(entry, bytes.length);
    const base = depth === 0 ? void 0 : this.#levels[depth - 1];
    const start = base?.end ?? 0;
    this.#length = start;
    if (this.#said.length !== (base?.said ?? 1)) this.#said.length = base?.said ?? 1;
    this.#hasMatch = false;
    const kind = this.#scanner.kind(bytes);
    const isPlain = kind === "plain";
    if (!isPlain) {
      const outcomes = this.#scanner.whole(bytes, kind);
      if (outcomes.some(isOfMatch)) this.#events.onOutcomes(entry, bytes.length, outcomes);
    } else if (copies === void 0 || base?.isPlain !== true)
      this.#addAll(bytes, this.#scanner.findAnchors(bytes));
    else this.#inherit(bytes, base, copies);
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
    let at = base.start;
    for (let i = 0; i < copies.count && base.end > base.start; i++) {
      const { start, end, first, last, shift } = untouchedIn(copies, i, reach);
      if (start >= end) continue;
      at = firstFrom(this.#fields, FIELDS, base, at, start);
      for (; next < count && positions[next] < start + shift; next++)
        this.#evaluate(bytes, positions[next], ids[next]);
      at = this.#takeAll(bytes, at, base.end, end, shift, first, last);
    }
    for (; next < count; next++) this.#evaluate(bytes, positions[next], ids[next]);
  }
  /** What begins in touched ranges. */
  #findTouched(bytes, copies, reach) {
    const { windows } = copies;
    const scanner = this.#scanner;
    if (windows?.begin(copies, bytes, reach) !== true) {
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
   *
   * @returns where the next one is
   */
  #takeAll(bytes, at, limit, end, shift, from, to) {
    let next = at;
    while (next < limit) {
      if (this.#length + (limit - next) > this.#fields.length) this.#enlarge(this.#length + (limit - next));
      const fields = this.#fields;
      let length = this.#length;
      let isWhole = true;
      for (; next < limit; next += FIELDS) {
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
        length += FIELDS;
        if (said !== NOTHING && this.#said[said]?.hasMatch === true) this.#hasMatch = true;
      }
      this.#length = length;
      if (isWhole) return next;
      this.#evaluate(
        bytes,
        this.#fields[next + POSITION] + shift,
        this.#fields[next + ID]
      );
      next += FIELDS;
    }
    return next;
  }
  #evaluate(bytes, position, id) {
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
    if (at + FIELDS > this.#fields.length) this.#enlarge(at + FIELDS);
    this.#fields[at + POSITION] = position;
    this.#fields[at + ID] = id;
    this.#fields[at + BEFORE] = before;
    this.#fields[at + BEHIND] = behind;
    this.#fields[at + SAID] = said;
    this.#length = at + FIELDS;
    if (said !== NOTHING && this.#said[said]?.hasMatch === true) this.#hasMatch = true;
  }
  #enlarge(least) {
    this.#fields = enlarged(this.#fields, Math.max(least, this.#fields.length * 2));
  }
  /** All that is said of the object at hand, in its own offsets. */
  #gather(start) {
    const all = [];
    for (let at = start; at < this.#length; at += FIELDS) {
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
  reset(baseSize, size) {
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

// src/git/pack/forest.ts
function forestOf({ types, bases }, type) {
  const count = types.length;
  const starts = new Int32Array(count + 1);
  const roots = [];
  for (let entry = 0; entry < count; entry++) {
    if (types[entry] !== type) continue;
    const base = bases[entry];
    if (base >= 0) starts[base + 1] = starts[base + 1] + 1;
    else roots.push(entry);
  }
  for (let entry = 0; entry < count; entry++)
    starts[entry + 1] = starts[entry + 1] + starts[entry];
  const list = new Int32Array(starts[count] ?? 0);
  const next = starts.slice(0, count);
  for (let entry = 0; entry < count; entry++) {
    const base = bases[entry];
    if (types[entry] !== type || base < 0) continue;
    const at = next[base];
    list[at] = entry;
    next[base] = at + 1;
  }
  return { roots, starts, list, lost: lostEntries(types) };
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
    if (!this.#attempt(root, () => this.#openRoot(root, visitor))) return;
    while (this.#chain.length > 0) {
      const depth = this.#chain.length - 1;
      const child = isStopped() ? void 0 : this.#takeChild(depth);
      if (child === void 0) this.#pop();
      else this.#attempt(child, () => this.#openDelta(child, depth, visitor));
    }
  }
  #attempt(entry, open) {
    try {
      open();
      return true;
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      for (const lost of descendants(this.#forest, entry)) this.failed.push(lost);
      return false;
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
    const size = this.#entries.sizes[root];
    const { start } = this.#memory;
    this.#memory.reserve(start + size + 1);
    this.#inflate(root, start, size);
    visitor.visit(root, 0, this.#memory.bytes.subarray(start, start + size), void 0);
    this.#push(root, start, size);
  }
  #openDelta(entry, depth, visitor) {
    const base = this.#at[depth];
    const baseSize = this.#size[depth];
    const memory = this.#memory;
    const target = base + baseSize;
    const deltaSize = this.#entries.sizes[entry];
    let delta = target + baseSize + memory.gap;
    memory.reserve(delta + deltaSize + 1);
    this.#inflate(entry, delta, deltaSize);
    const sizes = readDeltaSizes(memory.bytes, delta, delta + deltaSize);
    if (sizes.base !== baseSize) throw new Damage("a delta of another base");
    const next = sizes.next - delta;
    const size = sizes.result;
    if (size > baseSize) {
      const later = target + size + memory.gap;
      memory.reserve(later + deltaSize);
      memory.bytes.copyWithin(later, delta, delta + deltaSize);
      delta = later;
    }
    const copies = memory.apply(delta + next, delta + deltaSize, base, baseSize, target, size);
    visitor.visit(entry, depth + 1, memory.bytes.subarray(target, target + size), copies);
    if (this.#forest.starts[entry + 1] > this.#forest.starts[entry])
      this.#push(entry, this.#settle(depth, target, size), size);
  }
  /** Where an object with deltas of its own is to lie: over its base where that has had its last one, and room is wanted. */
  #settle(depth, target, size) {
    const base = this.#at[depth];
    const entry = this.#chain[depth];
    const isLast = this.#next[depth] >= this.#forest.starts[entry + 1];
    if (!isLast || target < MANY) return target;
    this.#memory.bytes.copyWithin(base, target, target + size);
    this.#size[depth] = 0;
    return base;
  }
  #inflate(entry, at, size) {
    const start = this.#entries.starts[entry];
    const { buffer, at: from } = this.#file.read(start, this.#entries.end(entry));
    const length = this.#entries.end(entry) - start;
    if (this.#memory.inflate(buffer, from, from + length, at, size)) return;
    if (!this.#inflater.inflate(buffer, from, from + length, this.#memory.bytes, at, size))
      throw new Damage("an entry that cannot be inflated");
  }
  #push(entry, at, size) {
    this.#chain.push(entry);
    this.#at.push(at);
    this.#size.push(size);
    this.#next.push(this.#forest.starts[entry]);
  }
};

// src/git/pack/inflate.ts
const { createInflate, deflateSync, inflateSync: inflateSync2 } = require("node:zlib");
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
      const inflated = inflateSync2(input.subarray(start, end), { maxOutputLength: size + 1 });
      if (inflated.length !== size) return false;
      output.set(inflated, at);
      return true;
    } catch {
      return false;
    }
  }
};

// src/git/pack/kernel.generated.ts
var deltaKernel = "AGFzbQEAAAABIgRgAAF/YAR/f39/AX9gBn9/f39/fwBgCH9/f39/f39/AX8CDwEDZW52Bm1lbW9yeQIAAAMFBAABAgMGPQx/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAsHJQQFYXBwbHkAAwViZWdpbgACBmdhdGhlcgABCGdhdGhlcmVkAAAK4ggEBAAjCwueBAEJfyAAIQkgAiEEQX8hBQNAIwkjCkgEQEEBIQwFAkADQCMIRQRAIwQjBUkEQCMEKAIEIggjBCgCACIKckUiBwR/QQAFIwYjA2tBAWoLIQZBACAIQQFqIAcbIQsjBCgCCCEHQQEhDCMJIwpIIAYjCkpxDQMgByAIaiQGIwEgByAKakYjBiMCRnEkByMEQQxqJAQFIwIhC0EBIQwjCSMKSCMHBH8jAgUjBiMDa0EBagsiBiMKSnENA0EBJAgLIAZBACAGQQBOGyIGIAtODQEjCSMKRgRAIAYkCQsjCiIGIAsgBiALShskCgwBCwsjCSMKSCEMCwsgDARAAkAjCUEBayIGQQAgBkEAThshCCMCIgsjCiIHIwlBgEBrIgYgBiAHShsiCiMDakEBayIGIAYgC0obIQcgCUEMaiABSwR/QQEFIAQgByAIa2pBEWogA0sLDQAgCCAFIgZKBEAgCCEGIAIgBEcEQCAEQQA6AAAgBEEBaiEECwsgBiAHSARAIAQhBSMAIAZqIQsgByAGayIIQYAESwRAIAUgCyAI/AoAAAUgCCALaiEIA0AgCCALSwRAIAUgC/0ABAD9CwQAIAtBEGohCyAFQRBqIQUMAQsLCyAEIAciBSAGa2ohBAsgCSMJIAUgBCACa2siBms2AgAgCSAKIAZrNgIEIAkgBjYCCCAJQQxqIQkgCiQJDAILCwsgBCACayQLIAkgAGtBDG4LNAAgAiQAIAMkASAEJAIgBSQDIAAkBCAAIAFBDGxqJAVBACQGQQAkB0EAJAhBACQJQQAkCguFBAEIfyAGQQxrIQtBfyENA0AgACABSQRAIABBAWohCCAALQAAIg8iCUGAAXEEQEEAIQpBACEJIA9BAXEEfyAILQAAIQogCEEBagUgCAshACAPQQJxBEAgCiAALQAAQQh0ciEKIABBAWohAAsgD0EEcQRAIAogAC0AAEEQdHIhCiAAQQFqIQALIA9BCHEEQCAKIAAtAABBGHRyIQogAEEBaiEACyAPQRBxBEAgAC0AACEJIABBAWohAAsgD0EgcQRAIAkgAC0AAEEIdHIhCSAAQQFqIQALIA9BwABxBEAgCSAALQAAQRB0ciEJIABBAWohAAsgAyAKSSAJQYCABCAJGyIJIAMgCmtLciAJIAUgDGtLcgRAQX8PCyACIApqIQggDCANRiAKIA5GcQRAIAsgCygCCCAJajYCCAUgC0EMaiILQQxqIAdLBEBBfg8LIAsgCjYCACALIAw2AgQgCyAJNgIICyAJIApqIQ4gCSAMaiENBSAPRSAJIAUgDGtLciAJIAEgCGtLcgRAQX8PCyAIIAlqIQALIAQgDGohCiAJQYAESwRAIAogCCAJ/AoAAAUgCCAJaiEPA0AgCCAPSQRAIAogCP0ABAD9CwQAIAhBEGohCCAKQRBqIQoMAQsLCyAJIAxqIQwMAQsLIAAgAUYgBSAMRnEEfyALQQxqIAZrQQxuBUF/Cws=";
var inflateKernel = "AGFzbQEAAAABGARgAAF/YAV/f39/fwF/YAN/f38Bf2AAAAIPAQNlbnYGbWVtb3J5AgAAAwcGAQAAAAIDBi4JfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALBxUCB2luZmxhdGUABAdwcmVwYXJlAAUKhScG5wgBDH8DQCAIQcAASQRAIAhB8ILBAGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAhBEGohCAwBCwtBACEIA0AgASAISwRAIAAgCGr9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZCEFIAEgCEEQakkEQCAFQQEgASAIa3RBAWtxIQULA0AgBQRAIAVoIAAgCGpqLQAAQQJ0QfCCwQBqIgcgBygCAEEBajYCACAFIAVBAWtxIQUMAQsLIAhBEGohCAwBCwtBDyEFA0AgBQR/IAVBAnRB8ILBAGooAgAFQQELRQRAIAVBAWshBQwBCwtBASEHQQEhCANAIAUgCE8EQCAHQQF0IAhBAnRB8ILBAGooAgAiCmsiB0EASARAQQAPCyAIQQJ0QbCDwQBqIAw2AgAgCiAMaiEMIAhBAWohCAwBCwsgB0EASgRAIAVBAUsEQEEADwsgA0KAwIKAgIAoNwMAC0EAIQgDQCABIAhLBEAgACAIav0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9JP1kIQcgASAIQRBqSQRAIAdBASABIAhrdEEBa3EhBwsDQCAHBEAgCCAHaGoiCiAAai0AAEECdEGwg8EAaiILKAIAIQwgCyAMQQFqNgIAIAxBAXRB8IPBAGogCjsBACAHIAdBAWtxIQcMAQsLIAhBEGohCAwBCwsgBSAEIAQgBUsbQQEgBRshDUHwg8EAIQdBACEBQQEhAANAIAAgDU0EQEEBIAB0QQF2IQggAEEBSwRAIAhBAnQhCiAIQQRJBEAgAyAKaiADIAr8CgAABUEAIQQDQCAEIApJBEAgAyAKaiAEaiADIARq/QAEAP0LBAAgBEEQaiEEDAELCwsLIAhBAXRBAWshCCAAQQJ0QfCCwQBqKAIAIQQDQCAEBEAgAiAHLwEAQQJ0aigCACEKIAdBAmohByADIAFBAnRqIAogAEGBAmxqNgIAIAEgCHMiCgR/IAFBAUEfIApna3QiAUEBa3EgAXIFQQALIQEgBEEBayEEDAELCyAAQQFqIQAMAQsLIAUgDUsEQCAFIQRBASANdCIAQQFrIQpBfyEFIA1BAWohDANAIAQgDE8EQEEBIAx0QQFrIQ5BASAMIA1rdCEPIAxBAnRB8ILBAGooAgAhCwNAIAsEQCABIApxIgggBUcEQCAIIQUgACEGQQEgDCANayIIdCALayEAA0AgCCANaiAESSAAQQBKcQRAIABBAXQgDSAIQQFqIghqQQJ0QfCCwQBqKAIAayEADAELCyADIAVBAnRqIAZBEHRBgIADciAIQQh0ciANcjYCAEEBIAh0IgkgBmohAAsgAiAHLwEAQQJ0aigCACAHQQJqIQcgDCANa0GBAmxqIRAgASANdiEIA0AgCCAJSQRAIAMgBiAIakECdGogEDYCACAIIA9qIQgMAQsLIAEgDnMiCAR/IAFBAUEfIAhna3QiAUEBa3EgAXIFQQALIQEgC0EBayELDAELCyAMQQFqIQwMAQsLCyANC94FAwt/An4BeyMAIQsjASEDIwIhBCMFIQAjBCEHIwNBCGohCCMGIQYCfwNAIAsgBCkDACADrYaEIQsgBEE/IANrQQN2aiEEIANBOHIhA0EAIAQgCEsNARpBBCAGIABrIgEgAUEESxshAgNAIAIEf0GZgsQIIAundkEBcQVBAQtFBEAgACIBQQFqIQAgASALpyIBQf8DcUECdEGA78AAai0AAjoAACALQYCRosR4IAF2QQFxQQhqIgGsiCELIAMgAWshAyACQQFrIQIMAQsLQZmCxAggC6d2QQFxRQRAQQAgACAGRg0CGgwBCwJAIAunQf8DcUECdEGA78AAaigCACIBQYCAAnEEQEEAIAFBgMAAcQ0DGgwBCyAEKQMAIAMgAUE/cWsiAq2GIAsgAa2IhCEMIARBPyACa0EDdmohBEEAIAynIglBH3FBAnRBgP/AAGooAgAiCkGAgAJxDQIaIAFBEHYgC6dBASABdEEBa3EgAUEIdkEPcXZqIQUgDCAKrYghCyACQThyIApBP3FrIQNBACAFIAYgAGtLIApBEHYgCUEBIAp0QQFrcSAKQQh2QQ9xdmoiCSAAIAdrS3INAhogCUEQTwRAIAAgACAJayIB/QAEAP0LBAAgACAB/QAEEP0LBBAgBUEgSwRAIABBIGoiASAFQSBraiEKIAEgCWshAgNAIAEgCkkEQCABIAL9AAQA/QsEACABQRBqIQEgAkEQaiECDAELCwsFIAUgACIBaiEKIAEgCWshAiAJQQFGBEAgAi0AAP0PIQ0DQCABIApJBEAgASAN/QsEACABQRBqIQEMAQsLBSAJQQhPBEADQCABIApJBEAgASACKQMANwMAIAFBCGohASACQQhqIQIMAQsLBQNAIAEgCkkEQCABIAIpAwA3AwAgASAJaiEBDAELCwsLCyAAIAVqIQAMAQsLIAsgAUEPcSIBrYgkACADIAFrJAEgBCQCIAAkBUEBCwvMCAMOfwF+AXsjCCEKIwUhACMEIQsjA0EIaiEMIwYhByMAIwIiASkDACMBIgKthoQhDiABQT8gAmtBA3ZqIQUgAkE4ciEDIwciCCAOp3FBAnRBgIvAAGooAgAhAgJ/A0AgDiAFKQMAIAOthoQhDiAFQT8gA2tBA3ZqIQUgA0E4ciEDQQAgBSAMSw0BGiACQYCAgIB4cQRAQQAgACAHRg0CGiAAIAJBEHY6AAAgAyACQQ9xayEDIAcgAEEBaiIAS0EAIA4gAq2IIg6nIAhxQQJ0QYCLwABqKAIAIgJBgICAgHhxGwRAIAAgAkEQdjoAACADIAJBD3FrIQMgByAAQQFqIgBLQQAgDiACrYgiDqcgCHFBAnRBgIvAAGooAgAiAkGAgICAeHEbBEAgACACQRB2OgAAIAMgAkEPcWshAyAOIAKtiCIOpyAIcUECdEGAi8AAaigCACECIABBAWohAAsLIAJBgICAgHhxDQELAkAgAkGAgAJxBEAgAkGAgAFxBEAgAyACQQ9xIgFrIQMgDiABrYgiDqdBASACQQh2QQ9xdEEBa3EgAkEQdmpBAnRBgIvAAGooAgAiAkGAgICAeHEEQEEAIAAgB0YNBRogAyACQQ9xayEDIAAiAUEBaiEAIAEgAkEQdjoAACAOIAKtiCIOpyAIcUECdEGAi8AAaigCACECDAQLCyACQYCAAnEEQEEAIAJBgMABcQ0EGgwCCwsgAkEQdiAOp0EBIAJ0QQFrcSACQQh2QQ9xdmohCSAFKQMAIAMgAkE/cWsiAa2GIA4gAq2IhCEOIAVBPyABa0EDdmohBSABQThyIQMgDqcgCnFBAnRBgMvAAGooAgAiAkGAgAJxBEBBACACQYCAAXFFDQMaIAMgAkEPcSIBayEDQQAgDiABrYgiDqdBASACQQh2QQ9xdEEBa3EgAkEQdmpBAnRBgMvAAGooAgAiAkGAgAJxDQMaCyACQRB2IA6nQQEgAnRBAWtxIAJBCHZBD3F2aiEGIAMgAkE/cWshAyAOIAKtiCIOpyAIcUECdEGAi8AAaigCACECQQAgBiAAIAtrSyAJIAcgAGtLcg0CGiAGQRBPBEAgACAAIAZrIgH9AAQA/QsEACAAIAH9AAQQ/QsEECAJQSBLBEAgAEEgaiIBIAlBIGtqIQ0gASAGayEEA0AgASANSQRAIAEgBP0ABAD9CwQAIAFBEGohASAEQRBqIQQMAQsLCwUgACEBIAAgCWohDSAAIAZrIQQgBkEBRgRAIAQtAAD9DyEPA0AgASANSQRAIAEgD/0LBAAgAUEQaiEBDAELCwUgBkEITwRAA0AgASANSQRAIAEgBCkDADcDACABQQhqIQEgBEEIaiEEDAELCwUDQCABIA1JBEAgASAEKQMANwMAIAEgBmohAQwBCwsLCwsgACAJaiEADAELCyAOIAJBD3EiAa2IJAAgAyABayQBIAUkAiAAJAVBAQsLzwUCCX8CfiMAp0EfcUGBAmohAyMAQgWIp0EfcUEBaiEFIwBCCoinQQ9xQQRqIQEjAEIOiCQAIwFBDmskASAFQR5LIANBngJLcgRAQQAPC0HQgsEA/QwAAAAAAAAAAAAAAAAAAAAA/QsEAEHggsEA/QwAAAAAAAAAAAAAAAAAAAAA/QsEAANAIAAgAUkEQCAAQQ1GBEAjACMCKQMAIwGthoQkACMCQT8jAWtBA3ZqJAIjAUE4ciQBCyAAQbCIwQBqLQAAQdCCwQBqIwBCB4M8AAAjAEIDiCQAIwFBA2skASAAQQFqIQAMAQsLQdCCwQBBE0GAisAAQYDrwABBBxAAIgAEf0EBIAB0QQFrIQcgA0GAgMEAaiAFaiEGIwAhCSMBIQIjAiEEQYCAwQAhAAJ/A0AgACAGSQRAIAkgBCkDACACrYaEIQlBACAEQT8gAmtBA3ZqIgQjA0EIaksNAhpBACAJpyAHcUECdEGA68AAaigCACIBQYCAAnENAhogCSABrYghCSACQThyIAFBD3FrIQIgAUEQdiIIQRBJBEAgACIBQQFqIQAgASAIOgAADAILQgAhCkEHIQEgCEEQRgR/QQAgAEGAgMEARg0DGiAAQQFrMQAAQoGChIiQoMCAAX4hCkECIQEgCadBA3FBA2oFIAhBEUYEf0EDIQEgCadBB3FBA2oFIAmnQf8AcUELagsLIQggCSABrYghCSACIAFrIQJBACAIIAYgAGtLDQIaIAAgCGohAQNAIAAgAUkEQCAAIAo3AwAgAEEIaiEADAELCyABIQAMAQsLIAkkACACJAEgBCQCQQELBUEAC0UEQEEADwtBgILBAC0AAEUEQEEADwtBgIDBACADQYCAwABBgIvAAEEKEAAhACADQYCAwQBqIAVBgInAAEGAy8AAQQgQACEBQQEgAHRBAWskB0EBIAF0QQFrJAggAUEAR0EAIAAbC7kGAgR7BH9BgYDCAC0AAEGAgMIALQAAQQh0ciIHQSBxIAdBgB5xQYAQRyAAQQhJciAHQf//AUtycgR/QQEFIAdBH3ALBEBBAA8LQYKAwgAkAiAAQYCAwgBqJAMgASQEIAEkBSABIAJqJAZCACQAQQAkAUEAIQIDQCACRQRAIwAjAikDACMBrYaEJAAjAkE/IwFrQQN2aiQCIwFBOHIkASMCIwNBCGpLBEBBAA8LIwBCAYOnIQIjAEIBiKdBA3EhACMAQgOIJAAjAUEDayQBIAAEQCAAQQFGBEAQAUUEQEEADwsFIABBA0YEf0EABRADCwR/EAIFQQALRQRAQQAPCwsFIwIjAUEDdmskAgJ/QQAjAkEEaiIAIwNLDQAaQQAjAi8BAiMCLwEAIgdB//8Dc0cNABogACQCQQAgByMGIwVrSyMCIAdqIgAjA0tyDQAaIwUjAiAH/AoAACMFIAdqJAUgACQCQgAkAEEAJAFBAQtFBEBBAA8LCwwBCwsjAiMBQQN2ayQCIwUjBkYEfyMDIwJBBGpGBUEACwR/IwYhCEEBIQJBACEAA0AgASAISQRA/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBP0MAAAAAAAAAAAAAAAAAAAAACEFIAAgAiAIIAFBsCtqIgAgACAISxsiCSABa0EEdiIKQQR0bGpBACEAA0AgACAKSQRAIAQgA/2uASEEIAMgAf0ABAAiBv19/X/9rgEhAyAFIAb9iQH9DBAADwAOAA0ADAALAAoACQD9ugEgBv2KAf0MCAAHAAYABQAEAAMAAgABAP26Af2uAf2uASEFIABBAWohACABQRBqIQEMAQsLIAIgA/0bACAD/RsBaiAD/RsCaiAD/RsDamohAiAF/RsAIAX9GwFqIAX9GwJqIAX9GwNqIAT9GwAgBP0bAWogBP0bAmogBP0bA2pBBHRqaiEAA0AgASAJSQRAIAIgAS0AAGoiAiAAaiEAIAFBAWohAQwBCwsgAkHx/wNwIQIgAEHx/wNwIQAMAQsLIwIoAgAiAUGA/oN4cUEIdyABQf+B/AdxQQh4ciAAQRB0IAJyRgVBAAsL3wMBA38DQCAAQYACSQRAIABBAnRBgIBAayAAQRB0QYCAgIB4cjYCACAAQQFqIQAMAQsLQYCIwABBgIACNgIAQQAhAEEDIQEDQCAAQRxJBEAgAEECdEGEiMAAaiAAQQJ2QQFrQQAgAEEITxsiAiABQRB0cjYCACABQQEgAnRqIQEgAEEBaiEADAELC0H0iMAAQYCAiAg2AgBBACEAQQEhAQNAIABBHkkEQCAAQQJ0QYCJwABqIABBAXZBAWtBACAAQQRPGyICIAFBEHRyNgIAIAFBASACdGohASAAQQFqIQAMAQsLQfiIwABBgMACNgIAQfyIwABBgMACNgIAQfiJwABBgMACNgIAQfyJwABBgMACNgIAQQAhAANAIABBE0kEQCAAQQJ0QYCKwABqIABBEHQ2AgAgAEEBaiEADAELC0GwiMEAQpCiyICA4cGEBjcDAEG4iMEAQoqKrKDA4cCGAjcDAEHAiMEAQo6CPDcDAEGAgMEAQQhBkAH8CwBBkIHBAEEJQfAA/AsAQYCCwQBBB0EY/AsAQZiCwQBCiJCgwICBgoQINwAAQYCAwQBBoAJBgIDAAEGA78AAQQkQABpBgIDBAEEFQSD8CwBBgIDBAEEgQYCJwABBgP/AAEEFEAAaCw==";

// src/git/pack/kernel/instance.ts
function loadPackKernel(initial, maximum) {
  try {
    const memory = new WebAssembly.Memory({ initial, maximum });
    const delta = instantiate(deltaKernel, memory);
    const { inflate, prepare } = instantiate(inflateKernel, memory);
    prepare();
    return { kernel: { ...delta, inflate }, memory };
  } catch {
    return void 0;
  }
}
function instantiate(kernel, memory) {
  const module = new WebAssembly.Module(Buffer.from(kernel, "base64"));
  return new WebAssembly.Instance(module, { env: { memory } }).exports;
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
var FRONT = WINDOWS + WINDOWS_SIZE;
var PAGE = 64 * 1024;
var SLACK = 32;
var RebuildMemory = class {
  /** All of it; another one after each `reserve`. */
  bytes;
  /** Where the first object is to lie. */
  start;
  /** Bytes to be left free behind what is to be made by `apply`. */
  gap = SLACK;
  #maxSize;
  #wasm;
  #plainCopies = new Copies();
  #kernelCopies = new Copies();
  constructor({ maxSize = DEFAULT_MEMORY, wasm = typeof WebAssembly === "object" } = {}) {
    this.#maxSize = maxSize;
    const maximum = Math.ceil((FRONT + maxSize + SLACK) / PAGE);
    this.#wasm = wasm ? loadPackKernel(Math.min(maximum, Math.ceil((FRONT + SMALL) / PAGE)), maximum) : void 0;
    this.start = this.#wasm === void 0 ? 0 : FRONT;
    this.bytes = this.#wasm === void 0 ? Buffer.allocUnsafeSlow(Math.min(SMALL, maxSize + SLACK)) : this.#view(this.#wasm.memory);
    if (this.#wasm !== void 0)
      this.#kernelCopies.windows = new KernelWindows(this.#wasm.kernel, WINDOWS, this.#wasm.memory.buffer);
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
   * @returns whether this was done; where it was not, zlib may still do it
   */
  inflate(input, start, end, at, size) {
    const length = end - start;
    if (this.#wasm === void 0 || length > MAX_INPUT) return false;
    input.copy(this.bytes, INPUT, start, end);
    return this.#wasm.kernel.inflate(length, at, size) === INFLATED;
  }
  /**
   * Makes an object: see {@link applyDelta}. What it returns is valid until the next call.
   *
   * @throws Damage
   */
  apply(next, end, base, baseSize, target, size) {
    if (this.#wasm !== void 0) {
      const { kernel } = this.#wasm;
      const count = kernel.apply(next, end, base, baseSize, target, size, 0, COPIES);
      if (count === DAMAGED) throw new Damage("a delta that is not one");
      if (count >= 0) {
        this.#kernelCopies.reset(baseSize, size);
        this.#kernelCopies.count = count;
        return this.#kernelCopies;
      }
    }
    this.#plainCopies.reset(baseSize, size);
    applyDelta(this.bytes, next, end, base, target, this.#plainCopies);
    return this.#plainCopies;
  }
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

// src/scan/scan-store.ts
var scanStore = (store, options) => new StoreScanner(store, options).run();
var SCANNED = [TYPE.blob, TYPE.commit, TYPE.tag];
var StoreScanner = class {
  #packs;
  #loose;
  #options;
  #inflater = createInflater();
  #memory = new RebuildMemory();
  #total;
  #scan = {
    blobs: /* @__PURE__ */ new Map(),
    commits: /* @__PURE__ */ new Map(),
    tags: /* @__PURE__ */ new Map(),
    commitIds: [],
    unread: [],
    tooLarge: [],
    total: 0,
    left: 0,
    objects: 0,
    bytes: 0
  };
  constructor({ packs, loose }, options) {
    this.#packs = packs;
    this.#loose = loose;
    this.#options = options;
    const inPacks = packs.map(
      ({ entries }) => entries.types.reduce((sum, type) => sum + Number(isScanned(type)), 0)
    );
    this.#total = inPacks.reduce((sum, count) => sum + count, 0) + loose.length;
    this.#scan.total = this.#total;
  }
  async run() {
    for (const pack of this.#packs) for (const type of SCANNED) await this.#scanPack(pack, type);
    for (const object of this.#loose) {
      await this.#options.pause?.();
      if (!this.#isStopped()) this.#scanLoose(object);
    }
    const { objects, unread } = this.#scan;
    this.#scan.left = this.#isStopped() ? Math.max(0, this.#total - objects - unread.length) : 0;
    return this.#scan;
  }
  #isStopped = () => this.#options.stop() !== void 0;
  async #scanPack(pack, type) {
    const forest = forestOf(pack.entries, type);
    const walk = new FamilyWalk(pack.file, pack.entries, forest, this.#inflater, this.#memory);
    const visitor = type === TYPE.blob ? this.#blobVisitor(pack) : this.#messageVisitor(pack, type);
    for (const root of forest.roots) {
      await this.#options.pause?.();
      if (this.#isStopped()) return;
      walk.walk(root, visitor, this.#isStopped);
      this.#options.onProgress?.(this.#scan.objects, this.#total, this.#scan.bytes);
    }
    const lost = type === TYPE.blob ? forest.lost : [];
    for (const entry of [...walk.failed, ...lost]) this.#scan.unread.push(idOfEntry(pack.index, entry));
  }
  #blobVisitor({ index }) {
    const { scanner, maxSize } = this.#options;
    const events = {
      onObject: (entry, size) => {
        this.#count(size);
        if (size > maxSize) this.#scan.tooLarge.push(idOfEntry(index, entry));
      },
      onOutcomes: (entry, size, outcomes) => {
        if (size > maxSize) return;
        const matches = relateBlob(scanner, outcomes, size);
        if (matches.length > 0) this.#scan.blobs.set(idOfEntry(index, entry), matches);
      }
    };
    return new InheritingScan(scanner, events);
  }
  #messageVisitor(pack, type) {
    const found = type === TYPE.commit ? this.#scan.commits : this.#scan.tags;
    return {
      visit: (entry, _depth, bytes) => {
        const id = idOfEntry(pack.index, entry);
        if (type === TYPE.commit) {
          this.#scan.commitIds.push(id);
          this.#options.onCommit?.(bytes, { pack, entry });
        }
        this.#scanText(messageOf(bytes), id, found);
      }
    };
  }
  #scanLoose(object) {
    try {
      const { type, bytes } = readLooseObject(object);
      if (type === "commit") {
        this.#scan.commitIds.push(object.id);
        this.#options.onCommit?.(bytes, object);
      }
      if (type === "blob") this.#scanText(bytes, object.id, this.#scan.blobs);
      else if (type === "tree") {
        this.#count(0);
        this.#options.onLooseTree?.(object);
      } else
        this.#scanText(messageOf(bytes), object.id, type === "commit" ? this.#scan.commits : this.#scan.tags);
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      this.#scan.unread.push(object.id);
    }
    this.#options.onProgress?.(this.#scan.objects, this.#total, this.#scan.bytes);
  }
  #scanText(bytes, id, into) {
    const { scanner, maxSize } = this.#options;
    this.#count(bytes.length);
    if (bytes.length > maxSize) {
      this.#scan.tooLarge.push(id);
      return;
    }
    const outcomes = scanner.whole(bytes);
    const matches = outcomes.length === 0 ? [] : relateBlob(scanner, outcomes, bytes.length);
    if (matches.length > 0) into.set(id, matches);
  }
  #count(bytes) {
    this.#scan.objects++;
    this.#scan.bytes += bytes;
  }
};
var isScanned = (type) => type === TYPE.blob || type === TYPE.commit || type === TYPE.tag;

// src/git/attribution/object-numbers.ts
var UNKNOWN = -1;
var ObjectNumbers = class {
  idLength;
  #names;
  /** Of each slot, a number plus one. */
  #slots;
  #mask;
  /** For {@link eachUnknown}: what the slots of names hold. */
  #first = new Int32Array(0);
  count;
  /** @param names of all objects, in the order of their numbers; of names that come twice the first counts */
  constructor({ idLength, bytes }) {
    this.idLength = idLength;
    this.#names = bytes;
    this.count = bytes.length / idLength;
    let size = 16;
    while (size < this.count * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    for (let number = 0; number < this.count; number++) this.#insert(number);
  }
  #insert(number) {
    const at = number * this.idLength;
    let slot = this.#hash(this.#names, at);
    for (let other = this.#slots[slot]; other !== 0; other = this.#slots[slot]) {
      if (this.#isSame(this.#names, at, other - 1)) return;
      slot = slot + 1 & this.#mask;
    }
    this.#slots[slot] = number + 1;
  }
  /** The number of the object whose name stands in `bytes` at `at`, or {@link UNKNOWN}. */
  find(bytes, at) {
    let slot = this.#hash(bytes, at);
    for (let other = this.#slots[slot]; other !== 0; other = this.#slots[slot]) {
      if (this.#isSame(bytes, at, other - 1)) return other - 1;
      slot = slot + 1 & this.#mask;
    }
    return UNKNOWN;
  }
  /**
   * Calls `visit` with the places of those of `count` names, one after the other, that no object has. All slots are read first, then
   * a byte of all names that they lead to: so the processor waits for the memory of many at a time, not of one after the other.
   */
  eachUnknown(names, count, visit) {
    const { idLength } = this;
    if (this.#first.length < count) this.#first = new Int32Array(count);
    const first = this.#first;
    for (let i = 0; i < count; i++) first[i] = this.#slots[this.#hash(names, i * idLength)];
    const last = idLength - 1;
    for (let i = 0; i < count; i++) {
      const number = first[i] - 1;
      if (number < 0 || this.#names[number * idLength + last] !== names[i * idLength + last]) first[i] = 0;
    }
    for (let i = 0; i < count; i++) {
      const number = first[i] - 1;
      const at = i * idLength;
      const isKnown = number >= 0 && this.#isSame(names, at, number);
      if (!isKnown && this.find(names, at) === UNKNOWN) visit(at);
    }
  }
  /** The number that stands for all objects with this one's name. */
  findOwn(number) {
    return this.find(this.#names, number * this.idLength);
  }
  findId(id) {
    return this.find(Buffer.from(id, "hex"), 0);
  }
  idOf(number) {
    return this.#names.toString("hex", number * this.idLength, (number + 1) * this.idLength);
  }
  /** Names are hashes: their first bytes are as good as any. */
  #hash(bytes, at) {
    return (bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24) & this.#mask;
  }
  #isSame(bytes, at, number) {
    const own = number * this.idLength;
    for (let i = 0; i < this.idLength; i++) if (bytes[at + i] !== this.#names[own + i]) return false;
    return true;
  }
};

// src/git/attribution/commit-graph.ts
var CommitGraph = class {
  #numbers;
  /** Of every object that is a commit, its tree; {@link UNKNOWN} for others. */
  treeOf;
  #parentsAt;
  /** Each list begins with its length. */
  #parents = new Int32Array(1 << 12);
  #length = 1;
  commits = [];
  #id;
  constructor(numbers) {
    this.#numbers = numbers;
    this.treeOf = new Int32Array(numbers.count).fill(UNKNOWN);
    this.#parentsAt = new Int32Array(numbers.count);
    this.#id = Buffer.alloc(numbers.idLength);
  }
  /** @param bytes of the commit object: "tree", a line for each parent, and more @throws Damage where one of them is not there */
  add(number, bytes) {
    const hex = this.#numbers.idLength * 2;
    let at = 0;
    if (!startsWith(bytes, 0, TREE)) throw new Damage("a commit without a tree");
    const tree = this.#find(bytes, TREE.length);
    at = TREE.length + hex + 1;
    const start = this.#length;
    let count = 0;
    this.#put(start, 0);
    while (startsWith(bytes, at, PARENT)) {
      this.#put(start + ++count, this.#find(bytes, at + PARENT.length));
      at += PARENT.length + hex + 1;
    }
    this.#put(start, count);
    this.#length = start + count + 1;
    if (this.treeOf[number] === UNKNOWN) this.commits.push(number);
    this.treeOf[number] = tree;
    this.#parentsAt[number] = start;
  }
  parentCount(commit) {
    return this.#parents[this.#parentsAt[commit]];
  }
  parentAt(commit, index) {
    return this.#parents[this.#parentsAt[commit] + 1 + index];
  }
  parentsOf(commit) {
    const parents = [];
    const count = this.parentCount(commit);
    for (let index = 0; index < count; index++) parents.push(this.parentAt(commit, index));
    return parents;
  }
  #find(bytes, at) {
    for (let i = 0; i < this.#id.length; i++) {
      const high = DIGITS[bytes[at + i * 2] ?? 0];
      const low = DIGITS[bytes[at + i * 2 + 1] ?? 0];
      if (high > 15 || low > 15) throw new Damage("a commit that names nothing");
      this.#id[i] = high * 16 + low;
    }
    const number = this.#numbers.find(this.#id, 0);
    if (number === UNKNOWN) throw new Damage("a commit whose tree or parent is not there");
    return number;
  }
  #put(at, value) {
    if (at >= this.#parents.length) {
      const larger = new Int32Array(this.#parents.length * 2);
      larger.set(this.#parents);
      this.#parents = larger;
    }
    this.#parents[at] = value;
  }
};
var TREE = Buffer.from("tree ");
var PARENT = Buffer.from("parent ");
function startsWith(bytes, at, text) {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}
var DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = "0123456789abcdef".indexOf(String.fromCharCode(byte));
  return value < 0 ? 255 : value;
});
function childrenFirst(graph) {
  const { commits } = graph;
  const waiting = new Int32Array(graph.treeOf.length);
  const eachParent = (commit, visit) => {
    const count = graph.parentCount(commit);
    for (let i = 0; i < count; i++) visit(graph.parentAt(commit, i));
  };
  for (const commit of commits)
    eachParent(commit, (parent) => {
      waiting[parent] = waiting[parent] + 1;
    });
  const order = commits.filter((commit) => waiting[commit] === 0);
  for (let i = 0; i < order.length; i++) {
    eachParent(order[i], (parent) => {
      const left = waiting[parent] - 1;
      waiting[parent] = left;
      if (left === 0) order.push(parent);
    });
  }
  return order;
}

// src/git/attribution/changes.ts
var NONE = -1;
var [LEADING, OTHER, WANTED] = [1, 2, 3];
var NO_CHANGES = [];
var MAX_DEPTH2 = 2048;
var ChangeFinder = class {
  #numbers;
  #graph;
  #store;
  #wanted;
  /** Of each object, whether it is wanted, and of a tree, whether it leads to what is. */
  #kinds;
  /** Numbers of names, from the top. */
  #path = [];
  constructor(numbers, graph, store, wanted) {
    this.#numbers = numbers;
    this.#graph = graph;
    this.#store = store;
    this.#wanted = wanted;
    this.#kinds = new Uint8Array(numbers.count);
    for (const blob of wanted) this.#kinds[blob] = WANTED;
  }
  /** All commits, children before parents; most have no change that matters. */
  *commits() {
    for (const number of childrenFirst(this.#graph)) yield { number, changes: this.#changesOf(number) };
  }
  #changesOf(commit) {
    const tree = this.#graph.treeOf[commit];
    if (!this.#isLeading(tree)) return NO_CHANGES;
    const parents = this.#graph.parentsOf(commit).map((parent) => this.#graph.treeOf[parent]);
    if (parents.includes(tree)) return NO_CHANGES;
    const changes = [];
    this.#descend(tree, parents, changes);
    return changes;
  }
  #descend(tree, parents, changes) {
    const count = this.#store.count(tree);
    const first = parents[0] ?? NONE;
    const hints = parents.map(() => 0);
    for (let i = 0; i < count; i++) {
      if (first !== NONE) {
        const hint = hints[0];
        const same = this.#store.commonRun(tree, i, first, hint);
        hints[0] = hint + same;
        i += same;
        if (i >= count) return;
      }
      const target = this.#store.targetAt(tree, i);
      const name = this.#store.nameAt(tree, i);
      const isBlob = this.#kinds[target] === WANTED;
      if (!isBlob && !this.#isLeading(target)) {
        if (first !== NONE && this.#store.isNamedAt(first, hints[0], name))
          hints[0] = hints[0] + 1;
        continue;
      }
      if (this.#isInAny(parents, hints, name, target)) continue;
      const before = parents.map((parent, which) => this.#targetIn(parent, name, (hints[which] ?? 1) - 1));
      this.#path.push(name);
      if (isBlob) changes.push(this.#change(target, before));
      else
        this.#descend(
          target,
          before.map((other) => other !== NONE && this.#store.isTree(other) ? other : NONE),
          changes
        );
      this.#path.pop();
    }
  }
  #isInAny(parents, hints, name, target) {
    for (let which = 0; which < parents.length; which++) {
      const parent = parents[which];
      const index = parent === NONE ? NONE : this.#store.indexOf(parent, name, hints[which]);
      if (index === NONE) continue;
      hints[which] = index + 1;
      if (this.#store.targetAt(parent, index) === target) return true;
    }
    return false;
  }
  #targetIn(parent, name, hint) {
    const index = parent === NONE ? NONE : this.#store.indexOf(parent, name, Math.max(0, hint));
    return index === NONE ? NONE : this.#store.targetAt(parent, index);
  }
  #change(blob, before) {
    const parts = this.#path.flatMap(
      (name, index) => index === 0 ? [this.#store.name(name)] : [SLASH, this.#store.name(name)]
    );
    return {
      path: bytePath(Buffer.concat(parts)),
      object: this.#numbers.idOf(blob),
      parents: before.map((other) => this.#wanted.has(other) ? this.#numbers.idOf(other) : void 0)
    };
  }
  #isLeading(tree, depth = 0) {
    const known = this.#kinds[tree];
    if (known !== 0) return known === LEADING;
    this.#kinds[tree] = OTHER;
    if (depth > MAX_DEPTH2) throw new Damage("trees in trees without end");
    const count = this.#store.count(tree);
    for (let i = 0; i < count; i++) {
      const target = this.#store.targetAt(tree, i);
      const isLeading = this.#kinds[target] === WANTED || this.#store.isTree(target) && this.#isLeading(target, depth + 1);
      if (!isLeading) continue;
      this.#kinds[tree] = LEADING;
      return true;
    }
    return false;
  }
};
var SLASH = Buffer.from("/");

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
  /** Of each object, where its entries begin, and how many there are. */
  #starts;
  #counts;
  #edges;
  #length = 0;
  #names = new NameNumbers();
  constructor(objects, isTree) {
    this.#isTree = isTree;
    this.#starts = new Int32Array(objects);
    this.#counts = new Int32Array(objects);
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
    const first = this.#length;
    while (first + count * 2 > this.#edges.length) this.#grow();
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
    this.#starts[tree] = start;
    this.#counts[tree] = count;
    return start;
  }
  #grow() {
    if (this.#edges.length >= MAX_EDGES * 2) throw new Damage("more trees than there is room for");
    const larger = new Int32Array(this.#edges.length * 2);
    larger.set(this.#edges);
    this.#edges = larger;
  }
  count(tree) {
    return this.#counts[tree];
  }
  nameAt(tree, index) {
    return this.#edges[this.#starts[tree] + index * 2];
  }
  targetAt(tree, index) {
    return this.#edges[this.#starts[tree] + index * 2 + 1];
  }
  /** How many entries in a row are the same in two trees, from one of each on: by number alone, and at once where trees share them. */
  commonRun(tree, from, other, otherFrom) {
    const edges = this.#edges;
    const start = this.#starts[tree] + from * 2;
    const otherStart = this.#starts[other] + otherFrom * 2;
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

// src/git/attribution/tree-edges.ts
var STRIDE = 3;
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
  #edges = new Int32Array(STRIDE << 12);
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
    const stored = base !== void 0 && this.#same === base.edgeEnd ? this.#store.addLike(tree, base.stored, (edge - base.edgeStart) / STRIDE) : this.#store.add(tree, this.#edges, STRIDE, edge, this.#edgeLength);
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
    while (at > edgeStart && edges[at - STRIDE + POSITION2] >= from) at -= STRIDE;
    while (at < edgeEnd && edges[at + POSITION2] < from) at += STRIDE;
    const start = at;
    for (; at < edgeEnd && this.#edges[at + POSITION2] < to; at += STRIDE)
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
    if (at + STRIDE > this.#edges.length) this.#edges = grown(this.#edges, at + STRIDE);
    this.#edges[at + POSITION2] = position;
    this.#edges[at + NAME] = name;
    this.#edges[at + TARGET] = target;
    this.#edgeLength = at + STRIDE;
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
var RECENT = 1 << 15;
var BATCH = 256;
var PresenceCheck = class {
  #numbers;
  /** Of a name, in words of four bytes. */
  #words;
  /** By its first bits, the last name that had them. */
  #recent;
  #batch;
  #batchBytes;
  #count = 0;
  #missing = /* @__PURE__ */ new Set();
  /** The bytes that names are read from. */
  #view = new DataView(new ArrayBuffer(0));
  constructor(numbers) {
    this.#numbers = numbers;
    this.#words = numbers.idLength / 4;
    this.#recent = new Int32Array(RECENT * this.#words);
    this.#recent[0] = 1;
    this.#batch = new Int32Array(BATCH * this.#words);
    this.#batchBytes = Buffer.from(this.#batch.buffer);
  }
  /** To be called with each tree before its entries. */
  begin(bytes) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  /** Whether the name of an object in the tree at `from` did not come lately; where it did not, it is for {@link check}. */
  isNew(from) {
    const view = this.#view;
    const words = this.#words;
    const recent = this.#recent;
    const slot = (view.getInt32(from, true) & RECENT - 1) * words;
    let i = 0;
    while (i < words && recent[slot + i] === view.getInt32(from + i * 4, true)) i++;
    if (i === words) return false;
    for (; i < words; i++) recent[slot + i] = view.getInt32(from + i * 4, true);
    return true;
  }
  check(bytes, at) {
    const { idLength } = this.#numbers;
    const to = this.#count * idLength;
    for (let i = 0; i < idLength; i++) this.#batchBytes[to + i] = bytes[at + i];
    if (++this.#count === BATCH) this.#lookUp();
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
    this.#numbers.eachUnknown(this.#batchBytes, this.#count, (at) => this.miss(this.#batchBytes, at));
    this.#count = 0;
  }
};

// src/git/attribution/wanted-entries.ts
var WantedEntries = class {
  #numbers;
  #blobs;
  /** Whether two bytes begin the name of a wanted blob. */
  #beginnings = new Uint8Array(1 << 16);
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
    }
    this.#presence = missing ? new PresenceCheck(numbers) : void 0;
    for (const number of blobs) {
      const id = Buffer.from(numbers.idOf(number), "hex");
      this.#beginnings[id.readUInt16BE(0)] = 1;
    }
  }
  /** Objects that are not there. Those of submodules are never. */
  get missing() {
    return this.#presence?.missing ?? /* @__PURE__ */ new Set();
  }
  /** To be called with each tree before its entries. */
  begin(bytes) {
    this.#presence?.begin(bytes);
  }
  /** The number of the blob that an entry leads to, or {@link UNKNOWN} where it does not matter. @param space behind its mode, @param nul behind its name */
  find(bytes, space, nul) {
    const id = nul + 1;
    const isNamed = this.#hasEnding(bytes, space + 1, nul);
    if (!isNamed && this.#beginnings[bytes[id] << 8 | bytes[id + 1]] === 0) {
      if (this.#presence?.isNew(id) === true && !isSubmodule(bytes, space)) this.#presence.check(bytes, id);
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

// src/git/attribution/read-trees.ts
async function readTrees(store, numbers, questions) {
  const { blobs, looseTrees, isStopped } = questions;
  const known = [...blobs].map((id) => numbers.findId(id)).filter((number) => number !== UNKNOWN);
  const wanted = new WantedEntries(numbers, new Set(known), questions);
  const edges = new EdgeStore(numbers.count, (number) => numbers.isTree(number));
  for (const object of looseTrees) numbers.setType(numbers.ofLoose(object), TYPE.tree);
  let isWhole = true;
  const [inflater, memory] = [createInflater(), new RebuildMemory()];
  for (const pack of store.packs) {
    const forest = forestOf(pack.entries, TYPE.tree);
    const visitor2 = new TreeEdges(numbers, wanted, edges, {
      numberOf: (entry) => numbers.ofEntry(pack, entry),
      hasDeltas: (entry) => hasDeltas(forest, entry)
    });
    const walk = new FamilyWalk(pack.file, pack.entries, forest, inflater, memory);
    for (const root of forest.roots) {
      await questions.pause?.();
      walk.walk(root, visitor2, isStopped);
      if (isStopped()) return void 0;
    }
    isWhole &&= visitor2.isWhole;
    if (walk.failed.length + forest.lost.length > 0) throw new Damage("trees that cannot be read");
  }
  let loose = UNKNOWN;
  const visitor = new TreeEdges(numbers, wanted, edges, { numberOf: () => loose, hasDeltas: () => false });
  for (const object of looseTrees) {
    if (isStopped()) return void 0;
    loose = numbers.ofLoose(object);
    visitor.visit(0, 0, readLooseObject(object).bytes, void 0);
  }
  const named = new Set(Array.from(wanted.named, (number) => numbers.idOf(number)));
  return { edges, named, missing: wanted.missing.size, isWhole: isWhole && visitor.isWhole };
}

// src/git/attribution/store-numbers.ts
var StoreNumbers = class extends ObjectNumbers {
  #types;
  #starts = /* @__PURE__ */ new Map();
  #loose = /* @__PURE__ */ new Map();
  /** No object can be there twice. */
  #isOne;
  constructor({ packs, loose, idLength }) {
    const tables = packs.map(({ index }) => index.nameTable);
    const names = loose.map(({ id }) => Buffer.from(id, "hex"));
    const [only] = tables;
    const isOne = tables.length === 1 && names.length === 0 && only !== void 0;
    super({ idLength, bytes: isOne ? only : Buffer.concat([...tables, ...names]) });
    this.#isOne = isOne;
    this.#types = new Uint8Array(this.count);
    let start = 0;
    for (const pack of packs) {
      this.#starts.set(pack, start);
      for (let entry = 0; entry < pack.index.count; entry++)
        this.setType(start + pack.index.names[entry], pack.entries.types[entry]);
      start += pack.index.count;
    }
    for (const object of loose) this.#loose.set(object, start++);
  }
  /** The number that the object's name leads to, though it may be in several packs. */
  ofEntry(pack, entry) {
    if (this.#isOne) return pack.index.names[entry];
    const own = (this.#starts.get(pack) ?? 0) + pack.index.names[entry];
    return this.findOwn(own);
  }
  ofLoose(object) {
    return this.findOwn(this.#loose.get(object) ?? 0);
  }
  isTree(number) {
    return this.#types[number] === TYPE.tree;
  }
  setType(number, type) {
    this.#types[number] = type;
  }
};

// src/scan/tree-reader.ts
var TreeHistory = class {
  #store;
  #numbers;
  #graph;
  #looseTrees = [];
  /** Whether a commit names what is not there. */
  isBroken = false;
  constructor(store) {
    this.#store = store;
    this.#numbers = new StoreNumbers(store);
    this.#graph = new CommitGraph(this.#numbers);
  }
  onCommit = (bytes, from) => {
    const number = "pack" in from ? this.#numbers.ofEntry(from.pack, from.entry) : this.#numbers.ofLoose(from);
    try {
      this.#graph.add(number, bytes);
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      this.isBroken = true;
    }
  };
  onLooseTree = (object) => void this.#looseTrees.push(object);
  /** Whether objects are there, and all that commits name. */
  has(ids) {
    return !this.isBroken && ids.every((id) => this.#numbers.findId(id) !== UNKNOWN);
  }
  /** Reads all trees. Undefined where git has to be asked instead. */
  async read(questions) {
    try {
      const asked = { ...questions, looseTrees: this.#looseTrees };
      return await readTrees(this.#store, this.#numbers, asked) ?? "stopped";
    } catch (error) {
      if (error instanceof Damage) return void 0;
      throw error;
    }
  }
  /**
   * Reads by trees, and by `log` where commits or trees are missing, or lead in a circle.
   *
   * @param wanted blobs, those that the trees were read for or some of them, and commits that are told of whatever they change
   */
  reader(git, { edges, isWhole }, wanted, log) {
    if (this.isBroken || !isWhole) return log;
    const [blobs, commits] = [this.#numbersOf(wanted.blobs), this.#numbersOf(wanted.commits)];
    let used = log;
    const byTrees = async () => {
      const tips = await readTips(git);
      const branches = new Branches(
        tips.map(({ name, commit }) => ({ name, commit: this.#numbers.findId(commit) }))
      );
      const told = [];
      const finder = new ChangeFinder(this.#numbers, this.#graph, edges, blobs);
      for (const { number, changes } of finder.commits()) {
        const names = branches.pass(number, this.#graph.parentsOf(number));
        if (changes.length > 0 || commits.has(number))
          told.push({ id: this.#numbers.idOf(number), changes, branches: names });
      }
      return told;
    };
    return {
      async each(visit) {
        let told;
        try {
          told = await byTrees();
        } catch (error) {
          if (!(error instanceof Damage)) throw error;
          return log.each(visit);
        }
        used = { ...log, signatures: (ids) => readSignaturesOf(git, ids) };
        for (const commit of told) visit(commit);
      },
      signatures: (ids) => used.signatures(ids)
    };
  }
  #numbersOf(ids) {
    const numbers = Array.from(ids, (id) => this.#numbers.findId(id));
    return new Set(numbers.filter((number) => number !== UNKNOWN));
  }
};

// src/scan/scan-history.ts
var MAX_BLOB = 1024 ** 3;
async function scanHistory(git, options) {
  const { context } = options;
  const found = await findObjectStore(git);
  const opening = openStore(found);
  const store = opening.kind === "open" ? opening.store : void 0;
  try {
    const history = store === void 0 || context.explain ? await scanByGit(git, options) : await scanByStore(git, store, options);
    const tally = await placeAll(git, history, found, options);
    if (opening.kind !== "damaged") return tally;
    const message = `the repository has ${opening.what}; \`git fsck\` says more`;
    return { ...tally, problems: [...tally.problems, { kind: "git", path: options.display, message }] };
  } finally {
    store?.close();
  }
}
async function placeAll(git, history, { isShallow, isPartial }, options) {
  const { display } = options;
  const wanted = wantedOf(history, options);
  const { named } = history;
  const blobs = /* @__PURE__ */ new Set([...wanted.blobs.keys(), ...named === "any" ? [] : named]);
  const reader = history.reader({ blobs, commits: wanted.commits.keys() });
  const isNamed = named === "any" || named.size > 0 ? namedBy(options) : void 0;
  const placed = await placeObjects(git, wanted, reader, isNamed);
  const { failure } = placed;
  const ofObjects = await withPlaces(git, history, placed.places, options);
  const ofNames = await withNames(git, placed, options);
  const problems = [...history.problems, ...ofObjects.problems, ...ofNames.problems];
  if (isShallow) {
    const message = "a shallow clone: its older commits are not there (--deepen fetches them, --no-history leaves them out)";
    problems.push({ kind: "git", path: display, message });
  }
  if (!history.isWhole) problems.push(...await missingProblems(git, history, isPartial, display));
  if (failure !== void 0) {
    const message = `${failure}: for some secrets it is not known which commits brought them`;
    problems.push({ kind: "git", path: display, message });
  }
  return {
    reports: [...ofObjects.reports, ...ofNames.reports, ...history.explained],
    files: 0,
    objects: history.objects,
    bytes: history.bytes,
    problems
  };
}
async function missingProblems(git, { missing: known = 0 }, isPartial, path2) {
  const missing = isPartial && known > 0 ? known : await countMissing(git);
  if (missing === 0) return [];
  const what = missing === void 0 ? "objects of the history are missing" : `${missing} ${missing === 1 ? "object" : "objects"} of the history or more are missing`;
  const message = isPartial ? `a partial clone: ${what} (--deepen fetches them, --no-history leaves them out)` : `${what}; \`git fsck\` says more`;
  return [{ kind: "git", path: path2, message }];
}
async function countMissing(git) {
  try {
    return (await listMissing(git, EVERYTHING)).length;
  } catch (error) {
    if (error instanceof InputError) return void 0;
    throw error;
  }
}
async function scanByStore(git, store, {
  context,
  display,
  maxFileSize,
  stop,
  onProgress,
  byLog,
  clock = () => performance.now()
}) {
  const maxSize = limitOf(maxFileSize);
  const { scanner } = context;
  const history = new TreeHistory(store);
  const { onCommit, onLooseTree } = history;
  const pause = createPauser(clock);
  const scan = await scanStore(store, {
    scanner,
    maxSize,
    stop,
    pause,
    onCommit,
    onLooseTree,
    ...onProgress && { onProgress }
  });
  const rest = await scanObjects(git, scan.unread, context, display, { stop });
  const problems = [...scan.tooLarge.map((id) => tooLarge(id, display, maxSize)), ...rest.problems];
  const reason = stop();
  if (scan.left > 0 && reason !== void 0) {
    problems.push(partly(scan.total - scan.left, scan.total, display, reason));
  }
  const endings = endingsFor(context);
  const asked = { blobs: scan.blobs.keys(), endings: endings ?? [], missing: true };
  const trees = await history.read({ ...asked, pause, isStopped: () => stop() !== void 0 });
  if (trees === "stopped") problems.push(notNamed(display, stop() ?? ""));
  const log = logReader(git, scan.commitIds, stop);
  const isRead = trees !== void 0 && trees !== "stopped";
  const isForLog = byLog === true || endings === void 0 || scan.unread.length > 0;
  const hasTrees = isRead && !isForLog;
  return {
    named: hasTrees ? trees.named : endings?.length === 0 || trees === "stopped" ? /* @__PURE__ */ new Set() : "any",
    missing: isRead ? trees.missing : void 0,
    isWhole: trees === "stopped" || isRead && trees.missing === 0 && history.has(await readEnds(git)),
    blobs: union(scan.blobs, rest.blobs),
    commits: union(scan.commits, rest.commits),
    tags: union(scan.tags, rest.tags),
    placed: new Map([...rest.blobs, ...rest.commits, ...rest.tags]),
    tagNames: rest.tagNames,
    reader: (wanted) => hasTrees ? history.reader(git, trees, wanted, log) : log,
    explained: [],
    objects: scan.objects + rest.objects,
    bytes: scan.bytes + rest.bytes,
    problems
  };
}
function endingsFor({ pathRules }) {
  const endings = pathRules.map((rule) => rule.endings);
  return endings.every((ofRule) => ofRule !== void 0) ? [...new Set(endings.flat())] : void 0;
}
var notNamed = (path2, reason) => ({
  kind: "interrupted",
  path: path2,
  message: `files that should never be committed, whatever they hold, and missing objects were not looked for in the whole history: ${reason}`
});
function union(own, rest) {
  const all = new Map(rest);
  for (const [id, matches] of own)
    all.set(
      id,
      matches.map((match) => ({ match }))
    );
  return all;
}
async function scanByGit(git, options) {
  const { context, display, stop } = options;
  const objects = await selectObjects(git, options);
  const scanned = await scanObjects(git, objects.ids, context, display, {
    stop,
    onObject: (done, bytes) => options.onProgress?.(done, objects.ids.length, bytes)
  });
  return {
    ...scanned,
    named: context.pathRules.length === 0 ? /* @__PURE__ */ new Set() : "any",
    isWhole: false,
    missing: void 0,
    placed: new Map([...scanned.blobs, ...scanned.commits, ...scanned.tags]),
    reader: () => logReader(git, objects.commits, stop),
    problems: [...objects.problems, ...scanned.problems]
  };
}
function wantedOf({ blobs, commits, tags }, { isWanted }) {
  const wanted = /* @__PURE__ */ new Set();
  for (const found of [blobs, commits, tags])
    for (const matches of found.values())
      for (const matched of matches) if (isWanted(matched.match)) wanted.add(keyOf(matched));
  const select = (found) => {
    const selected = /* @__PURE__ */ new Map();
    for (const [id, matches] of found) {
      const own = matches.filter((matched) => wanted.has(keyOf(matched)));
      if (own.length > 0) selected.set(id, own);
    }
    return selected;
  };
  return { blobs: select(blobs), commits: select(commits), tags: select(tags) };
}
async function withPlaces(git, { placed, tagNames }, places, { context, display }) {
  const keys = /* @__PURE__ */ new Map();
  for (const { object, matches } of places) {
    const ofObject = keys.get(object) ?? /* @__PURE__ */ new Set();
    keys.set(object, ofObject);
    for (const match of matches) ofObject.add(keyOf(match));
  }
  const needed = [...keys.keys()].filter((id) => !placed.has(id));
  const read = await scanObjects(git, needed, context, display, {
    stop: () => void 0,
    isWanted: (id, match) => keys.get(id)?.has(keyOf({ match })) === true
  });
  const matchesOf = (id) => placed.get(id) ?? read.blobs.get(id) ?? read.commits.get(id) ?? read.tags.get(id) ?? [];
  const reports = places.map(({ provenance, path: path2, object, matches }) => {
    const wanted = new Set(matches.map(keyOf));
    const own = matchesOf(object).filter((match) => wanted.has(keyOf(match)));
    if (new Set(own.map(keyOf)).size < wanted.size && read.problems.length === 0)
      throw new RangeError(`object ${object} is not what it was when it was scanned`);
    const tag = tagNames.get(object) ?? read.tagNames.get(object) ?? "";
    return report(provenance.kind === "tag-message" ? { ...provenance, tag } : provenance, path2, own);
  });
  return { reports, problems: read.problems };
}
async function withNames(git, { named, head }, options) {
  try {
    return { reports: await reportNamedCommits(git, named, head, options), problems: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const message = `${error.message}: it is not known which commits brought some files that should never be committed`;
    return { reports: [], problems: [{ kind: "git", path: options.display, message }] };
  }
}
var limitOf = (maxFileSize) => Math.min(MAX_BLOB, maxFileSize ?? MAX_BLOB);
var tooLarge = (id, path2, limit) => ({
  kind: "limit",
  path: path2,
  message: `object ${id} is larger than the limit of ${limit} bytes`
});
async function selectObjects(git, { display, maxFileSize }) {
  const ids = [];
  const commits = [];
  const problems = [];
  const limit = limitOf(maxFileSize);
  const known = /* @__PURE__ */ new Set();
  try {
    for await (const object of listObjects(git)) {
      known.add(object.id);
      if (object.type === "commit") commits.push(object.id);
      if (object.type !== void 0 && object.size > limit) {
        problems.push(tooLarge(object.id, display, limit));
      } else if (object.type !== "tree") ids.push(object.id);
    }
    return { ids, commits, problems };
  } catch (error) {
    if (!(error instanceof InputError) || error.code === "PD_GIT_MISSING") throw error;
    const message = "git could not list all objects; `git fsck` says more";
    problems.push({ kind: "git", path: display, message });
    const names = await listNames(git).catch(() => []);
    return { ids: [...ids, ...names.filter((name) => !known.has(name))], commits, problems };
  }
}
module.exports = {
  scanHistory
};
});
