import picomatch from 'picomatch';

/** `**` + `/*.ext`: nearly all globs of rules. */
const EXTENSION = /^\*\*\/\*(\.[\w-]+)$/;

/**
 * The one way from globs to a test of paths: dotfiles included, on forward slashes, with case. Without `dot`, picomatch would
 * pass over `.env` and everything below `.config`. What only asks for an ending is answered without it, since paths are asked
 * about by the hundred thousand.
 */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  const endings = new Set(globs.flatMap((glob) => EXTENSION.exec(glob)?.[1] ?? []));
  const others = globs.filter((glob) => !EXTENSION.test(glob));
  const matchesOther = others.length === 0 ? () => false : picomatch(others, { dot: true });
  return (path) => endings.has(path.slice(path.lastIndexOf('.'))) || matchesOther(path);
}
