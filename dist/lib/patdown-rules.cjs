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
  runRules: () => runRules
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_flag_groups = require("patdown-flag-groups");
var import_patdown_options = require("patdown-options");
var import_patdown_units = require("patdown-units");
var import_patdown_relate_2 = require("patdown-relate-2");
var import_patdown_automaton_2 = require("patdown-automaton-2");
var import_patdown_select_2 = require("patdown-select-2");
var import_patdown_map_offsets = require("patdown-map-offsets");
var import_patdown_globs_2 = require("patdown-globs-2");
var import_patdown_rule_book = require("patdown-rule-book");
var import_patdown_rule_index = require("patdown-rule-index");
var import_patdown_output = require("patdown-output");
var import_patdown_bytes = require("patdown-bytes");
var import_patdown_secret = require("patdown-secret");
var import_patdown_trie = require("patdown-trie");
var import_patdown_compile = require("patdown-compile");
var import_patdown_compile_tests = require("patdown-compile-tests");
var import_patdown_check = require("patdown-check");
var import_patdown_yaml_reader = require("patdown-yaml-reader");
var import_patdown_verification = require("patdown-verification");
var import_patdown_rule = require("patdown-rule");
var import_patdown_mod = require("patdown-mod");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
async function testRules(rules, tests, scanner = (0, import_patdown_relate_2.createScanner)(import_patdown_rule_book.RuleBook.of(rules))) {
  const pathRules = await (0, import_patdown_map_offsets.compilePathRules)(import_patdown_rule_book.RuleBook.of(rules));
  const failures = [];
  let passed = 0;
  const record = (ruleId, kind, index, message) => {
    if (message === void 0) passed++;
    else failures.push({ ruleId, kind, number: index + 1, message });
  };
  for (const { ruleId, examples, negatives } of tests) {
    const confidence = rules.find((rule) => rule.id === ruleId)?.confidence ?? import_patdown_levels.DEFAULT_MIN_CONFIDENCE;
    const minimum = confidence === "low" ? "low" : import_patdown_levels.DEFAULT_MIN_CONFIDENCE;
    examples.forEach((example, index) => {
      const related = run(scanner, pathRules, example);
      record(
        ruleId,
        "example",
        index,
        exampleFault(ruleId, example, related, (match) => (0, import_patdown_levels.atLeast)(match.confidence, minimum))
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
  const paths = test2.path === void 0 ? [] : (0, import_patdown_map_offsets.matchPaths)(rules, test2.path, Buffer.byteLength(test2.text));
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
  const reported = matches.filter((match) => (0, import_patdown_levels.atLeast)(match.confidence, import_patdown_levels.DEFAULT_MIN_CONFIDENCE));
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
var ownPrograms = () => import_node_path.default.dirname((0, import_node_fs.realpathSync)(process.argv[1] ?? "."));
var ACTIONS = ["list", "show", "check", "test"];
async function runRules({ positionals, values }) {
  const [name = "", ...args] = positionals;
  const action = ACTIONS.find((candidate) => candidate === name);
  const isJson = values.has("json");
  const origin = values.has("as-builtin") ? "builtin" : "user";
  switch (action) {
    case "list":
      return list(await (0, import_patdown_select_2.selectRules)((0, import_patdown_options.toRuleSelection)(values)), isJson);
    case "show":
      return show(await (0, import_patdown_select_2.selectRules)({ ...(0, import_patdown_options.toRuleSelection)(values), only: [], skip: [] }), args, isJson);
    case "check":
      return check(ruleSets(args, origin), values);
    case "test":
      return test(ruleSets(args, origin));
    case void 0:
      throw new import_patdown_errors.UsageError(
        "PD_ACTION_UNKNOWN",
        name === "" ? "rules needs an action" : `rules cannot ${(0, import_patdown_flag_groups.quote)(name)}`,
        {
          hint: (0, import_patdown_flag_groups.suggest)(name, ACTIONS) ?? `it can ${ACTIONS.join(", ")}`
        }
      );
  }
}
async function list(rules, isJson) {
  const sorted = [...rules.values()].sort((a, b) => a.id < b.id ? -1 : 1);
  if (isJson) {
    await (0, import_patdown_output.writeOut)(
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
  await (0, import_patdown_output.writeOut)(`${lines.join("\n")}

${sorted.length} rules
`);
  return 0;
}
async function show(rules, ids, isJson) {
  if (ids.length === 0) throw new import_patdown_errors.UsageError("PD_RULE_MISSING", "rules show needs the id of a rule");
  const shown = ids.map((id) => (0, import_patdown_select_2.requireKnown)(id, rules));
  const text = isJson ? JSON.stringify(shown, void 0, 2) : shown.map(describeRule).join("\n\n");
  await (0, import_patdown_output.writeOut)(`${text}
`);
  return 0;
}
var ruleSets = (paths, origin) => paths.length === 0 ? [(0, import_patdown_select_2.builtinRuleSet)()] : paths.map((path2) => (0, import_patdown_compile.loadUserRules)(path2, origin));
async function check(sets, values) {
  const { checkRules } = await Promise.resolve().then(() => __toESM(require("patdown-check-rules"), 1));
  const sample = values.get("sample") ?? [ownPrograms()];
  const { lines, isFaulty } = await checkRules(sets, sample, values.has("verbose"));
  await (0, import_patdown_output.writeOut)([...lines, ""].join("\n"));
  return isFaulty ? 2 : 0;
}
async function test(sets) {
  let failed = 0;
  for (const { rules, tests } of sets) {
    const report = await testRules(rules, tests, await (0, import_patdown_relate_2.loadScanner)(import_patdown_rule_book.RuleBook.of(rules)));
    failed += report.failures.length;
    const lines = report.failures.map(
      ({ ruleId, kind, number, message }) => `${ruleId}: ${kind} ${number}: ${message}`
    );
    await (0, import_patdown_output.writeOut)([...lines, `${report.passed} passed, ${report.failures.length} failed`, ""].join("\n"));
  }
  return failed === 0 ? 0 : 2;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runRules
});
});
