import type { CheckName, CheckResult } from '../model/check.ts';
import type { Confidence } from '../model/levels.ts';
export type Judgement = {
    readonly kind: 'kept';
    readonly confidence: Confidence;
} | {
    readonly kind: 'rejected';
    readonly check: CheckName;
    readonly detail: string;
};
/**
 * Weighs a candidate's checks. A proof outweighs everything: a token whose checksum fits is one, whatever stands around it.
 * Otherwise the first rejection drops the candidate, and evidence against it lowers it below the default confidence.
 */
export declare function judge(checks: readonly CheckResult[], confidence: Confidence): Judgement;
/** Whether {@link judge} keeps it. */
export declare function isKept(checks: readonly CheckResult[]): boolean;
