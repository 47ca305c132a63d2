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
  runBaseline: () => runBaseline
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_progress = require("patdown-progress");
var import_patdown_baseline_3 = require("patdown-baseline-3");
var import_patdown_grouped = require("patdown-grouped");
var import_patdown_provenance = require("patdown-provenance");
var import_patdown_flag_groups = require("patdown-flag-groups");
var import_patdown_settings = require("patdown-settings");
var import_patdown_load_3 = require("patdown-load-3");
var import_patdown_options = require("patdown-options");
var import_patdown_units = require("patdown-units");
var import_patdown_atomic_write_2 = require("patdown-atomic-write-2");
var import_patdown_work_trees = require("patdown-work-trees");
var import_patdown_suppression = require("patdown-suppression");
var import_patdown_quoted_path = require("patdown-quoted-path");
var import_patdown_output = require("patdown-output");
var import_patdown_byte_path = require("patdown-byte-path");
var import_patdown_mod = require("patdown-mod");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
var import_node_crypto = require("node:crypto");
var import_node_path = __toESM(require("node:path"), 1);
var import_node_path2 = __toESM(require("node:path"), 1);
var isBaselined = ({ suppression }) => suppression === void 0 || suppression.kind === "baseline";
function entriesOf(findings) {
  const current = new Set(
    findings.flatMap(
      ({ locations }) => locations.flatMap(({ provenance, fingerprint }) => (0, import_patdown_provenance.isCurrent)(provenance) ? [fingerprint] : [])
    )
  );
  const all = findings.flatMap(
    ({ id, ruleId, locations }) => locations.filter(isBaselined).map(({ fingerprint, path: path3, rootPath = path3, suppression }) => ({
      fingerprint,
      id,
      rule: ruleId,
      path: rootPath,
      inHistory: !current.has(fingerprint),
      verdict: import_patdown_suppression.BASELINE_VERDICTS.find((verdict) => verdict === suppression?.by) ?? "unreviewed",
      reason: suppression?.reason ?? ""
    }))
  );
  return [...new Map(all.map((entry) => [entry.fingerprint, entry])).values()];
}
function addEntries(known, found) {
  const fingerprints = new Set(known.map(({ fingerprint }) => fingerprint));
  const fresh = new Map(
    found.flatMap(
      (entry) => fingerprints.has(entry.fingerprint) ? [] : [[entry.fingerprint, entry]]
    )
  );
  return { entries: [...known, ...fresh.values()], added: fresh.size };
}
function removeEntries(known, stale) {
  const gone = new Set(stale.map(({ fingerprint }) => fingerprint));
  return known.filter(({ fingerprint }) => !gone.has(fingerprint));
}
var HEADER = " The configuration of patdown: see docs/configuration.md of its repository.";
async function enterInConfig(found, root, entries) {
  const file = found?.path ?? import_node_path2.default.join(root, import_patdown_load_3.CONFIG_NAMES[0]);
  const text = found === void 0 ? "" : (0, import_patdown_load_3.readText)(file, import_node_path2.default.basename(file), "configuration").text;
  const edited = import_node_path2.default.extname(file) === ".json" ? editJson(text, entries) : await editYaml(text, entries);
  (0, import_patdown_atomic_write_2.writeFileAtomic)(file, edited);
  return file;
}
async function editYaml(text, entries) {
  const { Document, isMap, parseDocument } = await Promise.resolve().then(() => __toESM(require("./lib/yaml.cjs"), 1));
  const parsed = parseDocument(text);
  const document = isMap(parsed.contents) ? parsed : new Document({});
  if (document !== parsed) document.commentBefore = parsed.commentBefore ?? HEADER;
  document.set("baseline", entries.baseline);
  document.set("key", entries.key);
  return document.toString({ lineWidth: 0 });
}
function editJson(text, { key, baseline }) {
  const manifest = JSON.parse(text);
  return `${JSON.stringify({ ...manifest, patdown: { ...manifest.patdown, baseline, key } }, void 0, 2)}
`;
}
var ACTIONS = ["create", "update", "prune", "audit"];
async function runBaseline(parsed, surround) {
  const [name = "", ...paths] = parsed.positionals;
  const action = ACTIONS.find((candidate) => candidate === name);
  if (action === void 0) {
    throw new import_patdown_errors.UsageError("PD_BASELINE_ACTION", "say what to do with the baseline", {
      hint: (0, import_patdown_flag_groups.suggest)(name, ACTIONS) ?? `patdown baseline ${ACTIONS.join(" | ")}`
    });
  }
  const settings = await (0, import_patdown_settings.loadSettings)(parsed.values, process.cwd(), false);
  return new BaselineCommand({ ...parsed, positionals: paths }, settings, surround).run(action);
}
var BaselineCommand = class {
  #parsed;
  #settings;
  #surround;
  constructor(parsed, settings, surround) {
    this.#parsed = parsed;
    this.#settings = settings;
    this.#surround = surround;
  }
  run(action) {
    switch (action) {
      case "create":
        return this.#create();
      case "update":
        return this.#update();
      case "prune":
        return this.#prune();
      case "audit":
        return this.#audit();
    }
  }
  async #create() {
    const { baselinePath, found, root } = this.#settings;
    if ((0, import_patdown_load_3.tryRead)(baselinePath, this.#name) !== void 0) {
      throw new import_patdown_errors.InputError("PD_BASELINE_EXISTS", `there is a baseline already: ${this.#name}`, {
        hint: "patdown baseline update adds to it; delete it to begin anew"
      });
    }
    const key = found?.config.key ?? (0, import_node_crypto.randomBytes)(32).toString("hex");
    const result = await this.#scan({ key, baseline: void 0 });
    const entries = entriesOf(allOf(result));
    const directory = found?.directory ?? root;
    const relative = import_node_path.default.relative(directory, baselinePath).split(import_node_path.default.sep).join("/");
    const config = await enterInConfig(found, root, { key, baseline: relative });
    (0, import_patdown_atomic_write_2.writeFileAtomic)(baselinePath, (0, import_patdown_baseline_3.renderBaseline)(entries));
    await (0, import_patdown_output.writeOut)(
      `${this.#name}: ${places(entries.length)}. ${import_node_path.default.relative(process.cwd(), config)} names it and holds the key of its fingerprints; commit both.
`
    );
    return 0;
  }
  async #update() {
    const known = this.#read();
    const result = await this.#scan({});
    const { entries, added } = addEntries(known, entriesOf(allOf(result)));
    (0, import_patdown_atomic_write_2.writeFileAtomic)(this.#settings.baselinePath, (0, import_patdown_baseline_3.renderBaseline)(entries));
    await (0, import_patdown_output.writeOut)(`${this.#name}: ${places(added)} added, ${places(entries.length)} in all.
`);
    return 0;
  }
  async #prune() {
    const known = this.#read();
    const { suppression } = await this.#scan({});
    const entries = removeEntries(known, suppression.staleBaseline);
    (0, import_patdown_atomic_write_2.writeFileAtomic)(this.#settings.baselinePath, (0, import_patdown_baseline_3.renderBaseline)(entries));
    await (0, import_patdown_output.writeOut)(
      `${this.#name}: ${places(known.length - entries.length)} removed, ${places(entries.length)} left.
`
    );
    return 0;
  }
  async #audit() {
    const known = this.#read();
    const result = await this.#scan({});
    const { audit } = await Promise.resolve().then(() => __toESM(require("patdown-audit"), 1));
    await audit(
      known,
      allOf(result),
      result,
      (entries) => (0, import_patdown_atomic_write_2.writeFileAtomic)(this.#settings.baselinePath, (0, import_patdown_baseline_3.renderBaseline)(entries))
    );
    return 0;
  }
  #read() {
    const { baselinePath } = this.#settings;
    return (0, import_patdown_baseline_3.parseBaseline)(this.#name, (0, import_patdown_load_3.readText)(baselinePath, this.#name, "baseline").text).entries;
  }
  get #name() {
    return import_node_path.default.relative(process.cwd(), this.#settings.baselinePath) || this.#settings.baselinePath;
  }
  /** @throws InputError when not all was read: a baseline made of half the findings reports the other half later. */
  async #scan(changes) {
    const options = (0, import_patdown_progress.optionsFor)(this.#parsed, this.#settings);
    const baseline = options.suppression.baseline ?? this.#baseline();
    const suppression = { ...options.suppression, baseline, ...changes };
    const result = await (0, import_patdown_progress.scanWithProgress)(
      { ...options, suppression, stdin: void 0 },
      this.#parsed,
      this.#surround
    );
    const [problem] = result.problems;
    if (problem === void 0) return result;
    throw new import_patdown_errors.InputError(
      "PD_BASELINE_INCOMPLETE",
      `nothing was written, as the scan is incomplete: ${[problem.path, problem.message].filter((part) => part !== "").join(": ")}`,
      { hint: "patdown scan lists all problems" }
    );
  }
  #baseline() {
    const file = (0, import_patdown_load_3.tryRead)(this.#settings.baselinePath, this.#name);
    return file === void 0 ? void 0 : (0, import_patdown_baseline_3.parseBaseline)(this.#name, file.text);
  }
};
var allOf = ({ findings, suppressed }) => [...findings, ...suppressed];
var places = (count) => `${count} ${count === 1 ? "place" : "places"}`;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runBaseline
});
});
