#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  VERSION
} from "./chunks/chunk-WHLVU543.mjs";
import "./chunks/chunk-6ETF6G34.mjs";

// src/cli/main.ts
import { isMainThread, workerData } from "node:worker_threads";
if (!isMainThread && workerData?.kind === "patdown-scan") {
  const { serve } = await import("./chunks/worker-RVAM7YO3.mjs");
  await serve();
} else {
  await main(process.argv.slice(2));
}
async function main(argv) {
  const [first] = argv;
  if (first === "--version" || first === "-V") {
    process.stdout.write(`patdown ${VERSION}
`);
    return;
  }
  const { runCommandLine } = await import("./chunks/run-JJVXGJBY.mjs");
  await runCommandLine(argv, new URL(import.meta.url));
}
