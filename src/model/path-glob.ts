/**
 * What a person's glob of paths stands for, as globs from the top of the work tree: with a slash in front or behind as without, and
 * a directory for all that is in it. One reading for the configuration and the ignore file, for files and for paths of a history.
 */
export function readPathGlob(glob: string): string[] {
  const bare = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  if (bare === '' || bare === '.') return ['**'];
  return bare.endsWith('**') ? [bare] : [bare, `${bare}/**`];
}

/** What is wrong with a glob, in words. `!(a|b)` is a pattern like any other; `!a` would stand for everything else. */
export const pathGlobFault = (glob: string): string | undefined =>
  /^!(?!\()/.test(glob) ? 'nothing can be taken back: write narrower globs' : undefined;
