import { readPathGlob } from '../model/path-glob.ts';

/** `**` + `/*.ext`: nearly all globs of rules. */
const EXTENSION = /^\*\*\/\*(\.[\w-]+)$/;
/** `**` + `/config/master.key`: the others. */
const TAIL = /^\*\*\/([\w.-]+(?:\/[\w.-]+)*)$/;

/**
 * The one way from globs to a test of paths: dotfiles included, on forward slashes, with case. Without `dot`, picomatch would
 * pass over `.env` and everything below `.config`. What only asks for an ending is answered without it, since paths are asked
 * about by the hundred thousand, and small scans do without loading it.
 */
export async function compileGlobs(globs: readonly string[]): Promise<(path: string) => boolean> {
  const endings = new Set(globs.flatMap((glob) => EXTENSION.exec(glob)?.[1] ?? []));
  const tails = byName(globs.flatMap((glob) => TAIL.exec(glob)?.[1] ?? []));
  const others = globs.filter((glob) => !EXTENSION.test(glob) && !TAIL.test(glob));
  const matchesOther = others.length === 0 ? () => false : await picomatchOf(others);
  return (path) =>
    endings.has(path.slice(path.lastIndexOf('.'))) ||
    tails.get(nameOf(path))?.some((tail) => `/${path}`.endsWith(`/${tail}`)) === true ||
    matchesOther(path);
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function byName(tails: readonly string[]): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const tail of tails) all.set(nameOf(tail), [...(all.get(nameOf(tail)) ?? []), tail]);
  return all;
}

/** The same for globs of the configuration and the ignore file. */
export const compilePathGlobs = (globs: readonly string[]): Promise<(path: string) => boolean> =>
  compileGlobs(globs.flatMap(readPathGlob));

async function picomatchOf(globs: string[]): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  return picomatch(globs, { dot: true });
}
