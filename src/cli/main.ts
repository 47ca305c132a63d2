import { isMainThread, workerData } from 'node:worker_threads';
import { VERSION } from './version.ts';

// The bundle is one file: worker threads of a scan run it as well.
if (!isMainThread && workerData?.kind === 'patdown-scan') {
  const { serve } = await import('../scan/worker.ts');
  await serve();
} else {
  await main(process.argv.slice(2));
}

/** Nothing is loaded before it is clear that it is needed: `patdown --version` costs hardly more than an empty Node. */
async function main(argv: readonly string[]): Promise<void> {
  const [first] = argv;
  if (first === '--version' || first === '-V') {
    process.stdout.write(`patdown ${VERSION}\n`);
    return;
  }
  const { runCommandLine } = await import('./run.ts');
  await runCommandLine(argv, new URL(import.meta.url));
}
