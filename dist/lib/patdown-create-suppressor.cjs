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
  createSuppressor: () => createSuppressor
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_identity = require("patdown-identity");
var import_patdown_place_tests_2 = require("patdown-place-tests-2");
var import_patdown_ignore_file_2 = require("patdown-ignore-file-2");
var import_patdown_provenance = require("patdown-provenance");
var import_patdown_roots = require("patdown-roots");
var import_patdown_is_repository = require("patdown-is-repository");
var import_patdown_globs_2 = require("patdown-globs-2");
var import_patdown_commits = require("patdown-commits");
var import_patdown_records = require("patdown-records");
var import_patdown_fs_error = require("patdown-fs-error");
var import_patdown_environment = require("patdown-environment");
var import_patdown_find_git = require("patdown-find-git");
var import_patdown_byte_path = require("patdown-byte-path");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
var import_node_path = __toESM(require("node:path"), 1);
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
var Suppressor = class {
  #context;
  #identities = /* @__PURE__ */ new Map();
  #used = /* @__PURE__ */ new Set();
  #counts = noCounts();
  #stale = [];
  constructor(context) {
    this.#context = context;
  }
  /** See {@link identityOf}. */
  identity(shown, provenance) {
    return (0, import_patdown_identity.identityOf)(shown, provenance, this.#context.options);
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
        isCurrent: (0, import_patdown_provenance.isCurrent)(provenance)
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
    const expired = suppression.ignore.filter((entry) => (0, import_patdown_ignore_file_2.isExpired)(entry, now));
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
async function createSuppressor(options, hooks) {
  const { suppression, now } = options;
  return new Suppressor({
    options: suppression.marks === "off" ? withoutFiles(options) : options,
    tests: await (0, import_patdown_place_tests_2.compilePlaceTests)(suppression, now),
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
    const files = git.mode === "only" ? [] : paths.map((given2) => import_node_path.default.resolve(cwd, given2));
    const histories = (0, import_patdown_is_repository.findRepositories)(options).map(import_patdown_byte_path.displayPath);
    return (entry) => {
      const absolute = import_node_path.default.resolve(root, entry.path);
      return (entry.inHistory ? histories : files).some(
        (top) => absolute === top || absolute.startsWith(top === "/" ? top : `${top}/`)
      );
    };
  }
  const [given = "."] = paths;
  const repository = {
    directory: import_node_path.default.resolve(cwd, given),
    environment: hooks.environment ?? {},
    scope: given === "." ? "hook" : "directory"
  };
  const there = git.kind === "staged" ? await (0, import_patdown_commits.listIndex)(repository) : await listEnd(repository, git);
  return (entry) => !entry.inHistory && !there.has(entry.path);
}
async function listEnd(git, asked) {
  if (asked.kind === "commits") return pathsAt(git, asked.tips[0] ?? "HEAD");
  const end = asked.kind === "range" ? asked.range.split("..").at(-1) ?? "" : "HEAD";
  return pathsAt(git, end === "" ? "HEAD" : end);
}
async function pathsAt(git, revision) {
  const commit = await (0, import_patdown_commits.resolveCommit)(git, revision);
  return new Set(commit === void 0 ? [] : [...(await (0, import_patdown_commits.readTree)(git, commit)).keys()].map(import_patdown_byte_path.displayPath));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createSuppressor
});
});
