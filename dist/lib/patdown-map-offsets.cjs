module.exports = (function (exports, module, require, __dirname) {
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var piece_exports = {};
__export(piece_exports, {
  compilePathRules: () => compilePathRules,
  mapOffsets: () => mapOffsets,
  matchPaths: () => matchPaths
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_secret = require("patdown-secret");
var import_patdown_globs = require("patdown-globs");
async function compilePathRules(rules) {
  const compiled = await Promise.all(rules.map(compilePathRule));
  return compiled.filter((rule) => rule !== void 0);
}
async function compilePathRule(rule) {
  const globs = rule.matchers.flatMap((matcher) => matcher.kind === "path" ? matcher.globs : []);
  return globs.length === 0 ? void 0 : { rule, test: await (0, import_patdown_globs.compileGlobs)(globs) };
}
function matchPaths(rules, path, size) {
  return rules.filter(({ test }) => test(path)).map(({ rule }) => ({
    ruleId: rule.id,
    span: { start: 0, end: 0 },
    secret: new import_patdown_secret.Secret(`${path}#${size}`),
    confidence: rule.confidence,
    checks: [{ check: "pattern", verdict: "pass", detail: "the kind of file says so" }],
    companions: []
  }));
}
function mapOffsets(outcome, map) {
  const moved = (span) => ({ ...span, start: map(span.start), end: map(span.end) });
  const seen = {
    ...outcome,
    anchor: map(outcome.anchor),
    extent: moved(outcome.extent),
    span: moved(outcome.span)
  };
  if (seen.kind === "mark" && seen.mark.kind === "allow") {
    return { ...seen, mark: { ...seen.mark, covers: moved(seen.mark.covers) } };
  }
  return seen;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compilePathRules,
  mapOffsets,
  matchPaths
});
});
