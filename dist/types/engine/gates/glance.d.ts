import type { GenericMatcher } from '../../model/rule.ts';
import type { Gate } from './gate.ts';
/** Bytes that {@link glanceGeneric} looks at: those of the name's end, an operator with its blanks, and a value or its wrappers. */
export declare const GLANCE_SEES: {
    readonly lead: 0;
    readonly reach: number;
};
/**
 * Whether what is assigned to a name or handed to a call may be kept by {@link matchGeneric}: false only where it has no quotes and is
 * refused, since it is too short, or what programs are made of. Most words in sources end here without a window being opened.
 */
export declare const glanceGeneric: (expects: GenericMatcher["expects"]) => Gate;
