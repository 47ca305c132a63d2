import type { CheckResult } from '../../model/check.ts';
import type { Confidence } from '../../model/levels.ts';
import { type Assignment } from '../context/assignment.ts';
import type { Window } from '../window.ts';
export declare function refusePassword(window: Window, assignment: Assignment, value: string): CheckResult | undefined;
export declare function passwordConfidence(window: Window, assignment: Assignment, value: string): Confidence;
