'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  optionsFor,
  scanWithProgress
} = require("patdown-progress");
require("patdown-grouped");
const {
  requireAction
} = require("patdown-require-action");
const {
  parseBaseline,
  renderBaseline
} = require("patdown-baseline-3");
const {
  isCurrent
} = require("patdown-provenance");
require("patdown-flag-groups");
require("patdown-compiler");
const {
  loadSettings
} = require("patdown-settings");
require("patdown-options");
require("patdown-units");
const {
  CONFIG_NAMES,
  readText,
  tryRead
} = require("patdown-load-3");
require("patdown-is-object");
const {
  BASELINE_VERDICTS
} = require("patdown-suppression");
const {
  writeFileAtomic
} = require("patdown-atomic-write-2");
require("patdown-work-trees");
require("patdown-quoted-path");
const {
  writeOut
} = require("patdown-output");
require("patdown-mod");
require("patdown-error-code");
require("patdown-levels");
require("patdown-byte-path");
const {
  InputError
} = require("patdown-errors");
require("patdown-helpers");

// src/cli/commands/baseline.ts
const { randomBytes } = require("node:crypto");
const path2 = require("node:path");

// src/suppress/entries.ts
var isBaselined = ({ suppression }) => suppression === void 0 || suppression.kind === "baseline";
function entriesOf(findings) {
  const current = new Set(
    findings.flatMap(
      ({ locations }) => locations.flatMap(({ provenance, fingerprint }) => isCurrent(provenance) ? [fingerprint] : [])
    )
  );
  const all = findings.flatMap(
    ({ id, ruleId, locations }) => locations.filter(isBaselined).map(({ fingerprint, path: path3, rootPath = path3, suppression }) => ({
      fingerprint,
      id,
      rule: ruleId,
      path: rootPath,
      inHistory: !current.has(fingerprint),
      verdict: BASELINE_VERDICTS.find((verdict) => verdict === suppression?.by) ?? "unreviewed",
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

// src/cli/edit-config.ts
const path = require("node:path");
var HEADER = " The configuration of patdown: see docs/configuration.md of its repository.";
async function enterInConfig(found, root, entries) {
  const file = found?.path ?? path.join(root, CONFIG_NAMES[0]);
  const text = found === void 0 ? "" : readText(file, path.basename(file), "configuration").text;
  const edited = path.extname(file) === ".json" ? editJson(text, entries) : await editYaml(text, entries);
  writeFileAtomic(file, edited);
  return file;
}
async function editYaml(text, entries) {
  const { Document, isMap, parseDocument } = await Promise.resolve(require("./lib/yaml.cjs")).then((all) => ({ default: all, ...all }));
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

// src/cli/commands/baseline.ts
var ACTIONS = ["create", "update", "prune", "audit"];
async function runBaseline(parsed, surround) {
  const [name = "", ...paths] = parsed.positionals;
  const action = requireAction(parsed.command, name, ACTIONS);
  const settings = await loadSettings(parsed.values, process.cwd(), false);
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
    if (tryRead(baselinePath, this.#name) !== void 0) {
      throw new InputError("PD_BASELINE_EXISTS", `there is a baseline already: ${this.#name}`, {
        hint: "patdown baseline update adds to it; delete it to begin anew"
      });
    }
    const key = found?.config.key ?? randomBytes(32).toString("hex");
    const result = await this.#scan({ key, baseline: void 0 });
    const entries = entriesOf(allOf(result));
    const directory = found?.directory ?? root;
    const relative = path2.relative(directory, baselinePath).split(path2.sep).join("/");
    const config = await enterInConfig(found, root, { key, baseline: relative });
    writeFileAtomic(baselinePath, renderBaseline(entries));
    await writeOut(
      `${this.#name}: ${places(entries.length)}. ${path2.relative(process.cwd(), config)} names it and holds the key of its fingerprints; commit both.
`
    );
    return 0;
  }
  async #update() {
    const known = this.#read();
    const result = await this.#scan({});
    const { entries, added } = addEntries(known, entriesOf(allOf(result)));
    writeFileAtomic(this.#settings.baselinePath, renderBaseline(entries));
    await writeOut(`${this.#name}: ${places(added)} added, ${places(entries.length)} in all.
`);
    return 0;
  }
  async #prune() {
    const known = this.#read();
    const { suppression } = await this.#scan({});
    const entries = removeEntries(known, suppression.staleBaseline);
    writeFileAtomic(this.#settings.baselinePath, renderBaseline(entries));
    await writeOut(
      `${this.#name}: ${places(known.length - entries.length)} removed, ${places(entries.length)} left.
`
    );
    return 0;
  }
  async #audit() {
    const known = this.#read();
    const result = await this.#scan({});
    const { audit } = await Promise.resolve().then(() => require("patdown-audit"));
    await audit(
      known,
      allOf(result),
      result,
      (entries) => writeFileAtomic(this.#settings.baselinePath, renderBaseline(entries))
    );
    return 0;
  }
  #read() {
    const { baselinePath } = this.#settings;
    return parseBaseline(this.#name, readText(baselinePath, this.#name, "baseline").text).entries;
  }
  get #name() {
    return path2.relative(process.cwd(), this.#settings.baselinePath) || this.#settings.baselinePath;
  }
  /** @throws InputError when not all was read: a baseline made of half the findings reports the other half later. */
  async #scan(changes) {
    const options = optionsFor(this.#parsed, this.#settings);
    const baseline = options.suppression.baseline ?? this.#baseline();
    const suppression = { ...options.suppression, baseline, ...changes };
    const result = await scanWithProgress(
      { ...options, suppression, stdin: void 0 },
      this.#parsed,
      this.#surround
    );
    const [problem] = result.problems;
    if (problem === void 0) return result;
    throw new InputError(
      "PD_BASELINE_INCOMPLETE",
      `nothing was written, as the scan is incomplete: ${[problem.path, problem.message].filter((part) => part !== "").join(": ")}`,
      { hint: "patdown scan lists all problems" }
    );
  }
  #baseline() {
    const file = tryRead(this.#settings.baselinePath, this.#name);
    return file === void 0 ? void 0 : parseBaseline(this.#name, file.text);
  }
};
var allOf = ({ findings, suppressed }) => [...findings, ...suppressed];
var places = (count) => `${count} ${count === 1 ? "place" : "places"}`;
module.exports = {
  runBaseline
};
});
