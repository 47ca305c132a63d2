module.exports = (function (exports, module, require, __dirname) {
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
  scanChanges: () => scanChanges,
  scanHistories: () => scanHistories
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_branches = require("patdown-branches");
var import_patdown_objects = require("patdown-objects");
var import_patdown_provenance = require("patdown-provenance");
var import_patdown_roots = require("patdown-roots");
var import_patdown_tally = require("patdown-tally");
var import_patdown_interrupted = require("patdown-interrupted");
var import_patdown_byte_source = require("patdown-byte-source");
var import_patdown_quoted_path = require("patdown-quoted-path");
var import_patdown_map_offsets = require("patdown-map-offsets");
var import_patdown_globs_2 = require("patdown-globs-2");
var import_patdown_commits = require("patdown-commits");
var import_patdown_records = require("patdown-records");
var import_patdown_fs_error = require("patdown-fs-error");
var import_patdown_known_values = require("patdown-known-values");
var import_patdown_secret = require("patdown-secret");
var import_patdown_environment = require("patdown-environment");
var import_patdown_find_git = require("patdown-find-git");
var import_patdown_byte_path = require("patdown-byte-path");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
var import_node_path = __toESM(require("node:path"), 1);
async function scanStaged(git, { context, stop }) {
  const changes = await (0, import_patdown_commits.readStaged)(git);
  const scanned = await (0, import_patdown_branches.scanObjects)(git, blobsOf(changes), context, "", { stop });
  const reports = changes.flatMap((change) => {
    const matches = (0, import_patdown_branches.newMatches)(change, scanned.blobs);
    if (change.object === void 0 || matches.length === 0) return [];
    return [(0, import_patdown_branches.report)({ kind: "staged", object: change.object }, change.path, matches)];
  });
  const named = changes.map((change) => ({
    change,
    atHead: void 0,
    provenance: (object) => ({ kind: "staged", object })
  }));
  return tally(scanned, [...reports, ...await (0, import_patdown_branches.reportNamed)(git, named, { context, pathOf })]);
}
async function scanCommits(git, selection, tags, { context, stop, deepening }) {
  await deepening?.objects(selection.filter((argument) => IS_COMMIT.test(argument)));
  const commits = [];
  for await (const commit of (0, import_patdown_commits.readCommits)(git, selection)) commits.push(commit);
  const blobs = blobsOf(commits.flatMap(({ changes }) => changes));
  await fetchMissing(git, blobs, deepening);
  const ids = [...blobs, ...commits.map(({ id }) => id), ...tags];
  const scanned = await (0, import_patdown_branches.scanObjects)(git, ids, context, "", { stop });
  const branches = new import_patdown_branches.Branches(await (0, import_patdown_branches.readTips)(git));
  const isNamed = (0, import_patdown_branches.namedBy)({ context, pathOf });
  const found = commits.map((commit) => ({
    info: { ...(0, import_patdown_branches.signatureOf)(commit), branches: branches.pass(commit.id, commit.parents) },
    message: scanned.commits.get(commit.id),
    introductions: (0, import_patdown_branches.introductionsOf)(commit, scanned.blobs),
    named: commit.changes.filter((change) => (0, import_patdown_branches.isFileNamed)(change, isNamed))
  }));
  const changed = found.flatMap(({ introductions, named: named2 }) => [
    ...introductions.map(({ change }) => change),
    ...named2
  ]);
  const paths = new Set(changed.map(({ path: path2 }) => path2));
  const head = await readHeadOf(git, paths);
  const known = new Set(ids);
  const others = [...new Set(head.values())].filter((id) => !known.has(id));
  await fetchMissing(git, others, deepening);
  const beside = await (0, import_patdown_branches.scanObjects)(git, others, context, "", { stop });
  const blobsNow = new Map([...scanned.blobs, ...beside.blobs]);
  const reports = found.flatMap(({ info, message, introductions }) => [
    ...message === void 0 ? [] : [(0, import_patdown_branches.report)({ kind: "commit-message", ...info }, "", message)],
    ...introductions.flatMap(
      ({ change: { object, path: path2 }, matches }) => matches.map((match) => {
        const there = (0, import_patdown_branches.standing)(head.get(path2), blobsNow, [match]);
        const atHead = there !== void 0;
        return (0, import_patdown_branches.report)({ kind: "commit", object, ...info, atHead, headRegion: there?.region }, path2, [match]);
      })
    )
  ]);
  const named = found.flatMap(
    ({ info, named: changes }) => changes.map((change) => ({
      change,
      atHead: head.get(change.path),
      provenance: (object, headRegion) => ({ kind: "commit", object, ...info, atHead: headRegion !== void 0, headRegion })
    }))
  );
  reports.push(...await (0, import_patdown_branches.reportNamed)(git, named, { context, pathOf }));
  const problems = [...scanned.problems, ...beside.problems];
  return tally({ ...scanned, problems }, [...reports, ...tagReports(scanned)]);
}
async function fetchMissing(git, ids, deepening) {
  if (deepening === void 0 || ids.length === 0) return;
  const present = await (0, import_patdown_objects.listPresent)(git, ids);
  await deepening.promised(ids.filter((id) => !present.has(id)));
}
async function readHeadOf(git, paths) {
  if (paths.size === 0) return /* @__PURE__ */ new Map();
  return new Map([...await (0, import_patdown_commits.readHead)(git)].filter(([path2]) => paths.has(path2)));
}
var tagReports = ({ tags, tagNames }) => [...tags].map(
  ([object, matches]) => (0, import_patdown_branches.report)({ kind: "tag-message", object, tag: tagNames.get(object) ?? "" }, "", matches)
);
var pathOf = (path2) => path2;
var blobsOf = (changes) => [
  ...new Set(changes.flatMap(({ object, parents }) => [object, ...parents]).filter((id) => id !== void 0))
];
var tally = (scanned, reports) => ({
  reports: [...reports, ...scanned.explained],
  files: 0,
  objects: scanned.objects,
  bytes: scanned.bytes,
  problems: scanned.problems
});
var IS_COMMIT = /^[0-9a-f]{40,64}$/;
var ZEROS = /^0{40}(?:0{24})?$/;
async function rangeSelection(git, range, deepening) {
  const [, from = "", to = ""] = /^(.*?)(?<!\.)\.\.(?!\.)(.*)$/.exec(range) ?? [];
  await deepening?.commits();
  const end = await requireCommit(git, to === "" ? "HEAD" : to, deepening);
  const start = ZEROS.test(from) ? void 0 : await requireCommit(git, from === "" ? "HEAD" : from, deepening);
  await requireHistory(git, deepening);
  return start === void 0 ? [end] : [end, `^${start}`];
}
async function requireHistory(git, deepening) {
  if (!await (0, import_patdown_commits.isShallow)(git)) return;
  throw new import_patdown_errors.InputError(
    "PD_GIT_SHALLOW",
    deepening === void 0 ? "the commits cannot be told in a shallow clone: some are missing" : "the commits cannot be told in a shallow clone, and what is missing could not be fetched",
    {
      hint: deepening === void 0 ? "let them be fetched by --deepen, or by git fetch --unshallow, or fetch-depth: 0 in a workflow" : "git fetch --unshallow shows why"
    }
  );
}
async function commitSelection(git, { tips, allBranches, without, besides }) {
  const known = await Promise.all(without.map((commit) => (0, import_patdown_commits.resolveCommit)(git, commit)));
  const ends = await Promise.all(tips.map((tip) => requireCommit(git, tip)));
  return [
    ...ends,
    ...allBranches ? ["--branches"] : [],
    ...known.flatMap((commit) => commit === void 0 ? [] : [`^${commit}`]),
    ...besides === void 0 ? [] : ["--not", besides.kind === "all" ? "--all" : `--remotes=${besides.name}`]
  ];
}
async function sinceSelection(git, since, deepening) {
  await deepening?.commits();
  const isDate = /\d/.test(since) && !Number.isNaN(Date.parse(since));
  const commit = await (0, import_patdown_commits.resolveCommit)(git, since) ?? (isDate ? void 0 : await deepening?.find(since));
  if (commit !== void 0) return rangeSelection(git, `${commit}..HEAD`, deepening);
  const end = await requireCommit(git, "HEAD", deepening);
  if (!isDate) {
    throw new import_patdown_errors.InputError("PD_GIT_REVISION", "what --since names is neither a commit nor a date", {
      hint: `give a branch, a tag, a commit, or a date such as 2026-11-01${deepening === void 0 ? "; --deepen fetches a commit that is not there" : ""}`
    });
  }
  await requireHistory(git, deepening);
  return [end, `--since-as-filter=${new Date(since).toISOString()}`];
}
async function requireCommit(git, revision, deepening) {
  const commit = await (deepening === void 0 ? (0, import_patdown_commits.resolveCommit)(git, revision) : deepening.find(revision));
  if (commit !== void 0) return commit;
  throw new import_patdown_errors.InputError(
    "PD_GIT_REVISION",
    `a commit of the range is not in this repository${deepening === void 0 ? "" : ", and could not be fetched"}`,
    {
      hint: `${deepening === void 0 ? "let it be fetched by --deepen, or by git fetch origin, or fetch-depth: 0 in a workflow" : "git fetch origin shows why"}; after a forced push the old one may be gone: name its base instead`
    }
  );
}
async function scanHistories(repositories, files, options, hooks, context, stop) {
  const { scanHistory } = await Promise.resolve().then(() => __toESM(require("patdown-scan-history"), 1));
  const all = new import_patdown_tally.Tallier();
  all.addAll(files);
  for (const directory of repositories) {
    const git = { directory, environment: hooks.environment ?? {}, scope: "directory" };
    const prefix = import_node_path.default.relative(options.cwd, directory);
    const deepening = await deepeningOf(git, options);
    await deepening?.commits();
    await deepening?.objects("everything");
    const tally2 = await scanHistory(git, {
      context,
      display: prefix === "" ? "." : prefix,
      pathOf: (file) => (0, import_patdown_roots.joinPath)(prefix, file),
      maxFileSize: options.maxFileSize,
      stop,
      ...hooks.clock && { clock: hooks.clock },
      isWanted: wantedBy(options, files, context),
      onProgress: (done, total, bytesRead) => hooks.onProgress?.({ unit: "objects", done, total, bytesRead: files.bytes + bytesRead })
    });
    all.addAll(below(prefix, tally2));
  }
  return { ...files, ...all.tally() };
}
async function deepeningOf(git, { deepen }) {
  return deepen ? (await Promise.resolve().then(() => __toESM(require("patdown-deepen"), 1))).deepen(git) : void 0;
}
function wantedBy({ minConfidence, minSeverity }, { reports }, { rules }) {
  const inFiles = new Set(reports.flatMap(({ matches }) => matches.map(import_patdown_branches.keyOf)));
  const isSevere = ({ ruleId }) => {
    const rule = rules.get(ruleId);
    return rule !== void 0 && (0, import_patdown_levels.severityRank)(rule.severity) >= (0, import_patdown_levels.severityRank)(minSeverity);
  };
  return (match) => isSevere(match) && ((0, import_patdown_levels.atLeast)(match.confidence, minConfidence) || inFiles.has((0, import_patdown_branches.keyOf)({ match })));
}
var below = (prefix, tally2) => ({
  ...tally2,
  reports: tally2.reports.map(
    (report2) => report2.path === "" || report2.provenance.kind !== "commit" ? report2 : { ...report2, path: (0, import_patdown_roots.joinPath)(prefix, report2.path) }
  )
});
async function scanChanges(options, hooks, context, stop) {
  const { paths, cwd, git: asked } = options;
  const [given = "."] = paths;
  const git = {
    directory: import_node_path.default.resolve(cwd, given),
    environment: hooks.environment ?? {},
    // Where git's hook stands, git has said by variables what is being committed.
    scope: given === "." ? "hook" : "directory"
  };
  const changes = { context, stop, deepening: await deepeningOf(git, options) };
  const tally2 = asked.kind === "staged" ? await scanStaged(git, changes) : await scanCommitsOf(git, asked, changes);
  return { ...tally2, exclusions: [], notes: [] };
}
async function scanCommitsOf(git, asked, changes) {
  const selection = await selectionOf(git, asked, changes.deepening);
  return scanCommits(git, selection, await tagsNamed(git, asked), changes);
}
async function tagsNamed(git, asked) {
  const ends = asked.kind === "range" ? [asked.range.split("..").at(-1) ?? ""] : asked.kind === "commits" ? asked.tips : [];
  const tags = [];
  for (const end of ends) if (end !== "") tags.push(...await (0, import_patdown_commits.tagsOf)(git, end));
  return [...new Set(tags)];
}
async function selectionOf(git, asked, deepening) {
  switch (asked.kind) {
    case "range":
      return rangeSelection(git, asked.range, deepening);
    case "commits":
      return commitSelection(git, asked);
    default:
      return sinceSelection(git, asked.kind === "since" ? asked.since : "", deepening);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanChanges,
  scanHistories
});
});
