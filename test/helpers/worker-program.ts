import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Makes, in a directory, the program that worker threads of a scan run, of the sources as they are now. */
export async function buildWorker(directory: string): Promise<URL> {
  const outfile = path.join(directory, 'worker.cjs');
  const contents = `import { serve } from './src/scan/worker.ts';\nvoid serve();`;
  await build({
    stdin: { contents, resolveDir: path.resolve('.'), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  return pathToFileURL(outfile);
}
