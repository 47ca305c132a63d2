import type { ScanResult } from '../model/result.ts';
import type { RuleInfo } from '../model/rule.ts';
import type { RuleSelection } from '../model/options.ts';
import { selectRules } from '../rules/select.ts';
import { scan as scanAll } from '../scan/scan.ts';
import { hooksOf, type LibraryOptions, resolveOptions } from './options.ts';

/**
 * Scans files, history or bytes, as `patdown scan` does, and resolves to all that there is to say.
 *
 * A clean answer is `findings.length === 0 && problems.length === 0`: what could not be read is a problem and does not reject.
 * @throws PatdownError for what the caller must mend: a path that is not there, an unknown rule, a wrong rule file.
 */
export const scan = (options: LibraryOptions = {}): Promise<ScanResult> =>
  scanAll(resolveOptions(options), hooksOf(options));

/** What a scan looks for: the built-in rules and those of rule files and directories. @throws ConfigError, InputError, UsageError */
export async function loadRules(selection: Partial<RuleSelection> = {}): Promise<readonly RuleInfo[]> {
  return [...(await selectRules({ paths: [], only: [], skip: [], ...selection })).values()];
}
