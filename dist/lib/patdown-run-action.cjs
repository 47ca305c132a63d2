'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  addLineHashes
} = require("patdown-add-line-hashes-2");
const {
  loadReporter
} = require("patdown-load-reporter");
const {
  DEFAULT_BASELINE,
  loadSettings
} = require("patdown-settings");
const {
  toVerificationOptions
} = require("patdown-verification-options");
const {
  VERSION
} = require("patdown-version");
require("patdown-checked-out");
const {
  maskMessage
} = require("patdown-mask-message-2");
const {
  toScanOptions
} = require("patdown-options");
require("patdown-units");
const {
  CONFIG_NAMES,
  IGNORE_NAME
} = require("patdown-load-3");
const {
  isObject
} = require("patdown-is-object");
require("patdown-suppression");
const {
  writeFileAtomic
} = require("patdown-atomic-write-2");
const {
  scan
} = require("patdown-announcer");
require("patdown-scan-files");
const {
  workTrees
} = require("patdown-work-trees");
require("patdown-read-file");
require("patdown-relate-2");
require("patdown-dense-tables-2");
require("patdown-find-repositories");
const {
  VERIFICATION_STATUSES
} = require("patdown-verification");
require("patdown-rule");
require("patdown-select-2");
require("patdown-rule-book");
require("patdown-number-lists");
require("patdown-compile-tests");
require("patdown-threads");
require("patdown-wire");
require("patdown-scanner");
const {
  remoteBranch,
  requireFetched,
  unshallow
} = require("patdown-fetch");
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
const {
  isShallow,
  resolveCommit
} = require("patdown-commits");
const {
  readGit,
  records,
  streamGit
} = require("patdown-records");
const {
  errorLines
} = require("patdown-print-error");
require("patdown-terminal");
const {
  ReaderGone,
  writeOut
} = require("patdown-output");
require("patdown-mod");
require("patdown-error-code");
require("patdown-bytes");
require("patdown-secret");
require("patdown-bar");
const {
  CONFIDENCES,
  SEVERITIES,
  atLeast,
  severityRank
} = require("patdown-levels");
require("patdown-automaton-2");
require("patdown-memory");
require("patdown-trie");
require("patdown-environment");
require("patdown-find-git");
require("patdown-byte-path");
const {
  InputError,
  UsageError
} = require("patdown-errors");
require("patdown-helpers");

// src/action/run-action.ts
const { writeSync } = require("node:fs");

// src/action/fail-on.ts
function parseFailOn(text) {
  if (text === "any" || text === "none") return { kind: text };
  let levels = {
    kind: "levels",
    severity: "info",
    confidence: "low",
    statuses: []
  };
  const seen = /* @__PURE__ */ new Set();
  for (const part of text.split(/[,\n]/)) {
    const [, key = "", value = ""] = /^\s*([a-z]+)\s*=\s*([a-z| ]+?)\s*$/.exec(part) ?? [];
    const next = withPart(levels, key, value);
    if (next === void 0 || seen.has(key)) return WANTED;
    seen.add(key);
    levels = next;
  }
  return levels;
}
var WANTED = `takes any, none, or parts such as severity=high,confidence=high,status=active|unknown; severities are ${SEVERITIES.join(", ")}; confidences ${CONFIDENCES.join(", ")}; statuses ${VERIFICATION_STATUSES.join(", ")}`;
function withPart(levels, key, value) {
  const severity = SEVERITIES.find((name) => name === value);
  const confidence = CONFIDENCES.find((name) => name === value);
  if (key === "severity" && severity !== void 0) return { ...levels, severity };
  if (key === "confidence" && confidence !== void 0) return { ...levels, confidence };
  if (key !== "status") return void 0;
  const words = value.split("|").map((word) => word.trim());
  const statuses = VERIFICATION_STATUSES.filter((name) => words.includes(name));
  return words.every((word) => statuses.some((name) => name === word)) ? { ...levels, statuses } : void 0;
}
function failsJob(finding, failOn) {
  if (failOn.kind !== "levels") return failOn.kind === "any";
  const { severity, confidence, statuses } = failOn;
  return severityRank(finding.severity) >= severityRank(severity) && atLeast(finding.confidence, confidence) && (statuses.length === 0 || statuses.some((status) => status === finding.verification?.status));
}

// src/action/inputs.ts
var Reader = class {
  faults = [];
  #environment;
  constructor(environment) {
    this.#environment = environment;
  }
  /** The runner hands an input over as INPUT_ and its name in capitals, blanks made underscores (actions/runner, docs "inputs"). */
  text(name) {
    const value = this.#environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
    return value === "" ? void 0 : value;
  }
  lines(name) {
    return (this.text(name) ?? "").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
  }
  flag(name, fallback) {
    return this.choice(name, ["true", "false"], fallback ? "true" : "false") === "true";
  }
  choice(name, choices, fallback) {
    const text = this.text(name)?.toLowerCase() ?? fallback;
    const known = choices.find((choice) => choice === text);
    if (known === void 0) this.faults.push(`${name} takes ${choices.join(", ")}`);
    return known ?? fallback;
  }
  /** A path in the repository, as git writes it. */
  inside(name, text) {
    if (text === void 0) return void 0;
    const parts = text.replaceAll("\\", "/").split("/");
    const isInside = !text.startsWith("/") && !/^[A-Za-z]:/.test(text) && !parts.includes("..");
    if (!isInside) this.faults.push(`${name} takes paths from the top of the repository`);
    return parts.filter((part) => part !== "" && part !== ".").join("/");
  }
  check(name, parse, fallback) {
    const text = this.text(name);
    const value = text === void 0 ? fallback : parse(text);
    if (typeof value !== "string") return value;
    this.faults.push(`${name} ${value}`);
    return fallback;
  }
};
var DEFAULT_CATEGORY = "patdown";
var CATEGORY = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/;
function readInputs(environment) {
  const reader = new Reader(environment);
  const range = reader.text("range");
  const category = reader.text("category") ?? DEFAULT_CATEGORY;
  const inputs = {
    paths: reader.lines("paths"),
    config: reader.inside("config", reader.text("config")),
    rules: reader.lines("rules").flatMap((line) => reader.inside("rules", line) ?? []),
    baseline: reader.inside("baseline", reader.text("baseline")),
    range,
    history: reader.choice("history", ["auto", "always", "never"], "auto"),
    verify: reader.flag("verify", false),
    failOn: reader.check("fail-on", parseFailOn, { kind: "any" }),
    sarifFile: reader.text("sarif-file"),
    comment: reader.flag("comment", false),
    trustPrConfig: reader.flag("trust-pr-config", false),
    category: category.replace(/\/+$/, ""),
    token: reader.text("token") ?? "",
    deepen: reader.flag("deepen", true)
  };
  const { faults } = reader;
  if (range !== void 0 && !/^[^-\s][^\s]*\.\.[^\s]*$|^\.\.[^\s]+$/.test(range))
    faults.push("range takes two commits with two dots between them, A..B");
  if (!CATEGORY.test(category)) faults.push("category takes letters, digits and . _ - /");
  if (inputs.failOn.kind === "levels" && inputs.failOn.statuses.length > 0 && !inputs.verify)
    faults.push("fail-on names a status, which is known only with verify: true");
  if (inputs.range !== void 0 && inputs.history === "always")
    faults.push("range and history: always ask for different things");
  if (inputs.comment && inputs.token === "") faults.push("comment needs a token");
  if (faults.length === 0) return inputs;
  throw new UsageError(
    "PD_ACTION_INPUT",
    `${faults.length === 1 ? "an input is" : `${faults.length} inputs are`} wrong: ${faults.join("; ")}`,
    { hint: "docs/github-action.md describes the inputs" }
  );
}

// src/action/comment.ts
var PAGE = 100;
var MAX_PAGES = 100;
var markOf = (category) => `<!-- patdown: ${category} -->`;
async function keepComment(api, place, text, allClear) {
  if (!/^[\w.-]+\/[\w.-]+$/.test(place.repository)) return failed("the repository has no name");
  const found = await findOwn(api, place);
  if (found.kind === "failed") return found;
  const { existing } = found;
  if (text === void 0 && existing === void 0) return { kind: "not-needed" };
  const body = `${markOf(place.category)}
${text ?? allClear}`;
  if (existing?.body.trim() === body.trim()) return { kind: "unchanged" };
  const base = `repos/${place.repository}/issues`;
  const answer = existing === void 0 ? await api.ask("POST", `${base}/${place.pullRequest}/comments`, { body }) : await api.ask("PATCH", `${base}/comments/${existing.id}`, { body });
  if (answer.kind === "refused") return failed(answer.reason);
  return { kind: existing === void 0 ? "created" : "updated" };
}
var failed = (reason) => ({ kind: "failed", reason });
async function findOwn(api, { repository, pullRequest, category }) {
  for (let page = 1; page <= MAX_PAGES; page++) {
    const path4 = `repos/${repository}/issues/${pullRequest}/comments?per_page=${PAGE}&page=${page}`;
    const answer = await api.ask("GET", path4);
    if (answer.kind === "refused") return failed(answer.reason);
    const comments = Array.isArray(answer.body) ? answer.body : [];
    const existing = comments.flatMap((comment) => toOwn(comment, category) ?? [])[0];
    if (existing !== void 0 || !answer.hasNext && comments.length < PAGE)
      return { kind: "found", existing };
  }
  return { kind: "found", existing: void 0 };
}
var TRUSTED = ["OWNER", "MEMBER", "COLLABORATOR"];
function toOwn(comment, category) {
  if (!isObject(comment)) return void 0;
  const { id, body, user, author_association: association } = comment;
  if (typeof id !== "number" || !Number.isSafeInteger(id) || typeof body !== "string") return void 0;
  const isBot = isObject(user) && user["type"] === "Bot";
  if (!isBot && !TRUSTED.some((name) => name === association)) return void 0;
  return body.startsWith(markOf(category)) ? { id, body } : void 0;
}

// src/action/github-api.ts
var TIMEOUT_MS = 2e4;
var MAX_BYTES = 8 * 1024 * 1024;
var ATTEMPTS = 4;
var PATIENCE_MS = 3e4;
var MINUTE_MS = 6e4;
var LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];
function toApiUrl(text) {
  if (text === void 0 || !URL.canParse(text)) return void 0;
  const url = new URL(text.endsWith("/") ? text : `${text}/`);
  const isSafe = url.protocol === "https:" || url.protocol === "http:" && LOOPBACK.includes(url.hostname);
  return isSafe ? url : void 0;
}
var GithubApi = class {
  #access;
  #patience = PATIENCE_MS;
  constructor(access) {
    this.#access = access;
  }
  /** @param path below the API's URL, without a slash in front */
  async ask(method, path4, body) {
    for (let attempt = 1; ; attempt++) {
      const tried = await this.#try(method, path4, body);
      if (tried.kind !== "later") return tried;
      if (attempt === ATTEMPTS || tried.waitMs > this.#patience) {
        return { kind: "refused", reason: tried.reason };
      }
      this.#patience -= tried.waitMs;
      await new Promise((resolve) => setTimeout(resolve, tried.waitMs));
    }
  }
  async #try(method, path4, body) {
    try {
      const response = await fetch(new URL(path4, this.#access.url), {
        method,
        // A redirect could lead the token elsewhere.
        redirect: "manual",
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: {
          accept: "application/vnd.github+json",
          authorization: `Bearer ${this.#access.token}`,
          "user-agent": this.#access.userAgent,
          "x-github-api-version": "2022-11-28",
          ...body === void 0 ? {} : { "content-type": "application/json" }
        },
        ...body === void 0 ? {} : { body: JSON.stringify(body) }
      });
      return response.ok ? await readAnswer(response) : await refusalOf(response);
    } catch {
      const reason = "the GitHub API could not be reached";
      return method === "GET" ? { kind: "later", waitMs: 1e3, reason } : { kind: "refused", reason };
    }
  }
};
async function readAnswer(response) {
  const text = await readBounded(response);
  if (text === void 0) return { kind: "refused", reason: "the GitHub API answered at too great a length" };
  try {
    const hasNext = /;\s*rel="?next"?/.test(response.headers.get("link") ?? "");
    return { kind: "answer", body: JSON.parse(text), hasNext };
  } catch {
    return { kind: "refused", reason: "the GitHub API answered with something that is not JSON" };
  }
}
async function readBounded(response) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) return void 0;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
async function refusalOf(response) {
  await response.body?.cancel();
  const { status, headers } = response;
  const retryAfter = headers.get("retry-after");
  const isExhausted = headers.get("x-ratelimit-remaining") === "0";
  if (status === 429 || status === 403 && (retryAfter !== null || isExhausted)) {
    const waitMs = waitOf(retryAfter, isExhausted ? headers.get("x-ratelimit-reset") : null);
    return { kind: "later", waitMs, reason: `the GitHub API has no room for more requests (${status})` };
  }
  if (status >= 500) return { kind: "later", waitMs: 1e3, reason: `the GitHub API failed (${status})` };
  return { kind: "refused", reason: WORDS[status] ?? `the GitHub API answered ${status}` };
}
var WORDS = {
  401: "the token is not accepted (401)",
  403: "the token may not do it (403): a fork has a token that only reads, and `pull-requests: write` may be missing",
  404: "the token does not see the pull request (404): `pull-requests: write` may be missing",
  410: "comments are switched off (410)"
};
function waitOf(retryAfter, reset) {
  if (retryAfter !== null && /^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1e3;
  if (reset !== null && /^\d{1,12}$/.test(reset)) return Math.max(1e3, Number(reset) * 1e3 - Date.now());
  return MINUTE_MS;
}

// src/action/workflow-commands.ts
var workflowCommand = (name, text, title) => `::${name}${title === void 0 ? "" : ` title=${property(title)}`}::${data(text)}`;
var data = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var property = (text) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
var withoutCommands = (text, token) => `::stop-commands::${token}
${text}${text.endsWith("\n") ? "" : "\n"}::${token}::
`;
function outputEntry(name, value, delimiter) {
  if (value.includes(delimiter) || name.includes(delimiter)) throw new Error("the delimiter is in the value");
  return `${name}<<${delimiter}
${value}
${delimiter}
`;
}

// src/action/masks.ts
var MIN_LENGTH = 4;
var PEM_BORDER = /^-----(?:BEGIN|END) /;
function maskCommands(findings) {
  const forms = new Set(findings.flatMap(({ secret }) => formsOf(secret)));
  return [...forms].map((form) => workflowCommand("add-mask", form));
}
function formsOf(secret) {
  const value = secret.reveal();
  const lines = value.split(/\r\n|\n|\r/);
  const forms = [
    value,
    // A log is read line by line.
    ...lines.length === 1 ? [] : lines.map((line) => line.trim()).filter((line) => !PEM_BORDER.test(line)),
    ...lines.length === 1 ? base64Forms(value) : [],
    percentForm(value),
    JSON.stringify(value).slice(1, -1)
  ];
  return forms.filter((form) => form.trim().length >= MIN_LENGTH);
}
function base64Forms(value) {
  const bytes = Buffer.from(value);
  const shifted = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
    return encoded.slice(Math.ceil(shift * 8 / 6), Math.floor((shift + bytes.length) * 8 / 6));
  });
  const whole = bytes.toString("base64");
  return [whole, ...shifted].flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}
var percentForm = (value) => encodeURIComponent(value.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD"));

// src/action/surroundings.ts
const { randomBytes } = require("node:crypto");
const { appendFileSync, lstatSync, mkdirSync, readFileSync, realpathSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
var MAX_PAYLOAD = 32 * 1024 * 1024;
function readSurroundings(environment, cwd) {
  const eventName = environment["GITHUB_EVENT_NAME"] ?? "";
  if (eventName === "") {
    throw new InputError("PD_ACTION_EVENT", "the job does not say which event it runs for", {
      hint: "this is the entry of a GitHub Action; elsewhere use the command: patdown scan"
    });
  }
  return {
    environment,
    workspace: path.resolve(environment["GITHUB_WORKSPACE"] ?? cwd),
    temporary: environment["RUNNER_TEMP"] ?? tmpdir(),
    eventName,
    payload: readPayload(environment["GITHUB_EVENT_PATH"]),
    commit: environment["GITHUB_SHA"]
  };
}
function readPayload(file) {
  if (file === void 0) return void 0;
  try {
    const text = readFileSync(file, "utf8");
    return text.length > MAX_PAYLOAD ? void 0 : JSON.parse(text);
  } catch (cause) {
    throw new InputError("PD_ACTION_EVENT", "the event's payload cannot be read", { cause });
  }
}
var randomToken = () => `patdown-${randomBytes(16).toString("hex")}`;
function setOutputs(environment, outputs) {
  const entries = Object.entries(outputs).map(([name, value]) => outputEntry(name, value, randomToken()));
  append(environment["GITHUB_OUTPUT"], entries.join(""), "the outputs");
}
var addSummary = (environment, markdown) => append(environment["GITHUB_STEP_SUMMARY"], markdown, "the summary");
function append(file, text, what) {
  if (file === void 0 || file === "") return;
  try {
    appendFileSync(file, text);
  } catch (cause) {
    throw new InputError("PD_OUTPUT_UNWRITABLE", `cannot write ${what} of the step`, { cause });
  }
}
function sarifPath({ workspace, temporary }, given) {
  if (given === void 0) return path.join(temporary, "patdown.sarif");
  const target = path.resolve(workspace, given);
  const relative = path.relative(workspace, target);
  if (relative.startsWith("..") || path.isAbsolute(relative)) return target;
  const directory = path.dirname(target);
  try {
    mkdirSync(directory, { recursive: true });
    const isDirect = realpathSync(directory) === path.resolve(realpathSync(workspace), path.dirname(relative));
    if (isDirect && lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return target;
  } catch (cause) {
    throw new InputError("PD_OUTPUT_UNWRITABLE", "cannot write to where sarif-file says", { cause });
  }
  throw new InputError("PD_OUTPUT_UNWRITABLE", "sarif-file leads through a symbolic link", {
    hint: "leave it out: the output sarif-file then names a file of the job itself"
  });
}

// src/action/report.ts
var COMMENT_BYTES = 6e4;
var SUMMARY_BYTES = 9e5;
var COLUMNS = 100;
async function report(scanned, inputs, surroundings, now) {
  const { result } = scanned;
  const context = contextOf(scanned, inputs, now);
  const render = renderer(result, context);
  const exitCode = exitCodeOf(result, inputs);
  const sarif = sarifPath(surroundings, inputs.sarifFile);
  const hashed = renderer(addLineHashes(result, scanned.root), context);
  writeFileAtomic(sarif, `${await hashed("sarif")}
`);
  const comment = await commentOn(scanned, inputs, surroundings, render);
  const notes = [...scanned.notes, ...result.notes, ...commentNotes(comment)];
  const { environment } = surroundings;
  addSummary(environment, `${await render("markdown", SUMMARY_BYTES)}
${listOf(notes)}`);
  setOutputs(environment, { ...countsOf(result), "sarif-file": sarif, "exit-code": String(exitCode) });
  const isInJob = environment["GITHUB_ACTIONS"] === "true";
  const lines = [...notes.map((note) => `patdown: ${note}`), await render("text")].join("\n");
  const log = isInJob ? [
    ...maskCommands([...result.findings, ...result.suppressed]).map((command) => `${command}
`),
    await render("github"),
    ...comment.kind === "failed" ? [`${workflowCommand("notice", noticeOf(comment), "patdown")}
`] : [],
    withoutCommands(lines, randomToken())
  ].join("") : lines;
  return { log, exitCode };
}
var exitCodeOf = ({ problems, findings }, { failOn }) => problems.length > 0 ? 2 : findings.some((finding) => failsJob(finding, failOn)) ? 1 : 0;
function countsOf({ findings, suppressed }) {
  const known = suppressed.filter(
    ({ locations }) => locations.some(({ suppression }) => suppression?.kind === "baseline")
  );
  return { findings: String(findings.length + known.length), "new-findings": String(findings.length) };
}
function contextOf({ repositoryUrl: repositoryUrl2 }, { category }, now) {
  return {
    version: VERSION,
    colour: false,
    columns: COLUMNS,
    showSecrets: false,
    verbose: false,
    explain: false,
    now,
    category,
    ...repositoryUrl2 === void 0 ? {} : { repositoryUrl: repositoryUrl2 }
  };
}
var renderer = (result, context) => async (format, maxBytes) => (await loadReporter(format))(result, { ...context, ...maxBytes === void 0 ? {} : { maxBytes } });
async function commentOn({ result, pullRequest }, inputs, { environment }, render) {
  if (!inputs.comment || pullRequest === void 0) return { kind: "not-needed" };
  const url = toApiUrl(environment["GITHUB_API_URL"]);
  if (url === void 0) return { kind: "failed", reason: "the job does not say where the GitHub API is" };
  const api = new GithubApi({ url, token: inputs.token, userAgent: `patdown/${VERSION}` });
  const repository = environment["GITHUB_REPOSITORY"] ?? "";
  const isQuiet = result.findings.length === 0 && result.problems.length === 0;
  const text = isQuiet ? void 0 : await render("markdown", COMMENT_BYTES);
  return keepComment(api, { repository, pullRequest, category: inputs.category }, text, ALL_CLEAR);
}
var ALL_CLEAR = `### patdown: all clear

What was reported here is no longer in the commits of this pull request. A secret that was pushed once stays known to whoever saw it: revoke it.
`;
var noticeOf = ({ reason }) => `no comment could be written: ${reason}. The job's summary and its exit code say the same`;
var commentNotes = (outcome) => outcome.kind === "failed" ? [noticeOf(outcome)] : [];
var listOf = (notes) => notes.map((note) => `- ${note}
`).join("");

// src/action/scan-event.ts
const path3 = require("node:path");

// src/action/instance.ts
function atOwnInstance(options, environment) {
  const url = toApiUrl(environment["GITHUB_API_URL"]);
  if (url === void 0 || url.hostname === "api.github.com") return options;
  return { ...options, providerUrls: new Map([["github", [url]], ...options.providerUrls]) };
}

// src/action/plan.ts
var ZEROS = /^0{40}(?:0{24})?$/;
var ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function at(payload, ...keys) {
  let value = payload;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return value;
}
function idAt(payload, ...keys) {
  const value = at(payload, ...keys);
  return typeof value === "string" && ID.test(value) && !ZEROS.test(value) ? value : void 0;
}
function textAt(payload, ...keys) {
  const value = at(payload, ...keys);
  return typeof value === "string" ? value : "";
}
function planEvent(name, payload, commit) {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return planPullRequest(payload);
    case "merge_group":
      return planMergeGroup(payload);
    case "push":
      return planPush(payload);
    default:
      return {
        kind: "everything",
        commit: commit !== void 0 && ID.test(commit) ? commit : void 0,
        // Of other events, such as workflow_run, nobody knows whose work they check out.
        proposal: !OWN_EVENTS.includes(name)
      };
  }
}
var OWN_EVENTS = ["schedule", "workflow_dispatch", "repository_dispatch", "release"];
var INCOMPLETE = { kind: "nothing", reason: "" };
function planPullRequest(payload) {
  const [from, to] = [
    idAt(payload, "pull_request", "base", "sha"),
    idAt(payload, "pull_request", "head", "sha")
  ];
  const number = at(payload, "pull_request", "number");
  if (from === void 0 || to === void 0 || typeof number !== "number" || !Number.isSafeInteger(number))
    return INCOMPLETE;
  return {
    kind: "commits",
    from,
    to,
    refs: [`refs/pull/${number}/head`],
    fallback: void 0,
    mayBeGone: false,
    proposal: true,
    pullRequest: number
  };
}
function planMergeGroup(payload) {
  if (textAt(payload, "action") === "destroyed")
    return { kind: "nothing", reason: "the merge group is gone: there is nothing to scan" };
  const [from, to] = [idAt(payload, "merge_group", "base_sha"), idAt(payload, "merge_group", "head_sha")];
  if (from === void 0 || to === void 0) return INCOMPLETE;
  const ref = textAt(payload, "merge_group", "head_ref");
  return {
    kind: "commits",
    from,
    to,
    refs: ref.startsWith("refs/heads/") && !/[\s:*?[\\^~]/.test(ref) ? [ref] : [],
    fallback: void 0,
    mayBeGone: false,
    proposal: true,
    pullRequest: void 0
  };
}
function planPush(payload) {
  const to = idAt(payload, "after");
  if (at(payload, "deleted") === true || ZEROS.test(textAt(payload, "after")))
    return { kind: "nothing", reason: "a branch or tag was deleted: there is nothing to scan" };
  if (to === void 0) return INCOMPLETE;
  const ref = textAt(payload, "ref");
  const main = textAt(payload, "repository", "default_branch");
  const isMain = ref === `refs/heads/${main}`;
  return {
    kind: "commits",
    from: idAt(payload, "before"),
    to,
    refs: [],
    fallback: isMain || main === "" ? void 0 : main,
    mayBeGone: true,
    // What guards the default branch and tags has let it pass, and the workflow that runs came with it.
    proposal: !isMain && !ref.startsWith("refs/tags/"),
    pullRequest: void 0
  };
}
var isUnreadable = (plan) => plan === INCOMPLETE;

// src/action/resolve-range.ts
async function requireHistory(git, deepen) {
  if (!await isShallow(git)) return;
  if (deepen && await unshallow(git)) return;
  throw new InputError(
    "PD_GIT_SHALLOW",
    deepen ? "the checkout is shallow, and the rest of its history could not be fetched" : "the checkout is shallow: commits are missing",
    { hint: "give actions/checkout `fetch-depth: 0`" }
  );
}
async function resolveRange(git, plan, deepen) {
  await requireHistory(git, deepen);
  const find = async (commit, refs = []) => {
    const found = deepen ? await requireFetched(git, commit, refs) : await resolveCommit(git, commit);
    await requireHistory(git, deepen);
    return found;
  };
  const to = await find(plan.to, plan.refs);
  if (to === void 0) throw missing("the commit that the event names");
  const from = plan.from === void 0 ? void 0 : await find(plan.from);
  if (from !== void 0) return { from, to, notes: [] };
  if (plan.from !== void 0 && !plan.mayBeGone) throw missing("the commit that the event compares with");
  return fallBack(git, plan, to, deepen);
}
async function fallBack(git, { from, fallback }, to, mayFetch) {
  const why = from === void 0 ? "the branch or tag is new" : "the commit that was there before is gone";
  const base = fallback === void 0 ? void 0 : await remoteBranch(git, fallback, mayFetch);
  const what = base === void 0 ? "all of its commits are scanned" : "what the default branch has not is scanned";
  return { from: base, to, notes: [`${why}: ${what}`] };
}
var missing = (what) => new InputError("PD_GIT_REVISION", `${what} is not in this repository and could not be fetched`, {
  hint: "give actions/checkout `fetch-depth: 0`, and check out the repository that the event is about"
});

// src/action/settings-at.ts
const { mkdirSync: mkdirSync2, mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const path2 = require("node:path");

// src/git/read-at.ts
var MAX_SIZE = 32 * 1024 * 1024;
async function listFilesAt(git, commit, path4) {
  const args = ["ls-tree", "-r", "-z", "--full-tree", commit, "--", path4];
  const files = [];
  for await (const record of records(streamGit(git, args), 0)) {
    const tab = record.indexOf(9);
    const [mode = "", , object = ""] = record.toString("latin1", 0, tab).split(" ");
    if (mode.startsWith("100")) files.push({ path: record.toString("utf8", tab + 1), object });
  }
  return files;
}
async function readBlob(git, { path: path4, object }) {
  const size = Number((await readGit(git, ["cat-file", "-s", object])).toString("latin1"));
  if (!(size <= MAX_SIZE)) throw new InputError("PD_INPUT_TOO_LARGE", `${path4} is too large to be read`);
  return (await readGit(git, ["cat-file", "blob", object])).toString("utf8");
}

// src/action/settings-at.ts
async function settingsAt(git, commit, inputs, temporary) {
  mkdirSync2(temporary, { recursive: true });
  const directory = mkdtempSync(path2.join(temporary, "patdown-"));
  const dispose = () => rmSync(directory, { recursive: true, force: true });
  try {
    const has = (name) => copy(git, commit, name, directory);
    for (const name of [...CONFIG_NAMES, "package.json", IGNORE_NAME]) await has(name);
    const named = [inputs.config, inputs.baseline, ...inputs.rules].filter((name) => name !== void 0);
    const missing2 = [];
    for (const name of named) if (!await has(name)) missing2.push(name);
    const flags = /* @__PURE__ */ new Map();
    if (inputs.config !== void 0 && !missing2.includes(inputs.config)) flags.set("config", [inputs.config]);
    for (const name of await namedByConfig(flags, directory)) await has(name);
    if (inputs.baseline !== void 0 && !missing2.includes(inputs.baseline))
      flags.set("baseline", [inputs.baseline]);
    const settings = await loadSettings(flags, directory);
    const rules = inputs.rules.filter((name) => !missing2.includes(name)).map((name) => path2.join(directory, name));
    return { settings: { ...settings, root: git.directory }, rules, missing: missing2, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}
async function namedByConfig(flags, directory) {
  const { findConfig, readConfig } = await Promise.resolve().then(() => require("patdown-load"));
  const named = flags.get("config")?.[0];
  const found = named === void 0 ? await findConfig(directory) : await readConfig(named, directory);
  if (found === void 0) return [];
  const { rules, baseline, ignoreFile } = found.config;
  return [...rules.add, baseline ?? DEFAULT_BASELINE, ignoreFile ?? IGNORE_NAME].flatMap((name) => {
    const relative = path2.relative(directory, path2.resolve(found.directory, name));
    return relative.startsWith("..") || path2.isAbsolute(relative) ? [] : [relative.replaceAll("\\", "/")];
  });
}
async function copy(git, commit, name, directory) {
  const files = commit === void 0 || name === "" ? [] : await listFilesAt(git, commit, name);
  for (const file of files) {
    const target = path2.resolve(directory, file.path);
    if (!target.startsWith(directory + path2.sep)) continue;
    mkdirSync2(path2.dirname(target), { recursive: true });
    writeFileSync(target, await readBlob(git, file));
  }
  return files.length > 0;
}

// src/action/scan-event.ts
async function scanEvent(inputs, surroundings, hooks, now) {
  const { eventName, payload, commit } = surroundings;
  const plan = planEvent(eventName, payload, commit);
  if (isUnreadable(plan)) {
    throw new InputError("PD_ACTION_EVENT", `the payload of ${eventName} does not name its commits`);
  }
  if (plan.kind === "nothing") return plan;
  const git = repositoryOf(inputs, surroundings);
  const target = await toTarget(git, plan, inputs, surroundings);
  const at2 = await settingsAt(git, target.trusted, inputs, surroundings.temporary);
  try {
    const options = toOptions(target, inputs, at2, now, surroundings.environment);
    const result = await scan(options, {
      ...hooks,
      environment: surroundings.environment,
      ...inputs.verify ? { verification: { userAgent: `patdown/${VERSION}` } } : {}
    });
    const notes = [...target.notes, ...settingsNotes(target, at2), ...markNotes(result)];
    return {
      kind: "scanned",
      result,
      notes,
      pullRequest: target.pullRequest,
      root: target.directory,
      repositoryUrl: repositoryUrl(git, target, surroundings)
    };
  } finally {
    at2.dispose();
  }
}
function repositoryUrl(git, { directory }, { environment }) {
  const [server = "", name = ""] = [environment["GITHUB_SERVER_URL"], environment["GITHUB_REPOSITORY"]];
  const isKnown = /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(name);
  return isKnown && git.directory === directory ? `${server}/${name}` : void 0;
}
function markNotes({ findings }) {
  const places = findings.flatMap(({ locations }) => locations).filter(({ unheeded }) => unheeded !== void 0);
  return places.length === 0 ? [] : [
    `allow comments in what was scanned did not count, at ${places.length} of its places (trust-pr-config)`
  ];
}
function settingsNotes({ trusted }, { settings, missing: missing2 }) {
  const isConfigured = settings.config !== void 0 || settings.ignore.length > 0 || settings.baseline !== void 0;
  return [
    ...isConfigured && trusted !== void 0 ? [`the configuration of commit ${trusted} counted`] : [],
    ...missing2.map(
      (name) => `${name.replace(/[^\w./ -]/g, "?")} is named by an input and is not in ${trusted ?? "any commit whose word counts"}: it did not count`
    )
  ];
}
function repositoryOf({ paths }, { workspace, environment }) {
  const top = workTrees(environment).find(path3.resolve(workspace, paths[0] ?? "."));
  if (top !== void 0) return { directory: top, environment, scope: "directory" };
  throw new InputError("PD_NOT_A_REPOSITORY", "no repository is checked out", {
    hint: "run actions/checkout before; where it has a `path`, give that as `paths`"
  });
}
async function toTarget(git, plan, inputs, { workspace }) {
  const isTrusted = inputs.trustPrConfig || !plan.proposal;
  const common = {
    honoursMarks: isTrusted,
    pullRequest: "pullRequest" in plan ? plan.pullRequest : void 0
  };
  const everything = { directory: workspace, paths: inputs.paths.length === 0 ? ["."] : inputs.paths };
  const commits = { directory: git.directory, paths: ["."] };
  if (plan.kind === "everything") {
    if (inputs.range !== void 0) await requireHistory(git, inputs.deepen);
    else if (inputs.deepen && inputs.history !== "never") await unshallow(git);
    const trusted = await ownCommit(git, plan);
    const asked2 = inputs.range === void 0 ? everything : commits;
    return { ...common, ...asked2, flags: flagsOf(inputs, void 0), notes: [], trusted };
  }
  const { from, to, notes } = await resolveRange(git, plan, inputs.deepen);
  const range = `${from ?? "0".repeat(to.length)}..${to}`;
  const flags = flagsOf(inputs, range);
  const asked = flags.has("range") ? commits : everything;
  const what = from === void 0 ? `the commits of ${to}` : `the commits ${from}..${to}`;
  const told = inputs.range === void 0 && flags.has("range") ? [...notes, `scanned: ${what}`] : notes;
  return { ...common, ...asked, flags, notes: told, trusted: isTrusted ? to : from };
}
async function ownCommit(git, { commit, proposal }) {
  const own = commit === void 0 ? void 0 : await resolveCommit(git, commit);
  return own ?? (proposal ? void 0 : resolveCommit(git, "HEAD"));
}
function flagsOf(inputs, range) {
  const flags = /* @__PURE__ */ new Map();
  if (inputs.range !== void 0) flags.set("range", [inputs.range]);
  else if (inputs.history === "always") flags.set("history", [""]);
  else if (range !== void 0) flags.set("range", [range]);
  else if (inputs.history === "never") flags.set("no-history", [""]);
  return flags;
}
function toOptions({ directory, paths, flags, honoursMarks }, { verify }, { settings, rules }, now, environment) {
  const all = new Map([...flags, ...rules.length === 0 ? [] : [["rules", rules]]]);
  const options = toScanOptions(paths, all, { cwd: directory, now }, settings);
  const marks = honoursMarks ? options.suppression.marks : "report";
  return {
    ...options,
    stdin: void 0,
    suppression: { ...options.suppression, marks },
    ...verify ? { verification: atOwnInstance(toVerificationOptions(all, "ask"), environment) } : {}
  };
}

// src/action/run-action.ts
var FAILED = 2;
async function runAction(workerUrl) {
  const environment = process.env;
  process.on("uncaughtException", fail);
  let told;
  try {
    const inputs = readInputs(environment);
    told = await runWith(inputs, readSurroundings(environment, process.cwd()), workerUrl);
  } catch (error) {
    told = await tellError(environment, error);
  }
  process.exitCode = told.exitCode;
  try {
    await writeOut(told.log);
  } catch (error) {
    if (!(error instanceof ReaderGone)) process.exitCode = FAILED;
  }
}
function fail() {
  const text = "patdown: an internal error [PD_INTERNAL]";
  try {
    writeSync(1, `${workflowCommand("error", text, "patdown")}
`);
  } catch {
  }
  process.exit(FAILED);
}
async function runWith(inputs, surroundings, workerUrl) {
  const now = Date.now();
  const scanned = await scanEvent(inputs, surroundings, { workerUrl }, now);
  if (scanned.kind === "scanned") return report(scanned, inputs, surroundings, now);
  setOutputs(surroundings.environment, {
    findings: "0",
    "new-findings": "0",
    "sarif-file": "",
    "exit-code": "0"
  });
  return { log: `patdown: ${scanned.reason}
`, exitCode: 0 };
}
async function tellError(environment, error) {
  const text = await masked(errorLines(error).join("\n"));
  try {
    setOutputs(environment, { "exit-code": String(FAILED) });
    addSummary(
      environment,
      `### patdown: nothing was scanned

\`\`\`\`\`
${text.replaceAll("`", "'")}
\`\`\`\`\`
`
    );
  } catch {
  }
  const log = environment["GITHUB_ACTIONS"] === "true" ? `${workflowCommand("error", text, "patdown")}
${withoutCommands(text, randomToken())}` : `${text}
`;
  return { log, exitCode: FAILED };
}
async function masked(text) {
  try {
    return await maskMessage(text);
  } catch {
    return "patdown: an internal error [PD_INTERNAL]";
  }
}
module.exports = {
  runAction
};
});
