#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  selectRules
} from "./chunk-52JD4BWN.mjs";
import {
  FileScanner,
  PIECE,
  failed,
  fromWire,
  inMemory,
  maskText,
  scanBlob,
  secretsIn
} from "./chunk-U7M7TIL7.mjs";
import {
  loadScanner
} from "./chunk-Z27KQM5L.mjs";
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

// src/scan/pool.ts
import { Worker } from "node:worker_threads";
var BATCH = 48;
async function runPool(files, options, hooks, stop) {
  const state = new PoolState(files, hooks, stop);
  const threads = Math.min(options.jobs, Math.ceil(files.length / BATCH));
  await Promise.all(Array.from({ length: threads }, () => runThread(state, options)));
  return state.result();
}
var PoolState = class {
  #files;
  #reports;
  #hooks;
  #stop;
  #next = 0;
  #done = 0;
  #bytesRead = 0;
  #stopped;
  constructor(files, hooks, stop) {
    this.#files = files;
    this.#reports = new Array(files.length).fill(void 0);
    this.#hooks = hooks;
    this.#stop = stop;
  }
  /** The next files to scan; undefined when there are none or the scan is to end. */
  next() {
    this.#stopped ??= this.#stop();
    if (this.#stopped !== void 0 || this.#next >= this.#files.length) return void 0;
    const first = this.#next;
    this.#next = Math.min(this.#files.length, first + BATCH);
    return { first, entries: this.#files.slice(first, this.#next) };
  }
  accept({ first, reports }) {
    reports.forEach((report, index) => {
      this.#reports[first + index] = fromWire(report);
      this.#bytesRead += report.bytes;
    });
    this.#done += reports.length;
    this.#hooks.onProgress?.({
      filesDone: this.#done,
      filesTotal: this.#files.length,
      bytesRead: this.#bytesRead
    });
  }
  /** A worker ended in the middle of a task: the file that it was at is named, and the rest of the task with it. */
  crashed(task, current) {
    task.entries.forEach(({ path }, index) => {
      const message = task.first + index === current ? "scanning it ended a worker" : "not scanned: its worker ended";
      this.#reports[task.first + index] = failed(path, { kind: "worker", path, message });
    });
  }
  result() {
    const reports = this.#reports.filter((report) => report !== void 0);
    const missing = this.#reports.filter((report) => report === void 0).length;
    const problems = missing === 0 ? [] : [
      {
        kind: "interrupted",
        path: "",
        message: `${missing} files were not scanned: ${this.#stopped ?? "no worker was left"}`
      }
    ];
    return { reports, problems };
  }
};
function runThread(state, options) {
  const current = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const { rules, explain: explain2, pieceSize } = options.context;
  const setup = {
    kind: "patdown-scan",
    rules,
    explain: explain2,
    pieceSize,
    maxFileSize: options.maxFileSize,
    current
  };
  return new Promise((resolve) => {
    const worker = new Worker(options.url, { workerData: setup });
    let task;
    const advance = () => {
      task = state.next();
      if (task === void 0) void worker.terminate();
      else worker.postMessage(task);
    };
    worker.on("message", (answer) => {
      state.accept(answer);
      advance();
    });
    worker.on("error", () => {
    });
    worker.on("exit", () => {
      if (task !== void 0) state.crashed(task, Atomics.load(current, 0));
      resolve();
    });
    advance();
  });
}

// src/scan/scan.ts
async function scan(options, hooks = {}) {
  const started = performance.now();
  const rules = selectRules(options.rules);
  const scanner = await loadScanner(rules);
  const context = {
    scanner,
    rules,
    explain: options.explain,
    pieceSize: hooks.pieceSize ?? PIECE
  };
  const covered = options.stdin === void 0 ? await scanPaths(options, hooks, context) : { reports: [scanStdin(options.stdin, context)], exclusions: [], problems: [], notes: [] };
  return summarise(options, context, covered, started);
}
var scanStdin = (stdin, context) => scanBlob(context, inMemory(stdin.bytes), { kind: "stdin", path: stdin.path });
async function scanPaths(options, hooks, context) {
  const { listFiles } = await import("./files-MJNXZJHD.mjs");
  const list = await listFiles(options.paths, { ...options, workTrees: workTrees(hooks.environment ?? {}) });
  const deadline = options.timeoutMs === void 0 ? void 0 : performance.now() + options.timeoutMs;
  const stop = () => {
    if (hooks.signal?.aborted === true) return "interrupted";
    return deadline !== void 0 && performance.now() > deadline ? "the time allowed ran out (--timeout)" : void 0;
  };
  const { reports, problems } = await scanEntries(list.files, options, hooks, context, stop);
  return {
    reports,
    exclusions: list.exclusions,
    problems: [...list.problems, ...problems],
    notes: list.notes
  };
}
var FILES_PER_WORKER = 4e3;
var MAX_WORKERS = 8;
async function scanEntries(files, options, hooks, context, stop) {
  const wanted = options.jobs ?? Math.min(MAX_WORKERS, Math.floor(files.length / FILES_PER_WORKER));
  if (wanted > 1 && files.length > 1 && hooks.workerUrl !== void 0) {
    return runPool(
      files,
      { url: hooks.workerUrl, jobs: wanted, context, maxFileSize: options.maxFileSize },
      hooks,
      stop
    );
  }
  return scanHere(files, new FileScanner(context, options.maxFileSize), hooks, stop);
}
var BATCH2 = 64;
async function scanHere(files, scanner, hooks, stop) {
  const reports = [];
  let bytesRead = 0;
  for (let done = 0; done < files.length; done++) {
    if (done % BATCH2 === 0) {
      hooks.onProgress?.({ filesDone: done, filesTotal: files.length, bytesRead });
      await new Promise(setImmediate);
      const reason = stop();
      if (reason !== void 0) return { reports, problems: [notCovered(files.length - done, reason)] };
    }
    const entry = files[done];
    const report = entry && scanner.scan(entry);
    if (report === void 0) continue;
    bytesRead += report.bytes;
    reports.push(report);
  }
  return { reports, problems: [] };
}
var notCovered = (files, reason) => ({
  kind: "interrupted",
  path: "",
  message: `${files} ${files === 1 ? "file was" : "files were"} not scanned: ${reason}`
});
async function summarise(options, context, { reports, exclusions, problems, notes }, started) {
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
  const bytes = reports.reduce((sum, report) => sum + report.bytes, 0);
  const scanned = reports.filter((report) => report.problem === void 0).length;
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
      files: scanned,
      blobs: scanned,
      bytesRead: bytes,
      bytesScanned: bytes,
      durationMs: Math.round(performance.now() - started)
    },
    rules
  };
}
function pathMasker(scanner, reports, others) {
  const shown = reports.filter(({ matches, rejections, problem }) => {
    return matches.length > 0 || rejections.length > 0 || problem !== void 0;
  });
  const paths = [.../* @__PURE__ */ new Set([...shown.map(({ path }) => path), ...others])];
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
  scan,
  notCovered
};
