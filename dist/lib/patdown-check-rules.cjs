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
  checkRules: () => checkRules
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_grouped = require("patdown-grouped");
var import_patdown_exclusions = require("patdown-exclusions");
var import_patdown_roots = require("patdown-roots");
var import_patdown_read_file = require("patdown-read-file");
var import_patdown_automaton_2 = require("patdown-automaton-2");
var import_patdown_fs_error = require("patdown-fs-error");
var import_patdown_rule_index = require("patdown-rule-index");
var import_patdown_terminal = require("patdown-terminal");
var import_patdown_bytes = require("patdown-bytes");
var import_patdown_secret = require("patdown-secret");
var import_patdown_trie = require("patdown-trie");
var import_patdown_byte_path = require("patdown-byte-path");
var import_patdown_rule = require("patdown-rule");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
function countAnchors(rules, sample) {
  const index = (0, import_patdown_automaton_2.indexRules)(rules);
  const table = new import_patdown_automaton_2.AnchorTable(index, notRun);
  const hits = new Float64Array(index.probes.length);
  let bytes = 0;
  for (const blob of sample) {
    bytes += blob.length;
    const { count, ids } = table.find(blob);
    for (let i = 0; i < count; i++) {
      const id = ids[i] ?? 0;
      hits[id] = (hits[id] ?? 0) + 1;
    }
  }
  const anchors = index.probes.map((places, id) => {
    const owners = places.filter((rule, i) => i % 2 === 0 && rule !== import_patdown_bytes.MARKS);
    return {
      name: nameOf(index, id),
      ruleIds: [...new Set(owners.map((rule) => index.ids[rule] ?? ""))],
      hits: hits[id] ?? 0
    };
  });
  const ofRules = anchors.filter(({ ruleIds }) => ruleIds.length > 0);
  return { bytes, anchors: ofRules.sort((a, b) => b.hits - a.hits || (a.name < b.name ? -1 : 1)) };
}
function nameOf({ literals, runs }, id) {
  const run = runs[id - literals.length];
  return literals[id] ?? `run of ${run?.min} ${run?.class}`;
}
var notRun = () => [];
var MIN_DESCRIPTION = 20;
function lintRules({ rules, tests }) {
  return rules.flatMap((rule) => {
    const own = tests.find(({ ruleId }) => ruleId === rule.id);
    const messages = [
      ...rule.matchers.length === 0 ? ["has no way to match"] : [],
      ...(own?.examples.length ?? 0) === 0 ? ["has no example"] : [],
      ...rule.description.length < MIN_DESCRIPTION ? ["its description says too little"] : [],
      .../[.!]$/.test(rule.remediation) ? [] : ["its remediation is no sentence"],
      ...rule.references.filter((url) => !/^https:\/\/\S+$/.test(url)).map((url) => `the reference ${url} is no https address`),
      ...rule.revokeUrl === void 0 || rule.revokeUrl.startsWith("https://") ? [] : ["`revoke` is no https address"]
    ];
    return messages.map((message) => ({ ruleId: rule.id, message }));
  });
}
var NO_WORK_TREES = {
  find: () => void 0,
  listIgnored: async () => [],
  listSubmodules: async () => []
};
var NOISY = 500;
async function checkRules(sets, sample, isVerbose) {
  const faults = sets.flatMap((set) => lintRules(set));
  const rules = sets.flatMap((set) => set.rules);
  const { bytes, anchors } = countAnchors(rules, await readSample(sample));
  const perMegabyte = (hits) => bytes === 0 ? 0 : hits / bytes * 1e6;
  const shown = anchors.filter(({ hits }) => isVerbose || perMegabyte(hits) > NOISY);
  const lines = [
    ...faults.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ...shown.map(({ name, ruleIds, hits }) => {
      const often = perMegabyte(hits);
      const warning = often > NOISY ? "noisy: " : "";
      return `${warning}${JSON.stringify((0, import_patdown_terminal.safe)(name))}  ${often.toFixed(1)} in a megabyte  ${ruleIds.join(", ")}`;
    }),
    `${rules.length} rules checked, ${faults.length} faults; ${anchors.length} literals and runs in a sample of ${(0, import_patdown_grouped.grouped)(bytes)} bytes`
  ];
  return { lines, isFaulty: faults.length > 0 };
}
async function readSample(paths) {
  const reader = new import_patdown_read_file.FileReader();
  const source = await (0, import_patdown_exclusions.openFiles)(paths, {
    cwd: process.cwd(),
    includeIgnored: true,
    listExclusions: false,
    workTrees: NO_WORK_TREES
  });
  const blobs = [];
  for await (const batch of source.batches) {
    for (const entry of batch) {
      const read = reader.read(entry);
      if (read.kind === "bytes") blobs.push(Uint8Array.from(read.bytes));
    }
  }
  return blobs;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkRules
});
});
