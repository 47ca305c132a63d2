#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  safe
} from "./chunk-PMG5TG26.mjs";
import {
  COMMANDS,
  EXIT_CODES,
  ReaderGone,
  parseCommandLine,
  writeOut
} from "./chunk-OSP35W3G.mjs";
import "./chunk-P4C2ZHLH.mjs";
import "./chunk-CG45FVWC.mjs";
import {
  ConfigError,
  PatdownError,
  formatPlace
} from "./chunk-WLYE3TC5.mjs";
import "./chunk-6ETF6G34.mjs";

// src/cli/help.ts
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

// src/cli/run.ts
var FAILED = 2;
async function runCommandLine(argv, self) {
  process.on("uncaughtException", (error) => {
    process.exitCode = FAILED;
    process.stderr.write(`${describe(error).join("\n")}
`);
    process.exit();
  });
  const interruption = onInterrupt();
  try {
    process.exitCode = await dispatch(argv, interruption.signal, self);
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
    const { maskMessage } = await import("./mask-message-BZRHEGHA.mjs");
    return await maskMessage(lines.join("\n"));
  } catch {
    return "patdown: an error whose message cannot be shown [PD_INTERNAL]";
  }
}
async function dispatch(argv, signal, self) {
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
  return run(parsed, signal, self);
}
async function run(parsed, signal, self) {
  if (parsed.command.name === "rules") {
    const { runRules } = await import("./rules-RO2PPCSH.mjs");
    return runRules(parsed);
  }
  const { runScan } = await import("./scan-D5SYBL6J.mjs");
  return runScan(parsed, signal, self);
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
export {
  runCommandLine
};
