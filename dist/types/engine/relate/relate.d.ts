import type { Related } from '../../model/match.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { RuleBook } from '../../model/rule-book.ts';
/**
 * Decides what one blob's outcomes amount to, from the outcomes alone: no byte is read again, so that outcomes inherited
 * through a git delta relate like fresh ones.
 */
export declare function createRelate(rules: RuleBook): (outcomes: readonly Outcome[]) => Related;
