import type { RuleBook } from '../model/rule-book.ts';
import type { BlobScanner } from '../model/scanner.ts';
import type { ExpressionFactory } from './patterns/expression.ts';
import type { PrefilterOptions } from './prefilter/prefilter.ts';
export interface ScannerOptions {
    readonly linear?: ExpressionFactory;
    readonly prefilter?: PrefilterOptions;
}
/** Makes the engine for a set of rules. Not re-entrant: anchors lie in buffers that the next call uses again. */
export declare function createScanner(rules: RuleBook, { linear, prefilter }?: ScannerOptions): BlobScanner;
