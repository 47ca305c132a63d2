import { type CompiledRule } from '../model/rule.ts';
import type { RuleBook } from '../model/rule-book.ts';
import { type RuleIndex } from '../model/rule-index.ts';
/** Where all rules of a book are to be tried. */
export declare function indexBook(book: RuleBook): RuleIndex;
/** Finds out where rules, and the engine's own marks, are to be tried. Done by the build for the rules that are built in. */
export declare const indexRules: (rules: readonly CompiledRule[]) => RuleIndex;
