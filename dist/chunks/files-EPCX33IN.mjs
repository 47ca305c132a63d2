#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  describeFsError,
  errorCode
} from "./chunk-DET2LGWT.mjs";
import {
  bytePath,
  displayPath,
  fsPath
} from "./chunk-NUCDMZGJ.mjs";
import {
  InputError,
  PatdownError,
  UsageError
} from "./chunk-WLYE3TC5.mjs";
import "./chunk-6ETF6G34.mjs";

// src/sources/files.ts
import { readdirSync } from "node:fs";

// src/sources/exclusions.ts
var ExclusionCounter = class {
  #paths = /* @__PURE__ */ new Map();
  #counts = /* @__PURE__ */ new Map();
  /** Counted already, or named by the user and scanned therefore. */
  #settled;
  #isListing;
  constructor(isListing, named = []) {
    this.#isListing = isListing;
    this.#settled = new Set(named);
  }
  /** Counts a path once, however many of the named directories hold it. `shown` is asked for when paths are listed. */
  add(reason, real, shown) {
    if (this.#settled.has(real)) return;
    this.#settled.add(real);
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    if (!this.#isListing) return;
    const paths = this.#paths.get(reason) ?? [];
    paths.push(shown());
    this.#paths.set(reason, paths);
  }
  /** Sorted by reason, the paths of each sorted too. */
  list() {
    return [...this.#counts].map(([reason, count]) => ({ reason, count, paths: (this.#paths.get(reason) ?? []).sort() })).sort((a, b) => a.reason < b.reason ? -1 : 1);
  }
};

// src/sources/ignored-paths.ts
var IgnoredPaths = class {
  #byDirectory = /* @__PURE__ */ new Map();
  constructor(paths = []) {
    for (const path3 of paths) {
      const [directory, name] = splitPath(path3.endsWith("/") ? path3.slice(0, -1) : path3);
      const names = this.#byDirectory.get(directory) ?? /* @__PURE__ */ new Set();
      this.#byDirectory.set(directory, names.add(name));
    }
  }
  /** Names of ignored entries of a directory, which is relative to the top and '' for the top itself. */
  in(directory) {
    return this.#byDirectory.get(directory);
  }
  /** Whether the path or a directory above it is ignored. */
  covers(path3) {
    for (let at = path3; at !== ""; ) {
      const [directory, name] = splitPath(at);
      if (this.in(directory)?.has(name)) return true;
      at = directory;
    }
    return false;
  }
};
function splitPath(path3) {
  const slash = path3.lastIndexOf("/");
  return slash === -1 ? ["", path3] : [path3.slice(0, slash), path3.slice(slash + 1)];
}

// src/sources/glob-arguments.ts
import { existsSync } from "node:fs";
import path2 from "node:path";

// src/sources/roots.ts
import { realpathSync, statSync } from "node:fs";
import path from "node:path";
function resolveRoot(given, cwd) {
  const absolute = path.resolve(cwd, given);
  const stats = lookUp(given, absolute);
  if (!stats.isFile() && !stats.isDirectory()) {
    throw new UsageError("PD_NOT_A_FILE", `${given} is neither a file nor a directory`, {
      hint: "pipe it in: patdown scan --stdin"
    });
  }
  const kind = stats.isDirectory() ? "directory" : "file";
  return {
    kind,
    display: displayOf(given, absolute, cwd),
    real: slashed(bytePath(realpathSync(absolute, "buffer")))
  };
}
function lookUp(given, absolute) {
  try {
    return statSync(absolute);
  } catch (cause) {
    if (["ENOENT", "ENOTDIR"].includes(errorCode(cause))) {
      throw new InputError("PD_PATH_MISSING", `there is no ${given === "" ? "path without a name" : given}`, {
        hint: "a name that begins with a dash goes behind --",
        cause
      });
    }
    throw new InputError("PD_PATH_UNREADABLE", `cannot read ${given}: ${describeFsError(cause)}`, { cause });
  }
}
function displayOf(given, absolute, cwd) {
  const relative = path.relative(cwd, absolute);
  const isBelow = relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  return slashed(isBelow ? relative : path.normalize(given)).replace(/(?<=[^/])\/$/, "");
}
var slashed = (text) => path.sep === "\\" ? text.replaceAll("\\", "/") : text;
var joinPath = (directory, name) => {
  if (directory === "") return name;
  return directory.endsWith("/") ? directory + name : `${directory}/${name}`;
};

// src/sources/glob-arguments.ts
var MAGIC = /[*?[\]{}]|[@!+]\(/;
async function expandGlob(given, cwd) {
  if (!MAGIC.test(given) || existsSync(path2.resolve(cwd, given))) return [given];
  const { default: fastGlob } = await import("./out-FWKCUYCZ.mjs");
  const found = await fastGlob(slashed(given), {
    cwd,
    dot: true,
    followSymbolicLinks: false,
    onlyFiles: true
  });
  if (found.length > 0) return found.sort();
  throw new InputError("PD_PATH_MISSING", `there is no ${given}, and no file fits it as a pattern`, {
    hint: "patterns are those of git: * within a name, ** over directories"
  });
}

// src/sources/walk.ts
import * as nodeFs from "node:fs";
function* walk(task, exclusions, fs = nodeFs) {
  const reader = new DirectoryReader(task, exclusions, fs);
  const queue = [""];
  for (let relative = queue.pop(); relative !== void 0; relative = queue.pop()) {
    const files = [];
    for (const entry of reader.read(relative)) {
      const name = joinRelative(relative, entry.name);
      if (entry.isDirectory()) queue.push(name);
      else files.push(name);
    }
    if (files.length > 0) yield files;
  }
  return { nested: reader.nested, problems: reader.problems };
}
var DirectoryReader = class {
  nested = [];
  problems = [];
  #task;
  #exclusions;
  #fs;
  constructor(task, exclusions, fs) {
    this.#task = task;
    this.#exclusions = exclusions;
    this.#fs = fs;
  }
  /** What of a directory is to be scanned or walked; `relative` is '' for the top. Never throws. */
  read(relative) {
    const directory = relative === "" ? this.#task.real : joinPath(this.#task.real, relative);
    try {
      if (this.#isLoop(directory, relative)) {
        this.#problem("loop", relative, "the directory contains itself");
        return [];
      }
      const entries = this.#entries(directory);
      if (relative !== "" && entries.some((entry) => entry.name === ".git")) {
        this.nested.push(relative);
        return [];
      }
      return this.#keep(relative, entries);
    } catch (error) {
      this.#problem("unreadable", relative, `the directory was not read: ${describeFsError(error)}`);
      return [];
    }
  }
  /** A name that Node could not decode contains U+FFFD; then the directory is read again, as bytes. */
  #entries(directory) {
    const where = fsPath(directory);
    const entries = this.#fs.readdirSync(where, { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes("\uFFFD") || name.includes("\n"))) return entries;
    const raw = this.#fs.readdirSync(where, { withFileTypes: true, encoding: "buffer" });
    return raw.map(
      (entry) => Object.assign(entry, { name: bytePath(entry.name) })
    );
  }
  #keep(relative, entries) {
    const ignored = this.#task.ignored.in(joinRelative(this.#task.inWorkTree, relative));
    return entries.filter((entry) => {
      const reason = exclusionOf(entry, ignored);
      if (reason !== void 0) this.#exclude(reason, joinRelative(relative, entry.name));
      return reason === void 0;
    });
  }
  /**
   * Whether a directory is one of those above it (a file system that is broken or made to be). A loop repeats names, so only
   * a name that is in the path already costs system calls.
   */
  #isLoop(directory, relative) {
    const parts = relative.split("/");
    const name = parts.pop();
    if (name === void 0 || !parts.includes(name)) return false;
    const self = this.#identity(directory);
    for (let above = directory; above.length > this.#task.real.length; ) {
      above = above.slice(0, above.lastIndexOf("/"));
      if (this.#identity(above) === self) return true;
    }
    return false;
  }
  #identity(directory) {
    const { dev, ino } = this.#fs.statSync(fsPath(directory), { bigint: true });
    return `${dev}:${ino}`;
  }
  #exclude(reason, relative) {
    this.#exclusions.add(reason, joinPath(this.#task.real, relative), () => this.#shown(relative));
  }
  #problem(kind, relative, message) {
    this.problems.push({ kind, path: this.#shown(relative) || ".", message });
  }
  #shown(relative) {
    return displayPath(relative === "" ? this.#task.display : joinPath(this.#task.display, relative));
  }
};
var joinRelative = (directory, name) => {
  if (directory === "" || name === "") return directory + name;
  return `${directory}/${name}`;
};
function exclusionOf(entry, ignored) {
  if (ignored?.has(entry.name)) return "git-ignored";
  if (entry.isFile()) return void 0;
  if (entry.isDirectory()) return entry.name === ".git" ? "git-directory" : void 0;
  return entry.isSymbolicLink() ? "symlink" : "special-file";
}

// src/sources/files.ts
async function openFiles(paths, options) {
  const given = (await Promise.all(paths.map((path3) => expandGlob(path3, options.cwd)))).flat();
  const roots = given.map((path3) => resolveRoot(path3, options.cwd)).sort((a, b) => a.display < b.display ? -1 : 1);
  const lister = new Lister(options, roots);
  return { batches: lister.files(), rest: () => lister.rest() };
}
var NO_ANSWER = { ignored: new IgnoredPaths(), submodules: [] };
var Lister = class {
  #options;
  #exclusions;
  #problems = /* @__PURE__ */ new Map();
  #notes = /* @__PURE__ */ new Set();
  #roots;
  /** Undefined where no file can be found twice. */
  #seen;
  #walked = /* @__PURE__ */ new Set();
  #answers = /* @__PURE__ */ new Map();
  constructor(options, roots) {
    this.#options = options;
    this.#roots = roots;
    this.#seen = roots.length > 1 ? /* @__PURE__ */ new Set() : void 0;
    this.#exclusions = new ExclusionCounter(
      options.listExclusions,
      roots.map(({ real }) => real)
    );
  }
  async *files() {
    for (const root of this.#roots) {
      if (root.kind === "file") {
        yield this.#entries([root.real], [root.display]);
        continue;
      }
      const queue = [{ real: root.real, display: root.display, isNamed: true }];
      for (let place = queue.pop(); place !== void 0; place = queue.pop()) {
        queue.push(...yield* this.#walk(place));
      }
    }
  }
  rest() {
    return {
      exclusions: this.#exclusions.list(),
      problems: [...this.#problems.values()].sort((a, b) => a.path < b.path ? -1 : 1),
      notes: [...this.#notes].sort()
    };
  }
  /** The same file under two names (a link that was named, and its target) goes by the first one. */
  #entries(reals, displays) {
    const entries = [];
    reals.forEach((real, index) => {
      if (this.#seen?.has(real)) return;
      this.#seen?.add(real);
      entries.push({ path: displayPath(displays[index] ?? ""), absolute: fsPath(real) });
    });
    return entries;
  }
  /** Walks one directory. @returns the work trees inside, which have ignore rules of their own */
  async *#walk(place) {
    if (this.#walked.has(place.real)) return [];
    this.#walked.add(place.real);
    const { real, display } = place;
    const { inWorkTree, ignored } = await this.#rulesAt(place);
    const steps = walk({ real, display, inWorkTree, ignored }, this.#exclusions);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      const files = step.value;
      yield this.#entries(
        files.map((file) => joinPath(real, file)),
        files.map((file) => joinPath(display, file))
      );
    }
    for (const problem of step.value.problems) this.#problems.set(`${problem.kind} ${problem.path}`, problem);
    return step.value.nested.map((nested) => ({
      real: joinPath(real, nested),
      display: joinPath(display, nested),
      isNamed: false
    }));
  }
  async #rulesAt(place) {
    const top = this.#options.workTrees.find(place.real);
    if (top === void 0) return { inWorkTree: "", ignored: NO_ANSWER.ignored };
    const inWorkTree = place.real === top ? "" : place.real.slice(joinPath(top, "").length);
    const { ignored, submodules } = await this.#askedOnce(top, place);
    for (const path3 of submodules) this.#noteSubmodule(place, inWorkTree, path3);
    if (place.isNamed && ignored.covers(inWorkTree)) return { inWorkTree: "", ignored: NO_ANSWER.ignored };
    return { inWorkTree, ignored };
  }
  #askedOnce(top, place) {
    const known = this.#answers.get(top) ?? this.#ask(top, place);
    this.#answers.set(top, known);
    return known;
  }
  /** Where git cannot answer nothing is left out, and the user is told why there is more than usual. */
  async #ask(top, place) {
    const { workTrees, includeIgnored } = this.#options;
    try {
      const submodules = await workTrees.listSubmodules(top);
      return {
        submodules,
        ignored: new IgnoredPaths(includeIgnored ? [] : await workTrees.listIgnored(top))
      };
    } catch (error) {
      if (!(error instanceof PatdownError)) throw error;
      const where = displayPath(place.display) || ".";
      if (!includeIgnored)
        this.#notes.add(`what git ignores in ${where} was scanned too, as ${error.message}`);
      return NO_ANSWER;
    }
  }
  /** A submodule that is not checked out is an empty directory or none. One that is, is walked like every directory. */
  #noteSubmodule(place, inWorkTree, submodule) {
    const prefix = inWorkTree === "" ? "" : `${inWorkTree}/`;
    if (!submodule.startsWith(prefix)) return;
    const relative = submodule.slice(prefix.length);
    const real = joinPath(place.real, relative);
    if (isEmpty(real)) {
      this.#exclusions.add("submodule", real, () => displayPath(joinPath(place.display, relative)));
    }
  }
};
function isEmpty(directory) {
  try {
    return readdirSync(fsPath(directory)).length === 0;
  } catch {
    return true;
  }
}
export {
  openFiles
};
