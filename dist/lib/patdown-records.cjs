module.exports = (function (exports, module, require, __dirname) {
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var piece_exports = {};
__export(piece_exports, {
  readGit: () => readGit,
  records: () => records,
  streamGit: () => streamGit
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_environment = require("patdown-environment");
var import_patdown_find_git = require("patdown-find-git");
var import_patdown_byte_path = require("patdown-byte-path");
var import_patdown_errors = require("patdown-errors");
var import_node_child_process = require("node:child_process");
async function* streamGit(git, args, input = [], size = "large") {
  const binary = (0, import_patdown_find_git.findGit)(git.environment["PATH"] ?? "");
  if (binary === void 0)
    throw new import_patdown_errors.InputError("PD_GIT_MISSING", "git is not installed, or not in the PATH");
  const call = {
    binary,
    args: [...import_patdown_environment.FLAGS, ...args],
    cwd: (0, import_patdown_byte_path.fsPath)(git.directory).toString(),
    env: (0, import_patdown_environment.gitEnvironment)(git.environment, git.scope)
  };
  const lines = size === "small" ? [...input] : input;
  if (size === "small" && (yield* printedAtOnce(call, lines))) return;
  yield* printed(call, lines);
}
var AT_ONCE = 16 * 1024 * 1024;
function* printedAtOnce({ binary, args, cwd, env }, input) {
  const lines = [...inChunks(input)].join("");
  const ran = (0, import_node_child_process.spawnSync)(binary, args, { cwd, env, input: lines, maxBuffer: AT_ONCE });
  if (ran.error !== void 0 && "code" in ran.error && ran.error.code === "ENOBUFS") return false;
  if (ran.stdout !== null && ran.stdout.length > 0) yield ran.stdout;
  requireSuccess(
    ran.pid === 0 ? NOT_STARTED : failureOf(ran.status, ran.signal, ran.stderr.toString("latin1"))
  );
  return true;
}
async function* printed({ binary, args, cwd, env }, input) {
  const { Readable } = await Promise.resolve().then(() => __toESM(require("node:stream"), 1));
  const child = (0, import_node_child_process.spawn)(binary, args, { cwd, env, stdio: ["pipe", "pipe", "pipe"] });
  let complaints = "";
  child.stderr.on("data", (chunk) => {
    if (complaints.length < MAX_COMPLAINTS) complaints += chunk.toString("latin1");
  });
  const ended = new Promise((resolve) => {
    child.on("error", () => resolve(NOT_STARTED));
    child.on("close", (code, signal) => resolve(failureOf(code, signal, complaints)));
  });
  child.stdin.on("error", () => {
  });
  Readable.from(inChunks(input)).pipe(child.stdin);
  try {
    for await (const chunk of child.stdout) yield chunk;
    requireSuccess(await ended);
  } finally {
    child.kill("SIGKILL");
  }
}
var NOT_STARTED = "could not be started there";
function failureOf(code, signal, complaints) {
  if (code === 0) return COMPLAINT.test(complaints) ? "told of errors" : void 0;
  return signal === null ? `ended with code ${code}` : "was ended by a signal";
}
function requireSuccess(failure) {
  if (failure === void 0) return;
  throw new import_patdown_errors.InputError("PD_GIT_FAILED", `git ${failure}`, {
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readGit,
  records,
  streamGit
});
});
