#!/usr/bin/env node

// src/cli/load-app.ts
async function loadApp() {
  const { createRequire } = process.getBuiltinModule?.("node:module") ?? await import("node:module");
  const app = createRequire(import.meta.url)("./app.cjs");
  return app;
}

// src/cli/worker.ts
var { serve } = await loadApp();
await serve();
