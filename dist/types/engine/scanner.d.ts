import type { CompiledRule } from '../model/rule.ts';
import type { BlobScanner } from '../model/scanner.ts';
import type { ExpressionFactory } from './patterns/expression.ts';
/** Makes the engine for a set of rules. Not re-entrant: anchors lie in buffers that the next call uses again. */
export declare function createScanner(rules: readonly CompiledRule[], linear?: ExpressionFactory): BlobScanner;
