'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  YamlFile
} = require("patdown-yaml-reader");
const {
  durationOf,
  sizeOf
} = require("patdown-units");
const {
  pathGlobFault
} = require("patdown-path-glob");
const {
  CONFIDENCES,
  SEVERITIES
} = require("patdown-levels");
const {
  ConfigError
} = require("patdown-errors");

// src/config/parse-config.ts
const { isMap, isScalar } = require("./lib/yaml.cjs");
function parseConfig(file, text, key) {
  const yaml = new YamlFile(file, text.replace(/^\ufeff/, ""));
  const isEmpty = yaml.faults.length === 0 && yaml.isEmpty;
  const top = yaml.faults.length > 0 || isEmpty ? void 0 : yaml.root();
  const root = key === void 0 || top === void 0 ? top : yaml.asMap(top.get(key), `\`${key}\``);
  const config = root === void 0 ? emptyConfig(file) : readConfig(file, root);
  if (yaml.faults.length > 0)
    throw new ConfigError(
      "PD_CONFIG_INVALID",
      `${file} is not a valid configuration`,
      yaml.faults,
      "see docs/configuration.md"
    );
  return config;
}
var emptyConfig = (file) => ({
  file,
  exclude: [],
  includeIgnored: void 0,
  rules: { add: [], only: [], skip: [], override: {} },
  minSeverity: void 0,
  minConfidence: void 0,
  allow: [],
  foreignMarks: void 0,
  baseline: void 0,
  ignoreFile: void 0,
  key: void 0,
  limits: { maxFileSize: void 0, timeoutMs: void 0 }
});
function readConfig(file, root) {
  const paths = section(root, "paths");
  const exclude = globsOf(paths, "exclude");
  const includeIgnored = paths?.optionalBoolean("include-ignored");
  paths?.finish();
  const rules = readRules(root);
  const minSeverity = root.optionalOneOf("min-severity", SEVERITIES);
  const minConfidence = root.optionalOneOf("min-confidence", CONFIDENCES);
  const allow = root.items("allow").flatMap((node) => readAllow(root, node));
  const foreignMarks = root.optionalBoolean("foreign-marks");
  const baseline = root.optionalString("baseline");
  const ignoreFile = root.optionalString("ignore-file");
  const key = root.optionalString("key");
  if (key !== void 0 && !/^[0-9a-f]{64}$/.test(key))
    root.fault("key", "`key` is 64 hex digits, as `patdown baseline create` writes it");
  const limits = readLimits(root);
  root.finish();
  return {
    file,
    exclude,
    includeIgnored,
    rules,
    minSeverity,
    minConfidence,
    allow,
    foreignMarks,
    baseline,
    ignoreFile,
    key,
    limits
  };
}
var section = (map, key) => map.has(key) ? map.file.asMap(map.get(key), `\`${key}\``) : void 0;
function globsOf(map, key) {
  const globs = map?.strings(key) ?? [];
  for (const glob of globs) {
    const fault = pathGlobFault(glob);
    if (fault !== void 0) map?.fault(key, `\`${key}\`: ${fault}`);
  }
  return globs;
}
function readRules(root) {
  const rules = section(root, "rules");
  const [add, only, skip] = ["add", "only", "skip"].map((key) => rules?.strings(key) ?? []);
  const override = rules === void 0 ? {} : readOverrides(rules);
  rules?.finish();
  return { add: add ?? [], only: only ?? [], skip: skip ?? [], override };
}
function readOverrides(rules) {
  if (!rules.has("override")) return {};
  const node = rules.get("override");
  if (!isMap(node)) {
    rules.fault("override", "`override` is a mapping of rule ids");
    return {};
  }
  const entries = node.items.flatMap((item) => {
    const map = rules.file.asMap(item.value, "an override");
    if (map === void 0 || !isScalar(item.key)) return [];
    const severity = map.optionalOneOf("severity", SEVERITIES);
    const confidence = map.optionalOneOf("confidence", CONFIDENCES);
    map.finish();
    const override = {
      ...severity === void 0 ? {} : { severity },
      ...confidence === void 0 ? {} : { confidence }
    };
    return [[String(item.key.value), override]];
  });
  return Object.fromEntries(entries);
}
function readAllow(root, node) {
  const map = root.file.asMap(node, "an entry of `allow`");
  if (map === void 0) return [];
  const entry = {
    paths: globsOf(map, "paths"),
    rules: map.strings("rules"),
    values: map.strings("values"),
    stopwords: map.strings("stopwords"),
    reason: map.string("reason") ?? ""
  };
  map.finish();
  const saysNothing = entry.paths.length + entry.rules.length + entry.values.length + entry.stopwords.length === 0;
  if (saysNothing) map.fault(void 0, "an entry of `allow` needs paths, rules, values or stopwords");
  return saysNothing ? [] : [entry];
}
function readLimits(root) {
  const limits = section(root, "limits");
  const [size, time] = [limits?.optionalString("max-file-size"), limits?.optionalString("timeout")];
  limits?.finish();
  const maxFileSize = size === void 0 ? void 0 : sizeOf(size);
  const timeoutMs = time === void 0 ? void 0 : durationOf(time);
  if (size !== void 0 && maxFileSize === void 0)
    limits?.fault("max-file-size", "`max-file-size` is a size such as 10MB");
  if (time !== void 0 && timeoutMs === void 0)
    limits?.fault("timeout", "`timeout` is a time such as 5m");
  return { maxFileSize, timeoutMs };
}

module.exports = {
  parseConfig,
  emptyConfig
};
});
