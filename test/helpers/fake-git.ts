import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';

/** A git that does what a script says: the environment that finds it before the real one. */
export function fakeGit(directory: string, script: string): { PATH: string } {
  mkdirSync(`${directory}/bin`, { recursive: true });
  writeFileSync(`${directory}/bin/git`, `#!/bin/sh\n${script}\n`);
  chmodSync(`${directory}/bin/git`, 0o755);
  return { PATH: `${directory}/bin:${process.env['PATH']}` };
}
