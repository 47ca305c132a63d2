import type { CheckResult } from '../../model/check.ts';
import { type Candidate } from '../candidate.ts';
export declare const isUuid: (value: string) => boolean;
export declare const isHexDigest: (value: string) => boolean;
export declare const isPasswordHash: (value: string) => boolean;
/** Identifiers and hashes look as random as secrets, and are public. */
export declare function checkDigest({ value }: Candidate): CheckResult;
