'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  optionsFor
} = require("patdown-progress");
require("patdown-grouped");
const {
  requireAction
} = require("patdown-require-action");
const {
  emptyConfig
} = require("patdown-parse-config-2");
require("patdown-yaml-reader");
require("patdown-flag-groups");
require("patdown-compiler");
const {
  loadSettings
} = require("patdown-settings");
require("patdown-options");
require("patdown-units");
const {
  readConfig
} = require("patdown-load-3");
require("patdown-work-trees");
require("patdown-quoted-path");
require("patdown-path-glob");
const {
  writeOut
} = require("patdown-output");
require("patdown-mod");
require("patdown-error-code");
require("patdown-levels");
require("patdown-byte-path");
const {
  UsageError
} = require("patdown-errors");
require("patdown-helpers");

// src/cli/commands/config.ts
var ACTIONS = ["check", "show"];
async function runConfig({ positionals, ...rest }) {
  const [name = "", file, more] = positionals;
  const action = requireAction(rest.command, name, ACTIONS);
  if (more !== void 0)
    throw new UsageError("PD_ACTION_UNKNOWN", "config checks one file at a time", {
      hint: rest.command.usage
    });
  const parsed = { ...rest, positionals: [] };
  if (action === "show") return show(parsed);
  return check(parsed, file);
}
async function check(parsed, file) {
  const cwd = process.cwd();
  const found = file === void 0 ? (await loadSettings(parsed.values, cwd)).found : await readConfig(file, cwd);
  if (found === void 0) {
    await writeOut("There is no configuration, which is fine.\n");
    return 0;
  }
  const { selectRules } = await Promise.resolve().then(() => require("patdown-select"));
  const { compilePlaceTests } = await Promise.resolve().then(() => require("patdown-place-tests"));
  const options = optionsFor(parsed, {
    ...await loadSettings(parsed.values, cwd),
    found,
    config: found.config,
    configDirectory: found.directory
  });
  await selectRules(options.rules);
  await compilePlaceTests(options.suppression, options.now);
  await writeOut(`${found.config.file} is valid.
`);
  return 0;
}
async function show(parsed) {
  const settings = await loadSettings(parsed.values, process.cwd());
  const { suppression, rules, includeIgnored, minSeverity, minConfidence, maxFileSize, timeoutMs } = optionsFor(parsed, settings);
  const { file } = settings.found?.config ?? emptyConfig("");
  const effective = {
    config: file === "" ? null : file,
    root: settings.root,
    "include-ignored": includeIgnored,
    exclude: suppression.exclude,
    rules,
    "min-severity": minSeverity,
    "min-confidence": minConfidence,
    limits: { "max-file-size": maxFileSize ?? null, "timeout-ms": timeoutMs ?? null },
    marks: suppression.marks,
    "foreign-marks": suppression.foreignMarks,
    allow: suppression.allow,
    ignore: suppression.ignore.map(({ place }) => place),
    baseline: suppression.baseline === void 0 ? null : { file: suppression.baseline.file, entries: suppression.baseline.entries.length },
    key: suppression.key === void 0 ? "public" : "of this project"
  };
  if (parsed.values.has("json")) await writeOut(`${JSON.stringify(effective, void 0, 2)}
`);
  else await writeOut((await Promise.resolve(require("./lib/yaml.cjs")).then((all) => ({ default: all, ...all }))).stringify(effective));
  return 0;
}
module.exports = {
  runConfig
};
});
