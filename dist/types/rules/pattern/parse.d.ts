import { type AST } from '@eslint-community/regexpp';
/** A pattern that is not accepted, and why. */
export declare class PatternFault extends Error {
}
/**
 * Parses a rule's pattern: JavaScript syntax without the `u` flag, since it runs on latin1 text.
 * @throws PatternFault on syntax errors and on constructs that rules must not use.
 */
export declare function parsePattern(source: string): AST.Pattern;
