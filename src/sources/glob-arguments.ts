import { existsSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../model/errors.ts';
import { slashed } from './roots.ts';

/** What a shell would have left alone if it were no pattern. */
const MAGIC = /[*?[\]{}]|[@!+]\(/;

/**
 * The files that a pattern such as `src/**\/*.env` names: shells on Windows, and callers that quote, leave that to programs. A
 * name that is there is no pattern, whatever it looks like.
 *
 * @throws InputError when nothing fits
 */
export async function expandGlob(given: string, cwd: string): Promise<string[]> {
  if (!MAGIC.test(given) || existsSync(path.resolve(cwd, given))) return [given];
  const { default: fastGlob } = await import('fast-glob');
  const found = await fastGlob(slashed(given), {
    cwd,
    dot: true,
    followSymbolicLinks: false,
    onlyFiles: true,
  });
  if (found.length > 0) return found.sort();
  throw new InputError('PD_PATH_MISSING', `there is no ${given}, and no file fits it as a pattern`, {
    hint: 'patterns are those of git: * within a name, ** over directories',
  });
}
