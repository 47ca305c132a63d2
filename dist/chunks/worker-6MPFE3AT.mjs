#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  FileScanner,
  toWire
} from "./chunk-U7M7TIL7.mjs";
import {
  loadScanner
} from "./chunk-Z27KQM5L.mjs";
import "./chunk-CG45FVWC.mjs";
import "./chunk-DET2LGWT.mjs";
import "./chunk-WLYE3TC5.mjs";
import "./chunk-6ETF6G34.mjs";

// src/scan/worker.ts
import { parentPort, workerData } from "node:worker_threads";
async function serve() {
  const setup = workerData;
  const scanner = await loadScanner(setup.rules);
  const files = new FileScanner({ ...setup, scanner }, setup.maxFileSize);
  parentPort?.on("message", (task) => {
    const reports = task.entries.map((entry, index) => {
      Atomics.store(setup.current, 0, task.first + index);
      const absolute = typeof entry.absolute === "string" ? entry.absolute : Buffer.from(entry.absolute);
      return toWire(files.scan({ ...entry, absolute }));
    });
    Atomics.store(setup.current, 0, -1);
    parentPort?.postMessage({ first: task.first, reports });
  });
}
export {
  serve
};
