'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  readStandardInput,
  requireWritableTargets,
  toTargets,
  write
} = require("patdown-colour");
const {
  NO_PROGRESS,
  optionsFor,
  terminalProgress
} = require("patdown-progress");
const {
  setUpVerification
} = require("patdown-verdict-file");
const {
  Fingerprinter
} = require("patdown-fingerprint-2");
const {
  identityOf
} = require("patdown-identity");
const {
  messageOf,
  readObjects
} = require("patdown-objects");
const {
  loadSettings
} = require("patdown-settings");
const {
  last
} = require("patdown-options");
const {
  scan,
  scanPaths,
  scanWith
} = require("patdown-announcer");
const {
  requireKnown
} = require("patdown-select-2");
const {
  isRepository
} = require("patdown-is-repository");
const {
  scanBlob
} = require("patdown-columns");
const {
  inMemory
} = require("patdown-byte-source");
const {
  safe
} = require("patdown-terminal");
const {
  isTerminal,
  writeOut
} = require("patdown-output");
const {
  Secret
} = require("patdown-secret");
const {
  InputError,
  UsageError
} = require("patdown-errors");

// src/cli/commands/verify.ts
const { readFileSync, statSync } = require("node:fs");

// src/scan/verify-token.ts
function coverToken(token, rule) {
  const prefixes = rule.matchers.flatMap(
    (matcher) => "publicPrefixes" in matcher ? matcher.publicPrefixes : []
  );
  const prefix = prefixes.find((candidate) => token.startsWith(candidate)) ?? "";
  const bytes = Buffer.byteLength(token);
  const match = {
    ruleId: rule.id,
    span: { start: 0, end: bytes },
    secret: new Secret(token, prefix),
    confidence: "high",
    checks: [],
    companions: []
  };
  const region = {
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: token.length + 1,
    startOffset: 0,
    endOffset: bytes
  };
  const report = {
    path: "<stdin>",
    provenance: { kind: "stdin" },
    bytes,
    matches: [{ match, region, snippet: { text: "", start: 0, end: 0 } }],
    rejections: [],
    problem: void 0
  };
  return { reports: [report], files: 1, objects: 0, bytes, problems: [], exclusions: [], notes: [] };
}

// src/scan/report-places.ts
var isNode = (value) => typeof value === "object" && value !== null;
var textOf = (node, key) => {
  const value = isNode(node) ? node[key] : void 0;
  return typeof value === "string" ? value : "";
};
var listOf = (node, key) => {
  const value = isNode(node) ? node[key] : void 0;
  return Array.isArray(value) ? value : [];
};
function parseReport(text) {
  if (!/^\s*\{/.test(text) || !/"patdown(?:\/scan\/1)?"/.test(text)) return void 0;
  let root;
  try {
    root = JSON.parse(text);
  } catch {
    throw new InputError("PD_REPORT_INVALID", "the report is no whole JSON", {
      hint: "make it again with `patdown scan --format json --output FILE`"
    });
  }
  if (textOf(root, "schema") === "patdown/scan/1") return fromJson(root);
  const runs = listOf(root, "runs").filter((run) => {
    const tool = isNode(run) && isNode(run["tool"]) ? run["tool"]["driver"] : void 0;
    return textOf(tool, "name") === "patdown";
  });
  return runs.length === 0 ? void 0 : { places: runs.flatMap(fromRun), sources: ["."] };
}
function fromJson(root) {
  const places = listOf(root, "findings").flatMap(
    (finding) => listOf(finding, "locations").map((location) => {
      const [path2, kind] = [textOf(location, "path"), textOf(location, "kind")];
      const object = textOf(location, kind === "commit-message" ? "commit" : "object");
      return {
        ruleId: textOf(finding, "ruleId"),
        fingerprint: textOf(location, "fingerprint"),
        path: path2,
        where: kind === "file" ? { kind } : objectOf(object)
      };
    })
  );
  const scan2 = isNode(root) ? root["scan"] : void 0;
  return { places, sources: listOf(scan2, "sources").filter((source) => typeof source === "string") };
}
var objectOf = (name) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name) ? { kind: "object", name } : { kind: "none" };
function fromRun(run) {
  return listOf(run, "results").flatMap((result) => {
    const [location] = listOf(result, "locations");
    const physical = isNode(location) ? location["physicalLocation"] : void 0;
    const artifact = isNode(physical) ? physical["artifactLocation"] : void 0;
    const path2 = decodeUri(textOf(artifact, "uri"));
    const commit = textOf(isNode(result) ? result["properties"] : void 0, "commit");
    const fingerprints = isNode(result) ? result["partialFingerprints"] : void 0;
    const place = { ruleId: textOf(result, "ruleId"), fingerprint: textOf(fingerprints, "patdown/v1"), path: path2 };
    if (commit === "") return [{ ...place, where: { kind: "file" } }];
    const isPlain = /^[0-9a-f]{40,64}$/.test(commit) && !/[\n\r]/.test(path2);
    return [{ ...place, where: isPlain ? { kind: "object", name: `${commit}:${path2}` } : { kind: "none" } }];
  });
}
function decodeUri(uri) {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\//, ""));
  } catch {
    return uri;
  }
}

// src/scan/reread.ts
const path = require("node:path");
async function reread(report, options, hooks, context) {
  const files = [
    ...new Set(report.places.flatMap(({ where, path: file }) => where.kind === "file" ? [file] : []))
  ];
  const ofFiles = files.length === 0 ? void 0 : await scanPaths({ ...options, paths: files }, hooks, context);
  const ofObjects = await readGitPlaces(report, options, hooks, context);
  const wanted = new Set(report.places.map(({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`));
  const fingerprinter = new Fingerprinter(options.suppression.key);
  const seen = /* @__PURE__ */ new Set();
  const kept = await Promise.all(
    [...ofFiles?.reports ?? [], ...ofObjects].map(
      (own) => keepWanted(own, wanted, (report2) => pathsOf(report2, options), fingerprinter, seen)
    )
  );
  return {
    reports: kept.filter(({ matches }) => matches.length > 0),
    files: ofFiles?.files ?? 0,
    objects: ofObjects.length,
    bytes: (ofFiles?.bytes ?? 0) + ofObjects.reduce((sum, { bytes }) => sum + bytes, 0),
    problems: [...ofFiles?.problems ?? [], ...missing(report, seen)],
    exclusions: [],
    notes: []
  };
}
async function readGitPlaces({ places, sources }, { cwd }, hooks, context) {
  const byName = /* @__PURE__ */ new Map();
  for (const place of places) {
    if (place.where.kind !== "object") continue;
    byName.set(place.where.name, [...byName.get(place.where.name) ?? [], place]);
  }
  if (byName.size === 0) return [];
  const names = [...byName.keys()];
  const reports = [];
  for (const directory of sources.map((source) => path.resolve(cwd, source)).filter(isRepository)) {
    const git = { directory, environment: hooks.environment ?? {}, scope: "directory" };
    let index = 0;
    for await (const read2 of readObjects(git, names)) {
      const own = byName.get(names[index++] ?? "") ?? [];
      if (read2.kind === "failed") continue;
      const bytes = Buffer.from(read2.type === "blob" ? read2.bytes : messageOf(read2.bytes));
      for (const shown of new Set(own.map((place) => place.path)))
        reports.push(scanBlob(context, inMemory(bytes), { kind: "unreachable", object: read2.id }, shown));
    }
  }
  return reports;
}
async function keepWanted(report, wanted, paths, fingerprinter, seen) {
  const matches = [];
  for (const placed of report.matches) {
    const { ruleId, secret } = placed.match;
    const keys = await Promise.all(
      paths(report).map(async (path2) => `${ruleId} ${await fingerprinter.of(ruleId, secret, path2)}`)
    );
    const key = keys.find((candidate) => wanted.has(candidate));
    if (key === void 0) continue;
    seen.add(key);
    matches.push(placed);
  }
  return { ...report, matches };
}
var pathsOf = ({ path: shown, provenance }, options) => [
  .../* @__PURE__ */ new Set([identityOf(shown, provenance, options), shown])
];
var missing = ({ places }, seen) => {
  const lost = places.filter(({ ruleId, fingerprint }) => !seen.has(`${ruleId} ${fingerprint}`));
  const distinct = new Map(lost.map((place) => [`${place.ruleId} ${place.fingerprint}`, place]));
  return [...distinct.values()].map(({ path: file, ruleId }) => ({
    kind: "changed",
    path: file,
    message: `what the report says of ${/^[a-z0-9-]+$/.test(ruleId) ? ruleId : "it"} is no longer there, or cannot be read again: not verified`
  }));
};

// src/cli/commands/plan-lines.ts
function planLines({ requests, skipped }, problems) {
  const total = requests.reduce((sum, { count }) => sum + count, 0);
  const hosts = new Set(requests.map(({ host }) => host)).size;
  const lines = [
    ...requests.flatMap(({ line, ruleIds, count, when }) => [
      `${String(count).padStart(5)}  ${safe(line)}`,
      `       ${ruleIds.join(", ")}${when === "active" ? "; only of those that are active" : ""}`
    ]),
    ...skipped.map(({ reason, count }) => `${String(count).padStart(5)}  not asked: ${safe(reason)}`),
    ...problems.map(
      ({ path: path2, message }) => `not read: ${path2 === "" ? "" : `${safe(path2)}: `}${safe(message)}`
    ),
    total === 0 ? "Nothing would be sent." : `At most ${total} ${total === 1 ? "request" : "requests"} to ${hosts} ${hosts === 1 ? "host" : "hosts"}; nothing was sent.`
  ];
  return `${lines.join("\n")}
`;
}

// src/cli/commands/verify.ts
async function runVerify(args, surround) {
  const { positionals, values } = args;
  const { signal } = surround;
  const targets = toTargets(values);
  await requireWritableTargets(targets);
  const { setup, options, hooks } = await prepare(args, values.has("plan") ? "plan" : "ask", surround);
  const result = await read(positionals, last(values, "rule"), options, hooks);
  setup.save();
  const code = exitCode(result);
  if (signal.aborted) return code;
  process.exitCode = code;
  if (result.plan !== void 0) await writeOut(planLines(result.plan, result.problems));
  else for (const target of targets) await write(target, result, values, options.now);
  return code;
}
async function prepare(args, mode, { signal, workerUrl }) {
  const setup = setUpVerification(args.values, mode);
  const given = optionsFor(args, await loadSettings(args.values, process.cwd()));
  return {
    setup,
    options: { ...given, stdin: void 0, verification: setup.options },
    hooks: { signal, environment: process.env, workerUrl, verification: setup.hooks }
  };
}
function exitCode({ verdicts = {}, problems }) {
  if ((verdicts.active ?? 0) > 0) return 1;
  const isNothingTold = (verdicts.skipped ?? 0) > 0 && (verdicts.inactive ?? 0) + (verdicts.unknown ?? 0) === 0;
  return problems.length > 0 || isNothingTold ? 2 : 0;
}
async function read(positionals, ruleId, options, hooks) {
  const progress = isTerminal(2) ? terminalProgress() : NO_PROGRESS;
  const shown = { ...hooks, onProgress: (state) => progress.update(state) };
  return readInput(positionals, ruleId, options, shown).finally(() => progress.stop());
}
async function readInput(positionals, ruleId, options, hooks) {
  if (positionals.length === 0) return readToken(ruleId, options, hooks);
  if (ruleId !== void 0)
    throw new UsageError(
      "PD_FLAGS_CONFLICT",
      "--rule is about the token on standard input, and there are paths"
    );
  const [file = ""] = positionals;
  const report = positionals.length === 1 ? tryReport(file) : void 0;
  if (report === void 0) return scan(options, hooks);
  return scanWith(options, hooks, (context) => reread(report, options, hooks, context));
}
var MAX_REPORT = 256 * 1024 ** 2;
function tryReport(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size > MAX_REPORT) return void 0;
  return parseReport(readFileSync(file, "utf8"));
}
async function readToken(ruleId, options, hooks) {
  if (process.stdin.isTTY === true)
    throw new UsageError("PD_VERIFY_NOTHING", "there is nothing to verify", {
      hint: WHAT_TO_GIVE
    });
  const bytes = await readStandardInput(hooks.signal ?? new AbortController().signal);
  const token = Buffer.from(bytes).toString("utf8").trim();
  if (token === "")
    throw new UsageError("PD_VERIFY_NOTHING", "standard input is empty", { hint: WHAT_TO_GIVE });
  if (ruleId === void 0)
    return requireFound(await scan({ ...options, stdin: { path: "<stdin>", bytes } }, hooks));
  return scanWith(options, hooks, async ({ rules }) => coverToken(token, requireKnown(ruleId, rules)));
}
var WHAT_TO_GIVE = "pipe a token into it, or name a report or paths, such as the working directory: .";
function requireFound(result) {
  const asked = Object.values(result.verdicts ?? {}).reduce((sum, count) => sum + count, 0);
  if (result.findings.length + asked > 0) return result;
  throw new UsageError("PD_VERIFY_UNKNOWN", "no rule knows what stands on standard input", {
    hint: "say what it is: --rule ID; `patdown rules list` shows the ids"
  });
}

module.exports = {
  runVerify,
  prepare,
  read
};
});
