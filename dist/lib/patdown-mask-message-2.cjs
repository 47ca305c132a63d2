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
  maskMessage: () => maskMessage
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_suppression = require("patdown-suppression");
var import_node_buffer = require("node:buffer");
var LONG_WORD = /[\w+/=.~-]{16}/;
async function maskMessage(message) {
  if (!LONG_WORD.test(message)) return message;
  const { scan } = await Promise.resolve().then(() => __toESM(require("patdown-scan-2"), 1));
  const bytes = import_node_buffer.Buffer.from(message);
  const { findings } = await scan({
    paths: [],
    cwd: "/",
    stdin: { path: "message", bytes },
    includeIgnored: false,
    git: { kind: "history", mode: "none" },
    deepen: false,
    rules: { paths: [], only: [], skip: [] },
    minSeverity: "info",
    minConfidence: "low",
    suppression: { ...import_patdown_suppression.NO_SUPPRESSION, marks: "off" },
    root: void 0,
    explain: false,
    listExclusions: false,
    wasm: false,
    jobs: 1,
    maxFileSize: void 0,
    timeoutMs: void 0,
    now: 0
  });
  return replaceAll(bytes, findings);
}
function replaceAll(bytes, findings) {
  const places = findings.flatMap(
    ({ secret, locations }) => locations.map((location) => ({ redacted: secret.redacted, ...location }))
  ).sort((a, b) => a.startOffset - b.startOffset);
  let text = "";
  let end = 0;
  for (const { redacted, startOffset, endOffset } of places) {
    if (startOffset < end) continue;
    text += bytes.toString("utf8", end, startOffset) + redacted;
    end = endOffset;
  }
  return text + bytes.toString("utf8", end);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  maskMessage
});
});
