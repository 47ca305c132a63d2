import type { Related } from '../../model/match.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { CompiledRule } from '../../model/rule.ts';
/**
 * Decides what one blob's outcomes amount to, from the outcomes alone: no byte is read again, so that outcomes inherited
 * through a git delta relate like fresh ones.
 */
export declare function createRelate(rules: readonly CompiledRule[]): (outcomes: readonly Outcome[]) => Related;
