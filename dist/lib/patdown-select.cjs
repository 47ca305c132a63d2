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
  builtinRuleSet: () => builtinRuleSet,
  requireKnown: () => requireKnown,
  selectRules: () => selectRules
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_builtin = require("patdown-builtin.generated");
var import_patdown_mod = require("patdown-mod");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
var import_fastest_levenshtein = (0, import_patdown_helpers.__toESM)((0, import_patdown_mod.require_mod)(), 1);
async function selectRules(selection) {
  const all = mergeRules([(0, import_patdown_builtin.builtinRules)(), ...await userRules(selection.paths)]);
  for (const id of [...selection.only, ...selection.skip]) requireKnown(id, all);
  const { overrides } = selection;
  for (const id of Object.keys(overrides ?? {})) requireKnown(id, all);
  const chosen = all.filter(
    ({ id }) => (selection.only.length === 0 || selection.only.includes(id)) && !selection.skip.includes(id)
  );
  return overrides === void 0 ? chosen : chosen.map((rule) => ({ ...rule, ...overrides[rule.id] }));
}
async function userRules(paths) {
  if (paths.length === 0) return [];
  const { loadUserRules } = await Promise.resolve().then(() => __toESM(require("patdown-user-rules"), 1));
  return paths.map((path) => loadUserRules(path).rules);
}
var builtinRuleSet = () => ({
  rules: (0, import_patdown_builtin.builtinRules)(),
  tests: (0, import_patdown_builtin.builtinTests)()
});
function mergeRules(sets) {
  const byId = /* @__PURE__ */ new Map();
  for (const rule of sets.flat()) byId.set(rule.id, rule);
  return [...byId.values()];
}
function requireKnown(id, rules) {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== void 0) return rule;
  const near = [...rules].sort((a, b) => (0, import_fastest_levenshtein.distance)(a.id, id) - (0, import_fastest_levenshtein.distance)(b.id, id))[0];
  const hint = near === void 0 ? "no rules are loaded" : `did you mean ${near.id}? \`patdown rules list\` shows all`;
  throw new import_patdown_errors.UsageError("PD_RULE_UNKNOWN", `there is no rule with the id ${id}`, { hint });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  builtinRuleSet,
  requireKnown,
  selectRules
});
});
