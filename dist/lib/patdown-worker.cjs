'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  FileScanner,
  entriesFromWire
} = require("patdown-scan-files");
require("patdown-read-file");
const {
  loadScanner
} = require("patdown-relate-2");
require("patdown-dense-tables-2");
require("patdown-rule");
const {
  RuleBook,
  builtinBook
} = require("patdown-rule-book");
require("patdown-number-lists");
require("patdown-compile-tests");
const {
  toWire
} = require("patdown-wire");
require("patdown-scanner");
const {
  Tallier
} = require("patdown-tally");
require("patdown-fs-error");
require("patdown-columns");
require("patdown-byte-source");
const {
  compilePathRules
} = require("patdown-match-paths");
require("patdown-map-offsets");
require("patdown-known-values");
require("patdown-globs-2");
require("patdown-path-glob");
require("patdown-error-code");
require("patdown-bytes");
require("patdown-secret");
require("patdown-bar");
require("patdown-levels");
require("patdown-automaton-2");
require("patdown-memory");
require("patdown-trie");
require("patdown-errors");
require("patdown-helpers");

// src/scan/worker.ts
const { parentPort, workerData } = require("node:worker_threads");
async function serve() {
  const setup = workerData;
  const rules = setup.rules === "builtin" ? builtinBook() : RuleBook.of(setup.rules);
  const scanner = await loadScanner(rules, { wasm: setup.wasm, warmUp: 0 });
  if (setup.work.kind === "files") await serveFiles(setup.work, rules, scanner);
  else {
    const { serveObjects } = await Promise.resolve().then(() => require("patdown-object-worker"));
    serveObjects(setup.work, scanner);
  }
}
async function serveFiles(work, rules, scanner) {
  const { current, maxFileSize } = work;
  const pathRules = await compilePathRules(rules);
  const files = new FileScanner({ ...work, rules, scanner, pathRules }, maxFileSize);
  parentPort?.on("message", (task) => {
    const tallier = new Tallier();
    entriesFromWire(task.entries).forEach((entry, index) => {
      Atomics.store(current, 0, task.first + index);
      tallier.add(files.scan(entry));
    });
    Atomics.store(current, 0, -1);
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
