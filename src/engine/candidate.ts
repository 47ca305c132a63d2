import type { CheckResult } from '../model/check.ts';

/** A value that a matcher found, as checks see it. Text is decoded; nothing else of the blob is visible to a check. */
export interface Candidate {
  readonly value: string;
  /** Named groups of the pattern, by name; those that took no part are absent. */
  readonly groups: Readonly<Record<string, string>>;
}

export type Check = (candidate: Candidate) => CheckResult;

export const pass = (
  check: CheckResult['check'],
  detail: string,
  facts?: CheckResult['facts'],
): CheckResult =>
  facts === undefined ? { check, verdict: 'pass', detail } : { check, verdict: 'pass', detail, facts };

export const proof = (
  check: CheckResult['check'],
  detail: string,
  facts?: CheckResult['facts'],
): CheckResult =>
  facts === undefined ? { check, verdict: 'proof', detail } : { check, verdict: 'proof', detail, facts };

export const against = (check: CheckResult['check'], detail: string): CheckResult => ({
  check,
  verdict: 'against',
  detail,
});

export const reject = (check: CheckResult['check'], detail: string): CheckResult => ({
  check,
  verdict: 'reject',
  detail,
});
