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
  serve: () => serve
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_scan_files = require("patdown-scan-files");
var import_patdown_relate_2 = require("patdown-relate-2");
var import_patdown_read_file = require("patdown-read-file");
var import_patdown_automaton_2 = require("patdown-automaton-2");
var import_patdown_tally = require("patdown-tally");
var import_patdown_byte_source = require("patdown-byte-source");
var import_patdown_map_offsets = require("patdown-map-offsets");
var import_patdown_globs_2 = require("patdown-globs-2");
var import_patdown_fs_error = require("patdown-fs-error");
var import_patdown_rule_book = require("patdown-rule-book");
var import_patdown_rule_index = require("patdown-rule-index");
var import_patdown_known_values = require("patdown-known-values");
var import_patdown_bytes = require("patdown-bytes");
var import_patdown_secret = require("patdown-secret");
var import_patdown_trie = require("patdown-trie");
var import_patdown_compile_tests = require("patdown-compile-tests");
var import_patdown_rule = require("patdown-rule");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
var import_node_worker_threads = require("node:worker_threads");
async function serve() {
  const setup = import_node_worker_threads.workerData;
  const rules = setup.rules === "builtin" ? (0, import_patdown_rule_book.builtinBook)() : import_patdown_rule_book.RuleBook.of(setup.rules);
  const scanner = await (0, import_patdown_relate_2.loadScanner)(rules, setup);
  const pathRules = await (0, import_patdown_map_offsets.compilePathRules)(rules);
  const files = new import_patdown_scan_files.FileScanner({ ...setup, rules, scanner, pathRules }, setup.maxFileSize);
  import_node_worker_threads.parentPort?.on("message", (task) => {
    const tallier = new import_patdown_tally.Tallier();
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
      reports: tally.reports.map(import_patdown_scan_files.toWire)
    };
    import_node_worker_threads.parentPort?.postMessage(answer);
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  serve
});
});
