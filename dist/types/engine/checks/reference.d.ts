import type { CheckResult } from '../../model/check.ts';
import { type Candidate } from '../candidate.ts';
export declare const isEncrypted: (value: string) => boolean;
/** What stands behind `password=` of a connection string whose password is empty: another key, with its value or cut from it. */
export declare const isNextKey: (value: string) => boolean;
export declare function checkReference({ value }: Candidate): CheckResult;
export declare function referenceReason(value: string): string | undefined;
