import type { ScanOptions } from '../model/options.ts';
import type { Provenance } from '../model/provenance.ts';
/**
 * A path as fingerprints, baselines and ignore files name it: from the top of the work tree, wherever the scan was started. What git
 * tells of commits and of the index begins there already.
 */
export declare function identityOf(shown: string, provenance: Provenance, { cwd, root, git }: Pick<ScanOptions, 'cwd' | 'root' | 'git'>): string;
