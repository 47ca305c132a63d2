import type { RuleSource } from './rule-source.ts';
/** `file` is how places name the text. @throws ConfigError with every fault of the file. */
export declare function parseRules(file: string, text: string): RuleSource[];
