import type { Match } from '../model/match.ts';
import type { CompiledRule } from '../model/rule.ts';
/** Rules that are about a file as a whole, by its path. The match is the whole file; its "secret" is the file itself. */
export declare function matchPaths(rules: readonly CompiledRule[], path: string, size: number): Match[];
