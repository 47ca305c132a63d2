import type { CheckResult } from '../../model/check.ts';
import type { CheckSpec } from '../../model/rule.ts';
import { type Candidate } from '../candidate.ts';
type ChecksumSpec = Extract<CheckSpec, {
    check: 'checksum';
}>;
/**
 * Compares a token's check characters with what its body says. A sum that fits proves that the token was made by its
 * provider and not by somebody's fingers; one that does not is evidence against it, never more: formats change.
 */
export declare function checkChecksum(candidate: Candidate, spec: ChecksumSpec): CheckResult;
export {};
