'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  FileScanner,
  toWire
} = require("patdown-scan-files");
const {
  loadScanner
} = require("patdown-relate-2");
require("patdown-read-file");
require("patdown-automaton-2");
const {
  Tallier
} = require("patdown-tally");
require("patdown-byte-source");
const {
  compilePathRules
} = require("patdown-map-offsets");
require("patdown-globs-2");
require("patdown-path-glob");
require("patdown-fs-error");
const {
  RuleBook,
  builtinBook
} = require("patdown-rule-book");
require("patdown-rule-index");
require("patdown-known-values");
require("patdown-error-code");
require("patdown-bytes");
require("patdown-secret");
require("patdown-bar");
require("patdown-trie");
require("patdown-compile-tests");
require("patdown-rule");
require("patdown-levels");
require("patdown-errors");
require("patdown-helpers");

// src/scan/worker.ts
const { parentPort, workerData } = require("node:worker_threads");
async function serve() {
  const setup = workerData;
  const rules = setup.rules === "builtin" ? builtinBook() : RuleBook.of(setup.rules);
  const scanner = await loadScanner(rules, { wasm: setup.wasm, warmUp: 0 });
  const pathRules = await compilePathRules(rules);
  const files = new FileScanner({ ...setup, rules, scanner, pathRules }, setup.maxFileSize);
  parentPort?.on("message", (task) => {
    const tallier = new Tallier();
    task.entries.forEach((entry, index) => {
      Atomics.store(setup.current, 0, task.first + index);
      const absolute = typeof entry.absolute === "string" ? entry.absolute : Buffer.from(entry.absolute);
      tallier.add(files.scan({ ...entry, absolute }));
    });
    Atomics.store(setup.current, 0, -1);
    const tally = tallier.tally();
    const answer = {
      files: tally.files,
      bytes: tally.bytes,
      reports: tally.reports.map(toWire)
    };
    parentPort?.postMessage(answer);
  });
}
module.exports = {
  serve
};
});
