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
  runConfig: () => runConfig
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_progress = require("patdown-progress");
var import_patdown_parse_config_2 = require("patdown-parse-config-2");
var import_patdown_grouped = require("patdown-grouped");
var import_patdown_flag_groups = require("patdown-flag-groups");
var import_patdown_settings = require("patdown-settings");
var import_patdown_load_3 = require("patdown-load-3");
var import_patdown_options = require("patdown-options");
var import_patdown_units = require("patdown-units");
var import_patdown_work_trees = require("patdown-work-trees");
var import_patdown_quoted_path = require("patdown-quoted-path");
var import_patdown_output = require("patdown-output");
var import_patdown_byte_path = require("patdown-byte-path");
var import_patdown_yaml_reader = require("patdown-yaml-reader");
var import_patdown_mod = require("patdown-mod");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
var ACTIONS = ["check", "show"];
async function runConfig({ positionals, ...rest }) {
  const [name = "", file, more] = positionals;
  const action = ACTIONS.find((candidate) => candidate === name);
  if (action === void 0 || more !== void 0) {
    throw new import_patdown_errors.UsageError("PD_CONFIG_ACTION", "say what to do with the configuration", {
      hint: (0, import_patdown_flag_groups.suggest)(name, ACTIONS) ?? "patdown config check [FILE] | show"
    });
  }
  const parsed = { ...rest, positionals: [] };
  if (action === "show") return show(parsed);
  return check(parsed, file);
}
async function check(parsed, file) {
  const cwd = process.cwd();
  const found = file === void 0 ? (await (0, import_patdown_settings.loadSettings)(parsed.values, cwd)).found : await (0, import_patdown_load_3.readConfig)(file, cwd);
  if (found === void 0) {
    await (0, import_patdown_output.writeOut)("There is no configuration, which is fine.\n");
    return 0;
  }
  const { selectRules } = await Promise.resolve().then(() => __toESM(require("patdown-select"), 1));
  const { compilePlaceTests } = await Promise.resolve().then(() => __toESM(require("patdown-place-tests"), 1));
  const options = (0, import_patdown_progress.optionsFor)(parsed, {
    ...await (0, import_patdown_settings.loadSettings)(parsed.values, cwd),
    found,
    config: found.config,
    configDirectory: found.directory
  });
  await selectRules(options.rules);
  await compilePlaceTests(options.suppression, options.now);
  await (0, import_patdown_output.writeOut)(`${found.config.file} is valid.
`);
  return 0;
}
async function show(parsed) {
  const settings = await (0, import_patdown_settings.loadSettings)(parsed.values, process.cwd());
  const { suppression, rules, includeIgnored, minSeverity, minConfidence, maxFileSize, timeoutMs } = (0, import_patdown_progress.optionsFor)(parsed, settings);
  const { file } = settings.found?.config ?? (0, import_patdown_parse_config_2.emptyConfig)("");
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
  if (parsed.values.has("json")) await (0, import_patdown_output.writeOut)(`${JSON.stringify(effective, void 0, 2)}
`);
  else await (0, import_patdown_output.writeOut)((await Promise.resolve().then(() => __toESM(require("./lib/yaml.cjs"), 1))).stringify(effective));
  return 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runConfig
});
});
