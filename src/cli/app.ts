/** All that the launcher and the worker threads load: one file when it is built. */
export { runCommandLine } from './run.ts';
export { compiler } from './compiler.ts';

/** What a worker thread does. */
export async function serve(): Promise<void> {
  const worker = await import('../scan/worker.ts');
  await worker.serve();
}
