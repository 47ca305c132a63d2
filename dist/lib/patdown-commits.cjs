'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  readGit,
  records,
  streamGit
} = require("patdown-records");
const {
  bytePath,
  displayPath,
  fsPath
} = require("patdown-byte-path");
const {
  InputError
} = require("patdown-errors");

// src/git/repository-state.ts
const { existsSync, readFileSync: readFileSync2 } = require("node:fs");

// src/git/commits.ts
var FORMAT = "--format=%x01%H %P%x00%an%x00%ae%x00%aI";
var SHOWN = ["-z", "--no-show-signature", "--no-notes", "--encoding=UTF-8", FORMAT];
var CHANGES = [
  "--raw",
  "-c",
  "--root",
  "--no-renames",
  "--no-abbrev",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=none",
  "-O/dev/null",
  ...SHOWN
];
var LIMITS = { changes: 2e6, ends: 100 };
async function* readCommits(git, selection, starts = [], limits = LIMITS) {
  yield* commitsIn(streamGit(git, ["log", "--topo-order", ...CHANGES, ...selection], starts), limits);
}
async function* commitsIn(output, limits) {
  const parser = new CommitParser(limits.changes);
  for await (const field of records(output, 0)) {
    const commit = parser.push(field);
    if (commit !== void 0) yield commit;
  }
  const last = parser.end();
  if (last !== void 0) yield last;
}
async function* readSingleCommits(git, ids, limits = LIMITS) {
  let left = ids;
  for (let ends = 0; left.length > 0 && ends < limits.ends; ends++) {
    let done = 0;
    const output = streamGit(git, ["diff-tree", "--stdin", "-r", "--always", ...CHANGES], left);
    try {
      for await (const commit of commitsIn(untilItEnds(output), limits)) {
        for (; done < left.length && left[done] !== commit.id; done++)
          yield { kind: "failed", id: left[done] };
        done++;
        yield { kind: "commit", commit };
      }
    } catch (error) {
      if (!(error instanceof InputError) || error.code !== TOO_MANY) throw error;
      ends = limits.ends;
    }
    if (done < left.length) yield { kind: "failed", id: left[done] };
    left = left.slice(done + 1);
  }
  for (const id of left) yield { kind: "failed", id };
}
async function* untilItEnds(output) {
  try {
    yield* output;
  } catch (error) {
    if (!(error instanceof InputError) || error.code === "PD_GIT_MISSING") throw error;
  }
}
async function readSignatures(git, ids) {
  const known = /* @__PURE__ */ new Map();
  if (ids.length === 0) return known;
  const output = streamGit(git, ["log", "--no-walk=unsorted", "--stdin", ...SHOWN], ids);
  for await (const commit of commitsIn(output, LIMITS)) known.set(commit.id, commit);
  return known;
}
var SUBMODULE = "160000";
var LINK = "120000";
var COMMIT_MARK = 1;
var TOO_MANY = "PD_GIT_TOO_MANY_CHANGES";
var CommitParser = class {
  #commit;
  #fields = 0;
  #raw;
  #maxChanges;
  constructor(maxChanges) {
    this.#maxChanges = maxChanges;
  }
  push(field) {
    if (this.#raw !== void 0) {
      this.#add(parseChange(this.#raw, bytePath(field)));
      this.#raw = void 0;
      return void 0;
    }
    if (this.#commit !== void 0 && this.#fields < 3) {
      this.#setField(this.#commit, field.toString("utf8"));
      return void 0;
    }
    if (field[0] === COMMIT_MARK) return this.#open(field.toString("latin1", 1));
    const text = field.toString("latin1").trimStart();
    if (text.startsWith(":")) this.#raw = text;
    return void 0;
  }
  #add(change) {
    if (this.#commit === void 0) return;
    if (this.#commit.changes.push(change) <= this.#maxChanges) return;
    this.#commit = void 0;
    throw new InputError(TOO_MANY, `a commit changes more than ${this.#maxChanges} paths`);
  }
  end() {
    const finished = this.#commit;
    this.#commit = void 0;
    return finished;
  }
  #open(names) {
    const finished = this.#commit;
    const [id = "", ...parents] = names.split(" ").filter((name) => name !== "");
    this.#commit = { id, parents, author: "", email: "", date: "", changes: [] };
    this.#fields = 0;
    return finished;
  }
  #setField(commit, text) {
    if (this.#fields === 0) commit.author = text;
    else if (this.#fields === 1) commit.email = text;
    else commit.date = text;
    this.#fields++;
  }
};
function parseChange(raw, path) {
  const colons = raw.lastIndexOf(":") + 1;
  const fields = raw.slice(colons).split(" ");
  const modes = fields.slice(0, colons + 1);
  const ids = fields.slice(colons + 1, colons * 2 + 2);
  const blobs = ids.map((id, index) => /^0+$/.test(id) || modes[index] === SUBMODULE ? void 0 : id);
  return { path, object: blobs[colons], isLink: modes[colons] === LINK, parents: blobs.slice(0, colons) };
}

// src/git/plain-head.ts
const { lstatSync, readFileSync } = require("node:fs");
var IS_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})\n?$/;
var BRANCH = /^ref: (refs\/heads\/[\w/.-]+)\n?$/;
function plainHead({ directory, environment, scope }) {
  const isElsewhere = environment["GIT_DIR"] !== void 0 || environment["GIT_COMMON_DIR"] !== void 0;
  if (scope === "hook" && isElsewhere) return void 0;
  const read = (name) => readFile(`${directory}/.git/${name}`);
  const head = read("HEAD");
  if (head === void 0 || exists(`${directory}/.git/MERGE_HEAD`)) return void 0;
  if (IS_ID.test(head)) return head.trimEnd();
  const branch = BRANCH.exec(head)?.[1];
  if (branch === void 0 || branch.includes("..")) return void 0;
  const id = read(branch);
  return id !== void 0 && IS_ID.test(id) ? id.trimEnd() : void 0;
}
function readFile(path) {
  try {
    return lstatSync(fsPath(path)).isFile() ? readFileSync(fsPath(path), "latin1") : void 0;
  } catch {
    return void 0;
  }
}
function exists(path) {
  try {
    lstatSync(fsPath(path));
    return true;
  } catch {
    return false;
  }
}

// src/git/repository-state.ts
async function isShallow(git) {
  const answer = await readGit(git, ["rev-parse", "--is-shallow-repository"]);
  return answer.toString("latin1").trim() === "true";
}
async function resolveCommit(git, revision) {
  try {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    const answer = (await readGit(git, args)).toString("latin1").trim();
    return /^[0-9a-f]{40,64}$/.test(answer) ? answer : void 0;
  } catch {
    return void 0;
  }
}
async function readEnds(git) {
  const refs = await readGit(git, ["for-each-ref", "--format=%(objectname)"]);
  const head = await resolveObject(git, "HEAD");
  const ends = refs.toString("latin1").split("\n").filter((line) => line !== "");
  return head === void 0 ? ends : [...ends, head];
}
var MAX_FILES = 4e6;
var MAX_WANTED = 5e5;
async function readTree(git, commit, isWanted, maxFiles = MAX_FILES) {
  const tree = /* @__PURE__ */ new Map();
  let files = 0;
  for await (const record of records(streamGit(git, ["ls-tree", "-r", "-z", "--full-tree", commit]), 0)) {
    const tab = record.indexOf(9);
    const [, type = "", id = ""] = record.toString("latin1", 0, tab).split(" ");
    const isTooMany = ++files > maxFiles || isWanted !== void 0 && tree.size > MAX_WANTED;
    if (isTooMany)
      throw new InputError("PD_GIT_TOO_MANY_FILES", "a commit has more files than are looked at");
    if (type !== "blob") continue;
    const path = bytePath(record.subarray(tab + 1));
    if (isWanted?.(id, path) !== false) tree.set(path, id);
  }
  return tree;
}
async function readHead(git, isWanted) {
  const head = await resolveCommit(git, "HEAD");
  return head === void 0 ? /* @__PURE__ */ new Map() : readTree(git, head, isWanted);
}
async function nextParents(git) {
  const plain = plainHead(git);
  if (plain !== void 0) return [plain];
  const answer = await readGit(git, ["rev-parse", "--git-path", "MERGE_HEAD", "HEAD^{commit}"]).catch(
    nothing
  );
  const lines = answer.toString("utf8").trimEnd().split("\n");
  const head = lines.pop() ?? "";
  if (!IS_ID2.test(head)) return [];
  const file = lines.join("\n");
  return [head, ...mergeHeads(file.startsWith("/") ? file : `${git.directory}/${file}`)];
}
var nothing = () => Buffer.alloc(0);
function mergeHeads(file) {
  if (!existsSync(fsPath(file))) return [];
  return readFileSync2(fsPath(file), "latin1").split("\n").filter((line) => IS_ID2.test(line));
}
var IS_ID2 = /^[0-9a-f]{40,64}$/;
async function readStaged(git) {
  const known = await nextParents(git);
  const parents = known.length > 0 ? known : [await emptyTree(git)];
  const [first = [], ...others] = await Promise.all(parents.map((parent) => indexDifferences(git, parent)));
  const otherMaps = others.map((changes) => new Map(changes.map((change) => [change.path, change])));
  return first.flatMap((change) => {
    const alike = otherMaps.map((map) => map.get(change.path));
    if (alike.some((other) => other === void 0)) return [];
    return [{ ...change, parents: [...change.parents, ...alike.flatMap((other) => other?.parents ?? [])] }];
  });
}
async function indexDifferences(git, tree) {
  const args = [
    "diff-index",
    "--cached",
    "--raw",
    "-z",
    "--no-renames",
    "--no-abbrev",
    "--ignore-submodules=none",
    "-O/dev/null",
    tree
  ];
  const changes = [];
  let raw;
  for await (const field of records(streamGit(git, args, [], "small"), 0)) {
    if (raw === void 0) raw = field.toString("latin1");
    else {
      changes.push(parseChange(raw, bytePath(field)));
      raw = void 0;
    }
  }
  return changes;
}
async function emptyTree(git) {
  const id = await readGit(git, ["hash-object", "-t", "tree", "--no-filters", "--stdin"]);
  return id.toString("latin1").trim();
}
async function listIndex(git) {
  const paths = /* @__PURE__ */ new Set();
  for await (const record of records(streamGit(git, ["ls-files", "-z", "--full-name"]), 0))
    paths.add(displayPath(bytePath(record)));
  return paths;
}
var MAX_TAGS = 16;
async function tagsOf(git, revision) {
  const tags = [];
  let id = await resolveObject(git, revision);
  while (id !== void 0 && tags.length < MAX_TAGS) {
    const type = (await readGit(git, ["cat-file", "-t", id])).toString("latin1").trim();
    if (type !== "tag") break;
    tags.push(id);
    const text = (await readGit(git, ["cat-file", "tag", id])).toString("latin1");
    id = /^object ([0-9a-f]{40,64})$/m.exec(text)?.[1];
  }
  return tags;
}
async function resolveObject(git, revision) {
  try {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision];
    const answer = (await readGit(git, args)).toString("latin1").trim();
    return /^[0-9a-f]{40,64}$/.test(answer) ? answer : void 0;
  } catch {
    return void 0;
  }
}

module.exports = {
  readCommits,
  readSingleCommits,
  readSignatures,
  isShallow,
  resolveCommit,
  readEnds,
  readTree,
  readHead,
  readStaged,
  listIndex,
  tagsOf
};
});
