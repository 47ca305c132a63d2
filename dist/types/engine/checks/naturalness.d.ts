import type { CheckResult } from '../../model/check.ts';
import { type Candidate } from '../candidate.ts';
export declare function checkNaturalness({ value }: Candidate): CheckResult;
export declare const isRandom: (value: string) => boolean;
