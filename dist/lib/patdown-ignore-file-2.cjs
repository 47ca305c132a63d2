'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  pathGlobFault
} = require("patdown-path-glob");
const {
  ConfigError
} = require("patdown-errors");

// src/suppress/ignore-file.ts
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
  throw new ConfigError("PD_IGNORE_INVALID", `${file} is not a valid ignore file`, faults, HELP);
}
var HELP = "a line is: path-glob or fingerprint [rule] expires=2026-12-31 # reason";
function parseLine(line, place) {
  const { target = "", rules = "", expires, reason = "" } = LINE.exec(line)?.groups ?? {};
  if (target === "") return "this is no entry: what follows a path is a [rule], expires= or a # reason";
  const ids = rules.split(",").map((id) => id.trim()).filter((id) => id !== "");
  const wrong = ids.find((id) => !RULE.test(id));
  if (wrong !== void 0) return "between brackets stand rule ids, with commas between them";
  if (expires !== void 0 && !isDay(expires)) return "`expires` takes a day such as 2026-12-31";
  const fault = pathGlobFault(target);
  if (fault !== void 0) return fault;
  return {
    target: FINGERPRINT.test(target) ? { kind: "fingerprint", fingerprint: target } : { kind: "path", glob: target },
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

module.exports = {
  parseIgnoreFile,
  isDay,
  isExpired
};
});
