// src/action/main.ts
var { createRequire } = process.getBuiltinModule?.("node:module") ?? await import("node:module");
var { loadPiece } = createRequire(import.meta.url)("./app.cjs");
var { runAction } = loadPiece("patdown-run-action");
await runAction(new URL("./worker.cjs", import.meta.url));
