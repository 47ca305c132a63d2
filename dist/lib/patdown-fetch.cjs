'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  isShallow,
  resolveCommit
} = require("patdown-commits");
const {
  readGit
} = require("patdown-records");

// src/git/fetch.ts
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
  if (!await isShallow(git)) return true;
  await tryFetch(git, ["--unshallow", REMOTE]);
  return !await isShallow(git);
}
async function requireFetched(git, commit, refs = []) {
  for (const wanted of [void 0, commit, ...refs]) {
    if (wanted !== void 0) await tryFetch(git, [REMOTE, wanted]);
    const found = await resolveCommit(git, commit);
    if (found !== void 0) return found;
  }
  return void 0;
}
async function remoteBranch(git, branch, mayFetch) {
  const local = `refs/remotes/${REMOTE}/${branch}`;
  if (!IS_BRANCH.test(branch)) return void 0;
  if (mayFetch) await tryFetch(git, [REMOTE, `+refs/heads/${branch}:${local}`]);
  return resolveCommit(git, local);
}
var IS_BRANCH = /^(?!-)[^\s:*?[\\^~\x00-\x1f\x7f]+$/;
async function findRevision(git, revision) {
  const found = await resolveCommit(git, revision);
  if (found !== void 0) return found;
  if (IS_ID.test(revision)) return requireFetched(git, revision);
  const prefix = `${REMOTE}/`;
  const name = revision.startsWith(prefix) ? revision.slice(prefix.length) : revision;
  const branch = await remoteBranch(git, name, true);
  if (branch !== void 0 || !IS_BRANCH.test(name)) return branch;
  const tag = `refs/tags/${name}`;
  await tryFetch(git, [REMOTE, `${tag}:${tag}`]);
  return resolveCommit(git, tag);
}
var IS_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function fetchPromised(git, ids) {
  if (ids.length === 0) return;
  const args = ["-c", "fetch.negotiationAlgorithm=noop"];
  await tryFetch(git, ["--filter=blob:none", "--stdin", REMOTE], ids, args);
}
async function tryFetch(git, args, input = [], settings = []) {
  try {
    await readGit({ ...git, scope: "remote" }, [...settings, ...FETCH, ...args], input);
  } catch {
  }
}

module.exports = {
  unshallow,
  requireFetched,
  remoteBranch,
  findRevision,
  fetchPromised
};
});
