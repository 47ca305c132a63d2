#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  selectRules
} from "./chunk-EREGQA6B.mjs";
import {
  FileScanner,
  PIECE,
  Tallier,
  failed,
  fromWire,
  inMemory,
  maskText,
  scanBlob,
  secretsIn
} from "./chunk-LRVTW7FR.mjs";
import {
  loadScanner
} from "./chunk-DZ3OJITQ.mjs";
import {
  atLeast,
  confidenceRank,
  severityRank
} from "./chunk-CG45FVWC.mjs";
import {
  bytePath,
  fsPath
} from "./chunk-NUCDMZGJ.mjs";

// src/git/work-trees.ts
import { existsSync } from "node:fs";

// src/git/quoted-path.ts
import { Buffer as Buffer2 } from "node:buffer";
var NAMED = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  "\\": 92
};
var ESCAPE = /\\(?:([0-7]{3})|([abtnvfr"\\]))/g;
var parsePathLines = (output) => output.split("\n").flatMap((line) => line === "" ? [] : [unquotePath(line)]);
function unquotePath(line) {
  if (!line.startsWith('"')) return line;
  const latin1 = line.slice(1, -1).replace(
    ESCAPE,
    (_, octal, name) => String.fromCharCode(octal === void 0 ? NAMED[name ?? ""] ?? 0 : Number.parseInt(octal, 8))
  );
  return bytePath(Buffer2.from(latin1, "latin1"));
}

// src/git/work-trees.ts
var SUBMODULE = "160000 ";
function workTrees(environment) {
  const run = async (top, ...args) => {
    const { runGit } = await import("./repository-BOBFUJPI.mjs");
    return runGit(top, environment, args);
  };
  return {
    find: findTop,
    async listIgnored(top) {
      return parsePathLines(
        await run(top, "ls-files", "--others", "--ignored", "--exclude-standard", "--directory")
      );
    },
    async listSubmodules(top) {
      if (!existsSync(fsPath(`${top}/.gitmodules`))) return [];
      const entries = (await run(top, "ls-files", "--stage")).split("\n");
      return entries.filter((entry) => entry.startsWith(SUBMODULE)).map((entry) => unquotePath(entry.slice(entry.indexOf("	") + 1)));
    }
  };
}
function findTop(directory) {
  if (directory.split("/").includes(".git")) return void 0;
  for (let at = directory; ; at = at.slice(0, at.lastIndexOf("/"))) {
    if (existsSync(fsPath(`${at}/.git`))) return at === "" ? "/" : at;
    if (!at.includes("/")) return void 0;
  }
}

// src/scan/place-context.ts
var TEST = /(?:^|[/._-])(?:tests?|specs?|__tests__|fixtures?|mocks?|testdata|e2e|cassettes)(?:[/._-]|$)/i;
var EXAMPLE = /(?:^|[/._-])(?:examples?|samples?|demos?|templates?|dummy)(?:[/._-]|$)/i;
var DOCUMENTATION = /(?:^|\/)(?:docs?|documentation)\/|\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:readme|changelog)[^/]*$/i;
function contextOf(path) {
  if (TEST.test(path)) return "test";
  if (EXAMPLE.test(path)) return "example";
  return DOCUMENTATION.test(path) ? "documentation" : "code";
}

// src/scan/findings.ts
async function groupFindings(reports, options) {
  const groups = /* @__PURE__ */ new Map();
  for (const report of reports) {
    for (const placed of report.matches) {
      const key = `${placed.match.ruleId}\0${placed.match.secret.reveal()}`;
      const group = groups.get(key);
      if (group === void 0) groups.set(key, [{ report, placed }]);
      else group.push({ report, placed });
    }
  }
  const all = await Promise.all([...groups.values()].map((places) => toFinding(places, options)));
  const reported = all.filter((finding) => finding !== void 0).sort(compareFindings);
  const isSuppressed = ({ locations }) => locations.every((location) => location.suppression !== void 0);
  return {
    findings: reported.filter((finding) => !isSuppressed(finding)),
    suppressed: reported.filter(isSuppressed)
  };
}
async function toFinding(places, options) {
  const surest = [...places].sort(
    (a, b) => confidenceRank(b.placed.match.confidence) - confidenceRank(a.placed.match.confidence)
  )[0];
  if (surest === void 0) return void 0;
  const { ruleId, secret, confidence, checks, encoding } = surest.placed.match;
  const rule = options.rules.get(ruleId);
  if (rule === void 0 || !atLeast(confidence, options.minConfidence)) return void 0;
  if (severityRank(rule.severity) < severityRank(options.minSeverity)) return void 0;
  const locations = await Promise.all(places.map((place) => toLocation(place, options)));
  return {
    id: await options.fingerprinter.of(ruleId, secret),
    ruleId,
    severity: rule.severity,
    confidence,
    secret,
    checks,
    ...encoding === void 0 ? {} : { encoding },
    locations: locations.sort(compareLocations)
  };
}
async function toLocation({ report, placed }, options) {
  const { match, region, snippet } = placed;
  const allowed = options.honourAllowMarks ? match.allowed : void 0;
  return {
    kind: report.kind,
    path: options.showPath(report.path),
    fingerprint: await options.fingerprinter.of(match.ruleId, match.secret, report.path),
    context: contextOf(report.path),
    ...region,
    snippet,
    suppression: allowed && { kind: "inline", reason: allowed.reason }
  };
}
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var compareLocations = (a, b) => compareText(a.path, b.path) || a.startOffset - b.startOffset || a.endOffset - b.endOffset;
function compareFindings(a, b) {
  const [first, second] = [a.locations[0], b.locations[0]];
  const byPlace = first !== void 0 && second !== void 0 ? compareLocations(first, second) : 0;
  return byPlace || compareText(a.ruleId, b.ruleId) || compareText(a.id, b.id);
}
function explain(reports, options) {
  const explanations = reports.flatMap((report) => {
    const path = options.showPath(report.path);
    const refused = report.rejections.map(({ rejection, region }) => ({
      ruleId: rejection.ruleId,
      check: rejection.check,
      detail: rejection.detail,
      candidate: rejection.secret?.redacted ?? "",
      path,
      startLine: region.startLine,
      startColumn: region.startColumn
    }));
    const lowered = report.matches.filter(({ match }) => !atLeast(match.confidence, options.minConfidence)).map(({ match, region }) => ({
      ruleId: match.ruleId,
      ...reasonForDoubt(match.checks),
      candidate: match.secret.redacted,
      path,
      startLine: region.startLine,
      startColumn: region.startColumn
    }));
    return [...refused, ...lowered];
  });
  return explanations.sort(
    (a, b) => compareText(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn || compareText(a.ruleId, b.ruleId)
  );
}
function reasonForDoubt(checks) {
  const doubt = checks.find(({ verdict }) => verdict === "against");
  return doubt === void 0 ? { check: "confidence", detail: "too little speaks for it" } : { check: doubt.check, detail: doubt.detail };
}

// src/scan/fingerprint.ts
import { createHmac, scrypt } from "node:crypto";
import { promisify } from "node:util";

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises.push(promise);
            return promise;
          });
        } catch (error) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

// src/scan/fingerprint.ts
var derive = promisify(scrypt);
var PUBLIC_KEY = "patdown/fingerprint/1";
var COST = { N: 2048, r: 8, p: 1 };
var THREADS = 4;
var GUESSABLE = 20;
var Fingerprinter = class {
  #key;
  #limit = pLimit(THREADS);
  #stretched = /* @__PURE__ */ new Map();
  constructor(key = PUBLIC_KEY) {
    this.#key = key;
  }
  /** Of a secret under a rule; with a path, of its place. 32 hex digits. */
  async of(ruleId, secret, path) {
    const parts = path === void 0 ? [ruleId] : [ruleId, path];
    const value = await this.#tag(secret.reveal());
    return createHmac("sha256", this.#key).update(JSON.stringify([...parts, value])).digest("hex").slice(0, 32);
  }
  #tag(value) {
    if (value.length >= GUESSABLE) return value;
    const known = this.#stretched.get(value);
    if (known !== void 0) return known;
    const tag = this.#limit(async () => (await derive(value, this.#key, 32, COST)).toString("hex"));
    this.#stretched.set(value, tag);
    return tag;
  }
};

// src/scan/scan-entries.ts
import { availableParallelism } from "node:os";

// src/scan/crew.ts
import { Worker } from "node:worker_threads";
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
  hire(count) {
    for (let i = 0; i < count; i++) this.#members.add(new Member(this.#options, this));
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
    this.#tally.addAll({ files, bytes, reports: reports.map(fromWire), problems: [] });
    this.#wake();
  }
  /** A worker ended: the file that it was at is named, and what else it had is done by others. */
  ended(member, culprit, left) {
    if (!this.#members.delete(member)) return;
    if (culprit !== void 0) {
      const { path } = culprit;
      const problem = { kind: "worker", path, message: "scanning it ended a worker" };
      this.#tally.add(failed(path, problem));
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
  constructor({ url, context, maxFileSize, wasm }, crew) {
    this.#crew = crew;
    const { rules, explain: explain2, pieceSize } = context;
    const setup = {
      kind: "patdown-scan",
      rules,
      explain: explain2,
      pieceSize,
      wasm,
      maxFileSize,
      current: this.#current
    };
    this.#worker = new Worker(url, { workerData: setup });
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

// src/scan/scan-entries.ts
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
  #tally = new Tallier();
  #crew;
  #worth;
  /** Workers that may still be taken on. */
  #vacancies;
  #pending = [];
  #next = 0;
  #isListed = false;
  constructor(batches, options, hooks) {
    this.#source = batches[Symbol.asyncIterator]();
    this.#options = options;
    this.#hooks = hooks;
    this.#here = new FileScanner(options.context, options.maxFileSize);
    this.#worth = hooks.worthAWorker ?? WORTH_A_WORKER;
    this.#vacancies = (options.jobs ?? Math.min(MAX_THREADS, availableParallelism())) - 1;
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
    const mean = bytes / Math.max(1, files);
    await this.#listUntil(Math.ceil(this.#worth * this.#vacancies / Math.max(1, mean)));
    const known = (this.#pending.length - this.#next) * mean;
    const wanted = this.#worth === 0 ? this.#vacancies : Math.min(this.#vacancies, Math.floor(known / this.#worth));
    this.#vacancies = this.#isListed ? 0 : this.#vacancies - wanted;
    this.#crew.hire(wanted);
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
      filesDone: this.#tally.files,
      filesTotal: this.#isListed ? this.#tally.files + this.#open() : void 0,
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

// src/scan/scan.ts
async function scan(options, hooks = {}) {
  const started = performance.now();
  const rules = selectRules(options.rules);
  const scanner = await loadScanner(rules, options);
  const context = {
    scanner,
    rules,
    explain: options.explain,
    pieceSize: hooks.pieceSize ?? PIECE
  };
  const covered = options.stdin === void 0 ? await scanPaths(options, hooks, context) : scanStdin(options.stdin, context);
  return summarise(options, context, covered, started);
}
function scanStdin(stdin, context) {
  const tallier = new Tallier();
  tallier.add(scanBlob(context, inMemory(stdin.bytes), { kind: "stdin", path: stdin.path }));
  return { ...tallier.tally(), exclusions: [], notes: [] };
}
async function scanPaths(options, hooks, context) {
  const { openFiles } = await import("./files-EPCX33IN.mjs");
  const source = await openFiles(options.paths, {
    ...options,
    workTrees: workTrees(hooks.environment ?? {})
  });
  const deadline = options.timeoutMs === void 0 ? void 0 : performance.now() + options.timeoutMs;
  const stop = () => {
    if (hooks.signal?.aborted === true) return "interrupted";
    return deadline !== void 0 && performance.now() > deadline ? "the time allowed ran out (--timeout)" : void 0;
  };
  const { jobs, maxFileSize, wasm } = options;
  const tally = await scanEntries(source.batches, { context, jobs, maxFileSize, wasm, stop }, hooks);
  const { exclusions, problems, notes } = source.rest();
  return { ...tally, exclusions, problems: [...problems, ...tally.problems], notes };
}
async function summarise(options, context, { reports, files, bytes, exclusions, problems, notes }, started) {
  const rules = new Map(context.rules.map((rule) => [rule.id, rule]));
  const findingOptions = {
    rules,
    minSeverity: options.minSeverity,
    minConfidence: options.minConfidence,
    honourAllowMarks: options.honourAllowMarks,
    fingerprinter: new Fingerprinter(),
    showPath: pathMasker(context.scanner, reports, [
      ...options.paths,
      ...problems.map(({ path }) => path),
      ...exclusions.flatMap(({ paths }) => paths)
    ])
  };
  const { findings, suppressed } = await groupFindings(reports, findingOptions);
  const { showPath } = findingOptions;
  return {
    sources: (options.stdin === void 0 ? options.paths : [options.stdin.path]).map(showPath),
    findings,
    suppressed,
    explanations: options.explain ? explain(reports, findingOptions) : [],
    problems: [...problems, ...reports.flatMap(({ problem }) => problem ?? [])].map((problem) => ({
      ...problem,
      path: showPath(problem.path)
    })),
    notes,
    exclusions: exclusions.map((exclusion) => ({ ...exclusion, paths: exclusion.paths.map(showPath) })),
    stats: {
      files,
      blobs: files,
      bytesRead: bytes,
      bytesScanned: bytes,
      durationMs: Math.round(performance.now() - started)
    },
    rules
  };
}
function pathMasker(scanner, reports, others) {
  const paths = [.../* @__PURE__ */ new Set([...reports.map(({ path }) => path), ...others])];
  const found = reports.flatMap(({ matches }) => matches.map(({ match }) => match.secret));
  const secrets = secretsIn(paths, [...found, ...paths.flatMap((path) => secretsOf(path, scanner))]);
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const masked = known.get(path) ?? maskText(path, [...secretsOf(path, scanner), ...secrets]);
    known.set(path, masked);
    return masked;
  };
}
function secretsOf(path, scanner) {
  const { matches } = scanner.relate(scanner.whole(Buffer.from(path), "plain"));
  return matches.map(({ secret }) => secret);
}

export {
  scan
};
