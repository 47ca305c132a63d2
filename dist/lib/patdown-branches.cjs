'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
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
  readSignatures
} = require("patdown-commits");
const {
  readGit
} = require("patdown-records");
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
var Branches = class {
  #names;
  /** Numbers of sets, of commits whose children were seen. */
  #setOf = /* @__PURE__ */ new Map();
  #sets = [[]];
  /** Of sets that were asked for. */
  #namesOf = [];
  #numbers = /* @__PURE__ */ new Map([["", 0]]);
  constructor(tips) {
    this.#names = [...new Set(tips.map(({ name }) => name))].sort();
    const index = new Map(this.#names.map((name, at) => [name, at]));
    for (const { name, commit } of tips) this.#add(commit, this.#number([index.get(name) ?? 0]));
  }
  /** The branches of a commit, all of whose children were passed before. */
  pass(commit, parents) {
    const own = this.#setOf.get(commit) ?? 0;
    for (const parent of parents) this.#add(parent, own);
    this.#setOf.delete(commit);
    return this.#namesOf[own] ??= this.#namesIn(this.#sets[own] ?? []);
  }
  #namesIn(set) {
    return set.slice(0, MAX_BRANCHES).flatMap((index) => this.#names[index] ?? []);
  }
  #add(commit, set) {
    const own = this.#setOf.get(commit);
    if (own === set) return;
    this.#setOf.set(commit, own === void 0 || own === 0 ? set : this.#union(own, set));
  }
  #union(a, b) {
    return this.#number(
      [.../* @__PURE__ */ new Set([...this.#sets[a] ?? [], ...this.#sets[b] ?? []])].sort((x, y) => x - y)
    );
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

// src/scan/place-objects.ts
async function placeObjects(git, found, history, isNamed) {
  const ofTags = [...found.tags].map(
    ([object, matches]) => ({
      provenance: { kind: "tag-message", object, tag: "" },
      path: "",
      object,
      matches
    })
  );
  if (found.blobs.size + found.commits.size === 0 && isNamed === void 0)
    return { places: ofTags, named: /* @__PURE__ */ new Map(), head: /* @__PURE__ */ new Map(), failure: void 0 };
  const placer = new Placer(found, isNamed);
  let failure2;
  let head = /* @__PURE__ */ new Map();
  try {
    head = await readHead(git);
    await history.each((commit) => placer.add(commit));
    placer.settle(head, await history.signatures([...placer.commits]));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    failure2 = error.message;
  }
  return { places: [...placer.places, ...placer.rest(), ...ofTags], named: placer.named, head, failure: failure2 };
}
function logReader(git, startsOf, stop = () => void 0) {
  const known = /* @__PURE__ */ new Map();
  return {
    async each(visit) {
      const branches = new Branches(await readTips(git));
      const starts = startsOf();
      for await (const commit of readCommits(git, [starts.length > 0 ? "--stdin" : "--all"], starts)) {
        if (stop() === INTERRUPTED) throw new InputError("PD_INTERRUPTED", INTERRUPTED);
        const { id, changes, parents } = commit;
        known.set(id, signatureOf(commit));
        visit({ id, changes, branches: branches.pass(id, parents) });
      }
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
var Placer = class {
  places = [];
  #drafts = [];
  #found;
  #seen = /* @__PURE__ */ new Set();
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
      for (const match of newMatches(change, this.#found.blobs))
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
        atHead: standing(head.get(blob.path), this.#found.blobs, matches) !== void 0,
        headRegion: void 0
      };
      this.places.push({ provenance, path: blob?.path ?? "", object: blob?.object ?? commit, matches });
    }
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
    const place = provenance(object, isSame(atHead) ? matches[0]?.region : void 0);
    return [{ provenance: place, path, bytes: 0, matches, rejections: [], problem: void 0 }];
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
