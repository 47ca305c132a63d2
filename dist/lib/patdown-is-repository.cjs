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
  isRepository: () => isRepository,
  scan: () => scan,
  scanPaths: () => scanPaths,
  scanWith: () => scanWith
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_scan_files = require("patdown-scan-files");
var import_patdown_work_trees = require("patdown-work-trees");
var import_patdown_utf_16 = require("patdown-utf-16");
var import_patdown_select = require("patdown-select");
var import_patdown_byte_source = require("patdown-byte-source");
var import_patdown_map_offsets = require("patdown-map-offsets");
var import_patdown_byte_path = require("patdown-byte-path");
var import_patdown_errors = require("patdown-errors");
var import_node_path = __toESM(require("node:path"), 1);
var import_node_fs = require("node:fs");
function isRepository(directory) {
  const has = (name) => (0, import_node_fs.existsSync)((0, import_patdown_byte_path.fsPath)(`${directory}/${name}`));
  const isPointer = has(".git") && !has(".git/.");
  return isPointer || isGitDirectory(`${directory}/.git`) || isGitDirectory(directory);
}
var isGitDirectory = (directory) => ["HEAD", "objects", "refs"].every((name) => (0, import_node_fs.existsSync)((0, import_patdown_byte_path.fsPath)(`${directory}/${name}`)));
function findRepositories({ paths, cwd, git }) {
  if (git.kind !== "history" || git.mode === "none") return [];
  return paths.flatMap((given) => {
    const directory = import_node_path.default.resolve(cwd, given);
    if (isRepository(directory)) return [directory];
    if (git.mode === "auto") return [];
    throw new import_patdown_errors.InputError("PD_NOT_A_REPOSITORY", `${given} is not the top of a git repository`, {
      hint: "name the directory that holds .git, or a bare repository"
    });
  });
}
var AHEAD = 2;
var Crew = class {
  #options;
  #tally;
  #members = /* @__PURE__ */ new Set();
  #returned = [];
  #wake = () => {
  };
  constructor(options, tally) {
    this.#options = options;
    this.#tally = tally;
  }
  /** Worker threads cost 5 ms to be known of at all: small scans do without. */
  async hire(count) {
    if (count === 0) return;
    const { Worker } = await Promise.resolve().then(() => __toESM(require("node:worker_threads"), 1));
    const start = (setup) => new Worker(this.#options.url, { workerData: setup });
    for (let i = 0; i < count; i++) this.#members.add(new Member(this.#options, this, start));
  }
  /** Files that workers have and have not reported yet. */
  get outstanding() {
    return [...this.#members].reduce((sum, member) => sum + member.files, 0);
  }
  /** Hands a task to the worker with the least to do. @returns whether one had room */
  give(entries) {
    const [freest] = [...this.#members].sort((a, b) => a.tasks - b.tasks);
    if (freest === void 0 || freest.tasks >= AHEAD) return false;
    freest.give(entries);
    return true;
  }
  /** What workers that ended have left undone. */
  takeReturned() {
    const returned = this.#returned;
    this.#returned = [];
    return returned;
  }
  /** Resolves when a worker has said something, at the latest after so many milliseconds. */
  news(timeout) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeout);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
  async dismiss() {
    const members = [...this.#members];
    this.#members.clear();
    await Promise.all(members.map((member) => member.dismiss()));
  }
  answered({ files, bytes, reports }) {
    this.#tally.addAll({ files, objects: 0, bytes, reports: reports.map(import_patdown_scan_files.fromWire), problems: [] });
    this.#wake();
  }
  /** A worker ended: the file that it was at is named, and what else it had is done by others. */
  ended(member, culprit, left) {
    if (!this.#members.delete(member)) return;
    if (culprit !== void 0) {
      const { path: path2 } = culprit;
      const problem = { kind: "worker", path: path2, message: "scanning it ended a worker" };
      this.#tally.add((0, import_patdown_scan_files.failed)(path2, problem));
    }
    this.#returned.push(...left);
    this.#wake();
  }
};
var Member = class {
  #crew;
  #worker;
  /** One integer, written by the worker: the index of the file at hand among all that it was given; -1 between tasks. */
  #current = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  #tasks = [];
  #given = 0;
  constructor({ context, maxFileSize, wasm }, crew, start) {
    this.#crew = crew;
    const { rules, explain, pieceSize } = context;
    const setup = {
      rules,
      explain,
      pieceSize,
      wasm,
      maxFileSize,
      current: this.#current
    };
    this.#worker = start(setup);
    this.#worker.on("message", (answer) => {
      this.#tasks.shift();
      crew.answered(answer);
    });
    this.#worker.on("error", () => {
    });
    this.#worker.on("exit", () => this.#end());
  }
  get tasks() {
    return this.#tasks.length;
  }
  get files() {
    return this.#tasks.reduce((sum, { entries }) => sum + entries.length, 0);
  }
  give(entries) {
    const task = { first: this.#given, entries };
    this.#given += entries.length;
    this.#tasks.push(task);
    this.#worker.postMessage(task);
  }
  async dismiss() {
    await this.#worker.terminate();
  }
  #end() {
    const at = Atomics.load(this.#current, 0);
    const all = this.#tasks.flatMap(
      ({ first, entries }) => entries.map((entry, index) => ({ entry, index: first + index }))
    );
    this.#crew.ended(
      this,
      all.find(({ index }) => index === at)?.entry,
      all.filter(({ index }) => index !== at).map(({ entry }) => entry)
    );
  }
};
var BATCH = 64;
var MAX_THREADS = 8;
var WORTH_A_WORKER = 64 * 1024 * 1024;
var PATIENCE = 100;
async function scanEntries(batches, options, hooks) {
  return new EntryScan(batches, options, hooks).run();
}
var EntryScan = class {
  #source;
  #options;
  #hooks;
  #here;
  #tally = new import_patdown_byte_source.Tallier();
  #crew;
  #worth;
  /** Workers that may still be taken on. */
  #vacancies;
  #isCounted = false;
  #pending = [];
  #next = 0;
  #isListed = false;
  constructor(batches, options, hooks) {
    this.#source = batches[Symbol.asyncIterator]();
    this.#options = options;
    this.#hooks = hooks;
    this.#here = new import_patdown_scan_files.FileScanner(options.context, options.maxFileSize);
    this.#worth = hooks.worthAWorker ?? WORTH_A_WORKER;
    this.#vacancies = (options.jobs ?? MAX_THREADS) - 1;
    if (hooks.workerUrl !== void 0 && this.#vacancies > 0) {
      this.#crew = new Crew({ url: hooks.workerUrl, ...options }, this.#tally);
    }
  }
  async run() {
    try {
      let reason = this.#options.stop();
      for (; reason === void 0; reason = this.#options.stop()) {
        const entries = await this.#take();
        if (entries.length > 0) {
          await this.#hire();
          if (this.#crew?.give(entries) !== true) this.#scan(entries);
        } else if (!await this.#waitForCrew()) break;
        this.#report();
        await new Promise(setImmediate);
      }
      if (reason !== void 0) this.#tally.addProblem(this.#notCovered(reason));
      return this.#tally.tally();
    } finally {
      await this.#crew?.dismiss();
    }
  }
  /** The next files to scan; none when all have been given out. */
  async #take() {
    this.#pending.push(...this.#crew?.takeReturned() ?? []);
    await this.#listUntil(BATCH);
    const entries = this.#pending.slice(this.#next, this.#next + BATCH);
    this.#next += entries.length;
    if (this.#next > this.#pending.length / 2) {
      this.#pending = this.#pending.slice(this.#next);
      this.#next = 0;
    }
    return entries;
  }
  /** Goes on with the walk until so many files are known and not given out. */
  async #listUntil(count) {
    while (!this.#isListed && this.#pending.length - this.#next < count) {
      const step = await this.#source.next();
      if (step.done === true) this.#isListed = true;
      else this.#pending.push(...step.value);
    }
  }
  /** Takes on workers when enough has been read to know how large files are, and enough more are known to be there. */
  async #hire() {
    const { files, bytes } = this.#tally;
    if (this.#crew === void 0 || this.#vacancies <= 0 || bytes < this.#worth / 2) return;
    await this.#countProcessors();
    const mean = bytes / Math.max(1, files);
    await this.#listUntil(Math.ceil(this.#worth * this.#vacancies / Math.max(1, mean)));
    const known = (this.#pending.length - this.#next) * mean;
    const wanted = this.#worth === 0 ? this.#vacancies : Math.min(this.#vacancies, Math.floor(known / this.#worth));
    this.#vacancies = this.#isListed ? 0 : this.#vacancies - wanted;
    await this.#crew.hire(wanted);
  }
  /** node:os is loaded by scans alone that may be worth a worker. */
  async #countProcessors() {
    if (this.#options.jobs !== void 0 || this.#isCounted) return;
    const { availableParallelism } = await Promise.resolve().then(() => __toESM(require("node:os"), 1));
    this.#vacancies = Math.min(this.#vacancies, availableParallelism() - 1);
    this.#isCounted = true;
  }
  #scan(entries) {
    for (const entry of entries) this.#tally.add(this.#here.scan(entry));
  }
  /** @returns whether there may be something left to do */
  async #waitForCrew() {
    if (this.#crew === void 0 || this.#crew.outstanding === 0) return this.#pending.length > this.#next;
    await this.#crew.news(PATIENCE);
    return true;
  }
  #report() {
    this.#hooks.onProgress?.({
      unit: "files",
      done: this.#tally.files,
      total: this.#isListed ? this.#tally.files + this.#open() : void 0,
      bytesRead: this.#tally.bytes
    });
  }
  /** Files that are known and have not been reported. */
  #open() {
    return this.#pending.length - this.#next + (this.#crew?.outstanding ?? 0);
  }
  #notCovered(reason) {
    const files = this.#open();
    const count = `${files} ${files === 1 ? "file was" : "files were"} not scanned`;
    const message = this.#isListed ? count : `${count}, nor those that had not been found yet`;
    return { kind: "interrupted", path: "", message: `${message}: ${reason}` };
  }
};
var scan = (options, hooks = {}) => scanWith(options, hooks, (context) => cover(options, hooks, context));
async function scanWith(options, hooks, read) {
  const clock = clockOf(hooks);
  const started = clock();
  const rules = await (0, import_patdown_select.selectRules)(options.rules);
  const scanner = await (0, import_patdown_utf_16.loadScanner)(rules, options);
  const context = {
    scanner,
    rules,
    pathRules: await (0, import_patdown_map_offsets.compilePathRules)(rules),
    explain: options.explain,
    pieceSize: hooks.pieceSize ?? import_patdown_byte_source.PIECE
  };
  const covered = await read(context);
  return summarise(options, hooks, context, covered, () => Math.round(clock() - started));
}
var clockOf = (hooks) => hooks.clock ?? (() => performance.now());
async function cover(options, hooks, context) {
  if (options.stdin !== void 0) return scanStdin(options.stdin, context);
  const stop = stopperOf(options, hooks);
  const { git } = options;
  if (git.kind !== "history") {
    const { scanChanges } = await Promise.resolve().then(() => __toESM(require("patdown-scan-repositories"), 1));
    return scanChanges(options, hooks, context, stop);
  }
  const repositories = findRepositories(options);
  const files = git.mode === "only" ? NO_FILES : await scanPaths(options, hooks, context, stop);
  if (repositories.length === 0) return files;
  const { scanHistories } = await Promise.resolve().then(() => __toESM(require("patdown-scan-repositories"), 1));
  return scanHistories(repositories, files, options, hooks, context, stop);
}
function stopperOf({ timeoutMs }, hooks) {
  const clock = clockOf(hooks);
  const deadline = timeoutMs === void 0 ? void 0 : clock() + timeoutMs;
  return () => {
    if (hooks.signal?.aborted === true) return "interrupted";
    return deadline !== void 0 && clock() > deadline ? "the time allowed ran out (--timeout)" : void 0;
  };
}
var NO_FILES = {
  reports: [],
  files: 0,
  objects: 0,
  bytes: 0,
  problems: [],
  exclusions: [],
  notes: []
};
function scanStdin(stdin, context) {
  const tallier = new import_patdown_byte_source.Tallier();
  tallier.add((0, import_patdown_byte_source.scanBlob)(context, (0, import_patdown_byte_source.inMemory)(stdin.bytes), { kind: "stdin" }, stdin.path));
  return { ...tallier.tally(), exclusions: [], notes: [] };
}
async function scanPaths(options, hooks, context, stop = stopperOf(options, hooks)) {
  const { openFiles } = await Promise.resolve().then(() => __toESM(require("patdown-files"), 1));
  const source = await openFiles(options.paths, {
    ...options,
    workTrees: (0, import_patdown_work_trees.workTrees)(hooks.environment ?? {}),
    excluded: await excludedBy(options)
  });
  const { jobs, maxFileSize, wasm } = options;
  const tally = await scanEntries(source.batches, { context, jobs, maxFileSize, wasm, stop }, hooks);
  const { exclusions, problems, notes } = source.rest();
  return { ...tally, exclusions, problems: [...problems, ...tally.problems], notes };
}
async function excludedBy({ suppression, root, cwd }) {
  const { exclude } = suppression;
  if (exclude.length === 0) return void 0;
  const { compileGlobs } = await Promise.resolve().then(() => __toESM(require("patdown-globs-2"), 1));
  return { root: root ?? cwd, test: await compileGlobs(exclude) };
}
async function summarise(options, hooks, context, { reports, files, objects, bytes, exclusions, problems, notes }, duration) {
  const rules = new Map(context.rules.map((rule) => [rule.id, rule]));
  const findingOptions = {
    rules,
    minSeverity: options.minSeverity,
    minConfidence: options.minConfidence,
    showPath: pathMasker(context.scanner, reports, [
      ...options.paths,
      ...problems.map(({ path: path2 }) => path2),
      ...exclusions.flatMap(({ paths }) => paths)
    ])
  };
  const told = await tell(reports, findingOptions, options, hooks);
  const { showPath } = findingOptions;
  const verified = await verify(told.findings, reports, options, hooks);
  return {
    sources: (options.stdin === void 0 ? options.paths : [options.stdin.path]).map(showPath),
    ...told,
    findings: verified.findings,
    problems: [
      ...[...problems, ...reports.flatMap(({ problem }) => problem ?? [])].map((problem) => ({
        ...problem,
        path: showPath(problem.path)
      })),
      ...verified.problems
    ],
    notes: [...notes, ...suppressionNotes(told.suppression)],
    exclusions: exclusions.map((exclusion) => ({ ...exclusion, paths: exclusion.paths.map(showPath) })),
    stats: {
      files,
      blobs: files + objects,
      bytesRead: bytes,
      bytesScanned: bytes,
      durationMs: duration()
    },
    rules,
    ...verified.verdicts === void 0 ? {} : { verdicts: verified.verdicts },
    ...verified.plan === void 0 ? {} : { plan: verified.plan }
  };
}
async function verify(findings, reports, { verification, rules }, { verification: own, environment, signal }) {
  if (verification === void 0 || findings.length === 0) return { findings, problems: [] };
  const { planFindings, verifyFindings } = await Promise.resolve().then(() => __toESM(require("patdown-verify-findings"), 1));
  const surroundings = {
    options: verification,
    rulePaths: rules.paths,
    hooks: own ?? { userAgent: "patdown" },
    environment: environment ?? {},
    signal
  };
  return verification.mode === "plan" ? { findings, problems: [], plan: await planFindings(findings, reports, surroundings) } : verifyFindings(findings, reports, surroundings);
}
async function tell(reports, findingOptions, options, hooks) {
  const { baseline, ignore, key } = options.suppression;
  if (reports.length === 0 && baseline === void 0 && ignore.length === 0) return NOTHING_TOLD;
  const { explain, groupFindings } = await Promise.resolve().then(() => __toESM(require("patdown-findings"), 1));
  const { Fingerprinter } = await Promise.resolve().then(() => __toESM(require("patdown-fingerprint-2"), 1));
  const { createSuppressor } = await Promise.resolve().then(() => __toESM(require("patdown-create-suppressor"), 1));
  const suppressor = await createSuppressor(options, hooks);
  const whole = { ...findingOptions, fingerprinter: new Fingerprinter(key), suppressor };
  const groups = await groupFindings(reports, whole);
  return {
    ...groups,
    suppression: suppressor.summary(),
    explanations: options.explain ? explain(reports, whole) : []
  };
}
var NOTHING_TOLD = {
  findings: [],
  suppressed: [],
  suppression: {
    counts: { inline: 0, "ignore-file": 0, "allow-list": 0, excluded: 0, baseline: 0 },
    staleBaseline: [],
    staleIgnore: [],
    expiredIgnore: []
  },
  explanations: []
};
function suppressionNotes({ staleBaseline, expiredIgnore }) {
  const [stale, expired] = [staleBaseline.length, expiredIgnore.length];
  return [
    ...stale === 0 ? [] : [
      `${stale} baseline ${stale === 1 ? "entry names a secret that is" : "entries name secrets that are"} gone (patdown baseline prune)`
    ],
    ...expired === 0 ? [] : [
      `${expired} ${expired === 1 ? "entry" : "entries"} of the ignore file no longer ${expired === 1 ? "holds" : "hold"}: ${expiredIgnore.map(({ place }) => place).join(", ")}`
    ]
  ];
}
function pathMasker(scanner, reports, others) {
  const paths = [.../* @__PURE__ */ new Set([...reports.map(({ path: path2 }) => path2), ...others])];
  const found = reports.flatMap(({ matches }) => matches.map(({ match }) => match.secret));
  const secrets = (0, import_patdown_byte_source.secretsIn)(paths, [...found, ...paths.flatMap((path2) => secretsOf(path2, scanner))]);
  const known = /* @__PURE__ */ new Map();
  return (path2) => {
    const masked = known.get(path2) ?? (0, import_patdown_byte_source.maskText)(path2, [...secretsOf(path2, scanner), ...secrets]);
    known.set(path2, masked);
    return masked;
  };
}
function secretsOf(path2, scanner) {
  const { matches } = scanner.relate(scanner.whole(Buffer.from(path2), "plain"));
  return matches.map(({ secret }) => secret);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isRepository,
  scan,
  scanPaths,
  scanWith
});
});
