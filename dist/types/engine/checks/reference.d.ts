import type { CheckResult } from '../../model/check.ts';
import { type Candidate } from '../candidate.ts';
export declare function checkReference({ value }: Candidate): CheckResult;
export declare function referenceReason(value: string): string | undefined;
