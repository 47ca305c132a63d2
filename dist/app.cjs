'use strict';
const pieces = {
"patdown-app": (function (exports, module, require, __dirname) {
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
  runCommandLine: () => runCommandLine,
  serve: () => serve
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_flags = require("patdown-flags");
var import_patdown_output = require("patdown-output");
var import_patdown_terminal = require("patdown-terminal");
var import_patdown_mod = require("patdown-mod");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
var WIDTH = 80;
var COLUMN = 26;
function generalHelp() {
  const commands = import_patdown_flags.COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`);
  const codes = import_patdown_flags.EXIT_CODES.map(([code, meaning]) => `  ${code.padEnd(8)} ${meaning}`);
  return [
    "patdown finds secrets in files, proves them offline, and says what to do.",
    "",
    "Usage: patdown <command> [flags]",
    "",
    ...commands,
    "  help     Show the help of a command.",
    "",
    "Exit codes",
    ...codes,
    ""
  ].join("\n");
}
function commandHelp(command) {
  return [
    `Usage: ${command.usage}`,
    "",
    ...fill(command.description, WIDTH),
    "",
    "Flags",
    ...command.flags.flatMap(flagLines),
    "",
    "Examples",
    ...command.examples.map((example) => `  ${example}`),
    ""
  ].join("\n");
}
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
var MAX_FAULTS = 50;
function errorLines(error) {
  if (!(error instanceof import_patdown_errors.PatdownError)) {
    const name = error instanceof Error ? error.name : "an unknown error";
    return [
      `patdown: an internal error (${name}) [PD_INTERNAL]`,
      "  this is a fault of patdown; please report it. PATDOWN_DEBUG=1 shows where it happened"
    ];
  }
  const faults = error instanceof import_patdown_errors.ConfigError ? error.faults : [];
  return [
    `patdown: ${error.message} [${error.code}]`,
    ...faults.slice(0, MAX_FAULTS).map(({ place, message }) => `  ${(0, import_patdown_errors.formatPlace)(place)}: ${message}`),
    ...faults.length > MAX_FAULTS ? [`  and ${faults.length - MAX_FAULTS} more`] : [],
    ...error.hint === void 0 ? [] : [`  ${error.hint}`]
  ].map(import_patdown_terminal.safe);
}
function errorFrames(error) {
  const stack = error instanceof Error ? error.stack ?? "" : "";
  return stack.split("\n").filter((line) => line.startsWith("    at "));
}
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
    if (error instanceof import_patdown_output.ReaderGone) process.exitCode ??= 0;
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
  const isDebugging = (process.env["PATDOWN_DEBUG"] ?? "") !== "" && !(error instanceof import_patdown_errors.PatdownError);
  return [...errorLines(error), ...isDebugging ? errorFrames(error) : []];
}
async function masked(lines) {
  try {
    const { maskMessage } = await Promise.resolve().then(() => __toESM(require("patdown-mask-message"), 1));
    return await maskMessage(lines.join("\n"));
  } catch {
    return "patdown: an error whose message cannot be shown [PD_INTERNAL]";
  }
}
async function dispatch(argv, signal, workerUrl) {
  const [first = "", second] = argv;
  const isGeneral = ["--help", "-h"].includes(first) || first === "help" && [void 0, "help"].includes(second);
  if (first === "" || isGeneral) {
    await (0, import_patdown_output.writeOut)(generalHelp());
    return first === "" ? FAILED : 0;
  }
  const parsed = (0, import_patdown_flags.parseCommandLine)(first === "help" ? [second ?? ""] : argv);
  if (first === "help" || parsed.values.has("help")) {
    await (0, import_patdown_output.writeOut)(commandHelp(parsed.command));
    return 0;
  }
  return run(parsed, signal, workerUrl);
}
async function run(parsed, signal, workerUrl) {
  if (parsed.command.name === "rules") {
    const { runRules } = await Promise.resolve().then(() => __toESM(require("patdown-rules"), 1));
    return runRules(parsed);
  }
  const surround = { signal, workerUrl };
  if (parsed.command.name === "verify")
    return (await Promise.resolve().then(() => __toESM(require("patdown-verify"), 1))).runVerify(parsed, surround);
  if (parsed.command.name === "baseline")
    return (await Promise.resolve().then(() => __toESM(require("patdown-baseline-2"), 1))).runBaseline(parsed, surround);
  if (parsed.command.name === "config") return (await Promise.resolve().then(() => __toESM(require("patdown-config"), 1))).runConfig(parsed);
  const { runScan } = await Promise.resolve().then(() => __toESM(require("patdown-scan"), 1));
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
async function serve() {
  const worker = await Promise.resolve().then(() => __toESM(require("patdown-worker"), 1));
  await worker.serve();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runCommandLine,
  serve
});
}),
"patdown-byte-path": (function (exports, module, require, __dirname) {
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
  bytePath: () => bytePath,
  displayPath: () => displayPath,
  fsPath: () => fsPath
});
module.exports = __toCommonJS(piece_exports);
var import_node_buffer = require("node:buffer");
var ESCAPE_BASE = 56320;
var ESCAPED = /[\udc00-\udcff]/;
var LONE_ESCAPES = /(?<![\ud800-\udbff])[\udc00-\udcff]/g;
var NEWLINE = 10;
function bytePath(name) {
  if ((0, import_node_buffer.isUtf8)(name))
    return import_node_buffer.Buffer.from(name.buffer, name.byteOffset, name.length).toString("utf8").replaceAll("\n", "\uDC0A");
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
    parts.push(import_node_buffer.Buffer.from(path.slice(from, found.index)), import_node_buffer.Buffer.of(found[0].charCodeAt(0) - ESCAPE_BASE));
    from = found.index + 1;
  }
  if (parts.length === 0) return path;
  return import_node_buffer.Buffer.concat([...parts, import_node_buffer.Buffer.from(path.slice(from))]);
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
    if ((0, import_node_buffer.isUtf8)(name.subarray(at, at + length))) return length;
  }
  return 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  bytePath,
  displayPath,
  fsPath
});
}),
"patdown-colour": (function (exports, module, require, __dirname) {
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
  readStandardInput: () => readStandardInput,
  requireWritableTargets: () => requireWritableTargets,
  runScan: () => runScan,
  toTargets: () => toTargets,
  write: () => write
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_progress = require("patdown-progress");
var import_patdown_version = require("patdown-version");
var import_patdown_options = require("patdown-options");
var import_patdown_flags = require("patdown-flags");
var import_patdown_output = require("patdown-output");
var import_patdown_errors = require("patdown-errors");
var LOADERS = {
  text: async () => (await Promise.resolve().then(() => __toESM(require("patdown-text"), 1))).renderText,
  json: async () => (await Promise.resolve().then(() => __toESM(require("patdown-json-3"), 1))).renderJson,
  jsonl: async () => (await Promise.resolve().then(() => __toESM(require("patdown-jsonl"), 1))).renderJsonl,
  sarif: async () => (await Promise.resolve().then(() => __toESM(require("patdown-sarif"), 1))).renderSarif
};
var loadReporter = (format) => LOADERS[format]();
function wantsColour(flags, environment, stream) {
  if (flags.has("no-color")) return false;
  if (flags.has("color")) return true;
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  const forced = environment["FORCE_COLOR"];
  if (forced !== void 0) return forced !== "0" && forced !== "false";
  return stream.isTTY === true && environment["TERM"] !== "dumb";
}
async function runScan(parsed, surround) {
  const { values } = parsed;
  const { signal } = surround;
  const targets = toTargets(values);
  await requireWritableTargets(targets);
  const settings = await (0, import_patdown_progress.loadSettings)(parsed.values, process.cwd());
  const options = (0, import_patdown_progress.optionsFor)(parsed, settings);
  const stdin = values.has("stdin") ? { path: (0, import_patdown_options.last)(values, "stdin-path") ?? "<stdin>", bytes: await readStandardInput(signal) } : void 0;
  const verification = await verificationOf(values);
  const result = await (0, import_patdown_progress.scanWithProgress)(
    { ...options, stdin, ...verification === void 0 ? {} : { verification: verification.options } },
    parsed,
    surround,
    verification === void 0 ? {} : { verification: verification.hooks }
  );
  verification?.save();
  const code = exitCode(result);
  if (signal.aborted) return code;
  process.exitCode = code;
  for (const target of targets) await write(target, result, values);
  return code;
}
async function readStandardInput(signal) {
  const { readStdin } = await Promise.resolve().then(() => __toESM(require("patdown-stdin"), 1));
  return readStdin(process.stdin, signal);
}
async function verificationOf(values) {
  const isAsked = ["verify", "status", "provider-url", "allow-host", "verify-timeout", "verify-max-requests"];
  if (!isAsked.some((name) => values.has(name))) return void 0;
  const { setUpVerification } = await Promise.resolve().then(() => __toESM(require("patdown-verification-setup"), 1));
  return setUpVerification(values, "ask", values.has("verify"));
}
async function requireWritableTargets(targets) {
  const files = targets.filter(({ file }) => file !== "-");
  if (files.length === 0) return;
  const { requireWritable } = await Promise.resolve().then(() => __toESM(require("patdown-atomic-write-2"), 1));
  for (const { file } of files) requireWritable(file);
}
var exitCode = (result) => result.problems.length > 0 ? 2 : result.findings.length > 0 ? 1 : 0;
function toTargets(values) {
  const main = {
    format: toFormat((0, import_patdown_options.last)(values, "format") ?? "text"),
    file: (0, import_patdown_options.last)(values, "output") ?? "-"
  };
  const targets = [main, ...(values.get("report") ?? []).map(toTarget)];
  const twice = targets.find(({ file }, at) => targets.findIndex((other) => other.file === file) !== at);
  if (twice === void 0) return targets;
  throw new import_patdown_errors.UsageError(
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
    throw new import_patdown_errors.UsageError("PD_FLAG_VALUE", `--report takes FORMAT=FILE, not ${(0, import_patdown_flags.quote)(text)}`);
  }
  return { format: toFormat(name), file: file.join("=") };
}
function toFormat(name) {
  const format = import_patdown_flags.FORMAT_NAMES.find((candidate) => candidate === name);
  if (format !== void 0) return format;
  throw new import_patdown_errors.UsageError("PD_FORMAT_UNKNOWN", `there is no report format ${(0, import_patdown_flags.quote)(name)}`, {
    hint: (0, import_patdown_flags.suggest)(name, import_patdown_flags.FORMAT_NAMES) ?? `there are ${import_patdown_flags.FORMAT_NAMES.join(", ")}`
  });
}
var MIN_COLUMNS = 40;
async function write({ format, file }, result, values) {
  const isStandard = file === "-";
  const context = {
    version: import_patdown_version.VERSION,
    colour: isStandard && wantsColour(values, process.env, { isTTY: (0, import_patdown_output.isTerminal)(1) }),
    columns: Math.max(MIN_COLUMNS, (isStandard && (0, import_patdown_output.isTerminal)(1) ? process.stdout.columns : void 0) ?? 80),
    showSecrets: values.has("show-secrets"),
    verbose: values.has("verbose"),
    explain: values.has("explain")
  };
  const isNothing = format === "text" && exitCode(result) === 0 && values.has("quiet") && !values.has("explain");
  const text = isNothing ? "" : (await loadReporter(format))(result, context);
  if (isStandard) await (0, import_patdown_output.writeOut)(text);
  else (await Promise.resolve().then(() => __toESM(require("patdown-atomic-write-2"), 1))).writeFileAtomic(file, text);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readStandardInput,
  requireWritableTargets,
  runScan,
  toTargets,
  write
});
}),
"patdown-errors": (function (exports, module, require, __dirname) {
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
  ConfigError: () => ConfigError,
  InputError: () => InputError,
  PatdownError: () => PatdownError,
  UsageError: () => UsageError,
  formatPlace: () => formatPlace
});
module.exports = __toCommonJS(piece_exports);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ConfigError,
  InputError,
  PatdownError,
  UsageError,
  formatPlace
});
}),
"patdown-exclusions": (function (exports, module, require, __dirname) {
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
  openFiles: () => openFiles
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_roots = require("patdown-roots");
var import_patdown_fs_error = require("patdown-fs-error");
var import_patdown_byte_path = require("patdown-byte-path");
var import_patdown_errors = require("patdown-errors");
var import_node_fs = require("node:fs");
var import_node_fs2 = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
var nodeFs = __toESM(require("node:fs"), 1);
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
var MAGIC = /[*?[\]{}]|[@!+]\(/;
async function expandGlob(given, cwd) {
  if (!MAGIC.test(given) || (0, import_node_fs2.existsSync)(import_node_path.default.resolve(cwd, given))) return [given];
  const { default: fastGlob } = await Promise.resolve().then(() => __toESM(require("./lib/fast-glob.cjs"), 1));
  const found = await fastGlob((0, import_patdown_roots.slashed)(given), {
    cwd,
    dot: true,
    followSymbolicLinks: false,
    onlyFiles: true
  });
  if (found.length > 0) return found.sort();
  throw new import_patdown_errors.InputError("PD_PATH_MISSING", `there is no ${given}, and no file fits it as a pattern`, {
    hint: "patterns are those of git: * within a name, ** over directories"
  });
}
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
    const directory = relative === "" ? this.#task.real : (0, import_patdown_roots.joinPath)(this.#task.real, relative);
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
      this.#problem("unreadable", relative, `the directory was not read: ${(0, import_patdown_fs_error.describeFsError)(error)}`);
      return [];
    }
  }
  /** A name that Node could not decode contains U+FFFD; then the directory is read again, as bytes. */
  #entries(directory) {
    const where = (0, import_patdown_byte_path.fsPath)(directory);
    const entries = this.#fs.readdirSync(where, { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes("\uFFFD") || name.includes("\n"))) return entries;
    const raw = this.#fs.readdirSync(where, { withFileTypes: true, encoding: "buffer" });
    return raw.map(
      (entry) => Object.assign(entry, { name: (0, import_patdown_byte_path.bytePath)(entry.name) })
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
    return isExcluded((0, import_patdown_roots.joinPath)(real, joinRelative(relative, entry.name))) ? "configured" : void 0;
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
    const { dev, ino } = this.#fs.statSync((0, import_patdown_byte_path.fsPath)(directory), { bigint: true });
    return `${dev}:${ino}`;
  }
  #exclude(reason, relative) {
    this.#exclusions.add(reason, (0, import_patdown_roots.joinPath)(this.#task.real, relative), () => this.#shown(relative));
  }
  #problem(kind, relative, message) {
    this.problems.push({ kind, path: this.#shown(relative) || ".", message });
  }
  #shown(relative) {
    return (0, import_patdown_byte_path.displayPath)(relative === "" ? this.#task.display : (0, import_patdown_roots.joinPath)(this.#task.display, relative));
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
async function openFiles(paths, options) {
  const given = (await Promise.all(paths.map((path2) => expandGlob(path2, options.cwd)))).flat();
  const roots = given.map((path2) => (0, import_patdown_roots.resolveRoot)(path2, options.cwd)).sort((a, b) => a.display < b.display ? -1 : 1);
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
      entries.push({ path: (0, import_patdown_byte_path.displayPath)(displays[index] ?? ""), absolute: (0, import_patdown_byte_path.fsPath)(real) });
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
        files.map((file) => (0, import_patdown_roots.joinPath)(real, file)),
        files.map((file) => (0, import_patdown_roots.joinPath)(display, file))
      );
    }
    for (const problem of step.value.problems) this.#problems.set(`${problem.kind} ${problem.path}`, problem);
    return step.value.nested.map((nested) => ({
      real: (0, import_patdown_roots.joinPath)(real, nested),
      display: (0, import_patdown_roots.joinPath)(display, nested),
      isNamed: false
    }));
  }
  async #rulesAt(place) {
    const top = this.#options.workTrees.find(place.real);
    if (top === void 0) return { inWorkTree: "", ignored: NO_ANSWER.ignored };
    const inWorkTree = place.real === top ? "" : place.real.slice((0, import_patdown_roots.joinPath)(top, "").length);
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
      if (!(error instanceof import_patdown_errors.PatdownError)) throw error;
      const where = (0, import_patdown_byte_path.displayPath)(place.display) || ".";
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
    const real = (0, import_patdown_roots.joinPath)(place.real, relative);
    if (isEmpty(real)) {
      this.#exclusions.add("submodule", real, () => (0, import_patdown_byte_path.displayPath)((0, import_patdown_roots.joinPath)(place.display, relative)));
    }
  }
};
function exclusionTest(excluded) {
  if (excluded === void 0) return void 0;
  const { real } = (0, import_patdown_roots.resolveRoot)(excluded.root, "/");
  const prefix = (0, import_patdown_roots.joinPath)(real, "").replace(/\/*$/, "/");
  return (path2) => path2.startsWith(prefix) && excluded.test((0, import_patdown_byte_path.displayPath)(path2.slice(prefix.length)));
}
function isEmpty(directory) {
  try {
    return (0, import_node_fs.readdirSync)((0, import_patdown_byte_path.fsPath)(directory)).length === 0;
  } catch {
    return true;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openFiles
});
}),
"patdown-files": (function (exports, module, require, __dirname) {
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
  openFiles: () => import_patdown_exclusions.openFiles
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_exclusions = require("patdown-exclusions");
var import_patdown_roots = require("patdown-roots");
var import_patdown_fs_error = require("patdown-fs-error");
var import_patdown_byte_path = require("patdown-byte-path");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openFiles
});
}),
"patdown-flags": (function (exports, module, require, __dirname) {
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
  COMMANDS: () => COMMANDS,
  EXIT_CODES: () => EXIT_CODES,
  FORMAT_NAMES: () => FORMAT_NAMES,
  parseCommandLine: () => parseCommandLine,
  quote: () => quote,
  suggest: () => suggest
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_mod = require("patdown-mod");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
var import_node_util = require("node:util");
var RULE_FLAGS = [
  { name: "rules", value: "FILE|DIR", repeatable: true, doc: "Add your own rules to the built-in ones." },
  { name: "only", value: "ID,\u2026", repeatable: true, doc: "Run these rules and no others." },
  { name: "skip", value: "ID,\u2026", repeatable: true, doc: "Run all rules but these." }
];
var VERIFY_FLAGS = [
  {
    name: "provider-url",
    value: "NAME=URL",
    repeatable: true,
    doc: "Ask your own instance of a provider: github=https://ghe.example/api/v3. Its host may be a private one."
  },
  {
    name: "allow-host",
    value: "HOST,\u2026",
    repeatable: true,
    doc: "Let a host be called that rules of your own name, or whose address is private."
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
];
var LEVEL_FLAGS = [
  {
    name: "min-severity",
    value: "LEVEL",
    choices: import_patdown_levels.SEVERITIES,
    fallback: "info",
    doc: "Report findings of this severity or more."
  },
  {
    name: "min-confidence",
    value: "LEVEL",
    choices: import_patdown_levels.CONFIDENCES,
    fallback: import_patdown_levels.DEFAULT_MIN_CONFIDENCE,
    doc: "Report findings of this confidence or more."
  }
];
var HISTORY_FLAGS = [
  {
    name: "history",
    doc: "Scan the history of the repository that each path is the top of; a path that is not is an error."
  },
  { name: "no-history", doc: "Scan no history." },
  { name: "history-only", doc: "Scan the history and no files." }
];
var CONFIG_FLAGS = [
  {
    name: "config",
    value: "FILE",
    doc: "Use this configuration in place of .patdown.yml at the top of the work tree."
  },
  { name: "no-config", doc: "Use no configuration." },
  { name: "baseline", value: "FILE", doc: "Report only what this baseline does not have." }
];
var OUTPUT_FLAGS = [
  { name: "color", doc: "Colour the output, also where it is no terminal." },
  { name: "no-color", doc: "Do not colour the output. NO_COLOR does the same." },
  { name: "help", short: "h", doc: "Show this help." }
];
var FORMAT_NAMES = ["text", "json", "jsonl", "sarif"];
var COMMANDS = [
  {
    name: "scan",
    usage: "patdown scan [path \u2026] [flags]",
    summary: "Find secrets in files, git history, or standard input.",
    description: "Scans each path, or the working directory: files as they are, directories with all that is below them. Of a directory in a git work tree the tracked files are scanned and the untracked ones that are not ignored. Where a path is the top of a repository, all of its history is scanned too: every object that git keeps, reachable or not, and the messages of commits and tags.",
    flags: [
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
      { name: "stdin", doc: "Scan standard input instead of paths." },
      { name: "stdin-path", value: "NAME", fallback: "<stdin>", doc: "How reports name standard input." },
      ...RULE_FLAGS,
      ...LEVEL_FLAGS,
      ...CONFIG_FLAGS,
      {
        name: "no-ignore",
        doc: "Report what allow comments, the ignore file, the configuration and the baseline keep silent, too."
      },
      {
        name: "foreign-marks",
        doc: "Let allow comments of gitleaks, trufflehog, detect-secrets, ggshield, kingfisher and secretlint count."
      },
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
      ...VERIFY_FLAGS,
      {
        name: "format",
        short: "f",
        value: "FORMAT",
        choices: FORMAT_NAMES,
        fallback: "text",
        doc: "How to report."
      },
      {
        name: "output",
        short: "o",
        value: "FILE",
        fallback: "-",
        doc: "Where to report; - is standard output."
      },
      { name: "report", value: "FORMAT=FILE", repeatable: true, doc: "One more report." },
      { name: "show-secrets", doc: "Show secrets in the text and JSON reports." },
      { name: "explain", doc: "List the candidates that are not reported, and why." },
      { name: "jobs", short: "j", value: "N", doc: "Threads; by default as many as the work is worth." },
      { name: "no-wasm", doc: "Search without WebAssembly: the same results, more slowly." },
      { name: "timeout", value: "TIME", doc: "End after this time (30s, 5m) with an incomplete scan." },
      {
        name: "max-file-size",
        value: "SIZE",
        doc: "A larger file (10MB) makes the scan incomplete. No limit by default."
      },
      { name: "now", value: "TIME", doc: "Take this for the present, as an ISO 8601 date." },
      { name: "quiet", short: "q", doc: "No progress, and no text report where nothing was found." },
      { name: "verbose", short: "v", doc: "List every place and every path that was left out." },
      { name: "no-progress", doc: "No progress on the terminal." },
      ...OUTPUT_FLAGS
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
        choices: import_patdown_levels.CONFIDENCES,
        fallback: import_patdown_levels.DEFAULT_MIN_CONFIDENCE,
        doc: "Verify findings of this confidence or more."
      },
      {
        name: "format",
        short: "f",
        value: "FORMAT",
        choices: FORMAT_NAMES,
        fallback: "text",
        doc: "How to report."
      },
      {
        name: "output",
        short: "o",
        value: "FILE",
        fallback: "-",
        doc: "Where to report; - is standard output."
      },
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
var import_fastest_levenshtein = (0, import_patdown_helpers.__toESM)((0, import_patdown_mod.require_mod)(), 1);
function parseCommandLine(argv) {
  const [name = "", ...rest] = argv;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === void 0 && name.startsWith("-")) {
    throw new import_patdown_errors.UsageError("PD_COMMAND_MISSING", `a command comes before the flag ${quote(name)}`, {
      hint: "to scan, begin with `patdown scan`; `patdown help` shows all commands"
    });
  }
  if (command === void 0) {
    throw new import_patdown_errors.UsageError("PD_COMMAND_UNKNOWN", `there is no command ${quote(name)}`, {
      hint: suggest(
        name,
        COMMANDS.map((candidate) => candidate.name)
      ) ?? "`patdown help` shows what there is"
    });
  }
  return { command, ...parseFlags(rest, command) };
}
function parseFlags(args, command) {
  const { tokens } = (0, import_node_util.parseArgs)({
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
  throw new import_patdown_errors.UsageError("PD_FLAG_VALUE", `${token.rawName} needs a value: ${flag.value}`, {
    hint: `a value that begins with a dash is written --${flag.name}=${token.value}`
  });
}
function checkedValue(flag, rawName, value) {
  if (flag.value === void 0) {
    if (value !== void 0) throw new import_patdown_errors.UsageError("PD_FLAG_VALUE", `${rawName} takes no value`);
    return "";
  }
  if (value === void 0 || value === "")
    throw new import_patdown_errors.UsageError("PD_FLAG_VALUE", `${rawName} needs a value: ${flag.value}`);
  if (flag.choices !== void 0 && !flag.choices.includes(value)) {
    const near = suggest(value, flag.choices);
    throw new import_patdown_errors.UsageError("PD_FLAG_VALUE", `${rawName} does not take ${quote(value)}`, {
      hint: near ?? `it takes ${flag.choices.join(", ")}`
    });
  }
  return value;
}
function unknownFlag(rawName, command) {
  const near = suggest(
    rawName,
    command.flags.map((flag) => `--${flag.name}`)
  );
  return new import_patdown_errors.UsageError("PD_FLAG_UNKNOWN", `${command.name} has no flag ${quote(rawName)}`, {
    hint: near ?? `\`patdown help ${command.name}\` shows what there is`
  });
}
function suggest(text, choices) {
  const near = [...choices].sort((a, b) => (0, import_fastest_levenshtein.distance)(text, a) - (0, import_fastest_levenshtein.distance)(text, b))[0];
  return near !== void 0 && (0, import_fastest_levenshtein.distance)(text, near) <= Math.max(2, near.length / 3) ? `did you mean ${near}?` : void 0;
}
var quote = (text) => {
  const short = text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
  return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e]/g, "?");
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  COMMANDS,
  EXIT_CODES,
  FORMAT_NAMES,
  parseCommandLine,
  quote,
  suggest
});
}),
"patdown-fs-error": (function (exports, module, require, __dirname) {
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
  describeFsError: () => describeFsError,
  errorCode: () => errorCode,
  readProblem: () => readProblem
});
module.exports = __toCommonJS(piece_exports);
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
var errorCode = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";
function describeFsError(error) {
  const code = errorCode(error);
  return MEANINGS[code] ?? `cannot be read (${code})`;
}
function readProblem(path, error) {
  const kind = CHANGED.has(errorCode(error)) ? "changed" : "unreadable";
  const message = describeFsError(error);
  return { kind, path, message: kind === "changed" ? `changed while it was scanned: ${message}` : message };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  describeFsError,
  errorCode,
  readProblem
});
}),
"patdown-grouped": (function (exports, module, require, __dirname) {
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
  grouped: () => grouped
});
module.exports = __toCommonJS(piece_exports);
var grouped = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  grouped
});
}),
"patdown-helpers": (function (exports, module, require, __dirname) {
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
  __commonJS: () => __commonJS,
  __toESM: () => __toESM
});
module.exports = __toCommonJS(piece_exports);
var __create = Object.create;
var __defProp2 = Object.defineProperty;
var __getOwnPropDesc2 = Object.getOwnPropertyDescriptor;
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp2 = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps2 = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames2(from))
      if (!__hasOwnProp2.call(to, key) && key !== except)
        __defProp2(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc2(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps2(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp2(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  __commonJS,
  __toESM
});
}),
"patdown-index": (function (exports, module, require, __dirname) {
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
  cutAround: () => cutAround,
  dist_default: () => dist_default2,
  wrap: () => wrap
});
module.exports = __toCommonJS(piece_exports);
var getCodePointsLength = /* @__PURE__ */ (() => {
  const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
  return (input) => {
    let surrogatePairsNr = 0;
    SURROGATE_PAIR_RE.lastIndex = 0;
    while (SURROGATE_PAIR_RE.test(input)) {
      surrogatePairsNr += 1;
    }
    return input.length - surrogatePairsNr;
  };
})();
var isFullWidth = (x) => {
  return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
var isWideNotCJKTNotEmoji = (x) => {
  return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};
var ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
var CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
var CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
var TAB_RE = /\t{1,1000}/y;
var EMOJI_RE = new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*", "yu");
var LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
var MODIFIER_RE = new RegExp("\\p{M}+", "gu");
var NO_TRUNCATION = { limit: Infinity, ellipsis: "" };
var getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
  const LIMIT = truncationOptions.limit ?? Infinity;
  const ELLIPSIS2 = truncationOptions.ellipsis ?? "";
  const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS2 ? getStringTruncatedWidth(ELLIPSIS2, NO_TRUNCATION, widthOptions).width : 0);
  const ANSI_WIDTH = 0;
  const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
  const TAB_WIDTH = widthOptions.tabWidth ?? 8;
  const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
  const FULL_WIDTH_WIDTH = 2;
  const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
  const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
  const PARSE_BLOCKS = [
    [LATIN_RE, REGULAR_WIDTH],
    [ANSI_RE, ANSI_WIDTH],
    [CONTROL_RE, CONTROL_WIDTH],
    [TAB_RE, TAB_WIDTH],
    [EMOJI_RE, EMOJI_WIDTH],
    [CJKT_WIDE_RE, WIDE_WIDTH]
  ];
  let indexPrev = 0;
  let index = 0;
  let length = input.length;
  let lengthExtra = 0;
  let truncationEnabled = false;
  let truncationIndex = length;
  let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
  let unmatchedStart = 0;
  let unmatchedEnd = 0;
  let width = 0;
  let widthExtra = 0;
  outer: while (true) {
    if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
      const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
      lengthExtra = 0;
      for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
        const codePoint = char.codePointAt(0) || 0;
        if (isFullWidth(codePoint)) {
          widthExtra = FULL_WIDTH_WIDTH;
        } else if (isWideNotCJKTNotEmoji(codePoint)) {
          widthExtra = WIDE_WIDTH;
        } else {
          widthExtra = REGULAR_WIDTH;
        }
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        lengthExtra += char.length;
        width += widthExtra;
      }
      unmatchedStart = unmatchedEnd = 0;
    }
    if (index >= length) {
      break outer;
    }
    for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
      const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
      BLOCK_RE.lastIndex = index;
      if (BLOCK_RE.test(input)) {
        lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
        widthExtra = lengthExtra * BLOCK_WIDTH;
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        width += widthExtra;
        unmatchedStart = indexPrev;
        unmatchedEnd = index;
        index = indexPrev = BLOCK_RE.lastIndex;
        continue outer;
      }
    }
    index += 1;
  }
  return {
    width: truncationEnabled ? truncationLimit : width,
    index: truncationEnabled ? truncationIndex : length,
    truncated: truncationEnabled,
    ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
  };
};
var dist_default = getStringTruncatedWidth;
var NO_TRUNCATION2 = {
  limit: Infinity,
  ellipsis: "",
  ellipsisWidth: 0
};
var fastStringWidth = (input, options = {}) => {
  return dist_default(input, NO_TRUNCATION2, options).width;
};
var dist_default2 = fastStringWidth;
function wrap(text, columns, indent) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && dist_default2(indent + longer) > columns) {
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
  const middle = dist_default2(secret);
  if (dist_default2(before) + middle + dist_default2(behind) <= columns) return { before, secret, behind };
  const left = takeEnd(before, Math.max(8, Math.floor((columns - middle) * 0.6)));
  const right = takeStart(behind, Math.max(0, columns - middle - dist_default2(left)));
  return { before: left, secret, behind: right };
}
var graphemes = (text) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
function takeStart(text, cells) {
  if (dist_default2(text) <= cells) return text;
  return takeWhile(graphemes(text), cells - 1).join("") + (cells > 0 ? ELLIPSIS : "");
}
function takeEnd(text, cells) {
  if (dist_default2(text) <= cells) return text;
  return ELLIPSIS + takeWhile(graphemes(text).reverse(), cells - 1).reverse().join("");
}
function takeWhile(parts, cells) {
  const taken = [];
  let used = 0;
  for (const part of parts) {
    used += dist_default2(part);
    if (used > cells) break;
    taken.push(part);
  }
  return taken;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  cutAround,
  dist_default,
  wrap
});
}),
"patdown-levels": (function (exports, module, require, __dirname) {
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
  CONFIDENCES: () => CONFIDENCES,
  DEFAULT_MIN_CONFIDENCE: () => DEFAULT_MIN_CONFIDENCE,
  SEVERITIES: () => SEVERITIES,
  atLeast: () => atLeast,
  confidenceRank: () => confidenceRank,
  lowerOf: () => lowerOf,
  severityRank: () => severityRank
});
module.exports = __toCommonJS(piece_exports);
var SEVERITIES = ["info", "low", "medium", "high", "critical"];
var CONFIDENCES = ["low", "medium", "high"];
var DEFAULT_MIN_CONFIDENCE = "medium";
var severityRank = (severity) => SEVERITIES.indexOf(severity);
var confidenceRank = (confidence) => CONFIDENCES.indexOf(confidence);
var atLeast = (confidence, minimum) => confidenceRank(confidence) >= confidenceRank(minimum);
var lowerOf = (a, b) => confidenceRank(a) <= confidenceRank(b) ? a : b;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CONFIDENCES,
  DEFAULT_MIN_CONFIDENCE,
  SEVERITIES,
  atLeast,
  confidenceRank,
  lowerOf,
  severityRank
});
}),
"patdown-mod": (function (exports, module, require, __dirname) {
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
  require_mod: () => require_mod
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_helpers = require("patdown-helpers");
var require_mod = (0, import_patdown_helpers.__commonJS)({
  "node_modules/fastest-levenshtein/mod.js"(exports2) {
    "use strict";
    exports2.__esModule = true;
    exports2.distance = exports2.closest = void 0;
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
    var distance = function(a, b) {
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
    exports2.distance = distance;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports2.closest = closest;
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  require_mod
});
}),
"patdown-options": (function (exports, module, require, __dirname) {
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
  last: () => last,
  parseDuration: () => parseDuration,
  toRuleSelection: () => toRuleSelection,
  toScanOptions: () => toScanOptions
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_units = require("patdown-units");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var import_node_path = __toESM(require("node:path"), 1);
function toScanOptions(paths, flags, surroundings, settings) {
  const config = settings?.config;
  if (flags.has("stdin") && paths.length > 0) {
    throw new import_patdown_errors.UsageError("PD_STDIN_AND_PATHS", "scan either standard input or paths", {
      hint: "leave out --stdin or the paths; --stdin-path names what comes from standard input"
    });
  }
  return {
    paths: paths.length === 0 ? ["."] : paths,
    cwd: surroundings.cwd,
    includeIgnored: flags.has("include-ignored") || config?.includeIgnored === true,
    git: toGitScan(paths, flags),
    rules: withConfig(toRuleSelection(flags), settings),
    minSeverity: import_patdown_levels.SEVERITIES.find((severity) => severity === last(flags, "min-severity")) ?? config?.minSeverity ?? "info",
    minConfidence: import_patdown_levels.CONFIDENCES.find((confidence) => confidence === last(flags, "min-confidence")) ?? config?.minConfidence ?? import_patdown_levels.DEFAULT_MIN_CONFIDENCE,
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
    paths: [...rules.add.map((file) => import_node_path.default.resolve(settings.configDirectory, file)), ...paths],
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
    throw new import_patdown_errors.UsageError("PD_FLAGS_CONFLICT", `--${first} and --${second} ask for different things`);
  }
  const isChange = flags.has("staged") || flags.has("range") || flags.has("since");
  if (isChange && paths.length > 1) {
    throw new import_patdown_errors.UsageError("PD_FLAGS_CONFLICT", "what is committed is looked for in one repository at a time");
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
  const size = (0, import_patdown_units.sizeOf)(text);
  if (size === void 0) throw wrong("--max-file-size", "a size such as 500KB or 10MB");
  return size;
}
function parseDuration(text, flag = "--timeout") {
  if (text === void 0) return void 0;
  const duration = (0, import_patdown_units.durationOf)(text);
  if (duration === void 0) throw wrong(flag, "a time such as 30s or 5m");
  return duration;
}
function parseTime(text) {
  if (text === void 0) return void 0;
  const time = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw wrong("--now", "an ISO 8601 date such as 2026-11-23 or 2026-11-23T12:00:00Z");
  return time;
}
var wrong = (flag, wanted) => new import_patdown_errors.UsageError("PD_FLAG_VALUE", `${flag} takes ${wanted}`);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  last,
  parseDuration,
  toRuleSelection,
  toScanOptions
});
}),
"patdown-output": (function (exports, module, require, __dirname) {
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
  ReaderGone: () => ReaderGone,
  isTerminal: () => isTerminal,
  unwritable: () => unwritable,
  writeOut: () => writeOut
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_errors = require("patdown-errors");
var import_node_buffer = require("node:buffer");
var import_node_fs = require("node:fs");
var ReaderGone = class extends Error {
};
var isMemoryDevice = (device) => process.platform === "linux" && device >> 8 === 1;
function isTerminal(descriptor) {
  try {
    const found = (0, import_node_fs.fstatSync)(descriptor);
    if (!found.isCharacterDevice() || isMemoryDevice(found.rdev)) return false;
  } catch {
    return false;
  }
  return (descriptor === 1 ? process.stdout : process.stderr).isTTY === true;
}
async function writeOut(text) {
  const bytes = import_node_buffer.Buffer.from(text);
  const written = isTerminal(1) ? 0 : writeAtOnce(bytes);
  if (written < bytes.length) await writeByStream(bytes.subarray(written));
}
function writeAtOnce(bytes) {
  let written = 0;
  try {
    while (written < bytes.length) written += (0, import_node_fs.writeSync)(1, bytes, written);
  } catch (error) {
    if (codeOf(error) !== "EAGAIN") throw failure(error);
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
var codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown error";
function unwritable(target, cause) {
  const code = codeOf(cause);
  return new import_patdown_errors.InputError("PD_OUTPUT_UNWRITABLE", `cannot write ${target}: ${REASONS[code] ?? code}`, {
    cause
  });
}
var failure = (error) => codeOf(error) === "EPIPE" ? new ReaderGone() : unwritable("standard output", error);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ReaderGone,
  isTerminal,
  unwritable,
  writeOut
});
}),
"patdown-place-name": (function (exports, module, require, __dirname) {
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
  historyNote: () => historyNote,
  placeName: () => placeName
});
module.exports = __toCommonJS(piece_exports);
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
function historyNote({ provenance }) {
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  historyNote,
  placeName
});
}),
"patdown-progress": (function (exports, module, require, __dirname) {
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
  CONFIG_NAMES: () => CONFIG_NAMES,
  NO_PROGRESS: () => NO_PROGRESS,
  loadSettings: () => loadSettings,
  optionsFor: () => optionsFor,
  readConfig: () => readConfig,
  readText: () => readText,
  scanWithProgress: () => scanWithProgress,
  terminalProgress: () => terminalProgress,
  tryRead: () => tryRead
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_options = require("patdown-options");
var import_patdown_grouped = require("patdown-grouped");
var import_patdown_work_trees = require("patdown-work-trees");
var import_patdown_output = require("patdown-output");
var import_patdown_errors = require("patdown-errors");
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
var import_node_path2 = __toESM(require("node:path"), 1);
var DELAY = 1e3;
var INTERVAL = 100;
var NO_PROGRESS = { update: () => {
}, stop: () => {
} };
var loadSpinner = async () => {
  const { default: yoctoSpinner } = await Promise.resolve().then(() => __toESM(require("./lib/yocto-spinner.cjs"), 1));
  return yoctoSpinner({ stream: process.stderr, handleSignals: false });
};
function terminalProgress(load = loadSpinner, clock = Date.now) {
  const started = clock();
  let spinner;
  let isLoading = false;
  let isStopped = false;
  let last2 = Number.NEGATIVE_INFINITY;
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
      if (now - started < DELAY || now - last2 < INTERVAL) return;
      last2 = now;
      const text = progressText(progress);
      if (spinner !== void 0) spinner.text = text;
      else if (!isLoading) void start(text);
    },
    stop() {
      isStopped = true;
      spinner?.stop();
    }
  };
}
function progressText({ unit, done, total: all, bytesRead }) {
  const total = all === void 0 ? "" : ` of ${(0, import_patdown_grouped.grouped)(all)}`;
  return `Scanned ${(0, import_patdown_grouped.grouped)(done)}${total} ${unit}, ${(0, import_patdown_grouped.grouped)(Math.round(bytesRead / 1e6))} MB`;
}
var optionsFor = ({ positionals, values }, settings) => (0, import_patdown_options.toScanOptions)(positionals, values, { cwd: process.cwd(), now: Date.now() }, settings);
async function scanWithProgress(options, { values }, { signal, workerUrl }, more = {}) {
  const isSilent = values.has("quiet") || values.has("no-progress") || !(0, import_patdown_output.isTerminal)(2);
  const progress = isSilent ? NO_PROGRESS : terminalProgress();
  const hooks = {
    ...more,
    onProgress: (state) => progress.update(state),
    signal,
    environment: process.env,
    workerUrl,
    clock: () => Number(process.hrtime.bigint() / 1000n) / 1e3
  };
  const { scan } = await Promise.resolve().then(() => __toESM(require("patdown-scan-2"), 1));
  return scan(options, hooks).finally(() => progress.stop());
}
var CONFIG_NAMES = [".patdown.yml", ".patdown.yaml"];
var PACKAGE = "package.json";
var IGNORE_NAME = ".patdownignore";
async function findConfig(directory) {
  const found = CONFIG_NAMES.flatMap((name) => tryRead(import_node_path.default.join(directory, name), name) ?? []);
  const [first, second] = found;
  if (first !== void 0 && second !== void 0) {
    throw new import_patdown_errors.InputError("PD_CONFIG_TWICE", `there are both ${first.name} and ${second.name}`, {
      hint: "keep one of them"
    });
  }
  if (first !== void 0) return parse(first, directory);
  const manifest = tryRead(import_node_path.default.join(directory, PACKAGE), PACKAGE);
  return manifest?.text.includes('"patdown"') === true ? fromManifest(manifest, directory) : void 0;
}
async function readConfig(file, cwd) {
  const absolute = import_node_path.default.resolve(cwd, file);
  const text = readText(absolute, file, "configuration");
  return import_node_path.default.basename(absolute) === PACKAGE ? await fromManifest(text, import_node_path.default.dirname(absolute)) ?? noKey(file) : parse(text, import_node_path.default.dirname(absolute));
}
var noKey = (file) => {
  throw new import_patdown_errors.InputError("PD_CONFIG_MISSING", `${file} has no key patdown`);
};
async function parse({ name, path: file, text }, directory) {
  const { parseConfig } = await Promise.resolve().then(() => __toESM(require("patdown-parse-config-2"), 1));
  return { config: parseConfig(name, text), directory, path: file };
}
async function fromManifest(manifest, directory) {
  let key;
  try {
    key = JSON.parse(manifest.text).patdown;
  } catch {
    return void 0;
  }
  if (typeof key !== "object" || key === null) return void 0;
  const { parseConfig } = await Promise.resolve().then(() => __toESM(require("patdown-parse-config-2"), 1));
  const config = parseConfig(`${manifest.name} (patdown)`, JSON.stringify(key, void 0, 2));
  return { config, directory, path: manifest.path };
}
function tryRead(absolute, name) {
  try {
    return { name, path: absolute, text: (0, import_node_fs.readFileSync)(absolute, "utf8") };
  } catch (cause) {
    if (codeOf(cause) === "ENOENT" || codeOf(cause) === "ENOTDIR") return void 0;
    throw unreadable(name, cause);
  }
}
function readText(absolute, name, what) {
  const found = tryRead(absolute, name);
  if (found !== void 0) return found;
  throw new import_patdown_errors.InputError("PD_CONFIG_MISSING", `there is no ${what} at ${name}`);
}
var codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
var unreadable = (name, cause) => new import_patdown_errors.InputError("PD_CONFIG_UNREADABLE", `cannot read ${name} (${codeOf(cause) || "unknown error"})`, {
  cause
});
var DEFAULT_BASELINE = ".patdown-baseline.json";
async function loadSettings(flags, cwd, needsBaseline = true) {
  const root = (0, import_patdown_work_trees.workTrees)({}).find(cwd) ?? cwd;
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
  const named = (0, import_patdown_options.last)(flags, "config");
  if (named !== void 0 && flags.has("no-config"))
    throw new import_patdown_errors.UsageError("PD_FLAGS_CONFLICT", "--config and --no-config ask for different things");
  if (named !== void 0) return readConfig(named, cwd);
  return flags.has("no-config") ? void 0 : findConfig(root);
}
async function ignoreOf(found, root) {
  const named = found?.config.ignoreFile;
  const file = named === void 0 ? tryRead(import_node_path2.default.join(root, IGNORE_NAME), IGNORE_NAME) : readText(import_node_path2.default.resolve(found?.directory ?? root, named), named, "ignore file");
  if (file === void 0) return [];
  const { parseIgnoreFile } = await Promise.resolve().then(() => __toESM(require("patdown-ignore-file-2"), 1));
  return parseIgnoreFile(file.name, file.text);
}
function baselineAt(flags, found, root, cwd) {
  const named = (0, import_patdown_options.last)(flags, "baseline");
  if (named !== void 0) return import_node_path2.default.resolve(cwd, named);
  return import_node_path2.default.resolve(found?.directory ?? root, found?.config.baseline ?? DEFAULT_BASELINE);
}
async function baselineOf(flags, found, absolute) {
  const named = (0, import_patdown_options.last)(flags, "baseline") ?? found?.config.baseline;
  if (named === void 0) return void 0;
  const { parseBaseline } = await Promise.resolve().then(() => __toESM(require("patdown-baseline-3"), 1));
  return parseBaseline(named, readText(absolute, named, "baseline").text);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CONFIG_NAMES,
  NO_PROGRESS,
  loadSettings,
  optionsFor,
  readConfig,
  readText,
  scanWithProgress,
  terminalProgress,
  tryRead
});
}),
"patdown-quoted-path": (function (exports, module, require, __dirname) {
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
  parsePathLines: () => parsePathLines,
  unquotePath: () => unquotePath
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_byte_path = require("patdown-byte-path");
var import_node_buffer = require("node:buffer");
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
  return (0, import_patdown_byte_path.bytePath)(import_node_buffer.Buffer.from(latin1, "latin1"));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  parsePathLines,
  unquotePath
});
}),
"patdown-roots": (function (exports, module, require, __dirname) {
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
  joinPath: () => joinPath,
  resolveRoot: () => resolveRoot,
  slashed: () => slashed
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_fs_error = require("patdown-fs-error");
var import_patdown_byte_path = require("patdown-byte-path");
var import_patdown_errors = require("patdown-errors");
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
function resolveRoot(given, cwd) {
  const absolute = import_node_path.default.resolve(cwd, given);
  const stats = lookUp(given, absolute);
  if (!stats.isFile() && !stats.isDirectory()) {
    throw new import_patdown_errors.UsageError("PD_NOT_A_FILE", `${given} is neither a file nor a directory`, {
      hint: "pipe it in: patdown scan --stdin"
    });
  }
  const kind = stats.isDirectory() ? "directory" : "file";
  return {
    kind,
    display: displayOf(given, absolute, cwd),
    real: slashed((0, import_patdown_byte_path.bytePath)((0, import_node_fs.realpathSync)(absolute, "buffer")))
  };
}
function lookUp(given, absolute) {
  try {
    return (0, import_node_fs.statSync)(absolute);
  } catch (cause) {
    if (["ENOENT", "ENOTDIR"].includes((0, import_patdown_fs_error.errorCode)(cause))) {
      throw new import_patdown_errors.InputError("PD_PATH_MISSING", `there is no ${given === "" ? "path without a name" : given}`, {
        hint: "a name that begins with a dash goes behind --",
        cause
      });
    }
    throw new import_patdown_errors.InputError("PD_PATH_UNREADABLE", `cannot read ${given}: ${(0, import_patdown_fs_error.describeFsError)(cause)}`, { cause });
  }
}
function displayOf(given, absolute, cwd) {
  const relative = import_node_path.default.relative(cwd, absolute);
  const isBelow = relative !== ".." && !relative.startsWith(`..${import_node_path.default.sep}`) && !import_node_path.default.isAbsolute(relative);
  return slashed(isBelow ? relative : import_node_path.default.normalize(given)).replace(/(?<=[^/])\/$/, "");
}
var slashed = (text) => import_node_path.default.sep === "\\" ? text.replaceAll("\\", "/") : text;
var joinPath = (directory, name) => {
  if (directory === "") return name;
  return directory.endsWith("/") ? directory + name : `${directory}/${name}`;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  joinPath,
  resolveRoot,
  slashed
});
}),
"patdown-scan": (function (exports, module, require, __dirname) {
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
  readStandardInput: () => import_patdown_colour.readStandardInput,
  requireWritableTargets: () => import_patdown_colour.requireWritableTargets,
  runScan: () => import_patdown_colour.runScan,
  toTargets: () => import_patdown_colour.toTargets,
  write: () => import_patdown_colour.write
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_colour = require("patdown-colour");
var import_patdown_progress = require("patdown-progress");
var import_patdown_version = require("patdown-version");
var import_patdown_options = require("patdown-options");
var import_patdown_units = require("patdown-units");
var import_patdown_grouped = require("patdown-grouped");
var import_patdown_work_trees = require("patdown-work-trees");
var import_patdown_flags = require("patdown-flags");
var import_patdown_output = require("patdown-output");
var import_patdown_mod = require("patdown-mod");
var import_patdown_quoted_path = require("patdown-quoted-path");
var import_patdown_byte_path = require("patdown-byte-path");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readStandardInput,
  requireWritableTargets,
  runScan,
  toTargets,
  write
});
}),
"patdown-terminal": (function (exports, module, require, __dirname) {
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
  safe: () => safe,
  safeJson: () => safeJson
});
module.exports = __toCommonJS(piece_exports);
var UNSAFE = /(?!\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u202f]/gu;
var NAMES = { "	": " ", "\n": "\\n", "\r": "\\r" };
var safe = (text) => text.replace(UNSAFE, (char) => NAMES[char] ?? escapeChar(char));
var escapeChar = (char) => char.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
var safeJson = (value, indent) => JSON.stringify(value, void 0, indent).replace(
  UNSAFE,
  (char) => char === "\n" ? char : escapeChar(char)
);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  safe,
  safeJson
});
}),
"patdown-text": (function (exports, module, require, __dirname) {
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
  renderText: () => renderText
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_index = require("patdown-index");
var import_patdown_place_name = require("patdown-place-name");
var import_patdown_grouped = require("patdown-grouped");
var import_patdown_terminal = require("patdown-terminal");
var import_patdown_verification = require("patdown-verification");
var import_patdown_levels = require("patdown-levels");
var import_patdown_helpers = require("patdown-helpers");
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
    paint.yellow(`The scan is incomplete: ${count(problems.length, "problem")}.`),
    ...shown.map(
      ({ path, message }) => `  ${path === "" ? "" : `${paint.cyan((0, import_patdown_terminal.safe)(path))}: `}${(0, import_patdown_terminal.safe)(message)}`
    ),
    ...more === 0 ? [] : [`  and ${more} more (--verbose)`]
  ];
}
function headline({ findings, problems }, paint) {
  if (findings.length === 0) {
    return problems.length === 0 ? paint.green("No secrets found.") : "No secrets found in what was scanned.";
  }
  const places2 = findings.reduce(
    (sum, { locations }) => sum + locations.filter((place) => !place.suppression).length,
    0
  );
  const files = new Set(findings.flatMap(({ locations }) => locations.map(import_patdown_place_name.placeName))).size;
  const where = places2 === findings.length ? "" : ` at ${count(places2, "place")}`;
  return paint.bold(`${count(findings.length, "secret")} found${where} in ${count(files, "file")}.`);
}
function verdictParts({ verdicts = {} }) {
  const told = import_patdown_verification.VERIFICATION_STATUSES.flatMap((status) => {
    const number = verdicts[status] ?? 0;
    return number === 0 ? [] : [`${(0, import_patdown_grouped.grouped)(number)} ${status}`];
  });
  return told.length === 0 ? [] : [`Verified: ${told.join(", ")}.`];
}
function coverage(result, context, paint) {
  const { stats, exclusions, suppressed } = result;
  const seconds = stats.durationMs < 1e4 ? (stats.durationMs / 1e3).toFixed(1) : Math.round(stats.durationMs / 1e3);
  const parts = [
    `Scanned ${scanned(stats)}, ${formatBytes(stats.bytesRead)}, in ${seconds} s with ${count(result.rules.size, "rule")}.`,
    ...verdictParts(result),
    ...suppressed.length === 0 ? [] : [`${count(suppressed.length, "finding")} suppressed.`],
    ...result.notes.map((note) => `Note: ${(0, import_patdown_terminal.safe)(note)}.`),
    ...exclusions.map((exclusion) => `${EXCLUDED[exclusion.reason](exclusion.count)}.`)
  ];
  const listed = context.verbose ? exclusions.flatMap(listExclusion) : [];
  return [...(0, import_patdown_index.wrap)(parts.join(" "), context.columns, "").map(paint.dim), ...listed.map(paint.dim)];
}
function scanned({ files, blobs }) {
  const objects = count(blobs - files, "git object");
  if (blobs === files) return count(files, "file");
  return files === 0 ? objects : `${count(files, "file")} and ${objects}`;
}
var EXCLUDED = {
  "git-ignored": (number) => `${count(number, "path")} ignored by git left out (--include-ignored)`,
  "git-directory": (number) => `${count(number, ".git directory", ".git directories")} left out`,
  symlink: (number) => `${count(number, "symbolic link")} not followed`,
  "special-file": (number) => `${count(number, "special file")} left out`,
  submodule: (number) => `${count(number, "submodule")} without files`,
  configured: (number) => `${count(number, "path")} left out by the configuration`
};
var listExclusion = ({ reason, paths }) => paths.map((path) => `  ${reason}  ${(0, import_patdown_terminal.safe)(path)}`);
var count = (number, one, many = `${one}s`) => `${(0, import_patdown_grouped.grouped)(number)} ${number === 1 ? one : many}`;
var UNITS = ["bytes", "KB", "MB", "GB", "TB"];
function formatBytes(bytes) {
  const power = bytes < 1e3 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1e3 ** power;
  return `${power === 0 ? value : value.toPrecision(3)} ${UNITS[power] ?? "bytes"}`;
}
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
var PAINTS = ["bold", "dim", "underline", "red", "yellow", "green", "cyan"];
function paintFor(colour) {
  const entries = PAINTS.map((name) => {
    const { open, close } = ansi_styles_default[name];
    return [name, (text) => colour ? open + text + close : text];
  });
  return Object.fromEntries(entries);
}
var MAX_PLACES = 5;
var INDENT = "  ";
function renderText(result, context) {
  const paint = paintFor(context.colour);
  const findings = [...result.findings].sort(
    (a, b) => (0, import_patdown_levels.severityRank)(b.severity) - (0, import_patdown_levels.severityRank)(a.severity) || (0, import_patdown_levels.confidenceRank)(b.confidence) - (0, import_patdown_levels.confidenceRank)(a.confidence)
  );
  const told = /* @__PURE__ */ new Set();
  const blocks = findings.map((finding) => {
    const isFirst = !told.has(finding.ruleId);
    told.add(finding.ruleId);
    return findingBlock(finding, isFirst, result, context, paint);
  });
  const explained = context.explain ? explanationBlock(result, context, paint) : [];
  return [...blocks, ...explained, summaryLines(result, context, paint)].map((lines) => `${lines.join("\n")}
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
  const severity = PAINTS2[finding.severity](paint)(finding.severity);
  const value = context.showSecrets ? (0, import_patdown_terminal.safe)(finding.secret.reveal()) : finding.secret.redacted;
  return [
    `${severity}  ${paint.bold(rule?.name ?? finding.ruleId)}  ${value}`,
    ...(0, import_patdown_index.wrap)(evidence(finding), context.columns, INDENT).map(paint.dim),
    ...verdictLines(finding, context, paint),
    ...places(finding, context, paint),
    ...rule === void 0 || !isFirst ? [] : (0, import_patdown_index.wrap)(rule.remediation, context.columns, INDENT),
    ...rule?.revokeUrl === void 0 ? [] : [`${INDENT}${paint.underline(rule.revokeUrl)}`]
  ];
}
function evidence({ ruleId, confidence, checks, encoding }) {
  const told = checks.filter(({ verdict, facts }) => verdict !== "pass" || facts !== void 0).map(
    ({ detail, facts }) => (0, import_patdown_terminal.safe)([detail, ...Object.entries(facts ?? {}).map(([key, value]) => `${key} ${value}`)].join(", "))
  );
  const encoded = encoding === void 0 ? [] : [`${encoding} decoded`];
  return [ruleId, `confidence ${confidence}`, ...encoded, ...told].join(" \xB7 ");
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
  const [first = "", ...more] = (0, import_patdown_index.wrap)(
    (0, import_patdown_terminal.safe)([`${status}: ${reason}`, ...told].join(" \xB7 ")),
    context.columns,
    INDENT
  );
  const colour = VERDICT_PAINTS[status](paint);
  return [first.replace(status, () => colour(status)), ...more];
}
function places(finding, context, paint) {
  const open = finding.locations.filter(({ suppression }) => suppression === void 0);
  const shown = context.verbose ? open : open.slice(0, MAX_PLACES);
  const lines = shown.flatMap((location, index) => [
    `${INDENT}${paint.cyan(`${(0, import_patdown_terminal.safe)((0, import_patdown_place_name.placeName)(location))}:${location.startLine}:${location.startColumn}`)}${contextNote(location, paint)}`,
    ...historyLines(location, context, paint),
    ...index === 0 || context.verbose ? snippetLines(location.snippet, context, paint) : []
  ]);
  const more = open.length - shown.length;
  return more === 0 ? lines : [...lines, `${INDENT}${paint.dim(`and ${more} more ${more === 1 ? "place" : "places"} (--verbose)`)}`];
}
function historyLines(location, context, paint) {
  const note = (0, import_patdown_place_name.historyNote)(location);
  return note === void 0 ? [] : (0, import_patdown_index.wrap)((0, import_patdown_terminal.safe)(note), context.columns, INDENT + INDENT).map(paint.dim);
}
var contextNote = ({ context }, paint) => context === "code" ? "" : paint.dim(`  ${context}`);
function snippetLines(snippet, context, paint) {
  if (snippet === void 0 || snippet.end === snippet.start) return [];
  const before = (0, import_patdown_terminal.safe)(snippet.text.slice(0, snippet.start)).trimStart();
  const secret = (0, import_patdown_terminal.safe)(snippet.text.slice(snippet.start, snippet.end));
  const behind = (0, import_patdown_terminal.safe)(snippet.text.slice(snippet.end)).trimEnd();
  const gutter = "    \u2502 ";
  const cut = (0, import_patdown_index.cutAround)(before, secret, behind, context.columns - gutter.length);
  const mark = " ".repeat((0, import_patdown_index.dist_default)(cut.before)) + "^".repeat(Math.max(1, (0, import_patdown_index.dist_default)(cut.secret)));
  return [
    `${paint.dim(gutter)}${cut.before}${paint.red(cut.secret)}${cut.behind}`,
    `${paint.dim(gutter)}${paint.red(mark)}`
  ];
}
function explanationBlock(result, context, paint) {
  if (result.explanations.length === 0) return [[paint.bold("No candidate was rejected.")]];
  const lines = result.explanations.flatMap(
    ({ path, startLine, startColumn, ruleId, check, detail, candidate }) => [
      `${INDENT}${paint.cyan(`${(0, import_patdown_terminal.safe)(path)}:${startLine}:${startColumn}`)}  ${candidate}`,
      ...(0, import_patdown_index.wrap)(`${ruleId}: ${check}: ${detail}`, context.columns, INDENT + INDENT)
    ]
  );
  return [[paint.bold(`Not reported (${result.explanations.length}), and why:`), ...lines]];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderText
});
}),
"patdown-units": (function (exports, module, require, __dirname) {
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
  durationOf: () => durationOf,
  sizeOf: () => sizeOf
});
module.exports = __toCommonJS(piece_exports);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  durationOf,
  sizeOf
});
}),
"patdown-verification": (function (exports, module, require, __dirname) {
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
  ANSWER_STATUSES: () => ANSWER_STATUSES,
  JSON_TYPES: () => JSON_TYPES,
  METHODS: () => METHODS,
  SIGN_KINDS: () => SIGN_KINDS,
  VERIFICATION_STATUSES: () => VERIFICATION_STATUSES
});
module.exports = __toCommonJS(piece_exports);
var VERIFICATION_STATUSES = ["active", "inactive", "unknown", "error", "skipped"];
var METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
var SIGN_KINDS = ["aws-sigv4", "gcp-jwt"];
var ANSWER_STATUSES = ["active", "inactive", "unknown"];
var JSON_TYPES = ["string", "number", "boolean", "array", "object", "null"];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ANSWER_STATUSES,
  JSON_TYPES,
  METHODS,
  SIGN_KINDS,
  VERIFICATION_STATUSES
});
}),
"patdown-version": (function (exports, module, require, __dirname) {
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
  VERSION: () => VERSION
});
module.exports = __toCommonJS(piece_exports);
var VERSION = true ? "0.1.0" : "0.0.0";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  VERSION
});
}),
"patdown-work-trees": (function (exports, module, require, __dirname) {
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
  workTrees: () => workTrees
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_quoted_path = require("patdown-quoted-path");
var import_patdown_byte_path = require("patdown-byte-path");
var import_node_fs = require("node:fs");
var SUBMODULE = "160000 ";
function workTrees(environment) {
  const run = async (top, ...args) => {
    const { runGit } = await Promise.resolve().then(() => __toESM(require("patdown-repository"), 1));
    return runGit(top, environment, args);
  };
  return {
    find: findTop,
    async listIgnored(top) {
      return (0, import_patdown_quoted_path.parsePathLines)(
        await run(top, "ls-files", "--others", "--ignored", "--exclude-standard", "--directory")
      );
    },
    async listSubmodules(top) {
      if (!(0, import_node_fs.existsSync)((0, import_patdown_byte_path.fsPath)(`${top}/.gitmodules`))) return [];
      const entries = (await run(top, "ls-files", "--stage")).split("\n");
      return entries.filter((entry) => entry.startsWith(SUBMODULE)).map((entry) => (0, import_patdown_quoted_path.unquotePath)(entry.slice(entry.indexOf("	") + 1)));
    }
  };
}
function findTop(directory) {
  if (directory.split("/").includes(".git")) return void 0;
  for (let at = directory; ; at = at.slice(0, at.lastIndexOf("/"))) {
    if ((0, import_node_fs.existsSync)((0, import_patdown_byte_path.fsPath)(`${at}/.git`))) return at === "" ? "/" : at;
    if (!at.includes("/")) return void 0;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  workTrees
});
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
