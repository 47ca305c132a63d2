module.exports = (function (exports, module, require, __dirname) {
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var piece_exports = {};
__export(piece_exports, {
  fetchPromised: () => fetchPromised,
  findRevision: () => findRevision,
  remoteBranch: () => remoteBranch,
  requireFetched: () => requireFetched,
  unshallow: () => unshallow
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_commits = require("patdown-commits");
var import_patdown_records = require("patdown-records");
var FETCH = [
  // Maintenance would run on after the fetch, and hooks are off by the flags that all commands get.
  "-c",
  "gc.auto=0",
  "-c",
  "maintenance.auto=false",
  "fetch",
  "--quiet",
  "--no-tags",
  "--no-recurse-submodules",
  "--no-write-fetch-head"
];
var REMOTE = "origin";
async function unshallow(git) {
  if (!await (0, import_patdown_commits.isShallow)(git)) return true;
  await tryFetch(git, ["--unshallow", REMOTE]);
  return !await (0, import_patdown_commits.isShallow)(git);
}
async function requireFetched(git, commit, refs = []) {
  for (const wanted of [void 0, commit, ...refs]) {
    if (wanted !== void 0) await tryFetch(git, [REMOTE, wanted]);
    const found = await (0, import_patdown_commits.resolveCommit)(git, commit);
    if (found !== void 0) return found;
  }
  return void 0;
}
async function remoteBranch(git, branch, mayFetch) {
  const local = `refs/remotes/${REMOTE}/${branch}`;
  if (!IS_BRANCH.test(branch)) return void 0;
  if (mayFetch) await tryFetch(git, [REMOTE, `+refs/heads/${branch}:${local}`]);
  return (0, import_patdown_commits.resolveCommit)(git, local);
}
var IS_BRANCH = /^(?!-)[^\s:*?[\\^~\x00-\x1f\x7f]+$/;
async function findRevision(git, revision) {
  const found = await (0, import_patdown_commits.resolveCommit)(git, revision);
  if (found !== void 0) return found;
  if (IS_ID.test(revision)) return requireFetched(git, revision);
  const prefix = `${REMOTE}/`;
  const name = revision.startsWith(prefix) ? revision.slice(prefix.length) : revision;
  const branch = await remoteBranch(git, name, true);
  if (branch !== void 0 || !IS_BRANCH.test(name)) return branch;
  const tag = `refs/tags/${name}`;
  await tryFetch(git, [REMOTE, `${tag}:${tag}`]);
  return (0, import_patdown_commits.resolveCommit)(git, tag);
}
var IS_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function fetchPromised(git, ids) {
  if (ids.length === 0) return;
  const args = ["-c", "fetch.negotiationAlgorithm=noop"];
  await tryFetch(git, ["--filter=blob:none", "--stdin", REMOTE], ids, args);
}
async function tryFetch(git, args, input = [], settings = []) {
  try {
    await (0, import_patdown_records.readGit)({ ...git, scope: "remote" }, [...settings, ...FETCH, ...args], input);
  } catch {
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  fetchPromised,
  findRevision,
  remoteBranch,
  requireFetched,
  unshallow
});
});
