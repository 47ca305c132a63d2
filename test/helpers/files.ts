import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Runs with a directory of these files, which is gone afterwards. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  run: (directory: string) => T | Promise<T>,
): Promise<T> {
  const directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'patdown-test-')));
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(directory, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return await run(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
