import type { CheckResult } from '../../model/check.ts';
import { type Candidate } from '../candidate.ts';
export declare function checkPlaceholder({ value }: Candidate): CheckResult;
/** Why a value is an example, a template or a mask; undefined when it is none. */
export declare function placeholderReason(value: string): string | undefined;
