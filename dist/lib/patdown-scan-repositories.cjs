'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  joinPath
} = require("patdown-roots");
const {
  Branches,
  introductionsOf,
  isFileNamed,
  keyOf,
  namedBy,
  newMatches,
  readTips,
  report,
  reportNamed,
  scanObjects,
  signatureOf,
  standing
} = require("patdown-branches");
const {
  listPresent
} = require("patdown-objects");
require("patdown-provenance");
const {
  Tallier
} = require("patdown-tally");
const {
  isInRepository
} = require("patdown-is-repository");
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
  readCommits,
  readHead,
  readStaged,
  resolveCommit,
  tagsOf
} = require("patdown-commits");
require("patdown-records");
require("patdown-error-code");
require("patdown-secret");
const {
  atLeast,
  severityRank
} = require("patdown-levels");
require("patdown-environment");
require("patdown-find-git");
require("patdown-byte-path");
const {
  InputError
} = require("patdown-errors");
require("patdown-helpers");

// src/scan/scan-repositories.ts
const path = require("node:path");

// src/scan/changed-objects.ts
async function scanChanged(git, changes, further, { context, stop, deepening, onProgress }) {
  const known = /* @__PURE__ */ new Set();
  const earlier = { objects: 0, bytes: 0 };
  const scanOthers = async (blobs, others) => {
    const own = [...new Set(blobs)].filter((id) => id !== void 0).filter((id) => !known.has(id));
    await fetchMissing(git, own, deepening);
    for (const id of own) known.add(id);
    const ids = [...own, ...others];
    const { objects, bytes } = earlier;
    const scanned = await scanObjects(git, ids, context, "", {
      stop,
      onObject: (done, ofThese) => onProgress?.(objects + done, objects + ids.length, bytes + ofThese)
    });
    earlier.objects += scanned.objects;
    earlier.bytes += scanned.bytes;
    return scanned;
  };
  const brought = await scanOthers(
    changes.map(({ object }) => object),
    further
  );
  const telling = changes.filter(({ object }) => object !== void 0 && brought.blobs.has(object));
  if (telling.length === 0) return { ...brought, known };
  const before = await scanOthers(
    telling.flatMap(({ parents }) => parents),
    []
  );
  return {
    ...brought,
    blobs: new Map([...brought.blobs, ...before.blobs]),
    explained: [...brought.explained, ...before.explained],
    objects: brought.objects + before.objects,
    bytes: brought.bytes + before.bytes,
    problems: [...brought.problems, ...before.problems],
    known
  };
}
async function fetchMissing(git, ids, deepening) {
  if (deepening === void 0 || ids.length === 0) return;
  const present = await listPresent(git, ids);
  await deepening.promised(ids.filter((id) => !present.has(id)));
}

// src/scan/scan-changes.ts
async function scanStaged(git, options) {
  const { context } = options;
  const changes = await readStaged(git);
  const scanned = await scanChanged(git, changes, [], { ...options, deepening: void 0 });
  const reports = changes.flatMap((change) => {
    const matches = newMatches(change, scanned.blobs);
    if (change.object === void 0 || matches.length === 0) return [];
    return [report({ kind: "staged", object: change.object }, change.path, matches)];
  });
  const named = changes.map((change) => ({
    change,
    atHead: void 0,
    provenance: (object) => ({ kind: "staged", object })
  }));
  return tally(scanned, [...reports, ...await reportNamed(git, named, { context, pathOf })]);
}
async function scanCommits(git, selection, tags, options) {
  const { context, stop, deepening } = options;
  await deepening?.objects(selection.filter((argument) => IS_COMMIT.test(argument)));
  const commits = [];
  for await (const commit of readCommits(git, selection)) commits.push(commit);
  const changes = commits.flatMap((commit) => commit.changes);
  const further = [...commits.map(({ id }) => id), ...tags];
  const scanned = await scanChanged(git, changes, further, options);
  const branches = new Branches(await readTips(git));
  const isNamed = namedBy({ context, pathOf });
  const found = commits.map((commit) => ({
    info: { ...signatureOf(commit), branches: branches.pass(commit.id, commit.parents) },
    message: scanned.commits.get(commit.id),
    introductions: introductionsOf(commit, scanned.blobs),
    named: commit.changes.filter((change) => isFileNamed(change, isNamed))
  }));
  const changed = found.flatMap(({ introductions, named: named2 }) => [
    ...introductions.map(({ change }) => change),
    ...named2
  ]);
  const paths = new Set(changed.map(({ path: path2 }) => path2));
  const head = await readHeadOf(git, paths);
  const others = [...new Set(head.values())].filter((id) => !scanned.known.has(id));
  await fetchMissing(git, others, deepening);
  const beside = await scanObjects(git, others, context, "", { stop });
  const blobsNow = new Map([...scanned.blobs, ...beside.blobs]);
  const reports = found.flatMap(({ info, message, introductions }) => [
    ...message === void 0 ? [] : [report({ kind: "commit-message", ...info }, "", message)],
    ...introductions.flatMap(
      ({ change: { object, path: path2 }, matches }) => matches.map((match) => {
        const there = standing(head.get(path2), blobsNow, [match]);
        const atHead = there !== void 0;
        return report({ kind: "commit", object, ...info, atHead, headRegion: there?.region }, path2, [match]);
      })
    )
  ]);
  const named = found.flatMap(
    ({ info, named: changes2 }) => changes2.map((change) => ({
      change,
      atHead: head.get(change.path),
      provenance: (object, headRegion) => ({ kind: "commit", object, ...info, atHead: headRegion !== void 0, headRegion })
    }))
  );
  reports.push(...await reportNamed(git, named, { context, pathOf }));
  const problems = [...scanned.problems, ...beside.problems];
  return tally({ ...scanned, problems }, [...reports, ...tagReports(scanned)]);
}
async function readHeadOf(git, paths) {
  if (paths.size === 0) return /* @__PURE__ */ new Map();
  return readHead(git, (_object, path2) => paths.has(path2));
}
var tagReports = ({ tags, tagNames }) => [...tags].map(
  ([object, matches]) => report({ kind: "tag-message", object, tag: tagNames.get(object) ?? "" }, "", matches)
);
var pathOf = (path2) => path2;
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
  if (!await isShallow(git)) return;
  throw new InputError(
    "PD_GIT_SHALLOW",
    deepening === void 0 ? "the commits cannot be told in a shallow clone: some are missing" : "the commits cannot be told in a shallow clone, and what is missing could not be fetched",
    {
      hint: deepening === void 0 ? "let them be fetched by --deepen, or by git fetch --unshallow, or fetch-depth: 0 in a workflow" : "git fetch --unshallow shows why"
    }
  );
}
async function commitSelection(git, { tips, allBranches, without, besides }) {
  const known = await Promise.all(without.map((commit) => resolveCommit(git, commit)));
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
  const commit = await resolveCommit(git, since) ?? (isDate ? void 0 : await deepening?.find(since));
  if (commit !== void 0) return rangeSelection(git, `${commit}..HEAD`, deepening);
  const end = await requireCommit(git, "HEAD", deepening);
  if (!isDate) {
    throw new InputError("PD_GIT_REVISION", "what --since names is neither a commit nor a date", {
      hint: `give a branch, a tag, a commit, or a date such as 2026-11-01${deepening === void 0 ? "; --deepen fetches a commit that is not there" : ""}`
    });
  }
  await requireHistory(git, deepening);
  return [end, `--since-as-filter=${new Date(since).toISOString()}`];
}
async function requireCommit(git, revision, deepening) {
  const commit = await (deepening === void 0 ? resolveCommit(git, revision) : deepening.find(revision));
  if (commit !== void 0) return commit;
  throw new InputError(
    "PD_GIT_REVISION",
    `a commit of the range is not in this repository${deepening === void 0 ? "" : ", and could not be fetched"}`,
    {
      hint: `${deepening === void 0 ? "let it be fetched by --deepen, or by git fetch origin, or fetch-depth: 0 in a workflow" : "git fetch origin shows why"}; after a forced push the old one may be gone: name its base instead`
    }
  );
}

// src/scan/scan-repositories.ts
async function scanHistories(repositories, files, options, hooks, context, stop) {
  const { scanHistory } = await Promise.resolve().then(() => require("patdown-scan-history"));
  const all = new Tallier();
  all.addAll(files);
  for (const directory of repositories) {
    const git = {
      directory,
      environment: hooks.environment ?? {},
      scope: "directory",
      signal: hooks.signal
    };
    const prefix = path.relative(options.cwd, directory);
    const deepening = await deepeningOf(git, options);
    await deepening?.commits();
    await deepening?.objects("everything");
    const tally2 = await scanHistory(git, {
      context,
      display: prefix === "" ? "." : prefix,
      pathOf: (file) => joinPath(prefix, file),
      maxFileSize: options.maxFileSize,
      hiring: {
        wasm: options.wasm,
        jobs: options.jobs,
        workerUrl: hooks.workerUrl,
        worthAWorker: hooks.worthAWorker
      },
      stop,
      ...hooks.clock && { clock: hooks.clock },
      ...hooks.onPacks && { onPacks: hooks.onPacks },
      isWanted: wantedBy(options, files, context),
      onProgress: (done, total, bytesRead) => hooks.onProgress?.({ unit: "objects", done, total, bytesRead: files.bytes + bytesRead })
    });
    all.addAll(below(prefix, tally2));
  }
  return { ...files, ...all.tally() };
}
async function deepeningOf(git, { deepen }) {
  return deepen ? (await Promise.resolve().then(() => require("patdown-deepen"))).deepen(git) : void 0;
}
function wantedBy({ minConfidence, minSeverity }, { reports }, { rules }) {
  const inFiles = new Set(reports.flatMap(({ matches }) => matches.map(keyOf)));
  const isSevere = ({ ruleId }) => {
    const rule = rules.get(ruleId);
    return rule !== void 0 && severityRank(rule.severity) >= severityRank(minSeverity);
  };
  return (match) => isSevere(match) && (atLeast(match.confidence, minConfidence) || inFiles.has(keyOf({ match })));
}
var below = (prefix, tally2) => ({
  ...tally2,
  reports: tally2.reports.map(
    (report2) => report2.path === "" || report2.provenance.kind !== "commit" ? report2 : { ...report2, path: joinPath(prefix, report2.path) }
  )
});
async function scanChanges(options, hooks, context, stop) {
  const { paths, cwd, git: asked } = options;
  const [given = "."] = paths;
  const git = {
    directory: path.resolve(cwd, given),
    environment: hooks.environment ?? {},
    // Where git's hook stands, git has said by variables what is being committed.
    scope: given === "." ? "hook" : "directory"
  };
  requireRepository(git);
  const changes = {
    context,
    stop,
    deepening: await deepeningOf(git, options),
    onProgress: (done, total, bytesRead) => hooks.onProgress?.({ unit: "objects", done, total, bytesRead })
  };
  const tally2 = asked.kind === "staged" ? await scanStaged(git, changes) : await scanCommitsOf(git, asked, changes);
  return { ...tally2, exclusions: [], notes: [] };
}
function requireRepository({ directory, environment, scope }) {
  const isTold = scope === "hook" && environment["GIT_DIR"] !== void 0;
  if (isTold || isInRepository(directory)) return;
  throw new InputError("PD_NOT_A_REPOSITORY", "this is no git repository", {
    hint: "go to one, or name it as the path"
  });
}
async function scanCommitsOf(git, asked, changes) {
  const selection = await selectionOf(git, asked, changes.deepening);
  return scanCommits(git, selection, await tagsNamed(git, asked), changes);
}
async function tagsNamed(git, asked) {
  const ends = asked.kind === "range" ? [asked.range.split("..").at(-1) ?? ""] : asked.kind === "commits" ? asked.tips : [];
  const tags = [];
  for (const end of ends) if (end !== "") tags.push(...await tagsOf(git, end));
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
module.exports = {
  scanChanges,
  scanHistories
};
});
