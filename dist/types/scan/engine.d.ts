import { type PrefilterOptions } from '../engine/prefilter/prefilter.ts';
import type { RuleBook } from '../model/rule-book.ts';
import type { BlobScanner } from '../model/scanner.ts';
/** The scanner for a set of rules; the linear-time pattern engine is loaded only when a rule is the user's own. */
export declare function loadScanner(rules: RuleBook, { wasm, warmUp, }?: Pick<PrefilterOptions, 'wasm'> & Partial<PrefilterOptions>): Promise<BlobScanner>;
