import { VERSION } from './version.ts';

/** Nothing is loaded before it is clear that it is needed: `patdown --version` costs hardly more than an empty Node. */
async function main(argv: readonly string[]): Promise<void> {
  const [first] = argv;
  if (first === '--version' || first === '-V') {
    process.stdout.write(`patdown ${VERSION}\n`);
    return;
  }
  const { loadApp } = await import('./load-app.ts');
  const { runCommandLine } = await loadApp();
  await runCommandLine(argv, new URL('./worker.mjs', import.meta.url));
}

await main(process.argv.slice(2));
