import { statSync } from 'node:fs';
import { CodeCache } from './code-cache.ts';
import { codeKey } from './code-key.ts';
import { ProgramFiles } from './program-files.ts';

type App = typeof import('./app.ts');

/**
 * The built program, which lies beside what is run, with the files that it is loaded from.
 *
 * @param kind of run: see `kindOf`
 */
export function openProgram(kind: string): { readonly app: App; readonly files: ProgramFiles } {
  const surroundings = { environment: process.env, cwd: process.cwd(), userId: process.getuid?.() };
  const key = codeKey(process, statSync(__dirname).ino, kind);
  const files = new ProgramFiles(__dirname, CodeCache.at(surroundings, key));
  const app = files.load('./app.cjs') as App;
  files.compiler = app.compiler;
  return { app, files };
}
