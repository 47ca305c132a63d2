import picomatch from 'picomatch';

/**
 * The one way from globs to a test of paths: dotfiles included, on forward slashes, with case. Without `dot`, picomatch would
 * pass over `.env` and everything below `.config`.
 */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
}
