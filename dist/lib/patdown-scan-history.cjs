'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  BATCH,
  Damage,
  EdgeStore,
  FamilyScan,
  FamilyWalk,
  NameBatch,
  PackNumbers,
  TYPE,
  TreeEdges,
  TreeReading,
  UNKNOWN,
  UnknownFormat,
  WantedEntries,
  createTools,
  descendants,
  divide,
  forestOf,
  idOfEntry,
  inOrder,
  listPacks,
  nothingFound,
  openPack,
  shareAt,
  sharePack,
  sharedBytes,
  sharedInt32,
  takeShare,
  undivided
} = require("patdown-edge-store");
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
const {
  Threads,
  engineSetup
} = require("patdown-threads");
const {
  matchFromWire
} = require("patdown-wire");
require("patdown-scanner");
const {
  INTERRUPTED
} = require("patdown-interrupted");
require("patdown-columns");
const {
  relateBlob
} = require("patdown-byte-source");
const {
  unquotePath
} = require("patdown-quoted-path");
require("patdown-match-paths");
require("patdown-map-offsets");
require("patdown-known-values");
require("patdown-globs-2");
require("patdown-path-glob");
const {
  readEnds
} = require("patdown-commits");
const {
  readGit
} = require("patdown-records");
const {
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

// src/git/store/loose-objects.ts
const { readdirSync: readdirSync2, readFileSync: readFileSync2 } = require("node:fs");
const { inflateSync } = require("node:zlib");
function listLooseObjects(directory, idLength) {
  return namesIn(directory).filter((name) => /^[0-9a-f]{2}$/.test(name)).flatMap(
    (folder) => namesIn(`${directory}/${folder}`).filter((name) => name.length === idLength * 2 - 2 && /^[0-9a-f]+$/.test(name)).map((name) => ({ id: folder + name, path: `${directory}/${folder}/${name}` }))
  );
}
var namesIn = (directory) => {
  try {
    return readdirSync2(fsPath(directory), "latin1").sort();
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
    return inflateSync(readFileSync2(fsPath(path2)), { maxOutputLength: MAX_SIZE });
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

// src/scan/object-crew.ts
var MAX_THREADS = 8;
var WORTH_A_WORKER = 128 * 1024 * 1024;
var PATIENCE = 100;
async function hireFor(packs, engine, { jobs, workerUrl, worthAWorker = WORTH_A_WORKER }) {
  if (workerUrl === void 0 || jobs === 1 || packs.length === 0) return void 0;
  const bytes = packs.reduce((sum, { file }) => sum + file.size, 0);
  const worth = worthAWorker === 0 ? MAX_THREADS : Math.floor(bytes / worthAWorker);
  if (worth === 0) return void 0;
  const vacancies = (jobs ?? await countProcessors()) - 1;
  const count = Math.min(worth, vacancies);
  if (count < 1) return void 0;
  const crew = new ObjectCrew(workerUrl);
  await crew.hire(count, packs, engine);
  return crew;
}
async function countProcessors() {
  const { availableParallelism } = await Promise.resolve(require("node:os")).then((all) => ({ default: all, ...all }));
  return Math.min(MAX_THREADS, availableParallelism());
}
var ObjectCrew = class {
  #threads;
  #members = /* @__PURE__ */ new Set();
  /** Whether one has ended since a task was begun. */
  #isShort = false;
  #onShare = () => {
  };
  #onLost = () => {
  };
  #parts = [];
  #damage;
  constructor(url) {
    this.#threads = new Threads(url);
  }
  async hire(count, packs, { rules, wasm, maxSize }) {
    const threads = count + 1;
    for (const { file } of packs) file.shareWith(threads);
    const setup = engineSetup(rules, wasm);
    const shared = packs.map(sharePack);
    for (let i = 0; i < count; i++) {
      const member = new Member(this);
      const work = { kind: "objects", packs: shared, threads, maxSize, current: member.current };
      member.post = await this.#threads.start({ ...setup, work }, member);
      this.#members.add(member);
    }
  }
  /** @param onShare is told what each share holds that another thread has scanned; @param onLost of those that one ended at */
  scanBlobs(work, onShare, onLost) {
    [this.#onShare, this.#onLost] = [onShare, onLost];
    this.#give({ kind: "blobs", work });
  }
  /** Resolves when workers are done or have ended, or when something is to be looked at in the meantime. @returns whether they are done */
  async waits() {
    if (this.#isIdle()) return false;
    await this.#threads.news(PATIENCE);
    return true;
  }
  begin(task) {
    [this.#parts, this.#damage, this.#isShort] = [[], void 0, false];
    this.#give({ kind: "trees", task });
  }
  async parts(isStopped) {
    while (!isStopped() && await this.waits()) ;
    if (isStopped()) return void 0;
    if (this.#isShort) throw new Damage("trees that ended a worker");
    if (this.#damage !== void 0) throw new Damage(this.#damage);
    await this.dismiss();
    return this.#parts;
  }
  /** Ends all. To be waited for before packs are closed. */
  async dismiss() {
    this.#members.clear();
    await this.#threads.dismiss();
  }
  answered(member, answer) {
    switch (answer.kind) {
      case "done":
        member.isBusy = false;
        break;
      case "blobs":
        this.#onShare(answer.share, fromWire(answer));
        break;
      case "trees":
        this.#parts.push(answer.part);
        break;
      case "damage":
        this.#damage ??= answer.message;
        break;
    }
  }
  ended(member) {
    this.#members.delete(member);
    this.#isShort = true;
    const share = Atomics.load(member.current, 0);
    if (share >= 0) this.#onLost(share);
  }
  #isIdle() {
    return ![...this.#members].some(({ isBusy }) => isBusy);
  }
  #give(task) {
    for (const member of this.#members) {
      member.isBusy = true;
      member.post(task);
    }
  }
};
var fromWire = ({ objects, bytes, tooLarge: tooLarge2, failed, matches }) => ({
  objects,
  bytes,
  tooLarge: [...tooLarge2],
  failed: [...failed],
  matches: matches.map(([entry, ofEntry]) => [entry, ofEntry.map(matchFromWire)])
});
var Member = class {
  #crew;
  /** See {@link ObjectWork}. */
  current = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  post = () => {
  };
  isBusy = false;
  constructor(crew) {
    this.#crew = crew;
  }
  answered(answer) {
    this.#crew.answered(this, answer);
  }
  ended() {
    this.#crew.ended(this);
  }
};

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

// src/scan/message-batch.ts
var SIZE = 32 * 1024;
var SEPARATOR = 0;
var MessageBatch = class {
  #scanner;
  #use;
  #bytes = Buffer.alloc(SIZE);
  #keys = [];
  /** Where each message ends; the next one begins a byte behind. */
  #ends = [];
  #length = 0;
  /** @param use is shown the outcomes of messages that have some, without those that matches do not depend on, in turn */
  constructor(scanner, use) {
    this.#scanner = scanner;
    this.#use = use;
  }
  /** What is found in it is told at {@link flush} at the latest. */
  add(key, message) {
    const { length } = message;
    if (length >= SIZE || this.#scanner.kind(message) !== "plain") {
      this.flush();
      const outcomes = this.#scanner.telling(message);
      if (outcomes.length > 0) this.#use(key, outcomes, length);
      return;
    }
    if (this.#length + length >= SIZE) this.flush();
    this.#bytes.set(message, this.#length);
    const end = this.#length + length;
    this.#bytes[end] = SEPARATOR;
    this.#keys.push(key);
    this.#ends.push(end);
    this.#length = end + 1;
  }
  flush() {
    const anchors = this.#scanner.findAnchors(this.#bytes.subarray(0, this.#length));
    let next = 0;
    let start = 0;
    for (let i = 0; i < this.#keys.length && next < anchors.count; i++) {
      const end = this.#ends[i];
      const first = next;
      while (next < anchors.count && anchors.positions[next] < end) next++;
      const outcomes = first === next ? [] : this.#evaluate(start, end, anchors, first, next);
      if (outcomes.length > 0) this.#use(this.#keys[i], outcomes, end - start);
      start = end + 1;
    }
    this.#keys = [];
    this.#ends = [];
    this.#length = 0;
  }
  #evaluate(start, end, { positions, ids }, first, last) {
    const text = this.#bytes.subarray(start, end);
    const outcomes = [];
    for (let i = first; i < last; i++) {
      const position = positions[i] - start;
      const id = ids[i];
      if (position < 0 || position + this.#scanner.anchorLength(id) > text.length) continue;
      const evaluation = this.#scanner.evaluateAt(text, position, id);
      if (evaluation !== void 0) outcomes.push(...evaluation.outcomes);
    }
    return outcomes;
  }
};

// src/scan/scan-store.ts
var scanStore = (store, options) => new StoreScanner(store, options).run();
var StoreScanner = class {
  #packs;
  #loose;
  #options;
  #tools;
  #forests;
  #work;
  #commitIds = [];
  /** By share of the work. */
  #shares = /* @__PURE__ */ new Map();
  #scan = {
    blobs: /* @__PURE__ */ new Map(),
    commits: /* @__PURE__ */ new Map(),
    tags: /* @__PURE__ */ new Map(),
    commitIds: () => this.#commitIds.flatMap((ids) => ids()),
    unread: [],
    tooLarge: [],
    total: 0,
    left: 0,
    lost: 0,
    objects: 0,
    bytes: 0
  };
  constructor({ packs, loose }, options) {
    this.#packs = packs;
    this.#loose = loose;
    this.#options = options;
    this.#tools = options.tools ?? createTools();
    const inPacks = packs.map(
      ({ entries: entries2 }) => entries2.types.reduce((sum, type) => sum + Number(isScanned(type)), 0)
    );
    this.#scan.total = inPacks.reduce((sum, count) => sum + count, 0) + loose.length;
    const entries = packs.map((pack) => pack.entries);
    const isShared = options.crew !== void 0;
    this.#forests = entries.map((ofPack) => forestOf(ofPack, TYPE.blob, isShared ? sharedInt32 : void 0));
    this.#work = isShared ? divide(this.#forests, entries) : undivided(this.#forests);
  }
  /** Blobs last: when this thread has come to them, others have taken their shares. */
  async run() {
    const { crew, pause } = this.#options;
    crew?.scanBlobs(
      this.#work,
      (share, found) => this.#add(share, found),
      (share) => this.#lose(share)
    );
    for (const pack of this.#packs)
      for (const type of [TYPE.commit, TYPE.tag]) await this.#scanMessages(pack, type);
    for (const object of this.#loose) {
      const turn = pause?.();
      if (turn !== void 0) await turn;
      if (!this.#isStopped()) this.#scanLoose(object);
    }
    await this.#scanBlobs();
    while (!this.#isStopped() && crew !== void 0 && await crew.waits()) this.#report();
    return this.#finish();
  }
  #isStopped = () => this.#options.stop() !== void 0;
  async #scanBlobs() {
    const { scanner, maxSize, pause } = this.#options;
    const options = { scanner, maxSize, tools: this.#tools };
    const scan = new FamilyScan(this.#packs, this.#work.families, options);
    for (let share = takeShare(this.#work); share !== void 0; share = takeShare(this.#work)) {
      const { pack, first, last } = shareAt(this.#work, share);
      const found = nothingFound();
      let counted = { objects: 0, bytes: 0 };
      for (const root of this.#work.families[pack]?.roots.subarray(first, last) ?? []) {
        const turn = pause?.();
        if (turn !== void 0) await turn;
        if (this.#isStopped()) break;
        scan.scan(pack, root, found, this.#isStopped);
        this.#count(found.objects - counted.objects, found.bytes - counted.bytes);
        counted = { objects: found.objects, bytes: found.bytes };
        this.#report();
      }
      this.#shares.set(share, found);
      if (this.#isStopped()) return;
    }
  }
  #add(share, found) {
    this.#count(found.objects, found.bytes);
    this.#shares.set(share, found);
  }
  #lose(share) {
    const { pack, first, last } = shareAt(this.#work, share);
    const families = this.#work.families[pack];
    for (const root of families?.roots.subarray(first, last) ?? [])
      this.#scan.lost += families === void 0 ? 0 : descendants(families, root).length;
  }
  /** Puts what blobs of packs hold in the order of the packs, before what loose ones do. */
  #finish() {
    const scan = this.#scan;
    const loose = [...scan.blobs];
    scan.blobs.clear();
    const shares = Array.from(this.#shares, ([index, found]) => ({ ...shareAt(this.#work, index), found }));
    for (const { pack, found } of shares.sort(inOrder)) {
      const idOf = (entry) => idOfEntry(this.#packs[pack].index, entry);
      for (const [entry, matches] of found.matches) scan.blobs.set(idOf(entry), matches);
      for (const entry of found.tooLarge) scan.tooLarge.push(idOf(entry));
      for (const entry of found.failed) scan.unread.push(idOf(entry));
    }
    for (const [id, matches] of loose) scan.blobs.set(id, matches);
    this.#forests.forEach(({ lost: lost3 }, pack) => {
      for (const entry of lost3) scan.unread.push(idOfEntry(this.#packs[pack].index, entry));
    });
    const { total, objects, unread, lost: lost2 } = scan;
    scan.left = this.#isStopped() ? Math.max(0, total - objects - unread.length - lost2) : 0;
    return scan;
  }
  async #scanMessages(pack, type) {
    const { inflater, memory } = this.#tools;
    const forest = forestOf(pack.entries, type);
    const walk = new FamilyWalk(pack.file, pack.entries, forest, inflater, memory);
    const messages = this.#messageBatch(pack, type);
    const visitor = this.#messageVisitor(pack, type, messages);
    for (const root of forest.roots) {
      const turn = this.#options.pause?.();
      if (turn !== void 0) await turn;
      if (this.#isStopped()) break;
      walk.walk(root, visitor, this.#isStopped);
      this.#report();
    }
    messages.flush();
    if (this.#isStopped()) return;
    for (const entry of walk.failed) this.#scan.unread.push(idOfEntry(pack.index, entry));
  }
  /** By entry. */
  #messageBatch({ index }, type) {
    const { scanner } = this.#options;
    const found = type === TYPE.commit ? this.#scan.commits : this.#scan.tags;
    return new MessageBatch(scanner, (entry, outcomes, size) => {
      const matches = relateBlob(scanner, outcomes, size);
      if (matches.length > 0) found.set(idOfEntry(index, entry), matches);
    });
  }
  #messageVisitor(pack, type, messages) {
    const { onCommit } = this.#options;
    const commits = [];
    const idOf = (entry) => idOfEntry(pack.index, entry);
    if (type === TYPE.commit) this.#commitIds.push(() => commits.map(idOf));
    return {
      visit: (entry, _depth, bytes) => {
        if (type === TYPE.commit) {
          commits.push(entry);
          onCommit?.(bytes, { pack, entry });
        }
        const message = messageOf(bytes);
        this.#count(1, message.length);
        if (message.length > this.#options.maxSize) this.#scan.tooLarge.push(idOf(entry));
        else messages.add(entry, message);
      }
    };
  }
  #scanLoose(object) {
    try {
      const { type, bytes } = readLooseObject(object);
      if (type === "commit") {
        this.#commitIds.push(() => [object.id]);
        this.#options.onCommit?.(bytes, object);
      }
      if (type === "blob") this.#scanText(bytes, object.id, this.#scan.blobs);
      else if (type === "tree") {
        this.#count(1, 0);
        this.#options.onLooseTree?.(object);
      } else
        this.#scanText(messageOf(bytes), object.id, type === "commit" ? this.#scan.commits : this.#scan.tags);
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      this.#scan.unread.push(object.id);
    }
    this.#report();
  }
  #scanText(bytes, id, into) {
    const { scanner, maxSize } = this.#options;
    this.#count(1, bytes.length);
    if (bytes.length > maxSize) {
      this.#scan.tooLarge.push(id);
      return;
    }
    const outcomes = scanner.telling(bytes);
    const matches = outcomes.length === 0 ? [] : relateBlob(scanner, outcomes, bytes.length);
    if (matches.length > 0) into.set(id, matches);
  }
  #count(objects, bytes) {
    this.#scan.objects += objects;
    this.#scan.bytes += bytes;
  }
  #report() {
    const { objects, total, bytes } = this.#scan;
    this.#options.onProgress?.(objects, total, bytes);
  }
};
var isScanned = (type) => type === TYPE.blob || type === TYPE.commit || type === TYPE.tag;

// src/git/attribution/commit-graph.ts
var CommitGraph = class {
  #numbers;
  /** Of every object that is a commit, its tree; {@link UNKNOWN} for others. */
  treeOf;
  #parentsAt;
  /** Each list begins with its length; none begins at 0. */
  #parents = new Int32Array(1 << 12);
  #length = 1;
  commits = [];
  /** Names that are to be looked up, and where their numbers belong: of parents the place, of a commit's tree the commit, inverted. */
  #names;
  #places = new Int32Array(BATCH);
  constructor(numbers) {
    this.#numbers = numbers;
    this.treeOf = new Int32Array(numbers.count).fill(UNKNOWN);
    this.#parentsAt = new Int32Array(numbers.count);
    this.#names = new NameBatch(numbers);
  }
  /**
   * To be followed by {@link settle} when all have been added.
   *
   * @param bytes of the commit object: "tree", a line for each parent, and more
   * @throws Damage where it is none, or one that came before names what is not there
   */
  add(number, bytes) {
    const hex = this.#numbers.idLength * 2;
    if (!startsWith(bytes, 0, TREE)) throw new Damage("a commit without a tree");
    this.#find(bytes, TREE.length, ~number);
    let at = TREE.length + hex + 1;
    const start = this.#length;
    let count = 0;
    this.#put(start, 0);
    while (startsWith(bytes, at, PARENT)) {
      const place = start + ++count;
      this.#put(place, UNKNOWN);
      this.#find(bytes, at + PARENT.length, place);
      at += PARENT.length + hex + 1;
    }
    this.#put(start, count);
    this.#length = start + count + 1;
    if (this.#parentsAt[number] === 0) this.commits.push(number);
    this.#parentsAt[number] = start;
  }
  /** @throws Damage where one of the commits that were added names what is not there */
  settle() {
    const { count } = this.#names;
    const found = this.#names.findAll();
    for (let i = 0; i < count; i++) {
      const number = found[i];
      if (number === UNKNOWN) throw new Damage("a commit whose tree or parent is not there");
      const place = this.#places[i];
      if (place < 0) this.treeOf[~place] = number;
      else this.#parents[place] = number;
    }
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
  /** Has a name looked up. @param place where its number belongs */
  #find(bytes, at, place) {
    if (this.#names.isFull) this.settle();
    const { idLength } = this.#numbers;
    const { bytes: names, count, next } = this.#names;
    for (let from = at, to = next; from < at + idLength * 2; from += 2, to++) {
      const high = DIGITS[bytes[from] ?? 0];
      const low = DIGITS[bytes[from + 1] ?? 0];
      if (high > 15 || low > 15) throw new Damage("a commit that names nothing");
      names[to] = high * 16 + low;
    }
    this.#places[count] = place;
    this.#names.extend();
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
  const waiting = countChildren(graph);
  const order = commits.filter((commit) => waiting[commit] === 0);
  for (let i = 0; i < order.length; i++) {
    const commit = order[i];
    const count = graph.parentCount(commit);
    for (let index = 0; index < count; index++) {
      const parent = graph.parentAt(commit, index);
      const left = waiting[parent] - 1;
      waiting[parent] = left;
      if (left === 0) order.push(parent);
    }
  }
  return order;
}
function countChildren(graph) {
  const children = new Int32Array(graph.treeOf.length);
  for (const commit of graph.commits) {
    const count = graph.parentCount(commit);
    for (let index = 0; index < count; index++) {
      const parent = graph.parentAt(commit, index);
      children[parent] = children[parent] + 1;
    }
  }
  return children;
}

// src/git/attribution/changes.ts
var NONE = -1;
var [LEADING, OTHER, WANTED] = [1, 2, 3];
var NO_CHANGES = [];
var MAX_TOLD = 1e6;
var MANY = 1e4;
var MAX_PATHS = 100;
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
  #told = 0;
  /** Trees that were gone into for the commit at hand, and how often each, when there are {@link MANY}. */
  #visits = 0;
  #visitsOf = /* @__PURE__ */ new Map();
  /** Whether there are changes that were not told. */
  isCut = false;
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
    const parents = [];
    const count = this.#graph.parentCount(commit);
    for (let which = 0; which < count; which++) {
      const parent = this.#graph.treeOf[this.#graph.parentAt(commit, which)];
      if (parent === tree) return NO_CHANGES;
      parents.push(parent);
    }
    const changes = [];
    if (this.#visits > MANY) this.#visitsOf.clear();
    this.#visits = 0;
    this.#descend(tree, parents, changes);
    this.#told += changes.length;
    return changes;
  }
  #descend(tree, parents, changes) {
    if (++this.#visits > MANY && this.#isTooMany(tree, changes)) {
      this.isCut = true;
      return;
    }
    const count = this.#store.count(tree);
    const first = parents[0] ?? NONE;
    const hints = [];
    for (let which = 0; which < parents.length; which++) hints.push(0);
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
      const before = this.#targetsIn(parents, name, hints);
      this.#path.push(name);
      if (isBlob) changes.push(this.#change(target, before));
      else this.#descend(target, this.#treesOf(before), changes);
      this.#path.pop();
    }
  }
  #isTooMany(tree, changes) {
    const visits = (this.#visitsOf.get(tree) ?? 0) + 1;
    this.#visitsOf.set(tree, visits);
    return visits > MAX_PATHS || this.#told + changes.length > MAX_TOLD;
  }
  /** Lists of numbers are always made by pushing: V8 makes code anew for those that `map` makes, which are of another kind. */
  #targetsIn(parents, name, hints) {
    const targets = [];
    for (let which = 0; which < parents.length; which++)
      targets.push(this.#targetIn(parents[which], name, hints[which] - 1));
    return targets;
  }
  #treesOf(objects) {
    const trees = [];
    for (const object of objects) trees.push(object !== NONE && this.#store.isTree(object) ? object : NONE);
    return trees;
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

// src/git/attribution/read-trees.ts
async function readTrees(store, numbers, questions, helpers) {
  const { looseTrees, endings = [], missing = false, tools = createTools() } = questions;
  const blobs = [...questions.blobs].map((id) => numbers.findId(id)).filter((number) => number !== UNKNOWN);
  const wanted = new WantedEntries(numbers, new Set(blobs), questions);
  const edges = new EdgeStore(numbers.count, (number) => numbers.isTree(number));
  for (const object of looseTrees) numbers.setType(numbers.ofLoose(object), TYPE.tree);
  const work = workOf(store, helpers !== void 0);
  helpers?.begin({ work, numbers: numbers.share(), blobs, endings, missing });
  const reading = new TreeReading(store.packs, work.families, numbers, wanted, edges, tools);
  if (!await readShares(work, reading, questions)) return void 0;
  let loose = UNKNOWN;
  const visitor = new TreeEdges(numbers, wanted, edges, { numberOf: () => loose, hasDeltas: () => false });
  for (const object of looseTrees) {
    if (questions.isStopped()) return void 0;
    loose = numbers.ofLoose(object);
    visitor.visit(0, 0, readLooseObject(object).bytes, void 0);
  }
  const parts = helpers === void 0 ? [] : await helpers.parts(questions.isStopped);
  if (parts === void 0) return void 0;
  for (const part of parts) edges.take(part.edges);
  const named = /* @__PURE__ */ new Set([...wanted.named, ...parts.flatMap((part) => part.named)]);
  return {
    edges,
    named: new Set(Array.from(named, (number) => numbers.idOf(number))),
    missing: (/* @__PURE__ */ new Set([...wanted.missing, ...parts.flatMap((part) => part.missing)])).size,
    isWhole: reading.isWhole && visitor.isWhole && parts.every(({ isWhole }) => isWhole)
  };
}
function workOf({ packs }, isShared) {
  const forests = packs.map(
    ({ entries }) => forestOf(entries, TYPE.tree, isShared ? sharedInt32 : void 0)
  );
  if (forests.some(({ lost: lost2 }) => lost2.length > 0)) throw new Damage("trees that cannot be read");
  if (!isShared) return undivided(forests);
  return divide(
    forests,
    packs.map(({ entries }) => entries)
  );
}
async function readShares(work, reading, { pause, isStopped }) {
  for (let index = takeShare(work); index !== void 0; index = takeShare(work)) {
    const { pack, first, last } = shareAt(work, index);
    for (const root of work.families[pack]?.roots.subarray(first, last) ?? []) {
      await pause?.();
      reading.read(pack, root, isStopped);
      if (isStopped()) return false;
    }
  }
  return true;
}

// src/git/attribution/store-numbers.ts
var StoreNumbers = class extends PackNumbers {
  #types;
  #loose = /* @__PURE__ */ new Map();
  constructor({ packs, loose, idLength }) {
    const tables = packs.map(({ index }) => index.nameTable);
    const names = loose.map(({ id }) => Buffer.from(id, "hex"));
    const [only] = tables;
    const isOne = tables.length === 1 && names.length === 0 && only !== void 0;
    super(packs, { idLength, bytes: isOne ? only : joined([...tables, ...names]) }, isOne);
    this.#types = new Uint8Array(this.count);
    for (const pack of packs)
      for (let entry = 0; entry < pack.index.count; entry++)
        this.setType(this.ownOf(pack, entry), pack.entries.types[entry]);
    let number = this.count - loose.length;
    for (const object of loose) this.#loose.set(object, number++);
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
function joined(tables) {
  const all = sharedBytes(tables.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const table of tables) at += table.copy(all, at);
  return all;
}

// src/scan/tree-reader.ts
var TreeHistory = class {
  #store;
  #numbers;
  #graph;
  #looseTrees = [];
  /** For all that is read of the store. */
  tools = createTools();
  /** Whether a commit names what is not there. */
  isBroken = false;
  constructor(store) {
    this.#store = store;
    this.#numbers = new StoreNumbers(store);
    this.#graph = new CommitGraph(this.#numbers);
  }
  onCommit = (bytes, from) => {
    const number = "pack" in from ? this.#numbers.ofEntry(from.pack, from.entry) : this.#numbers.ofLoose(from);
    this.#noteDamage(() => this.#graph.add(number, bytes));
  };
  onLooseTree = (object) => void this.#looseTrees.push(object);
  /** Whether objects are there, and all that commits name. */
  has(ids) {
    return !this.isBroken && ids.every((id) => this.#numbers.findId(id) !== UNKNOWN);
  }
  /** Reads all trees. Undefined where git has to be asked instead. */
  async read(questions, helpers) {
    this.#noteDamage(() => this.#graph.settle());
    try {
      const asked = { ...questions, looseTrees: this.#looseTrees, tools: this.tools };
      return await readTrees(this.#store, this.#numbers, asked, helpers) ?? "stopped";
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
      return { commits: told, isCut: finder.isCut };
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
        for (const commit of told.commits) visit(commit);
        return told.isCut ? "cut" : "all";
      },
      eachOfBroken(visit, isWanted) {
        used = log;
        return log.eachOfBroken(visit, isWanted);
      },
      signatures: (ids) => used.signatures(ids)
    };
  }
  #noteDamage(read) {
    try {
      read();
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      this.isBroken = true;
    }
  }
  #numbersOf(ids) {
    const numbers = Array.from(ids, (id) => this.#numbers.findId(id));
    return new Set(numbers.filter((number) => number !== UNKNOWN));
  }
};

// src/scan/history.ts
var MAX_BLOB = 1024 ** 3;
var limitOf = (maxFileSize) => Math.min(MAX_BLOB, maxFileSize ?? MAX_BLOB);
var tooLarge = (id, path2, limit) => ({
  kind: "limit",
  path: path2,
  message: `object ${id} is larger than the limit of ${limit} bytes`
});

// src/scan/history-reports.ts
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
  const byKey = new ByKey(matchesOf);
  const reports = places.map(({ provenance, path: path2, object, matches }) => {
    const wanted = new Set(matches.map(keyOf));
    const own = byKey.of(object, wanted);
    if (new Set(own.map(keyOf)).size < wanted.size && read.problems.length === 0)
      throw new RangeError(`object ${object} is not what it was when it was scanned`);
    const tag = tagNames.get(object) ?? read.tagNames.get(object) ?? "";
    return report(provenance.kind === "tag-message" ? { ...provenance, tag } : provenance, path2, own);
  });
  return { reports, problems: read.problems };
}
var ByKey = class {
  #matchesOf;
  #groups = /* @__PURE__ */ new Map();
  constructor(matchesOf) {
    this.#matchesOf = matchesOf;
  }
  /** In the order in which they stand in the object. */
  of(id, keys) {
    const [key = ""] = keys;
    if (keys.size !== 1) return this.#matchesOf(id).filter((match) => keys.has(keyOf(match)));
    return this.#groupsOf(id).get(key) ?? [];
  }
  #groupsOf(id) {
    const known = this.#groups.get(id);
    if (known !== void 0) return known;
    const groups = /* @__PURE__ */ new Map();
    for (const match of this.#matchesOf(id)) {
      const group = groups.get(keyOf(match));
      if (group === void 0) groups.set(keyOf(match), [match]);
      else group.push(match);
    }
    this.#groups.set(id, groups);
    return groups;
  }
};
async function withNames(git, { named, head }, options) {
  try {
    return { reports: await reportNamedCommits(git, named, head, options), problems: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const message = `${error.message}: it is not known which commits brought some files that should never be committed`;
    return { reports: [], problems: [{ kind: "git", path: options.display, message }] };
  }
}

// src/scan/scan-by-git.ts
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
    reader: () => logReader(git, () => objects.commits, stop),
    problems: [...objects.problems, ...scanned.problems]
  };
}
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

// src/scan/scan-history.ts
async function scanHistory(git, options) {
  const { context } = options;
  const found = await findObjectStore(git);
  const opening = openStore(found);
  const store = opening.kind === "open" ? opening.store : void 0;
  try {
    const history = store === void 0 || context.explain ? await scanByGit(git, options) : await scanByStore(git, store, options);
    const isInterrupted = options.stop() === INTERRUPTED;
    const tally = isInterrupted ? unplaced(history, options) : await placeAll(git, history, found, options);
    if (opening.kind !== "damaged") return tally;
    const message = `the repository has ${opening.what}; \`git fsck\` says more`;
    return { ...tally, problems: [...tally.problems, { kind: "git", path: options.display, message }] };
  } finally {
    store?.close();
  }
}
var unplaced = ({ objects, bytes, problems }, { display }) => ({
  reports: [],
  files: 0,
  objects,
  bytes,
  problems: [
    ...problems,
    {
      kind: "interrupted",
      path: display,
      message: `what was found in the history is not told: ${INTERRUPTED}`
    }
  ]
});
async function placeAll(git, history, { isShallow, isPartial }, options) {
  const { display } = options;
  const wanted = wantedOf(history, options);
  const { named } = history;
  const blobs = /* @__PURE__ */ new Set([...wanted.blobs.keys(), ...named === "any" ? [] : named]);
  const reader = history.reader({ blobs, commits: wanted.commits.keys() });
  const isNamed = named === "any" || named.size > 0 ? namedBy(options) : void 0;
  const placed = await placeObjects(git, wanted, reader, isNamed);
  const ofObjects = await withPlaces(git, history, placed.places, options);
  const ofNames = await withNames(git, placed, options);
  const problems = [...history.problems, ...ofObjects.problems, ...ofNames.problems];
  if (isShallow) {
    const message = "a shallow clone: its older commits are not there (--deepen fetches them, --no-history leaves them out)";
    problems.push({ kind: "git", path: display, message });
  }
  if (!history.isWhole) problems.push(...await missingProblems(git, history, isPartial, display));
  problems.push(...placed.failures.map((message) => ({ kind: "git", path: display, message })));
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
async function scanByStore(git, store, options) {
  const { context, hiring, maxFileSize } = options;
  await options.onPacks?.(store.packs.reduce((sum, { file }) => sum + file.size, 0));
  const engine = { rules: context.rules, maxSize: limitOf(maxFileSize) };
  const crew = hiring && await hireFor(store.packs, { ...engine, wasm: hiring.wasm }, hiring);
  try {
    return await scanWithCrew(git, store, options, crew);
  } finally {
    await crew?.dismiss();
  }
}
async function scanWithCrew(git, store, {
  context,
  display,
  maxFileSize,
  stop,
  onProgress,
  byLog,
  clock = () => performance.now()
}, crew) {
  const maxSize = limitOf(maxFileSize);
  const { scanner } = context;
  const history = new TreeHistory(store);
  const { onCommit, onLooseTree, tools } = history;
  const pause = createPauser(clock);
  const scan = await scanStore(store, {
    scanner,
    maxSize,
    crew,
    tools,
    stop,
    pause,
    onCommit,
    onLooseTree,
    ...onProgress && { onProgress }
  });
  const rest = await scanObjects(git, scan.unread, context, display, { stop });
  const problems = [...scan.tooLarge.map((id) => tooLarge(id, display, maxSize)), ...rest.problems];
  if (scan.lost > 0) problems.push(lost(scan.lost, display));
  const reason = stop();
  if (scan.left > 0 && reason !== void 0) {
    problems.push(partly(scan.total - scan.left, scan.total, display, reason));
  }
  const endings = endingsFor(context);
  const asked = { blobs: scan.blobs.keys(), endings: endings ?? [], missing: true };
  const trees = await history.read({ ...asked, pause, isStopped: () => stop() !== void 0 }, crew);
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
var lost = (count, path2) => ({
  kind: "worker",
  path: path2,
  message: `scanning ${count} ${count === 1 ? "object" : "objects"} of the history ended a worker`
});
module.exports = {
  scanHistory
};
});
