import type { CheckResult } from '../model/check.ts';
import type { Boundary } from '../model/rule.ts';
import type { Window } from './window.ts';
/** Bytes before a match that the left boundary looks at: the longest escape, and one more. */
export declare const BOUNDARY_LEAD = 12;
/** Whether the token at [start, end) goes on to either side. Classes are the insides of character classes. */
export declare class BoundaryTest {
    #private;
    constructor(boundary: Boundary);
    check(window: Window, start: number, end: number): CheckResult;
}
