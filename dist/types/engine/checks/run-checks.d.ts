import type { CheckName, CheckResult } from '../../model/check.ts';
import type { CheckSpec } from '../../model/rule.ts';
import type { Candidate } from '../candidate.ts';
/** Every check that a rule asks for, in the rule's order. */
export declare const runChecks: (candidate: Candidate, specs: readonly CheckSpec[]) => CheckResult[];
/** Whether one of them can give a proof, which outweighs all rejections. */
export declare const mayProve: (specs: readonly CheckSpec[]) => boolean;
/** Whether no check rejects; only as many are run as that takes. */
export declare const passesAll: (candidate: Candidate, specs: readonly CheckSpec[]) => boolean;
/** The first check that rejects; those behind it are not run. */
export declare function firstRefusal(candidate: Candidate, specs: readonly CheckSpec[]): CheckName | undefined;
