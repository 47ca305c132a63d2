type App = typeof import('./app.ts');

/**
 * Loads the built program, which lies beside the launcher as CommonJS: `require` takes half the time of `import` for it. Through
 * `process` where Node has it there: importing node:module costs a millisecond.
 */
export async function loadApp(): Promise<App> {
  const { createRequire } = process.getBuiltinModule?.('node:module') ?? (await import('node:module'));
  const app: App = createRequire(import.meta.url)('./app.cjs');
  return app;
}
