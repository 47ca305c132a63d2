'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  identityOf
} = require("patdown-identity");
const {
  compilePlaceTests
} = require("patdown-place-tests-2");
const {
  isExpired
} = require("patdown-ignore-file-2");
require("patdown-roots");
const {
  isCurrent
} = require("patdown-provenance");
const {
  findRepositories
} = require("patdown-find-repositories");
require("patdown-is-repository");
require("patdown-fs-error");
require("patdown-globs-2");
require("patdown-path-glob");
const {
  listIndex,
  readTree,
  resolveCommit
} = require("patdown-commits");
require("patdown-records");
require("patdown-error-code");
require("patdown-environment");
require("patdown-find-git");
const {
  displayPath
} = require("patdown-byte-path");
require("patdown-errors");
require("patdown-helpers");

// src/scan/create-suppressor.ts
const path = require("node:path");

// src/suppress/follow.ts
function followBaseline({ entries }, places, isGone) {
  const present = new Set(places.map(({ fingerprint }) => fingerprint));
  const current = new Set(places.flatMap(({ fingerprint, isCurrent: isCurrent2 }) => isCurrent2 ? [fingerprint] : []));
  const covered = /* @__PURE__ */ new Map();
  for (const entry of entries) if (present.has(entry.fingerprint)) covered.set(entry.fingerprint, entry);
  const homeless = entries.filter(({ fingerprint }) => !current.has(fingerprint));
  const strangers = strangersById(places, covered);
  const stale = homeless.filter((entry) => {
    if (!isGone(entry)) return false;
    const next = entry.inHistory ? void 0 : strangers.get(entry.id)?.shift();
    if (next !== void 0) covered.set(next.fingerprint, entry);
    return next === void 0 && !present.has(entry.fingerprint);
  });
  return { covered, stale };
}
function strangersById(places, covered) {
  const byId = /* @__PURE__ */ new Map();
  for (const place of places) {
    if (covered.has(place.fingerprint)) continue;
    const own = byId.get(place.id) ?? /* @__PURE__ */ new Map();
    own.set(place.fingerprint, place);
    byId.set(place.id, own);
  }
  return new Map(
    [...byId].map(([id, own]) => [
      id,
      [...own.values()].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
    ])
  );
}

// src/scan/suppressor.ts
var Suppressor = class {
  #context;
  #identities = /* @__PURE__ */ new Map();
  #identityOf = /* @__PURE__ */ new Map();
  #used = /* @__PURE__ */ new Set();
  #counts = noCounts();
  #stale = [];
  constructor(context) {
    this.#context = context;
  }
  /** See {@link identityOf}. */
  identity(shown, provenance) {
    if (provenance.kind === "stdin") return shown;
    const known = this.#identityOf.get(shown);
    if (known !== void 0) return known;
    const identity = identityOf(shown, provenance, this.#context.options);
    this.#identityOf.set(shown, identity);
    return identity;
  }
  /** An allow comment that is told of and does not count. */
  unheeded(match) {
    const { marks, foreignMarks } = this.#context.options.suppression;
    if (marks !== "report") return void 0;
    if (match.allowed !== void 0) return match.allowed;
    return foreignMarks && match.foreignMark !== void 0 ? { reason: "" } : void 0;
  }
  /** Why a place is not reported, the baseline apart. */
  at(match, report, fingerprint) {
    const identity = this.identity(report.path, report.provenance);
    this.#identities.set(fingerprint, identity);
    const inline = this.#inline(match);
    if (inline !== void 0) return inline;
    const test = this.#context.tests.find((candidate) => candidate.fits(match, identity, fingerprint));
    if (test?.entry !== void 0) this.#used.add(test.entry);
    return test?.suppression;
  }
  #inline({ allowed, foreignMark }) {
    const { marks, foreignMarks } = this.#context.options.suppression;
    if (marks !== "honour") return void 0;
    if (allowed !== void 0) return { kind: "inline", reason: allowed.reason };
    return foreignMarks && foreignMark !== void 0 ? { kind: "inline", reason: "", by: foreignMark.tool } : void 0;
  }
  /** What the baseline says of all findings together, and the count of what is suppressed. */
  settle(findings) {
    const { baseline } = this.#context.options.suppression;
    const settled = baseline === void 0 ? findings : this.#byBaseline(findings);
    this.#counts = noCounts();
    for (const { suppression } of settled.flatMap(({ locations }) => locations))
      if (suppression !== void 0) this.#counts[suppression.kind]++;
    return settled;
  }
  #byBaseline(findings) {
    const { baseline } = this.#context.options.suppression;
    if (baseline === void 0) return [...findings];
    const places = findings.flatMap(
      ({ id, locations }) => locations.map(({ fingerprint, provenance }) => ({
        id,
        fingerprint,
        path: this.#identities.get(fingerprint) ?? "",
        isCurrent: isCurrent(provenance)
      }))
    );
    const { covered, stale } = followBaseline(baseline, places, this.#context.isGone);
    this.#stale = stale;
    const cover = (location) => {
      const entry = location.suppression === void 0 ? covered.get(location.fingerprint) : void 0;
      return entry === void 0 ? location : { ...location, suppression: { kind: "baseline", reason: entry.reason, by: entry.verdict } };
    };
    return findings.map((finding) => ({ ...finding, locations: finding.locations.map(cover) }));
  }
  summary() {
    const { suppression, now } = this.#context.options;
    const expired = suppression.ignore.filter((entry) => isExpired(entry, now));
    return {
      counts: this.#counts,
      staleBaseline: this.#stale,
      staleIgnore: suppression.ignore.filter((entry) => !this.#used.has(entry) && !expired.includes(entry)),
      expiredIgnore: expired
    };
  }
};
var noCounts = () => ({
  inline: 0,
  "ignore-file": 0,
  "allow-list": 0,
  excluded: 0,
  baseline: 0
});

// src/scan/create-suppressor.ts
async function createSuppressor(options, hooks) {
  const { suppression, now } = options;
  return new Suppressor({
    options: suppression.marks === "off" ? withoutFiles(options) : options,
    tests: await compilePlaceTests(suppression, now),
    isGone: suppression.baseline === void 0 ? () => false : await goneFrom(options, hooks)
  });
}
var withoutFiles = (options) => ({
  ...options,
  suppression: { ...options.suppression, ignore: [], allow: [], exclude: [], baseline: void 0 }
});
async function goneFrom(options, hooks) {
  const { git, paths, cwd, root = cwd } = options;
  if (git.kind === "history") {
    const files = git.mode === "only" ? [] : paths.map((given2) => path.resolve(cwd, given2));
    const histories = findRepositories(options).map(displayPath);
    return (entry) => {
      const absolute = path.resolve(root, entry.path);
      return (entry.inHistory ? histories : files).some(
        (top) => absolute === top || absolute.startsWith(top === "/" ? top : `${top}/`)
      );
    };
  }
  const [given = "."] = paths;
  const repository = {
    directory: path.resolve(cwd, given),
    environment: hooks.environment ?? {},
    scope: given === "." ? "hook" : "directory"
  };
  const there = git.kind === "staged" ? await listIndex(repository) : await listEnd(repository, git);
  return (entry) => !entry.inHistory && !there.has(entry.path);
}
async function listEnd(git, asked) {
  if (asked.kind === "commits") return pathsAt(git, asked.tips[0] ?? "HEAD");
  const end = asked.kind === "range" ? asked.range.split("..").at(-1) ?? "" : "HEAD";
  return pathsAt(git, end === "" ? "HEAD" : end);
}
async function pathsAt(git, revision) {
  const commit = await resolveCommit(git, revision);
  return new Set(commit === void 0 ? [] : [...(await readTree(git, commit)).keys()].map(displayPath));
}
module.exports = {
  createSuppressor
};
});
