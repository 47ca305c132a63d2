import type { Beside } from '../../model/rule.ts';
import { type Span } from '../../model/span.ts';
import type { ExpressionFactory } from '../patterns/expression.ts';
import type { Window } from '../window.ts';
/** Bytes on either side of a secret that a matcher looks at for what belongs to it. */
export declare const besideReach: (besides: readonly Beside[]) => number;
/** Finds what belongs to a secret and stands near it, such as its owner's address: not by name, but by what it looks like. */
export declare class BesideFinder {
    #private;
    constructor(besides: readonly Beside[], factory: ExpressionFactory);
    /** The nearest of each, the one before it where two are as near. */
    find(window: Window, secret: Span): {
        readonly name: string;
        readonly value: string;
    }[];
}
