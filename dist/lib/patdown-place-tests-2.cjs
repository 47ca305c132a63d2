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
  compilePlaceTests: () => compilePlaceTests
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_ignore_file_2 = require("patdown-ignore-file-2");
var import_patdown_globs_2 = require("patdown-globs-2");
var import_patdown_errors = require("patdown-errors");
async function compilePlaceTests({ marks, ignore, allow, exclude }, now) {
  if (marks === "off") return [];
  const valid = ignore.filter((entry) => !(0, import_patdown_ignore_file_2.isExpired)(entry, now));
  return [
    ...await Promise.all(exclude.map(excludeTest)),
    ...await Promise.all(valid.map(ignoreTest)),
    ...await Promise.all(allow.map(allowTest))
  ];
}
var isFor = (rules, { ruleId }) => rules.length === 0 || rules.includes(ruleId);
async function excludeTest(glob) {
  const test = await (0, import_patdown_globs_2.compileGlobs)([glob]);
  return {
    suppression: { kind: "excluded", reason: "", by: glob },
    entry: void 0,
    fits: (_match, identity) => test(identity)
  };
}
async function ignoreTest(entry) {
  const { target, rules, reason, place } = entry;
  const suppression = { kind: "ignore-file", reason, by: place };
  if (target.kind === "fingerprint") {
    return {
      suppression,
      entry,
      fits: (match, _identity, fingerprint) => fingerprint === target.fingerprint && isFor(rules, match)
    };
  }
  const test = await (0, import_patdown_globs_2.compileGlobs)([target.glob, ...insideOf(target.glob)]);
  return { suppression, entry, fits: (match, identity) => isFor(rules, match) && test(identity) };
}
var insideOf = (glob) => [glob.endsWith("/") ? `${glob}**` : `${glob}/**`];
async function allowTest({ paths, rules, values, stopwords, reason }) {
  const inPaths = paths.length === 0 ? () => true : await (0, import_patdown_globs_2.compileGlobs)(paths);
  const hasValue = await valueTest(values, stopwords);
  return {
    suppression: { kind: "allow-list", reason },
    entry: void 0,
    fits: (match, identity) => isFor(rules, match) && inPaths(identity) && hasValue(match)
  };
}
async function valueTest(patterns, stopwords) {
  if (patterns.length + stopwords.length === 0) return () => true;
  const tests = patterns.length === 0 ? [] : await compilePatterns(patterns);
  const words = stopwords.map((word) => word.toLowerCase());
  return ({ secret }) => {
    const value = secret.reveal();
    const folded = value.toLowerCase();
    return tests.some((test) => test(value)) || words.some((word) => folded.includes(word));
  };
}
async function compilePatterns(patterns) {
  const { linearSearch } = await Promise.resolve().then(() => __toESM(require("patdown-linear"), 1));
  return patterns.map((pattern, index) => {
    try {
      return linearSearch(pattern);
    } catch {
      throw new import_patdown_errors.ConfigError(
        "PD_CONFIG_PATTERN",
        `pattern ${index + 1} of \`values\` is none that RE2 knows`,
        [],
        RE2_HINT
      );
    }
  });
}
var RE2_HINT = "look-arounds and back-references are not known; https://github.com/google/re2/wiki/Syntax";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compilePlaceTests
});
});
