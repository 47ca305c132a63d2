'use strict';
const pieces = {
"patdown-announcer": (function (exports, module, require, __dirname) {
const {
  FileScanner,
  entriesToWire,
  failed
} = require("patdown-scan-files");
const {
  workTrees
} = require("patdown-work-trees");
const {
  loadScanner
} = require("patdown-relate-2");
const {
  findRepositories
} = require("patdown-find-repositories");
const {
  selectRules
} = require("patdown-select-2");
const {
  Threads,
  engineSetup
} = require("patdown-threads");
const {
  fromWire
} = require("patdown-wire");
const {
  Tallier
} = require("patdown-tally");
const {
  INTERRUPTED
} = require("patdown-interrupted");
const {
  maskText,
  scanBlob,
  secretsIn
} = require("patdown-columns");
const {
  PIECE,
  inMemory
} = require("patdown-byte-source");
const {
  compilePathRules
} = require("patdown-match-paths");
const {
  isWord
} = require("patdown-known-values");

// src/scan/mask-paths.ts
function pathMasker(scanner, reports, others) {
  const paths = [.../* @__PURE__ */ new Set([...reports.map(({ path }) => path), ...others])];
  const found = reports.flatMap(({ matches }) => matches.map(({ match }) => match.secret)).filter((secret) => !isWord(secret));
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

// src/scan/announcer.ts
function announcerOf(scanner, onMatch) {
  if (onMatch === void 0) return void 0;
  const told = /* @__PURE__ */ new WeakSet();
  return (report) => {
    if (told.has(report) || report.matches.length === 0) return;
    told.add(report);
    const path = pathMasker(scanner, [report], [])(report.path);
    for (const { match, region } of report.matches) {
      const { ruleId, secret, confidence, checks } = match;
      onMatch({ ruleId, secret, confidence, checks, kind: report.provenance.kind, path, ...region });
    }
  };
}

// src/sources/mean-size.ts
const { lstatSync } = require("node:fs");
function meanSize(entries, asked) {
  const step = Math.max(1, Math.floor(entries.length / asked));
  const sizes = entries.filter((_, index) => index % step === 0).map(sizeOf);
  return sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
}
function sizeOf({ absolute }) {
  try {
    return lstatSync(absolute).size;
  } catch {
    return 0;
  }
}

// src/scan/crew.ts
var Crew = class {
  #options;
  #tally;
  #threads;
  #members = /* @__PURE__ */ new Set();
  #returned = [];
  constructor(options, tally) {
    this.#options = options;
    this.#tally = tally;
    this.#threads = new Threads(options.url);
  }
  async hire(count) {
    for (let i = 0; i < count; i++) {
      const member = new Member(this);
      const setup = setupOf(this.#options, member.current);
      member.begin(await this.#threads.start(setup, member));
      this.#members.add(member);
    }
  }
  get size() {
    return this.#members.size;
  }
  /** Files that workers have and have not reported yet. */
  get outstanding() {
    return [...this.#members].reduce((sum, member) => sum + member.files, 0);
  }
  /** Hands a task to the worker with the least to do. @param ahead tasks that one may have at a time @returns whether one had room */
  give(entries, ahead) {
    const [freest] = [...this.#members].sort((a, b) => a.tasks - b.tasks);
    if (freest === void 0 || freest.tasks >= ahead) return false;
    freest.give(entries);
    return true;
  }
  /** What workers that ended have left undone. */
  takeReturned() {
    const returned = this.#returned;
    this.#returned = [];
    return returned;
  }
  /** See {@link Threads}. */
  news(timeout) {
    return this.#threads.news(timeout);
  }
  async dismiss() {
    this.#members.clear();
    await this.#threads.dismiss();
  }
  answered({ files, bytes, reports }) {
    this.#tally.addAll({ files, objects: 0, bytes, reports: reports.map(fromWire), problems: [] });
  }
  /** A worker ended: the file that it was at is named, and what else it had is done by others. */
  ended(member, culprit, left) {
    this.#members.delete(member);
    if (culprit !== void 0) {
      const { path } = culprit;
      const problem = { kind: "worker", path, message: "scanning it ended a worker" };
      this.#tally.add(failed(path, problem));
    }
    this.#returned.push(...left);
  }
};
var setupOf = ({ context, maxFileSize, wasm }, current) => {
  const { rules, explain, pieceSize } = context;
  return { ...engineSetup(rules, wasm), work: { kind: "files", explain, pieceSize, maxFileSize, current } };
};
var Member = class {
  #crew;
  /** One integer, written by the worker: the index of the file at hand among all that it was given; -1 between tasks. */
  current = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  #tasks = [];
  #post = () => {
  };
  #given = 0;
  constructor(crew) {
    this.#crew = crew;
  }
  begin(post) {
    this.#post = post;
  }
  get tasks() {
    return this.#tasks.length;
  }
  get files() {
    return this.#tasks.reduce((sum, { entries }) => sum + entries.length, 0);
  }
  give(entries) {
    const first = this.#given;
    this.#given += entries.length;
    this.#tasks.push({ first, entries });
    this.#post({ first, entries: entriesToWire(entries) });
  }
  answered(answer) {
    this.#tasks.shift();
    this.#crew.answered(answer);
  }
  ended() {
    const at = Atomics.load(this.current, 0);
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
var LAST_FILES = 32 * BATCH;
var WORTH_A_WORKER = 256 * 1024 * 1024;
var ENOUGH_TO_KNOW = 4 * 1024 * 1024;
var MANY = 4096;
var PROMISING = 16;
var ASKED = 64;
var PATIENCE = 100;
async function scanEntries(batches, options, hooks) {
  return new EntryScan(batches, options, hooks).run();
}
var EntryScan = class {
  #source;
  #options;
  #hooks;
  #here;
  #tally;
  #crew;
  #worth;
  /** Workers that may still be taken on. */
  #vacancies;
  /** Workers that were started before it is known whether there is work for them. */
  #early = 0;
  #isCounted = false;
  #pending = [];
  #next = 0;
  #isListed = false;
  /** Bytes of a file, going by some that were asked; undefined where there were too few files for that. */
  #guessedSize;
  constructor(batches, options, hooks) {
    this.#source = batches[Symbol.asyncIterator]();
    this.#options = options;
    this.#tally = new Tallier(options.context.announce);
    this.#hooks = hooks;
    this.#here = new FileScanner(options.context, options.maxFileSize);
    this.#worth = hooks.worthAWorker ?? WORTH_A_WORKER;
    this.#vacancies = (options.jobs ?? MAX_THREADS) - 1;
    if (hooks.workerUrl !== void 0 && this.#vacancies > 0) {
      this.#crew = new Crew({ url: hooks.workerUrl, ...options }, this.#tally);
    }
  }
  async run() {
    try {
      let reason = this.#options.stop();
      if (reason === void 0) await this.#lookAhead();
      for (; reason === void 0; reason = this.#options.stop()) {
        const entries = await this.#take();
        if (entries.length > 0) {
          await this.#hire();
          if (this.#crew?.give(entries, this.#ahead()) !== true) this.#scan(entries);
        } else if (!await this.#waitForCrew()) break;
        this.#report();
        await new Promise(setImmediate);
      }
      if (reason !== void 0) this.#tally.addProblem(this.#notCovered(reason));
      return this.#tally.tally();
    } finally {
      void this.#crew?.dismiss();
    }
  }
  /** The next files to scan; none when all have been given out. */
  async #take() {
    this.#pending.push(...this.#crew?.takeReturned() ?? []);
    await this.#listUntil(this.#crew === void 0 || this.#crew.size === 0 ? BATCH : LAST_FILES);
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
  /**
   * Worker threads take as long to start as scanning a few megabytes: large trees should not have to be read first to be known, and one
   * starts while it is found out whether there is work enough for it.
   */
  async #lookAhead() {
    await this.#listUntil(MANY);
    if (this.#pending.length < MANY) return;
    if (this.#crew !== void 0) {
      this.#guessedSize = meanSize(this.#pending, ASKED);
      await this.#countProcessors();
      this.#early = this.#vacancies > 0 && this.#guessedSize * MANY >= this.#worth / PROMISING ? 1 : 0;
      await this.#crew.hire(this.#early);
    }
    this.#options.context.scanner.prepare();
  }
  /** Takes on workers when it is known how large files are, and enough are known to be there. */
  async #hire() {
    if (this.#crew === void 0 || this.#vacancies <= 0 || this.#meanSize() === void 0) return;
    await this.#countProcessors();
    const known = await this.#knownWorth(this.#vacancies);
    const wanted = Math.min(this.#vacancies, known);
    this.#vacancies = this.#isListed ? 0 : this.#vacancies - wanted;
    if (wanted < this.#early) void this.#crew.dismiss();
    await this.#crew.hire(Math.max(0, wanted - this.#early));
    this.#early = 0;
  }
  /** Goes on with the walk until files are known that are worth so many workers. @returns how many they are worth */
  async #knownWorth(workers) {
    if (this.#worth === 0) return workers;
    for (; ; ) {
      const mean = Math.max(1, this.#meanSize() ?? 1);
      const needed = Math.ceil(this.#worth * workers / mean);
      const known = this.#pending.length - this.#next;
      if (this.#isListed || known >= needed) return Math.floor(known * mean / this.#worth);
      await this.#listUntil(Math.min(needed, 2 * known + BATCH));
      if (this.#guessedSize !== void 0) this.#guessedSize = meanSize(this.#pending, ASKED);
    }
  }
  /** Of the files that were read when those are enough to tell; undefined before, where none were asked. */
  #meanSize() {
    const { files, bytes } = this.#tally;
    return bytes < Math.min(ENOUGH_TO_KNOW, this.#worth / 2) ? this.#guessedSize : bytes / Math.max(1, files);
  }
  /** node:os is loaded by scans alone that may be worth a worker. */
  async #countProcessors() {
    if (this.#options.jobs !== void 0 || this.#isCounted) return;
    const { availableParallelism } = await Promise.resolve(require("node:os")).then((all) => ({ default: all, ...all }));
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
  /**
   * Tasks that a worker may have at a time: one to do, and as many as keep it from waiting while this thread is at a file of many
   * megabytes; but few at the end, so that nobody waits for the last ones.
   */
  #ahead() {
    return this.#isListed && this.#pending.length - this.#next < LAST_FILES ? 2 : 8;
  }
  /** Files that are known and have not been reported. */
  #open() {
    return this.#pending.length - this.#next + (this.#crew?.outstanding ?? 0);
  }
  #notCovered(reason) {
    const [done, open] = [this.#tally.files, this.#open()];
    const count = `${done} of ${done + open} files were scanned`;
    const message = this.#isListed ? count : `${count}, and none of those that had not been found yet`;
    return { kind: "interrupted", path: "", message: `${message}: ${reason}` };
  }
};

// src/scan/scan.ts
var scan = (options, hooks = {}) => scanWith(options, hooks, (context) => cover(options, hooks, context));
async function scanWith(options, hooks, read) {
  const clock = clockOf(hooks);
  const started = clock();
  const rules = await selectRules(options.rules);
  const scanner = await loadScanner(rules, options);
  const context = {
    scanner,
    rules,
    pathRules: await compilePathRules(rules),
    explain: options.explain,
    pieceSize: hooks.pieceSize ?? PIECE,
    announce: announcerOf(scanner, hooks.onMatch)
  };
  const covered = await read(context);
  for (const report of covered.reports) context.announce?.(report);
  return summarise(options, hooks, context, covered, () => Math.round(clock() - started));
}
var clockOf = (hooks) => hooks.clock ?? (() => performance.now());
async function cover(options, hooks, context) {
  if (options.stdin !== void 0) return scanStdin(options.stdin, context);
  const stop = stopperOf(options, hooks);
  const { git } = options;
  if (git.kind !== "history") {
    const { scanChanges } = await Promise.resolve().then(() => require("patdown-scan-repositories"));
    return scanChanges(options, hooks, context, stop);
  }
  const repositories = findRepositories(options);
  const files = git.mode === "only" ? NO_FILES : await scanPaths(options, hooks, context, stop);
  if (repositories.length === 0) return files;
  const { scanHistories } = await Promise.resolve().then(() => require("patdown-scan-repositories"));
  return scanHistories(repositories, files, options, hooks, context, stop);
}
function stopperOf({ timeoutMs }, hooks) {
  const clock = clockOf(hooks);
  const deadline = timeoutMs === void 0 ? void 0 : clock() + timeoutMs;
  return () => {
    if (hooks.signal?.aborted === true) return INTERRUPTED;
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
  const tallier = new Tallier();
  tallier.add(scanBlob(context, inMemory(stdin.bytes), { kind: "stdin" }, stdin.path));
  return { ...tallier.tally(), exclusions: [], notes: [] };
}
async function scanPaths(options, hooks, context, stop = stopperOf(options, hooks)) {
  const { openFiles } = await Promise.resolve().then(() => require("patdown-files"));
  const source = await openFiles(options.paths, {
    ...options,
    workTrees: workTrees(hooks.environment ?? {}),
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
  const { compilePathGlobs } = await Promise.resolve().then(() => require("patdown-globs"));
  return { root: root ?? cwd, test: await compilePathGlobs(exclude) };
}
async function summarise(options, hooks, context, { reports, files, objects, bytes, exclusions, problems, notes }, duration) {
  const { rules } = context;
  const findingOptions = {
    rules,
    minSeverity: options.minSeverity,
    minConfidence: options.minConfidence,
    showPath: pathMasker(context.scanner, reports, [
      ...options.paths,
      ...problems.map(({ path }) => path),
      ...exclusions.flatMap(({ paths }) => paths)
    ])
  };
  const told = await tell(reports, findingOptions, options, hooks);
  const { showPath } = findingOptions;
  hooks.onFound?.(told.findings, reports);
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
  const { planFindings, verifyFindings } = await Promise.resolve().then(() => require("patdown-verify-findings"));
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
  const { explain, groupFindings } = await Promise.resolve().then(() => require("patdown-findings"));
  const { Fingerprinter } = await Promise.resolve().then(() => require("patdown-fingerprint"));
  const { createSuppressor } = await Promise.resolve().then(() => require("patdown-create-suppressor"));
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

module.exports = {
  scan,
  scanWith,
  scanPaths
};
}),
"patdown-app": (function (exports, module, require, __dirname) {
const {
  COMMANDS,
  EXIT_CODES,
  GENERAL,
  parseCommandLine
} = require("patdown-flag-groups");
const {
  compiler
} = require("patdown-compiler");
const {
  errorFrames,
  errorLines
} = require("patdown-print-error");
require("patdown-terminal");
const {
  ReaderGone,
  writeOut
} = require("patdown-output");
require("patdown-mod");
require("patdown-error-code");
require("patdown-levels");
const {
  PatdownError
} = require("patdown-errors");
require("patdown-helpers");

// src/cli/help.ts
var WIDTH = 80;
var COLUMN = 26;
var NAMES = 10;
function generalHelp() {
  const row = ([name, text]) => `  ${name.padEnd(NAMES)}${text}`;
  return [
    "patdown finds secrets in files, proves them offline, and says what to do.",
    "",
    "Usage: patdown <command> [flags]",
    "",
    "Commands",
    ...COMMANDS.map(({ name, summary }) => row([name, summary])),
    row(["help", "Show the help of a command: patdown help scan"]),
    "",
    "Examples",
    "  patdown scan                      the working directory, and its history",
    "  patdown scan notes.md             one file",
    "  patdown hook install              before each commit of this repository",
    "  patdown verify .                  ask providers which of it still works",
    "",
    "Exit codes",
    ...EXIT_CODES.map(row),
    "",
    "The version: patdown --version",
    ""
  ].join("\n");
}
function commandHelp(command) {
  const groups = new Set(command.flags.map(groupOf));
  return [
    `Usage: ${command.usage}`,
    "",
    ...fill(command.description, WIDTH),
    "",
    ...[...groups].flatMap((group) => [
      group,
      ...command.flags.filter((flag) => groupOf(flag) === group).flatMap(flagLines),
      ""
    ]),
    "Examples",
    ...command.examples.map((example) => `  ${example}`),
    ""
  ].join("\n");
}
var groupOf = ({ group }) => group ?? GENERAL;
var flagTitle = ({ name, short, value }) => `${short === void 0 ? "" : `-${short}, `}--${name}${value === void 0 ? "" : ` ${value}`}`;
function flagDoc({ doc, choices, fallback, repeatable }) {
  const notes = [
    ...choices === void 0 ? [] : [choices.join(", ")],
    ...fallback === void 0 ? [] : [`default ${fallback}`],
    ...repeatable === true ? ["repeatable"] : []
  ];
  return notes.length === 0 ? doc : `${doc} (${notes.join("; ")})`;
}
function flagLines(flag) {
  const title = `  ${flag.short === void 0 ? "    " : ""}${flagTitle(flag)}`;
  const [first = "", ...more] = fill(flagDoc(flag), WIDTH - COLUMN);
  const pad = " ".repeat(COLUMN);
  const rest = more.map((line) => pad + line);
  return title.length < COLUMN - 1 ? [title.padEnd(COLUMN) + first, ...rest] : [title, pad + first, ...rest];
}
function fill(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

// src/cli/run.ts
var FAILED = 2;
async function runCommandLine(argv, workerUrl) {
  process.on("uncaughtException", (error) => {
    process.exitCode = FAILED;
    process.stderr.write(`${describe(error).join("\n")}
`);
    process.exit();
  });
  const interruption = onInterrupt();
  try {
    process.exitCode = await dispatch(argv, interruption.signal, workerUrl);
  } catch (error) {
    if (error instanceof ReaderGone) process.exitCode ??= 0;
    else if (!interruption.signal.aborted) {
      process.exitCode = FAILED;
      process.stderr.write(`${await masked(describe(error))}
`);
    }
  }
  const code = interruption.code();
  if (code === void 0) return;
  process.exitCode = code;
  process.stderr.write("patdown: interrupted, nothing is reported\n");
}
function describe(error) {
  const isDebugging = (process.env["PATDOWN_DEBUG"] ?? "") !== "" && !(error instanceof PatdownError);
  return [...errorLines(error), ...isDebugging ? errorFrames(error) : []];
}
async function masked(lines) {
  try {
    const { maskMessage } = await Promise.resolve().then(() => require("patdown-mask-message"));
    return await maskMessage(lines.join("\n"));
  } catch {
    return "patdown: an error whose message cannot be shown [PD_INTERNAL]";
  }
}
async function dispatch(argv, signal, workerUrl) {
  const [first = "", second] = argv;
  const isGeneral = ["--help", "-h"].includes(first) || first === "help" && [void 0, "help"].includes(second);
  if (first === "" || isGeneral) {
    await writeOut(generalHelp());
    return first === "" ? FAILED : 0;
  }
  const parsed = parseCommandLine(first === "help" ? [second ?? ""] : argv);
  if (first === "help" || parsed.values.has("help")) {
    await writeOut(commandHelp(parsed.command));
    return 0;
  }
  return run(parsed, signal, workerUrl);
}
async function run(parsed, signal, workerUrl) {
  if (parsed.command.name === "rules") {
    const { runRules } = await Promise.resolve().then(() => require("patdown-rules"));
    return runRules(parsed);
  }
  const surround = { signal, workerUrl };
  if (parsed.command.name === "verify")
    return (await Promise.resolve().then(() => require("patdown-verify"))).runVerify(parsed, surround);
  if (parsed.command.name === "revoke")
    return (await Promise.resolve().then(() => require("patdown-revoke"))).runRevoke(parsed, surround);
  if (parsed.command.name === "baseline")
    return (await Promise.resolve().then(() => require("patdown-baseline"))).runBaseline(parsed, surround);
  if (parsed.command.name === "hook")
    return (await Promise.resolve().then(() => require("patdown-hook"))).runHookCommand(parsed, surround);
  if (parsed.command.name === "config") return (await Promise.resolve().then(() => require("patdown-config"))).runConfig(parsed);
  const { runScan } = await Promise.resolve().then(() => require("patdown-scan"));
  return runScan(parsed, surround);
}
function onInterrupt() {
  const controller = new AbortController();
  let code;
  const listen = (name, exitCode) => {
    process.on(name, () => {
      if (code !== void 0) process.exit(exitCode);
      code = exitCode;
      controller.abort();
    });
  };
  listen("SIGINT", 130);
  listen("SIGTERM", 143);
  return { signal: controller.signal, code: () => code };
}

// src/cli/app.ts
async function serve() {
  const worker = await Promise.resolve().then(() => require("patdown-worker"));
  await worker.serve();
}
module.exports = {
  compiler,
  runCommandLine,
  serve
};
}),
"patdown-automaton-2": (function (exports, module, require, __dirname) {
const {
  __require
} = require("patdown-helpers");

// piece-at-first-call:src/engine/prefilter/automaton.ts
var piece;
var load = () => piece ??= __require("patdown-automaton");
var buildAutomaton = (...args) => load().buildAutomaton(...args);

module.exports = {
  buildAutomaton
};
}),
"patdown-bar": (function (exports, module, require, __dirname) {
// src/engine/relate/claim.ts
var TRUST = {
  pattern: 1,
  structured: 2,
  contextual: 3,
  generic: 4,
  bare: 5,
  path: 6
};
var hasProof = ({ outcome }) => outcome.checks.some((check) => check.verdict === "proof");
var isDoubted = (claim) => !hasProof(claim) && claim.outcome.checks.some((check) => check.verdict === "against");
function trustRank(claim) {
  if (hasProof(claim)) return 0;
  return TRUST[claim.outcome.matcher] + (claim.outcome.confidence === "low" ? 10 : 0);
}
function byTrust(a, b) {
  const [spanA, spanB] = [a.outcome.span, b.outcome.span];
  return trustRank(a) - trustRank(b) || spanB.end - spanB.start - (spanA.end - spanA.start) || spanA.start - spanB.start || compareIds(a.ruleId, b.ruleId);
}
var byOffset = (a, b) => a.outcome.span.start - b.outcome.span.start || a.outcome.span.end - b.outcome.span.end || compareIds(a.ruleId, b.ruleId);
var compareIds = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function firstFrom(items, offset) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((items[middle]?.outcome.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/engine/relate/bar.ts
function barDoubted(claims, examples) {
  const bars = [
    ...claims.filter(isDoubted).map(({ outcome }) => outcome.span),
    ...examples.map(({ span }) => span)
  ].sort((a, b) => a.start - b.start);
  if (bars.length === 0) return { kept: claims, dropped: [] };
  const reachOf = furthestEnds(bars);
  const kept = [];
  const dropped = [];
  for (const claim of claims) {
    if (!isDoubted(claim) && !hasProof(claim) && isTouched(claim.outcome.span, bars, reachOf)) {
      dropped.push(claim);
    } else {
      kept.push(claim);
    }
  }
  return { kept, dropped };
}
var isBar = (matcher, check) => matcher === "pattern" && check === "placeholder";
var isExample = (outcome) => outcome.kind === "rejected" && isBar(outcome.matcher, outcome.check);
function furthestEnds(bars) {
  let furthest = 0;
  return bars.map((bar) => {
    furthest = Math.max(furthest, bar.end);
    return furthest;
  });
}
function isTouched(span, bars, furthest) {
  let low = 0;
  let high = bars.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((bars[middle]?.start ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (furthest[low - 1] ?? 0) > span.start;
}

module.exports = {
  byTrust,
  byOffset,
  compareIds,
  firstFrom,
  barDoubted,
  isBar,
  isExample
};
}),
"patdown-byte-path": (function (exports, module, require, __dirname) {
// src/model/byte-path.ts
const { Buffer, isUtf8 } = require("node:buffer");
var ESCAPE_BASE = 56320;
var ESCAPED = /[\udc00-\udcff]/;
var LONE_ESCAPES = /(?<![\ud800-\udbff])[\udc00-\udcff]/g;
var NEWLINE = 10;
function bytePath(name) {
  if (isUtf8(name))
    return Buffer.from(name.buffer, name.byteOffset, name.length).toString("utf8").replaceAll("\n", "\uDC0A");
  let path = "";
  for (let at = 0; at < name.length; ) {
    const length = validLength(name, at);
    path += length === 0 ? escapeByte(name[at] ?? 0) : bytePath(name.subarray(at, at + length));
    at += Math.max(1, length);
  }
  return path;
}
function fsPath(path) {
  if (!ESCAPED.test(path)) return path;
  const parts = [];
  let from = 0;
  for (const found of path.matchAll(LONE_ESCAPES)) {
    parts.push(Buffer.from(path.slice(from, found.index)), Buffer.of(found[0].charCodeAt(0) - ESCAPE_BASE));
    from = found.index + 1;
  }
  if (parts.length === 0) return path;
  return Buffer.concat([...parts, Buffer.from(path.slice(from))]);
}
function displayPath(path) {
  if (!ESCAPED.test(path)) return path;
  return path.replace(LONE_ESCAPES, (escaped) => {
    const byte = escaped.charCodeAt(0) - ESCAPE_BASE;
    return byte === NEWLINE ? "\n" : `\\x${byte.toString(16).padStart(2, "0")}`;
  });
}
var escapeByte = (byte) => String.fromCharCode(ESCAPE_BASE + byte);
function validLength(name, at) {
  for (let length = 1; length <= 4 && at + length <= name.length; length++) {
    if (isUtf8(name.subarray(at, at + length))) return length;
  }
  return 0;
}

module.exports = {
  bytePath,
  fsPath,
  displayPath
};
}),
"patdown-byte-source": (function (exports, module, require, __dirname) {
const {
  mapOffsets
} = require("patdown-map-offsets");

// src/scan/byte-source.ts
var even = (offset) => offset - offset % 2;
var inMemory = (bytes) => ({
  size: bytes.length,
  read: (start, end) => start <= 0 && end >= bytes.length ? bytes : bytes.subarray(Math.max(0, start), Math.min(bytes.length, end))
});

// src/scan/related-blocks.ts
var PIECE = 1024 * 1024;
var BLOCK = 1024 * 1024;
var MARGIN = 64 * 1024;
function eachBlock(scanner, source, kind, { pieceSize, blockSize = BLOCK, onlyMatches = false }, visit) {
  if (onlyMatches && source.size <= Math.min(pieceSize, blockSize)) {
    const outcomes = scanner.wholeIfAny(source.read(0, source.size), kind);
    if (outcomes.length > 0) visit(relateBlock(scanner, outcomes, WHOLE));
    return;
  }
  if (onlyMatches && !holdsAny(scanner, source, kind, pieceSize)) return;
  let pending = [];
  let start = 0;
  eachPiece(scanner, source, kind, pieceSize, ({ outcomes, end }) => {
    pending = pending.length === 0 ? outcomes : pending.concat(outcomes);
    for (; ; ) {
      const isLast = source.size - start <= blockSize + MARGIN;
      if (end < (isLast ? source.size : start + blockSize + MARGIN)) return;
      const block = { start, end: isLast ? Number.POSITIVE_INFINITY : start + blockSize };
      visit(relateBlock(scanner, pending, block));
      if (isLast) return;
      start += blockSize;
      const oldest = start - MARGIN;
      pending = pending.filter(({ anchor }) => anchor >= oldest);
    }
  });
}
function holdsAny(scanner, source, kind, pieceSize) {
  for (const { from, to } of piecesOf(scanner, source, kind, pieceSize))
    if (scanner.wholeIfAny(source.read(from, to), kind).length > 0) return true;
  return false;
}
function relateBlob(scanner, outcomes, size, blockSize = BLOCK) {
  const matches = [];
  for (let start = 0; ; start += blockSize) {
    const isLast = size - start <= blockSize + MARGIN;
    const near = start === 0 ? outcomes : outcomes.filter(({ anchor }) => anchor >= start - MARGIN);
    const block = { start, end: isLast ? Number.POSITIVE_INFINITY : start + blockSize };
    matches.push(...relateBlock(scanner, near, block).own.matches);
    if (isLast) return matches;
  }
}
var WHOLE = { start: 0, end: Number.POSITIVE_INFINITY };
function relateBlock(scanner, outcomes, block) {
  if (block.start === 0 && block.end === Number.POSITIVE_INFINITY) {
    const related = scanner.relate(outcomes);
    return { own: related, near: related };
  }
  const last = block.end + MARGIN;
  const near = scanner.relate(outcomes.filter(({ anchor }) => anchor < last));
  const isOwn = ({ span }) => span.start >= block.start && span.start < block.end;
  return { own: { matches: near.matches.filter(isOwn), rejections: near.rejections.filter(isOwn) }, near };
}
function eachPiece(scanner, source, kind, pieceSize, visit) {
  const { size } = source;
  if (size <= pieceSize) {
    visit({ outcomes: scanner.whole(source.read(0, size), kind), end: size });
    return;
  }
  for (const { start, end, from, to } of piecesOf(scanner, source, kind, pieceSize)) {
    const outcomes = [];
    for (const outcome of scanner.whole(source.read(from, to), kind)) {
      const anchor = from + outcome.anchor;
      if (anchor >= start && anchor < end) outcomes.push(mapOffsets(outcome, (offset) => from + offset));
    }
    visit({ outcomes, end });
  }
}
function* piecesOf(scanner, { size }, kind, pieceSize) {
  const margin = scanner.reach * (kind === "plain" ? 1 : 2);
  const step = Math.max(2, even(pieceSize));
  for (let start = 0; start < size; start += step) {
    const end = Math.min(size, start + step);
    yield { start, end, from: even(Math.max(0, start - margin)), to: Math.min(size, end + margin) };
  }
}

module.exports = {
  even,
  inMemory,
  PIECE,
  eachBlock,
  relateBlob
};
}),
"patdown-bytes": (function (exports, module, require, __dirname) {
const {
  Secret
} = require("patdown-secret");
const {
  isBar
} = require("patdown-bar");
const {
  lowerOf
} = require("patdown-levels");

// src/engine/judge.ts
function judge(checks, confidence) {
  if (checks.some((check) => check.verdict === "proof")) return { kind: "kept", confidence: "high" };
  const rejection = checks.find((check) => check.verdict === "reject");
  if (rejection !== void 0) return { kind: "rejected", check: rejection.check, detail: rejection.detail };
  const doubted = checks.some((check) => check.verdict === "against");
  return { kind: "kept", confidence: doubted ? "low" : confidence };
}
function isKept(checks) {
  let isRejected = false;
  for (const { verdict } of checks) {
    if (verdict === "proof") return true;
    if (verdict === "reject") isRejected = true;
  }
  return !isRejected;
}

// src/engine/text.ts
var NON_ASCII = /[\x80-\xff]/;
function decodeBytes(latin1) {
  if (!NON_ASCII.test(latin1)) return latin1;
  const bytes = Buffer.from(latin1, "latin1");
  const text = bytes.toString("utf8");
  return text.includes("\uFFFD") ? latin1 : text;
}

// src/engine/window.ts
function openWindow(bytes, position, anchorLength, lead, reach) {
  const start = Math.max(0, position - lead);
  const end = Math.min(bytes.length, position + reach);
  return {
    text: bytes.toString("latin1", start, end),
    at: position - start,
    anchorLength,
    offset: start,
    atBlobStart: start > position - lead || start === 0,
    atBlobEnd: end < position + reach || end === bytes.length
  };
}
function extentOf(window, from = 0, to = window.text.length) {
  return {
    start: window.offset + from,
    end: window.offset + to,
    touchesStart: from === 0 && window.atBlobStart,
    touchesEnd: to === window.text.length && window.atBlobEnd
  };
}

// src/engine/outcomes.ts
function toOutcomes(finder, window, position, result) {
  const extent = extentOf(window, result.from, result.to);
  const outcomes = [];
  for (const hit of result.hits) outcomes.push(toOutcome(finder, window, position, extent, hit));
  return outcomes;
}
function toOutcome(finder, window, position, extent, hit) {
  const judged = judge(hit.checks, finder.confidence);
  const { rule, matcher } = finder;
  const span = { start: window.offset + hit.start, end: window.offset + hit.end };
  const secret = secretOf(finder, window, hit);
  const anchor = position;
  if (judged.kind === "rejected") {
    const { check, detail } = judged;
    const { length } = secret;
    return { kind: "rejected", rule, matcher, anchor, extent, span, check, detail, length, secret };
  }
  const confidence = hit.confidence === void 0 || hit.checks.some((check) => check.verdict === "proof") ? judged.confidence : lowerOf(judged.confidence, hit.confidence);
  const companions = (hit.companions ?? []).map(({ name, value }) => ({ name, value: new Secret(value) }));
  const { kind } = finder;
  const { checks, encoding } = hit;
  const outcome = { kind, rule, matcher, anchor, extent, span, secret, confidence, checks, companions };
  return encoding === void 0 ? outcome : { ...outcome, encoding };
}
function secretOf(finder, window, hit) {
  const value = hit.value ?? decodeBytes(window.text.slice(hit.start, hit.end));
  const prefix = hit.publicPrefix ?? finder.publicPrefixes.find((candidate) => value.startsWith(candidate));
  return new Secret(value, prefix);
}

// src/engine/probe.ts
var NO_OUTCOMES = [];
var alike = (probe) => {
  const { rule, anchors, lead, reach, gate, gateSees, run, search = run, glance, glanceSees, keeps } = probe;
  return { rule, anchors, lead, reach, gate, gateSees, run, search, glance, glanceSees, keeps };
};
var MARKS = -1;
var finding = (given) => {
  const finder = alikeFinder(given);
  return {
    run(window, position) {
      const result = finder.match(window);
      return { outcomes: toOutcomes(finder, window, position, result), from: result.from, to: result.to };
    },
    search(window, position) {
      if (finder.mayMatter?.(window) === false)
        return { outcomes: NO_OUTCOMES, from: 0, to: window.text.length };
      const result = finder.search(window);
      const outcomes = result.hits.length === 0 ? NO_OUTCOMES : telling(finder, window, position, result);
      return { outcomes, from: result.from, to: result.to };
    },
    keeps: finder.keeps ?? ((window) => finder.search(window).hits.some(({ checks }) => isKept(checks)))
  };
};
function alikeFinder(finder) {
  const { rule, kind, matcher, confidence, publicPrefixes, match, search = match, keeps, mayMatter } = finder;
  return { rule, kind, matcher, confidence, publicPrefixes, match, search, keeps, mayMatter };
}
function telling(finder, window, position, result) {
  const hits = result.hits.filter((hit) => matters(finder, hit));
  if (hits.length === 0) return NO_OUTCOMES;
  return toOutcomes(finder, window, position, { hits, from: result.from, to: result.to });
}
function matters({ matcher, confidence }, { checks }) {
  const judged = judge(checks, confidence);
  return judged.kind === "kept" || isBar(matcher, judged.check);
}
var FIRST_LOOK = 1024;
function runProbe(probe, bytes, position, anchorLength) {
  const { gate, run } = probe;
  if (gate !== void 0 && !gate(bytes, position, anchorLength)) return void 0;
  return runUngated(probe, run, bytes, position, anchorLength);
}
function searchProbe(probe, bytes, position, anchorLength, known) {
  const { gate, glance, run, search = run } = probe;
  if (gate !== void 0 && !gate(bytes, position, anchorLength))
    return nothing(probe.gateSees, probe, position, anchorLength);
  if (glance !== void 0 && !glance(bytes, position, anchorLength))
    return nothing(probe.glanceSees, probe, position, anchorLength);
  return runUngated(probe, search, bytes, position, anchorLength, known);
}
function runUngated(probe, run, bytes, position, anchorLength, known) {
  const { lead, reach } = probe;
  if (isWide(probe)) {
    const least = Math.min(lead, FIRST_LOOK);
    const most = Math.min(reach, FIRST_LOOK);
    const look = lookAround(probe, run, bytes, position, anchorLength, least, most, known);
    const isCut = look.from < position - least && position > least && lead > least || look.to > position + most && position + most < bytes.length && reach > FIRST_LOOK;
    if (!isCut) return look;
  }
  return lookAround(probe, run, bytes, position, anchorLength, lead, reach, known);
}
function lookAround(probe, run, bytes, position, anchorLength, lead, reach, known) {
  const start = position - lead;
  const end = position + reach;
  if (known === void 0 || start <= 0 || end >= bytes.length) {
    const window = openWindow(bytes, position, anchorLength, lead, reach);
    return ofBlob(run(window, position), window.offset, window.text.length);
  }
  const sighted = { probe, anchorLength, bytes, start, end };
  const seen = known.get(sighted);
  if (seen !== void 0)
    return ofBlob({ outcomes: NO_OUTCOMES, from: seen.from, to: seen.to }, start, end - start);
  const look = run(openWindow(bytes, position, anchorLength, lead, reach), position);
  if (look.outcomes === NO_OUTCOMES) known.add(sighted, look);
  return ofBlob(look, start, end - start);
}
function findsAny(probe, bytes, position, anchorLength) {
  const { gate, glance, keeps } = probe;
  if (keeps === void 0 || gate !== void 0 && !gate(bytes, position, anchorLength)) return false;
  if (glance !== void 0 && !glance(bytes, position, anchorLength)) return false;
  if (isWide(probe)) {
    const look = runProbe(probe, bytes, position, anchorLength);
    return look !== void 0 && areKept(look.outcomes);
  }
  return keeps(openWindow(bytes, position, anchorLength, probe.lead, probe.reach));
}
function areKept(outcomes) {
  for (let i = 0; i < outcomes.length; i++) if (outcomes[i]?.kind !== "rejected") return true;
  return false;
}
var isWide = ({ lead, reach }) => lead > FIRST_LOOK || reach > FIRST_LOOK;
var ofBlob = ({ outcomes, from, to }, offset, length) => ({
  outcomes,
  from: offset + (from === 0 ? -1 : from),
  to: offset + (to === length ? to + 1 : to)
});
var nothing = (sees, { lead, reach }, position, anchorLength) => sees === void 0 ? { outcomes: NO_OUTCOMES, from: position - lead - 1, to: position + reach + 1 } : {
  outcomes: NO_OUTCOMES,
  from: position - sees.lead - 1,
  to: position + anchorLength + sees.reach + 1
};

// src/engine/gates/bytes.ts
function byteSet(bytes) {
  const table = new Uint8Array(256);
  for (let i = 0; i < bytes.length; i++) {
    const isRange = i > 0 && i + 1 < bytes.length && bytes[i] === "-";
    if (isRange) table.fill(1, bytes.charCodeAt(i - 1), bytes.charCodeAt(i + 1));
    else table[bytes.charCodeAt(i)] = 1;
  }
  return table;
}
var WORD = "A-Za-z0-9_";
var SPACE = " 	\n\v\f\r\xA0";
var ALL_BYTES = String.fromCharCode(...new Uint8Array(256).map((_, byte) => byte));
function byteTable(pattern) {
  const table = new Uint8Array(256);
  for (const char of ALL_BYTES.match(new RegExp(pattern, "g")) ?? []) table[char.charCodeAt(0)] = 1;
  return table;
}
var NAME = byteSet(`${WORD}-`);
var BLANK = byteSet(SPACE);
var isNameByte = (byte) => byte !== void 0 && NAME[byte] === 1;
var isBlank = (byte) => byte !== void 0 && BLANK[byte] === 1;
function hasSignBefore(bytes, start, end, sign, stops) {
  const limit = Math.min(end, bytes.length);
  for (let i = start; i < limit; i++) {
    const byte = bytes[i];
    if (byte === sign) return true;
    if (stops[byte] === 1) return false;
  }
  return false;
}
function holdsRun(bytes, start, count, set) {
  const end = start + count;
  if (end > bytes.length) return false;
  for (let i = start; i < end; i++) if (set[bytes[i]] === 0) return false;
  return true;
}

// src/engine/gates/pattern.ts
function gateOfPattern({ follows }) {
  if (follows === void 0) return void 0;
  const { min } = follows;
  let set;
  return (bytes, position, anchorLength) => {
    set ??= tableOf(follows.class);
    return holdsRun(bytes, position + anchorLength, min, set);
  };
}
var tables = /* @__PURE__ */ new Map();
function tableOf(bytes) {
  const table = tables.get(bytes) ?? byteTable(new RegExp(`[${bytes}]`));
  tables.set(bytes, table);
  return table;
}

module.exports = {
  byteSet,
  WORD,
  SPACE,
  isNameByte,
  isBlank,
  hasSignBefore,
  holdsRun,
  isKept,
  decodeBytes,
  extentOf,
  NO_OUTCOMES,
  alike,
  MARKS,
  finding,
  runProbe,
  searchProbe,
  findsAny,
  gateOfPattern,
  tableOf
};
}),
"patdown-colour": (function (exports, module, require, __dirname) {
const {
  optionsFor,
  scanWithProgress
} = require("patdown-progress");
const {
  FORMATS,
  quote
} = require("patdown-flag-groups");
const {
  loadReporter
} = require("patdown-load-reporter");
const {
  loadSettings
} = require("patdown-settings");
const {
  VERSION
} = require("patdown-version");
const {
  last
} = require("patdown-options");
const {
  isTerminal,
  writeOut
} = require("patdown-output");
const {
  didYouMean
} = require("patdown-mod");
const {
  UsageError
} = require("patdown-errors");

// src/cli/colour.ts
function wantsColour(flags, environment, stream) {
  if (flags.has("no-color")) return false;
  if (flags.has("color")) return true;
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  const forced = environment["FORCE_COLOR"];
  if (forced !== void 0) return forced !== "0" && forced !== "false";
  return stream.isTTY === true && environment["TERM"] !== "dumb";
}

// src/cli/commands/scan.ts
async function runScan(parsed, surround) {
  const { values } = parsed;
  const { signal } = surround;
  const targets = toTargets(values);
  await requireWritableTargets(targets);
  const settings = await loadSettings(parsed.values, process.cwd());
  const options = optionsFor(parsed, settings);
  const stdin = values.has("stdin") ? { path: last(values, "stdin-path") ?? "<stdin>", bytes: await readStandardInput(signal) } : void 0;
  const verification = await verificationOf(values);
  const result = await scanWithProgress(
    { ...options, stdin, ...verification === void 0 ? {} : { verification: verification.options } },
    parsed,
    surround,
    verification === void 0 ? {} : { verification: verification.hooks }
  );
  verification?.save();
  const code = exitCode(result);
  if (signal.aborted) return code;
  process.exitCode = code;
  const told = values.has("sarif-line-hashes") ? await withLineHashes(result) : result;
  for (const target of targets) await write(target, told, values, options.now);
  return code;
}
async function withLineHashes(result) {
  const { addLineHashes } = await Promise.resolve().then(() => require("patdown-add-line-hashes"));
  return addLineHashes(result, process.cwd());
}
async function readStandardInput(signal) {
  const { readStdin } = await Promise.resolve().then(() => require("patdown-stdin"));
  return readStdin(process.stdin, signal);
}
var ABOUT_VERIFYING = [
  "verify",
  "status",
  "provider-url",
  "allow-host",
  "beside",
  "verify-timeout",
  "verify-max-requests"
];
async function verificationOf(values) {
  if (!ABOUT_VERIFYING.some((name) => values.has(name))) return void 0;
  const { setUpIfAsked } = await Promise.resolve().then(() => require("patdown-verification-setup"));
  return setUpIfAsked(values);
}
async function requireWritableTargets(targets) {
  const files = targets.filter(({ file }) => file !== "-");
  if (files.length === 0) return;
  const { requireWritable } = await Promise.resolve().then(() => require("patdown-atomic-write"));
  for (const { file } of files) requireWritable(file);
}
var exitCode = (result) => result.problems.length > 0 ? 2 : result.findings.length > 0 ? 1 : 0;
function toTargets(values) {
  const main = {
    format: toFormat(last(values, "format") ?? "text"),
    file: last(values, "output") ?? "-"
  };
  const targets = [main, ...(values.get("report") ?? []).map(toTarget)];
  const twice = targets.find(({ file }, at) => targets.findIndex((other) => other.file === file) !== at);
  if (twice === void 0) return targets;
  throw new UsageError(
    "PD_OUTPUT_TWICE",
    `two reports go to ${twice.file === "-" ? "standard output" : twice.file}`,
    {
      hint: "give each a file of its own: --output FILE, --report FORMAT=FILE"
    }
  );
}
function toTarget(text) {
  const [name = "", ...file] = text.split("=");
  if (file.length === 0 || file.join("=") === "") {
    throw new UsageError("PD_FLAG_VALUE", `--report takes FORMAT=FILE, not ${quote(text)}`);
  }
  return { format: toFormat(name), file: file.join("=") };
}
function toFormat(name) {
  const format = FORMATS.find((candidate) => candidate === name);
  if (format !== void 0) return format;
  throw new UsageError("PD_FORMAT_UNKNOWN", `there is no report format ${quote(name)}`, {
    hint: didYouMean(name, FORMATS) ?? `there are ${FORMATS.join(", ")}`
  });
}
var MIN_COLUMNS = 40;
async function write({ format, file }, result, values, now) {
  const isStandard = file === "-";
  const category = last(values, "sarif-category");
  const context = {
    version: VERSION,
    colour: isStandard && wantsColour(values, process.env, { isTTY: isTerminal(1) }),
    columns: Math.max(MIN_COLUMNS, (isStandard && isTerminal(1) ? process.stdout.columns : void 0) ?? 80),
    showSecrets: values.has("show-secrets"),
    verbose: values.has("verbose"),
    explain: values.has("explain"),
    now,
    ...category === void 0 ? {} : { category }
  };
  const isNothing = format === "text" && exitCode(result) === 0 && values.has("quiet") && !values.has("explain");
  const text = isNothing ? "" : (await loadReporter(format))(result, context);
  if (isStandard) await writeOut(text);
  else (await Promise.resolve().then(() => require("patdown-atomic-write"))).writeFileAtomic(file, text);
}

module.exports = {
  runScan,
  readStandardInput,
  requireWritableTargets,
  toTargets,
  write
};
}),
"patdown-columns": (function (exports, module, require, __dirname) {
const {
  eachBlock,
  even
} = require("patdown-byte-source");
const {
  matchPaths
} = require("patdown-match-paths");
const {
  KnownValues,
  MIN_VALUE,
  mixesDigits,
  rowsOf,
  viewsOf
} = require("patdown-known-values");

// src/scan/columns.ts
var LF = 10;
var MARK = [239, 187, 191];
var Utf8Columns = class {
  line = 1;
  column = 1;
  /** Bytes of the character at hand that were seen and that are still to come. */
  #seen = 0;
  #missing = 0;
  /** What the next byte must be for the character to be valid (Unicode 16.0, table 3-7). */
  #lowest = 128;
  #highest = 191;
  /** Bytes of a byte order mark that were seen; -1 when there is none. */
  #mark = 0;
  advance(bytes, from, to) {
    for (let i = this.#skipLines(bytes, from, to); i < to; i++) {
      this.#count(bytes[i] ?? 0);
      if (this.#mark >= 0) this.#skipMark(bytes[i] ?? 0);
    }
  }
  /** Goes to the start of the last line that begins before `to`: only that line's columns are wanted. */
  #skipLines(bytes, from, to) {
    const piece = bytes.subarray(from, to);
    let at = 0;
    for (let newline = piece.indexOf(LF); newline >= 0; newline = piece.indexOf(LF, at)) {
      at = newline + 1;
      this.line++;
    }
    if (at === 0) return from;
    this.column = 1;
    this.#missing = 0;
    this.#mark = -1;
    return from + at;
  }
  /** Each byte counts until its character is complete; then they count as the units that they are. */
  #count(byte) {
    this.column++;
    if (this.#missing > 0 && byte >= this.#lowest && byte <= this.#highest) {
      this.#seen++;
      this.#missing--;
      this.#lowest = 128;
      this.#highest = 191;
      if (this.#missing === 0) this.column -= this.#seen === 4 ? 2 : this.#seen - 1;
      return;
    }
    this.#seen = 1;
    this.#missing = byte < 194 || byte > 244 ? 0 : byte < 224 ? 1 : byte < 240 ? 2 : 3;
    this.#lowest = byte === 224 ? 160 : byte === 240 ? 144 : 128;
    this.#highest = byte === 237 ? 159 : byte === 244 ? 143 : 191;
  }
  #skipMark(byte) {
    this.#mark = byte === MARK[this.#mark] ? this.#mark + 1 : -1;
    if (this.#mark !== MARK.length) return;
    this.column = 1;
    this.#mark = -1;
  }
};
var Utf16Columns = class {
  line = 1;
  column = 1;
  #bigEndian;
  #isFirst = true;
  /** The first byte of a unit whose second one has not come yet; -1 for none. */
  #half = -1;
  constructor(kind) {
    this.#bigEndian = kind === "utf-16be";
  }
  advance(bytes, from, to) {
    for (let i = from; i < to; i++) {
      const byte = bytes[i] ?? 0;
      if (this.#half < 0) {
        this.#half = byte;
        continue;
      }
      this.#count(this.#bigEndian ? this.#half << 8 | byte : byte << 8 | this.#half);
      this.#half = -1;
    }
  }
  #count(unit) {
    const isMark = this.#isFirst && unit === 65279;
    this.#isFirst = false;
    if (unit === LF) {
      this.line++;
      this.column = 1;
    } else if (!isMark) this.column++;
  }
};

// src/scan/locate.ts
var Locator = class {
  #spans;
  /** Distinct, ascending. */
  #offsets;
  #points = /* @__PURE__ */ new Map();
  #columns;
  #next = 0;
  #at = 0;
  constructor(spans, kind = "plain") {
    this.#spans = spans;
    this.#offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    this.#columns = kind === "plain" ? new Utf8Columns() : new Utf16Columns(kind);
  }
  /** The next bytes of the blob, as many as are at hand. */
  push(bytes) {
    const base = this.#at;
    const end = base + bytes.length;
    let from = 0;
    for (; this.#next < this.#offsets.length; this.#next++) {
      const offset = this.#offsets[this.#next] ?? 0;
      if (offset > end) break;
      this.#columns.advance(bytes, from, offset - base);
      from = offset - base;
      this.#points.set(offset, { line: this.#columns.line, column: this.#columns.column });
    }
    if (this.#next < this.#offsets.length) this.#columns.advance(bytes, from, bytes.length);
    this.#at = end;
  }
  /** Regions in the order of the spans. Call it when all bytes up to the last span's end were pushed. */
  regions() {
    return this.#spans.map(({ start, end }) => {
      const from = this.#points.get(start) ?? FIRST;
      const to = this.#points.get(end) ?? from;
      return {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        startOffset: start,
        endOffset: end
      };
    });
  }
};
var FIRST = { line: 1, column: 1 };

// src/scan/mask.ts
var MASK = "\u2026";
function replaceSpans(text, parts) {
  let out = "";
  let at = 0;
  for (const { start, end, by } of [...parts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    if (start >= at) out += text.slice(at, start) + by;
    at = end;
  }
  return out + text.slice(at);
}
function coverSpans(text, spans) {
  const parts = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (start >= end) continue;
    if (last === void 0 || start > last.end) parts.push({ start, end, by: MASK });
    else parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, end), by: MASK };
  }
  return replaceSpans(text, parts);
}
function maskText(text, secrets) {
  const known = secrets.filter(({ length }) => length >= MIN_VALUE);
  if (known.length === 0) return text;
  const views = viewsOf(text);
  const found = known.flatMap((secret) => {
    const value = Buffer.from(secret.reveal());
    return views.flatMap((view) => {
      const parts = [];
      for (let at = view.bytes.indexOf(value); at >= 0; at = view.bytes.indexOf(value, at + value.length)) {
        const end = view.to[at + value.length - 1] ?? 0;
        parts.push({ start: view.from[at] ?? 0, end, by: secret.redacted });
      }
      return parts;
    });
  });
  return replaceSpans(text, found);
}
var MIN_IN_OTHER_TEXT = 6;
function secretsIn(texts, secrets) {
  const candidates = secrets.filter(({ length }) => length >= MIN_IN_OTHER_TEXT);
  if (candidates.length === 0) return [];
  const rows = new Set(
    texts.flatMap((text) => viewsOf(text).flatMap(({ bytes }) => rowsOf(bytes, MIN_IN_OTHER_TEXT)))
  );
  return candidates.filter((secret) => {
    const value = Buffer.from(secret.reveal());
    return rows.has(value.readUIntBE(value.length - MIN_IN_OTHER_TEXT, MIN_IN_OTHER_TEXT));
  });
}

// src/scan/runs.ts
var RUN = /[A-Za-z0-9+/=_-]{16,}/g;
var NAME = /^(?:(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Z][a-z]{1,20})\d{0,3}|\d{1,4})(?:[_-](?:(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Z][a-z]{1,20})\d{0,3}|\d{1,4}))*(?==|$)/;
function encodedRuns(text) {
  const spans = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!/\d/.test(run) || !/[A-Za-z]/.test(run)) continue;
    const end = index + run.length;
    const name = NAME.exec(run)?.[0] ?? "";
    const isNamed = name !== "" && (run[name.length] === "=" || /^["']?\s*[:=]/.test(text.slice(end, end + 8)));
    const start = isNamed ? index + name.length + (run[name.length] === "=" ? 1 : 0) : index;
    if (start < end) spans.push({ start, end });
  }
  return spans;
}
var BEFORE = /[A-Za-z0-9+/_%\\-]/;
var BEHIND = /^[A-Za-z0-9+/_%-]+/;
var runsAtEdges = (text, edges) => edges.flatMap((edge) => {
  let before = 0;
  while (before < edge && BEFORE.test(text.charAt(edge - before - 1))) before++;
  const behind = BEHIND.exec(text.slice(edge))?.[0].length ?? 0;
  return before + behind === 0 ? [] : [{ start: edge - before, end: edge + behind }];
});

// src/scan/mask-match.ts
function maskMatch(match, known) {
  const { allowed, checks } = match;
  if (allowed === void 0 && checks.every(({ facts }) => facts === void 0)) return match;
  return {
    ...match,
    checks: checks.map((check) => maskFacts(check, known)),
    ...allowed === void 0 ? {} : { allowed: { reason: maskProse(allowed.reason, known) } }
  };
}
function maskFacts(check, known) {
  if (check.facts === void 0) return check;
  const masked = Object.entries(check.facts).map(([name, fact]) => [
    name,
    coverSpans(fact, known.spansIn(fact))
  ]);
  return { ...check, facts: Object.fromEntries(masked) };
}
var maskProse = (text, known) => coverSpans(text, [...known.spansIn(text), ...encodedRuns(text)]);

// src/scan/snippet.ts
const { isUtf8 } = require("node:buffer");

// src/scan/snippet-window.ts
var SNIPPET_BEFORE = 96;
var SNIPPET_BEHIND = 64;
function windowOf(bytes, base, kind, span) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const newline = NEWLINES[kind];
  const [start, end] = [span.start - base, span.end - base];
  const lineStart = endOfLast(buffer, newline, start, base);
  const from = wholeCharacter(buffer, kind, Math.max(lineStart, start - SNIPPET_BEFORE), start);
  const isCutBefore = from > lineStart || lineStart === 0 && base > 0;
  const isLong = firstIndex(buffer, newline, start, base) < end;
  const lineEnd = isLong ? end : firstIndex(buffer, newline, end, base);
  const to = wholeCharacter(buffer, kind, Math.min(lineEnd, end + SNIPPET_BEHIND), lineEnd);
  return { from: base + from, to: base + to, isCutBefore, isCutBehind: to < lineEnd };
}
var NEWLINES = {
  plain: Buffer.from("\n"),
  "utf-16le": Buffer.from("\n", "utf16le"),
  "utf-16be": Buffer.from("\n", "utf16le").swap16()
};
function firstIndex(buffer, newline, at, base) {
  let found = buffer.indexOf(newline, at);
  while (found >= 0 && (base + found) % newline.length !== 0) found = buffer.indexOf(newline, found + 1);
  return found < 0 ? buffer.length : found;
}
function endOfLast(buffer, newline, at, base) {
  const before = buffer.subarray(0, at);
  let found = before.lastIndexOf(newline);
  while (found > 0 && (base + found) % newline.length !== 0) found = before.lastIndexOf(newline, found - 1);
  return found < 0 ? 0 : found + newline.length;
}
function wholeCharacter(buffer, kind, at, limit) {
  let index = at;
  const isInside = () => kind === "plain" ? ((buffer[index] ?? 0) & 192) === 128 : index % NEWLINES[kind].length !== 0;
  while (index < limit && index < at + 3 && isInside()) index++;
  return index;
}

// src/scan/snippet.ts
function snippetOf(bytes, base, kind, span, hidden, known) {
  const window = windowOf(bytes, base, kind, span);
  const decode = (start, end) => decodeBytes(bytes.subarray(start - base, Math.max(start, end) - base), kind);
  const text = decode(window.from, window.to);
  const indexOf = (offset) => decode(window.from, Math.min(offset, window.to)).length;
  const labels = hidden.filter(({ start, end }) => end > window.from && start < window.to).map((item) => ({
    start: indexOf(Math.max(item.start, window.from)),
    end: indexOf(item.end),
    by: item.secret.redacted,
    isOwn: item.start <= span.start && span.end <= item.end && span.end > span.start
  }));
  const cuts = [...window.isCutBefore ? [0] : [], ...window.isCutBehind ? [text.length] : []];
  const covered = [
    ...known.spansIn(text),
    ...encodedRuns(text),
    ...runsAtEdges(text, [...cuts, ...labels.flatMap(({ start, end }) => [start, end])])
  ];
  return assemble(text, labels, covered);
}
function assemble(text, labels, covered) {
  let out = "";
  let at = 0;
  let mark = { start: 0, end: 0 };
  const gap = (end) => {
    out += maskRange(text, at, end, covered);
    at = Math.max(at, end);
  };
  for (const { start, end, by, isOwn } of labels) {
    gap(start);
    if (isOwn) mark = { start: out.length, end: out.length + by.length };
    out += by;
    at = Math.max(at, end);
  }
  gap(text.length);
  return { text: out.replace(/[\r\n]+$/, ""), ...mark };
}
function maskRange(text, from, to, covered) {
  const inside = covered.map(({ start, end }) => ({
    start: Math.max(start, from) - from,
    end: Math.min(end, to) - from
  }));
  return coverSpans(text.slice(from, to), inside);
}
function decodeBytes(bytes, kind) {
  const buffer = Buffer.from(bytes);
  if (kind === "plain") return buffer.toString(isUtf8(buffer) ? "utf8" : "latin1").replace(/^\ufeff/, "");
  const even2 = buffer.subarray(0, buffer.length & ~1);
  return (kind === "utf-16be" ? Buffer.from(even2).swap16() : even2).toString("utf16le").replace(/^\ufeff/, "");
}

// src/scan/scan-blob.ts
function scanBlob(context, source, provenance, path) {
  const placed = scanBytes(context, source, matchPaths(context.pathRules, path, source.size));
  return {
    provenance,
    path,
    bytes: source.size,
    matches: placed.matches,
    rejections: placed.rejections,
    problem: void 0
  };
}
function scanBytes(context, source, further = [], isWanted) {
  const { scanner, explain } = context;
  const kind = scanner.kind(source.read(0, Math.max(HEAD, context.pieceSize)));
  let ofPath = further;
  const matches = [];
  const rejections = [];
  const onlyMatches = !explain && further.length === 0 && isWanted === void 0;
  const { pieceSize } = context;
  eachBlock(scanner, source, kind, { pieceSize, onlyMatches }, ({ own, near }) => {
    const all = ofPath.length === 0 ? own.matches : [...own.matches, ...ofPath];
    const found = isWanted === void 0 ? all : all.filter(isWanted);
    if (found.length > 0) matches.push(...mask(source, kind, found, near));
    if (explain) rejections.push(...own.rejections);
    ofPath = [];
  });
  const isSilent = matches.length === 0 && rejections.length === 0;
  return isSilent ? NOTHING : place(source, kind, matches, rejections);
}
var NOTHING = { matches: [], rejections: [] };
var HEAD = 1024;
var COUNTED = 1024 * 1024;
function mask(source, kind, matches, near) {
  const all = { matches: [.../* @__PURE__ */ new Set([...near.matches, ...matches])], rejections: near.rejections };
  const hidden = hiddenSpans(all);
  const known = new KnownValues(valuesOf(all));
  return matches.map((match) => {
    const { span } = match;
    const base = even(Math.max(0, span.start - SNIPPET_BEFORE * 2));
    const end = span.end + SNIPPET_BEHIND * 2;
    const snippet = snippetOf(
      source.read(base, end),
      base,
      kind,
      span,
      overlapping(hidden, base, end),
      known
    );
    return { match: maskMatch(match, known), snippet };
  });
}
function place(source, kind, matches, rejections) {
  const spans = [...matches.map(({ match }) => match.span), ...rejections.map(({ span }) => span)];
  const regions = locateIn(source, kind, spans);
  const regionOf = (index) => {
    const region = regions[index];
    if (region === void 0) throw new RangeError("a match without a place");
    return region;
  };
  return {
    matches: matches.map((masked, index) => ({ ...masked, region: regionOf(index) })),
    rejections: rejections.map((rejection, index) => ({
      rejection,
      region: regionOf(matches.length + index)
    }))
  };
}
function locateIn(source, kind, spans) {
  const locator = new Locator(spans, kind);
  const last = spans.reduce((furthest, { end }) => Math.max(furthest, end), 0);
  for (let at = 0; at < Math.max(1, last); at += COUNTED)
    locator.push(source.read(at, Math.min(source.size, at + COUNTED)));
  return locator.regions();
}
var valuesOf = ({ matches, rejections }) => [
  ...matches.map(({ secret }) => secret),
  ...rejections.flatMap(
    ({ check, secret }) => secret !== void 0 && check !== "placeholder" && check !== "reference" && mixesDigits(secret) ? [secret] : []
  )
];
function overlapping(hidden, start, end) {
  let low = 0;
  let high = hidden.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((hidden[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < hidden.length && (hidden[last]?.start ?? end) < end) last++;
  return hidden.slice(low, last);
}
function hiddenSpans({ matches, rejections }) {
  const all = [
    ...matches.map(({ span, secret }) => ({ ...span, secret })),
    ...rejections.flatMap(({ span, secret }) => secret === void 0 ? [] : [{ ...span, secret }])
  ].filter(({ start, end }) => end > start);
  const hidden = [];
  for (const item of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = hidden.at(-1);
    if (previous === void 0 || item.start >= previous.end) hidden.push(item);
    else if (item.end > previous.end) hidden[hidden.length - 1] = { ...previous, end: item.end };
  }
  return hidden;
}

module.exports = {
  maskText,
  secretsIn,
  scanBlob,
  scanBytes
};
}),
"patdown-compile-tests": (function (exports, module, require, __dirname) {
// src/rules/example-text.ts
var OPEN = "\u27EA";
var CLOSE = "\u27EB";
var BREAK = "\u2016";
var joinPieces = (text) => text.replaceAll(BREAK, "");
function readExample(marked) {
  const joined = joinPieces(marked);
  const [before, rest, ...more] = joined.split(OPEN);
  if (before === void 0 || rest === void 0 || more.length > 0) return void 0;
  const [secret, behind, ...others] = rest.split(CLOSE);
  if (secret === void 0 || secret === "" || behind === void 0 || others.length > 0) return void 0;
  return { text: before + secret + behind, secret, start: Buffer.byteLength(before) };
}

// src/rules/compile-tests.ts
function compileTests(source, fault) {
  const examples = source.examples.flatMap((example) => {
    const { marked, also, path, place } = example;
    const read = source.isPathRule ? { text: marked, secret: "", start: 0 } : readExample(marked);
    if (read === void 0) {
      fault(place, "an example encloses exactly one secret in \u27EA and \u27EB");
      return [];
    }
    return [{ ...read, also, ...path === void 0 ? {} : { path } }];
  });
  const negatives = source.negatives.map(({ marked, check, path }) => ({
    text: joinPieces(marked),
    check,
    ...path === void 0 ? {} : { path }
  }));
  return { ruleId: source.ruleId, examples, negatives };
}

module.exports = {
  compileTests
};
}),
"patdown-compiler": (function (exports, module, require, __dirname) {
// src/cli/compiler.ts
var isMeasured = process.versions.v8.startsWith("11.");
var compiler = { asUsual: (work) => work() };

module.exports = {
  isMeasured,
  compiler
};
}),
"patdown-dense-tables-2": (function (exports, module, require, __dirname) {
const {
  MAX_RUN,
  MAX_TAIL,
  RUN_CLASSES,
  TAIL_CLASS
} = require("patdown-rule");
const {
  FOLDED,
  columnsOf,
  countLists,
  listAt,
  listOf,
  literalsOf,
  pathsOf,
  tailAt,
  toKeyedLists,
  toNumberLists
} = require("patdown-number-lists");
const {
  MARKS,
  NO_OUTCOMES,
  byteSet,
  decodeBytes,
  extentOf,
  holdsRun,
  tableOf
} = require("patdown-bytes");
const {
  buildAutomaton
} = require("patdown-automaton-2");
const {
  DENSE_TABLES,
  KernelMemory,
  OUTPUT_SIZE
} = require("patdown-memory");
const {
  CLASSES,
  MAX_STATES,
  ROW_SHIFT,
  buildTree,
  foldByte
} = require("patdown-trie");
const {
  __require
} = require("patdown-helpers");

// src/engine/prefilter/kernel.generated.ts
var beginningsKernel = "AGFzbQEAAAABBgFgAX8BfwIPAQNlbnYGbWVtb3J5AgAAAwIBAAcKAQZzZWFyY2gAAAqXAwGUAwEHf0HAwAYhAUGCoAYtAAAiAkEfcSACQcAAcUEBdnJBgKAGLQAAIgJBH3EgAkHAAHFBAXZyQQx0QYGgBi0AACICQR9xIAJBwABxQQF2ckEGdHJyIQVBhKAGLQAAIgJBH3EgAkHAAHFBAXZyQYOgBi0AACICQR9xIAJBwABxQQF2ckEGdHIhBwNAIAAgBksEQCAFQQZ0IAdBBnZyQf///wdxIgVBsfPd8XlsIgJBDnYhBCACIAZBhaAGai0AACICQR9xIAJBwABxQQF2ciAHQQZ0ckH/H3EiB0HrlK+veGxzQQ52IQIgBUEGdiIDQQN2QYAgai0AACADQQdxdkEBcQRAIAEgA0EMdCAGcjYCACABQQRqIQELIARBA3ZBgKACai0AACAEQQdxdkEBcQRAIAEgBEEMdEGAgICABHIgBnI2AgAgAUEEaiEBCyACQQN2QYCgBGotAAAgAkEHcXZBAXEEQCABIAJBDHRBgICAgHhyIAZyNgIAIAFBBGohAQsgBkEBaiEGDAELCyABQcDABmtBAnYL";
var denseKernel = "AGFzbQEAAAABEQNgAAF/YAZ/f39/f38AYAAAAg8BA2VudgZtZW1vcnkCAAADBwYCAAAAAQEGTA9/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHJwQJY29uZmlndXJlAAQFYmVnaW4ABQZzZWFyY2gAAQZpc0RvbmUAAwgBAAqLDQYHAEHAICQNC8MEAgd/AntBACQOA0AQAgR/IwcjDEHAIGpLBUEACwRAIwxBwCBqJAwjACMMaiEBQQAhAANAIABB0CBJBEAgACAAIAFq/QAEACIH/QwfHx8fHx8fHx8fHx8fHx8f/U4iCCAI/W4gB/0MQEBAQEBAQEBAQEBAQEBAQP1O/VD9CwSACCAAQRBqIQAMAQsLQQAhBUEAIQFBACECQQAhA0EAIQRBzwYhAANAIABBwAZLBEAgAEEBayIALQCACCAFQQd0ai8BgIAQIQUgAC0AwA4gAUEHdGovAYCAECEBIAAtAIAVIAJBB3RqLwGAgBAhAiAALQDAGyADQQd0ai8BgIAQIQMgAC0AgCIgBEEHdGovAYCAECEEDAELCwNAIAAEQCAAQQJrIgAtAIEIIAVBB3RqLwGAgBAhBSAALQDBDiABQQd0ai8BgIAQIQEgAC0AgRUgAkEHdGovAYCAECECIAAtAMEbIANBB3RqLwGAgBAhAyAALQCBIiAEQQd0ai8BgIAQIQQgAEEBdCIGIAU7AYJAIAYgATsBgk0gBiACOwGCWiAGIAM7AYJnIAYgBDsBgnQgAC0AwA4gAUEHdGovAYCAECEBIAAtAIAVIAJBB3RqLwGAgBAhAiAALQDAGyADQQd0ai8BgIAQIQMgAC0AgCIgBEEHdGovAYCAECEEIAYgAC0AgAggBUEHdGovAYCAECIFOwGAQCAGIAE7AYBNIAYgAjsBgFogBiADOwGAZyAGIAQ7AYB0DAELC0EAJA0MAQsLIw5BAnYLrwcDCn8DewF+QcAgIwcjDGsiACAAQcAgSxshBgNAIw0gBkkEQEGAgAQjDmtBgIACSQRAQQAPCyMOIQIgBiMNIwNqIgAgACAGSxshBSMC/RAhDEGABP0ABAAhCyMBIQcjACMMaiEIQYCAAiEAIw0hAQNAIAEgBUkEQCABQQF0IgP9AASAQCAM/TYgA/0ABJBAIAz9Nv1l/WQgA/0ABKBAIAz9NiAD/QAEsEAgDP02/WX9ZEEQdHIhAyAFIAFrIgRBIEkEQCADQQEgBHRBAWtxIQMLIAMEQANAIAcgASADaGoiBEEBdC8BgEBBA3RqKQMAIQ0gACAEIAhqrSANQiCGhP0SIAv9rgEiCv0LBAAgACANQiCIp2oiBCAAa0EQSwRAIABBEGohAANAIAAgBEkEQCAAIAr9DAAAAACAAAAAAAAAAIAAAAD9rgEiCv0LBAAgAEEQaiEADAELCwsgBCEAIAMgA0EBa3EiAw0ACwsgAUEgaiEBDAELCyAAQYCAAkcEQCAAIQEjCyMAayEHIw4hAEGAgAIhAwNAIAMoAgAiCP0ABAAgAygCBCIE/QAEAP1RIAT9AAQQ/U79U0UhCSAAIAQoAiA2AoCACCAAIAcgCGo2AoCADCAEKAIkIAlxBH8gCCAEKAIsaiEJIAACf0EAIAQoAjAiAAR/IAn9AAQAIgr9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/SYgCv0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9UCAK/QxfX19fX19fX19fX19fX19f/SMgCv0MLS0tLS0tLS0tLS0tLS0tLf0j/VD9UP1kQX9zaCAATwVBAQtFDQAaIAQoAighACAIQRBqIQQDQCAEIAlJBEBBACAE/QAEACAA/QAEAP1RIAAjBWr9AAQA/U79Uw0CGiAEQRBqIQQgAEEQaiEADAELC0EBC0ECdGoFIAAgCUECdGoLIQAgASADQQhqIgNLDQALIAAkDgsjCiMMIAVqSSMIIwwjDWpLcgRAIAIhAQNAIAEjDkkEQCMJIAEoAoCADCIAIwtrIgMjBCABKAKAgAgiBEEDdGoiBygCAGpBfnEjCGtLIQgjBiADIAcoAgRqTyEDIAIgBDYCgIAIIAIgADYCgIAMIAIgAyAIcUECdGohAiABQQRqIQEMAQsLIAIkDgsgBSQNDAELC0HAICQNQQELFwAjDUHAIE8EfyMHIwxBwCBqTQVBAAsLSwAgACQAIAEgAkEDdGskASACJAJBgMAAIANBBXRuIgBBASAAG0EFdCQDIAQkBCAFJAVBgAT9DAAAAAAAAAAAAAAAAEAAAAD9CwQACycAIAAkBiABJAcgAiQIIAMgAmskCSAEJAogBSQLQcBfJAxBwCAkDQs=";
var literalsKernel = "AGFzbQEAAAABFQRgAAF/YAJ/fwF/YAF/AGADf39/AAIPAQNlbnYGbWVtb3J5AgAAAwoJAQIBAAAAAgMDBkINfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHSQgJY29uZmlndXJlAAcFYmVnaW4ACAdpc0RlbnNlAAUFcGxhY2UAAwZlbmR1cmUABgRza2lwAAEGc2VhcmNoAAIGaXNEb25lAAQKvBIJmwQDCH8CfgF7IwAhBUHAFSEIIwkhBwNAIAAgCEsEQCADRQRAIAgoAgRB//8DcUEGdEGAgBJqIQMLIAM1AiggCCgCACADKAIgayIEIAVrrUIghoQhCyAE/QAEACAD/QAEAP1RIAP9AAQQ/U79U0UjASAEIAMoAiRqT3EhAiABIAs3AwAgAygCNCALIAFBCGspAwBUciACcQR/IAQgAygCJGohBgJ/QQAgAygCOCICBH8jASACIAZqSQR/QQAFIAb9AAQAIgz9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/SYgDP0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9UCAM/QxfX19fX19fX19fX19fX19f/SMgDP0MLS0tLS0tLS0tLS0tLS0tLf0j/VD9UP1kQX9zaCACTwsFQQELRQ0AGiADKAIwIQkgBEEQaiECA0AgAiAGSQRAQQAgAv0ABAAgCf0ABAD9USAJIwZq/QAEAP1O/VMNAhogAkEQaiECIAlBEGohCQwBCwtBAQsEfyABQQhqA0AgAUEIayICKQMAIgogC1YEQCABIAo3AwAgAiEBDAELCyABIAs3AwAFIAELBSABIAJBA3RqCyEBIAggAygCLCIDRUEDdGohCCAHQQFrIQcMAQsLIAckCSABCxUAQQAkCSMDIABqJANB/wdBADoAAAuiDAMNfwJ+BXsgACQHIAAkCCAAQQhrQgA3AwADQCMDIwFJIwlBAE5xBH8jBUEBdEEIaiABIwdrTQVBAAsEQCMEIgIjASMDa0E/akFAcSIDIAIgA0kbIQZBACEDQQAhAkGABP0ABAAhEUGQBP0ABAAhFEGgBP0ABAAhE0GwBP0ABAAhEiMDIQQDQCACIAZJBEAgAyACIARqIgX9AAQAIBH9TiAT/ZUBIAX9AAQCIBT9TiAS/ZUB/Y4BIhX9HQAiD6ciB0H//wNxLQCAgAI6AIAIIAMgB0EQdi0AgIACOgCBCCADIA9CIIinQf//A3EtAICAAjoAggggAyAPQjCIpy0AgIACOgCDCCADQQRqIgcgFf0dASIPpyIIQf//A3EtAICAAjoAgAggByAIQRB2LQCAgAI6AIEIIAcgD0IgiKdB//8DcS0AgIACOgCCCCAHIA9CMIinLQCAgAI6AIMIIANBCGoiByAF/QAEECAR/U4gE/2VASAF/QAEEiAU/U4gEv2VAf2OASIV/R0AIg+nIgVB//8DcS0AgIACOgCACCAHIAVBEHYtAICAAjoAgQggByAPQiCIp0H//wNxLQCAgAI6AIIIIAcgD0IwiKctAICAAjoAgwggA0EMaiIFIBX9HQEiD6ciB0H//wNxLQCAgAI6AIAIIAUgB0EQdi0AgIACOgCBCCAFIA9CIIinQf//A3EtAICAAjoAggggBSAPQjCIpy0AgIACOgCDCCACQSBqIQIgA0EQaiEDDAELC0HAECEJQYATIQMjA0ECayEHQQAhAgNAIAIgBkEBdkkEQCAC/QAE/wdBBP2LASAC/QAEgAj9TiIR/WQgAv0ABI8IQQT9iwEgAv0ABJAI/U4iEv1kQRB0ciEEIAkgBzYCACAJIAQ2AgQgCSAEQQBHQQN0aiEJIAMgBzYCACADIBH9DHBwcHBwcHBwcHBwcHBwcHD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0n/WQgEv0McHBwcHBwcHBwcHBwcHBwcP1O/QwAAAAAAAAAAAAAAAAAAAAA/Sf9ZEEQdHIiBDYCBCADIARBAEdBA3RqIQMgB0FAayEHIAJBIGohAgwBCwsgCSQLIAMkDCMDIwpJBH9B/////wcFQQAhCUHAECECA0AgAiMLSQRAIAkgAigCBGlqIQkgAkEIaiECDAELC0GAEyECA0AgAiMMSQRAIAkgAigCBGlBAXRqIQkgAkEIaiECDAELC0HuACAJQQN2awskCUHAFSEJQcAQIQMDQCADIwtJBEAgAygCACEEIAMoAgQhAgNAIAQgAmhBAXRqIgUoAgBB3779+gVxQbHz3fF5bCAFKAIEQd++AXFB65Svr3hsaiIHQRF2QQJ0QYCABmooAgAhCCAJIAU2AgAgCSAINgIEIAkgCCAHQQh2QRBydkEBcUEDdGohCSACIAJBAWtxIgINAAsgA0EIaiEDDAELCyAJIwcQACIJIwdHIgoEfyMHIwVqQQhqBSMHCyELIAoEQCALQQhrQgA3AwALQcAVIQJBgBMhCANAIAgjDEkEQCAIKAIAIQwgCCgCBCEHA0AgDCAHaEEBdGoiDSgCAEHfvv06cUGx893xeWwgDSgCBEGGBnFB65Svr3hsaiEFIA0oAgFB3779OnFBsfPd8XlsIA0oAgVBhgZxQeuUr694bGohBCAFQRJ2QQJ0QYCADmooAgAhDiACIA02AgAgAiAONgIEIARBEnZBAnRBgIAOaigCACEDIAIgDiAFQQh2QRBydkEBcUEDdGoiAiANQQFqNgIAIAIgAzYCBCACIAMgBEEIdkEQcnZBAXFBA3RqIQIgByAHQQFrcSIHDQALIAhBCGohCAwBCwsgAiALEAAhAiAKBEAgAiALayAJaiIDIQgDQCACIAtLBEAgCEEIayIIIAJBCGspAwAiECAJQQhrKQMAIg8gDyAQVBs3AwAgCSAPIBBWIgRBA3RrIQkgAiAERUEDdGshAgwBCwsgAyECCwNAIAIjCEsEfyACQQhrKAIEIwIjAGtPBUEACwRAIAJBCGshAgwBCwsgAiQHQf8HIAZBAXYtAP8HOgAAIwMgBmokAwwBCwsjByAAawsHACMDIwBrCwcAIwMjAU8LBwAjCUEASAsNAEEAJAkjAyAAaiQKC5MBAEGAECABQQhrIABBA3RuIgEgAUGAEEsbQUBxJAQjBEEBdiAAbEEDdCQFIAIkBkGABP0MB18HXwdfB18HXwdfB18HX/0LBABBkAT9DF8PXw9fD18PXw9fD18PXw/9CwQAQaAE/Qyt2q3ardqt2q3ardqt2q3a/QsEAEGwBP0MtV61XrVetV61XrVetV61Xv0LBAALKAAgACQAIAAgAWokASAAIAJqJAIgACQDQQAkCSAAJApB/wdBADoAAAs=";
var runsKernel = "AGFzbQEAAAABKAdgAAF/YAR/f39/AGAFfn9/f38AYAAAYAJ/fwF/YAF/AX9gA39/fwACDwEDZW52Bm1lbW9yeQIAAAMMCwECAAMAAAQAAQUGBmoVfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALBycECWNvbmZpZ3VyZQAIBWJlZ2luAAoGc2VhcmNoAAYGaXNEb25lAAcIAQMK9SULvgUCBH4Ce0J/IAKthkJ/hSIG/QwVHx8fHx8fHx8fHooKSgqqIAD9AAQAIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAMABAiQIEAAAAAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiII/QwBAQEBAQEBAQEBAQEBAQEB/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1k/QwVHx8fHx8fHx8fHooKSgqqIAD9AAQQIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAMABAiQIEAAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiIJ/QwBAQEBAQEBAQEBAQEBAQEB/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cqxCf4WDIQQCf0EIQQAgBCAGURsgBiAI/QwGBgYGBgYGBgYGBgYGBgYG/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIAn9DAYGBgYGBgYGBgYGBgYGBgb9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrEJ/hYMiB1ANABpBBEEAIAYgBCAHhFEbIAYgCP0MGBgYGBgYGBgYGBgYGBgYGP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAJ/QwYGBgYGBgYGBgYGBgYGBgY/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cqxCf4WDIgVQDQAaQQJBEiAGIAcgBiAFIAeEIASEQn+FgyIGIAYgB0IBhoN8Qn+FIAaDhCIHQgGGIAeFIAUgBiAGIAVCAYYgBoN8Qn+Fg4QiBUIBhiAFhYQgBCAGIAYgBEIBhiAGg3xCf4WDhCIEQgGGIASFhIN7p0EFSRsLQQFyIgIgA3FFBEAPCyMTIAAjBms2AgAjEyABIAJBA3RyNgIEIxNBCGokEwt5AQF+IABQBEAPCyAAIABCAYiDIgVCAoggBYMiBUIEiCAFgyIFQgiIIAWDIgUgAkEQa6yIIAWDIABCAYZCf4WDIgBCfoMgACAEQYCAgIB5RhshAANAIABCAFIEQCMOIAB6p2ogASACIAMQACAAIABCAX2DIQAMAQsLC4EDAgJ/AXsjEAR/EAUFAn8DQCMOIw9JBEBBACMUIxNrQSBJDQIaQX8jDyMOayIAdEH//wNxQQAgAEEQSRsiAf0MFR8fHx8fHx8fHx6KCkoKqiMO/QAEACIC/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACACQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4iAiMA/Q/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRyIgAEfyMCIxEgAGhqTAVBAAsEQCMOIxFrQQAjAiMEEAALIAEgAiMB/Q/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRyIgEEfyMDIxIgAWhqTAVBAAsEQCMOIxJrQQEjAyMFEAALIABnQRBrIxFBEGogABskESABZ0EQayMSQRBqIAEbJBIjDkEQaiQOIw4jD0cNASMRIwJOBEAjDiMRa0EAIwIjBBAACyMSIwNOBEAjDiMSa0EBIwMjBRAACwwBCwtBAQsLCx4AQf////8HJAJB/////wckA0Gg5AAkDEGg5AAkDQvhCQMGfwF7An4jAiIAIwMiASAAIAFIGyEEIwciACMJQYAQaiIBIAAgAUkbIQNBgOAAIQIjCSEAIwohBQNAIAMgAEFAayIBTwRA/QwVHx8fHx8fHx8fHooKSgqqIAD9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAMABAiQIEAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WT9DBUfHx8fHx8fHx8eigpKCqogAP0ABBAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAwAECJAgQAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKt/QwVHx8fHx8fHx8fHooKSgqqIAD9AAQgIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAMABAiQIEAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WT9DBUfHx8fHx8fHx8eigpKCqogAP0ABDAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAwAECJAgQAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtQiCGhCEHIAIgADYCACACIAU2AgQgAiAHNwMIIAdCf4UiCEIBiCAIgyIIQgKIIAiDIghCBIggCIMiCEIIiCAIgyEIIAIgB0IAUgR/IARBAWsgBWsgB3qna0Efdq0gCCAEQRBrrIggCIOEQgBSBUEAC0EEdGohAiAHeacgBUEAIAdQG2ohBSABIQAMAQsLIAAkCSAFJAojByAAQUBrTwRAIAIPCyACIAA2AgAgAiAFNgIEIAL9DBUfHx8fHx8fHx8eigpKCqogAP0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAwAECJAgQAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZP0MFR8fHx8fHx8fHx6KCkoKqiAA/QAEECIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq39DBUfHx8fHx8fHx8eigpKCqogAP0ABCAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAwAECJAgQAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZP0MFR8fHx8fHx8fHx6KCkoKqiAA/QAEMCIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq1CIIaEQn8jByAAa62GhDcDCEEBJAsgAkEQagumBwMFewF+AX8jDyMOayIGRQRAQQEPCyMUIxNrQTBJBEBBAA8L/QwVHx8fHx8fHx8fHooKSgqqIw79AAQAIgD9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAMABAiQIEAAAAAAAAAAAIABBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiEA/QwVHx8fHx8fHx8fHooKSgqqIw79AAQQIgH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAMABAiQIEAAAAAAAAAAAIAFBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiEBIAZBwABGBH5CfwVCfyAGrYZCf4ULIQUgBkEgTQRAIAUgACMA/Q8iAv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCABIAL9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUKAgICAcIRCf4WDQQAjAiMEIxEQASAFIAAjAf0PIgD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgASAA/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq1CgICAgHCEQn+Fg0EBIwMjBSMSEAEFIAUgACMA/Q8iAv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCABIAL9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrf0MFR8fHx8fHx8fHx6KCkoKqiMO/QAEICID/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACADQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4iAyAC/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1k/QwVHx8fHx8fHx8fHooKSgqqIw79AAQwIgT9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAMABAiQIEAAAAAAAAAAAIARBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiIEIAL9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUIghoRCf4WDQQAjAiMEIxEQASAFIAAjAf0PIgD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgASAA/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq0gAyAA/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIAQgAP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtQiCGhEJ/hYNBASMDIwUjEhABCyMPJA5BAQujAwIEfgZ/IAAkEyABJBQDQCMLQQEQAgR/An8DQCMMIw1JBEAjDCgCACEBIwwoAgQhBiMMQQhqJAwgASQOIAYkD0GAgICAeUEAIwgjAHFBACABIwZGIgcbGyQRQYCAgIB5QQAjCCMBcUEAIAcbGyQSIAYgAWtBwABNJBBBABACRQ0CGgwBCwtBAQsFQQALG0UEQEGg5AAkDBAEIQgjAiIBIwMiBiABIAZIGyEHQaDkACEBQYDgACEGA0AgBiAISQRAIAYpAwgiA3qnIQsgASAGKAIAIgogBigCBCIJazYCACABIAogC2o2AgQgASAJIAtqIAdOQQN0aiEBIANCf4UiAkIBiCACgyICQgKIIAKDIgJCBIggAoMiAkIIiCACgyICIAdBEGusiCACg0J/IAushoMhAgNAIAMgAnoiBIghBSABIAogBKdqNgIAIAEgCiAFeiAEfCIEp2o2AgQgASACQgBSrSAFQgBSrYMiBadBA3RqIQEgAkIAIAV9Qn8gBIaDgyICQgBSDQALIAZBEGohBgwBCwsgARAJJA0MAQsLIxMgAGsLFAAjDiMPT0EAIwwjDUZBACMLGxsLIAAgAARAIAEkASACJAMgAyQFBSABJAAgAiQCIAMkBAsLwQYDA34IfwR7IwQjBXIiBEEBcQRAIAAPCyMCIgUjAyIGIAUgBkgbIQogBEEEcUEARyEGQaDkACEEQaDkACEFA0AgACAFSwRAIAUoAgQiByAFKAIAIglrIgtBwABLIQhBwAAgCyALQcAATxsiC0HAAEYEfkJ/BUJ/IAuthkJ/hQsiASAJ/QAEACIM/QwlJSUlJSUlJSUlJSUlJSUl/W79DGVlZWVlZWVlZWVlZWVlZWX9J/1kIAn9AAQQIg39DCUlJSUlJSUlJSUlJSUlJSX9bv0MZWVlZWVlZWVlZWVlZWVlZf0n/WRBEHRyrSAJ/QAEICIO/QwlJSUlJSUlJSUlJSUlJSUl/W79DGVlZWVlZWVlZWVlZWVlZWX9J/1kIAn9AAQwIg/9DCUlJSUlJSUlJSUlJSUlJSX9bv0MZWVlZWVlZWVlZWVlZWVlZf0n/WRBEHRyrUIghoSDIQIgBCAJNgIAIAQgBzYCBCAEIAggBiABIAz9DEZGRkZGRkZGRkZGRkZGRkb9bv0MdXV1dXV1dXV1dXV1dXV1df0n/WQgDf0MRkZGRkZGRkZGRkZGRkZGRv1u/Qx1dXV1dXV1dXV1dXV1dXV1/Sf9ZEEQdHKtIA79DEZGRkZGRkZGRkZGRkZGRkb9bv0MdXV1dXV1dXV1dXV1dXV1df0n/WQgD/0MRkZGRkZGRkZGRkZGRkZGRv1u/Qx1dXV1dXV1dXV1dXV1dXV1/Sf9ZEEQdHKtQiCGhIMgAoQiA0IBiCADgyIDQgKIIAODIgNCBIggA4MiA0IIiCADgyIDIApBEGusiCADg0IAUnEgASAM/QwFBQUFBQUFBQUFBQUFBQUF/W79DGVlZWVlZWVlZWVlZWVlZWX9J/1kIA39DAUFBQUFBQUFBQUFBQUFBQX9bv0MZWVlZWVlZWVlZWVlZWVlZf0n/WRBEHRyrSAO/QwFBQUFBQUFBQUFBQUFBQUF/W79DGVlZWVlZWVlZWVlZWVlZWX9J/1kIA/9DAUFBQUFBQUFBQUFBQUFBQX9bv0MZWVlZWVlZWVlZWVlZWVlZf0n/WRBEHRyrUIghoSDQgBSciACQgBScXJBA3RqIQQgBUEIaiEFDAELCyAEC24AIAAkBiAAIAFqJAf9DBUfHx8fHx8fHx8eigpKCqogAkEPcf0P/Q79DAAAwAECJAgQAAAAAAAAAAAgAkEEdf0P/Q79Tv0WAEH/AXEkCCAAJAlBACQKQQAkC0Gg5AAkDEGg5AAkDUEAJA5BACQPCw==";

// src/engine/prefilter/kernel/instance.ts
var loadBeginnings = (memory) => instantiate(beginningsKernel, memory);
var loadLiterals = (memory) => instantiate(literalsKernel, memory);
var loadDense = (memory) => instantiate(denseKernel, memory);
var loadRuns = (memory) => instantiate(runsKernel, memory);
function instantiate(base64, memory) {
  try {
    const module = new WebAssembly.Module(Buffer.from(base64, "base64"));
    return new WebAssembly.Instance(module, { env: { memory } }).exports;
  } catch {
    return void 0;
  }
}

// piece-at-first-call:src/engine/prefilter/dense-tables.ts
var piece;
var load = () => piece ??= __require("patdown-dense-tables");
var makeDenseTables = (...args) => load().makeDenseTables(...args);

// src/engine/prefilter/stored-tables.ts
var WORD = 4;
function openTables(packed) {
  const number = reader(packed);
  return { most: number(0), masks: number(1), bytes: packed.subarray(2 * WORD) };
}
function openDenseTables(packed) {
  const number = reader(packed);
  return {
    cards: number(0),
    reaches: number(1),
    accepting: number(2),
    most: number(3),
    masks: number(4),
    reach: number(5),
    bytes: packed.subarray(6 * WORD)
  };
}
function reader(packed) {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  return (index) => view.getUint32(index * WORD, true);
}

// src/engine/prefilter/kernel/dense.ts
var NUMBERS = 131072;
var ROOM = 65536;
var OFFSETS = NUMBERS + ROOM;
var SLACK = 8192;
var PAGE = 65536;
var MAX_STRETCH = 128 * 1024;
var DenseLiterals = class _DenseLiterals {
  #kernel;
  #maxLength;
  /** Of the literals' reaches the longest. */
  #reach;
  #text;
  #numbers;
  #offsets;
  /**
   * It takes as long as searching some megabytes, unless what the build has made is given.
   * @param others what the other kernel has of the same literals
   * @param stored see `packDenseTables`
   * @returns undefined where it is not possible
   */
  static make(literals, others, stored) {
    const tables = stored === void 0 ? makeDenseTables(literals, others) : openDenseTables(stored);
    if (tables === void 0) return void 0;
    const maxLength = literals.reduce(
      (longest, { text: text2, tail = 0 }) => Math.max(longest, text2.length + tail),
      0
    );
    const text = DENSE_TABLES + tables.bytes.length;
    const size = MAX_STRETCH + tables.reach + 4 + maxLength;
    const pages = Math.ceil((text + size + SLACK) / PAGE);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const kernel = loadDense(memory);
    if (kernel === void 0) return void 0;
    new Uint8Array(memory.buffer).set(tables.bytes, DENSE_TABLES);
    const { cards, accepting, most, reaches, masks } = tables;
    kernel.configure(text, cards, accepting, most, reaches, masks);
    return new _DenseLiterals(
      kernel,
      memory,
      new Uint8Array(memory.buffer, text, size),
      maxLength,
      tables.reach
    );
  }
  constructor(kernel, memory, text, maxLength, reach) {
    this.#kernel = kernel;
    this.#maxLength = maxLength;
    this.#reach = reach;
    this.#text = text;
    this.#numbers = new Int32Array(memory.buffer, NUMBERS, ROOM / 4);
    this.#offsets = new Int32Array(memory.buffer, OFFSETS, ROOM / 4);
  }
  /**
   * Adds the literals that begin in the range, and that the other kernel would find at certain places of it, at most
   * {@link MAX_STRETCH} and two; they count from the range's start, and the first one is even.
   */
  find(bytes, range, places, into) {
    const from = Math.max(0, places.start - this.#reach - 1) & ~1;
    const limit = Math.min(places.end, range.end - range.start) - from;
    if (limit <= 0) return;
    const end = range.start + places.end;
    const piece4 = bytes.subarray(range.start + from, end + this.#maxLength);
    this.#text.set(piece4);
    const last = end >= bytes.length ? LAST : places.end - from;
    const sure = Math.max(0, Math.min(last - this.#reach, piece4.length - this.#maxLength));
    const kernel = this.#kernel;
    kernel.begin(piece4.length, limit, places.start - from, last, sure, into.base + range.start + from);
    do {
      const count = kernel.search();
      into.addOrdered(this.#numbers.subarray(0, count), this.#offsets.subarray(0, count));
    } while (kernel.isDone() === 0);
  }
};
var LAST = 2147483647;

// src/engine/prefilter/kernel/literals.ts
var RECORD = 8;
var PLACES = 32;
var BEFORE_MAKING = 1024 * 1024;
var BEFORE_READING = 64 * 1024;
var MIN_STRETCH = 8 * 1024;
var NEXT = 4096;
var outputSizeOf = ({ most }) => Math.max(OUTPUT_SIZE, (2 * PLACES * most + 1) * RECORD);
var KernelLiterals = class {
  #kernel;
  #memory;
  #literals;
  #maxLength;
  #untilDense;
  #stored;
  /** Bytes of the dense stretch before, and where it ended. */
  #stretch = MIN_STRETCH;
  #stretchEnd = 0;
  #dense;
  constructor(kernel, memory, literals, { most, masks }, { beforeDense, stored } = {}) {
    this.#kernel = kernel;
    this.#memory = memory;
    this.#literals = literals;
    this.#maxLength = literals.reduce(
      (longest, { text, tail = 0 }) => Math.max(longest, text.length + tail),
      0
    );
    this.#untilDense = beforeDense ?? (stored === void 0 ? BEFORE_MAKING : BEFORE_READING);
    this.#stored = stored;
    const { start, end } = memory.output;
    kernel.configure(most, end - start, masks);
  }
  /** Like `findLiterals`. */
  find(bytes, range, into) {
    const end = Math.min(bytes.length, range.end + this.#maxLength - 1);
    if (this.#maxLength === 0 || range.start >= end) return;
    const { output, records } = this.#memory;
    const kernel = this.#kernel;
    kernel.begin(bytes.byteOffset + range.start, end - range.start, range.end - range.start);
    this.#stretchEnd = 0;
    do {
      into.addAll(records, kernel.search(output.start, output.end) / RECORD, range.start);
      if (kernel.isDense() !== 0) this.#findDense(bytes, range, into);
    } while (kernel.isDone() === 0);
  }
  /** Goes on with bytes in which many literals may stand. */
  #findDense(bytes, range, into) {
    const kernel = this.#kernel;
    const at = kernel.place();
    const goesOn = at - this.#stretchEnd < NEXT;
    this.#stretch = goesOn ? Math.min(2 * this.#stretch, MAX_STRETCH) : MIN_STRETCH;
    this.#stretchEnd = at + this.#stretch;
    if (goesOn) this.#untilDense -= this.#stretch;
    const dense = this.#denseLiterals();
    if (dense === void 0) kernel.endure(this.#stretch);
    else {
      dense.find(bytes, range, { start: Math.max(0, at - 2), end: this.#stretchEnd }, into);
      kernel.skip(this.#stretch);
    }
  }
  #denseLiterals() {
    if (this.#untilDense > 0) return void 0;
    this.#dense ??= DenseLiterals.make(this.#literals, this.#memory.tables, this.#stored?.()) ?? "none";
    return this.#dense === "none" ? void 0 : this.#dense;
  }
};

// src/engine/prefilter/runs.ts
var RunFinder = class {
  #inClass;
  #run;
  id;
  constructor(run, id) {
    this.#inClass = classTable(run.class);
    this.#run = run;
    this.id = id;
  }
  /**
   * Adds each run start in the range; reads one byte before the range and `min - 1` behind it.
   *
   * A run of `min` bytes covers one of every `min`-th byte, so only those are looked at until one is in the class.
   */
  find(bytes, range, into) {
    const inClass = this.#inClass;
    const { min } = this.#run;
    const limit = Math.min(bytes.length, range.end + min - 1);
    let from = this.#skipRunFromBefore(bytes, range);
    let probe = from + min - 1;
    while (probe < limit) {
      if (inClass[bytes[probe]] === 0) {
        from = probe + 1;
        probe += min;
        continue;
      }
      let start = probe;
      while (start > from && inClass[bytes[start - 1]] === 1) start--;
      if (start >= range.end) return;
      let end = probe + 1;
      const needed = start + min;
      while (end < needed && end < bytes.length && inClass[bytes[end]] === 1) end++;
      if (end >= needed) {
        this.confirm(bytes, start, into);
        while (end < limit && inClass[bytes[end]] === 1) end++;
      }
      from = end;
      probe = end + min - 1;
    }
  }
  /** Adds a run start of the class if as many bytes follow, with such letters, as are wanted. */
  confirm(bytes, start, into) {
    const { min, letters } = this.#run;
    const end = start + min;
    if (end > bytes.length) return;
    for (let i = start; i < end; i++) if (this.#inClass[bytes[i]] === 0) return;
    if (letters === "any" || areLike(bytes, start, end, letters)) into.add(start, this.id);
  }
  /** A run that began before the range is not ours. */
  #skipRunFromBefore(bytes, range) {
    let from = range.start;
    if (from > 0 && this.#inClass[bytes[from - 1]] === 1) {
      while (from < range.end && this.#inClass[bytes[from]] === 1) from++;
    }
    return from;
  }
};
var DIGIT = 1;
var UPPER = 2;
var LOWER = 4;
var MIN_CHANGES = 5;
var KIND = new Uint8Array(256);
KIND.fill(DIGIT, 48, 58).fill(UPPER, 65, 91).fill(LOWER, 97, 123);
function areLike(bytes, start, end, letters) {
  let kinds = 0;
  let changes = 0;
  let previous = 0;
  let hasOthers = false;
  for (let i = start; i < end; i++) {
    const kind = KIND[bytes[i]];
    if (kind === 0) hasOthers = true;
    else if (kind !== previous) changes++;
    kinds |= kind;
    if (kind !== 0) previous = kind;
  }
  if (letters === "upper") return !hasOthers && (kinds & LOWER) === 0 && (kinds & UPPER) !== 0;
  const isMixed = (kinds & (UPPER | LOWER)) === (UPPER | LOWER);
  return isMixed && (letters === "mixed" || changes >= MIN_CHANGES);
}
var classTable = (runClass) => byteSet(RUN_CLASSES[runClass]);

// src/engine/prefilter/kernel/runs.ts
var GROUPS = ["0", "A", "P", "a", "p", "_", "-", "+"];
var MIN_LENGTH = 17;
var MAX_LENGTH = 32;
var SLOTS = 2;
var LETTER_BITS = {
  any: 1,
  mixed: 2,
  upper: 4,
  turning: 16
};
var DIGITS = 8;
var BITS_OF_LONGER = {
  any: 1,
  mixed: 1,
  upper: 4 | DIGITS,
  turning: 1
};
var SLOT_SHIFT = 3;
var SLOT_BITS = (1 << SLOT_SHIFT) - 1;
var SPACE = 32;
var isForKernel = ({ min }) => min >= MIN_LENGTH && min <= MAX_LENGTH;
var KernelRuns = class {
  #kernel;
  #memory;
  #slots;
  #maxLength;
  constructor(kernel, memory, entries) {
    this.#kernel = kernel;
    this.#memory = memory;
    this.#maxLength = Math.max(1, ...entries.map(({ anchor }) => anchor.min));
    const classes = [...new Set(entries.map(({ anchor }) => anchor.class))];
    if (classes.length > SLOTS) throw new RangeError(`the kernel knows ${SLOTS} classes of runs`);
    this.#slots = classes.map((runClass, slot) => {
      const own = entries.filter(({ anchor }) => anchor.class === runClass);
      const least = Math.min(...own.map(({ anchor }) => anchor.min));
      const bitsOf = ({ min, letters }) => min === least ? LETTER_BITS[letters] : BITS_OF_LONGER[letters];
      const wanted = own.reduce((bits, { anchor }) => bits | bitsOf(anchor), 0);
      kernel.configure(slot, groupsOf(runClass), least, wanted);
      return own.map(({ anchor, finder }) => ({
        finder,
        letters: bitsOf(anchor) << SLOT_SHIFT,
        isProven: anchor.min === least
      }));
    });
  }
  /** Like `RunFinder.find` of each entry. */
  find(bytes, range, into) {
    const end = Math.min(bytes.length, range.end + this.#maxLength - 1);
    if (this.#slots.length === 0 || range.start >= end) return;
    const { output } = this.#memory;
    const previous = range.start > 0 ? bytes[range.start - 1] ?? SPACE : SPACE;
    this.#kernel.begin(bytes.byteOffset + range.start, end - range.start, previous);
    do {
      this.#accept(this.#kernel.search(output.start, output.end), bytes, range, into);
    } while (this.#kernel.isDone() === 0);
  }
  #accept(written, bytes, range, into) {
    const { records } = this.#memory;
    const words = written >>> 2;
    for (let i = 0; i < words; i += 2) {
      const start = range.start + records[i];
      if (start >= range.end) continue;
      const found = records[i + 1];
      for (const { finder, letters, isProven } of this.#slots[found & SLOT_BITS] ?? []) {
        if ((found & letters) === 0) continue;
        if (isProven) into.add(start, finder.id);
        else finder.confirm(bytes, start, into);
      }
    }
  }
};
var groupsOf = (runClass) => {
  const members = classTable(runClass);
  return GROUPS.reduce((bits, byte, index) => bits | (members[byte.charCodeAt(0)] ?? 0) << index, 0);
};

// src/engine/prefilter/literal-set.ts
var LiteralSet = class {
  #columns;
  #literals;
  /** Bytes of the longest literal with its tail; 0 where there is none. */
  maxLength;
  #tree;
  #automaton;
  /**
   * @param literals all different
   * @throws ConfigError when the literals are too many
   */
  constructor(literals) {
    this.#columns = "cases" in literals ? literals : columnsOf(literals);
    const texts = this.#columns.literals;
    let [total, longest] = [1, 0];
    for (let id = 0; id < texts.length; id++) {
      const { length } = texts[id];
      total += length;
      longest = Math.max(longest, length + tailAt(this.#columns, id));
    }
    this.maxLength = longest;
    if (total > MAX_STATES) this.tree;
  }
  get size() {
    return this.#columns.literals.length;
  }
  /** As objects, thousands of which a small scan does without. */
  get literals() {
    this.#literals ??= literalsOf(this.#columns);
    return this.#literals;
  }
  /** Like all that follows, made when it is first asked for. @throws ConfigError likewise */
  get tree() {
    this.#tree ??= buildTree(this.literals);
    return this.#tree;
  }
  /** It takes as long as searching a megabyte. */
  get automaton() {
    this.#automaton ??= buildAutomaton(this.tree);
    return this.#automaton;
  }
  /** Adds the literals that end before `end`, where the automaton is in the accepting `state`, if they begin before `limit`. */
  report(bytes, end, state, limit, into) {
    const { acceptFrom, firstLiteral, nextLiteral, shorter } = this.automaton;
    for (let at = state - acceptFrom >>> ROW_SHIFT; at >= 0; at = shorter[at]) {
      for (let id = firstLiteral[at]; id >= 0; id = nextLiteral[id]) {
        const start = end - this.#columns.literals[id].length;
        if (start < limit && this.stands(bytes, start, id)) into.add(start, id);
      }
    }
  }
  /**
   * Adds those of some literals that stand at a place. The engine's own comparison comes first, and all in one loop: V8 sets out to optimise
   * what is called for every place of a small input, and that takes as long as a third of its scan.
   */
  addStanding(ids, bytes, little, start, into) {
    const at = start - little.offset;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i];
      const text = this.#columns.literals[id];
      const ignoreCase = this.#columns.cases[id] === FOLDED;
      const maybe = ignoreCase ? little.folded.startsWith(text.toLowerCase(), at) : little.text.startsWith(text, at);
      if (maybe && this.stands(bytes, start, id)) into.add(start, id);
    }
  }
  /** Whether the literal stands there, to the letter, with its tail. */
  stands(bytes, start, id) {
    const text = this.#columns.literals[id];
    const ignoreCase = this.#columns.cases[id] === FOLDED;
    if (start + text.length > bytes.length) return false;
    for (let i = text.length - 1; i >= 0; i--) {
      const byte = bytes[start + i];
      const wanted = text.charCodeAt(i);
      if (byte !== wanted && !(ignoreCase && foldByte(byte) === foldByte(wanted))) return false;
    }
    const tail = tailAt(this.#columns, id);
    return tail === 0 || holdsRun(bytes, start + text.length, tail, TAIL);
  }
};
var TAIL = byteSet(TAIL_CLASS);

// piece-at-first-call:src/engine/prefilter/kernel-tables.ts
var piece2;
var load2 = () => piece2 ??= __require("patdown-kernel-tables");
var makeTables = (...args) => load2().makeTables(...args);

// src/engine/prefilter/literals.ts
function findLiterals(set, bytes, range, into) {
  if (set.maxLength === 0) return;
  const { classes, table, acceptFrom } = set.automaton;
  const end = Math.min(bytes.length, range.end + set.maxLength - 1);
  let state = 0;
  for (let i = range.start; i < end; i++) {
    state = table[state + classes[bytes[i]]];
    if (state >= acceptFrom) set.report(bytes, i + 1, state, range.end, into);
  }
}

// src/engine/prefilter/key-bits.ts
var KEY_BITS = 16777215;
var MORE_BITS = 4095;
var SLOT_BITS2 = 18;
var BITS_SIZE = 32 * 1024;
var TABLES = 3;
var KeyBits = class {
  bytes = new Uint8Array(TABLES * BITS_SIZE);
  constructor({ three, four, six }) {
    this.#setAll(three.keys, 0);
    this.#setAll(four.keys, 1);
    this.#setAll(six.keys, 2);
  }
  #setAll(keys, table) {
    const { bytes } = this;
    const start = table * BITS_SIZE;
    for (let i = 0; i < keys.length; i++) {
      const bit = keys[i];
      const at = start + (bit >> 3);
      bytes[at] = bytes[at] | 1 << (bit & 7);
    }
  }
  /** @param table 0 to 2, in the order of above */
  has(table, bit) {
    return (this.bytes[table * BITS_SIZE + (bit >> 3)] >> (bit & 7) & 1) === 1;
  }
};
var slotOf = (key) => Math.imul(key, 2654435761) >>> 14;
var slotOfSix = (key, more) => (Math.imul(key, 2654435761) ^ Math.imul(more, 2246822507)) >>> 14;

// src/engine/prefilter/kernel/beginnings.ts
var BITS = 4096;
var TABLES2 = 3;
var INPUT = BITS + TABLES2 * BITS_SIZE;
var PIECE = 4 * 1024;
var PIECE_BITS = 12;
var OUTPUT = INPUT + PIECE + 64;
var PAGES = 3;
var SLOT_MASK = (1 << SLOT_BITS2) - 1;
var BEHIND = 5;
var KernelBeginnings = class _KernelBeginnings {
  #kernel;
  #input;
  #output;
  constructor(kernel, memory) {
    this.#kernel = kernel;
    this.#input = new Uint8Array(memory, INPUT, PIECE + BEHIND);
    this.#output = new Uint32Array(memory, OUTPUT, TABLES2 * PIECE);
  }
  /** @returns undefined where there is no WebAssembly */
  static load(bits) {
    const memory = new WebAssembly.Memory({ initial: PAGES, maximum: PAGES });
    const kernel = loadBeginnings(memory);
    if (kernel === void 0) return void 0;
    new Uint8Array(memory.buffer, BITS, bits.bytes.length).set(bits.bytes);
    return new _KernelBeginnings(kernel, memory.buffer);
  }
  /** Tells of each such place in the range, which ends in the bytes. */
  find(bytes, { start, end }, tell) {
    for (let from = start; from < end; from += PIECE) {
      const length = Math.min(PIECE, end - from);
      const piece4 = bytes.subarray(from, from + length + BEHIND);
      this.#input.set(piece4);
      this.#input.fill(0, piece4.length, length + BEHIND);
      const count = this.#kernel.search(length);
      for (let i = 0; i < count; i++) {
        const record = this.#output[i];
        tell(
          record >>> PIECE_BITS + SLOT_BITS2,
          record >>> PIECE_BITS & SLOT_MASK,
          from + (record & PIECE - 1)
        );
      }
    }
  }
};

// src/engine/prefilter/beginnings.ts
var LENGTH = 4;
var SHORT = 3;
var LONGEST = 6;
var UNTIL_KERNEL = 512;
var Beginnings = class {
  #set;
  #tables;
  #tiny;
  #bits;
  #wasm;
  #kernel;
  #untilKernel;
  constructor(set, keys, { wasm, untilKernel = UNTIL_KERNEL }) {
    this.#set = set;
    this.#tables = [keys.three, keys.four, keys.six];
    this.#tiny = keys.tiny;
    this.#bits = new KeyBits(keys);
    this.#wasm = wasm;
    this.#untilKernel = untilKernel;
  }
  /** Adds each literal that begins in the range, under its index. @param text of the range */
  find(bytes, text, range, into) {
    const { start } = range;
    const end = Math.min(bytes.length, range.end);
    this.#untilKernel -= end - start;
    if (this.#kernel === void 0 && this.#untilKernel < 0) this.#load();
    const tell = (table, slot, place) => {
      const ids = listOf(this.#tables[table], slot);
      if (ids !== void 0) this.#set.addStanding(ids, bytes, text, place, into);
      if (table === 0 && this.#tiny.length > 0) this.#set.addStanding(this.#tiny, bytes, text, place, into);
    };
    if (this.#kernel === void 0 || this.#kernel === "none") this.#findPlain(bytes, { start, end }, tell);
    else this.#kernel.find(bytes, { start, end }, tell);
  }
  #load() {
    this.#kernel = (this.#wasm ? KernelBeginnings.load(this.#bits) : void 0) ?? "none";
  }
  /** The kernel's fallback and oracle. */
  #findPlain(bytes, { start, end }, tell) {
    const bits = this.#bits;
    let key = keyAt(bytes, start) >> ROW_SHIFT;
    let more = classAt(bytes, start + 3) << ROW_SHIFT | classAt(bytes, start + 4);
    for (let at = start; at < end; at++) {
      key = (key << ROW_SHIFT | more >> ROW_SHIFT) & KEY_BITS;
      more = (more << ROW_SHIFT | classAt(bytes, at + LONGEST - 1)) & MORE_BITS;
      const three = key >> ROW_SHIFT;
      const four = slotOf(key);
      const six = slotOfSix(key, more);
      if (bits.has(0, three)) tell(0, three, at);
      if (bits.has(1, four)) tell(1, four, at);
      if (bits.has(2, six)) tell(2, six, at);
    }
  }
};
var keyAt = (bytes, start) => classAt(bytes, start) << 3 * ROW_SHIFT | classAt(bytes, start + 1) << 2 * ROW_SHIFT | classAt(bytes, start + 2) << ROW_SHIFT | classAt(bytes, start + 3);
var classAt = (bytes, at) => at < bytes.length ? CLASSES[bytes[at]] : 0;
function keysOf(literals) {
  const three = /* @__PURE__ */ new Map();
  const four = /* @__PURE__ */ new Map();
  const six = /* @__PURE__ */ new Map();
  const tiny = [];
  for (const [id, { text }] of literals.entries()) {
    if (text.length < SHORT) {
      tiny.push(id);
      for (const key of keysOfTiny(text)) three.set(key, three.get(key) ?? []);
    } else if (text.length === SHORT) put(three, keyOf(text, SHORT), id);
    else if (text.length < LONGEST) put(four, slotOf(keyOf(text, LENGTH)), id);
    else put(six, slotOfSix(keyOf(text, LENGTH), keyOf(text.slice(LENGTH), LONGEST - LENGTH)), id);
  }
  return { three: toKeyedLists(three), four: toKeyedLists(four), six: toKeyedLists(six), tiny };
}
function put(into, key, id) {
  const ids = into.get(key);
  if (ids === void 0) into.set(key, [id]);
  else ids.push(id);
}
function keyOf(text, length) {
  let key = 0;
  for (let i = 0; i < length; i++) key = key << ROW_SHIFT | CLASSES[text.charCodeAt(i)];
  return key;
}
function keysOfTiny(text) {
  const shift = ROW_SHIFT * (SHORT - text.length);
  const first = keyOf(text.padEnd(SHORT, "\0"), SHORT);
  return Array.from({ length: 1 << shift }, (_, i) => first + i);
}

// src/engine/prefilter/little-runs.ts
var LittleRuns = class {
  #runs;
  #any;
  constructor(runs) {
    this.#runs = runs.map(({ anchor, finder }) => ({
      finder,
      min: anchor.min,
      expression: expressionOf(anchor)
    }));
    const classes = [...new Set(runs.map(({ anchor }) => anchor.class))];
    const least = Math.min(...runs.map(({ anchor }) => anchor.min));
    this.#any = runs.length === 0 ? void 0 : new RegExp(`[${unionOf(classes)}]{${least},}`, "g");
  }
  /** Like `RunFinder.find` of each of the runs. @param text of the range */
  find(bytes, { text, offset }, range, into) {
    const any = this.#any;
    if (any === void 0) return;
    any.lastIndex = 0;
    for (let found = any.exec(text); found !== null; found = any.exec(text)) {
      const start = offset + found.index;
      if (start >= range.end) return;
      for (const run of this.#runs) findIn(run, found[0], bytes, start, range, into);
    }
  }
};
function findIn({ finder, min, expression }, text, bytes, offset, range, into) {
  if (text.length < min) return;
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
    const start = offset + found.index;
    if (start >= range.end) return;
    if (start >= range.start) finder.confirm(bytes, start, into);
  }
}
var unionOf = (classes) => classes.map((runClass) => RUN_CLASSES[runClass].replace(/-$/, "\\-")).join("");
function expressionOf({ class: runClass, min, letters }) {
  const set = RUN_CLASSES[runClass];
  const within = (kind) => `(?=[^${kind}]{0,${min - 1}}[${kind}])`;
  const wanted = {
    any: "",
    mixed: within("A-Z") + within("a-z"),
    turning: within("A-Z") + within("a-z"),
    upper: `(?=[A-Z0-9]{${min}})${within("A-Z")}`
  }[letters];
  return new RegExp(`(?<![${set}])${wanted}[${set}]{${min}}`, "g");
}

// src/engine/prefilter/little-text.ts
var LittleText = class {
  /** Of the first byte in the input. */
  offset;
  text;
  #folded;
  /** @param behind bytes behind the range that what begins in it may take */
  constructor(bytes, range, behind) {
    this.offset = Math.max(0, range.start - 1);
    const length = Math.max(0, Math.min(bytes.length, range.end + behind) - this.offset);
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset + this.offset, length).toString("latin1");
  }
  /** In small letters, those that ASCII lacks, too. */
  get folded() {
    this.#folded ??= this.text.toLowerCase();
    return this.#folded;
  }
};

// src/engine/prefilter/prefilter.ts
var DEFAULT_PREFILTER = {
  wasm: typeof WebAssembly === "object",
  warmUp: 256 * 1024,
  arenaSize: 1280 * 1024
};
var Prefilter = class {
  #set;
  #runs;
  #options;
  #keys;
  #stored;
  /** Made with the kernels: to reserve it takes as long as scanning a few files. */
  #memory;
  /** Bytes that an anchor takes at most: of those that begin in a range, some may lie behind it. */
  lookAhead;
  /** Undefined before they are loaded; `none` where they cannot or must not be. */
  #kernels;
  /** For what is searched before. */
  #beginnings;
  #littleRuns;
  #untilKernels;
  constructor(literals, runs, options = DEFAULT_PREFILTER, { keys, tables } = {}) {
    this.#keys = keys;
    this.#stored = tables;
    this.#set = new LiteralSet(literals);
    this.#runs = runs.map((anchor, index) => ({
      anchor,
      finder: new RunFinder(anchor, this.#set.size + index)
    }));
    this.lookAhead = Math.max(this.#set.maxLength, MAX_RUN, ...runs.map(({ min }) => min));
    this.#options = options;
    this.#untilKernels = options.warmUp;
    if (!options.wasm) this.#kernels = "none";
    else if (options.warmUp <= 0) this.#load();
  }
  /** Bytes that lie here need not be copied; undefined without the kernels. */
  get arena() {
    return this.#memory?.arena;
  }
  /** For bytes that are gathered from elsewhere; what is searched outside of the kernels' memory is copied there, too. */
  get staging() {
    return this.#memory?.staging;
  }
  /** Loads the kernels, where much is to be searched, so that nothing is searched without them. */
  prepare() {
    if (this.#kernels === void 0) this.#load();
  }
  /** Adds what begins in the range. */
  find(bytes, range, into) {
    if (this.#kernels === void 0 && this.#untilKernels <= 0) this.#load();
    this.#untilKernels -= range.end - range.start;
    const memory = this.#memory;
    if (this.#kernels === "none") this.#findPlain(bytes, range, into);
    else if (this.#kernels === void 0 || memory === void 0) this.#findLittle(bytes, range, into);
    else if (memory.holds(bytes)) this.#findByKernel(this.#kernels, bytes, range, into);
    else this.#findCopied(this.#kernels, memory, bytes, range, into);
  }
  #load() {
    this.#beginnings = void 0;
    this.#kernels = "none";
    const { arenaSize, beforeDense } = this.#options;
    const { maxLength, literals: wanted } = this.#set;
    const stored = this.#stored?.literals();
    const tables = stored === void 0 ? makeTables(wanted) : openTables(stored);
    const memory = new KernelMemory(tables.bytes, arenaSize, outputSizeOf(tables), maxLength);
    const literals = loadLiterals(memory.memory);
    const runs = loadRuns(memory.memory);
    if (literals === void 0 || runs === void 0) return;
    this.#memory = memory;
    const entries = this.#runs.filter(({ anchor }) => isForKernel(anchor));
    this.#kernels = {
      literals: new KernelLiterals(literals, memory, wanted, tables, {
        beforeDense,
        stored: this.#stored?.dense
      }),
      runs: new KernelRuns(runs, memory, entries)
    };
  }
  #findLittle(bytes, range, into) {
    this.#beginnings ??= new Beginnings(this.#set, this.#keys ?? keysOf(this.#set.literals), this.#options);
    this.#littleRuns ??= new LittleRuns(this.#runs);
    const text = new LittleText(bytes, range, this.lookAhead);
    this.#beginnings.find(bytes, text, range, into);
    this.#littleRuns.find(bytes, text, range, into);
  }
  #findPlain(bytes, range, into) {
    findLiterals(this.#set, bytes, range, into);
    for (const { finder } of this.#runs) finder.find(bytes, range, into);
  }
  #findByKernel({ literals, runs }, bytes, range, into) {
    literals.find(bytes, range, into);
    runs.find(bytes, range, into);
    for (const { anchor, finder } of this.#runs) if (!isForKernel(anchor)) finder.find(bytes, range, into);
  }
  /** Piece by piece by way of the kernel's memory, each with the byte before it and those that its anchors may take behind. */
  #findCopied(kernels, memory, bytes, range, into) {
    const step = memory.staging.length - this.lookAhead - 1;
    for (let start = range.start; start < range.end; start += step) {
      const end = Math.min(range.end, start + step);
      const from = Math.max(0, start - 1);
      const isAll = from === 0 && end + this.lookAhead >= bytes.length;
      const piece4 = isAll ? bytes : bytes.subarray(from, end + this.lookAhead);
      memory.staging.set(piece4);
      const staged = memory.staging.subarray(0, piece4.length);
      into.base = from;
      this.#findByKernel(kernels, staged, { start: start - from, end: end - from }, into);
    }
    into.base = 0;
  }
};

// src/engine/prefilter/anchor-list.ts
var AnchorList = class {
  #positions = new Int32Array(1024);
  #ids = new Int32Array(1024);
  #count = 0;
  /** Where what was added does not go on in order. */
  #breaks = [];
  /** Where stretches are merged to; made when it is needed. */
  #otherPositions = new Int32Array(0);
  #otherIds = new Int32Array(0);
  /** Added to each position: where the bytes that are searched at the moment begin. */
  base = 0;
  clear() {
    this.#count = 0;
    if (this.#breaks.length > 0) this.#breaks = [];
  }
  add(position, id) {
    const at = this.#count;
    if (at === this.#ids.length) this.#enlarge();
    this.#positions[at] = this.base + position;
    this.#ids[at] = id;
    this.#count = at + 1;
    if (this.#isBreak(at)) this.#breaks.push(at);
  }
  /** Adds what a kernel found in order: pairs of an id and a position, which is less by `base`. */
  addAll(found, pairs, base) {
    const first = this.#count;
    const count = first + pairs;
    while (count > this.#ids.length) this.#enlarge();
    const positions = this.#positions;
    const ids = this.#ids;
    const from = this.base + base;
    for (let i = 0, at = first; at < count; i += 2, at++) {
      ids[at] = found[i];
      positions[at] = found[i + 1] + from;
    }
    this.#count = count;
    if (pairs > 0 && this.#isBreak(first)) this.#breaks.push(first);
  }
  /** The same of ids and positions for themselves, to which nothing has to be added. */
  addOrdered(ids, positions) {
    const first = this.#count;
    const count = first + ids.length;
    while (count > this.#ids.length) this.#enlarge();
    this.#ids.set(ids, first);
    this.#positions.set(positions, first);
    this.#count = count;
    if (ids.length > 0 && this.#isBreak(first)) this.#breaks.push(first);
  }
  /** Whether what lies there belongs before what was added before it. */
  #isBreak(at) {
    return at > 0 && this.#isBefore(at, at - 1);
  }
  #enlarge() {
    this.#positions = enlarged(this.#positions);
    this.#ids = enlarged(this.#ids);
  }
  /** Valid until the list is changed. */
  sorted() {
    let starts = this.#stretches();
    while (starts.length > 1) starts = this.#mergePairs(starts);
    return { count: this.#count, positions: this.#positions, ids: this.#ids };
  }
  /** Makes stretches that are in order: what belongs a few places before is moved there. @returns where they begin */
  #stretches() {
    const starts = [0];
    let start = 0;
    let i = 0;
    for (const first of this.#breaks) {
      for (i = Math.max(i, first); i < this.#count && this.#isBreak(i); i++) {
        if (this.#moveBack(i, Math.max(start, i - NEAR))) continue;
        start = i;
        starts.push(i);
      }
    }
    return starts;
  }
  /** @returns false where it belongs before `least` */
  #moveBack(from, least) {
    let to = from - 1;
    while (to > least && this.#isBefore(from, to - 1)) to--;
    if (to === least && least > 0 && this.#isBefore(from, least - 1)) return false;
    const positions = this.#positions;
    const ids = this.#ids;
    const position = positions[from];
    const id = ids[from];
    for (let i = from; i > to; i--) {
      positions[i] = positions[i - 1];
      ids[i] = ids[i - 1];
    }
    positions[to] = position;
    ids[to] = id;
    return true;
  }
  #mergePairs(starts) {
    if (this.#otherIds.length !== this.#ids.length) {
      this.#otherPositions = new Int32Array(this.#ids.length);
      this.#otherIds = new Int32Array(this.#ids.length);
    }
    for (let i = 0; i < starts.length; i += 2)
      this.#merge(starts[i], starts[i + 1] ?? this.#count, starts[i + 2] ?? this.#count);
    [this.#positions, this.#otherPositions] = [this.#otherPositions, this.#positions];
    [this.#ids, this.#otherIds] = [this.#otherIds, this.#ids];
    return starts.filter((_, i) => i % 2 === 0);
  }
  #merge(first, second, end) {
    const positions = this.#positions;
    const ids = this.#ids;
    const toPositions = this.#otherPositions;
    const toIds = this.#otherIds;
    let [a, b, to] = [first, second, first];
    while (a < second && b < end) {
      const position = positions[b];
      const id = ids[b];
      const few = Math.min(second, a + FEW);
      while (a < few) {
        const other = positions[a];
        if (other > position || other === position && ids[a] > id) break;
        toPositions[to] = other;
        toIds[to++] = ids[a++];
      }
      if (a === few) {
        const behind = this.#behind(a, second, b);
        this.#copy(a, behind, to);
        to += behind - a;
        a = behind;
      }
      toPositions[to] = position;
      toIds[to++] = id;
      b++;
    }
    if (a < second) this.#copy(a, second, to);
    else this.#copy(b, end, to);
  }
  /** Of a stretch, the first one that belongs behind another: looked for in steps of twice the length, as many may belong before it. */
  #behind(from, end, other) {
    let step = 1;
    let least = from;
    while (least + step <= end && !this.#isBefore(other, least + step - 1)) {
      least += step;
      step *= 2;
    }
    let most = Math.min(end, least + step - 1);
    while (least < most) {
      const middle = least + most >>> 1;
      if (this.#isBefore(other, middle)) most = middle;
      else least = middle + 1;
    }
    return least;
  }
  /** To where stretches are merged to. */
  #copy(from, end, to) {
    this.#otherPositions.set(this.#positions.subarray(from, end), to);
    this.#otherIds.set(this.#ids.subarray(from, end), to);
  }
  #isBefore(at, other) {
    const position = this.#positions[at];
    const otherPosition = this.#positions[other];
    return position < otherPosition || position === otherPosition && this.#ids[at] < this.#ids[other];
  }
};
function enlarged(array) {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
var FEW = 32;
var NEAR = 256;

// src/engine/prefilter/ranges.ts
var CAPACITY = 64 * 1024;
var LARGE = 4 * 1024;
var FEW2 = 64;
var SEPARATOR = 0;
var RangeSearch = class {
  #finder;
  #bytes;
  #list = new AnchorList();
  /** Of each range: the first and the last position here at which an anchor may begin, where its bytes end, and its shift. */
  #ranges = new Int32Array(CAPACITY * 2);
  #count = 0;
  #length = 0;
  constructor(finder) {
    this.#finder = finder;
    this.#bytes = new Uint8Array(CAPACITY);
  }
  /** @param lengthOf bytes of an anchor with this id, 0 for run starts */
  find(bytes, ranges, into, lengthOf) {
    for (let i = 0; i < ranges.count; i++) {
      const start = ranges.bounds[i * 2];
      const end = ranges.bounds[i * 2 + 1];
      if (end - start > LARGE) {
        this.#search(into, lengthOf);
        this.#finder.find(bytes, { start, end }, into);
        continue;
      }
      if (this.#length + (end - start) + this.#finder.lookAhead + 2 > CAPACITY) this.#search(into, lengthOf);
      this.#gather(bytes, start, end);
    }
    this.#search(into, lengthOf);
  }
  #gather(bytes, start, end) {
    const { staging } = this.#finder;
    if (staging !== void 0 && this.#count === 0 && this.#bytes.buffer !== staging.buffer)
      this.#bytes = staging.subarray(0, CAPACITY);
    const from = Math.max(0, start - 1);
    const to = Math.min(bytes.length, end + this.#finder.lookAhead - 1);
    const at = this.#length;
    const target = this.#bytes;
    if (to - from > FEW2) target.set(bytes.subarray(from, to), at);
    else for (let i = from; i < to; i++) target[at + i - from] = bytes[i];
    target[at + to - from] = SEPARATOR;
    const field = this.#count * 4;
    this.#ranges[field] = at + start - from;
    this.#ranges[field + 1] = at + end - from;
    this.#ranges[field + 2] = at + to - from;
    this.#ranges[field + 3] = from - at;
    this.#count++;
    this.#length = at + to - from + 1;
  }
  #search(into, lengthOf) {
    if (this.#count === 0) return;
    this.#list.clear();
    this.#finder.find(this.#bytes.subarray(0, this.#length), { start: 0, end: this.#length }, this.#list);
    const { count, positions, ids } = this.#list.sorted();
    let field = 0;
    for (let i = 0; i < count; i++) {
      const position = positions[i];
      const id = ids[i];
      while (position >= this.#ranges[field + 2]) field += 4;
      const isOwn = position >= this.#ranges[field] && position < this.#ranges[field + 1];
      const isWhole = position + lengthOf(id) <= this.#ranges[field + 2];
      if (isOwn && isWhole) into.add(position + this.#ranges[field + 3], id);
    }
    this.#count = 0;
    this.#length = 0;
  }
};

// src/engine/anchor-table.ts
var AnchorTable = class {
  /** Made when the anchor is found for the first time. */
  #entries;
  #index;
  #probesOf;
  #prefilter;
  #list = new AnchorList();
  #ranges;
  constructor(index, probesOf2, options) {
    this.#index = index;
    this.#probesOf = probesOf2;
    this.#entries = new Array(countLists(index.probes));
    this.#prefilter = new Prefilter(index, index.runs, options, index);
  }
  /** @throws RangeError where there is no such anchor */
  at(id) {
    const known = this.#entries[id];
    if (known !== void 0) return known;
    const places = listAt(this.#index.probes, id);
    if (places === void 0) throw new RangeError("no anchor of this table");
    const entry = { length: this.lengthOf(id), probes: probesAt(places, this.#probesOf) };
    this.#entries[id] = entry;
    return entry;
  }
  /** See `BlobScanner.anchorLength`. */
  lengthOf(id) {
    return this.#index.literals[id]?.length ?? 0;
  }
  /** See {@link Prefilter.arena}. */
  get arena() {
    return this.#prefilter.arena;
  }
  /** See `BlobScanner.prepare`. */
  prepare() {
    this.#prefilter.prepare();
  }
  #searchRanges(bytes, ranges) {
    this.#ranges ??= new RangeSearch(this.#prefilter);
    this.#ranges.find(bytes, ranges, this.#list, (id) => this.lengthOf(id));
  }
  /** See `BlobScanner.anchorReach`. */
  get anchorReach() {
    return this.#prefilter.lookAhead;
  }
  find(bytes, ranges) {
    this.#list.clear();
    if (ranges === void 0) this.#prefilter.find(bytes, { start: 0, end: bytes.length }, this.#list);
    else this.#searchRanges(bytes, ranges);
    return this.#list.sorted();
  }
};
function probesAt(places, probesOf2) {
  const probes = [];
  for (let i = 0; i < places.length; i += 2) {
    const probe = probesOf2(places[i])[places[i + 1]];
    if (probe === void 0) throw new RangeError("an index that was made of other rules");
    probes.push(probe);
  }
  return probes;
}

// src/engine/marks.ts
var literal = (text) => ({ text, ignoreCase: true });
var PHRASES = [
  "access token",
  "api token",
  "auth token",
  "bearer token",
  "deploy token",
  "personal token",
  "secret token",
  "api key",
  "secret key"
].map(literal);
var WORD2 = /[A-Za-z0-9_]/;
var phraseProbe = {
  rule: MARKS,
  anchors: PHRASES,
  lead: 1,
  reach: Math.max(...PHRASES.map((phrase) => phrase.text.length)) + 2,
  run(window, position) {
    const whole = { from: 0, to: window.text.length };
    const end = window.at + window.anchorLength;
    const plural = window.text.charAt(end).toLowerCase() === "s" ? 1 : 0;
    if (WORD2.test(window.text.charAt(window.at - 1)) || WORD2.test(window.text.charAt(end + plural)))
      return { outcomes: NO_OUTCOMES, from: 0, to: whole.to };
    const outcomes = [{ ...markAt(window, position, whole), mark: { kind: "phrase" } }];
    return { outcomes, from: 0, to: whole.to };
  }
};
var ALLOW_REACH = 8 * 1024;
var ALLOW = /patdown:allow(?:\[([\w\-, ]{0,512})\])?([^\r\n]{0,512})/y;
var COMMENT_END = /\s*(?:\*\/|-->|--%>|#\}|\*\)|"""|''')?\s*$/;
var allowProbe = {
  rule: MARKS,
  anchors: [{ text: "patdown:allow", ignoreCase: false }],
  lead: ALLOW_REACH,
  reach: ALLOW_REACH,
  run(window, position) {
    ALLOW.lastIndex = window.at;
    const match = ALLOW.exec(window.text);
    if (match === null) return { outcomes: NO_OUTCOMES, from: 0, to: window.text.length };
    const rules = (match[1] ?? "").split(",").map((id) => id.trim()).filter((id) => id !== "");
    const reason = decodeBytes((match[2] ?? "").replace(COMMENT_END, "").trim());
    const lines = coveredLines(window);
    const covers = { start: window.offset + lines.start, end: window.offset + lines.end };
    const seen = { from: Math.max(0, lines.start - 1), to: Math.min(window.text.length, lines.end + 1) };
    const mark = {
      ...markAt(window, position, seen),
      mark: { kind: "allow", covers, rules, reason }
    };
    return { outcomes: [mark], from: seen.from, to: seen.to };
  }
};
function coveredLines({ text, at }) {
  const lineEnd = text.indexOf("\n", at);
  const nextEnd = lineEnd < 0 ? -1 : text.indexOf("\n", lineEnd + 1);
  return {
    start: text.lastIndexOf("\n", at) + 1,
    middle: lineEnd < 0 ? text.length : lineEnd,
    end: nextEnd < 0 ? text.length : nextEnd
  };
}
var markAt = (window, position, { from, to }) => ({
  kind: "mark",
  rule: MARKS,
  anchor: position,
  extent: extentOf(window, from, to),
  span: { start: position, end: position + window.anchorLength }
});

// src/engine/foreign-marks.ts
var FOREIGN = [
  { text: "gitleaks:allow", tool: "gitleaks", covers: "line" },
  { text: "trufflehog:ignore", tool: "trufflehog", covers: "line" },
  { text: "kingfisher:ignore", tool: "kingfisher", covers: "both" },
  { text: "ggignore", tool: "ggshield", covers: "line" },
  { text: "pragma: allowlist secret", tool: "detect-secrets", covers: "line" },
  { text: "pragma: whitelist secret", tool: "detect-secrets", covers: "line" },
  { text: "pragma: allowlist nextline secret", tool: "detect-secrets", covers: "next" },
  { text: "secretlint-disable-line", tool: "secretlint", covers: "line" },
  { text: "secretlint-disable-next-line", tool: "secretlint", covers: "next" }
];
var SEARCHED = 24;
var foreignMarkProbes = FOREIGN.map((mark) => ({
  rule: MARKS,
  anchors: [{ text: mark.text.slice(0, SEARCHED), ignoreCase: true }],
  lead: ALLOW_REACH,
  reach: ALLOW_REACH,
  run(window, position) {
    const behind = window.at + mark.text.length;
    if (window.text.slice(window.at, behind).toLowerCase() !== mark.text)
      return { outcomes: NO_OUTCOMES, from: window.at, to: Math.min(window.text.length, behind) };
    const { start, end, middle } = coveredLines(window);
    const span = {
      line: { start, end: middle },
      next: { start: middle, end },
      both: { start, end }
    }[mark.covers];
    const covers = { start: window.offset + span.start, end: window.offset + span.end };
    const seen = { from: Math.max(0, start - 1), to: Math.min(window.text.length, end + 1) };
    const outcome = {
      ...markAt(window, position, seen),
      span: { start: position, end: position + mark.text.length },
      mark: { kind: "allow", covers, rules: [], reason: "", tool: mark.tool }
    };
    return { outcomes: [outcome], from: seen.from, to: seen.to };
  }
}));

// src/engine/mark-probes.ts
var MARK_PROBES = [phraseProbe, allowProbe, ...foreignMarkProbes];

// piece-at-first-call:src/engine/probes.ts
var piece3;
var load3 = () => piece3 ??= __require("patdown-probes");
var probesOf = (...args) => load3().probesOf(...args);

// src/engine/rule-index.ts
function indexBook(book) {
  const others = book.unindexed();
  if (book.index === void 0) return indexRules(others);
  return others.length === 0 ? book.index : addToIndex(book.index, others);
}
var indexRules = (rules) => addToIndex(indexMarks(), rules);
function addToIndex(index, rules) {
  const first = index.ids.length;
  const groups = new Groups(index);
  const reaches = [index.reach];
  for (const [at, rule] of rules.entries()) {
    for (const [number, probe] of probesOf(rule, first + at, notRun).entries()) {
      groups.add(probe, [first + at, number]);
      reaches.push(probe.lead, probe.reach);
    }
  }
  const columns = groups.columns();
  return {
    ids: [...index.ids, ...rules.map(({ id }) => id)],
    paths: [...index.paths, ...pathsOf(rules, first)],
    ...columns,
    keys: keysOf(literalsOf(columns)),
    reach: Math.max(...reaches)
  };
}
var notRun = () => ({ matchAt: () => void 0 });
var Groups = class {
  #literals = /* @__PURE__ */ new Map();
  #runs = /* @__PURE__ */ new Map();
  constructor(index) {
    const { length } = index.literals;
    for (const [id, anchor] of literalsOf(index).entries())
      this.#literals.set(literalKey(anchor), { anchor, probes: pairsOf(listAt(index.probes, id)) });
    for (const [at, anchor] of index.runs.entries())
      this.#runs.set(runKey(anchor), { anchor, probes: pairsOf(listAt(index.probes, length + at)) });
  }
  add({ anchors, follows }, place) {
    if ("class" in anchors) put2(this.#runs, runKey(anchors), anchors, place);
    else for (const anchor of anchors) this.#addLiteral({ ...anchor, tail: tailOf(anchor, follows) }, place);
  }
  #addLiteral(anchor, place) {
    const { tail = 0 } = anchor;
    const group = put2(this.#literals, literalKey(anchor), anchor, place);
    if (tail < (group.anchor.tail ?? 0)) group.anchor = { ...group.anchor, tail };
  }
  columns() {
    const [literals, runs] = [[...this.#literals.values()], [...this.#runs.values()]];
    return {
      ...columnsOf(literals.map(({ anchor }) => anchor)),
      runs: runs.map(({ anchor }) => anchor),
      probes: toNumberLists([...literals, ...runs].map(({ probes }) => probes.flat()))
    };
  }
};
function pairsOf(places = []) {
  const pairs = [];
  for (let i = 0; i < places.length; i += 2) pairs.push([places[i], places[i + 1]]);
  return pairs;
}
var literalKey = ({ text, ignoreCase }) => ignoreCase ? `i ${text.toLowerCase()}` : `s ${text}`;
var runKey = (run) => `${run.class} ${run.min} ${run.letters}`;
function put2(into, key, anchor, place) {
  const group = into.get(key) ?? { anchor, probes: [] };
  into.set(key, group);
  if (!group.probes.some(([rule, number]) => rule === place[0] && number === place[1]))
    group.probes.push(place);
  return group;
}
var LONGEST_WITH_TAIL = 4;
var MIN_TAIL = 4;
function tailOf({ text }, follows) {
  if (text.length > LONGEST_WITH_TAIL || follows === void 0 || !isOfTails(follows.class)) return 0;
  const tail = Math.min(follows.min, MAX_TAIL, MAX_RUN - text.length);
  return tail < MIN_TAIL ? 0 : tail;
}
function isOfTails(bytes) {
  const tails = byteSet(TAIL_CLASS);
  return tableOf(bytes).every((isIn, byte) => isIn === 0 || tails[byte] === 1);
}
function indexMarks() {
  const none = {
    ids: [],
    paths: [],
    literals: [],
    cases: "",
    tails: "",
    runs: [],
    probes: toNumberLists([])
  };
  const groups = new Groups({ ...none, keys: keysOf([]), reach: 0 });
  for (const [number, probe] of MARK_PROBES.entries()) groups.add(probe, [MARKS, number]);
  const columns = groups.columns();
  const reaches = MARK_PROBES.flatMap(({ lead, reach }) => [lead, reach]);
  return { ...none, ...columns, keys: keysOf(literalsOf(columns)), reach: Math.max(MAX_RUN, ...reaches) };
}

module.exports = {
  DEFAULT_PREFILTER,
  AnchorTable,
  MARK_PROBES,
  probesOf,
  indexBook,
  indexRules
};
}),
"patdown-error-code": (function (exports, module, require, __dirname) {
// src/model/error-code.ts
var errorCode = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
var isMissing = (error) => ["ENOENT", "ENOTDIR"].includes(errorCode(error));

module.exports = {
  errorCode,
  isMissing
};
}),
"patdown-errors": (function (exports, module, require, __dirname) {
// src/model/errors.ts
var formatPlace = (place) => `${place.file}:${place.line}:${place.column}`;
var PatdownError = class extends Error {
  code;
  hint;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = options.hint;
  }
};
var UsageError = class extends PatdownError {
};
var ConfigError = class extends PatdownError {
  faults;
  constructor(code, message, faults, hint) {
    super(code, message, hint === void 0 ? {} : { hint });
    this.faults = faults;
  }
};
var InputError = class extends PatdownError {
};

module.exports = {
  formatPlace,
  PatdownError,
  UsageError,
  ConfigError,
  InputError
};
}),
"patdown-evidence": (function (exports, module, require, __dirname) {
const {
  safe
} = require("patdown-terminal");
const {
  confidenceRank,
  severityRank
} = require("patdown-levels");

// src/report/places.ts
var openLocations = ({ locations }) => locations.filter(({ suppression }) => suppression === void 0);
var spotOf = ({ path, startLine, startColumn, unheeded }) => `${startLine}:${startColumn} ${unheeded === void 0} ${path}`;
function toldLocations(finding) {
  const open = openLocations(finding);
  const committed = new Set(
    open.flatMap((location) => {
      const { provenance } = location;
      return provenance.kind === "commit" && provenance.atHead ? [spotOf(location)] : [];
    })
  );
  return open.filter((location) => location.provenance.kind !== "file" || !committed.has(spotOf(location)));
}
var toldPlaces = (findings) => findings.flatMap((finding) => toldLocations(finding).map((location) => ({ finding, location })));
var openPlaces = (findings) => findings.flatMap((finding) => openLocations(finding).map((location) => ({ finding, location })));
var URGENCY = {
  active: 2,
  unknown: 1,
  error: 1,
  skipped: 1,
  inactive: 0
};
var urgency = ({ verification }) => URGENCY[verification?.status ?? "skipped"];
var worstFirst = ({ findings }) => [...findings].sort(
  (a, b) => severityRank(b.severity) - severityRank(a.severity) || urgency(b) - urgency(a) || confidenceRank(b.confidence) - confidenceRank(a.confidence)
);

// src/report/evidence.ts
var evidenceOf = ({ checks, encoding }) => [
  ...encoding === void 0 ? [] : [`${encoding} decoded`],
  ...checks.filter(({ verdict, facts }) => verdict !== "pass" || facts !== void 0).map(({ detail, facts }) => safe([detail, ...factsOf(facts)].join(", ")))
];
var verdictOf = ({ reason, evidence, facts }) => [
  reason,
  ...evidence.host === void 0 ? [] : [`asked ${evidence.host}`],
  ...factsOf(facts).filter((fact) => fact.trim() !== "")
].map(safe);
var factsOf = (facts) => Object.entries(facts ?? {}).map(([key, value]) => `${key} ${value}`);
function judgement(finding) {
  const { confidence, verification } = finding;
  const offline = [`confidence ${confidence}`, ...evidenceOf(finding)].join(", ");
  return verification === void 0 ? offline : `${offline}; ${verification.status}: ${verdictOf(verification).join(", ")}`;
}

module.exports = {
  toldLocations,
  toldPlaces,
  openPlaces,
  worstFirst,
  evidenceOf,
  verdictOf,
  judgement
};
}),
"patdown-exclusions": (function (exports, module, require, __dirname) {
const {
  joinPath,
  resolveRoot,
  slashed
} = require("patdown-roots");
const {
  describeFsError
} = require("patdown-fs-error");
const {
  bytePath,
  displayPath,
  fsPath
} = require("patdown-byte-path");
const {
  InputError,
  PatdownError
} = require("patdown-errors");

// src/sources/files.ts
const { readdirSync } = require("node:fs");

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
    for (const path2 of paths) {
      const [directory, name] = splitPath(path2.endsWith("/") ? path2.slice(0, -1) : path2);
      const names = this.#byDirectory.get(directory) ?? /* @__PURE__ */ new Set();
      this.#byDirectory.set(directory, names.add(name));
    }
  }
  /** Names of ignored entries of a directory, which is relative to the top and '' for the top itself. */
  in(directory) {
    return this.#byDirectory.get(directory);
  }
  /** Whether the path or a directory above it is ignored. */
  covers(path2) {
    for (let at = path2; at !== ""; ) {
      const [directory, name] = splitPath(at);
      if (this.in(directory)?.has(name)) return true;
      at = directory;
    }
    return false;
  }
};
function splitPath(path2) {
  const slash = path2.lastIndexOf("/");
  return slash === -1 ? ["", path2] : [path2.slice(0, slash), path2.slice(slash + 1)];
}

// src/sources/glob-arguments.ts
const { existsSync } = require("node:fs");
const path = require("node:path");
var MAGIC = /[*?[\]{}]|[@!+]\(/;
async function expandGlob(given, cwd) {
  if (!MAGIC.test(given) || existsSync(path.resolve(cwd, given))) return [given];
  const { default: fastGlob } = await Promise.resolve(require("./lib/fast-glob.cjs")).then((all) => ({ default: all, ...all }));
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
const nodeFs = require("node:fs");
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
      const reason = exclusionOf(entry, ignored) ?? this.#configured(relative, entry);
      if (reason !== void 0) this.#exclude(reason, joinRelative(relative, entry.name));
      return reason === void 0;
    });
  }
  #configured(relative, entry) {
    const { isExcluded, real } = this.#task;
    if (isExcluded === void 0) return void 0;
    return isExcluded(joinPath(real, joinRelative(relative, entry.name))) ? "configured" : void 0;
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
  const given = (await Promise.all(paths.map((path2) => expandGlob(path2, options.cwd)))).flat();
  const roots = given.map((path2) => resolveRoot(path2, options.cwd)).sort((a, b) => a.display < b.display ? -1 : 1);
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
  #isExcluded;
  constructor(options, roots) {
    this.#options = options;
    this.#roots = roots;
    this.#seen = roots.length > 1 ? /* @__PURE__ */ new Set() : void 0;
    this.#isExcluded = exclusionTest(options.excluded);
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
    const steps = walk(
      { real, display, inWorkTree, ignored, isExcluded: this.#isExcluded },
      this.#exclusions
    );
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
    for (const path2 of submodules) this.#noteSubmodule(place, inWorkTree, path2);
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
function exclusionTest(excluded) {
  if (excluded === void 0) return void 0;
  const { real } = resolveRoot(excluded.root, "/");
  const prefix = joinPath(real, "").replace(/\/*$/, "/");
  return (path2) => path2.startsWith(prefix) && excluded.test(displayPath(path2.slice(prefix.length)));
}
function isEmpty(directory) {
  try {
    return readdirSync(fsPath(directory)).length === 0;
  } catch {
    return true;
  }
}

module.exports = {
  openFiles
};
}),
"patdown-fast-string-width": (function (exports, module, require, __dirname) {
const {
  __require
} = require("patdown-helpers");

// at-first-call:fast-string-width
var call;
var fast_string_width_default = (...args) => (call ??= __require("./lib/fast-string-width.cjs").default)(...args);

// src/report/wrap.ts
var PLAIN = /^[\x20-\x7e]*$/;
var cellsOf = (text) => PLAIN.test(text) ? text.length : fast_string_width_default(text);
function wrap(text, columns, indent) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && cellsOf(indent + longer) > columns) {
      lines.push(indent + line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, indent + line];
}
var ELLIPSIS = "\u2026";
function cutAround(before, secret, behind, columns) {
  const middle = cellsOf(secret);
  if (cellsOf(before) + middle + cellsOf(behind) <= columns) return { before, secret, behind };
  const left = takeEnd(before, Math.max(8, Math.floor((columns - middle) * 0.6)));
  const right = takeStart(behind, Math.max(0, columns - middle - cellsOf(left)));
  return { before: left, secret, behind: right };
}
var graphemes = (text) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
function takeStart(text, cells) {
  if (cellsOf(text) <= cells) return text;
  return takeWhile(graphemes(text), cells - 1).join("") + (cells > 0 ? ELLIPSIS : "");
}
function takeEnd(text, cells) {
  if (cellsOf(text) <= cells) return text;
  return ELLIPSIS + takeWhile(graphemes(text).reverse(), cells - 1).reverse().join("");
}
function takeWhile(parts, cells) {
  const taken = [];
  let used = 0;
  for (const part of parts) {
    used += cellsOf(part);
    if (used > cells) break;
    taken.push(part);
  }
  return taken;
}

module.exports = {
  cellsOf,
  wrap,
  cutAround
};
}),
"patdown-files": (function (exports, module, require, __dirname) {
const {
  openFiles
} = require("patdown-exclusions");
require("patdown-roots");
require("patdown-fs-error");
require("patdown-error-code");
require("patdown-byte-path");
require("patdown-errors");
require("patdown-helpers");
module.exports = {
  openFiles
};
}),
"patdown-find-repositories": (function (exports, module, require, __dirname) {
const {
  isRepository
} = require("patdown-is-repository");
const {
  InputError
} = require("patdown-errors");

// src/scan/find-repositories.ts
const path = require("node:path");
function findRepositories({ paths, cwd, git }) {
  if (git.kind !== "history" || git.mode === "none") return [];
  return paths.flatMap((given) => {
    const directory = path.resolve(cwd, given);
    if (isRepository(directory)) return [directory];
    if (git.mode === "auto") return [];
    throw new InputError("PD_NOT_A_REPOSITORY", `${given} is not the top of a git repository`, {
      hint: "name the directory that holds .git, or a bare repository"
    });
  });
}

module.exports = {
  findRepositories
};
}),
"patdown-flag-groups": (function (exports, module, require, __dirname) {
const {
  didYouMean
} = require("patdown-mod");
const {
  CONFIDENCES,
  DEFAULT_MIN_CONFIDENCE,
  SEVERITIES
} = require("patdown-levels");
const {
  UsageError
} = require("patdown-errors");

// src/model/format.ts
var FORMATS = [
  "text",
  "json",
  "jsonl",
  "sarif",
  "html",
  "markdown",
  "junit",
  "csv",
  "github",
  "gitlab"
];

// src/cli/parse-args.ts
const { parseArgs } = require("node:util");

// src/cli/flag-groups.ts
var GENERAL = "Flags";
var inGroup = (group, flags) => flags.map((flag) => ({ ...flag, group }));
var RULE_FLAGS = inGroup("Rules", [
  { name: "rules", value: "FILE|DIR", repeatable: true, doc: "Add your own rules to the built-in ones." },
  { name: "only", value: "ID,\u2026", repeatable: true, doc: "Run these rules and no others." },
  { name: "skip", value: "ID,\u2026", repeatable: true, doc: "Run all rules but these." }
]);
var VERIFY_FLAGS = inGroup("Asking providers", [
  {
    name: "provider-url",
    value: "NAME=URL",
    repeatable: true,
    doc: "Ask your own instance of a provider in place of it: github=https://ghe.example/api/v3. Given again, several are asked in turn. Its host may be a private one."
  },
  {
    name: "allow-host",
    value: "HOST,\u2026",
    repeatable: true,
    doc: "Let a host be called that rules of your own name, that stood beside a secret, or whose address is private."
  },
  {
    name: "beside",
    value: "NAME=VALUE",
    repeatable: true,
    doc: "What belongs to secrets and does not stand beside them: email=fred@acme.example."
  },
  { name: "verify-timeout", value: "TIME", doc: "Ask no more providers after this time (30s, 5m)." },
  {
    name: "verify-max-requests",
    value: "N",
    fallback: "1000",
    doc: "Send no more requests than this."
  },
  { name: "verify-canaries", doc: "Verify canary tokens, too, which raises their alarm." },
  {
    name: "verify-cache",
    doc: "Keep verdicts in your cache directory: active ones for 15 minutes, inactive ones for a week."
  }
]);
var LEVEL_FLAGS = inGroup("Rules", [
  {
    name: "min-severity",
    value: "LEVEL",
    choices: SEVERITIES,
    fallback: "info",
    doc: "Report findings of this severity or more."
  },
  {
    name: "min-confidence",
    value: "LEVEL",
    choices: CONFIDENCES,
    fallback: DEFAULT_MIN_CONFIDENCE,
    doc: "Report findings of this confidence or more."
  }
]);
var HISTORY_FLAGS = inGroup("What is scanned", [
  {
    name: "history",
    doc: "Scan the history of the repository that each path is the top of; a path that is not is an error."
  },
  { name: "no-history", doc: "Scan no history." },
  { name: "history-only", doc: "Scan the history and no files." }
]);
var CONFIG_FLAGS = inGroup("Configuration", [
  {
    name: "config",
    value: "FILE",
    doc: "Use this configuration in place of .patdown.yml at the top of the work tree."
  },
  { name: "no-config", doc: "Use no configuration." },
  { name: "baseline", value: "FILE", doc: "Report only what this baseline does not have." }
]);
var FORMAT_FLAGS = inGroup("Output", [
  {
    name: "format",
    short: "f",
    value: "FORMAT",
    choices: FORMATS,
    fallback: "text",
    doc: "How to report."
  },
  {
    name: "output",
    short: "o",
    value: "FILE",
    fallback: "-",
    doc: "Where to report; - is standard output."
  }
]);
var OUTPUT_FLAGS = inGroup("Output", [
  { name: "color", doc: "Colour the output, also where it is no terminal." },
  { name: "no-color", doc: "Do not colour the output. NO_COLOR does the same." },
  { name: "help", short: "h", doc: "Show this help." }
]);

// src/cli/flags.ts
var COMMANDS = [
  {
    name: "scan",
    usage: "patdown scan [path \u2026] [flags]",
    summary: "Find secrets in files, git history, or standard input.",
    description: "Scans each path, or the working directory: files as they are, directories with all that is below them. Of a directory in a git work tree the tracked files are scanned and the untracked ones that are not ignored. Where a path is the top of a repository, all of its history is scanned too: every object that git keeps, reachable or not, and the messages of commits and tags.",
    flags: [
      ...inGroup("What is scanned", [
        { name: "include-ignored", doc: "Scan what git ignores, too." },
        ...HISTORY_FLAGS,
        {
          name: "staged",
          doc: "Scan what is about to be committed: the index, as far as it differs from the last commit."
        },
        {
          name: "range",
          value: "A..B",
          doc: "Scan what each commit brings that B has and A has not, and its message."
        },
        {
          name: "since",
          value: "DATE|REV",
          doc: "Scan what each commit brings since a date, or since a revision."
        },
        {
          name: "deepen",
          doc: "Fetch from its remote what a shallow or a partial clone lacks of the history or the range. Without it nothing is fetched, and the scan is incomplete."
        },
        { name: "stdin", doc: "Scan standard input instead of paths." },
        { name: "stdin-path", value: "NAME", fallback: "<stdin>", doc: "How reports name standard input." },
        {
          name: "max-file-size",
          value: "SIZE",
          doc: "A larger file (10MB) makes the scan incomplete. No limit by default."
        }
      ]),
      ...RULE_FLAGS,
      ...LEVEL_FLAGS,
      ...CONFIG_FLAGS,
      ...inGroup("Configuration", [
        {
          name: "no-ignore",
          doc: "Report what allow comments, the ignore file, the configuration and the baseline keep silent, too."
        },
        {
          name: "foreign-marks",
          doc: "Let allow comments of gitleaks, trufflehog, detect-secrets, ggshield, kingfisher and secretlint count."
        }
      ]),
      ...inGroup("Asking providers", [
        {
          name: "verify",
          doc: "Ask providers which secrets are live. `patdown verify --plan` shows what that sends, and where to."
        },
        {
          name: "status",
          value: "STATUS,\u2026",
          repeatable: true,
          doc: "With --verify: report findings with these verdicts alone (active, inactive, unknown, error, skipped)."
        },
        ...VERIFY_FLAGS
      ]),
      ...inGroup("Output", [
        ...FORMAT_FLAGS,
        { name: "report", value: "FORMAT=FILE", repeatable: true, doc: "One more report." },
        {
          name: "sarif-category",
          value: "NAME",
          doc: "Tell several SARIF reports of one commit apart."
        },
        {
          name: "sarif-line-hashes",
          doc: "Give SARIF reports GitHub's hashes of lines, from which short secrets can be guessed."
        },
        { name: "show-secrets", doc: "Show secrets in the text and JSON reports." },
        { name: "explain", doc: "List the candidates that are not reported, and why." },
        { name: "quiet", short: "q", doc: "No progress, and no text report where nothing was found." },
        {
          name: "verbose",
          short: "v",
          doc: "List every place, every path that was left out, and entries that suppress nothing."
        },
        { name: "no-progress", doc: "No progress on the terminal." },
        ...OUTPUT_FLAGS
      ]),
      ...inGroup("Running", [
        { name: "jobs", short: "j", value: "N", doc: "Threads; by default as many as the work is worth." },
        { name: "no-wasm", doc: "Search without WebAssembly: the same results, more slowly." },
        { name: "timeout", value: "TIME", doc: "End after this time (30s, 5m) with an incomplete scan." },
        { name: "now", value: "TIME", doc: "Take this for the present, as an ISO 8601 date." }
      ])
    ],
    examples: [
      "patdown scan",
      "patdown scan notes.md src --min-confidence low --explain",
      "patdown scan --staged",
      "patdown scan --range origin/main..HEAD",
      "git diff | patdown scan --stdin",
      "patdown scan . --report sarif=patdown.sarif"
    ]
  },
  {
    name: "verify",
    usage: "patdown verify [report.json | report.sarif | path \u2026] [flags]",
    summary: "Ask providers whether secrets are live.",
    description: "Takes a token from standard input, a report of an earlier scan (reports hold no secrets: each place is read again, and must still hold what was reported), or paths to scan. Only reading requests are sent, one for each distinct secret. Exit code 1: a secret is active. 0: none is, as far as providers say; unknown ones are listed. 2: a question got no answer, or nothing could be asked.",
    flags: [
      { name: "plan", doc: "Show every host that would be called, for what and how often; call none." },
      {
        name: "rule",
        value: "ID",
        doc: "What the token on standard input is; by default the rules find out."
      },
      {
        name: "status",
        value: "STATUS,\u2026",
        repeatable: true,
        doc: "Report these verdicts alone (active, inactive, unknown, error, skipped)."
      },
      ...VERIFY_FLAGS,
      { name: "no-history", doc: "Of paths: verify nothing from the history." },
      ...CONFIG_FLAGS,
      ...RULE_FLAGS,
      {
        name: "min-confidence",
        value: "LEVEL",
        choices: CONFIDENCES,
        fallback: DEFAULT_MIN_CONFIDENCE,
        doc: "Verify findings of this confidence or more."
      },
      ...FORMAT_FLAGS,
      { name: "quiet", short: "q", doc: "No progress." },
      { name: "verbose", short: "v", doc: "List every place." },
      ...OUTPUT_FLAGS
    ],
    examples: [
      "patdown verify < token.txt",
      "patdown verify --plan .",
      "patdown verify patdown.json --status active,unknown",
      "patdown verify . --provider-url github=https://ghe.example/api/v3"
    ]
  },
  {
    name: "revoke",
    usage: "patdown revoke [report.json | report.sarif | path \u2026] [flags]",
    summary: "Make leaked secrets stop working.",
    description: "Takes what verify takes, and prints every request that would be sent, redacted, and what it does: a dry run, until --yes or a typed confirmation. Each secret is verified before and after; one that is inactive already is left alone. Where a provider has no request for it, the page to open is shown. Exit code 1: something that should be dead is not. 2: something could not be read.",
    flags: [
      { name: "yes", short: "y", doc: "Do it, without asking on the terminal." },
      {
        name: "id",
        value: "ID,\u2026",
        repeatable: true,
        doc: "Only these, by the id of a finding or the fingerprint of a place."
      },
      {
        name: "trial",
        doc: "Ask providers for their own dry runs, where they have one: that sends the secret."
      },
      {
        name: "journal",
        value: "FILE",
        doc: "Where to write down what was revoked, redacted. By default in your state directory."
      },
      {
        name: "rule",
        value: "ID",
        doc: "What the token on standard input is; by default the rules find out."
      },
      ...VERIFY_FLAGS.filter(({ name }) => name !== "verify-cache"),
      { name: "no-history", doc: "Of paths: revoke nothing from the history." },
      ...RULE_FLAGS,
      {
        name: "min-confidence",
        value: "LEVEL",
        choices: CONFIDENCES,
        fallback: DEFAULT_MIN_CONFIDENCE,
        doc: "Revoke findings of this confidence or more."
      },
      ...OUTPUT_FLAGS
    ],
    examples: [
      "patdown revoke < token.txt",
      "patdown revoke patdown.json",
      "patdown revoke patdown.json --id 0123456789abcdef0123456789abcdef --yes"
    ]
  },
  {
    name: "baseline",
    usage: "patdown baseline create | update | prune | audit [path \u2026] [flags]",
    summary: "Keep old findings apart from new ones.",
    description: "create scans like scan does and writes what it finds into a baseline, which the configuration names from then on: later scans report what is new. update adds what is found now, prune removes entries whose secret is gone, audit asks about each entry whether it is a secret. A baseline holds keyed hashes of secrets and nothing else of them.",
    flags: [
      { name: "baseline", value: "FILE", doc: "Keep it in this file.", fallback: ".patdown-baseline.json" },
      { name: "config", value: "FILE", doc: "Use this configuration." },
      ...HISTORY_FLAGS,
      ...RULE_FLAGS,
      ...LEVEL_FLAGS,
      { name: "quiet", short: "q", doc: "No progress." },
      ...OUTPUT_FLAGS
    ],
    examples: [
      "patdown baseline create",
      "patdown baseline audit",
      "patdown baseline update src",
      "patdown baseline prune"
    ]
  },
  {
    name: "config",
    usage: "patdown config check [FILE] | show",
    summary: "Check the configuration, or show what a scan goes by.",
    description: "check reads .patdown.yml at the top of the work tree, or FILE, and reports every fault with its place. show prints what a scan that is started here goes by: flags, configuration and defaults together.",
    flags: [
      ...CONFIG_FLAGS,
      ...RULE_FLAGS,
      ...LEVEL_FLAGS,
      { name: "json", doc: "Print JSON." },
      ...OUTPUT_FLAGS
    ],
    examples: ["patdown config check", "patdown config show --min-confidence low"]
  },
  {
    name: "hook",
    usage: "patdown hook install | uninstall | run NAME [flags]",
    summary: "Be git's hook: before commits, before pushes, on a server.",
    description: "install writes a hook into the repository (pre-commit unless another one is named), or into what husky or lefthook runs, and keeps one that is there: it runs first. uninstall takes it away and puts the old one back. run is what the hook does: it scans what is about to be committed or pushed, says nothing when nothing is found, and else ends with a code that stops git. PATDOWN_SKIP=1 or SKIP=patdown skips it; on a server that allows push options, git push -o patdown.skip=why.",
    flags: [
      { name: "pre-commit", doc: "The hook that scans what is about to be committed. The default." },
      { name: "pre-push", doc: "The hook that scans what a remote has not." },
      { name: "pre-receive", doc: "The hook of a server, which scans what it is sent before it takes it." },
      {
        name: "global",
        doc: "For every repository that is made or cloned from now on, by git's init.templateDir."
      },
      {
        name: "timeout",
        value: "TIME",
        doc: "For run: end after this time, which stops git. One minute for pre-receive."
      },
      ...CONFIG_FLAGS,
      ...RULE_FLAGS,
      ...LEVEL_FLAGS,
      { name: "quiet", short: "q", doc: "No progress." },
      ...OUTPUT_FLAGS
    ],
    examples: [
      "patdown hook install",
      "patdown hook install --pre-commit --pre-push",
      "patdown hook uninstall"
    ]
  },
  {
    name: "rules",
    usage: "patdown rules list | show ID | check [PATH] | test [PATH]",
    summary: "List, show, check and test rules.",
    description: "list and show tell what the rules look for. check reads rule files and reports every fault with its place; test runs their examples through the whole engine. Without a path both take the built-in rules.",
    flags: [
      ...RULE_FLAGS,
      {
        name: "as-builtin",
        doc: "Check and test rules by what built-in ones may do: a literal in the middle of a token."
      },
      {
        name: "sample",
        value: "FILE|DIR",
        repeatable: true,
        doc: "For check: count there how often literals occur. By default in what patdown is installed as."
      },
      { name: "verbose", short: "v", doc: "For check: list every literal, not the noisy ones alone." },
      { name: "json", doc: "Print JSON." },
      ...OUTPUT_FLAGS
    ],
    examples: ["patdown rules list", "patdown rules show github-pat-classic", "patdown rules test ./rules"]
  }
];
var EXIT_CODES = [
  ["0", "everything was scanned and nothing was found"],
  ["1", "secrets were found"],
  ["2", "wrong use, wrong rules, or an incomplete scan"],
  ["130", "interrupted; nothing is reported (143: told to end)"]
];

// src/cli/parse-args.ts
function parseCommandLine(argv) {
  const [name = "", ...rest] = argv;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === void 0 && name.startsWith("-")) {
    throw new UsageError("PD_COMMAND_MISSING", `a command comes before the flag ${quote(name)}`, {
      hint: "to scan, begin with `patdown scan`; `patdown help` shows all commands"
    });
  }
  if (command === void 0) {
    throw new UsageError("PD_COMMAND_UNKNOWN", `there is no command ${quote(name)}`, {
      hint: (name === "version" ? "the version: patdown --version" : void 0) ?? didYouMean(
        name,
        COMMANDS.map((candidate) => candidate.name)
      ) ?? "`patdown help` shows what there is"
    });
  }
  return { command, ...parseFlags(rest, command) };
}
function parseFlags(args, command) {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(command.flags.map((flag) => [flag.name, optionOf(flag)]))
  });
  const values = /* @__PURE__ */ new Map();
  const positionals = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const flag = command.flags.find((candidate) => candidate.name === token.name);
    if (flag === void 0) throw unknownFlag(token.rawName, command);
    requireOwnValue(token, flag);
    const value = checkedValue(flag, token.rawName, token.value);
    if (flag.repeatable === true) values.set(flag.name, [...values.get(flag.name) ?? [], value]);
    else values.set(flag.name, [value]);
  }
  return { positionals, values };
}
var optionOf = (flag) => ({
  type: flag.value === void 0 ? "boolean" : "string",
  multiple: flag.repeatable === true,
  ...flag.short === void 0 ? {} : { short: flag.short }
});
function requireOwnValue(token, flag) {
  if (flag.value === void 0 || token.inlineValue === true || !/^-./.test(token.value ?? "")) return;
  throw new UsageError("PD_FLAG_VALUE", `${token.rawName} needs a value: ${flag.value}`, {
    hint: `a value that begins with a dash is written --${flag.name}=${token.value}`
  });
}
function checkedValue(flag, rawName, value) {
  if (flag.value === void 0) {
    if (value !== void 0) throw new UsageError("PD_FLAG_VALUE", `${rawName} takes no value`);
    return "";
  }
  if (value === void 0 || value === "")
    throw new UsageError("PD_FLAG_VALUE", `${rawName} needs a value: ${flag.value}`);
  if (flag.choices !== void 0 && !flag.choices.includes(value)) {
    const near = didYouMean(value, flag.choices);
    throw new UsageError("PD_FLAG_VALUE", `${rawName} does not take ${quote(value)}`, {
      hint: near ?? `it takes ${flag.choices.join(", ")}`
    });
  }
  return value;
}
function unknownFlag(rawName, command) {
  const near = didYouMean(
    rawName,
    command.flags.map((flag) => `--${flag.name}`)
  );
  return new UsageError("PD_FLAG_UNKNOWN", `${command.name} has no flag ${quote(rawName)}`, {
    hint: near ?? `\`patdown help ${command.name}\` shows what there is`
  });
}
var quote = (text) => {
  const short = text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
  return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e]/g, "?");
};

module.exports = {
  FORMATS,
  GENERAL,
  COMMANDS,
  EXIT_CODES,
  parseCommandLine,
  quote
};
}),
"patdown-fs-error": (function (exports, module, require, __dirname) {
const {
  errorCode
} = require("patdown-error-code");

// src/sources/fs-error.ts
var MEANINGS = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EAGAIN: "the file has no data ready",
  EBUSY: "the file is in use",
  EIO: "the device reported an error",
  EINVAL: "the system cannot read it",
  ELOOP: "it is a symbolic link",
  EMFILE: "too many open files",
  ENFILE: "too many open files in the system",
  ENAMETOOLONG: "the path is too long",
  ENODEV: "the system cannot read it",
  ENXIO: "it is no regular file",
  EISDIR: "it is a directory",
  ENOTDIR: "a part of its path is no directory",
  ENOENT: "it is not there any more",
  ESTALE: "it is not there any more",
  ETIMEDOUT: "the file system does not answer"
};
var CHANGED = /* @__PURE__ */ new Set(["ENOENT", "ESTALE", "ELOOP", "EISDIR", "ENOTDIR", "ENXIO"]);
function describeFsError(error) {
  const code = errorCode(error);
  return MEANINGS[code] ?? `cannot be read (${code || "unknown"})`;
}
function readProblem(path, error) {
  const kind = CHANGED.has(errorCode(error)) ? "changed" : "unreadable";
  const message = describeFsError(error);
  return { kind, path, message: kind === "changed" ? `changed while it was scanned: ${message}` : message };
}

module.exports = {
  describeFsError,
  readProblem
};
}),
"patdown-globs-2": (function (exports, module, require, __dirname) {
const {
  readPathGlob
} = require("patdown-path-glob");

// src/scan/globs.ts
var EXTENSION = /^\*\*\/\*(\.[\w-]+)$/;
var TAIL = /^\*\*\/([\w.-]+(?:\/[\w.-]+)*)$/;
async function compileGlobs(globs) {
  const endings = new Set(globs.flatMap((glob) => EXTENSION.exec(glob)?.[1] ?? []));
  const tails = byName(globs.flatMap((glob) => TAIL.exec(glob)?.[1] ?? []));
  const others = globs.filter((glob) => !EXTENSION.test(glob) && !TAIL.test(glob));
  const matchesOther = others.length === 0 ? () => false : await picomatchOf(others);
  return (path) => endings.has(path.slice(path.lastIndexOf("."))) || tails.get(nameOf(path))?.some((tail) => `/${path}`.endsWith(`/${tail}`)) === true || matchesOther(path);
}
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
function byName(tails) {
  const all = /* @__PURE__ */ new Map();
  for (const tail of tails) all.set(nameOf(tail), [...all.get(nameOf(tail)) ?? [], tail]);
  return all;
}
var compilePathGlobs = (globs) => compileGlobs(globs.flatMap(readPathGlob));
async function picomatchOf(globs) {
  const { default: picomatch } = await Promise.resolve(require("./lib/picomatch.cjs")).then((all) => ({ default: all, ...all }));
  return picomatch(globs, { dot: true });
}

module.exports = {
  compileGlobs,
  compilePathGlobs
};
}),
"patdown-grouped": (function (exports, module, require, __dirname) {
// src/report/grouped.ts
var grouped = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
var counted = (number, one, many = `${one}s`) => `${grouped(number)} ${number === 1 ? one : many}`;

module.exports = {
  grouped,
  counted
};
}),
"patdown-helpers": (function (exports, module, require, __dirname) {
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
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

module.exports = {
  __require,
  __commonJS,
  __toESM
};
}),
"patdown-interrupted": (function (exports, module, require, __dirname) {
// src/scan/interrupted.ts
var INTERRUPTED = "interrupted";

module.exports = {
  INTERRUPTED
};
}),
"patdown-is-repository": (function (exports, module, require, __dirname) {
const {
  fsPath
} = require("patdown-byte-path");

// src/git/is-repository.ts
const { existsSync } = require("node:fs");
const path = require("node:path");
function isRepository(directory) {
  const has = (name) => existsSync(fsPath(`${directory}/${name}`));
  const isPointer = has(".git") && !has(".git/.");
  return isPointer || isGitDirectory(`${directory}/.git`) || isGitDirectory(directory);
}
function isInRepository(directory) {
  for (let at = directory; ; at = path.dirname(at)) {
    if (isRepository(at)) return true;
    if (path.dirname(at) === at) return false;
  }
}
var isGitDirectory = (directory) => ["HEAD", "objects", "refs"].every((name) => existsSync(fsPath(`${directory}/${name}`)));

module.exports = {
  isRepository,
  isInRepository
};
}),
"patdown-known-values": (function (exports, module, require, __dirname) {
// src/scan/views.ts
var LAYERS = 2;
function viewsOf(text) {
  return layersOf(plainView(text), LAYERS).flatMap((view) => [view, ...hexViews(view), ...base64Views(view)]);
}
var layersOf = (view, depth) => [
  view,
  ...(depth === 0 ? [] : ESCAPES).flatMap((kind) => withoutEscapes(view, kind) ?? []).flatMap((next) => layersOf(next, depth - 1))
];
var ViewBuilder = class {
  #bytes = [];
  #from = [];
  #to = [];
  add(byte, from, to) {
    this.#bytes.push(byte);
    this.#from.push(from);
    this.#to.push(to);
  }
  build(base64 = false) {
    return { bytes: Buffer.from(this.#bytes), from: this.#from, to: this.#to, base64 };
  }
};
function plainView(text) {
  const builder = new ViewBuilder();
  let at = 0;
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (code < 128) builder.add(code, at, at + 1);
    else for (const byte of Buffer.from(char)) builder.add(byte, at, at + char.length);
    at += char.length;
  }
  return builder.build();
}
var CONTROLS = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f" };
var ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
var ESCAPES = [
  { pattern: /%([0-9a-f]{2})/gi, bytesOf: ([, byte = ""]) => Buffer.from(byte, "hex") },
  {
    pattern: /\\x([0-9a-f]{2})|((?:\\u[0-9a-f]{4})+)|\\u\{([0-9a-f]{1,6})\}|\\([^0-9])/gi,
    bytesOf([, byte, units, point, char = ""]) {
      if (byte !== void 0) return Buffer.from(byte, "hex");
      if (point !== void 0) return utf8(Number.parseInt(point, 16));
      if (units === void 0) return Buffer.from(CONTROLS[char] ?? char, "latin1");
      const codes = units.match(/[0-9a-f]{4}/gi) ?? [];
      return Buffer.from(String.fromCharCode(...codes.map((code) => Number.parseInt(code, 16))));
    }
  },
  {
    pattern: /&#x([0-9a-f]{1,6});|&#(\d{1,7});|&(amp|lt|gt|quot|apos);/gi,
    bytesOf: ([, hex, decimal, name = ""]) => hex === void 0 && decimal === void 0 ? Buffer.from(ENTITIES[name.toLowerCase()] ?? "") : utf8(hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16))
  }
];
var utf8 = (point) => point > 1114111 ? Buffer.alloc(0) : Buffer.from(String.fromCodePoint(point));
function withoutEscapes(view, { pattern, bytesOf }) {
  const builder = new ViewBuilder();
  let copied = 0;
  const copy = (end) => {
    for (; copied < end; copied++) {
      builder.add(view.bytes[copied] ?? 0, view.from[copied] ?? 0, view.to[copied] ?? 0);
    }
  };
  for (const found of view.bytes.toString("latin1").matchAll(pattern)) {
    copy(found.index);
    copied = found.index + found[0].length;
    const from = view.from[found.index] ?? 0;
    const to = view.to[copied - 1] ?? from;
    for (const byte of bytesOf(found)) builder.add(byte, from, to);
  }
  if (copied === 0) return void 0;
  copy(view.bytes.length);
  return builder.build();
}
var HEX = /[0-9a-f]{8,}/gi;
var SPACED_HEX = /(?<![0-9a-f])[0-9a-f]{2}(?:[ :,-][0-9a-f]{2}){3,}/gi;
var PAIR = /[0-9a-f]{2}/gi;
function hexViews(view) {
  const text = view.bytes.toString("latin1");
  const decode = (run, index) => {
    const builder = new ViewBuilder();
    for (const pair of run.matchAll(PAIR)) {
      const at = index + pair.index;
      builder.add(Number.parseInt(pair[0], 16), view.from[at] ?? 0, view.to[at + 1] ?? 0);
    }
    return builder.build();
  };
  return [
    // A digit before the value shifts its pairs by one.
    ...[...text.matchAll(HEX)].flatMap(({ 0: run, index }) => [
      decode(run, index),
      decode(run.slice(1), index + 1)
    ]),
    ...[...text.matchAll(SPACED_HEX)].map(({ 0: run, index }) => decode(run, index))
  ];
}
var BASE64 = /[A-Za-z0-9+/_-]{6,}/g;
var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var VALUES = new Uint8Array(256);
for (const [value, digit] of [...DIGITS].entries()) VALUES[digit.charCodeAt(0)] = value;
VALUES["-".charCodeAt(0)] = 62;
VALUES["_".charCodeAt(0)] = 63;
function base64Views(view) {
  const text = view.bytes.toString("latin1");
  const runs = [...text.matchAll(BASE64)];
  return runs.flatMap(
    ({ 0: run, index }) => [0, 1, 2, 3].map((shift) => decodeBase64(view, index + shift, index + run.length))
  );
}
function decodeBase64(view, start, end) {
  const builder = new ViewBuilder();
  let bits = 0;
  let count = 0;
  for (let at = start; at < end; at++) {
    bits = (bits << 6 | (VALUES[view.bytes[at] ?? 0] ?? 0)) & 4095;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    builder.add(bits >> count & 255, view.from[at - 1] ?? 0, view.to[at] ?? 0);
  }
  return builder.build(true);
}

// src/scan/known-values.ts
var GRAM = 6;
var BASE64_GRAM = 4;
var MIN_VALUE = 4;
var NAMING = [
  "password",
  "passwd",
  "passphrase",
  "secret",
  "credentials",
  "username",
  "database",
  "connection"
];
var rowsOf = (bytes, size) => Array.from({ length: Math.max(0, bytes.length - size + 1) }, (_, at) => bytes.readUIntBE(at, size));
var NAMES = new Set(
  NAMING.flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word.charAt(0).toUpperCase()}${word.slice(1)}`
  ]).flatMap((word) => rowsOf(Buffer.from(word), GRAM))
);
var KnownValues = class {
  /** By length in bytes: {@link GRAM}, or less for the whole of a value that is shorter. */
  #rows = /* @__PURE__ */ new Map();
  #base64Rows = /* @__PURE__ */ new Set();
  constructor(secrets) {
    for (const secret of secrets) {
      const body = Buffer.from(secret.reveal().slice(secret.publicPrefix.length));
      if (body.length < MIN_VALUE) continue;
      const size = Math.min(GRAM, body.length);
      const rows = this.#rows.get(size) ?? /* @__PURE__ */ new Set();
      this.#rows.set(size, rows);
      for (let at = 0; at + size <= body.length; at++) {
        const row = body.readUIntBE(at, size);
        if (!NAMES.has(row)) rows.add(row);
      }
      for (let at = 0; at + BASE64_GRAM <= body.length; at++) this.#base64Rows.add(body.readUInt32BE(at));
    }
  }
  /** The parts of a text that are parts of known secrets. They may overlap. */
  spansIn(text) {
    if (this.#rows.size === 0) return [];
    return viewsOf(text).flatMap(
      (view) => view.base64 ? spansOf(view, BASE64_GRAM, this.#base64Rows) : [...this.#rows].flatMap(([size, rows]) => spansOf(view, size, rows))
    );
  }
};
function spansOf(view, size, rows) {
  const spans = [];
  for (let at = 0; at + size <= view.bytes.length; at++) {
    if (!rows.has(view.bytes.readUIntBE(at, size))) continue;
    spans.push({ start: view.from[at] ?? 0, end: view.to[at + size - 1] ?? 0 });
  }
  return spans;
}
function mixesDigits(secret) {
  const value = secret.reveal();
  return value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value);
}
var isWord = (secret) => {
  const value = secret.reveal();
  return value.length <= LONGEST_WORD && /^(?:[\p{L}._-]+\d{0,4}|\d{1,8})$/u.test(value);
};
var LONGEST_WORD = 15;

module.exports = {
  viewsOf,
  MIN_VALUE,
  rowsOf,
  KnownValues,
  mixesDigits,
  isWord
};
}),
"patdown-levels": (function (exports, module, require, __dirname) {
// src/model/levels.ts
var SEVERITIES = ["info", "low", "medium", "high", "critical"];
var CONFIDENCES = ["low", "medium", "high"];
var DEFAULT_MIN_CONFIDENCE = "medium";
var severityRank = (severity) => SEVERITIES.indexOf(severity);
var confidenceRank = (confidence) => CONFIDENCES.indexOf(confidence);
var atLeast = (confidence, minimum) => confidenceRank(confidence) >= confidenceRank(minimum);
var lowerOf = (a, b) => confidenceRank(a) <= confidenceRank(b) ? a : b;

module.exports = {
  SEVERITIES,
  CONFIDENCES,
  DEFAULT_MIN_CONFIDENCE,
  severityRank,
  confidenceRank,
  atLeast,
  lowerOf
};
}),
"patdown-load-3": (function (exports, module, require, __dirname) {
const {
  errorCode,
  isMissing
} = require("patdown-error-code");
const {
  InputError
} = require("patdown-errors");

// src/config/load.ts
const { readFileSync } = require("node:fs");
const path = require("node:path");
var CONFIG_NAMES = [".patdown.yml", ".patdown.yaml"];
var PACKAGE = "package.json";
var IGNORE_NAME = ".patdownignore";
async function findConfig(directory) {
  const found = CONFIG_NAMES.flatMap((name) => tryRead(path.join(directory, name), name) ?? []);
  const [first, second] = found;
  if (first !== void 0 && second !== void 0) {
    throw new InputError("PD_CONFIG_TWICE", `there are both ${first.name} and ${second.name}`, {
      hint: "keep one of them"
    });
  }
  if (first !== void 0) return parse(first, directory);
  const manifest = tryRead(path.join(directory, PACKAGE), PACKAGE);
  return manifest?.text.includes('"patdown"') === true ? fromManifest(manifest, directory) : void 0;
}
async function readConfig(file, cwd) {
  const absolute = path.resolve(cwd, file);
  const text = readText(absolute, file, "configuration");
  return path.basename(absolute) === PACKAGE ? await fromManifest(text, path.dirname(absolute)) ?? noKey(file) : parse(text, path.dirname(absolute));
}
var noKey = (file) => {
  throw new InputError("PD_CONFIG_MISSING", `${file} has no key patdown`);
};
async function parse({ name, path: file, text }, directory) {
  const { parseConfig } = await Promise.resolve().then(() => require("patdown-parse-config"));
  return { config: parseConfig(name, text), directory, path: file };
}
async function fromManifest({ name, path: file, text }, directory) {
  if (!hasKey(text)) return void 0;
  const { parseConfig } = await Promise.resolve().then(() => require("patdown-parse-config"));
  return { config: parseConfig(name, text, MANIFEST_KEY), directory, path: file };
}
var MANIFEST_KEY = "patdown";
function hasKey(text) {
  try {
    const manifest = JSON.parse(text);
    return typeof manifest === "object" && manifest !== null && Object.hasOwn(manifest, MANIFEST_KEY);
  } catch {
    return /"patdown"\s*:\s*\{/.test(text);
  }
}
function tryRead(absolute, name) {
  try {
    return { name, path: absolute, text: readFileSync(absolute, "utf8") };
  } catch (cause) {
    if (isMissing(cause)) return void 0;
    throw unreadable(name, cause);
  }
}
function readText(absolute, name, what) {
  const found = tryRead(absolute, name);
  if (found !== void 0) return found;
  throw new InputError("PD_CONFIG_MISSING", `there is no ${what} at ${name}`);
}
var unreadable = (name, cause) => new InputError("PD_CONFIG_UNREADABLE", `cannot read ${name} (${errorCode(cause) || "unknown error"})`, {
  cause
});

module.exports = {
  CONFIG_NAMES,
  IGNORE_NAME,
  findConfig,
  readConfig,
  tryRead,
  readText
};
}),
"patdown-load-reporter": (function (exports, module, require, __dirname) {
// src/report/load-reporter.ts
var LOADERS = {
  text: async () => (await Promise.resolve().then(() => require("patdown-text"))).renderText,
  json: async () => (await Promise.resolve().then(() => require("patdown-json"))).renderJson,
  jsonl: async () => (await Promise.resolve().then(() => require("patdown-jsonl"))).renderJsonl,
  sarif: async () => (await Promise.resolve().then(() => require("patdown-sarif"))).renderSarif,
  html: async () => (await Promise.resolve().then(() => require("patdown-html-report"))).renderHtml,
  markdown: async () => (await Promise.resolve().then(() => require("patdown-markdown"))).renderMarkdown,
  junit: async () => (await Promise.resolve().then(() => require("patdown-junit"))).renderJunit,
  csv: async () => (await Promise.resolve().then(() => require("patdown-csv"))).renderCsv,
  github: async () => (await Promise.resolve().then(() => require("patdown-github"))).renderGithub,
  gitlab: async () => (await Promise.resolve().then(() => require("patdown-gitlab"))).renderGitlab
};
var loadReporter = (format) => LOADERS[format]();

module.exports = {
  loadReporter
};
}),
"patdown-map-offsets": (function (exports, module, require, __dirname) {
// src/model/map-offsets.ts
function mapOffsets(outcome, map) {
  const moved = (span) => ({ ...span, start: map(span.start), end: map(span.end) });
  const seen = {
    ...outcome,
    anchor: map(outcome.anchor),
    extent: moved(outcome.extent),
    span: moved(outcome.span)
  };
  if (seen.kind === "mark" && seen.mark.kind === "allow") {
    return { ...seen, mark: { ...seen.mark, covers: moved(seen.mark.covers) } };
  }
  return seen;
}

module.exports = {
  mapOffsets
};
}),
"patdown-match-paths": (function (exports, module, require, __dirname) {
const {
  compileGlobs
} = require("patdown-globs-2");
const {
  Secret
} = require("patdown-secret");

// src/scan/match-paths.ts
async function compilePathRules(rules) {
  return Promise.all(
    rules.paths().map(async ({ rule, globs }) => ({
      ruleId: rules.ids[rule] ?? "",
      rule: () => rules.at(rule),
      endings: endingsOf(globs),
      test: await compileGlobs(globs)
    }))
  );
}
var LITERAL_END = /[^/*?[\]{}()!+@|\\]+$/;
function endingsOf(globs) {
  const endings = globs.map((glob) => glob.startsWith("!") ? void 0 : LITERAL_END.exec(glob)?.[0]);
  return endings.every((ending) => ending !== void 0) ? endings : void 0;
}
function matchPaths(rules, path, size) {
  return rules.filter(({ test }) => test(path)).map((own) => own.rule()).map(({ id, confidence }) => ({
    ruleId: id,
    span: { start: 0, end: 0 },
    secret: new Secret(`${path}#${size}`),
    confidence,
    checks: [{ check: "pattern", verdict: "pass", detail: "the kind of file says so" }],
    companions: []
  }));
}

module.exports = {
  compilePathRules,
  matchPaths
};
}),
"patdown-memory": (function (exports, module, require, __dirname) {
// src/engine/prefilter/kernel/memory.ts
var TABLES = 32768;
var DENSE_TABLES = 262144;
var RECORD = 8;
var OUTPUT_SIZE = 256 * 1024;
var STAGING_SIZE = 256 * 1024;
var SLACK = 1024;
var PAGE = 64 * 1024;
var KernelMemory = class {
  memory;
  bytes;
  /** Addresses of the room for records, and its words. */
  output;
  records;
  staging;
  /** What the kernel has of the literals. */
  tables;
  /** For the caller's bytes, which need not be copied then. */
  arena;
  /** @param outputSize bytes; at least {@link OUTPUT_SIZE} */
  constructor(tables, arenaSize, outputSize = OUTPUT_SIZE, maxLength = 0) {
    const slack = SLACK + maxLength;
    const output = align(TABLES + tables.length + RECORD);
    const staging = output + outputSize;
    const arena = align(staging + STAGING_SIZE + slack);
    const pages = Math.ceil((arena + arenaSize + slack) / PAGE);
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.bytes = new Uint8Array(this.memory.buffer);
    this.bytes.set(tables, TABLES);
    this.tables = this.bytes.subarray(TABLES, TABLES + tables.length);
    this.output = { start: output, end: output + outputSize };
    this.staging = this.bytes.subarray(staging, staging + STAGING_SIZE);
    this.records = new Uint32Array(this.memory.buffer, output, outputSize / 4);
    this.arena = Buffer.from(this.memory.buffer, arena, arenaSize);
  }
  holds(bytes) {
    return bytes.buffer === this.memory.buffer;
  }
};
var align = (address) => address + 63 & ~63;

module.exports = {
  TABLES,
  DENSE_TABLES,
  OUTPUT_SIZE,
  KernelMemory
};
}),
"patdown-mod": (function (exports, module, require, __dirname) {
const {
  __commonJS,
  __toESM
} = require("patdown-helpers");

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/model/did-you-mean.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var NAMED = 3;
function didYouMean(text, choices, show = (choice) => choice) {
  const begun = text.length < 3 ? [] : choices.filter((choice) => choice.startsWith(text));
  const near = (begun.length > 0 ? [...begun].sort() : nearest(text, choices)).slice(0, NAMED).map(show);
  const last = near.pop();
  if (last === void 0) return void 0;
  return `did you mean ${near.length === 0 ? last : `${near.join(", ")} or ${last}`}?`;
}
function nearest(text, choices) {
  const limit = text.length <= 3 ? 1 : Math.max(2, text.length / 3);
  const [first] = choices.map((choice) => ({ choice, edits: (0, import_fastest_levenshtein.distance)(text, choice) })).filter(({ edits }) => edits <= limit).sort((a, b) => a.edits - b.edits);
  return first === void 0 ? [] : [first.choice];
}

module.exports = {
  didYouMean
};
}),
"patdown-next-steps": (function (exports, module, require, __dirname) {
const {
  openPlaces
} = require("patdown-evidence");
const {
  isCurrent
} = require("patdown-provenance");

// src/report/next-steps.ts
function nextSteps({ findings }) {
  const places = openPlaces(findings.filter(({ verification }) => verification?.status !== "inactive"));
  const kinds = new Set(places.map(({ location }) => location.provenance.kind));
  if (kinds.size === 0) return [];
  if (kinds.size === 1 && kinds.has("staged")) return BEFORE_COMMIT;
  const isInFiles = places.some(({ location }) => isCurrent(location.provenance));
  const isInHistory = HISTORY.some((kind) => kinds.has(kind));
  return [...ALWAYS, ...isInFiles ? [IN_FILES] : [], ...isInHistory ? [IN_HISTORY] : []];
}
var HISTORY = ["commit", "commit-message", "tag-message", "unreachable"];
var BEFORE_COMMIT = [
  "Take it out of the files, git add them, and commit again: nothing has left this machine by this commit.",
  "Revoke and replace it all the same if it was pushed, sent or pasted anywhere before."
];
var ALWAYS = [
  "Revoke each secret, by patdown revoke or at its provider: it is known now.",
  "Replace it, and keep the new one in a secret store.",
  "Look through the provider's audit log for use that was not yours."
];
var IN_FILES = "Take it out of the files.";
var IN_HISTORY = "Then clean the history, if it must be: git filter-repo --replace-text FILE with a line VALUE==>REMOVED for each, force-push, and have everybody clone anew. That does not undo the leak: clones, forks and caches keep it.";

module.exports = {
  nextSteps
};
}),
"patdown-number-lists": (function (exports, module, require, __dirname) {
// src/model/number-lists.ts
function toNumberLists(lists) {
  const starts = [0];
  const items = [];
  for (const list of lists) {
    items.push(...list);
    starts.push(items.length);
  }
  return { starts, items };
}
var countLists = ({ starts }) => starts.length - 1;
var listAt = ({ starts, items }, index) => index >= 0 && index < starts.length - 1 ? items.slice(starts[index], starts[index + 1]) : void 0;
var eachList = (lists) => Array.from({ length: countLists(lists) }, (_, index) => listAt(lists, index) ?? []);
function toKeyedLists(entries) {
  const keys = [...entries.keys()].sort((a, b) => a - b);
  return { keys, lists: toNumberLists(keys.map((key) => entries.get(key) ?? [])) };
}
function listOf({ keys, lists }, key) {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (keys[middle] < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? listAt(lists, low) : void 0;
}

// src/model/rule-index.ts
var FOLDED = "i";
var EXACT = "x";
var TAIL_BASE = 36;
var tailAt = ({ tails }, id) => Number.parseInt(tails.charAt(id), TAIL_BASE);
var literalsOf = (columns) => columns.literals.map((text, id) => ({
  text,
  ignoreCase: columns.cases[id] === FOLDED,
  tail: tailAt(columns, id)
}));
var columnsOf = (literals) => ({
  literals: literals.map(({ text }) => text),
  cases: literals.map(({ ignoreCase }) => ignoreCase ? FOLDED : EXACT).join(""),
  tails: literals.map(({ tail = 0 }) => tail.toString(TAIL_BASE)).join("")
});
var pathsOf = (rules, first = 0) => rules.flatMap(({ matchers }, at) => {
  const globs = matchers.flatMap((matcher) => matcher.kind === "path" ? matcher.globs : []);
  return globs.length === 0 ? [] : [{ rule: first + at, globs }];
});
function narrowIndex(index, kept) {
  const renumbered = new Map(kept.map((rule, at) => [rule, at]));
  const probes = eachList(index.probes).map((places) => {
    const own = [];
    for (let i = 0; i < places.length; i += 2) {
      const [rule, number] = [places[i], places[i + 1]];
      const now = rule < 0 ? rule : renumbered.get(rule);
      if (now !== void 0) own.push(now, number);
    }
    return own;
  });
  const isUsed = (id) => (probes[id]?.length ?? 0) > 0;
  const { length } = index.literals;
  const left = new Map([...index.literals.keys()].filter(isUsed).map((id, at) => [id, at]));
  return {
    ids: kept.map((rule) => index.ids[rule] ?? ""),
    paths: index.paths.flatMap(({ rule, globs }) => {
      const now = renumbered.get(rule);
      return now === void 0 ? [] : [{ rule: now, globs }];
    }),
    literals: index.literals.filter((_, id) => isUsed(id)),
    cases: [...index.cases].filter((_, id) => isUsed(id)).join(""),
    tails: [...index.tails].filter((_, id) => isUsed(id)).join(""),
    keys: narrowKeys(index.keys, (ids) => ids.flatMap((id) => left.get(id) ?? [])),
    runs: index.runs.filter((_, id) => isUsed(length + id)),
    probes: toNumberLists(probes.filter((_, id) => isUsed(id))),
    reach: index.reach
  };
}
var narrowKeys = ({ three, four, six, tiny }, narrow) => ({
  three: narrowKeyed(three, narrow),
  four: narrowKeyed(four, narrow),
  six: narrowKeyed(six, narrow),
  tiny: narrow(tiny)
});
var narrowKeyed = ({ keys, lists }, narrow) => ({ keys, lists: toNumberLists(eachList(lists).map(narrow)) });

module.exports = {
  toNumberLists,
  countLists,
  listAt,
  eachList,
  toKeyedLists,
  listOf,
  FOLDED,
  tailAt,
  literalsOf,
  columnsOf,
  pathsOf,
  narrowIndex
};
}),
"patdown-options": (function (exports, module, require, __dirname) {
const {
  durationOf,
  sizeOf
} = require("patdown-units");
const {
  CONFIDENCES,
  DEFAULT_MIN_CONFIDENCE,
  SEVERITIES
} = require("patdown-levels");
const {
  UsageError
} = require("patdown-errors");

// src/config/options.ts
const path = require("node:path");
function toScanOptions(paths, flags, surroundings, settings) {
  const config = settings?.config;
  if (flags.has("stdin") && paths.length > 0) {
    throw new UsageError("PD_STDIN_AND_PATHS", "scan either standard input or paths", {
      hint: "leave out --stdin or the paths; --stdin-path names what comes from standard input"
    });
  }
  return {
    paths: paths.length === 0 ? ["."] : paths,
    cwd: surroundings.cwd,
    includeIgnored: flags.has("include-ignored") || config?.includeIgnored === true,
    git: toGitScan(paths, flags),
    deepen: flags.has("deepen"),
    rules: withConfig(toRuleSelection(flags), settings),
    minSeverity: SEVERITIES.find((severity) => severity === last(flags, "min-severity")) ?? config?.minSeverity ?? "info",
    minConfidence: CONFIDENCES.find((confidence) => confidence === last(flags, "min-confidence")) ?? config?.minConfidence ?? DEFAULT_MIN_CONFIDENCE,
    suppression: toSuppression(flags, settings),
    root: settings?.root,
    explain: flags.has("explain"),
    listExclusions: flags.has("verbose"),
    wasm: !flags.has("no-wasm"),
    jobs: parseJobs(last(flags, "jobs")),
    maxFileSize: parseSize(last(flags, "max-file-size")) ?? config?.limits.maxFileSize,
    timeoutMs: parseDuration(last(flags, "timeout")) ?? config?.limits.timeoutMs,
    now: parseTime(last(flags, "now")) ?? surroundings.now
  };
}
var toSuppression = (flags, settings) => ({
  marks: flags.has("no-ignore") ? "off" : "honour",
  foreignMarks: flags.has("foreign-marks") || settings?.config?.foreignMarks === true,
  ignore: settings?.ignore ?? [],
  allow: settings?.config?.allow ?? [],
  exclude: settings?.config?.exclude ?? [],
  baseline: settings?.baseline,
  key: settings?.config?.key
});
function withConfig(selection, settings) {
  const rules = settings?.config?.rules;
  if (settings === void 0 || rules === void 0) return selection;
  const { only, skip, paths } = selection;
  const isNamed = only.length + skip.length > 0;
  return {
    paths: [...rules.add.map((file) => path.resolve(settings.configDirectory, file)), ...paths],
    only: isNamed ? only : rules.only,
    skip: isNamed ? skip : rules.skip,
    overrides: rules.override
  };
}
var HISTORY = ["history", "no-history", "history-only"];
function toGitScan(paths, flags) {
  const asked = [...HISTORY, "staged", "range", "since", "stdin"].filter((name) => flags.has(name));
  const [first, second] = asked.filter((name) => name !== "no-history" || !flags.has("stdin"));
  if (first !== void 0 && second !== void 0 && !(first === "no-history" && !isHistory(second))) {
    throw new UsageError("PD_FLAGS_CONFLICT", `--${first} and --${second} ask for different things`);
  }
  const local = ["staged", "no-history", "stdin"].find((name) => asked.includes(name));
  if (flags.has("deepen") && local !== void 0 && asked.length === 1) {
    throw new UsageError("PD_FLAGS_CONFLICT", `--deepen fetches commits, and --${local} looks at none`);
  }
  const isChange = flags.has("staged") || flags.has("range") || flags.has("since");
  if (isChange && paths.length > 1) {
    throw new UsageError("PD_FLAGS_CONFLICT", "what is committed is looked for in one repository at a time");
  }
  if (flags.has("staged")) return { kind: "staged" };
  const range = last(flags, "range");
  if (range !== void 0) {
    if (!/(?<!\.)\.\.(?!\.)/.test(range))
      throw wrong("--range", "two commits with two dots between them: A..B");
    return { kind: "range", range };
  }
  const since = last(flags, "since");
  if (since !== void 0) return { kind: "since", since };
  if (flags.has("history-only")) return { kind: "history", mode: "only" };
  if (flags.has("history")) return { kind: "history", mode: "always" };
  return { kind: "history", mode: flags.has("no-history") ? "none" : "auto" };
}
var isHistory = (name) => name === "history" || name === "history-only";
var toRuleSelection = (flags) => ({
  paths: flags.get("rules") ?? [],
  only: commaList(flags.get("only")),
  skip: commaList(flags.get("skip"))
});
var last = (flags, name) => flags.get(name)?.at(-1);
var commaList = (values) => (values ?? []).flatMap((value) => value.split(",")).flatMap((id) => id.trim() === "" ? [] : [id.trim()]);
var MAX_JOBS = 256;
function parseJobs(text) {
  if (text === void 0) return void 0;
  const jobs = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MAX_JOBS) throw wrong("--jobs", `a whole number from 1 to ${MAX_JOBS}`);
  return jobs;
}
function parseSize(text) {
  if (text === void 0) return void 0;
  const size = sizeOf(text);
  if (size === void 0) throw wrong("--max-file-size", "a size such as 500KB or 10MB");
  return size;
}
function parseDuration(text, flag = "--timeout") {
  if (text === void 0) return void 0;
  const duration = durationOf(text);
  if (duration === void 0) throw wrong(flag, "a time such as 30s or 5m");
  return duration;
}
function parseTime(text) {
  if (text === void 0) return void 0;
  const time = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw wrong("--now", "an ISO 8601 date such as 2026-11-23 or 2026-11-23T12:00:00Z");
  return time;
}
var wrong = (flag, wanted) => new UsageError("PD_FLAG_VALUE", `${flag} takes ${wanted}`);

module.exports = {
  toScanOptions,
  toRuleSelection,
  last,
  parseDuration
};
}),
"patdown-output": (function (exports, module, require, __dirname) {
const {
  errorCode
} = require("patdown-error-code");
const {
  InputError
} = require("patdown-errors");

// src/cli/output.ts
const { Buffer } = require("node:buffer");
const { fstatSync, writeSync } = require("node:fs");
var ReaderGone = class extends Error {
};
var isMemoryDevice = (device) => process.platform === "linux" && device >> 8 === 1;
function isTerminal(descriptor) {
  try {
    const found = fstatSync(descriptor);
    if (!found.isCharacterDevice() || isMemoryDevice(found.rdev)) return false;
  } catch {
    return false;
  }
  return (descriptor === 1 ? process.stdout : process.stderr).isTTY === true;
}
async function writeOut(text) {
  const bytes = Buffer.from(text);
  const written = isTerminal(1) ? 0 : writeAtOnce(bytes);
  if (written < bytes.length) await writeByStream(bytes.subarray(written));
}
function writeAtOnce(bytes) {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(1, bytes, written);
  } catch (error) {
    if (errorCode(error) !== "EAGAIN") throw failure(error);
  }
  return written;
}
async function writeByStream(text) {
  const { stdout } = process;
  await new Promise((resolve, reject) => {
    stdout.on("error", (error) => reject(failure(error)));
    stdout.write(text, (error) => error ? reject(failure(error)) : resolve());
  });
}
var REASONS = {
  ENOENT: "its directory does not exist",
  ENOTDIR: "a part of its path is no directory",
  EISDIR: "it is a directory",
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the quota is used up"
};
function unwritable(target, cause) {
  const code = errorCode(cause);
  return new InputError(
    "PD_OUTPUT_UNWRITABLE",
    `cannot write ${target}: ${REASONS[code] ?? (code || "unknown error")}`,
    {
      cause
    }
  );
}
var failure = (error) => errorCode(error) === "EPIPE" ? new ReaderGone() : unwritable("standard output", error);

module.exports = {
  ReaderGone,
  isTerminal,
  writeOut,
  unwritable
};
}),
"patdown-path-glob": (function (exports, module, require, __dirname) {
// src/model/path-glob.ts
function readPathGlob(glob) {
  const bare = glob.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
  if (bare === "" || bare === ".") return ["**"];
  return bare.endsWith("**") ? [bare] : [bare, `${bare}/**`];
}
var pathGlobFault = (glob) => /^!(?!\()/.test(glob) ? "nothing can be taken back: write narrower globs" : void 0;

module.exports = {
  readPathGlob,
  pathGlobFault
};
}),
"patdown-place-name": (function (exports, module, require, __dirname) {
// src/report/place-name.ts
var SHORT = 12;
var shortId = (id) => id.slice(0, SHORT);
function placeName({ path, provenance }) {
  switch (provenance.kind) {
    case "file":
    case "stdin":
    case "staged":
    case "commit":
      return path;
    case "commit-message":
      return `message of commit ${shortId(provenance.commit)}`;
    case "tag-message":
      return `message of tag ${provenance.tag}`;
    case "unreachable":
      return `unreachable object ${shortId(provenance.object)}`;
  }
}
function historyNote({
  provenance,
  unheeded
}) {
  const notes = [
    placeInHistory(provenance),
    unheeded && `the allow comment here is not heeded${unheeded.reason === "" ? "" : ` (${unheeded.reason})`}`
  ].filter((note) => note !== void 0);
  return notes.length === 0 ? void 0 : notes.join("; ");
}
function placeInHistory(provenance) {
  if (provenance.kind === "staged") return "staged";
  if (provenance.kind === "commit-message") return signature(provenance);
  if (provenance.kind !== "commit") return void 0;
  const state = provenance.atHead ? "still at HEAD" : "gone from HEAD";
  return `in ${shortId(provenance.commit)} ${signature(provenance)}, ${state}`;
}
var MAX_NAMES = 3;
function signature({ author, date, branches }) {
  const more = branches.length - MAX_NAMES;
  const names = branches.slice(0, MAX_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return `by ${author}, ${date.slice(0, 10)}, ${branches.length === 0 ? "on no branch" : `on ${names}`}`;
}

module.exports = {
  placeName,
  historyNote
};
}),
"patdown-print-error": (function (exports, module, require, __dirname) {
const {
  safe
} = require("patdown-terminal");
const {
  ConfigError,
  PatdownError,
  formatPlace
} = require("patdown-errors");

// src/cli/print-error.ts
var MAX_FAULTS = 50;
function errorLines(error) {
  if (!(error instanceof PatdownError)) {
    const name = error instanceof Error ? error.name : "an unknown error";
    return [
      `patdown: an internal error (${name}) [PD_INTERNAL]`,
      "  this is a fault of patdown; please report it. PATDOWN_DEBUG=1 shows where it happened"
    ];
  }
  const faults = error instanceof ConfigError ? error.faults : [];
  return [
    `patdown: ${error.message} [${error.code}]`,
    ...faults.slice(0, MAX_FAULTS).map(({ place, message }) => `  ${formatPlace(place)}: ${message}`),
    ...faults.length > MAX_FAULTS ? [`  and ${faults.length - MAX_FAULTS} more`] : [],
    ...error.hint === void 0 ? [] : [`  ${error.hint}`]
  ].map(safe);
}
function errorFrames(error) {
  const stack = error instanceof Error ? error.stack ?? "" : "";
  return stack.split("\n").filter((line) => line.startsWith("    at "));
}

module.exports = {
  errorLines,
  errorFrames
};
}),
"patdown-progress": (function (exports, module, require, __dirname) {
const {
  grouped
} = require("patdown-grouped");
const {
  isMeasured
} = require("patdown-compiler");
const {
  toScanOptions
} = require("patdown-options");
const {
  isTerminal
} = require("patdown-output");

// src/cli/progress.ts
var DELAY = 1e3;
var INTERVAL = 100;
var NO_PROGRESS = { update: () => {
}, stop: () => {
} };
var loadSpinner = async () => {
  const { default: yoctoSpinner } = await Promise.resolve(require("./lib/yocto-spinner.cjs")).then((all) => ({ default: all, ...all }));
  return yoctoSpinner({ stream: process.stderr, handleSignals: false });
};
function terminalProgress(load = loadSpinner, clock = Date.now) {
  const started = clock();
  let spinner;
  let isLoading = false;
  let isStopped = false;
  let last = Number.NEGATIVE_INFINITY;
  const timeLeft = estimator(started);
  const start = async (text) => {
    isLoading = true;
    const loaded = await load();
    if (isStopped) return;
    spinner = loaded;
    spinner.text = text;
    spinner.start();
  };
  return {
    update(progress) {
      const now = clock();
      if (now - started < DELAY || now - last < INTERVAL) return;
      last = now;
      const text = progressText(progress, timeLeft(progress, now));
      if (spinner !== void 0) spinner.text = text;
      else if (!isLoading) void start(text);
    },
    stop() {
      isStopped = true;
      spinner?.stop();
    }
  };
}
var ENOUGH = 2e3;
function estimator(started) {
  let unit;
  let [since, before] = [started, 0];
  return (progress, now) => {
    const { done, total } = progress;
    if (unit !== void 0 && unit !== progress.unit) [since, before] = [now, done];
    unit = progress.unit;
    if (total === void 0 || done <= before || now - since < ENOUGH) return void 0;
    return (now - since) / (done - before) * Math.max(0, total - done);
  };
}
function progressText({ unit, done, total: all, bytesRead }, timeLeft) {
  const total = all === void 0 ? "" : ` of ${grouped(all)}`;
  const left = timeLeft === void 0 ? "" : `, ${roughly(timeLeft)} left`;
  return `Scanned ${grouped(done)}${total} ${unit}, ${grouped(Math.round(bytesRead / 1e6))} MB${left}`;
}
function roughly(milliseconds2) {
  const seconds = Math.ceil(milliseconds2 / 1e3);
  return seconds < 100 ? `about ${seconds} s` : `about ${Math.round(seconds / 60)} min`;
}

// src/cli/run-options.ts
var optionsFor = ({ positionals, values }, settings) => toScanOptions(positionals, values, { cwd: process.cwd(), now: Date.now() }, settings);
function milliseconds() {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
var SOME_PACKED = 1024 * 1024;
var SOME_SCANNED = 64;
async function compileFor(bytes) {
  if (isMeasured) (await Promise.resolve().then(() => require("patdown-compile-less"))).compileLess(bytes);
}
async function scanWithProgress(options, { values }, { signal, workerUrl }, more = {}) {
  const isSilent = values.has("quiet") || values.has("no-progress") || !isTerminal(2);
  const progress = isSilent ? NO_PROGRESS : terminalProgress();
  let isSet = false;
  const hooks = {
    ...more,
    onProgress: (state) => {
      progress.update(state);
      if (isSet || state.done < SOME_SCANNED) return;
      isSet = true;
      void compileFor(state.bytesRead);
    },
    signal,
    environment: process.env,
    workerUrl,
    onPacks: async (bytes) => {
      if (bytes < SOME_PACKED) return;
      isSet = true;
      await compileFor(bytes);
    },
    clock: milliseconds
  };
  const { scan } = await Promise.resolve().then(() => require("patdown-scan-2"));
  return scan(options, hooks).finally(() => progress.stop());
}

module.exports = {
  NO_PROGRESS,
  terminalProgress,
  optionsFor,
  scanWithProgress
};
}),
"patdown-provenance": (function (exports, module, require, __dirname) {
// src/model/provenance.ts
var MAX_BRANCHES = 20;
var isCurrent = (provenance) => ["file", "staged", "stdin"].includes(provenance.kind) || provenance.kind === "commit" && provenance.atHead;

module.exports = {
  MAX_BRANCHES,
  isCurrent
};
}),
"patdown-quoted-path": (function (exports, module, require, __dirname) {
const {
  bytePath
} = require("patdown-byte-path");

// src/git/quoted-path.ts
const { Buffer } = require("node:buffer");
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
  return bytePath(Buffer.from(latin1, "latin1"));
}

module.exports = {
  parsePathLines,
  unquotePath
};
}),
"patdown-read-file": (function (exports, module, require, __dirname) {
const {
  readProblem
} = require("patdown-fs-error");

// src/sources/read-file.ts
const nodeFs = require("node:fs");
const { Buffer } = require("node:buffer");
var FIRST_BUFFER = 1024 * 1024;
var DEFAULT_MAX_BUFFER = 256 * 1024 * 1024;
var { constants } = nodeFs;
var OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
var FileReader = class {
  #limits;
  #fs;
  #buffer;
  constructor(limits = {}, fs = nodeFs) {
    const { maxBuffer = DEFAULT_MAX_BUFFER, maxFileSize, buffer } = limits;
    this.#limits = { maxBuffer, maxFileSize, buffer };
    this.#fs = fs;
    this.#buffer = buffer !== void 0 && buffer.length > maxBuffer ? buffer.subarray(0, maxBuffer + 1) : Buffer.allocUnsafeSlow(Math.min(FIRST_BUFFER, maxBuffer + 1));
  }
  /** All bytes of a file. Never throws for what the file or the system does. */
  read(entry) {
    let fd;
    try {
      fd = this.#fs.openSync(entry.absolute, OPEN_FLAGS);
    } catch (error) {
      return { kind: "problem", problem: readProblem(entry.path, error) };
    }
    try {
      return this.#readAll(fd, entry);
    } catch (error) {
      return { kind: "problem", problem: readProblem(entry.path, error) };
    } finally {
      this.#fs.closeSync(fd);
    }
  }
  /** Reads until the end is seen: sizes are not asked for, since those of /proc are 0 and those of others change. */
  #readAll(fd, entry) {
    const { maxBuffer, maxFileSize } = this.#limits;
    let length = 0;
    for (; ; ) {
      const read = this.#fs.readSync(fd, this.#buffer, length, this.#buffer.length - length, null);
      if (read === 0) break;
      length += read;
      if (maxFileSize !== void 0 && length > maxFileSize) return tooLarge(entry, maxFileSize);
      if (length > maxBuffer) return this.#large(fd, entry);
      if (length === this.#buffer.length) this.#grow();
    }
    if (length === 0 && !this.#fs.fstatSync(fd).isFile()) return notRegular(entry);
    return { kind: "bytes", bytes: this.#buffer.subarray(0, length) };
  }
  #large(fd, entry) {
    const { maxFileSize } = this.#limits;
    if (maxFileSize === void 0 || this.#fs.fstatSync(fd).size <= maxFileSize) return { kind: "large" };
    return tooLarge(entry, maxFileSize);
  }
  #grow() {
    const larger = Buffer.allocUnsafeSlow(Math.min(this.#buffer.length * 4, this.#limits.maxBuffer + 1));
    larger.set(this.#buffer);
    this.#buffer = larger;
  }
};
function tooLarge(entry, maxFileSize) {
  const message = `larger than the limit of ${maxFileSize} bytes`;
  return { kind: "problem", problem: { kind: "limit", path: entry.path, message } };
}
function notRegular(entry) {
  const message = "changed while it was scanned: it is no regular file";
  return { kind: "problem", problem: { kind: "changed", path: entry.path, message } };
}

module.exports = {
  OPEN_FLAGS,
  FileReader
};
}),
"patdown-relate-2": (function (exports, module, require, __dirname) {
const {
  AnchorTable,
  DEFAULT_PREFILTER,
  MARK_PROBES,
  indexBook,
  probesOf
} = require("patdown-dense-tables-2");
const {
  KIND_BYTES
} = require("patdown-scanner");
const {
  mapOffsets
} = require("patdown-map-offsets");
const {
  MARKS,
  NO_OUTCOMES,
  alike,
  findsAny,
  runProbe,
  searchProbe
} = require("patdown-bytes");
const {
  __require
} = require("patdown-helpers");

// src/engine/decode/utf-16.ts
var STRIDE = 4096;
function transcode(source, kind) {
  const even = source.length & ~1;
  const units = Buffer.from(source.subarray(0, even));
  if (kind === "utf-16be") units.swap16();
  const chunks = [];
  const checkpoints = [];
  let target = 0;
  for (let from = 0; from < even; ) {
    const to = endOfChunk(units, from, even);
    checkpoints.push({ source: from, target });
    const chunk = Buffer.from(units.toString("utf16le", from, to), "utf8");
    chunks.push(chunk);
    target += chunk.length;
    from = to;
  }
  const bytes = Buffer.concat(chunks);
  return { bytes, sourceOffset: (offset) => walkBack(bytes, checkpoints, offset) };
}
function endOfChunk(units, from, end) {
  const to = Math.min(end, from + STRIDE * 2);
  const isHighSurrogate = to < end && ((units[to - 1] ?? 0) & 252) === 216;
  return isHighSurrogate ? to - 2 : to;
}
function walkBack(bytes, checkpoints, offset) {
  let low = 0;
  let high = checkpoints.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((checkpoints[middle]?.target ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const checkpoint = checkpoints[low] ?? { source: 0, target: 0 };
  let source = checkpoint.source;
  let at = checkpoint.target;
  while (at < offset && at < bytes.length) {
    const width = utf8Width(bytes[at] ?? 0);
    if (at + width > offset) break;
    at += width;
    source += width === 4 ? 4 : 2;
  }
  return source;
}
var utf8Width = (lead) => lead < 128 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;

// src/engine/empty-windows.ts
var SLOTS = 32 * 1024;
var SIZE = 12 * 1024 * 1024;
var LONGEST = 4 * 1024;
var STRIDE2 = 8;
var EmptyWindows = class {
  #probes = new Array(SLOTS).fill(void 0);
  /** Of each slot: length of its anchor, since two literals of one probe may begin at the same place; length of its window; what was seen. */
  #fields = new Int32Array(SLOTS * FIELDS);
  /** Where its window was written, counted from the first one of all. */
  #places = new Float64Array(SLOTS);
  #windows;
  #next = 0;
  get({ probe, anchorLength, bytes, start, end }) {
    const windows = this.#windows;
    const slot = slotOf(bytes, start, end, anchorLength);
    if (windows === void 0 || this.#probes[slot] !== probe) return void 0;
    const fields = this.#fields;
    const field = slot * FIELDS;
    if (fields[field] !== anchorLength || fields[field + 1] !== end - start) return void 0;
    const place = this.#places[slot];
    if (this.#next - place > SIZE) return void 0;
    const at = place % SIZE;
    if (bytes.compare(windows, at, at + end - start, start, end) !== 0) return void 0;
    return { from: fields[field + 2], to: fields[field + 3] };
  }
  add({ probe, anchorLength, bytes, start, end }, { from, to }) {
    const length = end - start;
    if (length > LONGEST) return;
    this.#windows ??= Buffer.allocUnsafeSlow(SIZE);
    if (this.#next % SIZE + length > SIZE) this.#next += SIZE - this.#next % SIZE;
    bytes.copy(this.#windows, this.#next % SIZE, start, end);
    const slot = slotOf(bytes, start, end, anchorLength);
    this.#probes[slot] = probe;
    const field = slot * FIELDS;
    this.#fields[field] = anchorLength;
    this.#fields[field + 1] = length;
    this.#fields[field + 2] = from;
    this.#fields[field + 3] = to;
    this.#places[slot] = this.#next;
    this.#next += length;
  }
};
var FIELDS = 4;
function slotOf(bytes, start, end, seed) {
  let hash = seed + end - start;
  for (let i = start; i < end; i += STRIDE2) hash = Math.imul(hash ^ bytes[i], 16777619);
  return (hash >>> 15 ^ hash) & SLOTS - 1;
}

// src/engine/kind.ts
var MIN_PAIRS = 8;
var ZEROS = 0.8;
function detectKind(head) {
  if (head[0] === 255 && head[1] === 254) return "utf-16le";
  if (head[0] === 254 && head[1] === 255) return "utf-16be";
  const pairs = Math.min(head.length, KIND_BYTES) >> 1;
  if (pairs < MIN_PAIRS || isText(head, pairs)) return "plain";
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd >= pairs * ZEROS) return "utf-16le";
  if (odd === 0 && even >= pairs * ZEROS) return "utf-16be";
  return "plain";
}
function isText(head, pairs) {
  const least = pairs * ZEROS;
  let [even, odd] = [pairs, pairs];
  for (let i = 0; i < pairs * 2 && (even >= least || odd >= least); i += 2) {
    if (head[i] !== 0) even--;
    if (head[i + 1] !== 0) odd--;
  }
  return even < least && odd < least;
}

// piece-at-first-call:src/engine/relate/relate.ts
var piece;
var load = () => piece ??= __require("patdown-relate");
var createRelate = (...args) => load().createRelate(...args);

// src/engine/scanner.ts
var noLinearEngine = () => {
  throw new TypeError("a rule that is not built in needs the linear-time pattern engine");
};
var asBuffer = (bytes) => Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function createScanner(rules, { linear = noLinearEngine, prefilter } = {}) {
  const index = indexBook(rules);
  const table = new AnchorTable(index, openProbes(rules, linear), prefilter);
  const findAnchors = (bytes, ranges) => table.find(bytes, ranges);
  const evaluate = (bytes, anchors) => {
    const buffer = asBuffer(bytes);
    let outcomes = [];
    for (let i = 0; i < anchors.count; i++) {
      const { probes, length } = table.at(anchors.ids[i]);
      const position = anchors.positions[i];
      for (let j = 0; j < probes.length; j++) {
        const look = runProbe(probes[j], buffer, position, length);
        if (look !== void 0 && look.outcomes !== NO_OUTCOMES) outcomes = withAll(outcomes, look.outcomes);
      }
    }
    return outcomes;
  };
  const known = new EmptyWindows();
  const { anchorReach } = table;
  const evaluateAt = (bytes, position, id) => {
    const { probes, length } = table.at(id);
    const buffer = asBuffer(bytes);
    let outcomes = NO_OUTCOMES;
    let from = position;
    let to = position;
    for (let i = 0; i < probes.length; i++) {
      const look = searchProbe(probes[i], buffer, position, length, known);
      from = Math.min(from, look.from);
      to = Math.max(to, look.to);
      if (look.outcomes !== NO_OUTCOMES)
        outcomes = outcomes === NO_OUTCOMES ? look.outcomes : outcomes.concat(look.outcomes);
    }
    if (outcomes === NO_OUTCOMES && from >= position - 1 && to <= position + anchorReach) return void 0;
    return { outcomes, from: Math.max(-1, from), to: Math.min(bytes.length + 1, to) };
  };
  const isAny = (bytes, { count, ids, positions }) => {
    if (count === 0) return false;
    const buffer = asBuffer(bytes);
    for (let i = 0; i < count; i++) {
      const { probes: own, length } = table.at(ids[i]);
      for (let j = 0; j < own.length; j++)
        if (findsAny(own[j], buffer, positions[i], length)) return true;
    }
    return false;
  };
  const search = (bytes, { count, ids, positions }) => {
    let outcomes;
    for (let i = 0; i < count; i++) {
      const evaluation = evaluateAt(bytes, positions[i], ids[i]);
      if (evaluation !== void 0 && evaluation.outcomes !== NO_OUTCOMES)
        outcomes = withAll(outcomes, evaluation.outcomes);
    }
    return outcomes ?? NO_OUTCOMES;
  };
  const outcomesOf = (bytes, kind, wanted) => {
    const text = kind === "plain" ? void 0 : transcode(bytes, kind);
    const plain = text?.bytes ?? bytes;
    const anchors = findAnchors(plain);
    if (wanted === "if any" && !isAny(plain, anchors)) return [];
    const outcomes = wanted === "telling" ? search(plain, anchors) : evaluate(plain, anchors);
    if (text === void 0) return outcomes;
    return outcomes.map((outcome) => mapOffsets(outcome, (offset) => text.sourceOffset(offset)));
  };
  let relate;
  return {
    reach: index.reach,
    anchorReach,
    anchorLength: (id) => table.lengthOf(id),
    get arena() {
      return table.arena;
    },
    prepare: () => table.prepare(),
    kind: detectKind,
    findAnchors,
    evaluate,
    evaluateAt,
    whole: (bytes, kind = detectKind(bytes)) => outcomesOf(bytes, kind, "all"),
    wholeIfAny: (bytes, kind) => outcomesOf(bytes, kind, "if any"),
    telling: (bytes, kind = detectKind(bytes)) => outcomesOf(bytes, kind, "telling"),
    relate(outcomes) {
      if (outcomes.length === 0) return NOTHING;
      relate ??= createRelate(rules);
      return relate(outcomes);
    }
  };
}
function withAll(outcomes = [], further) {
  for (const outcome of further) outcomes.push(outcome);
  return outcomes;
}
var NOTHING = { matches: [], rejections: [] };
function openProbes(rules, linear) {
  const opened = /* @__PURE__ */ new Map();
  return (rule) => {
    const known = opened.get(rule);
    if (known !== void 0) return known;
    const probes = (rule === MARKS ? MARK_PROBES : probesOf(rules.at(rule), rule, linear)).map(alike);
    opened.set(rule, probes);
    return probes;
  };
}

// src/scan/engine.ts
async function loadScanner(rules, {
  wasm,
  warmUp = DEFAULT_PREFILTER.warmUp
} = DEFAULT_PREFILTER) {
  const prefilter = { ...DEFAULT_PREFILTER, warmUp, wasm: wasm && DEFAULT_PREFILTER.wasm };
  if (!rules.hasUserRules()) return createScanner(rules, { prefilter });
  const { linearExpression } = await Promise.resolve().then(() => require("patdown-linear"));
  return createScanner(rules, { prefilter, linear: linearExpression });
}

module.exports = {
  createScanner,
  loadScanner
};
}),
"patdown-roots": (function (exports, module, require, __dirname) {
const {
  describeFsError
} = require("patdown-fs-error");
const {
  isMissing
} = require("patdown-error-code");
const {
  bytePath
} = require("patdown-byte-path");
const {
  InputError,
  UsageError
} = require("patdown-errors");

// src/sources/roots.ts
const { realpathSync, statSync } = require("node:fs");
const path = require("node:path");
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
    if (isMissing(cause)) {
      throw new InputError("PD_PATH_MISSING", `there is no ${given === "" ? "path without a name" : given}`, {
        ...given.startsWith("-") ? { hint: "a name that begins with a dash goes behind --" } : {},
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

module.exports = {
  resolveRoot,
  slashed,
  joinPath
};
}),
"patdown-rule": (function (exports, module, require, __dirname) {
// src/model/rule.ts
var TAIL_CLASS = "A-Za-z0-9_-";
var MAX_TAIL = 16;
var RUN_CLASSES = { base64: "A-Za-z0-9+/", base64url: "A-Za-z0-9_-" };
var MAX_RUN = 24;
var MAX_REACH = 64 * 1024;
var DEFAULT_REACH = 1024;
var STRUCTURE_NAMES = [
  "pem",
  "putty",
  "age",
  "jwt",
  "url-credentials",
  "connection-string",
  "authorization-header",
  "curl-user",
  "netrc",
  "npmrc",
  "docker-config",
  "service-account",
  "table",
  "kubernetes-secret"
];
var CHECKSUM_KINDS = [
  "crc32-base62",
  // GitHub, npm
  "crc32-base36",
  // GitLab routable tokens
  "crc32-hex",
  // Bitbucket app passwords
  "crc32-hex-upper",
  // Atlassian
  "crc32-hex-le",
  // Grafana
  "crc32-base64-le"
  // Confluent
];
var DECODE_KINDS = [
  "gitlab-routable",
  // payload, its length byte and the length field
  "jwt",
  // header and payload are JSON; alg, exp
  "pypi-macaroon",
  "aws-account",
  // account id in an access key id
  "basic-credentials",
  // base64 of user:password
  "base64-text",
  // base64 of something printable: evidence against
  "nkey",
  // NATS seed: base32 with CRC16
  "azure-key"
  // Azure services: Marvin32 of the key's bytes
];
var CHARSETS = ["digit", "upper", "lower", "letter", "symbol"];

module.exports = {
  TAIL_CLASS,
  MAX_TAIL,
  RUN_CLASSES,
  MAX_RUN,
  MAX_REACH,
  DEFAULT_REACH,
  STRUCTURE_NAMES,
  CHECKSUM_KINDS,
  DECODE_KINDS,
  CHARSETS
};
}),
"patdown-rule-book": (function (exports, module, require, __dirname) {
const {
  narrowIndex,
  pathsOf
} = require("patdown-number-lists");
const {
  compileTests
} = require("patdown-compile-tests");

// src/model/rule-book.ts
var RuleBook = class _RuleBook {
  ids;
  index;
  isBuiltin;
  #read;
  #rules;
  #places;
  constructor({ ids, read: read3, index, isBuiltin }) {
    this.ids = ids;
    this.index = index;
    this.isBuiltin = isBuiltin;
    this.#read = read3;
    this.#rules = new Array(ids.length);
  }
  static of(rules) {
    const read3 = (index) => rules[index];
    return new _RuleBook({ ids: rules.map(({ id }) => id), read: read3, isBuiltin: false });
  }
  /** All built-in rules. */
  static builtin(index, read3) {
    return new _RuleBook({ ids: index.ids, read: read3, index, isBuiltin: true });
  }
  /** The same rules, some with other severities or texts; what they match stays. */
  changed(changes) {
    const read3 = (index) => {
      const rule = this.at(index);
      return { ...rule, ...changes[rule.id] };
    };
    return new _RuleBook({ ids: this.ids, read: read3, index: this.index, isBuiltin: false });
  }
  /** With others behind them. */
  and(others) {
    const { size } = this;
    return new _RuleBook({
      ids: [...this.ids, ...others.map(({ id }) => id)],
      read: (index) => index < size ? this.at(index) : others[index - size],
      index: this.index,
      isBuiltin: false
    });
  }
  /** Those with ids that pass. */
  only(passes) {
    const kept = [...this.ids.keys()].filter((index) => passes(this.ids[index] ?? ""));
    return new _RuleBook({
      ids: kept.map((index) => this.ids[index] ?? ""),
      read: (index) => this.at(kept[index] ?? -1),
      index: this.index && narrowIndex(
        this.index,
        kept.filter((index) => index < this.#indexed)
      ),
      isBuiltin: false
    });
  }
  /** @throws RangeError where there is no rule at this index */
  at(index) {
    const known = this.#rules[index];
    if (known !== void 0) return known;
    if (index < 0 || index >= this.ids.length) throw new RangeError("no rule of this scan");
    const rule = this.#read(index);
    this.#rules[index] = rule;
    return rule;
  }
  /** Which rules look at paths, and at which. */
  paths() {
    return [...this.index?.paths ?? [], ...pathsOf(this.unindexed(), this.#indexed)];
  }
  /** Those behind the ones that are indexed. */
  unindexed() {
    return [...this.ids.keys()].slice(this.#indexed).map((index) => this.at(index));
  }
  get #indexed() {
    return this.index?.ids.length ?? 0;
  }
  hasUserRules() {
    return this.unindexed().some(({ origin }) => origin === "user");
  }
  get size() {
    return this.ids.length;
  }
  get(id) {
    const place = this.#placeOf(id);
    return place === void 0 ? void 0 : this.at(place);
  }
  has(id) {
    return this.#placeOf(id) !== void 0;
  }
  #placeOf(id) {
    this.#places ??= new Map(this.ids.map((known, index) => [known, index]));
    return this.#places.get(id);
  }
  forEach(call) {
    for (const [id, rule] of this) call(rule, id, this);
  }
  *entries() {
    for (const [index, id] of this.ids.entries()) yield [id, this.at(index)];
  }
  keys() {
    return this.ids.values();
  }
  *values() {
    for (const index of this.ids.keys()) yield this.at(index);
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};

// src/rules/builtin.generated.ts
const { readFileSync } = require("node:fs");
var read = (name, encoding = "utf8") => readFileSync(`${__dirname}/lib/${name}`, encoding);
var builtinIndexJson = () => read("rule-index.json", "latin1");
var builtinRuleLines = () => read("rules.jsonl", "latin1");
var builtinTestsJson = () => read("rule-tests.json");
var builtinVerificationsJson = () => read("verification.json");
var builtinRevocationsJson = () => read("revocation.json");

// src/rules/builtin-tables.ts
const { readFileSync: readFileSync2 } = require("node:fs");
var read2 = (name) => () => readFileSync2(`${__dirname}/lib/${name}`);
var builtinTables = { literals: read2("literals.bin"), dense: read2("dense.bin") };

// src/rules/builtin.ts
function builtinIndex() {
  const stored = JSON.parse(builtinIndexJson());
  return { ...stored, literals: stored.literals.split("\n"), tables: builtinTables };
}
function builtinBook() {
  let lines = [];
  const read3 = (index) => {
    if (lines.length === 0) lines = builtinRuleLines().split("\n");
    return JSON.parse(lines[index] ?? "");
  };
  return RuleBook.builtin(builtinIndex(), read3);
}
var builtinRules = () => [...builtinBook().values()];
var builtinVerifications = () => JSON.parse(builtinVerificationsJson());
var builtinRevocations = () => JSON.parse(builtinRevocationsJson());
var builtinTests = () => {
  const sources = JSON.parse(builtinTestsJson());
  return sources.map((source) => compileTests(source, () => {
  }));
};

module.exports = {
  RuleBook,
  builtinBook,
  builtinRules,
  builtinVerifications,
  builtinRevocations,
  builtinTests
};
}),
"patdown-scan": (function (exports, module, require, __dirname) {
const {
  readStandardInput,
  requireWritableTargets,
  runScan,
  toTargets,
  write
} = require("patdown-colour");
require("patdown-progress");
require("patdown-grouped");
require("patdown-flag-groups");
require("patdown-compiler");
require("patdown-load-reporter");
require("patdown-settings");
require("patdown-version");
require("patdown-options");
require("patdown-units");
require("patdown-load-3");
require("patdown-work-trees");
require("patdown-quoted-path");
require("patdown-output");
require("patdown-mod");
require("patdown-error-code");
require("patdown-levels");
require("patdown-byte-path");
require("patdown-errors");
require("patdown-helpers");
module.exports = {
  readStandardInput,
  requireWritableTargets,
  runScan,
  toTargets,
  write
};
}),
"patdown-scan-2": (function (exports, module, require, __dirname) {
const {
  scan,
  scanPaths,
  scanWith
} = require("patdown-announcer");
require("patdown-scan-files");
require("patdown-work-trees");
require("patdown-read-file");
require("patdown-relate-2");
require("patdown-dense-tables-2");
require("patdown-find-repositories");
require("patdown-rule");
require("patdown-select-2");
require("patdown-rule-book");
require("patdown-number-lists");
require("patdown-compile-tests");
require("patdown-threads");
require("patdown-wire");
require("patdown-scanner");
require("patdown-tally");
require("patdown-is-repository");
require("patdown-fs-error");
require("patdown-interrupted");
require("patdown-columns");
require("patdown-byte-source");
require("patdown-quoted-path");
require("patdown-match-paths");
require("patdown-map-offsets");
require("patdown-known-values");
require("patdown-globs-2");
require("patdown-path-glob");
require("patdown-mod");
require("patdown-error-code");
require("patdown-bytes");
require("patdown-secret");
require("patdown-bar");
require("patdown-levels");
require("patdown-automaton-2");
require("patdown-memory");
require("patdown-trie");
require("patdown-byte-path");
require("patdown-errors");
require("patdown-helpers");
module.exports = {
  scan,
  scanPaths,
  scanWith
};
}),
"patdown-scan-files": (function (exports, module, require, __dirname) {
const {
  FileReader,
  OPEN_FLAGS
} = require("patdown-read-file");
const {
  readProblem
} = require("patdown-fs-error");
const {
  scanBlob
} = require("patdown-columns");
const {
  inMemory
} = require("patdown-byte-source");

// src/sources/large-file.ts
const { Buffer } = require("node:buffer");
const { closeSync, fstatSync, openSync, readSync } = require("node:fs");
var LargeFile = class {
  size;
  #file;
  #buffer;
  /** @param buffer is used as long as it is large enough @throws the system's error */
  constructor(entry, buffer = new Uint8Array(0)) {
    this.#buffer = buffer;
    this.#file = openSync(entry.absolute, OPEN_FLAGS);
    const stats = fstatSync(this.#file);
    this.size = stats.size;
    if (!stats.isFile()) {
      this.close();
      throw Object.assign(new Error("no regular file"), { code: "ENXIO" });
    }
  }
  /** Bytes [start, end), clamped to the file. Valid until the next call. @throws Error when the file became shorter */
  read(start, end) {
    const length = Math.max(0, Math.min(end, this.size) - start);
    if (length > this.#buffer.length) this.#buffer = Buffer.allocUnsafeSlow(length);
    for (let done = 0; done < length; ) {
      const count = readSync(this.#file, this.#buffer, done, length - done, start + done);
      if (count === 0) throw Object.assign(new Error("it became shorter"), { code: "ESTALE" });
      done += count;
    }
    return this.#buffer.subarray(0, length);
  }
  close() {
    closeSync(this.#file);
  }
};

// src/scan/scan-files.ts
var FileScanner = class {
  #context;
  #maxFileSize;
  #reader;
  #arena;
  constructor(context, maxFileSize) {
    this.#context = context;
    this.#maxFileSize = maxFileSize;
    this.#arena = context.scanner.arena;
    this.#reader = this.#newReader();
  }
  #newReader() {
    const { pieceSize } = this.#context;
    return new FileReader({ maxBuffer: pieceSize, maxFileSize: this.#maxFileSize, buffer: this.#arena });
  }
  /** Never throws for what a file or the system does. */
  scan(entry) {
    const { arena } = this.#context.scanner;
    if (arena !== this.#arena) {
      this.#arena = arena;
      this.#reader = this.#newReader();
    }
    const read = this.#reader.read(entry);
    switch (read.kind) {
      case "problem":
        return failed(entry.path, read.problem);
      case "bytes":
        return scanBlob(this.#context, inMemory(read.bytes), { kind: "file" }, entry.path);
      case "large":
        return this.#scanLarge(entry);
    }
  }
  #scanLarge(entry) {
    let file;
    try {
      file = new LargeFile(entry, this.#context.scanner.arena);
      return scanBlob(this.#context, file, { kind: "file" }, entry.path);
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError) throw error;
      return failed(entry.path, readProblem(entry.path, error));
    } finally {
      file?.close();
    }
  }
};
var failed = (path, problem) => ({
  path,
  provenance: { kind: "file" },
  bytes: 0,
  matches: [],
  rejections: [],
  problem
});

// src/scan/wire-entries.ts
const { Buffer: Buffer2 } = require("node:buffer");
var BETWEEN = "\0";
var entriesToWire = (entries) => ({
  paths: entries.map(({ path }) => path).join(BETWEEN),
  absolutes: entries.map(({ absolute }) => typeof absolute === "string" ? absolute : "").join(BETWEEN),
  byBytes: entries.flatMap(
    ({ absolute }, index) => typeof absolute === "string" ? [] : [{ index, absolute }]
  )
});
function entriesFromWire({ paths, absolutes, byBytes }) {
  const all = absolutes.split(BETWEEN);
  for (const { index, absolute } of byBytes) all[index] = Buffer2.from(absolute);
  return paths.split(BETWEEN).map((path, index) => ({ path, absolute: all[index] ?? "" }));
}

module.exports = {
  FileScanner,
  failed,
  entriesToWire,
  entriesFromWire
};
}),
"patdown-scanner": (function (exports, module, require, __dirname) {
// src/model/scanner.ts
var KIND_BYTES = 512;

module.exports = {
  KIND_BYTES
};
}),
"patdown-secret": (function (exports, module, require, __dirname) {
// src/model/secret.ts
var INSPECT = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
var Secret = class {
  #value;
  /** What may be shown of the value: the part that every secret of the kind begins with. */
  publicPrefix;
  constructor(value, publicPrefix = "") {
    this.#value = value;
    this.publicPrefix = value.startsWith(publicPrefix) && value.length > publicPrefix.length ? publicPrefix : "";
  }
  /** Length in UTF-16 code units. */
  get length() {
    return this.#value.length;
  }
  get redacted() {
    return `${this.publicPrefix}\u2026(${this.length})`;
  }
  reveal() {
    return this.#value;
  }
  equals(other) {
    return this.#value === other.#value;
  }
  toString() {
    return this.redacted;
  }
  toJSON() {
    return this.redacted;
  }
  [Symbol.toPrimitive]() {
    return this.redacted;
  }
  [INSPECT]() {
    return `Secret(${this.redacted})`;
  }
};

module.exports = {
  Secret
};
}),
"patdown-select-2": (function (exports, module, require, __dirname) {
const {
  builtinBook,
  builtinRules,
  builtinTests
} = require("patdown-rule-book");
const {
  didYouMean
} = require("patdown-mod");
const {
  UsageError
} = require("patdown-errors");

// src/rules/select.ts
async function selectRules(selection) {
  const all = mergeRules(builtinBook(), await userRules(selection.paths));
  for (const id of [...selection.only, ...selection.skip]) requireKnown(id, all);
  const { overrides } = selection;
  for (const id of Object.keys(overrides ?? {})) requireKnown(id, all);
  const chosen = choose(all, selection);
  return overrides === void 0 || Object.keys(overrides).length === 0 ? chosen : chosen.changed(overrides);
}
function choose(all, { only, skip }) {
  if (only.length === 0 && skip.length === 0) return all;
  return all.only((id) => (only.length === 0 || only.includes(id)) && !skip.includes(id));
}
async function userRules(paths) {
  if (paths.length === 0) return [];
  const { loadUserRules } = await Promise.resolve().then(() => require("patdown-user-rules"));
  return paths.map((path) => loadUserRules(path).rules);
}
var builtinRuleSet = () => ({
  rules: builtinRules(),
  tests: builtinTests()
});
function mergeRules(builtin, others) {
  if (others.length === 0) return builtin;
  const own = new Map(others.flat().map((rule) => [rule.id, rule]));
  return builtin.only((id) => !own.has(id)).and([...own.values()]);
}
function requireKnown(id, rules) {
  const rule = rules.get(id);
  if (rule !== void 0) return rule;
  const near = didYouMean(id, [...rules.ids]);
  const hint = `${near === void 0 ? "" : `${near} `}\`patdown rules list\` shows all`;
  throw new UsageError("PD_RULE_UNKNOWN", `there is no rule with the id ${id}`, { hint });
}

module.exports = {
  selectRules,
  builtinRuleSet,
  requireKnown
};
}),
"patdown-settings": (function (exports, module, require, __dirname) {
const {
  last
} = require("patdown-options");
const {
  IGNORE_NAME,
  findConfig,
  readConfig,
  readText,
  tryRead
} = require("patdown-load-3");
const {
  workTrees
} = require("patdown-work-trees");
const {
  UsageError
} = require("patdown-errors");

// src/cli/settings.ts
const path = require("node:path");
var DEFAULT_BASELINE = ".patdown-baseline.json";
async function loadSettings(flags, cwd, needsBaseline = true) {
  const root = workTrees({}).find(cwd) ?? cwd;
  const found = await configOf(flags, root, cwd);
  const baselinePath = baselineAt(flags, found, root, cwd);
  return {
    root,
    found,
    config: found?.config,
    configDirectory: found?.directory ?? root,
    ignore: await ignoreOf(found, root),
    baseline: needsBaseline ? await baselineOf(flags, found, baselinePath) : void 0,
    baselinePath
  };
}
async function configOf(flags, root, cwd) {
  const named = last(flags, "config");
  if (named !== void 0 && flags.has("no-config"))
    throw new UsageError("PD_FLAGS_CONFLICT", "--config and --no-config ask for different things");
  if (named !== void 0) return readConfig(named, cwd);
  return flags.has("no-config") ? void 0 : findConfig(root);
}
async function ignoreOf(found, root) {
  const named = found?.config.ignoreFile;
  const file = named === void 0 ? tryRead(path.join(root, IGNORE_NAME), IGNORE_NAME) : readText(path.resolve(found?.directory ?? root, named), named, "ignore file");
  if (file === void 0) return [];
  const { parseIgnoreFile } = await Promise.resolve().then(() => require("patdown-ignore-file"));
  return parseIgnoreFile(file.name, file.text);
}
function baselineAt(flags, found, root, cwd) {
  const named = last(flags, "baseline");
  if (named !== void 0) return path.resolve(cwd, named);
  return path.resolve(found?.directory ?? root, found?.config.baseline ?? DEFAULT_BASELINE);
}
async function baselineOf(flags, found, absolute) {
  const named = last(flags, "baseline") ?? found?.config.baseline;
  if (named === void 0) return void 0;
  const { parseBaseline } = await Promise.resolve().then(() => require("patdown-baseline-2"));
  return parseBaseline(named, readText(absolute, named, "baseline").text);
}

module.exports = {
  DEFAULT_BASELINE,
  loadSettings
};
}),
"patdown-tally": (function (exports, module, require, __dirname) {
// src/scan/tally.ts
const { Buffer } = require("node:buffer");
var saysSomething = ({ matches, rejections, problem }) => matches.length > 0 || rejections.length > 0 || problem !== void 0;
var Tallier = class {
  #reports = [];
  #problems = [];
  #announce;
  files = 0;
  objects = 0;
  bytes = 0;
  constructor(announce) {
    this.#announce = announce;
  }
  add(report) {
    this.bytes += report.bytes;
    if (report.problem === void 0) this.files++;
    if (saysSomething(report)) this.#keep(report);
  }
  addAll({ reports, files, objects, bytes, problems }) {
    for (const report of reports) this.#keep(report);
    for (const problem of problems) this.#problems.push(problem);
    this.files += files;
    this.objects += objects;
    this.bytes += bytes;
  }
  #keep(report) {
    this.#reports.push(report);
    this.#announce?.(report);
  }
  addProblem(problem) {
    this.#problems.push(problem);
  }
  /** Reports are sorted by the bytes of their paths, whatever the order in which they came. */
  tally() {
    return {
      reports: sortByPath(this.#reports),
      files: this.files,
      objects: this.objects,
      bytes: this.bytes,
      problems: this.#problems
    };
  }
};
var HIGH = /[\ud800-\uffff]/;
function sortByPath(reports) {
  if (reports.some(({ path }) => HIGH.test(path))) {
    return [...reports].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  }
  return [...reports].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

module.exports = {
  Tallier
};
}),
"patdown-terminal": (function (exports, module, require, __dirname) {
// src/report/terminal.ts
var unsafe = () => /(?!\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u202f]/gu;
var made;
var PLAIN = /^[\x20-\x7e]*$/;
function replaceUnsafe(text, by) {
  if (PLAIN.test(text)) return text;
  made ??= unsafe();
  return text.replace(made, by);
}
var NAMES = { "	": " ", "\n": "\\n", "\r": "\\r" };
var safe = (text) => replaceUnsafe(text, (char) => NAMES[char] ?? escapeChar(char));
var escapeChar = (char) => char.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
var safeJson = (value, indent) => JSON.stringify(value, void 0, indent).replace(NOT_PLAIN, (part) => replaceUnsafe(part, escapeChar));
var NOT_PLAIN = /[^\n\x20-\x7e]+/g;

module.exports = {
  safe,
  safeJson
};
}),
"patdown-text": (function (exports, module, require, __dirname) {
const {
  nextSteps
} = require("patdown-next-steps");
const {
  summaryLines
} = require("patdown-text-summary");
const {
  cellsOf,
  cutAround,
  wrap
} = require("patdown-fast-string-width");
const {
  historyNote,
  placeName
} = require("patdown-place-name");
const {
  evidenceOf,
  toldLocations,
  worstFirst
} = require("patdown-evidence");
require("patdown-grouped");
require("patdown-provenance");
require("patdown-verification");
const {
  safe
} = require("patdown-terminal");
require("patdown-levels");
require("patdown-helpers");

// node_modules/ansi-styles/index.js
var ANSI_BACKGROUND_OFFSET = 10;
var wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
var wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
var wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
var styles = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
};
var modifierNames = Object.keys(styles.modifier);
var foregroundColorNames = Object.keys(styles.color);
var backgroundColorNames = Object.keys(styles.bgColor);
var colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
  const codes = /* @__PURE__ */ new Map();
  for (const [groupName, group] of Object.entries(styles)) {
    for (const [styleName, style] of Object.entries(group)) {
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      };
      group[styleName] = styles[styleName];
      codes.set(style[0], style[1]);
    }
    Object.defineProperty(styles, groupName, {
      value: group,
      enumerable: false
    });
  }
  Object.defineProperty(styles, "codes", {
    value: codes,
    enumerable: false
  });
  styles.color.close = "\x1B[39m";
  styles.bgColor.close = "\x1B[49m";
  styles.color.ansi = wrapAnsi16();
  styles.color.ansi256 = wrapAnsi256();
  styles.color.ansi16m = wrapAnsi16m();
  styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
  Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red, green, blue) {
        if (red === green && green === blue) {
          if (red < 8) {
            return 16;
          }
          if (red > 248) {
            return 231;
          }
          return Math.round((red - 8) / 247 * 24) + 232;
        }
        return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: false
    },
    hexToRgb: {
      value(hex) {
        const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
        if (!matches) {
          return [0, 0, 0];
        }
        let [colorString] = matches;
        if (colorString.length === 3) {
          colorString = [...colorString].map((character) => character + character).join("");
        }
        const integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: false
    },
    hexToAnsi256: {
      value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
      enumerable: false
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8) {
          return 30 + code;
        }
        if (code < 16) {
          return 90 + (code - 8);
        }
        let red;
        let green;
        let blue;
        if (code >= 232) {
          red = ((code - 232) * 10 + 8) / 255;
          green = red;
          blue = red;
        } else {
          code -= 16;
          const remainder = code % 36;
          red = Math.floor(code / 36) / 5;
          green = Math.floor(remainder / 6) / 5;
          blue = remainder % 6 / 5;
        }
        const value = Math.max(red, green, blue) * 2;
        if (value === 0) {
          return 30;
        }
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        if (value === 2) {
          result += 60;
        }
        return result;
      },
      enumerable: false
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
      enumerable: false
    },
    hexToAnsi: {
      value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
      enumerable: false
    }
  });
  return styles;
}
var ansiStyles = assembleStyles();
var ansi_styles_default = ansiStyles;

// src/report/paint.ts
var PAINTS = ["bold", "dim", "underline", "red", "yellow", "green", "cyan"];
function paintFor(colour) {
  const entries = PAINTS.map((name) => {
    const { open, close } = ansi_styles_default[name];
    return [name, (text) => colour ? open + text + close : text];
  });
  return Object.fromEntries(entries);
}

// src/report/text.ts
var MAX_PLACES = 5;
var INDENT = "  ";
function renderText(result, context) {
  const paint = paintFor(context.colour);
  const told = /* @__PURE__ */ new Set();
  const blocks = worstFirst(result).map((finding) => {
    const isFirst = !told.has(finding.ruleId);
    told.add(finding.ruleId);
    return findingBlock(finding, isFirst, result, context, paint);
  });
  const explained = context.explain ? explanationBlock(result, context, paint) : [];
  return [
    ...blocks,
    ...explained,
    summaryLines(result, context, paint),
    ...stepsBlock(result, context, paint)
  ].map((lines) => `${lines.join("\n")}
`).join("\n");
}
var PAINTS2 = {
  critical: (paint) => (text) => paint.bold(paint.red(text)),
  high: (paint) => paint.red,
  medium: (paint) => paint.yellow,
  low: (paint) => paint.cyan,
  info: (paint) => paint.dim
};
function findingBlock(finding, isFirst, result, context, paint) {
  const rule = result.rules.get(finding.ruleId);
  const value = context.showSecrets ? safe(finding.secret.reveal()) : finding.secret.redacted;
  return [
    ...heading(finding, rule?.name ?? finding.ruleId, value, context, paint),
    ...wrap(evidence(finding), context.columns, INDENT).map(paint.dim),
    ...verdictLines(finding, context, paint),
    ...places(finding, context, paint),
    ...rule === void 0 || !isFirst ? [] : wrap(rule.remediation, context.columns, INDENT),
    ...rule?.revokeUrl === void 0 ? [] : [`${INDENT}${paint.underline(rule.revokeUrl)}`]
  ];
}
function heading({ severity }, name, value, { columns }, paint) {
  const mark = PAINTS2[severity](paint)(severity);
  if (cellsOf(`${severity}  ${name}  ${value}`) <= columns) return [`${mark}  ${paint.bold(name)}  ${value}`];
  const pad = " ".repeat(severity.length + 2);
  const [first = "", ...more] = wrap(name, columns - pad.length, "");
  return [`${mark}  ${paint.bold(first)}`, ...more.map((line) => pad + paint.bold(line)), INDENT + value];
}
var evidence = (finding) => [finding.ruleId, `confidence ${finding.confidence}`, ...evidenceOf(finding)].join(" \xB7 ");
function stepsBlock(result, context, paint) {
  const steps = nextSteps(result);
  if (steps.length === 0) return [];
  const lines = steps.flatMap((step, index) => {
    const [first = "", ...rest] = wrap(step, context.columns, "     ");
    return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
  });
  return [[paint.bold("What to do now:"), ...lines]];
}
var VERDICT_PAINTS = {
  active: (paint) => (text) => paint.bold(paint.red(text)),
  inactive: (paint) => paint.green,
  unknown: (paint) => paint.yellow,
  error: (paint) => paint.yellow,
  skipped: (paint) => paint.dim
};
function verdictLines({ verification }, context, paint) {
  if (verification === void 0) return [];
  const { status, reason, facts } = verification;
  const told = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
  const [first = "", ...more] = wrap(
    safe([`${status}: ${reason}`, ...told].join(" \xB7 ")),
    context.columns,
    INDENT
  );
  const colour = VERDICT_PAINTS[status](paint);
  return [first.replace(status, () => colour(status)), ...more];
}
function places(finding, context, paint) {
  const open = toldLocations(finding);
  const shown = context.verbose ? open : open.slice(0, MAX_PLACES);
  const lines = shown.flatMap((location, index) => [
    `${INDENT}${paint.cyan(`${safe(placeName(location))}:${location.startLine}:${location.startColumn}`)}${contextNote(location, paint)}`,
    ...historyLines(location, context, paint),
    ...index === 0 || context.verbose ? snippetLines(location.snippet, context, paint) : []
  ]);
  const more = open.length - shown.length;
  return more === 0 ? lines : [...lines, `${INDENT}${paint.dim(`and ${more} more ${more === 1 ? "place" : "places"} (--verbose)`)}`];
}
function historyLines(location, context, paint) {
  const note = historyNote(location);
  return note === void 0 ? [] : wrap(safe(note), context.columns, INDENT + INDENT).map(paint.dim);
}
var contextNote = ({ context }, paint) => context === "code" ? "" : paint.dim(`  ${context}`);
function snippetLines(snippet, context, paint) {
  if (snippet === void 0 || snippet.end === snippet.start) return [];
  const before = safe(snippet.text.slice(0, snippet.start)).trimStart();
  const secret = safe(snippet.text.slice(snippet.start, snippet.end));
  const behind = safe(snippet.text.slice(snippet.end)).trimEnd();
  const gutter = "    \u2502 ";
  const cut = cutAround(before, secret, behind, context.columns - gutter.length);
  const mark = " ".repeat(cellsOf(cut.before)) + "^".repeat(Math.max(1, cellsOf(cut.secret)));
  return [
    `${paint.dim(gutter)}${cut.before}${paint.red(cut.secret)}${cut.behind}`,
    `${paint.dim(gutter)}${paint.red(mark)}`
  ];
}
function explanationBlock(result, context, paint) {
  if (result.explanations.length === 0) return [[paint.bold("No candidate was rejected.")]];
  const lines = result.explanations.flatMap(
    ({ path, startLine, startColumn, ruleId, check, detail, candidate }) => [
      `${INDENT}${paint.cyan(`${safe(path)}:${startLine}:${startColumn}`)}  ${candidate}`,
      ...wrap(`${ruleId}: ${check}: ${detail}`, context.columns, INDENT + INDENT)
    ]
  );
  return [[paint.bold(`Not reported (${result.explanations.length}), and why:`), ...lines]];
}
module.exports = {
  renderText
};
}),
"patdown-text-summary": (function (exports, module, require, __dirname) {
const {
  wrap
} = require("patdown-fast-string-width");
const {
  placeName
} = require("patdown-place-name");
const {
  toldLocations
} = require("patdown-evidence");
const {
  counted,
  grouped
} = require("patdown-grouped");
const {
  VERIFICATION_STATUSES
} = require("patdown-verification");
const {
  safe
} = require("patdown-terminal");

// src/report/text-summary.ts
var INDENT = "  ";
var MAX_PROBLEMS = 20;
function summaryLines(result, context, paint) {
  return [
    ...problemLines(result, context, paint),
    headline(result, paint),
    ...coverage(result, context, paint)
  ];
}
function problemLines({ problems }, context, paint) {
  if (problems.length === 0) return [];
  const shown = context.verbose ? problems : problems.slice(0, MAX_PROBLEMS);
  const more = problems.length - shown.length;
  return [
    paint.yellow(`The scan is incomplete: ${counted(problems.length, "problem")}.`),
    ...shown.flatMap((problem) => problemLine(problem, context, paint)),
    ...more === 0 ? [] : [`  and ${more} more (--verbose)`]
  ];
}
function problemLine({ path, message }, { columns }, paint) {
  const name = safe(path);
  const text = `${name === "" ? "" : `${name}: `}${safe(message)}`;
  const [first = "", ...rest] = wrap(text, columns - INDENT.length, INDENT);
  const isNamed = name !== "" && first.startsWith(`${INDENT}${name}:`);
  const named = isNamed ? `${INDENT}${paint.cyan(name)}${first.slice(INDENT.length + name.length)}` : first;
  return [named, ...rest.map((line) => INDENT + line)];
}
function headline({ findings, problems }, paint) {
  if (findings.length === 0) {
    return problems.length === 0 ? paint.green("No secrets found.") : "No secrets found in what was scanned.";
  }
  const places = findings.flatMap(toldLocations).length;
  const files = new Set(findings.flatMap(({ locations }) => locations.map(placeName))).size;
  const where = places === findings.length ? "" : ` at ${counted(places, "place")}`;
  return paint.bold(`${counted(findings.length, "secret")} found${where} in ${counted(files, "file")}.`);
}
function verdictParts({ verdicts = {} }) {
  const told = VERIFICATION_STATUSES.flatMap((status) => {
    const number = verdicts[status] ?? 0;
    return number === 0 ? [] : [`${grouped(number)} ${status}`];
  });
  return told.length === 0 ? [] : [`Verified: ${told.join(", ")}.`];
}
function coverage(result, context, paint) {
  const { stats, exclusions, suppressed } = result;
  const seconds = stats.durationMs < 1e4 ? (stats.durationMs / 1e3).toFixed(1) : Math.round(stats.durationMs / 1e3);
  const parts = [
    `Scanned ${scannedParts(stats)}, ${formatBytes(stats.bytesRead)}, in ${seconds} s with ${counted(result.rules.size, "rule")}.`,
    ...verdictParts(result),
    ...suppressed.length === 0 ? [] : [`${counted(suppressed.length, "finding")} suppressed.`],
    ...result.notes.map((note) => `Note: ${safe(note)}.`),
    ...exclusions.filter((exclusion) => !isRead(exclusion, result)).map((exclusion) => `${EXCLUDED[exclusion.reason](exclusion.count)}.`)
  ];
  const listed = context.verbose ? [...exclusions.flatMap(listExclusion), ...staleEntries(result)] : [];
  return [...wrap(parts.join(" "), context.columns, "").map(paint.dim), ...listed.map(paint.dim)];
}
var isRead = ({ reason, count: number }, { stats, sources }) => reason === "git-directory" && stats.blobs > stats.files && number <= sources.length;
function scannedParts({ files, blobs }) {
  const objects = counted(blobs - files, "git object");
  if (blobs === files) return counted(files, "file");
  return files === 0 ? objects : `${counted(files, "file")} and ${objects}`;
}
var EXCLUDED = {
  "git-ignored": (number) => `${counted(number, "path")} ignored by git left out (--include-ignored)`,
  "git-directory": (number) => `${counted(number, ".git directory", ".git directories")} left out`,
  symlink: (number) => `${counted(number, "symbolic link")} not followed`,
  "special-file": (number) => `${counted(number, "special file")} left out`,
  submodule: (number) => `${counted(number, "submodule")} without files`,
  configured: (number) => `${counted(number, "path")} left out by the configuration`
};
var listExclusion = ({ reason, paths }) => paths.map((path) => `  ${reason}  ${safe(path)}`);
var staleEntries = ({ suppression: { staleBaseline, staleIgnore } }) => [
  ...staleBaseline.map(
    ({ path, rule }) => `  baseline entry of a secret that is gone  ${safe(path)}  ${safe(rule)}`
  ),
  ...staleIgnore.map(({ place }) => `  ignore entry that suppresses nothing  ${safe(place)}`)
];
var UNITS = ["bytes", "KB", "MB", "GB", "TB"];
function formatBytes(bytes) {
  const power = bytes < 1e3 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1e3 ** power;
  return `${power === 0 ? value : value.toPrecision(3)} ${UNITS[power] ?? "bytes"}`;
}

module.exports = {
  summaryLines,
  scannedParts,
  formatBytes
};
}),
"patdown-threads": (function (exports, module, require, __dirname) {
// src/scan/threads.ts
var Threads = class {
  #url;
  #workers = /* @__PURE__ */ new Set();
  #wake = () => {
  };
  /** @param url the program that they run; what stands behind `#` is its argument */
  constructor(url) {
    this.#url = url;
  }
  /** Worker threads cost 5 ms to be known of at all: small scans do without. @returns what hands the new one a task */
  async start(setup, listener) {
    const { Worker } = await Promise.resolve(require("node:worker_threads")).then((all) => ({ default: all, ...all }));
    const worker = new Worker(this.#url, { workerData: setup, argv: [this.#url.hash.slice(1)] });
    this.#workers.add(worker);
    worker.on("message", (answer) => {
      if (!this.#workers.has(worker)) return;
      listener.answered(answer);
      this.#wake();
    });
    worker.on("error", () => {
    });
    worker.on("exit", () => {
      if (!this.#workers.delete(worker)) return;
      listener.ended();
      this.#wake();
    });
    return (task) => worker.postMessage(task);
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
  /** Ends all. Nothing more is heard of them. */
  async dismiss() {
    const workers = [...this.#workers];
    this.#workers.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
};

// src/scan/worker-setup.ts
var engineSetup = (rules, wasm) => ({
  rules: rules.isBuiltin ? "builtin" : [...rules.values()],
  wasm
});

module.exports = {
  Threads,
  engineSetup
};
}),
"patdown-trie": (function (exports, module, require, __dirname) {
const {
  ConfigError
} = require("patdown-errors");

// src/engine/prefilter/trie.ts
var ROW_SHIFT = 6;
var ROW = 1 << ROW_SHIFT;
var MAX_STATES = 262144;
var foldByte = (byte) => byte >= 65 && byte <= 90 ? byte + 32 : byte;
var buildTree = (literals) => ({
  trie: new Trie(literals, CLASSES),
  classes: CLASSES
});
var CLASSES = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) CLASSES[byte] = byte & 31 | (byte & 64) >> 1;
var Trie = class {
  nodes = 1;
  firstChild;
  nextSibling;
  /** Class of the edge that leads to a node. */
  edge;
  /** Literals that end in a node, as linked lists: the first one of a node, and the next one of a literal; -1 ends. */
  firstLiteral;
  nextLiteral;
  constructor(literals, classes) {
    const bound = 1 + literals.reduce((sum, { text }) => sum + text.length, 0);
    this.firstChild = new Int32Array(bound);
    this.nextSibling = new Int32Array(bound);
    this.edge = new Uint8Array(bound);
    this.firstLiteral = new Int32Array(bound).fill(-1);
    this.nextLiteral = new Int32Array(literals.length).fill(-1);
    literals.forEach(({ text }, id) => {
      this.#insert(text, id, classes);
    });
  }
  /** 0 where there is none. */
  child(node, byteClass) {
    const { edge, nextSibling } = this;
    let child = this.firstChild[node];
    while (child !== 0 && edge[child] !== byteClass) child = nextSibling[child];
    return child;
  }
  #insert(text, id, classes) {
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      const byteClass = classes[text.charCodeAt(i)];
      const known = this.child(node, byteClass);
      node = known === 0 ? this.#addChild(node, byteClass) : known;
    }
    this.nextLiteral[id] = this.firstLiteral[node];
    this.firstLiteral[node] = id;
  }
  #addChild(node, byteClass) {
    if (this.nodes === MAX_STATES) throw tooMany();
    const child = this.nodes++;
    this.edge[child] = byteClass;
    this.nextSibling[child] = this.firstChild[node];
    this.firstChild[node] = child;
    return child;
  }
};
var tooMany = () => new ConfigError(
  "PD_RULES_TOO_MANY",
  `the rules' literals need more than ${MAX_STATES} states`,
  [],
  "load fewer rules at once, or write shorter words in `context` and `generic`"
);

module.exports = {
  ROW_SHIFT,
  ROW,
  MAX_STATES,
  foldByte,
  buildTree,
  CLASSES,
  Trie
};
}),
"patdown-units": (function (exports, module, require, __dirname) {
// src/config/units.ts
var SIZE_UNITS = {
  "": 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  kib: 1024,
  m: 1e6,
  mb: 1e6,
  mib: 1024 ** 2,
  g: 1e9,
  gb: 1e9,
  gib: 1024 ** 3
};
function sizeOf(text) {
  const [, number = "", unit = ""] = /^(\d{1,12}(?:\.\d{1,3})?)\s?([a-z]{0,3})$/i.exec(text) ?? [];
  const factor = SIZE_UNITS[unit.toLowerCase()];
  return number === "" || factor === void 0 ? void 0 : Math.floor(Number(number) * factor);
}
var TIME_UNITS = { ms: 1, s: 1e3, m: 6e4, h: 36e5 };
function durationOf(text) {
  const [, number = "", unit = ""] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text) ?? [];
  const factor = TIME_UNITS[unit];
  return number === "" || factor === void 0 ? void 0 : Number(number) * factor;
}

module.exports = {
  sizeOf,
  durationOf
};
}),
"patdown-verification": (function (exports, module, require, __dirname) {
// src/model/verification.ts
var VERIFICATION_STATUSES = ["active", "inactive", "unknown", "error", "skipped"];
var METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
var SIGN_KINDS = ["aws-sigv4", "gcp-jwt"];
var ANSWER_STATUSES = ["active", "inactive", "unknown"];
var JSON_TYPES = ["string", "number", "boolean", "array", "object", "null"];

module.exports = {
  VERIFICATION_STATUSES,
  METHODS,
  SIGN_KINDS,
  ANSWER_STATUSES,
  JSON_TYPES
};
}),
"patdown-version": (function (exports, module, require, __dirname) {
// src/cli/version.ts
var VERSION = true ? "0.1.0" : "0.0.0";

module.exports = {
  VERSION
};
}),
"patdown-wire": (function (exports, module, require, __dirname) {
const {
  Secret
} = require("patdown-secret");

// src/scan/wire.ts
var pack = (secret) => ({ value: secret.reveal(), publicPrefix: secret.publicPrefix });
var unpack = ({ value, publicPrefix }) => new Secret(value, publicPrefix);
var matchToWire = (match) => ({
  ...match,
  secret: pack(match.secret),
  companions: match.companions.map(({ name, value }) => ({ name, value: pack(value) }))
});
var matchFromWire = (match) => ({
  ...match,
  secret: unpack(match.secret),
  companions: match.companions.map(({ name, value }) => ({ name, value: unpack(value) }))
});
var toWire = (report) => ({
  ...report,
  matches: report.matches.map((placed) => ({ ...placed, match: matchToWire(placed.match) })),
  rejections: report.rejections.map((placed) => ({
    ...placed,
    rejection: { ...placed.rejection, secret: placed.rejection.secret && pack(placed.rejection.secret) }
  }))
});
var fromWire = (report) => ({
  ...report,
  matches: report.matches.map((placed) => ({ ...placed, match: matchFromWire(placed.match) })),
  rejections: report.rejections.map((placed) => ({
    ...placed,
    rejection: {
      ...placed.rejection,
      secret: placed.rejection.secret && unpack(placed.rejection.secret)
    }
  }))
});

module.exports = {
  matchToWire,
  matchFromWire,
  toWire,
  fromWire
};
}),
"patdown-work-trees": (function (exports, module, require, __dirname) {
const {
  parsePathLines,
  unquotePath
} = require("patdown-quoted-path");
const {
  fsPath
} = require("patdown-byte-path");

// src/git/work-trees.ts
const { existsSync } = require("node:fs");
var SUBMODULE = "160000 ";
function workTrees(environment) {
  const run = async (top, ...args) => {
    const { runGit } = await Promise.resolve().then(() => require("patdown-repository"));
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

module.exports = {
  workTrees
};
})
};
const loaded = Object.create(null);
function load(name) {
  const known = loaded[name];
  if (known !== undefined) return known.exports;
  if (!name.startsWith('patdown-')) return require(name);
  const module = (loaded[name] = { exports: {} });
  (pieces[name] ?? require(`./lib/${name}.cjs`))(module.exports, module, load, __dirname);
  return module.exports;
}
module.exports = load("patdown-app");
module.exports.loadPiece = load;
