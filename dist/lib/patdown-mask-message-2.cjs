'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  NO_SUPPRESSION
} = require("patdown-suppression");

// src/cli/mask-message.ts
const { Buffer } = require("node:buffer");
var LONG_WORD = /[\w+/=.~-]{16}/;
async function maskMessage(message) {
  if (!LONG_WORD.test(message)) return message;
  const { scan } = await Promise.resolve().then(() => require("patdown-scan-2"));
  const bytes = Buffer.from(message);
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
    suppression: { ...NO_SUPPRESSION, marks: "off" },
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

module.exports = {
  maskMessage
};
});
