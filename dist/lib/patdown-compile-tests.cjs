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
  compileTests: () => compileTests
});
module.exports = __toCommonJS(piece_exports);
var OPEN = "\u27EA";
var CLOSE = "\u27EB";
var BREAK = "\u2016";
var joinPieces = (text) => text.replaceAll(BREAK, "");
function readExample(marked) {
  const joined = joinPieces(marked);
  const [before, rest, ...more] = joined.split(OPEN);
  if (before === void 0 || rest === void 0 || more.length > 0) return void 0;
  const [secret, behind, ...others] = rest.split(CLOSE);
  if (secret === void 0 || secret === "" || behind === void 0 || others.length > 0) return void 0;
  return { text: before + secret + behind, secret, start: Buffer.byteLength(before) };
}
function compileTests(source, fault) {
  const examples = source.examples.flatMap((example) => {
    const { marked, also, path, place } = example;
    const read = source.isPathRule ? { text: marked, secret: "", start: 0 } : readExample(marked);
    if (read === void 0) {
      fault(place, "an example encloses exactly one secret in \u27EA and \u27EB");
      return [];
    }
    return [{ ...read, also, ...path === void 0 ? {} : { path } }];
  });
  const negatives = source.negatives.map(({ marked, check, path }) => ({
    text: joinPieces(marked),
    check,
    ...path === void 0 ? {} : { path }
  }));
  return { ruleId: source.ruleId, examples, negatives };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compileTests
});
});
