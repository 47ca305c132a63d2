import type { Expression, ExpressionSource } from './expression.ts';
/**
 * Users' patterns, on RE2's algorithm: time linear in the window whatever the pattern, because a rule file may come from the
 * repository that is scanned. 10 to 15 times slower than V8 on harmless patterns, hence not used for the built-in ones.
 */
export declare function linearExpression({ source, ignoreCase }: ExpressionSource): Expression;
/** Whether a pattern is found anywhere in a text. @throws SyntaxError of re2js for what is no pattern */
export declare function linearSearch(source: string): (text: string) => boolean;
