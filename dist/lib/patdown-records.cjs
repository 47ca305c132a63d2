'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  FLAGS,
  gitEnvironment
} = require("patdown-environment");
const {
  requireGit
} = require("patdown-find-git");
const {
  fsPath
} = require("patdown-byte-path");
const {
  InputError
} = require("patdown-errors");

// src/git/stream.ts
const { spawn, spawnSync } = require("node:child_process");
async function* streamGit(git, args, input = [], size = "large") {
  const binary = requireGit(git.environment["PATH"] ?? "");
  const call = {
    binary,
    args: [...FLAGS, ...args],
    cwd: fsPath(git.directory).toString(),
    env: gitEnvironment(git.environment, git.scope),
    signal: git.signal
  };
  const lines = size === "small" ? [...input] : input;
  if (size === "small" && (yield* printedAtOnce(call, lines))) return;
  yield* printed(call, lines);
}
var AT_ONCE = 16 * 1024 * 1024;
function* printedAtOnce({ binary, args, cwd, env }, input) {
  const lines = [...inChunks(input)].join("");
  const ran = spawnSync(binary, args, { cwd, env, input: lines, maxBuffer: AT_ONCE });
  if (ran.error !== void 0 && "code" in ran.error && ran.error.code === "ENOBUFS") return false;
  if (ran.stdout !== null && ran.stdout.length > 0) yield ran.stdout;
  requireSuccess(
    ran.pid === 0 ? NOT_STARTED : failureOf(ran.status, ran.signal, ran.stderr.toString("latin1"))
  );
  return true;
}
async function* printed({ binary, args, cwd, env, signal }, input) {
  const { Readable } = await Promise.resolve(require("node:stream")).then((all) => ({ default: all, ...all }));
  const child = spawn(binary, args, { cwd, env, stdio: ["pipe", "pipe", "pipe"] });
  let complaints = "";
  child.stderr.on("data", (chunk) => {
    if (complaints.length < MAX_COMPLAINTS) complaints += chunk.toString("latin1");
  });
  const ended = new Promise((resolve) => {
    child.on("error", () => resolve(NOT_STARTED));
    child.on("close", (code, signal2) => resolve(failureOf(code, signal2, complaints)));
  });
  child.stdin.on("error", () => {
  });
  Readable.from(inChunks(input)).pipe(child.stdin);
  const end = () => void child.kill("SIGKILL");
  signal?.addEventListener("abort", end);
  if (signal?.aborted === true) end();
  try {
    for await (const chunk of child.stdout) yield chunk;
    const failure = await ended;
    if (signal?.aborted === true) throw new InputError("PD_INTERRUPTED", "interrupted");
    requireSuccess(failure);
  } finally {
    signal?.removeEventListener("abort", end);
    end();
  }
}
var NOT_STARTED = "could not be started there";
function failureOf(code, signal, complaints) {
  if (code === 0) return COMPLAINT.test(complaints) ? "told of errors" : void 0;
  return signal === null ? `ended with code ${code}` : "was ended by a signal";
}
function requireSuccess(failure) {
  if (failure === void 0) return;
  throw new InputError("PD_GIT_FAILED", `git ${failure}`, {
    hint: "run `git fsck` there to see what is wrong"
  });
}
var COMPLAINT = /^(?:error|fatal):/m;
var MAX_COMPLAINTS = 64 * 1024;
var CHUNK = 64 * 1024;
function* inChunks(lines) {
  let chunk = "";
  for (const line of lines) {
    chunk += `${line}
`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
async function readGit(git, args, input = []) {
  const chunks = [];
  const size = git.scope === "remote" ? "large" : "small";
  for await (const chunk of streamGit(git, args, input, size)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// src/git/records.ts
async function* records(chunks, separator) {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let at = bytes.indexOf(separator); at !== -1; at = bytes.indexOf(separator, from)) {
      yield bytes.subarray(from, at);
      from = at + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) yield rest;
}

module.exports = {
  streamGit,
  readGit,
  records
};
});
