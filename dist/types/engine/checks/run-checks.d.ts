import type { CheckResult } from '../../model/check.ts';
import type { CheckSpec } from '../../model/rule.ts';
import type { Candidate } from '../candidate.ts';
/** Every check that a rule asks for, in the rule's order. */
export declare const runChecks: (candidate: Candidate, specs: readonly CheckSpec[]) => CheckResult[];
