'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  isExpired
} = require("patdown-ignore-file-2");
const {
  compilePathGlobs
} = require("patdown-globs-2");
const {
  ConfigError
} = require("patdown-errors");

// src/scan/place-tests.ts
async function compilePlaceTests({ marks, ignore, allow, exclude }, now) {
  if (marks === "off") return [];
  const valid = ignore.filter((entry) => !isExpired(entry, now));
  return [
    ...await Promise.all(exclude.map(excludeTest)),
    ...await Promise.all(valid.map(ignoreTest)),
    ...await Promise.all(allow.map(allowTest))
  ];
}
var isFor = (rules, { ruleId }) => rules.length === 0 || rules.includes(ruleId);
async function excludeTest(glob) {
  const test = await compilePathGlobs([glob]);
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
  const test = await compilePathGlobs([target.glob]);
  return { suppression, entry, fits: (match, identity) => isFor(rules, match) && test(identity) };
}
async function allowTest({ paths, rules, values, stopwords, reason }) {
  const inPaths = paths.length === 0 ? () => true : await compilePathGlobs(paths);
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
  const { linearSearch } = await Promise.resolve().then(() => require("patdown-linear"));
  return patterns.map((pattern, index) => {
    try {
      return linearSearch(pattern);
    } catch {
      throw new ConfigError(
        "PD_CONFIG_PATTERN",
        `pattern ${index + 1} of \`values\` is none that RE2 knows`,
        [],
        RE2_HINT
      );
    }
  });
}
var RE2_HINT = "look-arounds and back-references are not known; https://github.com/google/re2/wiki/Syntax";

module.exports = {
  compilePlaceTests
};
});
