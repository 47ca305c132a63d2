import path from 'node:path';
import type { ScanOptions } from '../model/options.ts';
import type { Provenance } from '../model/provenance.ts';
import { slashed } from '../sources/roots.ts';

/**
 * A path as fingerprints, baselines and ignore files name it: from the top of the work tree, wherever the scan was started. What git
 * tells of commits and of the index begins there already.
 */
export function identityOf(
  shown: string,
  provenance: Provenance,
  { cwd, root = cwd, git }: Pick<ScanOptions, 'cwd' | 'root' | 'git'>,
): string {
  if (shown === '' || provenance.kind === 'stdin' || git.kind !== 'history') return shown;
  const relative = path.relative(root, path.resolve(cwd, shown));
  const isBelow = relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  return isBelow ? slashed(relative) : shown;
}
