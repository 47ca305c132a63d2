'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  SCHEMA,
  findingJson,
  rejectedJson,
  scanJson
} = require("patdown-json-2");
const {
  safeJson
} = require("patdown-terminal");
require("patdown-helpers");

// src/report/jsonl.ts
function renderJsonl(result, context) {
  const line = (type, value) => safeJson({ type, ...value });
  const lines = [
    ...result.findings.map((finding) => line("finding", findingJson(finding, result, context))),
    ...result.suppressed.map((finding) => line("suppressed", findingJson(finding, result, context))),
    ...context.explain ? result.explanations.map((explanation) => line("rejected", rejectedJson(explanation))) : [],
    line("scan", { schema: SCHEMA, version: context.version, ...scanJson(result) })
  ];
  return `${lines.join("\n")}
`;
}
module.exports = {
  renderJsonl
};
});
