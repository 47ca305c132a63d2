import type { CheckResult } from '../../model/check.ts';
import type { CheckSpec } from '../../model/rule.ts';
import { type Candidate } from '../candidate.ts';
type DecodeSpec = Extract<CheckSpec, {
    check: 'structure';
}>;
/** Decodes what a token holds. That it decodes is evidence for it; facts from it may be shown. */
export declare function checkDecode(candidate: Candidate, spec: DecodeSpec): CheckResult;
export {};
