#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import "./chunk-6ETF6G34.mjs";

// src/cli/mask-message.ts
import { Buffer } from "node:buffer";
var LONG_WORD = /[\w+/=.~-]{16}/;
async function maskMessage(message) {
  if (!LONG_WORD.test(message)) return message;
  const { scan } = await import("./scan-7SIRZEZZ.mjs");
  const bytes = Buffer.from(message);
  const { findings } = await scan({
    paths: [],
    cwd: "/",
    stdin: { path: "message", bytes },
    includeIgnored: false,
    rules: { paths: [], only: [], skip: [] },
    minSeverity: "info",
    minConfidence: "low",
    honourAllowMarks: false,
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
export {
  maskMessage
};
