#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// src/cli/main.ts
var import_node_fs4 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"), 1);
var import_node_url = require("node:url");

// src/cli/version.ts
var VERSION = true ? "0.1.0" : "0.0.0";

// src/cli/code-key.ts
var BUILD = true ? "048136f77af2eee2" : "source";
var codeKey = ({ version, arch }, place, kind) => `${VERSION}-${BUILD}-${place}-${kind}-node-${version}-${arch}`;
var FLAG = /^--?[a-z][a-z-]*/;
function kindOf(args) {
  const end = args.indexOf("--");
  const flags = args.slice(1, end < 0 ? void 0 : end).flatMap((arg) => FLAG.exec(arg)?.[0] ?? []);
  let hash = 2166136261;
  for (const char of [args[0] ?? "", ...flags.sort()].join(" "))
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0).toString(16);
}

// src/cli/open-program.ts
var import_node_fs3 = require("node:fs");

// src/cli/code-cache.ts
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
var WORD = 4;
var NAME = /^[\w.-]+\.v8$/;
var KEPT_DAYS = 30;
var CodeCache = class _CodeCache {
  #file;
  #directory;
  #userId;
  constructor(directory, name, userId) {
    this.#directory = directory;
    this.#file = import_node_path.default.join(directory, name);
    this.#userId = userId;
  }
  /** @param key tells programs apart that must not share code. @returns undefined where there is no safe place */
  static at({ environment, cwd, userId }, key) {
    const { XDG_CACHE_HOME: own, HOME: home, PATDOWN_NO_CACHE: refusal } = environment;
    if (userId === void 0 || !["", "0", void 0].includes(refusal)) return void 0;
    const base = isAbsolute(own) ? own : isAbsolute(home) ? import_node_path.default.join(home, ".cache") : void 0;
    if (base === void 0) return void 0;
    const directory = import_node_path.default.join(base, "patdown", "code");
    if (isInside(directory, cwd) || isInWorkTree(directory)) return void 0;
    return new _CodeCache(directory, `${key}.v8`, userId);
  }
  /** What there is; the code itself is read where it is asked for. */
  read() {
    try {
      if (!this.#isSafe((0, import_node_fs.lstatSync)(this.#directory))) return NOTHING;
      return this.#open(({ ino, size }, read) => {
        const length = read(0, Math.min(size, WORD)).readUInt32LE(0);
        const fields = JSON.parse(halfOf(read(WORD, 2 * length)).toString());
        return new Map(
          fields.map(([file, modified, start, bytes]) => {
            const code = () => this.#code(ino, start, bytes);
            return [file, { modified, code }];
          })
        );
      });
    } catch {
      return NOTHING;
    }
  }
  #code(ino, start, length) {
    try {
      return this.#open((stats, read) => stats.ino === ino ? halfOf(read(start, 2 * length)) : void 0);
    } catch {
      return void 0;
    }
  }
  /** @throws Error for what is damaged, and not to be trusted */
  #open(use) {
    const file = (0, import_node_fs.openSync)(this.#file, import_node_fs.constants.O_RDONLY | import_node_fs.constants.O_NOFOLLOW);
    try {
      const stats = (0, import_node_fs.fstatSync)(file);
      if (!stats.isFile() || !this.#isSafe(stats)) throw new Error("not to be trusted");
      return use(stats, (start, length) => {
        if (start + length > stats.size) throw new Error("cut");
        const bytes = Buffer.allocUnsafeSlow(length);
        (0, import_node_fs.readSync)(file, bytes, 0, length, start);
        return bytes;
      });
    } finally {
      (0, import_node_fs.closeSync)(file);
    }
  }
  /** Whether it is worth while to make what would be written. */
  prepare() {
    try {
      (0, import_node_fs.mkdirSync)(this.#directory, { recursive: true, mode: 448 });
      return this.#isSafe((0, import_node_fs.lstatSync)(this.#directory));
    } catch {
      return false;
    }
  }
  /** Replaces the file as a whole. */
  write(entries) {
    const temporary = `${this.#file}.${process.pid}.tmp`;
    try {
      const file = (0, import_node_fs.openSync)(temporary, "wx", 384);
      try {
        const bytes = render(entries);
        for (let at = 0; at < bytes.length; ) at += (0, import_node_fs.writeSync)(file, bytes, at);
        (0, import_node_fs.fsyncSync)(file);
      } finally {
        (0, import_node_fs.closeSync)(file);
      }
      (0, import_node_fs.renameSync)(temporary, this.#file);
      this.#tidy();
    } catch {
      removeIfThere(temporary);
    }
  }
  #isSafe({ uid, mode }) {
    return uid === this.#userId && (mode & 63) === 0;
  }
  #tidy() {
    const oldest = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1e3;
    for (const name of (0, import_node_fs.readdirSync)(this.#directory)) {
      const file = import_node_path.default.join(this.#directory, name);
      if ((NAME.test(name) || name.endsWith(".tmp")) && (0, import_node_fs.statSync)(file).mtimeMs < oldest) removeIfThere(file);
    }
  }
};
var NOTHING = /* @__PURE__ */ new Map();
var isAbsolute = (directory) => directory !== void 0 && import_node_path.default.isAbsolute(directory);
var isInside = (directory, outer) => `${directory}${import_node_path.default.sep}`.startsWith(outer.endsWith(import_node_path.default.sep) ? outer : `${outer}${import_node_path.default.sep}`);
function isInWorkTree(directory) {
  for (let at = directory; ; at = import_node_path.default.dirname(at)) {
    if ((0, import_node_fs.existsSync)(import_node_path.default.join(at, ".git"))) return true;
    if (at === import_node_path.default.dirname(at)) return false;
  }
}
function removeIfThere(file) {
  try {
    (0, import_node_fs.rmSync)(file, { force: true });
  } catch {
  }
}
function halfOf(bytes) {
  const half = bytes.subarray(0, bytes.length / 2);
  if (!half.equals(bytes.subarray(half.length))) throw new Error("damaged");
  return half;
}
function render(entries) {
  const codes = [...entries].flatMap(([file, { modified, code }]) => {
    const bytes = code();
    return bytes === void 0 ? [] : [{ file, modified, bytes }];
  });
  const fieldsFrom = (begin2) => {
    let end = begin2;
    return codes.map(({ file, modified, bytes }) => {
      const start = end;
      end += 2 * bytes.length;
      return [file, modified, start, bytes.length];
    });
  };
  const listFrom = (begin2) => Buffer.from(JSON.stringify(fieldsFrom(begin2)));
  const begin = WORD + 2 * (listFrom(0).length + codes.length * DIGITS);
  const list = listFrom(begin);
  const head = Buffer.alloc(begin);
  head.writeUInt32LE(list.length, 0);
  head.set(list, WORD);
  head.set(list, WORD + list.length);
  return Buffer.concat([head, ...codes.flatMap(({ bytes }) => [bytes, bytes])]);
}
var DIGITS = 12;

// src/cli/program-files.ts
var import_node_fs2 = require("node:fs");
var import_node_module = require("node:module");
var import_node_path2 = __toESM(require("node:path"), 1);
var import_node_vm = require("node:vm");

// src/cli/compiler.ts
var isMeasured = process.versions.v8.startsWith("11.");
var compiler = { asUsual: (work) => work() };

// src/cli/program-files.ts
var ProgramFiles = class {
  #directory;
  #cache;
  #entries;
  #loaded = /* @__PURE__ */ new Map();
  #builtin;
  /** The program's own, once that is loaded. */
  compiler = compiler;
  /** @param directory where the files lie */
  constructor(directory, cache) {
    this.#directory = directory;
    this.#cache = cache;
    this.#entries = cache?.read() ?? /* @__PURE__ */ new Map();
    this.#builtin = (0, import_node_module.createRequire)(import_node_path2.default.join(directory, "program.cjs"));
  }
  /** @param name as `./lib/yaml.cjs` @returns what the file exports */
  load(name) {
    const known = this.#loaded.get(name);
    if (known !== void 0) return known.module.exports;
    const file = import_node_path2.default.join(this.#directory, name);
    const text = (0, import_node_fs2.readFileSync)(file, "latin1");
    const modified = this.#cache === void 0 ? 0 : (0, import_node_fs2.statSync)(file).mtimeMs;
    const entry = this.#entries.get(name);
    const code = entry?.modified === modified ? entry.code() : void 0;
    const source = `(function (exports, require, module, __filename, __dirname) {${text}
})`;
    const options = { filename: file, ...code === void 0 ? {} : { cachedData: code } };
    const script = this.compiler.asUsual(() => new import_node_vm.Script(source, options));
    const module2 = { exports: {} };
    const isKnown = code !== void 0 && script.cachedDataRejected === false;
    this.#loaded.set(name, { script, modified, isKnown, module: module2 });
    const body = script.runInThisContext();
    const require2 = (wanted) => wanted.startsWith("./") ? this.load(wanted) : this.#builtin(wanted);
    body.call(module2.exports, module2.exports, require2, module2, file, import_node_path2.default.dirname(file));
    return module2.exports;
  }
  /** Keeps the code of what was loaded, once it has run, if some of it was new. */
  save() {
    if ([...this.#loaded.values()].every(({ isKnown }) => isKnown) || this.#cache?.prepare() !== true) return;
    const entries = new Map(this.#entries);
    for (const [name, { script, modified }] of this.#loaded)
      entries.set(name, { modified, code: () => script.createCachedData() });
    const cache = this.#cache;
    this.compiler.asUsual(() => cache.write(entries));
  }
};

// src/cli/open-program.ts
function openProgram(kind) {
  const surroundings = { environment: process.env, cwd: process.cwd(), userId: process.getuid?.() };
  const key = codeKey(process, (0, import_node_fs3.statSync)(__dirname).ino, kind);
  const files = new ProgramFiles(__dirname, CodeCache.at(surroundings, key));
  const app = files.load("./app.cjs");
  files.compiler = app.compiler;
  return { app, files };
}

// src/cli/main.ts
var LONG = 2;
async function main(argv) {
  const [first] = argv;
  if (first === "--version" || first === "-V") {
    printVersion();
    return;
  }
  const kind = kindOf(argv);
  const { app, files } = openProgram(kind);
  const worker = (0, import_node_url.pathToFileURL)(import_node_path3.default.join(__dirname, "worker.cjs"));
  worker.hash = kind;
  await app.runCommandLine(argv, worker);
  const isWhole = process.exitCode === void 0 || process.exitCode === 0 || process.exitCode === 1;
  if (isWhole && process.uptime() < LONG) files.save();
}
function printVersion() {
  try {
    (0, import_node_fs4.writeSync)(1, `patdown ${VERSION}
`);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EPIPE") return;
    process.exitCode = 2;
    process.stderr.write("patdown: cannot write standard output [PD_OUTPUT_UNWRITABLE]\n");
  }
}
void main(process.argv.slice(2));
