'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  listPresent,
  messageOf,
  readObjects
} = require("patdown-objects");
const {
  MAX_BRANCHES
} = require("patdown-provenance");
const {
  INTERRUPTED
} = require("patdown-interrupted");
const {
  scanBytes
} = require("patdown-columns");
const {
  inMemory
} = require("patdown-byte-source");
const {
  parsePathLines
} = require("patdown-quoted-path");
const {
  matchPaths
} = require("patdown-match-paths");
const {
  readCommits,
  readHead,
  readSignatures,
  readSingleCommits,
  resolveCommit
} = require("patdown-commits");
const {
  readGit
} = require("patdown-records");
const {
  bytePath
} = require("patdown-byte-path");
const {
  InputError
} = require("patdown-errors");

// src/scan/scan-objects.ts
async function scanObjects(git, ids, context, display, hooks) {
  const found = {
    blobs: /* @__PURE__ */ new Map(),
    commits: /* @__PURE__ */ new Map(),
    tags: /* @__PURE__ */ new Map(),
    tagNames: /* @__PURE__ */ new Map()
  };
  const explained = [];
  const problems = [];
  let [objects, bytes] = [0, 0];
  for await (const read of readObjects(git, ids, () => hooks.stop() !== void 0)) {
    if (read.kind === "failed") {
      problems.push(failure(display, read.id, read.reason));
      continue;
    }
    const text = read.type === "blob" ? read.bytes : messageOf(read.bytes);
    if (read.type !== "tree") {
      const isWanted = hooks.isWanted && ((match) => hooks.isWanted?.(read.id, match) === true);
      const { matches, rejections } = scanBytes(context, inMemory(text), [], isWanted);
      if (rejections.length > 0) explained.push(explanation(read.id, text.length, rejections));
      if (matches.length > 0) {
        if (read.type === "blob") found.blobs.set(read.id, matches);
        else if (read.type === "commit") found.commits.set(read.id, matches);
        else {
          found.tags.set(read.id, matches);
          found.tagNames.set(read.id, tagName(read.bytes));
        }
      }
    }
    objects++;
    bytes += text.length;
    hooks.onObject?.(objects, bytes);
  }
  const reason = hooks.stop();
  if (reason !== void 0 && objects + problems.length < ids.length) {
    problems.push(partly(objects, ids.length, display, reason));
  }
  return { ...found, explained, objects, bytes, problems };
}
var partly = (done, all, path, reason) => ({
  kind: "interrupted",
  path,
  message: `${done} of ${all} objects of the history were scanned: ${reason}`
});
var tagName = (bytes) => /(?:^|\n)tag ([^\n]{1,1024})/.exec(bytes.toString("utf8"))?.[1] ?? "";
var explanation = (object, bytes, rejections) => ({
  provenance: { kind: "unreachable", object },
  path: `object ${object}`,
  bytes,
  matches: [],
  rejections,
  problem: void 0
});
var failure = (path, id, reason) => ({
  kind: "git",
  path,
  message: reason === "missing" ? `object ${id} is missing from the repository` : `git cannot read object ${id}; \`git fsck\` says more`
});

// src/scan/introductions.ts
var keyOf = ({ match }) => `${match.ruleId}\0${match.secret.reveal()}`;
var introductionsOf = (commit, hits) => commit.changes.flatMap((change) => {
  const matches = newMatches(change, hits);
  return matches.length === 0 || change.object === void 0 ? [] : [{ commit, change: { ...change, object: change.object }, matches }];
});
function newMatches({ object, parents }, hits) {
  const matches = object === void 0 ? void 0 : hits.get(object);
  if (matches === void 0) return [];
  const known = new Set(
    parents.flatMap((parent) => parent === void 0 ? [] : (hits.get(parent) ?? []).map(keyOf))
  );
  return matches.filter((match) => !known.has(keyOf(match)));
}
function standing(object, hits, matches) {
  const there = object === void 0 ? void 0 : hits.get(object);
  if (there === void 0) return void 0;
  const keys = new Set(matches.map(keyOf));
  return there.find((match) => keys.has(keyOf(match)));
}

// src/git/branches.ts
var NONE = 0;
var NO_BRANCHES = [];
var Branches = class {
  #names;
  /** Numbers of sets, of commits whose children were seen. */
  #setOf = /* @__PURE__ */ new Map();
  /** Of each, the first {@link MAX_BRANCHES}: those of a union are among them. Whole, they would be as many numbers as branches times commits. */
  #sets = [[]];
  /** Of sets that were asked for. */
  #namesOf = [];
  #numbers = /* @__PURE__ */ new Map([["", NONE]]);
  constructor(tips) {
    this.#names = [...new Set(tips.map(({ name }) => name))].sort();
    const index = new Map(this.#names.map((name, at) => [name, at]));
    for (const { name, commit } of tips) this.#add(commit, this.#number([index.get(name) ?? 0]));
  }
  /** The branches of a commit, all of whose children were passed before. */
  pass(commit, parents) {
    const own = this.#setOf.get(commit) ?? NONE;
    if (own === NONE) return NO_BRANCHES;
    for (const parent of parents) this.#add(parent, own);
    this.#setOf.delete(commit);
    return this.#namesOf[own] ??= this.#namesIn(this.#sets[own] ?? []);
  }
  #namesIn(set) {
    return set.flatMap((index) => this.#names[index] ?? []);
  }
  #add(commit, set) {
    const own = this.#setOf.get(commit);
    if (own === set) return;
    this.#setOf.set(commit, own === void 0 ? set : this.#union(own, set));
  }
  #union(a, b) {
    const all = /* @__PURE__ */ new Set([...this.#sets[a] ?? [], ...this.#sets[b] ?? []]);
    return this.#number([...all].sort((x, y) => x - y).slice(0, MAX_BRANCHES));
  }
  #number(set) {
    const key = set.join(" ");
    const known = this.#numbers.get(key);
    if (known !== void 0) return known;
    this.#sets.push(set);
    this.#numbers.set(key, this.#sets.length - 1);
    return this.#sets.length - 1;
  }
};
async function readTips(git) {
  const format = "--format=%(objectname) %(refname:short)";
  const output = await readGit(git, ["for-each-ref", format, "refs/heads", "refs/remotes"]);
  return parsePathLines(output.toString("utf8")).map((line) => {
    const [commit = "", ...name] = line.split(" ");
    return { commit, name: name.join(" ") };
  });
}

// src/git/broken-tree.ts
var TREE = "40000";
var SUBMODULE = "160000";
async function* readBrokenTree(git, tree, known) {
  let level = /* @__PURE__ */ new Map([[tree, Buffer.alloc(0)]]);
  while (level.size > 0) {
    const next = /* @__PURE__ */ new Map();
    const unread = [...level.keys()].filter((id) => !known.has(id));
    for (const id of unread) known.add(id);
    for await (const read of readObjects(git, unread)) {
      const path = level.get(read.id);
      if (read.kind === "failed" || read.type !== "tree" || path === void 0) continue;
      for (const { mode, name, id } of entriesOf(read.bytes, read.id.length / 2)) {
        const whole = Buffer.concat([path, name]);
        if (mode !== TREE && mode !== SUBMODULE) yield { path: bytePath(whole), object: id };
        else if (mode === TREE && !next.has(id)) next.set(id, Buffer.concat([whole, SLASH]));
      }
    }
    level = next;
  }
}
var SLASH = Buffer.from("/");
function* entriesOf(bytes, idLength) {
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const nul = space === -1 ? -1 : bytes.indexOf(0, space);
    const end = nul + 1 + idLength;
    if (nul === -1 || end > bytes.length) return;
    yield {
      // Some old programs wrote zeros before it.
      mode: bytes.toString("latin1", at, space).replace(/^0+/, ""),
      name: bytes.subarray(space + 1, nul),
      id: bytes.toString("hex", nul + 1, end)
    };
    at = end;
  }
}

// src/git/commit-links.ts
async function readLinks(git, ids) {
  const links = /* @__PURE__ */ new Map();
  for await (const read of readObjects(git, [...new Set(ids)]))
    if (read.kind === "object" && read.type === "commit") links.set(read.id, parseLinks(read.bytes));
  return inOrder(links);
}
function parseLinks(bytes) {
  const text = bytes.toString("latin1");
  const tree = /^tree ([0-9a-f]+)\n/.exec(text)?.[1] ?? "";
  const parents = [];
  const line = /parent ([0-9a-f]+)\n/y;
  line.lastIndex = "tree ".length + tree.length + 1;
  for (let found = line.exec(text); found !== null; found = line.exec(text)) parents.push(found[1] ?? "");
  return { tree, parents };
}
function inOrder(links) {
  const waiting = /* @__PURE__ */ new Map();
  for (const { parents } of links.values())
    for (const parent of parents) waiting.set(parent, (waiting.get(parent) ?? 0) + 1);
  const ordered = new Map([...links].filter(([id]) => !waiting.has(id)));
  for (const { parents } of ordered.values()) {
    for (const parent of parents) {
      const left = (waiting.get(parent) ?? 0) - 1;
      waiting.set(parent, left);
      const own = links.get(parent);
      if (left === 0 && own !== void 0) ordered.set(parent, own);
    }
  }
  return ordered;
}

// src/scan/broken-history.ts
async function* readBrokenHistory(git, ids, isWanted) {
  const links = await readLinks(git, ids);
  const branchesOf = await readBranches(git, links);
  const { whole, first } = await divide(git, links);
  const told = /* @__PURE__ */ new Set();
  for await (const read of readSingleCommits(git, whole)) {
    if (read.kind === "failed") {
      first.push(read.id);
      continue;
    }
    const { commit } = read;
    for (const { object, path } of commit.changes)
      if (object !== void 0 && isWanted(object, path)) told.add(object);
    yield { commit, branches: branchesOf.get(commit.id) ?? [] };
  }
  const isNew = (object, path) => !told.has(object) && isWanted(object, path);
  for await (const commit of readFirstCommits(git, oldestFirst(first, links), links, isNew)) {
    for (const { object } of commit.changes) if (object !== void 0) told.add(object);
    yield { commit, branches: branchesOf.get(commit.id) ?? [] };
  }
}
async function readBranches(git, links) {
  const branches = new Branches(await readTips(git));
  return new Map([...links].map(([id, { parents }]) => [id, branches.pass(id, parents)]));
}
async function divide(git, links) {
  const trees = await listPresent(git, [...new Set([...links.values()].map(({ tree }) => tree))]);
  const hasTree = (id) => trees.has(links.get(id)?.tree ?? "");
  const [whole, first] = [[], []];
  for (const [id, { parents }] of links) if (hasTree(id)) (parents.every(hasTree) ? whole : first).push(id);
  return { whole, first };
}
function oldestFirst(ids, links) {
  const wanted = new Set(ids);
  return [...links.keys()].filter((id) => wanted.has(id)).reverse();
}
async function* readFirstCommits(git, ids, links, isNew) {
  const known = /* @__PURE__ */ new Set();
  for (const id of ids) {
    const changes = [];
    for await (const { path, object } of readBrokenTree(git, links.get(id)?.tree ?? "", known))
      if (isNew(object, path)) changes.push({ path, object, parents: [] });
    if (changes.length === 0) continue;
    const signature = (await readSignatures(git, [id])).get(id);
    if (signature !== void 0) yield { ...signature, changes };
  }
}
async function readHeadOrPart(git, isWanted) {
  try {
    return { blobs: await readHead(git, isWanted), failure: void 0 };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { blobs: await readPartOfHead(git, isWanted), failure: error.message };
  }
}
async function readPartOfHead(git, isWanted) {
  const blobs = /* @__PURE__ */ new Map();
  const head = await resolveCommit(git, "HEAD");
  if (head === void 0) return blobs;
  const tree = (await readLinks(git, [head])).get(head)?.tree ?? "";
  for await (const { path, object } of readBrokenTree(git, tree, /* @__PURE__ */ new Set()))
    if (isWanted(object, path)) blobs.set(path, object);
  return blobs;
}

// src/scan/place-objects.ts
async function placeObjects(git, found, history, isNamed) {
  const nothing = { ...placesOf(new Placer(found), found), head: /* @__PURE__ */ new Map(), failures: [] };
  if (found.blobs.size + found.commits.size === 0 && isNamed === void 0) return nothing;
  const isWanted = (object, path) => found.blobs.has(object) || isNamed?.(path) === true;
  const failures = [];
  try {
    const head = await readHeadOrPart(git, isWanted);
    if (head.failure !== void 0) failures.push(`${head.failure}: ${NOT_AT_HEAD}`);
    const placer = await place(found, history, { isNamed, isWanted }, failures);
    placer.settle(head.blobs, await history.signatures([...placer.commits]));
    return { ...placesOf(placer, found), head: head.blobs, failures };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...nothing, failures: [...failures, `${error.message}: ${NOT_PLACED}`] };
  }
}
var NOT_AT_HEAD = "it is not known of all secrets whether they are still there";
var NOT_PLACED = "it is not known which commits brought secrets";
var NOT_SURE = "some secrets may have come with other commits than is said, or with some that are not there";
var NOT_ALL = "what was found stands at so many paths that not all of them are told";
async function place(found, history, { isNamed, isWanted }, failures) {
  const placer = new Placer(found, isNamed);
  try {
    if (await history.each((commit) => placer.add(commit)) === "cut") failures.push(NOT_ALL);
    return placer;
  } catch (error) {
    if (!(error instanceof InputError) || error.code === "PD_INTERRUPTED") throw error;
    failures.push(`${error.message}: ${NOT_SURE}`);
  }
  const again = new Placer(found, isNamed);
  await history.eachOfBroken((commit) => again.add(commit), isWanted);
  return again;
}
var placesOf = (placer, { tags }) => ({
  places: [...placer.places, ...placer.rest(), ...[...tags].map(placeOfTag)],
  named: placer.named
});
var placeOfTag = ([object, matches]) => ({
  provenance: { kind: "tag-message", object, tag: "" },
  path: "",
  object,
  matches
});
function logReader(git, startsOf, stop = () => void 0) {
  const known = /* @__PURE__ */ new Map();
  const tell = (commit, branches, visit) => {
    if (stop() === INTERRUPTED) throw new InputError("PD_INTERRUPTED", INTERRUPTED);
    known.set(commit.id, signatureOf(commit));
    visit({ id: commit.id, changes: commit.changes, branches });
  };
  return {
    async each(visit) {
      const branches = new Branches(await readTips(git));
      const starts = startsOf();
      for await (const commit of readCommits(git, [starts.length > 0 ? "--stdin" : "--all"], starts))
        tell(commit, branches.pass(commit.id, commit.parents), visit);
      return "all";
    },
    async eachOfBroken(visit, isWanted) {
      for await (const { commit, branches } of readBrokenHistory(git, startsOf(), isWanted))
        tell(commit, branches, visit);
    },
    signatures: () => Promise.resolve(known)
  };
}
var readSignaturesOf = async (git, ids) => new Map([...await readSignatures(git, ids)].map(([id, commit]) => [id, signatureOf(commit)]));
var signatureOf = ({ id, author, email, date }) => ({
  commit: id,
  author,
  email,
  date
});
var oneOfEach = (matches) => new Map(matches.map((match) => [keyOf(match), match])).values();
var Placer = class {
  places = [];
  #drafts = [];
  #found;
  #seen = /* @__PURE__ */ new Set();
  /** Of blobs of the commit that is checked out, what they hold. */
  #keysOf = /* @__PURE__ */ new Map();
  #isNamed;
  named = /* @__PURE__ */ new Map();
  constructor(found, isNamed = () => false) {
    this.#found = found;
    this.#isNamed = isNamed;
  }
  add({ id, branches, changes }) {
    const message = this.#found.commits.get(id);
    if (message !== void 0) this.#drafts.push({ commit: id, branches, blob: void 0, matches: message });
    for (const change of changes) {
      const { object, path } = change;
      if (object === void 0) continue;
      this.#seen.add(object);
      if (this.#isNamed(path)) this.named.set(id, branches);
      for (const match of oneOfEach(newMatches(change, this.#found.blobs)))
        this.#drafts.push({ commit: id, branches, blob: { object, path }, matches: [match] });
    }
  }
  /** Commits whose signatures are wanted. */
  get commits() {
    return new Set(this.#drafts.map(({ commit }) => commit));
  }
  settle(head, signatures) {
    for (const { commit, branches, blob, matches } of this.#drafts) {
      const signature = signatures.get(commit) ?? { commit, author: "", email: "", date: "" };
      const info = { ...signature, branches };
      const provenance = blob === void 0 ? { kind: "commit-message", ...info } : {
        kind: "commit",
        object: blob.object,
        ...info,
        atHead: this.#standsIn(head.get(blob.path), matches),
        headRegion: void 0
      };
      this.places.push({ provenance, path: blob?.path ?? "", object: blob?.object ?? commit, matches });
    }
  }
  #standsIn(object, matches) {
    if (object === void 0) return false;
    let keys = this.#keysOf.get(object);
    if (keys === void 0) {
      keys = new Set(this.#found.blobs.get(object)?.map(keyOf));
      this.#keysOf.set(object, keys);
    }
    return matches.some((match) => keys.has(keyOf(match)));
  }
  /** Blobs that no commit names. */
  rest() {
    return [...this.#found.blobs].flatMap(
      ([object, matches]) => this.#seen.has(object) ? [] : [{ provenance: { kind: "unreachable", object }, path: "", object, matches }]
    );
  }
};

// src/scan/named-files.ts
function namedBy({ context, pathOf }) {
  const { pathRules } = context;
  if (pathRules.length === 0) return void 0;
  return (path) => {
    const shown = pathOf(path);
    return pathRules.some(({ test }) => test(shown));
  };
}
var isFileNamed = ({ object, isLink, path }, isNamed) => object !== void 0 && isLink !== true && isNamed?.(path) === true;
async function reportNamed(git, changes, options) {
  const isNamed = namedBy(options);
  if (isNamed === void 0) return [];
  const own = changes.filter(({ change }) => isFileNamed(change, isNamed));
  const found = await readFiles(git, own, options);
  return own.flatMap(({ change: { object, parents, path }, atHead, provenance }) => {
    const size = found.sizes.get(object ?? "");
    const matches = found.matches.get(`${object} ${path}`);
    if (object === void 0 || size === void 0 || matches === void 0) return [];
    const isSame = (other) => found.sizes.get(other ?? "") === size;
    if (parents.some(isSame)) return [];
    const place2 = provenance(object, isSame(atHead) ? matches[0]?.region : void 0);
    return [{ provenance: place2, path, bytes: 0, matches, rejections: [], problem: void 0 }];
  });
}
async function readFiles(git, changes, { context, pathOf }) {
  const paths = /* @__PURE__ */ new Map();
  const watch = (id, path) => {
    if (id === void 0) return;
    const known = paths.get(id) ?? /* @__PURE__ */ new Set();
    paths.set(id, path === void 0 ? known : known.add(path));
  };
  for (const { change, atHead } of changes) {
    watch(change.object, change.path);
    for (const other of [...change.parents, atHead]) watch(other);
  }
  const sizes = /* @__PURE__ */ new Map();
  const matches = /* @__PURE__ */ new Map();
  const ids = new Set(context.pathRules.map(({ ruleId }) => ruleId));
  for await (const read of readObjects(git, [...paths.keys()])) {
    if (read.kind === "failed") continue;
    sizes.set(read.id, read.bytes.length);
    for (const path of paths.get(read.id) ?? []) {
      const ofPath = matchPaths(context.pathRules, pathOf(path), read.bytes.length);
      const all = scanBytes(context, inMemory(read.bytes), ofPath).matches;
      matches.set(
        `${read.id} ${path}`,
        all.filter(({ match }) => ids.has(match.ruleId) && match.span.end === 0)
      );
    }
  }
  return { sizes, matches };
}
async function reportNamedCommits(git, commits, head, options) {
  if (commits.size === 0) return [];
  const changes = [];
  for await (const commit of readCommits(git, ["--no-walk=unsorted", "--stdin"], commits.keys())) {
    const info = { ...signatureOf(commit), branches: commits.get(commit.id) ?? [] };
    for (const change of commit.changes) {
      changes.push({
        change,
        atHead: head.get(change.path),
        provenance: (object, headRegion) => ({
          kind: "commit",
          object,
          ...info,
          atHead: headRegion !== void 0,
          headRegion
        })
      });
    }
  }
  return reportNamed(git, changes, options);
}

// src/scan/object-report.ts
var report = (provenance, path, matches) => ({ provenance, path, bytes: 0, matches, rejections: [], problem: void 0 });

module.exports = {
  Branches,
  readTips,
  scanObjects,
  partly,
  keyOf,
  introductionsOf,
  newMatches,
  standing,
  placeObjects,
  logReader,
  readSignaturesOf,
  signatureOf,
  namedBy,
  isFileNamed,
  reportNamed,
  reportNamedCommits,
  report
};
});
