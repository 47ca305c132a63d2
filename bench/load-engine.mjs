// The engine from its sources, since the bundle shows nothing of its inside.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export async function loadEngine() {
  const folder = mkdtempSync(path.join(tmpdir(), 'patdown-bench-'));
  const outfile = path.join(folder, 'engine.mjs');
  const entry = fileURLToPath(new URL('./engine.ts', import.meta.url));
  try {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
