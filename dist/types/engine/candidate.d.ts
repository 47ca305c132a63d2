import type { CheckResult } from '../model/check.ts';
/** A value that a matcher found, as checks see it. Text is decoded; nothing else of the blob is visible to a check. */
export interface Candidate {
    readonly value: string;
    /** Named groups of the pattern, by name; those that took no part are absent. */
    readonly groups: Readonly<Record<string, string>>;
}
export type Check = (candidate: Candidate) => CheckResult;
export declare const pass: (check: CheckResult["check"], detail: string, facts?: CheckResult["facts"]) => CheckResult;
export declare const proof: (check: CheckResult["check"], detail: string, facts?: CheckResult["facts"]) => CheckResult;
export declare const against: (check: CheckResult["check"], detail: string) => CheckResult;
export declare const reject: (check: CheckResult["check"], detail: string) => CheckResult;
