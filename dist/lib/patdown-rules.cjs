'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  requireAction
} = require("patdown-require-action");
const {
  loadUserRules
} = require("patdown-compile");
require("patdown-check");
require("patdown-yaml-reader");
require("patdown-templates");
require("patdown-flag-groups");
const {
  toRuleSelection
} = require("patdown-options");
require("patdown-units");
const {
  createScanner,
  loadScanner
} = require("patdown-relate-2");
require("patdown-dense-tables-2");
require("patdown-verification");
require("patdown-rule");
const {
  builtinRuleSet,
  requireKnown,
  selectRules
} = require("patdown-select-2");
const {
  RuleBook
} = require("patdown-rule-book");
require("patdown-number-lists");
require("patdown-compile-tests");
require("patdown-scanner");
const {
  compilePathRules,
  matchPaths
} = require("patdown-match-paths");
require("patdown-map-offsets");
require("patdown-globs-2");
require("patdown-path-glob");
const {
  writeOut
} = require("patdown-output");
require("patdown-mod");
require("patdown-error-code");
require("patdown-bytes");
require("patdown-secret");
require("patdown-bar");
const {
  DEFAULT_MIN_CONFIDENCE,
  atLeast
} = require("patdown-levels");
require("patdown-automaton-2");
require("patdown-memory");
require("patdown-trie");
const {
  UsageError
} = require("patdown-errors");
require("patdown-helpers");

// src/cli/commands/rules.ts
const { realpathSync } = require("node:fs");
const path = require("node:path");

// src/scan/test-rules.ts
async function testRules(rules, tests, scanner = createScanner(RuleBook.of(rules))) {
  const pathRules = await compilePathRules(RuleBook.of(rules));
  const failures = [];
  let passed = 0;
  const record = (ruleId, kind, index, message) => {
    if (message === void 0) passed++;
    else failures.push({ ruleId, kind, number: index + 1, message });
  };
  for (const { ruleId, examples, negatives } of tests) {
    const confidence = rules.find((rule) => rule.id === ruleId)?.confidence ?? DEFAULT_MIN_CONFIDENCE;
    const minimum = confidence === "low" ? "low" : DEFAULT_MIN_CONFIDENCE;
    examples.forEach((example, index) => {
      const related = run(scanner, pathRules, example);
      record(
        ruleId,
        "example",
        index,
        exampleFault(ruleId, example, related, (match) => atLeast(match.confidence, minimum))
      );
    });
    negatives.forEach((negative, index) => {
      record(ruleId, "negative", index, negativeFault(ruleId, negative, run(scanner, pathRules, negative)));
    });
  }
  return { passed, failures };
}
function run(scanner, rules, test2) {
  const related = scanner.relate(scanner.whole(Buffer.from(test2.text)));
  const paths = test2.path === void 0 ? [] : matchPaths(rules, test2.path, Buffer.byteLength(test2.text));
  return { ...related, matches: [...related.matches, ...paths] };
}
function exampleFault(ruleId, example, { matches, rejections }, isReported) {
  const reported = matches.filter(isReported);
  const own = reported.filter((match2) => match2.ruleId === ruleId);
  const others = [...new Set(reported.map((match2) => match2.ruleId))].filter(
    (id) => id !== ruleId && !example.also.includes(id)
  );
  if (own.length === 0)
    return `not found${reasons([...matches.map(doubts), ...rejections.map(({ ruleId: id, check: check2 }) => `${id}: ${check2}`)])}`;
  if (others.length > 0) return `other rules fire: ${others.join(", ")}`;
  const [match, ...more] = own;
  if (match === void 0 || more.length > 0) return "found more than once";
  if (example.secret === "") return void 0;
  const end = example.start + Buffer.byteLength(example.secret);
  const { start } = match.span;
  return start === example.start && match.span.end === end ? void 0 : `found at bytes ${start} to ${match.span.end} instead of ${example.start} to ${end}`;
}
var doubts = ({ ruleId, confidence }) => `${ruleId} at confidence ${confidence}`;
var reasons = (texts) => texts.length === 0 ? "" : `; seen: ${[...new Set(texts)].slice(0, 6).join(", ")}`;
function negativeFault(ruleId, { check: check2 }, { matches, rejections }) {
  const reported = matches.filter((match) => atLeast(match.confidence, DEFAULT_MIN_CONFIDENCE));
  if (reported.length > 0)
    return `${[...new Set(reported.map((match) => match.ruleId))].join(", ")} reports it`;
  if (check2 === "pattern") return void 0;
  const lowered = matches.some(
    (match) => match.ruleId === ruleId && match.checks.some((result) => result.check === check2 && result.verdict !== "pass")
  );
  const rejected = rejections.some((rejection) => rejection.ruleId === ruleId && rejection.check === check2);
  if (lowered || rejected) return void 0;
  const seen = [...new Set(rejections.map((rejection) => `${rejection.ruleId}: ${rejection.check}`))];
  return `is not rejected by ${check2}${reasons(seen)}`;
}

// src/cli/commands/describe-rule.ts
function describeRule(rule) {
  const fields = [
    ["Provider", rule.providerName],
    ["Severity", rule.severity],
    ["Confidence", rule.confidence],
    ...rule.matchers.map((matcher) => ["Finds", describeMatcher(matcher)]),
    ["To do", rule.remediation],
    ...rule.revokeUrl === void 0 ? [] : [["Revoke at", rule.revokeUrl]],
    ...rule.references.map((url) => ["See", url])
  ];
  return [
    `${rule.id}: ${rule.name}`,
    rule.description,
    "",
    ...fields.map(([key, value]) => `${key.padEnd(11)} ${value}`)
  ].join("\n");
}
function describeMatcher(matcher) {
  switch (matcher.kind) {
    case "pattern":
      return matcher.variants.map(({ source }) => source).join(" or ");
    case "contextual":
      return `${matcher.value.source} behind ${matcher.words.map(({ text }) => text).join(", ")}`;
    case "structured":
      return `${matcher.structure}${matcher.only.length === 0 ? "" : `: ${matcher.only.join(", ")}`}`;
    case "generic":
      return `an assignment to a name with ${matcher.words.map(({ text }) => text).join(", ")}`;
    case "bare":
      return `a random token of ${matcher.minLength} to ${matcher.maxLength} characters that stands alone`;
    case "path":
      return matcher.globs.join(", ");
  }
}

// src/cli/commands/rules.ts
var ownPrograms = () => path.dirname(realpathSync(process.argv[1] ?? "."));
var ACTIONS = ["list", "show", "check", "test"];
async function runRules({ command, positionals, values }) {
  const [name = "", ...args] = positionals;
  const action = requireAction(command, name, ACTIONS);
  const isJson = values.has("json");
  const origin = values.has("as-builtin") ? "builtin" : "user";
  switch (action) {
    case "list":
      return list(await selectRules(toRuleSelection(values)), isJson);
    case "show":
      return show(await selectRules({ ...toRuleSelection(values), only: [], skip: [] }), args, isJson);
    case "check":
      return check(ruleSets(args, origin), values);
    case "test":
      return test(ruleSets(args, origin));
  }
}
async function list(rules, isJson) {
  const sorted = [...rules.values()].sort((a, b) => a.id < b.id ? -1 : 1);
  if (isJson) {
    await writeOut(
      `${JSON.stringify(
        sorted.map(({ matchers: _, origin: __, ...info }) => info),
        void 0,
        2
      )}
`
    );
    return 0;
  }
  const width = Math.max(...sorted.map(({ id }) => id.length));
  const lines = sorted.map(({ id, severity, name }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${name}`);
  await writeOut(`${lines.join("\n")}

${sorted.length} rules
`);
  return 0;
}
async function show(rules, ids, isJson) {
  if (ids.length === 0) throw new UsageError("PD_RULE_MISSING", "rules show needs the id of a rule");
  const shown = ids.map((id) => requireKnown(id, rules));
  const text = isJson ? JSON.stringify(shown, void 0, 2) : shown.map(describeRule).join("\n\n");
  await writeOut(`${text}
`);
  return 0;
}
var ruleSets = (paths, origin) => paths.length === 0 ? [builtinRuleSet()] : paths.map((path2) => loadUserRules(path2, origin));
async function check(sets, values) {
  const { checkRules } = await Promise.resolve().then(() => require("patdown-check-rules"));
  const sample = values.get("sample") ?? [ownPrograms()];
  const { lines, isFaulty } = await checkRules(sets, sample, values.has("verbose"));
  await writeOut([...lines, ""].join("\n"));
  return isFaulty ? 2 : 0;
}
async function test(sets) {
  let failed = 0;
  for (const { rules, tests } of sets) {
    const report = await testRules(rules, tests, await loadScanner(RuleBook.of(rules)));
    failed += report.failures.length;
    const lines = report.failures.map(
      ({ ruleId, kind, number, message }) => `${ruleId}: ${kind} ${number}: ${message}`
    );
    await writeOut([...lines, `${report.passed} passed, ${report.failures.length} failed`, ""].join("\n"));
  }
  return failed === 0 ? 0 : 2;
}
module.exports = {
  runRules
};
});
