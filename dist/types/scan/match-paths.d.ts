import type { Match } from '../model/match.ts';
import type { CompiledRule } from '../model/rule.ts';
/** A rule that is about files by their paths. */
export interface PathRule {
    readonly rule: CompiledRule;
    test(path: string): boolean;
}
export declare function compilePathRules(rules: readonly CompiledRule[]): Promise<PathRule[]>;
/** Rules that are about a file as a whole, by its path. The match is the whole file; its "secret" is the file itself. */
export declare function matchPaths(rules: readonly PathRule[], path: string, size: number): Match[];
