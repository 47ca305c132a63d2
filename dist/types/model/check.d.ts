/**
 * What one check says of one candidate.
 *
 * - `proof`: the candidate is well-formed beyond chance (a checksum fits); raises the confidence to high.
 * - `pass`: nothing speaks against it.
 * - `against`: evidence against it (a checksum fails); the candidate stays, below the default confidence.
 * - `reject`: it is not a secret; the candidate is dropped, and this check is named as the reason.
 */
export type Verdict = 'proof' | 'pass' | 'against' | 'reject';
export interface CheckResult {
    /** One of {@link CHECK_NAMES}. */
    readonly check: CheckName;
    readonly verdict: Verdict;
    /** Says why, in words that hold nothing of the candidate. */
    readonly detail: string;
    /** Facts that were decoded from the candidate and may be shown, such as `{ account: '029608264753' }`. */
    readonly facts?: Readonly<Record<string, string>>;
}
/** Every reason for which a candidate can be dropped or lowered. Rules name these in `negatives`. */
export declare const CHECK_NAMES: readonly ["pattern", "boundary", "length", "placeholder", "entropy", "charset", "checksum", "structure", "naturalness", "reference", "digest", "alone", "pair", "overlap", "barred", "dense", "allowed"];
export type CheckName = (typeof CHECK_NAMES)[number];
