import type { Match } from '../model/match.ts';
import type { CompiledRule } from '../model/rule.ts';
import type { RuleBook } from '../model/rule-book.ts';
/** A rule that is about files by their paths. */
export interface PathRule {
    readonly ruleId: string;
    rule(): CompiledRule;
    /** What paths that pass the test end with, one of these, all in their last part; undefined where that cannot be told. */
    readonly endings: readonly string[] | undefined;
    test(path: string): boolean;
}
export declare function compilePathRules(rules: RuleBook): Promise<PathRule[]>;
/** Rules that are about a file as a whole, by its path. The match is the whole file; its "secret" is the file itself. */
export declare function matchPaths(rules: readonly PathRule[], path: string, size: number): Match[];
