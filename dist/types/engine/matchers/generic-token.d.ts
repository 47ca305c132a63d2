import type { CheckResult } from '../../model/check.ts';
import type { Confidence } from '../../model/levels.ts';
import { type Assignment } from '../context/assignment.ts';
import type { Window } from '../window.ts';
export declare function mayBeToken(value: string): boolean;
export declare function refuseToken(window: Window, assignment: Assignment, value: string): CheckResult | undefined;
export declare function tokenConfidence(assignment: Assignment, value: string): Confidence;
/**
 * What a name that ends in "secret" is set to may be chosen by people, as passwords are. Names of secrets, which are words
 * with hyphens between them, stand in such places as well.
 */
export declare const isChosenSecret: (window: Window, assignment: Assignment, value: string) => boolean;
