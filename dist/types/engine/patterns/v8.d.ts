import { type Expression, type ExpressionSource } from './expression.ts';
/**
 * V8's own regular expressions, sticky at the anchor: 0.2 µs a candidate, against 7 µs for a search through the window. They can
 * backtrack without end, so only built-in patterns run on them, which the rule compiler has checked for ambiguous repeats.
 * Compiled at first use: most rules never see an anchor in a scan.
 */
export declare function v8Expression({ source, ignoreCase }: ExpressionSource): Expression;
