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
  isDay: () => isDay,
  isExpired: () => isExpired,
  parseIgnoreFile: () => parseIgnoreFile
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_errors = require("patdown-errors");
var LINE = /^(?<target>\S+)(?:\s+\[(?<rules>[^\]]*)\])?(?:\s+expires=(?<expires>\S+))?(?:\s+#\s*(?<reason>.*))?$/;
var FINGERPRINT = /^[0-9a-f]{32}$/;
var RULE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
function parseIgnoreFile(file, text) {
  const faults = [];
  const entries = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/).flatMap((line, index) => {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) return [];
    const parsed = parseLine(content, `${file}:${index + 1}`);
    if (typeof parsed !== "string") return [parsed];
    const column = line.length - line.trimStart().length + 1;
    faults.push({ place: { file, line: index + 1, column }, message: parsed });
    return [];
  });
  if (faults.length === 0) return entries;
  throw new import_patdown_errors.ConfigError("PD_IGNORE_INVALID", `${file} is not a valid ignore file`, faults, HELP);
}
var HELP = "a line is: path-glob or fingerprint [rule] expires=2026-12-31 # reason";
function parseLine(line, place) {
  const { target = "", rules = "", expires, reason = "" } = LINE.exec(line)?.groups ?? {};
  if (target === "") return `this is no entry; ${HELP}`;
  const ids = rules.split(",").map((id) => id.trim()).filter((id) => id !== "");
  const wrong = ids.find((id) => !RULE.test(id));
  if (wrong !== void 0) return "between brackets stand rule ids, with commas between them";
  if (expires !== void 0 && !isDay(expires)) return "`expires` takes a day such as 2026-12-31";
  if (target.startsWith("!")) return "nothing can be taken back: write narrower globs";
  return {
    target: FINGERPRINT.test(target) ? { kind: "fingerprint", fingerprint: target } : { kind: "path", glob: target.replace(/^\.?\//, "") },
    rules: ids,
    reason: reason.trim(),
    expires,
    place
  };
}
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
var isExpired = ({ expires }, now) => expires !== void 0 && now >= Date.parse(`${expires}T00:00:00Z`) + 24 * 60 * 60 * 1e3;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isDay,
  isExpired,
  parseIgnoreFile
});
});
