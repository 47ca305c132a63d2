"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
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

// src/model/errors.ts
var formatPlace, PatdownError, UsageError, ConfigError, InputError;
var init_errors = __esm({
  "src/model/errors.ts"() {
    "use strict";
    formatPlace = (place2) => `${place2.file}:${place2.line}:${place2.column}`;
    PatdownError = class extends Error {
      code;
      hint;
      constructor(code, message, options = {}) {
        super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
        this.name = new.target.name;
        this.code = code;
        this.hint = options.hint;
      }
    };
    UsageError = class extends PatdownError {
    };
    ConfigError = class extends PatdownError {
      faults;
      constructor(code, message, faults, hint) {
        super(code, message, hint === void 0 ? {} : { hint });
        this.faults = faults;
      }
    };
    InputError = class extends PatdownError {
    };
  }
});

// src/model/levels.ts
var SEVERITIES, CONFIDENCES, DEFAULT_MIN_CONFIDENCE, severityRank, confidenceRank, atLeast, lowerOf;
var init_levels = __esm({
  "src/model/levels.ts"() {
    "use strict";
    SEVERITIES = ["info", "low", "medium", "high", "critical"];
    CONFIDENCES = ["low", "medium", "high"];
    DEFAULT_MIN_CONFIDENCE = "medium";
    severityRank = (severity) => SEVERITIES.indexOf(severity);
    confidenceRank = (confidence) => CONFIDENCES.indexOf(confidence);
    atLeast = (confidence, minimum) => confidenceRank(confidence) >= confidenceRank(minimum);
    lowerOf = (a, b) => confidenceRank(a) <= confidenceRank(b) ? a : b;
  }
});

// src/cli/flags.ts
var RULE_FLAGS, OUTPUT_FLAGS, FORMAT_NAMES, COMMANDS, EXIT_CODES;
var init_flags = __esm({
  "src/cli/flags.ts"() {
    "use strict";
    init_levels();
    RULE_FLAGS = [
      { name: "rules", value: "FILE|DIR", repeatable: true, doc: "Add your own rules to the built-in ones." },
      { name: "only", value: "ID,\u2026", repeatable: true, doc: "Run these rules and no others." },
      { name: "skip", value: "ID,\u2026", repeatable: true, doc: "Run all rules but these." }
    ];
    OUTPUT_FLAGS = [
      { name: "color", doc: "Colour the output, also where it is no terminal." },
      { name: "no-color", doc: "Do not colour the output. NO_COLOR does the same." },
      { name: "help", short: "h", doc: "Show this help." }
    ];
    FORMAT_NAMES = ["text", "json", "jsonl", "sarif"];
    COMMANDS = [
      {
        name: "scan",
        usage: "patdown scan [path \u2026] [flags]",
        summary: "Find secrets in files, git history, or standard input.",
        description: "Scans each path, or the working directory: files as they are, directories with all that is below them. Of a directory in a git work tree the tracked files are scanned and the untracked ones that are not ignored. Where a path is the top of a repository, all of its history is scanned too: every object that git keeps, reachable or not, and the messages of commits and tags.",
        flags: [
          { name: "include-ignored", doc: "Scan what git ignores, too." },
          {
            name: "history",
            doc: "Scan the history of the repository that each path is the top of; a path that is not is an error."
          },
          { name: "no-history", doc: "Scan no history." },
          { name: "history-only", doc: "Scan the history and no files." },
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
          },
          { name: "no-ignore", doc: "Report what patdown:allow comments allow, too." },
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
    EXIT_CODES = [
      ["0", "everything was scanned and nothing was found"],
      ["1", "secrets were found"],
      ["2", "wrong use, wrong rules, or an incomplete scan"],
      ["130", "interrupted; nothing is reported (143: told to end)"]
    ];
  }
});

// src/cli/output.ts
function isTerminal(descriptor) {
  try {
    if (!(0, import_node_fs.fstatSync)(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return (descriptor === 1 ? process.stdout : process.stderr).isTTY === true;
}
async function writeOut(text2) {
  const bytes = import_node_buffer.Buffer.from(text2);
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
async function writeByStream(text2) {
  const { stdout } = process;
  await new Promise((resolve, reject2) => {
    stdout.on("error", (error) => reject2(failure(error)));
    stdout.write(text2, (error) => error ? reject2(failure(error)) : resolve());
  });
}
function unwritable(target, cause) {
  const code = codeOf(cause);
  return new InputError("PD_OUTPUT_UNWRITABLE", `cannot write ${target}: ${REASONS[code] ?? code}`, {
    cause
  });
}
var import_node_buffer, import_node_fs, ReaderGone, REASONS, codeOf, failure;
var init_output = __esm({
  "src/cli/output.ts"() {
    "use strict";
    import_node_buffer = require("node:buffer");
    import_node_fs = require("node:fs");
    init_errors();
    ReaderGone = class extends Error {
    };
    REASONS = {
      ENOENT: "its directory does not exist",
      ENOTDIR: "a part of its path is no directory",
      EISDIR: "it is a directory",
      EACCES: "no permission",
      EPERM: "no permission",
      EROFS: "the file system is read-only",
      ENOSPC: "the disk is full",
      EDQUOT: "the quota is used up"
    };
    codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown error";
    failure = (error) => codeOf(error) === "EPIPE" ? new ReaderGone() : unwritable("standard output", error);
  }
});

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
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
      var score2 = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score2 += ph >>> m - 1 & 1;
        score2 -= mh >>> m - 1 & 1;
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
      return score2;
    };
    var distance5 = function(a, b) {
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
    exports2.distance = distance5;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance5(str, arr[i]);
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
    const near2 = suggest(value, flag.choices);
    throw new UsageError("PD_FLAG_VALUE", `${rawName} does not take ${quote(value)}`, {
      hint: near2 ?? `it takes ${flag.choices.join(", ")}`
    });
  }
  return value;
}
function unknownFlag(rawName, command) {
  const near2 = suggest(
    rawName,
    command.flags.map((flag) => `--${flag.name}`)
  );
  return new UsageError("PD_FLAG_UNKNOWN", `${command.name} has no flag ${quote(rawName)}`, {
    hint: near2 ?? `\`patdown help ${command.name}\` shows what there is`
  });
}
function suggest(text2, choices) {
  const near2 = [...choices].sort((a, b) => (0, import_fastest_levenshtein.distance)(text2, a) - (0, import_fastest_levenshtein.distance)(text2, b))[0];
  return near2 !== void 0 && (0, import_fastest_levenshtein.distance)(text2, near2) <= Math.max(2, near2.length / 3) ? `did you mean ${near2}?` : void 0;
}
var import_node_util, import_fastest_levenshtein, optionOf, quote;
var init_parse_args = __esm({
  "src/cli/parse-args.ts"() {
    "use strict";
    import_node_util = require("node:util");
    import_fastest_levenshtein = __toESM(require_mod(), 1);
    init_errors();
    init_flags();
    optionOf = (flag) => ({
      type: flag.value === void 0 ? "boolean" : "string",
      multiple: flag.repeatable === true,
      ...flag.short === void 0 ? {} : { short: flag.short }
    });
    quote = (text2) => {
      const short = text2.length > 60 ? `${text2.slice(0, 60)}\u2026` : text2;
      return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e]/g, "?");
    };
  }
});

// src/report/terminal.ts
var UNSAFE, NAMES, safe, escapeChar, safeJson;
var init_terminal = __esm({
  "src/report/terminal.ts"() {
    "use strict";
    UNSAFE = /(?!\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u202f]/gu;
    NAMES = { "	": " ", "\n": "\\n", "\r": "\\r" };
    safe = (text2) => text2.replace(UNSAFE, (char) => NAMES[char] ?? escapeChar(char));
    escapeChar = (char) => char.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
    safeJson = (value, indent) => JSON.stringify(value, void 0, indent).replace(
      UNSAFE,
      (char) => char === "\n" ? char : escapeChar(char)
    );
  }
});

// src/model/byte-path.ts
function bytePath(name) {
  if ((0, import_node_buffer2.isUtf8)(name))
    return import_node_buffer2.Buffer.from(name.buffer, name.byteOffset, name.length).toString("utf8").replaceAll("\n", "\uDC0A");
  let path10 = "";
  for (let at = 0; at < name.length; ) {
    const length = validLength(name, at);
    path10 += length === 0 ? escapeByte(name[at] ?? 0) : bytePath(name.subarray(at, at + length));
    at += Math.max(1, length);
  }
  return path10;
}
function fsPath(path10) {
  if (!ESCAPED.test(path10)) return path10;
  const parts = [];
  let from = 0;
  for (const found of path10.matchAll(LONE_ESCAPES)) {
    parts.push(import_node_buffer2.Buffer.from(path10.slice(from, found.index)), import_node_buffer2.Buffer.of(found[0].charCodeAt(0) - ESCAPE_BASE));
    from = found.index + 1;
  }
  if (parts.length === 0) return path10;
  return import_node_buffer2.Buffer.concat([...parts, import_node_buffer2.Buffer.from(path10.slice(from))]);
}
function displayPath(path10) {
  if (!ESCAPED.test(path10)) return path10;
  return path10.replace(LONE_ESCAPES, (escaped) => {
    const byte = escaped.charCodeAt(0) - ESCAPE_BASE;
    return byte === NEWLINE ? "\n" : `\\x${byte.toString(16).padStart(2, "0")}`;
  });
}
function validLength(name, at) {
  for (let length = 1; length <= 4 && at + length <= name.length; length++) {
    if ((0, import_node_buffer2.isUtf8)(name.subarray(at, at + length))) return length;
  }
  return 0;
}
var import_node_buffer2, ESCAPE_BASE, ESCAPED, LONE_ESCAPES, NEWLINE, escapeByte;
var init_byte_path = __esm({
  "src/model/byte-path.ts"() {
    "use strict";
    import_node_buffer2 = require("node:buffer");
    ESCAPE_BASE = 56320;
    ESCAPED = /[\udc00-\udcff]/;
    LONE_ESCAPES = /(?<![\ud800-\udbff])[\udc00-\udcff]/g;
    NEWLINE = 10;
    escapeByte = (byte) => String.fromCharCode(ESCAPE_BASE + byte);
  }
});

// src/git/quoted-path.ts
function unquotePath(line) {
  if (!line.startsWith('"')) return line;
  const latin1 = line.slice(1, -1).replace(
    ESCAPE,
    (_, octal, name) => String.fromCharCode(octal === void 0 ? NAMED[name ?? ""] ?? 0 : Number.parseInt(octal, 8))
  );
  return bytePath(import_node_buffer3.Buffer.from(latin1, "latin1"));
}
var import_node_buffer3, NAMED, ESCAPE, parsePathLines;
var init_quoted_path = __esm({
  "src/git/quoted-path.ts"() {
    "use strict";
    import_node_buffer3 = require("node:buffer");
    init_byte_path();
    NAMED = {
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
    ESCAPE = /\\(?:([0-7]{3})|([abtnvfr"\\]))/g;
    parsePathLines = (output) => output.split("\n").flatMap((line) => line === "" ? [] : [unquotePath(line)]);
  }
});

// src/git/environment.ts
function gitEnvironment(environment, scope = "directory") {
  const names = scope === "hook" ? [...INHERITED, ...OF_HOOKS] : INHERITED;
  const inherited = names.flatMap((name) => {
    const value = environment[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(inherited), ...ENVIRONMENT };
}
var ENVIRONMENT, INHERITED, OF_HOOKS, CONFIGURATION, FLAGS;
var init_environment = __esm({
  "src/git/environment.ts"() {
    "use strict";
    ENVIRONMENT = {
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_TERMINAL_PROMPT: "0",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_NO_LAZY_FETCH: "1",
      GIT_ALLOW_PROTOCOL: "none",
      GIT_NO_REPLACE_OBJECTS: "1",
      GIT_GRAFT_FILE: "/dev/null",
      LC_ALL: "C"
    };
    INHERITED = ["PATH", "HOME", "SystemRoot", "TMPDIR", "TEMP"];
    OF_HOOKS = [
      "GIT_DIR",
      "GIT_COMMON_DIR",
      "GIT_WORK_TREE",
      "GIT_INDEX_FILE",
      "GIT_OBJECT_DIRECTORY",
      "GIT_ALTERNATE_OBJECT_DIRECTORIES",
      "GIT_QUARANTINE_PATH"
    ];
    CONFIGURATION = [
      "core.fsmonitor=false",
      "core.untrackedCache=false",
      "core.hooksPath=/dev/null",
      // Names the user's own ignore file, which is not the tree's; a hostile repository could name any.
      "core.excludesFile=/dev/null",
      "core.attributesFile=/dev/null",
      // Quoted names are ASCII: see quoted-path.ts.
      "core.quotePath=true",
      // Without the user's configuration git would refuse a work tree that somebody else owns, which these flags make harmless.
      "safe.directory=*",
      // Files beside the objects that a hostile repository could forge, to hide commits or objects from a walk.
      "core.commitGraph=false",
      "core.multiPackIndex=false",
      // Runs gpg, or whatever gpg.program names.
      "log.showSignature=false",
      "log.follow=false"
    ];
    FLAGS = [
      "--no-pager",
      "--literal-pathspecs",
      ...CONFIGURATION.flatMap((setting) => ["-c", setting])
    ];
  }
});

// src/git/find-git.ts
function findGit(searchPath) {
  const candidates = searchPath.split(import_node_path.default.delimiter).filter((directory) => import_node_path.default.isAbsolute(directory));
  return candidates.map((directory) => import_node_path.default.join(directory, NAME)).find(isProgram);
}
function isProgram(file) {
  try {
    (0, import_node_fs2.accessSync)(file, import_node_fs2.constants.X_OK);
    return (0, import_node_fs2.statSync)(file).isFile();
  } catch {
    return false;
  }
}
var import_node_fs2, import_node_path, NAME;
var init_find_git = __esm({
  "src/git/find-git.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path = __toESM(require("node:path"), 1);
    NAME = import_node_path.default.sep === "\\" ? "git.exe" : "git";
  }
});

// src/git/repository.ts
var repository_exports = {};
__export(repository_exports, {
  runGit: () => runGit
});
async function runGit(directory, environment, args) {
  const binary = findGit(environment["PATH"] ?? "");
  if (binary === void 0)
    throw new InputError("PD_GIT_MISSING", "git is not installed, or not in the PATH");
  let exit;
  const onExit = (exitCode2) => {
    exit = exitCode2;
  };
  try {
    const git = open(fsPath(directory).toString(), binary, environment, onExit);
    return await git.raw([...FLAGS, ...args]);
  } catch (cause) {
    throw new InputError("PD_GIT_FAILED", `git ${ending(exit)}`, {
      hint: "run `git status` there to see what is wrong",
      cause
    });
  }
}
function open(directory, binary, environment, onExit) {
  const variables = gitEnvironment(environment);
  return (0, import_simple_git.simpleGit)({
    baseDir: directory,
    binary,
    timeout: { block: PATIENCE },
    // simple-git strips `GIT_*` by itself and refuses these very flags unless they are allowed by name.
    allowEnvironment: Object.keys(variables).filter((name) => name.startsWith("GIT_")),
    unsafe: {
      allowUnsafeFsMonitor: true,
      allowUnsafeHooksPath: true,
      allowUnsafeConfigPaths: true,
      // Its check refuses blanks, and with them `C:\Program Files`.
      allowUnsafeCustomBinary: true
    },
    // simple-git takes a failure without a message for success, and puts git's output into its errors.
    errors: (error, { exitCode: exitCode2 }) => {
      if (error === void 0 && exitCode2 === 0) return void 0;
      onExit(exitCode2);
      return new Error("git failed");
    }
  }).env(variables);
}
var import_simple_git, PATIENCE, ending;
var init_repository = __esm({
  "src/git/repository.ts"() {
    "use strict";
    import_simple_git = require("./lib/simple-git.cjs");
    init_byte_path();
    init_errors();
    init_environment();
    init_find_git();
    PATIENCE = 3e5;
    ending = (exit) => {
      if (exit === void 0) return "could not be started there";
      return exit === null ? "was ended by a signal" : `ended with code ${exit}`;
    };
  }
});

// src/git/work-trees.ts
function workTrees(environment) {
  const run3 = async (top, ...args) => {
    const { runGit: runGit2 } = await Promise.resolve().then(() => (init_repository(), repository_exports));
    return runGit2(top, environment, args);
  };
  return {
    find: findTop,
    async listIgnored(top) {
      return parsePathLines(
        await run3(top, "ls-files", "--others", "--ignored", "--exclude-standard", "--directory")
      );
    },
    async listSubmodules(top) {
      if (!(0, import_node_fs3.existsSync)(fsPath(`${top}/.gitmodules`))) return [];
      const entries = (await run3(top, "ls-files", "--stage")).split("\n");
      return entries.filter((entry) => entry.startsWith(SUBMODULE)).map((entry) => unquotePath(entry.slice(entry.indexOf("	") + 1)));
    }
  };
}
function findTop(directory) {
  if (directory.split("/").includes(".git")) return void 0;
  for (let at = directory; ; at = at.slice(0, at.lastIndexOf("/"))) {
    if ((0, import_node_fs3.existsSync)(fsPath(`${at}/.git`))) return at === "" ? "/" : at;
    if (!at.includes("/")) return void 0;
  }
}
var import_node_fs3, SUBMODULE;
var init_work_trees = __esm({
  "src/git/work-trees.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    init_byte_path();
    init_quoted_path();
    SUBMODULE = "160000 ";
  }
});

// src/rules/builtin.generated.ts
var import_node_fs4, read, builtinRulesJson, builtinTestsJson;
var init_builtin_generated = __esm({
  "src/rules/builtin.generated.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    read = (name) => (0, import_node_fs4.readFileSync)(`${__dirname}/lib/${name}`, "utf8");
    builtinRulesJson = () => read("rules.json");
    builtinTestsJson = () => read("rule-tests.json");
  }
});

// src/rules/example-text.ts
function readExample(marked) {
  const joined = joinPieces(marked);
  const [before, rest, ...more] = joined.split(OPEN);
  if (before === void 0 || rest === void 0 || more.length > 0) return void 0;
  const [secret, behind, ...others] = rest.split(CLOSE);
  if (secret === void 0 || secret === "" || behind === void 0 || others.length > 0) return void 0;
  return { text: before + secret + behind, secret, start: Buffer.byteLength(before) };
}
var OPEN, CLOSE, BREAK, joinPieces;
var init_example_text = __esm({
  "src/rules/example-text.ts"() {
    "use strict";
    OPEN = "\u27EA";
    CLOSE = "\u27EB";
    BREAK = "\u2016";
    joinPieces = (text2) => text2.replaceAll(BREAK, "");
  }
});

// src/rules/compile-tests.ts
function compileTests(source, fault) {
  const examples = source.examples.flatMap((example) => {
    const { marked, also, path: path10, place: place2 } = example;
    const read3 = source.isPathRule ? { text: marked, secret: "", start: 0 } : readExample(marked);
    if (read3 === void 0) {
      fault(place2, "an example encloses exactly one secret in \u27EA and \u27EB");
      return [];
    }
    return [{ ...read3, also, ...path10 === void 0 ? {} : { path: path10 } }];
  });
  const negatives = source.negatives.map(({ marked, check: check3, path: path10 }) => ({
    text: joinPieces(marked),
    check: check3,
    ...path10 === void 0 ? {} : { path: path10 }
  }));
  return { ruleId: source.ruleId, examples, negatives };
}
var init_compile_tests = __esm({
  "src/rules/compile-tests.ts"() {
    "use strict";
    init_example_text();
  }
});

// src/rules/builtin.ts
var builtinRules, builtinTests;
var init_builtin = __esm({
  "src/rules/builtin.ts"() {
    "use strict";
    init_builtin_generated();
    init_compile_tests();
    builtinRules = () => JSON.parse(builtinRulesJson());
    builtinTests = () => {
      const sources = JSON.parse(builtinTestsJson());
      return sources.map((source) => compileTests(source, () => {
      }));
    };
  }
});

// src/model/rule.ts
var RUN_CLASSES, MAX_RUN, MAX_REACH, DEFAULT_REACH, STRUCTURE_NAMES, CHECKSUM_KINDS, DECODE_KINDS, CHARSETS;
var init_rule = __esm({
  "src/model/rule.ts"() {
    "use strict";
    RUN_CLASSES = { base64: "A-Za-z0-9+/", base64url: "A-Za-z0-9_-" };
    MAX_RUN = 24;
    MAX_REACH = 64 * 1024;
    DEFAULT_REACH = 1024;
    STRUCTURE_NAMES = [
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
      "service-account"
    ];
    CHECKSUM_KINDS = [
      "crc32-base62",
      // GitHub, npm
      "crc32-base36",
      // GitLab routable tokens
      "crc32-hex",
      // Bitbucket app passwords
      "crc32-hex-upper",
      // Atlassian
      "crc32-hex-le"
      // Grafana
    ];
    DECODE_KINDS = [
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
      "nkey"
      // NATS seed: base32 with CRC16
    ];
    CHARSETS = ["digit", "upper", "lower", "letter", "symbol"];
  }
});

// src/rules/pattern/byte-set.ts
function bytesOf(set) {
  const bytes = [];
  for (let byte = 0; byte < 256; byte++) if ((set & bit(byte)) !== NO_BYTES) bytes.push(byte);
  return bytes;
}
function byteSetOf(node, ignoreCase) {
  const set = exactSet(node);
  return ignoreCase ? withBothCases(set) : set;
}
function exactSet(node) {
  switch (node.type) {
    case "Character":
      return node.value < 256 ? bit(node.value) : NO_BYTES;
    case "CharacterClassRange":
      return range(node.min.value, node.max.value);
    case "CharacterClass": {
      const union3 = node.elements.reduce((set, element) => set | exactSet(element), NO_BYTES);
      return node.negate ? ALL_BYTES & ~union3 : union3;
    }
    case "CharacterSet":
      return characterSet(node);
    default:
      return NO_BYTES;
  }
}
function characterSet(node) {
  if (node.kind === "any") return ALL_BYTES & ~LINE_BREAKS;
  const set = node.kind === "digit" ? DIGIT : node.kind === "word" ? WORD : node.kind === "space" ? SPACE : NO_BYTES;
  return "negate" in node && node.negate ? ALL_BYTES & ~set : set;
}
function withBothCases(set) {
  let both = set;
  for (let lower = 97; lower <= 122; lower++) {
    if ((set & (bit(lower) | bit(lower - 32))) !== NO_BYTES) both |= bit(lower) | bit(lower - 32);
  }
  return both;
}
function toClass(set) {
  const hex2 = (byte) => `\\x${byte.toString(16).padStart(2, "0")}`;
  const readable = (byte) => /[0-9A-Za-z_]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : hex2(byte);
  const bytes = bytesOf(set);
  let text2 = "";
  for (let i = 0; i < bytes.length; ) {
    let j = i;
    while (bytes[j + 1] === (bytes[j] ?? 0) + 1) j++;
    const [from, to] = [bytes[i] ?? 0, bytes[j] ?? 0];
    text2 += j - i > 1 ? `${readable(from)}-${readable(to)}` : bytes.slice(i, j + 1).map(readable).join("");
    i = j + 1;
  }
  return text2;
}
var NO_BYTES, ALL_BYTES, bit, range, DIGIT, WORD, SPACE, LINE_BREAKS, ALNUM, CAPITAL, CAPITAL_OR_DIGIT, overlap;
var init_byte_set = __esm({
  "src/rules/pattern/byte-set.ts"() {
    "use strict";
    NO_BYTES = 0n;
    ALL_BYTES = (1n << 256n) - 1n;
    bit = (byte) => 1n << BigInt(byte);
    range = (from, to) => {
      let set = NO_BYTES;
      for (let byte = from; byte <= Math.min(to, 255); byte++) set |= bit(byte);
      return set;
    };
    DIGIT = range(48, 57);
    WORD = DIGIT | range(65, 90) | range(97, 122) | bit(95);
    SPACE = range(9, 13) | bit(32) | bit(160);
    LINE_BREAKS = bit(10) | bit(13);
    ALNUM = WORD & ~bit(95);
    CAPITAL = range(65, 90);
    CAPITAL_OR_DIGIT = CAPITAL | DIGIT;
    overlap = (a, b) => (a & b) !== NO_BYTES;
  }
});

// src/rules/pattern/ambiguity.ts
function ambiguityOf(pattern, ignoreCase, reach) {
  const builder = new Builder(ignoreCase);
  builder.alternatives(pattern.alternatives);
  const tries = builder.loops.reduce((product2, loop) => product2 * triesOf(loop, reach), 1);
  return { exponential: builder.exponential, tries };
}
function concatenate(head, tail) {
  for (const last2 of head.last) last2.follow.push(...tail.first);
  return {
    nullable: head.nullable && tail.nullable,
    first: head.nullable ? [...head.first, ...tail.first] : head.first,
    last: tail.nullable ? [...head.last, ...tail.last] : tail.last,
    inside: [...head.inside, ...tail.inside]
  };
}
function triesOf({ quantifier, inside }, reach) {
  const choices = Math.min(quantifier.max, reach) - quantifier.min + 1;
  if (choices <= 1) return 1;
  const canLinger = [...inside].some(
    ({ follow }) => follow.some(
      (one) => inside.has(one) && follow.some((other) => !inside.has(other) && overlap(one.set, other.set))
    )
  );
  return canLinger ? choices : 1;
}
var Builder, EMPTY, hasRivals;
var init_ambiguity = __esm({
  "src/rules/pattern/ambiguity.ts"() {
    "use strict";
    init_byte_set();
    Builder = class {
      loops = [];
      exponential;
      #ignoreCase;
      constructor(ignoreCase) {
        this.#ignoreCase = ignoreCase;
      }
      alternatives(alternatives) {
        const parts = alternatives.map((alternative) => this.#sequence(alternative.elements));
        return {
          nullable: parts.some((part) => part.nullable),
          first: parts.flatMap((part) => part.first),
          last: parts.flatMap((part) => part.last),
          inside: parts.flatMap((part) => part.inside)
        };
      }
      #sequence(elements) {
        return elements.map((element) => this.#element(element)).reduce(concatenate, EMPTY);
      }
      #element(element) {
        switch (element.type) {
          case "Group":
          case "CapturingGroup":
            return this.alternatives(element.alternatives);
          case "Quantifier":
            return this.#repeat(element);
          case "Character":
          case "CharacterSet":
          case "CharacterClass": {
            const position = { set: byteSetOf(element, this.#ignoreCase), follow: [] };
            return { nullable: false, first: [position], last: [position], inside: [position] };
          }
          default:
            return EMPTY;
        }
      }
      #repeat(quantifier) {
        if (quantifier.max === 0) return EMPTY;
        const body = this.#element(quantifier.element);
        if (quantifier.max > 1) {
          for (const last2 of body.last) last2.follow.push(...body.first);
          if (body.inside.some(hasRivals)) this.exponential ??= quantifier.raw;
        }
        this.loops.push({ quantifier, inside: new Set(body.inside) });
        return { ...body, nullable: body.nullable || quantifier.min === 0 };
      }
    };
    EMPTY = { nullable: true, first: [], last: [], inside: [] };
    hasRivals = ({ follow }) => follow.some((one, index) => follow.slice(index + 1).some((other) => overlap(one.set, other.set)));
  }
});

// src/rules/pattern/literals.ts
function literalSegments(elements, ignoreCase) {
  const segments = [];
  let current;
  elements.forEach((element, index) => {
    const strings = exactStrings(element, ignoreCase);
    const joined = strings && current && product(current.strings, strings);
    if (current !== void 0 && joined !== void 0) {
      current = { from: current.from, to: index + 1, strings: joined };
      return;
    }
    if (current !== void 0) segments.push(current);
    current = strings && { from: index, to: index + 1, strings };
  });
  if (current !== void 0) segments.push(current);
  return segments;
}
function exactStrings(element, ignoreCase) {
  switch (element.type) {
    case "Character":
    case "CharacterSet":
    case "CharacterClass": {
      const chars = bytesOf(byteSetOf(element, false)).map((byte) => String.fromCharCode(byte));
      const folded = ignoreCase ? [...new Set(chars.map((char) => char.toLowerCase()))] : chars;
      return folded.length > 0 && folded.length <= MAX_CLASS ? folded : void 0;
    }
    case "Group":
    case "CapturingGroup": {
      const all = element.alternatives.map(
        (alternative) => stringsOfSequence(alternative.elements, ignoreCase)
      );
      return all.some((strings) => strings === void 0) ? void 0 : unique(all.flatMap((strings) => strings ?? []));
    }
    case "Quantifier": {
      if (element.min !== element.max || element.min > 16) return void 0;
      const once = exactStrings(element.element, ignoreCase);
      return once && Array.from({ length: element.min }, () => once).reduce(
        (strings, next) => strings && product(strings, next),
        [""]
      );
    }
    case "Assertion":
      return element.kind === "word" ? [""] : void 0;
    default:
      return void 0;
  }
}
function stringsOfSequence(elements, ignoreCase) {
  let strings = [""];
  for (const element of elements) {
    const next = exactStrings(element, ignoreCase);
    strings = next && strings && product(strings, next);
  }
  return strings;
}
function product(heads, tails) {
  if (heads.length * tails.length > MAX_STRINGS) return void 0;
  return unique(heads.flatMap((head) => tails.map((tail) => head + tail)));
}
function leadingStrings(elements) {
  const first = literalSegments(flatten(elements), false)[0];
  return first !== void 0 && first.from === 0 && first.strings.length > 0 ? first.strings : void 0;
}
var MAX_STRINGS, MAX_CLASS, flatten, unique;
var init_literals = __esm({
  "src/rules/pattern/literals.ts"() {
    "use strict";
    init_byte_set();
    MAX_STRINGS = 64;
    MAX_CLASS = 6;
    flatten = (elements) => elements.flatMap((element) => {
      if (element.type !== "Group" && element.type !== "CapturingGroup") return [element];
      const [only, ...others] = element.alternatives;
      return only !== void 0 && others.length === 0 ? flatten(only.elements) : [element];
    });
    unique = (strings) => {
      const distinct2 = [...new Set(strings)];
      return distinct2.length <= MAX_STRINGS ? distinct2 : distinct2.slice(0, 0);
    };
  }
});

// src/rules/pattern/width.ts
function widthOfAlternatives(alternatives) {
  const widths = alternatives.map((alternative) => widthOfSequence(alternative.elements));
  return {
    min: Math.min(...widths.map((width) => width.min)),
    max: Math.max(...widths.map((width) => width.max)),
    look: Math.max(...widths.map((width) => width.look))
  };
}
function widthOfSequence(elements) {
  return elements.map(widthOf).reduce(
    (sum, next) => ({
      min: sum.min + next.min,
      max: sum.max + next.max,
      look: Math.max(sum.look, sum.max + next.look)
    }),
    NOTHING
  );
}
function widthOf(element) {
  switch (element.type) {
    case "Group":
    case "CapturingGroup":
      return widthOfAlternatives(element.alternatives);
    case "Quantifier": {
      const { min, max, look } = widthOf(element.element);
      const times = max === 0 ? 0 : element.max * max;
      const last2 = Number.isFinite(times) ? times - max + look : times;
      return { min: min * element.min, max: times, look: Math.max(times, last2) };
    }
    case "Assertion":
      if (element.kind === "lookahead")
        return { ...NOTHING, look: widthOfAlternatives(element.alternatives).look };
      return { ...NOTHING, look: 1 };
    case "Backreference":
      return NOTHING;
    default:
      return ONE;
  }
}
var NOTHING, ONE;
var init_width = __esm({
  "src/rules/pattern/width.ts"() {
    "use strict";
    NOTHING = { min: 0, max: 0, look: 0 };
    ONE = { min: 1, max: 1, look: 1 };
  }
});

// src/rules/pattern/parse.ts
function parsePattern(source) {
  const pattern = parse(source);
  refuse(pattern.alternatives);
  return pattern;
}
function parse(source) {
  try {
    return new import_regexpp.RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
      unicode: false,
      unicodeSets: false
    });
  } catch (error) {
    throw new PatternFault(error instanceof Error ? error.message : "not a regular expression");
  }
}
function refuse(alternatives) {
  for (const element of alternatives.flatMap((alternative) => alternative.elements)) refuseElement(element);
}
function refuseElement(element) {
  switch (element.type) {
    case "Backreference":
      throw new PatternFault("back-references are not allowed: they make matching exponential");
    case "Assertion":
      refuseAssertion(element);
      return;
    case "Group":
    case "CapturingGroup":
      refuse(element.alternatives);
      return;
    case "Quantifier":
      refuseElement(element.element);
      return;
    case "Character":
      if (element.value > 255) throw new PatternFault(`${element.raw} is no byte: patterns match bytes`);
      return;
  }
}
function refuseAssertion(assertion) {
  switch (assertion.kind) {
    case "start":
    case "end":
      throw new PatternFault(
        `${assertion.raw} is not allowed: the engine sees a window, whose edges are not those of a line or a file`
      );
    case "lookbehind":
      throw new PatternFault("look-behind is not allowed: use `boundary`");
    case "lookahead":
      refuse(assertion.alternatives);
      return;
    case "word":
      return;
  }
}
var import_regexpp, PatternFault;
var init_parse = __esm({
  "src/rules/pattern/parse.ts"() {
    "use strict";
    import_regexpp = require("./lib/regexpp.cjs");
    PatternFault = class extends Error {
    };
  }
});

// src/rules/pattern/anchors.ts
function chooseAnchor(elements, ignoreCase) {
  const flat = flatten(elements);
  const usable = literalSegments(flat, ignoreCase).flatMap(({ from, to, strings }) => {
    const literals = [...new Set(strings.map((text2) => text2.slice(0, MAX_LENGTH)))];
    if (literals.length === 0 || literals.some(isNoise)) return [];
    const lead = leadOf(flat.slice(0, from));
    const first = flat[from];
    const index = first === void 0 ? -1 : elements.indexOf(first);
    return lead === void 0 || lead.kind === "behind" && index < 0 ? [] : [{ literals, lead, from: Math.max(0, index), behind: literals.every(isWhole) ? to : void 0 }];
  });
  const best = usable.sort((a, b) => score(b) - score(a) || a.lead.width - b.lead.width)[0];
  if (best === void 0) {
    throw new PatternFault(
      `no literal of ${MIN_LENGTH} bytes or more that every match contains: write a longer literal part, or use \`context\` with words that stand near the value`
    );
  }
  return best;
}
function leadOf(before) {
  const { min, max } = widthOfSequence(before);
  if (min === max) return { kind: "fixed", width: max };
  return max > MAX_BEHIND ? void 0 : { kind: "behind", width: max };
}
function isNoise(literal2) {
  return literal2.length < MIN_LENGTH || NOISE.has(literal2.toLowerCase().replace(/[^a-z0-9]/g, ""));
}
function score({ literals, lead }) {
  const shortest = literals.reduce((a, b) => a.length <= b.length ? a : b);
  const unusual = /[^a-z]/.test(shortest) ? 1 : 0;
  return Math.min(shortest.length, 8) + unusual - (lead.kind === "behind" ? 1.5 : 0);
}
var MIN_LENGTH, MAX_LENGTH, MAX_BEHIND, isWhole, NOISE;
var init_anchors = __esm({
  "src/rules/pattern/anchors.ts"() {
    "use strict";
    init_literals();
    init_width();
    init_parse();
    MIN_LENGTH = 3;
    MAX_LENGTH = 24;
    MAX_BEHIND = 512;
    isWhole = (literal2) => literal2.length < MAX_LENGTH;
    NOISE = new Set(
      "access account admin api app auth bearer client code config data default email env file host http https id key live local login name new pass prod public secret server sk src test token type url user value www".split(" ")
    );
  }
});

// src/rules/pattern/compile-pattern.ts
function compilePattern(pattern) {
  const parsed = parsePattern(pattern.source);
  const limit = pattern.reach ?? DEFAULT_REACH;
  if (limit > MAX_REACH) throw new PatternFault(`reach is at most ${MAX_REACH} bytes`);
  if (!pattern.linear) refuseAmbiguous(parsed, pattern.ignoreCase, limit);
  return {
    variants: parsed.alternatives.map((alternative) => compileVariant(alternative, pattern, limit)),
    boundary: defaultBoundary(parsed, pattern),
    publicPrefixes: pattern.ignoreCase ? [] : publicPrefixes(parsed),
    groups: groupNames(parsed.alternatives)
  };
}
function compileValue(pattern) {
  const parsed = parsePattern(pattern.source);
  const limit = pattern.reach ?? DEFAULT_REACH;
  if (!pattern.linear) refuseAmbiguous(parsed, pattern.ignoreCase, limit);
  const width = widthOfAlternatives(parsed.alternatives);
  if (width.min === 0) throw new PatternFault("a value must not be able to be empty");
  return {
    boundary: defaultBoundary(parsed, { ...pattern, run: void 0 }),
    publicPrefixes: pattern.ignoreCase ? [] : publicPrefixes(parsed),
    groups: groupNames(parsed.alternatives),
    minimum: width.min,
    reach: Math.min(width.look, limit)
  };
}
function refuseAmbiguous(pattern, ignoreCase, reach) {
  const { exponential, tries } = ambiguityOf(pattern, ignoreCase, reach);
  if (exponential !== void 0) {
    throw new PatternFault(
      `the repeat ${exponential} can match the same text in several ways, which can take exponential time`
    );
  }
  if (tries > MAX_TRIES) {
    throw new PatternFault(
      `neighbouring repeats that match the same bytes can take ${tries} tries at one place`
    );
  }
}
function compileVariant(alternative, pattern, limit) {
  const { elements } = alternative;
  const width = widthOfSequence(elements);
  const unbounded = width.look === Number.POSITIVE_INFINITY;
  if (pattern.run !== void 0) {
    if (unbounded) throw new PatternFault("a pattern that begins at a run start needs an upper bound");
    const min = Math.min(width.min, MAX_RUN);
    const follows2 = runOf(flatten(elements), pattern.ignoreCase);
    return {
      ...follows2 === void 0 ? {} : { follows: follows2 },
      source: alternative.raw,
      ignoreCase: pattern.ignoreCase,
      anchor: { run: { class: pattern.run, min, letters: lettersOf(elements, min, pattern) } },
      lead: { kind: "fixed", width: 0 },
      reach: width.look,
      unbounded
    };
  }
  const anchor = chooseAnchor(elements, pattern.ignoreCase);
  const { kind } = anchor.lead;
  if (kind === "behind" && pattern.linear) {
    throw new PatternFault("the literal must stand at the start or at a fixed distance from it");
  }
  const follows = anchor.behind === void 0 ? void 0 : runOf(flatten(elements).slice(anchor.behind), pattern.ignoreCase);
  const raws = elements.map((element) => element.raw);
  const head = raws.slice(0, anchor.from).join("");
  const look = kind === "fixed" ? width.look - anchor.lead.width : widthOfSequence(elements.slice(anchor.from)).look;
  return {
    source: kind === "fixed" ? alternative.raw : `(?<=(?<head>${head}))${raws.slice(anchor.from).join("")}`,
    ignoreCase: pattern.ignoreCase,
    anchor: {
      literals: anchor.literals.map((text2) => ({ text: text2, ignoreCase: pattern.ignoreCase }))
    },
    lead: anchor.lead,
    ...follows === void 0 ? {} : { follows },
    reach: unbounded ? limit : look,
    unbounded
  };
}
function runOf(elements, ignoreCase) {
  let [set, min] = [NO_BYTES, 0];
  for (const element of elements) {
    if (element.type === "Assertion" || element.type === "Backreference") break;
    const least = widthOfSequence([element]).min;
    const own = elementSet(element, ignoreCase);
    if (min > 0 && (own & ~set) !== NO_BYTES) break;
    set |= own;
    min += least;
    if (least === 0) break;
  }
  return min === 0 || set === NO_BYTES || bytesOf(set).length > 128 ? void 0 : { class: toClass(set), min: Math.min(min, MAX_FOLLOWS) };
}
function lettersOf(elements, min, pattern) {
  let width = 0;
  let hasCapital = false;
  for (const element of elements) {
    if (width >= min) break;
    const set = elementSet(element, pattern.ignoreCase);
    if ((set & ~CAPITAL_OR_DIGIT) !== NO_BYTES) return pattern.letters;
    const { min: least } = widthOfSequence([element]);
    if (least > 0 && (set & ~CAPITAL) === NO_BYTES) hasCapital = true;
    width += least;
  }
  return width >= min && hasCapital ? "upper" : pattern.letters;
}
function defaultBoundary(pattern, source) {
  const first = pattern.alternatives.map(({ elements }) => edgeSet(elements, source.ignoreCase)).reduce(union, NO_BYTES);
  const last2 = pattern.alternatives.map(({ elements }) => edgeSet([...elements].reverse(), source.ignoreCase)).reduce(union, NO_BYTES);
  const runClass = source.run === void 0 ? void 0 : RUN_CLASSES[source.run];
  return {
    left: runClass ?? (overlap(first, ALNUM) ? toClass(ALNUM) : ""),
    // A class of nearly everything says what the value is not; nothing then tells that it goes on.
    right: runClass ?? (bytesOf(last2).length > 128 ? "" : toClass(last2))
  };
}
function edgeSet(elements, ignoreCase) {
  let set = NO_BYTES;
  for (const element of elements) {
    set |= elementSet(element, ignoreCase);
    if (widthOfSequence([element]).min > 0) break;
  }
  return set;
}
function elementSet(element, ignoreCase) {
  switch (element.type) {
    case "Character":
    case "CharacterSet":
    case "CharacterClass":
      return byteSetOf(element, ignoreCase);
    case "Quantifier":
      return elementSet(element.element, ignoreCase);
    case "Group":
    case "CapturingGroup":
      return element.alternatives.flatMap((alternative) => alternative.elements).map((inner) => elementSet(inner, ignoreCase)).reduce(union, NO_BYTES);
    default:
      return NO_BYTES;
  }
}
function publicPrefixes(pattern) {
  const prefixes = pattern.alternatives.map(({ elements }) => leadingStrings(secretElements(elements)));
  if (prefixes.some((strings) => strings === void 0)) return [];
  return [...new Set(prefixes.flatMap((strings) => strings ?? []))].filter((text2) => text2 !== "");
}
function secretElements(elements) {
  for (const element of elements) {
    if (element.type === "CapturingGroup" && element.name === "secret") {
      const [only, ...others] = element.alternatives;
      return only !== void 0 && others.length === 0 ? only.elements : [];
    }
  }
  return elements;
}
function groupNames(alternatives) {
  const names = alternatives.flatMap(({ elements }) => elements.flatMap(namesIn));
  return [...new Set(names)];
}
function namesIn(element) {
  switch (element.type) {
    case "CapturingGroup":
      return [...element.name === null ? [] : [element.name], ...groupNames(element.alternatives)];
    case "Group":
      return groupNames(element.alternatives);
    case "Quantifier":
      return namesIn(element.element);
    default:
      return [];
  }
}
var MAX_TRIES, MAX_FOLLOWS, union;
var init_compile_pattern = __esm({
  "src/rules/pattern/compile-pattern.ts"() {
    "use strict";
    init_rule();
    init_ambiguity();
    init_anchors();
    init_byte_set();
    init_literals();
    init_parse();
    init_width();
    MAX_TRIES = 5e4;
    MAX_FOLLOWS = 64;
    union = (a, b) => a | b;
  }
});

// src/rules/words.ts
function wordAnchors(words) {
  if (words.length === 0) throw new PatternFault("needs at least one word");
  const literals = /* @__PURE__ */ new Set();
  for (const word of words) {
    if (!/^[\x20-\x7e]+$/.test(word) || word !== word.toLowerCase()) {
      throw new PatternFault(`the word "${word}" must be lower-case ASCII`);
    }
    if (word.length < MIN_LENGTH2 || NOISE2.has(word))
      throw new PatternFault(`the word "${word}" stands in most files: use a longer one`);
    for (const separator of word.replace(/^_|_$/g, "").includes("_") ? SEPARATORS : ["_"]) {
      literals.add(joinWith(word, separator));
    }
  }
  return [...literals].sort().map((text2) => ({ text: text2, ignoreCase: true }));
}
var SEPARATORS, NOISE2, MIN_LENGTH2, joinWith;
var init_words = __esm({
  "src/rules/words.ts"() {
    "use strict";
    init_parse();
    SEPARATORS = ["", "_", "-", ".", " "];
    NOISE2 = new Set(
      "access account admin api app auth client code config data env id key login name new pass test type url user value".split(
        " "
      )
    );
    MIN_LENGTH2 = 3;
    joinWith = (word, separator) => word.replace(/(?<=[^_])_(?=[^_])/g, separator);
  }
});

// src/rules/compile.ts
function compileRules(sources, origin) {
  const faults = [...duplicateIds(sources)];
  const rules = sources.map(
    (source) => ({
      ...source.info,
      matchers: source.matches.flatMap((match) => tryCompile(match, origin, faults)),
      origin
    })
  );
  const tests = sources.map(
    (source) => compileTests(toTestSource(source), (place2, message) => faults.push({ place: place2, message }))
  );
  if (faults.length > 0)
    throw new ConfigError(
      "PD_RULES_INVALID",
      "rules that cannot be compiled",
      faults,
      "see docs/writing-rules.md"
    );
  return { rules, tests };
}
function duplicateIds(sources) {
  const seen = /* @__PURE__ */ new Set();
  return sources.flatMap(({ info, place: place2 }) => {
    if (seen.has(info.id)) return [{ place: place2, message: `a second rule with the id ${info.id}` }];
    seen.add(info.id);
    return [];
  });
}
function tryCompile(match, origin, faults) {
  try {
    return [compileMatch(match, origin === "user")];
  } catch (error) {
    if (!(error instanceof PatternFault)) throw error;
    faults.push({ place: match.place, message: error.message });
    return [];
  }
}
function compileMatch(match, linear) {
  const { checks } = match;
  switch (match.kind) {
    case "pattern": {
      const { variants, boundary, publicPrefixes: publicPrefixes2, groups } = compilePattern({
        ...match,
        source: match.pattern,
        letters: wantsBothCases(checks.specs) ? "mixed" : "any",
        linear
      });
      requireGroups(checks.specs, groups);
      return {
        kind: "pattern",
        variants,
        publicPrefixes: publicPrefixes2,
        boundary: mergeBoundary(boundary, match.boundary),
        checks: withDefaults(checks, false),
        ...match.pair === void 0 ? {} : { pair: match.pair }
      };
    }
    case "contextual": {
      const value = compileValue({ ...match, source: match.value, linear });
      requireGroups(checks.specs, value.groups);
      return {
        kind: "contextual",
        words: wordAnchors(match.words),
        value: { source: match.value, ignoreCase: match.ignoreCase, reach: value.reach },
        within: match.within,
        boundary: mergeBoundary(value.boundary, match.boundary),
        checks: withDefaults(checks, !isHexOnly(match.value)),
        publicPrefixes: value.publicPrefixes
      };
    }
    case "structured":
      return {
        kind: "structured",
        structure: match.structure,
        anchors: match.anchors.map((text2) => ({ text: text2, ignoreCase: match.ignoreCase })),
        only: match.only,
        // Parsers judge placeholders themselves: they know which part of a thing is the value.
        checks: match.checks.specs
      };
    case "generic":
      return {
        kind: "generic",
        words: wordAnchors(match.words),
        expects: match.expects,
        checks: match.checks.specs
      };
    case "bare":
      return {
        kind: "bare",
        // What the bare matcher judges to be a token has letters of both cases.
        run: { class: match.class, min: Math.min(match.min, MAX_RUN), letters: "mixed" },
        minLength: match.min,
        maxLength: match.max,
        checks: match.checks.specs
      };
    case "path":
      if (match.globs.length === 0) throw new PatternFault("`path` needs at least one glob");
      return { kind: "path", globs: match.globs };
  }
}
function withDefaults(checks, naturalness) {
  return [
    ...checks.placeholder ? [{ check: "placeholder" }] : [],
    ...checks.specs,
    ...checks.naturalness ?? naturalness ? [{ check: "naturalness" }] : []
  ];
}
function requireGroups(specs, groups) {
  for (const spec of specs) {
    const wanted = [
      "over" in spec && spec.over || void 0,
      "equals" in spec && spec.equals || void 0
    ];
    for (const name of wanted) {
      if (name !== void 0 && !groups.includes(name))
        throw new PatternFault(`the pattern has no group named "${name}"`);
    }
  }
}
var wantsBothCases, isHexOnly, mergeBoundary, toTestSource;
var init_compile = __esm({
  "src/rules/compile.ts"() {
    "use strict";
    init_errors();
    init_rule();
    init_compile_tests();
    init_compile_pattern();
    init_parse();
    init_words();
    wantsBothCases = (specs) => specs.some(
      (spec) => spec.check === "charset" && spec.needs.includes("upper") && spec.needs.includes("lower")
    );
    isHexOnly = (pattern) => /^\(?(\[(0-9a-f|a-f0-9|0-9A-F|A-F0-9|0-9a-fA-F|a-fA-F0-9|A-Fa-f0-9|0-9A-Fa-f)\]|\{[\d,]+\}|[-()])+$/.test(
      pattern
    );
    mergeBoundary = (derived, source) => source === "default" ? derived : { left: source.left ?? derived.left, right: source.right ?? derived.right };
    toTestSource = ({ info, matches, examples, negatives }) => ({
      ruleId: info.id,
      isPathRule: matches.some((match) => match.kind === "path"),
      examples,
      negatives
    });
  }
});

// src/model/check.ts
var CHECK_NAMES;
var init_check = __esm({
  "src/model/check.ts"() {
    "use strict";
    CHECK_NAMES = [
      "pattern",
      // the pattern or the grammar does not fit at the anchor
      "boundary",
      // the token goes on to the left or to the right
      "length",
      // longer than the rule's limit, or shorter than its minimum
      "placeholder",
      // an example, a template or a mask instead of a value
      "entropy",
      "charset",
      // lacks a kind of character that the value must have
      "checksum",
      "structure",
      // decodes, parses
      "naturalness",
      // reads as words, a name, a path or code instead of a random value
      "reference",
      // names where the value is (a variable, a function call) instead of being it
      "digest",
      // a UUID, a hash or another public identifier
      "alone",
      // a bare token that neither stands alone nor follows words that announce it
      // Decided when a blob's outcomes are related:
      "pair",
      // the other half is missing
      "overlap",
      // another rule describes the same bytes better
      "barred",
      // a more specific rule judged the same bytes and found evidence against them
      "dense",
      // one of many alike beside it
      "allowed"
      // an allow comment covers it
    ];
  }
});

// src/rules/parse-checks.ts
function readChecks(match) {
  const specs = [
    ...readChecksum(match),
    ...readDecode(match),
    ...readEntropy(match),
    ...readCharset(match),
    ...match.optionalBoolean("digest") === true ? [{ check: "digest" }] : []
  ];
  return {
    specs,
    placeholder: match.optionalBoolean("placeholder") ?? true,
    naturalness: match.optionalBoolean("naturalness")
  };
}
function readChecksum(match) {
  if (!match.has("checksum")) return [];
  const map = match.file.asMap(match.get("checksum"), "`checksum`");
  if (map === void 0) return [];
  const kind = map.oneOf("kind", CHECKSUM_KINDS);
  const over = map.optionalString("over");
  const equals = map.optionalString("equals");
  map.finish();
  return kind === void 0 ? [] : [{ check: "checksum", kind, ...optional("over", over), ...optional("equals", equals) }];
}
function readDecode(match) {
  const node = match.get("decode");
  if (!match.has("decode")) return [];
  if ((0, import_yaml.isScalar)(node)) {
    const kind2 = match.optionalOneOf("decode", DECODE_KINDS);
    return kind2 === void 0 ? [] : [{ check: "structure", kind: kind2 }];
  }
  if (!(0, import_yaml.isMap)(node)) {
    match.fault("decode", "`decode` must be a name, or { kind, over }");
    return [];
  }
  const map = match.file.asMap(node, "`decode`");
  const kind = map?.oneOf("kind", DECODE_KINDS);
  const over = map?.optionalString("over");
  map?.finish();
  return kind === void 0 ? [] : [{ check: "structure", kind, ...optional("over", over) }];
}
function readEntropy(match) {
  const min = match.optionalNumber("entropy", { min: 0, max: 8, integer: false });
  return min === void 0 ? [] : [{ check: "entropy", min }];
}
function readCharset(match) {
  const needs = match.strings("charset").flatMap((name) => {
    const known2 = CHARSETS.find((charset) => charset === name);
    if (known2 === void 0) match.fault("charset", `\`charset\` knows ${CHARSETS.join(", ")}`);
    return known2 === void 0 ? [] : [known2];
  });
  return needs.length === 0 ? [] : [{ check: "charset", needs }];
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
var import_yaml;
var init_parse_checks = __esm({
  "src/rules/parse-checks.ts"() {
    "use strict";
    import_yaml = require("./lib/yaml.cjs");
    init_rule();
  }
});

// src/rules/parse-match.ts
function readMatch(file, node) {
  const map = file.asMap(node, "`match`");
  if (map === void 0) return void 0;
  const kinds = KINDS.filter((kind2) => map.has(kind2));
  const [kind] = kinds;
  if (kind === void 0 || kinds.length > 1) {
    return map.fault(void 0, `\`match\` needs exactly one of ${KINDS.join(", ")}`);
  }
  const source = readKind(map, kind);
  map.finish();
  return source;
}
function readKind(map, kind) {
  const common = { place: map.file.placeOf(map.node), checks: readChecks(map) };
  switch (kind) {
    case "pattern":
      return readPattern(map, common);
    case "context":
      return readContextual(map, common);
    case "structure":
      return readStructured(map, common);
    case "generic": {
      const expects = map.oneOf("generic", ["password", "token"]);
      return expects && { kind: "generic", ...common, expects, words: map.strings("words") };
    }
    case "bare":
      return readBare(map, common);
    case "path":
      return { kind: "path", ...common, globs: map.strings("path") };
  }
}
function readPattern(map, common) {
  const pattern = map.string("pattern");
  const source = {
    ...common,
    ignoreCase: map.optionalBoolean("ignoreCase") ?? false,
    reach: readReach(map),
    run: map.optionalOneOf("run", RUNS),
    boundary: readBoundary(map),
    pair: readPair(map)
  };
  return pattern === void 0 ? void 0 : { kind: "pattern", ...source, pattern };
}
function readContextual(map, common) {
  const value = map.string("value");
  const source = {
    ...common,
    words: map.strings("context"),
    ignoreCase: map.optionalBoolean("ignoreCase") ?? false,
    reach: readReach(map),
    within: map.optionalNumber("within", WITHIN) ?? DEFAULT_WITHIN,
    boundary: readBoundary(map)
  };
  return value === void 0 ? void 0 : { kind: "contextual", ...source, value };
}
function readStructured(map, common) {
  const structure = map.oneOf("structure", STRUCTURE_NAMES);
  const [anchors, only] = [map.strings("anchors"), map.strings("only")];
  if (anchors.length === 0) map.fault(void 0, "a structured match needs `anchors`");
  const ignoreCase = map.optionalBoolean("ignoreCase") ?? false;
  return structure && { kind: "structured", ...common, structure, anchors, ignoreCase, only };
}
function readBare(map, common) {
  const bare = map.file.asMap(map.get("bare"), "`bare`");
  if (bare === void 0) return void 0;
  const runClass = bare.oneOf("class", RUNS);
  const min = bare.number("min", { min: 8, max: 256, integer: true });
  const max = bare.number("max", { min: 8, max: 256, integer: true });
  bare.finish();
  if (runClass === void 0 || min === void 0 || max === void 0) return void 0;
  return { kind: "bare", ...common, class: runClass, min, max };
}
function readBoundary(map) {
  const node = map.get("boundary");
  if (!map.has("boundary")) return "default";
  if ((0, import_yaml2.isScalar)(node) && node.value === "none") return { left: "", right: "" };
  const boundary = map.file.asMap(node, "`boundary` (other than none)");
  if (boundary === void 0) return "default";
  const [left, right] = [boundary.optionalString("left"), boundary.optionalString("right")];
  boundary.finish();
  for (const text2 of [left, right])
    if (text2 !== void 0 && !isClass(text2)) map.fault("boundary", `[${text2}] is no character class`);
  return { left, right };
}
function isClass(text2) {
  try {
    new RegExp(`[${text2}]`);
    return true;
  } catch {
    return false;
  }
}
function readPair(map) {
  if (!map.has("pair")) return void 0;
  const pair = map.file.asMap(map.get("pair"), "`pair`");
  const other = pair?.string("with");
  const within = pair?.number("within", WITHIN);
  pair?.finish();
  return other === void 0 || within === void 0 ? void 0 : { with: other, within };
}
var import_yaml2, KINDS, RUNS, DEFAULT_WITHIN, WITHIN, readReach;
var init_parse_match = __esm({
  "src/rules/parse-match.ts"() {
    "use strict";
    import_yaml2 = require("./lib/yaml.cjs");
    init_rule();
    init_parse_checks();
    KINDS = ["pattern", "context", "structure", "generic", "bare", "path"];
    RUNS = Object.keys(RUN_CLASSES);
    DEFAULT_WITHIN = 48;
    WITHIN = { min: 1, max: 4096, integer: true };
    readReach = (map) => map.optionalNumber("reach", { min: 1, max: MAX_REACH, integer: true });
  }
});

// src/rules/yaml-reader.ts
function suggestion(text2, choices) {
  const [near2] = choices.map((choice) => ({ choice, edits: (0, import_fastest_levenshtein2.distance)(text2, choice) })).filter(({ choice, edits }) => edits <= Math.max(2, choice.length / 3)).sort((a, b) => a.edits - b.edits);
  return near2 === void 0 ? `known are ${[...choices].sort().join(", ")}` : `did you mean "${near2.choice}"?`;
}
var import_fastest_levenshtein2, import_yaml3, YamlFile, MapReader, quote2;
var init_yaml_reader = __esm({
  "src/rules/yaml-reader.ts"() {
    "use strict";
    import_fastest_levenshtein2 = __toESM(require_mod(), 1);
    import_yaml3 = require("./lib/yaml.cjs");
    YamlFile = class {
      faults = [];
      #file;
      #lines = new import_yaml3.LineCounter();
      #document;
      constructor(file, text2) {
        this.#file = file;
        this.#document = (0, import_yaml3.parseDocument)(text2, { lineCounter: this.#lines, prettyErrors: false, merge: true });
        for (const error of [...this.#document.errors, ...this.#document.warnings]) {
          this.faults.push({ place: this.#placeAt(error.pos[0]), message: error.message });
        }
      }
      /** The top of the file; undefined, with a fault, where that is no mapping. */
      root() {
        return this.asMap(this.#document.contents, "the file");
      }
      placeOf(node) {
        return this.#placeAt(node?.range?.[0] ?? 0);
      }
      fault(node, message) {
        this.faults.push({ place: this.placeOf(node), message });
        return void 0;
      }
      resolve(node) {
        if ((0, import_yaml3.isAlias)(node)) return node.resolve(this.#document);
        return (0, import_yaml3.isMap)(node) || (0, import_yaml3.isSeq)(node) || (0, import_yaml3.isScalar)(node) ? node : void 0;
      }
      asMap(raw, what) {
        const node = this.resolve(raw);
        if ((0, import_yaml3.isMap)(node)) return new MapReader(this, node, what);
        return this.fault(node, `${what} must be a mapping of keys to values`);
      }
      #placeAt(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return { file: this.#file, line: Math.max(1, line), column: Math.max(1, col) };
      }
    };
    MapReader = class {
      file;
      node;
      #what;
      #entries = /* @__PURE__ */ new Map();
      #known = /* @__PURE__ */ new Set();
      constructor(file, node, what) {
        this.file = file;
        this.node = node;
        this.#what = what;
        for (const item of node.items) {
          const key = (0, import_yaml3.isScalar)(item.key) ? String(item.key.value) : void 0;
          if (key === void 0) file.fault(node, `${what}: a key must be a word`);
          else if (key !== "<<")
            this.#entries.set(key, { key: file.resolve(item.key), value: file.resolve(item.value) });
        }
      }
      has(key) {
        this.#known.add(key);
        return this.#entries.has(key);
      }
      get(key) {
        this.#known.add(key);
        return this.#entries.get(key)?.value;
      }
      fault(key, message) {
        const entry = key === void 0 ? void 0 : this.#entries.get(key);
        return this.file.fault(entry?.value ?? entry?.key ?? this.node, message);
      }
      string(key) {
        if (!this.has(key)) return this.fault(void 0, `${this.#what} lacks \`${key}\``);
        return this.optionalString(key);
      }
      optionalString(key) {
        const node = this.get(key);
        if (!this.has(key)) return void 0;
        if ((0, import_yaml3.isScalar)(node) && typeof node.value === "string" && node.value !== "") return node.value;
        return this.fault(key, `\`${key}\` must be a text`);
      }
      oneOf(key, choices) {
        if (!this.has(key))
          return this.fault(void 0, `${this.#what} lacks \`${key}\` (${choices.join(", ")})`);
        return this.optionalOneOf(key, choices);
      }
      optionalOneOf(key, choices) {
        const text2 = this.optionalString(key);
        if (text2 === void 0) return void 0;
        const choice = choices.find((candidate) => candidate === text2);
        return choice ?? this.fault(key, `\`${key}\` is ${quote2(text2)}; ${suggestion(text2, choices)}`);
      }
      optionalBoolean(key) {
        const node = this.get(key);
        if (!this.has(key)) return void 0;
        if ((0, import_yaml3.isScalar)(node) && typeof node.value === "boolean") return node.value;
        return this.fault(key, `\`${key}\` must be true or false`);
      }
      optionalNumber(key, bounds) {
        const node = this.get(key);
        if (!this.has(key)) return void 0;
        const value = (0, import_yaml3.isScalar)(node) ? node.value : void 0;
        if (typeof value === "number" && value >= bounds.min && value <= bounds.max) {
          if (!bounds.integer || Number.isInteger(value)) return value;
        }
        const kind = bounds.integer ? "a whole number" : "a number";
        return this.fault(key, `\`${key}\` must be ${kind} from ${bounds.min} to ${bounds.max}`);
      }
      number(key, bounds) {
        if (!this.has(key)) return this.fault(void 0, `${this.#what} lacks \`${key}\``);
        return this.optionalNumber(key, bounds);
      }
      /** The texts of a list; empty where the key is absent. */
      strings(key) {
        return this.items(key).flatMap((node) => {
          if ((0, import_yaml3.isScalar)(node) && typeof node.value === "string" && node.value !== "") return [node.value];
          this.file.fault(node, `\`${key}\` must be a list of texts`);
          return [];
        });
      }
      /** The nodes of a list; empty where the key is absent. */
      items(key) {
        const node = this.get(key);
        if (!this.has(key)) return [];
        if ((0, import_yaml3.isSeq)(node)) return node.items.flatMap((item) => this.file.resolve(item) ?? []);
        this.fault(key, `\`${key}\` must be a list`);
        return [];
      }
      /** Faults every key that was never asked for. Call it last. */
      finish() {
        for (const [key, { key: node }] of this.#entries) {
          if (this.#known.has(key)) continue;
          this.file.fault(
            node ?? this.node,
            `${this.#what}: unknown key ${quote2(key)}; ${suggestion(key, [...this.#known])}`
          );
        }
      }
    };
    quote2 = (text2) => `"${text2.length > 40 ? `${text2.slice(0, 40)}\u2026` : text2}"`;
  }
});

// src/rules/parse-rules.ts
function parseRules(file, text2) {
  const yaml = new YamlFile(file, text2);
  const root = yaml.faults.length === 0 ? yaml.root() : void 0;
  const rules = root === void 0 ? [] : readFile(root);
  if (yaml.faults.length > 0) {
    throw new ConfigError(
      "PD_RULES_INVALID",
      `${file} is not a valid rule file`,
      yaml.faults,
      "see docs/writing-rules.md"
    );
  }
  return rules;
}
function readFile(root) {
  const id = root.string("provider");
  const name = root.string("name");
  const provider = { id: id ?? "", name: name ?? "", revoke: root.optionalString("revoke") };
  if (id !== void 0 && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    root.fault("provider", "`provider` is written in kebab-case");
  const nodes = root.items("rules");
  if (nodes.length === 0) root.fault("rules", "a rule file needs `rules`, a list of at least one");
  const rules = nodes.flatMap((node) => readRule(root, node, provider) ?? []);
  ignoreSharedBlocks(root);
  root.finish();
  return rules;
}
function ignoreSharedBlocks(root) {
  for (const item of root.node.items) {
    if ((0, import_yaml4.isScalar)(item.key) && typeof item.key.value === "string" && item.key.value.startsWith("x-"))
      root.has(item.key.value);
  }
}
function readRule(root, node, provider) {
  const map = root.file.asMap(node, "a rule");
  if (map === void 0) return void 0;
  const id = map.string("id");
  if (id !== void 0 && !isRuleId(id, provider.id)) {
    map.fault("id", `\`id\` is kebab-case and begins with the provider: ${provider.id}-\u2026`);
  }
  const name = map.string("name");
  const description = map.string("description");
  const severity = map.oneOf("severity", SEVERITIES);
  const confidence = map.oneOf("confidence", CONFIDENCES);
  const remediation = map.string("remediation");
  const revoke = map.optionalString("revoke") ?? provider.revoke;
  const references = map.strings("references");
  const matches = readMatches(map);
  const [examples, negatives] = [readExamples(map), readNegatives(map)];
  map.finish();
  if (!id || !name || !description || !severity || !confidence || !remediation) return void 0;
  return {
    info: {
      id,
      provider: provider.id,
      providerName: provider.name,
      name,
      description: oneLine(description),
      severity,
      confidence,
      remediation: oneLine(remediation),
      ...revoke === void 0 ? {} : { revokeUrl: revoke },
      references
    },
    place: map.file.placeOf(map.node),
    matches,
    examples,
    negatives
  };
}
function readMatches(map) {
  const node = map.get("match");
  if (node === void 0) {
    map.fault(void 0, "a rule lacks `match`");
    return [];
  }
  const nodes = (0, import_yaml4.isSeq)(node) ? map.items("match") : [node];
  return nodes.flatMap((item) => readMatch(map.file, item) ?? []);
}
function readExamples(map) {
  return map.items("examples").flatMap((node) => {
    const place2 = map.file.placeOf(node);
    if ((0, import_yaml4.isScalar)(node) && typeof node.value === "string")
      return [{ marked: node.value, place: place2, path: void 0, also: [] }];
    const example = map.file.asMap(node, "an example that is no text");
    const marked = example?.string("text");
    const path10 = example?.optionalString("path");
    const also = example?.strings("also") ?? [];
    example?.finish();
    return marked === void 0 ? [] : [{ marked, place: place2, path: path10, also }];
  });
}
function readNegatives(map) {
  return map.items("negatives").flatMap((node) => {
    const place2 = map.file.placeOf(node);
    const negative = map.file.asMap(node, "a negative");
    const text2 = negative?.string("text");
    const check3 = negative?.oneOf("check", CHECK_NAMES);
    const path10 = negative?.optionalString("path");
    negative?.finish();
    return text2 === void 0 || check3 === void 0 ? [] : [{ marked: text2, place: place2, check: check3, path: path10 }];
  });
}
var import_yaml4, isRuleId, oneLine;
var init_parse_rules = __esm({
  "src/rules/parse-rules.ts"() {
    "use strict";
    import_yaml4 = require("./lib/yaml.cjs");
    init_check();
    init_errors();
    init_levels();
    init_parse_match();
    init_yaml_reader();
    isRuleId = (id, provider) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && (id === provider || id.startsWith(`${provider}-`));
    oneLine = (text2) => text2.replace(/\s+/g, " ").trim();
  }
});

// src/rules/load.ts
function loadRuleSources(fileOrDirectory) {
  return ruleFiles(fileOrDirectory).flatMap((file) => parseRules(file, read2(file)));
}
function ruleFiles(given) {
  if (!isDirectory(given)) return [given];
  const files = (0, import_node_fs5.readdirSync)(given).filter((name) => IS_RULE_FILE.test(name)).sort().map((name) => import_node_path2.default.join(given, name));
  if (files.length === 0) {
    throw new InputError("PD_RULES_EMPTY", `${given} holds no rule files`, {
      hint: "rule files end in .yml or .yaml"
    });
  }
  return files;
}
function isDirectory(given) {
  try {
    return (0, import_node_fs5.statSync)(given).isDirectory();
  } catch (cause) {
    throw new InputError("PD_RULES_MISSING", `there are no rules at ${given}`, {
      hint: "name a rule file or a directory of them",
      cause
    });
  }
}
function read2(file) {
  try {
    return (0, import_node_fs5.readFileSync)(file, "utf8");
  } catch (cause) {
    throw new InputError("PD_RULES_UNREADABLE", `cannot read the rule file ${file}`, { cause });
  }
}
var import_node_fs5, import_node_path2, IS_RULE_FILE;
var init_load = __esm({
  "src/rules/load.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path2 = __toESM(require("node:path"), 1);
    init_errors();
    init_parse_rules();
    IS_RULE_FILE = /\.ya?ml$/i;
  }
});

// src/rules/user-rules.ts
var user_rules_exports = {};
__export(user_rules_exports, {
  loadUserRules: () => loadUserRules
});
var loadUserRules;
var init_user_rules = __esm({
  "src/rules/user-rules.ts"() {
    "use strict";
    init_compile();
    init_load();
    loadUserRules = (path10, origin = "user") => compileRules(loadRuleSources(path10), origin);
  }
});

// src/rules/select.ts
async function selectRules(selection) {
  const all = mergeRules([builtinRules(), ...await userRules(selection.paths)]);
  for (const id of [...selection.only, ...selection.skip]) requireKnown(id, all);
  return all.filter(
    ({ id }) => (selection.only.length === 0 || selection.only.includes(id)) && !selection.skip.includes(id)
  );
}
async function userRules(paths) {
  if (paths.length === 0) return [];
  const { loadUserRules: loadUserRules2 } = await Promise.resolve().then(() => (init_user_rules(), user_rules_exports));
  return paths.map((path10) => loadUserRules2(path10).rules);
}
function mergeRules(sets) {
  const byId = /* @__PURE__ */ new Map();
  for (const rule of sets.flat()) byId.set(rule.id, rule);
  return [...byId.values()];
}
function requireKnown(id, rules) {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== void 0) return rule;
  const near2 = [...rules].sort((a, b) => (0, import_fastest_levenshtein3.distance)(a.id, id) - (0, import_fastest_levenshtein3.distance)(b.id, id))[0];
  const hint = near2 === void 0 ? "no rules are loaded" : `did you mean ${near2.id}? \`patdown rules list\` shows all`;
  throw new UsageError("PD_RULE_UNKNOWN", `there is no rule with the id ${id}`, { hint });
}
var import_fastest_levenshtein3, builtinRuleSet;
var init_select = __esm({
  "src/rules/select.ts"() {
    "use strict";
    import_fastest_levenshtein3 = __toESM(require_mod(), 1);
    init_errors();
    init_builtin();
    builtinRuleSet = () => ({
      rules: builtinRules(),
      tests: builtinTests()
    });
  }
});

// src/scan/byte-source.ts
var even, inMemory;
var init_byte_source = __esm({
  "src/scan/byte-source.ts"() {
    "use strict";
    even = (offset) => offset - offset % 2;
    inMemory = (bytes) => ({
      size: bytes.length,
      read: (start, end) => start <= 0 && end >= bytes.length ? bytes : bytes.subarray(Math.max(0, start), Math.min(bytes.length, end))
    });
  }
});

// src/engine/prefilter/kernel.generated.ts
var literalsKernel, runsKernel;
var init_kernel_generated = __esm({
  "src/engine/prefilter/kernel.generated.ts"() {
    "use strict";
    literalsKernel = "AGFzbQEAAAABFwRgAn9/AGADf39/AX9gAAF/YAN/f38AAg8BA2VudgZtZW1vcnkCAAADBQQAAQIDBjgLfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwcbAwViZWdpbgADBnNlYXJjaAABBmlzRG9uZQACCpwJBMQFARN/IwIhDiMCQQF0IQ0jAkEDbCEMIwJBAnQhCyMAIwJqIQojBSETIwYhEiMHIREjCCEQIwkhDyMDIRQjCiECA0AgCiAUSwRAIAEgAmtB0ABuIgMEQCAKIBQgA0EBdGoiAyADIApLGyEJA0AgCSAUSwRAIBMgFC0AAC0AgAhqKAKAICIIIBQtAAEtAIAIaigCgCAhEyASIA4gFGoiAy0AAC0AgAhqKAKAICIEIAMtAAEtAIAIaigCgCAhEiARIA0gFGoiAy0AAC0AgAhqKAKAICIHIAMtAAEtAIAIaigCgCAhESAQIAwgFGoiAy0AAC0AgAhqKAKAICIGIAMtAAEtAIAIaigCgCAhECAPIAsgFGoiAy0AAC0AgAhqKAKAICIFIAMtAAEtAIAIaigCgCAhDyAAIAhNBEAgAiAUIwBrNgIAIAIgCDYCBCACQQhqIQILIAAgE00EQCACIBRBAWojAGs2AgAgAiATNgIEIAJBCGohAgsgACAETQRAIAIgDiAUaiMAazYCACACIAQ2AgQgAkEIaiECCyAAIBJNBEAgAiAOIBRqQQFqIwBrNgIAIAIgEjYCBCACQQhqIQILIAAgB00EQCACIA0gFGojAGs2AgAgAiAHNgIEIAJBCGohAgsgACARTQRAIAIgDSAUakEBaiMAazYCACACIBE2AgQgAkEIaiECCyAAIAZNBEAgAiAMIBRqIwBrNgIAIAIgBjYCBCACQQhqIQILIAAgEE0EQCACIAwgFGpBAWojAGs2AgAgAiAQNgIEIAJBCGohAgsgACAFTQRAIAIgCyAUaiMAazYCACACIAU2AgQgAkEIaiECCyAAIA9NBEAgAiALIBRqQQFqIwBrNgIAIAIgDzYCBCACQQhqIQILIBRBAmohFAwBCwsMAgsLCyACJAogFCQDIBMkBSASJAYgESQHIBAkCCAPJAkLkwEBA38gASQKIAAgAhAAIwMjACMCakYEQCMBIgMjBCACIwprQQN2aiICIAIgA0sbIQUjCSEEIwohAyMEIQIDQCACIAVJBEAgBCACLQAALQCACGooAoAgIgQgAE8EQCADIAIjAGs2AgAgAyAENgIEIANBCGohAwsgAkEBaiECDAELCyADJAogAiQEIAQkCQsjCiABawsQACMEIwFGIwMjACMCakZxC60CAQV/IAAkACAAIAFqJAEgAUEFbkF+cSQCIAFBgAhJIwIgAkEBdE1yBEBBACQCCyAAJAMgACMCQQVsaiQEQQAkBUEAJAkjAkUEQA8LIAAjAmoiByACayEBA0AgASAHSQRAIAMgAS0AAC0AgAhqKAKAICEDIAFBAWohAQwBCwsgAyQGIAAjAkEBdGoiAyACayEBA0AgASADSQRAIAQgAS0AAC0AgAhqKAKAICEEIAFBAWohAQwBCwsgBCQHIAAjAkEDbGoiAyACayEBA0AgASADSQRAIAUgAS0AAC0AgAhqKAKAICEFIAFBAWohAQwBCwsgBSQIIAAjAkECdGoiASACayEAA0AgACABSQRAIAYgAC0AAC0AgAhqKAKAICEGIABBAWohAAwBCwsgBiQJCw==";
    runsKernel = "AGFzbQEAAAABGwVgAn9/AX9gAAF/YAR/f39/AGAAAGADf39/AAIPAQNlbnYGbWVtb3J5AgAAAwsKAAIBAwEAAAECBAZWEX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHJwQJY29uZmlndXJlAAgFYmVnaW4ACQZzZWFyY2gABQZpc0RvbmUABwgBAwr7FwpQACAAIAEQBkUEQEEBDwsgASQJQQAkCiAAJAsgASQMQYCAgIB5QQAjCCMAcUEAIAAjBkYiABsbJA1BgICAgHlBACMIIwFxQQAgABsbJA4QAgvpAgICfwF7/QwVHx8fHx8fHx8fHooKSgqqIAAgAmoiBUEQa/0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAwAECJAgQAAAAAAAAAAAgBkEE/W39Dv1OIQYgACECA0AgAkEQaiIEIAVJBEAgBv0MFR8fHx8fHx8fHx6KCkoKqiAC/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAGQQT9bf0O/U79UCEGIAQhAgwBCwsgAwJ/QQBBCCAG/Qz+/v7+/v7+/v7+/v7+/v7+/U79UxsgBv0MBgYGBgYGBgYGBgYGBgYGBv1O/VNFDQAaQQIgBv0MGBgYGBgYGBgYGBgYGBgYGP1O/VMNABpBAEEEIAb9DPj4+Pj4+Pj4+Pj4+Pj4+Pj9Tv1TGwtBAXIiAnFFBEAPCyMPIAAjBms2AgAjDyABIAJBA3RyNgIEIw9BCGokDwviAgICfwF7A0AjCyMMSQRAIxAjD2tBIEkEQEEADwtBfyMMIwtrIgB0Qf//A3FBACAAQRBJGyIB/QwVHx8fHx8fHx8fHooKSgqqIwv9AAQAIgL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAMABAiQIEAAAAAAAAAAAIAJBBP1t/Q79TiICIwD9D/1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZHIiAAR/IwIjDSAAaGpMBUEACwRAIwsjDWtBACMCIwQQAQsgASACIwH9D/1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZHIiAQR/IwMjDiABaGpMBUEACwRAIwsjDmtBASMDIwUQAQsgAGdBEGsjDUEQaiAAGyQNIAFnQRBrIw5BEGogARskDiMLQRBqJAsjCyMMRw0BIw0jAk4EQCMLIw1rQQAjAiMEEAELIw4jA04EQCMLIw5rQQEjAyMFEAELDAELC0EBCxIAQf////8HJAJB/////wckAwvQBgMFfwR+AXsjAiIAIwMiASAAIAFIGyECIwkhACMKIQEDQCMHIABBQGtPBEACf/0MFR8fHx8fHx8fHx6KCkoKqiAA/QAEACIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAJQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1k/QwVHx8fHx8fHx8fHooKSgqqIAD9AAQQIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAMABAiQIEAAAAAAAAAAAIAlBBP1t/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrf0MFR8fHx8fHx8fHx6KCkoKqiAA/QAEICIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACAJQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1k/QwVHx8fHx8fHx8fHooKSgqqIAD9AAQwIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAMABAiQIEAAAAAAAAAAAIAlBBP1t/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUIghoQiBnqnIgMgAWogAk4iBCAGQn+FIgVCAYggBYMiBUICiCAFgyIFQgSIIAWDIgVCCIggBYMiBSACQRBrrIggBYMiBUIAUnIEQCABQUBrIAZQDQEaIAQEfyAAIAFrIAAgA2oQAAVBAQtFBEBBAA8LIAVCfyADrIaDIQUDQCAFQgBSBEAgBiAFeiIIiCIHQgBSBEAgACAIp2ogACAIIAd6fCIHp2oQAEUEQEEADwsgBUJ/IAeGgyEFDAILCwsLIAZ5pwshASAAQUBrIQAMAQsLA0AjByAAQRBqTwRA/QwVHx8fHx8fHx8fHooKSgqqIAD9AAQAIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAMABAiQIEAAAAAAAAAAAIAlBBP1t/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiA2ghBCADQQBHIAEgBGogAk5xBH8gACABayAAIARqEAAFQQELRQRAQQAPCyADZ0EQayABQRBqIAMbIQEgAEEQaiEADAELCyAAJAkgASQKQQELzwECAXsDfyAAJA8gASQQEAIEfxAEBUEACwRAIwIiASMDIgMgASADSBshAyMKIQQjCSEBIwkjB0kEf/0MFR8fHx8fHx8fHx6KCkoKqiMJ/QAEACIC/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAADAAQIkCBAAAAAAAAAAACACQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQX8jByMJa3RyBUF/CyMHJAlBACQKaCIFIARqIANOBEAgASAEayABIAVqEAAaCwsjDyAAawuQCAMBfgR7AX8jBCMFciIHQQFxIAEgAGtBwABLcgRAQQEPCyABIABrQcAARgR+Qn8FQn8gASAAa62GQn+FCyIC/QwVHx8fHx8fHx8fHooKSgqqIAD9AAQAIgP9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAMABAiQIEAAAAAAAAAAAIANBBP1t/Q79TiID/QwGBgYGBgYGBgYGBgYGBgYG/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1k/QwVHx8fHx8fHx8fHooKSgqqIAD9AAQQIgT9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAMABAiQIEAAAAAAAAAAAIARBBP1t/Q79TiIE/QwGBgYGBgYGBgYGBgYGBgYG/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq39DBUfHx8fHx8fHx8eigpKCqogAP0ABCAiBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAwAECJAgQAAAAAAAAAAAgBUEE/W39Dv1OIgX9DAYGBgYGBgYGBgYGBgYGBgb9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WT9DBUfHx8fHx8fHx8eigpKCqogAP0ABDAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAwAECJAgQAAAAAAAAAAAgBkEE/W39Dv1OIgb9DAYGBgYGBgYGBgYGBgYGBgb9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUIghoRCf4WDUARAQQAPCyACIAP9DBgYGBgYGBgYGBgYGBgYGBj9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgBP0MGBgYGBgYGBgYGBgYGBgYGP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtIAX9DBgYGBgYGBgYGBgYGBgYGBj9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgBv0MGBgYGBgYGBgYGBgYGBgYGP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtQiCGhEJ/hYNCAFIEQEEBDwsgB0EEcUUEQEEADwsgAiAD/QwHBwcHBwcHBwcHBwcHBwcH/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIAT9DAcHBwcHBwcHBwcHBwcHBwf9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrSAF/QwHBwcHBwcHBwcHBwcHBwcH/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIAb9DAcHBwcHBwcHBwcHBwcHBwf9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUIghoRCf4WDIgJCAYggAoMiAkICiCACgyICQgSIIAKDIgJCCIggAoMiAiMCIgAjAyIBIAAgAUgbQRBrrIggAoNCAFILEQAjCkUjCSMHT3EjCyMMT3ELIAAgAARAIAEkASACJAMgAyQFBSABJAAgAiQCIAMkBAsLXgAgACQGIAAgAWokB/0MFR8fHx8fHx8fHx6KCkoKqiACQQ9x/Q/9Dv0MAADAAQIkCBAAAAAAAAAAACACQQR1/Q/9Dv1O/RYAQf8BcSQIIAAkCUEAJApBACQLQQAkDAs=";
  }
});

// src/engine/prefilter/kernel/instance.ts
function instantiate(base64, memory) {
  try {
    const module2 = new WebAssembly.Module(Buffer.from(base64, "base64"));
    return new WebAssembly.Instance(module2, { env: { memory } }).exports;
  } catch {
    return void 0;
  }
}
var loadLiterals, loadRuns;
var init_instance = __esm({
  "src/engine/prefilter/kernel/instance.ts"() {
    "use strict";
    init_kernel_generated();
    loadLiterals = (memory) => instantiate(literalsKernel, memory);
    loadRuns = (memory) => instantiate(runsKernel, memory);
  }
});

// src/engine/prefilter/kernel/literals.ts
function findLiteralsByKernel(kernel, memory, set, bytes, range2, into) {
  if (set.maxLength === 0) return;
  const warmUp = set.maxLength - 1;
  const end = Math.min(bytes.length, range2.end + warmUp);
  if (range2.start >= end) return;
  const { output, records: records2 } = memory;
  kernel.begin(bytes.byteOffset + range2.start, end - range2.start, warmUp);
  const accepting = set.automaton.acceptFrom << STATE_SHIFT;
  do {
    const written = kernel.search(accepting, output.start, output.end) >>> 2;
    for (let i = 0; i < written; i += 2) {
      const last2 = range2.start + records2[i];
      set.report(bytes, last2 + 1, records2[i + 1] >>> STATE_SHIFT, range2.end, into);
    }
  } while (kernel.isDone() === 0);
}
var STATE_SHIFT;
var init_literals2 = __esm({
  "src/engine/prefilter/kernel/literals.ts"() {
    "use strict";
    STATE_SHIFT = 2;
  }
});

// src/engine/prefilter/kernel/memory.ts
var CLASSES, TABLE, ENTRY, OUTPUT_SIZE, STAGING_SIZE, SLACK, PAGE, KernelMemory, align;
var init_memory = __esm({
  "src/engine/prefilter/kernel/memory.ts"() {
    "use strict";
    CLASSES = 1024;
    TABLE = 4096;
    ENTRY = 4;
    OUTPUT_SIZE = 256 * 1024;
    STAGING_SIZE = 256 * 1024;
    SLACK = 64;
    PAGE = 64 * 1024;
    KernelMemory = class {
      memory;
      bytes;
      /** Addresses of the room for records, and its words. */
      output;
      records;
      staging;
      /** For the caller's bytes, which need not be copied then. */
      arena;
      constructor(tableSize, arenaSize) {
        const output = align(TABLE + tableSize);
        const staging = output + OUTPUT_SIZE;
        const arena = staging + STAGING_SIZE + SLACK;
        const pages = Math.ceil((arena + arenaSize + SLACK) / PAGE);
        this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
        this.bytes = new Uint8Array(this.memory.buffer);
        this.output = { start: output, end: output + OUTPUT_SIZE };
        this.staging = this.bytes.subarray(staging, staging + STAGING_SIZE);
        this.records = new Uint32Array(this.memory.buffer, output, OUTPUT_SIZE / 4);
        this.arena = Buffer.from(this.memory.buffer, arena, arenaSize);
      }
      /** The kernel adds classes and states up to addresses: here they are four times what they are in TypeScript. */
      load({ classes, table: table2 }) {
        for (let byte = 0; byte < 256; byte++) this.bytes[CLASSES + byte] = (classes[byte] ?? 0) * ENTRY;
        const rows = new Uint32Array(this.memory.buffer, TABLE, table2.length);
        for (let i = 0; i < table2.length; i++) rows[i] = (table2[i] ?? 0) * ENTRY;
      }
      holds(bytes) {
        return bytes.buffer === this.memory.buffer;
      }
    };
    align = (address) => address + 63 & ~63;
  }
});

// src/engine/prefilter/runs.ts
function lettersOf2(bytes, start, end) {
  let [upper, lower, others] = [false, false, false];
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte >= 65 && byte <= 90) upper = true;
    else if (byte >= 97 && byte <= 122) lower = true;
    else if (byte < 48 || byte > 57) others = true;
  }
  if (!upper) return "any";
  if (lower) return "mixed";
  return others ? "any" : "upper";
}
function classTable(runClass) {
  const pattern = new RegExp(`[${RUN_CLASSES[runClass]}]`);
  return Uint8Array.from({ length: 256 }, (_, byte) => pattern.test(String.fromCharCode(byte)) ? 1 : 0);
}
var RunFinder;
var init_runs = __esm({
  "src/engine/prefilter/runs.ts"() {
    "use strict";
    init_rule();
    RunFinder = class {
      #inClass;
      #run;
      id;
      constructor(run3, id) {
        this.#inClass = classTable(run3.class);
        this.#run = run3;
        this.id = id;
      }
      /**
       * Adds each run start in the range; reads one byte before the range and `min - 1` behind it.
       *
       * A run of `min` bytes covers one of every `min`-th byte, so only those are looked at until one is in the class.
       */
      find(bytes, range2, into) {
        const inClass = this.#inClass;
        const { min } = this.#run;
        const limit = Math.min(bytes.length, range2.end + min - 1);
        let from = this.#skipRunFromBefore(bytes, range2);
        let probe = from + min - 1;
        while (probe < limit) {
          if (inClass[bytes[probe]] === 0) {
            from = probe + 1;
            probe += min;
            continue;
          }
          let start = probe;
          while (start > from && inClass[bytes[start - 1]] === 1) start--;
          if (start >= range2.end) return;
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
        if (letters === "any" || lettersOf2(bytes, start, end) === letters) into.add(start, this.id);
      }
      /** A run that began before the range is not ours. */
      #skipRunFromBefore(bytes, range2) {
        let from = range2.start;
        if (from > 0 && this.#inClass[bytes[from - 1]] === 1) {
          while (from < range2.end && this.#inClass[bytes[from]] === 1) from++;
        }
        return from;
      }
    };
  }
});

// src/engine/prefilter/kernel/runs.ts
var GROUPS, MIN_LENGTH3, MAX_LENGTH2, SLOTS, LETTER_BITS, DIGITS, BITS_OF_LONGER, SLOT_SHIFT, SLOT_BITS, SPACE2, isForKernel, KernelRuns, groupsOf;
var init_runs2 = __esm({
  "src/engine/prefilter/kernel/runs.ts"() {
    "use strict";
    init_runs();
    GROUPS = ["0", "A", "P", "a", "p", "_", "-", "+"];
    MIN_LENGTH3 = 17;
    MAX_LENGTH2 = 32;
    SLOTS = 2;
    LETTER_BITS = { any: 1, mixed: 2, upper: 4 };
    DIGITS = 8;
    BITS_OF_LONGER = { any: 1, mixed: 1, upper: 4 | DIGITS };
    SLOT_SHIFT = 3;
    SLOT_BITS = (1 << SLOT_SHIFT) - 1;
    SPACE2 = 32;
    isForKernel = ({ min }) => min >= MIN_LENGTH3 && min <= MAX_LENGTH2;
    KernelRuns = class {
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
          const bitsOf2 = ({ min, letters }) => min === least ? LETTER_BITS[letters] : BITS_OF_LONGER[letters];
          const wanted = own.reduce((bits, { anchor }) => bits | bitsOf2(anchor), 0);
          kernel.configure(slot, groupsOf(runClass), least, wanted);
          return own.map(({ anchor, finder }) => ({
            finder,
            letters: bitsOf2(anchor) << SLOT_SHIFT,
            isProven: anchor.min === least
          }));
        });
      }
      /** Like `RunFinder.find` of each entry. */
      find(bytes, range2, into) {
        const end = Math.min(bytes.length, range2.end + this.#maxLength - 1);
        if (this.#slots.length === 0 || range2.start >= end) return;
        const { output } = this.#memory;
        const previous = range2.start > 0 ? bytes[range2.start - 1] ?? SPACE2 : SPACE2;
        this.#kernel.begin(bytes.byteOffset + range2.start, end - range2.start, previous);
        do {
          this.#accept(this.#kernel.search(output.start, output.end), bytes, range2, into);
        } while (this.#kernel.isDone() === 0);
      }
      #accept(written, bytes, range2, into) {
        const { records: records2 } = this.#memory;
        const words = written >>> 2;
        for (let i = 0; i < words; i += 2) {
          const start = range2.start + records2[i];
          if (start >= range2.end) continue;
          const found = records2[i + 1];
          for (const { finder, letters, isProven } of this.#slots[found & SLOT_BITS] ?? []) {
            if ((found & letters) === 0) continue;
            if (isProven) into.add(start, finder.id);
            else finder.confirm(bytes, start, into);
          }
        }
      }
    };
    groupsOf = (runClass) => {
      const members = classTable(runClass);
      return GROUPS.reduce((bits, byte, index) => bits | (members[byte.charCodeAt(0)] ?? 0) << index, 0);
    };
  }
});

// src/engine/prefilter/automaton.ts
function buildAutomaton(literals) {
  const { classes, sharesClasses } = byteClasses(literals);
  const trie = new Trie(literals, classes);
  return { classes, sharesClasses, ...fillTable(trie, linkSuffixes(trie)) };
}
function byteClasses(literals) {
  const isPresent = new Uint8Array(256);
  for (const { text: text2 } of literals)
    for (let i = 0; i < text2.length; i++) isPresent[foldByte(text2.charCodeAt(i))] = 1;
  const classes = new Uint8Array(256);
  let count2 = 0;
  const add = (byte) => {
    if (isPresent[byte] === 1 && classes[byte] === 0) classes[byte] = 1 + count2++ % (ROW - 1);
  };
  for (let i = 0; i < COMMON.length; i++) add(COMMON.charCodeAt(i));
  for (let byte = 0; byte < 256; byte++) add(byte);
  for (let lower = 97; lower <= 122; lower++) classes[lower - 32] = classes[lower];
  return { classes, sharesClasses: count2 >= ROW };
}
function linkSuffixes(trie) {
  const order = new Int32Array(trie.nodes);
  const fail = new Int32Array(trie.nodes);
  const accepts = new Uint8Array(trie.nodes);
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const node = order[head];
    if (trie.firstLiteral[node] !== -1 || accepts[fail[node]] === 1) accepts[node] = 1;
    for (let child = trie.firstChild[node]; child !== 0; child = trie.nextSibling[child]) {
      fail[child] = node === 0 ? 0 : suffixOf(trie, fail, node, trie.edge[child]);
      order[tail++] = child;
    }
  }
  return { order, fail, accepts };
}
function suffixOf(trie, fail, node, byteClass) {
  let suffix = node;
  do {
    suffix = fail[suffix];
    const next = trie.child(suffix, byteClass);
    if (next !== 0) return next;
  } while (suffix !== 0);
  return 0;
}
function fillTable(trie, { order, fail, accepts }) {
  const { firstChild, nextSibling, edge } = trie;
  const { stateOf, accepting, acceptFrom } = numberStates(order, accepts);
  const table2 = new Uint32Array(trie.nodes * ROW);
  for (let i = 0; i < order.length; i++) {
    const node = order[i];
    const row = stateOf[node];
    const suffixRow = stateOf[fail[node]];
    table2.copyWithin(row, suffixRow, suffixRow + ROW);
    for (let child = firstChild[node]; child !== 0; child = nextSibling[child])
      table2[row + edge[child]] = stateOf[child];
  }
  return { table: table2, acceptFrom, ...collectOutputs(trie, fail, accepting) };
}
function numberStates(order, accepts) {
  const accepting = new Int32Array(order.length);
  const stateOf = new Int32Array(order.length);
  let [quiet, found] = [0, 0];
  for (let i = 0; i < order.length; i++) {
    const node = order[i];
    if (accepts[node] === 1) accepting[found++] = node;
    else stateOf[node] = quiet++ * ROW;
  }
  for (let i = 0; i < found; i++) stateOf[accepting[i]] = (quiet + i) * ROW;
  return { stateOf, accepting: accepting.subarray(0, found), acceptFrom: quiet * ROW };
}
function collectOutputs(trie, fail, accepting) {
  const outputStart = new Int32Array(accepting.length + 1);
  const outputs = [];
  for (let index = 0; index < accepting.length; index++) {
    for (let node = accepting[index]; node !== 0; node = fail[node]) {
      for (let id = trie.firstLiteral[node]; id >= 0; id = trie.nextLiteral[id])
        outputs.push(id);
    }
    outputStart[index + 1] = outputs.length;
  }
  return { outputStart, outputs: new Int32Array(outputs) };
}
var ROW_SHIFT, ROW, MAX_STATES, foldByte, COMMON, Trie, tooMany;
var init_automaton = __esm({
  "src/engine/prefilter/automaton.ts"() {
    "use strict";
    init_errors();
    ROW_SHIFT = 6;
    ROW = 1 << ROW_SHIFT;
    MAX_STATES = 262144;
    foldByte = (byte) => byte >= 65 && byte <= 90 ? byte + 32 : byte;
    COMMON = " etaoinsrlcdpu_mfhg0bvykx1w2z3j46589q7";
    Trie = class {
      nodes = 1;
      firstChild;
      nextSibling;
      /** Class of the edge that leads to a node. */
      edge;
      /** Literals that end in a node, as linked lists: the first one of a node, and the next one of a literal; -1 ends. */
      firstLiteral;
      nextLiteral;
      constructor(literals, classes) {
        const bound = 1 + literals.reduce((sum, { text: text2 }) => sum + text2.length, 0);
        this.firstChild = new Int32Array(bound);
        this.nextSibling = new Int32Array(bound);
        this.edge = new Uint8Array(bound);
        this.firstLiteral = new Int32Array(bound).fill(-1);
        this.nextLiteral = new Int32Array(literals.length).fill(-1);
        literals.forEach(({ text: text2 }, id) => {
          this.#insert(text2, id, classes);
        });
      }
      /** 0 where there is none. */
      child(node, byteClass) {
        const { edge, nextSibling } = this;
        let child = this.firstChild[node];
        while (child !== 0 && edge[child] !== byteClass) child = nextSibling[child];
        return child;
      }
      #insert(text2, id, classes) {
        let node = 0;
        for (let i = 0; i < text2.length; i++) {
          const byteClass = classes[text2.charCodeAt(i)];
          const known2 = this.child(node, byteClass);
          node = known2 === 0 ? this.#addChild(node, byteClass) : known2;
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
    tooMany = () => new ConfigError(
      "PD_RULES_TOO_MANY",
      `the rules' literals need more than ${MAX_STATES} states`,
      [],
      "load fewer rules at once, or write shorter words in `context` and `generic`"
    );
  }
});

// src/engine/prefilter/literal-set.ts
var LiteralSet;
var init_literal_set = __esm({
  "src/engine/prefilter/literal-set.ts"() {
    "use strict";
    init_automaton();
    LiteralSet = class {
      automaton;
      /** Bytes of the longest literal; 0 where there is none. */
      maxLength;
      #lengths;
      /** The bytes of a literal that the automaton does not prove; undefined where it does. */
      #wanted;
      #ignoreCase;
      /** @throws ConfigError when the literals are too many */
      constructor(literals) {
        this.automaton = buildAutomaton(literals);
        this.#lengths = Int32Array.from(literals, (literal2) => literal2.text.length);
        this.maxLength = Math.max(0, ...this.#lengths);
        this.#ignoreCase = literals.map(({ ignoreCase }) => ignoreCase);
        const { sharesClasses } = this.automaton;
        this.#wanted = literals.map(({ text: text2, ignoreCase }) => {
          if (ignoreCase && !sharesClasses) return void 0;
          const bytes = Buffer.from(text2, "latin1");
          return ignoreCase ? bytes.map(foldByte) : bytes;
        });
      }
      /** Adds the literals that end before `end`, where the automaton is in the accepting `state`, if they begin before `limit`. */
      report(bytes, end, state, limit, into) {
        const { acceptFrom, outputStart, outputs } = this.automaton;
        const index = state - acceptFrom >>> ROW_SHIFT;
        const last2 = outputStart[index + 1];
        for (let i = outputStart[index]; i < last2; i++) {
          const id = outputs[i];
          const start = end - this.#lengths[id];
          if (start < limit && this.#stands(bytes, start, id)) into.add(start, id);
        }
      }
      #stands(bytes, start, id) {
        const wanted = this.#wanted[id];
        if (wanted === void 0) return true;
        const ignoreCase = this.#ignoreCase[id] === true;
        for (let i = 0; i < wanted.length; i++) {
          const byte = bytes[start + i] ?? 0;
          if ((ignoreCase ? foldByte(byte) : byte) !== wanted[i]) return false;
        }
        return true;
      }
    };
  }
});

// src/engine/prefilter/literals.ts
function findLiterals(set, bytes, range2, into) {
  if (set.maxLength === 0) return;
  const { classes, table: table2, acceptFrom } = set.automaton;
  const end = Math.min(bytes.length, range2.end + set.maxLength - 1);
  let state = 0;
  for (let i = range2.start; i < end; i++) {
    state = table2[state + classes[bytes[i]]];
    if (state >= acceptFrom) set.report(bytes, i + 1, state, range2.end, into);
  }
}
var init_literals3 = __esm({
  "src/engine/prefilter/literals.ts"() {
    "use strict";
  }
});

// src/engine/prefilter/prefilter.ts
var DEFAULT_PREFILTER, Prefilter;
var init_prefilter = __esm({
  "src/engine/prefilter/prefilter.ts"() {
    "use strict";
    init_rule();
    init_instance();
    init_literals2();
    init_memory();
    init_runs2();
    init_literal_set();
    init_literals3();
    init_runs();
    DEFAULT_PREFILTER = {
      wasm: typeof WebAssembly === "object",
      warmUp: 1024 * 1024,
      arenaSize: 1280 * 1024
    };
    Prefilter = class {
      /** Bytes that lie here need not be copied; undefined without WebAssembly. */
      arena;
      /** For bytes that are gathered from elsewhere; what is searched outside of the kernels' memory is copied there, too. */
      staging;
      #set;
      #runs;
      #memory;
      /** Bytes that an anchor takes at most: of those that begin in a range, some may lie behind it. */
      lookAhead;
      #kernels;
      #untilKernels;
      constructor(literals, runs, options = DEFAULT_PREFILTER) {
        this.#set = new LiteralSet(literals);
        this.#runs = runs.map((anchor, index) => ({
          anchor,
          finder: new RunFinder(anchor, literals.length + index)
        }));
        this.lookAhead = Math.max(this.#set.maxLength, MAX_RUN, ...runs.map(({ min }) => min));
        this.#untilKernels = options.wasm ? options.warmUp : Number.POSITIVE_INFINITY;
        if (options.wasm) {
          this.#memory = new KernelMemory(this.#set.automaton.table.byteLength, options.arenaSize);
          this.arena = this.#memory.arena;
          this.staging = this.#memory.staging;
        }
      }
      /** Adds what begins in the range. */
      find(bytes, range2, into) {
        const memory = this.#memory;
        if (this.#kernels === void 0 && this.#untilKernels <= 0 && memory !== void 0) this.#load(memory);
        this.#untilKernels -= range2.end - range2.start;
        if (this.#kernels === void 0 || memory === void 0) this.#findPlain(bytes, range2, into);
        else if (memory.holds(bytes)) this.#findByKernel(this.#kernels, memory, bytes, range2, into);
        else this.#findCopied(this.#kernels, memory, bytes, range2, into);
      }
      #load(memory) {
        this.#untilKernels = Number.POSITIVE_INFINITY;
        const literals = loadLiterals(memory.memory);
        if (literals === void 0) return;
        memory.load(this.#set.automaton);
        const runs = loadRuns(memory.memory);
        const entries = this.#runs.filter(({ anchor }) => isForKernel(anchor));
        this.#kernels = { literals, runs: runs && new KernelRuns(runs, memory, entries) };
      }
      #findPlain(bytes, range2, into) {
        findLiterals(this.#set, bytes, range2, into);
        for (const { finder } of this.#runs) finder.find(bytes, range2, into);
      }
      #findByKernel({ literals, runs }, memory, bytes, range2, into) {
        findLiteralsByKernel(literals, memory, this.#set, bytes, range2, into);
        runs?.find(bytes, range2, into);
        for (const { anchor, finder } of this.#runs)
          if (runs === void 0 || !isForKernel(anchor)) finder.find(bytes, range2, into);
      }
      /** Piece by piece by way of the kernel's memory, each with the byte before it and those that its anchors may take behind. */
      #findCopied(kernels, memory, bytes, range2, into) {
        const step = memory.staging.length - this.lookAhead - 1;
        for (let start = range2.start; start < range2.end; start += step) {
          const end = Math.min(range2.end, start + step);
          const from = Math.max(0, start - 1);
          const piece = bytes.subarray(from, end + this.lookAhead);
          memory.staging.set(piece);
          const staged = memory.staging.subarray(0, piece.length);
          into.base = from;
          this.#findByKernel(kernels, memory, staged, { start: start - from, end: end - from }, into);
        }
        into.base = 0;
      }
    };
  }
});

// src/engine/prefilter/anchor-list.ts
var AnchorList, ID_SPACE, FEW;
var init_anchor_list = __esm({
  "src/engine/prefilter/anchor-list.ts"() {
    "use strict";
    AnchorList = class {
      #keys = new Float64Array(1024);
      #count = 0;
      #positions = new Int32Array(0);
      #ids = new Int32Array(0);
      /** Added to each position: where the bytes that are searched at the moment begin. */
      base = 0;
      clear() {
        this.#count = 0;
      }
      add(position, id) {
        if (this.#count === this.#keys.length) {
          const larger = new Float64Array(this.#keys.length * 2);
          larger.set(this.#keys);
          this.#keys = larger;
        }
        this.#keys[this.#count++] = (this.base + position) * ID_SPACE + id;
      }
      /** Most files have few anchors, in long stretches that are sorted already; a view of its own costs more than moving them. */
      #sortFew() {
        const keys = this.#keys;
        for (let i = 1; i < this.#count; i++) {
          const key = keys[i];
          let at = i;
          for (; at > 0 && keys[at - 1] > key; at--) keys[at] = keys[at - 1];
          keys[at] = key;
        }
      }
      /** Valid until the next call. */
      sorted() {
        const keys = this.#keys;
        if (this.#count > FEW) keys.subarray(0, this.#count).sort();
        else this.#sortFew();
        if (this.#positions.length < this.#count) {
          this.#positions = new Int32Array(this.#keys.length);
          this.#ids = new Int32Array(this.#keys.length);
        }
        for (let i = 0; i < this.#count; i++) {
          const key = keys[i];
          const position = Math.floor(key / ID_SPACE);
          this.#positions[i] = position;
          this.#ids[i] = key - position * ID_SPACE;
        }
        return { count: this.#count, positions: this.#positions, ids: this.#ids };
      }
    };
    ID_SPACE = 2 ** 20;
    FEW = 64;
  }
});

// src/engine/prefilter/ranges.ts
var CAPACITY, LARGE, FEW2, SEPARATOR, RangeSearch;
var init_ranges = __esm({
  "src/engine/prefilter/ranges.ts"() {
    "use strict";
    init_anchor_list();
    CAPACITY = 64 * 1024;
    LARGE = 4 * 1024;
    FEW2 = 64;
    SEPARATOR = 0;
    RangeSearch = class {
      #finder;
      #bytes;
      #list = new AnchorList();
      /** Of each range: the first and the last position here at which an anchor may begin, where its bytes end, and its shift. */
      #ranges = new Int32Array(CAPACITY * 2);
      #count = 0;
      #length = 0;
      constructor(finder) {
        this.#finder = finder;
        this.#bytes = finder.staging?.subarray(0, CAPACITY) ?? new Uint8Array(CAPACITY);
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
        const { count: count2, positions, ids } = this.#list.sorted();
        let field = 0;
        for (let i = 0; i < count2; i++) {
          const position = positions[i];
          const id = ids[i];
          while (position >= this.#ranges[field + 2]) field += 4;
          const isOwn = position >= this.#ranges[field] && position < this.#ranges[field + 1];
          const isWhole2 = position + lengthOf(id) <= this.#ranges[field + 2];
          if (isOwn && isWhole2) into.add(position + this.#ranges[field + 3], id);
        }
        this.#count = 0;
        this.#length = 0;
      }
    };
  }
});

// src/engine/anchor-table.ts
function group(into, key, anchor, probe) {
  const entry = into.get(key);
  if (entry === void 0) into.set(key, { anchor, probes: [probe] });
  else if (!entry.probes.includes(probe)) entry.probes.push(probe);
}
var AnchorTable, literalKey, runKey, anchorsOf;
var init_anchor_table = __esm({
  "src/engine/anchor-table.ts"() {
    "use strict";
    init_anchor_list();
    init_ranges();
    init_prefilter();
    AnchorTable = class {
      entries;
      #prefilter;
      #list = new AnchorList();
      #ranges;
      constructor(probes, options) {
        const literals = /* @__PURE__ */ new Map();
        const runs = /* @__PURE__ */ new Map();
        for (const probe of probes) {
          if ("class" in probe.anchors) {
            group(runs, runKey(probe.anchors), probe.anchors, probe);
            continue;
          }
          for (const anchor of probe.anchors) group(literals, literalKey(anchor), anchor, probe);
        }
        this.entries = [
          ...[...literals.values()].map((entry) => ({
            name: entry.anchor.text,
            length: entry.anchor.text.length,
            probes: entry.probes
          })),
          ...[...runs.values()].map((entry) => ({
            name: `run of ${entry.anchor.min} ${entry.anchor.class}`,
            length: 0,
            probes: entry.probes
          }))
        ];
        this.#prefilter = new Prefilter(anchorsOf(literals), anchorsOf(runs), options);
      }
      /** See {@link Prefilter.arena}. */
      get arena() {
        return this.#prefilter.arena;
      }
      #searchRanges(bytes, ranges) {
        this.#ranges ??= new RangeSearch(this.#prefilter);
        this.#ranges.find(bytes, ranges, this.#list, (id) => this.entries[id]?.length ?? 0);
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
    literalKey = ({ text: text2, ignoreCase }) => ignoreCase ? `i ${text2.toLowerCase()}` : `s ${text2}`;
    runKey = (run3) => `${run3.class} ${run3.min} ${run3.letters}`;
    anchorsOf = (entries) => [...entries.values()].map(({ anchor }) => anchor);
  }
});

// src/engine/decode/utf-16.ts
function transcode(source, kind) {
  const even2 = source.length & ~1;
  const units = Buffer.from(source.subarray(0, even2));
  if (kind === "utf-16be") units.swap16();
  const chunks = [];
  const checkpoints = [];
  let target = 0;
  for (let from = 0; from < even2; ) {
    const to = endOfChunk(units, from, even2);
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
var STRIDE, utf8Width;
var init_utf_16 = __esm({
  "src/engine/decode/utf-16.ts"() {
    "use strict";
    STRIDE = 4096;
    utf8Width = (lead) => lead < 128 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;
  }
});

// src/engine/kind.ts
function detectKind(head) {
  if (head[0] === 255 && head[1] === 254) return "utf-16le";
  if (head[0] === 254 && head[1] === 255) return "utf-16be";
  const pairs = Math.min(head.length, HEAD) >> 1;
  if (pairs < MIN_PAIRS || !hasZero(head, pairs * 2)) return "plain";
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even2 = 0, odd = 0] = zeros;
  if (even2 === 0 && odd >= pairs * 0.8) return "utf-16le";
  if (odd === 0 && even2 >= pairs * 0.8) return "utf-16be";
  return "plain";
}
function hasZero(head, end) {
  for (let i = 0; i < end; i++) if (head[i] === 0) return true;
  return false;
}
var HEAD, MIN_PAIRS;
var init_kind = __esm({
  "src/engine/kind.ts"() {
    "use strict";
    HEAD = 512;
    MIN_PAIRS = 8;
  }
});

// src/model/secret.ts
var INSPECT, Secret;
var init_secret = __esm({
  "src/model/secret.ts"() {
    "use strict";
    INSPECT = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
    Secret = class {
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
  }
});

// src/engine/judge.ts
function judge(checks, confidence) {
  if (checks.some((check3) => check3.verdict === "proof")) return { kind: "kept", confidence: "high" };
  const rejection = checks.find((check3) => check3.verdict === "reject");
  if (rejection !== void 0) return { kind: "rejected", check: rejection.check, detail: rejection.detail };
  const doubted = checks.some((check3) => check3.verdict === "against");
  return { kind: "kept", confidence: doubted ? "low" : confidence };
}
var init_judge = __esm({
  "src/engine/judge.ts"() {
    "use strict";
  }
});

// src/engine/text.ts
function decodeBytes(latin1) {
  if (!NON_ASCII.test(latin1)) return latin1;
  const bytes = Buffer.from(latin1, "latin1");
  const text2 = bytes.toString("utf8");
  return text2.includes("\uFFFD") ? latin1 : text2;
}
var NON_ASCII;
var init_text = __esm({
  "src/engine/text.ts"() {
    "use strict";
    NON_ASCII = /[\x80-\xff]/;
  }
});

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
var init_window = __esm({
  "src/engine/window.ts"() {
    "use strict";
  }
});

// src/engine/outcomes.ts
function toOutcomes(finder, window, position, result) {
  const extent = extentOf(window, result.from, result.to);
  return result.hits.map((hit) => {
    const judged = judge(hit.checks, finder.confidence);
    const seen = {
      rule: finder.rule,
      matcher: finder.matcher,
      anchor: position,
      extent,
      span: { start: window.offset + hit.start, end: window.offset + hit.end }
    };
    const secret = secretOf(finder, window, hit);
    if (judged.kind === "rejected") {
      const { check: check3, detail } = judged;
      return { kind: "rejected", ...seen, check: check3, detail, length: secret.length, secret };
    }
    const confidence = hit.confidence === void 0 || hit.checks.some((check3) => check3.verdict === "proof") ? judged.confidence : lowerOf(judged.confidence, hit.confidence);
    return {
      kind: finder.kind,
      ...seen,
      secret,
      confidence,
      checks: hit.checks,
      companions: (hit.companions ?? []).map(({ name, value }) => ({ name, value: new Secret(value) })),
      ...hit.encoding === void 0 ? {} : { encoding: hit.encoding }
    };
  });
}
function secretOf(finder, window, hit) {
  const value = hit.value ?? decodeBytes(window.text.slice(hit.start, hit.end));
  const prefix = hit.publicPrefix ?? finder.publicPrefixes.find((candidate) => value.startsWith(candidate));
  return new Secret(value, prefix);
}
var init_outcomes = __esm({
  "src/engine/outcomes.ts"() {
    "use strict";
    init_secret();
    init_levels();
    init_judge();
    init_text();
    init_window();
  }
});

// src/engine/probe.ts
function runProbe(probe, bytes, position, anchorLength) {
  const { gate, lead, reach } = probe;
  if (gate !== void 0 && !gate(bytes, position, anchorLength)) return void 0;
  if (lead > FIRST_LOOK || reach > FIRST_LOOK) {
    const least = Math.min(lead, FIRST_LOOK);
    const window2 = openWindow(bytes, position, anchorLength, least, Math.min(reach, FIRST_LOOK));
    const look = probe.run(window2, position);
    const isCut = look.from === 0 && window2.offset > 0 && lead > least || look.to === window2.text.length && window2.offset + window2.text.length < bytes.length && reach > FIRST_LOOK;
    if (!isCut) return ofBlob(look, window2);
  }
  const window = openWindow(bytes, position, anchorLength, lead, reach);
  return ofBlob(probe.run(window, position), window);
}
function gateExtent({ lead, reach, gateSees }, position, anchorLength) {
  return gateSees === void 0 ? { from: position - lead - 1, to: position + reach + 1 } : { from: position - gateSees.lead - 1, to: position + anchorLength + gateSees.reach + 1 };
}
var MARKS, runFinder, FIRST_LOOK, ofBlob;
var init_probe = __esm({
  "src/engine/probe.ts"() {
    "use strict";
    init_outcomes();
    init_window();
    MARKS = -1;
    runFinder = (finder) => (window, position) => {
      const result = finder.match(window);
      return { outcomes: toOutcomes(finder, window, position, result), from: result.from, to: result.to };
    };
    FIRST_LOOK = 1024;
    ofBlob = ({ outcomes, from, to }, { offset, text: text2 }) => ({
      outcomes,
      from: offset + (from === 0 ? -1 : from),
      to: offset + (to === text2.length ? to + 1 : to)
    });
  }
});

// src/engine/marks.ts
function coveredLines({ text: text2, at }) {
  const lineEnd = text2.indexOf("\n", at);
  const nextEnd = lineEnd < 0 ? -1 : text2.indexOf("\n", lineEnd + 1);
  return { start: text2.lastIndexOf("\n", at) + 1, end: nextEnd < 0 ? text2.length : nextEnd };
}
var literal, PHRASES, WORD2, phraseProbe, ALLOW_REACH, ALLOW, COMMENT_END, allowProbe, markAt;
var init_marks = __esm({
  "src/engine/marks.ts"() {
    "use strict";
    init_probe();
    init_text();
    init_window();
    literal = (text2) => ({ text: text2, ignoreCase: true });
    PHRASES = [
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
    WORD2 = /[A-Za-z0-9_]/;
    phraseProbe = {
      rule: MARKS,
      anchors: PHRASES,
      lead: 1,
      reach: Math.max(...PHRASES.map((phrase) => phrase.text.length)) + 2,
      run(window, position) {
        const whole = { from: 0, to: window.text.length };
        const end = window.at + window.anchorLength;
        const plural = window.text.charAt(end).toLowerCase() === "s" ? 1 : 0;
        if (WORD2.test(window.text.charAt(window.at - 1)) || WORD2.test(window.text.charAt(end + plural)))
          return { outcomes: [], ...whole };
        return { outcomes: [{ ...markAt(window, position, whole), mark: { kind: "phrase" } }], ...whole };
      }
    };
    ALLOW_REACH = 8 * 1024;
    ALLOW = /patdown:allow(?:\[([\w\-, ]{0,512})\])?([^\r\n]{0,512})/y;
    COMMENT_END = /\s*(?:\*\/|-->|--%>|#\}|\*\)|"""|''')?\s*$/;
    allowProbe = {
      rule: MARKS,
      anchors: [{ text: "patdown:allow", ignoreCase: false }],
      lead: ALLOW_REACH,
      reach: ALLOW_REACH,
      run(window, position) {
        ALLOW.lastIndex = window.at;
        const match = ALLOW.exec(window.text);
        if (match === null) return { outcomes: [], from: 0, to: window.text.length };
        const rules = (match[1] ?? "").split(",").map((id) => id.trim()).filter((id) => id !== "");
        const reason = decodeBytes((match[2] ?? "").replace(COMMENT_END, "").trim());
        const lines = coveredLines(window);
        const covers = { start: window.offset + lines.start, end: window.offset + lines.end };
        const seen = { from: Math.max(0, lines.start - 1), to: Math.min(window.text.length, lines.end + 1) };
        const mark = {
          ...markAt(window, position, seen),
          mark: { kind: "allow", covers, rules, reason }
        };
        return { outcomes: [mark], ...seen };
      }
    };
    markAt = (window, position, { from, to }) => ({
      kind: "mark",
      rule: MARKS,
      anchor: position,
      extent: extentOf(window, from, to),
      span: { start: position, end: position + window.anchorLength }
    });
  }
});

// src/engine/candidate.ts
var pass, proof, against, reject;
var init_candidate = __esm({
  "src/engine/candidate.ts"() {
    "use strict";
    pass = (check3, detail, facts) => facts === void 0 ? { check: check3, verdict: "pass", detail } : { check: check3, verdict: "pass", detail, facts };
    proof = (check3, detail, facts) => facts === void 0 ? { check: check3, verdict: "proof", detail } : { check: check3, verdict: "proof", detail, facts };
    against = (check3, detail) => ({
      check: check3,
      verdict: "against",
      detail
    });
    reject = (check3, detail) => ({
      check: check3,
      verdict: "reject",
      detail
    });
  }
});

// src/engine/boundary.ts
var BOUNDARY_LEAD, ESCAPE_BEFORE, BoundaryTest, oneOf;
var init_boundary = __esm({
  "src/engine/boundary.ts"() {
    "use strict";
    init_candidate();
    BOUNDARY_LEAD = 12;
    ESCAPE_BEFORE = /(?:\\[abefnrtv0]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|%[0-9A-Fa-f]{2}|=3D|\x1b\[[0-9;]{0,6}m)$/;
    BoundaryTest = class {
      #boundary;
      #compiled;
      constructor(boundary) {
        this.#boundary = boundary;
      }
      check(window, start, end) {
        const { text: text2 } = window;
        this.#compiled ??= { left: oneOf(this.#boundary.left), right: oneOf(this.#boundary.right) };
        const { left, right } = this.#compiled;
        if (start > 0 && left.test(text2.charAt(start - 1))) {
          const before = text2.slice(Math.max(0, start - BOUNDARY_LEAD), start);
          if (!ESCAPE_BEFORE.test(before))
            return reject("boundary", "the text before it belongs to the same token");
        }
        if (end < text2.length && right.test(text2.charAt(end))) {
          return reject("boundary", "the token goes on behind it");
        }
        return pass("boundary", "stands alone");
      }
    };
    oneOf = (bytes) => new RegExp(`[${bytes}]`);
  }
});

// src/engine/checks/naturalness-model.generated.ts
var TRIGRAM_COSTS;
var init_naturalness_model_generated = __esm({
  "src/engine/checks/naturalness-model.generated.ts"() {
    "use strict";
    TRIGRAM_COSTS = "X2d3h3irZ4e2VoaHuPt4ZnnKyltmfFx2R3ruTXlZqFzNxVvahVrcbPykmZdZ+W23km6It83ra4g5uTzduVq7h3qMjM6Hd4m6+WtHiliHejzbXWl4t0vddVf4dVm8667Gp7Os1n2rc16a19zMO6xIq1u9mUzaiWecjf27aWrZ26wlh412vbzfSIhZmnqriUi5SkqpqouliaOKtHpnp4qYqLi6XYpGqjrdqDrqeYmruuujqqXM1JiqpK2Xpc3ZXJg5qGvMqDrZeWi5zOtph1vK2WhoSl2HZbreToxaq3iOl1zYg3i8zH+Xh5m5uIqZiZmXoqmqXZoYunrdqWn6enjL296npsRs9XqoZ4pJxcnWXIpKq1XfmVv5lHqbauyJmJqq1Ysoa3p0u5zNTWpJp2vNaHnUV6m7y6yjqIVa1JqqpV6oy7vMWlVltKzceHnZWci2t2yGd4W6lpiGdot3SHqHaHg5iVmqh1qpd5mImfd1dneIt3p2aGtleIi7Q3d0qL+9V6a7l6j87U93l5bb9S++54+12ez6hltLyoVPiIysqKT6nz+YJ6Xdlp/ZuJ/Ii+zqY2d3t8z9h5e5Rsntx0qXhVT89352yn9X+b/9dM0te3r/inf7SJrt7y+0nZWeto+o1ZyZx/z6t6zIqu/Og5LrdeXM+k2Vp4aY2HuGdM3Hl7ntY70ru1rPqpr7eqvfuz+4iZbJ9DnLqa+Ht9v5ZZco/W//fF31fYrt3U/XRsjF9sl+1+9W+v/YhGmph5mPiIb2dGiZ/Ty3mbVs9o3ZN5512f39c5tY3XfrzM2Lpz66nVyVZpXV9oiWmW5mztz3lYtL33VveprJSoS/m1/W97Nv88/q569p6P/tt4m2fJ/ulffrR/P99J6lllTo9n+VV43F6YndQod6pnmPuIb5d5nMuz+YiJjM16+ceIyGN3r9cahpuYrfh3n5Wtmrz0/FqtO89Z7ctruLuaplX2d3h3irZ4e2VoaHuFt5VKrJ+mppvlp0uu+qY3dHp2/99pyOln7Pjz92RoeL+3qppnyHmb79Yndm51+96Iq6qpvNzkunZ4eH+V1t3zl3zJzrcmdn5W//aI3nqYv/1jqJp7SYuImKhX9ZuveOU6lailqrmmj8h2ibml64mKnG/1tK1o03v/7PUos32Izcq4roaYuN7TymaLOY5oqaer2n2aqrZ+8b329/+03/npn/fD6EiYXo9YrZZd+XuOz9U4k3eX6/emn6i6f733aWarzJ6l1plE94lWnpVGtm1ZuPp4vYVKfLyC+2mKvI+73abZrYpLqJNI9G3FuP3Fvbu3m7uT6ZVoaO+Jz8p5pG2Pe4U3tcy1jdtnq6ZJq7fWyclzzF5H15zm1Wz8uuY3lKt2z/mJvIdmm29yvGmqWd97uMtX+pqLvPgYmJ2Zint5zXmcbIyj/KvdnL6Z96fJwpv9yvcptLqnjuepqtt3yMuPd1dneIt3p2aGtleIi7t3nI28/fk/XFVoT83z92dnb9xo+cmEyY6NuacnlJiZnPiW3aimnK/zx1dnR49o29mYqGutrOkpmGyZz/h8a3RurM6z93d2e09l+bmZ+ouKnelaxHuEj8tzrndam6+j7EnKPZ9ayoxo+q+fz7V6lmpa/8h3XVZsXq+i2kmaa7mKeppny2hrjcUrpLq2n/t4npW6mcrl/UqpTI9b+atH+49f2bZdqFn5vfykjyn7ncrk/2mqbZ+Jy8178Yya//ub3Gu97/NpL3lmvH/z/Xqaid93nJdm52tLz4kqt5rLnvmJ2HqT2qelzFuLP71I2s1d+L5971kppZ2ljPqLrHhoWKnD33vcW882+8tX62936qt5ia647/ZbinUvS8/U6Ianef+K/IiZkmiKv/Yohku2fvu3frlryI/T13lmi3+X/Jd4loilx8kUrLr83/manomNj93T6GioN85q3Lxr7Lu3p7X2d3h3irZ4e2VoaHuFuKaKm5+nxonVwoqqz3Uoh4eIv9t43thW6In0t0hXiM+2vIpZl5mbrbg4hX2Wr/l6yYY31onkuIZVrr/m9Ze0+FfI3/Ynd21l/vlYr4h4vM70+ImqKn962pln2G2brcU4ZI62qPm1j6qmmvz4/Wdnj4/69Jx09kW87fU5ppyIy7qmrZajbJ2y7HubO45Z6Yub232aiphX45mk6/11v8nLfqbE+EfNX69ZzIdcuW5qz8Y4o3jJ/NqWyXW4ep71m8pqfp+Y1VmW9YprTOYpx162qfuHmoVoiN7B/Xqefs/d/qj7ysZJzXUqlK3lv/qVrYaprqqy+XmPdr+I7LibxZ1+jJZMxq/VXvu1/YY8u/fm+IpIis+Ex1W2yWr7nPRHZX6Vv/mqtomIto+T3TqrV/9r+ptH+Yqdzesamcq5//3q/YmOj63S+827n86Xwpm8+n3N3vY3s5umneunzsm5mquPh1dneIt3p2aGtleIi7tmjDqf9vdvbIVaXZ7D6EiIb/54/cpl/H9J/5dZx562dvx1zsqHP43R+pm7f59r/L2r/p+Nz+o5iEybxviPXVdvfb+jmWmVTp9G+8l49318//UqtZqkv/iXraZpmqvUujitTO9q7LpIuIyJn6pZulWdy9hoP5Z8b2/0uUubLM2Ly6ts3Hxsztcrw4nGrMiYjqfHq+v0+2a2T89V/Klq+Hq+32VKU8u13/q1vlfIq7z0+3VbbI+c6tx94miv/uxXrYhK7PhqX2lEiX/03VqqWN91vMlF9X+fz8wrjIyMvfuvuKjC2ovyimuYbZ9p53mG91jOv5sn5s34rf25zoS4Tfzz6WqJVp946ZeG1mpqrZtnhWnFu/eJeXReap+0+lyZKe9J+ph7mZjdn+U5tYmGjfhmjndbjd+k+2tsWv9t/9PM093O//oZprq6u/iZj4WMqL/S9ny4N7xrzL17+7ubl8X2d3h3irZ4e2VoaHuFt4ZJjs9Vl4z39Xlc38YmZm1mzd54+9lYzvzz+Xh3dd+3t2tZ94TP/9Yndn12//up/5ipvNy0+HhYbd+497rTpnzqr8k4pZ8m//uJ38as3t3y24l4Vc+J2Zxn+Iqvz8Q6xY3Gvfp2n3Z4huq4mqhaT2/z9Min+Z312vYpdZuoupl1rKa2uIyi2nhbSo5Z2ZiL2HqtnrJ89Xr27/+jvtvGevj1/DvMfd9p/8lb9Gdvv/U2tYiozdSWXsfMj5/ky7yZ77/G6Lpi/Jxrv/Y2t4iJavqHv6ZIe66x+6erq8+43LnIjIpMu3Rco6y03/q0v/fJn9vD+al6OX953bqadZ1su2colK+1n/inzbh8uPjZ69ydv5y04pv352/99vUppKyWr7aJm4Wamq+z3FZsiNx752dlzG2tzPcneJuH3/mpzXWFaXyB/sqfzP9Jyqnb+5v//vY3som3vdmozsqJyrufh1dneIt3p2aGtleIi7xXe3m3zvZfWpdJPKvjqUmIf8tWzpx17Jlv3pdEmIl4ecZ1m5dqe7uz9WmsX99o+7h25XiNj9s8vH6s7/maTMVcPc6Ty4mXj99G+Gd0+p+MrNdLw6u0nftYq5hqrPj0+WfsbP1ou9uJ4q6vrdiGiEpf/6qGP9WeX3/yyVl6a4mKqopby2havcc7pKi0naqHlpe6qtum61q8K81J3L5L6s6frWNbo8rGztm2v3enj+rE+UicTqdc7mtK2Y5/zvdIeHl4vPhmb2dpSn7z/lmHen93j7ll11qan7oqupzIffu9yXiC26jFvCuvP9trnNdN+b+e/9oal9y3nPq6rIrJatrzyni5VP+Lz4p2qGpcqYSLpcy137VXb4ZfjPrSyUqIWKxn+Iipx3u7q/Qnxr2lnvy2j6l7nozT5ndmfK6I+6aXxYe4rskbqs7q/veqfGiOq87iu2ucN85b7c2b/bm6mcX2d3h3irZ4e2VoaHuGuOedzb91k4jk9lefrLY5p7mn+rhlvJhkidj07FtshZx3iZdI+GuJ/3ZJhp3Frf146cgnu8yl/FZcn9+G5nuj6Gu5z6cqyXt27PlXumh2qv3i+Xq6Wa93qKpmiH2Lm9U4pY3Gbvhmz4dojOv1+Jhlj3r1tIaY9ljfu/UpppuHupmmrKW2i6yj3HWrSmhYubiM22quvrg6pVqknvplyYuJjNeE2jmaSp1r7phe+X5t/8VI1He1zMnFnLfmb7r3yqaana+lpnZk91pfb/VI13zHlvR373Zojeyyy6Wpq8+63LnImZpMe2ZLo23G/PqEi6mYuvqS+4udeO9qzLmaxI1fqpcrprymj/aHrrWaXNn15omUqY+o1Ffm1lv6n8U1payGj/h5u4d3iZ+T20h6aN9q56dn+J163bgod4mIz6povHera3ty6HbOn6+3+XS4+EzK7ucotLnIuuuo3sm2yct/h1dneIt3p2aGtleIi75Jfpftvfk+P7aNTd/06HtqX51U+pqW/HxezqM61M/mdfqX3/eJbuny+3i7P596+tqp+I6V3q1Julud3/xfX9NMeI+U+mmVfZ84+YiI1KzN71dJ17jGPfipO5eHi8/D+kenV79W2rxX+aiLyrk2eXh3ivh3T5eOf3/Cq0qrbL16WJhs3HtqrtZL4rrVifi3r7jZvOv0+3W6PO9Uzc2M95qv74Vck5zl//XJ3zro7//2/XaHWz55etq/5Gif7/5z373f//yvH7qYr6/z/HuJVt+GzaWZ9Tmcz/ooqnnI3vq92qmSvLzTzHh5Pa+Ju5t3xmyvr6dGpqymataovIa6PNzz/nyKRu9K+72J52yPy0pXmqu568KLbqOPe++161eqG/9a/7qbvYmfj9Qox6i2nvq2j7l3zd+CaomaT7+K65l5lpp7v8Qayr2a7farj2apnL3Wzk/eHv1//8+e//7e2PX2d3h3irZ4e2VoaHuGtdhMqp91lWj194eqm3U5lquW3qdmjbd2u4fU22p7dq+HentH53qGqmY6pXqU2eiXzGiFuru2/Xgnm7/Y1qq1mGvqi+g4uJxj6flXr6hpnOzT+3mpR494+Lpm5nmZrcQ8Zam1zfqmv3iIi9r153Z4mX/2o2l39Xi8uvUpppuousemrKa2uKyi3Hq7WY5k2amL2n2OmLZIlHmVzPxlzra5a7jV6FqcWt9prJJs+I2N78Y3hWam2quHqobKXoz2lph7p49HpZik+Ghun3VHxIi4iPpmzoZpeHvS+pibp76qzKmIXHpMurU3s5qG2/mGmZiJfLnT/a2faO+M3cortoys3LY6lZmzb6unz6hpmZfH2IarroqGpEnW5zr7vvU4dIt2uvWZi3aaeY6yy1qqWM9o2Lp354ys1/c3h3p4z+qpuGaZWWuCiIqcnZ6Id3Wp92qcm8Upo6u3rdumzYqqubqfd1dneIt3p2aGtleIi7tZi2O5nOhdb5haWrmzqWqJbppW+clX22xerZRJx7m4aPZ1n8Waa6i0+GiUW787/atZqXqcr8xLt1yt//iNXLdMXLSk+3eHi882+6tF+p5rv8godnyXn/qIjWZpnv7E90i7Xdxq25dYh4qPi6lot3vP7fhYL1eMfb2i2liIa7yKqphrm2pqvZYrxKe1qZp4fbe5qtvV6WbKPd9Y23hbmWufn3NHpZunvvqz2HnZrNum/0msT41r2u4v+Jufz7lYi4p6mLh3X0dWeGzk+Veaao93u6dF9X2a36oouZy5avmsyZiDy6vEukqsTrtbyqxIuIxu33oqtrvGbPmK3HjHW+b0u2ysWO9L+HlV+X6d22lZeIqYm/dqXjVveeqyqll5S593+od4mXu5rfMrxqu2jstWnqmJrdyy13h4fM6J94dqxYe5nrgaiZ3Z7sh5j3eZmruzymibN51o3LyHqampp6X2d3h3irZ4e2VoaHuGt8hs2195tYjV9FqLqnQ6hsqWz7lmmshXidj0i1h8hJ+HaplH+Ix87bcnpZuGz/iImoZZmp2S62Z5nZ+69Xq2x1m5zacoiGqGn/p2n5Vnl82z92eWR798+uxV+Hm7/fU+ln6Xf/yW36V2ppv4hndYfn/7o3mu1Vjf5vU4pouoaselrKa1uayi2XmpSo9Z+qmn2lyti6Y6lJmlv/q0rKe5qZX0+UfcWo1ql5dc2mxsz5Y4o3ip2M22v8aIbZ62+Eo6zV+89rln6HqMX7VJtmmXWeqGjJZpa86h/JWcvN/LuJjZq4tNqcY6k3zGm6d1r7eYiYny+KmqR7933qmJ1oybrpYqpaq0j/unv7Z4urnWqIV7PY+Jx2mn5kz43uVKo3iWi/h6uJjJqYyC+UmdWu9r+JdX+Hir+Pk5p3yp7/yI2HVtfT2w/buuvc+M+Knc+n7euPc1hVqojuyZv9uL1Zxvl1dneIt3p2aGtleIi752vGfmuLxtT2ZcX9lU22q6Pf5F65tXzH9/v7RHx7maefVkm5l5b6rS9niZb65o/KipyGqbv7g73Gzd3/aJPMVfXK7E6nd2bn9Vx4hn2Hd9v6gos6x4j/mXn7hafuvz+kjKWd9Z65ZoqY6fqZl1qnnL/fpqL2WdTe+zemhoa4yJiopry0trncdGlVpmv/ipXJWpbKzzmkjKWK1YiNpc+V6/zZRKlM7Fj/uV/5iVz7jD/FiaTH9Yyqxq9HuNj8uLvju73fmaX7hnjS/U2mnaan9k6upGxn18r/gouWqJvficqZiDyavDump8SG93m5to912M76g6hoS4mP2Ky4l0eLnyzWmHad9p/ZiI7GZb/3t6u6vKn/gfb7aPXd+023dXWa149oeKyliXm8QqpoqWi/umiJh5uq/D2Idoeq+HyadY1oSoz8gnl6uYqPeKfGZ+favjumeLOp14ibyI2ammp6X2d3h3irZ4e2VoaHuGt/mM3J+kxzj2xJmv3tVHtb22/apW72Zl3ub0/Wq7Ne92zapXxpyf33c6lK2lz/p2m5aJu6vD+6aKjX+4+by1pjrHaqhZ9o2j+vtSr7mIj//x/q29W/+X7cyp+H+fv/NNlI6E6tt1v8qZrcz3+3pXjJ/2tHmMlFm59/U5tXuoydqma7eluoli7G2pS79o5pqa6l3OzqdHxomzrfmkr/m8rcT12iufTM94/5hvyUtv7/RL4qrl3frlr8mZnuj1+qaJnb+YxIaF9GmObeRE+I7np+eG37dFn/7T/JqMut+47amIrastrMZa0qfW+vrFnaiojsnT2nuaWO9ay6iK061/naYsxLyFn/yJzYZqvMrm6HipXb+FtziYtlv3rfQ5g52mn/umq5m7u6+z+kuch79K6YtkzI2t7vgmh5mGz/q6zWh5WXmh+nuMfP2p+WiZ93vre+UnxLvFruq339m4p6mvl1dneIt3p2aGtleIi754uxvM2/l/f6hbT8/F9VzKb9Nm++x5+Gt/34RXl6W4g/mXz6WIj73U+niZKq9azNt6q3pfnolJnHt6vNeJaMNfi5xD/Kiyne9X+5yK9p+f/Pg5haeFv+uGfclHrPb060jcSr9Z5p1J+Xufz6t2vEuOzfl6L7WPj97jqVqpS51puqps21lrvsct0rqGq+qqv7bGy8v0+2SLXd9UvLxcynd/zoVOdc/F//S3vzrc3+vy/XeHb36J6M2d9kjf3r1qfWqc9fc7b1d8TZ/zynx5SN94q6d2xWmdz2gqmmy7vfipyYmCy6uTu3aaTp9qeWqItHvNr4g5pL/Fj/qKvYanStjT+2uqRd9q66hY136tz5yJjKfb7/x/P2RfP9/193aYJ894yZuee2qdaPc6tKu3rvt5P6Wdrv/j+ZiJac1b/Lh7t1iZzUUotounzsaHf3ebnb3T21mpObtoubpa7KuJl4X2d3h3irZ4e2VoaHuJueZP3X+H1crzxGqbv6U6l7l2+ZlWjsdXqtnD7GiJqb+WZllH94nP/9QqhpqG/Pyo+3mKysu03IZbj8+55LuziW/Z3/gqyXqF/9pneneHuvx0/o2rWt1ruqdU84yfv/RNxJ7U7/uVv8h7r+X2/JVbb5/Fw5Zn94vY+/U3pZiIusmlnKa1uKyl352LaC9o+ru81nyPqdNtw67Dv/+m/vrme9elyUp/b/lbz6g86W5X//U544a5/MvFr5bsf764/eqrv89VpraD50utj/dn8660zvxV72hcvvnS+2qMvN+b7ZaFfatdzMh88u/E//7iz+u5z/7y+omcZr93q5mXxn5prZg89u60j/y1z6Y4zvbG9bmarq6V9ZjFo1/5rPQ0pZ2Hz/mIzIm8q89i7VeJad9q58yE/Gt7zPkliK6Z3/q1m3iMbHiB+quara+I+Zek+GvrveYpo6u2rduozch6urqfd1dneIt3p2aGtleIi7c3fEq67Plvf5ZobYyR+mqKfst3/at23Ip6zqZEl7u5ePiEr8eYibyi92e8btxr+WiXXHysz7c4WHlsq4dtZ6dtiLyS+nmGfb9XqGd3qX18z8colJq3f/mWf6d5aazj61jJXMpaW5xo+I2fnolIeEifvveGS4eef5vDqFmaWIx6qZlrympqrbYrxHi2reqZmbe6qtuT7He6TM9GzMxM6Iyaq5UrZZ3Gmvilz2jHrtyj/Gd6TWp6ints9Xqq7plGjIma6vd3X2VHeI7CrWeMecl4valWmF5638kpi2jIh/qN2WiV2brVy5nNf8yI3L2b8V7P/7Y5t83nTPp43Yi0WLpz+WmrV99a/Ld2+X2ZnVONo76zr/y1rNu8vP3C+2p4Ws96+4eqyohJrfUqlqq2jfimfqh5uc/Dp3h4eZ6K+6aYxIa4vrkpyj2H7WeLimetnLzRqXusS5p77c2L7Ly1ubX2d3h3irZ4e2VoaHuGuPda7H93xFb41IjMjIU7tsml3sl1/7dnnvmU7HqKQ/+HuqlZ+Jh7vLcqlKe1v/qYq5aamayl61ZXjWym9nfKhki7rdU3xmyG/PlVj5eIrc2z93+rOf1p+9p5+0lvz6Q9pIy2yfq139aofcqYx2hobW/503d/5Ge9+fUptau5u9q2nZbGu7qS7XipSr9o+pu7vF6/v8U5lVykrfuG2anMt4bj+Tmbbb9J+nlpyWyKv+Q6xHe23fqVz8bqnc32+IdnvnumpmZ19ndZfrY2pp6Weft1vZhYe73x/LiNrd+r7ZbpmatLvMU6tL2lrvuzf6mYu/fC+n+fVf9bztiKlqyvvJY5xK6Uf/mYr5aXrLfXuLhKbq+H82b691/97PRIopqkv/vJuqi9zZ6y/Eubec9Kyat2/Yyn2fgoh555j/hptneMaoiRy6vNvd+a6pS9+pvfv+U4o4uXmtuXrsmqp4mfd1dneIt3p2aGtleIi7xHamZpuvZeXYhpanmS92pnimx3/Ot32XttrYNox87YW/mUr9pIj2zi92irbu5pudl4uX6Kbpk22GfMz/dvaJZbPLyk+3eHbd9F+ZdYqo9pr4o3tpqGf/yXXpZ5Xd/T6kqqXf9HyY1X+Zx+v9mIinSP3veTXre9bo/DWlqaZ7yKqppLy2lpjcgspMzk7ui6nJa6vPbE+FfMW6817+xa17qej3Mpl6+2v/llz6i2r8/U+UasP598zYpc542N/ttVzqx76/ZaP4tFrL2k/EmrOb9lvNtW+p+cz9k5iW7qz/yNyqcz2d6UuUdMa8+Vyqt4mYi7f+Yqtay0rvunrJqnitvz+0irW89pzJpU7Y2Zz6mHKMqH//Vuj1hvvs+z6lhqWX9Z9oeJyHuqrvM5lrvUv/6nvnebnbyy1pWZjP+q/smJ9HnZb+9a7/////KvT7O+r//x/Iq9THuK/tuM+o3LuZX2d3h3irZ4e2VoaHuEtflqzH9llYrl9Iy539U2lqvH/9pmr8Z12qelnGyZoq+Im5dZ6Xyrr7Y3lIq0v/p0uJmnqbvD/KScrq/Y9nvTy0zX7/gs6m+Ur/lWn5WHyc+j/X2pWb1qqts094+suOY606+17/m1z8horOr52nlon7/49Fkr+Ibf2/U5hpunisWGnKW2u6yj3GqIS4pZ6amJuV2qnqc7dJzV+fu2fcWbvMSVqEnbWp5267Na9XuMv7RJk3m3vPqV25b3j9/0+ql4zp+odXZj+IuNj9VI93iouviHy5VWSv/R+ricvN+Z6nbZbYtNnMNJta/Tz/uWrrnlnNfh27mced96zMqMtp2fnpZc0/7Vr/x372hL39bmuFeqq6959YfCt1v8rvRIpZ1n3/l4bYWai5+Dykh6Wa9c+pxIrJ2L//U5qa2Jr/u7qYZ6O16i/e7P7+/Y/LL7/K3f7/cohGq4rPmZr4a3t6x/l1dneIt3p2aGtleIi7p4jmfK3PotbbhKXJrU+IZ3ermFuoeol0h/e9iF9d62Vf2Wv8uLP5zz+nerO39L/JhpfIyurKsquXm7/+yPXMVXj6+zuImiev93/aea+nq/r9Y8pbXGP+mYr7eYjb3z2EuKabtp6nx4+WePjLt4yUvf/+o6P6dfX4/TykmaabxZqHppy2tavZY3w6i1eaqXnbeHmarluka6V7+Euep/o4qdf8Y9VJzXz/eYjFjYra/3+nRLbI9YiIe4tG2/rutYzpqZ+9mabYlUK2vD/YarWY+FrMSY9lytz9Yoy53M3va9tZV13LyViWp6PX9ntLmW+Gi//6c5o6/2W/2di5iZSurz+miYRc9K/MdZ2H2e3bhIeJiU3vZpXYZobN90yVmJTM9ay3iaynWVffYXt73Hfvenn7eJzm+Ru6aaf79r/qq99Vi5j+cql7nKquaJf2aqfJzEuXudSb6L6aiL/ayrsqX2d3h3irZ4e2VoaHuHuaWOna+C1sn09oq9//Y5pqp0/8hpyYhm27j1j5lph6+Wp0pa92PfvscqdpqU/+qqt2e36Kyz/bd9zc/G9c6y6W7m38dG54+X7/V5bnVbpq3z92ylWJ+H+IdmyY6Mj9U7Vn62nrmW2nZ3maz2i2VZf53G5Lpm9knu/PU5dmqoipmGnKaGuqyi3HmbR45Z2ZuriniqjpZIlHi2nvllmnaHm4uG+024eu932alI+0pJ7/dGlIjI3NXEj7b4W87G28ps/7tDVpil95pvrpVmhov5l+OX38Rpn/6S+Lh6mo/I6baqXrZdnLZHc3iYrftmj6aMabx16Yl+Z9+WrbeFdW9Gn9c7l39nnvmJmWV3WfeDeYmKjL+W9oS3mFe2mvgax52I3/ervYmotXqj92mJZp+H2WmIrXtZ+PkZqJuq7/d23oeteY2B94edrt+p2Ha6+Hvceac5o4zHvuy4f9u62Kw/l1dneIt3p2aGtleIi7+Lv3rF2vtfT2Y8XqWi6VuabstX/axl7I1ujpVUyJmYefqEr9aLbGmhy5mcbtxK+riHuoudz5ZbdlzW7/1sjLc7rlyj+3ZnfrxWmVd3yW5738crxZbHn7yFn2hYjd2l7ly/P988/t9b+bxvvIx42liv6/lbP5Z/P8/iqmeaa7x6iZpre2pqvcY7xKm2naiZira6tNvjrWnMS99I7cpNyX2Z2XM7ha7l7vim33fVue3i/GeYWn6G3Yt9+GrPz7xqrFyO2/aGf5onqa/j2Ul8d59mqblU+I6er9oau4zLzfu9mqaV3LzVek3bX78a6rxs+627/7Yoprv3m/yJzniWTPjD3WhpZe9a/atX+m6I3moniYqYv8h5XIZ8d6+jm1p5XK+G+4ilylu8XfYqx7m3nfunnpeIxN/C2HiIiI+a+qaK1oiJy3cntrzKneeHX2esjKnCu3tsSY6KrZ137LxmqLX2d3h3irZ4e2VoaHuFtmVWfK/Z50z39Juu/+U2ZVtZ/955+OpYyPr112dnRa+UrHpZyZmt/uU2VVtm3/646JabicrU6IQ3f8+H+Ivm2mr4/PZGdm43z/h5v7iJrK7D54y7Ob9o+bt1932P2tQ5pZjFnft2z3qYjOv2+pdqja/39Ft68zr+/NYppmmHusmGrKa2u7yC3Hq7Oo5p16ir2n2uvrU6tXeVuv2Ef5rafdqU+Vqabr9kq2dI+Ip+z9U41Ie4u/a1v6XXb5v1+7mX67/Jtaex95qfr/VL9J633vxU/LhLq9/x+6hsmsuYrLrZbZpMu7Y6Y5vHefqIv7WLmNul+GdPSf9o12e2pn6Kn4YqhY6Yj/qKj4ZJusqz1naHm6+H9oXHh2j7e8Zld39nrPSLfnRsmr+T+mS4ed9r6apobE2d3fk6aLiKz/do3nW9io5B+oqNrq+Y6IfL+Xnd1dY5g5uXqpuIyMqKiLqfd1dneIt3p2aGtleIi7xGelm6mcdbS4daaJuktliaTstm/ZxVqX1uroZqpbnJWfc039l6f7qj+niJW89KubuF3IScv6ZIqlqd/fpsZ6Q7a56E+2l2bs9GmWp3+W5qz8Y6pJm2j7h1f5dYmtzkq0rITM9o2ZxHp52Pvplotlqvu9iILaevfazSmFl6W7yKqopry2tqvYYrxKi2mZeZWra5qdjl7We8Ps9GzuxJ+qif26UtV5vI/fh2j3W6f+/l/Fk6bJ9nysxp9Hy7/9pnvXiL+Ph5S4hTeXzl/4/OGf+bzf2J9I/P//kpqoy4veisyZmEy3vEuVi6TK83ypxZ942KrKk0x9uVnfuIjLmZTIn2y27eFf+L/8yJ+q+/z4hHd5eX2PZrW2VvaK+llklXXHx4y1SpyozLu8NJxZ22bvyzn7lbzd/T2HhYjN+LuleF1nanz8crqr3a7vWbj3hXjYSjrHu8LK577XuW/ai6uMX2d3h3irZ4e2VoaHuFtpmM7Y23loj10pqc6tY3dquW7qxmjbZ1vMjl2Ttrd7t5hKxY94eu+4YmpIy237WozJmIm8vC+6Wdz9/5yMuD+Xn6//Ynl5llr/l3qqV4nNvC/IupR5p5+LpG+YmezqU4la3F3bqlmcaYnOn26ImJf3/W83N5yIrc+vUpppqousalmaa2iqyinHqrSo5Z2apr2HipjYdIw4qkzLp0z4bJmsjj5kq8Xd9YzHZqqYyJ76Y3xXam2Ounj7fKXqz1SqiGqq93o3Zl+GiLrPQ4xou4mvh2noZZfNvS+peYq76qi2nInJo7qrcqw4iX6/mXr5iYjcrj94d9V8p6uqeapW59n2Y6xL20j/uHmqhZnNeT15eJeq92lXim11333fU3g3t2v/eYq3ermr+y3Fh5ecpq2Ltm7J28jfgoSG1533u6nYmYZYqRt6utrp+a6GaW+It93JYolK2mvPlp39q8ibewY=";
  }
});

// src/engine/checks/randomness.ts
function randomnessOf(value) {
  return textCost(value) - value.length * alphabetBits(value);
}
function letterCost(a, b, c) {
  costs ??= Buffer.from(TRIGRAM_COSTS, "base64");
  const index = (a * SYMBOLS + b) * SYMBOLS + c;
  return ((costs[index >> 1] ?? 0) >> (index & 1) * 4 & 15) * UNIT;
}
function kindOf(code) {
  if (code >= 97 && code <= 122) return "lower";
  if (code >= 65 && code <= 90) return "upper";
  return code >= 48 && code <= 57 ? "digit" : "mark";
}
function textCost(value) {
  let bits = 0;
  let previous = "mark";
  let [a, b] = [0, 0];
  let capitals = 0;
  const closeWord = () => {
    if (b !== 0) bits += letterCost(a, b, 0);
    [a, b] = [0, 0];
  };
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === "lower" || kind === "upper") {
      const hump = kind === "upper" && previous === "lower";
      if (hump) closeWord();
      if (b === 0) bits += previous === "mark" ? 0 : NEW_WORD;
      if (kind === "upper" && previous !== "upper") bits += CAPITAL2;
      if (kind === "lower" && previous === "upper" && capitals > 1) bits += CASE_BREAK;
      const letter = (code | 32) - 96;
      bits += letterCost(a, b, letter);
      [a, b] = [b, letter];
      capitals = kind === "upper" ? capitals + 1 : 0;
    } else {
      closeWord();
      capitals = 0;
      if (kind === "digit") bits += DIGIT_BITS + (previous === "digit" ? 0 : TO_DIGITS);
      else bits += MARK;
    }
    previous = kind;
  }
  closeWord();
  return bits;
}
function alphabetBits(value) {
  if (/^[0-9]*$/.test(value)) return Math.log2(10);
  if (/^(?:[0-9a-f]*|[0-9A-F]*)$/.test(value)) return 4;
  let size = 0;
  if (/[a-z]/.test(value)) size += 26;
  if (/[A-Z]/.test(value)) size += 26;
  if (/[0-9]/.test(value)) size += 10;
  if (/[^0-9A-Za-z]/.test(value)) size += 4;
  return Math.log2(size);
}
var SYMBOLS, UNIT, DIGIT_BITS, NEW_WORD, CAPITAL2, CASE_BREAK, TO_DIGITS, MARK, costs;
var init_randomness = __esm({
  "src/engine/checks/randomness.ts"() {
    "use strict";
    init_naturalness_model_generated();
    SYMBOLS = 27;
    UNIT = 2 / 3;
    DIGIT_BITS = 3.32;
    NEW_WORD = 2.6;
    CAPITAL2 = 0.8;
    CASE_BREAK = 3.2;
    TO_DIGITS = 3.2;
    MARK = 2.4;
  }
});

// src/engine/checks/placeholder.ts
function checkPlaceholder({ value }) {
  const reason = placeholderReason(value);
  return reason === void 0 ? pass("placeholder", "no example") : reject("placeholder", reason);
}
function placeholderReason(value) {
  const folded = value.toLowerCase();
  if (WORDS.some((word) => folded.includes(word))) return "a word of examples stands in it";
  if (hasLongRepeat(value)) return "one character is repeated";
  if (hasSequence(folded)) return "characters in their order";
  if (isPeriodic(value)) return "one part is repeated";
  if (distinct(value) <= Math.min(4, value.length / 4)) return "too few different characters";
  if (/^[<[{(].*[>\]})]$/.test(value) || /\.{3}$|…$/.test(value)) return "a template or an abbreviation";
  return void 0;
}
function hasSequence(value) {
  let up = 1;
  let down = 1;
  for (let i = 1; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 1);
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (up >= SEQUENCE || down >= SEQUENCE) return true;
  }
  return false;
}
function isPeriodic(value) {
  for (let period = 1; period <= Math.min(12, value.length / 3); period++) {
    let i = period;
    while (i < value.length && value[i] === value[i - period]) i++;
    if (i === value.length) return true;
  }
  return false;
}
var WORDS, distinct, hasLongRepeat, SEQUENCE;
var init_placeholder = __esm({
  "src/engine/checks/placeholder.ts"() {
    "use strict";
    init_candidate();
    WORDS = "example placeholder changeme change_me change-me dummy sample redacted removed replace insert fakekey fake- fake_ foobar yourkey yoursecret yourtoken yourpass your- your_ youraccess insert_ todo_ xxxxx ..... ***** <insert my-secret my_secret mysecret mytoken my-token my_token some-secret some-token some_token somesecret secret-here secret_here token-here token_here key-here key_here lorem ipsum notreal not-real not_real invalid deadbeefdeadbeef abcdefghij 0123456789 1234567890 qwerty asdfgh".split(/\s+/);
    distinct = (value) => new Set(value).size;
    hasLongRepeat = (value) => /(.)\1{5}/s.test(value);
    SEQUENCE = 7;
  }
});

// src/engine/checks/crc32.ts
function makeTable() {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit2 = 0; bit2 < 8; bit2++) crc = crc & 1 ? crc >>> 1 ^ POLYNOMIAL : crc >>> 1;
    return crc;
  });
}
function crc32(text2) {
  table ??= makeTable();
  let crc = 4294967295;
  for (let i = 0; i < text2.length; i++) {
    crc = (table[(crc ^ text2.charCodeAt(i)) & 255] ?? 0) ^ crc >>> 8;
  }
  return (crc ^ 4294967295) >>> 0;
}
var POLYNOMIAL, table;
var init_crc32 = __esm({
  "src/engine/checks/crc32.ts"() {
    "use strict";
    POLYNOMIAL = 3988292384;
  }
});

// src/engine/checks/checksum.ts
function checkChecksum(candidate, spec) {
  const body = spec.over === void 0 ? candidate.value : candidate.groups[spec.over];
  const stated = spec.equals === void 0 ? void 0 : candidate.groups[spec.equals];
  if (body === void 0 || stated === void 0) return against("checksum", "the checksum is missing");
  return ALGORITHMS[spec.kind](body) === stated ? proof("checksum", "the checksum is right") : against("checksum", "the checksum is wrong");
}
function base62(value, width) {
  let text2 = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text2 = BASE62.charAt(rest % 62) + text2;
  return text2.padStart(width, "0");
}
var BASE62, hex, swapped, ALGORITHMS;
var init_checksum = __esm({
  "src/engine/checks/checksum.ts"() {
    "use strict";
    init_candidate();
    init_crc32();
    BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    hex = (value) => value.toString(16).padStart(8, "0");
    swapped = (value) => ((value & 255) << 24 | (value & 65280) << 8 | value >>> 8 & 65280 | value >>> 24) >>> 0;
    ALGORITHMS = {
      // github.blog, "Behind GitHub's new authentication token formats" (2021): CRC32 in base62, padded to six.
      "crc32-base62": (body) => base62(crc32(body), 6),
      // GitLab, lib/authn/token_field/generator/routable_token.rb: CRC32 in base 36, padded to seven.
      "crc32-base36": (body) => crc32(body).toString(36).padStart(7, "0"),
      "crc32-hex": (body) => hex(crc32(body)),
      "crc32-hex-upper": (body) => hex(crc32(body)).toUpperCase(),
      "crc32-hex-le": (body) => hex(swapped(crc32(body)))
    };
  }
});

// src/engine/checks/jwt.ts
function decodeJwt(token) {
  const [head = "", body = ""] = token.split(".");
  const header = parseObject(head);
  const algorithm = header?.["alg"];
  if (header === void 0 || typeof algorithm !== "string") return void 0;
  const payload = parseObject(body) ?? {};
  return {
    algorithm,
    facts: {
      alg: printable(algorithm),
      ...text("typ", header["typ"]),
      ...text("issuer", payload["iss"]),
      ...date("expires", payload["exp"])
    }
  };
}
function parseObject(part) {
  if (part.length > MAX_PART) return void 0;
  try {
    const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
var MAX_PART, MAX_FACT, printable, text, date;
var init_jwt = __esm({
  "src/engine/checks/jwt.ts"() {
    "use strict";
    MAX_PART = 8192;
    MAX_FACT = 64;
    printable = (value) => value.replace(/[^\x20-\x7e]/g, "?").slice(0, MAX_FACT);
    text = (key, value) => typeof value === "string" && value !== "" ? { [key]: printable(value) } : {};
    date = (key, value) => typeof value === "number" && value > 0 && value < 253402300800 ? { [key]: new Date(value * 1e3).toISOString().slice(0, 10) } : {};
  }
});

// src/engine/checks/decode.ts
function checkDecode(candidate, spec) {
  const text2 = spec.over === void 0 ? candidate.value : candidate.groups[spec.over];
  return text2 === void 0 ? pass("structure", "nothing to decode") : DECODERS[spec.kind](text2);
}
function base32(text2) {
  let value = 0n;
  for (const char of text2) {
    const digit = BASE32.indexOf(char);
    if (digit < 0) return void 0;
    value = value << 5n | BigInt(digit);
  }
  return value;
}
function decodeAwsAccount(id) {
  const bits = base32(id.slice(4, 14));
  if (bits === void 0) return pass("structure", "no account id");
  const account = bits >> 2n >> 7n & 0xffffffffffn;
  if (account > 999999999999n) return pass("structure", "no account id");
  return pass("structure", "an account id is encoded in it", {
    account: account.toString().padStart(12, "0")
  });
}
function decodeBasicCredentials(text2) {
  const decoded = Buffer.from(text2, "base64").toString("latin1");
  const colon = decoded.indexOf(":");
  if (!/^[\x20-\x7e]+$/.test(decoded) || colon < 1)
    return reject("structure", "not base64 of a user and a password");
  if (colon === decoded.length - 1) return reject("placeholder", "the password is empty");
  return pass("structure", "decodes to a user and a password");
}
function refuseBase64Text(text2) {
  if (text2.length % 4 === 1) return pass("structure", "not base64");
  const decoded = Buffer.from(text2, "base64").toString("latin1");
  return /^[\t\n\r\x20-\x7e]{8,}$/.test(decoded) ? reject("structure", "base64 of a readable text") : pass("structure", "not base64 of a text");
}
function decodeGitLabRoutable(text2) {
  const match = ROUTABLE.exec(text2);
  const length = Number.parseInt(match?.groups?.["length"] ?? "", 36);
  const body = (match?.groups?.["payload"] ?? "").slice(-length);
  if (match === null || body.length !== length) return against("structure", "the length field is wrong");
  const payload = Buffer.from(body, "base64url");
  const size = payload[payload.length - 1] ?? 0;
  const lines = payload.subarray(payload.length - 1 - size, payload.length - 1).toString("latin1").split("\n");
  if (size === 0 || payload.length !== 16 + size + 1 || !lines.every((line) => /^[cgoptu]:[0-9a-z]+$/.test(line))) {
    return against("structure", "the payload does not decode");
  }
  const facts = lines.map((line) => [
    ROUTING_KEYS[line.charAt(0)] ?? "",
    String(Number.parseInt(line.slice(2), 36))
  ]);
  return pass("structure", "its length field and its payload are right", Object.fromEntries(facts));
}
function decodeNkey(text2) {
  const bits = base32(text2);
  if (bits === void 0 || text2.length !== 58) return against("structure", "not base32");
  const bytes = Buffer.from((bits >> 2n).toString(16).padStart(72, "0"), "hex");
  const stated = bytes.readUInt16LE(34);
  return crc16(bytes.subarray(0, 34)) === stated ? proof("structure", "its checksum is right") : pass("structure", "its checksum is wrong");
}
function crc16(bytes) {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit2 = 0; bit2 < 8; bit2++) crc = (crc & 32768 ? crc << 1 ^ 4129 : crc << 1) & 65535;
  }
  return crc;
}
function decodeMacaroon(text2) {
  const bytes = Buffer.from(text2.replace(/^pypi-/, ""), "base64url");
  const length = bytes[2] ?? 0;
  const location = bytes.subarray(3, 3 + length).toString("latin1");
  if (bytes[0] !== 2 || bytes[1] !== 1 || !/^[a-z.]+$/.test(location))
    return pass("structure", "does not decode");
  return pass("structure", "decodes to a macaroon", { location });
}
var DECODERS, BASE32, ROUTABLE, ROUTING_KEYS;
var init_decode = __esm({
  "src/engine/checks/decode.ts"() {
    "use strict";
    init_candidate();
    init_jwt();
    DECODERS = {
      "aws-account": decodeAwsAccount,
      "basic-credentials": decodeBasicCredentials,
      "base64-text": refuseBase64Text,
      "gitlab-routable": decodeGitLabRoutable,
      jwt: (text2) => {
        const decoded = decodeJwt(text2);
        return decoded === void 0 ? pass("structure", "does not decode") : pass("structure", "its header and payload decode", decoded.facts);
      },
      nkey: decodeNkey,
      "pypi-macaroon": decodeMacaroon
    };
    BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    ROUTABLE = /(?:^|-)(?<payload>[\w-]+)\.(?:01\.)?(?<length>[0-9a-z]{2})[0-9a-z]{7}$/;
    ROUTING_KEYS = {
      c: "cell",
      g: "group",
      o: "organization",
      p: "project",
      t: "type",
      u: "user"
    };
  }
});

// src/engine/checks/digest.ts
function checkDigest({ value }) {
  if (isUuid(value)) return reject("digest", "a UUID");
  if (isHexDigest(value)) return reject("digest", "has the shape of a hash");
  if (NAMED_DIGEST.test(value)) return reject("digest", "a named hash");
  return pass("digest", "no hash");
}
var UUID, HEX_DIGEST, NAMED_DIGEST, isUuid, isHexDigest, PASSWORD_HASH, isPasswordHash;
var init_digest = __esm({
  "src/engine/checks/digest.ts"() {
    "use strict";
    init_candidate();
    UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
    HEX_DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
    NAMED_DIGEST = /^(?:md5|sha1|sha224|sha256|sha384|sha512|blake2b|h1)[-:$]/i;
    isUuid = (value) => UUID.test(value);
    isHexDigest = (value) => HEX_DIGEST.test(value);
    PASSWORD_HASH = /^\$(?:1|2[abxy]?|5|6|7|y|apr1|argon2\w{0,2}|pbkdf2[\w-]{0,16}|scrypt|md5)\$|^(?:sha1|sha256|sha512|md5|bcrypt\w{0,8}|pbkdf2_\w{4,8}|argon2\w{0,2})\$|^\{(?:SSHA|SHA|MD5|CRYPT|SMD5|PBKDF2)\w{0,8}\}/i;
    isPasswordHash = (value) => PASSWORD_HASH.test(value);
  }
});

// src/engine/checks/entropy.ts
function shannonEntropy(text2) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text2) counts.set(char, (counts.get(char) ?? 0) + 1);
  let entropy = 0;
  for (const count2 of counts.values()) entropy -= count2 / text2.length * Math.log2(count2 / text2.length);
  return entropy;
}
function checkEntropy({ value }, min) {
  return shannonEntropy(value) >= min ? pass("entropy", `at least ${min} bits per character`) : reject("entropy", `less than ${min} bits per character`);
}
function checkCharset({ value }, needs) {
  const missing = needs.filter((charset) => !CHARSET_TESTS[charset].test(value));
  return missing.length === 0 ? pass("charset", `has ${needs.join(", ")}`) : reject("charset", `has no ${missing.join(", no ")}`);
}
var CHARSET_TESTS;
var init_entropy = __esm({
  "src/engine/checks/entropy.ts"() {
    "use strict";
    init_candidate();
    CHARSET_TESTS = {
      digit: /[0-9]/,
      upper: /[A-Z]/,
      lower: /[a-z]/,
      letter: /[A-Za-z]/,
      symbol: /[^0-9A-Za-z]/
    };
  }
});

// src/engine/checks/naturalness.ts
function checkNaturalness({ value }) {
  if (/\s/.test(value)) return reject("naturalness", "has spaces");
  return isRandom(value) ? pass("naturalness", "random") : reject("naturalness", "reads as words, a name or code");
}
var MIN_BITS, isRandom;
var init_naturalness = __esm({
  "src/engine/checks/naturalness.ts"() {
    "use strict";
    init_candidate();
    init_randomness();
    MIN_BITS = 4;
    isRandom = (value) => randomnessOf(value) >= MIN_BITS;
  }
});

// src/engine/checks/reference.ts
function checkReference({ value }) {
  const reason = referenceReason(value);
  return reason === void 0 ? pass("reference", "a value") : reject("reference", reason);
}
function referenceReason(value) {
  return REFERENCES.find(([pattern]) => pattern.test(value))?.[1];
}
var REFERENCES;
var init_reference = __esm({
  "src/engine/checks/reference.ts"() {
    "use strict";
    init_candidate();
    REFERENCES = [
      [/\$\{|\$\(|\{\{|<%|%\{|#\{|\$\[/, "a template"],
      [/^\$+(?:[A-Za-z_]\w*|$)/, "a shell variable"],
      [/^%{1,2}[A-Za-z_]\w*%{1,2}$|^@[a-z_]\w*\W*$|^%\(\w+\)s|^%[sdvq]$/, "a variable"],
      [/^!(?:Ref|Sub|GetAtt|ImportValue|secret|vault|env)\b/i, "a reference"],
      [
        /^(?:vault|secret|ssm|arn|op|ref|env|file|keyring|gcp-secret|sops|kv|awssm|doppler):/i,
        "a reference to a secret store"
      ],
      [/^(?:ENC\[|ENC\(|AQICAH|\{cipher\}|\{vault\}|\$ANSIBLE_VAULT)/, "an encrypted value"],
      [/^\{[\w.-]*\}$|^\[[\w.-]*\]$|^<[^<>]*>$|^__\w+__$|^@@?[\w.-]+@@?$/, "a template"],
      [
        /\b(?:process\.env|os\.environ|getenv|System\.getProperty|ENV\[|Deno\.env|import\.meta)\b/,
        "read from the environment"
      ],
      [/^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+\(?/, "an attribute"],
      [/^[A-Za-z_$][\w$.]*\(.*/, "a call"],
      [/^[A-Za-z_$][\w$.]*\[[^\]]*\]?$/, "an element of a collection"]
    ];
  }
});

// src/engine/checks/run-checks.ts
function runCheck(candidate, spec) {
  switch (spec.check) {
    case "placeholder":
      return checkPlaceholder(candidate);
    case "entropy":
      return checkEntropy(candidate, spec.min);
    case "charset":
      return checkCharset(candidate, spec.needs);
    case "checksum":
      return checkChecksum(candidate, spec);
    case "structure":
      return checkDecode(candidate, spec);
    case "naturalness":
      return checkNaturalness(candidate);
    case "digest":
      return checkDigest(candidate);
    case "reference":
      return checkReference(candidate);
  }
}
var runChecks;
var init_run_checks = __esm({
  "src/engine/checks/run-checks.ts"() {
    "use strict";
    init_checksum();
    init_decode();
    init_digest();
    init_entropy();
    init_naturalness();
    init_placeholder();
    init_reference();
    runChecks = (candidate, specs) => specs.map((spec) => runCheck(candidate, spec));
  }
});

// src/engine/matchers/bare.ts
function matchBare(window, matcher) {
  const { text: text2, at } = window;
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(text2)?.[0] ?? "";
  const end = at + token.length;
  const range2 = { from: 0, to: text2.length };
  if (token.length < matcher.minLength || token.length > matcher.maxLength) return { hits: [], ...range2 };
  const surroundings = placeOf(text2.slice(0, at), text2.slice(end));
  if (surroundings === void 0) return { hits: [], ...range2 };
  const candidate = { value: token, groups: {} };
  const placeholder = placeholderReason(token);
  const checks = [
    ...runChecks(candidate, matcher.checks),
    placeholder === void 0 ? pass("placeholder", "no example") : reject("placeholder", placeholder),
    isTokenLike(token) ? pass("naturalness", "random") : reject("naturalness", "reads as words, a name or a number"),
    pass("alone", surroundings.detail)
  ];
  return { hits: [{ start: at, end, groups: {}, checks, confidence: surroundings.confidence }], ...range2 };
}
function placeOf(before, behind) {
  if (/[./@=:%$#\\&~]$/.test(before) && !/[:=] ?$/.test(before)) return void 0;
  if (/^[./@=:%&(]/.test(behind) && !ALONE_BEHIND.test(behind)) return void 0;
  if (BLOCK_BEFORE.test(before) || BLOCK_BEHIND.test(behind)) return void 0;
  if (ANNOUNCED.test(before)) return { confidence: "medium", detail: "announced on its line" };
  if (ALONE_BEFORE.test(before) && ALONE_BEHIND.test(behind))
    return { confidence: "low", detail: "alone on its line" };
  return void 0;
}
var BARE_LEAD, BARE_TAIL, bareReach, TOKEN, ALONE_BEFORE, ALONE_BEHIND, BLOCK_BEFORE, BLOCK_BEHIND, ANNOUNCED, MIN_BITS2, isTokenLike;
var init_bare = __esm({
  "src/engine/matchers/bare.ts"() {
    "use strict";
    init_candidate();
    init_randomness();
    init_placeholder();
    init_run_checks();
    BARE_LEAD = 128;
    BARE_TAIL = 96;
    bareReach = (matcher) => matcher.maxLength + 1 + BARE_TAIL;
    TOKEN = /[\w-]+/y;
    ALONE_BEFORE = /(?:^|[\r\n])[ \t]*(?:[-*+>]|\xe2\x80\xa2|\d{1,2}[.)])?[ \t]*["'`([]?$/;
    ALONE_BEHIND = /^["'`)\]]?[.,;:]?[ \t]*(?:[\r\n]|$)/;
    BLOCK_BEFORE = /(?:^|[\r\n])[ \t"'#*/]*[A-Za-z0-9+/]{44,}={0,2}(?:\\n)?["',+ \\]*\r?\n[ \t"'#*/]*$/;
    BLOCK_BEHIND = /^={0,2}(?:\\n)?["',+ \\]*\r?\n[ \t"'#*/]*[A-Za-z0-9+/]{44,}={0,2}["',+ \\]*(?:[\r\n]|$)/;
    ANNOUNCED = /\b(?:tokens?|pat|secret|api[ -]?key|credentials?|access[ -]key)\b(?:[ \t]+(?:is|was|here))?[ \t]*[:=-]?[ \t]*["'`([]?$/i;
    MIN_BITS2 = 10;
    isTokenLike = (token) => randomnessOf(token) >= MIN_BITS2 && !/^[0-9a-f_-]+$|^[0-9A-F_-]+$/.test(token) && /[A-Z]/.test(token) && /[a-z]/.test(token);
  }
});

// src/engine/matchers/contextual.ts
function matchContextual(window, matcher, value, boundary) {
  const { text: text2 } = window;
  const wordEnd = window.at + window.anchorLength;
  const last2 = Math.min(text2.length, wordEnd + matcher.within);
  let tries = 0;
  for (let i = wordEnd; i <= last2 && tries < MAX_TRIES2; i++) {
    if (text2.startsWith("\n\n", i) || text2.startsWith("\r\n\r\n", i)) break;
    if (!TOKEN_BYTE.test(text2.charAt(i)) || continuesToken(text2, i)) continue;
    tries++;
    const hit = tryAt(window, matcher, value, boundary, i);
    if (hit !== void 0) return { hits: [hit], from: 0, to: text2.length };
  }
  return { hits: [], from: 0, to: text2.length };
}
function tryAt(window, matcher, value, boundary, at) {
  const match = value.matchAt(window.text, at);
  if (match === void 0) return void 0;
  const sides = boundary.check(window, match.start, match.end);
  if (sides.verdict === "reject") return void 0;
  const { start, end } = match.groups["secret"] ?? match;
  const groups = Object.fromEntries(
    Object.entries(match.groups).map(([name, span]) => [name, window.text.slice(span.start, span.end)])
  );
  const candidate = { value: decodeBytes(window.text.slice(start, end)), groups };
  return { start, end, groups, checks: [...runChecks(candidate, matcher.checks), sides] };
}
var CONTEXTUAL_LEAD, contextualReach, MAX_TRIES2, TOKEN_BYTE, continuesToken;
var init_contextual = __esm({
  "src/engine/matchers/contextual.ts"() {
    "use strict";
    init_run_checks();
    init_text();
    CONTEXTUAL_LEAD = 0;
    contextualReach = (matcher) => Math.max(...matcher.words.map((word) => word.text.length)) + matcher.within + matcher.value.reach + 1;
    MAX_TRIES2 = 12;
    TOKEN_BYTE = /[0-9A-Za-z_]/;
    continuesToken = (text2, at) => TOKEN_BYTE.test(text2.charAt(at - 1)) && !/\\[nrt]$/.test(text2.slice(at - 2, at));
  }
});

// src/engine/context/assignment.ts
function readAssignment(window) {
  const { text: text2, at, anchorLength } = window;
  const head = text2.slice(startOfName(text2, at), at);
  const wordEnd = endOfWord(text2, at, at + anchorLength);
  NAME_BEHIND.lastIndex = wordEnd;
  const tail = wordEnd < at + anchorLength ? "" : NAME_BEHIND.exec(text2)?.[0] ?? "";
  const name = head + text2.slice(at, wordEnd) + tail;
  const nameEnd = wordEnd + tail.length;
  const from = Math.max(0, at - head.length - 1);
  const seen = nameEnd + CONNECTOR_REACH;
  const isElement = /[<:]$/.test(text2.slice(0, at - head.length)) && !tail.endsWith("-");
  for (const [operator, connector] of CONNECTORS) {
    if (operator === "text" && !isElement) continue;
    if (operator === "flag" && !head.startsWith("--") && !isQuoted(text2, nameEnd)) continue;
    connector.lastIndex = nameEnd;
    const match = connector.exec(text2);
    if (match === null) continue;
    const operatorEnd = nameEnd + match[0].length;
    const assignment = readValue(window, name, operator, unwrap(text2, operatorEnd));
    if (assignment === void 0) return { assignment, from, to: text2.length };
    const to = Math.max(seen, operatorEnd + WRAPPER_REACH, endOfLine(text2, assignment.end) + 2);
    return { assignment, from, to: Math.min(text2.length, to) };
  }
  return { assignment: void 0, from, to: Math.min(text2.length, seen) };
}
function startOfName(text2, end) {
  let start = end;
  while (start > 0 && end - start < MAX_NAME_BEFORE && NAME_BYTE.test(text2.charAt(start - 1))) start--;
  return start;
}
function endOfWord(text2, from, to) {
  let end = to;
  while (end > from && !/\w/.test(text2.charAt(end - 1))) end--;
  return end;
}
function unwrap(text2, start) {
  let at = start;
  for (const wrapper of WRAPPERS) {
    wrapper.lastIndex = at;
    at += wrapper.exec(text2)?.[0].length ?? 0;
  }
  return at;
}
function readValue(window, name, operator, at) {
  const { text: text2 } = window;
  const opener = OPENERS.find(([quote4]) => text2.startsWith(quote4, at));
  if (opener === void 0) return readUnquoted(window, name, operator, at);
  const [mark, quote3] = opener;
  const start = at + mark.length;
  const end = closingQuote(text2, start, mark);
  if (end === void 0) return void 0;
  return {
    name,
    operator,
    quote: quote3,
    start,
    end: Math.min(end, text2.length),
    closed: end < text2.length || window.atBlobEnd
  };
}
function closingQuote(text2, start, mark) {
  for (let i = start; i < text2.length; i++) {
    if (text2.startsWith(mark, i)) return i;
    const char = text2.charAt(i);
    if (char === "\n" || char === "\r") return void 0;
    if (char === "\\") i++;
  }
  return text2.length;
}
function readUnquoted(window, name, operator, start) {
  const { text: text2 } = window;
  const stop = operator === "text" ? /<|[\r\n]|$/g : UNQUOTED_END;
  stop.lastIndex = start;
  const end = stop.exec(text2)?.index ?? text2.length;
  if (end === start) return void 0;
  return { name, operator, quote: "none", start, end, closed: end < text2.length || window.atBlobEnd };
}
function endOfLine(text2, from) {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text2)?.index ?? text2.length;
}
var NAME_BYTE, MAX_NAME_BEFORE, NAME_BEHIND, CONNECTORS, WRAPPERS, CONNECTOR_REACH, WRAPPER_REACH, isQuoted, OPENERS, UNQUOTED_END, LINE_END, restOfLine;
var init_assignment = __esm({
  "src/engine/context/assignment.ts"() {
    "use strict";
    NAME_BYTE = /[\w.$-]/;
    MAX_NAME_BEFORE = 64;
    NAME_BEHIND = /[\w.$-]{0,48}/y;
    CONNECTORS = [
      ["text", />(?=[^<>\r\n])/y],
      [
        "pair",
        /["']?(?:\s{0,8},\s{0,32}|\s{1,32}(?:-\s)?)["']?(?:default_?)?value["']?\s{0,4}[:=]\s{0,8}(?=\S)/iy
      ],
      ["pair", /["']\s{0,8}(?:\/>)?\s{0,16}<string>(?=[^<>\s])/y],
      ["equals", /\\?["'`]?\]?[ \t]{0,8}:[ \t]{0,4}[&*\w<>?[\]|.' ]{1,40}?[ \t]{0,4}=(?![=>])[ \t]{0,8}(?=\S)/y],
      ["comparison", /\\{0,3}["'`]?[\])]{0,2}[ \t]{0,40}(?:===?|!==?)\s{0,40}(?=\S)/y],
      ["equals", /\\{0,3}["'`]?[\])]{0,2}[ \t]{0,40}(?:=>|:=|\+=|\?\?=|\|\|=|\?=|=)\s{0,40}(?=\S)/y],
      ["equals", /[ \t]{0,4}(?:\|\||\?\?)[ \t]{0,4}(?=["'`])/y],
      [
        "colon",
        /\\{0,3}["'`]?[\])]{0,2}[ \t]{0,16}:(?![:/])[ \t]{0,40}(?:\r?\n[ \t]{1,40}(?=["']))?(?:[|>]-?\r?\n[ \t]{1,24})?(?=\S)/y
      ],
      ["call", /\\?["'`]?\)?[ \t]{0,4}(?:,|\()\s{0,24}(?=\S)/y],
      ["equals", /[ \t]{1,4}(?:string|varchar|text|String)[ \t]{0,4}=[ \t]{0,8}(?=\S)/y],
      ["prose", /[ \t]{1,4}(?:is|was|are|=|to|by)[ \t]{0,4}:?[ \t]{1,4}(?=\S)/iy],
      ["prose", /[ \t]{1,2}(?=[A-Za-z0-9+/=_-]{32,}(?![\w-]))/y],
      ["flag", /[ \t]{1,4}(?=[^\s=:,(])/y]
    ];
    WRAPPERS = [
      /(?:[A-Za-z_$][\w$.]{0,40}(?:\[[^\]\r\n]{0,40}\]|\([^()\r\n]{0,48}\))?[ \t]{0,4}(?:\|\||\?\?|\bor\b)[ \t]{0,4})(?=["'`])/y,
      /(?:new[ \t]{1,4})?[A-Za-z_&][\w.:&]{0,40}!?\([ \t]{0,4}(?=[bBrRuU]?["'`])/y,
      /(?:[bBrRuUfFL@$&]{1,3})(?=["'`])/y,
      /[{[][ \t]{0,4}(?=["'`])/y
    ];
    CONNECTOR_REACH = 160;
    WRAPPER_REACH = 280;
    isQuoted = (text2, at) => /^[ \t]{1,4}['"]/.test(text2.slice(at, at + 6));
    OPENERS = [
      ['"""', "double"],
      ["'''", "single"],
      ['\\\\\\"', "escaped"],
      ['\\"', "escaped"],
      ["\\'", "escaped"],
      ["&quot;", "escaped"],
      ['"', "double"],
      ["'", "single"],
      ["`", "backtick"]
    ];
    UNQUOTED_END = /[\s"'`,;<>(){}[\]\\]|\|(?!\w)|&(?=\w+=)|$/g;
    LINE_END = /[\r\n]|$/g;
    restOfLine = (text2, from) => text2.slice(from, endOfLine(text2, from));
  }
});

// src/engine/context/names.ts
function nameParts(name) {
  let parts = known.get(name);
  if (parts === void 0) {
    if (known.size >= KNOWN) known.clear();
    parts = split(name);
    known.set(name, parts);
  }
  return parts;
}
function isAboutSomethingElse(name) {
  const parts = nameParts(name);
  const last2 = parts.at(-1) ?? "";
  const whole = parts.join("_");
  return END_WORDS.has(last2) || PUBLIC_PART.test(whole) || !LONG.test(whole) && !SHORT.test(last2);
}
var ENDS, END_WORDS, PUBLIC_PART, known, KNOWN, split, SHORT, LONG, isTelling;
var init_names = __esm({
  "src/engine/context/names.ts"() {
    "use strict";
    ENDS = "address algorithm algorithms alias attempts attribute backend body builder button callback cert certificate changed class client cls code codec color column command config configuration confirm confirmation content cookie count created csrf date description digest dir directory display doc email enabled encoder encoding endpoint error errors event exception exists expired expires expiration expiry factory failed field fields file filename filter flag for form format from generator group guid oid handler hash header help helper hint host icon id identifier ids idx index info input instance invalid issuer key_id keyid kind label layout length len level limit line link list listener lifetime location manager map max md5 message method min mode model msg name names node notification number object offset option options page param parameter params path pattern permission placeholder policy position prefix prompt property protocol provider query recovery ref reference regex region regexp repository request required reset response result role route rule rules salt schema scope screen section selector separator server service set settings sha1 sha256 sign signature size source spec src state status storage store stream strength style suffix table target template term test text time timeout timestamp title to topic ttl tpl type types txt update uri url usage used user username uuid within at since until ago valid validation validator validity version view visible visibility wrapper tokenizer tokenize arn attempt failure forgot usages";
    END_WORDS = new Set(ENDS.split(" "));
    PUBLIC_PART = /(?:^|[_.-])(?:public|pub|csrf|xsrf|nonce|next|page|continuation|cancellation|anti|lex|parser|syntax|i18n|lang|aria|recaptcha|site|sitekey|publishable|integrity|checksum|etag|fingerprint|thumbprint|placeholder)(?:[_.-]|$)/;
    known = /* @__PURE__ */ new Map();
    KNOWN = 4096;
    split = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((part) => part !== "");
    SHORT = /^(?:pass|pwd|pw|pswd)\d*$/;
    LONG = /passw|passphrase|pass_phrase|secret|token|credential|key|bearer|auth|session|seed|pswd/;
    isTelling = (name) => LONG.test(nameParts(name).join("_"));
  }
});

// src/engine/context/words.ts
var WORDS2, isCommonWord, PARTS, isMadeOfWords;
var init_words2 = __esm({
  "src/engine/context/words.ts"() {
    "use strict";
    WORDS2 = new Set(
      "password passwd pass passphrase pwd secret secrets token key apikey api_key api-key credential credentials changeit changeme change_me change-me test tests testing tester test123 testpass testpassword test-password test_password foo bar baz foobar foobaz qux quux abc abcd abc123 abcdef 1234 12345 123456 1234567 12345678 admin administrator root user username guest default sample demo example dummy fake mock none null nil empty blank hello world hunter2 letmein welcome value string text input hidden field form type your-password yourpassword your_password mypassword my-password my_password mypass some-password somepassword some_password new-password newpassword new_password old-password oldpassword old_password the-password current-password secret123 p@ssw0rd passw0rd password1 password123 pass123 user123 admin123 supersecret super-secret super_secret topsecret verysecret bogus invalid wrong wrongpassword incorrect asdf asdfasdf qwerty xxx xxxx xxxxx yyy zzz todo tbd undefined plain plaintext encrypted hashed basic bearer login signin signup email prompt env file vault auto random generated required optional true false yes no on off enabled disabled account client server authorization_code client_credentials refresh_token access_token".split(" ")
    );
    isCommonWord = (folded) => WORDS2.has(folded);
    PARTS = /password|passwd|passwort|pass|pwd|secret|token|user(?:name)?|login|test|admin|example|sample|dummy|fake|foo|bar|some|your|my|the|new|old|123\d*|[-_.]/g;
    isMadeOfWords = (value) => /pass|pwd|secret|token/i.test(value) && value.toLowerCase().replace(PARTS, "").length <= 1;
  }
});

// src/engine/matchers/generic.ts
function matchGeneric(window, matcher) {
  const { assignment, ...range2 } = readAssignment(window);
  if (assignment === void 0) return { hits: [], ...range2 };
  const value = decodeBytes(window.text.slice(assignment.start, assignment.end));
  if (value.startsWith("{") && assignment.closed && assignment.quote !== "none") {
    return { hits: nestedHits(window, assignment), ...range2 };
  }
  const verdict = judge2(window, matcher, assignment, { value, groups: {} });
  const hit = { start: assignment.start, end: assignment.end, value, groups: {}, ...verdict };
  return { hits: [hit], ...range2 };
}
function nestedHits({ text: text2 }, { start, end }) {
  return [...text2.slice(start, end).matchAll(NESTED)].flatMap((match) => {
    const [value] = match;
    if (!/\d/.test(value) || !isRandom(value) || placeholderReason(value) !== void 0) return [];
    const from = start + (match.index ?? 0);
    const checks = [pass("naturalness", "a random value in a structure")];
    return [{ start: from, end: from + value.length, groups: {}, checks, confidence: "medium" }];
  });
}
function judge2(window, matcher, assignment, candidate) {
  const { value } = candidate;
  const refusal = refuse2(window, matcher, assignment, value);
  if (refusal !== void 0) return { checks: [refusal], confidence: "low" };
  const checks = runChecks(candidate, matcher.checks);
  return matcher.expects === "password" ? {
    checks: [...checks, pass("naturalness", "stands where a password does")],
    confidence: passwordConfidence(assignment, value)
  } : { checks: [...checks, pass("naturalness", "random")], confidence: tokenConfidence(assignment, value) };
}
function refuse2(window, { expects }, assignment, value) {
  const least = expects === "password" ? 4 : 10;
  if (!assignment.closed || value.length > MAX_LENGTH3)
    return reject("length", `longer than ${MAX_LENGTH3} bytes`);
  if (isAboutSomethingElse(assignment.name)) return reject("reference", "the name speaks of something else");
  const reference = isRandom(value) && /\d/.test(value) ? templateReason(value) : referenceReason(value);
  if (reference !== void 0) return reject("reference", reference);
  if (isCallOf(window, assignment) && !isTelling(assignment.name))
    return reject("reference", "a call of something else");
  if (!isTelling(assignment.name) && assignment.operator === "call" && /^[A-Z_]+$/.test(assignment.name + value)) {
    return reject("reference", "one of a list of names");
  }
  if (isPasswordHash(value)) return reject("digest", "the hash of a password");
  const code = refuseCode(window, assignment, value);
  if (code !== void 0) return code;
  if (value.length < least) return reject("length", `shorter than ${least} characters`);
  const placeholder = placeholderReason(value);
  if (placeholder !== void 0) return reject("placeholder", placeholder);
  if (/\s/.test(value)) return reject("naturalness", "has spaces");
  return expects === "password" ? refusePassword(window, assignment, value) : refuseToken(window, assignment, value);
}
function refuseCode(window, assignment, value) {
  if (/%(?:[sdxXuvcp]|\.?\d*l?[sdxuf])/.test(value) && /^\W*\w{0,2}%/.test(value))
    return reject("reference", "a format");
  if (assignment.quote !== "none") return void 0;
  if (/^0x/i.test(value) && NUMBER.test(value)) return reject("naturalness", "a number");
  if (CONSTANT.test(value)) return reject("reference", "a constant");
  if (/^[+&*!-]/.test(value) && IDENTIFIER.test(value.replace(/^[+&*!-]+/, "")))
    return reject("reference", "an expression");
  if (isCode(window, assignment) && IDENTIFIER.test(value) && (/_/.test(value) || !isRandom(value))) {
    return reject("reference", "a name in code");
  }
  return void 0;
}
function refuseToken(window, assignment, value) {
  if (NO_TOKEN.test(value)) return reject("naturalness", "an address, a path, a number or markup");
  if (/[^\x21-\x7e]/.test(value)) return reject("naturalness", "text");
  if (!isRandom(value)) return reject("naturalness", "reads as words, a name or code");
  if (!/\d/.test(value) && (value.length < 16 || randomnessOf(value) < 12))
    return reject("naturalness", "letters alone");
  if (assignment.quote === "none" && isCode(window, assignment) && !/\d/.test(value))
    return reject("reference", "a name in code");
  return void 0;
}
function refusePassword(window, assignment, value) {
  const folded = value.toLowerCase();
  if (/^(?:true|false|null|nil|none|undefined|yes|no|on|off|string|str|bool|boolean|int|integer|number|optional|required|any|object|void|char|varchar\d*|text|empty|self|this|function|return|default)$/i.test(
    value
  )) {
    return reject("reference", "a constant or a type");
  }
  if (isCommonWord(folded) || isMadeOfWords(value) || nameParts(assignment.name).includes(folded))
    return reject("placeholder", "the word for a password instead of one");
  if (/^(?:https?|ftp|file|urn|mailto):|^\.{0,2}\/|[<>]|^[^0-9A-Za-z]*$|[\x00-\x1f]/.test(value))
    return reject("naturalness", "an address, a path or markup");
  if (/^\w+\.(?:js|ts|json|ya?ml|py|rb|go|java|php|html?|css|txt|md|pem|key|xml|sh|sql)$/i.test(value))
    return reject("naturalness", "a file name");
  if (assignment.quote === "none") return refuseUnquotedPassword(window, assignment, value);
  if (CONSTANT.test(value)) return reject("reference", "the name of a variable");
  if (/^\d+(?:\.\d+){2,}$/.test(value)) return reject("naturalness", "a version or an object identifier");
  if ((assignment.operator === "call" || assignment.operator === "comparison") && randomnessOf(value) < 0 && !/\d/.test(value))
    return reject("naturalness", "an argument that reads as a word");
  return void 0;
}
function refuseUnquotedPassword(window, assignment, value) {
  const rest = restOfLine(window.text, assignment.end);
  if (/^[\s]*[({[.=+*/&|]|^\s*-\s|^\s+[A-Za-z]+\s+[A-Za-z]+/.test(rest) && assignment.operator !== "flag")
    return reject("reference", "goes on as code or prose");
  if (assignment.operator === "call" || assignment.operator === "prose")
    return reject("reference", "unquoted in a call or in prose");
  if (isCode(window, assignment) && !looksChosen(value)) return reject("reference", "a name in code");
  return void 0;
}
function isCode(window, assignment) {
  const behind = window.text.charAt(assignment.end);
  if (/[;,(){}[\].]/.test(behind)) return true;
  const spaced = /\s=\s*$|:=\s*$/.test(
    window.text.slice(Math.max(0, assignment.start - 4), assignment.start)
  );
  return spaced && /[a-z][A-Z]|^[a-z_]+$/.test(assignment.name) && assignment.name.includes(".");
}
function passwordConfidence(assignment, value) {
  if (looksChosen(value) && value.length >= 6) return "medium";
  if (value.length >= 5 && randomnessOf(value) >= 0) return "medium";
  if (assignment.quote === "none" && value.length >= 4 && randomnessOf(value) >= 2) return "medium";
  return "low";
}
function tokenConfidence(assignment, value) {
  if (isUuid(value)) return /token|secret|password/i.test(assignment.name) ? "medium" : "low";
  return assignment.operator === "prose" && value.length < 16 ? "low" : "medium";
}
var GENERIC_LEAD, GENERIC_REACH, NESTED, MAX_LENGTH3, CONSTANT, IDENTIFIER, NUMBER, isCallOf, templateReason, NO_TOKEN, looksChosen;
var init_generic = __esm({
  "src/engine/matchers/generic.ts"() {
    "use strict";
    init_candidate();
    init_digest();
    init_naturalness();
    init_placeholder();
    init_randomness();
    init_reference();
    init_run_checks();
    init_assignment();
    init_names();
    init_words2();
    init_text();
    GENERIC_LEAD = 96;
    GENERIC_REACH = 512;
    NESTED = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
    MAX_LENGTH3 = 256;
    CONSTANT = /^&?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
    IDENTIFIER = /^[&*]?[A-Za-z_]\w*$/;
    NUMBER = /^[+-]?(?:0x[0-9a-f]+|[\d.,]+)[ul]*$/i;
    isCallOf = ({ text: text2 }, { operator, start }) => operator === "call" && /\(\s{0,4}["'`]?$/.test(text2.slice(Math.max(0, start - 6), start));
    templateReason = (value) => /\$\{|\{\{|\$\(|<%|^\{|^\[|^</.test(value) ? "a template" : void 0;
    NO_TOKEN = /^(?:https?|ftp|file|data|urn|mailto|tel|about|chrome)[:%]|^[./~\\]|^\/|\.(?:js|ts|json|ya?ml|py|rb|go|java|php|html?|css|png|svg|jpe?g|txt|md|pem|crt|key|xml|sh|sql|conf|cfg|ini|log|lock|exe|dll|so)$|^application\/|^text\/|^image\/|^\d{1,4}[-/.:]\d{1,2}[-/.:]\d{1,4}|^v?\d+(?:\.\d+)+|^#[0-9a-f]{3,8}$|^[\d.,+-]+$|^@|^<|[\x00-\x1f]/i;
    looksChosen = (value) => /[A-Za-z]/.test(value) && /\d/.test(value) || /[!@#$%^&*?+~]/.test(value);
  }
});

// src/engine/gates/bytes.ts
function byteTable(pattern) {
  return Uint8Array.from({ length: 256 }, (_, byte) => pattern.test(String.fromCharCode(byte)) ? 1 : 0);
}
function hasSignBefore(bytes, start, end, sign, stops) {
  const limit = Math.min(end, bytes.length);
  for (let i = start; i < limit; i++) {
    const byte = bytes[i];
    if (byte === sign) return true;
    if (stops[byte] === 1) return false;
  }
  return false;
}
function holdsRun(bytes, start, count2, set) {
  const end = start + count2;
  if (end > bytes.length) return false;
  for (let i = start; i < end; i++) if (set[bytes[i]] === 0) return false;
  return true;
}
var NAME2, BLANK, isNameByte, isBlank;
var init_bytes = __esm({
  "src/engine/gates/bytes.ts"() {
    "use strict";
    NAME2 = byteTable(/[\w-]/);
    BLANK = byteTable(/\s/);
    isNameByte = (byte) => byte !== void 0 && NAME2[byte] === 1;
    isBlank = (byte) => byte !== void 0 && BLANK[byte] === 1;
  }
});

// src/engine/gates/bare.ts
function pairOf(letters) {
  return letters.charCodeAt(0) << 8 | letters.charCodeAt(1);
}
function gateBare(bytes, start, end, window) {
  return isVaried(bytes, start, end) && isPlaced(bytes, start, end, window);
}
function isVaried(bytes, start, end) {
  let kinds = 0;
  let changes = 0;
  let previous = 0;
  for (let i = start; i < end; i++) {
    const kind = KIND[bytes[i]];
    kinds |= kind;
    if (kind !== previous && kind !== 0) {
      changes++;
      previous = kind;
    }
  }
  return changes > MIN_CHANGES && (kinds & kinds - 1) !== 0;
}
function isPlaced(bytes, start, end, window) {
  let at = start;
  if (at > window.start && OPENING[bytes[at - 1]] === 1) at--;
  at = skipBlanks(bytes, at, window.start);
  if (at === window.start || LINE_BREAK[bytes[at - 1]] === 1) return isLast(bytes, end, window.end);
  const isListed = LIST_MARK[bytes[at - 1]] === 1;
  return isListed && isLast(bytes, end, window.end) || isAnnounced(bytes, at, window.start);
}
function skipBlanks(bytes, from, limit) {
  let at = from;
  while (at > limit && BLANK2[bytes[at - 1]] === 1) at--;
  return at;
}
function isLast(bytes, end, limit) {
  let at = end;
  while (at < limit && TOKEN2[bytes[at]] === 1) at++;
  if (CLOSING[bytes[at]] === 1) at++;
  if (STOP[bytes[at]] === 1) at++;
  while (at < limit && BLANK2[bytes[at]] === 1) at++;
  return at >= limit || LINE_BREAK[bytes[at]] === 1;
}
function isAnnounced(bytes, behind, limit) {
  const sign = bytes[behind - 1];
  const isSign = sign === COLON || sign === EQUALS || sign === HYPHEN;
  const at = isSign ? skipBlanks(bytes, behind - 1, limit) : behind;
  if (at - 2 < limit) return false;
  return ANNOUNCING.has(bytes[at - 2] << 8 | bytes[at - 1] | 8224);
}
var DIGIT2, UPPER, LOWER, KIND, TOKEN2, BLANK2, LINE_BREAK, OPENING, CLOSING, STOP, LIST_MARK, ANNOUNCING, MIN_CHANGES, COLON, EQUALS, HYPHEN;
var init_bare2 = __esm({
  "src/engine/gates/bare.ts"() {
    "use strict";
    init_bytes();
    DIGIT2 = 1;
    UPPER = 2;
    LOWER = 4;
    KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
      if (byte >= 48 && byte <= 57) return DIGIT2;
      if (byte >= 65 && byte <= 90) return UPPER;
      return byte >= 97 && byte <= 122 ? LOWER : 0;
    });
    TOKEN2 = byteTable(/[\w-]/);
    BLANK2 = byteTable(/[ \t]/);
    LINE_BREAK = byteTable(/[\r\n]/);
    OPENING = byteTable(/["'`([]/);
    CLOSING = byteTable(/["'`)\]]/);
    STOP = byteTable(/[.,;:]/);
    LIST_MARK = byteTable(/[-*+>\xa2.)]/);
    ANNOUNCING = new Set(["en", "ns", "at", "et", "ey", "al", "ls", "is", "as", "re"].map(pairOf));
    MIN_CHANGES = 4;
    COLON = 58;
    EQUALS = 61;
    HYPHEN = 45;
  }
});

// src/engine/gates/generic.ts
function gateGeneric(bytes, position, length) {
  const end = position + length;
  if (NAME3[bytes[end - 1]] === 0) return true;
  const limit = Math.min(bytes.length, end + GATE_REACH);
  let i = end;
  while (i < limit && NAME3[bytes[i]] === 1) i++;
  let sawQuote = false;
  let sawSpace = false;
  while (i < limit && SKIPPED[bytes[i]] === 1) {
    if (QUOTE[bytes[i]] === 1) sawQuote = true;
    if (SPACE3[bytes[i]] === 1) sawSpace = true;
    i++;
  }
  if (i >= limit) return limit < bytes.length;
  const next = bytes[i];
  if (OPERATORS[next] === 1 || sawSpace && sawQuote) return true;
  return sawSpace && (WORD_STARTS[next] === 1 || isFlag(bytes, end) || isLongToken(bytes, i));
}
function isLongToken(bytes, at) {
  let i = at;
  while (i < at + LONG2 && i < bytes.length && TOKEN3[bytes[i]] === 1) i++;
  return i === at + LONG2;
}
function isFlag(bytes, end) {
  const limit = Math.max(0, end - GATE_REACH - 16);
  let i = end - 1;
  while (i >= limit && NAME3[bytes[i]] === 1) i--;
  return bytes[i + 1] === 45 && bytes[i + 2] === 45;
}
var GATE_REACH, NAME3, SKIPPED, OPERATORS, WORD_STARTS, SPACE3, QUOTE, TOKEN3, LONG2, GATE_SEES;
var init_generic2 = __esm({
  "src/engine/gates/generic.ts"() {
    "use strict";
    init_bytes();
    GATE_REACH = 64;
    NAME3 = byteTable(/[\w.$-]/);
    SKIPPED = byteTable(/[\\"'`\])\s]/);
    OPERATORS = byteTable(/[=:>,(!+?|<-]/);
    WORD_STARTS = byteTable(/[vVdDiIwWaAtTbBsS]/);
    SPACE3 = byteTable(/\s/);
    QUOTE = byteTable(/["'`]/);
    TOKEN3 = byteTable(/[\w+/=-]/);
    LONG2 = 32;
    GATE_SEES = { lead: GATE_REACH + 17, reach: GATE_REACH + LONG2 };
  }
});

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
function tableOf(bytes) {
  const table2 = tables.get(bytes) ?? byteTable(new RegExp(`[${bytes}]`));
  tables.set(bytes, table2);
  return table2;
}
var tables;
var init_pattern = __esm({
  "src/engine/gates/pattern.ts"() {
    "use strict";
    init_bytes();
    tables = /* @__PURE__ */ new Map();
  }
});

// src/engine/matchers/pattern.ts
function matchPattern(window, matcher, variant, expression, boundary) {
  const whole = { from: 0, to: window.text.length };
  const index = variant.lead.kind === "fixed" ? window.at - variant.lead.width : window.at;
  const match = index < 0 ? void 0 : expression.matchAt(window.text, index);
  if (match === void 0) return { hits: [], ...whole };
  return { hits: [toHit(window, matcher.checks, variant, match, boundary)], ...whole };
}
function toHit(window, specs, variant, match, boundary) {
  const start = match.groups[HEAD_GROUP]?.start ?? match.start;
  const secret = match.groups["secret"] ?? { start, end: match.end };
  const groups = groupTexts(window.text, match.groups);
  const hit = { start: secret.start, end: secret.end, groups };
  if (variant.unbounded && match.end === window.text.length && !window.atBlobEnd) {
    return { ...hit, checks: [reject("length", `longer than ${variant.reach} bytes`)] };
  }
  const candidate = { value: decodeBytes(window.text.slice(secret.start, secret.end)), groups };
  return { ...hit, checks: [...runChecks(candidate, specs), boundary.check(window, start, match.end)] };
}
function groupTexts(text2, groups) {
  const texts = {};
  for (const [name, span] of Object.entries(groups)) texts[name] = text2.slice(span.start, span.end);
  return texts;
}
var patternLead, patternReach, HEAD_GROUP;
var init_pattern2 = __esm({
  "src/engine/matchers/pattern.ts"() {
    "use strict";
    init_boundary();
    init_candidate();
    init_run_checks();
    init_text();
    patternLead = (variant) => variant.lead.width + BOUNDARY_LEAD;
    patternReach = (variant) => variant.reach + 1;
    HEAD_GROUP = "head";
  }
});

// src/engine/matchers/structured.ts
function matchStructure(window, matcher, structure) {
  const { readings, from, to } = structure.read(window);
  const wanted = readings.filter(
    ({ label }) => matcher.only.length === 0 || label !== void 0 && matcher.only.includes(label)
  );
  return { hits: wanted.map((reading) => toHit2(window, matcher, reading)), from, to };
}
function toHit2(window, matcher, reading) {
  const value = reading.value ?? decodeBytes(window.text.slice(reading.start, reading.end));
  const { label: _label, ...hit } = reading;
  return {
    ...hit,
    groups: {},
    checks: [...reading.checks, ...runChecks({ value, groups: {} }, matcher.checks)]
  };
}
var init_structured = __esm({
  "src/engine/matchers/structured.ts"() {
    "use strict";
    init_run_checks();
    init_text();
  }
});

// src/engine/patterns/v8.ts
function v8Expression({ source, ignoreCase }) {
  const hasGroups = NAMED_GROUP.test(source);
  const flags = `y${hasGroups ? "d" : ""}${ignoreCase ? "i" : ""}`;
  let compiled;
  return {
    matchAt(text2, index) {
      compiled ??= new RegExp(source, flags);
      compiled.lastIndex = index;
      const match = compiled.exec(text2);
      return match === null ? void 0 : toExpressionMatch(match);
    }
  };
}
function toExpressionMatch(match) {
  const end = match.index + match[0].length;
  const indices = match.indices?.groups;
  if (indices === void 0) return { start: match.index, end, groups: NO_GROUPS };
  const groups = {};
  for (const [name, span] of Object.entries(indices)) {
    if (span !== void 0) groups[name] = { start: span[0], end: span[1] };
  }
  return { start: match.index, end, groups };
}
var NAMED_GROUP, NO_GROUPS;
var init_v8 = __esm({
  "src/engine/patterns/v8.ts"() {
    "use strict";
    NAMED_GROUP = /\(\?<(?![=!])/;
    NO_GROUPS = {};
  }
});

// src/engine/structures/structure.ts
var nothing;
var init_structure = __esm({
  "src/engine/structures/structure.ts"() {
    "use strict";
    nothing = (window, from = 0, to = window.text.length) => ({
      readings: [],
      from,
      to
    });
  }
});

// src/engine/structures/age.ts
function checkBech32(key) {
  const split2 = key.lastIndexOf("1");
  const human = [...key.slice(0, split2)].map((char) => char.charCodeAt(0));
  const data = [...key.slice(split2 + 1)].map((char) => ALPHABET.indexOf(char));
  const values = [...human.map((code) => code >> 5), 0, ...human.map((code) => code & 31), ...data];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ value;
    GENERATORS.forEach((generator, bit2) => {
      if (top >> bit2 & 1) sum ^= generator;
    });
  }
  return sum === 1 ? proof("checksum", "the checksum is right") : against("checksum", "the checksum is wrong");
}
var KEY, ALPHABET, GENERATORS, age;
var init_age = __esm({
  "src/engine/structures/age.ts"() {
    "use strict";
    init_candidate();
    init_structure();
    KEY = /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}(?![0-9A-Z])|age-secret-key-1[02-9ac-hj-np-z]{58}(?![0-9a-z])/y;
    ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    GENERATORS = [996825010, 642813549, 513874426, 1027748829, 705979059];
    age = {
      lead: 0,
      reach: 80,
      read(window) {
        const { text: text2, at } = window;
        KEY.lastIndex = at;
        const key = KEY.exec(text2)?.[0];
        if (key === void 0) return nothing(window, at);
        const reading = {
          start: at,
          end: at + key.length,
          publicPrefix: key.slice(0, 16),
          checks: [checkBech32(key.toLowerCase())]
        };
        return { readings: [reading], from: at, to: text2.length };
      }
    };
  }
});

// src/engine/structures/authorization-header.ts
function afterHeader(text2, at) {
  HEADER.lastIndex = at;
  const match = HEADER.exec(text2);
  if (match === null) return void 0;
  return { scheme: (match[1] ?? "none").toLowerCase(), end: at + match[0].length };
}
function afterScheme(text2, at) {
  SCHEME.lastIndex = at;
  const match = SCHEME.exec(text2);
  if (match === null || !/["'`]$|-\s{1,4}$|[:=]\s{0,4}$/.test(text2.slice(0, at))) return void 0;
  return { scheme: (match[1] ?? "").toLowerCase(), end: at + match[0].length };
}
function checkValue(scheme, value, behind) {
  if (/[${<(]/.test(behind) || referenceReason(value) === "a call")
    return [reject("reference", "a template or code")];
  const placeholder = placeholderReason(value);
  if (placeholder !== void 0) return [reject("placeholder", placeholder)];
  if (scheme === "basic") return checkBasic(value);
  if (scheme === "ntlm" || scheme === "negotiate") {
    return value.startsWith("TlRMTVNTUAAD") || scheme === "negotiate" && value.length > 100 ? [pass("structure", "a message with password hashes")] : [reject("structure", "a message without password hashes")];
  }
  const least = scheme === "none" ? 20 : 10;
  if (value.length < least || !isRandom(value))
    return [reject("naturalness", "reads as words, a name or code")];
  if (!/\d/.test(value) && value.length < 20) return [reject("naturalness", "letters alone")];
  return [pass("structure", scheme === "none" ? "a header" : `a header with the scheme ${scheme}`)];
}
function checkBasic(value) {
  const decoded = checkDecode({ value, groups: {} }, { check: "structure", kind: "basic-credentials" });
  if (decoded.verdict === "pass") {
    const password = Buffer.from(value, "base64").toString("latin1").split(":").slice(1).join(":");
    const user = Buffer.from(value, "base64").toString("latin1").split(":")[0];
    return /^(?:password|pass|pwd|xxx+|\*+)$/i.test(password) && /^(?:user|username|login|xxx+)$/i.test(user ?? "") ? [reject("placeholder", "the word for a password instead of one")] : [decoded];
  }
  if (/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) && isRandom(value) && (/\d/.test(value) || value.endsWith("="))) {
    return [pass("structure", "base64 that does not decode to text")];
  }
  return [decoded];
}
var HEADER, SCHEME, VALUE, authorizationHeader;
var init_authorization_header = __esm({
  "src/engine/structures/authorization-header.ts"() {
    "use strict";
    init_candidate();
    init_decode();
    init_naturalness();
    init_placeholder();
    init_reference();
    init_structure();
    HEADER = /(?:proxy-)?authorization\\?["'`]?\]?\)?\s{0,4}(?:=>|[:=,(]|==|!=)\s{0,16}(?:-\s{0,4})?[[({]?\s{0,16}\\?["'`]?(?:(basic|bearer|token|apikey|api-key|ntlm|negotiate|digest|key|oauth)[ :=]{1,3}(?:token=|key=|apikey=)?)?/iy;
    SCHEME = /(basic|bearer|ntlm)\s+/iy;
    VALUE = /\\?["'`]?([A-Za-z0-9+/=_.~%:-]{6,4096})/y;
    authorizationHeader = {
      lead: 8,
      reach: 4200,
      read(window) {
        const { text: text2, at } = window;
        const found = afterHeader(text2, at) ?? afterScheme(text2, at);
        if (found === void 0) return nothing(window);
        VALUE.lastIndex = found.end;
        const match = VALUE.exec(text2);
        const value = match?.[1]?.replace(/[.:]+$/, "");
        if (match === null || value === void 0) return nothing(window);
        const end = VALUE.lastIndex - ((match[1] ?? "").length - value.length);
        const reading = {
          start: end - value.length,
          end,
          label: found.scheme,
          checks: checkValue(found.scheme, value, text2.charAt(end))
        };
        return { readings: [reading], from: 0, to: text2.length };
      }
    };
  }
});

// src/engine/structures/password-checks.ts
function checkPassword(value) {
  const reference = referenceReason(value);
  if (reference !== void 0 && !(/^\w+\.[\w.]+$/.test(value) && /\d/.test(value)))
    return reject("reference", reference);
  if (/^[A-Z]+(?:_[A-Z]+)+$/.test(value)) return reject("reference", "the name of a variable");
  if (/^[*.xX#?-]{2,}$/.test(value) || isCommonWord(value.toLowerCase())) {
    return reject("placeholder", "the word for a password instead of one");
  }
  if (/^\W|^["'+]|["']$/.test(value) && /["'`+<>{}()]/.test(value))
    return reject("reference", "put together by code");
  if (isMadeOfWords(value)) return reject("placeholder", "made of words that stand for a password");
  const placeholder = placeholderReason(value);
  return placeholder === void 0 ? pass("placeholder", "no example") : reject("placeholder", placeholder);
}
var init_password_checks = __esm({
  "src/engine/structures/password-checks.ts"() {
    "use strict";
    init_candidate();
    init_placeholder();
    init_reference();
    init_words2();
  }
});

// src/engine/structures/connection-string.ts
function lineAround(text2, from, to) {
  const start = text2.lastIndexOf("\n", from - 1) + 1;
  const end = text2.indexOf("\n", to);
  return `${text2.slice(start, from)} ${text2.slice(to, end < 0 ? text2.length : end)}`;
}
var KEY2, QUOTED, PLAIN, NEIGHBOUR, connectionString;
var init_connection_string = __esm({
  "src/engine/structures/connection-string.ts"() {
    "use strict";
    init_candidate();
    init_password_checks();
    init_structure();
    KEY2 = /(?:password|pwd|accountkey|sharedaccesskey|sharedsecretvalue)\s{0,4}=\s{0,4}/iy;
    QUOTED = /(["'])([^"'\r\n]{1,256})\1/y;
    PLAIN = /[^\s;&"'`<>,]{1,256}/y;
    NEIGHBOUR = /(?:^|[;&?\s"',])(?:server|data source|datasource|host|hostname|addr|address|user id|userid|uid|user|username|database|initial catalog|dbname|driver|endpoint|accountname|sharedaccesskeyname|defaultendpointsprotocol|ssl|sslmode|abortconnect|port|integrated security|trusted_connection|encrypt|provider)\s{0,4}=/i;
    connectionString = {
      lead: 256,
      reach: 512,
      read(window) {
        const { text: text2, at } = window;
        KEY2.lastIndex = at;
        const key = KEY2.exec(text2)?.[0];
        if (key === void 0 || /[\w-]/.test(text2.charAt(at - 1))) return nothing(window);
        const valueAt = at + key.length;
        QUOTED.lastIndex = valueAt;
        PLAIN.lastIndex = valueAt;
        const quoted = QUOTED.exec(text2);
        const value = quoted?.[2] ?? PLAIN.exec(text2)?.[0];
        if (value === void 0) return nothing(window);
        if (value.length < 3) return nothing(window);
        const start = quoted === null ? valueAt : valueAt + 1;
        const line = lineAround(text2, at, start + value.length);
        if (!NEIGHBOUR.test(line)) return nothing(window);
        const checks = [
          pass("structure", "a connection string"),
          /^[)\]}]/.test(value) ? reject("reference", "code") : checkPassword(value)
        ];
        const reading = {
          start,
          end: start + value.length,
          checks,
          label: key.split("=")[0]?.trim().toLowerCase() ?? ""
        };
        return { readings: [reading], from: 0, to: text2.length };
      }
    };
  }
});

// src/engine/structures/curl-user.ts
function logicalLine(text2, at) {
  const end = /(?<!\\)\r?\n/g;
  end.lastIndex = at;
  return text2.slice(at, end.exec(text2)?.index ?? text2.length);
}
var OPTION, curlUser;
var init_curl_user = __esm({
  "src/engine/structures/curl-user.ts"() {
    "use strict";
    init_candidate();
    init_password_checks();
    init_structure();
    OPTION = /\s(?:-u|--user|-U|--proxy-user)(?:\s+|=|(?=["'\w]))(["']?)([^\s:"'`]{1,128}):([^\s"'`]{1,256}|(?<=["'][^"']*)[^"']{1,256})\1(?=[\s"'`\\;|)]|$)/g;
    curlUser = {
      lead: 1,
      reach: 768,
      read(window) {
        const { text: text2, at } = window;
        if (/[\w-]/.test(text2.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
        const command = logicalLine(text2, at);
        const readings = [...command.matchAll(OPTION)].map((match) => {
          const [all, quote3 = "", user = "", password = ""] = match;
          const end = at + (match.index ?? 0) + all.length - quote3.length;
          const check3 = /^\$|^\{|^</.test(password) ? reject("reference", "a shell variable") : checkPassword(password);
          return {
            start: end - password.length,
            end,
            label: "curl",
            checks: [pass("structure", "an option of curl"), check3],
            companions: [{ name: "user", value: user }]
          };
        });
        return { readings, from: Math.max(0, at - 1), to: text2.length };
      }
    };
  }
});

// src/engine/structures/docker-config.ts
function endOfAuths(text2, at) {
  const open2 = /^\\{0,3}"auths\\{0,3}"\s{0,8}:\s{0,8}\{/.exec(text2.slice(at, at + 64));
  if (open2 === null) return void 0;
  let depth = 1;
  for (let i = at + open2[0].length; i < text2.length; i++) {
    const char = text2.charAt(i);
    if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return i + 1;
  }
  return text2.length;
}
function check(key, value) {
  const password = checkPassword(value);
  if (password.verdict === "reject") return [password];
  if (key === "auth")
    return [checkDecode({ value, groups: {} }, { check: "structure", kind: "basic-credentials" })];
  if (key !== "password" && !isRandom(value)) return [reject("naturalness", "reads as words")];
  return [pass("structure", "a registry credential")];
}
var ENTRY2, dockerConfig;
var init_docker_config = __esm({
  "src/engine/structures/docker-config.ts"() {
    "use strict";
    init_candidate();
    init_decode();
    init_naturalness();
    init_password_checks();
    init_structure();
    ENTRY2 = /\\{0,3}"(auth|identitytoken|registrytoken|password)\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([^"\\\s]{4,4096})\\{0,3}"/gi;
    dockerConfig = {
      lead: 0,
      reach: 8 * 1024,
      read(window) {
        const { text: text2, at } = window;
        const end = endOfAuths(text2, at);
        if (end === void 0) return nothing(window, at);
        const readings = [...text2.slice(at, end).matchAll(ENTRY2)].map((match) => {
          const [all, key = "", value = ""] = match;
          const start = at + (match.index ?? 0) + all.lastIndexOf(value);
          return {
            start,
            end: start + value.length,
            label: key.toLowerCase(),
            checks: check(key.toLowerCase(), value)
          };
        });
        return { readings, from: at, to: text2.length };
      }
    };
  }
});

// src/engine/structures/jwt.ts
function checkToken(token, head, signature2, behind) {
  if (GOES_ON.test(behind))
    return [reject("structure", "an encrypted token, which says nothing without its key")];
  const start = Buffer.from(head, "base64url").toString("latin1");
  if (!start.startsWith('{"')) return [reject("structure", "the header is no JSON")];
  const decoded = decodeJwt(token);
  if (signature2.length < 8) return [reject("structure", "not signed")];
  return [
    decoded === void 0 ? pass("structure", "has the shape of one") : proof("structure", `decodes, signed with ${decoded.facts["alg"] ?? "?"}`, decoded.facts)
  ];
}
var TOKEN4, GOES_ON, jwt;
var init_jwt2 = __esm({
  "src/engine/structures/jwt.ts"() {
    "use strict";
    init_candidate();
    init_jwt();
    init_structure();
    TOKEN4 = /(eyJ[\w-]{12,2048})\.([\w-]{8,6144})\.([\w-]{0,2048})/y;
    GOES_ON = /^\.[\w-]{4,}/;
    jwt = {
      lead: 1,
      reach: 10500,
      read(window) {
        const { text: text2, at } = window;
        TOKEN4.lastIndex = at;
        const match = TOKEN4.exec(text2);
        if (match === null || /[\w-]/.test(text2.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
        const [token, head = "", , signature2 = ""] = match;
        const end = at + token.length;
        const reading = {
          start: at,
          end,
          publicPrefix: "eyJ",
          checks: checkToken(token, head, signature2, text2.slice(end, end + 8))
        };
        return { readings: [reading], from: Math.max(0, at - 1), to: text2.length };
      }
    };
  }
});

// src/engine/structures/netrc.ts
function gateNetrc(bytes, position) {
  if (isNameByte(bytes[position - 1])) return false;
  const limit = Math.min(bytes.length, position + 320);
  let at = position + KEYWORD;
  while (at < limit && isBlank(bytes[at])) at++;
  if (bytes[at] === LOGIN) return true;
  while (at < limit && !isBlank(bytes[at])) at++;
  while (at < limit && isBlank(bytes[at])) at++;
  return at >= limit || bytes[at] === LOGIN || bytes[at] === BACKSLASH;
}
var ENTRY3, LOGIN, BACKSLASH, KEYWORD, netrc;
var init_netrc = __esm({
  "src/engine/structures/netrc.ts"() {
    "use strict";
    init_candidate();
    init_bytes();
    init_password_checks();
    init_structure();
    ENTRY3 = /(?:machine[ \t]+([^\s"']{1,255})|default)[ \t]*(?:\\n|\r?\n)?\s{1,16}login\s{1,16}([^\s"']{1,255})(?:\\n)?\s{1,16}(?:account\s{1,16}\S{1,64}\s{1,16})?password\s{1,16}([^\s"'\\]{1,255})/y;
    LOGIN = 108;
    BACKSLASH = 92;
    KEYWORD = 7;
    netrc = {
      lead: 1,
      reach: 1024,
      gate: gateNetrc,
      read(window) {
        const { text: text2, at } = window;
        ENTRY3.lastIndex = at;
        const match = ENTRY3.exec(text2);
        if (match === null || /[\w-]/.test(text2.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
        const [all, machine, login = "", password = ""] = match;
        const end = at + all.length;
        const companions = [
          { name: "login", value: login },
          ...machine === void 0 ? [] : [{ name: "machine", value: machine }]
        ];
        const checks = [pass("structure", "an entry of .netrc"), checkPassword(password)];
        return {
          readings: [{ start: end - password.length, end, checks, companions }],
          from: Math.max(0, at - 1),
          to: text2.length
        };
      }
    };
  }
});

// src/engine/structures/npmrc.ts
function checkValue2(key, value) {
  const password = checkPassword(value);
  if (password.verdict === "reject") return [password];
  if (key === "auth")
    return [checkDecode({ value, groups: {} }, { check: "structure", kind: "basic-credentials" })];
  if (key === "authtoken" && !isUuid(value) && !isRandom(value))
    return [reject("naturalness", "reads as words")];
  return [pass("structure", "an entry of .npmrc"), password];
}
var ENTRY4, npmrc;
var init_npmrc = __esm({
  "src/engine/structures/npmrc.ts"() {
    "use strict";
    init_candidate();
    init_decode();
    init_naturalness();
    init_digest();
    init_password_checks();
    init_structure();
    ENTRY4 = /_(authToken|auth|password)["']?[ \t]{0,8}[=:][ \t]{0,8}(["']?)([^\s"',;]{1,1024})\2/iy;
    npmrc = {
      lead: 1,
      reach: 1100,
      read(window) {
        const { text: text2, at } = window;
        ENTRY4.lastIndex = at;
        const match = ENTRY4.exec(text2);
        if (match === null || /\w/.test(text2.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
        const [all, key = "", quote3 = "", value = ""] = match;
        const end = at + all.length - quote3.length;
        const reading = {
          start: end - value.length,
          end,
          label: key.toLowerCase(),
          checks: checkValue2(key.toLowerCase(), value)
        };
        return { readings: [reading], from: Math.max(0, at - 1), to: text2.length };
      }
    };
  }
});

// src/engine/structures/der.ts
function readDer(der) {
  const outer = elementAt(der, 0, der.length);
  if (outer?.tag !== SEQUENCE2) return void 0;
  const parts = elementsIn(der, outer);
  const [first, second] = parts;
  if (first === void 0 || second === void 0) return void 0;
  if (first.tag === SEQUENCE2 && second.tag === OCTETS) return { kind: "PKCS#8", encrypted: true };
  if (first.tag !== INTEGER) return void 0;
  if (second.tag === SEQUENCE2) {
    const [oid] = elementsIn(der, second);
    const name = oid?.tag === OID ? ALGORITHMS2[hexOf(der, oid)] : void 0;
    return name === void 0 ? void 0 : { kind: name, encrypted: false };
  }
  if (second.tag === OCTETS) return { kind: "EC", encrypted: false };
  if (second.tag !== INTEGER) return void 0;
  const integers = parts.filter((part) => part.tag === INTEGER).length;
  if (integers >= 9) return { kind: `RSA ${bitsOf(second)}`, encrypted: false };
  return integers === 6 ? { kind: `DSA ${bitsOf(second)}`, encrypted: false } : void 0;
}
function elementsIn(der, outer) {
  const elements = [];
  for (let at = outer.start; at < outer.end && elements.length < 16; ) {
    const element = elementAt(der, at, outer.end);
    if (element === void 0) return [];
    elements.push(element);
    at = element.end;
  }
  return elements;
}
function elementAt(der, at, limit) {
  const tag = der[at];
  const short = der[at + 1];
  if (tag === void 0 || short === void 0) return void 0;
  let length = short;
  let start = at + 2;
  if (short & 128) {
    const width = short & 127;
    if (width < 1 || width > 4) return void 0;
    length = 0;
    for (let i = 0; i < width; i++) length = length * 256 + (der[start + i] ?? 0);
    start += width;
  }
  return start + length <= limit ? { tag, start, end: start + length } : void 0;
}
var SEQUENCE2, INTEGER, OID, OCTETS, ALGORITHMS2, hexOf, bitsOf;
var init_der = __esm({
  "src/engine/structures/der.ts"() {
    "use strict";
    SEQUENCE2 = 48;
    INTEGER = 2;
    OID = 6;
    OCTETS = 4;
    ALGORITHMS2 = {
      "2a864886f70d010101": "RSA",
      "2a864886f70d01010a": "RSA-PSS",
      "2a8648ce3d0201": "EC",
      "2a8648ce380401": "DSA",
      "2b6570": "Ed25519",
      "2b6571": "Ed448",
      "2b656e": "X25519",
      "2b656f": "X448"
    };
    hexOf = (der, { start, end }) => Buffer.from(der.subarray(start, end)).toString("hex");
    bitsOf = ({ start, end }) => (end - start & ~1) * 8;
  }
});

// src/engine/structures/openssh.ts
function readOpenSsh(bytes) {
  if (bytes.toString("latin1", 0, MAGIC.length) !== MAGIC) return void 0;
  const reader = new Reader(bytes, MAGIC.length);
  const cipher = reader.text();
  reader.skip();
  reader.skip();
  const keys = reader.integer();
  const publicKey = reader.block();
  const secret = reader.block();
  if (cipher === void 0 || keys === void 0) return void 0;
  const kind = publicKey === void 0 ? "OpenSSH" : new Reader(publicKey, 0).text() ?? "OpenSSH";
  const checks = secret === void 0 ? void 0 : new Reader(secret, 0);
  const first = checks?.integer();
  const checked = cipher === "none" && first !== void 0 && first === checks?.integer();
  return { kind: kind.replace(/[^\w@.-]/g, "?").slice(0, 40), encrypted: cipher !== "none", checked };
}
var MAGIC, Reader;
var init_openssh = __esm({
  "src/engine/structures/openssh.ts"() {
    "use strict";
    MAGIC = "openssh-key-v1\0";
    Reader = class {
      #bytes;
      #at;
      constructor(bytes, at) {
        this.#bytes = bytes;
        this.#at = at;
      }
      integer() {
        if (this.#at + 4 > this.#bytes.length) return void 0;
        this.#at += 4;
        return this.#bytes.readUInt32BE(this.#at - 4);
      }
      block() {
        const length = this.integer();
        if (length === void 0 || this.#at + length > this.#bytes.length) {
          this.#at = this.#bytes.length;
          return void 0;
        }
        this.#at += length;
        return this.#bytes.subarray(this.#at - length, this.#at);
      }
      text() {
        return this.block()?.toString("latin1");
      }
      skip() {
        this.block();
      }
    };
  }
});

// src/engine/structures/pem.ts
function readBody(text2, start, endMark) {
  let [at, dataEnd] = [start, start];
  const runs = [];
  const headers = [];
  while (at < text2.length) {
    if (text2.startsWith(endMark, at)) {
      const end = at + endMark.length;
      return { base64: runs.join(""), headers: headers.join("\n"), end, looked: end, complete: true };
    }
    const header = runs.length === 0 ? exec(HEADER2, text2, at) : "";
    const filler = header === "" ? exec(FILLER, text2, at) : "";
    const run3 = header === "" && filler === "" ? exec(BASE64_RUN, text2, at) : "";
    const length = header.length || filler.length || run3.length;
    if (length === 0) break;
    if (header !== "") headers.push(header);
    at += length;
    if (run3 !== "") {
      runs.push(run3);
      dataEnd = at;
    }
  }
  const looked = Math.min(text2.length, at + LOOKED_BEYOND);
  return { base64: runs.join(""), headers: headers.join("\n"), end: dataEnd, looked, complete: false };
}
function exec(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.exec(text2)?.[0] ?? "";
}
function checkBody(label, body) {
  const { base64 } = body;
  if (base64.length < MIN_BODY || /^(.)\1*$/.test(base64))
    return [reject("placeholder", "no key stands there")];
  if (!/\d/.test(base64) && !/[+/]/.test(base64)) return [reject("placeholder", "words instead of a key")];
  const ending2 = body.complete ? pass("structure", "complete") : pass("structure", "truncated: its END line is missing");
  return [keyCheck(label, body), ending2];
}
function keyCheck(label, body) {
  const bytes = Buffer.from(body.base64, "base64");
  const wrapped = /ENCRYPTED/.test(`${body.headers} ${label}`);
  const ssh = readOpenSsh(bytes);
  if (ssh !== void 0) {
    const facts = { kind: ssh.kind, encrypted: ssh.encrypted ? "yes" : "no" };
    return ssh.checked ? proof("structure", "its check numbers are equal", facts) : pass("structure", "an OpenSSH key", facts);
  }
  const der = readDer(bytes);
  if (der !== void 0 && !der.encrypted)
    return proof("structure", "parses as a private key", { kind: der.kind, encrypted: "no" });
  if (der?.encrypted === true || wrapped) return pass("structure", "an encrypted key", { encrypted: "yes" });
  return pass("structure", label.includes("PGP") ? "a PGP key" : "not parsed");
}
var LABEL, REACH, MIN_BODY, pem, FILLER, BASE64_RUN, HEADER2, LOOKED_BEYOND;
var init_pem = __esm({
  "src/engine/structures/pem.ts"() {
    "use strict";
    init_candidate();
    init_der();
    init_openssh();
    init_structure();
    LABEL = /-----BEGIN ((?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?)-----/y;
    REACH = 16 * 1024;
    MIN_BODY = 40;
    pem = {
      lead: 0,
      reach: REACH,
      read(window) {
        const { text: text2, at } = window;
        LABEL.lastIndex = at;
        const match = LABEL.exec(text2);
        if (match === null) return nothing(window, at, Math.min(text2.length, at + 80));
        const label = match[1] ?? "";
        const bodyStart = at + match[0].length;
        const body = readBody(text2, bodyStart, `-----END ${label}-----`);
        const checks = checkBody(label, body);
        const encrypted = checks.some(({ facts }) => facts?.["encrypted"] === "yes");
        const reading = {
          start: at,
          end: body.end,
          publicPrefix: "-----BEGIN ",
          label: label.toLowerCase(),
          checks,
          ...body.complete && !encrypted ? {} : { confidence: "medium" }
        };
        return { readings: [reading], from: at, to: Math.min(text2.length, body.looked) };
      }
    };
    FILLER = /(?:\\+[nrt]|\\+(?=[\r\n]|$)|[\s"'`+,;.()>#*|&]|\/\/|<br ?\/?>|&#x?[0-9a-fA-F]{1,4};|\\u000[aAdD])+/y;
    BASE64_RUN = /[A-Za-z0-9+/=]+/y;
    HEADER2 = /[A-Za-z][A-Za-z-]{1,24}: ?[^\r\n\\"]{0,120}/y;
    LOOKED_BEYOND = 160;
  }
});

// src/engine/structures/putty.ts
function endOfLines(text2, start, count2) {
  let end = start;
  LINE.lastIndex = start;
  for (let i = 0; i < count2; i++) {
    const from = LINE.lastIndex;
    const line = LINE.exec(text2)?.[0];
    if (line === void 0) break;
    end = from + line.replace(/(?:\\[rn]|[\r\n])+$/, "").length;
  }
  return end;
}
var HEAD2, ENCRYPTION, PRIVATE, LINE, putty;
var init_putty = __esm({
  "src/engine/structures/putty.ts"() {
    "use strict";
    init_candidate();
    init_structure();
    HEAD2 = /PuTTY-User-Key-File-([123]): ?([\w@.-]{1,64})/y;
    ENCRYPTION = /Encryption: ?([\w-]{1,32})/;
    PRIVATE = /Private-Lines: ?(\d{1,3})(?:\\r|\\n|\r|\n){1,4}/;
    LINE = /[A-Za-z0-9+/=]+(?:\\r|\\n|\r|\n){0,4}/y;
    putty = {
      lead: 0,
      reach: 8 * 1024,
      read(window) {
        const { text: text2, at } = window;
        HEAD2.lastIndex = at;
        const head = HEAD2.exec(text2);
        if (head === null) return nothing(window, at, Math.min(text2.length, at + 96));
        const rest = text2.slice(at);
        const privateLines = PRIVATE.exec(rest);
        if (privateLines === null) return nothing(window, at);
        const start = at + privateLines.index + privateLines[0].length;
        const end = endOfLines(text2, start, Number(privateLines[1]));
        const encryption = ENCRYPTION.exec(rest)?.[1] ?? "none";
        const facts = {
          kind: head[2] ?? "",
          version: head[1] ?? "",
          encrypted: encryption === "none" ? "no" : "yes"
        };
        const check3 = end - start < 20 ? reject("placeholder", "no key stands there") : pass("structure", "a PuTTY key", facts);
        const readings = end > start ? [{ start, end, checks: [check3], label: "putty" }] : [];
        return { readings, from: at, to: text2.length };
      }
    };
  }
});

// src/engine/structures/json-object.ts
function enclosingObject(text2, at) {
  const start = openingBrace(text2, at);
  if (start === void 0) return void 0;
  let depth = 0;
  for (let i = start; i < text2.length; i++) {
    const char = text2.charAt(i);
    if (char === '"') {
      i = endOfString(text2, i);
      if (i < 0) return void 0;
    } else if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return { start, end: i + 1 };
  }
  return void 0;
}
function openingBrace(text2, at) {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const char = text2.charAt(i);
    if (char === "}") depth++;
    else if (char === "{" && depth-- === 0) return i;
  }
  return void 0;
}
function endOfString(text2, from) {
  const escapes = backslashesBefore(text2, from);
  for (let i = text2.indexOf('"', from + 1); i >= 0; i = text2.indexOf('"', i + 1)) {
    if (backslashesBefore(text2, i) === escapes) return i;
  }
  return -1;
}
function backslashesBefore(text2, at) {
  let count2 = 0;
  while (count2 < 8 && text2.charAt(at - 1 - count2) === "\\") count2++;
  return count2;
}
var init_json_object = __esm({
  "src/engine/structures/json-object.ts"() {
    "use strict";
  }
});

// src/engine/structures/service-account.ts
var EMAIL, PROJECT, BEGIN, serviceAccount;
var init_service_account = __esm({
  "src/engine/structures/service-account.ts"() {
    "use strict";
    init_candidate();
    init_json_object();
    init_pem();
    init_structure();
    EMAIL = /client_email\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([^"\\\s]{3,254})/;
    PROJECT = /project_id\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([^"\\\s]{1,64})/;
    BEGIN = "-----BEGIN ";
    serviceAccount = {
      lead: 8 * 1024,
      reach: 8 * 1024,
      read(window) {
        const { text: text2, at } = window;
        const object = enclosingObject(text2, at) ?? { start: 0, end: text2.length };
        const json = text2.slice(object.start, object.end);
        const key = json.indexOf(BEGIN);
        const email = EMAIL.exec(json)?.[1];
        if (key < 0 || email === void 0) return nothing(window);
        const inner = pem.read({ ...window, text: json, at: key, anchorLength: BEGIN.length });
        const project = PROJECT.exec(json)?.[1];
        const facts = { account: email, ...project === void 0 ? {} : { project } };
        const readings = inner.readings.map((reading) => ({
          ...reading,
          start: object.start + reading.start,
          end: object.start + reading.end,
          checks: [...reading.checks, pass("structure", "the key of a service account", facts)],
          companions: [{ name: "client_email", value: email }]
        }));
        return { readings, from: 0, to: text2.length };
      }
    };
  }
});

// src/engine/structures/url-credentials.ts
function readPair2(text2, start, scheme) {
  USER_INFO.lastIndex = start;
  const match = USER_INFO.exec(text2);
  if (match === null) return void 0;
  const [, user = "", rest = ""] = match;
  const passwordStart = start + user.length + 1;
  const length = passwordLength(rest);
  if (length === void 0) return void 0;
  const raw = rest.slice(0, length);
  const value = percentDecode(raw);
  if (/^(?:x-oauth-basic|x-token-auth|oauth2?|x-access-token)$/i.test(raw) && isRandom(user)) {
    return {
      start,
      end: start + user.length,
      label: scheme,
      checks: [pass("structure", "a token as the user")]
    };
  }
  const end = passwordStart + raw.length;
  return {
    start: passwordStart,
    end,
    ...value === raw ? {} : { value },
    label: scheme,
    checks: checkPair(user, value, text2.slice(end + 1, end + 80)),
    confidence: confidenceOf(user, value),
    companions: user === "" ? [] : [{ name: "user", value: percentDecode(user) }]
  };
}
function passwordLength(rest) {
  const slash = rest.search(/[/?#]/);
  const strict = slash < 0 ? rest : rest.slice(0, slash);
  const at = strict.lastIndexOf("@");
  if (at > 0) return HOST.test(rest.slice(at + 1)) ? at : void 0;
  if (/^\d{1,5}(?:[/?#]|$)/.test(rest)) return void 0;
  const lenient = rest.search(/@[\w-]+(?:\.[\w-]+)+(?:[:/]|$)/);
  return lenient > 0 && lenient < 80 && !rest.slice(0, lenient).includes("//") ? lenient : void 0;
}
function readToken(text2, start, scheme) {
  TOKEN_ONLY.lastIndex = start;
  const [, token = "", host = ""] = TOKEN_ONLY.exec(text2) ?? [];
  if (token === "" || !host.includes(".") || !/\d/.test(token) || !isRandom(token)) return void 0;
  return {
    start,
    end: start + token.length,
    label: scheme,
    checks: [pass("structure", "a token as the user"), checkPassword(token)]
  };
}
function checkPair(user, password, host) {
  const structure = pass("structure", "a user and a password in an address");
  if (/^[A-Z_]*(?:USER|PASS)[A-Z_]*$/.test(password)) return [reject("reference", "the name of a variable")];
  if (/[{}<>]|\$\w|%[sdv]|%\(/.test(password) || /[{}<>]|\$\{/.test(user))
    return [reject("reference", "a template")];
  if (/^(?:x+|\*+)$/i.test(password)) return [reject("placeholder", "a mask")];
  if (isCommonWord(password.toLowerCase()) && !(isDatabaseHost(host) && user !== "" && !isCommonWord(user.toLowerCase()))) {
    return [reject("placeholder", "the word for a password instead of one")];
  }
  return [structure, checkPassword(password)];
}
function confidenceOf(user, password) {
  return user.toLowerCase() === password.toLowerCase() || password.length < 3 ? "low" : "high";
}
function percentDecode(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
var AT, URL_END, SCHEME2, USER_INFO, TOKEN_ONLY, HOST, urlCredentials, isDatabaseHost;
var init_url_credentials = __esm({
  "src/engine/structures/url-credentials.ts"() {
    "use strict";
    init_candidate();
    init_naturalness();
    init_bytes();
    init_words2();
    init_password_checks();
    init_structure();
    AT = 64;
    URL_END = byteTable(/[\s"'`<>|\\]/);
    SCHEME2 = /[A-Za-z][A-Za-z0-9+.-]{1,23}$/;
    USER_INFO = /([^\s:@/?#"'`<>|\\,;()[\]]{0,128}):([^\s"'`<>|\\]{1,256})/y;
    TOKEN_ONLY = /([\w.%-]{16,256})@([\w.-]+)/y;
    HOST = /^(?:[A-Za-z0-9_](?:[\w.-]*[A-Za-z0-9_])?|\[[0-9a-fA-F:.]+\]|\$\{?\w+\}?|<[\w-]+>|\{+[\w.-]+\}+|%[\w()]+)(?=[:/?#"'`\s,;)\]}<>&\\|*]|$)/;
    urlCredentials = {
      lead: 24,
      reach: 520,
      gate: (bytes, position, length) => hasSignBefore(bytes, position + length, position + 520, AT, URL_END),
      read(window) {
        const { text: text2, at } = window;
        const scheme = SCHEME2.exec(text2.slice(0, at))?.[0].toLowerCase();
        if (scheme === void 0) return nothing(window);
        const start = at + 3;
        const reading = readPair2(text2, start, scheme) ?? readToken(text2, start, scheme);
        return { readings: reading === void 0 ? [] : [reading], from: 0, to: text2.length };
      }
    };
    isDatabaseHost = (host) => /^[\w-]+(?:\.[\w-]+)+/.test(host) && !/^[\w.-]*(?:example|invalid|test|host)\b/.test(host);
  }
});

// src/engine/structures/index.ts
var STRUCTURES;
var init_structures = __esm({
  "src/engine/structures/index.ts"() {
    "use strict";
    init_age();
    init_authorization_header();
    init_connection_string();
    init_curl_user();
    init_docker_config();
    init_jwt2();
    init_netrc();
    init_npmrc();
    init_pem();
    init_putty();
    init_service_account();
    init_url_credentials();
    STRUCTURES = {
      age,
      "authorization-header": authorizationHeader,
      "connection-string": connectionString,
      "curl-user": curlUser,
      "docker-config": dockerConfig,
      jwt,
      netrc,
      npmrc,
      pem,
      putty,
      "service-account": serviceAccount,
      "url-credentials": urlCredentials
    };
  }
});

// src/engine/probes.ts
function probesOf(rule, index, linear) {
  const expression = rule.origin === "builtin" ? v8Expression : linear;
  return rule.matchers.flatMap((matcher) => probesOfMatcher(rule, index, matcher, expression));
}
function probesOfMatcher(rule, index, matcher, expression) {
  const base = {
    rule: index,
    kind: "match",
    matcher: matcher.kind,
    confidence: rule.confidence,
    publicPrefixes: []
  };
  switch (matcher.kind) {
    case "pattern":
      return patternProbes({ ...base, publicPrefixes: matcher.publicPrefixes }, matcher, expression);
    case "structured": {
      const structure = STRUCTURES[matcher.structure];
      const match = (window) => matchStructure(window, matcher, structure);
      const { lead, reach, gate } = structure;
      const run3 = runFinder({ ...base, match });
      return [{ rule: index, anchors: matcher.anchors, lead, reach, gate, run: run3 }];
    }
    case "contextual": {
      const value = expression(matcher.value);
      const boundary = new BoundaryTest(matcher.boundary);
      const match = (window) => matchContextual(window, matcher, value, boundary);
      return [
        {
          rule: index,
          anchors: matcher.words,
          lead: CONTEXTUAL_LEAD,
          reach: contextualReach(matcher),
          run: runFinder({ ...base, publicPrefixes: matcher.publicPrefixes, match })
        }
      ];
    }
    case "generic":
      return [
        {
          rule: index,
          anchors: matcher.words,
          lead: GENERIC_LEAD,
          reach: GENERIC_REACH,
          gate: gateGeneric,
          gateSees: GATE_SEES,
          run: runFinder({ ...base, match: (window) => matchGeneric(window, matcher) })
        }
      ];
    case "bare":
      return [
        {
          rule: index,
          anchors: matcher.run,
          lead: BARE_LEAD,
          reach: bareReach(matcher),
          gate: (bytes, position) => gateBare(bytes, position, position + matcher.run.min, {
            start: Math.max(0, position - BARE_LEAD),
            end: Math.min(bytes.length, position + bareReach(matcher))
          }),
          run: runFinder({ ...base, match: (window) => matchBare(window, matcher) })
        }
      ];
    case "path":
      return [];
  }
}
function patternProbes(base, matcher, expression) {
  const kind = matcher.pair === void 0 ? "match" : "part";
  const boundary = new BoundaryTest(matcher.boundary);
  return matcher.variants.map((variant) => {
    const compiled = expression(variant);
    const anchors = "run" in variant.anchor ? variant.anchor.run : variant.anchor.literals;
    return {
      rule: base.rule,
      anchors,
      lead: patternLead(variant),
      reach: patternReach(variant),
      gate: gateOfPattern(variant),
      ...variant.follows === void 0 ? {} : { gateSees: { lead: 0, reach: variant.follows.min } },
      run: runFinder({
        ...base,
        kind,
        match: (window) => matchPattern(window, matcher, variant, compiled, boundary)
      })
    };
  });
}
var init_probes = __esm({
  "src/engine/probes.ts"() {
    "use strict";
    init_boundary();
    init_bare();
    init_contextual();
    init_generic();
    init_bare2();
    init_generic2();
    init_pattern();
    init_pattern2();
    init_structured();
    init_v8();
    init_probe();
    init_structures();
  }
});

// src/engine/relate/allow.ts
var MAX_COVER, AllowMarks;
var init_allow = __esm({
  "src/engine/relate/allow.ts"() {
    "use strict";
    MAX_COVER = 16 * 1024;
    AllowMarks = class {
      #marks;
      constructor(marks) {
        this.#marks = marks.flatMap(({ mark }) => mark.kind === "allow" ? [mark] : []).sort((a, b) => a.covers.start - b.covers.start || a.covers.end - b.covers.end);
      }
      /** The reason that the nearest mark gives for allowing this rule's match at this place; '' when it gives none. */
      reasonFor(ruleId, span) {
        for (let i = this.#lastFrom(span.start); i >= 0; i--) {
          const { covers, rules, reason } = this.#marks[i];
          if (span.start - covers.start > MAX_COVER) return void 0;
          if (span.start < covers.end && (rules.length === 0 || rules.includes(ruleId))) return reason;
        }
        return void 0;
      }
      /** Index of the last mark that covers something at or before the offset. */
      #lastFrom(offset) {
        let low = 0;
        let high = this.#marks.length;
        while (low < high) {
          const middle = low + high >> 1;
          if (this.#marks[middle].covers.start <= offset) low = middle + 1;
          else high = middle;
        }
        return low - 1;
      }
    };
  }
});

// src/engine/relate/claim.ts
function trustRank(claim) {
  if (hasProof(claim)) return 0;
  return TRUST[claim.outcome.matcher] + (claim.outcome.confidence === "low" ? 10 : 0);
}
function byTrust(a, b) {
  const [spanA, spanB] = [a.outcome.span, b.outcome.span];
  return trustRank(a) - trustRank(b) || spanB.end - spanB.start - (spanA.end - spanA.start) || spanA.start - spanB.start || compareIds(a.ruleId, b.ruleId);
}
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
var TRUST, hasProof, isDoubted, byOffset, compareIds;
var init_claim = __esm({
  "src/engine/relate/claim.ts"() {
    "use strict";
    TRUST = {
      pattern: 1,
      structured: 2,
      contextual: 3,
      generic: 4,
      bare: 5,
      path: 6
    };
    hasProof = ({ outcome }) => outcome.checks.some((check3) => check3.verdict === "proof");
    isDoubted = (claim) => !hasProof(claim) && claim.outcome.checks.some((check3) => check3.verdict === "against");
    byOffset = (a, b) => a.outcome.span.start - b.outcome.span.start || a.outcome.span.end - b.outcome.span.end || compareIds(a.ruleId, b.ruleId);
    compareIds = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  }
});

// src/engine/relate/bar.ts
function barDoubted(claims, refused) {
  const bars = [
    ...claims.filter(isDoubted).map(({ outcome }) => outcome.span),
    ...refused.filter(isExample).map(({ span }) => span)
  ].sort((a, b) => a.start - b.start);
  if (bars.length === 0) return { kept: claims, dropped: [] };
  const reachOf = furthestEnds(bars);
  const kept = [];
  const dropped2 = [];
  for (const claim of claims) {
    if (!isDoubted(claim) && !hasProof(claim) && isTouched(claim.outcome.span, bars, reachOf)) {
      dropped2.push(claim);
    } else {
      kept.push(claim);
    }
  }
  return { kept, dropped: dropped2 };
}
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
var isExample;
var init_bar = __esm({
  "src/engine/relate/bar.ts"() {
    "use strict";
    init_claim();
    isExample = ({ matcher, check: check3 }) => matcher === "pattern" && check3 === "placeholder";
  }
});

// src/engine/relate/bare.ts
function judgeBare(claims, marks) {
  const sorted = [...claims].sort(byOffset);
  const bare = sorted.filter(isBare);
  const anchors = sorted.filter((claim) => !isBare(claim) && atLeast(claim.outcome.confidence, "medium"));
  const phrases = Float64Array.from(
    marks.filter(({ mark }) => mark.kind === "phrase"),
    ({ span }) => span.end
  ).sort();
  const kept = sorted.filter((claim) => !isBare(claim));
  const dense = [];
  bare.forEach((claim, index) => {
    if (isBesideMatch(claim, anchors)) kept.push(raised(claim));
    else if (isCrowded(bare, index)) dense.push(claim);
    else kept.push(isAnnounced2(claim, phrases) ? raised(claim) : claim);
  });
  return { kept, dense };
}
function isBesideMatch({ outcome: { span } }, anchors) {
  const next = firstFrom(anchors, span.start);
  const [before, behind] = [anchors[next - 1], anchors[next]];
  return before !== void 0 && span.start - before.outcome.span.end <= BESIDE_MATCH || behind !== void 0 && behind.outcome.span.start - span.end <= BESIDE_MATCH;
}
function isCrowded(bare, index) {
  const { span } = bare[index].outcome;
  let crowd = 0;
  for (let i = index - 1; i >= 0 && crowd <= CROWD; i--, crowd++) {
    if (span.start - bare[i].outcome.span.end > CROWD_RADIUS) break;
  }
  for (let i = index + 1; i < bare.length && crowd <= CROWD; i++, crowd++) {
    if (bare[i].outcome.span.start - span.end > CROWD_RADIUS) break;
  }
  return crowd > CROWD;
}
function isAnnounced2({ outcome: { span } }, phraseEnds) {
  let low = 0;
  let high = phraseEnds.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((phraseEnds[middle] ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const nearest = phraseEnds[low - 1];
  return nearest !== void 0 && span.start - nearest <= BEHIND_PHRASE;
}
var BESIDE_MATCH, BEHIND_PHRASE, CROWD_RADIUS, CROWD, isBare, raised;
var init_bare3 = __esm({
  "src/engine/relate/bare.ts"() {
    "use strict";
    init_levels();
    init_claim();
    BESIDE_MATCH = 256;
    BEHIND_PHRASE = 4096;
    CROWD_RADIUS = 512;
    CROWD = 3;
    isBare = (claim) => claim.outcome.matcher === "bare";
    raised = (claim) => claim.outcome.confidence === "low" ? { ...claim, outcome: { ...claim.outcome, confidence: "medium" } } : claim;
  }
});

// src/engine/relate/overlap.ts
function resolveOverlaps(claims) {
  const kept = [];
  const dropped2 = [];
  for (const cluster of clusters(claims)) {
    const winners = [];
    for (const claim of cluster.sort(byTrust)) {
      const at = firstFrom(winners, claim.outcome.span.start);
      const rival = overlapping(winners, at, claim.outcome.span);
      if (rival === void 0) winners.splice(at, 0, claim);
      else dropped2.push({ claim, by: rival });
    }
    kept.push(...winners);
  }
  return { kept, dropped: dropped2 };
}
function* clusters(claims) {
  let cluster = [];
  let end = -1;
  for (const claim of [...claims].sort(byOffset)) {
    const { span } = claim.outcome;
    if (cluster.length > 0 && span.start >= end) {
      yield cluster;
      cluster = [];
    }
    cluster.push(claim);
    end = Math.max(end, span.end);
  }
  if (cluster.length > 0) yield cluster;
}
function overlapping(winners, at, span) {
  const [before, behind] = [winners[at - 1], winners[at]];
  if (before !== void 0 && before.outcome.span.end > span.start) return before;
  if (behind !== void 0 && behind.outcome.span.start < span.end) return behind;
  return void 0;
}
var init_overlap = __esm({
  "src/engine/relate/overlap.ts"() {
    "use strict";
    init_claim();
  }
});

// src/model/span.ts
var distance4;
var init_span = __esm({
  "src/model/span.ts"() {
    "use strict";
    distance4 = (a, b) => Math.max(0, a.start - b.end, b.start - a.end);
  }
});

// src/engine/relate/pair.ts
function pairParts(parts, others, pairOf3) {
  const byRule = groupByRule(others);
  const candidates = parts.flatMap((part) => near(part, byRule, pairOf3(part.ruleId))).sort(
    (a, b) => a.gap - b.gap || a.part.outcome.span.start - b.part.outcome.span.start || a.other.outcome.span.start - b.other.outcome.span.start
  );
  const taken = /* @__PURE__ */ new Set();
  const matched = [];
  for (const { part, other } of candidates) {
    if (taken.has(part) || taken.has(other)) continue;
    taken.add(part).add(other);
    matched.push(withCompanion(part, other));
  }
  return { matched, alone: parts.filter((part) => !taken.has(part)) };
}
function near(part, byRule, pair) {
  if (pair === void 0) return [];
  const { span } = part.outcome;
  const others = byRule.get(pair.with) ?? [];
  const behind = firstFrom(others, span.start);
  return others.slice(Math.max(0, behind - NEIGHBOURS), behind + NEIGHBOURS).map((other) => ({ part, other, gap: distance4(span, other.outcome.span) })).filter(({ gap }) => gap <= pair.within);
}
function groupByRule(claims) {
  const groups = /* @__PURE__ */ new Map();
  for (const claim of [...claims].sort(byOffset)) {
    const group2 = groups.get(claim.ruleId);
    if (group2 === void 0) groups.set(claim.ruleId, [claim]);
    else group2.push(claim);
  }
  return groups;
}
var NEIGHBOURS, withCompanion;
var init_pair = __esm({
  "src/engine/relate/pair.ts"() {
    "use strict";
    init_span();
    init_claim();
    NEIGHBOURS = 8;
    withCompanion = (part, other) => ({
      ...part,
      outcome: {
        ...part.outcome,
        kind: "match",
        companions: [...part.outcome.companions, { name: other.ruleId, value: other.outcome.secret }]
      }
    });
  }
});

// src/engine/relate/relate.ts
function createRelate(rules) {
  const pairs = new Map(rules.flatMap((rule) => pairOf2(rule).map((pair) => [rule.id, pair])));
  const claimOf = (outcome) => {
    const rule = rules[outcome.rule];
    if (rule === void 0) throw new RangeError("an outcome names a rule that the scanner does not have");
    return { outcome, ruleId: rule.id };
  };
  return (outcomes) => {
    if (outcomes.length === 0) return NOTHING2;
    const sorted = sortOutcomes(outcomes);
    const claims = sorted.claims.map(claimOf);
    const whole = claims.filter(({ outcome }) => outcome.kind === "match");
    const parts = claims.filter(({ outcome }) => outcome.kind === "part");
    const paired = pairParts(parts, whole, (ruleId) => pairs.get(ruleId));
    const barred = barDoubted([...whole, ...paired.matched], sorted.rejected);
    const resolved = resolveOverlaps(barred.kept);
    const judged = judgeBare(resolved.kept, sorted.marks);
    const allowed = new AllowMarks(sorted.marks);
    const rejections = [
      ...sorted.rejected.filter(({ check: check3 }) => check3 !== "pattern").map((outcome) => rejectionOf(rules, outcome)),
      ...paired.alone.map((claim) => dropped(claim, "pair", "the other half is not near")),
      ...barred.dropped.map(
        (claim) => dropped(claim, "barred", "a more specific rule found evidence against it")
      ),
      ...resolved.dropped.map(
        ({ claim, by }) => dropped(claim, "overlap", `${by.ruleId} describes it better`)
      ),
      ...judged.dense.map((claim) => dropped(claim, "dense", "one of many alike"))
    ];
    return {
      matches: [...judged.kept].sort(byOffset).map((claim) => toMatch(claim, allowed)),
      rejections: rejections.sort(
        (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compareIds(a.ruleId, b.ruleId)
      )
    };
  };
}
function sortOutcomes(outcomes) {
  const claims = /* @__PURE__ */ new Map();
  const rejected = /* @__PURE__ */ new Map();
  const marks = [];
  for (const outcome of isSorted(outcomes) ? outcomes : [...outcomes].sort((a, b) => a.anchor - b.anchor)) {
    if (outcome.kind === "mark") {
      marks.push(outcome);
      continue;
    }
    const key = `${outcome.kind} ${outcome.rule} ${outcome.span.start} ${outcome.span.end}`;
    if (outcome.kind === "rejected") {
      if (!rejected.has(key)) rejected.set(key, outcome);
    } else if (!claims.has(key)) claims.set(key, outcome);
  }
  return { claims: [...claims.values()], marks, rejected: [...rejected.values()] };
}
function isSorted(outcomes) {
  for (let i = 1; i < outcomes.length; i++) {
    if (outcomes[i - 1].anchor > outcomes[i].anchor) return false;
  }
  return true;
}
function toMatch({ outcome, ruleId }, allowed) {
  const { span, secret, confidence, checks, companions, encoding } = outcome;
  const reason = allowed.reasonFor(ruleId, span);
  return {
    ruleId,
    span,
    secret,
    confidence,
    checks,
    companions,
    ...encoding === void 0 ? {} : { encoding },
    ...reason === void 0 ? {} : { allowed: { reason } }
  };
}
var NOTHING2, pairOf2, dropped, rejectionOf;
var init_relate = __esm({
  "src/engine/relate/relate.ts"() {
    "use strict";
    init_allow();
    init_bar();
    init_bare3();
    init_claim();
    init_overlap();
    init_pair();
    NOTHING2 = { matches: [], rejections: [] };
    pairOf2 = (rule) => rule.matchers.flatMap((matcher) => matcher.kind === "pattern" && matcher.pair ? [matcher.pair] : []);
    dropped = (claim, check3, detail) => ({
      ruleId: claim.ruleId,
      span: claim.outcome.span,
      check: check3,
      detail,
      secret: claim.outcome.secret
    });
    rejectionOf = (rules, outcome) => ({
      ruleId: rules[outcome.rule]?.id ?? "",
      span: outcome.span,
      check: outcome.check,
      detail: outcome.detail,
      secret: outcome.secret
    });
  }
});

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
var init_map_offsets = __esm({
  "src/model/map-offsets.ts"() {
    "use strict";
  }
});

// src/engine/scanner.ts
function createScanner(rules, { linear = noLinearEngine, prefilter } = {}) {
  const probes = [phraseProbe, allowProbe, ...rules.flatMap((rule, index) => probesOf(rule, index, linear))];
  const table2 = new AnchorTable(probes, prefilter);
  const reach = Math.max(MAX_RUN, ...probes.map((probe) => Math.max(probe.lead, probe.reach)));
  const findAnchors = (bytes, ranges) => table2.find(bytes, ranges);
  const evaluate = (bytes, anchors) => {
    if (anchors.count === 0) return [];
    const buffer = asBuffer(bytes);
    const outcomes = [];
    for (let i = 0; i < anchors.count; i++) {
      const entry = table2.entries[anchors.ids[i] ?? 0];
      const position = anchors.positions[i] ?? 0;
      for (const probe of entry?.probes ?? []) {
        const look = runProbe(probe, buffer, position, entry?.length ?? 0);
        if (look !== void 0) for (const outcome of look.outcomes) outcomes.push(outcome);
      }
    }
    return outcomes;
  };
  const evaluateAt = (bytes, position, id) => {
    const buffer = asBuffer(bytes);
    const entry = table2.entries[id];
    let outcomes = NONE;
    let from = position;
    let to = position;
    for (const probe of entry?.probes ?? []) {
      const look = runProbe(probe, buffer, position, entry?.length ?? 0);
      const extent = look ?? gateExtent(probe, position, entry?.length ?? 0);
      from = Math.min(from, extent.from);
      to = Math.max(to, extent.to);
      if (look !== void 0 && look.outcomes.length > 0) outcomes = [...outcomes, ...look.outcomes];
    }
    return { outcomes, from: Math.max(-1, from), to: Math.min(bytes.length + 1, to) };
  };
  const whole = (bytes, kind = detectKind(bytes)) => {
    if (kind === "plain") return evaluate(bytes, findAnchors(bytes));
    const text2 = transcode(bytes, kind);
    const outcomes = evaluate(text2.bytes, findAnchors(text2.bytes));
    return outcomes.map((outcome) => mapOffsets(outcome, (offset) => text2.sourceOffset(offset)));
  };
  return {
    reach,
    anchorReach: table2.anchorReach,
    arena: table2.arena,
    kind: detectKind,
    findAnchors,
    evaluate,
    evaluateAt,
    whole,
    relate: createRelate(rules)
  };
}
var noLinearEngine, asBuffer, NONE;
var init_scanner = __esm({
  "src/engine/scanner.ts"() {
    "use strict";
    init_rule();
    init_anchor_table();
    init_utf_16();
    init_kind();
    init_marks();
    init_probe();
    init_probes();
    init_relate();
    init_map_offsets();
    noLinearEngine = () => {
      throw new TypeError("a rule that is not built in needs the linear-time pattern engine");
    };
    asBuffer = (bytes) => Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    NONE = [];
  }
});

// src/engine/patterns/linear.ts
var linear_exports = {};
__export(linear_exports, {
  linearExpression: () => linearExpression
});
function linearExpression({ source, ignoreCase }) {
  const compiled = import_re2js.RE2JS.compile(source, ignoreCase ? import_re2js.RE2JS.CASE_INSENSITIVE : 0);
  const names = Object.keys(compiled.namedGroups());
  return {
    matchAt(text2, index) {
      const matcher = compiled.matcher(text2.slice(index));
      if (!matcher.lookingAt()) return void 0;
      const groups = {};
      for (const name of names) {
        const start = matcher.start(name);
        if (start >= 0) groups[name] = { start: index + start, end: index + matcher.end(name) };
      }
      return { start: index, end: index + matcher.end(), groups };
    }
  };
}
var import_re2js;
var init_linear = __esm({
  "src/engine/patterns/linear.ts"() {
    "use strict";
    import_re2js = require("./lib/re2js.cjs");
  }
});

// src/scan/engine.ts
async function loadScanner(rules, { wasm } = DEFAULT_PREFILTER) {
  const prefilter = { ...DEFAULT_PREFILTER, wasm: wasm && DEFAULT_PREFILTER.wasm };
  if (rules.every((rule) => rule.origin === "builtin")) return createScanner(rules, { prefilter });
  const { linearExpression: linearExpression2 } = await Promise.resolve().then(() => (init_linear(), linear_exports));
  return createScanner(rules, { prefilter, linear: linearExpression2 });
}
var init_engine = __esm({
  "src/scan/engine.ts"() {
    "use strict";
    init_prefilter();
    init_scanner();
  }
});

// src/scan/views.ts
function viewsOf(text2) {
  return layersOf(plainView(text2), LAYERS).flatMap((view) => [view, ...hexViews(view), ...base64Views(view)]);
}
function plainView(text2) {
  const builder = new ViewBuilder();
  let at = 0;
  for (const char of text2) {
    for (const byte of Buffer.from(char)) builder.add(byte, at, at + char.length);
    at += char.length;
  }
  return builder.build();
}
function withoutEscapes(view, { pattern, bytesOf: bytesOf2 }) {
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
    for (const byte of bytesOf2(found)) builder.add(byte, from, to);
  }
  if (copied === 0) return void 0;
  copy(view.bytes.length);
  return builder.build();
}
function hexViews(view) {
  const text2 = view.bytes.toString("latin1");
  const decode = (run3, index) => {
    const builder = new ViewBuilder();
    for (const pair of run3.matchAll(PAIR)) {
      const at = index + pair.index;
      builder.add(Number.parseInt(pair[0], 16), view.from[at] ?? 0, view.to[at + 1] ?? 0);
    }
    return builder.build();
  };
  return [
    // A digit before the value shifts its pairs by one.
    ...[...text2.matchAll(HEX)].flatMap(({ 0: run3, index }) => [
      decode(run3, index),
      decode(run3.slice(1), index + 1)
    ]),
    ...[...text2.matchAll(SPACED_HEX)].map(({ 0: run3, index }) => decode(run3, index))
  ];
}
function base64Views(view) {
  const text2 = view.bytes.toString("latin1");
  const runs = [...text2.matchAll(BASE64)];
  return runs.flatMap(
    ({ 0: run3, index }) => [0, 1, 2, 3].map((shift) => decodeBase64(view, index + shift, index + run3.length))
  );
}
function decodeBase64(view, start, end) {
  const builder = new ViewBuilder();
  let bits = 0;
  let count2 = 0;
  for (let at = start; at < end; at++) {
    bits = (bits << 6 | (VALUES.get(view.bytes[at] ?? 0) ?? 0)) & 4095;
    count2 += 6;
    if (count2 < 8) continue;
    count2 -= 8;
    builder.add(bits >> count2 & 255, view.from[at - 1] ?? 0, view.to[at] ?? 0);
  }
  return builder.build(true);
}
var LAYERS, layersOf, ViewBuilder, CONTROLS, ENTITIES, ESCAPES, utf8, HEX, SPACED_HEX, PAIR, BASE64, DIGITS2, VALUES;
var init_views = __esm({
  "src/scan/views.ts"() {
    "use strict";
    LAYERS = 2;
    layersOf = (view, depth) => [
      view,
      ...(depth === 0 ? [] : ESCAPES).flatMap((kind) => withoutEscapes(view, kind) ?? []).flatMap((next) => layersOf(next, depth - 1))
    ];
    ViewBuilder = class {
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
    CONTROLS = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f" };
    ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
    ESCAPES = [
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
        bytesOf: ([, hex2, decimal, name = ""]) => hex2 === void 0 && decimal === void 0 ? Buffer.from(ENTITIES[name.toLowerCase()] ?? "") : utf8(hex2 === void 0 ? Number(decimal) : Number.parseInt(hex2, 16))
      }
    ];
    utf8 = (point) => point > 1114111 ? Buffer.alloc(0) : Buffer.from(String.fromCodePoint(point));
    HEX = /[0-9a-f]{8,}/gi;
    SPACED_HEX = /(?<![0-9a-f])[0-9a-f]{2}(?:[ :,-][0-9a-f]{2}){3,}/gi;
    PAIR = /[0-9a-f]{2}/gi;
    BASE64 = /[A-Za-z0-9+/_-]{6,}/g;
    DIGITS2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    VALUES = new Map([...DIGITS2].map((digit, value) => [digit.charCodeAt(0), value]));
    VALUES.set("-".charCodeAt(0), 62);
    VALUES.set("_".charCodeAt(0), 63);
  }
});

// src/scan/known-values.ts
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
var GRAM, BASE64_GRAM, MIN_VALUE, NAMING, rowsOf, NAMES2, KnownValues;
var init_known_values = __esm({
  "src/scan/known-values.ts"() {
    "use strict";
    init_views();
    GRAM = 6;
    BASE64_GRAM = 4;
    MIN_VALUE = 4;
    NAMING = [
      "password",
      "passwd",
      "passphrase",
      "secret",
      "credentials",
      "username",
      "database",
      "connection"
    ];
    rowsOf = (bytes, size) => Array.from({ length: Math.max(0, bytes.length - size + 1) }, (_, at) => bytes.readUIntBE(at, size));
    NAMES2 = new Set(
      NAMING.flatMap((word) => [
        word,
        word.toUpperCase(),
        `${word.charAt(0).toUpperCase()}${word.slice(1)}`
      ]).flatMap((word) => rowsOf(Buffer.from(word), GRAM))
    );
    KnownValues = class {
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
            if (!NAMES2.has(row)) rows.add(row);
          }
          for (let at = 0; at + BASE64_GRAM <= body.length; at++) this.#base64Rows.add(body.readUInt32BE(at));
        }
      }
      /** The parts of a text that are parts of known secrets. They may overlap. */
      spansIn(text2) {
        if (this.#rows.size === 0) return [];
        return viewsOf(text2).flatMap(
          (view) => view.base64 ? spansOf(view, BASE64_GRAM, this.#base64Rows) : [...this.#rows].flatMap(([size, rows]) => spansOf(view, size, rows))
        );
      }
    };
  }
});

// src/scan/mask.ts
function replaceSpans(text2, parts) {
  let out = "";
  let at = 0;
  for (const { start, end, by } of [...parts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    if (start >= at) out += text2.slice(at, start) + by;
    at = end;
  }
  return out + text2.slice(at);
}
function coverSpans(text2, spans) {
  const parts = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last2 = parts.at(-1);
    if (start >= end) continue;
    if (last2 === void 0 || start > last2.end) parts.push({ start, end, by: MASK });
    else parts[parts.length - 1] = { ...last2, end: Math.max(last2.end, end) };
  }
  return replaceSpans(text2, parts);
}
function maskText(text2, secrets) {
  const known2 = secrets.filter(({ length }) => length >= MIN_VALUE);
  if (known2.length === 0) return text2;
  const views = viewsOf(text2);
  const found = known2.flatMap((secret) => {
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
  return replaceSpans(text2, found);
}
function secretsIn(texts, secrets) {
  const candidates = secrets.filter(({ length }) => length >= MIN_IN_OTHER_TEXT);
  if (candidates.length === 0) return [];
  const rows = new Set(
    texts.flatMap((text2) => viewsOf(text2).flatMap(({ bytes }) => rowsOf(bytes, MIN_IN_OTHER_TEXT)))
  );
  return candidates.filter((secret) => {
    const value = Buffer.from(secret.reveal());
    return rows.has(value.readUIntBE(value.length - MIN_IN_OTHER_TEXT, MIN_IN_OTHER_TEXT));
  });
}
var MASK, MIN_IN_OTHER_TEXT;
var init_mask = __esm({
  "src/scan/mask.ts"() {
    "use strict";
    init_known_values();
    init_views();
    MASK = "\u2026";
    MIN_IN_OTHER_TEXT = 6;
  }
});

// src/git/is-repository.ts
function isRepository(directory) {
  const has = (name) => (0, import_node_fs6.existsSync)(fsPath(`${directory}/${name}`));
  const isPointer = has(".git") && !has(".git/.");
  return isPointer || isGitDirectory(`${directory}/.git`) || isGitDirectory(directory);
}
var import_node_fs6, isGitDirectory;
var init_is_repository = __esm({
  "src/git/is-repository.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    init_byte_path();
    isGitDirectory = (directory) => ["HEAD", "objects", "refs"].every((name) => (0, import_node_fs6.existsSync)(fsPath(`${directory}/${name}`)));
  }
});

// src/scan/find-repositories.ts
function findRepositories({ paths, cwd, git }) {
  if (git.kind !== "history" || git.mode === "none") return [];
  return paths.flatMap((given) => {
    const directory = import_node_path3.default.resolve(cwd, given);
    if (isRepository(directory)) return [directory];
    if (git.mode === "auto") return [];
    throw new InputError("PD_NOT_A_REPOSITORY", `${given} is not the top of a git repository`, {
      hint: "name the directory that holds .git, or a bare repository"
    });
  });
}
var import_node_path3;
var init_find_repositories = __esm({
  "src/scan/find-repositories.ts"() {
    "use strict";
    import_node_path3 = __toESM(require("node:path"), 1);
    init_is_repository();
    init_errors();
  }
});

// src/scan/globs.ts
async function compileGlobs(globs) {
  const endings = new Set(globs.flatMap((glob) => EXTENSION.exec(glob)?.[1] ?? []));
  const others = globs.filter((glob) => !EXTENSION.test(glob));
  const matchesOther = others.length === 0 ? () => false : await picomatchOf(others);
  return (path10) => endings.has(path10.slice(path10.lastIndexOf("."))) || matchesOther(path10);
}
async function picomatchOf(globs) {
  const { default: picomatch } = await import("./lib/picomatch.cjs");
  return picomatch(globs, { dot: true });
}
var EXTENSION;
var init_globs = __esm({
  "src/scan/globs.ts"() {
    "use strict";
    EXTENSION = /^\*\*\/\*(\.[\w-]+)$/;
  }
});

// src/scan/match-paths.ts
async function compilePathRules(rules) {
  const compiled = await Promise.all(rules.map(compilePathRule));
  return compiled.filter((rule) => rule !== void 0);
}
async function compilePathRule(rule) {
  const globs = rule.matchers.flatMap((matcher) => matcher.kind === "path" ? matcher.globs : []);
  return globs.length === 0 ? void 0 : { rule, test: await compileGlobs(globs) };
}
function matchPaths(rules, path10, size) {
  return rules.filter(({ test: test2 }) => test2(path10)).map(({ rule }) => ({
    ruleId: rule.id,
    span: { start: 0, end: 0 },
    secret: new Secret(`${path10}#${size}`),
    confidence: rule.confidence,
    checks: [{ check: "pattern", verdict: "pass", detail: "the kind of file says so" }],
    companions: []
  }));
}
var init_match_paths = __esm({
  "src/scan/match-paths.ts"() {
    "use strict";
    init_secret();
    init_globs();
  }
});

// src/scan/related-blocks.ts
function eachBlock(scanner, source, kind, { pieceSize, blockSize = BLOCK }, visit) {
  let pending = [];
  let start = 0;
  eachPiece(scanner, source, kind, pieceSize, ({ outcomes, end }) => {
    pending = pending.length === 0 ? outcomes : pending.concat(outcomes);
    for (; ; ) {
      const isLast2 = source.size - start <= blockSize + MARGIN;
      if (end < (isLast2 ? source.size : start + blockSize + MARGIN)) return;
      const block = { start, end: isLast2 ? Number.POSITIVE_INFINITY : start + blockSize };
      visit(relateBlock(scanner, pending, block));
      if (isLast2) return;
      start += blockSize;
      const oldest = start - MARGIN;
      pending = pending.filter(({ anchor }) => anchor >= oldest);
    }
  });
}
function relateBlob(scanner, outcomes, size, blockSize = BLOCK) {
  const matches = [];
  for (let start = 0; ; start += blockSize) {
    const isLast2 = size - start <= blockSize + MARGIN;
    const near2 = start === 0 ? outcomes : outcomes.filter(({ anchor }) => anchor >= start - MARGIN);
    const block = { start, end: isLast2 ? Number.POSITIVE_INFINITY : start + blockSize };
    matches.push(...relateBlock(scanner, near2, block).own.matches);
    if (isLast2) return matches;
  }
}
function relateBlock(scanner, outcomes, block) {
  if (block.start === 0 && block.end === Number.POSITIVE_INFINITY) {
    const related = scanner.relate(outcomes);
    return { own: related, near: related };
  }
  const last2 = block.end + MARGIN;
  const near2 = scanner.relate(outcomes.filter(({ anchor }) => anchor < last2));
  const isOwn = ({ span }) => span.start >= block.start && span.start < block.end;
  return { own: { matches: near2.matches.filter(isOwn), rejections: near2.rejections.filter(isOwn) }, near: near2 };
}
function eachPiece(scanner, source, kind, pieceSize, visit) {
  const { size } = source;
  if (size <= pieceSize) {
    visit({ outcomes: scanner.whole(source.read(0, size), kind), end: size });
    return;
  }
  const margin = scanner.reach * (kind === "plain" ? 1 : 2);
  const step = Math.max(2, even(pieceSize));
  for (let start = 0; start < size; start += step) {
    const end = Math.min(size, start + step);
    const from = even(Math.max(0, start - margin));
    const outcomes = [];
    for (const outcome of scanner.whole(source.read(from, Math.min(size, end + margin)), kind)) {
      const anchor = from + outcome.anchor;
      if (anchor >= start && anchor < end) outcomes.push(mapOffsets(outcome, (offset) => from + offset));
    }
    visit({ outcomes, end });
  }
}
var PIECE, BLOCK, MARGIN;
var init_related_blocks = __esm({
  "src/scan/related-blocks.ts"() {
    "use strict";
    init_map_offsets();
    init_byte_source();
    PIECE = 1024 * 1024;
    BLOCK = 1024 * 1024;
    MARGIN = 64 * 1024;
  }
});

// src/scan/columns.ts
var LF, MARK2, Utf8Columns, Utf16Columns;
var init_columns = __esm({
  "src/scan/columns.ts"() {
    "use strict";
    LF = 10;
    MARK2 = [239, 187, 191];
    Utf8Columns = class {
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
        this.#mark = byte === MARK2[this.#mark] ? this.#mark + 1 : -1;
        if (this.#mark !== MARK2.length) return;
        this.column = 1;
        this.#mark = -1;
      }
    };
    Utf16Columns = class {
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
  }
});

// src/scan/locate.ts
var Locator, FIRST;
var init_locate = __esm({
  "src/scan/locate.ts"() {
    "use strict";
    init_columns();
    Locator = class {
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
    FIRST = { line: 1, column: 1 };
  }
});

// src/scan/runs.ts
function encodedRuns(text2) {
  const spans = [];
  for (const { 0: run3, index } of text2.matchAll(RUN)) {
    if (!/\d/.test(run3) || !/[A-Za-z]/.test(run3)) continue;
    const end = index + run3.length;
    const name = NAME4.exec(run3)?.[0] ?? "";
    const isNamed = name !== "" && (run3[name.length] === "=" || /^["']?\s*[:=]/.test(text2.slice(end, end + 8)));
    const start = isNamed ? index + name.length + (run3[name.length] === "=" ? 1 : 0) : index;
    if (start < end) spans.push({ start, end });
  }
  return spans;
}
var RUN, NAME4, BEFORE, BEHIND, runsAtEdges;
var init_runs3 = __esm({
  "src/scan/runs.ts"() {
    "use strict";
    RUN = /[A-Za-z0-9+/=_-]{16,}/g;
    NAME4 = /^(?:(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Z][a-z]{1,20})\d{0,3}|\d{1,4})(?:[_-](?:(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Z][a-z]{1,20})\d{0,3}|\d{1,4}))*(?==|$)/;
    BEFORE = /[A-Za-z0-9+/_%\\-]+$/;
    BEHIND = /^[A-Za-z0-9+/_%-]+/;
    runsAtEdges = (text2, edges) => edges.flatMap((edge) => {
      const before = BEFORE.exec(text2.slice(0, edge))?.[0].length ?? 0;
      const behind = BEHIND.exec(text2.slice(edge))?.[0].length ?? 0;
      return before + behind === 0 ? [] : [{ start: edge - before, end: edge + behind }];
    });
  }
});

// src/scan/mask-match.ts
function maskMatch(match, known2) {
  const { allowed, checks } = match;
  if (allowed === void 0 && checks.every(({ facts }) => facts === void 0)) return match;
  return {
    ...match,
    checks: checks.map((check3) => maskFacts(check3, known2)),
    ...allowed === void 0 ? {} : { allowed: { reason: maskProse(allowed.reason, known2) } }
  };
}
function maskFacts(check3, known2) {
  if (check3.facts === void 0) return check3;
  const masked2 = Object.entries(check3.facts).map(([name, fact]) => [
    name,
    coverSpans(fact, known2.spansIn(fact))
  ]);
  return { ...check3, facts: Object.fromEntries(masked2) };
}
var maskProse;
var init_mask_match = __esm({
  "src/scan/mask-match.ts"() {
    "use strict";
    init_mask();
    init_runs3();
    maskProse = (text2, known2) => coverSpans(text2, [...known2.spansIn(text2), ...encodedRuns(text2)]);
  }
});

// src/scan/snippet-window.ts
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
var SNIPPET_BEFORE, SNIPPET_BEHIND, NEWLINES;
var init_snippet_window = __esm({
  "src/scan/snippet-window.ts"() {
    "use strict";
    SNIPPET_BEFORE = 96;
    SNIPPET_BEHIND = 64;
    NEWLINES = {
      plain: Buffer.from("\n"),
      "utf-16le": Buffer.from("\n", "utf16le"),
      "utf-16be": Buffer.from("\n", "utf16le").swap16()
    };
  }
});

// src/scan/snippet.ts
function snippetOf(bytes, base, kind, span, hidden, known2) {
  const window = windowOf(bytes, base, kind, span);
  const decode = (start, end) => decodeBytes2(bytes.subarray(start - base, Math.max(start, end) - base), kind);
  const text2 = decode(window.from, window.to);
  const indexOf = (offset) => decode(window.from, Math.min(offset, window.to)).length;
  const labels = hidden.filter(({ start, end }) => end > window.from && start < window.to).map((item) => ({
    start: indexOf(Math.max(item.start, window.from)),
    end: indexOf(item.end),
    by: item.secret.redacted,
    isOwn: item.start <= span.start && span.end <= item.end && span.end > span.start
  }));
  const cuts = [...window.isCutBefore ? [0] : [], ...window.isCutBehind ? [text2.length] : []];
  const covered = [
    ...known2.spansIn(text2),
    ...encodedRuns(text2),
    ...runsAtEdges(text2, [...cuts, ...labels.flatMap(({ start, end }) => [start, end])])
  ];
  return assemble(text2, labels, covered);
}
function assemble(text2, labels, covered) {
  let out = "";
  let at = 0;
  let mark = { start: 0, end: 0 };
  const gap = (end) => {
    out += maskRange(text2, at, end, covered);
    at = Math.max(at, end);
  };
  for (const { start, end, by, isOwn } of labels) {
    gap(start);
    if (isOwn) mark = { start: out.length, end: out.length + by.length };
    out += by;
    at = Math.max(at, end);
  }
  gap(text2.length);
  return { text: out.replace(/[\r\n]+$/, ""), ...mark };
}
function maskRange(text2, from, to, covered) {
  const inside = covered.map(({ start, end }) => ({
    start: Math.max(start, from) - from,
    end: Math.min(end, to) - from
  }));
  return coverSpans(text2.slice(from, to), inside);
}
function decodeBytes2(bytes, kind) {
  const buffer = Buffer.from(bytes);
  if (kind === "plain") return buffer.toString((0, import_node_buffer4.isUtf8)(buffer) ? "utf8" : "latin1").replace(/^\ufeff/, "");
  const even2 = buffer.subarray(0, buffer.length & ~1);
  return (kind === "utf-16be" ? Buffer.from(even2).swap16() : even2).toString("utf16le").replace(/^\ufeff/, "");
}
var import_node_buffer4;
var init_snippet = __esm({
  "src/scan/snippet.ts"() {
    "use strict";
    import_node_buffer4 = require("node:buffer");
    init_mask();
    init_runs3();
    init_snippet_window();
  }
});

// src/scan/scan-blob.ts
function scanBlob(context, source, provenance, path10) {
  const placed = scanBytes(context, source, matchPaths(context.pathRules, path10, source.size));
  return {
    provenance,
    path: path10,
    bytes: source.size,
    matches: placed.matches,
    rejections: placed.rejections,
    problem: void 0
  };
}
function scanBytes(context, source, further = []) {
  const { scanner, explain: explain2 } = context;
  const kind = scanner.kind(source.read(0, Math.max(HEAD3, context.pieceSize)));
  let ofPath = further;
  const matches = [];
  const rejections = [];
  eachBlock(scanner, source, kind, context, ({ own, near: near2 }) => {
    const found = ofPath.length === 0 ? own.matches : [...own.matches, ...ofPath];
    if (found.length > 0) matches.push(...mask(source, kind, found, near2));
    if (explain2) rejections.push(...own.rejections);
    ofPath = [];
  });
  const isSilent = matches.length === 0 && rejections.length === 0;
  return isSilent ? NOTHING3 : place(source, kind, matches, rejections);
}
function mask(source, kind, matches, near2) {
  const all = { matches: [.../* @__PURE__ */ new Set([...near2.matches, ...matches])], rejections: near2.rejections };
  const hidden = hiddenSpans(all);
  const known2 = new KnownValues(valuesOf(all));
  return matches.map((match) => {
    const { span } = match;
    const base = even(Math.max(0, span.start - SNIPPET_BEFORE * 2));
    const end = span.end + SNIPPET_BEHIND * 2;
    const snippet = snippetOf(
      source.read(base, end),
      base,
      kind,
      span,
      overlapping2(hidden, base, end),
      known2
    );
    return { match: maskMatch(match, known2), snippet };
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
    matches: matches.map((masked2, index) => ({ ...masked2, region: regionOf(index) })),
    rejections: rejections.map((rejection, index) => ({
      rejection,
      region: regionOf(matches.length + index)
    }))
  };
}
function locateIn(source, kind, spans) {
  const locator = new Locator(spans, kind);
  const last2 = spans.reduce((furthest, { end }) => Math.max(furthest, end), 0);
  for (let at = 0; at < Math.max(1, last2); at += COUNTED)
    locator.push(source.read(at, Math.min(source.size, at + COUNTED)));
  return locator.regions();
}
function overlapping2(hidden, start, end) {
  let low = 0;
  let high = hidden.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((hidden[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last2 = low;
  while (last2 < hidden.length && (hidden[last2]?.start ?? end) < end) last2++;
  return hidden.slice(low, last2);
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
var NOTHING3, HEAD3, COUNTED, valuesOf;
var init_scan_blob = __esm({
  "src/scan/scan-blob.ts"() {
    "use strict";
    init_byte_source();
    init_known_values();
    init_locate();
    init_mask_match();
    init_match_paths();
    init_related_blocks();
    init_snippet();
    NOTHING3 = { matches: [], rejections: [] };
    HEAD3 = 1024;
    COUNTED = 1024 * 1024;
    valuesOf = ({ matches, rejections }) => [
      ...matches.map(({ secret }) => secret),
      ...rejections.flatMap(
        ({ check: check3, secret }) => secret !== void 0 && check3 !== "placeholder" && check3 !== "reference" && mixesDigits(secret) ? [secret] : []
      )
    ];
  }
});

// src/sources/fs-error.ts
function describeFsError(error) {
  const code = errorCode(error);
  return MEANINGS[code] ?? `cannot be read (${code})`;
}
function readProblem(path10, error) {
  const kind = CHANGED.has(errorCode(error)) ? "changed" : "unreadable";
  const message = describeFsError(error);
  return { kind, path: path10, message: kind === "changed" ? `changed while it was scanned: ${message}` : message };
}
var MEANINGS, CHANGED, errorCode;
var init_fs_error = __esm({
  "src/sources/fs-error.ts"() {
    "use strict";
    MEANINGS = {
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
    CHANGED = /* @__PURE__ */ new Set(["ENOENT", "ESTALE", "ELOOP", "EISDIR", "ENOTDIR", "ENXIO"]);
    errorCode = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";
  }
});

// src/sources/read-file.ts
function tooLarge(entry, maxFileSize) {
  const message = `larger than the limit of ${maxFileSize} bytes`;
  return { kind: "problem", problem: { kind: "limit", path: entry.path, message } };
}
function notRegular(entry) {
  const message = "changed while it was scanned: it is no regular file";
  return { kind: "problem", problem: { kind: "changed", path: entry.path, message } };
}
var nodeFs, import_node_buffer5, FIRST_BUFFER, DEFAULT_MAX_BUFFER, constants2, OPEN_FLAGS, FileReader;
var init_read_file = __esm({
  "src/sources/read-file.ts"() {
    "use strict";
    nodeFs = __toESM(require("node:fs"), 1);
    import_node_buffer5 = require("node:buffer");
    init_fs_error();
    FIRST_BUFFER = 1024 * 1024;
    DEFAULT_MAX_BUFFER = 256 * 1024 * 1024;
    ({ constants: constants2 } = nodeFs);
    OPEN_FLAGS = constants2.O_RDONLY | (constants2.O_NOFOLLOW ?? 0) | (constants2.O_NONBLOCK ?? 0);
    FileReader = class {
      #limits;
      #fs;
      #buffer;
      constructor(limits = {}, fs = nodeFs) {
        const { maxBuffer = DEFAULT_MAX_BUFFER, maxFileSize, buffer } = limits;
        this.#limits = { maxBuffer, maxFileSize, buffer };
        this.#fs = fs;
        this.#buffer = buffer !== void 0 && buffer.length > maxBuffer ? buffer.subarray(0, maxBuffer + 1) : import_node_buffer5.Buffer.allocUnsafeSlow(Math.min(FIRST_BUFFER, maxBuffer + 1));
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
          const read3 = this.#fs.readSync(fd, this.#buffer, length, this.#buffer.length - length, null);
          if (read3 === 0) break;
          length += read3;
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
        const larger = import_node_buffer5.Buffer.allocUnsafeSlow(Math.min(this.#buffer.length * 4, this.#limits.maxBuffer + 1));
        larger.set(this.#buffer);
        this.#buffer = larger;
      }
    };
  }
});

// src/sources/large-file.ts
var import_node_buffer6, import_node_fs7, LargeFile;
var init_large_file = __esm({
  "src/sources/large-file.ts"() {
    "use strict";
    import_node_buffer6 = require("node:buffer");
    import_node_fs7 = require("node:fs");
    init_read_file();
    LargeFile = class {
      size;
      #file;
      #buffer;
      /** @param buffer is used as long as it is large enough @throws the system's error */
      constructor(entry, buffer = new Uint8Array(0)) {
        this.#buffer = buffer;
        this.#file = (0, import_node_fs7.openSync)(entry.absolute, OPEN_FLAGS);
        const stats = (0, import_node_fs7.fstatSync)(this.#file);
        this.size = stats.size;
        if (!stats.isFile()) {
          this.close();
          throw Object.assign(new Error("no regular file"), { code: "ENXIO" });
        }
      }
      /** Bytes [start, end), clamped to the file. Valid until the next call. @throws Error when the file became shorter */
      read(start, end) {
        const length = Math.max(0, Math.min(end, this.size) - start);
        if (length > this.#buffer.length) this.#buffer = import_node_buffer6.Buffer.allocUnsafeSlow(length);
        for (let done = 0; done < length; ) {
          const count2 = (0, import_node_fs7.readSync)(this.#file, this.#buffer, done, length - done, start + done);
          if (count2 === 0) throw Object.assign(new Error("it became shorter"), { code: "ESTALE" });
          done += count2;
        }
        return this.#buffer.subarray(0, length);
      }
      close() {
        (0, import_node_fs7.closeSync)(this.#file);
      }
    };
  }
});

// src/scan/scan-files.ts
var FileScanner, failed;
var init_scan_files = __esm({
  "src/scan/scan-files.ts"() {
    "use strict";
    init_fs_error();
    init_large_file();
    init_read_file();
    init_byte_source();
    init_scan_blob();
    FileScanner = class {
      #context;
      #reader;
      constructor(context, maxFileSize) {
        this.#context = context;
        const { scanner, pieceSize } = context;
        this.#reader = new FileReader({ maxBuffer: pieceSize, maxFileSize, buffer: scanner.arena });
      }
      /** Never throws for what a file or the system does. */
      scan(entry) {
        const read3 = this.#reader.read(entry);
        switch (read3.kind) {
          case "problem":
            return failed(entry.path, read3.problem);
          case "bytes":
            return scanBlob(this.#context, inMemory(read3.bytes), { kind: "file" }, entry.path);
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
    failed = (path10, problem) => ({
      path: path10,
      provenance: { kind: "file" },
      bytes: 0,
      matches: [],
      rejections: [],
      problem
    });
  }
});

// src/scan/wire.ts
var pack, unpack, toWire, fromWire;
var init_wire = __esm({
  "src/scan/wire.ts"() {
    "use strict";
    init_secret();
    pack = (secret) => ({ value: secret.reveal(), publicPrefix: secret.publicPrefix });
    unpack = ({ value, publicPrefix }) => new Secret(value, publicPrefix);
    toWire = (report2) => ({
      ...report2,
      matches: report2.matches.map((placed) => ({
        ...placed,
        match: {
          ...placed.match,
          secret: pack(placed.match.secret),
          companions: placed.match.companions.map(({ name, value }) => ({ name, value: pack(value) }))
        }
      })),
      rejections: report2.rejections.map((placed) => ({
        ...placed,
        rejection: { ...placed.rejection, secret: placed.rejection.secret && pack(placed.rejection.secret) }
      }))
    });
    fromWire = (report2) => ({
      ...report2,
      matches: report2.matches.map((placed) => ({
        ...placed,
        match: {
          ...placed.match,
          secret: unpack(placed.match.secret),
          companions: placed.match.companions.map(({ name, value }) => ({ name, value: unpack(value) }))
        }
      })),
      rejections: report2.rejections.map((placed) => ({
        ...placed,
        rejection: {
          ...placed.rejection,
          secret: placed.rejection.secret && unpack(placed.rejection.secret)
        }
      }))
    });
  }
});

// src/scan/crew.ts
var AHEAD, Crew, Member;
var init_crew = __esm({
  "src/scan/crew.ts"() {
    "use strict";
    init_scan_files();
    init_wire();
    AHEAD = 2;
    Crew = class {
      #options;
      #tally;
      #members = /* @__PURE__ */ new Set();
      #returned = [];
      #wake = () => {
      };
      constructor(options, tally2) {
        this.#options = options;
        this.#tally = tally2;
      }
      /** Worker threads cost 5 ms to be known of at all: small scans do without. */
      async hire(count2) {
        if (count2 === 0) return;
        const { Worker } = await import("node:worker_threads");
        const start = (setup) => new Worker(this.#options.url, { workerData: setup });
        for (let i = 0; i < count2; i++) this.#members.add(new Member(this.#options, this, start));
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
        this.#tally.addAll({ files, objects: 0, bytes, reports: reports.map(fromWire), problems: [] });
        this.#wake();
      }
      /** A worker ended: the file that it was at is named, and what else it had is done by others. */
      ended(member, culprit, left) {
        if (!this.#members.delete(member)) return;
        if (culprit !== void 0) {
          const { path: path10 } = culprit;
          const problem = { kind: "worker", path: path10, message: "scanning it ended a worker" };
          this.#tally.add(failed(path10, problem));
        }
        this.#returned.push(...left);
        this.#wake();
      }
    };
    Member = class {
      #crew;
      #worker;
      /** One integer, written by the worker: the index of the file at hand among all that it was given; -1 between tasks. */
      #current = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
      #tasks = [];
      #given = 0;
      constructor({ context, maxFileSize, wasm }, crew, start) {
        this.#crew = crew;
        const { rules, explain: explain2, pieceSize } = context;
        const setup = {
          rules,
          explain: explain2,
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
  }
});

// src/scan/tally.ts
function sortByPath(reports) {
  if (reports.some(({ path: path10 }) => HIGH.test(path10))) {
    return [...reports].sort((a, b) => import_node_buffer7.Buffer.compare(import_node_buffer7.Buffer.from(a.path), import_node_buffer7.Buffer.from(b.path)));
  }
  return [...reports].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
var import_node_buffer7, saysSomething, Tallier, HIGH;
var init_tally = __esm({
  "src/scan/tally.ts"() {
    "use strict";
    import_node_buffer7 = require("node:buffer");
    saysSomething = ({ matches, rejections, problem }) => matches.length > 0 || rejections.length > 0 || problem !== void 0;
    Tallier = class {
      #reports = [];
      #problems = [];
      files = 0;
      objects = 0;
      bytes = 0;
      add(report2) {
        this.bytes += report2.bytes;
        if (report2.problem === void 0) this.files++;
        if (saysSomething(report2)) this.#reports.push(report2);
      }
      addAll({ reports, files, objects, bytes, problems }) {
        for (const report2 of reports) this.#reports.push(report2);
        for (const problem of problems) this.#problems.push(problem);
        this.files += files;
        this.objects += objects;
        this.bytes += bytes;
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
    HIGH = /[\ud800-\uffff]/;
  }
});

// src/scan/scan-entries.ts
async function scanEntries(batches, options, hooks) {
  return new EntryScan(batches, options, hooks).run();
}
var import_node_os, BATCH, MAX_THREADS, WORTH_A_WORKER, PATIENCE2, EntryScan;
var init_scan_entries = __esm({
  "src/scan/scan-entries.ts"() {
    "use strict";
    import_node_os = require("node:os");
    init_crew();
    init_scan_files();
    init_tally();
    BATCH = 64;
    MAX_THREADS = 8;
    WORTH_A_WORKER = 64 * 1024 * 1024;
    PATIENCE2 = 100;
    EntryScan = class {
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
        this.#vacancies = (options.jobs ?? Math.min(MAX_THREADS, (0, import_node_os.availableParallelism)())) - 1;
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
      async #listUntil(count2) {
        while (!this.#isListed && this.#pending.length - this.#next < count2) {
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
        const known2 = (this.#pending.length - this.#next) * mean;
        const wanted = this.#worth === 0 ? this.#vacancies : Math.min(this.#vacancies, Math.floor(known2 / this.#worth));
        this.#vacancies = this.#isListed ? 0 : this.#vacancies - wanted;
        await this.#crew.hire(wanted);
      }
      #scan(entries) {
        for (const entry of entries) this.#tally.add(this.#here.scan(entry));
      }
      /** @returns whether there may be something left to do */
      async #waitForCrew() {
        if (this.#crew === void 0 || this.#crew.outstanding === 0) return this.#pending.length > this.#next;
        await this.#crew.news(PATIENCE2);
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
        const count2 = `${files} ${files === 1 ? "file was" : "files were"} not scanned`;
        const message = this.#isListed ? count2 : `${count2}, nor those that had not been found yet`;
        return { kind: "interrupted", path: "", message: `${message}: ${reason}` };
      }
    };
  }
});

// src/sources/roots.ts
function resolveRoot(given, cwd) {
  const absolute = import_node_path4.default.resolve(cwd, given);
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
    real: slashed(bytePath((0, import_node_fs8.realpathSync)(absolute, "buffer")))
  };
}
function lookUp(given, absolute) {
  try {
    return (0, import_node_fs8.statSync)(absolute);
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
  const relative = import_node_path4.default.relative(cwd, absolute);
  const isBelow = relative !== ".." && !relative.startsWith(`..${import_node_path4.default.sep}`) && !import_node_path4.default.isAbsolute(relative);
  return slashed(isBelow ? relative : import_node_path4.default.normalize(given)).replace(/(?<=[^/])\/$/, "");
}
var import_node_fs8, import_node_path4, slashed, joinPath;
var init_roots = __esm({
  "src/sources/roots.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs");
    import_node_path4 = __toESM(require("node:path"), 1);
    init_byte_path();
    init_errors();
    init_fs_error();
    slashed = (text2) => import_node_path4.default.sep === "\\" ? text2.replaceAll("\\", "/") : text2;
    joinPath = (directory, name) => {
      if (directory === "") return name;
      return directory.endsWith("/") ? directory + name : `${directory}/${name}`;
    };
  }
});

// src/model/provenance.ts
var MAX_BRANCHES;
var init_provenance = __esm({
  "src/model/provenance.ts"() {
    "use strict";
    MAX_BRANCHES = 20;
  }
});

// src/git/stream.ts
async function* streamGit(git, args, input = []) {
  const binary = findGit(git.environment["PATH"] ?? "");
  if (binary === void 0)
    throw new InputError("PD_GIT_MISSING", "git is not installed, or not in the PATH");
  const child = (0, import_node_child_process.spawn)(binary, [...FLAGS, ...args], {
    cwd: fsPath(git.directory).toString(),
    env: gitEnvironment(git.environment, git.scope),
    stdio: ["pipe", "pipe", "pipe"]
  });
  let complaints = "";
  child.stderr.on("data", (chunk) => {
    if (complaints.length < MAX_COMPLAINTS) complaints += chunk.toString("latin1");
  });
  const ended = new Promise((resolve) => {
    child.on("error", () => resolve("could not be started there"));
    child.on("close", (code, signal) => {
      if (code === 0) resolve(COMPLAINT.test(complaints) ? "told of errors" : void 0);
      else resolve(signal === null ? `ended with code ${code}` : "was ended by a signal");
    });
  });
  child.stdin.on("error", () => {
  });
  import_node_stream.Readable.from(inChunks(input)).pipe(child.stdin);
  try {
    for await (const chunk of child.stdout) yield chunk;
    const failure3 = await ended;
    if (failure3 !== void 0) {
      throw new InputError("PD_GIT_FAILED", `git ${failure3}`, {
        hint: "run `git fsck` there to see what is wrong"
      });
    }
  } finally {
    child.kill("SIGKILL");
  }
}
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
  for await (const chunk of streamGit(git, args, input)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
var import_node_child_process, import_node_stream, COMPLAINT, MAX_COMPLAINTS, CHUNK;
var init_stream = __esm({
  "src/git/stream.ts"() {
    "use strict";
    import_node_child_process = require("node:child_process");
    import_node_stream = require("node:stream");
    init_byte_path();
    init_errors();
    init_environment();
    init_find_git();
    COMPLAINT = /^(?:error|fatal):/m;
    MAX_COMPLAINTS = 64 * 1024;
    CHUNK = 64 * 1024;
  }
});

// src/git/branches.ts
async function readTips(git) {
  const format = "--format=%(objectname) %(refname:short)";
  const output = await readGit(git, ["for-each-ref", format, "refs/heads", "refs/remotes"]);
  return parsePathLines(output.toString("utf8")).map((line) => {
    const [commit = "", ...name] = line.split(" ");
    return { commit, name: name.join(" ") };
  });
}
var Branches;
var init_branches = __esm({
  "src/git/branches.ts"() {
    "use strict";
    init_provenance();
    init_quoted_path();
    init_stream();
    Branches = class {
      #names;
      /** Numbers of sets, of commits whose children were seen. */
      #setOf = /* @__PURE__ */ new Map();
      #sets = [[]];
      #numbers = /* @__PURE__ */ new Map([["", 0]]);
      constructor(tips) {
        this.#names = [...new Set(tips.map(({ name }) => name))].sort();
        const index = new Map(this.#names.map((name, at) => [name, at]));
        for (const { name, commit } of tips) this.#add(commit, this.#number([index.get(name) ?? 0]));
      }
      /** The branches of a commit, all of whose children were passed before. */
      pass(commit, parents) {
        const own = this.#setOf.get(commit) ?? 0;
        for (const parent of parents) this.#add(parent, own);
        this.#setOf.delete(commit);
        return (this.#sets[own] ?? []).slice(0, MAX_BRANCHES).flatMap((index) => this.#names[index] ?? []);
      }
      #add(commit, set) {
        const own = this.#setOf.get(commit);
        if (own === set) return;
        this.#setOf.set(commit, own === void 0 || own === 0 ? set : this.#union(own, set));
      }
      #union(a, b) {
        return this.#number(
          [.../* @__PURE__ */ new Set([...this.#sets[a] ?? [], ...this.#sets[b] ?? []])].sort((x, y) => x - y)
        );
      }
      #number(set) {
        const key = set.join(" ");
        const known2 = this.#numbers.get(key);
        if (known2 !== void 0) return known2;
        this.#sets.push(set);
        this.#numbers.set(key, this.#sets.length - 1);
        return this.#sets.length - 1;
      }
    };
  }
});

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
var init_records = __esm({
  "src/git/records.ts"() {
    "use strict";
  }
});

// src/git/commits.ts
async function* readCommits(git, selection, starts = []) {
  const parser = new CommitParser();
  for await (const field of records(streamGit(git, [...ARGS, ...selection], starts), 0)) {
    const commit = parser.push(field);
    if (commit !== void 0) yield commit;
  }
  const last2 = parser.end();
  if (last2 !== void 0) yield last2;
}
async function readSignatures(git, ids) {
  const known2 = /* @__PURE__ */ new Map();
  if (ids.length === 0) return known2;
  for await (const commit of readCommits(git, ["--no-walk=unsorted", "--no-patch", "--stdin"], ids))
    known2.set(commit.id, commit);
  return known2;
}
function parseChange(raw, path10) {
  const colons = raw.lastIndexOf(":") + 1;
  const fields = raw.slice(colons).split(" ");
  const modes = fields.slice(0, colons + 1);
  const ids = fields.slice(colons + 1, colons * 2 + 2);
  const blobs = ids.map((id, index) => /^0+$/.test(id) || modes[index] === SUBMODULE2 ? void 0 : id);
  return { path: path10, object: blobs[colons], parents: blobs.slice(0, colons) };
}
var FORMAT, ARGS, SUBMODULE2, COMMIT_MARK, CommitParser;
var init_commits = __esm({
  "src/git/commits.ts"() {
    "use strict";
    init_byte_path();
    init_records();
    init_stream();
    FORMAT = "--format=%x01%H %P%x00%an%x00%ae%x00%aI";
    ARGS = [
      "log",
      "-z",
      "--raw",
      "-c",
      "--root",
      "--topo-order",
      "--no-renames",
      "--no-abbrev",
      "--no-ext-diff",
      "--no-textconv",
      "--no-show-signature",
      "--no-notes",
      "--encoding=UTF-8",
      "--ignore-submodules=none",
      "-O/dev/null",
      FORMAT
    ];
    SUBMODULE2 = "160000";
    COMMIT_MARK = 1;
    CommitParser = class {
      #commit;
      #fields = 0;
      #raw;
      push(field) {
        if (this.#raw !== void 0) {
          this.#commit?.changes.push(parseChange(this.#raw, bytePath(field)));
          this.#raw = void 0;
          return void 0;
        }
        if (this.#commit !== void 0 && this.#fields < 3) {
          this.#setField(this.#commit, field.toString("utf8"));
          return void 0;
        }
        if (field[0] === COMMIT_MARK) return this.#open(field.toString("latin1", 1));
        const text2 = field.toString("latin1").trimStart();
        if (text2.startsWith(":")) this.#raw = text2;
        return void 0;
      }
      end() {
        const finished = this.#commit;
        this.#commit = void 0;
        return finished;
      }
      #open(names) {
        const finished = this.#commit;
        const [id = "", ...parents] = names.split(" ").filter((name) => name !== "");
        this.#commit = { id, parents, author: "", email: "", date: "", changes: [] };
        this.#fields = 0;
        return finished;
      }
      #setField(commit, text2) {
        if (this.#fields === 0) commit.author = text2;
        else if (this.#fields === 1) commit.email = text2;
        else commit.date = text2;
        this.#fields++;
      }
    };
  }
});

// src/git/repository-state.ts
async function isShallow(git) {
  const answer = await readGit(git, ["rev-parse", "--is-shallow-repository"]);
  return answer.toString("latin1").trim() === "true";
}
async function resolveCommit(git, revision) {
  try {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    const answer = (await readGit(git, args)).toString("latin1").trim();
    return /^[0-9a-f]{40,64}$/.test(answer) ? answer : void 0;
  } catch {
    return void 0;
  }
}
async function readTree(git, commit) {
  const tree = /* @__PURE__ */ new Map();
  for await (const record of records(streamGit(git, ["ls-tree", "-r", "-z", "--full-tree", commit]), 0)) {
    const tab = record.indexOf(9);
    const [, type = "", id = ""] = record.toString("latin1", 0, tab).split(" ");
    if (type === "blob") tree.set(bytePath(record.subarray(tab + 1)), id);
  }
  return tree;
}
async function nextParents(git) {
  const head = await resolveCommit(git, "HEAD");
  if (head === void 0) return [];
  return [head, ...await mergeHeads(git)];
}
async function mergeHeads(git) {
  const file = (await readGit(git, ["rev-parse", "--git-path", "MERGE_HEAD"])).toString("utf8").trim();
  const absolute = file.startsWith("/") ? file : `${git.directory}/${file}`;
  if (!(0, import_node_fs9.existsSync)(fsPath(absolute))) return [];
  return (0, import_node_fs9.readFileSync)(fsPath(absolute), "latin1").split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}
async function readStaged(git) {
  const known2 = await nextParents(git);
  const parents = known2.length > 0 ? known2 : [await emptyTree(git)];
  const [first = [], ...others] = await Promise.all(parents.map((parent) => indexDifferences(git, parent)));
  const otherMaps = others.map((changes) => new Map(changes.map((change) => [change.path, change])));
  return first.flatMap((change) => {
    const alike = otherMaps.map((map) => map.get(change.path));
    if (alike.some((other) => other === void 0)) return [];
    return [{ ...change, parents: [...change.parents, ...alike.flatMap((other) => other?.parents ?? [])] }];
  });
}
async function indexDifferences(git, tree) {
  const args = [
    "diff-index",
    "--cached",
    "--raw",
    "-z",
    "--no-renames",
    "--no-abbrev",
    "--ignore-submodules=none",
    "-O/dev/null",
    tree
  ];
  const changes = [];
  let raw;
  for await (const field of records(streamGit(git, args), 0)) {
    if (raw === void 0) raw = field.toString("latin1");
    else {
      changes.push(parseChange(raw, bytePath(field)));
      raw = void 0;
    }
  }
  return changes;
}
async function emptyTree(git) {
  const id = await readGit(git, ["hash-object", "-t", "tree", "--no-filters", "--stdin"]);
  return id.toString("latin1").trim();
}
var import_node_fs9;
var init_repository_state = __esm({
  "src/git/repository-state.ts"() {
    "use strict";
    import_node_fs9 = require("node:fs");
    init_byte_path();
    init_commits();
    init_records();
    init_stream();
  }
});

// src/scan/introductions.ts
function newMatches({ object, parents }, hits) {
  const matches = object === void 0 ? void 0 : hits.get(object);
  if (matches === void 0) return [];
  const known2 = new Set(
    parents.flatMap((parent) => parent === void 0 ? [] : (hits.get(parent) ?? []).map(keyOf))
  );
  return matches.filter((match) => !known2.has(keyOf(match)));
}
var keyOf, introductionsOf;
var init_introductions = __esm({
  "src/scan/introductions.ts"() {
    "use strict";
    keyOf = ({ match }) => `${match.ruleId}\0${match.secret.reveal()}`;
    introductionsOf = (commit, hits) => commit.changes.flatMap((change) => {
      const matches = newMatches(change, hits);
      return matches.length === 0 || change.object === void 0 ? [] : [{ commit, change: { ...change, object: change.object }, matches }];
    });
  }
});

// src/scan/place-objects.ts
async function placeObjects(git, found, history) {
  const ofTags = [...found.tags].map(
    ([object, matches]) => ({
      provenance: { kind: "tag-message", object, tag: "" },
      path: "",
      object,
      matches
    })
  );
  if (found.blobs.size + found.commits.size === 0) return { places: ofTags, failure: void 0 };
  const placer = new Placer(found);
  let failure3;
  try {
    const head = await readHead(git);
    await history.each((commit) => placer.add(commit));
    placer.settle(head, await history.signatures([...placer.commits]));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    failure3 = error.message;
  }
  return { places: [...placer.places, ...placer.rest(), ...ofTags], failure: failure3 };
}
function logReader(git, starts) {
  const known2 = /* @__PURE__ */ new Map();
  return {
    async each(visit) {
      const branches = new Branches(await readTips(git));
      for await (const commit of readCommits(git, [starts.length > 0 ? "--stdin" : "--all"], starts)) {
        const { id, changes, parents } = commit;
        known2.set(id, signatureOf(commit));
        visit({ id, changes, branches: branches.pass(id, parents) });
      }
    },
    signatures: () => Promise.resolve(known2)
  };
}
async function readHead(git) {
  const head = await resolveCommit(git, "HEAD");
  return head === void 0 ? /* @__PURE__ */ new Map() : readTree(git, head);
}
var readSignaturesOf, signatureOf, Placer;
var init_place_objects = __esm({
  "src/scan/place-objects.ts"() {
    "use strict";
    init_branches();
    init_commits();
    init_repository_state();
    init_errors();
    init_introductions();
    readSignaturesOf = async (git, ids) => new Map([...await readSignatures(git, ids)].map(([id, commit]) => [id, signatureOf(commit)]));
    signatureOf = ({ id, author, email, date: date2 }) => ({
      commit: id,
      author,
      email,
      date: date2
    });
    Placer = class {
      places = [];
      #drafts = [];
      #found;
      #seen = /* @__PURE__ */ new Set();
      constructor(found) {
        this.#found = found;
      }
      add({ id, branches, changes }) {
        const message = this.#found.commits.get(id);
        if (message !== void 0) this.#drafts.push({ commit: id, branches, blob: void 0, matches: message });
        for (const change of changes) {
          const { object, path: path10 } = change;
          if (object === void 0) continue;
          this.#seen.add(object);
          for (const match of newMatches(change, this.#found.blobs))
            this.#drafts.push({ commit: id, branches, blob: { object, path: path10 }, matches: [match] });
        }
      }
      /** Commits whose signatures are wanted. */
      get commits() {
        return new Set(this.#drafts.map(({ commit }) => commit));
      }
      settle(head, signatures) {
        for (const { commit, branches, blob, matches } of this.#drafts) {
          const signature2 = signatures.get(commit) ?? { commit, author: "", email: "", date: "" };
          const info = { ...signature2, branches };
          const provenance = blob === void 0 ? { kind: "commit-message", ...info } : {
            kind: "commit",
            object: blob.object,
            ...info,
            atHead: this.#isAtHead(head, blob.path, matches)
          };
          this.places.push({ provenance, path: blob?.path ?? "", object: blob?.object ?? commit, matches });
        }
      }
      /** Blobs that no commit names. */
      rest() {
        return [...this.#found.blobs].flatMap(
          ([object, matches]) => this.#seen.has(object) ? [] : [{ provenance: { kind: "unreachable", object }, path: "", object, matches }]
        );
      }
      #isAtHead(head, path10, matches) {
        const object = head.get(path10);
        const there = object === void 0 ? void 0 : this.#found.blobs.get(object);
        const keys = new Set(matches.map(keyOf));
        return there?.some((other) => keys.has(keyOf(other))) === true;
      }
    };
  }
});

// src/git/objects.ts
async function* listObjects(git) {
  const args = ["cat-file", "--batch-all-objects", "--batch-check", "--unordered", "--buffer"];
  for await (const line of records(streamGit(git, args), NEWLINE2)) {
    yield parseHeader(line.toString("latin1"));
  }
}
async function listNames(git) {
  const args = ["cat-file", "--batch-all-objects", "--batch-check=%(objectname)", "--unordered", "--buffer"];
  const names = [];
  for await (const line of records(streamGit(git, args), NEWLINE2)) names.push(line.toString("latin1"));
  return names;
}
function parseHeader(line) {
  const [id = "", type = "", size = ""] = line.split(" ");
  if (TYPES.has(type)) return { id, type, size: Number(size) };
  return { id, type: void 0 };
}
async function* readObjects(git, ids, stop = () => false) {
  let next = 0;
  while (next < ids.length && !stop()) {
    const rest = ids.slice(next);
    const before = next;
    try {
      for await (const read3 of readBatch(git, rest)) {
        next++;
        yield read3;
        if (stop()) return;
      }
      if (next === before) throw new InputError("PD_GIT_FAILED", "git gave no answer");
    } catch (error) {
      if (!(error instanceof InputError) || error.code === "PD_GIT_MISSING") throw error;
      const id = ids[next];
      if (id === void 0) return;
      next++;
      yield { kind: "failed", id, reason: "unreadable" };
    }
  }
}
async function* readBatch(git, ids) {
  let rest = Buffer.alloc(0);
  const chunks = streamGit(git, ["cat-file", "--batch", "--buffer"], ids)[Symbol.asyncIterator]();
  const more = async (wanted) => {
    const parts = [rest];
    let length = rest.length;
    while (length < wanted) {
      const step = await chunks.next();
      if (step.done === true) return false;
      parts.push(step.value);
      length += step.value.length;
    }
    rest = parts.length === 1 ? rest : Buffer.concat(parts, length);
    return true;
  };
  try {
    for (; ; ) {
      let end = rest.indexOf(NEWLINE2);
      while (end === -1) {
        if (!await more(rest.length + 1)) return;
        end = rest.indexOf(NEWLINE2);
      }
      const header = parseHeader(rest.toString("latin1", 0, end));
      rest = rest.subarray(end + 1);
      if (header.type === void 0) {
        yield { kind: "failed", id: header.id, reason: "missing" };
        continue;
      }
      if (!await more(header.size + 1)) return;
      const bytes = rest.subarray(0, header.size);
      rest = rest.subarray(header.size + 1);
      yield { kind: "object", id: header.id, type: header.type, bytes };
    }
  } finally {
    await chunks.return?.(void 0);
  }
}
var NEWLINE2, TYPES;
var init_objects = __esm({
  "src/git/objects.ts"() {
    "use strict";
    init_errors();
    init_stream();
    init_records();
    NEWLINE2 = 10;
    TYPES = /* @__PURE__ */ new Set(["blob", "commit", "tag", "tree"]);
  }
});

// src/git/store/object-directories.ts
async function findObjectStore(git) {
  const asked = ["--is-shallow-repository", "--show-object-format", "--git-path", "objects"];
  const answer = await readGit(git, ["rev-parse", ...asked]);
  const [shallow = "", format = "", ...rest] = answer.toString("latin1").split("\n");
  const own = bytePath(Buffer.from(rest.join("\n").replace(/\n$/, ""), "latin1"));
  return {
    directories: withAlternates(import_node_path5.default.resolve(git.directory, own)),
    idLength: format === "sha256" ? 32 : 20,
    isShallow: shallow === "true"
  };
}
function withAlternates(own) {
  const all = [own];
  const follow = (directory, depth) => {
    for (const other of alternatesOf(directory)) {
      if (all.includes(other)) continue;
      if (depth > MAX_DEPTH) throw new InputError("PD_GIT_ALTERNATES", "alternates lead to more alternates");
      all.push(other);
      follow(other, depth + 1);
    }
  };
  follow(own, 1);
  return all;
}
function alternatesOf(directory) {
  const lines = readIfThere(`${directory}/info/alternates`)?.toString("latin1").split("\n") ?? [];
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => import_node_path5.default.resolve(directory, unquotePath(bytePath(Buffer.from(line, "latin1")))));
}
function readIfThere(file) {
  try {
    return (0, import_node_fs10.readFileSync)(fsPath(file));
  } catch {
    return void 0;
  }
}
var import_node_fs10, import_node_path5, MAX_DEPTH;
var init_object_directories = __esm({
  "src/git/store/object-directories.ts"() {
    "use strict";
    import_node_fs10 = require("node:fs");
    import_node_path5 = __toESM(require("node:path"), 1);
    init_byte_path();
    init_errors();
    init_quoted_path();
    init_stream();
    MAX_DEPTH = 5;
  }
});

// src/git/pack/damage.ts
var Damage, UnknownFormat;
var init_damage = __esm({
  "src/git/pack/damage.ts"() {
    "use strict";
    Damage = class extends Error {
      name = "Damage";
    };
    UnknownFormat = class extends Damage {
    };
  }
});

// src/git/pack/pack-index.ts
function parsePackIndex(bytes, idLength) {
  if (bytes.length < NAMES3 + idLength * 2) throw new Damage("an index that is cut off");
  if (bytes.readUInt32BE(0) !== SIGNATURE || bytes.readUInt32BE(4) !== VERSION)
    throw new UnknownFormat("an index of another version");
  const count2 = bytes.readUInt32BE(NAMES3 - 4);
  const offsetTable = NAMES3 + count2 * (idLength + 4);
  const largeTable = offsetTable + count2 * 4;
  const end = bytes.length - idLength * 2;
  if (largeTable > end || (end - largeTable) % 8 !== 0) throw new Damage("an index of another size");
  const unsorted = new Float64Array(count2);
  for (let i = 0, at = offsetTable; i < count2; i++, at += 4) {
    const word = bytes.readUInt32BE(at);
    unsorted[i] = word < IS_LARGE ? word : readLarge(bytes, largeTable + (word - IS_LARGE) * 8, end);
  }
  const names = inPackOrder(unsorted);
  const offsets = Float64Array.from(names, (name) => unsorted[name] ?? 0);
  const nameTable = bytes.subarray(NAMES3, NAMES3 + count2 * idLength);
  return { count: count2, idLength, offsets, names, nameTable };
}
function readLarge(bytes, at, end) {
  if (at + 8 > end) throw new Damage("an index with an offset that is not there");
  return bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
}
function inPackOrder(offsets) {
  const { length } = offsets;
  const last2 = offsets.reduce((most, offset) => Math.max(most, offset), 0);
  const names = Uint32Array.from({ length }, (_, name) => name);
  if ((last2 + 1) * length > Number.MAX_SAFE_INTEGER)
    return names.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  const keys = new Float64Array(length);
  for (let name = 0; name < length; name++) keys[name] = offsets[name] * length + name;
  keys.sort();
  for (let i = 0; i < length; i++) names[i] = keys[i] % length;
  return names;
}
function idOfEntry({ names, nameTable, idLength }, entry) {
  const at = (names[entry] ?? 0) * idLength;
  return nameTable.toString("hex", at, at + idLength);
}
function entryAt({ offsets }, offset) {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if (offsets[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return offsets[low] === offset ? low : -1;
}
function entriesByName(index) {
  const entries = /* @__PURE__ */ new Map();
  for (let entry = 0; entry < index.count; entry++) entries.set(idOfEntry(index, entry), entry);
  return (id) => entries.get(id.toString("hex")) ?? -1;
}
var SIGNATURE, VERSION, FANOUT, FANOUT_ENTRIES, NAMES3, IS_LARGE;
var init_pack_index = __esm({
  "src/git/pack/pack-index.ts"() {
    "use strict";
    init_damage();
    SIGNATURE = 4285812579;
    VERSION = 2;
    FANOUT = 8;
    FANOUT_ENTRIES = 256;
    NAMES3 = FANOUT + FANOUT_ENTRIES * 4;
    IS_LARGE = 2147483648;
  }
});

// src/git/pack/entries.ts
function readEntries(file, index) {
  checkPack(file, index);
  const { count: count2, offsets, idLength } = index;
  const types = new Uint8Array(count2);
  const sizes = new Float64Array(count2);
  const bases = new Int32Array(count2).fill(WHOLE);
  const starts = new Float64Array(count2);
  const last2 = file.size - idLength;
  const byName = lazily(() => entriesByName(index));
  for (let entry = 0; entry < count2; entry++) {
    const offset = offsets[entry];
    if (offset >= last2) throw new Damage("an entry behind the end of its pack");
    const { buffer, at } = file.read(offset, Math.min(last2, offset + MAX_HEADER));
    let i = at;
    let byte = buffer[i++];
    const type = byte >> 4 & 7;
    let size = byte & 15;
    for (let unit = 16; byte >= 128; unit *= 128) {
      byte = buffer[i++];
      size += (byte & 127) * unit;
      if (i - at > MAX_HEADER) throw new Damage("a size that does not end");
    }
    if (type === TYPE.offsetDelta) {
      byte = buffer[i++];
      let distance5 = byte & 127;
      while (byte >= 128 && i - at <= MAX_HEADER) {
        byte = buffer[i++];
        distance5 = (distance5 + 1) * 128 + (byte & 127);
      }
      bases[entry] = toBase(entryAt(index, offset - distance5));
    } else if (type === TYPE.nameDelta) {
      bases[entry] = toBase(byName()(buffer.subarray(i, i + idLength)));
      i += idLength;
    } else types[entry] = type;
    sizes[entry] = size;
    starts[entry] = offset + (i - at);
  }
  settleTypes(types, bases);
  return { types, sizes, bases, starts, end: (entry) => offsets[entry + 1] ?? last2 };
}
function checkPack(file, { count: count2, idLength }) {
  if (file.size < 12 + idLength) throw new Damage("a pack that is cut off");
  const { buffer, at } = file.read(0, 12);
  if (buffer.readUInt32BE(at) !== SIGNATURE2 || buffer.readUInt32BE(at + 4) !== 2)
    throw new UnknownFormat("a pack of another version");
  if (buffer.readUInt32BE(at + 8) !== count2) throw new Damage("a pack that its index does not fit");
}
function lazily(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
function settleTypes(types, bases) {
  const chain = [];
  const isOpen = new Uint8Array(types.length);
  for (let entry = 0; entry < types.length; entry++) {
    let at = entry;
    while (at >= 0 && types[at] === TYPE.unknown && isOpen[at] === 0) {
      isOpen[at] = 1;
      chain.push(at);
      at = bases[at];
    }
    const type = at >= 0 ? types[at] : TYPE.unknown;
    for (const link of chain) types[link] = type;
    chain.length = 0;
  }
}
var TYPE, WHOLE, NO_BASE, SIGNATURE2, MAX_HEADER, toBase;
var init_entries = __esm({
  "src/git/pack/entries.ts"() {
    "use strict";
    init_damage();
    init_pack_index();
    TYPE = {
      unknown: 0,
      commit: 1,
      tree: 2,
      blob: 3,
      tag: 4,
      offsetDelta: 6,
      nameDelta: 7
    };
    WHOLE = -1;
    NO_BASE = -2;
    SIGNATURE2 = 1346454347;
    MAX_HEADER = 10 + 32;
    toBase = (entry) => entry < 0 ? NO_BASE : entry;
  }
});

// src/git/pack/pack-file.ts
function readFully(fd, target, at, length, position) {
  for (let done = 0; done < length; ) {
    const read3 = (0, import_node_fs11.readSync)(fd, target, at + done, length - done, position + done);
    if (read3 === 0) throw new Damage("a file that became shorter while it was read");
    done += read3;
  }
}
var import_node_fs11, WHOLE2, BLOCK2, BLOCKS, PackFile;
var init_pack_file = __esm({
  "src/git/pack/pack-file.ts"() {
    "use strict";
    import_node_fs11 = require("node:fs");
    init_byte_path();
    init_damage();
    WHOLE2 = 192 * 1024 * 1024;
    BLOCK2 = 16 * 1024;
    BLOCKS = 8192;
    PackFile = class {
      /** Bytes. */
      size;
      #fd;
      #cache;
      /** Where a block lies in the cache, plus one; 0 where it does not. */
      #slots;
      #blocks;
      /** The cache's slots are used again in turns. */
      #next = 0;
      #scratch = Buffer.alloc(0);
      /** @throws Error of the file system */
      constructor(path10) {
        this.#fd = (0, import_node_fs11.openSync)(fsPath(path10), "r");
        this.size = (0, import_node_fs11.fstatSync)(this.#fd).size;
        const slots = this.size <= WHOLE2 ? Math.ceil(this.size / BLOCK2) : BLOCKS;
        this.#cache = Buffer.allocUnsafeSlow(slots * BLOCK2);
        this.#slots = new Uint16Array(Math.ceil(this.size / BLOCK2));
        this.#blocks = new Int32Array(slots).fill(-1);
      }
      /** @throws Damage when the file has no such bytes */
      read(start, end) {
        if (start < 0 || end > this.size || start >= end) throw new Damage("a place that the pack has not");
        const first = Math.floor(start / BLOCK2);
        const at = start - first * BLOCK2;
        const slot = this.#load(first);
        if (at + (end - start) <= BLOCK2) return { buffer: this.#cache, at: slot * BLOCK2 + at };
        return this.#assemble(start, end);
      }
      close() {
        (0, import_node_fs11.closeSync)(this.#fd);
      }
      #assemble(start, end) {
        const size = end - start;
        if (this.#scratch.length < size) this.#scratch = Buffer.allocUnsafeSlow(size * 2);
        if (size > BLOCK2 * 4) {
          readFully(this.#fd, this.#scratch, 0, size, start);
          return { buffer: this.#scratch, at: 0 };
        }
        for (let done = 0; done < size; ) {
          const block = Math.floor((start + done) / BLOCK2);
          const from = start + done - block * BLOCK2;
          const length = Math.min(BLOCK2 - from, size - done);
          const slot = this.#load(block) * BLOCK2;
          this.#cache.copy(this.#scratch, done, slot + from, slot + from + length);
          done += length;
        }
        return { buffer: this.#scratch, at: 0 };
      }
      /** The slot that a block lies in. */
      #load(block) {
        const known2 = this.#slots[block] ?? 0;
        if (known2 > 0) return known2 - 1;
        const slot = this.#next;
        this.#next = (slot + 1) % this.#blocks.length;
        const old = this.#blocks[slot] ?? -1;
        if (old >= 0) this.#slots[old] = 0;
        this.#blocks[slot] = block;
        this.#slots[block] = slot + 1;
        const at = block * BLOCK2;
        readFully(this.#fd, this.#cache, slot * BLOCK2, Math.min(BLOCK2, this.size - at), at);
        return slot;
      }
    };
  }
});

// src/git/pack/pack.ts
function listPacks(directory) {
  const names = new Set(namesIn2(`${directory}/pack`));
  const packs = [...names].filter((name) => name.endsWith(".pack")).map((name) => name.slice(0, -".pack".length));
  if (packs.some((pack2) => !names.has(`${pack2}.idx`))) throw new UnknownFormat("a pack without an index");
  return packs.sort().map((pack2) => `${directory}/pack/${pack2}`);
}
function openPack(path10, idLength) {
  const algorithm = idLength === 32 ? "sha256" : "sha1";
  const raw = readIndex(`${path10}.idx`);
  const end = raw.length - idLength;
  if (end < 0 || !(0, import_node_crypto.createHash)(algorithm).update(raw.subarray(0, end)).digest().equals(raw.subarray(end)))
    throw new Damage("an index with another checksum");
  const index = parsePackIndex(raw, idLength);
  const file = `${path10}.pack`;
  if (!hashOfPack(file, algorithm, idLength).equals(raw.subarray(end - idLength, end)))
    throw new Damage("a pack with another checksum");
  const opened = new PackFile(file);
  try {
    return { file: opened, index, entries: readEntries(opened, index) };
  } catch (error) {
    opened.close();
    throw error;
  }
}
function readIndex(path10) {
  try {
    return (0, import_node_fs12.readFileSync)(fsPath(path10));
  } catch {
    throw new Damage("an index that cannot be read");
  }
}
function hashOfPack(path10, algorithm, idLength) {
  const fd = (0, import_node_fs12.openSync)(fsPath(path10), "r");
  try {
    const end = (0, import_node_fs12.fstatSync)(fd).size - idLength;
    if (end < 0) throw new Damage("a pack that is cut off");
    const hash = (0, import_node_crypto.createHash)(algorithm);
    const piece = Buffer.allocUnsafeSlow(PIECE2);
    for (let at = 0; at < end; at += PIECE2) {
      const length = Math.min(PIECE2, end - at);
      readFully(fd, piece, 0, length, at);
      hash.update(piece.subarray(0, length));
    }
    const trailer = Buffer.alloc(idLength);
    readFully(fd, trailer, 0, idLength, end);
    const digest = hash.digest();
    if (!digest.equals(trailer)) throw new Damage("a pack that does not end with its checksum");
    return digest;
  } finally {
    (0, import_node_fs12.closeSync)(fd);
  }
}
var import_node_crypto, import_node_fs12, namesIn2, PIECE2;
var init_pack = __esm({
  "src/git/pack/pack.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    import_node_fs12 = require("node:fs");
    init_byte_path();
    init_damage();
    init_entries();
    init_pack_file();
    init_pack_index();
    namesIn2 = (directory) => {
      try {
        return (0, import_node_fs12.readdirSync)(fsPath(directory), "latin1");
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
        throw new Damage("a directory of packs that cannot be read");
      }
    };
    PIECE2 = 1024 * 1024;
  }
});

// src/git/store/loose-objects.ts
function listLooseObjects(directory, idLength) {
  return namesIn3(directory).filter((name) => /^[0-9a-f]{2}$/.test(name)).flatMap(
    (folder) => namesIn3(`${directory}/${folder}`).filter((name) => name.length === idLength * 2 - 2 && /^[0-9a-f]+$/.test(name)).map((name) => ({ id: folder + name, path: `${directory}/${folder}/${name}` }))
  );
}
function readLooseObject({ path: path10 }) {
  const inflated = inflateFile(path10);
  const end = inflated.indexOf(0);
  const [, name = "", size = ""] = HEADER3.exec(inflated.toString("latin1", 0, Math.max(0, end))) ?? [];
  const type = TYPES2[name];
  const bytes = inflated.subarray(end + 1);
  if (type === void 0 || Number(size) !== bytes.length) throw new Damage("a loose object of another size");
  return { type, bytes };
}
function inflateFile(path10) {
  try {
    return (0, import_node_zlib.inflateSync)((0, import_node_fs13.readFileSync)(fsPath(path10)), { maxOutputLength: MAX_SIZE });
  } catch {
    throw new Damage("a loose object that cannot be inflated");
  }
}
var import_node_fs13, import_node_zlib, namesIn3, isMissing, MAX_SIZE, HEADER3, TYPES2;
var init_loose_objects = __esm({
  "src/git/store/loose-objects.ts"() {
    "use strict";
    import_node_fs13 = require("node:fs");
    import_node_zlib = require("node:zlib");
    init_byte_path();
    init_damage();
    namesIn3 = (directory) => {
      try {
        return (0, import_node_fs13.readdirSync)(fsPath(directory), "latin1").sort();
      } catch (error) {
        if (isMissing(error)) return [];
        throw new Damage("a directory of objects that cannot be read");
      }
    };
    isMissing = (error) => error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
    MAX_SIZE = 192 * 1024 * 1024;
    HEADER3 = /^(blob|tree|commit|tag) (\d{1,15})$/;
    TYPES2 = {
      blob: "blob",
      tree: "tree",
      commit: "commit",
      tag: "tag"
    };
  }
});

// src/git/store/open-store.ts
function openStore({ directories, idLength }) {
  const packs = [];
  const close = () => {
    for (const { file } of packs) file.close();
  };
  try {
    for (const path10 of directories.flatMap(listPacks)) packs.push(openPack(path10, idLength));
    const loose = directories.flatMap((directory) => listLooseObjects(directory, idLength));
    return { kind: "open", store: { idLength, packs, loose, close } };
  } catch (error) {
    close();
    if (error instanceof UnknownFormat || isOfFileSystem(error)) return { kind: "unknown" };
    if (error instanceof Damage) return { kind: "damaged", what: error.message };
    throw error;
  }
}
function countCommits({ packs }) {
  let count2 = 0;
  for (const { entries } of packs) for (const type of entries.types) if (type === TYPE.commit) count2++;
  return count2;
}
var isOfFileSystem;
var init_open_store = __esm({
  "src/git/store/open-store.ts"() {
    "use strict";
    init_damage();
    init_entries();
    init_pack();
    init_loose_objects();
    isOfFileSystem = (error) => error instanceof Error && "syscall" in error && "code" in error;
  }
});

// src/scan/message.ts
function messageOf(bytes) {
  const end = bytes.indexOf("\n\n");
  return end === -1 ? Buffer.alloc(0) : bytes.subarray(end + 2);
}
var init_message = __esm({
  "src/scan/message.ts"() {
    "use strict";
  }
});

// src/scan/scan-objects.ts
async function scanObjects(git, ids, context, display, hooks) {
  const found = {
    blobs: /* @__PURE__ */ new Map(),
    commits: /* @__PURE__ */ new Map(),
    tags: /* @__PURE__ */ new Map(),
    tagNames: /* @__PURE__ */ new Map()
  };
  const explained = [];
  const problems = [];
  let [objects, bytes] = [0, 0];
  for await (const read3 of readObjects(git, ids, () => hooks.stop() !== void 0)) {
    if (read3.kind === "failed") {
      problems.push(failure2(display, read3.id, read3.reason));
      continue;
    }
    const text2 = read3.type === "blob" ? read3.bytes : messageOf(read3.bytes);
    if (read3.type !== "tree") {
      const { matches, rejections } = scanBytes(context, inMemory(text2));
      if (rejections.length > 0) explained.push(explanation(read3.id, text2.length, rejections));
      if (matches.length > 0) {
        if (read3.type === "blob") found.blobs.set(read3.id, matches);
        else if (read3.type === "commit") found.commits.set(read3.id, matches);
        else {
          found.tags.set(read3.id, matches);
          found.tagNames.set(read3.id, tagName(read3.bytes));
        }
      }
    }
    objects++;
    bytes += text2.length;
    hooks.onObject?.(objects, bytes);
  }
  const reason = hooks.stop();
  if (reason !== void 0 && objects + problems.length < ids.length) {
    const left = ids.length - objects - problems.length;
    const message = `${left} objects of the history were not scanned: ${reason}`;
    problems.push({ kind: "interrupted", path: display, message });
  }
  return { ...found, explained, objects, bytes, problems };
}
var tagName, explanation, failure2;
var init_scan_objects = __esm({
  "src/scan/scan-objects.ts"() {
    "use strict";
    init_objects();
    init_byte_source();
    init_message();
    init_scan_blob();
    tagName = (bytes) => /(?:^|\n)tag ([^\n]{1,1024})/.exec(bytes.toString("utf8"))?.[1] ?? "";
    explanation = (object, bytes, rejections) => ({
      provenance: { kind: "unreachable", object },
      path: `object ${object}`,
      bytes,
      matches: [],
      rejections,
      problem: void 0
    });
    failure2 = (path10, id, reason) => ({
      kind: "git",
      path: path10,
      message: reason === "missing" ? `object ${id} is missing from the repository` : `git cannot read object ${id}; \`git fsck\` says more`
    });
  }
});

// src/git/pack/inherited.ts
function eachInherited({ fields: records2, stride, start, end: behind }, { fields, count: count2, baseSize, size }, touched, visit) {
  let at = start;
  let range2 = 0;
  for (let i = 0; i < count2; i++) {
    const from = fields[i * 3];
    const to = fields[i * 3 + 1];
    const end = from + fields[i * 3 + 2];
    const shift = to - from;
    const first = from === 0 && to === 0 ? -1 : from;
    const last2 = end === baseSize && end + shift === size ? baseSize + 1 : end;
    while (at > start && (at >= behind || records2[at] >= from)) at -= stride;
    for (; at < behind && records2[at] < end; at += stride) {
      const position = records2[at];
      if (position < from) continue;
      while (range2 < touched.count && touched.bounds[range2 * 2 + 1] <= position + shift) range2++;
      const isTouched2 = range2 < touched.count && touched.bounds[range2 * 2] <= position + shift;
      if (!isTouched2) visit(at, shift, first, last2);
    }
  }
}
var init_inherited = __esm({
  "src/git/pack/inherited.ts"() {
    "use strict";
  }
});

// src/git/pack/touched.ts
var TouchedRanges;
var init_touched = __esm({
  "src/git/pack/touched.ts"() {
    "use strict";
    TouchedRanges = class {
      count = 0;
      bounds = new Int32Array(512);
      /**
       * Where an anchor of an object may begin whose bytes do not all stand in one copied stretch: at what is new, and before and
       * behind every seam. An anchor takes `reach` bytes from its first one on, and the byte before it says whether it is one.
       */
      compute({ fields, count: count2, baseSize, size }, reach) {
        this.count = 0;
        let end = 0;
        let isSeam = true;
        for (let i = 0; i < count2; i++) {
          const from = fields[i * 3];
          const to = fields[i * 3 + 1];
          const length = fields[i * 3 + 2];
          if (!(i === 0 && from === 0 && to === 0)) this.#add(Math.max(0, end - reach + 1), to + 1);
          end = to + length;
          isSeam = !(end === size && from + length === baseSize);
        }
        if (isSeam) this.#add(Math.max(0, end - reach + 1), size);
      }
      start(range2) {
        return this.bounds[range2 * 2];
      }
      end(range2) {
        return this.bounds[range2 * 2 + 1];
      }
      #add(start, end) {
        const { bounds, count: count2 } = this;
        if (start >= end) return;
        if (count2 > 0 && start <= bounds[count2 * 2 - 1]) {
          bounds[count2 * 2 - 1] = Math.max(end, bounds[count2 * 2 - 1]);
          return;
        }
        if (count2 * 2 === bounds.length) {
          this.bounds = new Int32Array(bounds.length * 2);
          this.bounds.set(bounds);
        }
        this.bounds[count2 * 2] = start;
        this.bounds[count2 * 2 + 1] = end;
        this.count++;
      }
    };
  }
});

// src/git/pack/anchors.ts
var FIELDS, POSITION, ID, BEFORE2, BEHIND2, SAID, NOTHING4, InheritingScan, isOfMatch;
var init_anchors2 = __esm({
  "src/git/pack/anchors.ts"() {
    "use strict";
    init_map_offsets();
    init_inherited();
    init_touched();
    FIELDS = 5;
    [POSITION, ID, BEFORE2, BEHIND2, SAID] = [0, 1, 2, 3, 4];
    NOTHING4 = -1;
    InheritingScan = class {
      #scanner;
      #events;
      #touched = new TouchedRanges();
      #levels = [];
      #fields = new Int32Array(FIELDS * 4096);
      /** Of `#fields`. */
      #length = 0;
      #said = [];
      constructor(scanner, events) {
        this.#scanner = scanner;
        this.#events = events;
      }
      visit(entry, depth, bytes, copies) {
        this.#events.onObject(entry, bytes.length);
        const base = depth === 0 ? void 0 : this.#levels[depth - 1];
        const start = base?.end ?? 0;
        this.#length = start;
        this.#said.length = base?.said ?? 0;
        const kind = this.#scanner.kind(bytes);
        const isPlain = kind === "plain";
        if (!isPlain) {
          const outcomes = this.#scanner.whole(bytes, kind);
          if (outcomes.some(isOfMatch)) this.#events.onOutcomes(entry, bytes.length, outcomes);
        } else if (copies === void 0 || base?.isPlain !== true)
          this.#addAll(bytes, this.#scanner.findAnchors(bytes));
        else this.#inherit(bytes, base, copies);
        this.#levels[depth] = { isPlain, start, end: this.#length, said: this.#said.length };
        if (this.#hasMatch(start)) this.#events.onOutcomes(entry, bytes.length, this.#gather(start));
      }
      #addAll(bytes, { count: count2, positions, ids }) {
        for (let i = 0; i < count2; i++) this.#evaluate(bytes, positions[i], ids[i]);
      }
      /** Merges what stands in touched ranges with what the base has in copied stretches: no position is in both. */
      #inherit(bytes, base, copies) {
        this.#touched.compute(copies, this.#scanner.anchorReach);
        const found = this.#scanner.findAnchors(bytes, this.#touched);
        const { count: count2, positions, ids } = found;
        let next = 0;
        if (base.end > base.start) {
          const list2 = { fields: this.#fields, stride: FIELDS, start: base.start, end: base.end };
          eachInherited(list2, copies, this.#touched, (at, shift, from, to) => {
            const position = this.#fields[at + POSITION] + shift;
            for (; next < count2 && positions[next] < position; next++)
              this.#evaluate(bytes, positions[next], ids[next]);
            this.#take(bytes, at, shift, from, to);
          });
        }
        for (; next < count2; next++) this.#evaluate(bytes, positions[next], ids[next]);
      }
      /** Takes over an anchor of the base, and what was said there if all that it depended on was copied along. */
      #take(bytes, at, shift, from, to) {
        const old = this.#fields[at + POSITION];
        const id = this.#fields[at + ID];
        const before = this.#fields[at + BEFORE2];
        const behind = this.#fields[at + BEHIND2];
        if (old - before < from || old + behind > to) this.#evaluate(bytes, old + shift, id);
        else this.#push(old + shift, id, before, behind, this.#fields[at + SAID]);
      }
      #evaluate(bytes, position, id) {
        const { outcomes, from, to } = this.#scanner.evaluateAt(bytes, position, id);
        let said = NOTHING4;
        if (outcomes.length > 0)
          said = this.#said.push({ position, outcomes, hasMatch: outcomes.some(isOfMatch) }) - 1;
        this.#push(position, id, position - from, to - position, said);
      }
      #push(position, id, before, behind, said) {
        const at = this.#length;
        if (at + FIELDS > this.#fields.length) {
          const larger = new Int32Array(this.#fields.length * 2);
          larger.set(this.#fields);
          this.#fields = larger;
        }
        this.#fields[at + POSITION] = position;
        this.#fields[at + ID] = id;
        this.#fields[at + BEFORE2] = before;
        this.#fields[at + BEHIND2] = behind;
        this.#fields[at + SAID] = said;
        this.#length = at + FIELDS;
      }
      #hasMatch(start) {
        if (this.#said.length === 0) return false;
        for (let at = start; at < this.#length; at += FIELDS)
          if (this.#said[this.#fields[at + SAID]]?.hasMatch === true) return true;
        return false;
      }
      /** All that is said of the object at hand, in its own offsets. */
      #gather(start) {
        const all = [];
        for (let at = start; at < this.#length; at += FIELDS) {
          const said = this.#said[this.#fields[at + SAID]];
          if (said === void 0) continue;
          const shift = this.#fields[at + POSITION] - said.position;
          for (const outcome of said.outcomes)
            all.push(shift === 0 ? outcome : mapOffsets(outcome, (offset) => offset + shift));
        }
        return all;
      }
    };
    isOfMatch = ({ kind }) => kind === "match" || kind === "part";
  }
});

// src/git/pack/delta.ts
function readDeltaSizes(delta, start, end) {
  const base = readSize(delta, start, end);
  const result = readSize(delta, base.next, end);
  return { base: base.value, result: result.value, next: result.next };
}
function readSize(delta, start, end) {
  let value = 0;
  let unit = 1;
  for (let at = start; at < end; at++) {
    const byte = delta[at];
    value += (byte & 127) * unit;
    if (byte < 128) return { value, next: at + 1 };
    unit *= 128;
  }
  throw new Damage("a delta that is cut off");
}
function applyDelta(memory, next, end, base, target, copies) {
  const { baseSize, size } = copies;
  let at = next;
  let made = 0;
  while (at < end) {
    const code = memory[at++];
    if (code >= 128) {
      let from = 0;
      let length = 0;
      if (code & 1) from = memory[at++];
      if (code & 2) from |= memory[at++] << 8;
      if (code & 4) from |= memory[at++] << 16;
      if (code & 8) from += memory[at++] * 2 ** 24;
      if (code & 16) length = memory[at++];
      if (code & 32) length |= memory[at++] << 8;
      if (code & 64) length |= memory[at++] << 16;
      if (length === 0) length = 65536;
      if (from + length > baseSize || made + length > size) throw new Damage("a delta that copies too much");
      copyWithin(memory, base + from, target + made, length);
      copies.add(from, made, length);
      made += length;
    } else {
      if (code === 0 || made + code > size || at + code > end) throw new Damage("a delta that is not one");
      copyWithin(memory, at, target + made, code);
      at += code;
      made += code;
    }
  }
  if (made !== size || at !== end) throw new Damage("a delta that makes too little");
}
function copyWithin(memory, from, to, length) {
  if (length > FEW3) memory.copyWithin(to, from, from + length);
  else for (let i = 0; i < length; i++) memory[to + i] = memory[from + i];
}
var Copies, FEW3;
var init_delta = __esm({
  "src/git/pack/delta.ts"() {
    "use strict";
    init_damage();
    Copies = class {
      count = 0;
      /** Bytes of the base, and of the object. */
      baseSize = 0;
      size = 0;
      /** Of each: offset in the base, offset in the object, length. */
      fields = new Int32Array(3 * 256);
      reset(baseSize, size) {
        this.count = 0;
        this.baseSize = baseSize;
        this.size = size;
      }
      /** What goes on where the last copy ended, in both, is one with it: git ends a copy after 64 KB. */
      add(from, to, length) {
        const { fields } = this;
        const last2 = (this.count - 1) * 3;
        if (this.count > 0) {
          const before = fields[last2 + 2];
          if (fields[last2] + before === from && fields[last2 + 1] + before === to) {
            fields[last2 + 2] = before + length;
            return;
          }
        }
        const at = this.count * 3;
        if (at === fields.length) {
          this.fields = new Int32Array(fields.length * 2);
          this.fields.set(fields);
        }
        this.fields[at] = from;
        this.fields[at + 1] = to;
        this.fields[at + 2] = length;
        this.count++;
      }
    };
    FEW3 = 24;
  }
});

// src/git/pack/forest.ts
function forestOf({ types, bases }, type) {
  const count2 = types.length;
  const starts = new Int32Array(count2 + 1);
  const roots = [];
  for (let entry = 0; entry < count2; entry++) {
    if (types[entry] !== type) continue;
    const base = bases[entry];
    if (base >= 0) starts[base + 1] = starts[base + 1] + 1;
    else roots.push(entry);
  }
  for (let entry = 0; entry < count2; entry++)
    starts[entry + 1] = starts[entry + 1] + starts[entry];
  const list2 = new Int32Array(starts[count2] ?? 0);
  const next = starts.slice(0, count2);
  for (let entry = 0; entry < count2; entry++) {
    const base = bases[entry];
    if (types[entry] !== type || base < 0) continue;
    const at = next[base];
    list2[at] = entry;
    next[base] = at + 1;
  }
  return { roots, starts, list: list2, lost: lostEntries(types) };
}
function descendants({ starts, list: list2 }, entry) {
  const all = [entry];
  for (let i = 0; i < all.length; i++) {
    const at = all[i];
    for (let child = starts[at]; child < starts[at + 1]; child++)
      all.push(list2[child]);
  }
  return all;
}
var lostEntries;
var init_forest = __esm({
  "src/git/pack/forest.ts"() {
    "use strict";
    lostEntries = (types) => {
      const lost = [];
      for (let entry = 0; entry < types.length; entry++) if (types[entry] === 0) lost.push(entry);
      return lost;
    };
  }
});

// src/git/pack/families.ts
var DEFAULT_MEMORY, SMALL, FamilyWalk;
var init_families = __esm({
  "src/git/pack/families.ts"() {
    "use strict";
    init_damage();
    init_delta();
    init_forest();
    DEFAULT_MEMORY = 192 * 1024 * 1024;
    SMALL = 16 * 1024 * 1024;
    FamilyWalk = class {
      #file;
      #entries;
      #forest;
      #inflater;
      #maxMemory;
      #copies = new Copies();
      #memory = Buffer.allocUnsafeSlow(SMALL);
      /** The chain from the root to the object at hand: entries, where they lie, how long they are, and their next delta. */
      #chain = [];
      #at = [];
      #size = [];
      #next = [];
      /** Entries that could not be rebuilt. */
      failed = [];
      constructor(file, entries, forest, inflater, maxMemory = DEFAULT_MEMORY) {
        this.#file = file;
        this.#entries = entries;
        this.#forest = forest;
        this.#inflater = inflater;
        this.#maxMemory = maxMemory;
      }
      /** Visits a whole object and all that is made of it. */
      walk(root, visitor) {
        if (!this.#attempt(root, () => this.#openRoot(root, visitor))) return;
        while (this.#chain.length > 0) {
          const depth = this.#chain.length - 1;
          const child = this.#takeChild(depth);
          if (child === void 0) this.#pop();
          else this.#attempt(child, () => this.#openDelta(child, depth, visitor));
        }
      }
      #attempt(entry, open2) {
        try {
          open2();
          return true;
        } catch (error) {
          if (!(error instanceof Damage)) throw error;
          for (const lost of descendants(this.#forest, entry)) this.failed.push(lost);
          return false;
        }
      }
      #takeChild(depth) {
        const entry = this.#chain[depth];
        const next = this.#next[depth];
        if (next >= this.#forest.starts[entry + 1]) return void 0;
        this.#next[depth] = next + 1;
        return this.#forest.list[next];
      }
      #pop() {
        this.#chain.pop();
        this.#at.pop();
        this.#size.pop();
        this.#next.pop();
      }
      #openRoot(root, visitor) {
        const size = this.#entries.sizes[root];
        this.#reserve(0, size + 1);
        this.#inflate(root, 0, size);
        visitor.visit(root, 0, this.#memory.subarray(0, size), void 0);
        this.#push(root, 0, size);
      }
      #openDelta(entry, depth, visitor) {
        const base = this.#at[depth];
        const baseSize = this.#size[depth];
        const target = base + baseSize;
        const deltaSize = this.#entries.sizes[entry];
        const sizes = this.#inflateDelta(entry, target, deltaSize, baseSize);
        const delta = target + sizes.result;
        this.#copies.reset(baseSize, sizes.result);
        applyDelta(this.#memory, delta + sizes.next, delta + deltaSize, base, target, this.#copies);
        const bytes = this.#memory.subarray(target, target + sizes.result);
        visitor.visit(entry, depth + 1, bytes, this.#copies);
        if (this.#forest.starts[entry + 1] > this.#forest.starts[entry])
          this.#push(entry, this.#settle(depth, target, sizes.result), sizes.result);
      }
      /** Where an object with deltas of its own is to lie: over its base where that has had its last one, and room is wanted. */
      #settle(depth, target, size) {
        const base = this.#at[depth];
        const entry = this.#chain[depth];
        const isLast2 = this.#next[depth] >= this.#forest.starts[entry + 1];
        if (!isLast2 || target < SMALL / 2) return target;
        this.#memory.copyWithin(base, target, target + size);
        this.#size[depth] = 0;
        return base;
      }
      #inflateDelta(entry, target, deltaSize, baseSize) {
        let delta = target + baseSize;
        this.#reserve(target, baseSize + deltaSize + 1);
        this.#inflate(entry, delta, deltaSize);
        const sizes = readDeltaSizes(this.#memory, delta, delta + deltaSize);
        if (sizes.base !== baseSize) throw new Damage("a delta of another base");
        if (sizes.result !== baseSize) {
          this.#reserve(target, Math.max(baseSize, sizes.result) + deltaSize + 1);
          this.#memory.copyWithin(target + sizes.result, delta, delta + deltaSize);
        }
        const next = sizes.next - delta;
        delta = target + sizes.result;
        return { ...sizes, next };
      }
      #inflate(entry, at, size) {
        const start = this.#entries.starts[entry];
        const { buffer, at: from } = this.#file.read(start, this.#entries.end(entry));
        const length = this.#entries.end(entry) - start;
        if (!this.#inflater.inflate(buffer, from, from + length, this.#memory, at, size))
          throw new Damage("an entry that cannot be inflated");
      }
      /** Room for `size` bytes at `at`; what lies before is kept. */
      #reserve(at, size) {
        const wanted = at + size;
        if (wanted <= this.#memory.length) return;
        if (wanted > this.#maxMemory) throw new Damage("a family that takes too much memory");
        const larger = Buffer.allocUnsafeSlow(Math.min(this.#maxMemory, wanted * 2));
        this.#memory.copy(larger, 0, 0, this.#memory.length);
        this.#memory = larger;
      }
      #push(entry, at, size) {
        this.#chain.push(entry);
        this.#at.push(at);
        this.#size.push(size);
        this.#next.push(this.#forest.starts[entry]);
      }
    };
  }
});

// src/git/pack/inflate.ts
function createInflater() {
  return handleInflater() ?? plainInflater;
}
function handleInflater() {
  const stream = (0, import_node_zlib2.createInflate)();
  const handle = Reflect.get(stream, "_handle");
  const state = Reflect.get(stream, "_writeState");
  if (!isHandle(handle) || !isWords(state)) return void 0;
  let isWrong = false;
  handle.onerror = () => {
    isWrong = true;
  };
  const inflater = {
    inflate(input, start, end, output, at, size) {
      if (!(start >= 0 && end > start && end <= input.length)) return false;
      if (!(at >= 0 && size >= 0 && at + size + 1 <= output.length)) return false;
      isWrong = false;
      handle.reset();
      handle.writeSync(FINISH, input, start, end - start, output, at, size + 1);
      return !isWrong && state[0] === 1;
    }
  };
  return passesSelfTest(inflater) ? inflater : void 0;
}
function isHandle(value) {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "reset") === "function" && typeof Reflect.get(value, "writeSync") === "function";
}
function passesSelfTest(inflater) {
  const text2 = "patdown";
  const good = (0, import_node_zlib2.deflateSync)(text2);
  const bad = Buffer.from(good);
  bad.writeUInt8(bad.readUInt8(bad.length - 1) ^ 1, bad.length - 1);
  const output = Buffer.alloc(text2.length + 1);
  const run3 = (input) => inflater.inflate(input, 0, input.length, output, 0, text2.length) && output.toString("latin1", 0, text2.length) === text2;
  try {
    return run3(good) && !run3(bad) && run3(good);
  } catch {
    return false;
  }
}
var import_node_zlib2, FINISH, isWords, plainInflater;
var init_inflate = __esm({
  "src/git/pack/inflate.ts"() {
    "use strict";
    import_node_zlib2 = require("node:zlib");
    FINISH = 4;
    isWords = (value) => Object.prototype.toString.call(value) === "[object Uint32Array]";
    plainInflater = {
      inflate(input, start, end, output, at, size) {
        if (!(start >= 0 && end > start && end <= input.length)) return false;
        if (!(at >= 0 && size >= 0 && at + size + 1 <= output.length)) return false;
        try {
          const inflated = (0, import_node_zlib2.inflateSync)(input.subarray(start, end), { maxOutputLength: size + 1 });
          if (inflated.length !== size) return false;
          output.set(inflated, at);
          return true;
        } catch {
          return false;
        }
      }
    };
  }
});

// src/scan/scan-store.ts
var scanStore, SCANNED, StoreScanner, isScanned;
var init_scan_store = __esm({
  "src/scan/scan-store.ts"() {
    "use strict";
    init_anchors2();
    init_damage();
    init_entries();
    init_families();
    init_forest();
    init_inflate();
    init_pack_index();
    init_loose_objects();
    init_message();
    init_related_blocks();
    scanStore = (store, options) => new StoreScanner(store, options).run();
    SCANNED = [TYPE.blob, TYPE.commit, TYPE.tag];
    StoreScanner = class {
      #packs;
      #loose;
      #options;
      #inflater = createInflater();
      #total;
      #scan = {
        blobs: /* @__PURE__ */ new Map(),
        commits: /* @__PURE__ */ new Map(),
        tags: /* @__PURE__ */ new Map(),
        commitIds: [],
        unread: [],
        tooLarge: [],
        left: 0,
        objects: 0,
        bytes: 0
      };
      constructor({ packs, loose }, options) {
        this.#packs = packs;
        this.#loose = loose;
        this.#options = options;
        const inPacks = packs.map(
          ({ entries }) => entries.types.reduce((sum, type) => sum + Number(isScanned(type)), 0)
        );
        this.#total = inPacks.reduce((sum, count2) => sum + count2, 0) + loose.length;
      }
      run() {
        for (const pack2 of this.#packs) for (const type of SCANNED) this.#scanPack(pack2, type);
        for (const object of this.#loose) if (!this.#isStopped()) this.#scanLoose(object);
        const { objects, unread } = this.#scan;
        this.#scan.left = this.#isStopped() ? Math.max(0, this.#total - objects - unread.length) : 0;
        return this.#scan;
      }
      #isStopped() {
        return this.#options.stop() !== void 0;
      }
      #scanPack(pack2, type) {
        const forest = forestOf(pack2.entries, type);
        const walk2 = new FamilyWalk(pack2.file, pack2.entries, forest, this.#inflater);
        const visitor = type === TYPE.blob ? this.#blobVisitor(pack2) : this.#messageVisitor(pack2, type);
        for (const root of forest.roots) {
          if (this.#isStopped()) return;
          walk2.walk(root, visitor);
          this.#options.onProgress?.(this.#scan.objects, this.#total, this.#scan.bytes);
        }
        const lost = type === TYPE.blob ? forest.lost : [];
        for (const entry of [...walk2.failed, ...lost]) this.#scan.unread.push(idOfEntry(pack2.index, entry));
      }
      #blobVisitor({ index }) {
        const { scanner, maxSize } = this.#options;
        const events = {
          onObject: (entry, size) => {
            this.#count(size);
            if (size > maxSize) this.#scan.tooLarge.push(idOfEntry(index, entry));
          },
          onOutcomes: (entry, size, outcomes) => {
            if (size > maxSize) return;
            const matches = relateBlob(scanner, outcomes, size);
            if (matches.length > 0) this.#scan.blobs.set(idOfEntry(index, entry), matches);
          }
        };
        return new InheritingScan(scanner, events);
      }
      #messageVisitor(pack2, type) {
        const found = type === TYPE.commit ? this.#scan.commits : this.#scan.tags;
        return {
          visit: (entry, _depth, bytes) => {
            const id = idOfEntry(pack2.index, entry);
            if (type === TYPE.commit) {
              this.#scan.commitIds.push(id);
              this.#options.onCommit?.(bytes, { pack: pack2, entry });
            }
            this.#scanText(messageOf(bytes), id, found);
          }
        };
      }
      #scanLoose(object) {
        try {
          const { type, bytes } = readLooseObject(object);
          if (type === "commit") {
            this.#scan.commitIds.push(object.id);
            this.#options.onCommit?.(bytes, object);
          }
          if (type === "blob") this.#scanText(bytes, object.id, this.#scan.blobs);
          else if (type === "tree") this.#count(0);
          else
            this.#scanText(messageOf(bytes), object.id, type === "commit" ? this.#scan.commits : this.#scan.tags);
        } catch (error) {
          if (!(error instanceof Damage)) throw error;
          this.#scan.unread.push(object.id);
        }
        this.#options.onProgress?.(this.#scan.objects, this.#total, this.#scan.bytes);
      }
      #scanText(bytes, id, into) {
        const { scanner, maxSize } = this.#options;
        this.#count(bytes.length);
        if (bytes.length > maxSize) {
          this.#scan.tooLarge.push(id);
          return;
        }
        const outcomes = scanner.whole(bytes);
        const matches = outcomes.length === 0 ? [] : relateBlob(scanner, outcomes, bytes.length);
        if (matches.length > 0) into.set(id, matches);
      }
      #count(bytes) {
        this.#scan.objects++;
        this.#scan.bytes += bytes;
      }
    };
    isScanned = (type) => type === TYPE.blob || type === TYPE.commit || type === TYPE.tag;
  }
});

// src/git/attribution/object-numbers.ts
var UNKNOWN, ObjectNumbers;
var init_object_numbers = __esm({
  "src/git/attribution/object-numbers.ts"() {
    "use strict";
    UNKNOWN = -1;
    ObjectNumbers = class {
      idLength;
      #names;
      /** Of each slot, a number plus one. */
      #slots;
      #mask;
      count;
      /** @param names of all objects, in the order of their numbers; of names that come twice the first counts */
      constructor({ idLength, bytes }) {
        this.idLength = idLength;
        this.#names = bytes;
        this.count = bytes.length / idLength;
        let size = 16;
        while (size < this.count * 2) size *= 2;
        this.#mask = size - 1;
        this.#slots = new Int32Array(size);
        for (let number = 0; number < this.count; number++) this.#insert(number);
      }
      #insert(number) {
        const at = number * this.idLength;
        let slot = this.#hash(this.#names, at);
        for (let other = this.#slots[slot]; other !== 0; other = this.#slots[slot]) {
          if (this.#isSame(this.#names, at, other - 1)) return;
          slot = slot + 1 & this.#mask;
        }
        this.#slots[slot] = number + 1;
      }
      /** The number of the object whose name stands in `bytes` at `at`, or {@link UNKNOWN}. */
      find(bytes, at) {
        let slot = this.#hash(bytes, at);
        for (let other = this.#slots[slot]; other !== 0; other = this.#slots[slot]) {
          if (this.#isSame(bytes, at, other - 1)) return other - 1;
          slot = slot + 1 & this.#mask;
        }
        return UNKNOWN;
      }
      /** The number that stands for all objects with this one's name. */
      findOwn(number) {
        return this.find(this.#names, number * this.idLength);
      }
      findId(id) {
        return this.find(Buffer.from(id, "hex"), 0);
      }
      idOf(number) {
        return this.#names.toString("hex", number * this.idLength, (number + 1) * this.idLength);
      }
      /** Names are hashes: their first bytes are as good as any. */
      #hash(bytes, at) {
        return (bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24) & this.#mask;
      }
      #isSame(bytes, at, number) {
        const own = number * this.idLength;
        for (let i = 0; i < this.idLength; i++) if (bytes[at + i] !== this.#names[own + i]) return false;
        return true;
      }
    };
  }
});

// src/git/attribution/commit-graph.ts
function childrenFirst(graph) {
  const { commits } = graph;
  const waiting = /* @__PURE__ */ new Map();
  for (const commit of commits)
    for (const parent of graph.parentsOf(commit)) waiting.set(parent, (waiting.get(parent) ?? 0) + 1);
  const order = commits.filter((commit) => !waiting.has(commit));
  for (let i = 0; i < order.length; i++) {
    for (const parent of graph.parentsOf(order[i])) {
      const left = (waiting.get(parent) ?? 0) - 1;
      waiting.set(parent, left);
      if (left === 0) order.push(parent);
    }
  }
  return order;
}
var CommitGraph, TREE, PARENT;
var init_commit_graph = __esm({
  "src/git/attribution/commit-graph.ts"() {
    "use strict";
    init_damage();
    init_object_numbers();
    CommitGraph = class {
      #numbers;
      /** Of every object that is a commit, its tree; {@link UNKNOWN} for others. */
      treeOf;
      #parentsAt;
      /** Each list begins with its length. */
      #parents = new Int32Array(1 << 12);
      #length = 1;
      commits = [];
      #id;
      constructor(numbers) {
        this.#numbers = numbers;
        this.treeOf = new Int32Array(numbers.count).fill(UNKNOWN);
        this.#parentsAt = new Int32Array(numbers.count);
        this.#id = Buffer.alloc(numbers.idLength);
      }
      /** @param bytes of the commit object: "tree", a line for each parent, and more @throws Damage where one of them is not there */
      add(number, bytes) {
        const hex2 = this.#numbers.idLength * 2;
        let at = 0;
        if (bytes.toString("latin1", 0, TREE.length) !== TREE) throw new Damage("a commit without a tree");
        const tree = this.#find(bytes, TREE.length);
        at = TREE.length + hex2 + 1;
        const start = this.#length;
        let count2 = 0;
        this.#put(start, 0);
        while (bytes.toString("latin1", at, at + PARENT.length) === PARENT) {
          this.#put(start + ++count2, this.#find(bytes, at + PARENT.length));
          at += PARENT.length + hex2 + 1;
        }
        this.#put(start, count2);
        this.#length = start + count2 + 1;
        if (this.treeOf[number] === UNKNOWN) this.commits.push(number);
        this.treeOf[number] = tree;
        this.#parentsAt[number] = start;
      }
      parentsOf(commit) {
        const at = this.#parentsAt[commit];
        return this.#parents.subarray(at + 1, at + 1 + this.#parents[at]);
      }
      #find(bytes, at) {
        this.#id.write(bytes.toString("latin1", at, at + this.#numbers.idLength * 2), "hex");
        const number = this.#numbers.find(this.#id, 0);
        if (number === UNKNOWN) throw new Damage("a commit whose tree or parent is not there");
        return number;
      }
      #put(at, value) {
        if (at >= this.#parents.length) {
          const larger = new Int32Array(this.#parents.length * 2);
          larger.set(this.#parents);
          this.#parents = larger;
        }
        this.#parents[at] = value;
      }
    };
    TREE = "tree ";
    PARENT = "parent ";
  }
});

// src/git/attribution/changes.ts
var NONE2, MAX_DEPTH2, ChangeFinder, SLASH;
var init_changes = __esm({
  "src/git/attribution/changes.ts"() {
    "use strict";
    init_byte_path();
    init_commit_graph();
    init_damage();
    NONE2 = -1;
    MAX_DEPTH2 = 2048;
    ChangeFinder = class {
      #numbers;
      #graph;
      #store;
      #wanted;
      /** Of each tree, whether it leads to a wanted blob: 1 where it does, 2 where it does not, 0 where that is not known. */
      #leads;
      /** Numbers of names, from the top. */
      #path = [];
      constructor(numbers, graph, store, wanted) {
        this.#numbers = numbers;
        this.#graph = graph;
        this.#store = store;
        this.#wanted = wanted;
        this.#leads = new Uint8Array(numbers.count);
      }
      /** All commits, children before parents; most have no change that matters. */
      *commits() {
        for (const number of childrenFirst(this.#graph)) yield { number, changes: this.#changesOf(number) };
      }
      #changesOf(commit) {
        const tree = this.#graph.treeOf[commit];
        const parents = Array.from(
          this.#graph.parentsOf(commit),
          (parent) => this.#graph.treeOf[parent]
        );
        const changes = [];
        if (!parents.includes(tree) && this.#isLeading(tree)) this.#descend(tree, parents, changes);
        return changes;
      }
      #descend(tree, parents, changes) {
        const count2 = this.#store.count(tree);
        const hints = parents.map(() => 0);
        const targetIn = (parent, which, name) => {
          if (parent === NONE2) return NONE2;
          const index = this.#store.indexOf(parent, name, hints[which] ?? 0);
          if (index < 0) return NONE2;
          hints[which] = index + 1;
          return this.#store.targetAt(parent, index);
        };
        for (let i = 0; i < count2; i++) {
          const target = this.#store.targetAt(tree, i);
          const isBlob = this.#wanted.has(target);
          if (!isBlob && !this.#isLeading(target)) continue;
          const name = this.#store.nameAt(tree, i);
          const before = parents.map((parent, which) => targetIn(parent, which, name));
          if (before.includes(target)) continue;
          this.#path.push(name);
          if (isBlob) changes.push(this.#change(target, before));
          else
            this.#descend(
              target,
              before.map((other) => other !== NONE2 && this.#store.isTree(other) ? other : NONE2),
              changes
            );
          this.#path.pop();
        }
      }
      #change(blob, before) {
        const parts = this.#path.flatMap(
          (name, index) => index === 0 ? [this.#store.name(name)] : [SLASH, this.#store.name(name)]
        );
        return {
          path: bytePath(Buffer.concat(parts)),
          object: this.#numbers.idOf(blob),
          parents: before.map((other) => this.#wanted.has(other) ? this.#numbers.idOf(other) : void 0)
        };
      }
      #isLeading(tree, depth = 0) {
        const known2 = this.#leads[tree];
        if (known2 !== 0) return known2 === 1;
        this.#leads[tree] = 2;
        if (depth > MAX_DEPTH2) throw new Damage("trees in trees without end");
        const count2 = this.#store.count(tree);
        for (let i = 0; i < count2; i++) {
          const target = this.#store.targetAt(tree, i);
          if (!this.#wanted.has(target) && !(this.#store.isTree(target) && this.#isLeading(target, depth + 1)))
            continue;
          this.#leads[tree] = 1;
          return true;
        }
        return false;
      }
    };
    SLASH = Buffer.from("/");
  }
});

// src/git/attribution/edge-store.ts
var MAX_EDGES, EdgeStore;
var init_edge_store = __esm({
  "src/git/attribution/edge-store.ts"() {
    "use strict";
    init_damage();
    MAX_EDGES = 5e7;
    EdgeStore = class {
      #isTree;
      /** Of each object, where its entries begin, and how many there are. */
      #starts;
      #counts;
      #edges = new Int32Array(1 << 14);
      #length = 0;
      #tree = 0;
      #names = /* @__PURE__ */ new Map();
      #texts = [];
      constructor(objects, isTree) {
        this.#isTree = isTree;
        this.#starts = new Int32Array(objects);
        this.#counts = new Int32Array(objects);
      }
      isTree(number) {
        return this.#isTree(number);
      }
      nameOf(bytes, start, end) {
        const text2 = bytes.toString("latin1", start, end);
        const known2 = this.#names.get(text2);
        if (known2 !== void 0) return known2;
        this.#names.set(text2, this.#texts.length);
        return this.#texts.push(Buffer.from(text2, "latin1")) - 1;
      }
      name(number) {
        return this.#texts[number] ?? Buffer.alloc(0);
      }
      /** What is added from now on is of this tree. */
      beginTree(tree) {
        this.#tree = tree;
        this.#starts[tree] = this.#length;
        this.#counts[tree] = 0;
      }
      add(name, target) {
        const at = this.#length;
        if (at + 2 > this.#edges.length) this.#grow();
        this.#edges[at] = name;
        this.#edges[at + 1] = target;
        this.#length = at + 2;
        this.#counts[this.#tree] = this.#counts[this.#tree] + 1;
      }
      #grow() {
        if (this.#edges.length >= MAX_EDGES * 2) throw new Damage("more trees than there is room for");
        const larger = new Int32Array(this.#edges.length * 2);
        larger.set(this.#edges);
        this.#edges = larger;
      }
      count(tree) {
        return this.#counts[tree];
      }
      nameAt(tree, index) {
        return this.#edges[this.#starts[tree] + index * 2];
      }
      targetAt(tree, index) {
        return this.#edges[this.#starts[tree] + index * 2 + 1];
      }
      /**
       * Where a name is among a tree's entries; -1 where it leads to nothing that matters. Trees are sorted alike: the search begins at
       * `hint`, which is right for the next name when it is one behind the last one's place.
       */
      indexOf(tree, name, hint) {
        const count2 = this.count(tree);
        for (let i = hint; i < count2; i++) if (this.nameAt(tree, i) === name) return i;
        for (let i = Math.min(hint, count2) - 1; i >= 0; i--) if (this.nameAt(tree, i) === name) return i;
        return -1;
      }
    };
  }
});

// src/git/attribution/tree-edges.ts
function isTreeEntry(bytes, start, space) {
  const mode = space + 1 - TREE_MODE.length;
  if (mode < start || bytes[mode] !== FIRST2 || !isTreeMode(bytes, mode)) return false;
  for (let at = start; at < mode; at++) if (bytes[at] !== ZERO) return false;
  return true;
}
function isTreeMode(bytes, at) {
  for (let i = 1; i < TREE_MODE.length; i++) if (bytes[at + i] !== TREE_MODE[i]) return false;
  return true;
}
var STRIDE2, POSITION2, BEFORE3, BEHIND3, NAME5, TARGET, TREE_MODE, FIRST2, SPACE4, ZERO, TreeEdges;
var init_tree_edges = __esm({
  "src/git/attribution/tree-edges.ts"() {
    "use strict";
    init_damage();
    init_inherited();
    init_touched();
    init_object_numbers();
    STRIDE2 = 5;
    [POSITION2, BEFORE3, BEHIND3, NAME5, TARGET] = [0, 1, 2, 3, 4];
    TREE_MODE = Buffer.from("40000 ");
    FIRST2 = 52;
    SPACE4 = 32;
    ZERO = 48;
    TreeEdges = class {
      #numbers;
      #numberOf;
      /** Numbers of wanted blobs. */
      #wanted;
      /** Whether two bytes begin the name of a wanted blob. */
      #beginnings = new Uint8Array(1 << 16);
      #touched = new TouchedRanges();
      #reach;
      #levels = [];
      /** Of the trees of the chain. */
      #fields = new Int32Array(STRIDE2 * 4096);
      #length = 0;
      /** Where those of the tree at hand begin. */
      #start = 0;
      #store;
      constructor(numbers, wanted, store, numberOf) {
        this.#numbers = numbers;
        this.#numberOf = numberOf;
        this.#wanted = wanted;
        this.#store = store;
        this.#reach = Math.max(TREE_MODE.length, numbers.idLength);
        for (const number of wanted) {
          const id = Buffer.from(numbers.idOf(number), "hex");
          this.#beginnings[id.readUInt16BE(0)] = 1;
        }
      }
      visit(entry, depth, bytes, copies) {
        const base = depth === 0 ? void 0 : this.#levels[depth - 1];
        const start = base?.end ?? 0;
        this.#start = start;
        this.#length = start;
        if (base === void 0 || copies === void 0) this.#parse(bytes);
        else this.#inherit(bytes, base, copies);
        this.#levels[depth] = { start, end: this.#length };
        this.#store.beginTree(this.#numberOf(entry));
        for (let at = start; at < this.#length; at += STRIDE2)
          this.#store.add(this.#fields[at + NAME5], this.#fields[at + TARGET]);
      }
      /** Every entry in turn: a mode, a space, a name, NUL and the name of an object, as git-mktree(1) makes them. */
      #parse(bytes) {
        const { idLength } = this.#numbers;
        const end = bytes.length;
        for (let at = 0; at < end; ) {
          let space = at;
          while (space < end && bytes[space] !== SPACE4) space++;
          let nul = space;
          while (nul < end && bytes[nul] !== 0) nul++;
          if (nul + 1 + idLength > end) throw new Damage("a tree that is not one");
          this.#addEntry(bytes, at, space, nul);
          at = nul + 1 + idLength;
        }
      }
      #addEntry(bytes, start, space, nul) {
        const isTree = isTreeEntry(bytes, start, space);
        const id = nul + 1;
        if (!isTree && !this.#mayBeWanted(bytes, id)) return;
        const number = this.#numbers.find(bytes, id);
        if (isTree && number === UNKNOWN) throw new Damage("a tree with one in it that is not there");
        if (!isTree && !this.#wanted.has(number)) return;
        const name = this.#store.nameOf(bytes, space + 1, nul);
        const position = isTree ? space + 1 - TREE_MODE.length : id;
        const end = id + this.#numbers.idLength;
        this.#push(position, isTree ? 0 : position - start, end - position, name, number);
      }
      #mayBeWanted(bytes, id) {
        return this.#beginnings[bytes[id] << 8 | bytes[id + 1]] === 1;
      }
      /**
       * What changes in a tree is found without reading it from its first entry on: by the mode of trees, and by names of wanted
       * blobs. Both may also stand inside of a name of a file, or of an object: then, and where a wanted blob is new, the tree
       * is read whole.
       */
      #inherit(bytes, base, copies) {
        const start = this.#length;
        this.#touched.compute(copies, this.#reach);
        if (this.#hasWanted(bytes) || !this.#merge(bytes, base, copies)) {
          this.#length = start;
          this.#parse(bytes);
        }
      }
      /** False where the tree must be read whole. */
      #merge(bytes, base, copies) {
        const fields = this.#fields;
        const found = this.#findTrees(bytes);
        let next = 0;
        let isWhole2 = true;
        const list2 = { fields, stride: STRIDE2, start: base.start, end: base.end };
        eachInherited(list2, copies, this.#touched, (at, shift, from, to) => {
          const old = fields[at + POSITION2];
          const before = fields[at + BEFORE3];
          const behind = fields[at + BEHIND3];
          if (old - before < from || old + behind > to) isWhole2 = false;
          while (isWhole2 && next < found.length && found[next] < old + shift)
            isWhole2 = this.#addTree(bytes, found[next++]);
          this.#push(old + shift, before, behind, fields[at + NAME5], fields[at + TARGET]);
        });
        while (isWhole2 && next < found.length) isWhole2 = this.#addTree(bytes, found[next++]);
        return isWhole2;
      }
      /** Where modes of trees stand in touched ranges. */
      #findTrees(bytes) {
        const found = [];
        for (let range2 = 0; range2 < this.#touched.count; range2++) {
          const end = this.#touched.end(range2);
          for (let at = this.#touched.start(range2); at < end; at++)
            if (bytes[at] === FIRST2 && isTreeMode(bytes, at)) found.push(at);
        }
        return found;
      }
      /** Whether what may be an entry that leads to a tree is one. Where two seem to overlap, one is a part of a name. */
      #addTree(bytes, at) {
        if (at < this.#endOfLast()) return false;
        const nul = bytes.indexOf(0, at);
        const id = nul + 1;
        if (nul === -1 || id + this.#numbers.idLength > bytes.length) return false;
        const number = this.#numbers.find(bytes, id);
        if (number === UNKNOWN || !this.#store.isTree(number)) return false;
        const name = this.#store.nameOf(bytes, at + TREE_MODE.length, nul);
        this.#push(at, 0, id + this.#numbers.idLength - at, name, number);
        return true;
      }
      #endOfLast() {
        const last2 = this.#length - STRIDE2;
        return last2 < this.#start ? 0 : this.#fields[last2 + POSITION2] + this.#fields[last2 + BEHIND3];
      }
      #hasWanted(bytes) {
        const last2 = bytes.length - this.#numbers.idLength;
        for (let range2 = 0; range2 < this.#touched.count; range2++) {
          const end = Math.min(last2 + 1, this.#touched.end(range2));
          for (let at = this.#touched.start(range2); at < end; at++)
            if (this.#mayBeWanted(bytes, at) && this.#wanted.has(this.#numbers.find(bytes, at))) return true;
        }
        return false;
      }
      #push(position, before, behind, name, target) {
        const at = this.#length;
        if (at + STRIDE2 > this.#fields.length) {
          const larger = new Int32Array(this.#fields.length * 2);
          larger.set(this.#fields);
          this.#fields = larger;
        }
        const fields = this.#fields;
        fields[at + POSITION2] = position;
        fields[at + BEFORE3] = before;
        fields[at + BEHIND3] = behind;
        fields[at + NAME5] = name;
        fields[at + TARGET] = target;
        this.#length = at + STRIDE2;
      }
    };
  }
});

// src/git/attribution/find-changes.ts
function findChanges(store, numbers, graph, blobs) {
  const wanted = new Set([...blobs].map((id) => numbers.findId(id)).filter((number) => number !== UNKNOWN));
  const edges = new EdgeStore(numbers.count, (number) => numbers.isTree(number));
  for (const object of store.loose) {
    const { type } = readLooseObject(object);
    if (type === "tree") numbers.setType(numbers.ofLoose(object), TYPE.tree);
  }
  for (const pack2 of store.packs) {
    const visitor = new TreeEdges(numbers, wanted, edges, (entry) => numbers.ofEntry(pack2, entry));
    const forest = forestOf(pack2.entries, TYPE.tree);
    const walk2 = new FamilyWalk(pack2.file, pack2.entries, forest, createInflater());
    for (const root of forest.roots) walk2.walk(root, visitor);
    if (walk2.failed.length > 0) throw new Damage("trees that cannot be read");
  }
  for (const object of store.loose) {
    const { type, bytes } = readLooseObject(object);
    if (type !== "tree") continue;
    const number = numbers.ofLoose(object);
    new TreeEdges(numbers, wanted, edges, () => number).visit(0, 0, bytes, void 0);
  }
  return new ChangeFinder(numbers, graph, edges, wanted).commits();
}
var init_find_changes = __esm({
  "src/git/attribution/find-changes.ts"() {
    "use strict";
    init_damage();
    init_entries();
    init_families();
    init_forest();
    init_inflate();
    init_loose_objects();
    init_changes();
    init_edge_store();
    init_object_numbers();
    init_tree_edges();
  }
});

// src/git/attribution/store-numbers.ts
var StoreNumbers;
var init_store_numbers = __esm({
  "src/git/attribution/store-numbers.ts"() {
    "use strict";
    init_entries();
    init_object_numbers();
    StoreNumbers = class extends ObjectNumbers {
      #types;
      #starts = /* @__PURE__ */ new Map();
      #loose = /* @__PURE__ */ new Map();
      constructor({ packs, loose, idLength }) {
        const tables2 = packs.map(({ index }) => index.nameTable);
        const names = loose.map(({ id }) => Buffer.from(id, "hex"));
        const [only] = tables2;
        const isOne = tables2.length === 1 && names.length === 0 && only !== void 0;
        super({ idLength, bytes: isOne ? only : Buffer.concat([...tables2, ...names]) });
        this.#types = new Uint8Array(this.count);
        let start = 0;
        for (const pack2 of packs) {
          this.#starts.set(pack2, start);
          for (let entry = 0; entry < pack2.index.count; entry++)
            this.setType(start + pack2.index.names[entry], pack2.entries.types[entry]);
          start += pack2.index.count;
        }
        for (const object of loose) this.#loose.set(object, start++);
      }
      /** The number that the object's name leads to, though it may be in several packs. */
      ofEntry(pack2, entry) {
        const own = (this.#starts.get(pack2) ?? 0) + pack2.index.names[entry];
        return this.findOwn(own);
      }
      ofLoose(object) {
        return this.findOwn(this.#loose.get(object) ?? 0);
      }
      isTree(number) {
        return this.#types[number] === TYPE.tree;
      }
      setType(number, type) {
        this.#types[number] = type;
      }
    };
  }
});

// src/scan/tree-reader.ts
var MANY, TreeHistory, treeHistoryOf;
var init_tree_reader = __esm({
  "src/scan/tree-reader.ts"() {
    "use strict";
    init_commit_graph();
    init_find_changes();
    init_store_numbers();
    init_branches();
    init_damage();
    init_open_store();
    init_place_objects();
    MANY = 2e4;
    TreeHistory = class {
      #store;
      #numbers;
      #graph;
      /** A commit that names what is not there. */
      #isBroken = false;
      constructor(store) {
        this.#store = store;
        this.#numbers = new StoreNumbers(store);
        this.#graph = new CommitGraph(this.#numbers);
      }
      onCommit = (bytes, from) => {
        const number = "pack" in from ? this.#numbers.ofEntry(from.pack, from.entry) : this.#numbers.ofLoose(from);
        try {
          this.#graph.add(number, bytes);
        } catch (error) {
          if (!(error instanceof Damage)) throw error;
          this.#isBroken = true;
        }
      };
      /** Reads by trees, and by `log` where they cannot be read. */
      reader(git, blobs, log) {
        if (this.#isBroken) return log;
        let used = log;
        const byTrees = {
          each: async (visit) => {
            const tips = (await readTips(git)).map(({ name, commit }) => ({
              name,
              commit: this.#numbers.findId(commit)
            }));
            const branches = new Branches(tips);
            for (const { number, changes } of findChanges(this.#store, this.#numbers, this.#graph, blobs)) {
              const names = branches.pass(number, this.#graph.parentsOf(number));
              visit({ id: this.#numbers.idOf(number), changes, branches: names });
            }
          },
          signatures: (ids) => readSignaturesOf(git, ids)
        };
        return {
          async each(visit) {
            const commits = [];
            try {
              await byTrees.each((commit) => commits.push(commit));
              used = byTrees;
            } catch (error) {
              if (!(error instanceof Damage)) throw error;
              return log.each(visit);
            }
            for (const commit of commits) visit(commit);
          },
          signatures: (ids) => used.signatures(ids)
        };
      }
    };
    treeHistoryOf = (store, many = MANY) => countCommits(store) >= many ? new TreeHistory(store) : void 0;
  }
});

// src/scan/scan-history.ts
async function scanHistory(git, options) {
  const { context } = options;
  const found = await findObjectStore(git);
  const opening = openStore(found);
  const store = opening.kind === "open" ? opening.store : void 0;
  try {
    const history = store === void 0 || context.explain ? await scanByGit(git, options) : await scanByStore(git, store, options);
    const tally2 = await placeAll(git, history, found, options);
    if (opening.kind !== "damaged") return tally2;
    const message = `the repository has ${opening.what}; \`git fsck\` says more`;
    return { ...tally2, problems: [...tally2.problems, { kind: "git", path: options.display, message }] };
  } finally {
    store?.close();
  }
}
async function placeAll(git, history, { isShallow: isShallow2 }, options) {
  const { display } = options;
  const wanted = wantedOf(history, options);
  const { places: places2, failure: failure3 } = await placeObjects(git, wanted, history.reader(wanted.blobs.keys()));
  const placed = await withPlaces(git, history, places2, options);
  const problems = [...history.problems, ...placed.problems];
  if (isShallow2) {
    const message = "a shallow clone: its older commits are not there (git fetch --unshallow, or --no-history)";
    problems.push({ kind: "git", path: display, message });
  }
  if (failure3 !== void 0) {
    const message = `${failure3}: for some secrets it is not known which commits brought them`;
    problems.push({ kind: "git", path: display, message });
  }
  return {
    reports: [...placed.reports, ...history.explained],
    files: 0,
    objects: history.objects,
    bytes: history.bytes,
    problems
  };
}
async function scanByStore(git, store, { context, display, maxFileSize, stop, onProgress, manyCommits }) {
  const maxSize = limitOf(maxFileSize);
  const { scanner } = context;
  const trees = treeHistoryOf(store, manyCommits);
  const scan2 = scanStore(store, {
    scanner,
    maxSize,
    stop,
    ...onProgress && { onProgress },
    ...trees && { onCommit: trees.onCommit }
  });
  const rest = await scanObjects(git, scan2.unread, context, display, { stop });
  const problems = [...scan2.tooLarge.map((id) => tooLarge2(id, display, maxSize)), ...rest.problems];
  const reason = stop();
  if (scan2.left > 0 && reason !== void 0) {
    const message = `${scan2.left} objects of the history were not scanned: ${reason}`;
    problems.push({ kind: "interrupted", path: display, message });
  }
  return {
    blobs: union2(scan2.blobs, rest.blobs),
    commits: union2(scan2.commits, rest.commits),
    tags: union2(scan2.tags, rest.tags),
    placed: new Map([...rest.blobs, ...rest.commits, ...rest.tags]),
    tagNames: rest.tagNames,
    reader: (blobs) => {
      const log = logReader(git, scan2.commitIds);
      return trees === void 0 || scan2.unread.length > 0 ? log : trees.reader(git, blobs, log);
    },
    explained: [],
    objects: scan2.objects + rest.objects,
    bytes: scan2.bytes + rest.bytes,
    problems
  };
}
function union2(own, rest) {
  const all = new Map(rest);
  for (const [id, matches] of own)
    all.set(
      id,
      matches.map((match) => ({ match }))
    );
  return all;
}
async function scanByGit(git, options) {
  const { context, display, stop } = options;
  const objects = await selectObjects(git, options);
  const scanned2 = await scanObjects(git, objects.ids, context, display, {
    stop,
    onObject: (done, bytes) => options.onProgress?.(done, objects.ids.length, bytes)
  });
  return {
    ...scanned2,
    placed: new Map([...scanned2.blobs, ...scanned2.commits, ...scanned2.tags]),
    reader: () => logReader(git, objects.commits),
    problems: [...objects.problems, ...scanned2.problems]
  };
}
function wantedOf({ blobs, commits, tags }, { isWanted }) {
  const wanted = /* @__PURE__ */ new Set();
  for (const found of [blobs, commits, tags])
    for (const matches of found.values())
      for (const matched of matches) if (isWanted(matched.match)) wanted.add(keyOf(matched));
  const select = (found) => {
    const selected = /* @__PURE__ */ new Map();
    for (const [id, matches] of found) {
      const own = matches.filter((matched) => wanted.has(keyOf(matched)));
      if (own.length > 0) selected.set(id, own);
    }
    return selected;
  };
  return { blobs: select(blobs), commits: select(commits), tags: select(tags) };
}
async function withPlaces(git, { placed, tagNames }, places2, { context, display }) {
  const needed = [...new Set(places2.map(({ object }) => object))].filter((id) => !placed.has(id));
  const read3 = await scanObjects(git, needed, context, display, { stop: () => void 0 });
  const matchesOf = (id) => placed.get(id) ?? read3.blobs.get(id) ?? read3.commits.get(id) ?? read3.tags.get(id) ?? [];
  const reports = places2.map(({ provenance, path: path10, object, matches }) => {
    const wanted = new Set(matches.map(keyOf));
    const own = matchesOf(object).filter((match) => wanted.has(keyOf(match)));
    if (new Set(own.map(keyOf)).size < wanted.size && read3.problems.length === 0)
      throw new RangeError(`object ${object} is not what it was when it was scanned`);
    const tag = tagNames.get(object) ?? read3.tagNames.get(object) ?? "";
    return report(provenance.kind === "tag-message" ? { ...provenance, tag } : provenance, path10, own);
  });
  return { reports, problems: read3.problems };
}
async function selectObjects(git, { display, maxFileSize }) {
  const ids = [];
  const commits = [];
  const problems = [];
  const limit = limitOf(maxFileSize);
  const known2 = /* @__PURE__ */ new Set();
  try {
    for await (const object of listObjects(git)) {
      known2.add(object.id);
      if (object.type === "commit") commits.push(object.id);
      if (object.type !== void 0 && object.size > limit) {
        problems.push(tooLarge2(object.id, display, limit));
      } else if (object.type !== "tree") ids.push(object.id);
    }
    return { ids, commits, problems };
  } catch (error) {
    if (!(error instanceof InputError) || error.code === "PD_GIT_MISSING") throw error;
    const message = "git could not list all objects; `git fsck` says more";
    problems.push({ kind: "git", path: display, message });
    const names = await listNames(git).catch(() => []);
    return { ids: [...ids, ...names.filter((name) => !known2.has(name))], commits, problems };
  }
}
var MAX_BLOB, limitOf, tooLarge2, report;
var init_scan_history = __esm({
  "src/scan/scan-history.ts"() {
    "use strict";
    init_objects();
    init_object_directories();
    init_open_store();
    init_errors();
    init_introductions();
    init_place_objects();
    init_scan_objects();
    init_scan_store();
    init_tree_reader();
    MAX_BLOB = 1024 ** 3;
    limitOf = (maxFileSize) => Math.min(MAX_BLOB, maxFileSize ?? MAX_BLOB);
    tooLarge2 = (id, path10, limit) => ({
      kind: "limit",
      path: path10,
      message: `object ${id} is larger than the limit of ${limit} bytes`
    });
    report = (provenance, path10, matches) => ({ provenance, path: path10, bytes: 0, matches, rejections: [], problem: void 0 });
  }
});

// src/scan/scan-changes.ts
async function scanStaged(git, { context, stop }) {
  const changes = await readStaged(git);
  const scanned2 = await scanObjects(git, blobsOf(changes), context, "", { stop });
  const reports = changes.flatMap((change) => {
    const matches = newMatches(change, scanned2.blobs);
    if (change.object === void 0 || matches.length === 0) return [];
    return [report({ kind: "staged", object: change.object }, change.path, matches)];
  });
  return tally(scanned2, reports);
}
async function scanCommits(git, selection, { context, stop }) {
  const commits = [];
  for await (const commit of readCommits(git, selection)) commits.push(commit);
  const blobs = blobsOf(commits.flatMap(({ changes }) => changes));
  const ids = [...blobs, ...commits.map(({ id }) => id)];
  const scanned2 = await scanObjects(git, ids, context, "", { stop });
  const branches = new Branches(await readTips(git));
  const reports = commits.flatMap((commit) => {
    const info = { ...signatureOf(commit), branches: branches.pass(commit.id, commit.parents) };
    const message = scanned2.commits.get(commit.id);
    return [
      ...message === void 0 ? [] : [report({ kind: "commit-message", ...info }, "", message)],
      ...introductionsOf(commit, scanned2.blobs).map(
        ({ change, matches }) => report({ kind: "commit", object: change.object, ...info, atHead: false }, change.path, matches)
      )
    ];
  });
  return tally(scanned2, reports);
}
async function rangeSelection(git, range2) {
  const [, from = "", to = ""] = /^(.*?)(?<!\.)\.\.(?!\.)(.*)$/.exec(range2) ?? [];
  const end = await requireCommit(git, to === "" ? "HEAD" : to);
  if (await isShallow(git)) {
    throw new InputError(
      "PD_GIT_SHALLOW",
      "the range cannot be told in a shallow clone: commits are missing",
      {
        hint: "fetch them: git fetch --unshallow, or fetch-depth: 0 in a workflow"
      }
    );
  }
  return ZEROS.test(from) ? [end] : [end, `^${await requireCommit(git, from === "" ? "HEAD" : from)}`];
}
async function sinceSelection(git, since) {
  const commit = await resolveCommit(git, since);
  if (commit !== void 0) return rangeSelection(git, `${commit}..HEAD`);
  const end = await requireCommit(git, "HEAD");
  if (!/\d/.test(since) || Number.isNaN(Date.parse(since))) {
    throw new InputError("PD_GIT_REVISION", "what --since names is neither a commit nor a date", {
      hint: "give a branch, a tag, a commit, or a date such as 2026-11-01"
    });
  }
  return [end, `--since-as-filter=${new Date(since).toISOString()}`];
}
async function requireCommit(git, revision) {
  const commit = await resolveCommit(git, revision);
  if (commit !== void 0) return commit;
  throw new InputError("PD_GIT_REVISION", "a commit of the range is not in this repository", {
    hint: "fetch it (git fetch origin, or fetch-depth: 0 in a workflow); after a forced push the old one may be gone: name its base instead"
  });
}
var blobsOf, tally, ZEROS;
var init_scan_changes = __esm({
  "src/scan/scan-changes.ts"() {
    "use strict";
    init_branches();
    init_commits();
    init_repository_state();
    init_errors();
    init_introductions();
    init_place_objects();
    init_scan_history();
    init_scan_objects();
    blobsOf = (changes) => [
      ...new Set(changes.flatMap(({ object, parents }) => [object, ...parents]).filter((id) => id !== void 0))
    ];
    tally = (scanned2, reports) => ({
      reports: [...reports, ...scanned2.explained],
      files: 0,
      objects: scanned2.objects,
      bytes: scanned2.bytes,
      problems: scanned2.problems
    });
    ZEROS = /^0{40}(?:0{24})?$/;
  }
});

// src/scan/scan-repositories.ts
var scan_repositories_exports = {};
__export(scan_repositories_exports, {
  scanChanges: () => scanChanges,
  scanHistories: () => scanHistories
});
async function scanHistories(repositories, files, options, hooks, context, stop) {
  const all = new Tallier();
  all.addAll(files);
  for (const directory of repositories) {
    const git = { directory, environment: hooks.environment ?? {}, scope: "directory" };
    const prefix = import_node_path6.default.relative(options.cwd, directory);
    const tally2 = await scanHistory(git, {
      context,
      display: prefix === "" ? "." : prefix,
      maxFileSize: options.maxFileSize,
      stop,
      isWanted: wantedBy(options, files, context),
      onProgress: (done, total, bytesRead) => hooks.onProgress?.({ unit: "objects", done, total, bytesRead: files.bytes + bytesRead })
    });
    all.addAll(below(prefix, tally2));
  }
  return { ...files, ...all.tally() };
}
function wantedBy({ minConfidence, minSeverity }, { reports }, { rules }) {
  const inFiles = new Set(reports.flatMap(({ matches }) => matches.map(keyOf)));
  const severe = new Set(
    rules.flatMap(({ id, severity }) => severityRank(severity) >= severityRank(minSeverity) ? [id] : [])
  );
  return (match) => severe.has(match.ruleId) && (atLeast(match.confidence, minConfidence) || inFiles.has(keyOf({ match })));
}
async function scanChanges({ paths, cwd, git: asked }, hooks, context, stop) {
  const [given = "."] = paths;
  const git = {
    directory: import_node_path6.default.resolve(cwd, given),
    environment: hooks.environment ?? {},
    // Where git's hook stands, git has said by variables what is being committed.
    scope: given === "." ? "hook" : "directory"
  };
  const tally2 = asked.kind === "staged" ? await scanStaged(git, { context, stop }) : await scanCommits(git, await selectionOf(git, asked), { context, stop });
  return { ...tally2, exclusions: [], notes: [] };
}
var import_node_path6, below, selectionOf;
var init_scan_repositories = __esm({
  "src/scan/scan-repositories.ts"() {
    "use strict";
    import_node_path6 = __toESM(require("node:path"), 1);
    init_levels();
    init_roots();
    init_scan_changes();
    init_introductions();
    init_scan_history();
    init_tally();
    below = (prefix, tally2) => ({
      ...tally2,
      reports: tally2.reports.map(
        (report2) => report2.path === "" || report2.provenance.kind !== "commit" ? report2 : { ...report2, path: joinPath(prefix, report2.path) }
      )
    });
    selectionOf = (git, asked) => asked.kind === "range" ? rangeSelection(git, asked.range) : sinceSelection(git, asked.kind === "since" ? asked.since : "");
  }
});

// src/sources/exclusions.ts
var ExclusionCounter;
var init_exclusions = __esm({
  "src/sources/exclusions.ts"() {
    "use strict";
    ExclusionCounter = class {
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
        return [...this.#counts].map(([reason, count2]) => ({ reason, count: count2, paths: (this.#paths.get(reason) ?? []).sort() })).sort((a, b) => a.reason < b.reason ? -1 : 1);
      }
    };
  }
});

// src/sources/ignored-paths.ts
function splitPath(path10) {
  const slash = path10.lastIndexOf("/");
  return slash === -1 ? ["", path10] : [path10.slice(0, slash), path10.slice(slash + 1)];
}
var IgnoredPaths;
var init_ignored_paths = __esm({
  "src/sources/ignored-paths.ts"() {
    "use strict";
    IgnoredPaths = class {
      #byDirectory = /* @__PURE__ */ new Map();
      constructor(paths = []) {
        for (const path10 of paths) {
          const [directory, name] = splitPath(path10.endsWith("/") ? path10.slice(0, -1) : path10);
          const names = this.#byDirectory.get(directory) ?? /* @__PURE__ */ new Set();
          this.#byDirectory.set(directory, names.add(name));
        }
      }
      /** Names of ignored entries of a directory, which is relative to the top and '' for the top itself. */
      in(directory) {
        return this.#byDirectory.get(directory);
      }
      /** Whether the path or a directory above it is ignored. */
      covers(path10) {
        for (let at = path10; at !== ""; ) {
          const [directory, name] = splitPath(at);
          if (this.in(directory)?.has(name)) return true;
          at = directory;
        }
        return false;
      }
    };
  }
});

// src/sources/glob-arguments.ts
async function expandGlob(given, cwd) {
  if (!MAGIC2.test(given) || (0, import_node_fs14.existsSync)(import_node_path7.default.resolve(cwd, given))) return [given];
  const { default: fastGlob } = await import("./lib/fast-glob.cjs");
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
var import_node_fs14, import_node_path7, MAGIC2;
var init_glob_arguments = __esm({
  "src/sources/glob-arguments.ts"() {
    "use strict";
    import_node_fs14 = require("node:fs");
    import_node_path7 = __toESM(require("node:path"), 1);
    init_errors();
    init_roots();
    MAGIC2 = /[*?[\]{}]|[@!+]\(/;
  }
});

// src/sources/walk.ts
function* walk(task, exclusions, fs = nodeFs2) {
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
function exclusionOf(entry, ignored) {
  if (ignored?.has(entry.name)) return "git-ignored";
  if (entry.isFile()) return void 0;
  if (entry.isDirectory()) return entry.name === ".git" ? "git-directory" : void 0;
  return entry.isSymbolicLink() ? "symlink" : "special-file";
}
var nodeFs2, DirectoryReader, joinRelative;
var init_walk = __esm({
  "src/sources/walk.ts"() {
    "use strict";
    nodeFs2 = __toESM(require("node:fs"), 1);
    init_byte_path();
    init_fs_error();
    init_roots();
    DirectoryReader = class {
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
    joinRelative = (directory, name) => {
      if (directory === "" || name === "") return directory + name;
      return `${directory}/${name}`;
    };
  }
});

// src/sources/files.ts
var files_exports = {};
__export(files_exports, {
  openFiles: () => openFiles
});
async function openFiles(paths, options) {
  const given = (await Promise.all(paths.map((path10) => expandGlob(path10, options.cwd)))).flat();
  const roots = given.map((path10) => resolveRoot(path10, options.cwd)).sort((a, b) => a.display < b.display ? -1 : 1);
  const lister = new Lister(options, roots);
  return { batches: lister.files(), rest: () => lister.rest() };
}
function isEmpty(directory) {
  try {
    return (0, import_node_fs15.readdirSync)(fsPath(directory)).length === 0;
  } catch {
    return true;
  }
}
var import_node_fs15, NO_ANSWER, Lister;
var init_files = __esm({
  "src/sources/files.ts"() {
    "use strict";
    import_node_fs15 = require("node:fs");
    init_byte_path();
    init_errors();
    init_exclusions();
    init_ignored_paths();
    init_glob_arguments();
    init_roots();
    init_walk();
    NO_ANSWER = { ignored: new IgnoredPaths(), submodules: [] };
    Lister = class {
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
          for (let place2 = queue.pop(); place2 !== void 0; place2 = queue.pop()) {
            queue.push(...yield* this.#walk(place2));
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
      async *#walk(place2) {
        if (this.#walked.has(place2.real)) return [];
        this.#walked.add(place2.real);
        const { real, display } = place2;
        const { inWorkTree, ignored } = await this.#rulesAt(place2);
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
      async #rulesAt(place2) {
        const top = this.#options.workTrees.find(place2.real);
        if (top === void 0) return { inWorkTree: "", ignored: NO_ANSWER.ignored };
        const inWorkTree = place2.real === top ? "" : place2.real.slice(joinPath(top, "").length);
        const { ignored, submodules } = await this.#askedOnce(top, place2);
        for (const path10 of submodules) this.#noteSubmodule(place2, inWorkTree, path10);
        if (place2.isNamed && ignored.covers(inWorkTree)) return { inWorkTree: "", ignored: NO_ANSWER.ignored };
        return { inWorkTree, ignored };
      }
      #askedOnce(top, place2) {
        const known2 = this.#answers.get(top) ?? this.#ask(top, place2);
        this.#answers.set(top, known2);
        return known2;
      }
      /** Where git cannot answer nothing is left out, and the user is told why there is more than usual. */
      async #ask(top, place2) {
        const { workTrees: workTrees2, includeIgnored } = this.#options;
        try {
          const submodules = await workTrees2.listSubmodules(top);
          return {
            submodules,
            ignored: new IgnoredPaths(includeIgnored ? [] : await workTrees2.listIgnored(top))
          };
        } catch (error) {
          if (!(error instanceof PatdownError)) throw error;
          const where = displayPath(place2.display) || ".";
          if (!includeIgnored)
            this.#notes.add(`what git ignores in ${where} was scanned too, as ${error.message}`);
          return NO_ANSWER;
        }
      }
      /** A submodule that is not checked out is an empty directory or none. One that is, is walked like every directory. */
      #noteSubmodule(place2, inWorkTree, submodule) {
        const prefix = inWorkTree === "" ? "" : `${inWorkTree}/`;
        if (!submodule.startsWith(prefix)) return;
        const relative = submodule.slice(prefix.length);
        const real = joinPath(place2.real, relative);
        if (isEmpty(real)) {
          this.#exclusions.add("submodule", real, () => displayPath(joinPath(place2.display, relative)));
        }
      }
    };
  }
});

// src/scan/place-context.ts
function contextOf(path10) {
  if (TEST.test(path10)) return "test";
  if (EXAMPLE.test(path10)) return "example";
  return DOCUMENTATION.test(path10) ? "documentation" : "code";
}
var TEST, EXAMPLE, DOCUMENTATION;
var init_place_context = __esm({
  "src/scan/place-context.ts"() {
    "use strict";
    TEST = /(?:^|[/._-])(?:tests?|specs?|__tests__|fixtures?|mocks?|testdata|e2e|cassettes)(?:[/._-]|$)/i;
    EXAMPLE = /(?:^|[/._-])(?:examples?|samples?|demos?|templates?|dummy)(?:[/._-]|$)/i;
    DOCUMENTATION = /(?:^|\/)(?:docs?|documentation)\/|\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:readme|changelog)[^/]*$/i;
  }
});

// src/scan/findings.ts
var findings_exports = {};
__export(findings_exports, {
  explain: () => explain,
  groupFindings: () => groupFindings
});
async function groupFindings(reports, options) {
  const groups = /* @__PURE__ */ new Map();
  for (const report2 of reports) {
    for (const placed of report2.matches) {
      const key = `${placed.match.ruleId}\0${placed.match.secret.reveal()}`;
      const group2 = groups.get(key);
      if (group2 === void 0) groups.set(key, [{ report: report2, placed }]);
      else group2.push({ report: report2, placed });
    }
  }
  const all = await Promise.all([...groups.values()].map((places2) => toFinding(places2, options)));
  const reported = all.filter((finding) => finding !== void 0).sort(compareFindings);
  const isSuppressed = ({ locations }) => locations.every((location) => location.suppression !== void 0);
  return {
    findings: reported.filter((finding) => !isSuppressed(finding)),
    suppressed: reported.filter(isSuppressed)
  };
}
async function toFinding(places2, options) {
  const surest = [...places2].sort(
    (a, b) => confidenceRank(b.placed.match.confidence) - confidenceRank(a.placed.match.confidence)
  )[0];
  if (surest === void 0) return void 0;
  const { ruleId, secret, confidence, checks, encoding } = surest.placed.match;
  const rule = options.rules.get(ruleId);
  if (rule === void 0 || !atLeast(confidence, options.minConfidence)) return void 0;
  if (severityRank(rule.severity) < severityRank(options.minSeverity)) return void 0;
  const locations = await Promise.all(places2.map((place2) => toLocation(place2, options)));
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
async function toLocation({ report: report2, placed }, options) {
  const { match, region, snippet } = placed;
  const allowed = options.honourAllowMarks ? match.allowed : void 0;
  return {
    provenance: maskProvenance(report2.provenance, options),
    path: options.showPath(report2.path),
    fingerprint: await options.fingerprinter.of(match.ruleId, match.secret, report2.path),
    context: contextOf(report2.path),
    ...region,
    snippet,
    suppression: allowed && { kind: "inline", reason: allowed.reason }
  };
}
function maskProvenance(provenance, { showPath }) {
  if (provenance.kind === "tag-message") return { ...provenance, tag: showPath(provenance.tag) };
  if (provenance.kind !== "commit" && provenance.kind !== "commit-message") return provenance;
  const { author, email, date: date2, branches } = provenance;
  return {
    ...provenance,
    author: showPath(author),
    email: showPath(email),
    date: showPath(date2),
    branches: branches.map(showPath)
  };
}
function compareFindings(a, b) {
  const [first, second] = [a.locations[0], b.locations[0]];
  const byPlace = first !== void 0 && second !== void 0 ? compareLocations(first, second) : 0;
  return byPlace || compareText(a.ruleId, b.ruleId) || compareText(a.id, b.id);
}
function explain(reports, options) {
  const explanations = reports.flatMap((report2) => {
    const path10 = options.showPath(report2.path);
    const refused = report2.rejections.map(({ rejection, region }) => ({
      ruleId: rejection.ruleId,
      check: rejection.check,
      detail: rejection.detail,
      candidate: rejection.secret?.redacted ?? "",
      path: path10,
      startLine: region.startLine,
      startColumn: region.startColumn
    }));
    const lowered = report2.matches.filter(({ match }) => !atLeast(match.confidence, options.minConfidence)).map(({ match, region }) => ({
      ruleId: match.ruleId,
      ...reasonForDoubt(match.checks),
      candidate: match.secret.redacted,
      path: path10,
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
var sourceOf, compareText, compareLocations;
var init_findings = __esm({
  "src/scan/findings.ts"() {
    "use strict";
    init_levels();
    init_place_context();
    sourceOf = (provenance) => [
      provenance.kind,
      "commit" in provenance ? provenance.commit : "",
      "object" in provenance ? provenance.object : ""
    ].join(" ");
    compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
    compareLocations = (a, b) => compareText(a.path, b.path) || a.startOffset - b.startOffset || a.endOffset - b.endOffset || compareText(sourceOf(a.provenance), sourceOf(b.provenance));
  }
});

// node_modules/yocto-queue/index.js
var Node, Queue;
var init_yocto_queue = __esm({
  "node_modules/yocto-queue/index.js"() {
    Node = class {
      value;
      next;
      constructor(value) {
        this.value = value;
      }
    };
    Queue = class {
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
  }
});

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
  const run3 = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve, reject2, arguments_) => {
    const queueItem = { reject: reject2 };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run3.bind(void 0, function_, resolve, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve, reject2) => {
    enqueue(function_, resolve, reject2, arguments_);
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
var init_p_limit = __esm({
  "node_modules/p-limit/index.js"() {
    init_yocto_queue();
  }
});

// src/scan/fingerprint.ts
var fingerprint_exports = {};
__export(fingerprint_exports, {
  Fingerprinter: () => Fingerprinter
});
var import_node_crypto2, import_node_util2, derive, PUBLIC_KEY, COST, THREADS, GUESSABLE, Fingerprinter;
var init_fingerprint = __esm({
  "src/scan/fingerprint.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    import_node_util2 = require("node:util");
    init_p_limit();
    derive = (0, import_node_util2.promisify)(import_node_crypto2.scrypt);
    PUBLIC_KEY = "patdown/fingerprint/1";
    COST = { N: 2048, r: 8, p: 1 };
    THREADS = 4;
    GUESSABLE = 20;
    Fingerprinter = class {
      #key;
      #limit = pLimit(THREADS);
      #stretched = /* @__PURE__ */ new Map();
      constructor(key = PUBLIC_KEY) {
        this.#key = key;
      }
      /** Of a secret under a rule; with a path, of its place. 32 hex digits. */
      async of(ruleId, secret, path10) {
        const parts = path10 === void 0 ? [ruleId] : [ruleId, path10];
        const value = await this.#tag(secret.reveal());
        return (0, import_node_crypto2.createHmac)("sha256", this.#key).update(JSON.stringify([...parts, value])).digest("hex").slice(0, 32);
      }
      #tag(value) {
        if (value.length >= GUESSABLE) return value;
        const known2 = this.#stretched.get(value);
        if (known2 !== void 0) return known2;
        const tag = this.#limit(async () => (await derive(value, this.#key, 32, COST)).toString("hex"));
        this.#stretched.set(value, tag);
        return tag;
      }
    };
  }
});

// src/scan/scan.ts
var scan_exports = {};
__export(scan_exports, {
  scan: () => scan
});
async function scan(options, hooks = {}) {
  const clock = clockOf(hooks);
  const started = clock();
  const rules = await selectRules(options.rules);
  const scanner = await loadScanner(rules, options);
  const context = {
    scanner,
    rules,
    pathRules: await compilePathRules(rules),
    explain: options.explain,
    pieceSize: hooks.pieceSize ?? PIECE
  };
  const covered = await cover(options, hooks, context);
  return summarise(options, context, covered, Math.round(clock() - started));
}
async function cover(options, hooks, context) {
  if (options.stdin !== void 0) return scanStdin(options.stdin, context);
  const stop = stopperOf(options, hooks);
  const { git } = options;
  if (git.kind !== "history") {
    const { scanChanges: scanChanges2 } = await Promise.resolve().then(() => (init_scan_repositories(), scan_repositories_exports));
    return scanChanges2(options, hooks, context, stop);
  }
  const repositories = findRepositories(options);
  const files = git.mode === "only" ? NO_FILES : await scanPaths(options, hooks, context, stop);
  if (repositories.length === 0) return files;
  const { scanHistories: scanHistories2 } = await Promise.resolve().then(() => (init_scan_repositories(), scan_repositories_exports));
  return scanHistories2(repositories, files, options, hooks, context, stop);
}
function stopperOf({ timeoutMs }, hooks) {
  const clock = clockOf(hooks);
  const deadline = timeoutMs === void 0 ? void 0 : clock() + timeoutMs;
  return () => {
    if (hooks.signal?.aborted === true) return "interrupted";
    return deadline !== void 0 && clock() > deadline ? "the time allowed ran out (--timeout)" : void 0;
  };
}
function scanStdin(stdin, context) {
  const tallier = new Tallier();
  tallier.add(scanBlob(context, inMemory(stdin.bytes), { kind: "stdin" }, stdin.path));
  return { ...tallier.tally(), exclusions: [], notes: [] };
}
async function scanPaths(options, hooks, context, stop) {
  const { openFiles: openFiles2 } = await Promise.resolve().then(() => (init_files(), files_exports));
  const source = await openFiles2(options.paths, {
    ...options,
    workTrees: workTrees(hooks.environment ?? {})
  });
  const { jobs, maxFileSize, wasm } = options;
  const tally2 = await scanEntries(source.batches, { context, jobs, maxFileSize, wasm, stop }, hooks);
  const { exclusions, problems, notes } = source.rest();
  return { ...tally2, exclusions, problems: [...problems, ...tally2.problems], notes };
}
async function summarise(options, context, { reports, files, objects, bytes, exclusions, problems, notes }, durationMs) {
  const rules = new Map(context.rules.map((rule) => [rule.id, rule]));
  const findingOptions = {
    rules,
    minSeverity: options.minSeverity,
    minConfidence: options.minConfidence,
    honourAllowMarks: options.honourAllowMarks,
    showPath: pathMasker(context.scanner, reports, [
      ...options.paths,
      ...problems.map(({ path: path10 }) => path10),
      ...exclusions.flatMap(({ paths }) => paths)
    ])
  };
  const told = await tell(reports, findingOptions, options.explain);
  const { showPath } = findingOptions;
  return {
    sources: (options.stdin === void 0 ? options.paths : [options.stdin.path]).map(showPath),
    ...told,
    problems: [...problems, ...reports.flatMap(({ problem }) => problem ?? [])].map((problem) => ({
      ...problem,
      path: showPath(problem.path)
    })),
    notes,
    exclusions: exclusions.map((exclusion) => ({ ...exclusion, paths: exclusion.paths.map(showPath) })),
    stats: {
      files,
      blobs: files + objects,
      bytesRead: bytes,
      bytesScanned: bytes,
      durationMs
    },
    rules
  };
}
async function tell(reports, options, isExplaining) {
  if (reports.length === 0) return { findings: [], suppressed: [], explanations: [] };
  const { explain: explain2, groupFindings: groupFindings2 } = await Promise.resolve().then(() => (init_findings(), findings_exports));
  const { Fingerprinter: Fingerprinter2 } = await Promise.resolve().then(() => (init_fingerprint(), fingerprint_exports));
  const whole = { ...options, fingerprinter: new Fingerprinter2() };
  return {
    ...await groupFindings2(reports, whole),
    explanations: isExplaining ? explain2(reports, whole) : []
  };
}
function pathMasker(scanner, reports, others) {
  const paths = [.../* @__PURE__ */ new Set([...reports.map(({ path: path10 }) => path10), ...others])];
  const found = reports.flatMap(({ matches }) => matches.map(({ match }) => match.secret));
  const secrets = secretsIn(paths, [...found, ...paths.flatMap((path10) => secretsOf(path10, scanner))]);
  const known2 = /* @__PURE__ */ new Map();
  return (path10) => {
    const masked2 = known2.get(path10) ?? maskText(path10, [...secretsOf(path10, scanner), ...secrets]);
    known2.set(path10, masked2);
    return masked2;
  };
}
function secretsOf(path10, scanner) {
  const { matches } = scanner.relate(scanner.whole(Buffer.from(path10), "plain"));
  return matches.map(({ secret }) => secret);
}
var clockOf, NO_FILES;
var init_scan = __esm({
  "src/scan/scan.ts"() {
    "use strict";
    init_work_trees();
    init_select();
    init_byte_source();
    init_engine();
    init_mask();
    init_find_repositories();
    init_match_paths();
    init_related_blocks();
    init_scan_blob();
    init_scan_entries();
    init_tally();
    clockOf = (hooks) => hooks.clock ?? (() => performance.now());
    NO_FILES = {
      reports: [],
      files: 0,
      objects: 0,
      bytes: 0,
      problems: [],
      exclusions: [],
      notes: []
    };
  }
});

// src/cli/mask-message.ts
var mask_message_exports = {};
__export(mask_message_exports, {
  maskMessage: () => maskMessage
});
async function maskMessage(message) {
  if (!LONG_WORD.test(message)) return message;
  const { scan: scan2 } = await Promise.resolve().then(() => (init_scan(), scan_exports));
  const bytes = import_node_buffer8.Buffer.from(message);
  const { findings } = await scan2({
    paths: [],
    cwd: "/",
    stdin: { path: "message", bytes },
    includeIgnored: false,
    git: { kind: "history", mode: "none" },
    rules: { paths: [], only: [], skip: [] },
    minSeverity: "info",
    minConfidence: "low",
    honourAllowMarks: false,
    explain: false,
    listExclusions: false,
    wasm: false,
    jobs: 1,
    maxFileSize: void 0,
    timeoutMs: void 0,
    now: 0
  });
  return replaceAll(bytes, findings);
}
function replaceAll(bytes, findings) {
  const places2 = findings.flatMap(
    ({ secret, locations }) => locations.map((location) => ({ redacted: secret.redacted, ...location }))
  ).sort((a, b) => a.startOffset - b.startOffset);
  let text2 = "";
  let end = 0;
  for (const { redacted, startOffset, endOffset } of places2) {
    if (startOffset < end) continue;
    text2 += bytes.toString("utf8", end, startOffset) + redacted;
    end = endOffset;
  }
  return text2 + bytes.toString("utf8", end);
}
var import_node_buffer8, LONG_WORD;
var init_mask_message = __esm({
  "src/cli/mask-message.ts"() {
    "use strict";
    import_node_buffer8 = require("node:buffer");
    LONG_WORD = /[\w+/=.~-]{16}/;
  }
});

// src/config/options.ts
function toScanOptions(paths, flags, surroundings) {
  if (flags.has("stdin") && paths.length > 0) {
    throw new UsageError("PD_STDIN_AND_PATHS", "scan either standard input or paths", {
      hint: "leave out --stdin or the paths; --stdin-path names what comes from standard input"
    });
  }
  return {
    paths: paths.length === 0 ? ["."] : paths,
    cwd: surroundings.cwd,
    includeIgnored: flags.has("include-ignored"),
    git: toGitScan(paths, flags),
    rules: toRuleSelection(flags),
    minSeverity: SEVERITIES.find((severity) => severity === last(flags, "min-severity")) ?? "info",
    minConfidence: CONFIDENCES.find((confidence) => confidence === last(flags, "min-confidence")) ?? DEFAULT_MIN_CONFIDENCE,
    honourAllowMarks: !flags.has("no-ignore"),
    explain: flags.has("explain"),
    listExclusions: flags.has("verbose"),
    wasm: !flags.has("no-wasm"),
    jobs: parseJobs(last(flags, "jobs")),
    maxFileSize: parseSize(last(flags, "max-file-size")),
    timeoutMs: parseDuration(last(flags, "timeout")),
    now: parseTime(last(flags, "now")) ?? surroundings.now
  };
}
function toGitScan(paths, flags) {
  const asked = [...HISTORY, "staged", "range", "since", "stdin"].filter((name) => flags.has(name));
  const [first, second] = asked.filter((name) => name !== "no-history" || !flags.has("stdin"));
  if (first !== void 0 && second !== void 0 && !(first === "no-history" && !isHistory(second))) {
    throw new UsageError("PD_FLAGS_CONFLICT", `--${first} and --${second} ask for different things`);
  }
  const isChange = flags.has("staged") || flags.has("range") || flags.has("since");
  if (isChange && paths.length > 1) {
    throw new UsageError("PD_FLAGS_CONFLICT", "what is committed is looked for in one repository at a time");
  }
  if (flags.has("staged")) return { kind: "staged" };
  const range2 = last(flags, "range");
  if (range2 !== void 0) {
    if (!/(?<!\.)\.\.(?!\.)/.test(range2))
      throw wrong("--range", "two commits with two dots between them: A..B");
    return { kind: "range", range: range2 };
  }
  const since = last(flags, "since");
  if (since !== void 0) return { kind: "since", since };
  if (flags.has("history-only")) return { kind: "history", mode: "only" };
  if (flags.has("history")) return { kind: "history", mode: "always" };
  return { kind: "history", mode: flags.has("no-history") ? "none" : "auto" };
}
function parseJobs(text2) {
  if (text2 === void 0) return void 0;
  const jobs = /^\d{1,4}$/.test(text2) ? Number(text2) : 0;
  if (jobs < 1 || jobs > MAX_JOBS) throw wrong("--jobs", `a whole number from 1 to ${MAX_JOBS}`);
  return jobs;
}
function parseSize(text2) {
  if (text2 === void 0) return void 0;
  const [, number = "", unit = ""] = /^(\d{1,12}(?:\.\d{1,3})?)\s?([a-z]{0,3})$/i.exec(text2) ?? [];
  const factor = SIZE_UNITS[unit.toLowerCase()];
  if (number === "" || factor === void 0) throw wrong("--max-file-size", "a size such as 500KB or 10MB");
  return Math.floor(Number(number) * factor);
}
function parseDuration(text2) {
  if (text2 === void 0) return void 0;
  const [, number = "", unit = ""] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text2) ?? [];
  const factor = TIME_UNITS[unit];
  if (number === "" || factor === void 0) throw wrong("--timeout", "a time such as 30s or 5m");
  return Number(number) * factor;
}
function parseTime(text2) {
  if (text2 === void 0) return void 0;
  const time = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text2) ? Date.parse(text2) : Number.NaN;
  if (Number.isNaN(time)) throw wrong("--now", "an ISO 8601 date such as 2026-11-23 or 2026-11-23T12:00:00Z");
  return time;
}
var HISTORY, isHistory, toRuleSelection, last, commaList, MAX_JOBS, SIZE_UNITS, TIME_UNITS, wrong;
var init_options = __esm({
  "src/config/options.ts"() {
    "use strict";
    init_errors();
    init_levels();
    HISTORY = ["history", "no-history", "history-only"];
    isHistory = (name) => name === "history" || name === "history-only";
    toRuleSelection = (flags) => ({
      paths: flags.get("rules") ?? [],
      only: commaList(flags.get("only")),
      skip: commaList(flags.get("skip"))
    });
    last = (flags, name) => flags.get(name)?.at(-1);
    commaList = (values) => (values ?? []).flatMap((value) => value.split(",")).flatMap((id) => id.trim() === "" ? [] : [id.trim()]);
    MAX_JOBS = 256;
    SIZE_UNITS = {
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
    TIME_UNITS = { ms: 1, s: 1e3, m: 6e4, h: 36e5 };
    wrong = (flag, wanted) => new UsageError("PD_FLAG_VALUE", `${flag} takes ${wanted}`);
  }
});

// src/scan/test-rules.ts
async function testRules(rules, tests, scanner = createScanner(rules)) {
  const pathRules = await compilePathRules(rules);
  const failures = [];
  let passed = 0;
  const record = (ruleId, kind, index, message) => {
    if (message === void 0) passed++;
    else failures.push({ ruleId, kind, number: index + 1, message });
  };
  for (const { ruleId, examples, negatives } of tests) {
    const confidence = rules.find((rule) => rule.id === ruleId)?.confidence ?? DEFAULT_MIN_CONFIDENCE;
    const minimum = confidence === "low" ? "low" : DEFAULT_MIN_CONFIDENCE;
    examples.forEach((example, index) => {
      const related = run(scanner, pathRules, example);
      record(
        ruleId,
        "example",
        index,
        exampleFault(ruleId, example, related, (match) => atLeast(match.confidence, minimum))
      );
    });
    negatives.forEach((negative, index) => {
      record(ruleId, "negative", index, negativeFault(ruleId, negative, run(scanner, pathRules, negative)));
    });
  }
  return { passed, failures };
}
function run(scanner, rules, test2) {
  const related = scanner.relate(scanner.whole(Buffer.from(test2.text)));
  const paths = test2.path === void 0 ? [] : matchPaths(rules, test2.path, Buffer.byteLength(test2.text));
  return { ...related, matches: [...related.matches, ...paths] };
}
function exampleFault(ruleId, example, { matches, rejections }, isReported) {
  const reported = matches.filter(isReported);
  const own = reported.filter((match2) => match2.ruleId === ruleId);
  const others = [...new Set(reported.map((match2) => match2.ruleId))].filter(
    (id) => id !== ruleId && !example.also.includes(id)
  );
  if (own.length === 0)
    return `not found${reasons([...matches.map(doubts), ...rejections.map(({ ruleId: id, check: check3 }) => `${id}: ${check3}`)])}`;
  if (others.length > 0) return `other rules fire: ${others.join(", ")}`;
  const [match, ...more] = own;
  if (match === void 0 || more.length > 0) return "found more than once";
  if (example.secret === "") return void 0;
  const end = example.start + Buffer.byteLength(example.secret);
  const { start } = match.span;
  return start === example.start && match.span.end === end ? void 0 : `found at bytes ${start} to ${match.span.end} instead of ${example.start} to ${end}`;
}
function negativeFault(ruleId, { check: check3 }, { matches, rejections }) {
  const reported = matches.filter((match) => atLeast(match.confidence, DEFAULT_MIN_CONFIDENCE));
  if (reported.length > 0)
    return `${[...new Set(reported.map((match) => match.ruleId))].join(", ")} reports it`;
  if (check3 === "pattern") return void 0;
  const lowered = matches.some(
    (match) => match.ruleId === ruleId && match.checks.some((result) => result.check === check3 && result.verdict !== "pass")
  );
  const rejected = rejections.some((rejection) => rejection.ruleId === ruleId && rejection.check === check3);
  if (lowered || rejected) return void 0;
  const seen = [...new Set(rejections.map((rejection) => `${rejection.ruleId}: ${rejection.check}`))];
  return `is not rejected by ${check3}${reasons(seen)}`;
}
var doubts, reasons;
var init_test_rules = __esm({
  "src/scan/test-rules.ts"() {
    "use strict";
    init_scanner();
    init_levels();
    init_match_paths();
    doubts = ({ ruleId, confidence }) => `${ruleId} at confidence ${confidence}`;
    reasons = (texts) => texts.length === 0 ? "" : `; seen: ${[...new Set(texts)].slice(0, 6).join(", ")}`;
  }
});

// src/cli/commands/describe-rule.ts
function describeRule(rule) {
  const fields = [
    ["Provider", rule.providerName],
    ["Severity", rule.severity],
    ["Confidence", rule.confidence],
    ...rule.matchers.map((matcher) => ["Finds", describeMatcher(matcher)]),
    ["To do", rule.remediation],
    ...rule.revokeUrl === void 0 ? [] : [["Revoke at", rule.revokeUrl]],
    ...rule.references.map((url) => ["See", url])
  ];
  return [
    `${rule.id}: ${rule.name}`,
    rule.description,
    "",
    ...fields.map(([key, value]) => `${key.padEnd(11)} ${value}`)
  ].join("\n");
}
function describeMatcher(matcher) {
  switch (matcher.kind) {
    case "pattern":
      return matcher.variants.map(({ source }) => source).join(" or ");
    case "contextual":
      return `${matcher.value.source} behind ${matcher.words.map(({ text: text2 }) => text2).join(", ")}`;
    case "structured":
      return `${matcher.structure}${matcher.only.length === 0 ? "" : `: ${matcher.only.join(", ")}`}`;
    case "generic":
      return `an assignment to a name with ${matcher.words.map(({ text: text2 }) => text2).join(", ")}`;
    case "bare":
      return `a random token of ${matcher.minLength} to ${matcher.maxLength} characters that stands alone`;
    case "path":
      return matcher.globs.join(", ");
  }
}
var init_describe_rule = __esm({
  "src/cli/commands/describe-rule.ts"() {
    "use strict";
  }
});

// src/engine/anchor-frequency.ts
function countAnchors(rules, sample) {
  const table2 = new AnchorTable(rules.flatMap((rule, index) => probesOf(rule, index, notRun)));
  const hits = new Float64Array(table2.entries.length);
  let bytes = 0;
  for (const blob of sample) {
    bytes += blob.length;
    const { count: count2, ids } = table2.find(blob);
    for (let i = 0; i < count2; i++) {
      const id = ids[i] ?? 0;
      hits[id] = (hits[id] ?? 0) + 1;
    }
  }
  const anchors = table2.entries.map(
    ({ name, probes }, id) => ({
      name,
      ruleIds: [...new Set(probes.map(({ rule }) => rules[rule]?.id ?? ""))],
      hits: hits[id] ?? 0
    })
  );
  return { bytes, anchors: anchors.sort((a, b) => b.hits - a.hits || (a.name < b.name ? -1 : 1)) };
}
var notRun;
var init_anchor_frequency = __esm({
  "src/engine/anchor-frequency.ts"() {
    "use strict";
    init_anchor_table();
    init_probes();
    notRun = () => ({ matchAt: () => void 0 });
  }
});

// src/report/grouped.ts
var grouped;
var init_grouped = __esm({
  "src/report/grouped.ts"() {
    "use strict";
    grouped = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
  }
});

// src/rules/lint.ts
function lintRules({ rules, tests }) {
  return rules.flatMap((rule) => {
    const own = tests.find(({ ruleId }) => ruleId === rule.id);
    const messages = [
      ...rule.matchers.length === 0 ? ["has no way to match"] : [],
      ...(own?.examples.length ?? 0) === 0 ? ["has no example"] : [],
      ...rule.description.length < MIN_DESCRIPTION ? ["its description says too little"] : [],
      .../[.!]$/.test(rule.remediation) ? [] : ["its remediation is no sentence"],
      ...rule.references.filter((url) => !/^https:\/\/\S+$/.test(url)).map((url) => `the reference ${url} is no https address`),
      ...rule.revokeUrl === void 0 || rule.revokeUrl.startsWith("https://") ? [] : ["`revoke` is no https address"]
    ];
    return messages.map((message) => ({ ruleId: rule.id, message }));
  });
}
var MIN_DESCRIPTION;
var init_lint = __esm({
  "src/rules/lint.ts"() {
    "use strict";
    MIN_DESCRIPTION = 20;
  }
});

// src/model/work-tree.ts
var NO_WORK_TREES;
var init_work_tree = __esm({
  "src/model/work-tree.ts"() {
    "use strict";
    NO_WORK_TREES = {
      find: () => void 0,
      listIgnored: async () => [],
      listSubmodules: async () => []
    };
  }
});

// src/cli/commands/check-rules.ts
var check_rules_exports = {};
__export(check_rules_exports, {
  checkRules: () => checkRules
});
async function checkRules(sets, sample, isVerbose) {
  const faults = sets.flatMap((set) => lintRules(set));
  const rules = sets.flatMap((set) => set.rules);
  const { bytes, anchors } = countAnchors(rules, await readSample(sample));
  const perMegabyte = (hits) => bytes === 0 ? 0 : hits / bytes * 1e6;
  const shown = anchors.filter(({ hits }) => isVerbose || perMegabyte(hits) > NOISY);
  const lines = [
    ...faults.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ...shown.map(({ name, ruleIds, hits }) => {
      const often = perMegabyte(hits);
      const warning = often > NOISY ? "noisy: " : "";
      return `${warning}${JSON.stringify(safe(name))}  ${often.toFixed(1)} in a megabyte  ${ruleIds.join(", ")}`;
    }),
    `${rules.length} rules checked, ${faults.length} faults; ${anchors.length} literals and runs in a sample of ${grouped(bytes)} bytes`
  ];
  return { lines, isFaulty: faults.length > 0 };
}
async function readSample(paths) {
  const reader = new FileReader();
  const source = await openFiles(paths, {
    cwd: process.cwd(),
    includeIgnored: true,
    listExclusions: false,
    workTrees: NO_WORK_TREES
  });
  const blobs = [];
  for await (const batch of source.batches) {
    for (const entry of batch) {
      const read3 = reader.read(entry);
      if (read3.kind === "bytes") blobs.push(Uint8Array.from(read3.bytes));
    }
  }
  return blobs;
}
var NOISY;
var init_check_rules = __esm({
  "src/cli/commands/check-rules.ts"() {
    "use strict";
    init_anchor_frequency();
    init_grouped();
    init_terminal();
    init_lint();
    init_files();
    init_read_file();
    init_work_tree();
    NOISY = 500;
  }
});

// src/cli/commands/rules.ts
var rules_exports = {};
__export(rules_exports, {
  runRules: () => runRules
});
async function runRules({ positionals, values }) {
  const [name = "", ...args] = positionals;
  const action = ACTIONS.find((candidate) => candidate === name);
  const isJson = values.has("json");
  const origin = values.has("as-builtin") ? "builtin" : "user";
  switch (action) {
    case "list":
      return list(await selectRules(toRuleSelection(values)), isJson);
    case "show":
      return show(await selectRules({ ...toRuleSelection(values), only: [], skip: [] }), args, isJson);
    case "check":
      return check2(ruleSets(args, origin), values);
    case "test":
      return test(ruleSets(args, origin));
    case void 0:
      throw new UsageError(
        "PD_ACTION_UNKNOWN",
        name === "" ? "rules needs an action" : `rules cannot ${quote(name)}`,
        {
          hint: suggest(name, ACTIONS) ?? `it can ${ACTIONS.join(", ")}`
        }
      );
  }
}
async function list(rules, isJson) {
  const sorted = [...rules].sort((a, b) => a.id < b.id ? -1 : 1);
  if (isJson) {
    await writeOut(
      `${JSON.stringify(
        sorted.map(({ matchers: _, origin: __, ...info }) => info),
        void 0,
        2
      )}
`
    );
    return 0;
  }
  const width = Math.max(...sorted.map(({ id }) => id.length));
  const lines = sorted.map(({ id, severity, name }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${name}`);
  await writeOut(`${lines.join("\n")}

${sorted.length} rules
`);
  return 0;
}
async function show(rules, ids, isJson) {
  if (ids.length === 0) throw new UsageError("PD_RULE_MISSING", "rules show needs the id of a rule");
  const shown = ids.map((id) => requireKnown(id, rules));
  const text2 = isJson ? JSON.stringify(shown, void 0, 2) : shown.map(describeRule).join("\n\n");
  await writeOut(`${text2}
`);
  return 0;
}
async function check2(sets, values) {
  const { checkRules: checkRules2 } = await Promise.resolve().then(() => (init_check_rules(), check_rules_exports));
  const sample = values.get("sample") ?? [ownPrograms()];
  const { lines, isFaulty } = await checkRules2(sets, sample, values.has("verbose"));
  await writeOut([...lines, ""].join("\n"));
  return isFaulty ? 2 : 0;
}
async function test(sets) {
  let failed2 = 0;
  for (const { rules, tests } of sets) {
    const report2 = await testRules(rules, tests, await loadScanner(rules));
    failed2 += report2.failures.length;
    const lines = report2.failures.map(
      ({ ruleId, kind, number, message }) => `${ruleId}: ${kind} ${number}: ${message}`
    );
    await writeOut([...lines, `${report2.passed} passed, ${report2.failures.length} failed`, ""].join("\n"));
  }
  return failed2 === 0 ? 0 : 2;
}
var import_node_fs16, import_node_path8, ownPrograms, ACTIONS, ruleSets;
var init_rules = __esm({
  "src/cli/commands/rules.ts"() {
    "use strict";
    import_node_fs16 = require("node:fs");
    import_node_path8 = __toESM(require("node:path"), 1);
    init_options();
    init_errors();
    init_select();
    init_user_rules();
    init_engine();
    init_test_rules();
    init_output();
    init_parse_args();
    init_describe_rule();
    ownPrograms = () => import_node_path8.default.dirname((0, import_node_fs16.realpathSync)(process.argv[1] ?? "."));
    ACTIONS = ["list", "show", "check", "test"];
    ruleSets = (paths, origin) => paths.length === 0 ? [builtinRuleSet()] : paths.map((path10) => loadUserRules(path10, origin));
  }
});

// src/report/json.ts
function toJson(result, context) {
  return {
    schema: SCHEMA,
    tool: { name: "patdown", version: context.version },
    scan: scanJson(result),
    findings: result.findings.map((finding) => findingJson(finding, result, context)),
    suppressed: result.suppressed.map((finding) => findingJson(finding, result, context)),
    ...context.explain ? { rejected: result.explanations.map(rejectedJson) } : {}
  };
}
function findingJson(finding, result, context) {
  const { id, ruleId, severity, confidence, secret, checks, encoding, locations } = finding;
  return {
    id,
    ruleId,
    ruleName: result.rules.get(ruleId)?.name ?? ruleId,
    severity,
    confidence,
    secret: {
      redacted: secret.redacted,
      length: secret.length,
      ...context.showSecrets ? { value: secret.reveal() } : {}
    },
    checks: checks.map(checkJson),
    ...encoding === void 0 ? {} : { encoding },
    locations: locations.map(locationJson)
  };
}
function provenanceJson(provenance) {
  switch (provenance.kind) {
    case "file":
    case "stdin":
      return {};
    case "staged":
    case "unreachable":
      return { object: provenance.object };
    case "tag-message":
      return { object: provenance.object, tag: provenance.tag };
    case "commit-message":
      return commitJson(provenance);
    case "commit":
      return { object: provenance.object, ...commitJson(provenance), atHead: provenance.atHead };
  }
}
function locationJson(location) {
  const { fingerprint, provenance, path: path10, context, suppression } = location;
  const { startLine, startColumn, endLine, endColumn, startOffset, endOffset } = location;
  return {
    fingerprint,
    kind: provenance.kind,
    path: path10,
    ...provenanceJson(provenance),
    context,
    startLine,
    startColumn,
    endLine,
    endColumn,
    startOffset,
    endOffset,
    ...suppression === void 0 ? {} : { suppression }
  };
}
var SCHEMA, renderJson, scanJson, rejectedJson, exclusionJson, checkJson, commitJson;
var init_json = __esm({
  "src/report/json.ts"() {
    "use strict";
    init_terminal();
    SCHEMA = "patdown/scan/1";
    renderJson = (result, context) => `${safeJson(toJson(result, context), 2)}
`;
    scanJson = ({ problems, notes, sources, exclusions, stats }) => ({
      complete: problems.length === 0,
      problems: problems.map(({ kind, path: path10, message }) => ({ kind, path: path10, message })),
      notes,
      sources,
      exclusions: exclusions.map(exclusionJson),
      stats
    });
    rejectedJson = (rejected) => {
      const { ruleId, check: check3, detail, candidate, path: path10, startLine, startColumn } = rejected;
      return { ruleId, check: check3, detail, candidate, path: path10, startLine, startColumn };
    };
    exclusionJson = ({ reason, count: count2, paths }) => paths.length === 0 ? { reason, count: count2 } : { reason, count: count2, paths };
    checkJson = ({ check: check3, verdict, detail, facts }) => facts === void 0 ? { check: check3, verdict, detail } : { check: check3, verdict, detail, facts };
    commitJson = ({ commit, author, email, date: date2, branches }) => ({
      commit,
      author,
      email,
      date: date2,
      branches
    });
  }
});

// src/report/jsonl.ts
function renderJsonl(result, context) {
  const line = (type, value) => safeJson({ type, ...value });
  const lines = [
    ...result.findings.map((finding) => line("finding", findingJson(finding, result, context))),
    ...result.suppressed.map((finding) => line("suppressed", findingJson(finding, result, context))),
    ...context.explain ? result.explanations.map((explanation2) => line("rejected", rejectedJson(explanation2))) : [],
    line("scan", { schema: SCHEMA, version: context.version, ...scanJson(result) })
  ];
  return `${lines.join("\n")}
`;
}
var init_jsonl = __esm({
  "src/report/jsonl.ts"() {
    "use strict";
    init_json();
    init_terminal();
  }
});

// src/report/place-name.ts
function placeName({ path: path10, provenance }) {
  switch (provenance.kind) {
    case "file":
    case "stdin":
    case "staged":
    case "commit":
      return path10;
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
function signature({ author, date: date2, branches }) {
  const more = branches.length - MAX_NAMES;
  const names = branches.slice(0, MAX_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return `by ${author}, ${date2.slice(0, 10)}, ${branches.length === 0 ? "on no branch" : `on ${names}`}`;
}
var SHORT2, shortId, MAX_NAMES;
var init_place_name = __esm({
  "src/report/place-name.ts"() {
    "use strict";
    SHORT2 = 12;
    shortId = (id) => id.slice(0, SHORT2);
    MAX_NAMES = 3;
  }
});

// src/report/sarif.ts
function toSarif(result, context) {
  const places2 = result.findings.flatMap((finding) => finding.locations.map((location) => ({ finding, location }))).filter(({ location }) => location.suppression === void 0);
  const kept = places2.length > MAX_RESULTS ? [...places2].sort((a, b) => severityRank(b.finding.severity) - severityRank(a.finding.severity)).slice(0, MAX_RESULTS) : places2;
  const ids = [...new Set(kept.map(({ finding }) => finding.ruleId))].sort();
  const infos = ids.flatMap((id) => result.rules.get(id) ?? []);
  const index = new Map(infos.map((info, position) => [info.id, position]));
  const run3 = {
    tool: {
      driver: {
        name: "patdown",
        version: context.version,
        semanticVersion: context.version,
        rules: infos.map(toDescriptor)
      }
    },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: result.problems.length === 0,
        toolExecutionNotifications: notifications(result.problems, places2.length - kept.length)
      }
    ],
    results: kept.map(({ finding, location }) => toResult(finding, location, result, index))
  };
  return { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run3] };
}
function toDescriptor(info) {
  const revoke = info.revokeUrl === void 0 ? "" : ` Revoke it at ${info.revokeUrl}.`;
  const references = info.references.map((url) => `- <${url}>`).join("\n");
  const markdown = [
    `**${info.name}** (${info.providerName})`,
    info.description,
    `### What to do

${info.remediation}`,
    ...info.revokeUrl === void 0 ? [] : [`Revoke it at <${info.revokeUrl}>.`],
    ...references === "" ? [] : [`### References

${references}`]
  ].join("\n\n");
  return {
    id: info.id,
    name: pascalCase(info.id),
    shortDescription: { text: clip(info.name) },
    fullDescription: { text: clip(info.description) },
    help: { text: clip(`${info.remediation}${revoke}`), markdown },
    ...info.references[0] === void 0 ? {} : { helpUri: info.references[0] },
    defaultConfiguration: { level: LEVELS[info.severity] },
    properties: {
      tags: ["security", "secret", info.provider],
      precision: PRECISION[info.confidence],
      "security-severity": SCORES[info.severity],
      "problem.severity": LEVELS[info.severity] === "note" ? "recommendation" : LEVELS[info.severity]
    }
  };
}
function toResult(finding, location, result, index) {
  const name = result.rules.get(finding.ruleId)?.name ?? finding.ruleId;
  const { startLine, startColumn, endLine, endColumn, startOffset, endOffset } = location;
  return {
    ruleId: finding.ruleId,
    ruleIndex: index.get(finding.ruleId) ?? -1,
    level: LEVELS[finding.severity],
    message: {
      text: clip(`${name} ${finding.secret.redacted}, confidence ${finding.confidence}${proofOf(finding)}.`)
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(placeName(location)) },
          region: {
            startLine,
            startColumn,
            endLine,
            endColumn,
            byteOffset: startOffset,
            byteLength: endOffset - startOffset
          }
        }
      }
    ],
    partialFingerprints: { "patdown/v1": location.fingerprint },
    properties: {
      finding: finding.id,
      confidence: finding.confidence,
      context: location.context,
      ..."commit" in location.provenance ? { commit: location.provenance.commit } : {}
    }
  };
}
function toUri(path10) {
  const encoded = path10.split("/").map(
    (part) => encodeURIComponent(
      part.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\uFFFD")
    )
  ).join("/");
  return path10.startsWith("/") ? `file://${encoded}` : encoded;
}
function notifications(problems, cut) {
  const more = problems.length - MAX_PROBLEMS;
  return [
    ...problems.slice(0, MAX_PROBLEMS).map(toNotification),
    ...more > 0 ? [note("error", `and ${more} more problems`)] : [],
    ...cut > 0 ? [note("warning", `${cut} results of lower severity are left out: at most ${MAX_RESULTS} fit`)] : []
  ];
}
function toNotification({ kind, path: path10, message }) {
  const text2 = clip(path10 === "" ? message : `${path10}: ${message}`);
  const location = { physicalLocation: { artifactLocation: { uri: toUri(path10) } } };
  return {
    ...note("error", text2),
    descriptor: { id: kind },
    ...path10 === "" ? {} : { locations: [location] }
  };
}
var MAX_RESULTS, MAX_TEXT, renderSarif, LEVELS, SCORES, PRECISION, clip, pascalCase, proofOf, MAX_PROBLEMS, note;
var init_sarif = __esm({
  "src/report/sarif.ts"() {
    "use strict";
    init_levels();
    init_place_name();
    init_terminal();
    MAX_RESULTS = 25e3;
    MAX_TEXT = 1024;
    renderSarif = (result, context) => `${safeJson(toSarif(result, context), 2)}
`;
    LEVELS = {
      critical: "error",
      high: "error",
      medium: "warning",
      low: "note",
      info: "note"
    };
    SCORES = {
      critical: "9.5",
      high: "8.0",
      medium: "5.5",
      low: "2.5",
      info: "0.5"
    };
    PRECISION = { high: "very-high", medium: "high", low: "medium" };
    clip = (text2) => text2.length <= MAX_TEXT ? text2 : `${text2.slice(0, MAX_TEXT - 1)}\u2026`;
    pascalCase = (id) => id.replace(/(?:^|-)([a-z0-9])/g, (_, char) => char.toUpperCase());
    proofOf = ({ checks }) => {
      const proof2 = checks.find(({ verdict }) => verdict === "proof");
      return proof2 === void 0 ? "" : `: ${proof2.detail}`;
    };
    MAX_PROBLEMS = 1e3;
    note = (level, text2) => ({ level, message: { text: text2 } });
  }
});

// node_modules/fast-string-truncated-width/dist/utils.js
var getCodePointsLength, isFullWidth, isWideNotCJKTNotEmoji;
var init_utils = __esm({
  "node_modules/fast-string-truncated-width/dist/utils.js"() {
    getCodePointsLength = /* @__PURE__ */ (() => {
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
    isFullWidth = (x) => {
      return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
    };
    isWideNotCJKTNotEmoji = (x) => {
      return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
    };
  }
});

// node_modules/fast-string-truncated-width/dist/index.js
var ANSI_RE, CONTROL_RE, CJKT_WIDE_RE, TAB_RE, EMOJI_RE, LATIN_RE, MODIFIER_RE, NO_TRUNCATION, getStringTruncatedWidth, dist_default;
var init_dist = __esm({
  "node_modules/fast-string-truncated-width/dist/index.js"() {
    init_utils();
    ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
    CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
    CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
    TAB_RE = /\t{1,1000}/y;
    EMOJI_RE = new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*", "yu");
    LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
    MODIFIER_RE = new RegExp("\\p{M}+", "gu");
    NO_TRUNCATION = { limit: Infinity, ellipsis: "" };
    getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
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
    dist_default = getStringTruncatedWidth;
  }
});

// node_modules/fast-string-width/dist/index.js
var NO_TRUNCATION2, fastStringWidth, dist_default2;
var init_dist2 = __esm({
  "node_modules/fast-string-width/dist/index.js"() {
    init_dist();
    NO_TRUNCATION2 = {
      limit: Infinity,
      ellipsis: "",
      ellipsisWidth: 0
    };
    fastStringWidth = (input, options = {}) => {
      return dist_default(input, NO_TRUNCATION2, options).width;
    };
    dist_default2 = fastStringWidth;
  }
});

// src/report/wrap.ts
function wrap(text2, columns, indent) {
  const lines = [];
  let line = "";
  for (const word of text2.split(" ")) {
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
function cutAround(before, secret, behind, columns) {
  const middle = dist_default2(secret);
  if (dist_default2(before) + middle + dist_default2(behind) <= columns) return { before, secret, behind };
  const left = takeEnd(before, Math.max(8, Math.floor((columns - middle) * 0.6)));
  const right = takeStart(behind, Math.max(0, columns - middle - dist_default2(left)));
  return { before: left, secret, behind: right };
}
function takeStart(text2, cells) {
  if (dist_default2(text2) <= cells) return text2;
  return takeWhile(graphemes(text2), cells - 1).join("") + (cells > 0 ? ELLIPSIS : "");
}
function takeEnd(text2, cells) {
  if (dist_default2(text2) <= cells) return text2;
  return ELLIPSIS + takeWhile(graphemes(text2).reverse(), cells - 1).reverse().join("");
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
var ELLIPSIS, graphemes;
var init_wrap = __esm({
  "src/report/wrap.ts"() {
    "use strict";
    init_dist2();
    ELLIPSIS = "\u2026";
    graphemes = (text2) => [...new Intl.Segmenter().segment(text2)].map(({ segment }) => segment);
  }
});

// src/report/text-summary.ts
function summaryLines(result, context, paint) {
  return [
    ...problemLines(result, context, paint),
    headline(result, paint),
    ...coverage(result, context, paint)
  ];
}
function problemLines({ problems }, context, paint) {
  if (problems.length === 0) return [];
  const shown = context.verbose ? problems : problems.slice(0, MAX_PROBLEMS2);
  const more = problems.length - shown.length;
  return [
    paint.yellow(`The scan is incomplete: ${count(problems.length, "problem")}.`),
    ...shown.map(
      ({ path: path10, message }) => `  ${path10 === "" ? "" : `${paint.cyan(safe(path10))}: `}${safe(message)}`
    ),
    ...more === 0 ? [] : [`  and ${more} more (--verbose)`]
  ];
}
function headline({ findings, problems }, paint) {
  if (findings.length === 0) {
    return problems.length === 0 ? paint.green("No secrets found.") : "No secrets found in what was scanned.";
  }
  const places2 = findings.reduce(
    (sum, { locations }) => sum + locations.filter((place2) => !place2.suppression).length,
    0
  );
  const files = new Set(findings.flatMap(({ locations }) => locations.map(placeName))).size;
  const where = places2 === findings.length ? "" : ` at ${count(places2, "place")}`;
  return paint.bold(`${count(findings.length, "secret")} found${where} in ${count(files, "file")}.`);
}
function coverage(result, context, paint) {
  const { stats, exclusions, suppressed } = result;
  const seconds = stats.durationMs < 1e4 ? (stats.durationMs / 1e3).toFixed(1) : Math.round(stats.durationMs / 1e3);
  const parts = [
    `Scanned ${scanned(stats)}, ${formatBytes(stats.bytesRead)}, in ${seconds} s with ${count(result.rules.size, "rule")}.`,
    ...suppressed.length === 0 ? [] : [`${count(suppressed.length, "finding")} suppressed.`],
    ...result.notes.map((note2) => `Note: ${safe(note2)}.`),
    ...exclusions.map((exclusion) => `${EXCLUDED[exclusion.reason](exclusion.count)}.`)
  ];
  const listed = context.verbose ? exclusions.flatMap(listExclusion) : [];
  return [...wrap(parts.join(" "), context.columns, "").map(paint.dim), ...listed.map(paint.dim)];
}
function scanned({ files, blobs }) {
  const objects = count(blobs - files, "git object");
  if (blobs === files) return count(files, "file");
  return files === 0 ? objects : `${count(files, "file")} and ${objects}`;
}
function formatBytes(bytes) {
  const power = bytes < 1e3 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1e3 ** power;
  return `${power === 0 ? value : value.toPrecision(3)} ${UNITS[power] ?? "bytes"}`;
}
var MAX_PROBLEMS2, EXCLUDED, listExclusion, count, UNITS;
var init_text_summary = __esm({
  "src/report/text-summary.ts"() {
    "use strict";
    init_grouped();
    init_place_name();
    init_terminal();
    init_wrap();
    MAX_PROBLEMS2 = 20;
    EXCLUDED = {
      "git-ignored": (number) => `${count(number, "path")} ignored by git left out (--include-ignored)`,
      "git-directory": (number) => `${count(number, ".git directory", ".git directories")} left out`,
      symlink: (number) => `${count(number, "symbolic link")} not followed`,
      "special-file": (number) => `${count(number, "special file")} left out`,
      submodule: (number) => `${count(number, "submodule")} without files`
    };
    listExclusion = ({ reason, paths }) => paths.map((path10) => `  ${reason}  ${safe(path10)}`);
    count = (number, one, many = `${one}s`) => `${grouped(number)} ${number === 1 ? one : many}`;
    UNITS = ["bytes", "KB", "MB", "GB", "TB"];
  }
});

// node_modules/ansi-styles/index.js
function assembleStyles() {
  const codes = /* @__PURE__ */ new Map();
  for (const [groupName, group2] of Object.entries(styles)) {
    for (const [styleName, style] of Object.entries(group2)) {
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      };
      group2[styleName] = styles[styleName];
      codes.set(style[0], style[1]);
    }
    Object.defineProperty(styles, groupName, {
      value: group2,
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
      value(hex2) {
        const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex2.toString(16));
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
      value: (hex2) => styles.rgbToAnsi256(...styles.hexToRgb(hex2)),
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
      value: (hex2) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex2)),
      enumerable: false
    }
  });
  return styles;
}
var ANSI_BACKGROUND_OFFSET, wrapAnsi16, wrapAnsi256, wrapAnsi16m, styles, modifierNames, foregroundColorNames, backgroundColorNames, colorNames, ansiStyles, ansi_styles_default;
var init_ansi_styles = __esm({
  "node_modules/ansi-styles/index.js"() {
    ANSI_BACKGROUND_OFFSET = 10;
    wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
    wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
    wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
    styles = {
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
    modifierNames = Object.keys(styles.modifier);
    foregroundColorNames = Object.keys(styles.color);
    backgroundColorNames = Object.keys(styles.bgColor);
    colorNames = [...foregroundColorNames, ...backgroundColorNames];
    ansiStyles = assembleStyles();
    ansi_styles_default = ansiStyles;
  }
});

// src/report/paint.ts
function paintFor(colour) {
  const entries = PAINTS.map((name) => {
    const { open: open2, close } = ansi_styles_default[name];
    return [name, (text2) => colour ? open2 + text2 + close : text2];
  });
  return Object.fromEntries(entries);
}
var PAINTS;
var init_paint = __esm({
  "src/report/paint.ts"() {
    "use strict";
    init_ansi_styles();
    PAINTS = ["bold", "dim", "underline", "red", "yellow", "green", "cyan"];
  }
});

// src/report/text.ts
function renderText(result, context) {
  const paint = paintFor(context.colour);
  const findings = [...result.findings].sort(
    (a, b) => severityRank(b.severity) - severityRank(a.severity) || confidenceRank(b.confidence) - confidenceRank(a.confidence)
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
function findingBlock(finding, isFirst, result, context, paint) {
  const rule = result.rules.get(finding.ruleId);
  const severity = PAINTS2[finding.severity](paint)(finding.severity);
  const value = context.showSecrets ? safe(finding.secret.reveal()) : finding.secret.redacted;
  return [
    `${severity}  ${paint.bold(rule?.name ?? finding.ruleId)}  ${value}`,
    ...wrap(evidence(finding), context.columns, INDENT).map(paint.dim),
    ...places(finding, context, paint),
    ...rule === void 0 || !isFirst ? [] : wrap(rule.remediation, context.columns, INDENT),
    ...rule?.revokeUrl === void 0 ? [] : [`${INDENT}${paint.underline(rule.revokeUrl)}`]
  ];
}
function evidence({ ruleId, confidence, checks, encoding }) {
  const told = checks.filter(({ verdict, facts }) => verdict !== "pass" || facts !== void 0).map(
    ({ detail, facts }) => safe([detail, ...Object.entries(facts ?? {}).map(([key, value]) => `${key} ${value}`)].join(", "))
  );
  const encoded = encoding === void 0 ? [] : [`${encoding} decoded`];
  return [ruleId, `confidence ${confidence}`, ...encoded, ...told].join(" \xB7 ");
}
function places(finding, context, paint) {
  const open2 = finding.locations.filter(({ suppression }) => suppression === void 0);
  const shown = context.verbose ? open2 : open2.slice(0, MAX_PLACES);
  const lines = shown.flatMap((location, index) => [
    `${INDENT}${paint.cyan(`${safe(placeName(location))}:${location.startLine}:${location.startColumn}`)}${contextNote(location, paint)}`,
    ...historyLines(location, context, paint),
    ...index === 0 || context.verbose ? snippetLines(location.snippet, context, paint) : []
  ]);
  const more = open2.length - shown.length;
  return more === 0 ? lines : [...lines, `${INDENT}${paint.dim(`and ${more} more ${more === 1 ? "place" : "places"} (--verbose)`)}`];
}
function historyLines(location, context, paint) {
  const note2 = historyNote(location);
  return note2 === void 0 ? [] : wrap(safe(note2), context.columns, INDENT + INDENT).map(paint.dim);
}
function snippetLines(snippet, context, paint) {
  if (snippet === void 0 || snippet.end === snippet.start) return [];
  const before = safe(snippet.text.slice(0, snippet.start)).trimStart();
  const secret = safe(snippet.text.slice(snippet.start, snippet.end));
  const behind = safe(snippet.text.slice(snippet.end)).trimEnd();
  const gutter = "    \u2502 ";
  const cut = cutAround(before, secret, behind, context.columns - gutter.length);
  const mark = " ".repeat(dist_default2(cut.before)) + "^".repeat(Math.max(1, dist_default2(cut.secret)));
  return [
    `${paint.dim(gutter)}${cut.before}${paint.red(cut.secret)}${cut.behind}`,
    `${paint.dim(gutter)}${paint.red(mark)}`
  ];
}
function explanationBlock(result, context, paint) {
  if (result.explanations.length === 0) return [[paint.bold("No candidate was rejected.")]];
  const lines = result.explanations.flatMap(
    ({ path: path10, startLine, startColumn, ruleId, check: check3, detail, candidate }) => [
      `${INDENT}${paint.cyan(`${safe(path10)}:${startLine}:${startColumn}`)}  ${candidate}`,
      ...wrap(`${ruleId}: ${check3}: ${detail}`, context.columns, INDENT + INDENT)
    ]
  );
  return [[paint.bold(`Not reported (${result.explanations.length}), and why:`), ...lines]];
}
var MAX_PLACES, INDENT, PAINTS2, contextNote;
var init_text2 = __esm({
  "src/report/text.ts"() {
    "use strict";
    init_dist2();
    init_levels();
    init_text_summary();
    init_paint();
    init_place_name();
    init_terminal();
    init_wrap();
    MAX_PLACES = 5;
    INDENT = "  ";
    PAINTS2 = {
      critical: (paint) => (text2) => paint.bold(paint.red(text2)),
      high: (paint) => paint.red,
      medium: (paint) => paint.yellow,
      low: (paint) => paint.cyan,
      info: (paint) => paint.dim
    };
    contextNote = ({ context }, paint) => context === "code" ? "" : paint.dim(`  ${context}`);
  }
});

// src/report/reporter.ts
var REPORTERS;
var init_reporter = __esm({
  "src/report/reporter.ts"() {
    "use strict";
    init_json();
    init_jsonl();
    init_sarif();
    init_text2();
    REPORTERS = {
      text: renderText,
      json: renderJson,
      jsonl: renderJsonl,
      sarif: renderSarif
    };
  }
});

// src/cli/colour.ts
function wantsColour(flags, environment, stream) {
  if (flags.has("no-color")) return false;
  if (flags.has("color")) return true;
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  const forced = environment["FORCE_COLOR"];
  if (forced !== void 0) return forced !== "0" && forced !== "false";
  return stream.isTTY === true && environment["TERM"] !== "dumb";
}
var init_colour = __esm({
  "src/cli/colour.ts"() {
    "use strict";
  }
});

// src/cli/progress.ts
function terminalProgress(load = loadSpinner, clock = Date.now) {
  const started = clock();
  let spinner;
  let isLoading = false;
  let isStopped = false;
  let last2 = Number.NEGATIVE_INFINITY;
  const start = async (text2) => {
    isLoading = true;
    const loaded = await load();
    if (isStopped) return;
    spinner = loaded;
    spinner.text = text2;
    spinner.start();
  };
  return {
    update(progress) {
      const now = clock();
      if (now - started < DELAY || now - last2 < INTERVAL) return;
      last2 = now;
      const text2 = progressText(progress);
      if (spinner !== void 0) spinner.text = text2;
      else if (!isLoading) void start(text2);
    },
    stop() {
      isStopped = true;
      spinner?.stop();
    }
  };
}
function progressText({ unit, done, total: all, bytesRead }) {
  const total = all === void 0 ? "" : ` of ${grouped(all)}`;
  return `Scanned ${grouped(done)}${total} ${unit}, ${grouped(Math.round(bytesRead / 1e6))} MB`;
}
var DELAY, INTERVAL, NO_PROGRESS, loadSpinner;
var init_progress = __esm({
  "src/cli/progress.ts"() {
    "use strict";
    init_grouped();
    DELAY = 1e3;
    INTERVAL = 100;
    NO_PROGRESS = { update: () => {
    }, stop: () => {
    } };
    loadSpinner = async () => {
      const { default: yoctoSpinner } = await import("./lib/yocto-spinner.cjs");
      return yoctoSpinner({ stream: process.stderr, handleSignals: false });
    };
  }
});

// src/cli/version.ts
var VERSION2;
var init_version = __esm({
  "src/cli/version.ts"() {
    "use strict";
    VERSION2 = true ? "0.1.0" : "0.0.0";
  }
});

// src/sources/stdin.ts
var stdin_exports = {};
__export(stdin_exports, {
  MAX_STDIN: () => MAX_STDIN,
  readStdin: () => readStdin
});
async function readStdin(stream, signal, limit = MAX_STDIN) {
  if (stream.isTTY === true) {
    throw new UsageError("PD_STDIN_TERMINAL", "standard input is a terminal", {
      hint: "pipe something into patdown, such as `git diff | patdown scan --stdin`"
    });
  }
  try {
    return await collect((0, import_node_stream2.addAbortSignal)(signal, stream), limit);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError("PD_STDIN_UNREADABLE", "standard input cannot be read", { cause });
  }
}
async function collect(stream, limit) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) {
      throw new InputError("PD_STDIN_TOO_LARGE", `standard input has more than ${limit} bytes`, {
        hint: "write it to a file and scan that"
      });
    }
    chunks.push(chunk);
  }
  return import_node_buffer9.Buffer.concat(chunks, length);
}
var import_node_buffer9, import_node_stream2, MAX_STDIN;
var init_stdin = __esm({
  "src/sources/stdin.ts"() {
    "use strict";
    import_node_buffer9 = require("node:buffer");
    import_node_stream2 = require("node:stream");
    init_errors();
    MAX_STDIN = 1024 ** 3;
  }
});

// src/cli/atomic-write.ts
var atomic_write_exports = {};
__export(atomic_write_exports, {
  requireWritable: () => requireWritable,
  writeFileAtomic: () => writeFileAtomic
});
function requireWritable(file) {
  try {
    const existing = (0, import_node_fs17.statSync)(file, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) throw Object.assign(new Error("directory"), { code: "EISDIR" });
    const isReplaced = existing === void 0 || existing.isFile();
    if (!isReplaced) {
      (0, import_node_fs17.accessSync)(file, import_node_fs17.constants.W_OK);
      return;
    }
    const parent = import_node_path9.default.dirname(import_node_path9.default.resolve(file));
    if (!(0, import_node_fs17.statSync)(parent).isDirectory()) throw Object.assign(new Error("parent"), { code: "ENOTDIR" });
    (0, import_node_fs17.accessSync)(parent, import_node_fs17.constants.W_OK);
  } catch (cause) {
    throw unwritable(file, cause);
  }
}
function writeFileAtomic(file, text2) {
  let temporary;
  try {
    const existing = (0, import_node_fs17.statSync)(file, { throwIfNoEntry: false });
    if (existing !== void 0 && !existing.isFile()) {
      write(file, text2, false);
      return;
    }
    const target = existing === void 0 ? file : (0, import_node_fs17.realpathSync)(file);
    temporary = import_node_path9.default.join(
      import_node_path9.default.dirname(target),
      `.${import_node_path9.default.basename(target)}.${(0, import_node_crypto3.randomBytes)(6).toString("hex")}.tmp`
    );
    write(temporary, text2, true);
    (0, import_node_fs17.renameSync)(temporary, target);
  } catch (cause) {
    if (temporary !== void 0) removeIfThere(temporary);
    throw unwritable(file, cause);
  }
}
function removeIfThere(file) {
  try {
    (0, import_node_fs17.rmSync)(file, { force: true });
  } catch {
  }
}
function write(file, text2, isFlushed) {
  const handle = (0, import_node_fs17.openSync)(file, isFlushed ? "wx" : "w", 438);
  try {
    const bytes = Buffer.from(text2);
    for (let at = 0; at < bytes.length; ) at += (0, import_node_fs17.writeSync)(handle, bytes, at);
    if (isFlushed) (0, import_node_fs17.fsyncSync)(handle);
  } finally {
    (0, import_node_fs17.closeSync)(handle);
  }
}
var import_node_crypto3, import_node_fs17, import_node_path9;
var init_atomic_write = __esm({
  "src/cli/atomic-write.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    import_node_fs17 = require("node:fs");
    import_node_path9 = __toESM(require("node:path"), 1);
    init_output();
  }
});

// src/cli/commands/scan.ts
var scan_exports2 = {};
__export(scan_exports2, {
  runScan: () => runScan
});
async function runScan({ positionals, values }, signal, workerUrl) {
  const targets = toTargets(values);
  await requireWritableTargets(targets);
  const options = toScanOptions(positionals, values, { cwd: process.cwd(), now: Date.now() });
  const stdin = values.has("stdin") ? { path: last(values, "stdin-path") ?? "<stdin>", bytes: await readStandardInput(signal) } : void 0;
  const isSilent = values.has("quiet") || values.has("no-progress") || !isTerminal(2);
  const progress = isSilent ? NO_PROGRESS : terminalProgress();
  const result = await scan(
    { ...options, stdin },
    {
      onProgress: (state) => progress.update(state),
      signal,
      environment: process.env,
      workerUrl,
      clock: () => Number(process.hrtime.bigint() / 1000n) / 1e3
    }
  ).finally(() => progress.stop());
  const code = exitCode(result);
  if (signal.aborted) return code;
  process.exitCode = code;
  for (const target of targets) await write2(target, result, values);
  return code;
}
async function readStandardInput(signal) {
  const { readStdin: readStdin2 } = await Promise.resolve().then(() => (init_stdin(), stdin_exports));
  return readStdin2(process.stdin, signal);
}
async function requireWritableTargets(targets) {
  const files = targets.filter(({ file }) => file !== "-");
  if (files.length === 0) return;
  const { requireWritable: requireWritable2 } = await Promise.resolve().then(() => (init_atomic_write(), atomic_write_exports));
  for (const { file } of files) requireWritable2(file);
}
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
function toTarget(text2) {
  const [name = "", ...file] = text2.split("=");
  if (file.length === 0 || file.join("=") === "") {
    throw new UsageError("PD_FLAG_VALUE", `--report takes FORMAT=FILE, not ${quote(text2)}`);
  }
  return { format: toFormat(name), file: file.join("=") };
}
function toFormat(name) {
  const format = FORMAT_NAMES.find((candidate) => candidate === name);
  if (format !== void 0) return format;
  throw new UsageError("PD_FORMAT_UNKNOWN", `there is no report format ${quote(name)}`, {
    hint: suggest(name, FORMAT_NAMES) ?? `there are ${FORMAT_NAMES.join(", ")}`
  });
}
async function write2({ format, file }, result, values) {
  const isStandard = file === "-";
  const context = {
    version: VERSION2,
    colour: isStandard && wantsColour(values, process.env, { isTTY: isTerminal(1) }),
    columns: Math.max(MIN_COLUMNS, (isStandard && isTerminal(1) ? process.stdout.columns : void 0) ?? 80),
    showSecrets: values.has("show-secrets"),
    verbose: values.has("verbose"),
    explain: values.has("explain")
  };
  const isNothing = format === "text" && exitCode(result) === 0 && values.has("quiet") && !values.has("explain");
  const text2 = isNothing ? "" : REPORTERS[format](result, context);
  if (isStandard) await writeOut(text2);
  else (await Promise.resolve().then(() => (init_atomic_write(), atomic_write_exports))).writeFileAtomic(file, text2);
}
var exitCode, MIN_COLUMNS;
var init_scan2 = __esm({
  "src/cli/commands/scan.ts"() {
    "use strict";
    init_flags();
    init_options();
    init_errors();
    init_reporter();
    init_scan();
    init_colour();
    init_output();
    init_parse_args();
    init_progress();
    init_version();
    exitCode = (result) => result.problems.length > 0 ? 2 : result.findings.length > 0 ? 1 : 0;
    MIN_COLUMNS = 40;
  }
});

// src/scan/worker.ts
var worker_exports = {};
__export(worker_exports, {
  serve: () => serve
});
async function serve() {
  const setup = import_node_worker_threads.workerData;
  const scanner = await loadScanner(setup.rules, setup);
  const pathRules = await compilePathRules(setup.rules);
  const files = new FileScanner({ ...setup, scanner, pathRules }, setup.maxFileSize);
  import_node_worker_threads.parentPort?.on("message", (task) => {
    const tallier = new Tallier();
    task.entries.forEach((entry, index) => {
      Atomics.store(setup.current, 0, task.first + index);
      const absolute = typeof entry.absolute === "string" ? entry.absolute : Buffer.from(entry.absolute);
      tallier.add(files.scan({ ...entry, absolute }));
    });
    Atomics.store(setup.current, 0, -1);
    const tally2 = tallier.tally();
    const answer = {
      files: tally2.files,
      bytes: tally2.bytes,
      reports: tally2.reports.map(toWire)
    };
    import_node_worker_threads.parentPort?.postMessage(answer);
  });
}
var import_node_worker_threads;
var init_worker = __esm({
  "src/scan/worker.ts"() {
    "use strict";
    import_node_worker_threads = require("node:worker_threads");
    init_engine();
    init_match_paths();
    init_scan_files();
    init_tally();
    init_wire();
  }
});

// src/cli/app.ts
var app_exports = {};
__export(app_exports, {
  runCommandLine: () => runCommandLine,
  serve: () => serve2
});
module.exports = __toCommonJS(app_exports);

// src/cli/run.ts
init_errors();

// src/cli/help.ts
init_flags();
var WIDTH = 80;
var COLUMN = 26;
function generalHelp() {
  const commands = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`);
  const codes = EXIT_CODES.map(([code, meaning]) => `  ${code.padEnd(8)} ${meaning}`);
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
function fill(text2, width) {
  const lines = [];
  let line = "";
  for (const word of text2.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

// src/cli/run.ts
init_output();
init_parse_args();

// src/cli/print-error.ts
init_errors();
init_terminal();
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
    ...faults.slice(0, MAX_FAULTS).map(({ place: place2, message }) => `  ${formatPlace(place2)}: ${message}`),
    ...faults.length > MAX_FAULTS ? [`  and ${faults.length - MAX_FAULTS} more`] : [],
    ...error.hint === void 0 ? [] : [`  ${error.hint}`]
  ].map(safe);
}
function errorFrames(error) {
  const stack = error instanceof Error ? error.stack ?? "" : "";
  return stack.split("\n").filter((line) => line.startsWith("    at "));
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
    const { maskMessage: maskMessage2 } = await Promise.resolve().then(() => (init_mask_message(), mask_message_exports));
    return await maskMessage2(lines.join("\n"));
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
  return run2(parsed, signal, workerUrl);
}
async function run2(parsed, signal, workerUrl) {
  if (parsed.command.name === "rules") {
    const { runRules: runRules2 } = await Promise.resolve().then(() => (init_rules(), rules_exports));
    return runRules2(parsed);
  }
  const { runScan: runScan2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports2));
  return runScan2(parsed, signal, workerUrl);
}
function onInterrupt() {
  const controller = new AbortController();
  let code;
  const listen = (name, exitCode2) => {
    process.on(name, () => {
      if (code !== void 0) process.exit(exitCode2);
      code = exitCode2;
      controller.abort();
    });
  };
  listen("SIGINT", 130);
  listen("SIGTERM", 143);
  return { signal: controller.signal, code: () => code };
}

// src/cli/app.ts
async function serve2() {
  const worker = await Promise.resolve().then(() => (init_worker(), worker_exports));
  await worker.serve();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runCommandLine,
  serve
});
