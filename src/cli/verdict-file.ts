import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { VerdictCache } from '../verify/verdict-cache.ts';
import { makeOwnDirectory, writeFileAtomic } from './atomic-write.ts';

/** A cache of verdicts with the file that it is kept in. */
export interface VerdictFile {
  readonly cache: VerdictCache;
  /** Writes what is new, for the user's eyes alone. @throws InputError */
  save(now: number): void;
}

/** Opens the cache below `XDG_CACHE_HOME`. What cannot be read begins anew: it is a cache. */
export function openVerdictFile(environment: Readonly<Record<string, string | undefined>>): VerdictFile {
  const base = environment['XDG_CACHE_HOME'];
  const home = base !== undefined && path.isAbsolute(base) ? base : path.join(homedir(), '.cache');
  const file = path.join(home, 'patdown', 'verdicts.json');
  const cache = VerdictCache.parse(tryRead(file));
  return {
    cache,
    save(now) {
      if (!cache.isChanged) return;
      makeOwnDirectory(path.dirname(file), file);
      writeFileAtomic(file, cache.render(now), 0o600);
    },
  };
}

function tryRead(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
