import type { CheckResult } from '../../model/check.ts';
import type { Charset } from '../../model/rule.ts';
import { type Candidate } from '../candidate.ts';
/** Shannon entropy in bits per character. */
export declare function shannonEntropy(text: string): number;
export declare function checkEntropy({ value }: Candidate, min: number): CheckResult;
export declare function checkCharset({ value }: Candidate, needs: readonly Charset[]): CheckResult;
