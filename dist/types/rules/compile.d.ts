import { type CompiledRule, type RuleSet } from '../model/rule.ts';
import { type TestSource } from './compile-tests.ts';
import type { RuleSource } from './rule-source.ts';
/** Derives anchors, look-behind and reach of each rule. @throws ConfigError with every fault. */
export declare function compileRules(sources: readonly RuleSource[], origin: CompiledRule['origin']): RuleSet;
/** What of a rule its tests need; the build stores this form, since it holds no whole token. */
export declare const toTestSource: ({ info, matches, examples, negatives }: RuleSource) => TestSource;
