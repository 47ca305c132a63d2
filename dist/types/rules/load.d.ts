import type { RuleSource } from './rule-source.ts';
/** Reads a rule file, or every YAML file of a directory, in the order of their names. @throws InputError, ConfigError */
export declare function loadRuleSources(fileOrDirectory: string): RuleSource[];
