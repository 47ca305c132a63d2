'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  counted,
  grouped
} = require("patdown-grouped");
const {
  openFiles
} = require("patdown-exclusions");
require("patdown-roots");
const {
  FileReader
} = require("patdown-read-file");
const {
  AnchorTable,
  indexRules
} = require("patdown-dense-tables-2");
require("patdown-rule");
const {
  countLists,
  eachList
} = require("patdown-number-lists");
require("patdown-fs-error");
const {
  safe
} = require("patdown-terminal");
require("patdown-error-code");
const {
  MARKS
} = require("patdown-bytes");
require("patdown-secret");
require("patdown-bar");
require("patdown-levels");
require("patdown-automaton-2");
require("patdown-memory");
require("patdown-trie");
require("patdown-byte-path");
require("patdown-errors");
require("patdown-helpers");

// src/engine/anchor-frequency.ts
function countAnchors(rules, sample) {
  const index = indexRules(rules);
  const table = new AnchorTable(index, notRun);
  const hits = new Float64Array(countLists(index.probes));
  let bytes = 0;
  for (const blob of sample) {
    bytes += blob.length;
    const { count, ids } = table.find(blob);
    for (let i = 0; i < count; i++) {
      const id = ids[i] ?? 0;
      hits[id] = (hits[id] ?? 0) + 1;
    }
  }
  const anchors = eachList(index.probes).map((places, id) => {
    const owners = places.filter((rule, i) => i % 2 === 0 && rule !== MARKS);
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

// src/rules/lint.ts
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

// src/model/work-tree.ts
var NO_WORK_TREES = {
  find: () => void 0,
  listIgnored: async () => [],
  listSubmodules: async () => []
};

// src/cli/commands/check-rules.ts
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
      return `${warning}${JSON.stringify(safe(name))}  ${often.toFixed(1)} in a megabyte  ${ruleIds.join(", ")}`;
    }),
    `${counted(rules.length, "rule")} checked, ${counted(faults.length, "fault")}; ${counted(anchors.length, "literal")} counted in ${grouped(bytes)} bytes of samples`
  ];
  return { lines, isFaulty: faults.length > 0 };
}
async function readSample(paths) {
  const reader = new FileReader();
  const source = await openFiles(paths, {
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
module.exports = {
  checkRules
};
});
