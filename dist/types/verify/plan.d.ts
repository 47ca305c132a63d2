import type { VerificationPlan } from '../model/verification.ts';
import { type Subject, type VerifierOptions } from './inquiry.ts';
/** What a verification of these would send, and where to. Nothing is sent. */
export declare function planOf(subjects: readonly Subject[], options: VerifierOptions): VerificationPlan;
