#!/usr/bin/env node
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/cli/load-app.ts
var load_app_exports = {};
__export(load_app_exports, {
  loadApp: () => loadApp
});
async function loadApp() {
  const { createRequire } = process.getBuiltinModule?.("node:module") ?? await import("node:module");
  const app = createRequire(import.meta.url)("./app.cjs");
  return app;
}
var init_load_app = __esm({
  "src/cli/load-app.ts"() {
    "use strict";
  }
});

// src/cli/version.ts
var VERSION = true ? "0.1.0" : "0.0.0";

// src/cli/main.ts
async function main(argv) {
  const [first] = argv;
  if (first === "--version" || first === "-V") {
    process.stdout.write(`patdown ${VERSION}
`);
    return;
  }
  const { loadApp: loadApp2 } = await Promise.resolve().then(() => (init_load_app(), load_app_exports));
  const { runCommandLine } = await loadApp2();
  await runCommandLine(argv, new URL("./worker.mjs", import.meta.url));
}
await main(process.argv.slice(2));
