import type { ContextualMatcher } from '../../model/rule.ts';
import type { Gate } from './gate.ts';
/**
 * Whether the run that every value holds stands near enough behind the word: false only where {@link matchContextual} finds none. A run
 * of 32 hex digits covers one of every 32 bytes, so that two or three bytes are looked at behind most words.
 */
export declare function gateOfContext({ value, within }: ContextualMatcher): Gate | undefined;
/** Bytes behind the word that the gate looks at. */
export declare const contextGateSees: ({ value: { holds }, within, }: ContextualMatcher) => {
    readonly lead: number;
    readonly reach: number;
} | undefined;
