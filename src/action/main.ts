type Action = typeof import('./run-action.ts');

/** The entry of the GitHub Action. The program lies beside it as CommonJS, in the pieces that the command is made of. */
const { createRequire } = process.getBuiltinModule?.('node:module') ?? (await import('node:module'));
const { loadPiece } = createRequire(import.meta.url)('./app.cjs');
const { runAction }: Action = loadPiece('patdown-run-action');
await runAction(new URL('./worker.cjs', import.meta.url));
