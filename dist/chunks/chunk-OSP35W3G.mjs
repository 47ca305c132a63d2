#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  require_mod
} from "./chunk-P4C2ZHLH.mjs";
import {
  CONFIDENCES,
  DEFAULT_MIN_CONFIDENCE,
  SEVERITIES
} from "./chunk-CG45FVWC.mjs";
import {
  InputError,
  UsageError
} from "./chunk-WLYE3TC5.mjs";
import {
  __toESM
} from "./chunk-6ETF6G34.mjs";

// src/cli/flags.ts
var RULE_FLAGS = [
  { name: "rules", value: "FILE|DIR", repeatable: true, doc: "Add your own rules to the built-in ones." },
  { name: "only", value: "ID,\u2026", repeatable: true, doc: "Run these rules and no others." },
  { name: "skip", value: "ID,\u2026", repeatable: true, doc: "Run all rules but these." }
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
    summary: "Find secrets in files, or in what comes from standard input.",
    description: "Scans each path, or the working directory: files as they are, directories with all that is below them. Of a directory in a git work tree the tracked files are scanned and the untracked ones that are not ignored. The history of a repository is not scanned yet.",
    flags: [
      { name: "include-ignored", doc: "Scan what git ignores, too." },
      {
        name: "no-history",
        doc: "Git history is not scanned yet; accepted so that scripts keep working."
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

// src/cli/output.ts
var ReaderGone = class extends Error {
};
async function writeOut(text) {
  if (text === "") return;
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
  return new InputError("PD_OUTPUT_UNWRITABLE", `cannot write ${target}: ${REASONS[code] ?? code}`, {
    cause
  });
}
var failure = (error) => codeOf(error) === "EPIPE" ? new ReaderGone() : unwritable("standard output", error);

// src/cli/parse-args.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
import { parseArgs } from "node:util";
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
    const near = suggest(value, flag.choices);
    throw new UsageError("PD_FLAG_VALUE", `${rawName} does not take ${quote(value)}`, {
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
  return new UsageError("PD_FLAG_UNKNOWN", `${command.name} has no flag ${quote(rawName)}`, {
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

export {
  FORMAT_NAMES,
  COMMANDS,
  EXIT_CODES,
  ReaderGone,
  writeOut,
  unwritable,
  parseCommandLine,
  suggest,
  quote
};
