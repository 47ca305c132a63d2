#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  FileScanner,
  Tallier,
  toWire
} from "./chunk-LRVTW7FR.mjs";
import {
  loadScanner
} from "./chunk-DZ3OJITQ.mjs";
import "./chunk-CG45FVWC.mjs";
import "./chunk-DET2LGWT.mjs";
import "./chunk-WLYE3TC5.mjs";
import "./chunk-6ETF6G34.mjs";

// src/scan/worker.ts
import { parentPort, workerData } from "node:worker_threads";
async function serve() {
  const setup = workerData;
  const scanner = await loadScanner(setup.rules, setup);
  const files = new FileScanner({ ...setup, scanner }, setup.maxFileSize);
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
export {
  serve
};
