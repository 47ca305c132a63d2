/** The library: the same scan as the command's, as a function. */
export { scan, type ScanHooks } from './scan/scan.ts';
export { selectRules } from './rules/select.ts';
export { Secret } from './model/secret.ts';
export { ConfigError, InputError, PatdownError, UsageError } from './model/errors.ts';
export type { Confidence, Severity } from './model/levels.ts';
export type { Finding, Location } from './model/finding.ts';
export type { RuleSelection, ScanOptions, ScanProgress } from './model/options.ts';
export type { ScanResult } from './model/result.ts';
export type { RuleInfo } from './model/rule.ts';
