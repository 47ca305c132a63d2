'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  Damage,
  FamilyScan,
  attachPack,
  createTools,
  nothingFound,
  readTreePart,
  shareAt,
  takeShare
} = require("patdown-edge-store");
const {
  matchToWire
} = require("patdown-wire");
require("patdown-scanner");
require("patdown-byte-source");
require("patdown-map-offsets");
require("patdown-error-code");
require("patdown-secret");
require("patdown-byte-path");
require("patdown-helpers");

// src/scan/object-worker.ts
const { parentPort } = require("node:worker_threads");
function serveObjects(setup, scanner) {
  const packs = setup.packs.map((pack) => attachPack(pack, setup.threads));
  const tools = createTools();
  parentPort?.on("message", (task) => {
    if (task.kind === "blobs") scanBlobs(task.work, packs, setup, { ...setup, scanner, tools });
    else answerTrees(() => readTreePart(packs, task.task, tools));
    answer({ kind: "done" });
  });
}
var answer = (said, given = []) => parentPort?.postMessage(said, given);
function scanBlobs(work, packs, { current }, options) {
  const scan = new FamilyScan(packs, work.families, options);
  for (let share = takeShare(work); share !== void 0; share = takeShare(work)) {
    Atomics.store(current, 0, share);
    const { pack, first, last } = shareAt(work, share);
    const found = nothingFound();
    for (const root of work.families[pack]?.roots.subarray(first, last) ?? [])
      scan.scan(pack, root, found, () => false);
    const matches = found.matches.map(([entry, ofEntry]) => [entry, ofEntry.map(matchToWire)]);
    answer({ kind: "blobs", share, ...found, matches });
    Atomics.store(current, 0, -1);
  }
}
function answerTrees(read) {
  try {
    const part = read();
    const { edges, lists } = part.edges;
    answer({ kind: "trees", part }, [edges.buffer, lists.buffer]);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    answer({ kind: "damage", message: error.message });
  }
}
module.exports = {
  serveObjects
};
});
