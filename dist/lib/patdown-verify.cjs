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
  prepare: () => import_patdown_plan_lines.prepare,
  read: () => import_patdown_plan_lines.read,
  runVerify: () => import_patdown_plan_lines.runVerify
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_plan_lines = require("patdown-plan-lines");
var import_patdown_colour = require("patdown-colour");
var import_patdown_progress = require("patdown-progress");
var import_patdown_verdict_file = require("patdown-verdict-file");
var import_patdown_fingerprint_2 = require("patdown-fingerprint-2");
var import_patdown_identity = require("patdown-identity");
var import_patdown_grouped = require("patdown-grouped");
var import_patdown_objects = require("patdown-objects");
var import_patdown_roots = require("patdown-roots");
var import_patdown_json_3 = require("patdown-json-3");
var import_patdown_index = require("patdown-index");
var import_patdown_flag_groups = require("patdown-flag-groups");
var import_patdown_load_reporter = require("patdown-load-reporter");
var import_patdown_settings = require("patdown-settings");
var import_patdown_load_3 = require("patdown-load-3");
var import_patdown_verification_options = require("patdown-verification-options");
var import_patdown_version = require("patdown-version");
var import_patdown_options = require("patdown-options");
var import_patdown_units = require("patdown-units");
var import_patdown_atomic_write_2 = require("patdown-atomic-write-2");
var import_patdown_announcer = require("patdown-announcer");
var import_patdown_scan_files = require("patdown-scan-files");
var import_patdown_work_trees = require("patdown-work-trees");
var import_patdown_relate_2 = require("patdown-relate-2");
var import_patdown_is_repository = require("patdown-is-repository");
var import_patdown_read_file = require("patdown-read-file");
var import_patdown_automaton_2 = require("patdown-automaton-2");
var import_patdown_select_2 = require("patdown-select-2");
var import_patdown_tally = require("patdown-tally");
var import_patdown_interrupted = require("patdown-interrupted");
var import_patdown_byte_source = require("patdown-byte-source");
var import_patdown_quoted_path = require("patdown-quoted-path");
var import_patdown_map_offsets = require("patdown-map-offsets");
var import_patdown_globs_2 = require("patdown-globs-2");
var import_patdown_records = require("patdown-records");
var import_patdown_fs_error = require("patdown-fs-error");
var import_patdown_rule_book = require("patdown-rule-book");
var import_patdown_rule_index = require("patdown-rule-index");
var import_patdown_known_values = require("patdown-known-values");
var import_patdown_output = require("patdown-output");
var import_patdown_terminal = require("patdown-terminal");
var import_patdown_bytes = require("patdown-bytes");
var import_patdown_secret = require("patdown-secret");
var import_patdown_trie = require("patdown-trie");
var import_patdown_environment = require("patdown-environment");
var import_patdown_find_git = require("patdown-find-git");
var import_patdown_byte_path = require("patdown-byte-path");
var import_patdown_compile_tests = require("patdown-compile-tests");
var import_patdown_verification = require("patdown-verification");
var import_patdown_rule = require("patdown-rule");
var import_patdown_mod = require("patdown-mod");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  prepare,
  read,
  runVerify
});
});
