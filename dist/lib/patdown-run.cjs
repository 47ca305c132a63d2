'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  optionsFor,
  scanWithProgress
} = require("patdown-progress");
const {
  wrap
} = require("patdown-fast-string-width");
const {
  placeName
} = require("patdown-place-name");
const {
  counted
} = require("patdown-grouped");
require("patdown-compiler");
const {
  loadSettings
} = require("patdown-settings");
require("patdown-options");
require("patdown-units");
require("patdown-load-3");
require("patdown-work-trees");
require("patdown-quoted-path");
const {
  safe
} = require("patdown-terminal");
require("patdown-output");
require("patdown-error-code");
const {
  severityRank
} = require("patdown-levels");
require("patdown-byte-path");
const {
  UsageError
} = require("patdown-errors");
require("patdown-helpers");

// src/cli/hooks/message.ts
var LISTED = 3;
var COLUMNS = 80;
var MOST_LINES = 9;
var WHERE = {
  "pre-commit": "in what is about to be committed",
  "pre-push": "in what is about to be pushed",
  "pre-receive": "in what was pushed; nothing was accepted"
};
var WHAT_NOW = {
  "pre-commit": "Take it out and `git add` again. Was it ever shared? Revoke it, too.",
  "pre-push": "Take it out of the commits (git rebase -i), then push. Shared? Revoke it, too.",
  "pre-receive": "Take it out of the commits (git rebase -i) and push again. Revoke it, too."
};
var LET_PASS = {
  "pre-commit": "No secret? `patdown:allow why` on its line. Just this once: PATDOWN_SKIP=1",
  "pre-push": "No secret? `patdown:allow why` on its line. Just this once: PATDOWN_SKIP=1",
  "pre-receive": "No secret? `patdown:allow why` on its line, or git push -o patdown.skip=why"
};
var GO_ON = {
  "pre-commit": "To commit all the same, just this once: PATDOWN_SKIP=1",
  "pre-push": "To push all the same, just this once: PATDOWN_SKIP=1",
  "pre-receive": "To push all the same: git push -o patdown.skip=why"
};
function moreBy(asked) {
  if (asked.kind === "staged") return "patdown scan --staged";
  if (asked.kind !== "commits" || asked.allBranches) return "patdown scan --history-only";
  const [[to = "", ...others], [from = "", ...rest]] = [asked.tips, asked.without];
  const isOne = others.length === 0 && rest.length === 0 && from !== "";
  return `patdown scan ${isOne ? `--range ${from.slice(0, 12)}..${to.slice(0, 12)}` : "--history-only"}`;
}
var LOOKED_WIDER = "Not told what else is pushed, it looked at all that the remote has not.";
function hookMessage(name, result, asked) {
  const told = result.findings.length === 0 ? [] : findingLines(name, result, asked);
  return result.problems.length === 0 ? told : [...told, ...problemLines(name, result, told.length)];
}
function findingLines(name, { findings, rules }, asked) {
  const worst = [...findings].sort((a, b) => severityRank(b.severity) - severityRank(a.severity));
  const lines = worst.slice(0, LISTED).map((finding) => findingLine(finding, rules.get(finding.ruleId)?.name ?? finding.ruleId));
  const more = findings.length - lines.length;
  return [
    `patdown: ${counted(findings.length, "secret")} ${WHERE[name]}`,
    ...lines,
    ...more === 0 ? [] : [`  and ${more} more: ${moreBy(asked)}`],
    ...asked.kind === "commits" && asked.allBranches ? [LOOKED_WIDER] : [],
    WHAT_NOW[name],
    LET_PASS[name]
  ];
}
var NAME_KEPT = 16;
function findingLine({ severity, locations, secret }, rule) {
  const [place] = locations;
  const commit = place !== void 0 && "commit" in place.provenance ? `${place.provenance.commit.slice(0, 8)} ` : "";
  const path = place === void 0 ? "" : safe(placeName(place));
  const before = `  ${severity}  ${commit}`;
  const behind = `:${place?.startLine ?? 1}  ${secret.redacted}  `;
  const room = COLUMNS - before.length - behind.length - Math.min(rule.length, NAME_KEPT);
  const shown = path.length <= room ? path : `\u2026${path.slice(path.length - Math.max(1, room - 1))}`;
  return cut(`${before}${shown}${behind}${safe(rule)}`);
}
function problemLines(name, { problems }, used) {
  const [first, ...more] = problems;
  const where = first === void 0 || first.path === "" ? "" : `${safe(first.path)}: `;
  const rest = more.length === 0 ? "" : ` (and ${more.length} more)`;
  const told = `patdown: not everything was looked at: ${where}${safe(first?.message ?? "")}${rest}`;
  const lines = wrap(told, COLUMNS, "").slice(0, used === 0 ? 3 : MOST_LINES - used);
  return [...lines.map(cut), ...used === 0 ? [GO_ON[name]] : []];
}
var cut = (line) => line.length > COLUMNS ? `${line.slice(0, COLUMNS - 1)}\u2026` : line;

// src/cli/hooks/pushed.ts
var ZEROS = /^0+$/;
var OBJECT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function pushedOut(input, remote) {
  if (input.trim() === "")
    return { kind: "commits", tips: [], allBranches: true, without: [], besides: besides(remote) };
  const lines = linesOf(input, 4).map(([, local = "", , known = ""]) => ({ local, known }));
  const brought = lines.filter(({ local }) => !ZEROS.test(local));
  if (brought.length === 0) return void 0;
  return {
    kind: "commits",
    tips: brought.map(({ local }) => local),
    allBranches: false,
    without: brought.flatMap(({ known }) => ZEROS.test(known) ? [] : [known]),
    besides: besides(remote)
  };
}
function pushedByPreCommit(environment) {
  const from = environment["PRE_COMMIT_FROM_REF"] ?? "";
  const to = environment["PRE_COMMIT_TO_REF"] ?? environment["PRE_COMMIT_LOCAL_BRANCH"] ?? "HEAD";
  return {
    kind: "commits",
    tips: [to],
    allBranches: true,
    without: from === "" ? [] : [from],
    besides: besides(environment["PRE_COMMIT_REMOTE_NAME"] ?? "")
  };
}
var besides = (remote) => /^[\w][\w./-]*$/.test(remote) && !remote.includes("..") ? { kind: "remote", name: remote } : void 0;
function received(input) {
  const tips = linesOf(input, 3).flatMap(([, next = ""]) => ZEROS.test(next) ? [] : [next]);
  if (tips.length === 0) return void 0;
  return { kind: "commits", tips, allBranches: false, without: [], besides: { kind: "all" } };
}
function linesOf(input, fields) {
  const lines = input.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const parts = line.trim().split(" ");
    const objects = fields === 4 ? [parts[1], parts[3]] : [parts[0], parts[1]];
    if (parts.length !== fields || !objects.every((object) => object !== void 0 && OBJECT.test(object)))
      throw new UsageError(
        "PD_HOOK_INPUT",
        "what stands on standard input is not what git writes for this hook",
        {
          hint: "the hook is meant to be run by git"
        }
      );
    return parts;
  });
}

// src/cli/hooks/run.ts
var RECEIVE_TIMEOUT = 6e4;
async function runHook(name, rest, parsed, surround) {
  const skipped = skipReason(name, process.env);
  if (skipped !== void 0) {
    tell(name, [`patdown: skipped: ${skipped}`]);
    return 0;
  }
  const git = await whatToScan(name, rest, surround.signal);
  if (git === void 0) return 0;
  const settings = await loadSettings(parsed.values, process.cwd());
  const options = optionsFor({ ...parsed, positionals: [] }, settings);
  const timeoutMs = options.timeoutMs ?? (name === "pre-receive" ? RECEIVE_TIMEOUT : void 0);
  const result = await scanWithProgress({ ...options, git, timeoutMs, stdin: void 0 }, parsed, surround);
  tell(name, hookMessage(name, result, git));
  return result.problems.length > 0 ? 2 : result.findings.length > 0 ? 1 : 0;
}
async function whatToScan(name, rest, signal) {
  const isPush = process.env["PRE_COMMIT_REMOTE_NAME"] !== void 0;
  if (process.env["PRE_COMMIT"] === "1" && name !== "pre-receive") {
    if (name === "pre-push") return isPush ? pushedByPreCommit(process.env) : void 0;
    return isPush ? void 0 : { kind: "staged" };
  }
  if (name === "pre-commit") return { kind: "staged" };
  if (process.stdin.isTTY === true)
    throw new UsageError(
      "PD_HOOK_INPUT",
      "git tells this hook by standard input what is pushed, and here is a terminal",
      {
        hint: "the hook is meant to be run by git; lefthook needs `use_stdin: true`"
      }
    );
  const { readStdin } = await Promise.resolve().then(() => require("patdown-stdin"));
  const input = Buffer.from(await readStdin(process.stdin, signal)).toString("latin1");
  if (name === "pre-receive") return received(input);
  const [remote] = rest;
  if (remote === void 0)
    throw new UsageError("PD_HOOK_INPUT", "git names the remote as the first argument of pre-push");
  return pushedOut(input, remote);
}
var SHOWN = "GL-HOOK-ERR: ";
function tell(name, lines) {
  if (lines.length === 0) return;
  const prefix = name === "pre-receive" ? SHOWN : "";
  process.stderr.write(lines.map((line) => `${prefix}${line}
`).join(""));
}
function skipReason(name, environment) {
  if (name === "pre-receive") return pushOption(environment);
  if (!["", "0"].includes(environment["PATDOWN_SKIP"] ?? "")) return "PATDOWN_SKIP is set";
  const skips = (environment["SKIP"] ?? "").split(",").map((id) => id.trim());
  return skips.includes("patdown") ? "SKIP names patdown" : void 0;
}
function pushOption(environment) {
  const count = Number(environment["GIT_PUSH_OPTION_COUNT"] ?? 0);
  for (let i = 0; i < Math.min(count, 100); i++) {
    const [, reason] = /^patdown\.skip=(.*)$/s.exec(environment[`GIT_PUSH_OPTION_${i}`] ?? "") ?? [];
    if (reason !== void 0 && reason.trim() !== "")
      return `the push option patdown.skip says: ${reason.replace(/[^\x20-\x7e]/g, "?").slice(0, 60)}`;
  }
  return void 0;
}
module.exports = {
  runHook,
  skipReason
};
});
